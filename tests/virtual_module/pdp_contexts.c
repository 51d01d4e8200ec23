#include "pdp_contexts.h"

#include <stdio.h>

enum { FIRST = 1, IPV4 = 1 };

bool pdp_context_is_active(const struct pdp_contexts *contexts, long context)
{
    return context >= FIRST && context < PDP_CONTEXTS && contexts->context[context].is_active;
}

/* The first context has an access point that the network has given. */
static void reset(struct pdp_contexts *contexts)
{
    for (long i = FIRST; i < PDP_CONTEXTS; ++i) {
        contexts->context[i] = (struct pdp_context){.is_configured = i == FIRST, .type = IPV4};
    }
}

static void deactivate(struct pdp_contexts *contexts, long context)
{
    if (pdp_context_is_active(contexts, context)) {
        contexts->context[context].is_active = false;
        contexts->deactivated(contexts->owner, context);
    }
}

static void run_configure(void *owner, const struct request *request)
{
    struct pdp_contexts *contexts = owner;
    struct pdp_context *context = &contexts->context[request_number(request, "contextID")];
    context->is_configured = true;
    context->type = request_number(request, "context_type");
    module_accept(contexts->module, request);
}

static void run_activate(void *owner, const struct request *request)
{
    struct pdp_contexts *contexts = owner;
    struct pdp_context *context = &contexts->context[request_number(request, "contextID")];
    if (!context->is_configured) {
        module_refuse(contexts->module, request, "apn_not_configured");
        return;
    }
    context->is_active = true;
    module_accept(contexts->module, request);
}

static void run_deactivate(void *owner, const struct request *request)
{
    struct pdp_contexts *contexts = owner;
    const long context = request_number(request, "contextID");
    module_accept(contexts->module, request);
    deactivate(contexts, context);
}

static void run_read(void *owner, const struct request *request)
{
    const struct pdp_contexts *contexts = owner;
    for (long i = FIRST; i < PDP_CONTEXTS; ++i) {
        struct fields fields = {.count = 0};
        char address[32];
        if (!contexts->context[i].is_active) {
            continue;
        }
        snprintf(address, sizeof address, "100.142.162.%ld", i);
        fields_number(&fields, "contextID", i);
        fields_number(&fields, "context_state", 1);
        fields_number(&fields, "context_type", contexts->context[i].type);
        fields_text(&fields, "IP_address", address);
        module_respond(contexts->module, request, &fields);
    }
    module_accept(contexts->module, request);
}

static void on_restarted(void *owner)
{
    reset(owner);
}

/* ---- deactivate CONTEXT: the network takes it away ---- */

static bool control_deactivate(void *owner, const struct control_words *words)
{
    const long context = control_number(words, 1);
    deactivate(owner, context);
    return context >= FIRST && context < PDP_CONTEXTS;
}

static const struct handler handlers[] = {
    {"QICSGP", FORM_WRITE, NULL, run_configure},
    {"QIACT", FORM_READ, NULL, run_read},
    {"QIACT", FORM_WRITE, NULL, run_activate},
    {"QIDEACT", FORM_WRITE, NULL, run_deactivate},
};

static const struct controller controllers[] = {{"deactivate", control_deactivate}};

void pdp_contexts_open(struct pdp_contexts *contexts, struct module *module, struct control *control, void *owner,
                       void (*deactivated)(void *owner, long context))
{
    contexts->module = module;
    contexts->owner = owner;
    contexts->deactivated = deactivated;
    reset(contexts);
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], contexts);
    module_when_restarted(module, (struct restart_user){contexts, on_restarted});
    control_register(control, controllers, sizeof controllers / sizeof controllers[0], contexts);
}
