/*
 * The invariants of README.md. A target that finds one broken says which, and aborts.
 */
#ifndef FUZZ_REQUIRE_H
#define FUZZ_REQUIRE_H

#include <stdbool.h>
#include <stddef.h>

/* `invariant` is its number in README.md. */
#define REQUIRE(invariant, condition) \
    ((condition) ? (void)0 : report_broken((invariant), #condition, __FILE__, __LINE__))

_Noreturn void report_broken(int invariant, const char *condition, const char *file, int line);

/* What the target is busy with: reports show it. It has to stay until the next one is named. */
void report_about(const char *label, const void *bytes, size_t length);

/* Prints bytes with escapes to standard error, for a report that is about to follow. */
void report_bytes(const char *label, const void *bytes, size_t length);

/*
 * Whether the target is to break what it tests: with ATBIND_FUZZ_DEFECT in the environment the tables that it hands to the
 * runtime are wrong, and the test of the targets proves that this is found.
 */
bool is_defective(void);

#endif
