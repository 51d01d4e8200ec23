#include "require.h"

#include <stdio.h>
#include <stdlib.h>

static struct {
    const char *label;
    const void *bytes;
    size_t length;
} subject;

void report_about(const char *label, const void *bytes, size_t length)
{
    subject.label = label;
    subject.bytes = bytes;
    subject.length = length;
}

void report_broken(int invariant, const char *condition, const char *file, int line)
{
    if (subject.label != NULL) {
        report_bytes(subject.label, subject.bytes, subject.length);
    }
    fprintf(stderr, "%s:%d: invariant %d is broken: %s\n", file, line, invariant, condition);
    abort();
}

void report_bytes(const char *label, const void *bytes, size_t length)
{
    const unsigned char *at = bytes;
    fprintf(stderr, "%s: ", label);
    for (size_t index = 0; index < length; ++index) {
        if (at[index] == '\\') {
            fprintf(stderr, "\\\\");
        } else if (at[index] >= ' ' && at[index] <= '~') {
            fputc(at[index], stderr);
        } else {
            fprintf(stderr, "\\x%02x", at[index]);
        }
    }
    fputc('\n', stderr);
}

bool is_defective(void)
{
    return getenv("ATBIND_FUZZ_DEFECT") != NULL;
}
