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
        "+CME ERROR" separator           { head = AT_HEAD_CME_ERROR; goto found; }
        "+CMS ERROR" separator           { head = AT_HEAD_CMS_ERROR; goto found; }
        "CONNECT"                        { head = AT_HEAD_CONNECT; goto found; }
        "NO CARRIER"                     { head = AT_HEAD_NO_CARRIER; goto found; }
        '+CMEE' separator                { head = BC65_HEAD_CMEE; goto found; }
        '+CGATT' separator               { head = BC65_HEAD_CGATT; goto found; }
        '+CGPADDR' separator             { head = BC65_HEAD_CGPADDR; goto found; }
        '+QIOPEN' separator              { head = BC65_HEAD_QIOPEN; goto found; }
        '+QICLOSE' separator             { head = BC65_HEAD_QICLOSE; goto found; }
        "CLOSE OK"                       { head = BC65_HEAD_CLOSE_OK; goto found; }
        '+QISTATE' separator             { head = BC65_HEAD_QISTATE; goto found; }
        '+QISEND' separator              { head = BC65_HEAD_QISEND; goto found; }
        "SEND OK"                        { head = BC65_HEAD_SEND_OK; goto found; }
        "SEND FAIL"                      { head = BC65_HEAD_SEND_FAIL; goto found; }
        '+QISENDEX' separator            { head = BC65_HEAD_QISENDEX; goto found; }
        '+QIRD' separator                { head = BC65_HEAD_QIRD; goto found; }
        '+QISWTMD' separator             { head = BC65_HEAD_QISWTMD; goto found; }
        '+QPING' separator               { head = BC65_HEAD_QPING; goto found; }
        '+QNTP' separator                { head = BC65_HEAD_QNTP; goto found; }
        '+QIDNSGIP' separator            { head = BC65_HEAD_QIDNSGIP; goto found; }
        '+QIURC' separator ["] 'dnsgip' ["] { head = BC65_HEAD_QIURC_DNSGIP; goto found; }
        '+QICFG' separator ["] 'dataformat' ["] { head = BC65_HEAD_QICFG_DATAFORMAT; goto found; }
        '+QICFG' separator ["] 'viewmode' ["] { head = BC65_HEAD_QICFG_VIEWMODE; goto found; }
        '+QICFG' separator ["] 'showlength' ["] { head = BC65_HEAD_QICFG_SHOWLENGTH; goto found; }
        '+QICFG' separator ["] 'open_time' ["] { head = BC65_HEAD_QICFG_OPEN_TIME; goto found; }
        '+QIGETERROR' separator          { head = BC65_HEAD_QIGETERROR; goto found; }
        '+QIDNSCFG' separator            { head = BC65_HEAD_QIDNSCFG; goto found; }
        '+QCOAPCFG' separator ["] 'dtls' ["] { head = BC65_HEAD_QCOAPCFG_DTLS; goto found; }
        '+QCOAPCFG' separator ["] 'psk' ["] { head = BC65_HEAD_QCOAPCFG_PSK; goto found; }
        '+QCOAPOPEN' separator           { head = BC65_HEAD_QCOAPOPEN; goto found; }
        'AT+QCOAPOPEN' colon             { head = BC65_HEAD_QCOAPOPEN; goto found; }
        '+QCOAPCLOSE' separator          { head = BC65_HEAD_QCOAPCLOSE; goto found; }
        'AT+QCOAPCLOSE' colon            { head = BC65_HEAD_QCOAPCLOSE; goto found; }
        '+QCOAPOPTION' separator         { head = BC65_HEAD_QCOAPOPTION; goto found; }
        '+QCOAPHEAD' separator           { head = BC65_HEAD_QCOAPHEAD; goto found; }
        '+QCOAPSEND' separator           { head = BC65_HEAD_QCOAPSEND; goto found; }
        '+QIURC' separator ["] 'closed' ["] { head = BC65_HEAD_QIURC_CLOSED; goto found; }
        '+QIURC' separator ["] 'recv' ["] { head = BC65_HEAD_QIURC_RECV; goto found; }
        '+QIURC' separator ["] 'incoming full' ["] { head = BC65_HEAD_QIURC_INCOMING_FULL; goto found; }
        '+QIURC' separator ["] 'incoming' ["] { head = BC65_HEAD_QIURC_INCOMING; goto found; }
        '+QCOAPURC' separator            { head = BC65_HEAD_QCOAPURC; goto found; }
        *                                { return AT_HEAD_UNKNOWN; }
    */
found:
    *cursor = (const char *)position;
    return head;
}
