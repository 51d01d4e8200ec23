#include "effects.h"

#include <string.h>

bool request_is_query(const struct request *request)
{
    const char *group = strchr(view_text(view_get(request->variant, "syntax")), '[');
    struct notation_item item = {.kind = NOTATION_OPEN};
    if (!view_is(view_get(request->variant, "omitted"), "query")) {
        return false;
    }
    while (group != NULL && item.kind != NOTATION_FIELD && item.kind != NOTATION_END) {
        group = notation_next(group, &item);
    }
    const char *name = notation_parameter(&item, request_parameters(request)).name;
    return name != NULL && request_argument(request, name) == NULL;
}

/* The value that a mode takes, written as a constant or as the name of an argument; false if it stays as it is. */
static bool new_value(const struct request *request, struct view source, long *value)
{
    if (view_number(source, value)) {
        return true;
    }
    const char *name = view_text(source);
    *value = request_number(request, name);
    return request_argument(request, name) != NULL ||
           view_exists(view_get(parameters_get(request_parameters(request), name), "default"));
}

void effects_of_request(struct modes *modes, const struct request *request)
{
    const struct view sets = view_get(request->variant, "sets");
    for (size_t i = 0; i < view_count(sets) && !request_is_query(request); ++i) {
        const char *mode = view_key(sets, i);
        const long instance = request_number(request, modes_per(modes, mode));
        long value = 0;
        if (new_value(request, view_value(sets, i), &value)) {
            modes_set(modes, mode, instance, value);
        }
    }
}

/* What a URC tells by a parameter the module knows already: it is its own mode. */
void effects_of_urc(struct modes *modes, struct view line, long instance)
{
    const struct view sets = view_get(line, "sets");
    for (size_t i = 0; i < view_count(sets); ++i) {
        long value = 0;
        if (view_number(view_value(sets, i), &value)) {
            modes_set(modes, view_key(sets, i), instance, value);
        }
    }
}
