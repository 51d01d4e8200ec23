#include "tcpip.h"

#include "address.h"

/* ---- DNS servers ---- */

static void run_read_servers(void *owner, const struct request *request)
{
    const struct tcpip *tcpip = owner;
    char primary[SERVER_TEXT];
    char secondary[SERVER_TEXT];
    struct fields fields = {.count = 0};
    resolver_server(tcpip->resolver, 0, primary);
    resolver_server(tcpip->resolver, 1, secondary);
    fields_text(&fields, "PrimaryDNS", primary);
    fields_text(&fields, "SecondaryDNS", secondary);
    module_respond(tcpip->module, request, &fields);
    module_accept(tcpip->module, request);
}

/* A server that is left out stays as it was. */
static void run_write_servers(void *owner, const struct request *request)
{
    const struct tcpip *tcpip = owner;
    char primary[SERVER_TEXT];
    char secondary[SERVER_TEXT];
    request_text(request, "PrimaryDNS", primary, sizeof primary);
    if (request_argument(request, "SecondaryDNS") != NULL) {
        request_text(request, "SecondaryDNS", secondary, sizeof secondary);
    } else {
        resolver_server(tcpip->resolver, 1, secondary);
    }
    if (!address_is_valid(primary) || !address_is_valid(secondary)) {
        module_refuse(tcpip->module, request, "invalid_parameters");
    } else if (!resolver_set_servers(tcpip->resolver, primary, secondary)) {
        module_refuse(tcpip->module, request, "dns_busy");
    } else {
        module_accept(tcpip->module, request);
    }
}

static const struct handler handlers[] = {
    {"QIDNSCFG", FORM_READ, NULL, run_read_servers},
    {"QIDNSCFG", FORM_WRITE, NULL, run_write_servers},
};

void tcpip_open(struct tcpip *tcpip, uv_loop_t *loop, struct module *module, struct output *output,
                struct resolver *resolver, unsigned seed)
{
    tcpip->module = module;
    tcpip->resolver = resolver;
    sockets_open(&tcpip->sockets, loop, module, output, resolver);
    tools_open(&tcpip->tools, loop, module, resolver, seed);
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], tcpip);
}

void tcpip_close(struct tcpip *tcpip)
{
    sockets_close(&tcpip->sockets);
    tools_close(&tcpip->tools);
}
