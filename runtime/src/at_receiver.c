/*
 * Recognises lines and raises events.
 */
#include "atbind/at_receiver.h"

#include "atbind/at_decode.h"
#include "at_field.h"
#include "at_modes.h"

#include <string.h>

/* A line on its way to becoming an event. */
typedef struct recognition {
    at_receiver *receiver;
    const char *cursor; /* behind the head */
    const char *end;
    void *fields; /* AT_FIELDS_SIZE bytes */
    at_event event;
    at_decoded decoded;
    const at_shape *best; /* the shape that came furthest before it failed */
    const char *best_field;
    uint8_t best_progress;
    bool best_is_response;
    bool unfinished;
} recognition;

static at_receiver *receiver_of(at_framer *framer)
{
    return (at_receiver *)framer;
}

static void raise(at_receiver *receiver, const at_event *event)
{
    receiver->handler(receiver->owner, event);
}

/* Member by member: events are many, and clearing one with memset() costs more than filling it. */
static void begin_event(at_event *event, at_event_type type, const char *text, size_t length)
{
    event->type = type;
    event->shape = NULL;
    event->fields = NULL;
    event->line.text = text;
    event->line.length = length;
    event->data.bytes = NULL;
    event->data.length = 0;
    event->data_offset = 0;
    event->data_total = 0;
    event->unlisted = 0;
    event->code = -1;
    event->field = NULL;
    event->head = AT_HEAD_UNKNOWN;
    event->is_response = false;
    event->spoilt = false;
}

void at_receiver_succeeded(at_receiver *receiver, const at_form *form, const void *arguments)
{
    at_modes_apply(receiver, form->effects, form->effect_count, form->fields, arguments);
}

void at_receiver_restarted(at_receiver *receiver)
{
    at_modes_reset(receiver, false);
    receiver->form = NULL;
    receiver->goes_online = false;
    receiver->restarts = false;
    receiver->framer.prompt = false;
    at_framer_leave_online(&receiver->framer);
}

/* -- Shapes --------------------------------------------------------------------------------------------------------- */

static void remember_failure(recognition *line, const at_shape *shape, bool is_response)
{
    const bool no_better = line->decoded.progress < line->best_progress ||
                           (line->decoded.progress == line->best_progress &&
                            (line->best_field != NULL || line->decoded.failed == NULL));
    if (line->best != NULL && no_better) {
        return;
    }
    line->best = shape;
    line->best_progress = line->decoded.progress;
    line->best_field = line->decoded.failed == NULL ? NULL : line->decoded.failed->parameter->name;
    line->best_is_response = is_response;
}

/* Whether the line has this shape now; its fields are read then. */
static bool fits(recognition *line, const at_shape *shape, bool is_response)
{
    const at_receiver *receiver = line->receiver;
    const bool is_conditional = shape->condition_count > 0;
    if ((line->unfinished && (shape->flags & AT_SHAPE_INLINE) == 0) ||
        (is_conditional && !at_modes_allow(receiver, shape, NULL))) {
        return false;
    }
    if (at_decode(shape, line->cursor, line->end, line->fields, &line->decoded, line->unfinished) != AT_OK) {
        remember_failure(line, shape, is_response);
        return false;
    }
    return !is_conditional || at_modes_allow(receiver, shape, line->fields);
}

static const at_shape *find_response(recognition *line, uint8_t head, bool raw)
{
    const at_form *form = line->receiver->form;
    uint8_t index;
    for (index = 0; form != NULL && index < form->response_count; ++index) {
        const at_shape *shape = form->responses[index].shape;
        if (shape->head == head && ((shape->flags & AT_SHAPE_RAW) != 0) == raw && fits(line, shape, true)) {
            return shape;
        }
    }
    return NULL;
}

/* URC shapes are ordered by head, so those of one head stand together. */
static uint8_t first_urc(const at_module *module, uint8_t head)
{
    return module->urc_count == 0 ? (uint8_t)AT_NONE : module->first_urcs[head - AT_HEAD_FIRST_OF_MODULE];
}

static const at_shape *find_urc(recognition *line, uint8_t head)
{
    const at_module *module = line->receiver->module;
    uint8_t at = first_urc(module, head);
    for (; at < module->urc_count && module->urcs[at]->head == head; ++at) {
        if (fits(line, module->urcs[at], false)) {
            return module->urcs[at];
        }
    }
    return NULL;
}

/*
 * Lines that stand without a head behind a header of the command in flight. Nearly anything looks like one, so its listed
 * values have to be known, and what does not fit is not called malformed.
 */
static const at_shape *find_headless(recognition *line)
{
    const at_form *form = line->receiver->form;
    uint8_t index;
    line->cursor = line->event.line.text;
    line->event.type = AT_EVENT_RESPONSE;
    for (index = 0; form != NULL && index < form->response_count; ++index) {
        const at_shape *shape = form->responses[index].shape;
        if (shape->head == AT_HEAD_UNKNOWN &&
            at_decode(shape, line->cursor, line->end, line->fields, &line->decoded, false) == AT_OK &&
            line->decoded.unlisted == 0 && at_modes_allow(line->receiver, shape, NULL) &&
            at_modes_allow(line->receiver, shape, line->fields)) {
            return shape;
        }
    }
    return NULL;
}

/*
 * A response of the command in flight comes first, but one that takes any text comes last: a URC that reads well is a
 * URC even while a test command waits for its answer.
 */
static const at_shape *find_shape(recognition *line, uint8_t head)
{
    const at_shape *shape = find_response(line, head, false);
    line->event.type = AT_EVENT_RESPONSE;
    if (shape == NULL) {
        shape = find_urc(line, head);
        line->event.type = AT_EVENT_URC;
    }
    if (shape == NULL && !line->unfinished) {
        shape = find_response(line, head, true);
        line->event.type = AT_EVENT_RESPONSE;
    }
    return shape;
}

/* -- Lines ---------------------------------------------------------------------------------------------------------- */

static void prepare(recognition *line, at_receiver *receiver, const char *text, const char *end, void *fields)
{
    begin_event(&line->event, AT_EVENT_UNKNOWN, text, (size_t)(end - text));
    line->best = NULL;
    line->best_field = NULL;
    line->best_progress = 0;
    line->unfinished = false;
    line->receiver = receiver;
    line->cursor = text;
    line->end = end;
    line->fields = fields;
}

/* Reads the head of the line; its fields begin behind blanks. */
static uint8_t read_head(recognition *line)
{
    const uint8_t head = line->receiver->module->lex_head(&line->cursor);
    if (head >= AT_HEAD_FIRST_OF_MODULE) {
        line->cursor = at_skip_blanks(line->cursor);
    }
    return head;
}

/* Keeps the numbers of a header for the events of its data; texts would not stay readable. */
static void keep_header(at_receiver *receiver, const at_shape *shape, const void *fields)
{
    uint8_t index;
    memset(receiver->header, 0, sizeof receiver->header);
    for (index = 0; index < shape->field_count; ++index) {
        const at_field *field = &shape->fields[index];
        const uint8_t type = field->parameter->type;
        if ((type == AT_TYPE_INTEGER || type == AT_TYPE_HEX_INTEGER) &&
            field->offset + sizeof(int32_t) <= sizeof receiver->header) {
            memcpy((uint8_t *)receiver->header + field->offset, (const uint8_t *)fields + field->offset,
                   sizeof(int32_t));
        }
    }
}

static bool are_digits(const recognition *line, const at_shape *shape)
{
    const at_parameter *data = shape->fields[shape->field_count - 1u].parameter;
    if (line->decoded.hex) {
        return true;
    }
    return line->decoded.hex_by_mode && at_receiver_mode(line->receiver, data->detail, 0) == 1u;
}

/*
 * Remembers whose data follow the line. How much of data on the line itself has come already depends on the pieces: for the
 * event the line ends in front of them.
 */
static void announce_data(recognition *line, const at_shape *shape)
{
    at_receiver *receiver = line->receiver;
    const char *data = line->decoded.inline_data;
    if (data != NULL) {
        line->event.line.length = (size_t)(data - line->event.line.text);
    }
    receiver->data_shape = shape;
    receiver->data_total = line->decoded.data_length;
    receiver->data_is_response = line->event.type == AT_EVENT_RESPONSE;
    keep_header(receiver, shape, line->fields);
}

/* The handler of a restart may put the modes back itself, to start commands from there; that is not undone. */
static void raise_restart(recognition *line, const at_shape *shape)
{
    at_receiver *receiver = line->receiver;
    receiver->restarts = true;
    if ((shape->flags & AT_SHAPE_SILENT) == 0) {
        raise(receiver, &line->event);
    }
    if (receiver->restarts) {
        at_receiver_restarted(receiver);
    }
    at_modes_apply(receiver, shape->effects, shape->effect_count, shape->fields, line->fields);
}

/* Raises the event of a line that fits `shape`; the framer is told which data follow. Returns where they are on the line. */
static const char *accept(recognition *line, const at_shape *shape)
{
    at_receiver *receiver = line->receiver;
    const uint32_t length = line->decoded.data_length;
    bool hex;
    line->event.shape = shape;
    line->event.fields = line->fields;
    line->event.unlisted = line->decoded.unlisted;
    line->event.data_total = length;
    receiver->ok_follows = (shape->flags & AT_SHAPE_BRINGS_OK) != 0;
    if ((shape->flags & AT_SHAPE_RESTART) != 0) {
        raise_restart(line, shape);
        return NULL;
    }
    receiver->restarts = false;
    if (shape->effect_count > 0) {
        at_modes_apply(receiver, shape->effects, shape->effect_count, shape->fields, line->fields);
    }
    if (length > 0) {
        announce_data(line, shape);
    }
    hex = length > 0 && are_digits(line, shape);
    if ((shape->flags & AT_SHAPE_SILENT) == 0) {
        raise(receiver, &line->event);
    }
    if (length == 0) {
        return NULL;
    }
    at_framer_expect_data(&receiver->framer, length, hex, line->decoded.quoted);
    return line->decoded.inline_data;
}

/* Result codes that every module has. What stands behind ERROR: and CONNECT is read, not judged. */
static bool is_final(recognition *line, uint8_t head)
{
    int32_t code;
    line->event.type = AT_EVENT_FINAL;
    line->event.head = head;
    if (head == AT_HEAD_CONNECT && line->cursor < line->end && *line->cursor != ' ') {
        return false;
    }
    line->cursor = at_skip_blanks(line->cursor);
    if (head == AT_HEAD_CME_ERROR || head == AT_HEAD_CMS_ERROR) {
        line->event.line.text = line->cursor;
        line->event.line.length = line->cursor < line->end ? (size_t)(line->end - line->cursor) : 0;
        if (at_read_integer(&line->cursor, &code) && line->cursor >= line->end) {
            line->event.code = code;
        }
        return true;
    }
    return head == AT_HEAD_CONNECT || line->cursor >= line->end;
}

/* CONNECT is the prompt of some commands; behind that of others the line belongs to the peer. */
static void finish(recognition *line)
{
    at_receiver *receiver = line->receiver;
    /* Read now: the handler may start another command. */
    const uint8_t flags = receiver->form == NULL ? 0u : receiver->form->flags;
    if (line->event.head == AT_HEAD_CONNECT && (flags & AT_FORM_CONNECT) != 0) {
        line->event.type = AT_EVENT_PROMPT;
    } else {
        receiver->goes_online = line->event.head == AT_HEAD_CONNECT && (flags & AT_FORM_ONLINE) != 0;
    }
    raise(receiver, &line->event);
    if (receiver->goes_online) {
        at_framer_expect_online(&receiver->framer);
    }
    receiver->goes_online = false;
}

static char upper(char c)
{
    return (char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
}

/* Whether a line starts like a command line, or is the beginning of one: an echo may be cut short. */
static bool starts_alike(at_string line, const char *lead)
{
    size_t at;
    for (at = 0; lead != NULL && at < line.length && lead[at] != '\0'; ++at) {
        if (upper(line.text[at]) != upper(lead[at])) {
            return false;
        }
    }
    return lead != NULL;
}

/* Whether an unknown line repeats the command in flight; the module echoes then. */
static bool is_echo(at_receiver *receiver, at_string line)
{
    if (receiver->form == NULL || line.length < 2u || !starts_alike(line, receiver->form->lead)) {
        return false;
    }
    if (receiver->module->echo != AT_NONE) {
        (void)at_receiver_set_mode(receiver, receiver->module->echo, 0, 1);
    }
    return true;
}

/* A line that no shape fits. */
static void reject(recognition *line)
{
    at_receiver *receiver = line->receiver;
    receiver->ok_follows = false;
    line->event.type = AT_EVENT_UNKNOWN;
    if (line->best != NULL && (line->best->flags & AT_SHAPE_FINAL) == 0) {
        line->event.type = AT_EVENT_MALFORMED;
        line->event.shape = line->best;
        line->event.field = line->best_field;
        line->event.is_response = line->best_is_response;
    }
    raise(receiver, &line->event);
}

/* A line that starts like none of the module's: an echo, one of a list without heads, or unknown. */
static const char *read_unheaded(recognition *line)
{
    const at_shape *shape;
    line->event.head = AT_HEAD_UNKNOWN;
    if (is_echo(line->receiver, line->event.line)) {
        line->receiver->ok_follows = false;
        line->event.type = AT_EVENT_ECHO;
        raise(line->receiver, &line->event);
        return NULL;
    }
    shape = find_headless(line);
    if (shape != NULL) {
        return accept(line, shape);
    }
    reject(line);
    return NULL;
}

/* A line that starts like one of the module's own. */
static const char *read_headed(recognition *line, uint8_t head)
{
    const at_shape *shape = find_shape(line, head);
    if (shape == NULL) {
        reject(line);
        return NULL;
    }
    if ((shape->flags & (AT_SHAPE_FINAL | AT_SHAPE_RESTART)) == AT_SHAPE_FINAL) {
        line->event.type = AT_EVENT_FINAL;
        line->event.head = head;
    }
    return accept(line, shape);
}

static const char *on_line(at_framer *framer, const char *text, const char *end)
{
    uintptr_t fields[AT_FIELDS_SIZE / sizeof(uintptr_t)];
    at_receiver *receiver = receiver_of(framer);
    recognition line;
    bool is_swallowed;
    uint8_t head;
    prepare(&line, receiver, text, end, fields);
    head = read_head(&line);
    if (head >= AT_HEAD_FIRST_OF_MODULE) {
        return read_headed(&line, head);
    }
    if (head == AT_HEAD_UNKNOWN || !is_final(&line, head)) {
        return read_unheaded(&line);
    }
    is_swallowed = receiver->ok_follows && head == AT_HEAD_OK;
    receiver->ok_follows = false;
    if (!is_swallowed) {
        finish(&line);
    }
    return NULL;
}

/* Behind what data begin on a line of this shape, which then are its last field; 0 if none can. */
static uint8_t opener_of(const at_receiver *receiver, const at_shape *shape)
{
    if ((shape->flags & AT_SHAPE_INLINE) == 0 || !at_modes_allow(receiver, shape, NULL)) {
        return 0;
    }
    return (shape->fields[shape->field_count - 1u].parameter->flags & AT_PARAMETER_QUOTED) != 0 ? AT_OPENER_QUOTE
                                                                                               : AT_OPENER_COMMA;
}

/* The same for all lines with this head. */
static uint8_t openers_of(const at_receiver *receiver, uint8_t head)
{
    const at_module *module = receiver->module;
    const at_form *form = receiver->form;
    uint8_t openers = 0;
    uint8_t index;
    for (index = 0; form != NULL && index < form->response_count; ++index) {
        if (form->responses[index].shape->head == head) {
            openers |= opener_of(receiver, form->responses[index].shape);
        }
    }
    for (index = first_urc(module, head); index < module->urc_count && module->urcs[index]->head == head; ++index) {
        openers |= opener_of(receiver, module->urcs[index]);
    }
    return openers;
}

/* Only lines that carry data on themselves are of interest before their end has come. */
static const char *on_opening(at_framer *framer, const char *text, const char *end, uint8_t *openers)
{
    uintptr_t fields[AT_FIELDS_SIZE / sizeof(uintptr_t)];
    recognition line;
    const at_shape *shape;
    uint8_t head;
    prepare(&line, receiver_of(framer), text, end, fields);
    line.unfinished = true;
    head = read_head(&line);
    if (head < AT_HEAD_FIRST_OF_MODULE) {
        return NULL;
    }
    *openers = openers_of(line.receiver, head);
    if (*openers == 0) {
        return NULL;
    }
    shape = find_shape(&line, head);
    return shape != NULL && line.decoded.data_length > 0 ? accept(&line, shape) : NULL;
}

static void on_online(at_framer *framer, const uint8_t *bytes, size_t length)
{
    at_event event;
    begin_event(&event, AT_EVENT_ONLINE, NULL, 0);
    event.data = at_bytes_of(bytes, length);
    raise(receiver_of(framer), &event);
}

static void on_data(at_framer *framer, const uint8_t *bytes, size_t length)
{
    at_receiver *receiver = receiver_of(framer);
    at_event event;
    begin_event(&event, AT_EVENT_DATA, NULL, 0);
    event.shape = receiver->data_shape;
    event.fields = receiver->header;
    event.data = at_bytes_of(bytes, length);
    event.data_offset = receiver->data_total - framer->remaining - (uint32_t)length;
    event.data_total = receiver->data_total;
    event.is_response = receiver->data_is_response;
    event.spoilt = framer->spoilt;
    raise(receiver, &event);
}

/* Whether a line that starts like this can only be a response of the command in flight. */
static bool starts_response(const at_receiver *receiver, const char *text)
{
    const at_form *form = receiver->form;
    const uint8_t head = receiver->module->lex_head(&text);
    uint8_t index;
    for (index = 0; form != NULL && head != AT_HEAD_UNKNOWN && index < form->response_count; ++index) {
        if (form->responses[index].shape->head == head) {
            return true;
        }
    }
    return false;
}

/* The echo of a command can be longer than every line that the module says of itself. */
static void on_truncated(at_framer *framer, const char *text, const char *end)
{
    at_receiver *receiver = receiver_of(framer);
    at_event event;
    begin_event(&event, AT_EVENT_TRUNCATED, text, (size_t)(end - text));
    if (is_echo(receiver, event.line)) {
        event.type = AT_EVENT_ECHO;
    }
    event.is_response = starts_response(receiver, text);
    receiver->ok_follows = false;
    raise(receiver, &event);
}

static void on_prompt(at_framer *framer)
{
    at_receiver *receiver = receiver_of(framer);
    at_event event;
    begin_event(&event, AT_EVENT_PROMPT, ">", 1);
    receiver->ok_follows = false;
    raise(receiver, &event);
}

/* -- Interface ------------------------------------------------------------------------------------------------------ */

at_status at_receiver_init(at_receiver *receiver, const at_module *module, at_event_handler *handler, void *owner,
                           uint8_t *buffer, size_t size)
{
    static const at_framer_events events = {on_line, on_opening, on_data, on_truncated, on_prompt, on_online};
    if (receiver == NULL || module == NULL || handler == NULL) {
        return AT_ERROR_ARGUMENT;
    }
    memset(receiver, 0, sizeof *receiver);
    receiver->module = module;
    receiver->handler = handler;
    receiver->owner = owner;
    at_modes_reset(receiver, true);
    return at_framer_init(&receiver->framer, &events, buffer, size);
}

size_t at_receiver_feed(at_receiver *receiver, const uint8_t *bytes, size_t length)
{
    return at_framer_feed(&receiver->framer, bytes, length);
}

void at_receiver_expect(at_receiver *receiver, const at_form *form)
{
    receiver->form = form;
    receiver->framer.prompt = form != NULL && form->data != AT_NONE && (form->flags & AT_FORM_CONNECT) == 0;
}
