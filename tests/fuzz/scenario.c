#include "scenario.h"

#include "choices.h"
#include "guarded.h"

#include "atbind/at_framer.h"

#include <string.h>

/* A letter, and how many numbers follow it. */
static const struct action {
    char letter;
    uint8_t numbers;
    step_kind kind;
} actions[] = {
    {'>', 0, STEP_COMMAND}, {'b', 0, STEP_BLOCKING}, {'f', 2, STEP_CHOSEN}, {'s', 3, STEP_SPACE},
    {'t', 1, STEP_TIME},    {'m', 3, STEP_MODE},     {'x', 1, STEP_CANCEL}, {'r', 0, STEP_RESTART},
    {'e', 0, STEP_ESCAPE},  {'o', 1, STEP_ONLINE},   {'p', 1, STEP_PORT},
};

static size_t size_of_buffer(uint8_t chosen)
{
    static const size_t large[] = {256, 300, 512, 600, 1024, 2048, 4096, 65535, 65536, 70000};
    const size_t count = sizeof large / sizeof large[0];
    return chosen < 192 ? AT_BUFFER_MINIMUM + chosen : large[(chosen - 192u) % count];
}

static const struct action *find_action(uint8_t letter)
{
    for (size_t index = 0; index < sizeof actions / sizeof actions[0]; ++index) {
        if (actions[index].letter == (char)letter) {
            return &actions[index];
        }
    }
    return NULL;
}

static step *add_step(scenario *scene, step_kind kind)
{
    step *added = &scene->steps[scene->count];
    if (scene->count == MOST_STEPS) {
        return NULL;
    }
    memset(added, 0, sizeof *added);
    added->kind = kind;
    ++scene->count;
    return added;
}

/* Up to the CR that ends what is typed. */
static at_bytes read_line(choices *from)
{
    const uint8_t *cr = memchr(from->at, '\r', (size_t)(from->end - from->at));
    const at_bytes line = choose_bytes(from, (size_t)((cr == NULL ? from->end : cr) - from->at));
    (void)choose_byte(from);
    return line;
}

static void read_action(scenario *scene, choices *from, const struct action *found, bool in_handler)
{
    step *added = add_step(scene, found->kind);
    if (added == NULL) {
        return;
    }
    added->in_handler = in_handler;
    for (uint8_t index = 0; index < found->numbers; ++index) {
        added->numbers[index] = choose_byte(from);
    }
    if (found->kind == STEP_COMMAND || found->kind == STEP_BLOCKING) {
        added->bytes = read_line(from);
    } else if (found->kind == STEP_CHOSEN) {
        added->bytes = choose_bytes(from, added->numbers[1]);
    }
}

/* Bytes that follow each other are one step. */
static void read_fed(scenario *scene, size_t *length, uint8_t byte)
{
    step *last = scene->count == 0 ? NULL : &scene->steps[scene->count - 1];
    if (last == NULL || last->kind != STEP_FEED) {
        last = add_step(scene, STEP_FEED);
        if (last == NULL) {
            return;
        }
        last->bytes = at_bytes_of(scene->fed + *length, 0);
    }
    scene->fed[(*length)++] = byte;
    ++last->bytes.length;
}

void scenario_read(scenario *scene, const uint8_t *input, size_t length)
{
    choices from = choices_of(input, length);
    size_t fed = 0;
    bool in_handler = false;
    memset(scene, 0, sizeof *scene);
    scene->fed = guarded_new(length);
    scene->buffer_size = size_of_buffer(choose_byte(&from));
    scene->seed = (uint32_t)choose_byte(&from) * 256u;
    scene->seed += choose_byte(&from);
    while (choices_are_left(&from)) {
        const uint8_t byte = choose_byte(&from);
        const uint8_t letter = byte == SCENARIO_MARK ? choose_byte(&from) : 0;
        const struct action *found = byte == SCENARIO_MARK ? find_action(letter) : NULL;
        if (byte != SCENARIO_MARK || letter == SCENARIO_MARK) {
            read_fed(scene, &fed, byte);
        } else if (letter == 'h') {
            in_handler = true;
        } else if (found != NULL) {
            read_action(scene, &from, found, in_handler);
            in_handler = false;
        }
    }
}

void scenario_free(scenario *scene)
{
    guarded_free(scene->fed);
}
