/*
 * What a module says, cut at random places: a stream has to mean the same however its bytes come.
 */
#ifndef ATBIND_HOST_PIECES_H
#define ATBIND_HOST_PIECES_H

#include "decoder.h"

/* Gives a decoder bytes of the module in pieces that follow from the seed, which changes; 0: all at once. */
void take_in_pieces(decoder *stream, const uint8_t *bytes, size_t length, uint32_t *seed);

#endif
