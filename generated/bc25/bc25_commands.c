/*
 * Quectel BC25 and BC32: the functions of the command forms.
 *
 * Generated from the spec of bc25 by: ./atbind generate bc25
 */
#include "bc25/bc25_commands.h"

#include "bc25/bc25_tables.h"

#include <string.h>

static void deliver_bc25_cgpaddr_line(at_function handler, void *user, const at_event *event)
{
    bc25_cgpaddr_line line;
    memcpy(&line, event->fields, sizeof line);
    ((bc25_cgpaddr_line_handler)handler)(user, &line);
}

static void deliver_bc25_qistate_status(at_function handler, void *user, const at_event *event)
{
    bc25_qistate_status line;
    memcpy(&line, event->fields, sizeof line);
    ((bc25_qistate_status_handler)handler)(user, &line);
}

static void deliver_bc25_qping_reply(at_function handler, void *user, const at_event *event)
{
    bc25_qping_reply line;
    memcpy(&line, event->fields, sizeof line);
    ((bc25_qping_reply_handler)handler)(user, &line);
}

static void deliver_bc25_qidnsgip_address(at_function handler, void *user, const at_event *event)
{
    bc25_qidnsgip_address line;
    memcpy(&line, event->fields, sizeof line);
    ((bc25_qidnsgip_address_handler)handler)(user, &line);
}

static void deliver_bc25_ranges(at_function handler, void *user, const at_event *event)
{
    bc25_ranges line;
    memcpy(&line, event->fields, sizeof line);
    ((bc25_ranges_handler)handler)(user, &line);
}

at_status bc25_at(at_client *client)
{
    at_call call = {.form = &bc25_form_at};
    return at_client_run(client, &call);
}

at_status bc25_at_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_at, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_ate(at_client *client, const bc25_ate_write *arguments)
{
    at_call call = {.form = &bc25_form_ate, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_ate_start(at_client *client, at_call *call, const bc25_ate_write *arguments, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_ate, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_cmee_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_cmee_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_cmee_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_cmee_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_cmee_read(at_client *client, bc25_cmee_response *result)
{
    at_call call = {.form = &bc25_form_cmee_read, .result = result};
    return at_client_run(client, &call);
}

at_status bc25_cmee_read_start(at_client *client, at_call *call, bc25_cmee_response *result, at_done *done,
                               void *user)
{
    const at_call fresh = {.form = &bc25_form_cmee_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_cmee(at_client *client, const bc25_cmee_write *arguments)
{
    at_call call = {.form = &bc25_form_cmee, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_cmee_start(at_client *client, at_call *call, const bc25_cmee_write *arguments, at_done *done,
                          void *user)
{
    const at_call fresh = {.form = &bc25_form_cmee, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_cgatt_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_cgatt_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_cgatt_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_cgatt_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_cgatt_read(at_client *client, bc25_cgatt_response *result)
{
    at_call call = {.form = &bc25_form_cgatt_read, .result = result};
    return at_client_run(client, &call);
}

at_status bc25_cgatt_read_start(at_client *client, at_call *call, bc25_cgatt_response *result, at_done *done,
                                void *user)
{
    const at_call fresh = {.form = &bc25_form_cgatt_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_cgatt(at_client *client, const bc25_cgatt_write *arguments)
{
    at_call call = {.form = &bc25_form_cgatt, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_cgatt_start(at_client *client, at_call *call, const bc25_cgatt_write *arguments, at_done *done,
                           void *user)
{
    const at_call fresh = {.form = &bc25_form_cgatt, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_cgpaddr_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_cgpaddr_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_cgpaddr_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_cgpaddr_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_cgpaddr_read(at_client *client, bc25_cgpaddr_line_handler on_line, void *line_user)
{
    at_call call = {.form = &bc25_form_cgpaddr_read, .deliver = deliver_bc25_cgpaddr_line,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc25_cgpaddr_read_start(at_client *client, at_call *call, bc25_cgpaddr_line_handler on_line,
                                  void *line_user, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_cgpaddr_read, .deliver = deliver_bc25_cgpaddr_line,
                       .on_line = (at_function)on_line, .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_cgpaddr(at_client *client, const bc25_cgpaddr_write *arguments, bc25_cgpaddr_line_handler on_line,
                       void *line_user)
{
    at_call call = {.form = &bc25_form_cgpaddr, .arguments = arguments, .deliver = deliver_bc25_cgpaddr_line,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc25_cgpaddr_start(at_client *client, at_call *call, const bc25_cgpaddr_write *arguments,
                             bc25_cgpaddr_line_handler on_line, void *line_user, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_cgpaddr, .arguments = arguments, .deliver = deliver_bc25_cgpaddr_line,
                       .on_line = (at_function)on_line, .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qiopen_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_qiopen_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qiopen_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                 at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qiopen_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qiopen(at_client *client, const bc25_qiopen_write *arguments, bc25_qiopen_result *result)
{
    at_call call = {.form = &bc25_form_qiopen, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc25_qiopen_start(at_client *client, at_call *call, const bc25_qiopen_write *arguments,
                            bc25_qiopen_result *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qiopen, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qiclose_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_qiclose_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qiclose_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qiclose_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qiclose(at_client *client, const bc25_qiclose_write *arguments)
{
    at_call call = {.form = &bc25_form_qiclose, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_qiclose_start(at_client *client, at_call *call, const bc25_qiclose_write *arguments, at_done *done,
                             void *user)
{
    const at_call fresh = {.form = &bc25_form_qiclose, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qistate_test(at_client *client)
{
    at_call call = {.form = &bc25_form_qistate_test};
    return at_client_run(client, &call);
}

at_status bc25_qistate_test_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qistate_test, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qistate_read(at_client *client, bc25_qistate_status_handler on_line, void *line_user)
{
    at_call call = {.form = &bc25_form_qistate_read, .deliver = deliver_bc25_qistate_status,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc25_qistate_read_start(at_client *client, at_call *call, bc25_qistate_status_handler on_line,
                                  void *line_user, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qistate_read, .deliver = deliver_bc25_qistate_status,
                       .on_line = (at_function)on_line, .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qistate_by_context(at_client *client, const bc25_qistate_by_context_write *arguments,
                                  bc25_qistate_status_handler on_line, void *line_user)
{
    at_call call = {.form = &bc25_form_qistate_by_context, .arguments = arguments, .deliver = deliver_bc25_qistate_status,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc25_qistate_by_context_start(at_client *client, at_call *call,
                                        const bc25_qistate_by_context_write *arguments,
                                        bc25_qistate_status_handler on_line, void *line_user, at_done *done,
                                        void *user)
{
    const at_call fresh = {.form = &bc25_form_qistate_by_context, .arguments = arguments,
                       .deliver = deliver_bc25_qistate_status, .on_line = (at_function)on_line,
                       .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qistate_by_socket(at_client *client, const bc25_qistate_by_socket_write *arguments,
                                 bc25_qistate_status_handler on_line, void *line_user)
{
    at_call call = {.form = &bc25_form_qistate_by_socket, .arguments = arguments, .deliver = deliver_bc25_qistate_status,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc25_qistate_by_socket_start(at_client *client, at_call *call,
                                       const bc25_qistate_by_socket_write *arguments,
                                       bc25_qistate_status_handler on_line, void *line_user, at_done *done,
                                       void *user)
{
    const at_call fresh = {.form = &bc25_form_qistate_by_socket, .arguments = arguments,
                       .deliver = deliver_bc25_qistate_status, .on_line = (at_function)on_line,
                       .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qisend_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_qisend_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qisend_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                 at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qisend_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qisend_inline(at_client *client, const bc25_qisend_inline_write *arguments)
{
    at_call call = {.form = &bc25_form_qisend_inline, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_qisend_inline_start(at_client *client, at_call *call, const bc25_qisend_inline_write *arguments,
                                   at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qisend_inline, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qisend_text(at_client *client, const bc25_qisend_text_write *arguments)
{
    at_call call = {.form = &bc25_form_qisend_text, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_qisend_text_start(at_client *client, at_call *call, const bc25_qisend_text_write *arguments,
                                 at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qisend_text, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qisend_data(at_client *client, const bc25_qisend_data_write *arguments)
{
    at_call call = {.form = &bc25_form_qisend_data, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_qisend_data_start(at_client *client, at_call *call, const bc25_qisend_data_write *arguments,
                                 at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qisend_data, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qisendex_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_qisendex_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qisendex_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qisendex_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qisendex_inline(at_client *client, const bc25_qisendex_inline_write *arguments)
{
    at_call call = {.form = &bc25_form_qisendex_inline, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_qisendex_inline_start(at_client *client, at_call *call, const bc25_qisendex_inline_write *arguments,
                                     at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qisendex_inline, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qisendex_text(at_client *client, const bc25_qisendex_text_write *arguments)
{
    at_call call = {.form = &bc25_form_qisendex_text, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_qisendex_text_start(at_client *client, at_call *call, const bc25_qisendex_text_write *arguments,
                                   at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qisendex_text, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qisendex_data(at_client *client, const bc25_qisendex_data_write *arguments)
{
    at_call call = {.form = &bc25_form_qisendex_data, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_qisendex_data_start(at_client *client, at_call *call, const bc25_qisendex_data_write *arguments,
                                   at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qisendex_data, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qird_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_qird_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qird_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qird_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qird(at_client *client, const bc25_qird_write *arguments, bc25_qird_response *result, void *data,
                    size_t data_size, size_t *received)
{
    at_call call = {.form = &bc25_form_qird, .arguments = arguments, .result = result, .data = (uint8_t *)data,
                .data_size = data_size};
    const at_status status = at_client_run(client, &call);
    if (received != NULL) {
        *received = call.data_length;
    }
    return status;
}

at_status bc25_qird_start(at_client *client, at_call *call, const bc25_qird_write *arguments,
                          bc25_qird_response *result, void *data, size_t data_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qird, .arguments = arguments, .result = result, .data = (uint8_t *)data,
                       .data_size = data_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qird_to(at_client *client, const bc25_qird_write *arguments, bc25_qird_response *result,
                       at_data_sink *sink, void *sink_user, size_t *received)
{
    at_call call = {.form = &bc25_form_qird, .arguments = arguments, .result = result, .sink = sink,
                .sink_user = sink_user};
    const at_status status = at_client_run(client, &call);
    if (received != NULL) {
        *received = call.data_length;
    }
    return status;
}

at_status bc25_qird_to_start(at_client *client, at_call *call, const bc25_qird_write *arguments,
                             bc25_qird_response *result, at_data_sink *sink, void *sink_user, at_done *done,
                             void *user)
{
    const at_call fresh = {.form = &bc25_form_qird, .arguments = arguments, .result = result, .sink = sink,
                       .sink_user = sink_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qiswtmd_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_qiswtmd_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qiswtmd_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qiswtmd_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qiswtmd_read(at_client *client)
{
    at_call call = {.form = &bc25_form_qiswtmd_read};
    return at_client_run(client, &call);
}

at_status bc25_qiswtmd_read_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qiswtmd_read, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qiswtmd(at_client *client, const bc25_qiswtmd_write *arguments)
{
    at_call call = {.form = &bc25_form_qiswtmd, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_qiswtmd_start(at_client *client, at_call *call, const bc25_qiswtmd_write *arguments, at_done *done,
                             void *user)
{
    const at_call fresh = {.form = &bc25_form_qiswtmd, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qping_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_qping_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qping_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qping_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qping(at_client *client, const bc25_qping_write *arguments, bc25_qping_reply_handler on_line,
                     void *line_user, bc25_qping_summary *result)
{
    at_call call = {.form = &bc25_form_qping, .arguments = arguments, .result = result,
                .deliver = deliver_bc25_qping_reply, .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc25_qping_start(at_client *client, at_call *call, const bc25_qping_write *arguments,
                           bc25_qping_reply_handler on_line, void *line_user, bc25_qping_summary *result,
                           at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qping, .arguments = arguments, .result = result,
                       .deliver = deliver_bc25_qping_reply, .on_line = (at_function)on_line, .line_user = line_user,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qntp_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_qntp_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qntp_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qntp_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qntp(at_client *client, const bc25_qntp_write *arguments, bc25_qntp_result *result, char *text,
                    size_t text_size)
{
    at_call call = {.form = &bc25_form_qntp, .arguments = arguments, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qntp_start(at_client *client, at_call *call, const bc25_qntp_write *arguments,
                          bc25_qntp_result *result, char *text, size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qntp, .arguments = arguments, .result = result, .text = text,
                       .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qidnsgip_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_qidnsgip_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qidnsgip_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qidnsgip_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qidnsgip(at_client *client, const bc25_qidnsgip_write *arguments,
                        bc25_qidnsgip_address_handler on_line, void *line_user, bc25_qidnsgip_result *result)
{
    at_call call = {.form = &bc25_form_qidnsgip, .arguments = arguments, .result = result,
                .deliver = deliver_bc25_qidnsgip_address, .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc25_qidnsgip_start(at_client *client, at_call *call, const bc25_qidnsgip_write *arguments,
                              bc25_qidnsgip_address_handler on_line, void *line_user, bc25_qidnsgip_result *result,
                              at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qidnsgip, .arguments = arguments, .result = result,
                       .deliver = deliver_bc25_qidnsgip_address, .on_line = (at_function)on_line,
                       .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qicfg_test(at_client *client, bc25_ranges_handler on_line, void *line_user)
{
    at_call call = {.form = &bc25_form_qicfg_test, .deliver = deliver_bc25_ranges, .on_line = (at_function)on_line,
                .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc25_qicfg_test_start(at_client *client, at_call *call, bc25_ranges_handler on_line, void *line_user,
                                at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qicfg_test, .deliver = deliver_bc25_ranges, .on_line = (at_function)on_line,
                       .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qicfg_dataformat(at_client *client, const bc25_qicfg_dataformat_write *arguments,
                                bc25_qicfg_dataformat_response *result)
{
    at_call call = {.form = &bc25_form_qicfg_dataformat, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc25_qicfg_dataformat_start(at_client *client, at_call *call, const bc25_qicfg_dataformat_write *arguments,
                                      bc25_qicfg_dataformat_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qicfg_dataformat, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qicfg_viewmode(at_client *client, const bc25_qicfg_viewmode_write *arguments,
                              bc25_qicfg_viewmode_response *result)
{
    at_call call = {.form = &bc25_form_qicfg_viewmode, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc25_qicfg_viewmode_start(at_client *client, at_call *call, const bc25_qicfg_viewmode_write *arguments,
                                    bc25_qicfg_viewmode_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qicfg_viewmode, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qicfg_showlength(at_client *client, const bc25_qicfg_showlength_write *arguments,
                                bc25_qicfg_showlength_response *result)
{
    at_call call = {.form = &bc25_form_qicfg_showlength, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bc25_qicfg_showlength_start(at_client *client, at_call *call, const bc25_qicfg_showlength_write *arguments,
                                      bc25_qicfg_showlength_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qicfg_showlength, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qigeterror_test(at_client *client)
{
    at_call call = {.form = &bc25_form_qigeterror_test};
    return at_client_run(client, &call);
}

at_status bc25_qigeterror_test_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qigeterror_test, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qigeterror(at_client *client, bc25_qigeterror_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_qigeterror, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qigeterror_start(at_client *client, at_call *call, bc25_qigeterror_response *result, char *text,
                                size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qigeterror, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qidnscfg_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_qidnscfg_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qidnscfg_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qidnscfg_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qidnscfg_read(at_client *client, bc25_qidnscfg_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_qidnscfg_read, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qidnscfg_read_start(at_client *client, at_call *call, bc25_qidnscfg_response *result, char *text,
                                   size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qidnscfg_read, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qidnscfg(at_client *client, const bc25_qidnscfg_write *arguments)
{
    at_call call = {.form = &bc25_form_qidnscfg, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_qidnscfg_start(at_client *client, at_call *call, const bc25_qidnscfg_write *arguments, at_done *done,
                              void *user)
{
    const at_call fresh = {.form = &bc25_form_qidnscfg, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qikalive_test(at_client *client, bc25_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc25_form_qikalive_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc25_qikalive_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc25_form_qikalive_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qikalive_read(at_client *client, bc25_qikalive_response *result)
{
    at_call call = {.form = &bc25_form_qikalive_read, .result = result};
    return at_client_run(client, &call);
}

at_status bc25_qikalive_read_start(at_client *client, at_call *call, bc25_qikalive_response *result, at_done *done,
                                   void *user)
{
    const at_call fresh = {.form = &bc25_form_qikalive_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qikalive(at_client *client, const bc25_qikalive_write *arguments)
{
    at_call call = {.form = &bc25_form_qikalive, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_qikalive_start(at_client *client, at_call *call, const bc25_qikalive_write *arguments, at_done *done,
                              void *user)
{
    const at_call fresh = {.form = &bc25_form_qikalive, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc25_qsclk(at_client *client, const bc25_qsclk_write *arguments)
{
    at_call call = {.form = &bc25_form_qsclk, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc25_qsclk_start(at_client *client, at_call *call, const bc25_qsclk_write *arguments, at_done *done,
                           void *user)
{
    const at_call fresh = {.form = &bc25_form_qsclk, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

/* Commands without arguments whose answers tell modes. */
static const at_form *const questions[] = {
    &bc25_form_cmee_read,
    &bc25_form_qistate_read,
};

at_status bc25_sync(at_client *client)
{
    return at_client_sync(client, questions, sizeof questions / sizeof questions[0]);
}

at_status bc25_sync_start(at_client *client, at_sync *sync, at_done *done, void *user)
{
    return at_client_sync_start(client, sync, questions, sizeof questions / sizeof questions[0], done, user);
}
