#include "rules.h"

#include <ctype.h>
#include <string.h>

static const struct verdict fine = {ACCEPTED, NULL, NULL};

static struct verdict refuse(const char *name, const char *reason)
{
    return (struct verdict){REFUSED_INVALID, name, reason};
}

/* ---- When a rule applies ---- */

bool argument_is(const struct request *request, const char *name, struct view value)
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
        if (argument_is(request, name, view_item(values, i))) {
            return true;
        }
    }
    return view_count(values) == 0 && argument_is(request, name, values);
}

static bool are_all(const struct request *request, struct view conditions)
{
    for (size_t i = 0; i < view_count(conditions); ++i) {
        if (!is_any(request, view_key(conditions, i), view_value(conditions, i))) {
            return false;
        }
    }
    return true;
}

static bool applies(const struct request *request, struct view rule)
{
    const struct view unless = view_get(rule, "unless");
    return are_all(request, view_get(rule, "when")) && !(view_exists(unless) && are_all(request, unless));
}

/* ---- What a rule asks for ---- */

static struct verdict check_presence(const struct request *request, struct view names, bool wanted, const char *reason)
{
    for (size_t i = 0; i < view_count(names); ++i) {
        const char *name = view_text(view_item(names, i));
        if ((request_argument(request, name) != NULL) != wanted) {
            return refuse(name, reason);
        }
    }
    return fine;
}

/* A number may be empty where the limits of its length allow that: CoAP writes 0 so. */
static bool is_number(const struct argument *argument)
{
    for (size_t i = 0; i < argument->length; ++i) {
        if (!isdigit((unsigned char)argument->text[i])) {
            return false;
        }
    }
    return true;
}

static struct verdict check_digits(const struct request *request, struct view names)
{
    for (size_t i = 0; i < view_count(names); ++i) {
        const struct argument *argument = request_argument(request, view_text(view_item(names, i)));
        if (argument != NULL && !is_number(argument)) {
            return refuse(argument->name, "not a decimal number");
        }
    }
    return fine;
}

static struct verdict check_listed(const struct request *request, struct view lists)
{
    for (size_t i = 0; i < view_count(lists); ++i) {
        const char *name = view_key(lists, i);
        if (request_argument(request, name) != NULL && !is_any(request, name, view_value(lists, i))) {
            return refuse(name, "not in the list");
        }
    }
    return fine;
}

static struct verdict check_multiples(const struct request *request, struct view multiples)
{
    for (size_t i = 0; i < view_count(multiples); ++i) {
        const struct argument *argument = request_argument(request, view_key(multiples, i));
        const long unit = view_number_or(view_value(multiples, i), 1);
        if (argument != NULL && (long)argument_data_length(argument) % unit != 0) {
            return refuse(argument->name, "length is not a multiple of what it has to be");
        }
    }
    return fine;
}

static struct verdict check_rule(const struct request *request, struct view rule)
{
    struct verdict verdict = check_presence(request, view_get(rule, "require"), true, "required here");
    if (verdict.refusal == ACCEPTED) {
        verdict = check_presence(request, view_get(rule, "forbid"), false, "not allowed here");
    }
    if (verdict.refusal == ACCEPTED) {
        verdict = check_digits(request, view_get(rule, "digits"));
    }
    if (verdict.refusal == ACCEPTED) {
        verdict = check_listed(request, view_get(rule, "listed"));
    }
    return verdict.refusal == ACCEPTED ? check_multiples(request, view_get(rule, "multiple")) : verdict;
}

/* ---- Limits ---- */

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
    struct verdict verdict = fine;
    for (size_t i = 0; i < request->count && verdict.refusal == ACCEPTED; ++i) {
        const struct argument *argument = &request->arguments[i];
        verdict = value_check(argument, request_parameters(request), rule_limit(request, "range", argument->name),
                              rule_limit(request, "length", argument->name));
    }
    return verdict;
}

struct verdict rules_check(const struct request *request)
{
    const struct view rules = view_get(request->variant, "rules");
    struct verdict verdict = fine;
    for (size_t i = 0; i < view_count(rules) && verdict.refusal == ACCEPTED; ++i) {
        if (applies(request, view_item(rules, i))) {
            verdict = check_rule(request, view_item(rules, i));
        }
    }
    return verdict.refusal == ACCEPTED ? check_values(request) : verdict;
}
