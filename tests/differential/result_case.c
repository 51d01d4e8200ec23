#include "arguments.h"
#include "cases.h"
#include "encoding.h"
#include "final_result.h"
#include "hearing.h"
#include "json_bytes.h"
#include "mode_cases.h"
#include "module_reading.h"

#include <string.h>

static const char *string_of(const json_t *given, const char *name)
{
    const char *text = json_string_value(json_object_get(given, name));
    return text != NULL ? text : "";
}

/* ---- What the module says ---- */

static void say_result(struct bytes *said, const struct family *family, const json_t *given, const struct modes *modes,
                       const struct request *request)
{
    const char *kind = string_of(given, "result");
    if (strcmp(kind, "error") == 0) {
        final_result_error(said, family->root, modes, request, string_of(given, "error"));
    } else if (strcmp(kind, "failure") == 0) {
        const char *failure = final_result_failure(request);
        bytes_append_text(said, failure != NULL ? failure : "");
    } else {
        bytes_append_text(said, final_result_success(request));
    }
}

/* The result for a command that the encoder writes and the module reads. */
static void answer_command(struct bytes *said, const struct family *family, const json_t *given,
                           const struct modes *modes, const at_catalogue_form *entry)
{
    struct arguments arguments;
    struct encoding encoding;
    struct module_reading reading;
    arguments_make(&arguments, entry, json_object_get(given, "values"));
    encoding_make(&encoding, entry->form, arguments.structure);
    module_reading_make(&reading, family->root, &encoding.line, &encoding.typed);
    if (reading.request.name != NULL) {
        say_result(said, family, given, modes, &reading.request);
    }
    module_reading_free(&reading);
    encoding_free(&encoding);
    arguments_free(&arguments);
}

/* ---- What is heard ---- */

static const char *name_of_line(const at_catalogue *catalogue, const at_shape *shape)
{
    const int index = line_index(catalogue, shape);
    return index < 0 ? "" : catalogue->lines[index].name;
}

/* What the tables of +CME ERROR have for a code, in their order. */
static json_t *explain(const at_catalogue *catalogue, int32_t code)
{
    json_t *found = json_array();
    for (size_t i = 0; i < catalogue->table_count; ++i) {
        const at_catalogue_table *table = &catalogue->tables[i];
        const at_code *entry = table->of_cme ? at_find_code(table->codes, table->count, code) : NULL;
        if (entry != NULL) {
            json_array_append_new(found, json_pack("[s,s,s]", table->name, entry->name, entry->meaning));
        }
    }
    return found;
}

static json_t *show_result(const at_catalogue *catalogue, const struct heard *heard)
{
    json_t *event = json_object();
    json_object_set_new(event, "type", json_string(event_name(heard->type)));
    json_object_set_new(event, "head", json_integer(heard->head));
    json_object_set_new(event, "code", json_integer(heard->code));
    json_object_set_new(event, "name", json_string(name_of_line(catalogue, heard->shape)));
    json_object_set_new(event, "line", json_bytes(&heard->line));
    json_object_set_new(event, "meanings", explain(catalogue, heard->code));
    return event;
}

json_t *run_result_case(const struct family *family, json_t *given)
{
    static struct hearing hearing;
    const json_t *form = json_object_get(given, "form");
    const at_catalogue_form *entry =
        json_is_integer(form) ? &family->catalogue->forms[json_integer_value(form)] : NULL;
    struct bytes said = {NULL, 0, 0};
    struct bytes line = {NULL, 0, 0};
    struct modes modes;
    json_t *result = json_object();
    json_t *events = json_array();
    modes_init(&modes, family->root);
    hearing_begin(&hearing, family->catalogue, entry != NULL ? entry->form : NULL);
    set_modes(json_object_get(given, "modes"), &modes, &hearing, NULL);
    json_bytes_read(json_object_get(given, "text"), &said);
    if (json_object_get(given, "text") == NULL) {
        answer_command(&said, family, given, &modes, entry);
    }
    bytes_append_text(&line, "\r\n");
    bytes_append(&line, said.data, said.length);
    bytes_append_text(&line, "\r\n\r\nOK\r\n"); /* what follows has to be seen again */
    hearing_feed(&hearing, line.data, line.length, (size_t)json_integer_value(json_object_get(given, "longest_piece")),
                 (unsigned)json_integer_value(json_object_get(given, "seed")));
    for (size_t i = 0; i < hearing.count && i < MOST_HEARD; ++i) {
        json_array_append_new(events, show_result(family->catalogue, &hearing.heard[i]));
    }
    json_object_set_new(result, "said", json_bytes(&said));
    json_object_set_new(result, "events", events);
    hearing_end(&hearing);
    bytes_free(&said);
    bytes_free(&line);
    return result;
}
