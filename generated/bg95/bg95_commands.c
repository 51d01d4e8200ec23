/*
 * Quectel BG95, BG77 and BG600L: the functions of the command forms.
 *
 * Generated from the spec of bg95 by: ./atbind generate bg95
 */
#include "bg95/bg95_commands.h"

#include "bg95/bg95_tables.h"

#include <string.h>

static void deliver_bg95_cgpaddr_line(at_function handler, void *user, const at_event *event)
{
    bg95_cgpaddr_line line;
    memcpy(&line, event->fields, sizeof line);
    ((bg95_cgpaddr_line_handler)handler)(user, &line);
}

static void deliver_bg95_ranges(at_function handler, void *user, const at_event *event)
{
    bg95_ranges line;
    memcpy(&line, event->fields, sizeof line);
    ((bg95_ranges_handler)handler)(user, &line);
}

static void deliver_bg95_qsslstate_status(at_function handler, void *user, const at_event *event)
{
    bg95_qsslstate_status line;
    memcpy(&line, event->fields, sizeof line);
    ((bg95_qsslstate_status_handler)handler)(user, &line);
}

static void deliver_bg95_qiact_context(at_function handler, void *user, const at_event *event)
{
    bg95_qiact_context line;
    memcpy(&line, event->fields, sizeof line);
    ((bg95_qiact_context_handler)handler)(user, &line);
}

at_status bg95_at(at_client *client)
{
    at_call call = {.form = &bg95_form_at};
    return at_client_run(client, &call);
}

at_status bg95_at_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_at, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_ate(at_client *client, const bg95_ate_write *arguments)
{
    at_call call = {.form = &bg95_form_ate, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bg95_ate_start(at_client *client, at_call *call, const bg95_ate_write *arguments, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_ate, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_cmee_test(at_client *client, bg95_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_cmee_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_cmee_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_cmee_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_cmee_read(at_client *client, bg95_cmee_response *result)
{
    at_call call = {.form = &bg95_form_cmee_read, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_cmee_read_start(at_client *client, at_call *call, bg95_cmee_response *result, at_done *done,
                               void *user)
{
    const at_call fresh = {.form = &bg95_form_cmee_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_cmee(at_client *client, const bg95_cmee_write *arguments)
{
    at_call call = {.form = &bg95_form_cmee, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bg95_cmee_start(at_client *client, at_call *call, const bg95_cmee_write *arguments, at_done *done,
                          void *user)
{
    const at_call fresh = {.form = &bg95_form_cmee, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_cgatt_test(at_client *client, bg95_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_cgatt_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_cgatt_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text, size_t text_size,
                                at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_cgatt_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_cgatt_read(at_client *client, bg95_cgatt_response *result)
{
    at_call call = {.form = &bg95_form_cgatt_read, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_cgatt_read_start(at_client *client, at_call *call, bg95_cgatt_response *result, at_done *done,
                                void *user)
{
    const at_call fresh = {.form = &bg95_form_cgatt_read, .result = result, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_cgatt(at_client *client, const bg95_cgatt_write *arguments)
{
    at_call call = {.form = &bg95_form_cgatt, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bg95_cgatt_start(at_client *client, at_call *call, const bg95_cgatt_write *arguments, at_done *done,
                           void *user)
{
    const at_call fresh = {.form = &bg95_form_cgatt, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_cgpaddr_test(at_client *client, bg95_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_cgpaddr_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_cgpaddr_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_cgpaddr_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_cgpaddr(at_client *client, const bg95_cgpaddr_write *arguments, bg95_cgpaddr_line_handler on_line,
                       void *line_user)
{
    at_call call = {.form = &bg95_form_cgpaddr, .arguments = arguments, .deliver = deliver_bg95_cgpaddr_line,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bg95_cgpaddr_start(at_client *client, at_call *call, const bg95_cgpaddr_write *arguments,
                             bg95_cgpaddr_line_handler on_line, void *line_user, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_cgpaddr, .arguments = arguments, .deliver = deliver_bg95_cgpaddr_line,
                       .on_line = (at_function)on_line, .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_test(at_client *client, bg95_ranges_handler on_line, void *line_user)
{
    at_call call = {.form = &bg95_form_qsslcfg_test, .deliver = deliver_bg95_ranges, .on_line = (at_function)on_line,
                .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_test_start(at_client *client, at_call *call, bg95_ranges_handler on_line, void *line_user,
                                  at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_test, .deliver = deliver_bg95_ranges,
                       .on_line = (at_function)on_line, .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_sslversion_query(at_client *client, const bg95_qsslcfg_sslversion_query_write *arguments,
                                        bg95_qsslcfg_sslversion_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_sslversion_query, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_sslversion_query_start(at_client *client, at_call *call,
                                              const bg95_qsslcfg_sslversion_query_write *arguments,
                                              bg95_qsslcfg_sslversion_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_sslversion_query, .arguments = arguments, .result = result,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_sslversion(at_client *client, const bg95_qsslcfg_sslversion_write *arguments,
                                  bg95_qsslcfg_sslversion_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_sslversion, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_sslversion_start(at_client *client, at_call *call,
                                        const bg95_qsslcfg_sslversion_write *arguments,
                                        bg95_qsslcfg_sslversion_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_sslversion, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_ciphersuite_query(at_client *client, const bg95_qsslcfg_ciphersuite_query_write *arguments,
                                         bg95_qsslcfg_ciphersuite_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_ciphersuite_query, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_ciphersuite_query_start(at_client *client, at_call *call,
                                               const bg95_qsslcfg_ciphersuite_query_write *arguments,
                                               bg95_qsslcfg_ciphersuite_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_ciphersuite_query, .arguments = arguments, .result = result,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_ciphersuite(at_client *client, const bg95_qsslcfg_ciphersuite_write *arguments,
                                   bg95_qsslcfg_ciphersuite_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_ciphersuite, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_ciphersuite_start(at_client *client, at_call *call,
                                         const bg95_qsslcfg_ciphersuite_write *arguments,
                                         bg95_qsslcfg_ciphersuite_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_ciphersuite, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_cacert_query(at_client *client, const bg95_qsslcfg_cacert_query_write *arguments,
                                    bg95_qsslcfg_cacert_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qsslcfg_cacert_query, .arguments = arguments, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_cacert_query_start(at_client *client, at_call *call,
                                          const bg95_qsslcfg_cacert_query_write *arguments,
                                          bg95_qsslcfg_cacert_response *result, char *text, size_t text_size,
                                          at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_cacert_query, .arguments = arguments, .result = result,
                       .text = text, .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_cacert(at_client *client, const bg95_qsslcfg_cacert_write *arguments,
                              bg95_qsslcfg_cacert_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qsslcfg_cacert, .arguments = arguments, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_cacert_start(at_client *client, at_call *call, const bg95_qsslcfg_cacert_write *arguments,
                                    bg95_qsslcfg_cacert_response *result, char *text, size_t text_size, at_done *done,
                                    void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_cacert, .arguments = arguments, .result = result, .text = text,
                       .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_clientcert_query(at_client *client, const bg95_qsslcfg_clientcert_query_write *arguments,
                                        bg95_qsslcfg_clientcert_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qsslcfg_clientcert_query, .arguments = arguments, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_clientcert_query_start(at_client *client, at_call *call,
                                              const bg95_qsslcfg_clientcert_query_write *arguments,
                                              bg95_qsslcfg_clientcert_response *result, char *text, size_t text_size,
                                              at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_clientcert_query, .arguments = arguments, .result = result,
                       .text = text, .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_clientcert(at_client *client, const bg95_qsslcfg_clientcert_write *arguments,
                                  bg95_qsslcfg_clientcert_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qsslcfg_clientcert, .arguments = arguments, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_clientcert_start(at_client *client, at_call *call,
                                        const bg95_qsslcfg_clientcert_write *arguments,
                                        bg95_qsslcfg_clientcert_response *result, char *text, size_t text_size,
                                        at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_clientcert, .arguments = arguments, .result = result, .text = text,
                       .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_clientkey_query(at_client *client, const bg95_qsslcfg_clientkey_query_write *arguments,
                                       bg95_qsslcfg_clientkey_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qsslcfg_clientkey_query, .arguments = arguments, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_clientkey_query_start(at_client *client, at_call *call,
                                             const bg95_qsslcfg_clientkey_query_write *arguments,
                                             bg95_qsslcfg_clientkey_response *result, char *text, size_t text_size,
                                             at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_clientkey_query, .arguments = arguments, .result = result,
                       .text = text, .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_clientkey(at_client *client, const bg95_qsslcfg_clientkey_write *arguments,
                                 bg95_qsslcfg_clientkey_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qsslcfg_clientkey, .arguments = arguments, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_clientkey_start(at_client *client, at_call *call,
                                       const bg95_qsslcfg_clientkey_write *arguments,
                                       bg95_qsslcfg_clientkey_response *result, char *text, size_t text_size,
                                       at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_clientkey, .arguments = arguments, .result = result, .text = text,
                       .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_seclevel_query(at_client *client, const bg95_qsslcfg_seclevel_query_write *arguments,
                                      bg95_qsslcfg_seclevel_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_seclevel_query, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_seclevel_query_start(at_client *client, at_call *call,
                                            const bg95_qsslcfg_seclevel_query_write *arguments,
                                            bg95_qsslcfg_seclevel_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_seclevel_query, .arguments = arguments, .result = result,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_seclevel(at_client *client, const bg95_qsslcfg_seclevel_write *arguments,
                                bg95_qsslcfg_seclevel_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_seclevel, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_seclevel_start(at_client *client, at_call *call, const bg95_qsslcfg_seclevel_write *arguments,
                                      bg95_qsslcfg_seclevel_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_seclevel, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_session_query(at_client *client, const bg95_qsslcfg_session_query_write *arguments,
                                     bg95_qsslcfg_session_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_session_query, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_session_query_start(at_client *client, at_call *call,
                                           const bg95_qsslcfg_session_query_write *arguments,
                                           bg95_qsslcfg_session_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_session_query, .arguments = arguments, .result = result,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_session(at_client *client, const bg95_qsslcfg_session_write *arguments,
                               bg95_qsslcfg_session_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_session, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_session_start(at_client *client, at_call *call, const bg95_qsslcfg_session_write *arguments,
                                     bg95_qsslcfg_session_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_session, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_sni_query(at_client *client, const bg95_qsslcfg_sni_query_write *arguments,
                                 bg95_qsslcfg_sni_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_sni_query, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_sni_query_start(at_client *client, at_call *call,
                                       const bg95_qsslcfg_sni_query_write *arguments,
                                       bg95_qsslcfg_sni_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_sni_query, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_sni(at_client *client, const bg95_qsslcfg_sni_write *arguments,
                           bg95_qsslcfg_sni_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_sni, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_sni_start(at_client *client, at_call *call, const bg95_qsslcfg_sni_write *arguments,
                                 bg95_qsslcfg_sni_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_sni, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_checkhost_query(at_client *client, const bg95_qsslcfg_checkhost_query_write *arguments,
                                       bg95_qsslcfg_checkhost_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_checkhost_query, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_checkhost_query_start(at_client *client, at_call *call,
                                             const bg95_qsslcfg_checkhost_query_write *arguments,
                                             bg95_qsslcfg_checkhost_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_checkhost_query, .arguments = arguments, .result = result,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_checkhost(at_client *client, const bg95_qsslcfg_checkhost_write *arguments,
                                 bg95_qsslcfg_checkhost_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_checkhost, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_checkhost_start(at_client *client, at_call *call,
                                       const bg95_qsslcfg_checkhost_write *arguments,
                                       bg95_qsslcfg_checkhost_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_checkhost, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_ignorelocaltime_query(at_client *client,
                                             const bg95_qsslcfg_ignorelocaltime_query_write *arguments,
                                             bg95_qsslcfg_ignorelocaltime_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_ignorelocaltime_query, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_ignorelocaltime_query_start(at_client *client, at_call *call,
                                                   const bg95_qsslcfg_ignorelocaltime_query_write *arguments,
                                                   bg95_qsslcfg_ignorelocaltime_response *result, at_done *done,
                                                   void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_ignorelocaltime_query, .arguments = arguments, .result = result,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_ignorelocaltime(at_client *client, const bg95_qsslcfg_ignorelocaltime_write *arguments,
                                       bg95_qsslcfg_ignorelocaltime_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_ignorelocaltime, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_ignorelocaltime_start(at_client *client, at_call *call,
                                             const bg95_qsslcfg_ignorelocaltime_write *arguments,
                                             bg95_qsslcfg_ignorelocaltime_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_ignorelocaltime, .arguments = arguments, .result = result,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_negotiatetime_query(at_client *client, const bg95_qsslcfg_negotiatetime_query_write *arguments,
                                           bg95_qsslcfg_negotiatetime_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_negotiatetime_query, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_negotiatetime_query_start(at_client *client, at_call *call,
                                                 const bg95_qsslcfg_negotiatetime_query_write *arguments,
                                                 bg95_qsslcfg_negotiatetime_response *result, at_done *done,
                                                 void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_negotiatetime_query, .arguments = arguments, .result = result,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_negotiatetime(at_client *client, const bg95_qsslcfg_negotiatetime_write *arguments,
                                     bg95_qsslcfg_negotiatetime_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_negotiatetime, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_negotiatetime_start(at_client *client, at_call *call,
                                           const bg95_qsslcfg_negotiatetime_write *arguments,
                                           bg95_qsslcfg_negotiatetime_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_negotiatetime, .arguments = arguments, .result = result,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_renegotiation_query(at_client *client, const bg95_qsslcfg_renegotiation_query_write *arguments,
                                           bg95_qsslcfg_renegotiation_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_renegotiation_query, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_renegotiation_query_start(at_client *client, at_call *call,
                                                 const bg95_qsslcfg_renegotiation_query_write *arguments,
                                                 bg95_qsslcfg_renegotiation_response *result, at_done *done,
                                                 void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_renegotiation_query, .arguments = arguments, .result = result,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_renegotiation(at_client *client, const bg95_qsslcfg_renegotiation_write *arguments,
                                     bg95_qsslcfg_renegotiation_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_renegotiation, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_renegotiation_start(at_client *client, at_call *call,
                                           const bg95_qsslcfg_renegotiation_write *arguments,
                                           bg95_qsslcfg_renegotiation_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_renegotiation, .arguments = arguments, .result = result,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_dtls_query(at_client *client, const bg95_qsslcfg_dtls_query_write *arguments,
                                  bg95_qsslcfg_dtls_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_dtls_query, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_dtls_query_start(at_client *client, at_call *call,
                                        const bg95_qsslcfg_dtls_query_write *arguments,
                                        bg95_qsslcfg_dtls_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_dtls_query, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_dtls(at_client *client, const bg95_qsslcfg_dtls_write *arguments,
                            bg95_qsslcfg_dtls_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_dtls, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_dtls_start(at_client *client, at_call *call, const bg95_qsslcfg_dtls_write *arguments,
                                  bg95_qsslcfg_dtls_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_dtls, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_dtlsversion_query(at_client *client, const bg95_qsslcfg_dtlsversion_query_write *arguments,
                                         bg95_qsslcfg_dtlsversion_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_dtlsversion_query, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_dtlsversion_query_start(at_client *client, at_call *call,
                                               const bg95_qsslcfg_dtlsversion_query_write *arguments,
                                               bg95_qsslcfg_dtlsversion_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_dtlsversion_query, .arguments = arguments, .result = result,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcfg_dtlsversion(at_client *client, const bg95_qsslcfg_dtlsversion_write *arguments,
                                   bg95_qsslcfg_dtlsversion_response *result)
{
    at_call call = {.form = &bg95_form_qsslcfg_dtlsversion, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslcfg_dtlsversion_start(at_client *client, at_call *call,
                                         const bg95_qsslcfg_dtlsversion_write *arguments,
                                         bg95_qsslcfg_dtlsversion_response *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcfg_dtlsversion, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslopen_test(at_client *client, bg95_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qsslopen_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qsslopen_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslopen_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslopen_transparent(at_client *client, const bg95_qsslopen_transparent_write *arguments)
{
    at_call call = {.form = &bg95_form_qsslopen_transparent, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bg95_qsslopen_transparent_start(at_client *client, at_call *call,
                                          const bg95_qsslopen_transparent_write *arguments, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslopen_transparent, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslopen(at_client *client, const bg95_qsslopen_write *arguments, bg95_qsslopen_result *result)
{
    at_call call = {.form = &bg95_form_qsslopen, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslopen_start(at_client *client, at_call *call, const bg95_qsslopen_write *arguments,
                              bg95_qsslopen_result *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslopen, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslsend_test(at_client *client, bg95_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qsslsend_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qsslsend_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslsend_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslsend_text(at_client *client, const bg95_qsslsend_text_write *arguments)
{
    at_call call = {.form = &bg95_form_qsslsend_text, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bg95_qsslsend_text_start(at_client *client, at_call *call, const bg95_qsslsend_text_write *arguments,
                                   at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslsend_text, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslsend_data(at_client *client, const bg95_qsslsend_data_write *arguments)
{
    at_call call = {.form = &bg95_form_qsslsend_data, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bg95_qsslsend_data_start(at_client *client, at_call *call, const bg95_qsslsend_data_write *arguments,
                                   at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslsend_data, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslrecv_test(at_client *client, bg95_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qsslrecv_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qsslrecv_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslrecv_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslrecv_lengths(at_client *client, const bg95_qsslrecv_lengths_write *arguments,
                                bg95_qsslrecv_totals *result)
{
    at_call call = {.form = &bg95_form_qsslrecv_lengths, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qsslrecv_lengths_start(at_client *client, at_call *call, const bg95_qsslrecv_lengths_write *arguments,
                                      bg95_qsslrecv_totals *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslrecv_lengths, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslrecv(at_client *client, const bg95_qsslrecv_write *arguments, bg95_qsslrecv_response *result,
                        void *data, size_t data_size, size_t *received)
{
    at_call call = {.form = &bg95_form_qsslrecv, .arguments = arguments, .result = result, .data = (uint8_t *)data,
                .data_size = data_size};
    const at_status status = at_client_run(client, &call);
    if (received != NULL) {
        *received = call.data_length;
    }
    return status;
}

at_status bg95_qsslrecv_start(at_client *client, at_call *call, const bg95_qsslrecv_write *arguments,
                              bg95_qsslrecv_response *result, void *data, size_t data_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslrecv, .arguments = arguments, .result = result, .data = (uint8_t *)data,
                       .data_size = data_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslrecv_to(at_client *client, const bg95_qsslrecv_write *arguments, bg95_qsslrecv_response *result,
                           at_data_sink *sink, void *sink_user, size_t *received)
{
    at_call call = {.form = &bg95_form_qsslrecv, .arguments = arguments, .result = result, .sink = sink,
                .sink_user = sink_user};
    const at_status status = at_client_run(client, &call);
    if (received != NULL) {
        *received = call.data_length;
    }
    return status;
}

at_status bg95_qsslrecv_to_start(at_client *client, at_call *call, const bg95_qsslrecv_write *arguments,
                                 bg95_qsslrecv_response *result, at_data_sink *sink, void *sink_user, at_done *done,
                                 void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslrecv, .arguments = arguments, .result = result, .sink = sink,
                       .sink_user = sink_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslclose_test(at_client *client, bg95_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qsslclose_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qsslclose_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text,
                                    size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslclose_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslclose(at_client *client, const bg95_qsslclose_write *arguments)
{
    at_call call = {.form = &bg95_form_qsslclose, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bg95_qsslclose_start(at_client *client, at_call *call, const bg95_qsslclose_write *arguments, at_done *done,
                               void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslclose, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslstate_test(at_client *client)
{
    at_call call = {.form = &bg95_form_qsslstate_test};
    return at_client_run(client, &call);
}

at_status bg95_qsslstate_test_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslstate_test, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslstate(at_client *client, const bg95_qsslstate_write *arguments,
                         bg95_qsslstate_status_handler on_line, void *line_user)
{
    at_call call = {.form = &bg95_form_qsslstate, .arguments = arguments, .deliver = deliver_bg95_qsslstate_status,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bg95_qsslstate_start(at_client *client, at_call *call, const bg95_qsslstate_write *arguments,
                               bg95_qsslstate_status_handler on_line, void *line_user, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslstate, .arguments = arguments, .deliver = deliver_bg95_qsslstate_status,
                       .on_line = (at_function)on_line, .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslstate_execute(at_client *client, bg95_qsslstate_status_handler on_line, void *line_user)
{
    at_call call = {.form = &bg95_form_qsslstate_execute, .deliver = deliver_bg95_qsslstate_status,
                .on_line = (at_function)on_line, .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bg95_qsslstate_execute_start(at_client *client, at_call *call, bg95_qsslstate_status_handler on_line,
                                       void *line_user, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslstate_execute, .deliver = deliver_bg95_qsslstate_status,
                       .on_line = (at_function)on_line, .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qicsgp(at_client *client, const bg95_qicsgp_write *arguments)
{
    at_call call = {.form = &bg95_form_qicsgp, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bg95_qicsgp_start(at_client *client, at_call *call, const bg95_qicsgp_write *arguments, at_done *done,
                            void *user)
{
    const at_call fresh = {.form = &bg95_form_qicsgp, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qiact_read(at_client *client, bg95_qiact_context_handler on_line, void *line_user)
{
    at_call call = {.form = &bg95_form_qiact_read, .deliver = deliver_bg95_qiact_context, .on_line = (at_function)on_line,
                .line_user = line_user};
    return at_client_run(client, &call);
}

at_status bg95_qiact_read_start(at_client *client, at_call *call, bg95_qiact_context_handler on_line, void *line_user,
                                at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qiact_read, .deliver = deliver_bg95_qiact_context,
                       .on_line = (at_function)on_line, .line_user = line_user, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qiact(at_client *client, const bg95_qiact_write *arguments)
{
    at_call call = {.form = &bg95_form_qiact, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bg95_qiact_start(at_client *client, at_call *call, const bg95_qiact_write *arguments, at_done *done,
                           void *user)
{
    const at_call fresh = {.form = &bg95_form_qiact, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qideact(at_client *client, const bg95_qideact_write *arguments)
{
    at_call call = {.form = &bg95_form_qideact, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bg95_qideact_start(at_client *client, at_call *call, const bg95_qideact_write *arguments, at_done *done,
                             void *user)
{
    const at_call fresh = {.form = &bg95_form_qideact, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qiswtmd_transparent(at_client *client, const bg95_qiswtmd_transparent_write *arguments)
{
    at_call call = {.form = &bg95_form_qiswtmd_transparent, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bg95_qiswtmd_transparent_start(at_client *client, at_call *call,
                                         const bg95_qiswtmd_transparent_write *arguments, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qiswtmd_transparent, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qiswtmd(at_client *client, const bg95_qiswtmd_write *arguments)
{
    at_call call = {.form = &bg95_form_qiswtmd, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bg95_qiswtmd_start(at_client *client, at_call *call, const bg95_qiswtmd_write *arguments, at_done *done,
                             void *user)
{
    const at_call fresh = {.form = &bg95_form_qiswtmd, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qigeterror(at_client *client, bg95_qigeterror_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qigeterror, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qigeterror_start(at_client *client, at_call *call, bg95_qigeterror_response *result, char *text,
                                size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qigeterror, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qfupl_counted(at_client *client, const bg95_qfupl_counted_write *arguments, bg95_qfupl_upload *result)
{
    at_call call = {.form = &bg95_form_qfupl_counted, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qfupl_counted_start(at_client *client, at_call *call, const bg95_qfupl_counted_write *arguments,
                                   bg95_qfupl_upload *result, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qfupl_counted, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qfupl_until_silence(at_client *client, const bg95_qfupl_until_silence_write *arguments,
                                   bg95_qfupl_upload *result)
{
    at_call call = {.form = &bg95_form_qfupl_until_silence, .arguments = arguments, .result = result};
    return at_client_run(client, &call);
}

at_status bg95_qfupl_until_silence_start(at_client *client, at_call *call,
                                         const bg95_qfupl_until_silence_write *arguments, bg95_qfupl_upload *result,
                                         at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qfupl_until_silence, .arguments = arguments, .result = result, .done = done,
                       .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_cpin_read(at_client *client, bg95_cpin_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_cpin_read, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_cpin_read_start(at_client *client, at_call *call, bg95_cpin_response *result, char *text,
                               size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_cpin_read, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_ato(at_client *client)
{
    at_call call = {.form = &bg95_form_ato};
    return at_client_run(client, &call);
}

at_status bg95_ato_start(at_client *client, at_call *call, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_ato, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_at_d(at_client *client, const bg95_at_d_write *arguments)
{
    at_call call = {.form = &bg95_form_at_d, .arguments = arguments};
    return at_client_run(client, &call);
}

at_status bg95_at_d_start(at_client *client, at_call *call, const bg95_at_d_write *arguments, at_done *done,
                          void *user)
{
    const at_call fresh = {.form = &bg95_form_at_d, .arguments = arguments, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcrypt_test(at_client *client, bg95_ranges *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qsslcrypt_test, .result = result, .text = text, .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qsslcrypt_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text,
                                    size_t text_size, at_done *done, void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcrypt_test, .result = result, .text = text, .text_size = text_size,
                       .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcrypt_aes(at_client *client, const bg95_qsslcrypt_aes_write *arguments,
                             bg95_qsslcrypt_aes_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qsslcrypt_aes, .arguments = arguments, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qsslcrypt_aes_start(at_client *client, at_call *call, const bg95_qsslcrypt_aes_write *arguments,
                                   bg95_qsslcrypt_aes_response *result, char *text, size_t text_size, at_done *done,
                                   void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcrypt_aes, .arguments = arguments, .result = result, .text = text,
                       .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

at_status bg95_qsslcrypt_md_5(at_client *client, const bg95_qsslcrypt_md_5_write *arguments,
                              bg95_qsslcrypt_md_5_response *result, char *text, size_t text_size)
{
    at_call call = {.form = &bg95_form_qsslcrypt_md_5, .arguments = arguments, .result = result, .text = text,
                .text_size = text_size};
    return at_client_run(client, &call);
}

at_status bg95_qsslcrypt_md_5_start(at_client *client, at_call *call, const bg95_qsslcrypt_md_5_write *arguments,
                                    bg95_qsslcrypt_md_5_response *result, char *text, size_t text_size, at_done *done,
                                    void *user)
{
    const at_call fresh = {.form = &bg95_form_qsslcrypt_md_5, .arguments = arguments, .result = result, .text = text,
                       .text_size = text_size, .done = done, .user = user};
    return at_client_start_fresh(client, call, &fresh);
}

/* Commands without arguments whose answers tell modes. */
static const at_form *const questions[] = {
    &bg95_form_cmee_read,
    &bg95_form_qsslstate_execute,
};

at_status bg95_sync(at_client *client)
{
    return at_client_sync(client, questions, sizeof questions / sizeof questions[0]);
}

at_status bg95_sync_start(at_client *client, at_sync *sync, at_done *done, void *user)
{
    return at_client_sync_start(client, sync, questions, sizeof questions / sizeof questions[0], done, user);
}
