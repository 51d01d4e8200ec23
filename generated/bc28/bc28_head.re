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
        "+CME ERROR" separator           { head = AT_HEAD_CME_ERROR; goto found; }
        "+CMS ERROR" separator           { head = AT_HEAD_CMS_ERROR; goto found; }
        "CONNECT"                        { head = AT_HEAD_CONNECT; goto found; }
        "NO CARRIER"                     { head = AT_HEAD_NO_CARRIER; goto found; }
        '+CMEE' separator                { head = BC28_HEAD_CMEE; goto found; }
        '+CGATT' separator               { head = BC28_HEAD_CGATT; goto found; }
        '+CGPADDR' separator             { head = BC28_HEAD_CGPADDR; goto found; }
        '+QLASERVERIP' separator         { head = BC28_HEAD_QLASERVERIP; goto found; }
        '+QLASECSWT' separator           { head = BC28_HEAD_QLASECSWT; goto found; }
        '+QLASETPSK' separator           { head = BC28_HEAD_QLASETPSK; goto found; }
        '+QSETPSK' separator             { head = BC28_HEAD_QLASETPSK; goto found; }
        '+QLADATASTATUS' separator       { head = BC28_HEAD_QLADATASTATUS; goto found; }
        '+QLADASTATUS' separator         { head = BC28_HEAD_QLADATASTATUS; goto found; }
        '+QLAULDATASTATUS' separator     { head = BC28_HEAD_QLADATASTATUS; goto found; }
        '+QLWULDATASTATUS' separator     { head = BC28_HEAD_QLADATASTATUS; goto found; }
        '+QLAREGSWT' separator           { head = BC28_HEAD_QLAREGSWT; goto found; }
        '+QLASTATUS' separator           { head = BC28_HEAD_QLASTATUS; goto found; }
        '+QLADTLSSTAT' separator         { head = BC28_HEAD_QLADTLSSTAT; goto found; }
        '+QCFG' separator ["] 'LWM2M/DeviceType' ["] { head = BC28_HEAD_QCFG_LWM2M_DEVICE_TYPE; goto found; }
        '+CQFG' separator ["] 'LWM2M/DeviceType' ["] { head = BC28_HEAD_QCFG_LWM2M_DEVICE_TYPE; goto found; }
        '+QCFG' separator ["] 'LWM2M/Lifetime' ["] { head = BC28_HEAD_QCFG_LWM2M_DEVICE_TYPE; goto found; }
        '+QLASETBSPSK' separator         { head = BC28_HEAD_QLASETBSPSK; goto found; }
        '+QSETBSPSK' separator           { head = BC28_HEAD_QLASETBSPSK; goto found; }
        '+QLABSSECSWT' separator         { head = BC28_HEAD_QLABSSECSWT; goto found; }
        '+QBSSECSWT' separator           { head = BC28_HEAD_QLABSSECSWT; goto found; }
        "REBOOTING"                      { head = BC28_HEAD_REBOOTING; goto found; }
        '+QLAWRITE' separator            { head = BC28_HEAD_QLAWRITE; goto found; }
        '+QLAREAD' separator             { head = BC28_HEAD_QLAREAD; goto found; }
        '+QLAEVTIND' separator           { head = BC28_HEAD_QLAEVTIND; goto found; }
        '+QLASENDDATA' separator         { head = BC28_HEAD_QLASENDDATA; goto found; }
        "REGISTERNOTIFY"                 { head = BC28_HEAD_REGISTERNOTIFY; goto found; }
        "Neul"                           { head = BC28_HEAD_NEUL; goto found; }
        "FIRMWARE "                      { head = BC28_HEAD_FIRMWARE; goto found; }
        "REBOOT_CAUSE_"                  { head = BC28_HEAD_REBOOT_CAUSE; goto found; }
        *                                { return AT_HEAD_UNKNOWN; }
    */
found:
    *cursor = (const char *)position;
    return head;
}
