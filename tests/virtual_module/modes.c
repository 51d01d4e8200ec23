#include "modes.h"

#include <string.h>

static size_t mode_count(const struct modes *modes)
{
    const size_t count = view_count(modes->description);
    return count < MODES ? count : MODES;
}

static size_t index_of(const struct modes *modes, const char *name)
{
    size_t index = 0;
    while (index < mode_count(modes) && strcmp(view_key(modes->description, index), name) != 0) {
        ++index;
    }
    return index;
}

static size_t slot_of(const struct modes *modes, size_t index, long instance)
{
    const bool shared = !view_exists(view_get(view_value(modes->description, index), "per"));
    return shared || instance < 0 || instance >= MODE_INSTANCES ? 0 : (size_t)instance;
}

static void reset(struct modes *modes, size_t index)
{
    const long initial = view_number_or(view_get(view_value(modes->description, index), "initial"), 0);
    for (size_t slot = 0; slot < MODE_INSTANCES; ++slot) {
        modes->values[index][slot] = initial;
    }
}

void modes_init(struct modes *modes, struct view root)
{
    modes->description = view_get(root, "modes");
    for (size_t i = 0; i < mode_count(modes); ++i) {
        reset(modes, i);
    }
}

void modes_restart(struct modes *modes)
{
    for (size_t i = 0; i < mode_count(modes); ++i) {
        if (!view_is(view_get(view_value(modes->description, i), "saved"), "true")) {
            reset(modes, i);
        }
    }
}

bool modes_have(const struct modes *modes, const char *name)
{
    return index_of(modes, name) < mode_count(modes);
}

const char *modes_per(const struct modes *modes, const char *name)
{
    return view_text(view_get(view_get(modes->description, name), "per"));
}

long modes_get(const struct modes *modes, const char *name, long instance)
{
    const size_t index = index_of(modes, name);
    return index < mode_count(modes) ? modes->values[index][slot_of(modes, index, instance)] : 0;
}

void modes_set(struct modes *modes, const char *name, long instance, long value)
{
    const size_t index = index_of(modes, name);
    if (index < mode_count(modes)) {
        modes->values[index][slot_of(modes, index, instance)] = value;
    }
}

const char *modes_word(const struct modes *modes, const char *name, long instance)
{
    const long value = modes_get(modes, name, instance);
    const struct view values = view_get(view_get(modes->description, name), "values");
    for (size_t i = 0; i < view_count(values); ++i) {
        if (view_number_or(view_get(view_item(values, i), "value"), -1) == value) {
            return view_text(view_get(view_item(values, i), "name"));
        }
    }
    return "";
}

bool modes_match(const struct modes *modes, struct view when, long instance)
{
    for (size_t i = 0; i < view_count(when); ++i) {
        if (modes_get(modes, view_key(when, i), instance) != view_number_or(view_value(when, i), -1)) {
            return false;
        }
    }
    return true;
}
