/*
 * Counts the instructions that reading the benchmark's streams takes, and that starting a command takes.
 *
 * QEMU has to run with `-icount shift=0`: then each instruction lasts a nanosecond of the board's time, and the board's
 * timer counts instructions, 40 at a time. Everything is done twice, once without what is measured; the difference has
 * neither the making of the stream in it nor the loops. Instructions that a condition skips are counted too.
 *
 * The command line says how many lines a stream has. Each line that is printed is a name, a size of chunks or 0, how many
 * bytes or runs were measured, and their instructions; the last one tells how many bytes of stack were used in all.
 */
#include "board.h"
#include "commands.h"
#include "reader.h"
#include "semihosting.h"
#include "stream.h"

#include <string.h>

#define TIMER_CONTROL REGISTER(0x40000000u)
#define TIMER_VALUE REGISTER(0x40000004u)
#define TIMER_RELOAD REGISTER(0x40000008u)

enum { NANOSECONDS_PER_TICK = 1000000000u / SYSTEM_CLOCK };
enum { BUFFER = 8192, COMMAND_RUNS = 1000, EMPTY_TURNS = 1000000 };
/* More would need more than 32 bits of instructions; a line of mere data is twenty times as long as others. */
enum { LINES_MOST = 100000, DATA_LINES_SHARE = 20 };

static reader application;
static uint8_t buffer[BUFFER];

/* -- Counting ------------------------------------------------------------------------------------------------------- */

static void start_timer(void)
{
    TIMER_RELOAD = UINT32_MAX;
    TIMER_VALUE = UINT32_MAX;
    TIMER_CONTROL = 1;
}

static uint32_t instructions(void)
{
    return (UINT32_MAX - TIMER_VALUE) * NANOSECONDS_PER_TICK;
}

static void print(const char *name, size_t chunk, uint32_t count, uint32_t taken)
{
    semihosting_print(name);
    semihosting_print(" ");
    semihosting_print_number((unsigned)chunk);
    semihosting_print(" ");
    semihosting_print_number((unsigned)count);
    semihosting_print(" ");
    semihosting_print_number((unsigned)taken);
    semihosting_print("\n");
}

/* Two instructions each turn, and no more. */
static uint32_t run_empty_loop(uint32_t turns)
{
    const uint32_t begin = instructions();
    __asm__ volatile("1: subs %0, %0, #1\n bne 1b" : "+r"(turns) : : "cc");
    return instructions() - begin;
}

/* -- Streams -------------------------------------------------------------------------------------------------------- */

typedef void consumer(const uint8_t *bytes, size_t length);

static void feed(const uint8_t *bytes, size_t length)
{
    reader_feed(&application, bytes, length);
}

static void ignore(const uint8_t *bytes, size_t length)
{
    (void)bytes;
    (void)length;
}

/* Makes a stream and gives it to a consumer in chunks, of which only the last may be shorter. */
static uint32_t pass(stream *made, stream_kind kind, uint32_t lines, size_t chunk, consumer *consume)
{
    const uint32_t begin = instructions();
    stream_begin(made, kind, buffer, sizeof buffer);
    while (made->lines < lines) {
        size_t at = 0;
        stream_fill(made, lines);
        for (; made->length - at >= chunk; at += chunk) {
            consume(made->bytes + at, chunk);
        }
        stream_drop(made, at);
    }
    if (made->length > 0) {
        consume(made->bytes, made->length);
    }
    return instructions() - begin;
}

static uint32_t length_of(stream_kind kind, uint32_t lines)
{
    stream made;
    uint32_t length = 0;
    stream_begin(&made, kind, buffer, sizeof buffer);
    while (made.lines < lines) {
        stream_fill(&made, lines);
        length += (uint32_t)made.length;
        stream_drop(&made, made.length);
    }
    return length;
}

static bool measure_stream(stream_kind kind, uint32_t all_lines, size_t chunk)
{
    const uint32_t lines = kind == STREAM_PAYLOADS || kind == STREAM_HEADERS ? all_lines / DATA_LINES_SHARE : all_lines;
    stream made;
    uint32_t whole, rest;
    reader_start(&application, NULL);
    whole = pass(&made, kind, lines, chunk, feed);
    rest = pass(&made, kind, lines, chunk, ignore);
    print(stream_name(kind), chunk, length_of(kind, lines), whole - rest);
    return reader_understood(&application) && application.data_bytes == made.data_bytes;
}

/* -- Commands ------------------------------------------------------------------------------------------------------- */

static uint32_t run_command(const command *chosen, bool *good)
{
    const uint32_t begin = instructions();
    uint32_t run;
    for (run = 0; run < COMMAND_RUNS; ++run) {
        *good = command_run(chosen) && *good;
    }
    return instructions() - begin;
}

/* -- What is measured ----------------------------------------------------------------------------------------------- */

/* The number behind the image's name on the command line; 0 if there is none. */
static uint32_t lines_wanted(void)
{
    char text[64];
    const char *at;
    uint32_t lines = 0;
    if (!semihosting_command_line(text, sizeof text) || (at = strchr(text, ' ')) == NULL) {
        return 0;
    }
    for (++at; *at >= '0' && *at <= '9' && lines <= LINES_MOST; ++at) {
        lines = lines * 10u + (uint32_t)(*at - '0');
    }
    return lines <= LINES_MOST ? lines : 0;
}

int main(void)
{
    static const size_t chunks[] = {1, 16, 64, 4096};
    const uint32_t lines = lines_wanted();
    bool good = lines > 0;
    uint32_t without;
    size_t kind, index;
    start_timer();
    print("empty", 0, 2u * EMPTY_TURNS, run_empty_loop(EMPTY_TURNS));
    for (kind = 0; kind < STREAM_KINDS && good; ++kind) {
        for (index = 0; index < sizeof chunks / sizeof chunks[0]; ++index) {
            good = measure_stream((stream_kind)kind, lines, chunks[index]) && good;
        }
    }
    without = run_command(NULL, &good);
    for (index = 0; index < COMMANDS; ++index) {
        print(commands[index].name, 0, COMMAND_RUNS, run_command(&commands[index], &good) - without);
    }
    print("stack", 0, 1, (uint32_t)stack_used());
    return good ? 0 : 1;
}
