#include "command.h"

#include "rules.h"

#include <string.h>
#include <strings.h>

static const char command_prefix[] = "AT+";

/* A line that is read by one syntax. */
struct reading {
    struct input input;
    const char *cursor; /* within the syntax */
    bool ignores_blanks;
    struct request *request;
};

/* What a line is read as: a name of the command, or another that it accepts; likewise a subject. */
struct head {
    const char *name;
    const char *alias;
    const char *subject; /* NULL: the command's own forms */
    const char *subject_alias;
};

/* ---- Which command ---- */

static bool read_literal(struct input *input, const char *text, size_t length)
{
    if ((size_t)(input->end - input->at) < length || strncasecmp(input->at, text, length) != 0) {
        return false;
    }
    input->at += length;
    return true;
}

static bool read_word(struct input *input, const char *word)
{
    return read_literal(input, word, strlen(word));
}

/* A name ends where its own syntax goes on with something else, or at the first character that no name has. */
static bool names_command(const char *syntax, struct input line)
{
    const size_t length = strcspn(syntax, "=?<[");
    if (!read_literal(&line, syntax, length)) {
        return false;
    }
    return syntax[length] == '<' || line.at == line.end || *line.at == '=' || *line.at == '?';
}

/* Moves the syntax and the line behind a name that the line has in another spelling. */
static bool skip_alias(const char **syntax, struct input *line, const struct head *head)
{
    const size_t prefix = strlen(command_prefix);
    if (head->name == head->alias) {
        return true;
    }
    if (strncmp(*syntax, command_prefix, prefix) != 0 || !read_word(line, command_prefix) ||
        !read_word(line, head->alias) || (line->at < line->end && *line->at != '=' && *line->at != '?')) {
        return false;
    }
    *syntax += prefix + strlen(head->name);
    return true;
}

static bool skip_subject_alias(const char **syntax, struct input *line, const struct head *head)
{
    const char *quote = strchr(*syntax, '"');
    if (head->subject == head->subject_alias) {
        return true;
    }
    if (quote == NULL || !read_literal(line, *syntax, (size_t)(quote + 1 - *syntax)) ||
        !read_word(line, head->subject_alias) || !read_word(line, "\"")) {
        return false;
    }
    *syntax = quote + 1 + strlen(head->subject) + 1;
    return true;
}

/* ---- Shape ---- */

/* The number that an earlier argument gives as the length of this parameter, or -1. */
static long count_of(const struct request *request, const char *name)
{
    const struct view counts = view_get(request->variant, "counts");
    for (size_t i = 0; i < view_count(counts); ++i) {
        if (view_is(view_value(counts, i), name)) {
            const struct argument *counter = request_argument(request, view_key(counts, i));
            return counter != NULL ? counter->number : -1;
        }
    }
    return -1;
}

static bool read_field(struct reading *reading, const struct notation_item *field)
{
    struct request *request = reading->request;
    const struct named_parameter named = notation_parameter(field, request_parameters(request));
    if (named.name == NULL || request->count == REQUEST_ARGUMENTS) {
        return false;
    }
    struct argument *argument = &request->arguments[request->count];
    *argument = (struct argument){.name = named.name};
    if (!value_read(&reading->input, named.description, count_of(request, named.name), argument)) {
        return false;
    }
    ++request->count;
    return true;
}

static void skip_blanks(struct reading *reading)
{
    while (reading->ignores_blanks && reading->input.at < reading->input.end && *reading->input.at == ' ') {
        ++reading->input.at;
    }
}

/* An optional group is there if the line goes on as the group begins. A place that is left empty has no value. */
static void enter_or_skip_group(struct reading *reading)
{
    struct notation_item first;
    struct input ahead = reading->input;
    notation_next(reading->cursor, &first);
    bool present = ahead.at < ahead.end;
    if (first.kind == NOTATION_LITERAL) {
        present = present && read_literal(&ahead, first.text, first.length);
    } else {
        present = present && *ahead.at != ',';
    }
    if (!present) {
        reading->cursor = notation_behind_group(reading->cursor);
    }
}

static bool read_item(struct reading *reading, const struct notation_item *item)
{
    if (item->kind == NOTATION_OPEN) {
        enter_or_skip_group(reading);
    }
    return (item->kind != NOTATION_LITERAL || read_literal(&reading->input, item->text, item->length)) &&
           (item->kind != NOTATION_FIELD || read_field(reading, item));
}

static bool is_unquoted_data(const struct reading *reading, const struct notation_item *item)
{
    const struct view description = notation_parameter(item, request_parameters(reading->request)).description;
    return item->kind == NOTATION_FIELD && view_is(view_get(description, "type"), "data") &&
           !value_is_quoted(description);
}

static bool read_line(struct reading *reading)
{
    for (;;) {
        struct notation_item item;
        reading->cursor = notation_next(reading->cursor, &item);
        if (!is_unquoted_data(reading, &item)) {
            skip_blanks(reading);
        }
        if (item.kind == NOTATION_END) {
            return reading->input.at == reading->input.end;
        }
        if (!read_item(reading, &item)) {
            return false;
        }
    }
}

static bool has_fixed_values(const struct request *request)
{
    const struct view fixed = view_get(request->variant, "fixed");
    for (size_t i = 0; i < view_count(fixed); ++i) {
        if (!argument_is(request, view_key(fixed, i), view_value(fixed, i))) {
            return false;
        }
    }
    return true;
}

/* ---- What can be told only when the whole line has been read ---- */

/* Rules may speak of which alternative was given, so this comes before them. */
static void settle_choices(struct request *request)
{
    const struct parameters parameters = request_parameters(request);
    const struct view none = {parameters.described.document, NULL};
    for (size_t i = 0; i < request->count; ++i) {
        struct argument *argument = &request->arguments[i];
        const struct view alternatives = view_get(argument->parameter, "one_of");
        for (size_t j = 0; j < view_count(alternatives) && argument->choice == NULL; ++j) {
            const char *name = view_text(view_item(alternatives, j));
            struct argument candidate = *argument;
            candidate.parameter = parameters_get(parameters, name);
            if (value_check(&candidate, parameters, none, none).refusal == ACCEPTED) {
                argument->choice = name;
            }
        }
    }
}

/* Another argument may say whether data stand as they are or as digits, and it may come behind them. */
static void settle_formats(struct request *request)
{
    for (size_t i = 0; i < request->count; ++i) {
        struct argument *argument = &request->arguments[i];
        const struct argument *format =
            request_argument(request, view_text(view_get(argument->parameter, "format")));
        if (argument->kind == ARGUMENT_DATA && format != NULL && format->number != 0) {
            argument->kind = ARGUMENT_HEX_DATA;
        }
    }
}

/* ---- Trying the variants ---- */

struct attempt {
    struct input line;
    bool ignores_blanks;
    struct request *request;
    struct verdict verdict;
};

static bool read_variant(const struct attempt *attempt, struct input line, const char *syntax, struct request *request)
{
    struct reading reading = {line, syntax, attempt->ignores_blanks, request};
    return read_line(&reading) && has_fixed_values(request);
}

/* The verdict of a variant that has the line's shape says more than that another has not, so it stays, with what was
   read. */
static void try_variant(struct attempt *attempt, const struct head *head, enum form form, struct view variant)
{
    const char *syntax = view_text(view_get(variant, "syntax"));
    struct input line = attempt->line;
    struct request request = {.form = form, .command = attempt->request->command, .variant = variant};
    if (head->name == head->alias && !names_command(syntax, line)) {
        return;
    }
    if (!skip_alias(&syntax, &line, head)) {
        return;
    }
    if (attempt->verdict.refusal == REFUSED_UNKNOWN) {
        attempt->verdict = (struct verdict){REFUSED_INVALID, NULL, "no form of the command looks like this"};
    }
    if (skip_subject_alias(&syntax, &line, head) && read_variant(attempt, line, syntax, &request)) {
        settle_choices(&request);
        settle_formats(&request);
        attempt->verdict = rules_check(&request);
        *attempt->request = request;
    }
}

static void try_forms(struct attempt *attempt, const struct head *head, struct view forms)
{
    static const enum form kinds[] = {FORM_TEST, FORM_READ, FORM_WRITE, FORM_EXECUTE};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; ++i) {
        const struct view variants = view_get(forms, form_name(kinds[i]));
        for (size_t j = 0; j < view_count(variants) && attempt->verdict.refusal != ACCEPTED; ++j) {
            try_variant(attempt, head, kinds[i], view_item(variants, j));
        }
    }
}

/* ---- Other spellings ---- */

/* An entry that has a colon is the beginning of a response, which the module has no use for. */
static const char *spelling(const char *name, struct view accepts, size_t index)
{
    const char *alias = index == 0 ? name : view_text(view_item(accepts, index - 1));
    return strchr(alias, ':') == NULL ? alias : name;
}

static void try_subcommand(struct attempt *attempt, struct head head, struct view subcommand)
{
    const struct view accepts = view_get(subcommand, "accepts");
    head.subject = view_text(view_get(subcommand, "name"));
    for (size_t i = 0; i <= view_count(accepts) && attempt->verdict.refusal != ACCEPTED; ++i) {
        head.subject_alias = spelling(head.subject, accepts, i);
        try_forms(attempt, &head, view_get(subcommand, "forms"));
    }
}

static void try_command(struct attempt *attempt, const char *name)
{
    const struct view command = attempt->request->command;
    const struct view accepts = view_get(command, "accepts");
    const struct view subcommands = view_get(command, "subcommands");
    for (size_t i = 0; i <= view_count(accepts) && attempt->verdict.refusal != ACCEPTED; ++i) {
        const struct head head = {name, spelling(name, accepts, i), NULL, NULL};
        try_forms(attempt, &head, view_get(command, "forms"));
        for (size_t j = 0; j < view_count(subcommands) && attempt->verdict.refusal != ACCEPTED; ++j) {
            try_subcommand(attempt, head, view_item(subcommands, j));
        }
    }
}

struct verdict command_parse(struct view root, const char *line, size_t length, struct request *request)
{
    const struct view commands = view_get(root, "commands");
    struct attempt attempt = {
        .line = {line, line + length},
        .ignores_blanks = view_exists(view_get(root, "command_line")),
        .request = request,
        .verdict = {REFUSED_UNKNOWN, NULL, "no such command"},
    };
    *request = (struct request){.name = NULL};
    for (size_t i = 0; i < view_count(commands) && attempt.verdict.refusal == REFUSED_UNKNOWN; ++i) {
        request->command = view_value(commands, i);
        try_command(&attempt, view_key(commands, i));
        request->name = attempt.verdict.refusal != REFUSED_UNKNOWN ? view_key(commands, i) : NULL;
    }
    return attempt.verdict;
}
