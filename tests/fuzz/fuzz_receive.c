/*
 * The whole client on any bytes of the module, in any pieces, with any commands under way.
 */
#include "event_log.h"
#include "player.h"

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t length)
{
    static event_log whole;
    static event_log other;
    static scenario scene;
    scenario_read(&scene, input, length);
    play(&scene, DIVISION_WHOLE, &whole);
    play(&scene, DIVISION_SINGLE, &other);
    log_compare(&whole, &other, "byte by byte");
    play(&scene, DIVISION_RANDOM, &other);
    log_compare(&whole, &other, "in random pieces");
    scenario_free(&scene);
    return 0;
}
