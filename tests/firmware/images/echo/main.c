/*
 * A firmware that talks to a module: opens a TCP connection to an echo server, sends 64 KB through it and compares what
 * comes back, byte by byte. It has no operating system, a ring of 256 bytes for its receive interrupt and a line buffer of
 * 64 bytes.
 *
 * The command line says where the echo server is: HOST PORT SEED.
 */
#include "at_port_baremetal.h"
#include "board.h"
#include "semihosting.h"

#include "bc65/bc65.h"

#include <string.h>

enum { CONTEXT = 1, SOCKET = 0, TOTAL = 65536, PIECE = 1024, RING = 256, LINE = 64, PATIENCE_MS = 20000 };

#define SYSTICK_CONTROL REGISTER(0xE000E010u)
#define SYSTICK_RELOAD REGISTER(0xE000E014u)
#define SYSTICK_VALUE REGISTER(0xE000E018u)

static volatile uint32_t milliseconds;
static at_port_baremetal port;
static at_client modem;
static uint8_t ring[RING];
static uint8_t line[LINE];
static uint8_t sent[PIECE];
static uint8_t received[PIECE];
static unsigned readable; /* URCs that said so */
static unsigned held;     /* times that the ring was full */

/* -- The board ------------------------------------------------------------------------------------------------------ */

void tick_interrupt(void)
{
    milliseconds = milliseconds + 1;
}

void uart_interrupt(void)
{
    uint8_t byte;
    if (at_port_baremetal_room(&port) == 0) {
        uart_enable_interrupt(false);
        ++held;
    } else if (uart_receive(&byte)) {
        (void)at_port_baremetal_push(&port, byte);
    }
}

static size_t board_send(void *user, const uint8_t *bytes, size_t length)
{
    size_t taken = 0;
    (void)user;
    while (taken < length && uart_send(bytes[taken])) {
        ++taken;
    }
    return taken;
}

static uint32_t board_now(void *user)
{
    (void)user;
    return milliseconds;
}

static void board_idle(void *user)
{
    (void)user;
    mask_interrupts();
    uart_enable_interrupt(true);
    if (at_port_baremetal_pending(&port) == 0) {
        sleep_until_interrupt();
    }
    unmask_interrupts();
}

/* -- The application ------------------------------------------------------------------------------------------------ */

static void on_urc(void *user, const bc65_urc *urc)
{
    (void)user;
    readable += urc->id == BC65_URC_QIURC_RECV;
}

static bool is_ok(const char *what, at_status status)
{
    const at_error *error = at_client_last_error(&modem);
    if (status == AT_OK) {
        return true;
    }
    semihosting_print(what);
    semihosting_print(": ");
    semihosting_print(at_status_name(status));
    semihosting_print(" ");
    semihosting_print(error->parameter != NULL ? error->parameter : "");
    semihosting_print("\n");
    return false;
}

static uint32_t next_random(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;
    return *seed;
}

/* Random bytes with what looks like part of the protocol among them. */
static void fill(uint32_t *seed)
{
    static const char traps[] = "\r\nOK\r\n+QIURC: \"recv\",0\r\n> \0\x1A\x1B\r\nERROR\r\n+QIRD: 10\r\nSEND OK\r\n";
    size_t at;
    for (at = 0; at < PIECE; ++at) {
        sent[at] = (uint8_t)(next_random(seed) >> 11);
    }
    memcpy(sent + next_random(seed) % (PIECE - sizeof traps), traps, sizeof traps);
}

/* What has been sent comes back in pieces of the module's choice. */
static bool read_back(void)
{
    const uint32_t began = milliseconds;
    size_t count = 0;
    while (count < PIECE && milliseconds - began < PATIENCE_MS) {
        const bc65_qird_write ask = {.connect_id = SOCKET, .read_length = (int32_t)(PIECE - count)};
        bc65_qird_response header;
        size_t length = 0;
        if (!is_ok("QIRD", bc65_qird(&modem, &ask, &header, received + count, PIECE - count, &length))) {
            return false;
        }
        count += length;
        if (length == 0) {
            (void)port.port.wait(port.port.user, &modem, 20);
        }
    }
    return count == PIECE && memcmp(sent, received, PIECE) == 0;
}

static bool exchange(uint32_t seed)
{
    size_t done;
    for (done = 0; done < TOTAL; done += PIECE) {
        const bc65_qisend_data_write piece = {.connect_id = SOCKET, .data = {sent, PIECE}};
        fill(&seed);
        if (!is_ok("QISEND", bc65_qisend_data(&modem, &piece))) {
            return false;
        }
        if (!read_back()) {
            semihosting_print("what came back is not what was sent\n");
            return false;
        }
    }
    return true;
}

static bool talk(at_string host, int32_t remote_port, uint32_t seed)
{
    const bc65_ate_write echo_off = {.value = BC65_ATE_VALUE_OFF};
    const bc65_qiopen_write open = {
        .context_id = CONTEXT,
        .connect_id = SOCKET,
        .service_type = BC65_SERVICE_TYPE_TCP,
        .address = host,
        .remote_port = remote_port,
    };
    const bc65_qiclose_write close = {.connect_id = SOCKET};
    bc65_qiopen_result opened;
    return is_ok("ATE0", bc65_ate(&modem, &echo_off)) && is_ok("QIOPEN", bc65_qiopen(&modem, &open, &opened)) &&
           exchange(seed) && is_ok("QICLOSE", bc65_qiclose(&modem, &close));
}

/* -- Beginning and end ---------------------------------------------------------------------------------------------- */

static bool start(void)
{
    static const at_port_baremetal_board board = {.send = board_send, .now = board_now, .idle = board_idle};
    if (at_port_baremetal_init(&port, &board, ring, sizeof ring) != AT_OK ||
        at_client_init(&modem, &bc65_module, &port.port, line, sizeof line) != AT_OK) {
        return false;
    }
    bc65_on_urc(&modem, on_urc, NULL);
    SYSTICK_RELOAD = SYSTEM_CLOCK / 1000u - 1u;
    SYSTICK_VALUE = 0;
    SYSTICK_CONTROL = 7;
    uart_start();
    uart_enable_interrupt(true);
    return true;
}

/* The next word of the command line, terminated. */
static char *next_word(char **rest)
{
    char *word = *rest;
    char *at = word;
    while (*at != ' ' && *at != '\0') {
        ++at;
    }
    *rest = *at == '\0' ? at : at + 1;
    *at = '\0';
    return word;
}

static uint32_t number_of(const char *digits)
{
    uint32_t number = 0;
    for (; *digits != '\0'; ++digits) {
        number = number * 10u + (uint32_t)(*digits - '0');
    }
    return number;
}

static void report(const char *what, uint32_t count)
{
    semihosting_print(what);
    semihosting_print(": ");
    semihosting_print_number((unsigned)count);
    semihosting_print("\n");
}

int main(void)
{
    static char words[128];
    char *rest = words;
    const at_statistics *statistics = at_client_statistics(&modem);
    const char *host;
    int32_t remote_port;
    uint32_t seed;
    bool equal;
    if (!start() || !semihosting_command_line(words, sizeof words)) {
        return 1;
    }
    (void)next_word(&rest); /* the image */
    host = next_word(&rest);
    remote_port = (int32_t)number_of(next_word(&rest));
    seed = number_of(next_word(&rest));
    equal = talk(at_string_of(host), remote_port, seed);
    report("bytes from the module", statistics->bytes);
    report("lost", at_port_baremetal_lost(&port));
    report("odd lines", (uint32_t)statistics->malformed + statistics->truncated + statistics->unknown + statistics->late);
    report("URCs", readable);
    report("times that the ring was full", held);
    report("milliseconds", milliseconds);
    report("stack used", (uint32_t)stack_used());
    semihosting_print(equal ? "equal\n" : "not equal\n");
    return equal ? 0 : 1;
}
