/*
 * The UART of the nRF51 on the micro:bit.
 */
#include "board.h"

#define NRF_UART 0x40002000u
#define START_RECEIVING REGISTER(NRF_UART + 0x000u)
#define START_SENDING REGISTER(NRF_UART + 0x008u)
#define RECEIVED REGISTER(NRF_UART + 0x108u)
#define SENT REGISTER(NRF_UART + 0x11Cu)
#define INTERRUPT_SET REGISTER(NRF_UART + 0x304u)
#define ENABLE REGISTER(NRF_UART + 0x500u)
#define SEND_PIN REGISTER(NRF_UART + 0x50Cu)
#define RECEIVE_PIN REGISTER(NRF_UART + 0x514u)
#define RECEIVE_DATA REGISTER(NRF_UART + 0x518u)
#define SEND_DATA REGISTER(NRF_UART + 0x51Cu)
#define BAUD_RATE REGISTER(NRF_UART + 0x524u)


enum { RECEIVED_INTERRUPT = 4 };
enum { ENABLED = 4, BAUD_115200 = 0x01D7E000, MICROBIT_SEND_PIN = 24, MICROBIT_RECEIVE_PIN = 25 };

static bool sending;

void uart_start(void)
{
    SEND_PIN = MICROBIT_SEND_PIN;
    RECEIVE_PIN = MICROBIT_RECEIVE_PIN;
    BAUD_RATE = BAUD_115200;
    ENABLE = ENABLED;
    START_RECEIVING = 1;
    START_SENDING = 1;
    INTERRUPT_SET = RECEIVED_INTERRUPT;
}

/* The event is cleared before the byte is read, as the manual asks for: reading moves the next one up. */
bool uart_receive(uint8_t *byte)
{
    if (RECEIVED == 0) {
        return false;
    }
    RECEIVED = 0;
    uart_clear_pending();
    *byte = (uint8_t)RECEIVE_DATA;
    return true;
}

bool uart_send(uint8_t byte)
{
    if (sending && SENT == 0) {
        return false;
    }
    SENT = 0;
    sending = true;
    SEND_DATA = byte;
    return true;
}
