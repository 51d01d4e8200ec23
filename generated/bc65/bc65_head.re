/*
 * Quectel BC65 and BC92: finds out which line this is.
 *
 * Generated from the spec of bc65 by: ./atbind generate bc65
 */
#include "bc65/bc65_tables.h"

/*
 * A name is followed by a colon, or by the equals sign that some firmware prints, with or without blanks. The lexer stops
 * at the CR behind the line.
 */
uint8_t bc65_lex_head(const char **cursor)
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

        colon = [ ]* [:] [ ]*;
        separator = [ ]* [:=] [ ]*;

        "OK"                             { head = AT_HEAD_OK; goto found; }
        "ERROR"                          { head = AT_HEAD_ERROR; goto found; }
        "+CME ERROR"                     { head = AT_HEAD_CME_ERROR; goto named; }
        "+CMS ERROR"                     { head = AT_HEAD_CMS_ERROR; goto named; }
        "CONNECT"                        { head = AT_HEAD_CONNECT; goto found; }
        "NO CARRIER"                     { head = AT_HEAD_NO_CARRIER; goto found; }
        '+CMEE'                          { head = BC65_HEAD_CMEE; goto named; }
        '+CGATT'                         { head = BC65_HEAD_CGATT; goto named; }
        '+CGPADDR'                       { head = BC65_HEAD_CGPADDR; goto named; }
        '+QIOPEN'                        { head = BC65_HEAD_QIOPEN; goto named; }
        '+QICLOSE'                       { head = BC65_HEAD_QICLOSE; goto named; }
        "CLOSE OK"                       { head = BC65_HEAD_CLOSE_OK; goto found; }
        '+QISTATE'                       { head = BC65_HEAD_QISTATE; goto named; }
        '+QISEND'                        { head = BC65_HEAD_QISEND; goto named; }
        "SEND OK"                        { head = BC65_HEAD_SEND_OK; goto found; }
        "SEND FAIL"                      { head = BC65_HEAD_SEND_FAIL; goto found; }
        '+QISENDEX'                      { head = BC65_HEAD_QISENDEX; goto named; }
        '+QIRD'                          { head = BC65_HEAD_QIRD; goto named; }
        '+QISWTMD'                       { head = BC65_HEAD_QISWTMD; goto named; }
        '+QPING'                         { head = BC65_HEAD_QPING; goto named; }
        '+QNTP'                          { head = BC65_HEAD_QNTP; goto named; }
        '+QIDNSGIP'                      { head = BC65_HEAD_QIDNSGIP; goto named; }
        '+QIURC' separator ["] 'dnsgip' ["] { head = BC65_HEAD_QIURC_DNSGIP; goto found; }
        '+QICFG' separator ["] 'dataformat' ["] { head = BC65_HEAD_QICFG_DATAFORMAT; goto found; }
        '+QICFG' separator ["] 'viewmode' ["] { head = BC65_HEAD_QICFG_VIEWMODE; goto found; }
        '+QICFG' separator ["] 'showlength' ["] { head = BC65_HEAD_QICFG_SHOWLENGTH; goto found; }
        '+QICFG' separator ["] 'open_time' ["] { head = BC65_HEAD_QICFG_OPEN_TIME; goto found; }
        '+QIGETERROR'                    { head = BC65_HEAD_QIGETERROR; goto named; }
        '+QIDNSCFG'                      { head = BC65_HEAD_QIDNSCFG; goto named; }
        '+QCOAPCFG' separator ["] 'dtls' ["] { head = BC65_HEAD_QCOAPCFG_DTLS; goto found; }
        '+QCOAPCFG' separator ["] 'psk' ["] { head = BC65_HEAD_QCOAPCFG_PSK; goto found; }
        '+QCOAPOPEN'                     { head = BC65_HEAD_QCOAPOPEN; goto named; }
        'AT+QCOAPOPEN' colon             { head = BC65_HEAD_QCOAPOPEN; goto found; }
        '+QCOAPCLOSE'                    { head = BC65_HEAD_QCOAPCLOSE; goto named; }
        'AT+QCOAPCLOSE' colon            { head = BC65_HEAD_QCOAPCLOSE; goto found; }
        '+QCOAPOPTION'                   { head = BC65_HEAD_QCOAPOPTION; goto named; }
        '+QCOAPHEAD'                     { head = BC65_HEAD_QCOAPHEAD; goto named; }
        '+QCOAPSEND'                     { head = BC65_HEAD_QCOAPSEND; goto named; }
        '+QIURC' separator ["] 'closed' ["] { head = BC65_HEAD_QIURC_CLOSED; goto found; }
        '+QIURC' separator ["] 'recv' ["] { head = BC65_HEAD_QIURC_RECV; goto found; }
        '+QIURC' separator ["] 'incoming full' ["] { head = BC65_HEAD_QIURC_INCOMING_FULL; goto found; }
        '+QIURC' separator ["] 'incoming' ["] { head = BC65_HEAD_QIURC_INCOMING; goto found; }
        '+QCOAPURC'                      { head = BC65_HEAD_QCOAPURC; goto named; }
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
