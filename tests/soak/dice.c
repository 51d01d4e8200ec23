#include "dice.h"

#include <stdlib.h>

static unsigned short state[3];

void dice_begin(uint32_t seed)
{
    state[0] = (unsigned short)seed;
    state[1] = (unsigned short)(seed >> 16);
    state[2] = 0x50A4;
}

uint32_t dice_below(uint32_t limit)
{
    return (uint32_t)nrand48(state) % limit;
}

bool dice_once_in(uint32_t times)
{
    return dice_below(times) == 0;
}
