#include "tools.h"

#include "address.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_TEXT = 256, PING_INTERVAL_MS = 20, PING_TTL = 255, SHORTEST_PING_MS = 180, PING_SPREAD_MS = 320 };

static long result_code(const struct tools *tools, const char *table, const char *name)
{
    return view_number_or(view_get(table_entry_by_name(module_root(tools->module), table, name), "code"), 0);
}

/* Takes the request, or refuses it while the one before is going on. */
static bool begin(struct tools *tools, const struct request *request, bool *busy, const char *error)
{
    if (*busy) {
        module_refuse(tools->module, request, error);
        return false;
    }
    *busy = true;
    module_accept(tools->module, request);
    return true;
}

/* ---- Ping: the name is looked up, the answers are made up ---- */

static void finish_ping(struct tools *tools, const char *outcome)
{
    struct ping *ping = &tools->ping;
    struct fields fields = {.count = 0};
    uv_timer_stop(&ping->timer);
    ping->busy = false;
    fields_number(&fields, "finresult", result_code(tools, "ping_result", outcome));
    if (ping->sent > 0) {
        fields_number(&fields, "sent", ping->sent);
        fields_number(&fields, "rcvd", ping->sent);
        fields_number(&fields, "lost", 0);
        fields_number(&fields, "min", ping->shortest);
        fields_number(&fields, "max", ping->longest);
        fields_number(&fields, "avg", ping->total / ping->sent);
    }
    module_report(tools->module, ping->later, "summary", &fields);
}

static void count_reply(struct ping *ping, long milliseconds)
{
    ping->shortest = ping->sent == 0 || milliseconds < ping->shortest ? milliseconds : ping->shortest;
    ping->longest = milliseconds > ping->longest ? milliseconds : ping->longest;
    ping->total += milliseconds;
    ++ping->sent;
}

static void report_reply(struct tools *tools, long milliseconds)
{
    const struct ping *ping = &tools->ping;
    struct fields fields = {.count = 0};
    fields_number(&fields, "result", result_code(tools, "ping_result", "echo"));
    fields_text(&fields, "IP_address", ping->address);
    fields_number(&fields, "bytes", ping->size);
    fields_number(&fields, "time", milliseconds);
    fields_number(&fields, "ttl", PING_TTL);
    module_report(tools->module, ping->later, "reply", &fields);
}

static void on_ping(uv_timer_t *timer)
{
    struct tools *tools = timer->data;
    struct ping *ping = &tools->ping;
    if (ping->sent == ping->wanted) {
        finish_ping(tools, "success");
        return;
    }
    const long milliseconds = SHORTEST_PING_MS + nrand48(tools->random) % PING_SPREAD_MS;
    report_reply(tools, milliseconds);
    count_reply(ping, milliseconds);
}

static void on_ping_resolved(void *owner, const struct resolved *resolved)
{
    struct tools *tools = owner;
    tools->ping.lookup = NULL;
    if (resolved->count == 0) {
        finish_ping(tools, "address_not_found");
        return;
    }
    address_text(&resolved->addresses[0], tools->ping.address, sizeof tools->ping.address);
    uv_timer_start(&tools->ping.timer, on_ping, PING_INTERVAL_MS, PING_INTERVAL_MS);
}

static void run_ping(void *owner, const struct request *request)
{
    struct tools *tools = owner;
    struct ping *ping = &tools->ping;
    char host[NAME_TEXT];
    if (!begin(tools, request, &ping->busy, "operation_busy")) {
        return;
    }
    request_text(request, "host", host, sizeof host);
    ping->later = module_later(request);
    ping->size = request_number(request, "ping_size");
    ping->wanted = request_number(request, "ping_num");
    ping->sent = ping->shortest = ping->longest = ping->total = 0;
    ping->lookup = resolver_lookup(tools->resolver, host, AF_INET, on_ping_resolved, tools);
}

/* ---- Time ---- */

/* One document has a table for this command alone, the other tells of it by the codes that all commands have. */
static void add_clock_outcome(const struct tools *tools, const char *outcome, struct fields *fields)
{
    static const char *const names[][2] = {
        {"ok", "success"}, {"no_reply", "operation_timeout"}, {"dns_error", "dns_parse_failed"}};
    fields_number(fields, "NTP_err", result_code(tools, "NTP_err", outcome));
    for (size_t i = 0; i < sizeof names / sizeof names[0]; ++i) {
        if (strcmp(outcome, names[i][0]) == 0) {
            fields_number(fields, "err", module_error_code(tools->module, names[i][1]));
        }
    }
}

static void finish_clock(struct tools *tools, const char *outcome, const char *time)
{
    struct fields fields = {.count = 0};
    tools->clock.busy = false;
    add_clock_outcome(tools, outcome, &fields);
    if (time != NULL) {
        fields_text(&fields, "time", time);
    }
    module_report(tools->module, tools->clock.later, "+QNTP", &fields);
}

static bool has_long_years(const struct tools *tools)
{
    const struct view time = view_get(view_get(tools->clock.later.command, "parameters"), "time");
    return strncmp(view_text(view_get(time, "pattern")), "YYYY", 4) == 0;
}

static void on_time(void *owner, bool success, time_t now)
{
    struct tools *tools = owner;
    char text[64];
    struct tm utc;
    tools->clock.query = NULL;
    if (!success || gmtime_r(&now, &utc) == NULL) {
        finish_clock(tools, "no_reply", NULL);
        return;
    }
    strftime(text, sizeof text, has_long_years(tools) ? "%Y/%m/%d,%H:%M:%S+00" : "%y/%m/%d,%H:%M:%S+00", &utc);
    finish_clock(tools, "ok", text);
}

static void on_clock_resolved(void *owner, const struct resolved *resolved)
{
    struct tools *tools = owner;
    tools->clock.lookup = NULL;
    if (resolved->count == 0) {
        finish_clock(tools, "dns_error", NULL);
        return;
    }
    struct sockaddr_storage server = resolved->addresses[0];
    address_set_port(&server, tools->clock.port);
    tools->clock.query = sntp_ask(tools->loop, (const struct sockaddr *)&server, on_time, tools);
}

static void run_clock(void *owner, const struct request *request)
{
    struct tools *tools = owner;
    char server[NAME_TEXT];
    if (!begin(tools, request, &tools->clock.busy, "operation_busy")) {
        return;
    }
    request_text(request, "server", server, sizeof server);
    tools->clock.later = module_later(request);
    tools->clock.port = request_number(request, "port");
    tools->clock.lookup = resolver_lookup(tools->resolver, server, AF_INET, on_clock_resolved, tools);
}

/* ---- Names ---- */

static void report_names(struct tools *tools, const struct resolved *resolved)
{
    struct module *module = tools->module;
    const bool found = resolved->count > 0;
    const long code = module_error_code(module, found ? "success" : "dns_parse_failed");
    struct fields fields = {.count = 0};
    fields_number(&fields, "err", code);
    if (found) {
        fields_number(&fields, "IP_count", (long)resolved->count);
        fields_number(&fields, "DNS_ttl", resolved->ttl);
    } else {
        module_set_last_error(module, code);
    }
    module_report(module, tools->name.later, "result", &fields);
}

static void on_name_resolved(void *owner, const struct resolved *resolved)
{
    struct tools *tools = owner;
    tools->name.lookup = NULL;
    tools->name.busy = false;
    report_names(tools, resolved);
    for (size_t i = 0; i < resolved->count; ++i) {
        char address[64];
        struct fields fields = {.count = 0};
        address_text(&resolved->addresses[i], address, sizeof address);
        fields_text(&fields, "hostIPaddr", address);
        module_report(tools->module, tools->name.later, "address", &fields);
    }
}

static void run_name(void *owner, const struct request *request)
{
    struct tools *tools = owner;
    char name[NAME_TEXT];
    if (!begin(tools, request, &tools->name.busy, "dns_busy")) {
        return;
    }
    request_text(request, "hostname", name, sizeof name);
    tools->name.later = module_later(request);
    tools->name.lookup = resolver_lookup(tools->resolver, name, AF_INET, on_name_resolved, tools);
}

static const struct handler handlers[] = {
    {"QPING", FORM_WRITE, NULL, run_ping},
    {"QNTP", FORM_WRITE, NULL, run_clock},
    {"QIDNSGIP", FORM_WRITE, NULL, run_name},
};

static void give_up(struct tools *tools)
{
    resolver_cancel(tools->ping.lookup);
    resolver_cancel(tools->clock.lookup);
    resolver_cancel(tools->name.lookup);
    sntp_cancel(tools->clock.query);
}

static void on_restarted(void *owner)
{
    struct tools *tools = owner;
    give_up(tools);
    uv_timer_stop(&tools->ping.timer);
    tools->ping.lookup = tools->clock.lookup = tools->name.lookup = NULL;
    tools->clock.query = NULL;
    tools->ping.busy = tools->clock.busy = tools->name.busy = false;
}

void tools_open(struct tools *tools, uv_loop_t *loop, struct module *module, struct resolver *resolver, unsigned seed)
{
    *tools = (struct tools){.loop = loop, .module = module, .resolver = resolver};
    tools->random[0] = (unsigned short)seed;
    uv_timer_init(loop, &tools->ping.timer);
    tools->ping.timer.data = tools;
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], tools);
    module_when_restarted(module, (struct restart_user){tools, on_restarted});
}

void tools_close(struct tools *tools)
{
    give_up(tools);
    uv_close((uv_handle_t *)&tools->ping.timer, NULL);
}
