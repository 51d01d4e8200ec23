/*
 * The UART of Arm's MPS2 boards.
 */
#include "board.h"

#define DATA REGISTER(UART_BASE + 0x00u)
#define STATE REGISTER(UART_BASE + 0x04u)
#define CONTROL REGISTER(UART_BASE + 0x08u)
#define INTERRUPT_CLEAR REGISTER(UART_BASE + 0x0Cu)
#define DIVIDER REGISTER(UART_BASE + 0x10u)

enum { TRANSMIT_FULL = 1, RECEIVE_FULL = 2 };
enum { TRANSMIT = 1, RECEIVE = 2, RECEIVE_INTERRUPT = 8 };

void uart_start(void)
{
    DIVIDER = 16;
    CONTROL = TRANSMIT | RECEIVE | RECEIVE_INTERRUPT;
}

bool uart_receive(uint8_t *byte)
{
    if ((STATE & RECEIVE_FULL) == 0) {
        return false;
    }
    INTERRUPT_CLEAR = RECEIVE;
    uart_clear_pending();
    *byte = (uint8_t)DATA;
    return true;
}

bool uart_send(uint8_t byte)
{
    if ((STATE & TRANSMIT_FULL) != 0) {
        return false;
    }
    DATA = byte;
    return true;
}
