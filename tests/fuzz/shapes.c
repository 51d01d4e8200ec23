#include "shapes.h"

#include "family.h"
#include "require.h"

#include <stdlib.h>

static const at_shape **shapes;
static size_t count;

static void add(const at_shape *shape)
{
    for (size_t index = 0; index < count; ++index) {
        if (shapes[index] == shape) {
            return;
        }
    }
    shapes = realloc(shapes, (count + 1) * sizeof *shapes);
    REQUIRE(0, shapes != NULL);
    shapes[count++] = shape;
}

static void add_expected(const at_expected *lines, size_t line_count)
{
    for (size_t index = 0; index < line_count; ++index) {
        add(lines[index].shape);
    }
}

static void collect(void)
{
    const at_catalogue *family = fuzzed_family.catalogue;
    for (uint8_t index = 0; index < family->module->urc_count; ++index) {
        add(family->module->urcs[index]);
    }
    for (size_t index = 0; index < family->line_count; ++index) {
        add(family->lines[index].shape);
    }
    add_expected(family->responses, family->response_count);
    for (size_t index = 0; index < family->form_count; ++index) {
        const at_form *form = family->forms[index].form;
        add_expected(form->responses, form->response_count);
        add_expected(form->later, form->later_count);
    }
}

size_t shapes_count(void)
{
    if (count == 0) {
        collect();
    }
    return count;
}

const at_shape *shapes_at(size_t index)
{
    return shapes[index];
}
