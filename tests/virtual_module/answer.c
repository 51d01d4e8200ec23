#include "effects.h"
#include "final_result.h"
#include "format.h"
#include "module_state.h"
#include "ranges.h"
#include "trace.h"

#include <string.h>

/* ---- Answers ---- */

void answer_clear(struct module *module)
{
    bytes_truncate(&module->answer, 0);
    module->answer_data = (struct data_place){0};
}

static void deliver(struct module *module)
{
    output_answer(module->output, module->answer.data, module->answer.length, module->answer_data);
    answer_clear(module);
    module->last_response = (struct view){module->root.document, NULL};
    module->busy = false;
}

/* Nothing more of the command line is done. */
void answer_finish(struct module *module, const char *result)
{
    bytes_print(&module->answer, "\r\n%s\r\n", result);
    module->line.is_open = false;
    deliver(module);
    input_pump(module);
}

/* What the host types next is data, so nothing may stand between the sign and them. */
void answer_prompt(struct module *module, const char *prompt)
{
    bytes_print(&module->answer, prompt[0] == '>' ? "\r\n%s " : "\r\n%s\r\n", prompt);
    deliver(module);
}

void module_finish(struct module *module, const char *result)
{
    answer_finish(module, result);
}

/* ---- Information responses ---- */

/* A response that repeats under one header line goes on with the lines below the header. */
static const char *continue_header(struct module *module, struct view response)
{
    const char *line = view_text(view_get(response, "line"));
    const char *body = view_is(view_get(response, "repeat"), "true") ? format_behind_header(line) : NULL;
    const bool continues = body != NULL && module->last_response.node == response.node;
    bytes_append_text(&module->answer, continues ? "" : "\r\n");
    module->last_response = response;
    return continues ? body : line;
}

static void respond_with(struct module *module, const struct request *request, struct view response,
                         const struct fields *fields)
{
    const struct parameters parameters = request_parameters(request);
    const char *line = continue_header(module, response);
    if (view_is(view_get(response, "printed"), "true")) {
        format_ranges(&module->answer, line, parameters, fields);
    } else {
        const struct data_place place = format_line(&module->answer, line, parameters, fields, &module->modes);
        module->answer_data = place.length > 0 ? place : module->answer_data;
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

/* ---- Success ---- */

static void remember(struct module *module, const struct request *request, long code)
{
    if (final_result_leaves_cause(module->root, request)) {
        module->last_error = code;
    }
}

void module_accept(struct module *module, const struct request *request)
{
    const char *success = final_result_success(request);
    if (!request_is_query(request)) {
        effects_of_request(&module->modes, request);
        settings_keep(&module->settings, request);
    }
    remember(module, request, 0);
    if (strcmp(success, "restart") == 0) {
        deliver(module);
        module->busy = true; /* until it has restarted */
    } else if (module->line.is_open) {
        module->busy = false; /* one result ends the whole line */
        input_pump(module);
    } else {
        answer_finish(module, success);
    }
}

/* ---- Failure ---- */

void module_refuse(struct module *module, const struct request *request, const char *error)
{
    struct bytes result = {NULL, 0, 0};
    trace_remark("%s refused: %s", request->name, error);
    answer_clear(module);
    remember(module, request, module_error_code(module, error));
    final_result_error(&result, module->root, &module->modes, request, error);
    bytes_append(&result, "", 1); /* the NUL behind a text */
    answer_finish(module, result.data);
    bytes_free(&result);
}

void module_fail(struct module *module, const struct request *request, const char *error)
{
    const char *result = final_result_failure(request);
    if (result == NULL) {
        module_refuse(module, request, error);
        return;
    }
    remember(module, request, module_error_code(module, error));
    answer_finish(module, result);
}

void answer_refused_line(struct module *module, struct verdict verdict)
{
    const struct request *request = &module->request;
    trace_remark("%s: %s", verdict.parameter != NULL ? verdict.parameter : "command line", verdict.reason);
    if (request->name == NULL) {
        answer_clear(module);
        answer_finish(module, "ERROR");
    } else {
        module_refuse(module, request,
                      verdict.refusal == REFUSED_UNSUPPORTED ? "operation_not_supported" : "invalid_parameters");
    }
}

/* ---- The error memory ---- */

long module_last_error(const struct module *module)
{
    return module->last_error;
}

void module_set_last_error(struct module *module, long code)
{
    module->last_error = code;
}

/* One document has the plural in this name, the other has not. */
long module_error_code(const struct module *module, const char *error)
{
    const struct view entry = table_entry_by_name(module->root, "err", error);
    if (!view_exists(entry) && strcmp(error, "invalid_parameters") == 0) {
        return module_error_code(module, "invalid_parameter");
    }
    return view_number_or(view_get(entry, "code"), 0);
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

/* Whether a rule of a write form forbids a parameter beside the values that are shown: then it is not shown either. */
static bool is_forbidden(const struct request *request, const struct fields *fields, const char *name)
{
    const struct view rules = view_get(view_item(view_get(view_get(request->command, "forms"), "write"), 0), "rules");
    for (size_t i = 0; i < view_count(rules); ++i) {
        const struct view when = view_get(view_item(rules, i), "when");
        const struct view forbidden = view_get(view_item(rules, i), "forbid");
        const struct field *field = view_count(when) == 1 ? fields_find(fields, view_key(when, 0)) : NULL;
        const long value = view_number_or(view_item(view_value(when, 0), 0), -1);
        for (size_t j = 0; field != NULL && field->number == value && j < view_count(forbidden); ++j) {
            if (view_is(view_item(forbidden, j), name)) {
                return true;
            }
        }
    }
    return false;
}

static bool show(struct module *module, const struct request *request, const char *name, struct fields *fields)
{
    const struct argument *argument = request_argument(request, name);
    const char *mode = mode_of(request, name);
    if (argument != NULL) {
        fields_number(fields, name, argument->number);
        return true;
    }
    if (mode != NULL) {
        const long instance = request_number(request, modes_per(&module->modes, mode));
        fields_number(fields, name, modes_get(&module->modes, mode, instance));
        return true;
    }
    return is_forbidden(request, fields, name) ||
           settings_show(&module->settings, request->name, name, settings_instance(request), fields);
}

/* False if there is nothing to show, which a response that is not optional cannot say. */
static bool report_settings(struct module *module, const struct request *request, struct view response)
{
    const struct view names = view_get(response, "parameters");
    struct fields fields = {.count = 0};
    for (size_t i = 0; i < view_count(names); ++i) {
        if (!show(module, request, view_text(view_item(names, i)), &fields)) {
            return view_is(view_get(response, "optional"), "true");
        }
    }
    respond_with(module, request, response, &fields);
    return true;
}

static bool report_all(struct module *module, const struct request *request)
{
    const struct view responses = view_get(request->variant, "responses");
    const struct fields none = {.count = 0};
    for (size_t i = 0; i < view_count(responses); ++i) {
        const struct view response = view_item(responses, i);
        if (request->form == FORM_TEST) {
            respond_with(module, request, response, &none);
        } else if (!report_settings(module, request, response)) {
            return false;
        }
    }
    return true;
}

void answer_by_specification(struct module *module, const struct request *request)
{
    const bool reports = request->form == FORM_TEST || request->form == FORM_READ || request_is_query(request);
    if (reports && !report_all(module, request)) {
        module_refuse(module, request, "required_parameter_not_configured");
    } else {
        module_accept(module, request);
    }
}
