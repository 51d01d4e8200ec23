#include "at_port_baremetal.h"

/*
 * The bytes have to be in the ring before the index says so, and out of it before the index makes room. Load and store
 * with this order are all that is needed, so that there is no need for atomic read-modify-write, which Cortex-M0 lacks.
 * Where the compiler has no such builtins, volatile does on one core, as long as interrupts see its accesses in order.
 */
#if defined(__GNUC__)
#define LOAD(index) __atomic_load_n(&(index), __ATOMIC_ACQUIRE)
#define STORE(index, value) __atomic_store_n(&(index), (value), __ATOMIC_RELEASE)
#else
#define LOAD(index) (*(const volatile unsigned *)&(index))
#define STORE(index, value) (*(volatile unsigned *)&(index) = (value))
#endif

enum { LARGEST_RING = 32768 };

static at_port_baremetal *of(void *user)
{
    return (at_port_baremetal *)user;
}

/* -- The ring ------------------------------------------------------------------------------------------------------- */

bool at_port_baremetal_push(at_port_baremetal *port, uint8_t byte)
{
    const unsigned pushed = port->pushed;
    if (pushed - LOAD(port->taken) > port->mask) {
        STORE(port->lost, port->lost + 1u);
        return false;
    }
    port->ring[pushed & port->mask] = byte;
    STORE(port->pushed, pushed + 1u);
    return true;
}

size_t at_port_baremetal_pending(const at_port_baremetal *port)
{
    const unsigned taken = LOAD(port->taken); /* first: it can only be behind what is pushed later */
    return LOAD(port->pushed) - taken;
}

size_t at_port_baremetal_room(const at_port_baremetal *port)
{
    return port->mask + 1u - at_port_baremetal_pending(port);
}

unsigned at_port_baremetal_lost(const at_port_baremetal *port)
{
    return LOAD(port->lost);
}

/* Feeds what lies in the ring, in at most two pieces: up to its end, and from its beginning. */
static at_status feed(at_port_baremetal *port, at_client *client)
{
    const unsigned end = LOAD(port->pushed);
    while (port->taken != end) {
        const unsigned place = port->taken & port->mask;
        const unsigned to_edge = port->mask + 1u - place;
        const unsigned left = end - port->taken;
        const unsigned length = left < to_edge ? left : to_edge;
        const at_status status = at_client_feed(client, port->ring + place, length);
        if (status != AT_OK) {
            return status;
        }
        STORE(port->taken, port->taken + length);
    }
    return AT_OK;
}

/* A gap in the stream is an error of the line: what was read around it cannot be trusted. */
static at_status feed_and_report(at_port_baremetal *port, at_client *client)
{
    const at_status status = feed(port, client);
    const unsigned lost = LOAD(port->lost);
    if (status != AT_OK || lost == port->reported) {
        return status;
    }
    port->reported = lost;
    return AT_ERROR_PORT;
}

/* -- The port ------------------------------------------------------------------------------------------------------- */

static at_status write_bytes(void *user, const uint8_t *bytes, size_t length, size_t *written)
{
    const at_port_baremetal_board *board = of(user)->board;
    *written = board->send(board->user, bytes, length);
    return AT_OK;
}

static uint32_t milliseconds_now(void *user)
{
    const at_port_baremetal_board *board = of(user)->board;
    return board->now(board->user);
}

static at_status wait_for_bytes(void *user, at_client *client, uint32_t milliseconds)
{
    at_port_baremetal *port = of(user);
    const uint32_t began = milliseconds_now(user);
    while (at_port_baremetal_pending(port) == 0 && milliseconds_now(user) - began < milliseconds) {
        if (port->board->idle != NULL) {
            port->board->idle(port->board->user);
        }
    }
    return feed_and_report(port, client);
}

at_status at_port_baremetal_poll(at_port_baremetal *port, at_client *client)
{
    at_status status;
    if (port == NULL || client == NULL) {
        return AT_ERROR_ARGUMENT;
    }
    status = feed_and_report(port, client);
    at_client_tick(client);
    return status;
}

at_status at_port_baremetal_init(at_port_baremetal *port, const at_port_baremetal_board *board, uint8_t *ring, size_t size)
{
    if (port == NULL || board == NULL || board->send == NULL || board->now == NULL || ring == NULL || size < 2 ||
        size > LARGEST_RING || (size & (size - 1u)) != 0) {
        return AT_ERROR_ARGUMENT;
    }
    port->board = board;
    port->ring = ring;
    port->mask = (unsigned)size - 1u;
    port->pushed = 0;
    port->taken = 0;
    port->lost = 0;
    port->reported = 0;
    port->port.write = write_bytes;
    port->port.now = milliseconds_now;
    port->port.wait = wait_for_bytes;
    port->port.user = port;
    return AT_OK;
}
