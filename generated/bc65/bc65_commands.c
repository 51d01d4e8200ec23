/*
 * Quectel BC65 and BC92: the functions of the command forms.
 *
 * Generated from the spec of bc65 by: ./atbind generate bc65
 */
#include "bc65/bc65_commands.h"

#include "bc65/bc65_tables.h"

#include <string.h>

static void deliver_bc65_cgpaddr_line(at_function handler, void *user, const at_event *event)
{
    bc65_cgpaddr_line line;
    memcpy(&line, event->fields, sizeof line);
    ((bc65_cgpaddr_line_handler)handler)(user, &line);
}

static void deliver_bc65_qistate_status(at_function handler, void *user, const at_event *event)
{
    bc65_qistate_status line;
    memcpy(&line, event->fields, sizeof line);
    ((bc65_qistate_status_handler)handler)(user, &line);
}

static void deliver_bc65_qping_reply(at_function handler, void *user, const at_event *event)
{
    bc65_qping_reply line;
    memcpy(&line, event->fields, sizeof line);
    ((bc65_qping_reply_handler)handler)(user, &line);
}

static void deliver_bc65_qidnsgip_address(at_function handler, void *user, const at_event *event)
{
    bc65_qidnsgip_address line;
    memcpy(&line, event->fields, sizeof line);
    ((bc65_qidnsgip_address_handler)handler)(user, &line);
}

static void deliver_bc65_ranges(at_function handler, void *user, const at_event *event)
{
    bc65_ranges line;
    memcpy(&line, event->fields, sizeof line);
    ((bc65_ranges_handler)handler)(user, &line);
}

at_status bc65_at(at_client *client)
{
    at_call call = {.form = &bc65_form_at};
    return at_client_run(client, &call);
}

at_status bc65_at_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_at, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_ate(at_client *client, const bc65_ate_write *arguments)
{
    at_call call = {.form = &bc65_form_ate, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_ate_start(at_client *client, at_call *call, const bc65_ate_write *arguments, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_ate, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_cmee_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_cmee_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_cmee_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_cmee_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_cmee_read(at_client *client, bc65_cmee_response *result)
{
    at_call call = {.form = &bc65_form_cmee_read, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_cmee_read_start(at_client *client, at_call *call, bc65_cmee_response *result, at_done *done,
                               void *user)
{
    const at_call fresh = {.form = &bc65_form_cmee_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_cmee(at_client *client, const bc65_cmee_write *arguments)
{
    at_call call = {.form = &bc65_form_cmee, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_cmee_start(at_client *client, at_call *call, const bc65_cmee_write *arguments, at_done *done,
                          void *user)
{
    const at_call fresh = {.form = &bc65_form_cmee, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_cgatt_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_cgatt_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_cgatt_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_cgatt_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_cgatt_read(at_client *client, bc65_cgatt_response *result)
{
    at_call call = {.form = &bc65_form_cgatt_read, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_cgatt_read_start(at_client *client, at_call *call, bc65_cgatt_response *result, at_done *done,
                                void *user)
{
    const at_call fresh = {.form = &bc65_form_cgatt_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_cgatt(at_client *client, const bc65_cgatt_write *arguments)
{
    at_call call = {.form = &bc65_form_cgatt, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_cgatt_start(at_client *client, at_call *call, const bc65_cgatt_write *arguments, at_done *done,
                           void *user)
{
    const at_call fresh = {.form = &bc65_form_cgatt, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_cgpaddr_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_cgpaddr_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_cgpaddr_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_cgpaddr_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_cgpaddr_read(at_client *client, bc65_cgpaddr_line_handler on_line, void *line_user)
{
    at_call call = {.form = &bc65_form_cgpaddr_read, .deliver = deliver_bc65_cgpaddr_line,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc65_cgpaddr_read_start(at_client *client, at_call *call, bc65_cgpaddr_line_handler on_line,
                                  void *line_user, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_cgpaddr_read, .deliver = deliver_bc65_cgpaddr_line,
                       .on_line = (at_function)on_line, .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_cgpaddr(at_client *client, const bc65_cgpaddr_write *arguments, bc65_cgpaddr_line_handler on_line,
                       void *line_user)
{
    at_call call = {.form = &bc65_form_cgpaddr, .arguments = arguments, .deliver = deliver_bc65_cgpaddr_line,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc65_cgpaddr_start(at_client *client, at_call *call, const bc65_cgpaddr_write *arguments,
                             bc65_cgpaddr_line_handler on_line, void *line_user, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_cgpaddr, .arguments = arguments, .deliver = deliver_bc65_cgpaddr_line,
                       .on_line = (at_function)on_line, .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qiopen_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qiopen_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qiopen_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                 at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qiopen_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qiopen(at_client *client, const bc65_qiopen_write *arguments, bc65_qiopen_result *result)
{
    at_call call = {.form = &bc65_form_qiopen, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qiopen_start(at_client *client, at_call *call, const bc65_qiopen_write *arguments,
                            bc65_qiopen_result *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qiopen, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qiclose_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qiclose_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qiclose_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qiclose_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qiclose(at_client *client, const bc65_qiclose_write *arguments)
{
    at_call call = {.form = &bc65_form_qiclose, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qiclose_start(at_client *client, at_call *call, const bc65_qiclose_write *arguments, at_done *done,
                             void *user)
{
    const at_call fresh = {.form = &bc65_form_qiclose, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qistate_test(at_client *client)
{
    at_call call = {.form = &bc65_form_qistate_test};
    return at_client_run(client, &call);
}

at_status bc65_qistate_test_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qistate_test, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qistate_read(at_client *client, bc65_qistate_status_handler on_line, void *line_user)
{
    at_call call = {.form = &bc65_form_qistate_read, .deliver = deliver_bc65_qistate_status,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc65_qistate_read_start(at_client *client, at_call *call, bc65_qistate_status_handler on_line,
                                  void *line_user, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qistate_read, .deliver = deliver_bc65_qistate_status,
                       .on_line = (at_function)on_line, .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qistate_by_context(at_client *client, const bc65_qistate_by_context_write *arguments,
                                  bc65_qistate_status_handler on_line, void *line_user)
{
    at_call call = {.form = &bc65_form_qistate_by_context, .arguments = arguments, .deliver = deliver_bc65_qistate_status,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc65_qistate_by_context_start(at_client *client, at_call *call,
                                        const bc65_qistate_by_context_write *arguments,
                                        bc65_qistate_status_handler on_line, void *line_user, at_done *done,
                                        void *user)
{
    const at_call fresh = {.form = &bc65_form_qistate_by_context, .arguments = arguments,
                       .deliver = deliver_bc65_qistate_status, .on_line = (at_function)on_line,
                       .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qistate_by_socket(at_client *client, const bc65_qistate_by_socket_write *arguments,
                                 bc65_qistate_status_handler on_line, void *line_user)
{
    at_call call = {.form = &bc65_form_qistate_by_socket, .arguments = arguments, .deliver = deliver_bc65_qistate_status,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc65_qistate_by_socket_start(at_client *client, at_call *call,
                                       const bc65_qistate_by_socket_write *arguments,
                                       bc65_qistate_status_handler on_line, void *line_user, at_done *done,
                                       void *user)
{
    const at_call fresh = {.form = &bc65_form_qistate_by_socket, .arguments = arguments,
                       .deliver = deliver_bc65_qistate_status, .on_line = (at_function)on_line,
                       .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qisend_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qisend_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qisend_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                 at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qisend_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qisend_inline(at_client *client, const bc65_qisend_inline_write *arguments)
{
    at_call call = {.form = &bc65_form_qisend_inline, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qisend_inline_start(at_client *client, at_call *call, const bc65_qisend_inline_write *arguments,
                                   at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qisend_inline, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qisend_text(at_client *client, const bc65_qisend_text_write *arguments)
{
    at_call call = {.form = &bc65_form_qisend_text, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qisend_text_start(at_client *client, at_call *call, const bc65_qisend_text_write *arguments,
                                 at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qisend_text, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qisend_data(at_client *client, const bc65_qisend_data_write *arguments)
{
    at_call call = {.form = &bc65_form_qisend_data, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qisend_data_start(at_client *client, at_call *call, const bc65_qisend_data_write *arguments,
                                 at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qisend_data, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qisendex_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qisendex_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qisendex_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qisendex_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qisendex_inline(at_client *client, const bc65_qisendex_inline_write *arguments)
{
    at_call call = {.form = &bc65_form_qisendex_inline, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qisendex_inline_start(at_client *client, at_call *call, const bc65_qisendex_inline_write *arguments,
                                     at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qisendex_inline, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qisendex_text(at_client *client, const bc65_qisendex_text_write *arguments)
{
    at_call call = {.form = &bc65_form_qisendex_text, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qisendex_text_start(at_client *client, at_call *call, const bc65_qisendex_text_write *arguments,
                                   at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qisendex_text, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qisendex_data(at_client *client, const bc65_qisendex_data_write *arguments)
{
    at_call call = {.form = &bc65_form_qisendex_data, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qisendex_data_start(at_client *client, at_call *call, const bc65_qisendex_data_write *arguments,
                                   at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qisendex_data, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qird_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qird_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qird_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qird_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qird(at_client *client, const bc65_qird_write *arguments, bc65_qird_response *result, void *data,
                    size_t data_size, size_t *received)
{
    at_call call = {.form = &bc65_form_qird, .arguments = arguments, .result = result, .data = (uint8_t *)data,
                .data_size = data_size};
    const at_status status = at_client_run(client, &call);
    if (received != NULL) {
        *received = call.data_length;
    }
    return status;
}

at_status bc65_qird_start(at_client *client, at_call *call, const bc65_qird_write *arguments,
                          bc65_qird_response *result, void *data, size_t data_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qird, .arguments = arguments, .result = result, .data = (uint8_t *)data,
                       .data_size = data_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qird_to(at_client *client, const bc65_qird_write *arguments, bc65_qird_response *result,
                       at_data_sink *sink, void *sink_user, size_t *received)
{
    at_call call = {.form = &bc65_form_qird, .arguments = arguments, .result = result, .sink = sink,
                .sink_user = sink_user};
    const at_status status = at_client_run(client, &call);
    if (received != NULL) {
        *received = call.data_length;
    }
    return status;
}

at_status bc65_qird_to_start(at_client *client, at_call *call, const bc65_qird_write *arguments,
                             bc65_qird_response *result, at_data_sink *sink, void *sink_user, at_done *done,
                             void *user)
{
    const at_call fresh = {.form = &bc65_form_qird, .arguments = arguments, .result = result, .sink = sink,
                       .sink_user = sink_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qiswtmd_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qiswtmd_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qiswtmd_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qiswtmd_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qiswtmd_read(at_client *client)
{
    at_call call = {.form = &bc65_form_qiswtmd_read};
    return at_client_run(client, &call);
}

at_status bc65_qiswtmd_read_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qiswtmd_read, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qiswtmd(at_client *client, const bc65_qiswtmd_write *arguments)
{
    at_call call = {.form = &bc65_form_qiswtmd, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qiswtmd_start(at_client *client, at_call *call, const bc65_qiswtmd_write *arguments, at_done *done,
                             void *user)
{
    const at_call fresh = {.form = &bc65_form_qiswtmd, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qping_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qping_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qping_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qping_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qping(at_client *client, const bc65_qping_write *arguments, bc65_qping_reply_handler on_line,
                     void *line_user, bc65_qping_summary *result)
{
    at_call call = {.form = &bc65_form_qping, .arguments = arguments, .result = result,
                .deliver = deliver_bc65_qping_reply, .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc65_qping_start(at_client *client, at_call *call, const bc65_qping_write *arguments,
                           bc65_qping_reply_handler on_line, void *line_user, bc65_qping_summary *result,
                           at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qping, .arguments = arguments, .result = result,
                       .deliver = deliver_bc65_qping_reply, .on_line = (at_function)on_line, .line_user = line_user,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qntp_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qntp_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qntp_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qntp_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qntp(at_client *client, const bc65_qntp_write *arguments, bc65_qntp_result *result, char *text,
                    size_t text_size)
{
    at_call call = {.form = &bc65_form_qntp, .arguments = arguments, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qntp_start(at_client *client, at_call *call, const bc65_qntp_write *arguments,
                          bc65_qntp_result *result, char *text, size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qntp, .arguments = arguments, .result = result, .text = text,
                       .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qidnsgip_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qidnsgip_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qidnsgip_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qidnsgip_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qidnsgip(at_client *client, const bc65_qidnsgip_write *arguments,
                        bc65_qidnsgip_address_handler on_line, void *line_user, bc65_qidnsgip_result *result)
{
    at_call call = {.form = &bc65_form_qidnsgip, .arguments = arguments, .result = result,
                .deliver = deliver_bc65_qidnsgip_address, .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc65_qidnsgip_start(at_client *client, at_call *call, const bc65_qidnsgip_write *arguments,
                              bc65_qidnsgip_address_handler on_line, void *line_user, bc65_qidnsgip_result *result,
                              at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qidnsgip, .arguments = arguments, .result = result,
                       .deliver = deliver_bc65_qidnsgip_address, .on_line = (at_function)on_line,
                       .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qicfg_test(at_client *client, bc65_ranges_handler on_line, void *line_user)
{
    at_call call = {.form = &bc65_form_qicfg_test, .deliver = deliver_bc65_ranges, .on_line = (at_function)on_line,
                .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc65_qicfg_test_start(at_client *client, at_call *call, bc65_ranges_handler on_line, void *line_user,
                                at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qicfg_test, .deliver = deliver_bc65_ranges, .on_line = (at_function)on_line,
                       .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qicfg_dataformat_query(at_client *client, bc65_qicfg_dataformat_response *result)
{
    at_call call = {.form = &bc65_form_qicfg_dataformat_query, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qicfg_dataformat_query_start(at_client *client, at_call *call, bc65_qicfg_dataformat_response *result,
                                            at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qicfg_dataformat_query, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qicfg_dataformat(at_client *client, const bc65_qicfg_dataformat_write *arguments,
                                bc65_qicfg_dataformat_response *result)
{
    at_call call = {.form = &bc65_form_qicfg_dataformat, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qicfg_dataformat_start(at_client *client, at_call *call, const bc65_qicfg_dataformat_write *arguments,
                                      bc65_qicfg_dataformat_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qicfg_dataformat, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qicfg_viewmode_query(at_client *client, bc65_qicfg_viewmode_response *result)
{
    at_call call = {.form = &bc65_form_qicfg_viewmode_query, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qicfg_viewmode_query_start(at_client *client, at_call *call, bc65_qicfg_viewmode_response *result,
                                          at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qicfg_viewmode_query, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qicfg_viewmode(at_client *client, const bc65_qicfg_viewmode_write *arguments,
                              bc65_qicfg_viewmode_response *result)
{
    at_call call = {.form = &bc65_form_qicfg_viewmode, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qicfg_viewmode_start(at_client *client, at_call *call, const bc65_qicfg_viewmode_write *arguments,
                                    bc65_qicfg_viewmode_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qicfg_viewmode, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qicfg_showlength_query(at_client *client, bc65_qicfg_showlength_response *result)
{
    at_call call = {.form = &bc65_form_qicfg_showlength_query, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qicfg_showlength_query_start(at_client *client, at_call *call, bc65_qicfg_showlength_response *result,
                                            at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qicfg_showlength_query, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qicfg_showlength(at_client *client, const bc65_qicfg_showlength_write *arguments,
                                bc65_qicfg_showlength_response *result)
{
    at_call call = {.form = &bc65_form_qicfg_showlength, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qicfg_showlength_start(at_client *client, at_call *call, const bc65_qicfg_showlength_write *arguments,
                                      bc65_qicfg_showlength_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qicfg_showlength, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qicfg_open_time_query(at_client *client, bc65_qicfg_open_time_response *result)
{
    at_call call = {.form = &bc65_form_qicfg_open_time_query, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qicfg_open_time_query_start(at_client *client, at_call *call, bc65_qicfg_open_time_response *result,
                                           at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qicfg_open_time_query, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qicfg_open_time(at_client *client, const bc65_qicfg_open_time_write *arguments,
                               bc65_qicfg_open_time_response *result)
{
    at_call call = {.form = &bc65_form_qicfg_open_time, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qicfg_open_time_start(at_client *client, at_call *call, const bc65_qicfg_open_time_write *arguments,
                                     bc65_qicfg_open_time_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qicfg_open_time, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qigeterror_test(at_client *client)
{
    at_call call = {.form = &bc65_form_qigeterror_test};
    return at_client_run(client, &call);
}

at_status bc65_qigeterror_test_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qigeterror_test, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qigeterror(at_client *client, bc65_qigeterror_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qigeterror, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qigeterror_start(at_client *client, at_call *call, bc65_qigeterror_response *result, char *text,
                                size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qigeterror, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qidnscfg_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qidnscfg_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qidnscfg_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qidnscfg_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qidnscfg_read(at_client *client, bc65_qidnscfg_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qidnscfg_read, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qidnscfg_read_start(at_client *client, at_call *call, bc65_qidnscfg_response *result, char *text,
                                   size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qidnscfg_read, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qidnscfg(at_client *client, const bc65_qidnscfg_write *arguments)
{
    at_call call = {.form = &bc65_form_qidnscfg, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qidnscfg_start(at_client *client, at_call *call, const bc65_qidnscfg_write *arguments, at_done *done,
                              void *user)
{
    const at_call fresh = {.form = &bc65_form_qidnscfg, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapcfg_dtls_query(at_client *client, const bc65_qcoapcfg_dtls_query_write *arguments,
                                   bc65_qcoapcfg_dtls_response *result)
{
    at_call call = {.form = &bc65_form_qcoapcfg_dtls_query, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qcoapcfg_dtls_query_start(at_client *client, at_call *call,
                                         const bc65_qcoapcfg_dtls_query_write *arguments,
                                         bc65_qcoapcfg_dtls_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapcfg_dtls_query, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapcfg_dtls(at_client *client, const bc65_qcoapcfg_dtls_write *arguments,
                             bc65_qcoapcfg_dtls_response *result)
{
    at_call call = {.form = &bc65_form_qcoapcfg_dtls, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qcoapcfg_dtls_start(at_client *client, at_call *call, const bc65_qcoapcfg_dtls_write *arguments,
                                   bc65_qcoapcfg_dtls_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapcfg_dtls, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapcfg_psk_query(at_client *client, const bc65_qcoapcfg_psk_query_write *arguments,
                                  bc65_qcoapcfg_psk_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qcoapcfg_psk_query, .arguments = arguments, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qcoapcfg_psk_query_start(at_client *client, at_call *call,
                                        const bc65_qcoapcfg_psk_query_write *arguments,
                                        bc65_qcoapcfg_psk_response *result, char *text, size_t text_size,
                                        at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapcfg_psk_query, .arguments = arguments, .result = result, .text = text,
                       .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapcfg_psk(at_client *client, const bc65_qcoapcfg_psk_write *arguments,
                            bc65_qcoapcfg_psk_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qcoapcfg_psk, .arguments = arguments, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qcoapcfg_psk_start(at_client *client, at_call *call, const bc65_qcoapcfg_psk_write *arguments,
                                  bc65_qcoapcfg_psk_response *result, char *text, size_t text_size, at_done *done,
                                  void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapcfg_psk, .arguments = arguments, .result = result, .text = text,
                       .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapopen_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qcoapopen_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qcoapopen_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                    size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapopen_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapopen_read(at_client *client, bc65_qcoapopen_context *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qcoapopen_read, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qcoapopen_read_start(at_client *client, at_call *call, bc65_qcoapopen_context *result, char *text,
                                    size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapopen_read, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapopen(at_client *client, const bc65_qcoapopen_write *arguments, bc65_qcoapopen_result *result)
{
    at_call call = {.form = &bc65_form_qcoapopen, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qcoapopen_start(at_client *client, at_call *call, const bc65_qcoapopen_write *arguments,
                               bc65_qcoapopen_result *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapopen, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapclose_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qcoapclose_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qcoapclose_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                     size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapclose_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapclose(at_client *client, const bc65_qcoapclose_write *arguments, bc65_qcoapclose_result *result)
{
    at_call call = {.form = &bc65_form_qcoapclose, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qcoapclose_start(at_client *client, at_call *call, const bc65_qcoapclose_write *arguments,
                                bc65_qcoapclose_result *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapclose, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapoption_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qcoapoption_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qcoapoption_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                      size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapoption_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapoption(at_client *client, const bc65_qcoapoption_write *arguments)
{
    at_call call = {.form = &bc65_form_qcoapoption, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qcoapoption_start(at_client *client, at_call *call, const bc65_qcoapoption_write *arguments,
                                 at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapoption, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoaphead_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qcoaphead_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qcoaphead_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                    size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoaphead_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoaphead(at_client *client, const bc65_qcoaphead_write *arguments)
{
    at_call call = {.form = &bc65_form_qcoaphead, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qcoaphead_start(at_client *client, at_call *call, const bc65_qcoaphead_write *arguments, at_done *done,
                               void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoaphead, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapsend_test(at_client *client, bc65_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc65_form_qcoapsend_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc65_qcoapsend_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                    size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapsend_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapsend_query(at_client *client, const bc65_qcoapsend_query_write *arguments,
                               bc65_qcoapsend_response *result)
{
    at_call call = {.form = &bc65_form_qcoapsend_query, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc65_qcoapsend_query_start(at_client *client, at_call *call, const bc65_qcoapsend_query_write *arguments,
                                     bc65_qcoapsend_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapsend_query, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapsend_text(at_client *client, const bc65_qcoapsend_text_write *arguments)
{
    at_call call = {.form = &bc65_form_qcoapsend_text, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qcoapsend_text_start(at_client *client, at_call *call, const bc65_qcoapsend_text_write *arguments,
                                    at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapsend_text, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapsend_empty(at_client *client, const bc65_qcoapsend_empty_write *arguments)
{
    at_call call = {.form = &bc65_form_qcoapsend_empty, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qcoapsend_empty_start(at_client *client, at_call *call, const bc65_qcoapsend_empty_write *arguments,
                                     at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapsend_empty, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapsend_data(at_client *client, const bc65_qcoapsend_data_write *arguments)
{
    at_call call = {.form = &bc65_form_qcoapsend_data, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qcoapsend_data_start(at_client *client, at_call *call, const bc65_qcoapsend_data_write *arguments,
                                    at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapsend_data, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc65_qcoapsend_inline(at_client *client, const bc65_qcoapsend_inline_write *arguments)
{
    at_call call = {.form = &bc65_form_qcoapsend_inline, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc65_qcoapsend_inline_start(at_client *client, at_call *call, const bc65_qcoapsend_inline_write *arguments,
                                      at_done *done, void *user)
{
    const at_call fresh = {.form = &bc65_form_qcoapsend_inline, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

/* Commands without arguments whose answers tell modes. */
static const at_form *const questions[] = {
    &bc65_form_cmee_read,
    &bc65_form_qistate_read,
    &bc65_form_qicfg_dataformat_query,
    &bc65_form_qicfg_viewmode_query,
    &bc65_form_qicfg_showlength_query,
    &bc65_form_qicfg_open_time_query,
};

at_status bc65_sync(at_client *client)
{
    return at_client_sync(client, questions, sizeof questions / sizeof questions[0]);
}

at_status bc65_sync_start(at_client *client, at_sync *sync, at_done *done, void *user)
{
    return at_client_sync_start(client, sync, questions, sizeof questions / sizeof questions[0], done, user);
}
