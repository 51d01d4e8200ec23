/*
 * Quectel BC25 and BC32: the whole library.
 *
 * Generated from the spec of bc25 by: ./atbind generate bc25
 */
#ifndef BC25_H
#define BC25_H

#include "bc25/bc25_codes.h"
#include "bc25/bc25_commands.h"
#include "bc25/bc25_types.h"
#include "bc25/bc25_urcs.h"

#endif
