#include "pieces.h"

/* A number below `limit` that follows from the seed. */
static size_t draw(uint32_t *seed, size_t limit)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % limit;
}

/* Short pieces and long ones. */
void take_in_pieces(decoder *stream, const uint8_t *bytes, size_t length, uint32_t *seed)
{
    static const size_t longest[] = {1, 3, 16, 64};
    while (length > 0) {
        const size_t limit = *seed == 0 ? length : 1 + draw(seed, longest[draw(seed, 4)]);
        const size_t piece = limit < length ? limit : length;
        decoder_take_module_bytes(stream, bytes, piece);
        bytes += piece;
        length -= piece;
    }
}
