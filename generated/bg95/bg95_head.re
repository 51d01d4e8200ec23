/*
 * Quectel BG95, BG77 and BG600L: finds out which line this is.
 *
 * Generated from the spec of bg95 by: ./atbind generate bg95
 */
#include "bg95/bg95_tables.h"

/*
 * A name is followed by a colon, or by the equals sign that some firmware prints, with or without blanks. The lexer stops
 * at the CR behind the line.
 */
uint8_t bg95_lex_head(const char **cursor)
{
    const unsigned char *position = (const unsigned char *)*cursor;
    const unsigned char *marker = position;
    uint8_t head = AT_HEAD_UNKNOWN;
    /*!re2c
        re2c:define:YYCTYPE = "unsigned char";
        re2c:define:YYCURSOR = "position";
        re2c:define:YYMARKER = "marker";
        re2c:yyfill:enable = 0;
        re2c:sentinel = 13;

        separator = [ ]* [:=] [ ]*;

        "OK"                             { head = AT_HEAD_OK; goto found; }
        "ERROR"                          { head = AT_HEAD_ERROR; goto found; }
        "+CME ERROR"                     { head = AT_HEAD_CME_ERROR; goto named; }
        "+CMS ERROR"                     { head = AT_HEAD_CMS_ERROR; goto named; }
        "CONNECT"                        { head = AT_HEAD_CONNECT; goto found; }
        "NO CARRIER"                     { head = AT_HEAD_NO_CARRIER; goto found; }
        '+CMEE'                          { head = BG95_HEAD_CMEE; goto named; }
        '+CGATT'                         { head = BG95_HEAD_CGATT; goto named; }
        '+CGPADDR'                       { head = BG95_HEAD_CGPADDR; goto named; }
        '+QSSLCFG' separator ["] 'sslversion' ["] { head = BG95_HEAD_QSSLCFG_SSLVERSION; goto found; }
        '+QSSLCFG' separator ["] 'ciphersuite' ["] { head = BG95_HEAD_QSSLCFG_CIPHERSUITE; goto found; }
        '+QSSLCFG' separator ["] 'cacert' ["] { head = BG95_HEAD_QSSLCFG_CACERT; goto found; }
        '+QSSLCFG' separator ["] 'clientcert' ["] { head = BG95_HEAD_QSSLCFG_CLIENTCERT; goto found; }
        '+QSSLCFG' separator ["] 'clientkey' ["] { head = BG95_HEAD_QSSLCFG_CLIENTKEY; goto found; }
        '+QSSLCFG' separator ["] 'seclevel' ["] { head = BG95_HEAD_QSSLCFG_SECLEVEL; goto found; }
        '+QSSLCFG' separator ["] 'secllevel' ["] { head = BG95_HEAD_QSSLCFG_SECLEVEL; goto found; }
        '+QSSLCFG' separator ["] 'session' ["] { head = BG95_HEAD_QSSLCFG_SESSION; goto found; }
        '+QSSLCFG' separator ["] 'sni' ["] { head = BG95_HEAD_QSSLCFG_SNI; goto found; }
        '+QSSLCFG' separator ["] 'checkhost' ["] { head = BG95_HEAD_QSSLCFG_CHECKHOST; goto found; }
        '+QSSLCFG' separator ["] 'ignorelocaltime' ["] { head = BG95_HEAD_QSSLCFG_IGNORELOCALTIME; goto found; }
        '+QSSLCFG' separator ["] 'negotiatetime' ["] { head = BG95_HEAD_QSSLCFG_NEGOTIATETIME; goto found; }
        '+QSSLCFG' separator ["] 'renegotiation' ["] { head = BG95_HEAD_QSSLCFG_RENEGOTIATION; goto found; }
        '+QSSLCFG' separator ["] 'dtls' ["] { head = BG95_HEAD_QSSLCFG_DTLS; goto found; }
        '+QSSLCFG' separator ["] 'dtlsversion' ["] { head = BG95_HEAD_QSSLCFG_DTLSVERSION; goto found; }
        '+QSSLOPEN'                      { head = BG95_HEAD_QSSLOPEN; goto named; }
        '+QSSLSEND'                      { head = BG95_HEAD_QSSLSEND; goto named; }
        '+QSSSEND'                       { head = BG95_HEAD_QSSLSEND; goto named; }
        "SEND OK"                        { head = BG95_HEAD_SEND_OK; goto found; }
        "SEND FAIL"                      { head = BG95_HEAD_SEND_FAIL; goto found; }
        '+QSSLRECV'                      { head = BG95_HEAD_QSSLRECV; goto named; }
        '+QSSLRCV'                       { head = BG95_HEAD_QSSLRECV; goto named; }
        '+QSSLCLOSE'                     { head = BG95_HEAD_QSSLCLOSE; goto named; }
        '+QSSLSTATE'                     { head = BG95_HEAD_QSSLSTATE; goto named; }
        '+QIACT'                         { head = BG95_HEAD_QIACT; goto named; }
        '+QIGETERROR'                    { head = BG95_HEAD_QIGETERROR; goto named; }
        '+QFUPL'                         { head = BG95_HEAD_QFUPL; goto named; }
        '+CPIN'                          { head = BG95_HEAD_CPIN; goto named; }
        '+QSSLCRYPT'                     { head = BG95_HEAD_QSSLCRYPT; goto named; }
        '+QSSLCRYPT' separator ["] 'AES' ["] { head = BG95_HEAD_QSSLCRYPT_AES; goto found; }
        '+QSSLCRYPT' separator ["] 'MD5' ["] { head = BG95_HEAD_QSSLCRYPT_MD_5; goto found; }
        '+QSSLURC' separator ["] 'recv' ["] { head = BG95_HEAD_QSSLURC_RECV; goto found; }
        '+QSSLURC' separator ["] 'rcv' ["] { head = BG95_HEAD_QSSLURC_RECV; goto found; }
        '+QSSLURC' separator ["] 'closed' ["] { head = BG95_HEAD_QSSLURC_CLOSED; goto found; }
        "RDY"                            { head = BG95_HEAD_RDY; goto found; }
        "APP RDY"                        { head = BG95_HEAD_APP_RDY; goto found; }
        "POWERED DOWN"                   { head = BG95_HEAD_POWERED_DOWN; goto found; }
        "NORMAL POWER DOWN"              { head = BG95_HEAD_NORMAL_POWER_DOWN; goto found; }
        *                                { return AT_HEAD_UNKNOWN; }
    */
named:
    /*!re2c
        separator                        { goto found; }
        *                                { return AT_HEAD_UNKNOWN; }
    */
found:
    *cursor = (const char *)position;
    return head;
}
