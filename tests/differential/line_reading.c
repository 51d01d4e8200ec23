#include "line_reading.h"

#include <stdlib.h>
#include <string.h>

void line_reading_make(struct line_reading *reading, const at_catalogue_form *entry, const struct bytes *line)
{
    const size_t lead = strlen(entry->form->lead);
    *reading = (struct line_reading){.form = entry->form, .status = AT_ERROR_MALFORMED};
    reading->arguments = allocate(entry->size > 0 ? entry->size : 1);
    if (line->length <= lead || memcmp(line->data, entry->form->lead, lead) != 0) {
        return;
    }
    const size_t length = line->length - lead;
    at_decoded decoded;
    reading->text = allocate(length);
    memcpy(reading->text, line->data + lead, length);
    reading->status = at_decode_arguments(entry->form, reading->text, reading->text + length - 1, reading->arguments, &decoded);
    reading->failed = decoded.failed;
}

static bool reads(const at_catalogue_form *entry, const struct bytes *line)
{
    struct line_reading reading;
    line_reading_make(&reading, entry, line);
    line_reading_free(&reading);
    return reading.status == AT_OK;
}

int line_reading_find(const at_catalogue *catalogue, const struct bytes *line)
{
    for (size_t i = 0; i < catalogue->form_count; ++i) {
        if (reads(&catalogue->forms[i], line)) {
            return (int)i;
        }
    }
    return -1;
}

void line_reading_free(struct line_reading *reading)
{
    free(reading->arguments);
    free(reading->text);
}
