#include "output.h"

#include "trace.h"

#include <stdlib.h>
#include <string.h>

enum { CONGESTION = 64 * 1024, OBSERVERS = 4, PAUSE_MS = 1, CHUNKS_PER_PAUSE = 8 };

/* A thing said. It lives until its last message has gone. */
struct utterance {
    struct said said;
    bool has_begun;
    char meant[];
};

/* A piece of it. */
struct message {
    struct message *next;
    struct utterance *of;
    bool is_last;
    bool restarts; /* the module, behind it */
    unsigned delay_ms;
    size_t sent;
    size_t length;
    char data[];
};

struct held_notice {
    struct held_notice *next;
    struct data_place place;
    size_t length;
    char data[];
};

struct output {
    struct transport *transport; /* NULL: nobody listens */
    struct faults faults;
    struct fault_source source;
    struct said_listener listener;
    struct message *first;
    struct message **last;
    size_t backlog;
    size_t position; /* of the next byte to the host */
    size_t heard;    /* bytes from the host */
    size_t chunk;    /* bytes that the transport is writing; 0: it is idle */
    bool waiting;    /* for the timer */
    bool muted;
    bool holding;
    struct held_notice *held;
    struct held_notice **held_last;
    size_t held_length;
    struct output_user observers[OBSERVERS];
    size_t observer_count;
    uv_timer_t timer;
};

static void pump(struct output *output);

struct output *output_open(uv_loop_t *loop, struct faults faults)
{
    struct output *output = allocate(sizeof *output);
    output->faults = faults;
    faults_begin(&output->faults);
    output->last = &output->first;
    output->held_last = &output->held;
    uv_timer_init(loop, &output->timer);
    output->timer.data = output;
    return output;
}

/* ---- Things said ---- */

static struct utterance *utterance_of(const struct said *said)
{
    struct utterance *utterance = allocate(sizeof *utterance + said->length);
    utterance->said = *said;
    memcpy(utterance->meant, said->meant, said->length);
    utterance->said.meant = utterance->meant;
    return utterance;
}

static void trace_faults(unsigned kinds)
{
    for (unsigned kind = 0; kind < FAULT_KINDS; ++kind) {
        if ((kinds & 1u << kind) != 0) {
            trace_remark("fault: %s", fault_name((enum fault_kind)kind));
        }
    }
}

static void begin_utterance(struct output *output, struct utterance *utterance)
{
    if (!utterance->has_begun) {
        utterance->has_begun = true;
        utterance->said.start = output->position;
        trace_faults(utterance->said.kinds);
    }
}

static void end_utterance(struct output *output, struct utterance *utterance)
{
    begin_utterance(output, utterance);
    utterance->said.end = output->position;
    if (output->listener.said != NULL) {
        output->listener.said(output->listener.owner, &utterance->said);
    }
    free(utterance);
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
    if (message->is_last) {
        end_utterance(output, message->of);
    }
    free(message);
}

static void clear_queue(struct output *output)
{
    while (output->first != NULL) {
        struct message *message = output->first;
        message->of->said.is_whole = message->of->said.is_whole && message->sent == message->length;
        drop_first(output);
    }
}

static struct held_notice *take_held(struct output *output)
{
    struct held_notice *notice = output->held;
    output->held = notice->next;
    if (output->held == NULL) {
        output->held_last = &output->held;
    }
    output->held_length -= notice->length;
    return notice;
}

static void clear(struct output *output)
{
    clear_queue(output);
    while (output->held != NULL) {
        free(take_held(output));
    }
}

static struct message *enqueue(struct output *output, struct utterance *of, const char *data, size_t length,
                               unsigned delay_ms)
{
    struct message *message = allocate(sizeof *message + length);
    message->of = of;
    message->delay_ms = delay_ms;
    message->length = length;
    if (length > 0) {
        memcpy(message->data, data, length);
    }
    *output->last = message;
    output->last = &message->next;
    output->backlog += length;
    return message;
}

/* ---- Faults ---- */

static const void *mark(const struct output *output)
{
    return output->listener.mark != NULL ? output->listener.mark(output->listener.owner) : NULL;
}

static void enqueue_urcs(struct output *output, unsigned count)
{
    for (unsigned i = 0; i < count && output->source.make_urc != NULL; ++i) {
        struct bytes urc = {NULL, 0, 0};
        output->source.make_urc(output->source.owner, &urc);
        if (urc.length > 0) {
            const struct said said = {.kind = SAID_NOTICE, .kinds = 1u << FAULT_URC, .meant = urc.data,
                                      .length = urc.length, .heard = output->heard, .is_whole = true,
                                      .mark = mark(output)};
            enqueue(output, utterance_of(&said), urc.data, urc.length, 0)->is_last = true;
        }
        bytes_free(&urc);
    }
}

/* One thing said, in the pieces that its cuts leave, with what comes between them. */
static void enqueue_pieces(struct output *output, struct utterance *of, const struct spoilt *spoilt, unsigned delay_ms)
{
    const char *text = spoilt->text.data != NULL ? spoilt->text.data : "";
    struct message *last = NULL;
    size_t at = 0;
    bool restarts = false;
    for (size_t i = 0; i < spoilt->cut_count && !restarts; ++i) {
        const struct cut *cut = &spoilt->cuts[i];
        if (cut->at > at) {
            last = enqueue(output, of, text + at, cut->at - at, delay_ms);
            delay_ms = 0;
        }
        enqueue_urcs(output, cut->urcs);
        delay_ms += cut->pause_ms;
        at = cut->at;
        restarts = cut->restarts;
    }
    const size_t rest = restarts ? 0 : spoilt->text.length - at;
    if (last == NULL || rest > 0 || restarts) {
        last = enqueue(output, of, text + at, rest, delay_ms);
    }
    last->is_last = true; /* URCs behind it are not part of it */
    last->restarts = restarts;
}

static void say(struct output *output, enum said_kind kind, const char *data, size_t length,
                const struct data_place *place)
{
    if (output->transport == NULL || output->muted || length == 0) {
        return;
    }
    struct spoilt spoilt = spoil(&output->faults, kind, data, length, place);
    const unsigned others = 1u << FAULT_URC | 1u << FAULT_DUPLICATE; /* those are told of what is added */
    struct said said = {.kind = kind, .kinds = spoilt.kinds & ~others, .meant = data, .length = length,
                        .place = *place, .heard = output->heard, .is_whole = spoilt.is_whole,
                        .mark = mark(output)};
    enqueue_pieces(output, utterance_of(&said), &spoilt, kind == SAID_ANSWER ? output->faults.answer_delay_ms : 0);
    if (spoilt.is_said_twice) {
        said.kinds = 1u << FAULT_DUPLICATE;
        said.is_whole = true;
        enqueue(output, utterance_of(&said), data, length, 0)->is_last = true;
    }
    bytes_free(&spoilt.text);
    pump(output);
}

/* ---- Sending ---- */

static size_t next_chunk(struct output *output, const struct message *message)
{
    const size_t left = message->length - message->sent;
    if (output->faults.longest_chunk == 0) {
        return left;
    }
    const size_t chunk = 1 + faults_below(&output->faults, output->faults.longest_chunk);
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

/* Whatever was to follow is lost with the module's memory. */
static void finish_first(struct output *output)
{
    const bool restarts = output->first->restarts;
    drop_first(output);
    if (restarts) {
        clear(output);
        output->muted = true;
        output->source.restart(output->source.owner);
    }
}

static void send_first(struct output *output)
{
    struct message *message = output->first;
    begin_utterance(output, message->of);
    if (message->sent == message->length) {
        finish_first(output);
        return;
    }
    output->chunk = next_chunk(output, message);
    trace_to_host(message->data + message->sent, output->chunk);
    if (!transport_write(output->transport, message->data + message->sent, output->chunk)) {
        output->chunk = 0;
        clear(output);
    }
}

static void pump(struct output *output)
{
    while (output->first != NULL && output->chunk == 0 && !output->waiting && output->transport != NULL) {
        struct message *message = output->first;
        if (message->delay_ms > 0) {
            wait(output, message->delay_ms);
            message->delay_ms = 0;
        } else {
            send_first(output);
        }
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
    if (output->first != NULL && output->faults.longest_chunk > 0 &&
        faults_below(&output->faults, CHUNKS_PER_PAUSE) == 0) {
        wait(output, PAUSE_MS);
    } else {
        pump(output);
    }
    if (output->first == NULL) {
        tell_drained(output);
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
    output->position += chunk;
    if (message->sent == message->length) {
        finish_first(output);
    }
    go_on(output);
}

/* ---- For the others ---- */

void output_set_source(struct output *output, struct fault_source source)
{
    output->source = source;
}

void output_set_listener(struct output *output, struct said_listener listener)
{
    output->listener = listener;
}

struct faults *output_faults(struct output *output)
{
    return &output->faults;
}

void output_attach(struct output *output, struct transport *transport)
{
    output->transport = transport;
}

/* A message that is being written has to stay until the transport lets go of it. */
void output_detach(struct output *output)
{
    output->transport = NULL;
    output->waiting = false;
    uv_timer_stop(&output->timer);
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

void output_heard(struct output *output, size_t length)
{
    output->heard += length;
}

size_t output_heard_so_far(const struct output *output)
{
    return output->heard;
}

void output_mute(struct output *output, bool mute)
{
    output->muted = mute;
}

static const struct data_place no_data = {0, 0, 0, 0};

void output_echo(struct output *output, const char *data, size_t length)
{
    say(output, SAID_ECHO, data, length, &no_data);
}

void output_online(struct output *output, const char *data, size_t length)
{
    say(output, SAID_ONLINE, data, length, &no_data);
}

void output_answer(struct output *output, const char *data, size_t length, struct data_place place)
{
    say(output, SAID_ANSWER, data, length, &place);
}

static void hold_notice(struct output *output, const char *data, size_t length, struct data_place place)
{
    struct held_notice *notice = allocate(sizeof *notice + length);
    notice->place = place;
    notice->length = length;
    memcpy(notice->data, data, length);
    *output->held_last = notice;
    output->held_last = &notice->next;
    output->held_length += length;
}

void output_notice(struct output *output, const char *data, size_t length, struct data_place place)
{
    if (output->holding && output->transport != NULL && !output->muted) {
        hold_notice(output, data, length, place);
    } else {
        say(output, SAID_NOTICE, data, length, &place);
    }
}

void output_hold_notices(struct output *output, bool hold)
{
    output->holding = hold;
    while (!output->holding && output->held != NULL) {
        struct held_notice *notice = take_held(output);
        say(output, SAID_NOTICE, notice->data, notice->length, &notice->place);
        free(notice);
    }
}

bool output_is_congested(const struct output *output)
{
    return output->backlog + output->held_length > CONGESTION;
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
    uv_close((uv_handle_t *)&output->timer, on_closed);
}
