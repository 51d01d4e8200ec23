/*
 * Keeps the values of a module's modes, each in as few bits as it needs.
 */
#include "at_modes.h"

#include "atbind/at_decode.h"
#include "atbind/at_encode.h"

#include <string.h>

enum { NOWHERE = AT_MODE_BITS };

/* The first bit of a mode's value, or NOWHERE. */
static uint8_t place_of(const at_receiver *receiver, uint8_t mode, int32_t key)
{
    const at_mode *entry;
    int32_t index;
    if (mode >= receiver->module->mode_count) {
        return NOWHERE;
    }
    entry = &receiver->module->modes[mode];
    index = entry->count == 1u ? 0 : key - (int32_t)entry->base;
    return index >= 0 && index < (int32_t)entry->count ? (uint8_t)(entry->first + index * entry->bits) : (uint8_t)NOWHERE;
}

/* The bytes that hold a value; no value has more than 16 bits, so there are at most three. */
static uint32_t read_around(const at_receiver *receiver, uint8_t place)
{
    const uint8_t *bytes = &receiver->modes[place / 8u];
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16;
}

static uint32_t mask_of(const at_mode *entry)
{
    return ((uint32_t)1u << entry->bits) - 1u;
}

uint16_t at_receiver_mode(const at_receiver *receiver, uint8_t mode, int32_t key)
{
    const uint8_t place = place_of(receiver, mode, key);
    if (place == NOWHERE) {
        return 0;
    }
    return (uint16_t)(read_around(receiver, place) >> place % 8u & mask_of(&receiver->module->modes[mode]));
}

/* A value too large for its place becomes the largest that fits, which no line asks for. */
static void write(at_receiver *receiver, const at_mode *entry, uint8_t place, uint16_t value)
{
    const uint32_t most = mask_of(entry);
    const uint32_t kept = value < most ? value : most;
    uint8_t *bytes = &receiver->modes[place / 8u];
    uint32_t around = read_around(receiver, place);
    around = (around & ~(most << place % 8u)) | kept << place % 8u;
    bytes[0] = (uint8_t)around;
    bytes[1] = (uint8_t)(around >> 8);
    bytes[2] = (uint8_t)(around >> 16);
}

bool at_receiver_set_mode(at_receiver *receiver, uint8_t mode, int32_t key, uint16_t value)
{
    const uint8_t place = place_of(receiver, mode, key);
    if (place == NOWHERE) {
        return false;
    }
    write(receiver, &receiver->module->modes[mode], place, value);
    return true;
}

void at_modes_reset(at_receiver *receiver, bool saved_too)
{
    const at_mode *entry = receiver->module->modes;
    const at_mode *stop = entry + receiver->module->mode_count;
    for (; entry < stop; ++entry) {
        uint8_t at;
        for (at = 0; at < entry->count && (saved_too || !entry->saved); ++at) {
            write(receiver, entry, (uint8_t)(entry->first + at * entry->bits), entry->initial);
        }
    }
}

static int32_t number_in(const at_field *fields, uint8_t index, const void *values)
{
    return index == AT_NONE ? 0 : at_argument_number(&fields[index], values);
}

void at_modes_apply(at_receiver *receiver, const at_effect *effects, uint8_t count, const at_field *fields,
                    const void *values)
{
    uint8_t index;
    for (index = 0; index < count; ++index) {
        const at_effect *effect = &effects[index];
        uint16_t value = effect->constant;
        if (effect->source != AT_NONE && at_argument_present(&fields[effect->source], values)) {
            value = (uint16_t)number_in(fields, effect->source, values);
        }
        if (value != AT_KEEP) {
            (void)at_receiver_set_mode(receiver, effect->mode, number_in(fields, effect->key, values), value);
        }
    }
}

bool at_modes_allow(const at_receiver *receiver, const at_shape *shape, const void *values)
{
    uint8_t index;
    for (index = 0; index < shape->condition_count; ++index) {
        const at_condition *condition = &shape->conditions[index];
        const bool is_keyed = condition->key != AT_NONE;
        const int32_t key = is_keyed && values != NULL ? number_in(shape->fields, condition->key, values) : 0;
        if (is_keyed == (values != NULL) && at_receiver_mode(receiver, condition->mode, key) != condition->value) {
            return false;
        }
    }
    return true;
}
