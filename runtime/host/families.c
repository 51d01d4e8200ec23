/*
 * The build lists every generated family in families.inc, one FAMILY(name) a line.
 */
#include "families.h"

#include <stdio.h>
#include <string.h>

#define FAMILY(name) extern const at_catalogue name##_catalogue;
#include "families.inc"
#undef FAMILY

static const at_catalogue *const families[] = {
#define FAMILY(name) &name##_catalogue,
#include "families.inc"
#undef FAMILY
};

enum { FAMILIES = sizeof families / sizeof families[0] };

const at_catalogue *find_family(const char *name)
{
    for (size_t index = 0; index < FAMILIES; ++index) {
        if (strcmp(families[index]->module->name, name) == 0) {
            return families[index];
        }
    }
    return NULL;
}

void print_families(void)
{
    for (size_t index = 0; index < FAMILIES; ++index) {
        fprintf(stderr, "%s%s", index > 0 ? ", " : "", families[index]->module->name);
    }
}
