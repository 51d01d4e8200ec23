/*
 * Quectel BG95, BG77 and BG600L: names for tools. Firmware does not link this.
 *
 * Generated from the spec of bg95 by: ./atbind generate bg95
 */
#ifndef BG95_CATALOGUE_H
#define BG95_CATALOGUE_H

#include "atbind/at_catalogue.h"

#ifdef __cplusplus
extern "C" {
#endif

extern const at_catalogue bg95_catalogue;

#ifdef __cplusplus
}
#endif

#endif
