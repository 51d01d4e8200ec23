/*
 * Quectel BG95, BG77 and BG600L: one blocking and one asynchronous function for each command form.
 *
 * Generated from the spec of bg95 by: ./atbind generate bg95
 */
/*
 * A blocking function sends the command and returns when it has ended, within the time that its comment states. It
 * returns AT_OK or the reason of the failure; at_client_last_error() tells more. It cannot be called from a handler.
 *
 * The function with _start at its end returns AT_PENDING at once, or the reason why nothing was sent. The call and
 * everything that its parameters point to have to stay in place until `done` is called, which happens exactly once; from
 * there the next call can be started. `done` may be null.
 */
#ifndef BG95_COMMANDS_H
#define BG95_COMMANDS_H

#include "bg95/bg95_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Ask for attention.
 *
 * AT
 * v250 5.2.1. OK within 300 ms.
 */
at_status bg95_at(at_client *client);
at_status bg95_at_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Switch command echo.
 *
 * ATE<value>
 * v250 6.2.4. OK within 300 ms.
 */
at_status bg95_ate(at_client *client, const bg95_ate_write *arguments);
at_status bg95_ate_start(at_client *client, at_call *call, const bg95_ate_write *arguments, at_done *done,
                         void *user);
/*
 * Report mobile termination error.
 *
 * AT+CMEE=?
 * 27.007 9.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_cmee_test(at_client *client, bg95_ranges *result, char *text, size_t text_size);
at_status bg95_cmee_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user);
/*
 * Report mobile termination error.
 *
 * AT+CMEE?
 * 27.007 9.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_cmee_read(at_client *client, bg95_cmee_response *result);
at_status bg95_cmee_read_start(at_client *client, at_call *call, bg95_cmee_response *result, at_done *done,
                               void *user);
/*
 * Report mobile termination error.
 *
 * AT+CMEE=<n>
 * 27.007 9.1. OK within 300 ms.
 */
at_status bg95_cmee(at_client *client, const bg95_cmee_write *arguments);
at_status bg95_cmee_start(at_client *client, at_call *call, const bg95_cmee_write *arguments, at_done *done,
                          void *user);
/*
 * Attach to or detach from the packet domain service.
 *
 * AT+CGATT=?
 * 27.007 10.1.9. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_cgatt_test(at_client *client, bg95_ranges *result, char *text, size_t text_size);
at_status bg95_cgatt_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text, size_t text_size,
                                at_done *done, void *user);
/*
 * Attach to or detach from the packet domain service.
 *
 * AT+CGATT?
 * 27.007 10.1.9. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_cgatt_read(at_client *client, bg95_cgatt_response *result);
at_status bg95_cgatt_read_start(at_client *client, at_call *call, bg95_cgatt_response *result, at_done *done,
                                void *user);
/*
 * Attach to or detach from the packet domain service.
 *
 * AT+CGATT=<state>
 * 27.007 10.1.9. OK within 140 s.
 */
at_status bg95_cgatt(at_client *client, const bg95_cgatt_write *arguments);
at_status bg95_cgatt_start(at_client *client, at_call *call, const bg95_cgatt_write *arguments, at_done *done,
                           void *user);
/*
 * Show the address of a PDP context.
 *
 * AT+CGPADDR=?
 * 27.007 10.1.14. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_cgpaddr_test(at_client *client, bg95_ranges *result, char *text, size_t text_size);
at_status bg95_cgpaddr_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text, size_t text_size,
                                  at_done *done, void *user);
/*
 * Show the address of a PDP context.
 *
 * AT+CGPADDR=<cid>
 * 27.007 10.1.14. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bg95_cgpaddr(at_client *client, const bg95_cgpaddr_write *arguments, bg95_cgpaddr_line_handler on_line,
                       void *line_user);
at_status bg95_cgpaddr_start(at_client *client, at_call *call, const bg95_cgpaddr_write *arguments,
                             bg95_cgpaddr_line_handler on_line, void *line_user, at_done *done, void *user);
/*
 * Configure an SSL context.
 *
 * AT+QSSLCFG=?
 * bg95-ssl 2.3.1. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bg95_qsslcfg_test(at_client *client, bg95_ranges_handler on_line, void *line_user);
at_status bg95_qsslcfg_test_start(at_client *client, at_call *call, bg95_ranges_handler on_line, void *line_user,
                                  at_done *done, void *user);
/*
 * Versions of SSL and TLS. Queries the setting.
 *
 * AT+QSSLCFG="sslversion",<SSL_ctxID>[,<SSL_version>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_sslversion_query(at_client *client, const bg95_qsslcfg_sslversion_query_write *arguments,
                                        bg95_qsslcfg_sslversion_response *result);
at_status bg95_qsslcfg_sslversion_query_start(at_client *client, at_call *call,
                                              const bg95_qsslcfg_sslversion_query_write *arguments,
                                              bg95_qsslcfg_sslversion_response *result, at_done *done, void *user);
/*
 * Versions of SSL and TLS. Changes the setting.
 *
 * AT+QSSLCFG="sslversion",<SSL_ctxID>[,<SSL_version>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_sslversion(at_client *client, const bg95_qsslcfg_sslversion_write *arguments,
                                  bg95_qsslcfg_sslversion_response *result);
at_status bg95_qsslcfg_sslversion_start(at_client *client, at_call *call,
                                        const bg95_qsslcfg_sslversion_write *arguments,
                                        bg95_qsslcfg_sslversion_response *result, at_done *done, void *user);
/*
 * Cipher suites. Queries the setting.
 *
 * AT+QSSLCFG="ciphersuite",<SSL_ctxID>[,<cipher_suites>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_ciphersuite_query(at_client *client, const bg95_qsslcfg_ciphersuite_query_write *arguments,
                                         bg95_qsslcfg_ciphersuite_response *result);
at_status bg95_qsslcfg_ciphersuite_query_start(at_client *client, at_call *call,
                                               const bg95_qsslcfg_ciphersuite_query_write *arguments,
                                               bg95_qsslcfg_ciphersuite_response *result, at_done *done, void *user);
/*
 * Cipher suites. Changes the setting.
 *
 * AT+QSSLCFG="ciphersuite",<SSL_ctxID>[,<cipher_suites>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_ciphersuite(at_client *client, const bg95_qsslcfg_ciphersuite_write *arguments,
                                   bg95_qsslcfg_ciphersuite_response *result);
at_status bg95_qsslcfg_ciphersuite_start(at_client *client, at_call *call,
                                         const bg95_qsslcfg_ciphersuite_write *arguments,
                                         bg95_qsslcfg_ciphersuite_response *result, at_done *done, void *user);
/*
 * File with the trusted CA certificate. Queries the setting.
 *
 * AT+QSSLCFG="cacert",<SSL_ctxID>[,<cacertpath>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qsslcfg_cacert_query(at_client *client, const bg95_qsslcfg_cacert_query_write *arguments,
                                    bg95_qsslcfg_cacert_response *result, char *text, size_t text_size);
at_status bg95_qsslcfg_cacert_query_start(at_client *client, at_call *call,
                                          const bg95_qsslcfg_cacert_query_write *arguments,
                                          bg95_qsslcfg_cacert_response *result, char *text, size_t text_size,
                                          at_done *done, void *user);
/*
 * File with the trusted CA certificate. Changes the setting.
 *
 * AT+QSSLCFG="cacert",<SSL_ctxID>[,<cacertpath>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qsslcfg_cacert(at_client *client, const bg95_qsslcfg_cacert_write *arguments,
                              bg95_qsslcfg_cacert_response *result, char *text, size_t text_size);
at_status bg95_qsslcfg_cacert_start(at_client *client, at_call *call, const bg95_qsslcfg_cacert_write *arguments,
                                    bg95_qsslcfg_cacert_response *result, char *text, size_t text_size, at_done *done,
                                    void *user);
/*
 * File with the client's certificate. Queries the setting.
 *
 * AT+QSSLCFG="clientcert",<SSL_ctxID>[,<clientcertpath>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qsslcfg_clientcert_query(at_client *client, const bg95_qsslcfg_clientcert_query_write *arguments,
                                        bg95_qsslcfg_clientcert_response *result, char *text, size_t text_size);
at_status bg95_qsslcfg_clientcert_query_start(at_client *client, at_call *call,
                                              const bg95_qsslcfg_clientcert_query_write *arguments,
                                              bg95_qsslcfg_clientcert_response *result, char *text, size_t text_size,
                                              at_done *done, void *user);
/*
 * File with the client's certificate. Changes the setting.
 *
 * AT+QSSLCFG="clientcert",<SSL_ctxID>[,<clientcertpath>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qsslcfg_clientcert(at_client *client, const bg95_qsslcfg_clientcert_write *arguments,
                                  bg95_qsslcfg_clientcert_response *result, char *text, size_t text_size);
at_status bg95_qsslcfg_clientcert_start(at_client *client, at_call *call,
                                        const bg95_qsslcfg_clientcert_write *arguments,
                                        bg95_qsslcfg_clientcert_response *result, char *text, size_t text_size,
                                        at_done *done, void *user);
/*
 * File with the client's private key. Queries the setting.
 *
 * AT+QSSLCFG="clientkey",<SSL_ctxID>[,<clientkeypath>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qsslcfg_clientkey_query(at_client *client, const bg95_qsslcfg_clientkey_query_write *arguments,
                                       bg95_qsslcfg_clientkey_response *result, char *text, size_t text_size);
at_status bg95_qsslcfg_clientkey_query_start(at_client *client, at_call *call,
                                             const bg95_qsslcfg_clientkey_query_write *arguments,
                                             bg95_qsslcfg_clientkey_response *result, char *text, size_t text_size,
                                             at_done *done, void *user);
/*
 * File with the client's private key. Changes the setting.
 *
 * AT+QSSLCFG="clientkey",<SSL_ctxID>[,<clientkeypath>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qsslcfg_clientkey(at_client *client, const bg95_qsslcfg_clientkey_write *arguments,
                                 bg95_qsslcfg_clientkey_response *result, char *text, size_t text_size);
at_status bg95_qsslcfg_clientkey_start(at_client *client, at_call *call,
                                       const bg95_qsslcfg_clientkey_write *arguments,
                                       bg95_qsslcfg_clientkey_response *result, char *text, size_t text_size,
                                       at_done *done, void *user);
/*
 * Authentication. Queries the setting.
 *
 * AT+QSSLCFG="seclevel",<SSL_ctxID>[,<seclevel>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_seclevel_query(at_client *client, const bg95_qsslcfg_seclevel_query_write *arguments,
                                      bg95_qsslcfg_seclevel_response *result);
at_status bg95_qsslcfg_seclevel_query_start(at_client *client, at_call *call,
                                            const bg95_qsslcfg_seclevel_query_write *arguments,
                                            bg95_qsslcfg_seclevel_response *result, at_done *done, void *user);
/*
 * Authentication. Changes the setting.
 *
 * AT+QSSLCFG="seclevel",<SSL_ctxID>[,<seclevel>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_seclevel(at_client *client, const bg95_qsslcfg_seclevel_write *arguments,
                                bg95_qsslcfg_seclevel_response *result);
at_status bg95_qsslcfg_seclevel_start(at_client *client, at_call *call, const bg95_qsslcfg_seclevel_write *arguments,
                                      bg95_qsslcfg_seclevel_response *result, at_done *done, void *user);
/*
 * Use of SSL resumption. Queries the setting.
 *
 * AT+QSSLCFG="session",<SSL_ctxID>[,<session>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_session_query(at_client *client, const bg95_qsslcfg_session_query_write *arguments,
                                     bg95_qsslcfg_session_response *result);
at_status bg95_qsslcfg_session_query_start(at_client *client, at_call *call,
                                           const bg95_qsslcfg_session_query_write *arguments,
                                           bg95_qsslcfg_session_response *result, at_done *done, void *user);
/*
 * Use of SSL resumption. Changes the setting.
 *
 * AT+QSSLCFG="session",<SSL_ctxID>[,<session>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_session(at_client *client, const bg95_qsslcfg_session_write *arguments,
                               bg95_qsslcfg_session_response *result);
at_status bg95_qsslcfg_session_start(at_client *client, at_call *call, const bg95_qsslcfg_session_write *arguments,
                                     bg95_qsslcfg_session_response *result, at_done *done, void *user);
/*
 * Server name indication. Queries the setting.
 *
 * AT+QSSLCFG="sni",<SSL_ctxID>[,<SNI>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_sni_query(at_client *client, const bg95_qsslcfg_sni_query_write *arguments,
                                 bg95_qsslcfg_sni_response *result);
at_status bg95_qsslcfg_sni_query_start(at_client *client, at_call *call,
                                       const bg95_qsslcfg_sni_query_write *arguments,
                                       bg95_qsslcfg_sni_response *result, at_done *done, void *user);
/*
 * Server name indication. Changes the setting.
 *
 * AT+QSSLCFG="sni",<SSL_ctxID>[,<SNI>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_sni(at_client *client, const bg95_qsslcfg_sni_write *arguments,
                           bg95_qsslcfg_sni_response *result);
at_status bg95_qsslcfg_sni_start(at_client *client, at_call *call, const bg95_qsslcfg_sni_write *arguments,
                                 bg95_qsslcfg_sni_response *result, at_done *done, void *user);
/*
 * Check of the host name. Queries the setting.
 *
 * AT+QSSLCFG="checkhost",<SSL_ctxID>[,<check_host>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_checkhost_query(at_client *client, const bg95_qsslcfg_checkhost_query_write *arguments,
                                       bg95_qsslcfg_checkhost_response *result);
at_status bg95_qsslcfg_checkhost_query_start(at_client *client, at_call *call,
                                             const bg95_qsslcfg_checkhost_query_write *arguments,
                                             bg95_qsslcfg_checkhost_response *result, at_done *done, void *user);
/*
 * Check of the host name. Changes the setting.
 *
 * AT+QSSLCFG="checkhost",<SSL_ctxID>[,<check_host>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_checkhost(at_client *client, const bg95_qsslcfg_checkhost_write *arguments,
                                 bg95_qsslcfg_checkhost_response *result);
at_status bg95_qsslcfg_checkhost_start(at_client *client, at_call *call,
                                       const bg95_qsslcfg_checkhost_write *arguments,
                                       bg95_qsslcfg_checkhost_response *result, at_done *done, void *user);
/*
 * Check of validity periods. Queries the setting.
 *
 * AT+QSSLCFG="ignorelocaltime",<SSL_ctxID>[,<ignore_localtime>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_ignorelocaltime_query(at_client *client,
                                             const bg95_qsslcfg_ignorelocaltime_query_write *arguments,
                                             bg95_qsslcfg_ignorelocaltime_response *result);
at_status bg95_qsslcfg_ignorelocaltime_query_start(at_client *client, at_call *call,
                                                   const bg95_qsslcfg_ignorelocaltime_query_write *arguments,
                                                   bg95_qsslcfg_ignorelocaltime_response *result, at_done *done,
                                                   void *user);
/*
 * Check of validity periods. Changes the setting.
 *
 * AT+QSSLCFG="ignorelocaltime",<SSL_ctxID>[,<ignore_localtime>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_ignorelocaltime(at_client *client, const bg95_qsslcfg_ignorelocaltime_write *arguments,
                                       bg95_qsslcfg_ignorelocaltime_response *result);
at_status bg95_qsslcfg_ignorelocaltime_start(at_client *client, at_call *call,
                                             const bg95_qsslcfg_ignorelocaltime_write *arguments,
                                             bg95_qsslcfg_ignorelocaltime_response *result, at_done *done,
                                             void *user);
/*
 * Time that the negotiation may take. Queries the setting.
 *
 * AT+QSSLCFG="negotiatetime",<SSL_ctxID>[,<negotiate_time>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_negotiatetime_query(at_client *client, const bg95_qsslcfg_negotiatetime_query_write *arguments,
                                           bg95_qsslcfg_negotiatetime_response *result);
at_status bg95_qsslcfg_negotiatetime_query_start(at_client *client, at_call *call,
                                                 const bg95_qsslcfg_negotiatetime_query_write *arguments,
                                                 bg95_qsslcfg_negotiatetime_response *result, at_done *done,
                                                 void *user);
/*
 * Time that the negotiation may take. Changes the setting.
 *
 * AT+QSSLCFG="negotiatetime",<SSL_ctxID>[,<negotiate_time>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_negotiatetime(at_client *client, const bg95_qsslcfg_negotiatetime_write *arguments,
                                     bg95_qsslcfg_negotiatetime_response *result);
at_status bg95_qsslcfg_negotiatetime_start(at_client *client, at_call *call,
                                           const bg95_qsslcfg_negotiatetime_write *arguments,
                                           bg95_qsslcfg_negotiatetime_response *result, at_done *done, void *user);
/*
 * TLS renegotiation. Queries the setting.
 *
 * AT+QSSLCFG="renegotiation",<SSL_ctxID>[,<renegotiation>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_renegotiation_query(at_client *client, const bg95_qsslcfg_renegotiation_query_write *arguments,
                                           bg95_qsslcfg_renegotiation_response *result);
at_status bg95_qsslcfg_renegotiation_query_start(at_client *client, at_call *call,
                                                 const bg95_qsslcfg_renegotiation_query_write *arguments,
                                                 bg95_qsslcfg_renegotiation_response *result, at_done *done,
                                                 void *user);
/*
 * TLS renegotiation. Changes the setting.
 *
 * AT+QSSLCFG="renegotiation",<SSL_ctxID>[,<renegotiation>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_renegotiation(at_client *client, const bg95_qsslcfg_renegotiation_write *arguments,
                                     bg95_qsslcfg_renegotiation_response *result);
at_status bg95_qsslcfg_renegotiation_start(at_client *client, at_call *call,
                                           const bg95_qsslcfg_renegotiation_write *arguments,
                                           bg95_qsslcfg_renegotiation_response *result, at_done *done, void *user);
/*
 * Use of DTLS. Queries the setting.
 *
 * AT+QSSLCFG="dtls",<SSL_ctxID>[,<DTLS_enable>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_dtls_query(at_client *client, const bg95_qsslcfg_dtls_query_write *arguments,
                                  bg95_qsslcfg_dtls_response *result);
at_status bg95_qsslcfg_dtls_query_start(at_client *client, at_call *call,
                                        const bg95_qsslcfg_dtls_query_write *arguments,
                                        bg95_qsslcfg_dtls_response *result, at_done *done, void *user);
/*
 * Use of DTLS. Changes the setting.
 *
 * AT+QSSLCFG="dtls",<SSL_ctxID>[,<DTLS_enable>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_dtls(at_client *client, const bg95_qsslcfg_dtls_write *arguments,
                            bg95_qsslcfg_dtls_response *result);
at_status bg95_qsslcfg_dtls_start(at_client *client, at_call *call, const bg95_qsslcfg_dtls_write *arguments,
                                  bg95_qsslcfg_dtls_response *result, at_done *done, void *user);
/*
 * Versions of DTLS. Queries the setting.
 *
 * AT+QSSLCFG="dtlsversion",<SSL_ctxID>[,<DTLS_version>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_dtlsversion_query(at_client *client, const bg95_qsslcfg_dtlsversion_query_write *arguments,
                                         bg95_qsslcfg_dtlsversion_response *result);
at_status bg95_qsslcfg_dtlsversion_query_start(at_client *client, at_call *call,
                                               const bg95_qsslcfg_dtlsversion_query_write *arguments,
                                               bg95_qsslcfg_dtlsversion_response *result, at_done *done, void *user);
/*
 * Versions of DTLS. Changes the setting.
 *
 * AT+QSSLCFG="dtlsversion",<SSL_ctxID>[,<DTLS_version>]
 * bg95-ssl 2.3.1. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslcfg_dtlsversion(at_client *client, const bg95_qsslcfg_dtlsversion_write *arguments,
                                   bg95_qsslcfg_dtlsversion_response *result);
at_status bg95_qsslcfg_dtlsversion_start(at_client *client, at_call *call,
                                         const bg95_qsslcfg_dtlsversion_write *arguments,
                                         bg95_qsslcfg_dtlsversion_response *result, at_done *done, void *user);
/*
 * Open an SSL connection.
 *
 * AT+QSSLOPEN=?
 * bg95-ssl 2.3.2. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qsslopen_test(at_client *client, bg95_ranges *result, char *text, size_t text_size);
at_status bg95_qsslopen_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user);
/*
 * Open an SSL connection. Opens a connection in transparent transmission mode; with CONNECT the port carries its data
 * alone.
 *
 * AT+QSSLOPEN=<PDP_ctxID>,<SSL_ctxID>,<clientID>,<serveraddr>,<server_port>,<access_mode>
 * bg95-ssl 2.3.2. answer within 150 s + 1 s * negotiate_time; CONNECT within 150 s + negotiate_time.
 */
at_status bg95_qsslopen_transparent(at_client *client, const bg95_qsslopen_transparent_write *arguments);
at_status bg95_qsslopen_transparent_start(at_client *client, at_call *call,
                                          const bg95_qsslopen_transparent_write *arguments, at_done *done,
                                          void *user);
/*
 * Open an SSL connection. Opens a connection in buffer access mode or direct push mode.
 *
 * AT+QSSLOPEN=<PDP_ctxID>,<SSL_ctxID>,<clientID>,<serveraddr>,<server_port>[,<access_mode>]
 * bg95-ssl 2.3.2. OK within 300 ms; result within 150 s + negotiate_time.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslopen(at_client *client, const bg95_qsslopen_write *arguments, bg95_qsslopen_result *result);
at_status bg95_qsslopen_start(at_client *client, at_call *call, const bg95_qsslopen_write *arguments,
                              bg95_qsslopen_result *result, at_done *done, void *user);
/*
 * Send data on an SSL connection.
 *
 * AT+QSSLSEND=?
 * bg95-ssl 2.3.3. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qsslsend_test(at_client *client, bg95_ranges *result, char *text, size_t text_size);
at_status bg95_qsslsend_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user);
/*
 * Send data on an SSL connection. Data after the prompt, ended by Ctrl+Z.
 *
 * AT+QSSLSEND=<clientID>
 * bg95-ssl 2.3.3. answer within 300 ms; SEND OK within 10 s.
 * The data have to stay valid until the call has ended.
 */
at_status bg95_qsslsend_text(at_client *client, const bg95_qsslsend_text_write *arguments);
at_status bg95_qsslsend_text_start(at_client *client, at_call *call, const bg95_qsslsend_text_write *arguments,
                                   at_done *done, void *user);
/*
 * Send data on an SSL connection. A fixed number of data bytes after the prompt; any byte may occur in them.
 *
 * AT+QSSLSEND=<clientID>,<sendlen>
 * bg95-ssl 2.3.3. answer within 300 ms; SEND OK within 10 s.
 * The data have to stay valid until the call has ended.
 */
at_status bg95_qsslsend_data(at_client *client, const bg95_qsslsend_data_write *arguments);
at_status bg95_qsslsend_data_start(at_client *client, at_call *call, const bg95_qsslsend_data_write *arguments,
                                   at_done *done, void *user);
/*
 * Read data received on an SSL connection.
 *
 * AT+QSSLRECV=?
 * bg95-ssl 2.3.4. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qsslrecv_test(at_client *client, bg95_ranges *result, char *text, size_t text_size);
at_status bg95_qsslrecv_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text,
                                   size_t text_size, at_done *done, void *user);
/*
 * Read data received on an SSL connection. Tells how many data have been received and read.
 *
 * AT+QSSLRECV=<clientID>,<readlen>
 * bg95-ssl 2.3.4. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 */
at_status bg95_qsslrecv_lengths(at_client *client, const bg95_qsslrecv_lengths_write *arguments,
                                bg95_qsslrecv_totals *result);
at_status bg95_qsslrecv_lengths_start(at_client *client, at_call *call, const bg95_qsslrecv_lengths_write *arguments,
                                      bg95_qsslrecv_totals *result, at_done *done, void *user);
/*
 * Read data received on an SSL connection. Reads received data; a count of 0 says that the buffer is empty.
 *
 * AT+QSSLRECV=<clientID>[,<readlen>]
 * bg95-ssl 2.3.4. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * data receives the bytes that follow the response, received their number; more than data_size bytes end in
 * AT_ERROR_BUFFER.
 * The functions with _to hand the bytes to sink instead, in pieces as they arrive.
 */
at_status bg95_qsslrecv(at_client *client, const bg95_qsslrecv_write *arguments, bg95_qsslrecv_response *result,
                        void *data, size_t data_size, size_t *received);
at_status bg95_qsslrecv_start(at_client *client, at_call *call, const bg95_qsslrecv_write *arguments,
                              bg95_qsslrecv_response *result, void *data, size_t data_size, at_done *done,
                              void *user);
at_status bg95_qsslrecv_to(at_client *client, const bg95_qsslrecv_write *arguments, bg95_qsslrecv_response *result,
                           at_data_sink *sink, void *sink_user, size_t *received);
at_status bg95_qsslrecv_to_start(at_client *client, at_call *call, const bg95_qsslrecv_write *arguments,
                                 bg95_qsslrecv_response *result, at_data_sink *sink, void *sink_user, at_done *done,
                                 void *user);
/*
 * Close an SSL connection.
 *
 * AT+QSSLCLOSE=?
 * bg95-ssl 2.3.5. OK within 10 s.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qsslclose_test(at_client *client, bg95_ranges *result, char *text, size_t text_size);
at_status bg95_qsslclose_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text,
                                    size_t text_size, at_done *done, void *user);
/*
 * Close an SSL connection.
 *
 * AT+QSSLCLOSE=<clientID>[,<close_timeout>]
 * bg95-ssl 2.3.5. OK within 300 ms + 1 s * close_timeout.
 */
at_status bg95_qsslclose(at_client *client, const bg95_qsslclose_write *arguments);
at_status bg95_qsslclose_start(at_client *client, at_call *call, const bg95_qsslclose_write *arguments, at_done *done,
                               void *user);
/*
 * Query the state of SSL connections.
 *
 * AT+QSSLSTATE=?
 * bg95-ssl 2.3.6. OK within 300 ms.
 */
at_status bg95_qsslstate_test(at_client *client);
at_status bg95_qsslstate_test_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * Query the state of SSL connections.
 *
 * AT+QSSLSTATE=<clientID>
 * bg95-ssl 2.3.6. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bg95_qsslstate(at_client *client, const bg95_qsslstate_write *arguments,
                         bg95_qsslstate_status_handler on_line, void *line_user);
at_status bg95_qsslstate_start(at_client *client, at_call *call, const bg95_qsslstate_write *arguments,
                               bg95_qsslstate_status_handler on_line, void *line_user, at_done *done, void *user);
/*
 * Query the state of SSL connections.
 *
 * AT+QSSLSTATE
 * bg95-ssl 2.3.6. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bg95_qsslstate_execute(at_client *client, bg95_qsslstate_status_handler on_line, void *line_user);
at_status bg95_qsslstate_execute_start(at_client *client, at_call *call, bg95_qsslstate_status_handler on_line,
                                       void *line_user, at_done *done, void *user);
/*
 * Configure a PDP context.
 *
 * AT+QICSGP=<contextID>,<context_type>,<APN>[,<username>,<password>[,<authentication>]]
 * bg95-ssl 3.1.1. OK within 300 ms.
 */
at_status bg95_qicsgp(at_client *client, const bg95_qicsgp_write *arguments);
at_status bg95_qicsgp_start(at_client *client, at_call *call, const bg95_qicsgp_write *arguments, at_done *done,
                            void *user);
/*
 * Activate a PDP context.
 *
 * AT+QIACT?
 * bg95-ssl 3.1.2. OK within 300 ms.
 * on_line is called for each line, with line_user; it may be null.
 */
at_status bg95_qiact_read(at_client *client, bg95_qiact_context_handler on_line, void *line_user);
at_status bg95_qiact_read_start(at_client *client, at_call *call, bg95_qiact_context_handler on_line, void *line_user,
                                at_done *done, void *user);
/*
 * Activate a PDP context.
 *
 * AT+QIACT=<contextID>
 * bg95-ssl 3.1.2. OK within 150 s.
 */
at_status bg95_qiact(at_client *client, const bg95_qiact_write *arguments);
at_status bg95_qiact_start(at_client *client, at_call *call, const bg95_qiact_write *arguments, at_done *done,
                           void *user);
/*
 * Deactivate a PDP context.
 *
 * AT+QIDEACT=<contextID>
 * bg95-ssl 3.1.3. OK within 40 s.
 */
at_status bg95_qideact(at_client *client, const bg95_qideact_write *arguments);
at_status bg95_qideact_start(at_client *client, at_call *call, const bg95_qideact_write *arguments, at_done *done,
                             void *user);
/*
 * Switch the data access mode of a connection. Goes to, or back to, transparent transmission mode.
 *
 * AT+QISWTMD=<clientID>,<access_mode>
 * bg95-ssl 1.4. answer within 10 s; CONNECT within 10 s.
 */
at_status bg95_qiswtmd_transparent(at_client *client, const bg95_qiswtmd_transparent_write *arguments);
at_status bg95_qiswtmd_transparent_start(at_client *client, at_call *call,
                                         const bg95_qiswtmd_transparent_write *arguments, at_done *done, void *user);
/*
 * Switch the data access mode of a connection. Goes to buffer access mode or direct push mode.
 *
 * AT+QISWTMD=<clientID>,<access_mode>
 * bg95-ssl 1.4. OK within 300 ms.
 */
at_status bg95_qiswtmd(at_client *client, const bg95_qiswtmd_write *arguments);
at_status bg95_qiswtmd_start(at_client *client, at_call *call, const bg95_qiswtmd_write *arguments, at_done *done,
                             void *user);
/*
 * Query the last error code.
 *
 * AT+QIGETERROR
 * bg95-ssl 5. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qigeterror(at_client *client, bg95_qigeterror_response *result, char *text, size_t text_size);
at_status bg95_qigeterror_start(at_client *client, at_call *call, bg95_qigeterror_response *result, char *text,
                                size_t text_size, at_done *done, void *user);
/*
 * Upload a file to the module. Uploads as many bytes as the command says; any byte may occur in them.
 *
 * AT+QFUPL=<filename>,<file_size>
 * wire. OK within 10 s.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The data have to stay valid until the call has ended.
 */
at_status bg95_qfupl_counted(at_client *client, const bg95_qfupl_counted_write *arguments, bg95_qfupl_upload *result);
at_status bg95_qfupl_counted_start(at_client *client, at_call *call, const bg95_qfupl_counted_write *arguments,
                                   bg95_qfupl_upload *result, at_done *done, void *user);
/*
 * Upload a file to the module. Uploads bytes until a pause ends them.
 *
 * AT+QFUPL=<filename>
 * bg95-ssl 3.6.1. OK within 10 s.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The data have to stay valid until the call has ended.
 */
at_status bg95_qfupl_until_silence(at_client *client, const bg95_qfupl_until_silence_write *arguments,
                                   bg95_qfupl_upload *result);
at_status bg95_qfupl_until_silence_start(at_client *client, at_call *call,
                                         const bg95_qfupl_until_silence_write *arguments, bg95_qfupl_upload *result,
                                         at_done *done, void *user);
/*
 * Ask which password is needed.
 *
 * AT+CPIN?
 * 27.007 8.3. OK within 5 s.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_cpin_read(at_client *client, bg95_cpin_response *result, char *text, size_t text_size);
at_status bg95_cpin_read_start(at_client *client, at_call *call, bg95_cpin_response *result, char *text,
                               size_t text_size, at_done *done, void *user);
/*
 * Return to online data mode.
 *
 * ATO
 * bg95-ssl 1.4. answer within 10 s; CONNECT within 10 s.
 */
at_status bg95_ato(at_client *client);
at_status bg95_ato_start(at_client *client, at_call *call, at_done *done, void *user);
/*
 * What a change of MAIN_DTR does.
 *
 * AT&D<value>
 * bg95-ssl 1.4. OK within 300 ms.
 */
at_status bg95_at_d(at_client *client, const bg95_at_d_write *arguments);
at_status bg95_at_d_start(at_client *client, at_call *call, const bg95_at_d_write *arguments, at_done *done,
                          void *user);
/*
 * Encrypt or decrypt data, or make a digest of them.
 *
 * AT+QSSLCRYPT=?
 * bg95-ssl 2.3.7. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qsslcrypt_test(at_client *client, bg95_ranges *result, char *text, size_t text_size);
at_status bg95_qsslcrypt_test_start(at_client *client, at_call *call, bg95_ranges *result, char *text,
                                    size_t text_size, at_done *done, void *user);
/*
 * Encrypt or decrypt with AES-128-CBC.
 *
 * AT+QSSLCRYPT="AES",<input_data>,<format>,<mode>,<key>
 * bg95-ssl 2.3.7. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qsslcrypt_aes(at_client *client, const bg95_qsslcrypt_aes_write *arguments,
                             bg95_qsslcrypt_aes_response *result, char *text, size_t text_size);
at_status bg95_qsslcrypt_aes_start(at_client *client, at_call *call, const bg95_qsslcrypt_aes_write *arguments,
                                   bg95_qsslcrypt_aes_response *result, char *text, size_t text_size, at_done *done,
                                   void *user);
/*
 * Make an MD5 digest.
 *
 * AT+QSSLCRYPT="MD5",<input_data>
 * bg95-ssl 2.3.7. OK within 300 ms.
 * result is filled when the call succeeds; what the module leaves out is zero or absent.
 * The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.
 */
at_status bg95_qsslcrypt_md_5(at_client *client, const bg95_qsslcrypt_md_5_write *arguments,
                              bg95_qsslcrypt_md_5_response *result, char *text, size_t text_size);
at_status bg95_qsslcrypt_md_5_start(at_client *client, at_call *call, const bg95_qsslcrypt_md_5_write *arguments,
                                    bg95_qsslcrypt_md_5_response *result, char *text, size_t text_size, at_done *done,
                                    void *user);
/*
 * Asks the module for the modes that it tells without arguments, for a client that starts while the module has been
 * running: see at_sync.h. A command that the module refuses is passed over.
 */
at_status bg95_sync(at_client *client);
at_status bg95_sync_start(at_client *client, at_sync *sync, at_done *done, void *user);

#ifdef __cplusplus
}
#endif

#endif
