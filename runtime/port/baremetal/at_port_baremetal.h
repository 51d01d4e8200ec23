/*
 * Port for firmware without an operating system: the receive interrupt fills a ring buffer, the main loop empties it.
 *
 * One interrupt pushes, one loop polls; neither waits for the other and neither locks anything out.
 */
#ifndef ATBIND_AT_PORT_BAREMETAL_H
#define ATBIND_AT_PORT_BAREMETAL_H

#include "atbind/at_client.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What the firmware gives. */
typedef struct at_port_baremetal_board {
    /* Sends up to `length` bytes and returns how many it took, perhaps none; it must not wait for long. */
    size_t (*send)(void *user, const uint8_t *bytes, size_t length);

    /* Milliseconds since any moment, for example counted by SysTick. */
    uint32_t (*now)(void *user);

    /*
     * Called by blocking calls while nothing has been received; null: they spin. To sleep without missing a byte:
     *     __disable_irq();
     *     if (at_port_baremetal_pending(port) == 0) __WFI();
     *     __enable_irq();
     * An interrupt has to come at least every few milliseconds, or calls time out late; SysTick does.
     */
    void (*idle)(void *user);

    void *user;
} at_port_baremetal_board;

/* A port. The members are the port's own, but for `port`. */
typedef struct at_port_baremetal {
    at_port port; /* for at_client_init() */
    const at_port_baremetal_board *board;
    uint8_t *ring;
    unsigned mask;
    unsigned pushed; /* written by the interrupt alone, as is `lost` */
    unsigned lost;
    unsigned taken; /* written by the loop alone, as is `reported` */
    unsigned reported;
} at_port_baremetal;

/*
 * Prepares a port. The size of the ring is a power of two from 2 to 32768: what the line brings in the longest time
 * between two polls. Everything pointed to has to outlive the port. Enable the interrupt afterwards. Returns
 * AT_ERROR_ARGUMENT if a pointer is null (but for `idle`), or for another size.
 */
at_status at_port_baremetal_init(at_port_baremetal *port, const at_port_baremetal_board *board, uint8_t *ring, size_t size);

/* From the receive interrupt: keeps a byte. False if the ring is full: the byte is lost, and counted. */
bool at_port_baremetal_push(at_port_baremetal *port, uint8_t byte);

/* From anywhere: how many bytes wait, and how many more the ring takes. Without room an interrupt can hold RTS back. */
size_t at_port_baremetal_pending(const at_port_baremetal *port);
size_t at_port_baremetal_room(const at_port_baremetal *port);

/* How many bytes were lost so far; wraps around. */
unsigned at_port_baremetal_lost(const at_port_baremetal *port);

/*
 * From the main loop: feeds the client with what has come and runs its clocks. Does not wait. Returns AT_ERROR_PORT once
 * after bytes were lost (blocking calls then end with it too), and AT_ERROR_REENTERED from inside a handler.
 */
at_status at_port_baremetal_poll(at_port_baremetal *port, at_client *client);

#ifdef __cplusplus
}
#endif

#endif
