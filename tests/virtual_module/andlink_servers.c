#include "andlink_servers.h"

#include <string.h>

static const char type_bootstrap[] = "BS";
static const char type_lwm2m[] = "LWM2M";
static const char type_delete[] = "DEL";

static void run_read(void *owner, const struct request *request)
{
    const struct andlink_servers *servers = owner;
    const struct fields none = {.count = 0};
    bool empty = true;
    for (size_t i = 0; i < ANDLINK_SERVERS; ++i) {
        const struct andlink_server *server = &servers->server[i];
        struct fields fields = {.count = 0};
        if (server->address[0] != '\0') {
            fields_text(&fields, "type", server->type);
            fields_text(&fields, "IP_addr", server->address);
            fields_number(&fields, "port", server->port);
            module_respond(servers->module, request, &fields);
            empty = false;
        }
    }
    if (empty) {
        module_respond(servers->module, request, &none);
    }
    module_accept(servers->module, request);
}

static void set(struct andlink_servers *servers, const struct request *request, const char *type)
{
    for (size_t i = 0; i < ANDLINK_SERVERS; ++i) {
        struct andlink_server *server = &servers->server[i];
        if (strcmp(server->type, type) == 0) {
            request_text(request, "IP_addr", server->address, sizeof server->address);
            server->port = request_number(request, "port");
        }
    }
    module_accept(servers->module, request);
}

/* Without a port, whatever is stored for the address goes. */
static void delete(struct andlink_servers *servers, const struct request *request)
{
    const struct argument *port = request_argument(request, "port");
    char address[SERVER_ADDRESS];
    bool found = false;
    request_text(request, "IP_addr", address, sizeof address);
    for (size_t i = 0; i < ANDLINK_SERVERS; ++i) {
        struct andlink_server *server = &servers->server[i];
        if (strcmp(server->address, address) == 0 && (port == NULL || port->number == server->port)) {
            server->address[0] = '\0';
            found = true;
        }
    }
    if (found) {
        module_accept(servers->module, request);
    } else {
        module_refuse(servers->module, request, "incorrect_parameters");
    }
}

static void run_write(void *owner, const struct request *request)
{
    char type[8];
    request_text(request, "type", type, sizeof type);
    if (strcmp(type, type_delete) == 0) {
        delete(owner, request);
    } else {
        set(owner, request, type);
    }
}

static const struct handler handlers[] = {
    {"QLASERVERIP", FORM_READ, NULL, run_read},
    {"QLASERVERIP", FORM_WRITE, NULL, run_write},
};

void andlink_servers_open(struct andlink_servers *servers, struct module *module)
{
    servers->module = module;
    servers->server[0].type = type_bootstrap;
    servers->server[1].type = type_lwm2m;
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], servers);
}

bool andlink_servers_have_bootstrap(const struct andlink_servers *servers)
{
    return servers->server[0].address[0] != '\0';
}
