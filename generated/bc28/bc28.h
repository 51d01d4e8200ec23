/*
 * Quectel BC28: the whole library.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
#ifndef BC28_H
#define BC28_H

#include "bc28/bc28_codes.h"
#include "bc28/bc28_commands.h"
#include "bc28/bc28_types.h"
#include "bc28/bc28_urcs.h"

#endif
