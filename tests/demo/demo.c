/*
 * What a firmware does with the generated library: opens a TCP connection, sends bytes that would confuse a parser of
 * lines, reads them back, resolves a name, pings, closes.
 *
 *     atbind_demo DEVICE ECHO_HOST ECHO_PORT SEED
 */
#include "at_port_posix.h"
#include "bc65/bc65.h"
#include "tracing_port.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CONTEXT = 1, SOCKET = 0, PAYLOAD = 4096, MOST_AT_ONCE = 1440, READ_AT_ONCE = 1024, PATIENCE_MS = 10000 };

typedef struct demo {
    at_port_posix serial;
    tracing_port traced;
    at_client modem;
    uint8_t line[256]; /* longer lines than this do not come from the module; data do not pass through it */
    bool closed;       /* the peer closed the connection */
    uint8_t sent[PAYLOAD];
    uint8_t received[PAYLOAD];
} demo;

static void step(const char *what)
{
    printf("\n== %s\n", what);
}

/* Ends the demo unless a call succeeded; says which parameter or which code it was. */
static void expect_ok(const demo *run, at_status status)
{
    const at_error *error = at_client_last_error(&run->modem);
    const at_code *code;
    if (status == AT_OK) {
        return;
    }
    printf("   %s: %s", error->command != NULL ? error->command : "?", at_status_name(status));
    if (error->parameter != NULL) {
        printf(", %s", error->parameter);
    }
    code = bc65_err_code(error->value);
    if (code != NULL && status == AT_ERROR_FAILED) {
        printf(", %s", code->meaning);
    }
    printf("\n");
    exit(1);
}

static void on_urc(void *user, const bc65_urc *urc)
{
    demo *run = (demo *)user;
    if (urc->id == BC65_URC_QIURC_RECV && urc->as.qiurc_recv.connect_id == SOCKET) {
        printf("   URC: data wait on socket %d\n", (int)urc->as.qiurc_recv.connect_id);
    } else if (urc->id == BC65_URC_QIURC_CLOSED && urc->as.qiurc_closed.connect_id == SOCKET) {
        run->closed = true;
    }
}

static void on_line(void *user, const at_event *event)
{
    (void)user;
    printf("   unexpected line: %.*s\n", (int)event->line.length, event->line.text);
}

static void on_address(void *user, const bc65_qidnsgip_address *line)
{
    (void)user;
    printf("   address %.*s\n", (int)line->host_ip_addr.length, line->host_ip_addr.text);
}

static void on_reply(void *user, const bc65_qping_reply *line)
{
    (void)user;
    printf("   reply from %.*s: %d bytes, %d ms, ttl %d\n", (int)line->ip_address.length,
           line->ip_address.text != NULL ? line->ip_address.text : "", (int)line->bytes.value, (int)line->time.value,
           (int)line->ttl.value);
}

static void start(demo *run)
{
    const bc65_ate_write echo_off = {.value = BC65_ATE_VALUE_OFF};
    const bc65_qicfg_showlength_write show = {.show_length_mode = BC65_QICFG_SHOW_LENGTH_MODE_SHOWN};
    bc65_qicfg_showlength_response shown;
    bc65_cgatt_response attached;
    step("The module listens, is attached, and shows lengths");
    expect_ok(run, bc65_at(&run->modem));
    expect_ok(run, bc65_ate(&run->modem, &echo_off));
    expect_ok(run, bc65_cgatt_read(&run->modem, &attached));
    if (attached.state != BC65_CGATT_STATE_ATTACHED) {
        printf("   not attached\n");
        exit(1);
    }
    expect_ok(run, bc65_qicfg_showlength(&run->modem, &show, &shown));
}

static void resolve(demo *run, const char *host)
{
    const bc65_qidnsgip_write query = {.context_id = CONTEXT, .hostname = at_string_of(host)};
    bc65_qidnsgip_result result;
    step("A name is resolved");
    expect_ok(run, bc65_qidnsgip(&run->modem, &query, on_address, NULL, &result));
    printf("   %d address(es) for %s\n", (int)result.ip_count.value, host);
}

static void ping(demo *run, const char *host)
{
    const bc65_qping_write request = {.context_id = CONTEXT, .host = at_string_of(host)};
    bc65_qping_summary summary;
    step("A host is pinged");
    expect_ok(run, bc65_qping(&run->modem, &request, on_reply, NULL, &summary));
    printf("   %d sent, %d received, %d ms on average\n", (int)summary.sent.value, (int)summary.rcvd.value,
           (int)summary.avg.value);
}

static void refuse(demo *run)
{
    const bc65_qiclose_write wrong = {.connect_id = 6};
    const at_status status = bc65_qiclose(&run->modem, &wrong);
    const at_error *error = at_client_last_error(&run->modem);
    step("A socket number out of range is refused before anything is sent");
    printf("   %s: %s is %d, outside %d to %d\n", at_status_name(status), error->parameter, (int)error->value,
           (int)error->minimum, (int)error->maximum);
    if (status != AT_ERROR_RANGE) {
        exit(1);
    }
}

static void open_socket(demo *run, const char *host, int port)
{
    const bc65_qiopen_write open = {
        .context_id = CONTEXT,
        .connect_id = SOCKET,
        .service_type = BC65_SERVICE_TYPE_TCP,
        .address = at_string_of(host),
        .remote_port = port,
    };
    bc65_qiopen_result opened;
    step("A TCP connection is opened");
    expect_ok(run, bc65_qiopen(&run->modem, &open, &opened));
}

/* Random bytes with everything in them that looks like part of the protocol. */
static void fill(demo *run, unsigned seed)
{
    static const char traps[] = "\r\nOK\r\n+QIURC: \"recv\",0\r\n> \0\x1A\x1B\r\nERROR\r\n+QIRD: 10\r\nSEND OK\r\n";
    size_t at;
    srand(seed);
    for (at = 0; at < PAYLOAD; ++at) {
        run->sent[at] = (uint8_t)(rand() >> 7);
    }
    for (at = 0; at + sizeof traps < PAYLOAD; at += 1000) {
        memcpy(run->sent + at, traps, sizeof traps);
    }
}

static void send_all(demo *run)
{
    size_t at = 0;
    step("4096 bytes are sent, up to 1440 at once");
    while (at < PAYLOAD) {
        const size_t length = PAYLOAD - at < MOST_AT_ONCE ? PAYLOAD - at : MOST_AT_ONCE;
        const bc65_qisend_data_write piece = {.connect_id = SOCKET, .data = {run->sent + at, length}};
        expect_ok(run, bc65_qisend_data(&run->modem, &piece));
        at += length;
    }
}

static void read_all(demo *run)
{
    const bc65_qird_write ask = {.connect_id = SOCKET, .read_length = READ_AT_ONCE};
    const uint32_t began = run->modem.port->now(run->modem.port->user);
    size_t at = 0;
    step("They are read back");
    while (at < PAYLOAD && run->modem.port->now(run->modem.port->user) - began < PATIENCE_MS) {
        bc65_qird_response header;
        size_t length = 0;
        expect_ok(run, bc65_qird(&run->modem, &ask, &header, run->received + at, PAYLOAD - at, &length));
        at += length;
        if (length == 0) {
            expect_ok(run, run->modem.port->wait(run->modem.port->user, &run->modem, 100));
        }
    }
    if (at != PAYLOAD || memcmp(run->sent, run->received, PAYLOAD) != 0) {
        printf("   received %zu bytes that differ from those sent\n", at);
        exit(1);
    }
    printf("   all %d bytes came back as they were sent\n", PAYLOAD);
}

static void close_socket(demo *run)
{
    const bc65_qiclose_write close = {.connect_id = SOCKET};
    step("The connection is closed");
    expect_ok(run, bc65_qiclose(&run->modem, &close));
}

int main(int argc, char **argv)
{
    static demo run;
    if (argc != 5) {
        fprintf(stderr, "usage: atbind_demo DEVICE ECHO_HOST ECHO_PORT SEED\n");
        return 2;
    }
    setvbuf(stdout, NULL, _IOLBF, 0);
    if (at_port_posix_open(&run.serial, argv[1], 115200) != AT_OK) {
        perror(argv[1]);
        return 1;
    }
    tracing_port_init(&run.traced, &run.serial.port, stdout);
    if (at_client_init(&run.modem, &bc65_module, &run.traced.port, run.line, sizeof run.line) != AT_OK) {
        return 1;
    }
    bc65_on_urc(&run.modem, on_urc, &run);
    at_client_on_line(&run.modem, on_line, NULL);
    fill(&run, (unsigned)atoi(argv[4]));

    start(&run);
    refuse(&run);
    resolve(&run, argv[2]);
    ping(&run, argv[2]);
    open_socket(&run, argv[2], atoi(argv[3]));
    send_all(&run);
    read_all(&run);
    close_socket(&run);
    at_port_posix_close(&run.serial);
    printf("\nEverything compared equal.\n");
    return 0;
}
