/*
 * Quectel BC28: one blocking and one asynchronous function for each command form.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
/*
 * A blocking function sends the command and returns when it has ended, within the time that its comment states. It
 * returns AT_OK or the reason of the failure; at_client_last_error() tells more. It cannot be called from a handler.
 *
 * The function with _start at its end returns AT_PENDING at once, or the reason why nothing was sent. The call and
 * everything that its parameters point to have to stay in place until `done` is called, which happens exactly once; from
 * there the next call can be started. `done` may be null.
 */
#ifndef BC28_COMMANDS_H
#define BC28_COMMANDS_H

#include "bc28/bc28_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Ask for attention.
 *
 * AT
 * v250 5.2.1. OK within 300 ms.
 */
at_status bc28_at(at_client *client);
at_status bc28_at_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Switch command echo.
 *
 * ATE<value>
 * v250 6.2.4. OK within 300 ms.
 */
at_status bc28_ate(at_client *client, const bc28_ate_write *arguments);
at_status bc28_ate_start(at_client *client, at_call *call, const bc28_ate_write *arguments, at_done *done,
                         void *user);
/*
 * Report mobile termination error.
 *
 * AT+CMEE=?
 * bc28-andlink 5. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc28_cmee_test(at_client *client, bc28_ranges *result, char *text, size_t text_size);
at_status bc28_cmee_test_start(at_client *client, at_call *call, bc28_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user);
/*
 * Report mobile termination error.
 *
 * AT+CMEE?
 * bc28-andlink 5. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc28_cmee_read(at_client *client, bc28_cmee_response *result);
at_status bc28_cmee_read_start(at_client *client, at_call *call, bc28_cmee_response *result, at_done *done,
                               void *user);
/*
 * Report mobile termination error.
 *
 * AT+CMEE=<n>
 * bc28-andlink 5. OK within 300 ms.
 */
at_status bc28_cmee(at_client *client, const bc28_cmee_write *arguments);
at_status bc28_cmee_start(at_client *client, at_call *call, const bc28_cmee_write *arguments, at_done *done,
                          void *user);
/*
 * Attach to or detach from the packet domain service.
 *
 * AT+CGATT=?
 * 27.007 10.1.9. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc28_cgatt_test(at_client *client, bc28_ranges *result, char *text, size_t text_size);
at_status bc28_cgatt_test_start(at_client *client, at_call *call, bc28_ranges *result, char *text, size_t text_size,
                                at_done *done, void *user);
/*
 * Attach to or detach from the packet domain service.
 *
 * AT+CGATT?
 * 27.007 10.1.9. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc28_cgatt_read(at_client *client, bc28_cgatt_response *result);
at_status bc28_cgatt_read_start(at_client *client, at_call *call, bc28_cgatt_response *result, at_done *done,
                                void *user);
/*
 * Attach to or detach from the packet domain service.
 *
 * AT+CGATT=<state>
 * 27.007 10.1.9. OK within 140 s.
 */
at_status bc28_cgatt(at_client *client, const bc28_cgatt_write *arguments);
at_status bc28_cgatt_start(at_client *client, at_call *call, const bc28_cgatt_write *arguments, at_done *done,
                           void *user);
/*
 * Show the address of a PDP context.
 *
 * AT+CGPADDR=?
 * 27.007 10.1.14. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc28_cgpaddr_test(at_client *client, bc28_ranges *result, char *text, size_t text_size);
at_status bc28_cgpaddr_test_start(at_client *client, at_call *call, bc28_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user);
/*
 * Show the address of a PDP context.
 *
 * AT+CGPADDR=<cid>
 * 27.007 10.1.14. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc28_cgpaddr(at_client *client, const bc28_cgpaddr_write *arguments, bc28_cgpaddr_line_handler on_line,
                       void *line_user);
at_status bc28_cgpaddr_start(at_client *client, at_call *call, const bc28_cgpaddr_write *arguments,
                             bc28_cgpaddr_line_handler on_line, void *line_user, at_done *done, void *user);
/*
 * Set or delete the address of the bootstrap or LwM2M server.
 *
 * AT+QLASERVERIP?
 * bc28-andlink 3.1. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc28_qlaserverip_read(at_client *client, bc28_qlaserverip_server_handler on_line, void *line_user);
at_status bc28_qlaserverip_read_start(at_client *client, at_call *call, bc28_qlaserverip_server_handler on_line,
                                      void *line_user, at_done *done, void *user);
/*
 * Set or delete the address of the bootstrap or LwM2M server.
 *
 * AT+QLASERVERIP=<type>,<IP_addr>[,<port>]
 * bc28-andlink 3.1. OK within 300 ms.
 */
at_status bc28_qlaserverip_set(at_client *client, const bc28_qlaserverip_set_write *arguments);
at_status bc28_qlaserverip_set_start(at_client *client, at_call *call, const bc28_qlaserverip_set_write *arguments,
                                     at_done *done, void *user);
/*
 * Set or delete the address of the bootstrap or LwM2M server. Deletes the address that matches, or without a port
 * whatever is stored for that address.
 *
 * AT+QLASERVERIP=<type>,<IP_addr>[,<port>]
 * bc28-andlink 3.1. OK within 300 ms.
 */
at_status bc28_qlaserverip_delete(at_client *client, const bc28_qlaserverip_delete_write *arguments);
at_status bc28_qlaserverip_delete_start(at_client *client, at_call *call,
                                        const bc28_qlaserverip_delete_write *arguments, at_done *done, void *user);
/*
 * Set how data are encrypted.
 *
 * AT+QLASECSWT?
 * bc28-andlink 3.2. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc28_qlasecswt_read(at_client *client, bc28_qlasecswt_response *result);
at_status bc28_qlasecswt_read_start(at_client *client, at_call *call, bc28_qlasecswt_response *result, at_done *done,
                                    void *user);
/*
 * Set how data are encrypted.
 *
 * AT+QLASECSWT=<type>[,<NAT_type>]
 * bc28-andlink 3.2. OK within 300 ms.
 */
at_status bc28_qlasecswt(at_client *client, const bc28_qlasecswt_write *arguments);
at_status bc28_qlasecswt_start(at_client *client, at_call *call, const bc28_qlasecswt_write *arguments, at_done *done,
                               void *user);
/*
 * Set the PSK and its identity.
 *
 * AT+QLASETPSK?
 * bc28-andlink 3.3. OK within 2 s.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc28_qlasetpsk_read(at_client *client, bc28_qlasetpsk_response *result, char *text, size_t text_size);
at_status bc28_qlasetpsk_read_start(at_client *client, at_call *call, bc28_qlasetpsk_response *result, char *text,
                                    size_t text_size, at_done *done, void *user);
/*
 * Set the PSK and its identity.
 *
 * AT+QLASETPSK=<PSK_ID>,<PSK>
 * bc28-andlink 3.3. OK within 2 s.
 */
at_status bc28_qlasetpsk(at_client *client, const bc28_qlasetpsk_write *arguments);
at_status bc28_qlasetpsk_start(at_client *client, at_call *call, const bc28_qlasetpsk_write *arguments, at_done *done,
                               void *user);
/*
 * Register on the platform or deregister.
 *
 * AT+QLASREGIND=<type>
 * bc28-andlink 3.4. OK within 300 ms.
 */
at_status bc28_qlasregind(at_client *client, const bc28_qlasregind_write *arguments);
at_status bc28_qlasregind_start(at_client *client, at_call *call, const bc28_qlasregind_write *arguments,
                                at_done *done, void *user);
/*
 * Send a CON or NON message. A fixed number of data bytes after the prompt; the module sends once it has them all.
 *
 * AT+QLASENDDATA=<mode>,<length>
 * bc28-andlink 3.5. OK within 300 ms.
 * The data have to stay valid until the call has ended.
 */
at_status bc28_qlasenddata_data(at_client *client, const bc28_qlasenddata_data_write *arguments);
at_status bc28_qlasenddata_data_start(at_client *client, at_call *call, const bc28_qlasenddata_data_write *arguments,
                                      at_done *done, void *user);
/*
 * Send a CON or NON message. Data within the command line, without quotation marks.
 *
 * AT+QLASENDDATA=<mode>,<length>,<data>
 * bc28-andlink 3.5. OK within 300 ms.
 */
at_status bc28_qlasenddata_inline(at_client *client, const bc28_qlasenddata_inline_write *arguments);
at_status bc28_qlasenddata_inline_start(at_client *client, at_call *call,
                                        const bc28_qlasenddata_inline_write *arguments, at_done *done, void *user);
/*
 * Answer a write or read request. An answer without data; no prompt comes.
 *
 * AT+QLASENDRSP=<msgID>,<token>,<result>,<datalen>
 * bc28-andlink 3.6. OK within 300 ms.
 */
at_status bc28_qlasendrsp_empty(at_client *client, const bc28_qlasendrsp_empty_write *arguments);
at_status bc28_qlasendrsp_empty_start(at_client *client, at_call *call, const bc28_qlasendrsp_empty_write *arguments,
                                      at_done *done, void *user);
/*
 * Answer a write or read request. An answer with data, which follow the prompt; the module sends once it has them
 * all.
 *
 * AT+QLASENDRSP=<msgID>,<token>,<result>,<datalen>
 * bc28-andlink 3.6. OK within 300 ms.
 * The data have to stay valid until the call has ended.
 */
at_status bc28_qlasendrsp_data(at_client *client, const bc28_qlasendrsp_data_write *arguments);
at_status bc28_qlasendrsp_data_start(at_client *client, at_call *call, const bc28_qlasendrsp_data_write *arguments,
                                     at_done *done, void *user);
/*
 * Query what has become of the CON message sent last.
 *
 * AT+QLADATASTATUS?
 * bc28-andlink 3.7. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc28_qladatastatus_read(at_client *client, bc28_qladatastatus_response *result);
at_status bc28_qladatastatus_read_start(at_client *client, at_call *call, bc28_qladatastatus_response *result,
                                        at_done *done, void *user);
/*
 * Set the mode of firmware updates, and control them.
 *
 * AT+QLAFOTAIND=<type>
 * bc28-andlink 3.8. OK within 300 ms.
 */
at_status bc28_qlafotaind(at_client *client, const bc28_qlafotaind_write *arguments);
at_status bc28_qlafotaind_start(at_client *client, at_call *call, const bc28_qlafotaind_write *arguments,
                                at_done *done, void *user);
/*
 * Set how the module registers.
 *
 * AT+QLAREGSWT?
 * bc28-andlink 3.9. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc28_qlaregswt_read(at_client *client, bc28_qlaregswt_response *result);
at_status bc28_qlaregswt_read_start(at_client *client, at_call *call, bc28_qlaregswt_response *result, at_done *done,
                                    void *user);
/*
 * Set how the module registers.
 *
 * AT+QLAREGSWT=<type>
 * bc28-andlink 3.9. OK within 300 ms.
 */
at_status bc28_qlaregswt(at_client *client, const bc28_qlaregswt_write *arguments);
at_status bc28_qlaregswt_start(at_client *client, at_call *call, const bc28_qlaregswt_write *arguments, at_done *done,
                               void *user);
/*
 * Query the state of the registration.
 *
 * AT+QLASTATUS?
 * bc28-andlink 3.10. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc28_qlastatus_read(at_client *client, bc28_qlastatus_response *result, char *text, size_t text_size);
at_status bc28_qlastatus_read_start(at_client *client, at_call *call, bc28_qlastatus_response *result, char *text,
                                    size_t text_size, at_done *done, void *user);
/*
 * Reset the DTLS connection.
 *
 * AT+QLARESETDTLS
 * bc28-andlink 3.11. OK within 300 ms.
 */
at_status bc28_qlaresetdtls(at_client *client);
at_status bc28_qlaresetdtls_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Query the state of the DTLS connection.
 *
 * AT+QLADTLSSTAT?
 * bc28-andlink 3.12. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc28_qladtlsstat_read(at_client *client, bc28_qladtlsstat_response *result);
at_status bc28_qladtlsstat_read_start(at_client *client, at_call *call, bc28_qladtlsstat_response *result,
                                      at_done *done, void *user);
/*
 * Device type. Queries the setting.
 *
 * AT+QCFG="LWM2M/DeviceType"[,<DeviceType>]
 * bc28-andlink 3.13. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc28_qcfg_lwm2m_device_type_query(at_client *client, bc28_qcfg_lwm2m_device_type_response *result,
                                            char *text, size_t text_size);
at_status bc28_qcfg_lwm2m_device_type_query_start(at_client *client, at_call *call,
                                                  bc28_qcfg_lwm2m_device_type_response *result, char *text,
                                                  size_t text_size, at_done *done, void *user);
/*
 * Device type. Changes the setting.
 *
 * AT+QCFG="LWM2M/DeviceType"[,<DeviceType>]
 * bc28-andlink 3.13. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc28_qcfg_lwm2m_device_type(at_client *client, const bc28_qcfg_lwm2m_device_type_write *arguments,
                                      bc28_qcfg_lwm2m_device_type_response *result, char *text, size_t text_size);
at_status bc28_qcfg_lwm2m_device_type_start(at_client *client, at_call *call,
                                            const bc28_qcfg_lwm2m_device_type_write *arguments,
                                            bc28_qcfg_lwm2m_device_type_response *result, char *text,
                                            size_t text_size, at_done *done, void *user);
/*
 * Stop a firmware update to send urgent data. The document marks it as in development.
 *
 * AT+QLAFOTARESET=<state>
 * bc28-andlink 3.14. OK within 300 ms.
 */
at_status bc28_qlafotareset(at_client *client);
at_status bc28_qlafotareset_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Set the PSK and its identity for the bootstrap server. The document marks it as in development.
 *
 * AT+QLASETBSPSK?
 * bc28-andlink 3.15. OK within 2 s.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc28_qlasetbspsk_read(at_client *client, bc28_qlasetbspsk_response *result, char *text, size_t text_size);
at_status bc28_qlasetbspsk_read_start(at_client *client, at_call *call, bc28_qlasetbspsk_response *result, char *text,
                                      size_t text_size, at_done *done, void *user);
/*
 * Set the PSK and its identity for the bootstrap server. The document marks it as in development.
 *
 * AT+QLASETBSPSK=<PSK_ID>,<PSK>
 * bc28-andlink 3.15. OK within 2 s.
 */
at_status bc28_qlasetbspsk(at_client *client, const bc28_qlasetbspsk_write *arguments);
at_status bc28_qlasetbspsk_start(at_client *client, at_call *call, const bc28_qlasetbspsk_write *arguments,
                                 at_done *done, void *user);
/*
 * Set how data are encrypted during bootstrap. The document marks it as in development.
 *
 * AT+QLABSSECSWT?
 * bc28-andlink 3.16. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc28_qlabssecswt_read(at_client *client, bc28_qlabssecswt_response *result);
at_status bc28_qlabssecswt_read_start(at_client *client, at_call *call, bc28_qlabssecswt_response *result,
                                      at_done *done, void *user);
/*
 * Set how data are encrypted during bootstrap. The document marks it as in development.
 *
 * AT+QLABSSECSWT=<type>[,<NAT_type>]
 * bc28-andlink 3.16. OK within 300 ms.
 */
at_status bc28_qlabssecswt(at_client *client, const bc28_qlabssecswt_write *arguments);
at_status bc28_qlabssecswt_start(at_client *client, at_call *call, const bc28_qlabssecswt_write *arguments,
                                 at_done *done, void *user);
/*
 * Restart the module.
 *
 * AT+NRB
 * bc28-andlink 6.1. answer within 300 ms; the restart within 10 s.
 */
at_status bc28_nrb(at_client *client);
at_status bc28_nrb_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Asks the module for the modes that it tells without arguments, for a client that starts while the module has been
 * running: see at_sync.h. A command that the module refuses is passed over.
 */
at_status bc28_sync(at_client *client);
at_status bc28_sync_start(at_client *client, at_sync *sync, at_done *done, void *user);

#ifdef __cplusplus
}
#endif

#endif
