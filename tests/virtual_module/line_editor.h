/*
 * What the host types: command lines, and data after a prompt.
 */
#ifndef VIRTUAL_MODULE_LINE_EDITOR_H
#define VIRTUAL_MODULE_LINE_EDITOR_H

#include "bytes.h"

#include <stdbool.h>

enum { LONGEST_LINE = 4096 };

enum entry_kind { ENTRY_COUNTED, ENTRY_TEXT, ENTRY_UNTIL_SILENCE };

enum entry_end { ENTRY_COMPLETE, ENTRY_CANCELLED, ENTRY_EMPTY, ENTRY_TOO_LONG };

struct line_editor_user {
    void *owner;
    bool (*echoes)(void *owner);
    void (*echo)(void *owner, const char *data, size_t length);
    void (*line)(void *owner, const char *line, size_t length); /* without its CR */
    void (*line_too_long)(void *owner);
    void (*entered)(void *owner, enum entry_end end, const char *data, size_t length);
};

struct line_editor {
    struct line_editor_user user;
    char line[LONGEST_LINE];
    size_t length; /* as typed: more than there is room for means too long */
    struct bytes echo;
    bool entering;
    enum entry_kind kind;
    size_t most; /* bytes of the entry: exactly as many if counted, else at most */
    size_t typed;
    bool echoed; /* the entry */
    bool delivered; /* a line or data have just ended */
    struct bytes entry;
};

/* Takes characters up to the end of a line or of data, and tells how many. */
size_t line_editor_feed(struct line_editor *editor, const char *data, size_t length);

/* Takes what comes next as data: `most` bytes of any kind, or up to Ctrl+Z or Esc, or any bytes up to
   line_editor_end(). */
void line_editor_enter(struct line_editor *editor, enum entry_kind kind, size_t most, bool echoed);
void line_editor_end(struct line_editor *editor);
bool line_editor_waits_for_silence(const struct line_editor *editor);

/* In the middle of a line or of data. */
bool line_editor_is_busy(const struct line_editor *editor);

/* Forgets what was typed. */
void line_editor_reset(struct line_editor *editor);
void line_editor_free(struct line_editor *editor);

#endif
