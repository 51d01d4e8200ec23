#include "line_editor.h"

enum { CTRL_Z = 0x1A, ESC = 0x1B };

static void echo(struct line_editor *editor, char character)
{
    if (editor->user.echoes(editor->user.owner)) {
        bytes_append(&editor->echo, &character, 1);
    }
}

static void flush_echo(struct line_editor *editor)
{
    if (editor->echo.length > 0) {
        editor->user.echo(editor->user.owner, editor->echo.data, editor->echo.length);
        bytes_truncate(&editor->echo, 0);
    }
}

/* ---- Command lines ---- */

/* Line feeds before the CR mean nothing, like those behind it. */
static size_t length_without_line_feeds(const struct line_editor *editor)
{
    size_t length = editor->length;
    while (length > 0 && editor->line[length - 1] == '\n') {
        --length;
    }
    return length;
}

static void end_line(struct line_editor *editor)
{
    const bool too_long = editor->length > LONGEST_LINE;
    const size_t length = too_long ? 0 : length_without_line_feeds(editor);
    flush_echo(editor);
    editor->delivered = true;
    editor->length = 0;
    if (too_long) {
        editor->user.line_too_long(editor->user.owner);
    } else {
        editor->user.line(editor->user.owner, editor->line, length);
    }
}

/* Between command lines, line feeds, blanks and other control characters mean nothing. */
static bool is_between_lines(const struct line_editor *editor, char character)
{
    return editor->length == 0 && ((unsigned char)character <= ' ' || character == 0x7F);
}

static void take_command_character(struct line_editor *editor, char character)
{
    if (is_between_lines(editor, character)) {
        return;
    }
    echo(editor, character);
    if (character == '\r') {
        end_line(editor);
        return;
    }
    if (editor->length < LONGEST_LINE) {
        editor->line[editor->length] = character;
    }
    if (editor->length <= LONGEST_LINE) {
        ++editor->length;
    }
}

/* ---- Data ---- */

void line_editor_enter(struct line_editor *editor, enum entry_kind kind, size_t most, bool echoed)
{
    editor->entering = true;
    editor->kind = kind;
    editor->echoed = echoed;
    editor->most = most;
    editor->typed = 0;
    bytes_truncate(&editor->entry, 0);
}

static void end_entry(struct line_editor *editor, enum entry_end end)
{
    flush_echo(editor);
    editor->delivered = true;
    editor->entering = false;
    editor->user.entered(editor->user.owner, end, editor->entry.data, editor->entry.length);
}

static void keep_data(struct line_editor *editor, char character)
{
    if (editor->echoed) {
        echo(editor, character);
    }
    if (editor->typed < editor->most) {
        bytes_append(&editor->entry, &character, 1);
    }
    ++editor->typed;
}

static enum entry_end end_of_text(const struct line_editor *editor)
{
    if (editor->typed == 0) {
        return ENTRY_EMPTY;
    }
    return editor->typed > editor->most ? ENTRY_TOO_LONG : ENTRY_COMPLETE;
}

static void take_data_character(struct line_editor *editor, char character)
{
    if (editor->kind == ENTRY_COUNTED) {
        keep_data(editor, character);
        if (editor->typed >= editor->most) {
            end_entry(editor, ENTRY_COMPLETE);
        }
    } else if (editor->kind == ENTRY_UNTIL_SILENCE) {
        keep_data(editor, character);
    } else if (character == CTRL_Z) {
        end_entry(editor, end_of_text(editor));
    } else if (character == ESC) {
        end_entry(editor, ENTRY_CANCELLED);
    } else {
        keep_data(editor, character);
    }
}

void line_editor_end(struct line_editor *editor)
{
    end_entry(editor, end_of_text(editor));
}

bool line_editor_waits_for_silence(const struct line_editor *editor)
{
    return editor->entering && editor->kind == ENTRY_UNTIL_SILENCE;
}

/* ---- Both ---- */

size_t line_editor_feed(struct line_editor *editor, const char *data, size_t length)
{
    size_t taken = 0;
    editor->delivered = false;
    while (taken < length && !editor->delivered) {
        if (editor->entering) {
            take_data_character(editor, data[taken++]);
        } else {
            take_command_character(editor, data[taken++]);
        }
    }
    flush_echo(editor);
    return taken;
}

bool line_editor_is_busy(const struct line_editor *editor)
{
    return editor->entering || editor->length > 0;
}

void line_editor_reset(struct line_editor *editor)
{
    editor->entering = false;
    editor->length = 0;
    bytes_truncate(&editor->echo, 0);
}

void line_editor_free(struct line_editor *editor)
{
    bytes_free(&editor->echo);
    bytes_free(&editor->entry);
}
