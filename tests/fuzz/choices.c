#include "choices.h"

choices choices_of(const uint8_t *bytes, size_t length)
{
    const choices from = {bytes, bytes + length};
    return from;
}

bool choices_are_left(const choices *from)
{
    return from->at < from->end;
}

uint8_t choose_byte(choices *from)
{
    return from->at < from->end ? *from->at++ : 0;
}

static uint32_t choose_word(choices *from)
{
    uint32_t word = 0;
    for (size_t index = 0; index < sizeof word; ++index) {
        word = (word << 8) | choose_byte(from);
    }
    return word;
}

size_t choose_below(choices *from, size_t limit)
{
    const size_t value = limit > 256 ? (size_t)choose_byte(from) * 256u + choose_byte(from) : choose_byte(from);
    return limit == 0 ? 0 : value % limit;
}

int32_t choose_number(choices *from)
{
    const uint8_t kind = choose_byte(from);
    if (kind < 0xC0) {
        return (int32_t)kind;
    }
    if (kind < 0xE0) {
        return -1 - (int32_t)(kind - 0xC0);
    }
    if (kind < 0xE8) {
        return INT32_MAX - (int32_t)(kind - 0xE0);
    }
    if (kind < 0xF0) {
        return INT32_MIN + (int32_t)(kind - 0xE8);
    }
    return (int32_t)choose_word(from);
}

int32_t choose_within(choices *from, int32_t first, int32_t last)
{
    const uint64_t count = (uint64_t)((int64_t)last - (int64_t)first) + 1u;
    const uint8_t kind = choose_byte(from);
    switch (kind) {
    case 0: return first;
    case 1: return last;
    case 2: return (int32_t)((int64_t)first + (int64_t)(1u % count));
    case 3: return (int32_t)((int64_t)last - (int64_t)(1u % count));
    case 4: return (int32_t)((int64_t)first + (int64_t)(choose_word(from) % count));
    default: return (int32_t)((int64_t)first + (int64_t)((uint64_t)(kind - 5u) % count));
    }
}

at_bytes choose_bytes(choices *from, size_t length)
{
    const size_t left = (size_t)(from->end - from->at);
    const at_bytes view = at_bytes_of(from->at, length < left ? length : left);
    from->at += view.length;
    return view;
}
