/*
 * Quectel BC28: names for tools. Firmware does not link this.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
#ifndef BC28_CATALOGUE_H
#define BC28_CATALOGUE_H

#include "atbind/at_catalogue.h"

#ifdef __cplusplus
extern "C" {
#endif

extern const at_catalogue bc28_catalogue;

#ifdef __cplusplus
}
#endif

#endif
