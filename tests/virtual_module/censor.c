#include "censor.h"

#include "notation.h"

#include <string.h>
#include <strings.h>

enum { LONGEST_BEGINNING = 64 };

/* Beginnings of lines that carry secrets, each with NUL behind it: without blanks, and from the name on, for the bytes in
   front of it may have been lost. */
static struct bytes beginnings;

/* ---- Learning ---- */

static bool carries_secret(const char *line, struct view parameters)
{
    struct notation_item item;
    const struct parameters described = {.described = parameters};
    for (line = notation_next(line, &item); item.kind != NOTATION_END; line = notation_next(line, &item)) {
        if (item.kind == NOTATION_FIELD && view_is(view_get(notation_parameter(&item, described).description, "secret"), "true")) {
            return true;
        }
    }
    return false;
}

/* What a line says before its first parameter, with another name in place of the command's where there is one. */
static void learn_beginning(const char *line, const char *name, const char *alias)
{
    line += strncmp(line, "AT+", 3) == 0 ? 3 : *line == '+' ? 1 : 0;
    bytes_append_text(&beginnings, alias);
    for (line += strlen(name); *line != '\0' && *line != '<' && *line != '['; ++line) {
        if (*line != ' ') {
            bytes_append(&beginnings, line, 1);
        }
    }
    bytes_append(&beginnings, "", 1);
}

static void learn_line(struct view root, struct view command, const char *name, struct view text)
{
    const char *line = view_text(text);
    if (!carries_secret(line, view_get(command, "parameters"))) {
        return;
    }
    learn_beginning(line, name, name);
    for (size_t i = 0; i < view_count(view_get(command, "accepts")); ++i) {
        learn_beginning(line, name, view_text(view_item(view_get(command, "accepts"), i)));
    }
    for (size_t i = 0; i < view_count(view_get(root, "accepts")); ++i) {
        const struct view alias = view_item(view_get(root, "accepts"), i);
        const char *means = view_text(view_get(alias, "means"));
        if (strncmp(means + 1, name, strlen(name)) == 0 && means[1 + strlen(name)] == ':') {
            learn_beginning(view_text(view_get(alias, "beginning")), "", "");
        }
    }
}

static void learn_forms(struct view root, struct view command, const char *name, struct view forms)
{
    for (size_t kind = 0; kind < view_count(forms); ++kind) {
        const struct view variants = view_value(forms, kind);
        for (size_t i = 0; i < view_count(variants); ++i) {
            const struct view variant = view_item(variants, i);
            const struct view responses = view_get(variant, "responses");
            learn_line(root, command, name, view_get(variant, "syntax"));
            for (size_t line = 0; line < view_count(responses); ++line) {
                learn_line(root, command, name, view_get(view_item(responses, line), "line"));
            }
        }
    }
}

void censor_learn(struct view root)
{
    const struct view commands = view_get(root, "commands");
    for (size_t i = 0; i < view_count(commands); ++i) {
        const struct view command = view_value(commands, i);
        const struct view subcommands = view_get(command, "subcommands");
        learn_forms(root, command, view_key(commands, i), view_get(command, "forms"));
        for (size_t sub = 0; sub < view_count(subcommands); ++sub) {
            learn_forms(root, command, view_key(commands, i), view_get(view_item(subcommands, sub), "forms"));
        }
    }
}

void censor_forget(void)
{
    bytes_free(&beginnings);
}

/* ---- Hiding ---- */

static bool ends_with_beginning(const struct bytes *line)
{
    size_t length;
    for (size_t at = 0; at < beginnings.length; at += length + 1) {
        length = strlen(beginnings.data + at);
        if (length <= line->length && strncasecmp(line->data + line->length - length, beginnings.data + at, length) == 0) {
            return true;
        }
    }
    return false;
}

static void remember(struct bytes *line, char character)
{
    if (line->length == 2 * LONGEST_BEGINNING) {
        memmove(line->data, line->data + LONGEST_BEGINNING, LONGEST_BEGINNING);
        bytes_truncate(line, LONGEST_BEGINNING);
    }
    if (character != ' ') {
        bytes_append(line, &character, 1);
    }
}

/* Behind a beginning, ? asks for ranges. */
static bool is_hidden(struct censor *censor, char character)
{
    if (character == '\r' || character == '\n' || (character == '?' && !censor->has_hidden)) {
        censor->hides = false;
    }
    return censor->hides;
}

void censor_append(struct censor *censor, const char *data, size_t length, struct bytes *shown)
{
    for (size_t i = 0; i < length; ++i) {
        const char character = data[i];
        if (is_hidden(censor, character)) {
            bytes_append_text(shown, censor->has_hidden ? "" : "###");
            censor->has_hidden = true;
            continue;
        }
        bytes_append(shown, &character, 1);
        if (character == '\r' || character == '\n') {
            bytes_truncate(&censor->line, 0);
        } else {
            remember(&censor->line, character);
        }
        censor->hides = ends_with_beginning(&censor->line);
        censor->has_hidden = false;
    }
}
