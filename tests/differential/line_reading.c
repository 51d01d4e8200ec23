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

void line_reading_free(struct line_reading *reading)
{
    free(reading->arguments);
    free(reading->text);
}
