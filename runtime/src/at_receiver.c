/*
 * Recognises lines and raises events.
 */
#include "atbind/at_receiver.h"

#include "atbind/at_decode.h"
#include "atbind/at_encode.h"
#include "at_field.h"

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

static const at_framing nothing = {NULL, 0, false, false, false};

static void raise(at_receiver *receiver, const at_event *event)
{
    receiver->handler(receiver->owner, event);
}

/* -- Modes ---------------------------------------------------------------------------------------------------------- */

/* Where the value of a mode is kept, or AT_MODE_SLOTS where there is none. */
static uint8_t slot_of(const at_receiver *receiver, uint8_t mode, int32_t key)
{
    const at_mode *entry;
    if (mode >= receiver->module->mode_count) {
        return AT_MODE_SLOTS;
    }
    entry = &receiver->module->modes[mode];
    if (entry->count == 1u) {
        return entry->first;
    }
    if (key < (int32_t)entry->base || key >= (int32_t)entry->base + (int32_t)entry->count) {
        return AT_MODE_SLOTS;
    }
    return (uint8_t)(entry->first + (key - (int32_t)entry->base));
}

uint16_t at_receiver_mode(const at_receiver *receiver, uint8_t mode, int32_t key)
{
    const uint8_t slot = slot_of(receiver, mode, key);
    return slot < AT_MODE_SLOTS ? receiver->modes[slot] : 0u;
}

bool at_receiver_set_mode(at_receiver *receiver, uint8_t mode, int32_t key, uint16_t value)
{
    const uint8_t slot = slot_of(receiver, mode, key);
    if (slot >= AT_MODE_SLOTS) {
        return false;
    }
    receiver->modes[slot] = value;
    return true;
}

static void reset_modes(at_receiver *receiver, bool saved_too)
{
    uint8_t mode;
    for (mode = 0; mode < receiver->module->mode_count; ++mode) {
        const at_mode *entry = &receiver->module->modes[mode];
        uint8_t at;
        for (at = 0; at < entry->count && (saved_too || !entry->saved); ++at) {
            receiver->modes[entry->first + at] = entry->initial;
        }
    }
}

static int32_t number_in(const at_field *fields, uint8_t index, const void *values)
{
    return index == AT_NONE ? 0 : at_argument_number(&fields[index], values);
}

static void apply_effects(at_receiver *receiver, const at_effect *effects, uint8_t count, const at_field *fields,
                          const void *values)
{
    uint8_t index;
    for (index = 0; index < count; ++index) {
        const at_effect *effect = &effects[index];
        uint16_t value = effect->constant;
        if (effect->source != AT_NONE && at_argument_present(&fields[effect->source], values)) {
            value = (uint16_t)number_in(fields, effect->source, values);
        }
        if (value != AT_KEEP) {
            (void)at_receiver_set_mode(receiver, effect->mode, number_in(fields, effect->key, values), value);
        }
    }
}

/* Whether the modes are such that a line can have this shape; without fields only those that need no key are asked. */
static bool conditions_hold(const at_receiver *receiver, const at_shape *shape, const void *fields)
{
    uint8_t index;
    for (index = 0; index < shape->condition_count; ++index) {
        const at_condition *condition = &shape->conditions[index];
        const bool is_keyed = condition->key != AT_NONE;
        const int32_t key = is_keyed && fields != NULL ? number_in(shape->fields, condition->key, fields) : 0;
        if (is_keyed == (fields == NULL)) {
            continue;
        }
        if (at_receiver_mode(receiver, condition->mode, key) != condition->value) {
            return false;
        }
    }
    return true;
}

void at_receiver_succeeded(at_receiver *receiver, const at_form *form, const void *arguments)
{
    apply_effects(receiver, form->effects, form->effect_count, form->fields, arguments);
}

void at_receiver_restarted(at_receiver *receiver)
{
    reset_modes(receiver, false);
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
    if (line->unfinished && (shape->flags & AT_SHAPE_INLINE) == 0) {
        return false;
    }
    if (!conditions_hold(line->receiver, shape, NULL)) {
        return false;
    }
    if (at_decode(shape, line->cursor, line->end, line->fields, &line->decoded, line->unfinished) != AT_OK) {
        remember_failure(line, shape, is_response);
        return false;
    }
    return conditions_hold(line->receiver, shape, line->fields);
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
static const at_shape *find_urc(recognition *line, uint8_t head)
{
    const at_module *module = line->receiver->module;
    uint8_t at = module->urc_count == 0 ? (uint8_t)AT_NONE : module->first_urcs[head - AT_HEAD_FIRST_OF_MODULE];
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
            line->decoded.unlisted == 0 && conditions_hold(line->receiver, shape, NULL) &&
            conditions_hold(line->receiver, shape, line->fields)) {
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
    memset(&line->event, 0, sizeof line->event);
    line->best = NULL;
    line->best_progress = 0;
    line->unfinished = false;
    line->receiver = receiver;
    line->cursor = text;
    line->end = end;
    line->fields = fields;
    line->event.line.text = text;
    line->event.line.length = (size_t)(end - text);
    line->event.code = -1;
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

/* Tells which data follow a line that fits `shape`, and remembers whose they are. */
static at_framing follow_with_data(recognition *line, const at_shape *shape)
{
    at_receiver *receiver = line->receiver;
    at_framing framing = nothing;
    framing.inline_data = line->decoded.inline_data;
    if (framing.inline_data != NULL) {
        /* How much of the data has come already depends on the pieces: the line ends in front of them. */
        line->event.line.length = (size_t)(framing.inline_data - line->event.line.text);
        framing.quoted = line->decoded.quoted;
    }
    framing.length = line->decoded.data_length;
    framing.hex = are_digits(line, shape);
    receiver->data_shape = shape;
    receiver->data_total = framing.length;
    receiver->data_offset = 0;
    receiver->data_is_response = line->event.type == AT_EVENT_RESPONSE;
    keep_header(receiver, shape, line->fields);
    return framing;
}

/*
 * Raises the event of a line that fits `shape` and tells which data follow. The handler of a restart may put the modes
 * back itself, to start commands from there; that is not undone.
 */
static at_framing accept(recognition *line, const at_shape *shape)
{
    at_receiver *receiver = line->receiver;
    const bool restarts = (shape->flags & AT_SHAPE_RESTART) != 0;
    at_framing framing = nothing;
    line->event.shape = shape;
    line->event.fields = line->fields;
    line->event.unlisted = line->decoded.unlisted;
    line->event.data_total = line->decoded.data_length;
    if (!restarts) {
        apply_effects(receiver, shape->effects, shape->effect_count, shape->fields, line->fields);
    }
    receiver->ok_follows = (shape->flags & AT_SHAPE_BRINGS_OK) != 0;
    receiver->restarts = restarts;
    if (line->decoded.has_data && line->decoded.data_length > 0) {
        framing = follow_with_data(line, shape);
    }
    if ((shape->flags & AT_SHAPE_SILENT) == 0) {
        raise(receiver, &line->event);
    }
    if (receiver->restarts) {
        at_receiver_restarted(receiver);
    }
    if (restarts) {
        apply_effects(receiver, shape->effects, shape->effect_count, shape->fields, line->fields);
    }
    return framing;
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
static at_framing finish(recognition *line)
{
    at_receiver *receiver = line->receiver;
    /* Read now: the handler may start another command. */
    const uint8_t flags = receiver->form == NULL ? 0u : receiver->form->flags;
    at_framing framing = nothing;
    if (line->event.head == AT_HEAD_CONNECT && (flags & AT_FORM_CONNECT) != 0) {
        line->event.type = AT_EVENT_PROMPT;
    } else {
        receiver->goes_online = line->event.head == AT_HEAD_CONNECT && (flags & AT_FORM_ONLINE) != 0;
    }
    raise(receiver, &line->event);
    framing.online = receiver->goes_online;
    receiver->goes_online = false;
    return framing;
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
static at_framing read_unheaded(recognition *line)
{
    const at_shape *shape;
    line->event.head = AT_HEAD_UNKNOWN;
    if (is_echo(line->receiver, line->event.line)) {
        line->receiver->ok_follows = false;
        line->event.type = AT_EVENT_ECHO;
        raise(line->receiver, &line->event);
        return nothing;
    }
    shape = find_headless(line);
    if (shape != NULL) {
        return accept(line, shape);
    }
    reject(line);
    return nothing;
}

/* A line that starts like one of the module's own. */
static at_framing read_headed(recognition *line, uint8_t head)
{
    const at_shape *shape = find_shape(line, head);
    if (shape == NULL) {
        reject(line);
        return nothing;
    }
    if ((shape->flags & (AT_SHAPE_FINAL | AT_SHAPE_RESTART)) == AT_SHAPE_FINAL) {
        line->event.type = AT_EVENT_FINAL;
        line->event.head = head;
    }
    return accept(line, shape);
}

static at_framing on_line(void *owner, const char *text, const char *end, const char *raw_end)
{
    uintptr_t fields[AT_FIELDS_SIZE / sizeof(uintptr_t)];
    recognition line;
    uint8_t head;
    (void)raw_end;
    prepare(&line, (at_receiver *)owner, text, end, fields);
    head = line.receiver->module->lex_head(&line.cursor);
    if (head >= AT_HEAD_FIRST_OF_MODULE) {
        return read_headed(&line, head);
    }
    if (head == AT_HEAD_UNKNOWN || !is_final(&line, head)) {
        return read_unheaded(&line);
    }
    if (line.receiver->ok_follows && head == AT_HEAD_OK) {
        line.receiver->ok_follows = false;
        return nothing;
    }
    line.receiver->ok_follows = false;
    return finish(&line);
}

/* Only lines that carry data on themselves are of interest before their end has come. */
static bool on_opening(void *owner, const char *text, const char *end, at_framing *framing)
{
    uintptr_t fields[AT_FIELDS_SIZE / sizeof(uintptr_t)];
    recognition line;
    const at_shape *shape;
    uint8_t head;
    prepare(&line, (at_receiver *)owner, text, end, fields);
    line.unfinished = true;
    head = line.receiver->module->lex_head(&line.cursor);
    if (head < AT_HEAD_FIRST_OF_MODULE) {
        return false;
    }
    shape = find_shape(&line, head);
    if (shape == NULL || line.decoded.data_length == 0) {
        return false;
    }
    *framing = accept(&line, shape);
    return true;
}

static void on_online(void *owner, const uint8_t *bytes, size_t length)
{
    at_event event;
    memset(&event, 0, sizeof event);
    event.type = AT_EVENT_ONLINE;
    event.data = at_bytes_of(bytes, length);
    event.code = -1;
    raise((at_receiver *)owner, &event);
}

static void on_data(void *owner, const uint8_t *bytes, size_t length)
{
    at_receiver *receiver = (at_receiver *)owner;
    at_event event;
    memset(&event, 0, sizeof event);
    event.type = AT_EVENT_DATA;
    event.shape = receiver->data_shape;
    event.fields = receiver->header;
    event.data = at_bytes_of(bytes, length);
    event.data_offset = receiver->data_offset;
    event.data_total = receiver->data_total;
    event.is_response = receiver->data_is_response;
    event.spoilt = receiver->framer.spoilt;
    event.code = -1;
    receiver->data_offset += (uint32_t)length;
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
static void on_truncated(void *owner, const char *text, const char *end)
{
    at_receiver *receiver = (at_receiver *)owner;
    at_event event;
    memset(&event, 0, sizeof event);
    event.line.text = text;
    event.line.length = (size_t)(end - text);
    event.code = -1;
    event.type = is_echo(receiver, event.line) ? AT_EVENT_ECHO : AT_EVENT_TRUNCATED;
    event.is_response = starts_response(receiver, text);
    receiver->ok_follows = false;
    raise(receiver, &event);
}

static void on_prompt(void *owner)
{
    static const at_string prompt = AT_STR(">");
    at_receiver *receiver = (at_receiver *)owner;
    at_event event;
    memset(&event, 0, sizeof event);
    event.type = AT_EVENT_PROMPT;
    event.line = prompt;
    event.code = -1;
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
    reset_modes(receiver, true);
    return at_framer_init(&receiver->framer, &events, receiver, buffer, size);
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
