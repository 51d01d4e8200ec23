/*
 * What the images need of a board.
 */
#ifndef FIRMWARE_BOARD_H
#define FIRMWARE_BOARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A register of a peripheral. */
#define REGISTER(address) (*(volatile uint32_t *)(address))

#define UART_INTERRUPT_BIT (1u << (UART_RECEIVE_INTERRUPT % 32u))

void uart_start(void);

/* Takes a byte that has been received, if there is one. */
bool uart_receive(uint8_t *byte);

/* Sends a byte if there is room for it. */
bool uart_send(uint8_t byte);

/*
 * Whether a received byte interrupts. While it may not, it waits in the UART and keeps the line from sending more, as
 * RTS would.
 */
static inline void uart_enable_interrupt(bool enabled)
{
    REGISTER((enabled ? 0xE000E100u : 0xE000E180u) + 4u * (UART_RECEIVE_INTERRUPT / 32u)) = UART_INTERRUPT_BIT;
}

/* To be called before the byte is read, so that the next byte's interrupt is not the one that is cleared. */
static inline void uart_clear_pending(void)
{
    REGISTER(0xE000E280u + 4u * (UART_RECEIVE_INTERRUPT / 32u)) = UART_INTERRUPT_BIT;
}

/*
 * Lets the core sleep until an interrupt is pending, whether it can be taken or is masked. Asking the UART in a loop
 * instead would slow QEMU down, which serves one question after the other.
 */
static inline void sleep_until_interrupt(void)
{
    __asm__ volatile("wfi" ::: "memory");
}

static inline void mask_interrupts(void)
{
    __asm__ volatile("cpsid i" ::: "memory");
}

static inline void unmask_interrupts(void)
{
    __asm__ volatile("cpsie i" ::: "memory");
}

/* The interrupts; an image defines those that it enables. */
void uart_interrupt(void);
void tick_interrupt(void);

/* Bytes of stack that have been used since the start. */
size_t stack_used(void);

#endif
