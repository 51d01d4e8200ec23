/*
 * How fast the whole client reads the streams, against a scan for line ends, memcpy and a parser written by hand: all in
 * one run, so that the figures are ratios of the same machine at the same time. With an argument only one stream is fed
 * once, for tools that count instructions.
 */
#define _POSIX_C_SOURCE 200809L

#include "bc65/bc65.h"
#include "naive.h"
#include "stream.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LINES = 100000, ROUNDS = 9, BUFFER = 512 };

/* What the application sees; everything is added up, so that every field is really read. */
typedef struct seen {
    uint32_t lines;
    uint32_t sum;
    uint32_t data_bytes;
} seen;

static void on_urc(void *user, const bc65_urc *urc)
{
    seen *all = user;
    if (urc->data.length > 0) {
        all->data_bytes += (uint32_t)urc->data.length;
        return;
    }
    ++all->lines;
    switch (urc->id) {
    case BC65_URC_QIURC_RECV:
        all->sum += (uint32_t)(urc->as.qiurc_recv.connect_id + urc->as.qiurc_recv.current_recv_length.value);
        break;
    case BC65_URC_QIURC_CLOSED: all->sum += (uint32_t)urc->as.qiurc_closed.connect_id; break;
    case BC65_URC_QIOPEN: all->sum += (uint32_t)(urc->as.qiopen.connect_id + (int32_t)urc->as.qiopen.err); break;
    case BC65_URC_QIURC_INCOMING:
        all->sum += (uint32_t)(urc->as.qiurc_incoming.connect_id + urc->as.qiurc_incoming.server_id +
                               urc->as.qiurc_incoming.remote_port + urc->as.qiurc_incoming.remote_ip.text[0]);
        break;
    case BC65_URC_QPING_REPLY:
        all->sum += (uint32_t)(urc->as.qping_reply.bytes.value + urc->as.qping_reply.time.value +
                               urc->as.qping_reply.ttl.value + urc->as.qping_reply.ip_address.text[0]);
        break;
    case BC65_URC_QPING_SUMMARY:
        all->sum += (uint32_t)(urc->as.qping_summary.sent.value + urc->as.qping_summary.min.value +
                               urc->as.qping_summary.max.value + urc->as.qping_summary.avg.value);
        break;
    case BC65_URC_QNTP: all->sum += (uint32_t)urc->as.qntp.time.text[0]; break;
    case BC65_URC_QCOAPURC: {
        bc65_qcoapurc_urc message = urc->as.qcoapurc;
        bc65_qcoapurc_option option;
        while (bc65_qcoapurc_next_option(&message.options, &option)) {
            all->sum += (uint32_t)(option.opt_name + (uint32_t)option.opt_value.text[0]);
        }
        break;
    }
    default: break;
    }
}

static at_status port_write(void *user, const uint8_t *bytes, size_t length, size_t *written)
{
    (void)user;
    (void)bytes;
    *written = length;
    return AT_OK;
}

static uint32_t port_now(void *user)
{
    (void)user;
    return 1;
}

static const at_port port = {.write = port_write, .now = port_now};

static void feed_client(const stream *made, size_t chunk, seen *all)
{
    static at_client client;
    static uint8_t buffer[BUFFER];
    memset(all, 0, sizeof *all);
    (void)at_client_init(&client, &bc65_module, &port, buffer, sizeof buffer);
    bc65_on_urc(&client, on_urc, all);
    (void)at_receiver_set_mode(&client.receiver, BC65_MODE_ACCESS_MODE, 5, 1);
    (void)at_receiver_set_mode(&client.receiver, BC65_MODE_SHOW_LENGTH_MODE, 0, 1);
    for (size_t at = 0; at < made->length; at += chunk) {
        (void)at_client_feed(&client, made->bytes + at, made->length - at < chunk ? made->length - at : chunk);
    }
}

/* -- What it is compared with --------------------------------------------------------------------------------------- */

static volatile size_t sink;

static void scan_line_ends(const stream *made)
{
    const uint8_t *at = made->bytes;
    const uint8_t *end = at + made->length;
    size_t lines = 0;
    while (at < end && (at = memchr(at, '\n', (size_t)(end - at))) != NULL) {
        ++at;
        ++lines;
    }
    sink = lines;
}

static void copy(const stream *made)
{
    static uint8_t *target;
    if (target == NULL) {
        target = malloc(made->size);
    }
    memcpy(target, made->bytes, made->length);
    sink = target[made->length / 2];
}

static void feed_naive(const stream *made, size_t chunk)
{
    static naive parser;
    memset(&parser, 0, sizeof parser);
    for (size_t at = 0; at < made->length; at += chunk) {
        naive_feed(&parser, made->bytes + at, made->length - at < chunk ? made->length - at : chunk);
    }
    sink = parser.sum;
}

/* -- Measuring ------------------------------------------------------------------------------------------------------ */

typedef enum contender { CLIENT, SCAN, COPY, NAIVE } contender;

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void run(contender who, const stream *made, size_t chunk)
{
    seen all;
    switch (who) {
    case CLIENT: feed_client(made, chunk, &all); sink = all.sum; break;
    case SCAN: scan_line_ends(made); break;
    case COPY: copy(made); break;
    case NAIVE: feed_naive(made, chunk); break;
    }
}

/* The best of several rounds: the least disturbed one. */
static double best_time(contender who, const stream *made, size_t chunk)
{
    double best = 1e9;
    for (int round = 0; round < ROUNDS; ++round) {
        const double begin = seconds();
        run(who, made, chunk);
        const double taken = seconds() - begin;
        best = taken < best ? taken : best;
    }
    return best;
}

static void measure(const char *name, const stream *made)
{
    static const size_t chunks[] = {1, 16, 64, 4096};
    const double scan = best_time(SCAN, made, 64);
    const double copied = best_time(COPY, made, 64);
    const double naive_time = best_time(NAIVE, made, 64);
    printf("\"%s\": {\"bytes\": %zu, \"lines\": %u, \"data_bytes\": %u, ", name, made->length, made->lines, made->data_bytes);
    printf("\"scan\": %.9f, \"memcpy\": %.9f, \"naive\": %.9f, \"client\": {", scan, copied, naive_time);
    for (size_t index = 0; index < sizeof chunks / sizeof chunks[0]; ++index) {
        printf("%s\"%zu\": %.9f", index > 0 ? ", " : "", chunks[index], best_time(CLIENT, made, chunks[index]));
    }
    printf("}}");
}

int main(int argc, char **argv)
{
    const size_t size = 32u * 1024u * 1024u;
    stream t1, t2;
    seen all;
    stream_make(&t1, malloc(size), size, LINES, 0);
    stream_make(&t2, malloc(size), size, LINES, 10);
    if (argc > 1) {
        feed_client(strcmp(argv[1], "T2") == 0 ? &t2 : &t1, 64, &all);
        printf("%u lines, %u data bytes, sum %u\n", all.lines, all.data_bytes, all.sum);
        return 0;
    }
    feed_client(&t2, 64, &all);
    if (all.data_bytes != t2.data_bytes) {
        fprintf(stderr, "%u data bytes of %u have come\n", all.data_bytes, t2.data_bytes);
        return 1;
    }
    printf("{");
    measure("T1", &t1);
    printf(", ");
    measure("T2", &t2);
    printf("}\n");
    return 0;
}
