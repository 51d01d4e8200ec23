#include "data_entry.h"

static struct view data_entry(const struct request *request)
{
    return view_get(request->variant, "data_entry");
}

static struct view parameter_of(const struct request *request, const char **name)
{
    *name = view_text(view_get(data_entry(request), "data"));
    return parameters_get(request_parameters(request), *name);
}

static bool is_hexadecimal(struct view parameter)
{
    return view_is(view_get(parameter, "format"), "hex");
}

/* The argument that counts the data; NULL if something else ends them. */
static const struct argument *counter_of(const struct request *request)
{
    return request_argument(request, view_text(view_get(data_entry(request), "until")));
}

bool data_entry_is_wanted(const struct request *request)
{
    return view_exists(data_entry(request));
}

enum entry_kind data_entry_kind(const struct request *request)
{
    if (view_is(view_get(data_entry(request), "until"), "silence")) {
        return ENTRY_UNTIL_SILENCE;
    }
    return counter_of(request) != NULL ? ENTRY_COUNTED : ENTRY_TEXT;
}

size_t data_entry_most(const struct request *request)
{
    const char *name = NULL;
    const struct view parameter = parameter_of(request, &name);
    const struct argument *counter = counter_of(request);
    const long bytes = counter != NULL ? counter->number : view_number_or(view_get(parameter, "max_length"), 0);
    return (size_t)bytes * (is_hexadecimal(parameter) ? 2 : 1);
}

struct verdict data_entry_add(struct request *request, const char *data, size_t length)
{
    const struct parameters parameters = request_parameters(request);
    const struct view none = {parameters.described.document, NULL};
    struct argument *argument = &request->arguments[request->count++];
    *argument = (struct argument){.text = data, .length = length};
    argument->parameter = parameter_of(request, &argument->name);
    argument->kind = is_hexadecimal(argument->parameter) ? ARGUMENT_HEX_DATA : ARGUMENT_DATA;
    return value_check(argument, parameters, none, none);
}
