#include "spoil.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    LONGEST_DELAY_MS = 250,
    SHORTEST_SILENCE_MS = 1000,
    LONGEST_SILENCE_MS = 20000,
    LONGEST_PAUSE_MS = 50,
    MOST_NOISE = 8,
    MOST_MISCOUNT = 8,
    MOST_URCS = 3,
    LINES = 64
};

/* A text while it is being spoilt: where its data are has to follow. */
struct work {
    struct faults *faults;
    enum said_kind kind;
    struct data_place place;
    struct spoilt out;
};

static bool strikes(struct work *work, enum fault_kind kind)
{
    const bool struck = faults_strike(work->faults, kind);
    work->out.kinds |= struck ? 1u << kind : 0;
    return struck;
}

static size_t below(struct work *work, size_t limit)
{
    return faults_below(work->faults, (unsigned)limit);
}

/* ---- Bytes ---- */

static void move(size_t *place, size_t at, size_t removed, size_t added)
{
    if (*place >= at + removed) {
        *place += added - removed;
    } else if (*place > at) {
        *place = at;
    }
}

/* Puts bytes in place of others. */
static void replace(struct work *work, size_t at, size_t removed, const char *added, size_t length)
{
    struct bytes *text = &work->out.text;
    struct bytes result = {NULL, 0, 0};
    bytes_append(&result, text->data, at);
    bytes_append(&result, added, length);
    bytes_append(&result, text->data + at + removed, text->length - at - removed);
    bytes_free(text);
    *text = result;
    move(&work->place.start, at, removed, length);
    for (size_t i = 0; i < work->out.cut_count; ++i) {
        move(&work->out.cuts[i].at, at, removed, length);
    }
    work->out.is_whole = false;
}

static void drop_byte(struct work *work)
{
    if (work->out.text.length > 0 && strikes(work, FAULT_DROP_BYTE)) {
        replace(work, below(work, work->out.text.length), 1, "", 0);
    }
}

static char noise(struct work *work)
{
    switch (below(work, 4)) {
    case 0:
        return '\0';
    case 1:
        return (char)below(work, 0x20);
    default:
        return (char)(0x80 + below(work, 0x80));
    }
}

static void add_noise(struct work *work)
{
    char bytes[MOST_NOISE];
    if (!strikes(work, FAULT_NOISE)) {
        return;
    }
    const size_t length = 1 + below(work, MOST_NOISE);
    for (size_t i = 0; i < length; ++i) {
        bytes[i] = noise(work);
    }
    replace(work, below(work, work->out.text.length + 1), 0, bytes, length);
}

/* ---- Lines ---- */

struct line_place {
    size_t start;
    size_t end; /* behind its line end */
};

static bool is_in_data(const struct work *work, size_t at)
{
    return at >= work->place.start && at < work->place.start + work->place.length;
}

/* The lines with the line end before each, as they are said; data count as part of their header. */
static size_t find_lines(const struct work *work, struct line_place lines[LINES])
{
    const struct bytes *text = &work->out.text;
    size_t count = 0;
    size_t start = 0;
    bool has_text = false;
    for (size_t i = 0; i < text->length && count < LINES; ++i) {
        const bool is_end = text->data[i] == '\n' && !is_in_data(work, i) && i + 1 != work->place.start;
        has_text = has_text || (text->data[i] != '\r' && text->data[i] != '\n');
        if ((is_end && has_text) || i + 1 == text->length) {
            lines[count++] = (struct line_place){start, i + 1};
            start = i + 1;
            has_text = false;
        }
    }
    return count;
}

static void drop_line(struct work *work)
{
    struct line_place lines[LINES];
    if ((work->kind != SAID_ANSWER && work->kind != SAID_NOTICE) || !strikes(work, FAULT_DROP_LINE)) {
        return;
    }
    const size_t count = find_lines(work, lines);
    const struct line_place line = lines[below(work, count)];
    const bool has_data = is_in_data(work, work->place.start) && line.start <= work->place.start &&
                          work->place.start < line.end;
    const size_t end = has_data ? work->place.start : line.end; /* data without their header */
    replace(work, line.start, end - line.start, "", 0);
}

static void miscount(struct work *work)
{
    char digits[24];
    if (work->place.count_length == 0 || !strikes(work, FAULT_COUNT)) {
        return;
    }
    const long count = strtol(work->out.text.data + work->place.count_start, NULL, 10);
    const long by = 1 + (long)below(work, MOST_MISCOUNT);
    const bool too_few = count > by && below(work, 2) == 0;
    const int length = snprintf(digits, sizeof digits, "%ld", too_few ? count - by : count + by);
    replace(work, work->place.count_start, work->place.count_length, digits, (size_t)length);
}

/* ---- Time, and what others say meanwhile ---- */

/* Cuts stay in the order of their places, and of those with one place the first is the first. */
static struct cut *cut(struct work *work, size_t at)
{
    struct spoilt *out = &work->out;
    size_t index = out->cut_count++;
    for (; index > 0 && out->cuts[index - 1].at > at; --index) {
        out->cuts[index] = out->cuts[index - 1];
    }
    out->cuts[index] = (struct cut){.at = at};
    return &out->cuts[index];
}

static void add_urcs(struct work *work)
{
    struct line_place lines[LINES];
    if (work->kind == SAID_ONLINE || !strikes(work, FAULT_URC)) {
        return;
    }
    const size_t count = work->kind == SAID_ECHO ? 0 : find_lines(work, lines);
    const size_t chosen = below(work, count + 1);
    cut(work, chosen == 0 ? 0 : lines[chosen - 1].end)->urcs = 1 + (unsigned)below(work, MOST_URCS);
}

static void restart(struct work *work)
{
    if (strikes(work, FAULT_RESTART)) {
        const size_t at = below(work, work->out.text.length + 1);
        cut(work, at)->restarts = true;
        work->out.is_whole = work->out.is_whole && at == work->out.text.length;
    }
}

static void pause(struct work *work)
{
    const size_t length = work->out.text.length;
    if (strikes(work, FAULT_DELAY)) {
        cut(work, 0)->pause_ms = 1 + (unsigned)below(work, LONGEST_DELAY_MS);
    }
    if (strikes(work, FAULT_SILENCE)) {
        cut(work, below(work, length + 1))->pause_ms =
            SHORTEST_SILENCE_MS + (unsigned)below(work, LONGEST_SILENCE_MS - SHORTEST_SILENCE_MS + 1);
    }
    if (strikes(work, FAULT_SPLIT)) {
        cut(work, below(work, length + 1))->pause_ms = 1 + (unsigned)below(work, LONGEST_PAUSE_MS);
    }
}

/* ---- All of it ---- */

/* Bytes of the peer carry no count and no line that could tell that they are not all: only their time is spoilt. */
struct spoilt spoil(struct faults *faults, enum said_kind kind, const char *data, size_t length,
                    const struct data_place *place)
{
    struct work work = {faults, kind, *place, {.is_whole = true}};
    bytes_append(&work.out.text, data, length);
    if (kind == SAID_ANSWER && strikes(&work, FAULT_DROP_ANSWER)) {
        bytes_truncate(&work.out.text, 0);
        work.out.is_whole = false;
        return work.out;
    }
    add_urcs(&work);
    work.out.is_said_twice = kind == SAID_NOTICE && strikes(&work, FAULT_DUPLICATE);
    if (kind != SAID_ONLINE) {
        miscount(&work);
        drop_line(&work);
        drop_byte(&work);
        add_noise(&work);
    }
    pause(&work);
    restart(&work);
    return work.out;
}
