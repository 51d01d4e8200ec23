/*
 * Quectel BC25 and BC32: finds out which line this is.
 *
 * Generated from the spec of bc25 by: ./atbind generate bc25
 */
#include "bc25/bc25_tables.h"

/*
 * A name is followed by a colon, or by the equals sign that some firmware prints, with or without blanks. The lexer stops
 * at the CR behind the line.
 */
uint8_t bc25_lex_head(const char **cursor)
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
        '+CMEE'                          { head = BC25_HEAD_CMEE; goto named; }
        '+CGATT'                         { head = BC25_HEAD_CGATT; goto named; }
        '+CGPADDR'                       { head = BC25_HEAD_CGPADDR; goto named; }
        '+QIOPEN'                        { head = BC25_HEAD_QIOPEN; goto named; }
        '+QICLOSE'                       { head = BC25_HEAD_QICLOSE; goto named; }
        "CLOSE OK"                       { head = BC25_HEAD_CLOSE_OK; goto found; }
        '+QISTATE'                       { head = BC25_HEAD_QISTATE; goto named; }
        '+QISEND'                        { head = BC25_HEAD_QISEND; goto named; }
        "SEND OK"                        { head = BC25_HEAD_SEND_OK; goto found; }
        "SEND FAIL"                      { head = BC25_HEAD_SEND_FAIL; goto found; }
        '+QISENDEX'                      { head = BC25_HEAD_QISENDEX; goto named; }
        '+QIRD'                          { head = BC25_HEAD_QIRD; goto named; }
        '+QISWTMD'                       { head = BC25_HEAD_QISWTMD; goto named; }
        '+QPING'                         { head = BC25_HEAD_QPING; goto named; }
        '+QNTP'                          { head = BC25_HEAD_QNTP; goto named; }
        '+QNTTP'                         { head = BC25_HEAD_QNTP; goto named; }
        '+QIDNSGIP'                      { head = BC25_HEAD_QIDNSGIP; goto named; }
        '+QIURC' separator ["] 'dnsgip' ["] { head = BC25_HEAD_QIURC_DNSGIP; goto found; }
        '+QICFG' separator ["] 'dataformat' ["] { head = BC25_HEAD_QICFG_DATAFORMAT; goto found; }
        '+QICFG' separator ["] 'viewmode' ["] { head = BC25_HEAD_QICFG_VIEWMODE; goto found; }
        '+QICFG' separator ["] 'showlength' ["] { head = BC25_HEAD_QICFG_SHOWLENGTH; goto found; }
        '+QIGETERROR'                    { head = BC25_HEAD_QIGETERROR; goto named; }
        '+QIDNSCFG'                      { head = BC25_HEAD_QIDNSCFG; goto named; }
        '+QIKALIVE'                      { head = BC25_HEAD_QIKALIVE; goto named; }
        '+QIURC' separator ["] 'closed' ["] { head = BC25_HEAD_QIURC_CLOSED; goto found; }
        '+QIURC' separator ["] 'recv' ["] { head = BC25_HEAD_QIURC_RECV; goto found; }
        '+QIURC' separator ["] 'incoming full' ["] { head = BC25_HEAD_QIURC_INCOMING_FULL; goto found; }
        '+QIURC' separator ["] 'incoming' ["] { head = BC25_HEAD_QIURC_INCOMING; goto found; }
        "+QATSLEEP"                      { head = BC25_HEAD_QATSLEEP; goto found; }
        "+QATWAKEUP"                     { head = BC25_HEAD_QATWAKEUP; goto found; }
        "RDY"                            { head = BC25_HEAD_RDY; goto found; }
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
