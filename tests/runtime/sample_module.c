/*
 * The tables, and a lexer that compares the line with one head after the other.
 */
#include "sample_module.h"

/* -- Heads ---------------------------------------------------------------------------------------------------------- */

static const struct {
    const char *text;
    uint8_t head;
} heads[] = {
    {"OK", AT_HEAD_OK},
    {"ERROR", AT_HEAD_ERROR},
    {"+CME ERROR:", AT_HEAD_CME_ERROR},
    {"CONNECT", AT_HEAD_CONNECT},
    {"NO CARRIER", AT_HEAD_NO_CARRIER},
    {"+LIST:", SAMPLE_HEAD_LIST},
    {"+PUSH:", SAMPLE_HEAD_PUSH},
    {"RDY", SAMPLE_HEAD_RDY},
    {"Neul", SAMPLE_HEAD_NEUL},
    {"SEND OK", SAMPLE_HEAD_SEND_OK},
    {"SEND FAIL", SAMPLE_HEAD_SEND_FAIL},
    {"+UP:", SAMPLE_HEAD_UP},
};

static uint8_t lex_head(const char **cursor)
{
    size_t index;
    for (index = 0; index < sizeof heads / sizeof heads[0]; ++index) {
        const char *head = heads[index].text;
        const char *at = *cursor;
        while (*head != '\0' && *head == *at) { /* CR behind the line is in no head */
            ++head;
            ++at;
        }
        if (*head == '\0') {
            *cursor = at;
            return heads[index].head;
        }
    }
    return AT_HEAD_UNKNOWN;
}

const char *sample_head_name(uint8_t head)
{
    size_t index;
    for (index = 0; index < sizeof heads / sizeof heads[0]; ++index) {
        if (heads[index].head == head) {
            return heads[index].text;
        }
    }
    return "?";
}

/* -- Parameters ----------------------------------------------------------------------------------------------------- */

static const at_parameter id = {.name = "id", .type = AT_TYPE_INTEGER, .maximum = 2};
static const at_parameter size = {.name = "size", .type = AT_TYPE_INTEGER, .maximum = 1000};
static const at_parameter length = {.name = "length", .type = AT_TYPE_INTEGER, .maximum = 1000};
static const at_parameter checksum = {
    .name = "checksum", .type = AT_TYPE_HEX_INTEGER, .maximum = 0xFFFF, .detail = 1};
static const at_parameter pushed = {.name = "data", .type = AT_TYPE_DATA, .maximum = 1000,
                                    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_HEX_BY_MODE,
                                    .detail = SAMPLE_MODE_FORMAT};
static const at_parameter data = {.name = "data", .type = AT_TYPE_DATA, .minimum = 1, .maximum = 1000};
static const at_spelling kinds[] = {{1, "LWM2M"}, {2, "BOOTSTRAP"}};
static const at_parameter kind = {
    .name = "kind", .type = AT_TYPE_WORD, .list.spellings = kinds, .flags = AT_PARAMETER_LISTED, .list_length = 2,
    .maximum = 2};
static const at_parameter address = {.name = "address", .type = AT_TYPE_IP_ADDRESS, .minimum = 2, .maximum = 45};
static const at_parameter port = {.name = "port", .type = AT_TYPE_INTEGER, .maximum = 65535};

/* -- Lines ---------------------------------------------------------------------------------------------------------- */

static const at_field push_fields[] = {
    {.parameter = &id, .offset = offsetof(sample_push, id), .other = AT_NONE},
    {.parameter = &length, .offset = offsetof(sample_push, length), .flags = AT_FIELD_COMMA, .other = 2},
    {.parameter = &pushed, .flags = AT_FIELD_COMMA, .other = 1},
};
static const at_field server_fields[] = {
    {.parameter = &kind, .offset = offsetof(sample_server, kind), .other = AT_NONE},
    {.parameter = &address, .offset = offsetof(sample_server, address), .flags = AT_FIELD_COMMA, .other = AT_NONE},
    {.parameter = &port, .offset = offsetof(sample_server, port), .flags = AT_FIELD_COMMA, .other = AT_NONE},
};
static const at_field uploaded_fields[] = {
    {.parameter = &size, .offset = offsetof(sample_uploaded, size), .other = AT_NONE},
    {.parameter = &checksum, .offset = offsetof(sample_uploaded, checksum), .flags = AT_FIELD_COMMA,
     .other = AT_NONE},
};

static const at_field id_fields[] = {
    {.parameter = &id, .offset = offsetof(sample_dial, id), .flags = AT_FIELD_COMMA, .other = AT_NONE}};
const at_shape sample_item_id = {.fields = id_fields, .field_count = 1, .size = sizeof(sample_dial), .urc = AT_NONE};
static const at_parameter ids = {.name = "ids", .type = AT_TYPE_REPEATED, .list.item = &sample_item_id};
static const at_field ids_fields[] = {
    {.parameter = &size, .offset = offsetof(sample_ids, count), .other = AT_NONE},
    {.parameter = &ids, .offset = offsetof(sample_ids, ids),
     .flags = AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, .group = 1, .other = AT_NONE},
};
static const at_presence ids_presence[] = {{.group = 1, .field = 0, .shift = 0, .mask = 0xFF}};
static const at_shape shape_ids = {.fields = ids_fields, .field_count = 2, .size = sizeof(sample_ids),
                                   .presences = ids_presence, .presence_count = 1, .head = SAMPLE_HEAD_UP,
                                   .urc = AT_NONE};

static const at_shape shape_push = {.fields = push_fields, .field_count = 3, .size = sizeof(sample_push),
                                    .head = SAMPLE_HEAD_PUSH, .urc = SAMPLE_URC_PUSH, .flags = AT_SHAPE_INLINE};
static const at_shape shape_rdy = {.head = SAMPLE_HEAD_RDY, .urc = SAMPLE_URC_RDY, .flags = AT_SHAPE_RESTART};
static const at_shape shape_neul = {.head = SAMPLE_HEAD_NEUL, .urc = SAMPLE_URC_NEUL,
                                    .flags = AT_SHAPE_RESTART | AT_SHAPE_BRINGS_OK};
static const at_shape shape_send_ok = {.head = SAMPLE_HEAD_SEND_OK, .urc = AT_NONE, .flags = AT_SHAPE_FINAL};
static const at_shape shape_send_fail = {.head = SAMPLE_HEAD_SEND_FAIL, .urc = AT_NONE, .flags = AT_SHAPE_FINAL};
static const at_shape shape_list = {.head = SAMPLE_HEAD_LIST, .urc = AT_NONE, .flags = AT_SHAPE_SILENT};
static const at_shape shape_server = {.fields = server_fields, .field_count = 3, .size = sizeof(sample_server),
                                      .head = AT_HEAD_UNKNOWN, .urc = AT_NONE};
static const at_shape shape_uploaded = {.fields = uploaded_fields, .field_count = 2, .size = sizeof(sample_uploaded),
                                        .head = SAMPLE_HEAD_UP, .urc = AT_NONE};

static const at_shape *const urcs[] = {&shape_push, &shape_rdy, &shape_neul, &shape_send_ok, &shape_send_fail};
static const uint8_t first_urcs[] = {AT_NONE, 0, 1, 2, 3, 4, AT_NONE};

/* -- Commands ------------------------------------------------------------------------------------------------------- */

#define ALONE .key = AT_NONE, .outcome = AT_NONE, .followers = AT_NONE

static const at_expected uploaded[] = {{.shape = &shape_uploaded, ALONE}};
static const at_expected listed[] = {{.shape = &shape_ids, ALONE}};
static const at_expected servers[] = {
    {.shape = &shape_list, .flags = AT_EXPECT_OPTIONAL, ALONE},
    {.shape = &shape_server, .flags = AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, ALONE},
};
static const at_expected sent_finally[] = {
    {.shape = &shape_send_ok, .flags = AT_EXPECT_FINAL, ALONE},
    {.shape = &shape_send_fail, .flags = AT_EXPECT_FINAL | AT_EXPECT_FAILURE, ALONE},
};
static const at_expected sent_later[] = {
    {.shape = &shape_send_ok, ALONE},
    {.shape = &shape_send_fail, .flags = AT_EXPECT_FAILURE, ALONE},
};

static const at_time_term short_term = {300, {AT_NONE, AT_NONE}, {AT_NONE, AT_NONE}};
static const at_time_term send_term = {10000, {AT_NONE, AT_NONE}, {AT_NONE, AT_NONE}};
static const at_time_term reboot_term = {20000, {AT_NONE, AT_NONE}, {AT_NONE, AT_NONE}};
static const at_time_term keyed_term = {1000, {AT_FACTOR_MODE | SAMPLE_MODE_WAIT, AT_NONE}, {0, AT_NONE}};
static const at_time_limit short_time = {&short_term, {NULL, 0, AT_NONE}, 1};
static const at_time_limit send_time = {&send_term, {NULL, 0, AT_NONE}, 1};
static const at_time_limit reboot_time = {&reboot_term, {NULL, 0, AT_NONE}, 1};
static const at_time_limit keyed_time = {&keyed_term, {NULL, 0, AT_NONE}, 1};

static const at_effect set_format[] = {
    {.mode = SAMPLE_MODE_FORMAT, .key = AT_NONE, .source = AT_NONE, .constant = 1}};

static const at_field dial_fields[] = {
    {.parameter = &id, .offset = offsetof(sample_dial, id), .other = AT_NONE}};
static const at_field counted_fields[] = {
    {.parameter = &size, .offset = offsetof(sample_data, data), .flags = AT_FIELD_COUNT, .other = 1},
    {.parameter = &data, .offset = offsetof(sample_data, data), .flags = AT_FIELD_ENTRY, .other = 0},
};
static const at_field talk_fields[] = {
    {.parameter = &data, .offset = offsetof(sample_data, data), .flags = AT_FIELD_ENTRY, .other = AT_NONE}};

#define SENT(expected) .later = expected, .later_count = 2, .later_times = &send_time, .later_time_count = 1
#define COUNTED .fields = counted_fields, .field_count = 2, .data = 1, .kind = AT_FORM_WRITE

const at_form sample_form_dial = {.command = "DIAL", .lead = "AT+DIAL=", .fields = dial_fields, .field_count = 1,
                                  .effects = set_format, .effect_count = 1, .response_time = &short_time,
                                  .kind = AT_FORM_WRITE, .flags = AT_FORM_ONLINE, .data = AT_NONE};
const at_form sample_form_ato = {.command = "ATO", .lead = "ATO", .response_time = &short_time,
                                 .kind = AT_FORM_EXECUTE, .flags = AT_FORM_ONLINE, .data = AT_NONE};
const at_form sample_form_up = {.command = "UP", .lead = "AT+UP=", COUNTED, .responses = uploaded,
                                .response_count = 1, .response_time = &short_time, .flags = AT_FORM_CONNECT};
const at_form sample_form_send = {.command = "SEND", .lead = "AT+SEND=", COUNTED, SENT(sent_finally),
                                  .effects = set_format, .effect_count = 1, .response_time = &short_time,
                                  .flags = AT_FORM_OWN_FINAL};
const at_form sample_form_check_send = {.command = "SEND", .lead = "AT+SEND=", COUNTED, SENT(sent_finally),
                                        .responses = uploaded, .response_count = 1, .response_time = &short_time,
                                        .flags = AT_FORM_OWN_FINAL};
const at_form sample_form_old_send = {.command = "SEND", .lead = "AT+SEND=", COUNTED, SENT(sent_later),
                                      .response_time = &short_time};
const at_form sample_form_talk = {.command = "TALK", .lead = "AT+TALK", .fields = talk_fields, .field_count = 1,
                                  .data = 0, .kind = AT_FORM_EXECUTE, .response_time = &short_time,
                                  .flags = AT_FORM_SILENCE};
const at_form sample_form_reboot = {.command = "REBOOT", .lead = "AT+REBOOT", .effects = set_format, .effect_count = 1,
                                    .response_time = &short_time, .later_times = &reboot_time, .later_time_count = 1,
                                    .kind = AT_FORM_EXECUTE, .flags = AT_FORM_RESTARTS, .data = AT_NONE};
const at_form sample_form_list = {.command = "LIST", .lead = "AT+LIST?", .responses = servers, .response_count = 2,
                                  .response_time = &short_time, .kind = AT_FORM_READ, .data = AT_NONE};
const at_form sample_form_ids = {.command = "UP", .lead = "AT+UP?", .responses = listed, .response_count = 1,
                                 .response_time = &short_time, .kind = AT_FORM_READ, .data = AT_NONE};
const at_form sample_form_wait = {.command = "WAIT", .lead = "AT+WAIT=", .fields = dial_fields, .field_count = 1,
                                  .response_time = &keyed_time, .kind = AT_FORM_WRITE, .data = AT_NONE};

static const at_mode modes[] = {
    {.name = "echo", .first = 0, .bits = 2, .count = 1, .initial = 0},
    {.name = "format", .first = 2, .bits = 2, .count = 1, .initial = 0},
    {.name = "wait", .first = 4, .bits = 7, .count = 3, .base = 0, .initial = 5},
};

const at_module sample_module = {.name = "sample", .lex_head = lex_head, .modes = modes, .urcs = urcs,
                                 .first_urcs = first_urcs,
                                 .mode_count = 3, .urc_count = 5, .echo = SAMPLE_MODE_ECHO, .guard_time = 1000};

void sample_call(at_call *call, const at_form *form, const void *arguments, at_done *done, void *user)
{
    memset(call, 0, sizeof *call);
    call->form = form;
    call->arguments = arguments;
    call->done = done;
    call->user = user;
}
