/*
 * What the host types: command lines, and data after a prompt.
 */
#ifndef VIRTUAL_MODULE_LINE_EDITOR_H
#define VIRTUAL_MODULE_LINE_EDITOR_H

#include "bytes.h"

#include <stdbool.h>

enum { LONGEST_LINE = 4096 };

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
    bool counted;
    size_t most; /* bytes of the entry: exactly as many if counted, else at most */
    size_t typed;
    struct bytes entry;
};

void line_editor_feed(struct line_editor *editor, const char *data, size_t length);

/* Takes what comes next as data: `most` bytes of any kind, or up to Ctrl+Z or Esc. */
void line_editor_enter(struct line_editor *editor, bool counted, size_t most);

/* In the middle of a line or of data. */
bool line_editor_is_busy(const struct line_editor *editor);

/* Forgets what was typed. */
void line_editor_reset(struct line_editor *editor);
void line_editor_free(struct line_editor *editor);

#endif
