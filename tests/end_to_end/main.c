/*
 * Runs one test of a family against the virtual module on ATBIND_DEVICE.
 *
 *     end_to_end --list
 *     end_to_end NAME
 */
#include "rig.h"

#include FAMILY_TESTS

#include <stdio.h>
#include <string.h>

#define ENTRY(name) {#name, name, rig_setup, rig_teardown, NULL},

static const struct CMUnitTest all_tests[] = {ALL_TESTS(ENTRY)};

int main(int count, char **arguments)
{
    size_t index;
    for (index = 0; index < sizeof all_tests / sizeof all_tests[0]; ++index) {
        if (count == 2 && strcmp(arguments[1], "--list") == 0) {
            printf("%s\n", all_tests[index].name);
        } else if (count == 2 && strcmp(arguments[1], all_tests[index].name) == 0) {
            const struct CMUnitTest chosen[] = {all_tests[index]};
            return cmocka_run_group_tests(chosen, NULL, NULL);
        }
    }
    return count == 2 && strcmp(arguments[1], "--list") == 0 ? 0 : 2;
}
