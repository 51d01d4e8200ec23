/*
 * Quectel BC28: finds out which line this is.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
#include "bc28/bc28_tables.h"

/*
 * A name is followed by a colon, or by the equals sign that some firmware prints, with or without blanks. The lexer stops
 * at the CR behind the line.
 */
uint8_t bc28_lex_head(const char **cursor)
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
        '+CMEE'                          { head = BC28_HEAD_CMEE; goto named; }
        '+CGATT'                         { head = BC28_HEAD_CGATT; goto named; }
        '+CGPADDR'                       { head = BC28_HEAD_CGPADDR; goto named; }
        '+QLASERVERIP'                   { head = BC28_HEAD_QLASERVERIP; goto named; }
        '+QLASECSWT'                     { head = BC28_HEAD_QLASECSWT; goto named; }
        '+QLASETPSK'                     { head = BC28_HEAD_QLASETPSK; goto named; }
        '+QSETPSK'                       { head = BC28_HEAD_QLASETPSK; goto named; }
        '+QLADATASTATUS'                 { head = BC28_HEAD_QLADATASTATUS; goto named; }
        '+QLADASTATUS'                   { head = BC28_HEAD_QLADATASTATUS; goto named; }
        '+QLAULDATASTATUS'               { head = BC28_HEAD_QLADATASTATUS; goto named; }
        '+QLWULDATASTATUS'               { head = BC28_HEAD_QLADATASTATUS; goto named; }
        '+QLAREGSWT'                     { head = BC28_HEAD_QLAREGSWT; goto named; }
        '+QLASTATUS'                     { head = BC28_HEAD_QLASTATUS; goto named; }
        '+QLADTLSSTAT'                   { head = BC28_HEAD_QLADTLSSTAT; goto named; }
        '+QCFG' separator ["] 'LWM2M/DeviceType' ["] { head = BC28_HEAD_QCFG_LWM2M_DEVICE_TYPE; goto found; }
        '+CQFG' separator ["] 'LWM2M/DeviceType' ["] { head = BC28_HEAD_QCFG_LWM2M_DEVICE_TYPE; goto found; }
        '+QCFG' separator ["] 'LWM2M/Lifetime' ["] { head = BC28_HEAD_QCFG_LWM2M_DEVICE_TYPE; goto found; }
        '+QLASETBSPSK'                   { head = BC28_HEAD_QLASETBSPSK; goto named; }
        '+QSETBSPSK'                     { head = BC28_HEAD_QLASETBSPSK; goto named; }
        '+QLABSSECSWT'                   { head = BC28_HEAD_QLABSSECSWT; goto named; }
        '+QBSSECSWT'                     { head = BC28_HEAD_QLABSSECSWT; goto named; }
        "REBOOTING"                      { head = BC28_HEAD_REBOOTING; goto found; }
        '+QLAWRITE'                      { head = BC28_HEAD_QLAWRITE; goto named; }
        '+QLAREAD'                       { head = BC28_HEAD_QLAREAD; goto named; }
        '+QLAEVTIND'                     { head = BC28_HEAD_QLAEVTIND; goto named; }
        '+QLASENDDATA'                   { head = BC28_HEAD_QLASENDDATA; goto named; }
        "REGISTERNOTIFY"                 { head = BC28_HEAD_REGISTERNOTIFY; goto found; }
        "Neul"                           { head = BC28_HEAD_NEUL; goto found; }
        "FIRMWARE "                      { head = BC28_HEAD_FIRMWARE; goto found; }
        "REBOOT_CAUSE_"                  { head = BC28_HEAD_REBOOT_CAUSE; goto found; }
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
