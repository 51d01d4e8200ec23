#include "arguments.h"
#include "atbind/at_client.h"
#include "cases.h"
#include "mode_cases.h"

#include <string.h>

/* A client whose port takes everything, on a clock that moves when it is told to; and a module that only echoes. */
struct timing {
    at_client client;
    at_port port;
    at_call call;
    uint32_t now;
    at_status status;     /* of the call */
    struct bytes written; /* and not echoed yet */
    uint8_t buffer[AT_BUFFER_MINIMUM];
};

static uint32_t tell_time(void *user)
{
    return ((const struct timing *)user)->now;
}

static at_status take_all(void *user, const uint8_t *bytes, size_t length, size_t *written)
{
    bytes_append(&((struct timing *)user)->written, bytes, length);
    *written = length;
    return AT_OK;
}

static void note_end(void *user, at_status status)
{
    ((struct timing *)user)->status = status;
}

static void begin(struct timing *timing, const struct family *family, json_t *given, const at_form *form,
                  const void *arguments)
{
    bytes_free(&timing->written);
    memset(timing, 0, sizeof *timing);
    timing->port = (at_port){.write = take_all, .now = tell_time, .user = timing};
    timing->now = (uint32_t)json_integer_value(json_object_get(given, "now"));
    timing->call = (at_call){.form = form, .arguments = arguments, .done = note_end, .user = timing};
    at_client_init(&timing->client, family->catalogue->module, &timing->port, timing->buffer, sizeof timing->buffer);
    set_modes_of_receiver(json_object_get(given, "modes"), &timing->client.receiver, NULL);
    timing->status = at_client_start(&timing->client, &timing->call);
}

static void feed(struct timing *timing, const char *text)
{
    at_client_feed(&timing->client, text, strlen(text));
}

static void pass(struct timing *timing, uint32_t milliseconds)
{
    timing->now += milliseconds;
    at_client_tick(&timing->client);
}

/* [milliseconds, what is true one before they are over, what is true then]: how long the present stage may take. Null where
   nothing is waited for. */
static json_t *measure(struct timing *timing, json_t *(*show)(const struct timing *timing))
{
    const uint32_t left = at_client_next_tick(&timing->client);
    if (left == UINT32_MAX || left == 0) {
        return json_null();
    }
    json_t *result = json_array();
    json_array_append_new(result, json_integer(left));
    pass(timing, left - 1);
    json_array_append_new(result, show(timing));
    pass(timing, 1);
    json_array_append_new(result, show(timing));
    return result;
}

static json_t *show_status(const struct timing *timing)
{
    return json_string(at_status_name(timing->status));
}

static json_t *show_busy(const struct timing *timing)
{
    return json_string(at_client_is_busy(&timing->client) ? "busy" : "free");
}

/* A module that has said CONNECT is in data mode, where nothing is echoed. */
static void echo(struct timing *timing)
{
    const at_receiver *receiver = &timing->client.receiver;
    if (at_receiver_mode(receiver, receiver->module->echo, 0) == 1) {
        at_client_feed(&timing->client, timing->written.data, timing->written.length);
    }
    bytes_truncate(&timing->written, 0);
}

static void answer_prompt(struct timing *timing, const at_form *form)
{
    echo(timing);
    if (form->data == AT_NONE) {
        return;
    }
    if ((form->flags & AT_FORM_CONNECT) != 0) {
        feed(timing, "\r\nCONNECT\r\n");
    } else {
        feed(timing, "\r\n> ");
        echo(timing);
    }
}

json_t *run_time_case(const struct family *family, json_t *given)
{
    static struct timing timing;
    const at_catalogue_form *entry = &family->catalogue->forms[json_integer_value(json_object_get(given, "form"))];
    struct arguments arguments;
    json_t *result = json_object();
    arguments_make(&arguments, entry, json_object_get(given, "values"));

    begin(&timing, family, given, entry->form, arguments.structure);
    json_object_set_new(result, "started", show_status(&timing));
    json_object_set_new(result, "answer", measure(&timing, show_status));
    json_object_set_new(result, "late", measure(&timing, show_busy));

    begin(&timing, family, given, entry->form, arguments.structure);
    answer_prompt(&timing, entry->form);
    json_object_set_new(result, "end", measure(&timing, show_status));
    json_object_set_new(result, "late end", measure(&timing, show_busy));

    begin(&timing, family, given, entry->form, arguments.structure);
    answer_prompt(&timing, entry->form);
    feed(&timing, "\r\nOK\r\n");
    json_object_set_new(result, "after OK", measure(&timing, show_status));
    bytes_free(&timing.written);
    arguments_free(&arguments);
    return result;
}
