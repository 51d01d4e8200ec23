/*
 * Quectel BG95, BG77 and BG600L: the whole library.
 *
 * Generated from the spec of bg95 by: ./atbind generate bg95
 */
#ifndef BG95_H
#define BG95_H

#include "bg95/bg95_codes.h"
#include "bg95/bg95_commands.h"
#include "bg95/bg95_types.h"
#include "bg95/bg95_urcs.h"

#endif
