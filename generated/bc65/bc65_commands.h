/*
 * Quectel BC65 and BC92: one blocking and one asynchronous function for each command form.
 *
 * Generated from the spec of bc65 by: ./atbind generate bc65
 */
/*
 * A blocking function sends the command and returns when it has ended, within the time that its comment states. It
 * returns AT_OK or the reason of the failure; at_client_last_error() tells more. It cannot be called from a handler.
 *
 * The function with _start at its end returns AT_PENDING at once, or the reason why nothing was sent. The call and
 * everything that its parameters point to have to stay in place until `done` is called, which happens exactly once; from
 * there the next call can be started. `done` may be null.
 */
#ifndef BC65_COMMANDS_H
#define BC65_COMMANDS_H

#include "bc65/bc65_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Ask for attention.
 *
 * AT
 * v250 5.2.1. OK within 300 ms.
 */
at_status bc65_at(at_client *client);
at_status bc65_at_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Switch command echo.
 *
 * ATE<value>
 * v250 6.2.4. OK within 300 ms.
 */
at_status bc65_ate(at_client *client, const bc65_ate_write *arguments);
at_status bc65_ate_start(at_client *client, at_call *call, const bc65_ate_write *arguments, at_done *done,
                         void *user);
/*
 * Report mobile termination error.
 *
 * AT+CMEE=?
 * 27.007 9.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_cmee_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_cmee_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user);
/*
 * Report mobile termination error.
 *
 * AT+CMEE?
 * 27.007 9.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_cmee_read(at_client *client, bc65_cmee_response *result);
at_status bc65_cmee_read_start(at_client *client, at_call *call, bc65_cmee_response *result, at_done *done,
                               void *user);
/*
 * Report mobile termination error.
 *
 * AT+CMEE=<n>
 * 27.007 9.1. OK within 300 ms.
 */
at_status bc65_cmee(at_client *client, const bc65_cmee_write *arguments);
at_status bc65_cmee_start(at_client *client, at_call *call, const bc65_cmee_write *arguments, at_done *done,
                          void *user);
/*
 * Attach to or detach from the packet domain service.
 *
 * AT+CGATT=?
 * 27.007 10.1.9. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_cgatt_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_cgatt_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                at_done *done, void *user);
/*
 * Attach to or detach from the packet domain service.
 *
 * AT+CGATT?
 * 27.007 10.1.9. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_cgatt_read(at_client *client, bc65_cgatt_response *result);
at_status bc65_cgatt_read_start(at_client *client, at_call *call, bc65_cgatt_response *result, at_done *done,
                                void *user);
/*
 * Attach to or detach from the packet domain service.
 *
 * AT+CGATT=<state>
 * 27.007 10.1.9. OK within 140 s.
 */
at_status bc65_cgatt(at_client *client, const bc65_cgatt_write *arguments);
at_status bc65_cgatt_start(at_client *client, at_call *call, const bc65_cgatt_write *arguments, at_done *done,
                           void *user);
/*
 * Show the address of a PDP context.
 *
 * AT+CGPADDR=?
 * 27.007 10.1.14. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_cgpaddr_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_cgpaddr_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user);
/*
 * Show the address of a PDP context.
 *
 * AT+CGPADDR?
 * bc65-tcpip 4.1.1. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc65_cgpaddr_read(at_client *client, bc65_cgpaddr_line_handler on_line, void *line_user);
at_status bc65_cgpaddr_read_start(at_client *client, at_call *call, bc65_cgpaddr_line_handler on_line,
                                  void *line_user, at_done *done, void *user);
/*
 * Show the address of a PDP context.
 *
 * AT+CGPADDR=<cid>
 * 27.007 10.1.14. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc65_cgpaddr(at_client *client, const bc65_cgpaddr_write *arguments, bc65_cgpaddr_line_handler on_line,
                       void *line_user);
at_status bc65_cgpaddr_start(at_client *client, at_call *call, const bc65_cgpaddr_write *arguments,
                             bc65_cgpaddr_line_handler on_line, void *line_user, at_done *done, void *user);
/*
 * Open a socket service.
 *
 * AT+QIOPEN=?
 * bc65-tcpip 2.2.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qiopen_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qiopen_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                 at_done *done, void *user);
/*
 * Open a socket service. While access_mode is 1 and show_length_mode is 0, +QIURC: "recv",<connectID> cannot be read
 * safely: The pushed data carry no length, so where they end cannot be told; AT+QICFG="showlength",1 makes it safe.
 *
 * AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>[,<local_port>[,<access_mode>[,<protocol_type>]]]
 * bc65-tcpip 2.2.1. OK within 300 ms; result within open_time if address is IP_address; result within 140 s +
 * open_time if address is domain_name.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qiopen(at_client *client, const bc65_qiopen_write *arguments, bc65_qiopen_result *result);
at_status bc65_qiopen_start(at_client *client, at_call *call, const bc65_qiopen_write *arguments,
                            bc65_qiopen_result *result, at_done *done, void *user);
/*
 * Close a socket service.
 *
 * AT+QICLOSE=?
 * bc65-tcpip 2.2.2. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qiclose_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qiclose_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user);
/*
 * Close a socket service.
 *
 * AT+QICLOSE=<connectID>
 * bc65-tcpip 2.2.2. OK within 300 ms; result within 10 s.
 */
at_status bc65_qiclose(at_client *client, const bc65_qiclose_write *arguments);
at_status bc65_qiclose_start(at_client *client, at_call *call, const bc65_qiclose_write *arguments, at_done *done,
                             void *user);
/*
 * Query the state of sockets.
 *
 * AT+QISTATE=?
 * bc65-tcpip 2.2.3. OK within 300 ms.
 */
at_status bc65_qistate_test(at_client *client);
at_status bc65_qistate_test_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Query the state of sockets.
 *
 * AT+QISTATE?
 * bc65-tcpip 2.2.3. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc65_qistate_read(at_client *client, bc65_qistate_status_handler on_line, void *line_user);
at_status bc65_qistate_read_start(at_client *client, at_call *call, bc65_qistate_status_handler on_line,
                                  void *line_user, at_done *done, void *user);
/*
 * Query the state of sockets.
 *
 * AT+QISTATE=<query_type>,<contextID>
 * bc65-tcpip 2.2.3. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc65_qistate_by_context(at_client *client, const bc65_qistate_by_context_write *arguments,
                                  bc65_qistate_status_handler on_line, void *line_user);
at_status bc65_qistate_by_context_start(at_client *client, at_call *call,
                                        const bc65_qistate_by_context_write *arguments,
                                        bc65_qistate_status_handler on_line, void *line_user, at_done *done,
                                        void *user);
/*
 * Query the state of sockets.
 *
 * AT+QISTATE=<query_type>,<connectID>
 * bc65-tcpip 2.2.3. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc65_qistate_by_socket(at_client *client, const bc65_qistate_by_socket_write *arguments,
                                 bc65_qistate_status_handler on_line, void *line_user);
at_status bc65_qistate_by_socket_start(at_client *client, at_call *call,
                                       const bc65_qistate_by_socket_write *arguments,
                                       bc65_qistate_status_handler on_line, void *line_user, at_done *done,
                                       void *user);
/*
 * Send data.
 *
 * AT+QISEND=?
 * bc65-tcpip 2.2.4. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qisend_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qisend_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                 at_done *done, void *user);
/*
 * Send data. Data within the command line, between quotation marks.
 *
 * AT+QISEND=<connectID>,<send_length>,<data>
 * bc65-tcpip 2.2.4. OK within 300 ms; result within 10 s.
 */
at_status bc65_qisend_inline(at_client *client, const bc65_qisend_inline_write *arguments);
at_status bc65_qisend_inline_start(at_client *client, at_call *call, const bc65_qisend_inline_write *arguments,
                                   at_done *done, void *user);
/*
 * Send data. Data after the prompt, ended by Ctrl+Z.
 *
 * AT+QISEND=<connectID>
 * bc65-tcpip 2.2.4. OK within 300 ms; result within 10 s.
 * The data have to stay valid until the call has ended.
 */
at_status bc65_qisend_text(at_client *client, const bc65_qisend_text_write *arguments);
at_status bc65_qisend_text_start(at_client *client, at_call *call, const bc65_qisend_text_write *arguments,
                                 at_done *done, void *user);
/*
 * Send data. A fixed number of data bytes after the prompt; any byte may occur in them.
 *
 * AT+QISEND=<connectID>,<send_length>
 * bc65-tcpip 2.2.4. OK within 300 ms; result within 10 s.
 * The data have to stay valid until the call has ended.
 */
at_status bc65_qisend_data(at_client *client, const bc65_qisend_data_write *arguments);
at_status bc65_qisend_data_start(at_client *client, at_call *call, const bc65_qisend_data_write *arguments,
                                 at_done *done, void *user);
/*
 * Send data given as hexadecimal digits.
 *
 * AT+QISENDEX=?
 * bc65-tcpip 2.2.5. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qisendex_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qisendex_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user);
/*
 * Send data given as hexadecimal digits. Digits within the command line, between quotation marks.
 *
 * AT+QISENDEX=<connectID>,<send_length>,<hex_string>
 * bc65-tcpip 2.2.5. OK within 300 ms; result within 10 s.
 */
at_status bc65_qisendex_inline(at_client *client, const bc65_qisendex_inline_write *arguments);
at_status bc65_qisendex_inline_start(at_client *client, at_call *call, const bc65_qisendex_inline_write *arguments,
                                     at_done *done, void *user);
/*
 * Send data given as hexadecimal digits. Digits after the prompt, ended by Ctrl+Z.
 *
 * AT+QISENDEX=<connectID>
 * bc65-tcpip 2.2.5. OK within 300 ms; result within 10 s.
 * The data have to stay valid until the call has ended.
 */
at_status bc65_qisendex_text(at_client *client, const bc65_qisendex_text_write *arguments);
at_status bc65_qisendex_text_start(at_client *client, at_call *call, const bc65_qisendex_text_write *arguments,
                                   at_done *done, void *user);
/*
 * Send data given as hexadecimal digits. A fixed number of data bytes after the prompt, as digits.
 *
 * AT+QISENDEX=<connectID>,<send_length>
 * bc65-tcpip 2.2.5. OK within 300 ms; result within 10 s.
 * The data have to stay valid until the call has ended.
 */
at_status bc65_qisendex_data(at_client *client, const bc65_qisendex_data_write *arguments);
at_status bc65_qisendex_data_start(at_client *client, at_call *call, const bc65_qisendex_data_write *arguments,
                                   at_done *done, void *user);
/*
 * Read received data.
 *
 * AT+QIRD=?
 * bc65-tcpip 2.2.6. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qird_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qird_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user);
/*
 * Read received data.
 *
 * AT+QIRD=<connectID>,<read_length>
 * bc65-tcpip 2.2.6. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * data receives the bytes that follow the response, received their number; more than data_size bytes end in
 * AT_ERROR_BUFFER.
 * The functions with _to hand the bytes to sink instead, in pieces as they arrive.
 */
at_status bc65_qird(at_client *client, const bc65_qird_write *arguments, bc65_qird_response *result, void *data,
                    size_t data_size, size_t *received);
at_status bc65_qird_start(at_client *client, at_call *call, const bc65_qird_write *arguments,
                          bc65_qird_response *result, void *data, size_t data_size, at_done *done, void *user);
at_status bc65_qird_to(at_client *client, const bc65_qird_write *arguments, bc65_qird_response *result,
                       at_data_sink *sink, void *sink_user, size_t *received);
at_status bc65_qird_to_start(at_client *client, at_call *call, const bc65_qird_write *arguments,
                             bc65_qird_response *result, at_data_sink *sink, void *sink_user, at_done *done,
                             void *user);
/*
 * Switch the data access mode of a socket.
 *
 * AT+QISWTMD=?
 * bc65-tcpip 2.2.7. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qiswtmd_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qiswtmd_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user);
/*
 * Switch the data access mode of a socket.
 *
 * AT+QISWTMD?
 * bc65-tcpip 2.2.7. OK within 300 ms.
 */
at_status bc65_qiswtmd_read(at_client *client);
at_status bc65_qiswtmd_read_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Switch the data access mode of a socket. While access_mode is 1 and show_length_mode is 0, +QIURC:
 * "recv",<connectID> cannot be read safely: The pushed data carry no length, so where they end cannot be told;
 * AT+QICFG="showlength",1 makes it safe.
 *
 * AT+QISWTMD=<connectID>,<access_mode>
 * bc65-tcpip 2.2.7. OK within 300 ms.
 */
at_status bc65_qiswtmd(at_client *client, const bc65_qiswtmd_write *arguments);
at_status bc65_qiswtmd_start(at_client *client, at_call *call, const bc65_qiswtmd_write *arguments, at_done *done,
                             void *user);
/*
 * Ping a remote server.
 *
 * AT+QPING=?
 * bc65-tcpip 2.2.8. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qping_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qping_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                                at_done *done, void *user);
/*
 * Ping a remote server.
 *
 * AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]
 * bc65-tcpip 2.2.8. OK within 300 ms; result within 140 s + time_out * ping_num.
 * on_line is called for each line, with line_user; it may be null.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qping(at_client *client, const bc65_qping_write *arguments, bc65_qping_reply_handler on_line,
                     void *line_user, bc65_qping_summary *result);
at_status bc65_qping_start(at_client *client, at_call *call, const bc65_qping_write *arguments,
                           bc65_qping_reply_handler on_line, void *line_user, bc65_qping_summary *result,
                           at_done *done, void *user);
/*
 * Synchronise the local time with an NTP server.
 *
 * AT+QNTP=?
 * bc65-tcpip 2.2.9. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qntp_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qntp_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user);
/*
 * Synchronise the local time with an NTP server.
 *
 * AT+QNTP=<contextID>,<server>[,<port>[,<auto_set_time>]]
 * bc65-tcpip 2.2.9. OK within 300 ms; result within 140 s.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qntp(at_client *client, const bc65_qntp_write *arguments, bc65_qntp_result *result, char *text,
                    size_t text_size);
at_status bc65_qntp_start(at_client *client, at_call *call, const bc65_qntp_write *arguments,
                          bc65_qntp_result *result, char *text, size_t text_size, at_done *done, void *user);
/*
 * Get the IP addresses of a domain name.
 *
 * AT+QIDNSGIP=?
 * bc65-tcpip 2.2.10. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qidnsgip_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qidnsgip_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user);
/*
 * Get the IP addresses of a domain name.
 *
 * AT+QIDNSGIP=<contextID>,<hostname>
 * bc65-tcpip 2.2.10. OK within 300 ms; result within 140 s.
 * on_line is called for each line, with line_user; it may be null.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qidnsgip(at_client *client, const bc65_qidnsgip_write *arguments,
                        bc65_qidnsgip_address_handler on_line, void *line_user, bc65_qidnsgip_result *result);
at_status bc65_qidnsgip_start(at_client *client, at_call *call, const bc65_qidnsgip_write *arguments,
                              bc65_qidnsgip_address_handler on_line, void *line_user, bc65_qidnsgip_result *result,
                              at_done *done, void *user);
/*
 * Configure optional parameters.
 *
 * AT+QICFG=?
 * bc65-tcpip 2.2.11. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc65_qicfg_test(at_client *client, bc65_ranges_handler on_line, void *line_user);
at_status bc65_qicfg_test_start(at_client *client, at_call *call, bc65_ranges_handler on_line, void *line_user,
                                at_done *done, void *user);
/*
 * Format of data to be sent and of received data. Queries the setting.
 *
 * AT+QICFG="dataformat"[,<send_data_format>,<recv_data_format>]
 * bc65-tcpip 2.2.11. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qicfg_dataformat_query(at_client *client, bc65_qicfg_dataformat_response *result);
at_status bc65_qicfg_dataformat_query_start(at_client *client, at_call *call, bc65_qicfg_dataformat_response *result,
                                            at_done *done, void *user);
/*
 * Format of data to be sent and of received data. Changes the setting.
 *
 * AT+QICFG="dataformat"[,<send_data_format>,<recv_data_format>]
 * bc65-tcpip 2.2.11. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qicfg_dataformat(at_client *client, const bc65_qicfg_dataformat_write *arguments,
                                bc65_qicfg_dataformat_response *result);
at_status bc65_qicfg_dataformat_start(at_client *client, at_call *call, const bc65_qicfg_dataformat_write *arguments,
                                      bc65_qicfg_dataformat_response *result, at_done *done, void *user);
/*
 * Output format of received data. Queries the setting.
 *
 * AT+QICFG="viewmode"[,<view_mode>]
 * bc65-tcpip 2.2.11. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qicfg_viewmode_query(at_client *client, bc65_qicfg_viewmode_response *result);
at_status bc65_qicfg_viewmode_query_start(at_client *client, at_call *call, bc65_qicfg_viewmode_response *result,
                                          at_done *done, void *user);
/*
 * Output format of received data. Changes the setting.
 *
 * AT+QICFG="viewmode"[,<view_mode>]
 * bc65-tcpip 2.2.11. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qicfg_viewmode(at_client *client, const bc65_qicfg_viewmode_write *arguments,
                              bc65_qicfg_viewmode_response *result);
at_status bc65_qicfg_viewmode_start(at_client *client, at_call *call, const bc65_qicfg_viewmode_write *arguments,
                                    bc65_qicfg_viewmode_response *result, at_done *done, void *user);
/*
 * Whether optional lengths are shown. Queries the setting.
 *
 * AT+QICFG="showlength"[,<show_length_mode>]
 * bc65-tcpip 2.2.11. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qicfg_showlength_query(at_client *client, bc65_qicfg_showlength_response *result);
at_status bc65_qicfg_showlength_query_start(at_client *client, at_call *call, bc65_qicfg_showlength_response *result,
                                            at_done *done, void *user);
/*
 * Whether optional lengths are shown. Changes the setting. While access_mode is 1 and show_length_mode is 0, +QIURC:
 * "recv",<connectID> cannot be read safely: The pushed data carry no length, so where they end cannot be told;
 * AT+QICFG="showlength",1 makes it safe.
 *
 * AT+QICFG="showlength"[,<show_length_mode>]
 * bc65-tcpip 2.2.11. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qicfg_showlength(at_client *client, const bc65_qicfg_showlength_write *arguments,
                                bc65_qicfg_showlength_response *result);
at_status bc65_qicfg_showlength_start(at_client *client, at_call *call, const bc65_qicfg_showlength_write *arguments,
                                      bc65_qicfg_showlength_response *result, at_done *done, void *user);
/*
 * Time that a TCP connection may take to open. Queries the setting.
 *
 * AT+QICFG="open_time"[,<open_time>]
 * bc65-tcpip 2.2.11. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qicfg_open_time_query(at_client *client, bc65_qicfg_open_time_response *result);
at_status bc65_qicfg_open_time_query_start(at_client *client, at_call *call, bc65_qicfg_open_time_response *result,
                                           at_done *done, void *user);
/*
 * Time that a TCP connection may take to open. Changes the setting.
 *
 * AT+QICFG="open_time"[,<open_time>]
 * bc65-tcpip 2.2.11. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qicfg_open_time(at_client *client, const bc65_qicfg_open_time_write *arguments,
                               bc65_qicfg_open_time_response *result);
at_status bc65_qicfg_open_time_start(at_client *client, at_call *call, const bc65_qicfg_open_time_write *arguments,
                                     bc65_qicfg_open_time_response *result, at_done *done, void *user);
/*
 * Query the last error code.
 *
 * AT+QIGETERROR=?
 * bc65-tcpip 2.2.12. OK within 300 ms.
 */
at_status bc65_qigeterror_test(at_client *client);
at_status bc65_qigeterror_test_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Query the last error code.
 *
 * AT+QIGETERROR
 * bc65-tcpip 2.2.12. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qigeterror(at_client *client, bc65_qigeterror_response *result, char *text, size_t text_size);
at_status bc65_qigeterror_start(at_client *client, at_call *call, bc65_qigeterror_response *result, char *text,
                                size_t text_size, at_done *done, void *user);
/*
 * Configure the addresses of DNS servers.
 *
 * AT+QIDNSCFG=?
 * bc65-tcpip 2.2.13. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qidnscfg_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qidnscfg_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user);
/*
 * Configure the addresses of DNS servers.
 *
 * AT+QIDNSCFG?
 * bc65-tcpip 2.2.13. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qidnscfg_read(at_client *client, bc65_qidnscfg_response *result, char *text, size_t text_size);
at_status bc65_qidnscfg_read_start(at_client *client, at_call *call, bc65_qidnscfg_response *result, char *text,
                                   size_t text_size, at_done *done, void *user);
/*
 * Configure the addresses of DNS servers.
 *
 * AT+QIDNSCFG=<PrimaryDNS>[,<SecondaryDNS>]
 * bc65-tcpip 2.2.13. OK within 300 ms.
 */
at_status bc65_qidnscfg(at_client *client, const bc65_qidnscfg_write *arguments);
at_status bc65_qidnscfg_start(at_client *client, at_call *call, const bc65_qidnscfg_write *arguments, at_done *done,
                              void *user);
/*
 * Whether the client uses DTLS. Queries the setting.
 *
 * AT+QCOAPCFG="dtls",<clientID>[,<dtls_enable>]
 * bc65-coap 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qcoapcfg_dtls_query(at_client *client, const bc65_qcoapcfg_dtls_query_write *arguments,
                                   bc65_qcoapcfg_dtls_response *result);
at_status bc65_qcoapcfg_dtls_query_start(at_client *client, at_call *call,
                                         const bc65_qcoapcfg_dtls_query_write *arguments,
                                         bc65_qcoapcfg_dtls_response *result, at_done *done, void *user);
/*
 * Whether the client uses DTLS. Changes the setting.
 *
 * AT+QCOAPCFG="dtls",<clientID>[,<dtls_enable>]
 * bc65-coap 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qcoapcfg_dtls(at_client *client, const bc65_qcoapcfg_dtls_write *arguments,
                             bc65_qcoapcfg_dtls_response *result);
at_status bc65_qcoapcfg_dtls_start(at_client *client, at_call *call, const bc65_qcoapcfg_dtls_write *arguments,
                                   bc65_qcoapcfg_dtls_response *result, at_done *done, void *user);
/*
 * Pre-shared key for the DTLS handshake. Queries the setting.
 *
 * AT+QCOAPCFG="psk",<clientID>[,<identity>,<key>]
 * bc65-coap 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qcoapcfg_psk_query(at_client *client, const bc65_qcoapcfg_psk_query_write *arguments,
                                  bc65_qcoapcfg_psk_response *result, char *text, size_t text_size);
at_status bc65_qcoapcfg_psk_query_start(at_client *client, at_call *call,
                                        const bc65_qcoapcfg_psk_query_write *arguments,
                                        bc65_qcoapcfg_psk_response *result, char *text, size_t text_size,
                                        at_done *done, void *user);
/*
 * Pre-shared key for the DTLS handshake. Changes the setting.
 *
 * AT+QCOAPCFG="psk",<clientID>[,<identity>,<key>]
 * bc65-coap 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qcoapcfg_psk(at_client *client, const bc65_qcoapcfg_psk_write *arguments,
                            bc65_qcoapcfg_psk_response *result, char *text, size_t text_size);
at_status bc65_qcoapcfg_psk_start(at_client *client, at_call *call, const bc65_qcoapcfg_psk_write *arguments,
                                  bc65_qcoapcfg_psk_response *result, char *text, size_t text_size, at_done *done,
                                  void *user);
/*
 * Create a CoAP context.
 *
 * AT+QCOAPOPEN=?
 * bc65-coap 2.3.2. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qcoapopen_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qcoapopen_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                    size_t text_size, at_done *done, void *user);
/*
 * Create a CoAP context.
 *
 * AT+QCOAPOPEN?
 * bc65-coap 2.3.2. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qcoapopen_read(at_client *client, bc65_qcoapopen_context *result, char *text, size_t text_size);
at_status bc65_qcoapopen_read_start(at_client *client, at_call *call, bc65_qcoapopen_context *result, char *text,
                                    size_t text_size, at_done *done, void *user);
/*
 * Create a CoAP context.
 *
 * AT+QCOAPOPEN=<clientID>,<CoAP_server>,<port>
 * bc65-coap 2.3.2. OK within 300 ms; result within 140 s.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qcoapopen(at_client *client, const bc65_qcoapopen_write *arguments, bc65_qcoapopen_result *result);
at_status bc65_qcoapopen_start(at_client *client, at_call *call, const bc65_qcoapopen_write *arguments,
                               bc65_qcoapopen_result *result, at_done *done, void *user);
/*
 * Delete a CoAP context.
 *
 * AT+QCOAPCLOSE=?
 * bc65-coap 2.3.3. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qcoapclose_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qcoapclose_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                     size_t text_size, at_done *done, void *user);
/*
 * Delete a CoAP context.
 *
 * AT+QCOAPCLOSE=<clientID>
 * bc65-coap 2.3.3. OK within 300 ms; result within 10 s.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qcoapclose(at_client *client, const bc65_qcoapclose_write *arguments, bc65_qcoapclose_result *result);
at_status bc65_qcoapclose_start(at_client *client, at_call *call, const bc65_qcoapclose_write *arguments,
                                bc65_qcoapclose_result *result, at_done *done, void *user);
/*
 * Configure an option of CoAP messages.
 *
 * AT+QCOAPOPTION=?
 * bc65-coap 2.3.4. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qcoapoption_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qcoapoption_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                      size_t text_size, at_done *done, void *user);
/*
 * Configure an option of CoAP messages.
 *
 * AT+QCOAPOPTION=<clientID>,<opt_index>,<opt_name>,<opt_length>,<opt_value>[,<opt_flag>]
 * bc65-coap 2.3.4. OK within 300 ms.
 */
at_status bc65_qcoapoption(at_client *client, const bc65_qcoapoption_write *arguments);
at_status bc65_qcoapoption_start(at_client *client, at_call *call, const bc65_qcoapoption_write *arguments,
                                 at_done *done, void *user);
/*
 * Configure message ID and token of CoAP messages.
 *
 * AT+QCOAPHEAD=?
 * bc65-coap 2.3.5. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qcoaphead_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qcoaphead_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                    size_t text_size, at_done *done, void *user);
/*
 * Configure message ID and token of CoAP messages.
 *
 * AT+QCOAPHEAD=<clientID>,<mode>[,[<msgID>][,<token_length>,<token>]]
 * bc65-coap 2.3.5. OK within 300 ms.
 */
at_status bc65_qcoaphead(at_client *client, const bc65_qcoaphead_write *arguments);
at_status bc65_qcoaphead_start(at_client *client, at_call *call, const bc65_qcoaphead_write *arguments, at_done *done,
                               void *user);
/*
 * Send a CoAP message.
 *
 * AT+QCOAPSEND=?
 * bc65-coap 2.3.6. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc65_qcoapsend_test(at_client *client, bc65_ranges *result, char *text, size_t text_size);
at_status bc65_qcoapsend_test_start(at_client *client, at_call *call, bc65_ranges *result, char *text,
                                    size_t text_size, at_done *done, void *user);
/*
 * Send a CoAP message. Asks what became of the last CON message; sends nothing.
 *
 * AT+QCOAPSEND=<clientID>
 * bc65-coap 2.3.6. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc65_qcoapsend_query(at_client *client, const bc65_qcoapsend_query_write *arguments,
                               bc65_qcoapsend_response *result);
at_status bc65_qcoapsend_query_start(at_client *client, at_call *call, const bc65_qcoapsend_query_write *arguments,
                                     bc65_qcoapsend_response *result, at_done *done, void *user);
/*
 * Send a CoAP message. Text behind the prompt, ended by Ctrl+Z; Esc cancels.
 *
 * AT+QCOAPSEND=<clientID>,<type>,<method/rspcode>,<opt_bitmask>
 * bc65-coap 2.3.6. OK within 300 ms.
 * The data have to stay valid until the call has ended.
 */
at_status bc65_qcoapsend_text(at_client *client, const bc65_qcoapsend_text_write *arguments);
at_status bc65_qcoapsend_text_start(at_client *client, at_call *call, const bc65_qcoapsend_text_write *arguments,
                                    at_done *done, void *user);
/*
 * Send a CoAP message. A message without data; no prompt comes.
 *
 * AT+QCOAPSEND=<clientID>,<type>,<method/rspcode>,<opt_bitmask>,<payload_length>
 * bc65-coap 2.3.6. OK within 300 ms.
 */
at_status bc65_qcoapsend_empty(at_client *client, const bc65_qcoapsend_empty_write *arguments);
at_status bc65_qcoapsend_empty_start(at_client *client, at_call *call, const bc65_qcoapsend_empty_write *arguments,
                                     at_done *done, void *user);
/*
 * Send a CoAP message. A fixed number of data bytes behind the prompt; any byte may occur in them.
 *
 * AT+QCOAPSEND=<clientID>,<type>,<method/rspcode>,<opt_bitmask>,<payload_length>
 * bc65-coap 2.3.6. OK within 300 ms.
 * The data have to stay valid until the call has ended.
 */
at_status bc65_qcoapsend_data(at_client *client, const bc65_qcoapsend_data_write *arguments);
at_status bc65_qcoapsend_data_start(at_client *client, at_call *call, const bc65_qcoapsend_data_write *arguments,
                                    at_done *done, void *user);
/*
 * Send a CoAP message. Data within the command line as hexadecimal digits, between quotation marks.
 *
 * AT+QCOAPSEND=<clientID>,<type>,<method/rspcode>,<opt_bitmask>,<payload_length>,<data>
 * bc65-coap 2.3.6. OK within 300 ms.
 */
at_status bc65_qcoapsend_inline(at_client *client, const bc65_qcoapsend_inline_write *arguments);
at_status bc65_qcoapsend_inline_start(at_client *client, at_call *call, const bc65_qcoapsend_inline_write *arguments,
                                      at_done *done, void *user);
/*
 * Asks the module for the modes that it tells without arguments, for a client that starts while the module has been
 * running: see at_sync.h. A command that the module refuses is passed over.
 */
at_status bc65_sync(at_client *client);
at_status bc65_sync_start(at_client *client, at_sync *sync, at_done *done, void *user);

#ifdef __cplusplus
}
#endif

#endif
