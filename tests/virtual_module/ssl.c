#include "ssl.h"

#include "crypt.h"

static void run_pin(void *owner, const struct request *request)
{
    const struct ssl *ssl = owner;
    struct fields fields = {.count = 0};
    fields_text(&fields, "code", "READY");
    module_respond(ssl->module, request, &fields);
    module_accept(ssl->module, request);
}

static void on_deactivated(void *owner, long context)
{
    struct ssl *ssl = owner;
    ssl_sockets_lose_context(&ssl->sockets, context);
}

static const struct handler handlers[] = {{"CPIN", FORM_READ, NULL, run_pin}};

void ssl_open(struct ssl *ssl, uv_loop_t *loop, struct module *module, struct output *output, struct resolver *resolver,
              struct control *control)
{
    ssl->module = module;
    files_open(&ssl->files, module);
    pdp_contexts_open(&ssl->contexts, module, control, ssl, on_deactivated);
    ssl_sockets_open(&ssl->sockets, loop, module, output, resolver, &ssl->files, &ssl->contexts);
    crypt_open(module);
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], ssl);
}

void ssl_close(struct ssl *ssl)
{
    ssl_sockets_close(&ssl->sockets);
    files_close(&ssl->files);
}
