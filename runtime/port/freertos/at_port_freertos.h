/*
 * Port for FreeRTOS: the receive interrupt fills a stream buffer, one task empties it.
 *
 * The client, its calls and its handlers belong to one task, so there is no mutex; other tasks ask that task, for example
 * through a queue. The kernel needs configSUPPORT_STATIC_ALLOCATION and stream_buffer.c; it allocates nothing here.
 */
#ifndef ATBIND_AT_PORT_FREERTOS_H
#define ATBIND_AT_PORT_FREERTOS_H

#include "atbind/at_client.h"

#include "FreeRTOS.h"
#include "stream_buffer.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Sends up to `length` bytes and returns how many the UART took, perhaps none; the rest is offered again. */
typedef size_t at_port_freertos_send(void *user, const uint8_t *bytes, size_t length);

/* A port. The members are the port's own, but for `port`. */
typedef struct at_port_freertos {
    at_port port; /* for at_client_init() */
    at_port_freertos_send *send;
    void *user;
    StaticStreamBuffer_t control;
    StreamBufferHandle_t received;
    volatile uint32_t lost; /* written by the interrupt alone */
    uint32_t reported;
    TickType_t ticks; /* when the clock was read last */
    uint32_t milliseconds;
    uint32_t remainder; /* of a millisecond, in units of 1 / configTICK_RATE_HZ */
} at_port_freertos;

/*
 * Prepares a port. `storage` holds received bytes until the task runs, `size` - 1 of them; it and the port stay where
 * they are. Enable the interrupt afterwards. Returns AT_ERROR_ARGUMENT for null or a size below 2, and AT_ERROR_PORT if the
 * kernel refuses.
 */
at_status at_port_freertos_init(at_port_freertos *port, uint8_t *storage, size_t size, at_port_freertos_send *send,
                                void *user);

/*
 * From the receive interrupt: keeps bytes, one or a DMA block. False if some were lost, which is counted. `woken` as in
 * every FromISR function: give it to portYIELD_FROM_ISR().
 */
bool at_port_freertos_push_from_isr(at_port_freertos *port, const uint8_t *bytes, size_t length, BaseType_t *woken);

/* How many bytes were lost so far; wraps around. */
uint32_t at_port_freertos_lost(const at_port_freertos *port);

/*
 * For the task's loop: waits for bytes until `milliseconds` have passed or the client has something to do, feeds the
 * client and runs its clocks. Returns AT_ERROR_PORT once after bytes were lost (blocking calls then end with it too), and
 * AT_ERROR_REENTERED from inside a handler.
 */
at_status at_port_freertos_poll(at_port_freertos *port, at_client *client, uint32_t milliseconds);

#ifdef __cplusplus
}
#endif

#endif
