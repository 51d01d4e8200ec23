/*
 * From reset to main() on every board, without an operating system or a C library's startup.
 */
#include "board.h"
#include "semihosting.h"

#include <string.h>

/* Where sections.ld puts things. */
extern uint8_t data_image[], data_begin[], data_end[], bss_begin[], bss_end[], stack_top[];

int main(void);
void reset(void);

enum { UNUSED_STACK = 0xA5, EXCEPTIONS = 15, INTERRUPTS = UART_RECEIVE_INTERRUPT + 1 };

static void fail(void)
{
    semihosting_print("unexpected exception\n");
    semihosting_exit(false);
}

__attribute__((weak)) void uart_interrupt(void)
{
    fail();
}

__attribute__((weak)) void tick_interrupt(void)
{
    fail();
}

typedef void handler(void);

/* What the core reads at reset. Interrupts in front of the UART's are never enabled. */
typedef struct vector_table {
    uint8_t *stack;
    handler *exceptions[EXCEPTIONS];
    handler *interrupts[INTERRUPTS];
} vector_table;

extern const vector_table vectors;
__attribute__((section(".vectors"), used)) const vector_table vectors = {
    .stack = stack_top,
    .exceptions = {reset, fail, fail, fail, fail, fail, fail, fail, fail, fail, fail, fail, fail, fail, tick_interrupt},
    .interrupts = {[INTERRUPTS - 1] = uart_interrupt},
};

/* Volatile, so that it is not turned into a call that would use the stack being painted. */
static void paint_stack(void)
{
    volatile uint8_t *at;
    uint8_t *const here = (uint8_t *)__builtin_frame_address(0);
    for (at = bss_end; at < here - 64; ++at) {
        *at = UNUSED_STACK;
    }
}

size_t stack_used(void)
{
    const uint8_t *at = bss_end;
    while (at < stack_top && *at == UNUSED_STACK) {
        ++at;
    }
    return (size_t)(stack_top - at);
}

void reset(void)
{
    memcpy(data_begin, data_image, (size_t)(data_end - data_begin));
    memset(bss_begin, 0, (size_t)(bss_end - bss_begin));
    paint_stack();
    semihosting_exit(main() == 0);
}
