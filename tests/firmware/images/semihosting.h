/*
 * The debugger's side channel, which QEMU serves: words from the test, a verdict to it.
 */
#ifndef FIRMWARE_SEMIHOSTING_H
#define FIRMWARE_SEMIHOSTING_H

#include <stdbool.h>
#include <stddef.h>

/* The command line given to QEMU, terminated; false if there is none. */
bool semihosting_command_line(char *text, size_t size);

void semihosting_print(const char *text);

/* A number in decimal. */
void semihosting_print_number(unsigned number);

/* Ends the emulation with status 0 or 1. */
void semihosting_exit(bool success);

#endif
