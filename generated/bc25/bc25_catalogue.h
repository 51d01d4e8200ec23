/*
 * Quectel BC25 and BC32: names for tools. Firmware does not link this.
 *
 * Generated from the spec of bc25 by: ./atbind generate bc25
 */
#ifndef BC25_CATALOGUE_H
#define BC25_CATALOGUE_H

#include "atbind/at_catalogue.h"

#ifdef __cplusplus
extern "C" {
#endif

extern const at_catalogue bc25_catalogue;

#ifdef __cplusplus
}
#endif

#endif
