#include "semihosting.h"

#include <stdint.h>

enum { SYS_WRITE0 = 0x04, SYS_GET_CMDLINE = 0x15, SYS_EXIT = 0x18 };
enum { APPLICATION_EXIT = 0x20026, RUN_TIME_ERROR = 0x20023 };

/* The convention: operation in r0, its parameter in r1, the result in r0. */
static uint32_t call(uint32_t operation, uintptr_t parameter)
{
    register uint32_t r0 __asm__("r0") = operation;
    register uintptr_t r1 __asm__("r1") = parameter;
    __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

bool semihosting_command_line(char *text, size_t size)
{
    uintptr_t block[2];
    block[0] = (uintptr_t)text;
    block[1] = size;
    return call(SYS_GET_CMDLINE, (uintptr_t)block) == 0;
}

void semihosting_print(const char *text)
{
    (void)call(SYS_WRITE0, (uintptr_t)text);
}

void semihosting_print_number(unsigned number)
{
    char digits[12];
    char *at = digits + sizeof digits - 1;
    *at = '\0';
    do {
        *--at = (char)('0' + number % 10u);
        number /= 10u;
    } while (number > 0);
    semihosting_print(at);
}

void semihosting_exit(bool success)
{
    (void)call(SYS_EXIT, success ? APPLICATION_EXIT : RUN_TIME_ERROR);
    for (;;) {
    }
}
