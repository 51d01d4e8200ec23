#include "output.h"

#include "trace.h"

#include <stdlib.h>
#include <string.h>

enum { CONGESTION = 64 * 1024, OBSERVERS = 4, PAUSE_MS = 1, CHUNKS_PER_PAUSE = 8 };

struct message {
    struct message *next;
    unsigned delay_ms;
    size_t sent;
    size_t length;
    char data[];
};

struct output {
    struct transport *transport; /* NULL: nobody listens */
    struct faults faults;
    unsigned short random[3];
    struct message *first;
    struct message **last;
    size_t backlog;
    size_t chunk; /* bytes that the transport is writing; 0: it is idle */
    bool waiting; /* for the timer */
    bool holding;
    struct bytes held;
    struct output_user observers[OBSERVERS];
    size_t observer_count;
    uv_timer_t timer;
};

static void pump(struct output *output);

struct output *output_open(uv_loop_t *loop, struct faults faults)
{
    struct output *output = allocate(sizeof *output);
    output->faults = faults;
    output->random[0] = (unsigned short)faults.seed;
    output->random[1] = (unsigned short)(faults.seed >> 16);
    output->last = &output->first;
    uv_timer_init(loop, &output->timer);
    output->timer.data = output;
    return output;
}

/* ---- The queue ---- */

static void drop_first(struct output *output)
{
    struct message *message = output->first;
    output->first = message->next;
    if (output->first == NULL) {
        output->last = &output->first;
    }
    output->backlog -= message->length;
    free(message);
}

static void clear(struct output *output)
{
    while (output->first != NULL) {
        drop_first(output);
    }
    bytes_truncate(&output->held, 0);
}

static void enqueue(struct output *output, const char *data, size_t length, unsigned delay_ms)
{
    if (output->transport == NULL || length == 0) {
        return;
    }
    struct message *message = allocate(sizeof *message + length);
    message->delay_ms = delay_ms;
    message->length = length;
    memcpy(message->data, data, length);
    *output->last = message;
    output->last = &message->next;
    output->backlog += length;
    pump(output);
}

/* ---- Sending ---- */

static unsigned random_below(struct output *output, unsigned limit)
{
    return (unsigned)nrand48(output->random) % limit;
}

static size_t next_chunk(struct output *output, const struct message *message)
{
    const size_t left = message->length - message->sent;
    if (output->faults.longest_chunk == 0) {
        return left;
    }
    const size_t chunk = 1 + random_below(output, output->faults.longest_chunk);
    return chunk < left ? chunk : left;
}

static void on_timer(uv_timer_t *timer)
{
    struct output *output = timer->data;
    output->waiting = false;
    pump(output);
}

static void wait(struct output *output, unsigned milliseconds)
{
    output->waiting = true;
    uv_timer_start(&output->timer, on_timer, milliseconds, 0);
}

static void pump(struct output *output)
{
    struct message *message = output->first;
    if (message == NULL || output->chunk > 0 || output->waiting || output->transport == NULL) {
        return;
    }
    if (message->delay_ms > 0) {
        wait(output, message->delay_ms);
        message->delay_ms = 0;
        return;
    }
    output->chunk = next_chunk(output, message);
    trace_to_host(message->data + message->sent, output->chunk);
    if (!transport_write(output->transport, message->data + message->sent, output->chunk)) {
        output->chunk = 0;
        clear(output);
    }
}

static void tell_drained(struct output *output)
{
    for (size_t i = 0; i < output->observer_count; ++i) {
        output->observers[i].drained(output->observers[i].owner);
    }
}

/* Chunks that follow each other at once would often reach the host as one. */
static void go_on(struct output *output)
{
    if (output->first == NULL) {
        tell_drained(output);
    } else if (output->faults.longest_chunk > 0 && random_below(output, CHUNKS_PER_PAUSE) == 0) {
        wait(output, PAUSE_MS);
    } else {
        pump(output);
    }
}

void output_written(struct output *output, bool success)
{
    struct message *message = output->first;
    const size_t chunk = output->chunk;
    output->chunk = 0;
    if (!success || output->transport == NULL || message == NULL) {
        clear(output);
        return;
    }
    message->sent += chunk;
    if (message->sent == message->length) {
        drop_first(output);
    }
    go_on(output);
}

/* ---- For the others ---- */

void output_attach(struct output *output, struct transport *transport)
{
    output->transport = transport;
}

/* A message that is being written has to stay until the transport lets go of it. */
void output_detach(struct output *output)
{
    output->transport = NULL;
    if (output->chunk == 0) {
        clear(output);
    }
}

void output_when_drained(struct output *output, struct output_user user)
{
    if (output->observer_count < OBSERVERS) {
        output->observers[output->observer_count++] = user;
    }
}

void output_echo(struct output *output, const char *data, size_t length)
{
    enqueue(output, data, length, 0);
}

void output_answer(struct output *output, const char *data, size_t length)
{
    enqueue(output, data, length, output->faults.answer_delay_ms);
}

void output_notice(struct output *output, const char *data, size_t length)
{
    if (output->holding && output->transport != NULL) {
        bytes_append(&output->held, data, length);
    } else {
        enqueue(output, data, length, 0);
    }
}

void output_hold_notices(struct output *output, bool hold)
{
    output->holding = hold;
    if (!hold && output->held.length > 0) {
        enqueue(output, output->held.data, output->held.length, 0);
        bytes_truncate(&output->held, 0);
    }
}

bool output_is_congested(const struct output *output)
{
    return output->backlog + output->held.length > CONGESTION;
}

bool output_is_stalled(const struct output *output)
{
    return output->backlog > CONGESTION;
}

static void on_closed(uv_handle_t *handle)
{
    free(handle->data);
}

void output_close(struct output *output)
{
    output->transport = NULL;
    clear(output);
    bytes_free(&output->held);
    uv_close((uv_handle_t *)&output->timer, on_closed);
}
