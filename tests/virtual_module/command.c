#include "command.h"

#include "notation.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static const struct verdict fine = {ACCEPTED, NULL, NULL};

/* A line that is read by one syntax. */
struct reading {
    struct input input;
    const char *cursor; /* within the syntax */
    struct view parameters;
    struct view variant;
    struct request *request;
};

/* ---- Which command ---- */

/* A name ends where its own syntax goes on with something else, or at the first character that no name has. */
static bool names_command(const char *syntax, const char *line, size_t length)
{
    const size_t name_length = strcspn(syntax, "=?<[");
    if (length < name_length || strncasecmp(syntax, line, name_length) != 0) {
        return false;
    }
    return syntax[name_length] == '<' || length == name_length || line[name_length] == '=' || line[name_length] == '?';
}

/* ---- Shape ---- */

static bool read_literal(struct input *input, const char *text, size_t length)
{
    if ((size_t)(input->end - input->at) < length || strncasecmp(input->at, text, length) != 0) {
        return false;
    }
    input->at += length;
    return true;
}

/* The number that an earlier argument gives as the length of this parameter, or -1. */
static long count_of(const struct reading *reading, const char *name)
{
    const struct view counts = view_get(reading->variant, "counts");
    for (size_t i = 0; i < view_count(counts); ++i) {
        if (view_is(view_value(counts, i), name)) {
            const struct argument *counter = request_argument(reading->request, view_key(counts, i));
            return counter != NULL ? counter->number : -1;
        }
    }
    return -1;
}

static bool read_field(struct reading *reading, const struct notation_item *field)
{
    const struct named_parameter named = notation_parameter(field, reading->parameters);
    struct request *request = reading->request;
    if (named.name == NULL || request->count == REQUEST_ARGUMENTS) {
        return false;
    }
    struct argument *argument = &request->arguments[request->count];
    *argument = (struct argument){.name = named.name};
    if (!value_read(&reading->input, named.description, count_of(reading, named.name), argument)) {
        return false;
    }
    ++request->count;
    return true;
}

/* An optional group is there if the line goes on as the group begins. */
static void enter_or_skip_group(struct reading *reading)
{
    struct notation_item first;
    struct input ahead = reading->input;
    notation_next(reading->cursor, &first);
    const bool present = ahead.at < ahead.end &&
                         (first.kind != NOTATION_LITERAL || read_literal(&ahead, first.text, first.length));
    if (!present) {
        reading->cursor = notation_behind_group(reading->cursor);
    }
}

static bool read_line(struct reading *reading)
{
    for (;;) {
        struct notation_item item;
        reading->cursor = notation_next(reading->cursor, &item);
        if (item.kind == NOTATION_END) {
            return reading->input.at == reading->input.end;
        }
        if (item.kind == NOTATION_OPEN) {
            enter_or_skip_group(reading);
        }
        if ((item.kind == NOTATION_LITERAL && !read_literal(&reading->input, item.text, item.length)) ||
            (item.kind == NOTATION_FIELD && !read_field(reading, &item))) {
            return false;
        }
    }
}

static bool has_fixed_values(const struct request *request)
{
    const struct view fixed = view_get(request->variant, "fixed");
    for (size_t i = 0; i < view_count(fixed); ++i) {
        if (request_number(request, view_key(fixed, i)) != view_number_or(view_value(fixed, i), 0)) {
            return false;
        }
    }
    return true;
}

/* ---- Limits and rules ---- */

static bool is_one(const struct request *request, const char *name, struct view value)
{
    const struct argument *argument = request_argument(request, name);
    long number = 0;
    if (argument == NULL || argument->kind == ARGUMENT_NUMBER) {
        return view_number(value, &number) && number == request_number(request, name);
    }
    return (argument->choice != NULL && view_is(value, argument->choice)) ||
           (argument->length == strlen(view_text(value)) &&
            memcmp(argument->text, view_text(value), argument->length) == 0);
}

static bool is_any(const struct request *request, const char *name, struct view values)
{
    for (size_t i = 0; i < view_count(values); ++i) {
        if (is_one(request, name, view_item(values, i))) {
            return true;
        }
    }
    return view_count(values) == 0 && is_one(request, name, values);
}

static bool applies(const struct request *request, struct view rule)
{
    const struct view when = view_get(rule, "when");
    for (size_t i = 0; i < view_count(when); ++i) {
        if (!is_any(request, view_key(when, i), view_value(when, i))) {
            return false;
        }
    }
    return true;
}

static struct verdict check_presence(const struct request *request, struct view names, bool wanted, const char *reason)
{
    for (size_t i = 0; i < view_count(names); ++i) {
        const char *name = view_text(view_item(names, i));
        if ((request_argument(request, name) != NULL) != wanted) {
            return (struct verdict){REFUSED_INVALID, name, reason};
        }
    }
    return fine;
}

static struct verdict check_rules(const struct request *request)
{
    const struct view rules = view_get(request->variant, "rules");
    struct verdict verdict = fine;
    for (size_t i = 0; i < view_count(rules) && verdict.refusal == ACCEPTED; ++i) {
        const struct view rule = view_item(rules, i);
        if (applies(request, rule)) {
            verdict = check_presence(request, view_get(rule, "require"), true, "required here");
        }
        if (verdict.refusal == ACCEPTED && applies(request, rule)) {
            verdict = check_presence(request, view_get(rule, "forbid"), false, "not allowed here");
        }
    }
    return verdict;
}

/* What the last rule that applies says about a parameter's range or length; absent if none does. */
static struct view rule_limit(const struct request *request, const char *limit, const char *name)
{
    const struct view rules = view_get(request->variant, "rules");
    struct view found = {rules.document, NULL};
    for (size_t i = 0; i < view_count(rules); ++i) {
        const struct view limits = view_get(view_get(view_item(rules, i), limit), name);
        if (view_exists(limits) && applies(request, view_item(rules, i))) {
            found = limits;
        }
    }
    return found;
}

static struct verdict check_values(const struct request *request)
{
    const struct view parameters = view_get(request->command, "parameters");
    struct verdict verdict = fine;
    for (size_t i = 0; i < request->count && verdict.refusal == ACCEPTED; ++i) {
        const struct argument *argument = &request->arguments[i];
        verdict = value_check(argument, parameters, rule_limit(request, "range", argument->name),
                              rule_limit(request, "length", argument->name));
    }
    return verdict;
}

/* Rules may speak of which alternative was given, so this comes before them. */
static void settle_choices(struct request *request)
{
    const struct view parameters = view_get(request->command, "parameters");
    const struct view none = {parameters.document, NULL};
    for (size_t i = 0; i < request->count; ++i) {
        struct argument *argument = &request->arguments[i];
        const struct view alternatives = view_get(argument->parameter, "one_of");
        for (size_t j = 0; j < view_count(alternatives) && argument->choice == NULL; ++j) {
            const char *name = view_text(view_item(alternatives, j));
            struct argument candidate = *argument;
            candidate.parameter = view_get(parameters, name);
            if (value_check(&candidate, parameters, none, none).refusal == ACCEPTED) {
                argument->choice = name;
            }
        }
    }
}

/* ---- Trying the variants ---- */

static bool read_variant(struct view variant, const char *line, size_t length, struct request *request)
{
    struct reading reading = {
        .input = {line, line + length},
        .cursor = view_text(view_get(variant, "syntax")),
        .parameters = view_get(request->command, "parameters"),
        .variant = variant,
        .request = request,
    };
    request->variant = variant;
    request->count = 0;
    return read_line(&reading) && has_fixed_values(request);
}

static struct verdict check(struct request *request)
{
    settle_choices(request);
    const struct verdict verdict = check_rules(request);
    return verdict.refusal == ACCEPTED ? check_values(request) : verdict;
}

/* Reads the line by the variants of one form until one accepts it. The verdict of a variant that has the line's shape
   says more than that another has not, so it stays. */
static void try_variants(struct view variants, const char *line, size_t length, struct request *request,
                         struct verdict *verdict)
{
    for (size_t i = 0; i < view_count(variants) && verdict->refusal != ACCEPTED; ++i) {
        const struct view variant = view_item(variants, i);
        if (!names_command(view_text(view_get(variant, "syntax")), line, length)) {
            continue;
        }
        if (verdict->refusal == REFUSED_UNKNOWN) {
            *verdict = (struct verdict){REFUSED_INVALID, NULL, "no form of the command looks like this"};
        }
        if (read_variant(variant, line, length, request)) {
            *verdict = check(request);
        }
    }
}

static void try_forms(struct view forms, const char *line, size_t length, struct request *request,
                      struct verdict *verdict)
{
    static const enum form kinds[] = {FORM_TEST, FORM_READ, FORM_WRITE, FORM_EXECUTE};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0] && verdict->refusal != ACCEPTED; ++i) {
        request->form = kinds[i];
        try_variants(view_get(forms, form_name(kinds[i])), line, length, request, verdict);
    }
}

static void try_command(const char *line, size_t length, struct request *request, struct verdict *verdict)
{
    try_forms(view_get(request->command, "forms"), line, length, request, verdict);
    const struct view subcommands = view_get(request->command, "subcommands");
    for (size_t i = 0; i < view_count(subcommands) && verdict->refusal != ACCEPTED; ++i) {
        try_forms(view_get(view_item(subcommands, i), "forms"), line, length, request, verdict);
    }
}

struct verdict command_parse(struct view root, const char *line, size_t length, struct request *request)
{
    const struct view commands = view_get(root, "commands");
    struct verdict verdict = {REFUSED_UNKNOWN, NULL, "no such command"};
    *request = (struct request){.name = NULL};
    for (size_t i = 0; i < view_count(commands) && verdict.refusal == REFUSED_UNKNOWN; ++i) {
        request->command = view_value(commands, i);
        try_command(line, length, request, &verdict);
        request->name = verdict.refusal != REFUSED_UNKNOWN ? view_key(commands, i) : NULL;
    }
    return verdict;
}
