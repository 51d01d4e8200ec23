/*
 * Data with everything in them that looks like part of the protocol.
 */
#ifndef ATBIND_TESTS_END_TO_END_TRAPS_H
#define ATBIND_TESTS_END_TO_END_TRAPS_H

#include <stddef.h>
#include <stdint.h>

static const char traps[] = "\r\nOK\r\n+QIURC: \"closed\",0\r\n> \0\x1A\x1B\xFF\r\nERROR\r\n+QIRD: 10\r\nSEND OK\r\n";

/* Fills `bytes`: where the traps begin depends on `seed`, so that they meet every border sooner or later. */
static inline void fill_with_traps(uint8_t *bytes, size_t length, size_t seed)
{
    size_t at;
    for (at = 0; at < length; ++at) {
        bytes[at] = (uint8_t)traps[(at + seed) % (sizeof traps - 1)];
    }
}

#endif
