/*
 * A log of text, and a recorder of events.
 */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

void log_clear(test_log *log)
{
    log->length = 0;
    log->text[0] = '\0';
    log->data_open = false;
}

void log_text(test_log *log, const char *terminated)
{
    log_format(log, "%s", terminated);
}

void log_format(test_log *log, const char *format, ...)
{
    va_list arguments;
    int length;
    va_start(arguments, format);
    length = vsnprintf(log->text + log->length, sizeof log->text - log->length, format, arguments);
    va_end(arguments);
    assert_true(length >= 0 && (size_t)length < sizeof log->text - log->length);
    log->length += (size_t)length;
    log->data_open = false;
}

void log_bytes(test_log *log, const void *bytes, size_t length)
{
    const uint8_t *byte = (const uint8_t *)bytes;
    size_t index;
    for (index = 0; index < length; ++index) {
        if (byte[index] >= ' ' && byte[index] < 0x7F && byte[index] != '\\') {
            log_format(log, "%c", byte[index]);
        } else {
            log_format(log, "\\x%02X", byte[index]);
        }
    }
}

void log_data(test_log *log, const char *label, const void *bytes, size_t length)
{
    if (log->data_open) {
        --log->length; /* the newline of the entry that goes on */
    } else {
        log_format(log, "%s ", label);
    }
    log_bytes(log, bytes, length);
    log_text(log, "\n");
    log->data_open = true;
}

void check_log(test_log *log, const char *expected, const char *file, int line)
{
    _assert_string_equal(log->text, expected, file, line);
    log_clear(log);
}

/* -- Events -------------------------------------------------------------------------------------------------------- */

static void log_field(test_log *log, const at_field *field, const void *fields)
{
    const uint8_t *member = (const uint8_t *)fields + field->offset;
    at_string text;
    at_word word;
    switch ((at_type)field->parameter->type) {
    case AT_TYPE_DATA:
    case AT_TYPE_LITERAL: return;
    case AT_TYPE_INTEGER:
    case AT_TYPE_HEX_INTEGER:
        if (at_argument_present(field, fields)) {
            log_format(log, " %s=%d", field->parameter->name, (int)at_field_number(field, fields));
        }
        return;
    case AT_TYPE_WORD:
        memcpy(&word, member, sizeof word);
        log_format(log, " %s=%d/", field->parameter->name, (int)word.value);
        log_bytes(log, word.text.text, word.text.length);
        return;
    default:
        memcpy(&text, member, sizeof text);
        if (text.text != NULL) {
            log_format(log, " %s=", field->parameter->name);
            log_bytes(log, text.text, text.length);
        }
    }
}

static log_head_namer *name_of_head;

void log_name_heads(log_head_namer *namer)
{
    name_of_head = namer;
}

/* What the head lexer found; its numbers differ between families. */
static const char *name_of(uint8_t head)
{
    if (head >= AT_HEAD_FIRST_OF_MODULE && name_of_head != NULL) {
        return name_of_head(head);
    }
    switch (head) {
    case AT_HEAD_OK: return "OK";
    case AT_HEAD_ERROR: return "ERROR";
    case AT_HEAD_CME_ERROR: return "CME";
    case AT_HEAD_CMS_ERROR: return "CMS";
    case AT_HEAD_CONNECT: return "CONNECT";
    case AT_HEAD_NO_CARRIER: return "NO CARRIER";
    case BC65_HEAD_CGATT: return "CGATT";
    case BC65_HEAD_QIOPEN: return "QIOPEN";
    case BC65_HEAD_CLOSE_OK: return "CLOSE OK";
    case BC65_HEAD_QISTATE: return "QISTATE";
    case BC65_HEAD_SEND_OK: return "SEND OK";
    case BC65_HEAD_SEND_FAIL: return "SEND FAIL";
    case BC65_HEAD_QIRD: return "QIRD";
    case BC65_HEAD_QPING: return "QPING";
    case BC65_HEAD_QIURC_DNSGIP: return "dnsgip";
    case BC65_HEAD_QIURC_CLOSED: return "closed";
    case BC65_HEAD_QIURC_RECV: return "recv";
    case BC65_HEAD_QIURC_INCOMING: return "incoming";
    default: return "?";
    }
}

static void log_fields(test_log *log, const char *type, const at_event *event)
{
    uint8_t index;
    log_format(log, "%s %s", type, name_of(event->shape->head));
    for (index = 0; index < event->shape->field_count; ++index) {
        log_field(log, &event->shape->fields[index], event->fields);
    }
    if (event->unlisted != 0) {
        log_format(log, " unlisted=%X", (unsigned)event->unlisted);
    }
    if (event->data_total != 0) {
        log_format(log, " total=%u", (unsigned)event->data_total);
    }
    log_text(log, "\n");
}

static void log_line(test_log *log, const char *type, const at_event *event)
{
    log_format(log, "%s ", type);
    log_bytes(log, event->line.text, event->line.length);
    log_text(log, "\n");
}

static void log_final(test_log *log, const at_event *event)
{
    log_format(log, "FINAL %s", name_of(event->head));
    if (event->head == AT_HEAD_CME_ERROR || event->head == AT_HEAD_CMS_ERROR) {
        log_format(log, " %d ", (int)event->code);
        log_bytes(log, event->line.text, event->line.length);
    }
    log_text(log, "\n");
}

void log_event(test_log *log, const at_event *event)
{
    switch (event->type) {
    case AT_EVENT_FINAL: log_final(log, event); break;
    case AT_EVENT_RESPONSE: log_fields(log, "RESPONSE", event); break;
    case AT_EVENT_URC: log_fields(log, "URC", event); break;
    case AT_EVENT_DATA:
        log_data(log, event->is_response ? "DATA" : "PUSHED", event->data.bytes, event->data.length);
        if (event->spoilt) {
            log_text(log, "SPOILT\n");
        }
        break;
    case AT_EVENT_ONLINE: log_data(log, "ONLINE", event->data.bytes, event->data.length); break;
    case AT_EVENT_PROMPT: log_text(log, "PROMPT\n"); break;
    case AT_EVENT_ECHO: log_line(log, "ECHO", event); break;
    case AT_EVENT_MALFORMED:
        log_format(log, "MALFORMED %s%s: ", event->field == NULL ? "-" : event->field,
                   event->is_response ? " (response)" : "");
        log_bytes(log, event->line.text, event->line.length);
        log_text(log, "\n");
        break;
    case AT_EVENT_TRUNCATED: log_line(log, "TRUNCATED", event); break;
    case AT_EVENT_UNKNOWN: log_line(log, "UNKNOWN", event); break;
    }
}

static void check_offsets(recorder *record, const at_event *event)
{
    if (event->type != AT_EVENT_DATA) {
        record->next_offset = 0;
        return;
    }
    assert_int_equal(event->data_offset, record->next_offset);
    record->next_offset += (uint32_t)event->data.length;
    assert_true(record->next_offset <= event->data_total);
    if (record->next_offset == event->data_total) {
        record->next_offset = 0;
    }
}

static void on_event(void *owner, const at_event *event)
{
    recorder *record = (recorder *)owner;
    check_offsets(record, event);
    log_event(&record->log, event);
}

void recorder_init_module(recorder *record, const at_module *module, size_t buffer_size)
{
    memset(record, 0, sizeof *record);
    assert_true(buffer_size <= sizeof record->buffer);
    assert_int_equal(at_receiver_init(&record->receiver, module, on_event, record, record->buffer, buffer_size), AT_OK);
}

void recorder_init(recorder *record, size_t buffer_size)
{
    log_name_heads(NULL);
    recorder_init_module(record, &bc65_module, buffer_size);
}

void feed_pieces(at_framer *framer, const void *bytes, size_t length, size_t piece)
{
    const uint8_t *at = (const uint8_t *)bytes;
    while (length > 0) {
        const size_t size = piece < length ? piece : length;
        uint8_t *copy = (uint8_t *)malloc(size);
        assert_non_null(copy);
        memcpy(copy, at, size);
        at_framer_feed(framer, copy, size);
        free(copy);
        at += size;
        length -= size;
    }
}
