/*
 * Faults that the analysers have to notice, each named by the rule that it breaks. Nothing builds this file.
 */
#include <stdlib.h>

#define TWICE(x) x * 2 /* clang-tidy bugprone-macro-parentheses */

int faults(int which);

/* misra 17.2: it calls itself. */
int faults(int which)
{
    int values[4] = {TWICE(1), TWICE(2), 0, 0};
    int *nothing = NULL;
    int *memory = malloc(sizeof *memory);
    if (which == 1) {
        return *nothing; /* clang-analyzer: null dereference; and `memory` leaks */
    }
    if (which == 2) {
        return values[4]; /* cppcheck: behind the end of the array */
    }
    free(memory);
    if (which == 3) {
        free(memory); /* gcc: freed twice */
    }
    return faults(which + 1);
}
