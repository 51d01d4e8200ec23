#include "command_line.h"

#include "atbind/at_decode.h"
#include "event_json.h"
#include "memory.h"
#include "secret_filter.h"
#include "secrets.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static void forget_commands(command_line *line)
{
    for (size_t index = 0; index < line->count; ++index) {
        free(line->commands[index].arguments);
        free(line->commands[index].text);
    }
    free(line->responses);
    memset(line->commands, 0, sizeof line->commands);
    line->responses = NULL;
    line->count = 0;
}

void command_line_release(command_line *line)
{
    forget_commands(line);
}

/* -- Spelling ------------------------------------------------------------------------------------------------------- */

static bool goes_on(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* Writes the spec's own spelling in place of another one that the spec knows. */
static char *spelled_as_spec(const at_catalogue *family, char *text)
{
    for (size_t index = 0; index < family->alias_count; ++index) {
        const char *alias = family->aliases[index].alias;
        const char *lead = family->aliases[index].lead;
        const size_t length = strlen(alias);
        if (strncasecmp(text, alias, length) == 0 && !goes_on(text[length])) {
            char *changed = format_text("%s%s", lead, text + length);
            free(text);
            text = changed;
        }
    }
    return text;
}

/* The DCE ignores whatever stands in front of AT: V.250, 5.2.1. */
static void drop_what_stands_before(command_line *line)
{
    size_t from = 0;
    while (from + 1 < line->length && strncasecmp(line->typed + from, "AT", 2) != 0) {
        ++from;
    }
    if (from > 0 && from + 1 < line->length) {
        memmove(line->typed, line->typed + from, line->length - from);
        line->length -= from;
    }
}

/* -- Forms ---------------------------------------------------------------------------------------------------------- */

/* Whether a command can be of this form: it starts like it, and what is left can be its fields. */
static size_t match_lead(const at_form *form, const char *text)
{
    const size_t lead = strlen(form->lead);
    if (strncasecmp(form->lead, text, lead) != 0) {
        return 0;
    }
    return text[lead] == '\r' || form->field_count > 0 ? lead : 0;
}

static bool read_arguments(host_command *command, const at_catalogue_form *entry, size_t lead)
{
    at_decoded decoded;
    free(command->arguments);
    command->arguments = allocate(entry->size);
    return at_decode_arguments(entry->form, command->text + lead, strchr(command->text, '\r'), command->arguments,
                               &decoded) == AT_OK;
}

/* The form of a command: the first whose fields can be read, else the first that starts like it. */
static void find_form(const at_catalogue *family, host_command *command)
{
    for (size_t index = 0; index < family->form_count; ++index) {
        const at_catalogue_form *entry = &family->forms[index];
        const size_t lead = match_lead(entry->form, command->text);
        if (lead == 0) {
            continue;
        }
        if (read_arguments(command, entry, lead)) {
            command->arguments_read = true;
            command->form = entry->form;
            return;
        }
        command->form = command->form == NULL ? entry->form : command->form;
    }
}

/* -- Lines ---------------------------------------------------------------------------------------------------------- */

/* Where the next command of the line starts, or its end: what joins commands is none inside quotation marks. */
static size_t length_of_command(const command_line *line, const char *text)
{
    bool quoted = false;
    size_t length = 0;
    for (; text[length] != '\r' && text[length] != '\0'; ++length) {
        quoted = quoted != (text[length] == '"');
        if (!quoted && line->family->joined_by != NULL && text[length] == line->family->joined_by[0]) {
            break;
        }
    }
    return length;
}

static void add_command(command_line *line, const char *text, size_t length)
{
    host_command *command = &line->commands[line->count];
    const char *prefix = line->count == 0 ? "" : "AT";
    command->text = spelled_as_spec(line->family, format_text("%s%.*s\r", prefix, (int)length, text));
    find_form(line->family, command);
    ++line->count;
}

/* One form for the whole line: that of its last command, with the responses of all. */
static void join_forms(command_line *line)
{
    uint8_t count = 0;
    memset(&line->expected, 0, sizeof line->expected);
    line->expected.data = AT_NONE;
    for (size_t index = 0; index < line->count; ++index) {
        const at_form *form = line->commands[index].form;
        if (form == NULL) {
            continue;
        }
        line->responses = resize(line->responses, (count + form->response_count + 1u) * sizeof *line->responses);
        for (uint8_t at = 0; at < form->response_count && count < AT_NONE; ++at) {
            line->responses[count++] = form->responses[at];
        }
        line->expected = *form;
    }
    line->expected.responses = line->responses;
    line->expected.response_count = count;
    line->expected.lead = line->typed;
}

static void read_line(command_line *line)
{
    const char *text = line->typed;
    forget_commands(line);
    do {
        const size_t length = length_of_command(line, text);
        add_command(line, text, length);
        text += length + (text[length] != '\r' && text[length] != '\0');
    } while (*text != '\r' && *text != '\0' && line->count < MOST_COMMANDS);
    join_forms(line);
}

bool command_line_add(command_line *line, char byte)
{
    if (byte != '\r' && line->length < LONGEST_COMMAND) {
        if (line->length > 0 || (byte != '\n' && byte != ' ')) {
            line->typed[line->length++] = byte;
        }
        return false;
    }
    if (line->length == 0) {
        return false;
    }
    drop_what_stands_before(line);
    line->typed[line->length] = '\r';
    line->typed[line->length + 1] = '\0';
    line->length = 0;
    read_line(line);
    return true;
}

const at_form *command_line_form(const command_line *line)
{
    for (size_t index = 0; index < line->count; ++index) {
        if (line->commands[index].form != NULL) {
            return &line->expected;
        }
    }
    return NULL;
}

bool command_line_has_hidden(const command_line *line)
{
    for (size_t index = 0; index < line->count; ++index) {
        const host_command *command = &line->commands[index];
        if ((command->form != NULL && form_has_hidden(line->family, command->form)) ||
            text_has_hidden(line->family, command->text, strlen(command->text))) {
            return true;
        }
    }
    return false;
}

/* A command that the spec does not have is named and classed by its text alone. */
static void print_unknown(const char *text)
{
    const char *start = text + (strncasecmp(text, "AT+", 3) == 0 ? 3 : 0);
    const size_t length = strcspn(start, "=? ,\"\r");
    const char *mark = start + length;
    char *name = format_text("%.*s", (int)length, start);
    const char *kind = strncmp(mark, "=?", 2) == 0 ? "test" : *mark == '?' ? "read" : *mark == '=' ? "write" : "execute";
    print_command(NULL, name, kind);
    free(name);
}

void command_line_print(const command_line *line)
{
    const bool has_hidden = command_line_has_hidden(line);
    for (size_t index = 0; index < line->count; ++index) {
        if (line->commands[index].form == NULL && index > 0 && has_hidden) {
            print_command(NULL, SECRET_MASK, "execute"); /* perhaps the rest of a secret, behind a wrong character */
        } else if (line->commands[index].form == NULL) {
            print_unknown(line->commands[index].text);
        } else {
            print_command(line->commands[index].form, NULL, NULL);
        }
    }
}
