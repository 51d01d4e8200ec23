/*
 * Everything that generated code and firmware need of the atbind runtime.
 */
#ifndef ATBIND_H
#define ATBIND_H

#include "atbind/at_client.h"
#include "atbind/at_coap.h"
#include "atbind/at_decode.h"
#include "atbind/at_encode.h"
#include "atbind/at_sync.h"
#include "atbind/at_table.h"
#include "atbind/at_types.h"

#endif
