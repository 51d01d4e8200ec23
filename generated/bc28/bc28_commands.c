/*
 * Quectel BC28: the functions of the command forms.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
#include "bc28/bc28_commands.h"

#include "bc28/bc28_tables.h"

#include <string.h>

static void deliver_bc28_cgpaddr_line(at_function handler, void *user, const at_event *event)
{
    bc28_cgpaddr_line line;
    memcpy(&line, event->fields, sizeof line);
    ((bc28_cgpaddr_line_handler)handler)(user, &line);
}

static void deliver_bc28_qlaserverip_server(at_function handler, void *user, const at_event *event)
{
    bc28_qlaserverip_server line;
    memcpy(&line, event->fields, sizeof line);
    ((bc28_qlaserverip_server_handler)handler)(user, &line);
}

at_status bc28_at(at_client *client)
{
    at_call call = {.form = &bc28_form_at};
    return at_client_run(client, &call);
}

at_status bc28_at_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_at, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_ate(at_client *client, const bc28_ate_write *arguments)
{
    at_call call = {.form = &bc28_form_ate, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_ate_start(at_client *client, at_call *call, const bc28_ate_write *arguments, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_ate, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_cmee_test(at_client *client, bc28_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc28_form_cmee_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc28_cmee_test_start(at_client *client, at_call *call, bc28_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_cmee_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_cmee_read(at_client *client, bc28_cmee_response *result)
{
    at_call call = {.form = &bc28_form_cmee_read, .result = result};
    return at_client_run(client, &call);
}

at_status bc28_cmee_read_start(at_client *client, at_call *call, bc28_cmee_response *result, at_done *done,
                               void *user)
{
    const at_call fresh = {.form = &bc28_form_cmee_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_cmee(at_client *client, const bc28_cmee_write *arguments)
{
    at_call call = {.form = &bc28_form_cmee, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_cmee_start(at_client *client, at_call *call, const bc28_cmee_write *arguments, at_done *done,
                          void *user)
{
    const at_call fresh = {.form = &bc28_form_cmee, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_cgatt_test(at_client *client, bc28_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc28_form_cgatt_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc28_cgatt_test_start(at_client *client, at_call *call, bc28_ranges *result, char *text, size_t text_size,
                                at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_cgatt_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_cgatt_read(at_client *client, bc28_cgatt_response *result)
{
    at_call call = {.form = &bc28_form_cgatt_read, .result = result};
    return at_client_run(client, &call);
}

at_status bc28_cgatt_read_start(at_client *client, at_call *call, bc28_cgatt_response *result, at_done *done,
                                void *user)
{
    const at_call fresh = {.form = &bc28_form_cgatt_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_cgatt(at_client *client, const bc28_cgatt_write *arguments)
{
    at_call call = {.form = &bc28_form_cgatt, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_cgatt_start(at_client *client, at_call *call, const bc28_cgatt_write *arguments, at_done *done,
                           void *user)
{
    const at_call fresh = {.form = &bc28_form_cgatt, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_cgpaddr_test(at_client *client, bc28_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc28_form_cgpaddr_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc28_cgpaddr_test_start(at_client *client, at_call *call, bc28_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_cgpaddr_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_cgpaddr(at_client *client, const bc28_cgpaddr_write *arguments, bc28_cgpaddr_line_handler on_line,
                       void *line_user)
{
    at_call call = {.form = &bc28_form_cgpaddr, .arguments = arguments, .deliver = deliver_bc28_cgpaddr_line,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc28_cgpaddr_start(at_client *client, at_call *call, const bc28_cgpaddr_write *arguments,
                             bc28_cgpaddr_line_handler on_line, void *line_user, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_cgpaddr, .arguments = arguments, .deliver = deliver_bc28_cgpaddr_line,
                       .on_line = (at_function)on_line, .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlaserverip_read(at_client *client, bc28_qlaserverip_server_handler on_line, void *line_user)
{
    at_call call = {.form = &bc28_form_qlaserverip_read, .deliver = deliver_bc28_qlaserverip_server,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bc28_qlaserverip_read_start(at_client *client, at_call *call, bc28_qlaserverip_server_handler on_line,
                                      void *line_user, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlaserverip_read, .deliver = deliver_bc28_qlaserverip_server,
                       .on_line = (at_function)on_line, .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlaserverip_set(at_client *client, const bc28_qlaserverip_set_write *arguments)
{
    at_call call = {.form = &bc28_form_qlaserverip_set, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_qlaserverip_set_start(at_client *client, at_call *call, const bc28_qlaserverip_set_write *arguments,
                                     at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlaserverip_set, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlaserverip_delete(at_client *client, const bc28_qlaserverip_delete_write *arguments)
{
    at_call call = {.form = &bc28_form_qlaserverip_delete, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_qlaserverip_delete_start(at_client *client, at_call *call,
                                        const bc28_qlaserverip_delete_write *arguments, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlaserverip_delete, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlasecswt_read(at_client *client, bc28_qlasecswt_response *result)
{
    at_call call = {.form = &bc28_form_qlasecswt_read, .result = result};
    return at_client_run(client, &call);
}

at_status bc28_qlasecswt_read_start(at_client *client, at_call *call, bc28_qlasecswt_response *result, at_done *done,
                                    void *user)
{
    const at_call fresh = {.form = &bc28_form_qlasecswt_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlasecswt(at_client *client, const bc28_qlasecswt_write *arguments)
{
    at_call call = {.form = &bc28_form_qlasecswt, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_qlasecswt_start(at_client *client, at_call *call, const bc28_qlasecswt_write *arguments, at_done *done,
                               void *user)
{
    const at_call fresh = {.form = &bc28_form_qlasecswt, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlasetpsk_read(at_client *client, bc28_qlasetpsk_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc28_form_qlasetpsk_read, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc28_qlasetpsk_read_start(at_client *client, at_call *call, bc28_qlasetpsk_response *result, char *text,
                                    size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlasetpsk_read, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlasetpsk(at_client *client, const bc28_qlasetpsk_write *arguments)
{
    at_call call = {.form = &bc28_form_qlasetpsk, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_qlasetpsk_start(at_client *client, at_call *call, const bc28_qlasetpsk_write *arguments, at_done *done,
                               void *user)
{
    const at_call fresh = {.form = &bc28_form_qlasetpsk, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlasregind(at_client *client, const bc28_qlasregind_write *arguments)
{
    at_call call = {.form = &bc28_form_qlasregind, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_qlasregind_start(at_client *client, at_call *call, const bc28_qlasregind_write *arguments,
                                at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlasregind, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlasenddata_data(at_client *client, const bc28_qlasenddata_data_write *arguments)
{
    at_call call = {.form = &bc28_form_qlasenddata_data, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_qlasenddata_data_start(at_client *client, at_call *call, const bc28_qlasenddata_data_write *arguments,
                                      at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlasenddata_data, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlasenddata_inline(at_client *client, const bc28_qlasenddata_inline_write *arguments)
{
    at_call call = {.form = &bc28_form_qlasenddata_inline, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_qlasenddata_inline_start(at_client *client, at_call *call,
                                        const bc28_qlasenddata_inline_write *arguments, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlasenddata_inline, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlasendrsp_empty(at_client *client, const bc28_qlasendrsp_empty_write *arguments)
{
    at_call call = {.form = &bc28_form_qlasendrsp_empty, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_qlasendrsp_empty_start(at_client *client, at_call *call, const bc28_qlasendrsp_empty_write *arguments,
                                      at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlasendrsp_empty, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlasendrsp_data(at_client *client, const bc28_qlasendrsp_data_write *arguments)
{
    at_call call = {.form = &bc28_form_qlasendrsp_data, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_qlasendrsp_data_start(at_client *client, at_call *call, const bc28_qlasendrsp_data_write *arguments,
                                     at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlasendrsp_data, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qladatastatus_read(at_client *client, bc28_qladatastatus_response *result)
{
    at_call call = {.form = &bc28_form_qladatastatus_read, .result = result};
    return at_client_run(client, &call);
}

at_status bc28_qladatastatus_read_start(at_client *client, at_call *call, bc28_qladatastatus_response *result,
                                        at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qladatastatus_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlafotaind(at_client *client, const bc28_qlafotaind_write *arguments)
{
    at_call call = {.form = &bc28_form_qlafotaind, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_qlafotaind_start(at_client *client, at_call *call, const bc28_qlafotaind_write *arguments,
                                at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlafotaind, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlaregswt_read(at_client *client, bc28_qlaregswt_response *result)
{
    at_call call = {.form = &bc28_form_qlaregswt_read, .result = result};
    return at_client_run(client, &call);
}

at_status bc28_qlaregswt_read_start(at_client *client, at_call *call, bc28_qlaregswt_response *result, at_done *done,
                                    void *user)
{
    const at_call fresh = {.form = &bc28_form_qlaregswt_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlaregswt(at_client *client, const bc28_qlaregswt_write *arguments)
{
    at_call call = {.form = &bc28_form_qlaregswt, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_qlaregswt_start(at_client *client, at_call *call, const bc28_qlaregswt_write *arguments, at_done *done,
                               void *user)
{
    const at_call fresh = {.form = &bc28_form_qlaregswt, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlastatus_read(at_client *client, bc28_qlastatus_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc28_form_qlastatus_read, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc28_qlastatus_read_start(at_client *client, at_call *call, bc28_qlastatus_response *result, char *text,
                                    size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlastatus_read, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlaresetdtls(at_client *client)
{
    at_call call = {.form = &bc28_form_qlaresetdtls};
    return at_client_run(client, &call);
}

at_status bc28_qlaresetdtls_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlaresetdtls, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qladtlsstat_read(at_client *client, bc28_qladtlsstat_response *result)
{
    at_call call = {.form = &bc28_form_qladtlsstat_read, .result = result};
    return at_client_run(client, &call);
}

at_status bc28_qladtlsstat_read_start(at_client *client, at_call *call, bc28_qladtlsstat_response *result,
                                      at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qladtlsstat_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qcfg_lwm2m_device_type_query(at_client *client, bc28_qcfg_lwm2m_device_type_response *result,
                                            char *text, size_t text_size)
{
    at_call call = {.form = &bc28_form_qcfg_lwm2m_device_type_query, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc28_qcfg_lwm2m_device_type_query_start(at_client *client, at_call *call,
                                                  bc28_qcfg_lwm2m_device_type_response *result, char *text,
                                                  size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qcfg_lwm2m_device_type_query, .result = result, .text = text,
                       .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qcfg_lwm2m_device_type(at_client *client, const bc28_qcfg_lwm2m_device_type_write *arguments,
                                      bc28_qcfg_lwm2m_device_type_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc28_form_qcfg_lwm2m_device_type, .arguments = arguments, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc28_qcfg_lwm2m_device_type_start(at_client *client, at_call *call,
                                            const bc28_qcfg_lwm2m_device_type_write *arguments,
                                            bc28_qcfg_lwm2m_device_type_response *result, char *text,
                                            size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qcfg_lwm2m_device_type, .arguments = arguments, .result = result,
                       .text = text, .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlafotareset(at_client *client)
{
    at_call call = {.form = &bc28_form_qlafotareset};
    return at_client_run(client, &call);
}

at_status bc28_qlafotareset_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlafotareset, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlasetbspsk_read(at_client *client, bc28_qlasetbspsk_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bc28_form_qlasetbspsk_read, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bc28_qlasetbspsk_read_start(at_client *client, at_call *call, bc28_qlasetbspsk_response *result, char *text,
                                      size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlasetbspsk_read, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlasetbspsk(at_client *client, const bc28_qlasetbspsk_write *arguments)
{
    at_call call = {.form = &bc28_form_qlasetbspsk, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_qlasetbspsk_start(at_client *client, at_call *call, const bc28_qlasetbspsk_write *arguments,
                                 at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlasetbspsk, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlabssecswt_read(at_client *client, bc28_qlabssecswt_response *result)
{
    at_call call = {.form = &bc28_form_qlabssecswt_read, .result = result};
    return at_client_run(client, &call);
}

at_status bc28_qlabssecswt_read_start(at_client *client, at_call *call, bc28_qlabssecswt_response *result,
                                      at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlabssecswt_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_qlabssecswt(at_client *client, const bc28_qlabssecswt_write *arguments)
{
    at_call call = {.form = &bc28_form_qlabssecswt, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bc28_qlabssecswt_start(at_client *client, at_call *call, const bc28_qlabssecswt_write *arguments,
                                 at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_qlabssecswt, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bc28_nrb(at_client *client)
{
    at_call call = {.form = &bc28_form_nrb};
    return at_client_run(client, &call);
}

at_status bc28_nrb_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bc28_form_nrb, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

/* Commands without arguments whose answers tell modes. */
static const at_form *const questions[] = {
    &bc28_form_cmee_read,
};

at_status bc28_sync(at_client *client)
{
    return at_client_sync(client, questions, sizeof questions / sizeof questions[0]);
}

at_status bc28_sync_start(at_client *client, at_sync *sync, at_done *done, void *user)
{
    return at_client_sync_start(client, sync, questions, sizeof questions / sizeof questions[0], done, user);
}
