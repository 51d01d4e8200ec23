/*
 * The owner of a framer, with a grammar of its own.
 */
#include "framer_rig.h"

/* What a header announces. */
typedef struct header {
    uint32_t length;
    bool hex;
    bool quoted;
    const char *inline_data; /* or null */
} header;

/* The data that a line announces, if it is a header; `end` is where the line ends so far. */
static bool read_header(const char *line, const char *end, header *read)
{
    const char *at = line + 1;
    memset(read, 0, sizeof *read);
    if (line == end || *line != 'N') {
        return false;
    }
    for (; at < end && *at >= '0' && *at <= '9'; ++at) {
        read->length = read->length * 10u + (uint32_t)(*at - '0');
    }
    read->hex = at < end && *at == 'h';
    at += read->hex ? 1 : 0;
    read->quoted = at < end && *at == 'q';
    at += read->quoted ? 1 : 0;
    at += at < end && *at == ',' ? 1 : 0;
    if (read->quoted && at < end && *at == '"') {
        ++at;
    }
    read->inline_data = at[-1] == (read->quoted ? '"' : ',') ? at : NULL;
    return true;
}

static void log_line(framer_rig *rig, const char *line, const char *end)
{
    log_text(&rig->log, "line ");
    log_bytes(&rig->log, line, (size_t)(end - line));
    log_text(&rig->log, "\n");
}

static const char *on_line(at_framer *framer, const char *line, const char *end)
{
    framer_rig *rig = (framer_rig *)framer;
    header read;
    assert_true(line < end);
    assert_true(*end == '\r' || *end == '\n' || *end == ' ' || *end == '\t');
    (void)read_header(line, end, &read);
    log_line(rig, line, read.inline_data != NULL ? read.inline_data : end);
    if (rig->withdraw_echo_at_line) {
        at_framer_expect_echo(framer, NULL, 0);
    }
    if (read.length > 0) {
        at_framer_expect_data(framer, read.length, read.hex, read.quoted);
        return read.inline_data;
    }
    if (end - line == 7 && memcmp(line, "CONNECT", 7) == 0) {
        at_framer_expect_online(framer);
    }
    return NULL;
}

/* A line that is no header can never carry data. */
static const char *on_opening(at_framer *framer, const char *line, const char *end, uint8_t *openers)
{
    framer_rig *rig = (framer_rig *)framer;
    header read;
    assert_int_equal(*end, '\r');
    ++rig->openings;
    *openers = read_header(line, end, &read) ? *openers : 0;
    if (read.inline_data == NULL || read.length == 0) {
        return NULL;
    }
    log_line(rig, line, read.inline_data);
    at_framer_expect_data(framer, read.length, read.hex, read.quoted);
    return read.inline_data;
}

static void on_data(at_framer *framer, const uint8_t *bytes, size_t length)
{
    framer_rig *rig = (framer_rig *)framer;
    log_data(&rig->log, rig->framer.spoilt ? "spoilt" : "data", bytes, length);
}

static void on_truncated(at_framer *framer, const char *line, const char *end)
{
    framer_rig *rig = (framer_rig *)framer;
    log_text(&rig->log, "truncated ");
    log_bytes(&rig->log, line, (size_t)(end - line));
    log_text(&rig->log, "\n");
}

static void on_prompt(at_framer *framer)
{
    framer_rig *rig = (framer_rig *)framer;
    log_text(&rig->log, "prompt\n");
    if (rig->echo_at_prompt != NULL) {
        at_framer_expect_echo(&rig->framer, (const uint8_t *)rig->echo_at_prompt, strlen(rig->echo_at_prompt));
    }
}

static void on_online(at_framer *framer, const uint8_t *bytes, size_t length)
{
    framer_rig *rig = (framer_rig *)framer;
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
    assert_int_equal(at_framer_init(&rig->framer, &events, rig->buffer, buffer_size), AT_OK);
}
