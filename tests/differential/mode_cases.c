#include "mode_cases.h"

static long number_of(const json_t *pair, size_t index)
{
    return (long)json_integer_value(json_array_get(pair, index));
}

void set_modes_of_receiver(json_t *given, at_receiver *receiver, struct bytes *report)
{
    const char *name;
    json_t *pairs;
    json_object_foreach(given, name, pairs) {
        const uint8_t mode = hearing_find_mode(receiver->module, name);
        for (size_t i = 0; i < json_array_size(pairs); ++i) {
            const json_t *pair = json_array_get(pairs, i);
            const bool is_set =
                at_receiver_set_mode(receiver, mode, (int32_t)number_of(pair, 0), (uint16_t)number_of(pair, 1));
            if (!is_set && report != NULL) {
                bytes_print(report, "the decoder has no mode %s for %ld", name, number_of(pair, 0));
            }
        }
    }
}

void set_modes(json_t *given, struct modes *modes, struct hearing *hearing, struct bytes *report)
{
    const char *name;
    json_t *pairs;
    json_object_foreach(given, name, pairs) {
        for (size_t i = 0; i < json_array_size(pairs); ++i) {
            const json_t *pair = json_array_get(pairs, i);
            modes_set(modes, name, number_of(pair, 0), number_of(pair, 1));
        }
    }
    set_modes_of_receiver(given, &hearing->receiver, report);
}

static void show(json_t *all, const char *name, long key, long value)
{
    if (json_object_get(all, name) == NULL) {
        json_object_set_new(all, name, json_array());
    }
    json_t *pair = json_array();
    json_array_append_new(pair, json_integer(key));
    json_array_append_new(pair, json_integer(value));
    json_array_append_new(json_object_get(all, name), pair);
}

json_t *show_modes(json_t *given, const struct modes *modes, const struct hearing *hearing)
{
    json_t *of_module = json_object();
    json_t *of_decoder = json_object();
    json_t *result = json_object();
    const char *name;
    json_t *pairs;
    json_object_foreach(given, name, pairs) {
        for (size_t i = 0; i < json_array_size(pairs); ++i) {
            const long key = number_of(json_array_get(pairs, i), 0);
            show(of_module, name, key, modes_get(modes, name, key));
            show(of_decoder, name, key, hearing_mode(hearing, name, key));
        }
    }
    json_object_set_new(result, "module", of_module);
    json_object_set_new(result, "decoder", of_decoder);
    return result;
}
