#include "tcpip.h"

#include "address.h"

#include <ctype.h>
#include <stdio.h>

/* ---- The error memory ---- */

/* Firmware prints the words of the table in lower case. */
static void describe_error(const struct module *module, long code, char *text, size_t size)
{
    const struct view entry = table_entry_by_code(module_root(module), "err", code);
    snprintf(text, size, "%s", view_text(view_get(entry, "meaning")));
    for (; *text != '\0'; ++text) {
        *text = (char)tolower((unsigned char)*text);
    }
}

static void run_get_error(void *owner, const struct request *request)
{
    struct module *module = ((struct tcpip *)owner)->module;
    const long code = module_last_error(module);
    char description[128];
    struct fields fields = {.count = 0};
    describe_error(module, code, description, sizeof description);
    fields_number(&fields, "err", code);
    fields_text(&fields, "errcode_description", description);
    module_respond(module, request, &fields);
    module_accept(module, request);
    module_set_last_error(module, code); /* asking for it does not change it */
}

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
    {"QIGETERROR", FORM_EXECUTE, NULL, run_get_error},
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
