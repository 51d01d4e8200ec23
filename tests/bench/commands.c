#include "commands.h"

#include "reader.h"

#include <string.h>

static at_status start_qiopen(at_client *client, at_call *call)
{
    static const bc65_qiopen_write arguments = {
        .context_id = 1, .connect_id = 0, .service_type = BC65_SERVICE_TYPE_TCP,
        .address = AT_STR("220.18.39.22"), .remote_port = 8062,
    };
    static bc65_qiopen_result result;
    return bc65_qiopen_start(client, call, &arguments, &result, NULL, NULL);
}

static at_status start_qisend(at_client *client, at_call *call)
{
    static const uint8_t data[] = "measured";
    static const bc65_qisend_data_write arguments = {.connect_id = 0, .data = {data, sizeof data - 1}};
    return bc65_qisend_data_start(client, call, &arguments, NULL, NULL);
}

static at_status start_qird(at_client *client, at_call *call)
{
    static const bc65_qird_write arguments = {.connect_id = 0, .read_length = 512};
    static bc65_qird_response result;
    static uint8_t data[512];
    return bc65_qird_start(client, call, &arguments, &result, data, sizeof data, NULL, NULL);
}

static at_status start_qping(at_client *client, at_call *call)
{
    static const bc65_qping_write arguments = {
        .context_id = 1, .host = AT_STR("www.example.org"), .time_out = AT_SOME(4), .ping_num = AT_SOME(4)};
    static bc65_qping_summary result;
    return bc65_qping_start(client, call, &arguments, NULL, NULL, &result, NULL, NULL);
}

static at_status start_qcoapoption(at_client *client, at_call *call)
{
    static const bc65_qcoapoption_write arguments = {
        .client_id = 0, .opt_index = 0, .opt_name = BC65_OPT_NAME_URI_PATH, .opt_value = AT_STR("rd"),
        .opt_flag = {.present = true}};
    return bc65_qcoapoption_start(client, call, &arguments, NULL, NULL);
}

const command commands[COMMANDS] = {
    {"QIOPEN", start_qiopen}, {"QISEND", start_qisend}, {"QIRD", start_qird},
    {"QPING", start_qping}, {"QCOAPOPTION", start_qcoapoption},
};

bool command_run(const command *chosen)
{
    static at_client client;
    static at_call call;
    static uint8_t buffer[64];
    memset(&call, 0, sizeof call);
    (void)at_client_init(&client, &bc65_module, &reader_port, buffer, sizeof buffer);
    return chosen == NULL || chosen->start(&client, &call) == AT_PENDING;
}
