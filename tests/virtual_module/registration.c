#include "registration.h"

static const char pdp_address[] = "100.127.243.105";
static const long defined_context = 1;

static void report_attachment(void *owner, const struct request *request)
{
    const struct registration_state *state = owner;
    struct fields fields = {.count = 0};
    fields_number(&fields, "state", state->attached ? 1 : 0);
    module_respond(state->module, request, &fields);
    module_accept(state->module, request);
}

static void set_attachment(void *owner, const struct request *request)
{
    struct registration_state *state = owner;
    state->attached = request_number(request, "state") != 0;
    module_accept(state->module, request);
}

static void report_address(void *owner, const struct request *request)
{
    const struct registration_state *state = owner;
    const struct argument *context = request_argument(request, "cid");
    struct fields fields = {.count = 0};
    if (context != NULL && context->number != defined_context) {
        module_refuse(state->module, request, "incorrect_parameters");
        return;
    }
    fields_number(&fields, "cid", defined_context);
    if (state->attached) {
        fields_text(&fields, "PDP_addr", pdp_address);
    }
    module_respond(state->module, request, &fields);
    module_accept(state->module, request);
}

static void report_contexts(void *owner, const struct request *request)
{
    const struct registration_state *state = owner;
    struct fields fields = {.count = 0};
    fields_number(&fields, "cid", defined_context);
    module_respond(state->module, request, &fields);
    module_accept(state->module, request);
}

static const struct handler handlers[] = {
    {"CGATT", FORM_READ, NULL, report_attachment},
    {"CGATT", FORM_WRITE, NULL, set_attachment},
    {"CGPADDR", FORM_TEST, NULL, report_contexts},
    {"CGPADDR", FORM_READ | FORM_WRITE, NULL, report_address},
};

void registration_init(struct registration_state *state, struct module *module)
{
    *state = (struct registration_state){.module = module, .attached = true};
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], state);
}
