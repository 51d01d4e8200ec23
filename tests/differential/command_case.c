#include "arguments.h"
#include "cases.h"
#include "effects.h"
#include "encoding.h"
#include "json_bytes.h"
#include "line_reading.h"
#include "mode_cases.h"
#include "module_reading.h"
#include "readings.h"

static const char *const refusals[] = {
    [ACCEPTED] = "accepted",
    [REFUSED_UNKNOWN] = "unknown",
    [REFUSED_INVALID] = "invalid",
    [REFUSED_UNSUPPORTED] = "unsupported",
};

static json_t *text_or_null(const char *text)
{
    return text == NULL ? json_null() : json_string(text);
}

static void add_error(json_t *result, const at_error *error)
{
    json_object_set_new(result, "status", json_string(at_status_name(error->status)));
    if (error->status != AT_OK) {
        json_object_set_new(result, "parameter", text_or_null(error->parameter));
        json_object_set_new(result, "value", json_integer(error->value));
        json_object_set_new(result, "minimum", json_integer(error->minimum));
        json_object_set_new(result, "maximum", json_integer(error->maximum));
    }
}

static void add_verdict(json_t *result, const struct verdict *verdict)
{
    json_object_set_new(result, "refusal", json_string(refusals[verdict->refusal]));
    json_object_set_new(result, "refused", text_or_null(verdict->parameter));
    json_object_set_new(result, "reason", text_or_null(verdict->reason));
}

/* The form that the module has found, so that a command read as another one is noticed. */
static void add_found(json_t *result, const struct request *request)
{
    json_object_set_new(result, "name", text_or_null(request->name));
    json_object_set_new(result, "syntax", json_string(view_text(view_get(request->variant, "syntax"))));
    json_object_set_new(result, "variant", json_string(view_text(view_get(request->variant, "name"))));
}

/* Whether the line says the same; what is typed does not stand on it. */
static json_t *compare_line(const struct line_reading *reading, struct values *others)
{
    const at_form *form = reading->form;
    struct values read = {.count = 0};
    struct bytes report = {NULL, 0, 0};
    if (form->data != AT_NONE) {
        values_remove(others, form->fields[form->data].parameter->name);
    }
    values_of_command_line(form, reading->arguments, &read);
    values_agree(&read, others, &report);
    json_t *difference = json_report(&report);
    values_free(&read);
    values_free(others);
    bytes_free(&report);
    return difference;
}

/* What the runtime reads on the line, against the arguments where it is written from them, and against the module. */
static json_t *read_line(const struct family *family, const at_catalogue_form *entry, const struct bytes *line,
                         const void *arguments, const struct request *request)
{
    json_t *result = json_object();
    struct values others = {.count = 0};
    struct line_reading reading;
    json_object_set_new(result, "form", json_integer(line_reading_find(family->catalogue, line)));
    line_reading_make(&reading, entry, line);
    json_object_set_new(result, "status", json_string(at_status_name(reading.status)));
    json_object_set_new(result, "failed", text_or_null(reading.failed == NULL ? NULL : reading.failed->parameter->name));
    if (reading.status == AT_OK && arguments != NULL) {
        values_of_arguments(entry->form, arguments, &others);
        json_object_set_new(result, "written", compare_line(&reading, &others));
    }
    if (reading.status == AT_OK && request != NULL) {
        values_of_request(request, &others);
        json_object_set_new(result, "module", compare_line(&reading, &others));
    }
    line_reading_free(&reading);
    return result;
}

static void compare(json_t *result, const at_form *form, const void *arguments, const struct request *request)
{
    struct bytes report = {NULL, 0, 0};
    struct values written = {.count = 0};
    struct values read = {.count = 0};
    if (!request_agrees(form, arguments, request, &report)) {
        values_of_arguments(form, arguments, &written);
        values_of_request(request, &read);
        bytes_append_text(&report, "; encoded ");
        values_print(&written, &report);
        bytes_append_text(&report, "; read ");
        values_print(&read, &report);
        values_free(&written);
        values_free(&read);
    }
    json_object_set_new(result, "difference", json_report(&report));
    bytes_free(&report);
}

/* What modes are after the command has succeeded. */
static void add_modes(json_t *result, const struct family *family, json_t *given, const at_form *form,
                      const void *arguments, const struct request *request)
{
    static struct hearing hearing;
    struct modes modes;
    modes_init(&modes, family->root);
    hearing_begin(&hearing, family->catalogue, NULL);
    set_modes(given, &modes, &hearing, NULL); /* modes that there are not are lines' affair */
    effects_of_request(&modes, request);
    at_receiver_succeeded(&hearing.receiver, form, arguments);
    json_object_set_new(result, "modes", show_modes(given, &modes, &hearing));
    hearing_end(&hearing);
}

json_t *run_command_case(const struct family *family, const json_t *given)
{
    const at_catalogue_form *entry = &family->catalogue->forms[json_integer_value(json_object_get(given, "form"))];
    json_t *modes = json_object_get(given, "modes");
    json_t *result = json_object();
    struct arguments arguments;
    struct encoding encoding;
    struct module_reading reading;
    arguments_make(&arguments, entry, json_object_get(given, "values"));
    encoding_make(&encoding, entry->form, arguments.structure);
    add_error(result, &encoding.error);
    const bool is_written = encoding.error.status == AT_OK;
    if (!is_written) {
        json_bytes_read(json_object_get(given, "line"), &encoding.line);
        json_bytes_read(json_object_get(given, "typed"), &encoding.typed);
    }
    module_reading_make(&reading, family->root, &encoding.line, &encoding.typed);
    add_verdict(result, &reading.verdict);
    json_object_set_new(result, "line", json_bytes(&encoding.line));
    json_object_set_new(result, "typed", json_bytes(&encoding.typed));
    if (reading.verdict.refusal == ACCEPTED || reading.verdict.refusal == REFUSED_UNSUPPORTED) {
        add_found(result, &reading.request);
    }
    json_object_set_new(result, "line_reading",
                        read_line(family, entry, &encoding.line, is_written ? arguments.structure : NULL,
                                  reading.verdict.refusal == ACCEPTED ? &reading.request : NULL));
    if (is_written && reading.verdict.refusal == ACCEPTED) {
        compare(result, entry->form, arguments.structure, &reading.request);
        if (json_object_size(modes) > 0) {
            add_modes(result, family, modes, entry->form, arguments.structure, &reading.request);
        }
    }
    module_reading_free(&reading);
    encoding_free(&encoding);
    arguments_free(&arguments);
    return result;
}
