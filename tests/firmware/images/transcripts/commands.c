#include "commands.h"

#include "atbind/at_decode.h"
#include "json.h"
#include "semihosting.h"

#include <string.h>

/* Memory for the line at hand. A transcript that needs more than there is is a mistake of this program's limits. */
static void *take(command_line *line, size_t size)
{
    const size_t words = (size + sizeof line->arena[0] - 1) / sizeof line->arena[0];
    uint64_t *taken = line->arena + line->used;
    if (line->used + words > sizeof line->arena / sizeof line->arena[0]) {
        semihosting_print("a command line needs too much memory\n");
        semihosting_exit(false);
    }
    line->used += words;
    memset(taken, 0, words * sizeof *taken);
    return taken;
}

static char upper(char c)
{
    return (char)(c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c);
}

static bool starts_with(const char *text, const char *start)
{
    for (; *start != '\0'; ++start, ++text) {
        if (upper(*text) != upper(*start)) {
            return false;
        }
    }
    return true;
}

/* -- Spelling ------------------------------------------------------------------------------------------------------- */

static bool goes_on(char c)
{
    return (upper(c) >= 'A' && upper(c) <= 'Z') || (c >= '0' && c <= '9');
}

/* Writes the spec's own spelling in place of another one that the spec knows. */
static char *spelled_as_spec(command_line *line, char *text)
{
    size_t index;
    for (index = 0; index < line->family->alias_count; ++index) {
        const at_catalogue_alias *entry = &line->family->aliases[index];
        const char *rest = text + strlen(entry->alias);
        if (starts_with(text, entry->alias) && !goes_on(*rest)) {
            const size_t lead = strlen(entry->lead);
            char *changed = take(line, lead + strlen(rest) + 1);
            memcpy(changed, entry->lead, lead);
            memcpy(changed + lead, rest, strlen(rest) + 1);
            text = changed;
        }
    }
    return text;
}

/* -- Forms ---------------------------------------------------------------------------------------------------------- */

static bool read_arguments(command_line *line, host_command *command, const at_catalogue_form *entry, size_t lead)
{
    at_decoded decoded;
    const size_t before = line->used;
    command->arguments = take(line, entry->size + 1);
    if (at_decode_arguments(entry->form, command->text + lead, command->text + command->length, command->arguments,
                            &decoded) == AT_OK) {
        return true;
    }
    line->used = before;
    command->arguments = NULL;
    return false;
}

/* The form of a command: the first whose fields can be read, else the first that starts like it. */
static void find_form(command_line *line, host_command *command)
{
    size_t index;
    for (index = 0; index < line->family->form_count; ++index) {
        const at_catalogue_form *entry = &line->family->forms[index];
        const size_t lead = strlen(entry->form->lead);
        if (!starts_with(command->text, entry->form->lead) ||
            (command->text[lead] != '\r' && entry->form->field_count == 0)) {
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

/* The module ignores whatever stands in front of AT: V.250, 5.2.1. */
static void drop_what_stands_before(command_line *line)
{
    size_t from = 0;
    while (from + 1 < line->length && !starts_with(line->typed + from, "AT")) {
        ++from;
    }
    if (from > 0 && from + 1 < line->length) {
        memmove(line->typed, line->typed + from, line->length - from);
        line->length -= from;
    }
}

static void add_command(command_line *line, const char *text, size_t length)
{
    host_command *command = &line->commands[line->count];
    const size_t prefix = line->count == 0 ? 0 : 2;
    memset(command, 0, sizeof *command);
    command->text = take(line, prefix + length + 2);
    memcpy(command->text, "AT", prefix);
    memcpy(command->text + prefix, text, length);
    command->text[prefix + length] = '\r';
    command->text = spelled_as_spec(line, command->text);
    command->length = strlen(command->text) - 1;
    find_form(line, command);
    ++line->count;
}

/* One form for the whole line: that of its last command, with the responses of all. */
static void join_forms(command_line *line)
{
    uint8_t count = 0;
    size_t index;
    uint8_t at;
    memset(&line->expected, 0, sizeof line->expected);
    line->expected.data = AT_NONE;
    for (index = 0; index < line->count; ++index) {
        const at_form *form = line->commands[index].form;
        if (form == NULL) {
            continue;
        }
        for (at = 0; at < form->response_count && count < MOST_RESPONSES; ++at) {
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
    line->used = 0;
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
    line->typed[line->length] = '\0'; /* for what looks for AT */
    drop_what_stands_before(line);
    line->typed[line->length] = '\r';
    line->typed[line->length + 1] = '\0';
    line->length = 0;
    read_line(line);
    return true;
}

const at_form *command_line_form(const command_line *line)
{
    size_t index;
    for (index = 0; index < line->count; ++index) {
        if (line->commands[index].form != NULL) {
            return &line->expected;
        }
    }
    return NULL;
}

/* A command that the family does not have is named and classed by its text alone. */
static void print_unknown(const char *text)
{
    const char *kind = "execute";
    size_t length = 0;
    text += starts_with(text, "AT+") ? 3 : 0;
    while (text[length] != '\0' && text[length] != '=' && text[length] != '?' && text[length] != '\r') {
        ++length;
    }
    if (text[length] == '=') {
        kind = text[length + 1] == '?' ? "test" : "write";
    } else if (text[length] == '?') {
        kind = "read";
    }
    json_command(NULL, text, length, kind);
}

void command_line_print(const command_line *line)
{
    size_t index;
    for (index = 0; index < line->count; ++index) {
        if (line->commands[index].form == NULL) {
            print_unknown(line->commands[index].text);
        } else {
            json_command(line->commands[index].form, NULL, 0, NULL);
        }
    }
}
