/*
 * Test forms: what a module says that it supports.
 */
#ifndef ATBIND_TESTS_END_TO_END_RANGES_H
#define ATBIND_TESTS_END_TO_END_RANGES_H

#include "rig.h"

typedef at_status ranges_call(at_client *client, FAMILY_NAME(_ranges) *result, char *text, size_t text_size);
typedef at_status ranges_start(at_client *client, at_call *call, FAMILY_NAME(_ranges) *result, char *text,
                               size_t text_size, at_done *done, void *user);

typedef struct ranges_form {
    ranges_call *call;
    ranges_start *start;
    const char *name;
    const char *text; /* what it answers */
} ranges_form;

#define RANGES(name, text) {FAMILY_NAME(_##name##_test), FAMILY_NAME(_##name##_test_start), #name, text}

/* Asserts what each form answers, called both ways; what is too long for the client's buffer is an error. */
void ranges_expect(test_rig *rig, const ranges_form *forms, size_t count);

#endif
