/*
 * Names of status codes, and views of text.
 */
#include "atbind/at_types.h"

#include <string.h>

const char *at_status_name(at_status status)
{
    switch (status) {
    case AT_OK: return "AT_OK";
    case AT_PENDING: return "AT_PENDING";
    case AT_ERROR_ARGUMENT: return "AT_ERROR_ARGUMENT";
    case AT_ERROR_MISSING: return "AT_ERROR_MISSING";
    case AT_ERROR_EXCLUDED: return "AT_ERROR_EXCLUDED";
    case AT_ERROR_RANGE: return "AT_ERROR_RANGE";
    case AT_ERROR_VALUE: return "AT_ERROR_VALUE";
    case AT_ERROR_LENGTH: return "AT_ERROR_LENGTH";
    case AT_ERROR_CHARACTER: return "AT_ERROR_CHARACTER";
    case AT_ERROR_FORMAT: return "AT_ERROR_FORMAT";
    case AT_ERROR_BUSY: return "AT_ERROR_BUSY";
    case AT_ERROR_REENTERED: return "AT_ERROR_REENTERED";
    case AT_ERROR_QUARANTINE: return "AT_ERROR_QUARANTINE";
    case AT_ERROR_PORT: return "AT_ERROR_PORT";
    case AT_ERROR_TIMEOUT: return "AT_ERROR_TIMEOUT";
    case AT_ERROR_MODULE: return "AT_ERROR_MODULE";
    case AT_ERROR_FAILED: return "AT_ERROR_FAILED";
    case AT_ERROR_ABSENT: return "AT_ERROR_ABSENT";
    case AT_ERROR_MALFORMED: return "AT_ERROR_MALFORMED";
    case AT_ERROR_SHORT: return "AT_ERROR_SHORT";
    case AT_ERROR_BUFFER: return "AT_ERROR_BUFFER";
    case AT_ERROR_REBOOT: return "AT_ERROR_REBOOT";
    case AT_ERROR_CANCELLED: return "AT_ERROR_CANCELLED";
    }
    return "unknown status";
}

at_string at_string_of(const char *terminated)
{
    at_string view = {NULL, 0};
    if (terminated != NULL) {
        view.text = terminated;
        view.length = strlen(terminated);
    }
    return view;
}
