#include "settings.h"

#include <stdlib.h>
#include <string.h>

struct setting {
    struct setting *next;
    const char *command;
    long instance;
    struct field field; /* its text belongs to the setting */
    struct bytes text;
};

void settings_init(struct settings *settings, struct view root)
{
    *settings = (struct settings){root, NULL};
}

static struct setting **place_of(struct settings *settings, const char *command, const char *parameter, long instance)
{
    struct setting **place = &settings->first;
    while (*place != NULL && ((*place)->instance != instance || strcmp((*place)->command, command) != 0 ||
                              strcmp((*place)->field.name, parameter) != 0)) {
        place = &(*place)->next;
    }
    return place;
}

static void forget(struct setting **place)
{
    struct setting *setting = *place;
    if (setting != NULL) {
        *place = setting->next;
        bytes_free(&setting->text);
        free(setting);
    }
}

void settings_free(struct settings *settings)
{
    while (settings->first != NULL) {
        forget(&settings->first);
    }
}

/* ---- Keeping ---- */

static void keep(struct settings *settings, const char *command, long instance, const struct argument *argument)
{
    struct setting *setting = allocate(sizeof *setting);
    forget(place_of(settings, command, argument->name, instance));
    bytes_append(&setting->text, argument->text, argument->kind == ARGUMENT_NUMBER ? 0 : argument->length);
    setting->command = command;
    setting->instance = instance;
    setting->field = (struct field){
        .name = argument->name,
        .is_number = argument->kind == ARGUMENT_NUMBER,
        .number = argument->number,
        .text = setting->text.data != NULL ? setting->text.data : "",
        .length = setting->text.length,
    };
    setting->next = settings->first;
    settings->first = setting;
}

void settings_keep(struct settings *settings, const struct request *request)
{
    const struct view names = view_get(request->variant, "parameters");
    const long instance = settings_instance(request);
    for (size_t i = 0; request->form == FORM_WRITE && i < view_count(names); ++i) {
        const char *name = view_text(view_item(names, i));
        const struct argument *argument = request_argument(request, name);
        if (argument != NULL && !view_is(view_get(argument->parameter, "type"), "data")) {
            keep(settings, request->name, instance, argument);
        } else {
            forget(place_of(settings, request->name, name, instance));
        }
    }
}

/* Where a form queries if its last part is left out, what stands before that part says which setting is meant. */
long settings_instance(const struct request *request)
{
    const bool queries = view_is(view_get(request->variant, "omitted"), "query");
    const char *cursor = view_text(view_get(request->variant, "syntax"));
    struct notation_item item = {.kind = NOTATION_LITERAL};
    while (queries && item.kind == NOTATION_LITERAL) {
        cursor = notation_next(cursor, &item);
    }
    const char *name = item.kind == NOTATION_FIELD ? notation_parameter(&item, request_parameters(request)).name : NULL;
    return name != NULL ? request_number(request, name) : 0;
}

/* ---- Showing ---- */

const struct field *settings_find(const struct settings *settings, const char *command, const char *parameter,
                                  long instance)
{
    struct settings all = *settings;
    const struct setting *setting = *place_of(&all, command, parameter, instance);
    return setting != NULL ? &setting->field : NULL;
}

static struct view describe(const struct settings *settings, const char *command, const char *parameter)
{
    const struct view description = view_get(view_get(settings->root, "commands"), command);
    return view_get(view_get(description, "parameters"), parameter);
}

static bool unset_number(struct view parameter, long *number)
{
    long most = 0;
    return view_number(view_get(parameter, "default"), number) || parameter_range(parameter, number, &most);
}

static bool is_number(struct view parameter)
{
    const struct view type = view_get(parameter, "type");
    return view_is(type, "integer") || view_is(type, "hex_integer");
}

static bool may_be_empty(struct view parameter)
{
    return !view_exists(view_get(parameter, "length")) && !view_is(view_get(parameter, "type"), "data") &&
           view_number_or(view_get(parameter, "min_length"), 1) == 0;
}

static bool show_unset(struct view parameter, const char *name, struct fields *fields)
{
    const struct view alternative = view_get(parameter, "or");
    long number = 0;
    if (is_number(parameter) && unset_number(parameter, &number)) {
        fields_number(fields, name, number);
        return true;
    }
    if (is_number(parameter) || !(view_exists(alternative) || may_be_empty(parameter))) {
        return false;
    }
    fields_text(fields, name, view_text(alternative));
    return true;
}

bool settings_show(const struct settings *settings, const char *command, const char *parameter, long instance,
                   struct fields *fields)
{
    const struct field *set = settings_find(settings, command, parameter, instance);
    if (set == NULL) {
        return show_unset(describe(settings, command, parameter), parameter, fields);
    }
    if (set->is_number) {
        fields_number(fields, parameter, set->number);
    } else {
        fields_data(fields, parameter, set->text, set->length);
    }
    return true;
}

long settings_number(const struct settings *settings, const char *command, const char *parameter, long instance)
{
    const struct field *set = settings_find(settings, command, parameter, instance);
    long number = 0;
    if (set != NULL) {
        return set->number;
    }
    return unset_number(describe(settings, command, parameter), &number) ? number : 0;
}

/* ---- Restarting ---- */

static bool is_saved(const struct settings *settings, const struct setting *setting)
{
    const struct view command = view_get(view_get(settings->root, "commands"), setting->command);
    const struct view saved = view_get(view_get(command, "effects"), "saved");
    for (size_t i = 0; i < view_count(saved); ++i) {
        if (view_is(view_item(saved, i), setting->field.name)) {
            return true;
        }
    }
    return false;
}

void settings_restart(struct settings *settings)
{
    struct setting **place = &settings->first;
    while (*place != NULL) {
        if (is_saved(settings, *place)) {
            place = &(*place)->next;
        } else {
            forget(place);
        }
    }
}
