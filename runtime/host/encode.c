/*
 * The encode verb: finds the command form that the given names fit, fills its struct, validates and prints.
 */
#include "encode.h"

#include "atbind/at_encode.h"
#include "escapes.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { REFUSED = 2 };

/* One name=value pair. */
typedef struct given {
    const char *name;
    char *value;
    size_t length;
} given;

/* What the user asked for. */
typedef struct request {
    const at_catalogue *family;
    char *command;
    char *subcommand; /* null where there is none */
    bool any_kind;    /* no mark: write or execute */
    at_form_kind kind;
    given *pairs;
    size_t pair_count;
    void *stand_in; /* for data of which only the count was given */
} request;

static bool is_part_of(const char *choice, const char *name)
{
    const size_t length = strlen(name);
    for (const char *part = choice; part != NULL; part = strchr(part, '/')) {
        part += *part == '/';
        if (strncmp(part, name, length) == 0 && (part[length] == '\0' || part[length] == '/')) {
            return true;
        }
    }
    return false;
}

/* The field with a document name; <a>/<b> answers to both names. */
static const at_field *find_field(const at_form *form, const char *name)
{
    for (uint8_t index = 0; index < form->field_count; ++index) {
        if (is_part_of(form->fields[index].parameter->name, name)) {
            return &form->fields[index];
        }
    }
    return NULL;
}

static const given *find_given(const request *asked, const at_field *field)
{
    for (size_t index = 0; index < asked->pair_count; ++index) {
        if (is_part_of(field->parameter->name, asked->pairs[index].name)) {
            return &asked->pairs[index];
        }
    }
    return NULL;
}

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
        return find_given(asked, &form->fields[field->other]) == NULL;
    }
    return is_needed(field);
}

static bool contradicts_fixed(const request *asked, const at_form *form)
{
    for (uint8_t index = 0; index < form->field_count; ++index) {
        const at_field *field = &form->fields[index];
        const given *pair = find_given(asked, field);
        if ((field->flags & AT_FIELD_FIXED) != 0 && pair != NULL && atoi(pair->value) != (int)field->offset) {
            return true;
        }
    }
    return false;
}

/* How badly a form fits: names it does not know weigh more than names it lacks. */
static unsigned misfit(const request *asked, const at_form *form)
{
    unsigned points = contradicts_fixed(asked, form) ? 50u : 0u;
    for (size_t index = 0; index < asked->pair_count; ++index) {
        points += find_field(form, asked->pairs[index].name) == NULL ? 100u : 0u;
    }
    for (uint8_t index = 0; index < form->field_count; ++index) {
        points += is_missing(asked, form, &form->fields[index]) ? 1u : 0u;
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

/* -- Filling the struct --------------------------------------------------------------------------------------------- */

static int refuse_value(const at_field *field, const given *pair, const char *why)
{
    fprintf(stderr, "%s: '%s' %s\n", field->parameter->name, pair->value, why);
    return REFUSED;
}

static int set_number(const at_field *field, const given *pair, void *arguments)
{
    const at_parameter *parameter = field->parameter;
    const bool present = true;
    char *end;
    errno = 0;
    const long long number = strtoll(pair->value, &end, 10);
    const bool starts_well = *pair->value == '-' || (*pair->value >= '0' && *pair->value <= '9');
    if (!starts_well || *end != '\0' || strlen(pair->value) != pair->length) {
        return refuse_value(field, pair, "is not a number");
    }
    if (errno == ERANGE || number < INT32_MIN || number > INT32_MAX) {
        fprintf(stderr, "%s: %s is outside %d-%d\n", parameter->name, pair->value, parameter->minimum, parameter->maximum);
        return REFUSED;
    }
    const int32_t value = (int32_t)number;
    if ((field->flags & AT_FIELD_FIXED) != 0) {
        if (value < parameter->minimum || value > parameter->maximum) {
            fprintf(stderr, "%s: %d is outside %d-%d\n", parameter->name, value, parameter->minimum, parameter->maximum);
            return REFUSED;
        }
        return value == (int32_t)field->offset ? 0 : refuse_value(field, pair, "does not go with the other parameters");
    }
    memcpy((uint8_t *)arguments + field->offset, &value, sizeof value);
    if ((field->flags & AT_FIELD_OPTIONAL) != 0) {
        memcpy((uint8_t *)arguments + field->offset + offsetof(at_optional, present), &present, sizeof present);
    }
    return 0;
}

static int set_word(const at_field *field, const given *pair, void *arguments)
{
    const at_parameter *parameter = field->parameter;
    for (uint8_t index = 0; index < parameter->list_length; ++index) {
        if (strcmp(parameter->list.spellings[index].text, pair->value) == 0) {
            memcpy((uint8_t *)arguments + field->offset, &parameter->list.spellings[index].value, sizeof(int32_t));
            return 0;
        }
    }
    fprintf(stderr, "%s: '%s' is not one of", parameter->name, pair->value);
    for (uint8_t index = 0; index < parameter->list_length; ++index) {
        fprintf(stderr, "%s \"%s\"", index > 0 ? "," : "", parameter->list.spellings[index].text);
    }
    fprintf(stderr, "\n");
    return REFUSED;
}

static int set_data(const at_field *field, given *pair, void *arguments)
{
    if ((field->parameter->flags & AT_PARAMETER_HEX) != 0) {
        for (size_t index = 0; index < pair->length; ++index) {
            if (hex_value(pair->value[index]) < 0 || pair->length % 2 != 0) {
                return refuse_value(field, pair, "is not pairs of hexadecimal digits");
            }
        }
        for (size_t index = 0; index < pair->length; index += 2) {
            pair->value[index / 2] =
                (char)(unsigned char)(hex_value(pair->value[index]) * 16 + hex_value(pair->value[index + 1]));
        }
        pair->length /= 2;
    }
    const at_bytes data = at_bytes_of(pair->value, pair->length);
    memcpy((uint8_t *)arguments + field->offset, &data, sizeof data);
    return 0;
}

static int set_value(const at_field *field, given *pair, void *arguments)
{
    switch ((at_type)field->parameter->type) {
    case AT_TYPE_INTEGER: return set_number(field, pair, arguments);
    case AT_TYPE_WORD: return set_word(field, pair, arguments);
    case AT_TYPE_DATA: return set_data(field, pair, arguments);
    default: break;
    }
    const at_string text = {pair->value, pair->length};
    if (field->parameter->type == AT_TYPE_HOST && strncasecmp(pair->name, "IP", 2) == 0 && !at_is_ip_address(text)) {
        fprintf(stderr, "%s: '%s' is not an IP address\n", pair->name, pair->value);
        return REFUSED;
    }
    memcpy((uint8_t *)arguments + field->offset, &text, sizeof text);
    return 0;
}

/* A count and the data it counts have to agree; data that are not given stand in for themselves by their length. */
static int set_count(request *asked, const at_form *form, const at_field *field, const given *pair, void *arguments)
{
    const at_field *counted = &form->fields[field->other];
    at_bytes data;
    int32_t count = 0;
    at_field alone = *field;
    alone.offset = 0;
    alone.flags = 0;
    const int status = set_number(&alone, pair, &count);
    if (status != 0) {
        return status;
    }
    if (count < field->parameter->minimum || count > field->parameter->maximum) {
        fprintf(stderr, "%s: %d is outside %d-%d\n", field->parameter->name, count, field->parameter->minimum,
                field->parameter->maximum);
        return REFUSED;
    }
    memcpy(&data, (uint8_t *)arguments + counted->offset, sizeof data);
    if (data.bytes == NULL) {
        free(asked->stand_in);
        asked->stand_in = calloc((size_t)count + 1, 1);
        data = at_bytes_of(memset(asked->stand_in, 'x', (size_t)count), (size_t)count);
        memcpy((uint8_t *)arguments + counted->offset, &data, sizeof data);
        return 0;
    }
    if (data.length != (size_t)count) {
        fprintf(stderr, "%s: %d is not the length of %s, which is %zu\n", field->parameter->name, count,
                counted->parameter->name, data.length);
        return REFUSED;
    }
    return 0;
}

static int fill(request *asked, const at_form *form, void *arguments)
{
    for (int pass = 0; pass < 2; ++pass) {
        for (uint8_t index = 0; index < form->field_count; ++index) {
            const at_field *field = &form->fields[index];
            given *pair = (given *)find_given(asked, field);
            const bool is_count = (field->flags & AT_FIELD_COUNT) != 0;
            if (pair == NULL || is_count != (pass == 1)) {
                continue;
            }
            const int status = is_count ? set_count(asked, form, field, pair, arguments) : set_value(field, pair, arguments);
            if (status != 0) {
                return status;
            }
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

static void explain(const request *asked, const at_error *error)
{
    const given *pair = given_for(asked, error->parameter);
    const char *name = pair == NULL ? error->parameter : pair->name;
    const int value = (int)error->value, minimum = (int)error->minimum, maximum = (int)error->maximum;
    switch (error->status) {
    case AT_ERROR_MISSING: fprintf(stderr, "%s: has to be given with these parameters\n", name); break;
    case AT_ERROR_EXCLUDED: fprintf(stderr, "%s: cannot be given with these parameters\n", name); break;
    case AT_ERROR_RANGE: fprintf(stderr, "%s: %d is outside %d-%d\n", name, value, minimum, maximum); break;
    case AT_ERROR_VALUE: fprintf(stderr, "%s: %d is not one of the documented values\n", name, value); break;
    case AT_ERROR_LENGTH:
        fprintf(stderr, "%s: %d bytes are outside %d-%d bytes\n", name, value, minimum, maximum);
        break;
    case AT_ERROR_CHARACTER:
        fprintf(stderr, "%s: the character 0x%02X cannot stand in it\n", name, (unsigned)value);
        break;
    case AT_ERROR_FORMAT:
        fprintf(stderr, "%s: '%s' is not %s\n", name, pair->value,
                strstr(error->parameter, "domain") == NULL ? "an IP address" : "an IP address or a domain name");
        break;
    default: fprintf(stderr, "%s: %s\n", name, at_status_name(error->status)); break;
    }
}

static bool print_piece(void *owner, const char *bytes, size_t length)
{
    print_escaped((FILE *)owner, bytes, length);
    return true;
}

static int encode_with(request *asked, const at_catalogue_form *entry)
{
    const at_form *form = entry->form;
    void *arguments = calloc(1, entry->size + 1);
    at_error error;
    int status = check_names(asked, form);
    if (status == 0) {
        status = fill(asked, form, arguments);
    }
    if (status == 0) {
        stand_in_for_data(form, arguments);
        if (at_validate(form, arguments, &error) != AT_OK) {
            explain(asked, &error);
            status = REFUSED;
        }
    }
    if (status == 0) {
        at_encode(form, arguments, print_piece, stdout);
        printf("\n");
        if (form->data != AT_NONE && find_given(asked, &form->fields[form->data]) != NULL) {
            at_encode_data(form, arguments, print_piece, stdout);
            printf("\n");
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
    for (size_t index = 0; index < asked->pair_count; ++index) {
        if (strcmp(asked->pairs[index].name, pair->name) == 0) {
            fprintf(stderr, "%s: is given twice\n", pair->name);
            return REFUSED;
        }
    }
    ++asked->pair_count;
    return 0;
}

int run_encode(const at_catalogue *family, char **words, int count)
{
    request asked = {.family = family};
    int status = 0;
    asked.pairs = calloc((size_t)count, sizeof *asked.pairs);
    read_command(&asked, words[0]);
    for (int index = 1; index < count && status == 0; ++index) {
        status = read_pair(&asked, words[index]);
    }
    if (status == 0) {
        const at_catalogue_form *entry = choose_form(&asked);
        status = entry == NULL ? refuse_form(&asked) : encode_with(&asked, entry);
    }
    free(asked.pairs);
    free(asked.stand_in);
    return status;
}
