/*
 * The owner of a framer, with a grammar of its own.
 */
#include "framer_rig.h"

#include <stdlib.h>

/* The data that a line announces, if it is a header; `end` is where the line ends so far. */
static bool read_header(const char *line, const char *end, at_framing *framing)
{
    const char *at = line + 1;
    if (line == end || *line != 'N') {
        return false;
    }
    framing->length = 0;
    for (; at < end && *at >= '0' && *at <= '9'; ++at) {
        framing->length = framing->length * 10u + (uint32_t)(*at - '0');
    }
    framing->hex = at < end && *at == 'h';
    at += framing->hex ? 1 : 0;
    framing->quoted = at < end && *at == 'q';
    at += framing->quoted ? 1 : 0;
    at += at < end && *at == ',' ? 1 : 0;
    if (framing->quoted && at < end && *at == '"') {
        ++at;
    }
    framing->inline_data = at[-1] == (framing->quoted ? '"' : ',') ? at : NULL;
    return true;
}

static at_framing on_line(void *owner, const char *line, const char *end, const char *raw_end)
{
    framer_rig *rig = (framer_rig *)owner;
    at_framing framing = {NULL, 0, false, false, false};
    const char *shown = end;
    assert_true(line < end && end <= raw_end);
    assert_true(*raw_end == '\r' || *raw_end == '\n');
    assert_true(*end == '\r' || *end == '\n' || *end == ' ' || *end == '\t');
    if (read_header(line, end, &framing) && framing.inline_data != NULL) {
        shown = framing.inline_data;
    }
    log_text(&rig->log, "line ");
    log_bytes(&rig->log, line, (size_t)(shown - line));
    log_text(&rig->log, "\n");
    framing.online = end - line == 7 && memcmp(line, "CONNECT", 7) == 0;
    return framing;
}

static bool on_opening(void *owner, const char *line, const char *end, at_framing *framing)
{
    framer_rig *rig = (framer_rig *)owner;
    assert_int_equal(*end, '\r');
    if (!read_header(line, end, framing) || framing->inline_data == NULL || framing->length == 0) {
        return false;
    }
    log_text(&rig->log, "line ");
    log_bytes(&rig->log, line, (size_t)(framing->inline_data - line));
    log_text(&rig->log, "\n");
    return true;
}

static void on_data(void *owner, const uint8_t *bytes, size_t length)
{
    framer_rig *rig = (framer_rig *)owner;
    log_data(&rig->log, rig->framer.spoilt ? "spoilt" : "data", bytes, length);
}

static void on_truncated(void *owner, const char *line, const char *end)
{
    framer_rig *rig = (framer_rig *)owner;
    log_text(&rig->log, "truncated ");
    log_bytes(&rig->log, line, (size_t)(end - line));
    log_text(&rig->log, "\n");
}

static void on_prompt(void *owner)
{
    framer_rig *rig = (framer_rig *)owner;
    log_text(&rig->log, "prompt\n");
    if (rig->echo_at_prompt != NULL) {
        at_framer_expect_echo(&rig->framer, (const uint8_t *)rig->echo_at_prompt, strlen(rig->echo_at_prompt));
    }
}

static void on_online(void *owner, const uint8_t *bytes, size_t length)
{
    framer_rig *rig = (framer_rig *)owner;
    assert_true(length > 0);
    log_data(&rig->log, "online", bytes, length);
    if (rig->leave_at_data) {
        at_framer_leave_online(&rig->framer);
    }
}

void rig_init(framer_rig *rig, size_t buffer_size)
{
    static const at_framer_events events = {on_line, on_opening, on_data, on_truncated, on_prompt, on_online};
    memset(rig, 0, sizeof *rig);
    assert_true(buffer_size <= sizeof rig->buffer);
    assert_int_equal(at_framer_init(&rig->framer, &events, rig, rig->buffer, buffer_size), AT_OK);
}

void rig_feed_pieces(framer_rig *rig, const void *bytes, size_t length, size_t piece)
{
    const uint8_t *at = (const uint8_t *)bytes;
    while (length > 0) {
        const size_t size = piece < length ? piece : length;
        uint8_t *copy = (uint8_t *)malloc(size);
        assert_non_null(copy);
        memcpy(copy, at, size);
        at_framer_feed(&rig->framer, copy, size);
        free(copy);
        at += size;
        length -= size;
    }
}
