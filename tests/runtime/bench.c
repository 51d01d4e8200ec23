/*
 * The played port.
 */
#include "bench.h"

#include <stdlib.h>

const bc65_qiopen_write bench_open_ip = {.context_id = 1, .connect_id = 0, .service_type = BC65_SERVICE_TYPE_TCP,
                                         .address = AT_STR("192.0.2.1"), .remote_port = 7};
const bc65_qiopen_write bench_open_name = {.context_id = 1, .connect_id = 0, .service_type = BC65_SERVICE_TYPE_TCP,
                                           .address = AT_STR("example.com"), .remote_port = 7};

static at_status port_write(void *user, const uint8_t *bytes, size_t length, size_t *written)
{
    bench *rig = (bench *)user;
    size_t taken = length < rig->write_limit ? length : rig->write_limit;
    if (rig->write_status != AT_OK) {
        return rig->write_status;
    }
    if (rig->write_total != BENCH_UNLIMITED) {
        taken = taken < rig->write_total ? taken : rig->write_total;
        rig->write_total -= taken;
    }
    assert_true(rig->sent_length + taken <= sizeof rig->sent);
    memcpy(rig->sent + rig->sent_length, bytes, taken);
    rig->sent_length += taken;
    *written = taken;
    return AT_OK;
}

static uint32_t port_now(void *user)
{
    return ((const bench *)user)->clock;
}

/* Whether what the script waits for has been written; it is taken then. */
static bool is_next_sent(bench *rig)
{
    const size_t length = rig->step < rig->step_count ? strlen(rig->steps[rig->step].sent) : 0;
    if (rig->step == rig->step_count || rig->sent_length < length) {
        return false;
    }
    assert_int_equal(rig->sent_length, length);
    assert_memory_equal(rig->sent, rig->steps[rig->step].sent, length);
    return true;
}

static at_status port_wait(void *user, at_client *client, uint32_t milliseconds)
{
    bench *rig = (bench *)user;
    assert_ptr_equal(client, &rig->client);
    assert_true(++rig->waits < 1000000);
    if (rig->wait_status != AT_OK) {
        return rig->wait_status;
    }
    if (is_next_sent(rig) && rig->steps[rig->step].delay <= milliseconds) {
        const bench_step *step = &rig->steps[rig->step++];
        rig->clock += step->delay;
        rig->sent_length = 0;
        bench_say(rig, step->reply, strlen(step->reply));
        return AT_OK;
    }
    if (rig->step < rig->step_count && rig->steps[rig->step].delay > milliseconds) {
        rig->steps[rig->step].delay -= milliseconds;
    }
    rig->clock += milliseconds;
    return AT_OK;
}

void bench_init_module(bench *rig, const at_module *module, size_t buffer_size)
{
    memset(rig, 0, sizeof *rig);
    rig->clock = UINT32_MAX - 1000u;
    rig->write_limit = BENCH_UNLIMITED;
    rig->write_total = BENCH_UNLIMITED;
    rig->port.write = port_write;
    rig->port.now = port_now;
    rig->port.wait = port_wait;
    rig->port.user = rig;
    assert_true(buffer_size <= sizeof rig->buffer);
    assert_int_equal(at_client_init(&rig->client, module, &rig->port, rig->buffer, buffer_size), AT_OK);
    at_client_on_line(&rig->client, bench_line, rig);
}

void bench_init(bench *rig, size_t buffer_size)
{
    bench_init_module(rig, &bc65_module, buffer_size);
    assert_true(at_receiver_set_mode(&rig->client.receiver, BC65_MODE_ECHO, 0, 0));
    bc65_on_urc(&rig->client, bench_urc, rig);
}

void bench_expect(bench *rig, const char *sent, const char *reply, uint32_t delay)
{
    assert_true(rig->step_count < BENCH_STEPS);
    rig->steps[rig->step_count].sent = sent;
    rig->steps[rig->step_count].reply = reply;
    rig->steps[rig->step_count++].delay = delay;
}

void bench_say(bench *rig, const void *bytes, size_t length)
{
    uint8_t *copy = (uint8_t *)malloc(length + 1u);
    assert_non_null(copy);
    memcpy(copy, bytes, length);
    assert_int_equal(at_client_feed(&rig->client, copy, length), AT_OK);
    free(copy);
}

void bench_sleep(bench *rig, uint32_t milliseconds)
{
    rig->clock += milliseconds;
    at_client_tick(&rig->client);
}

void bench_check_sent(bench *rig, const void *bytes, size_t length, const char *file, int line)
{
    _assert_int_equal(rig->sent_length, length, file, line);
    _assert_memory_equal(rig->sent, bytes, length, file, line);
    rig->sent_length = 0;
}

void bench_done(void *user, at_status status)
{
    log_format(&((bench *)user)->log, "done: %s\n", at_status_name(status));
}

static void log_opened(test_log *log, const bc65_urc *urc)
{
    log_format(log, "urc: opened %d err=%d\n", (int)urc->as.qiopen.connect_id, (int)urc->as.qiopen.err);
}

void bench_urc(void *user, const bc65_urc *urc)
{
    test_log *log = &((bench *)user)->log;
    switch (urc->id) {
    case BC65_URC_QIOPEN: log_opened(log, urc); break;
    case BC65_URC_QIURC_CLOSED: log_format(log, "urc: closed %d\n", (int)urc->as.qiurc_closed.connect_id); break;
    case BC65_URC_QIURC_RECV:
        log_format(log, "urc: recv %d", (int)urc->as.qiurc_recv.connect_id);
        log_format(log, urc->as.qiurc_recv.current_recv_length.present ? " %d\n" : "\n",
                   (int)urc->as.qiurc_recv.current_recv_length.value);
        break;
    case BC65_URC_QIURC_RECV_PUSHED:
        if (urc->data.bytes != NULL) {
            log_data(log, "pushed:", urc->data.bytes, urc->data.length);
        } else {
            log_format(log, "urc: push %d %u\n", (int)urc->as.qiurc_recv_pushed.connect_id, (unsigned)urc->data_total);
        }
        break;
    case BC65_URC_QIURC_INCOMING:
        log_format(log, "urc: incoming %d on %d from ", (int)urc->as.qiurc_incoming.connect_id,
                   (int)urc->as.qiurc_incoming.server_id);
        log_bytes(log, urc->as.qiurc_incoming.remote_ip.text, urc->as.qiurc_incoming.remote_ip.length);
        log_format(log, ":%d\n", (int)urc->as.qiurc_incoming.remote_port);
        break;
    case BC65_URC_QIURC_INCOMING_FULL: log_text(log, "urc: incoming full\n"); break;
    case BC65_URC_QIURC_BUFF_FULL: log_format(log, "urc: buff full %d\n", (int)urc->as.qiurc_buff_full.connect_id); break;
    default: log_format(log, "urc: #%d\n", (int)urc->id);
    }
}

void bench_line(void *user, const at_event *event)
{
    log_event(&((bench *)user)->log, event);
}
