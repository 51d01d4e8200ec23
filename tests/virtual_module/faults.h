/*
 * The faults that are wanted of the line: which kinds, how often, and the dice that decide.
 */
#ifndef VIRTUAL_MODULE_FAULTS_H
#define VIRTUAL_MODULE_FAULTS_H

#include <stdbool.h>
#include <stddef.h>

/* Each kind with its name on the command line, on the control line and in the trace, and what it does. */
#define FAULT_LIST(FAULT)                                                                                              \
    FAULT(DELAY, "delay", "comes up to 250 ms late")                                                                   \
    FAULT(SILENCE, "silence", "stops somewhere and goes on 1 to 20 s later")                                           \
    FAULT(SPLIT, "split", "comes in two pieces with a pause between them")                                             \
    FAULT(DROP_BYTE, "drop-byte", "lacks a byte")                                                                      \
    FAULT(DROP_LINE, "drop-line", "lacks a line")                                                                      \
    FAULT(DROP_ANSWER, "drop-answer", "does not come at all: answers and prompts")                                     \
    FAULT(NOISE, "noise", "has 1 to 8 bytes of noise in it: NUL, 0x80 to 0xFF, control characters")                    \
    FAULT(COUNT, "count", "counts up to 8 bytes of data too many or too few")                                          \
    FAULT(DUPLICATE, "duplicate", "is said twice: URCs and results after OK")                                          \
    FAULT(URC, "urc", "has 1 to 3 URCs before it, between its lines or behind it")                                     \
    FAULT(RESTART, "restart", "ends somewhere, for the module restarts")

#define FAULT_NAME_IN_ENUM(name, word, about) FAULT_##name,
enum fault_kind { FAULT_LIST(FAULT_NAME_IN_ENUM) FAULT_KINDS };
#undef FAULT_NAME_IN_ENUM

enum { FAULT_CERTAIN = 1000, LARGEST_SEED = 1000000 };

struct faults {
    unsigned answer_delay_ms;
    unsigned longest_chunk; /* 0: bytes go out as they come */
    unsigned seed;
    unsigned chances[FAULT_KINDS]; /* in 1000 */
    unsigned once;                 /* bits of the kinds that the next to which they can happen has, whatever the dice say */
    unsigned short dice[3];
};

/* Reads KIND=CHANCES and seed=N with commas between them, into what is there. False if that fails; `error` says why. */
bool faults_parse(struct faults *faults, const char *text, char *error, size_t size);

/* The kind that a word names, or FAULT_KINDS. */
enum fault_kind fault_kind_of(const char *word);
const char *fault_name(enum fault_kind kind);
const char *fault_about(enum fault_kind kind);

/* Sets the dice to where the seed wants them. */
void faults_begin(struct faults *faults);

/* Whether it happens this time. */
bool faults_strike(struct faults *faults, enum fault_kind kind);

/* A number from 0 to limit - 1. */
unsigned faults_below(struct faults *faults, unsigned limit);

#endif
