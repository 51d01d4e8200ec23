/*
 * Quectel BC65 and BC92: the whole library.
 *
 * Generated from the spec of bc65 by: ./atbind generate bc65
 */
#ifndef BC65_H
#define BC65_H

#include "bc65/bc65_codes.h"
#include "bc65/bc65_commands.h"
#include "bc65/bc65_types.h"
#include "bc65/bc65_urcs.h"

#endif
