#include "command_line.h"

#include "atbind/at_decode.h"
#include "event_json.h"
#include "secrets.h"

#include <string.h>
#include <strings.h>

/* Zeroed memory that lasts until the next line is read, or null. */
static void *take(command_line *line, size_t size)
{
    const size_t words = (size + sizeof line->memory[0] - 1) / sizeof line->memory[0];
    uint64_t *taken = line->memory + line->memory_used;
    if (words > sizeof line->memory / sizeof line->memory[0] - line->memory_used) {
        return NULL;
    }
    line->memory_used += words;
    memset(taken, 0, words * sizeof line->memory[0]);
    return taken;
}

/* -- Spelling ------------------------------------------------------------------------------------------------------- */

static bool goes_on(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* Two texts in one, and room for one more character; or null. */
static char *join(command_line *line, at_string first, at_string second)
{
    char *text = take(line, first.length + second.length + 2);
    if (text != NULL) {
        memcpy(text, first.text, first.length);
        memcpy(text + first.length, second.text, second.length);
    }
    return text;
}

/* Writes the spec's own spelling in place of another one that the spec knows; null where there is no memory for it. */
static const char *spelled_as_spec(command_line *line, const char *text)
{
    for (size_t index = 0; text != NULL && index < line->family->alias_count; ++index) {
        const at_catalogue_alias *entry = &line->family->aliases[index];
        const size_t length = strlen(entry->alias);
        if (strncasecmp(text, entry->alias, length) == 0 && !goes_on(text[length])) {
            text = join(line, at_string_of(entry->lead), at_string_of(text + length));
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

static bool read_arguments(command_line *line, host_command *command, const at_catalogue_form *entry, size_t lead)
{
    const size_t used = line->memory_used;
    void *arguments = take(line, entry->size);
    at_decoded decoded;
    if (arguments != NULL && at_decode_arguments(entry->form, command->text + lead, strchr(command->text, '\r'), arguments,
                                                 &decoded) == AT_OK) {
        command->arguments = arguments;
        return true;
    }
    line->memory_used = used;
    return false;
}

/* The form of a command: the first whose fields can be read, else the first that starts like it. */
static void find_form(command_line *line, host_command *command)
{
    for (size_t index = 0; index < line->family->form_count; ++index) {
        const at_catalogue_form *entry = &line->family->forms[index];
        const size_t lead = match_lead(entry->form, command->text);
        if (lead == 0) {
            continue;
        }
        if (read_arguments(line, command, entry, lead)) {
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

/* False where there is no memory for it. */
static bool add_command(command_line *line, at_string text)
{
    host_command *command = &line->commands[line->count];
    char *alone = join(line, at_string_of(line->count == 0 ? "" : "AT"), text);
    if (alone == NULL) {
        return false;
    }
    alone[strlen(alone)] = '\r';
    memset(command, 0, sizeof *command);
    command->text = spelled_as_spec(line, alone);
    if (command->text == NULL) {
        return false;
    }
    find_form(line, command);
    ++line->count;
    return true;
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
        for (uint8_t at = 0; at < form->response_count && count < MOST_RESPONSES; ++at) {
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
    line->count = 0;
    line->memory_used = 0;
    do {
        const at_string command = {text, length_of_command(line, text)};
        if (!add_command(line, command)) {
            break;
        }
        text += command.length;
        text += *text != '\r' && *text != '\0';
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
static void write_unknown(json_line *events, const char *text)
{
    const char *start = text + (strncasecmp(text, "AT+", 3) == 0 ? 3 : 0);
    const size_t length = strcspn(start, "=? ,\"\r");
    const char *mark = start + length;
    const char *kind = strncmp(mark, "=?", 2) == 0 ? "test" : *mark == '?' ? "read" : *mark == '=' ? "write" : "execute";
    write_unknown_command(events, start, length, kind);
}

void command_line_write(const command_line *line, json_line *events)
{
    const bool has_hidden = command_line_has_hidden(line);
    for (size_t index = 0; index < line->count; ++index) {
        if (line->commands[index].form != NULL) {
            write_command(events, line->commands[index].form);
        } else if (index > 0 && has_hidden) {
            /* perhaps the rest of a secret, behind a wrong character */
            write_unknown_command(events, SECRET_MASK, strlen(SECRET_MASK), "execute");
        } else {
            write_unknown(events, line->commands[index].text);
        }
    }
}
