#include "ranges.h"

#include <string.h>

enum { TEXT = 300 };

static bool fits_the_line_buffer(const ranges_form *form)
{
    const size_t length = strlen(form->name) + strlen("+: ") + strlen(form->text);
    return length < (size_t)rig_number("ATBIND_BUFFER", LONGEST_LINE_BUFFER);
}

/* OK still ends the call. */
static void expect_too_long(test_rig *rig, const ranges_form *form)
{
    FAMILY_NAME(_ranges) ranges = {.raw = {NULL, 0}};
    const size_t before = rig->odd_lines;
    char text[TEXT];
    rig->expects_odd_lines = true;
    EXPECT(rig, AT_ERROR_BUFFER, form->call(&rig->modem, &ranges, text, sizeof text));
    assert_null(ranges.raw.text);
    assert_int_equal(rig->odd_lines, before + 1);
}

static void expect_text_both_ways(test_rig *rig, const ranges_form *form)
{
    FAMILY_NAME(_ranges) ranges;
    char text[TEXT];
    EXPECT_OK(rig, form->call(&rig->modem, &ranges, text, sizeof text));
    expect_text(ranges.raw, form->text);
    EXPECT(rig, AT_PENDING, form->start(&rig->modem, &rig->call, &ranges, text, sizeof text, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    expect_text(ranges.raw, form->text);
}

void ranges_expect(test_rig *rig, const ranges_form *forms, size_t count)
{
    size_t index;
    for (index = 0; index < count; ++index) {
        if (fits_the_line_buffer(&forms[index])) {
            expect_text_both_ways(rig, &forms[index]);
        } else {
            expect_too_long(rig, &forms[index]);
        }
    }
}
