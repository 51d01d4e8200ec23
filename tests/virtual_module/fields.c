#include "fields.h"

#include <string.h>
#include <strings.h>

static void add(struct fields *fields, struct field field)
{
    if (fields->count < FIELDS) {
        fields->items[fields->count++] = field;
    }
}

void fields_number(struct fields *fields, const char *name, long number)
{
    add(fields, (struct field){.name = name, .is_number = true, .number = number});
}

void fields_text(struct fields *fields, const char *name, const char *text)
{
    fields_data(fields, name, text, strlen(text));
}

void fields_data(struct fields *fields, const char *name, const char *data, size_t length)
{
    add(fields, (struct field){.name = name, .text = data, .length = length});
}

/* Documents of one line of modules spell a name with capitals here and without them there. */
const struct field *fields_find_again(const struct fields *fields, const char *name, size_t index)
{
    for (size_t i = 0; i < fields->count; ++i) {
        if (strcasecmp(fields->items[i].name, name) == 0 && index-- == 0) {
            return &fields->items[i];
        }
    }
    return NULL;
}

const struct field *fields_find(const struct fields *fields, const char *name)
{
    return fields_find_again(fields, name, 0);
}

size_t fields_count(const struct fields *fields, const char *name)
{
    size_t count = 0;
    while (fields_find_again(fields, name, count) != NULL) {
        ++count;
    }
    return count;
}
