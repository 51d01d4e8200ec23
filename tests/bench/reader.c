#include "reader.h"

#include <string.h>

/* -- The sums of all fields; of a text its first character stands for it -------------------------------------------- */

static uint32_t first_of(at_string text)
{
    return text.length > 0 ? (uint32_t)(uint8_t)text.text[0] : 0u;
}

static uint32_t sum_of_reply(const bc65_qping_reply *reply)
{
    return (uint32_t)reply->result + first_of(reply->ip_address) + (uint32_t)reply->bytes.value +
           (uint32_t)reply->time.value + (uint32_t)reply->ttl.value;
}

static uint32_t sum_of_summary(const bc65_qping_summary *summary)
{
    return (uint32_t)summary->finresult + (uint32_t)summary->sent.value + (uint32_t)summary->rcvd.value +
           (uint32_t)summary->lost.value + (uint32_t)summary->min.value + (uint32_t)summary->max.value +
           (uint32_t)summary->avg.value;
}

static uint32_t sum_of_incoming(const bc65_qiurc_incoming *incoming)
{
    return (uint32_t)incoming->connect_id + (uint32_t)incoming->server_id + first_of(incoming->remote_ip) +
           (uint32_t)incoming->remote_port;
}

static uint32_t sum_of_message(const bc65_qcoapurc_urc *message)
{
    at_group options = message->options;
    bc65_qcoapurc_option option;
    uint32_t sum = (uint32_t)message->client_id + (uint32_t)message->type + (uint32_t)message->method_rspcode +
                   (uint32_t)message->msg_id + (uint32_t)message->existence + first_of(message->token);
    while (bc65_qcoapurc_next_option(&options, &option)) {
        sum += (uint32_t)option.opt_name + first_of(option.opt_value);
    }
    return sum;
}

static uint32_t sum_of(const bc65_urc *urc)
{
    switch (urc->id) {
    case BC65_URC_QIURC_RECV:
        return (uint32_t)urc->as.qiurc_recv.connect_id + (uint32_t)urc->as.qiurc_recv.current_recv_length.value;
    case BC65_URC_QIURC_RECV_PUSHED:
        return (uint32_t)urc->as.qiurc_recv_pushed.connect_id + (uint32_t)urc->as.qiurc_recv_pushed.current_recv_length;
    case BC65_URC_QIURC_CLOSED: return (uint32_t)urc->as.qiurc_closed.connect_id;
    case BC65_URC_QIURC_INCOMING: return sum_of_incoming(&urc->as.qiurc_incoming);
    case BC65_URC_QIOPEN: return (uint32_t)urc->as.qiopen.connect_id + (uint32_t)urc->as.qiopen.err;
    case BC65_URC_QPING_REPLY: return sum_of_reply(&urc->as.qping_reply);
    case BC65_URC_QPING_SUMMARY: return sum_of_summary(&urc->as.qping_summary);
    case BC65_URC_QNTP: return (uint32_t)urc->as.qntp.ntp_err + first_of(urc->as.qntp.time);
    case BC65_URC_QCOAPURC: return sum_of_message(&urc->as.qcoapurc);
    default: return 0;
    }
}

/* -- The handler ---------------------------------------------------------------------------------------------------- */

static void take_data(reader *all, at_bytes data)
{
    if (all->kept != NULL) {
        memcpy(all->kept + all->data_bytes, data.bytes, data.length);
    }
    all->data_bytes += (uint32_t)data.length;
}

static void on_urc(void *user, const bc65_urc *urc)
{
    reader *all = user;
    if (urc->data.length > 0) {
        take_data(all, urc->data);
        return;
    }
    ++all->lines;
    all->sum += sum_of(urc);
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

const at_port reader_port = {.write = port_write, .now = port_now};

void reader_start(reader *all, uint8_t *kept)
{
    memset(all, 0, sizeof *all);
    all->kept = kept;
    (void)at_client_init(&all->client, &bc65_module, &reader_port, all->buffer, sizeof all->buffer);
    bc65_on_urc(&all->client, on_urc, all);
    (void)at_receiver_set_mode(&all->client.receiver, BC65_MODE_ACCESS_MODE, 5, 1);
    (void)at_receiver_set_mode(&all->client.receiver, BC65_MODE_SHOW_LENGTH_MODE, 0, 1);
}

void reader_feed(reader *all, const uint8_t *bytes, size_t length)
{
    (void)at_client_feed(&all->client, bytes, length);
}

bool reader_understood(const reader *all)
{
    const at_statistics *counted = at_client_statistics(&all->client);
    return counted->malformed == 0 && counted->truncated == 0 && counted->unknown == 0;
}
