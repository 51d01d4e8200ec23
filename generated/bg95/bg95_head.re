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
        "+CME ERROR" separator           { head = AT_HEAD_CME_ERROR; goto found; }
        "+CMS ERROR" separator           { head = AT_HEAD_CMS_ERROR; goto found; }
        "CONNECT"                        { head = AT_HEAD_CONNECT; goto found; }
        "NO CARRIER"                     { head = AT_HEAD_NO_CARRIER; goto found; }
        '+CMEE' separator                { head = BG95_HEAD_CMEE; goto found; }
        '+CGATT' separator               { head = BG95_HEAD_CGATT; goto found; }
        '+CGPADDR' separator             { head = BG95_HEAD_CGPADDR; goto found; }
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
        '+QSSLOPEN' separator            { head = BG95_HEAD_QSSLOPEN; goto found; }
        '+QSSLSEND' separator            { head = BG95_HEAD_QSSLSEND; goto found; }
        '+QSSSEND' separator             { head = BG95_HEAD_QSSLSEND; goto found; }
        "SEND OK"                        { head = BG95_HEAD_SEND_OK; goto found; }
        "SEND FAIL"                      { head = BG95_HEAD_SEND_FAIL; goto found; }
        '+QSSLRECV' separator            { head = BG95_HEAD_QSSLRECV; goto found; }
        '+QSSLRCV' separator             { head = BG95_HEAD_QSSLRECV; goto found; }
        '+QSSLCLOSE' separator           { head = BG95_HEAD_QSSLCLOSE; goto found; }
        '+QSSLSTATE' separator           { head = BG95_HEAD_QSSLSTATE; goto found; }
        '+QIACT' separator               { head = BG95_HEAD_QIACT; goto found; }
        '+QIGETERROR' separator          { head = BG95_HEAD_QIGETERROR; goto found; }
        '+QFUPL' separator               { head = BG95_HEAD_QFUPL; goto found; }
        '+CPIN' separator                { head = BG95_HEAD_CPIN; goto found; }
        '+QSSLCRYPT' separator           { head = BG95_HEAD_QSSLCRYPT; goto found; }
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
found:
    *cursor = (const char *)position;
    return head;
}
