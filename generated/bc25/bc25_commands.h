/*
 * Quectel BC25 and BC32: one blocking and one asynchronous function for each command form.
 *
 * Generated from the spec of bc25 by: ./atbind generate bc25
 */
/*
 * A blocking function sends the command and returns when it has ended, within the time that its comment states. It
 * returns AT_OK or the reason of the failure; at_client_last_error() tells more. It cannot be called from a handler.
 *
 * The function with _start at its end returns AT_PENDING at once, or the reason why nothing was sent. The call and
 * everything that its parameters point to have to stay in place until `done` is called, which happens exactly once; from
 * there the next call can be started. `done` may be null.
 */
#ifndef BC25_COMMANDS_H
#define BC25_COMMANDS_H

#include "bc25/bc25_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Ask for attention.
 *
 * AT
 * v250 5.2.1. OK within 300 ms.
 */
at_status bc25_at(at_client *client);
at_status bc25_at_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Switch command echo.
 *
 * ATE<value>
 * v250 6.2.4. OK within 300 ms.
 */
at_status bc25_ate(at_client *client, const bc25_ate_write *arguments);
at_status bc25_ate_start(at_client *client, at_call *call, const bc25_ate_write *arguments, at_done *done,
                         void *user);
/*
 * Report mobile termination error.
 *
 * AT+CMEE=?
 * 27.007 9.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_cmee_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_cmee_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user);
/*
 * Report mobile termination error.
 *
 * AT+CMEE?
 * 27.007 9.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc25_cmee_read(at_client *client, bc25_cmee_response *result);
at_status bc25_cmee_read_start(at_client *client, at_call *call, bc25_cmee_response *result, at_done *done,
                               void *user);
/*
 * Report mobile termination error.
 *
 * AT+CMEE=<n>
 * 27.007 9.1. OK within 300 ms.
 */
at_status bc25_cmee(at_client *client, const bc25_cmee_write *arguments);
at_status bc25_cmee_start(at_client *client, at_call *call, const bc25_cmee_write *arguments, at_done *done,
                          void *user);
/*
 * Attach to or detach from the packet domain service.
 *
 * AT+CGATT=?
 * 27.007 10.1.9. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_cgatt_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_cgatt_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                at_done *done, void *user);
/*
 * Attach to or detach from the packet domain service.
 *
 * AT+CGATT?
 * 27.007 10.1.9. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc25_cgatt_read(at_client *client, bc25_cgatt_response *result);
at_status bc25_cgatt_read_start(at_client *client, at_call *call, bc25_cgatt_response *result, at_done *done,
                                void *user);
/*
 * Attach to or detach from the packet domain service.
 *
 * AT+CGATT=<state>
 * 27.007 10.1.9. OK within 140 s.
 */
at_status bc25_cgatt(at_client *client, const bc25_cgatt_write *arguments);
at_status bc25_cgatt_start(at_client *client, at_call *call, const bc25_cgatt_write *arguments, at_done *done,
                           void *user);
/*
 * Show the address of a PDP context.
 *
 * AT+CGPADDR=?
 * 27.007 10.1.14. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_cgpaddr_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_cgpaddr_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user);
/*
 * Show the address of a PDP context.
 *
 * AT+CGPADDR?
 * bc65-tcpip 4.1.1. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc25_cgpaddr_read(at_client *client, bc25_cgpaddr_line_handler on_line, void *line_user);
at_status bc25_cgpaddr_read_start(at_client *client, at_call *call, bc25_cgpaddr_line_handler on_line,
                                  void *line_user, at_done *done, void *user);
/*
 * Show the address of a PDP context.
 *
 * AT+CGPADDR=<cid>
 * 27.007 10.1.14. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc25_cgpaddr(at_client *client, const bc25_cgpaddr_write *arguments, bc25_cgpaddr_line_handler on_line,
                       void *line_user);
at_status bc25_cgpaddr_start(at_client *client, at_call *call, const bc25_cgpaddr_write *arguments,
                             bc25_cgpaddr_line_handler on_line, void *line_user, at_done *done, void *user);
/*
 * Open a socket service.
 *
 * AT+QIOPEN=?
 * bc25-tcpip 2.1.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qiopen_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_qiopen_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                 at_done *done, void *user);
/*
 * Open a socket service. While access_mode is 1 and show_length_mode is 0, +QIURC: "recv",<connectID> cannot be read
 * safely: The pushed data carry no length, so where they end cannot be told; AT+QICFG="showlength",1 makes it safe.
 *
 * AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>[,<local_port>[,<access_mode>[,<protocol_type>]]]
 * bc25-tcpip 2.1.1. OK within 300 ms; result within 36 s if address is IP_address; result within 176 s if address is
 * domain_name.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc25_qiopen(at_client *client, const bc25_qiopen_write *arguments, bc25_qiopen_result *result);
at_status bc25_qiopen_start(at_client *client, at_call *call, const bc25_qiopen_write *arguments,
                            bc25_qiopen_result *result, at_done *done, void *user);
/*
 * Close a socket service.
 *
 * AT+QICLOSE=?
 * bc25-tcpip 2.1.2. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qiclose_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_qiclose_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user);
/*
 * Close a socket service.
 *
 * AT+QICLOSE=<connectID>
 * bc25-tcpip 2.1.2. OK within 300 ms; result within 10 s.
 */
at_status bc25_qiclose(at_client *client, const bc25_qiclose_write *arguments);
at_status bc25_qiclose_start(at_client *client, at_call *call, const bc25_qiclose_write *arguments, at_done *done,
                             void *user);
/*
 * Query the state of sockets.
 *
 * AT+QISTATE=?
 * bc25-tcpip 2.1.3. OK within 300 ms.
 */
at_status bc25_qistate_test(at_client *client);
at_status bc25_qistate_test_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Query the state of sockets.
 *
 * AT+QISTATE?
 * bc25-tcpip 2.1.3. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc25_qistate_read(at_client *client, bc25_qistate_status_handler on_line, void *line_user);
at_status bc25_qistate_read_start(at_client *client, at_call *call, bc25_qistate_status_handler on_line,
                                  void *line_user, at_done *done, void *user);
/*
 * Query the state of sockets.
 *
 * AT+QISTATE=<query_type>,<contextID>
 * bc25-tcpip 2.1.3. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc25_qistate_by_context(at_client *client, const bc25_qistate_by_context_write *arguments,
                                  bc25_qistate_status_handler on_line, void *line_user);
at_status bc25_qistate_by_context_start(at_client *client, at_call *call,
                                        const bc25_qistate_by_context_write *arguments,
                                        bc25_qistate_status_handler on_line, void *line_user, at_done *done,
                                        void *user);
/*
 * Query the state of sockets.
 *
 * AT+QISTATE=<query_type>,<connectID>
 * bc25-tcpip 2.1.3. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc25_qistate_by_socket(at_client *client, const bc25_qistate_by_socket_write *arguments,
                                 bc25_qistate_status_handler on_line, void *line_user);
at_status bc25_qistate_by_socket_start(at_client *client, at_call *call,
                                       const bc25_qistate_by_socket_write *arguments,
                                       bc25_qistate_status_handler on_line, void *line_user, at_done *done,
                                       void *user);
/*
 * Send data.
 *
 * AT+QISEND=?
 * bc25-tcpip 2.1.4. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qisend_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_qisend_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                 at_done *done, void *user);
/*
 * Send data. Data within the command line, between quotation marks.
 *
 * AT+QISEND=<connectID>,<send_length>,<data>
 * bc25-tcpip 2.1.4. OK within 300 ms; result within 10 s.
 */
at_status bc25_qisend_inline(at_client *client, const bc25_qisend_inline_write *arguments);
at_status bc25_qisend_inline_start(at_client *client, at_call *call, const bc25_qisend_inline_write *arguments,
                                   at_done *done, void *user);
/*
 * Send data. Data after the prompt, ended by Ctrl+Z.
 *
 * AT+QISEND=<connectID>
 * bc25-tcpip 2.1.4. OK within 300 ms; result within 10 s.
 * The data have to stay valid until the call has ended.
 */
at_status bc25_qisend_text(at_client *client, const bc25_qisend_text_write *arguments);
at_status bc25_qisend_text_start(at_client *client, at_call *call, const bc25_qisend_text_write *arguments,
                                 at_done *done, void *user);
/*
 * Send data. A fixed number of data bytes after the prompt; any byte may occur in them.
 *
 * AT+QISEND=<connectID>,<send_length>
 * bc25-tcpip 2.1.4. OK within 300 ms; result within 10 s.
 * The data have to stay valid until the call has ended.
 */
at_status bc25_qisend_data(at_client *client, const bc25_qisend_data_write *arguments);
at_status bc25_qisend_data_start(at_client *client, at_call *call, const bc25_qisend_data_write *arguments,
                                 at_done *done, void *user);
/*
 * Send data given as hexadecimal digits.
 *
 * AT+QISENDEX=?
 * bc25-tcpip 2.1.6. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qisendex_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_qisendex_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user);
/*
 * Send data given as hexadecimal digits. Digits within the command line, between quotation marks.
 *
 * AT+QISENDEX=<connectID>,<send_length>,<hex_string>
 * bc25-tcpip 2.1.6. OK within 300 ms; result within 10 s.
 */
at_status bc25_qisendex_inline(at_client *client, const bc25_qisendex_inline_write *arguments);
at_status bc25_qisendex_inline_start(at_client *client, at_call *call, const bc25_qisendex_inline_write *arguments,
                                     at_done *done, void *user);
/*
 * Send data given as hexadecimal digits. Digits after the prompt, ended by Ctrl+Z.
 *
 * AT+QISENDEX=<connectID>
 * bc25-tcpip 2.1.6. OK within 300 ms; result within 10 s.
 * The data have to stay valid until the call has ended.
 */
at_status bc25_qisendex_text(at_client *client, const bc25_qisendex_text_write *arguments);
at_status bc25_qisendex_text_start(at_client *client, at_call *call, const bc25_qisendex_text_write *arguments,
                                   at_done *done, void *user);
/*
 * Send data given as hexadecimal digits. A fixed number of data bytes after the prompt, as digits.
 *
 * AT+QISENDEX=<connectID>,<send_length>
 * bc25-tcpip 2.1.6. OK within 300 ms; result within 10 s.
 * The data have to stay valid until the call has ended.
 */
at_status bc25_qisendex_data(at_client *client, const bc25_qisendex_data_write *arguments);
at_status bc25_qisendex_data_start(at_client *client, at_call *call, const bc25_qisendex_data_write *arguments,
                                   at_done *done, void *user);
/*
 * Read received data.
 *
 * AT+QIRD=?
 * bc25-tcpip 2.1.5. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qird_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_qird_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user);
/*
 * Read received data.
 *
 * AT+QIRD=<connectID>,<read_length>
 * bc25-tcpip 2.1.5. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * data receives the bytes that follow the response, received their number; more than data_size bytes end in
 * AT_ERROR_BUFFER.
 * The functions with _to hand the bytes to sink instead, in pieces as they arrive.
 */
at_status bc25_qird(at_client *client, const bc25_qird_write *arguments, bc25_qird_response *result, void *data,
                    size_t data_size, size_t *received);
at_status bc25_qird_start(at_client *client, at_call *call, const bc25_qird_write *arguments,
                          bc25_qird_response *result, void *data, size_t data_size, at_done *done, void *user);
at_status bc25_qird_to(at_client *client, const bc25_qird_write *arguments, bc25_qird_response *result,
                       at_data_sink *sink, void *sink_user, size_t *received);
at_status bc25_qird_to_start(at_client *client, at_call *call, const bc25_qird_write *arguments,
                             bc25_qird_response *result, at_data_sink *sink, void *sink_user, at_done *done,
                             void *user);
/*
 * Switch the data access mode of a socket.
 *
 * AT+QISWTMD=?
 * bc25-tcpip 2.1.7. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qiswtmd_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_qiswtmd_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user);
/*
 * Switch the data access mode of a socket.
 *
 * AT+QISWTMD?
 * bc25-tcpip 2.1.7. OK within 300 ms.
 */
at_status bc25_qiswtmd_read(at_client *client);
at_status bc25_qiswtmd_read_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Switch the data access mode of a socket. While access_mode is 1 and show_length_mode is 0, +QIURC:
 * "recv",<connectID> cannot be read safely: The pushed data carry no length, so where they end cannot be told;
 * AT+QICFG="showlength",1 makes it safe.
 *
 * AT+QISWTMD=<connectID>,<access_mode>
 * bc25-tcpip 2.1.7. OK within 300 ms.
 */
at_status bc25_qiswtmd(at_client *client, const bc25_qiswtmd_write *arguments);
at_status bc25_qiswtmd_start(at_client *client, at_call *call, const bc25_qiswtmd_write *arguments, at_done *done,
                             void *user);
/*
 * Ping a remote server.
 *
 * AT+QPING=?
 * bc25-tcpip 2.1.8. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qping_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_qping_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                                at_done *done, void *user);
/*
 * Ping a remote server.
 *
 * AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]
 * bc25-tcpip 2.1.8. OK within 300 ms; result within 140 s + time_out * ping_num.
 * on_line is called for each line, with line_user; it may be null.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc25_qping(at_client *client, const bc25_qping_write *arguments, bc25_qping_reply_handler on_line,
                     void *line_user, bc25_qping_summary *result);
at_status bc25_qping_start(at_client *client, at_call *call, const bc25_qping_write *arguments,
                           bc25_qping_reply_handler on_line, void *line_user, bc25_qping_summary *result,
                           at_done *done, void *user);
/*
 * Synchronise the local time with an NTP server.
 *
 * AT+QNTP=?
 * bc25-tcpip 2.1.9. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qntp_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_qntp_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user);
/*
 * Synchronise the local time with an NTP server.
 *
 * AT+QNTP=<contextID>,<server>[,<port>[,<autosettime>]]
 * bc25-tcpip 2.1.9. OK within 300 ms; result within 140 s.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qntp(at_client *client, const bc25_qntp_write *arguments, bc25_qntp_result *result, char *text,
                    size_t text_size);
at_status bc25_qntp_start(at_client *client, at_call *call, const bc25_qntp_write *arguments,
                          bc25_qntp_result *result, char *text, size_t text_size, at_done *done, void *user);
/*
 * Get the IP addresses of a domain name.
 *
 * AT+QIDNSGIP=?
 * bc25-tcpip 2.1.10. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qidnsgip_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_qidnsgip_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user);
/*
 * Get the IP addresses of a domain name.
 *
 * AT+QIDNSGIP=<contextID>,<hostname>
 * bc25-tcpip 2.1.10. OK within 300 ms; result within 140 s.
 * on_line is called for each line, with line_user; it may be null.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc25_qidnsgip(at_client *client, const bc25_qidnsgip_write *arguments,
                        bc25_qidnsgip_address_handler on_line, void *line_user, bc25_qidnsgip_result *result);
at_status bc25_qidnsgip_start(at_client *client, at_call *call, const bc25_qidnsgip_write *arguments,
                              bc25_qidnsgip_address_handler on_line, void *line_user, bc25_qidnsgip_result *result,
                              at_done *done, void *user);
/*
 * Configure optional parameters.
 *
 * AT+QICFG=?
 * bc25-tcpip 2.1.11. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bc25_qicfg_test(at_client *client, bc25_ranges_handler on_line, void *line_user);
at_status bc25_qicfg_test_start(at_client *client, at_call *call, bc25_ranges_handler on_line, void *line_user,
                                at_done *done, void *user);
/*
 * Format of data to be sent and of received data.
 *
 * AT+QICFG="dataformat",<send_data_format>,<recv_data_format>
 * bc25-tcpip 2.1.11. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc25_qicfg_dataformat(at_client *client, const bc25_qicfg_dataformat_write *arguments,
                                bc25_qicfg_dataformat_response *result);
at_status bc25_qicfg_dataformat_start(at_client *client, at_call *call, const bc25_qicfg_dataformat_write *arguments,
                                      bc25_qicfg_dataformat_response *result, at_done *done, void *user);
/*
 * Output format of received data.
 *
 * AT+QICFG="viewmode",<view_mode>
 * bc25-tcpip 2.1.11. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc25_qicfg_viewmode(at_client *client, const bc25_qicfg_viewmode_write *arguments,
                              bc25_qicfg_viewmode_response *result);
at_status bc25_qicfg_viewmode_start(at_client *client, at_call *call, const bc25_qicfg_viewmode_write *arguments,
                                    bc25_qicfg_viewmode_response *result, at_done *done, void *user);
/*
 * Whether optional lengths are shown. While access_mode is 1 and show_length_mode is 0, +QIURC: "recv",<connectID>
 * cannot be read safely: The pushed data carry no length, so where they end cannot be told; AT+QICFG="showlength",1
 * makes it safe.
 *
 * AT+QICFG="showlength",<show_length_mode>
 * bc25-tcpip 2.1.11. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc25_qicfg_showlength(at_client *client, const bc25_qicfg_showlength_write *arguments,
                                bc25_qicfg_showlength_response *result);
at_status bc25_qicfg_showlength_start(at_client *client, at_call *call, const bc25_qicfg_showlength_write *arguments,
                                      bc25_qicfg_showlength_response *result, at_done *done, void *user);
/*
 * Query the last error code.
 *
 * AT+QIGETERROR=?
 * bc25-tcpip 2.1.12. OK within 300 ms.
 */
at_status bc25_qigeterror_test(at_client *client);
at_status bc25_qigeterror_test_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Query the last error code.
 *
 * AT+QIGETERROR
 * bc25-tcpip 2.1.12. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qigeterror(at_client *client, bc25_qigeterror_response *result, char *text, size_t text_size);
at_status bc25_qigeterror_start(at_client *client, at_call *call, bc25_qigeterror_response *result, char *text,
                                size_t text_size, at_done *done, void *user);
/*
 * Configure the addresses of DNS servers.
 *
 * AT+QIDNSCFG=?
 * bc25-tcpip 2.1.14. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qidnscfg_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_qidnscfg_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user);
/*
 * Configure the addresses of DNS servers.
 *
 * AT+QIDNSCFG?
 * bc25-tcpip 2.1.14. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qidnscfg_read(at_client *client, bc25_qidnscfg_response *result, char *text, size_t text_size);
at_status bc25_qidnscfg_read_start(at_client *client, at_call *call, bc25_qidnscfg_response *result, char *text,
                                   size_t text_size, at_done *done, void *user);
/*
 * Configure the addresses of DNS servers.
 *
 * AT+QIDNSCFG=<PrimaryDns>[,<SecondaryDns>]
 * bc25-tcpip 2.1.14. OK within 300 ms.
 */
at_status bc25_qidnscfg(at_client *client, const bc25_qidnscfg_write *arguments);
at_status bc25_qidnscfg_start(at_client *client, at_call *call, const bc25_qidnscfg_write *arguments, at_done *done,
                              void *user);
/*
 * Configure the keepalive of TCP sockets.
 *
 * AT+QIKALIVE=?
 * bc25-tcpip 2.1.13. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bc25_qikalive_test(at_client *client, bc25_ranges *result, char *text, size_t text_size);
at_status bc25_qikalive_test_start(at_client *client, at_call *call, bc25_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user);
/*
 * Configure the keepalive of TCP sockets.
 *
 * AT+QIKALIVE?
 * bc25-tcpip 2.1.13. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bc25_qikalive_read(at_client *client, bc25_qikalive_response *result);
at_status bc25_qikalive_read_start(at_client *client, at_call *call, bc25_qikalive_response *result, at_done *done,
                                   void *user);
/*
 * Configure the keepalive of TCP sockets.
 *
 * AT+QIKALIVE=<keepalive_on>[,<keepalive_idle_time>[,<keepalive_interval_time>[,<keepalive_count>[,<keepalive_data>]]]]
 * bc25-tcpip 2.1.13. OK within 300 ms.
 */
at_status bc25_qikalive(at_client *client, const bc25_qikalive_write *arguments);
at_status bc25_qikalive_start(at_client *client, at_call *call, const bc25_qikalive_write *arguments, at_done *done,
                              void *user);
/*
 * Configure sleep.
 *
 * AT+QSCLK=<n>
 * bc25-tcpip 4.4. OK within 300 ms.
 */
at_status bc25_qsclk(at_client *client, const bc25_qsclk_write *arguments);
at_status bc25_qsclk_start(at_client *client, at_call *call, const bc25_qsclk_write *arguments, at_done *done,
                           void *user);
/*
 * Asks the module for the modes that it tells without arguments, for a client that starts while the module has been
 * running: see at_sync.h. A command that the module refuses is passed over.
 */
at_status bc25_sync(at_client *client);
at_status bc25_sync_start(at_client *client, at_sync *sync, at_done *done, void *user);

#ifdef __cplusplus
}
#endif

#endif
