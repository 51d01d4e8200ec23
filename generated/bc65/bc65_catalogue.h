/*
 * Quectel BC65 and BC92: names for tools. Firmware does not link this.
 *
 * Generated from the spec of bc65 by: ./atbind generate bc65
 */
#ifndef BC65_CATALOGUE_H
#define BC65_CATALOGUE_H

#include "atbind/at_catalogue.h"

#ifdef __cplusplus
extern "C" {
#endif

extern const at_catalogue bc65_catalogue;

#ifdef __cplusplus
}
#endif

#endif
