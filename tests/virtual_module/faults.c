#include "faults.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FAULT_WORD(name, word, about) word,
#define FAULT_ABOUT(name, word, about) about,
static const char *const words[] = {FAULT_LIST(FAULT_WORD)};
static const char *const abouts[] = {FAULT_LIST(FAULT_ABOUT)};

enum fault_kind fault_kind_of(const char *word)
{
    unsigned kind = 0;
    while (kind < FAULT_KINDS && strcmp(words[kind], word) != 0) {
        ++kind;
    }
    return (enum fault_kind)kind;
}

const char *fault_name(enum fault_kind kind)
{
    return words[kind];
}

const char *fault_about(enum fault_kind kind)
{
    return abouts[kind];
}

/* ---- Reading ---- */

static bool read_number(const char *name, const char *text, unsigned most, unsigned *number, char *error, size_t size)
{
    char *end = NULL;
    errno = 0;
    const long value = strtol(text, &end, 10);
    if (errno != 0 || end == text || *end != '\0' || value < 0 || value > (long)most) {
        snprintf(error, size, "%s=%s: expected a number from 0 to %u", name, text, most);
        return false;
    }
    *number = (unsigned)value;
    return true;
}

static void list_kinds(char *error, size_t size)
{
    for (size_t i = 0; i < FAULT_KINDS; ++i) {
        const size_t used = strlen(error);
        snprintf(error + used, size - used, ", %s", words[i]);
    }
}

static bool read_setting(struct faults *faults, char *setting, char *error, size_t size)
{
    char *sign = strchr(setting, '=');
    const char *value = sign != NULL ? sign + 1 : "";
    if (sign != NULL) {
        *sign = '\0';
    }
    if (strcmp(setting, "seed") == 0) {
        return read_number(setting, value, LARGEST_SEED, &faults->seed, error, size);
    }
    const enum fault_kind kind = fault_kind_of(setting);
    if (kind == FAULT_KINDS) {
        snprintf(error, size, "%s: no such fault; expected seed", setting);
        list_kinds(error, size);
        return false;
    }
    return read_number(setting, value, FAULT_CERTAIN, &faults->chances[kind], error, size);
}

/* All or nothing. */
bool faults_parse(struct faults *faults, const char *text, char *error, size_t size)
{
    struct faults read = *faults;
    char settings[512];
    char *rest = NULL;
    if (strlen(text) >= sizeof settings) {
        snprintf(error, size, "expected at most %zu characters", sizeof settings - 1);
        return false;
    }
    memcpy(settings, text, strlen(text) + 1);
    for (char *next = strtok_r(settings, ",", &rest); next != NULL; next = strtok_r(NULL, ",", &rest)) {
        if (!read_setting(&read, next, error, size)) {
            return false;
        }
    }
    if (read.seed != faults->seed) {
        faults_begin(&read);
    }
    *faults = read;
    return true;
}

/* ---- Dice ---- */

void faults_begin(struct faults *faults)
{
    faults->dice[0] = (unsigned short)faults->seed;
    faults->dice[1] = (unsigned short)(faults->seed >> 16);
    faults->dice[2] = 0;
}

unsigned faults_below(struct faults *faults, unsigned limit)
{
    return (unsigned)nrand48(faults->dice) % limit;
}

/* A kind that is not wanted at all does not touch the dice: what another kind does stays the same without it. */
bool faults_strike(struct faults *faults, enum fault_kind kind)
{
    const unsigned bit = 1u << kind;
    if ((faults->once & bit) != 0) {
        faults->once &= ~bit;
        return true;
    }
    return faults->chances[kind] > 0 && faults_below(faults, FAULT_CERTAIN) < faults->chances[kind];
}
