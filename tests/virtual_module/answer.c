#include "format.h"
#include "module_state.h"
#include "trace.h"

#include <stdio.h>
#include <string.h>

/* ---- The error memory ---- */

long module_last_error(const struct module *module)
{
    return module->last_error;
}

void module_set_last_error(struct module *module, long code)
{
    module->last_error = code;
}

long module_error_code(const struct module *module, const char *error)
{
    return view_number_or(view_get(table_entry_by_name(module->root, "err", error), "code"), 0);
}

/* ---- Answers ---- */

static void deliver(struct module *module)
{
    output_answer(module->output, module->answer.data, module->answer.length);
    bytes_truncate(&module->answer, 0);
}

void answer_finish(struct module *module, const char *result)
{
    bytes_print(&module->answer, "\r\n%s\r\n", result);
    deliver(module);
}

void answer_prompt(struct module *module, const char *prompt)
{
    bytes_print(&module->answer, "\r\n%s ", prompt);
    deliver(module);
}

static void respond_with(struct module *module, const struct request *request, struct view response,
                         const struct fields *fields)
{
    const struct view parameters = view_get(request->command, "parameters");
    const char *line = view_text(view_get(response, "line"));
    bytes_append_text(&module->answer, "\r\n");
    if (view_is(view_get(response, "printed"), "true")) {
        format_ranges(&module->answer, line, parameters, fields);
    } else {
        format_line(&module->answer, line, parameters, fields, &module->modes);
    }
    bytes_append_text(&module->answer, "\r\n");
}

void module_respond(struct module *module, const struct request *request, const struct fields *fields)
{
    const struct view responses = view_get(request->variant, "responses");
    for (size_t i = 0; i < view_count(responses); ++i) {
        const struct view response = view_item(responses, i);
        if (modes_match(&module->modes, view_get(response, "when"), 0)) {
            respond_with(module, request, response, fields);
            return;
        }
    }
}

/* ---- Final result codes ---- */

/* The standard whose commands report errors by +CME ERROR; the family's own answer ERROR and remember the cause. */
static const char cme_document[] = "27.007";

static bool is_from(const struct request *request, const char *document)
{
    return view_is(view_get(view_get(request->command, "source"), "document"), document);
}

/* The standards' own commands leave the error memory of the family's commands alone. */
static bool remembers_errors(const struct module *module, const struct request *request)
{
    const struct view documents = view_get(module->root, "documents");
    for (size_t i = 0; i < view_count(documents); ++i) {
        if (is_from(request, view_text(view_get(view_item(documents, i), "name")))) {
            return true;
        }
    }
    return false;
}

static void remember(struct module *module, const struct request *request, long code)
{
    if (remembers_errors(module, request)) {
        module->last_error = code;
    }
}

/* The value that a mode takes, written as a constant or as the name of an argument; false if it stays as it is. */
static bool new_value(const struct request *request, struct view source, long *value)
{
    if (view_number(source, value)) {
        return true;
    }
    const char *name = view_text(source);
    *value = request_number(request, name);
    return request_argument(request, name) != NULL ||
           view_exists(view_get(view_get(view_get(request->command, "parameters"), name), "default"));
}

static void apply_modes(struct module *module, const struct request *request)
{
    const struct view sets = view_get(request->variant, "sets");
    for (size_t i = 0; i < view_count(sets); ++i) {
        const char *mode = view_key(sets, i);
        const long instance = request_number(request, modes_per(&module->modes, mode));
        long value = 0;
        if (new_value(request, view_value(sets, i), &value)) {
            modes_set(&module->modes, mode, instance, value);
        }
    }
}

static bool is_query(const struct request *request)
{
    return request->count == 0 && view_is(view_get(request->variant, "omitted"), "query");
}

void module_accept(struct module *module, const struct request *request)
{
    if (!is_query(request)) {
        apply_modes(module, request);
    }
    remember(module, request, 0);
    answer_finish(module, "OK");
}

static void finish_with_cme_error(struct module *module, const char *error)
{
    const char *table = view_text(view_get(view_get(view_get(module->root, "results"), "+CME ERROR"), "table"));
    const struct view entry = table_entry_by_name(module->root, table, error);
    const char *mode = modes_word(&module->modes, "cmee", 0);
    char result[128];
    if (strcmp(mode, "numeric") == 0) {
        snprintf(result, sizeof result, "+CME ERROR: %s", view_text(view_get(entry, "code")));
    } else if (strcmp(mode, "verbose") == 0) {
        snprintf(result, sizeof result, "+CME ERROR: %s", view_text(view_get(entry, "meaning")));
    } else {
        snprintf(result, sizeof result, "ERROR");
    }
    answer_finish(module, result);
}

void module_refuse(struct module *module, const struct request *request, const char *error)
{
    trace_remark("%s refused: %s", request->name, error);
    bytes_truncate(&module->answer, 0);
    if (is_from(request, cme_document)) {
        finish_with_cme_error(module, error);
    } else {
        remember(module, request, module_error_code(module, error));
        answer_finish(module, "ERROR");
    }
}

void answer_refused_line(struct module *module, struct verdict verdict)
{
    const struct request *request = &module->request;
    trace_remark("%s: %s", verdict.parameter != NULL ? verdict.parameter : "command line", verdict.reason);
    if (request->name == NULL) {
        answer_finish(module, "ERROR");
    } else if (verdict.refusal == REFUSED_UNSUPPORTED) {
        module_refuse(module, request, "operation_not_supported");
    } else {
        module_refuse(module, request, is_from(request, cme_document) ? "incorrect_parameters" : "invalid_parameters");
    }
}

void answer_rejected_entry(struct module *module, const struct request *request)
{
    const struct view results = view_get(request->variant, "results");
    const char *failure = "ERROR";
    for (size_t i = 0; i < view_count(results); ++i) {
        if (view_is(view_get(view_item(results, i), "success"), "false")) {
            failure = view_text(view_get(view_item(results, i), "line"));
        }
    }
    remember(module, request, module_error_code(module, "invalid_parameters"));
    answer_finish(module, failure);
}

/* ---- What the specification alone says ---- */

/* The mode that some write form of the command sets by a parameter is what that parameter reports. */
static const char *mode_of(const struct request *request, const char *parameter)
{
    const struct view own = view_get(request->variant, "sets");
    const struct view writes = view_get(view_get(request->command, "forms"), "write");
    for (size_t i = 0; i <= view_count(writes); ++i) {
        const struct view sets = i == 0 ? own : view_get(view_item(writes, i - 1), "sets");
        for (size_t j = 0; j < view_count(sets); ++j) {
            if (view_is(view_value(sets, j), parameter)) {
                return view_key(sets, j);
            }
        }
    }
    return NULL;
}

static void report_modes(struct module *module, const struct request *request)
{
    const struct view responses = view_get(request->variant, "responses");
    for (size_t i = 0; i < view_count(responses); ++i) {
        const struct view names = view_get(view_item(responses, i), "parameters");
        struct fields fields = {.count = 0};
        for (size_t j = 0; j < view_count(names); ++j) {
            const char *name = view_text(view_item(names, j));
            const char *mode = mode_of(request, name);
            if (mode != NULL) {
                fields_number(&fields, name, modes_get(&module->modes, mode, 0));
            }
        }
        respond_with(module, request, view_item(responses, i), &fields);
    }
}

static void report_ranges(struct module *module, const struct request *request)
{
    const struct view responses = view_get(request->variant, "responses");
    const struct fields none = {.count = 0};
    for (size_t i = 0; i < view_count(responses); ++i) {
        respond_with(module, request, view_item(responses, i), &none);
    }
}

void answer_by_specification(struct module *module, const struct request *request)
{
    if (request->form == FORM_TEST) {
        report_ranges(module, request);
    } else if (request->form == FORM_READ || is_query(request)) {
        report_modes(module, request);
    }
    module_accept(module, request);
}
