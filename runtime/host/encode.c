/*
 * The encode verb: finds the command form that the given names fit, fills its struct, validates and prints.
 */
#include "encode.h"

#include "atbind/at_encode.h"
#include "decoder/escapes.h"
#include "decoder/secrets.h"
#include "memory.h"
#include "request.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LONGEST_LINE = 65536 };

/* -- Choosing the form ---------------------------------------------------------------------------------------------- */

/* What stands behind the command's name: a subcommand, or a variant such as the data of QISEND.data. */
static bool has_part(const request *asked, const at_catalogue_form *entry)
{
    if (asked->subcommand == NULL) {
        return entry->subcommand == NULL;
    }
    return (entry->subcommand != NULL && strcasecmp(entry->subcommand, asked->subcommand) == 0) ||
           (entry->subcommand == NULL && entry->variant != NULL && strcasecmp(entry->variant, asked->subcommand) == 0);
}

static bool is_asked_for(const request *asked, const at_catalogue_form *entry)
{
    const bool same_kind = asked->any_kind ? entry->form->kind == AT_FORM_WRITE || entry->form->kind == AT_FORM_EXECUTE
                                           : entry->form->kind == asked->kind;
    return same_kind && has_part(asked, entry) && strcasecmp(entry->form->command, asked->command) == 0;
}

static bool is_needed(const at_field *field)
{
    return (field->flags & (AT_FIELD_OPTIONAL | AT_FIELD_FIXED | AT_FIELD_COUNT | AT_FIELD_ENTRY)) == 0;
}

/* A count that nobody gives can be taken from data that are given, on the line or behind the prompt. */
static bool is_missing(const request *asked, const at_form *form, const at_field *field)
{
    if (find_given(asked, field) != NULL) {
        return false;
    }
    if ((field->flags & AT_FIELD_COUNT) != 0) {
        return (field->flags & AT_FIELD_OPTIONAL) == 0 && find_given(asked, &form->fields[field->other]) == NULL;
    }
    return is_needed(field);
}

/* A form with a fixed value fits best where this value is given, and badly where another one is or none. */
static unsigned misfit_of_fixed(const request *asked, const at_form *form)
{
    unsigned points = 1;
    for (uint8_t index = 0; index < form->field_count; ++index) {
        const at_field *field = &form->fields[index];
        const given *pair = find_given(asked, field);
        if ((field->flags & AT_FIELD_FIXED) != 0) {
            points = pair == NULL ? 4u : is_fixed_value(field, pair) ? 0u : 100u;
        }
    }
    return points;
}

/* Data that are given with their length are meant for the line itself, where a form has them there. */
static bool types_counted_data(const request *asked, const at_form *form)
{
    bool counted = false;
    for (uint8_t index = 0; index < form->field_count && form->data != AT_NONE; ++index) {
        const at_field *field = &form->fields[index];
        counted = counted || ((field->flags & AT_FIELD_COUNT) != 0 && find_given(asked, field) != NULL);
    }
    return counted && find_given(asked, &form->fields[form->data]) != NULL;
}

/* How badly a form fits: names it does not know weigh more than names it lacks. */
static unsigned misfit(const request *asked, const at_form *form)
{
    unsigned points = misfit_of_fixed(asked, form) + (types_counted_data(asked, form) ? 1u : 0u);
    for (size_t index = 0; index < asked->pair_count; ++index) {
        points += find_field(form, asked->pairs[index].name) == NULL ? 200u : 0u;
    }
    for (uint8_t index = 0; index < form->field_count; ++index) {
        points += is_missing(asked, form, &form->fields[index]) ? 2u : 0u;
    }
    return points;
}

static const at_catalogue_form *choose_form(const request *asked)
{
    const at_catalogue_form *best = NULL;
    unsigned best_points = 0;
    for (size_t index = 0; index < asked->family->form_count; ++index) {
        const at_catalogue_form *entry = &asked->family->forms[index];
        if (is_asked_for(asked, entry)) {
            const unsigned points = misfit(asked, entry->form);
            if (best == NULL || points < best_points) {
                best = entry;
                best_points = points;
            }
        }
    }
    return best;
}

static int refuse_form(const request *asked)
{
    bool known = false;
    for (size_t index = 0; index < asked->family->form_count; ++index) {
        known = known || strcasecmp(asked->family->forms[index].form->command, asked->command) == 0;
    }
    if (!known) {
        fprintf(stderr, "%s: no such command in family %s\n", asked->command, asked->family->module->name);
    } else if (asked->subcommand != NULL) {
        fprintf(stderr, "%s.%s: no such form of the command\n", asked->command, asked->subcommand);
    } else {
        fprintf(stderr, "%s: the command has no such form\n", asked->command);
    }
    return REFUSED;
}

/* Names that the form does not have, has only one value for, or lacks. */
static int check_names(const request *asked, const at_form *form)
{
    for (size_t index = 0; index < asked->pair_count; ++index) {
        if (find_field(form, asked->pairs[index].name) == NULL) {
            fprintf(stderr, "%s: %s has no such parameter here; expected", asked->pairs[index].name, asked->command);
            for (uint8_t at = 0; at < form->field_count; ++at) {
                fprintf(stderr, "%s %s", at > 0 ? "," : "", form->fields[at].parameter->name);
            }
            fprintf(stderr, form->field_count > 0 ? "\n" : " none\n");
            return REFUSED;
        }
    }
    for (size_t index = 1; index < asked->pair_count; ++index) {
        const given *first = find_given(asked, find_field(form, asked->pairs[index].name));
        if (first < &asked->pairs[index]) {
            fprintf(stderr, "%s: cannot be given with %s\n", asked->pairs[index].name, first->name);
            return REFUSED;
        }
    }
    for (uint8_t index = 0; index < form->field_count; ++index) {
        if (is_missing(asked, form, &form->fields[index])) {
            fprintf(stderr, "%s: has to be given\n", form->fields[index].parameter->name);
            return REFUSED;
        }
    }
    return 0;
}

/* -- Validation ----------------------------------------------------------------------------------------------------- */

/* Data behind the prompt are not part of the line; where none were given there is nothing to check but their count. */
static void stand_in_for_data(const at_form *form, void *arguments)
{
    static const uint8_t one = 'x';
    at_bytes data;
    if (form->data == AT_NONE) {
        return;
    }
    memcpy(&data, (uint8_t *)arguments + form->fields[form->data].offset, sizeof data);
    if (data.bytes == NULL) {
        data = at_bytes_of(&one, 1);
        memcpy((uint8_t *)arguments + form->fields[form->data].offset, &data, sizeof data);
    }
}

static const given *given_for(const request *asked, const char *parameter)
{
    for (size_t index = 0; index < asked->pair_count; ++index) {
        if (is_part_of(parameter, asked->pairs[index].name)) {
            return &asked->pairs[index];
        }
    }
    return NULL;
}

static void explain_length(const char *name, int length, int minimum, int maximum)
{
    if (length >= minimum && length <= maximum) {
        fprintf(stderr, "%s: a length of %d is not a documented one\n", name, length);
    } else {
        fprintf(stderr, "%s: %d bytes are outside %d-%d bytes\n", name, length, minimum, maximum);
    }
}

/* What the text of a parameter has to be. */
static const char *expected_form(const at_form *form, const char *parameter)
{
    for (uint8_t index = 0; index < form->field_count; ++index) {
        if (strcmp(form->fields[index].parameter->name, parameter) != 0) {
            continue;
        }
        switch ((at_type)form->fields[index].parameter->type) {
        case AT_TYPE_IP_ADDRESS: return "an IP address";
        case AT_TYPE_DOMAIN_NAME: return "a domain name";
        case AT_TYPE_HOST: return "an IP address or a domain name";
        case AT_TYPE_HEX_STRING: return "pairs of hexadecimal digits";
        default: return "decimal digits";
        }
    }
    return "what it should be";
}

static bool is_hex_string(const at_form *form, const char *parameter)
{
    for (uint8_t index = 0; index < form->field_count; ++index) {
        if (strcmp(form->fields[index].parameter->name, parameter) == 0) {
            return form->fields[index].parameter->type == AT_TYPE_HEX_STRING;
        }
    }
    return false;
}

static void explain(const request *asked, const at_form *form, const at_error *error)
{
    const given *pair = given_for(asked, error->parameter);
    const char *name = pair == NULL ? error->parameter : pair->name;
    const char *said = pair == NULL ? "" : pair->shown;
    const int value = (int)error->value;
    const int minimum = (int)error->minimum;
    const int maximum = (int)error->maximum;
    const int width = is_hex_string(form, error->parameter) ? 2 : 1; /* digits a byte */
    switch (error->status) {
    case AT_ERROR_MISSING: fprintf(stderr, "%s: has to be given with these parameters\n", name); break;
    case AT_ERROR_EXCLUDED: fprintf(stderr, "%s: cannot be given with these parameters\n", name); break;
    case AT_ERROR_RANGE: fprintf(stderr, "%s: %d is outside %d-%d\n", name, value, minimum, maximum); break;
    case AT_ERROR_VALUE: fprintf(stderr, "%s: %s is not one of the documented values\n", name, said); break;
    case AT_ERROR_LENGTH: explain_length(name, value / width, minimum / width, maximum / width); break;
    case AT_ERROR_CHARACTER:
        fprintf(stderr, "%s: the character 0x%02X cannot stand in it\n", name, (unsigned)value);
        break;
    case AT_ERROR_FORMAT:
        fprintf(stderr, "%s: '%s' is not %s\n", name, said, expected_form(form, error->parameter));
        break;
    default: fprintf(stderr, "%s: %s\n", name, at_status_name(error->status)); break;
    }
}

/* A command line being collected: it is shown only if all of it is valid. */
typedef struct text_sink {
    char line[LONGEST_LINE];
    size_t length;
} text_sink;

static bool keep_piece(void *owner, const char *bytes, size_t length)
{
    text_sink *text = owner;
    if (length > LONGEST_LINE - text->length) {
        length = LONGEST_LINE - text->length;
    }
    memcpy(text->line + text->length, bytes, length);
    text->length += length;
    return true;
}

/* Prints bytes with the escapes of transcripts. */
static bool print_piece(void *owner, const char *bytes, size_t length)
{
    for (size_t index = 0; index < length; ++index) {
        char escaped[LONGEST_ESCAPE];
        const size_t count = escape_byte(escaped, bytes[index]);
        fwrite(escaped, 1, count, (FILE *)owner);
    }
    return true;
}

/* Adds the command to the line; behind another command of it only from + on, and without the CR as long as more follow. */
static void add_line(const request *asked, const at_form *form, const void *arguments, text_sink *text)
{
    const size_t before = text->length;
    at_encode(form, arguments, keep_piece, text);
    if (asked->continues) {
        memmove(text->line + before, text->line + before + 2, text->length - before - 2);
        text->length -= 2;
    }
    if (asked->goes_on) {
        text->line[text->length - 1] = asked->family->joined_by[0];
    }
}

/* The line, and on a line of their own the data that follow the prompt. */
static void print_whole(const request *asked, const at_form *form, const void *arguments, const text_sink *text)
{
    print_piece(stdout, text->line, text->length);
    printf("\n");
    if (form->data != AT_NONE && find_given(asked, &form->fields[form->data]) != NULL) {
        at_encode_data(form, arguments, print_piece, stdout);
        printf("\n");
    }
}

static void hide_secrets(request *asked, const at_form *form)
{
    for (size_t index = 0; index < asked->pair_count; ++index) {
        given *pair = &asked->pairs[index];
        const at_field *field = find_field(form, pair->name);
        if (field != NULL && is_hidden(asked->family, form->command, field->parameter->name)) {
            pair->shown = SECRET_MASK;
        }
    }
}

static int encode_with(request *asked, const at_catalogue_form *entry, text_sink *text)
{
    const at_form *form = entry->form;
    void *arguments = allocate(entry->size);
    at_error error;
    int status = check_names(asked, form);
    hide_secrets(asked, form);
    if (status == 0) {
        status = fill(asked, form, arguments);
    }
    if (status == 0) {
        stand_in_for_data(form, arguments);
        if (at_validate(form, arguments, &error) != AT_OK) {
            explain(asked, form, &error);
            status = REFUSED;
        }
    }
    if (status == 0) {
        add_line(asked, form, arguments, text);
        if (!asked->goes_on) {
            print_whole(asked, form, arguments, text);
        }
    }
    free(arguments);
    return status;
}

/* -- The words of the user ------------------------------------------------------------------------------------------ */

/* Takes the mark off the end of the command's name. */
static void read_kind(request *asked)
{
    const size_t length = strlen(asked->command);
    asked->any_kind = true;
    if (length > 1 && asked->command[length - 1] == '?') {
        const bool test = asked->command[length - 2] == '=';
        asked->any_kind = false;
        asked->kind = test ? AT_FORM_TEST : AT_FORM_READ;
        asked->command[length - (test ? 2 : 1)] = '\0';
    }
}

/* Takes the command's name, with or without AT+ in front, apart from its subcommand. */
static void read_command(request *asked, char *word)
{
    asked->command = word;
    if (strncasecmp(word, "AT+", 3) == 0) {
        asked->command = word + 3;
    } else if (*word == '+') {
        asked->command = word + 1;
    }
    read_kind(asked);
    asked->subcommand = strchr(asked->command, '.');
    if (asked->subcommand != NULL) {
        *asked->subcommand++ = '\0';
    }
}

static int read_pair(request *asked, char *word)
{
    given *pair = &asked->pairs[asked->pair_count];
    size_t wrong = 0;
    char *equals = strchr(word, '=');
    if (equals == NULL) {
        fprintf(stderr, "%s: expected name=value\n", word);
        return REFUSED;
    }
    *equals = '\0';
    pair->name = word;
    pair->value = equals + 1;
    pair->length = unescape(pair->value, strlen(pair->value), &wrong);
    if (pair->length == (size_t)-1) {
        fprintf(stderr, "%s: a backslash starts none of the escapes \\r \\n \\\\ \\xNN\n", pair->name);
        return REFUSED;
    }
    pair->value[pair->length] = '\0';
    pair->shown = pair->value;
    for (size_t index = 0; index < asked->pair_count; ++index) {
        if (strcmp(asked->pairs[index].name, pair->name) == 0) {
            fprintf(stderr, "%s: is given twice\n", pair->name);
            return REFUSED;
        }
    }
    ++asked->pair_count;
    return 0;
}

/* Writes the spec's own name in place of another one that the spec knows. */
static char *name_in_spec(const at_catalogue *family, const char *command, const char *subcommand, bool of_subcommand)
{
    char *typed = of_subcommand ? format_text("AT+%s=\"%s\"", command, subcommand) : format_text("AT+%s", command);
    const char *name = of_subcommand ? subcommand : command;
    size_t length = strlen(name);
    for (size_t index = 0; index < family->alias_count; ++index) {
        if (strcasecmp(family->aliases[index].alias, typed) == 0) {
            const size_t before = of_subcommand ? strlen("AT+=\"") + strlen(command) : strlen("AT+");
            name = family->aliases[index].lead + before;
            length = strcspn(name, "\"");
            break;
        }
    }
    free(typed);
    return format_text("%.*s", (int)length, name);
}

static int encode_command(const at_catalogue *family, char **words, int count, bool continues, bool goes_on, text_sink *text)
{
    request asked = {.family = family, .continues = continues, .goes_on = goes_on};
    int status = 0;
    asked.pairs = allocate((size_t)count * sizeof *asked.pairs);
    read_command(&asked, words[0]);
    asked.command = name_in_spec(family, asked.command, "", false);
    asked.subcommand = asked.subcommand == NULL ? NULL : name_in_spec(family, asked.command, asked.subcommand, true);
    for (int index = 1; index < count && status == 0; ++index) {
        status = read_pair(&asked, words[index]);
    }
    if (status == 0) {
        const at_catalogue_form *entry = choose_form(&asked);
        status = entry == NULL ? refuse_form(&asked) : encode_with(&asked, entry, text);
    }
    free(asked.command);
    free(asked.subcommand);
    free(asked.pairs);
    free(asked.stand_in);
    return status;
}

/* Several commands on one line are given with the family's own separator as a word between them. */
int run_encode(const at_catalogue *family, char **words, int count)
{
    text_sink *text = allocate(sizeof *text);
    int from = 0;
    int status = 0;
    while (from <= count && status == 0) {
        int to = from;
        while (to < count && (family->joined_by == NULL || strcmp(words[to], family->joined_by) != 0)) {
            ++to;
        }
        if (to == from) {
            fprintf(stderr, "%s: a command is missing beside it\n", family->joined_by);
            status = REFUSED;
        } else {
            status = encode_command(family, words + from, to - from, from > 0, to < count, text);
        }
        from = to + 1;
    }
    free(text);
    return status;
}
