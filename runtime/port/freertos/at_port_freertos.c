#include "at_port_freertos.h"

#include "task.h"

enum { AT_ONCE = 64, LONGEST_WAIT_MS = 1000 };

static at_port_freertos *of(void *user)
{
    return (at_port_freertos *)user;
}

bool at_port_freertos_push_from_isr(at_port_freertos *port, const uint8_t *bytes, size_t length, BaseType_t *woken)
{
    const size_t kept = xStreamBufferSendFromISR(port->received, bytes, length, woken);
    if (kept < length) {
        port->lost = port->lost + (uint32_t)(length - kept);
    }
    return kept == length;
}

uint32_t at_port_freertos_lost(const at_port_freertos *port)
{
    return port->lost;
}

static at_status write_bytes(void *user, const uint8_t *bytes, size_t length, size_t *written)
{
    at_port_freertos *port = of(user);
    *written = port->send(port->user, bytes, length);
    return AT_OK;
}

/*
 * A clock that goes on evenly when the tick counter wraps around, at any tick rate; portTICK_PERIOD_MS is 0 above
 * 1000 Hz. It has to be read once in a turn of the counter, which every wait does.
 */
static uint32_t milliseconds_now(void *user)
{
    at_port_freertos *port = of(user);
    const TickType_t ticks = xTaskGetTickCount();
    const uint64_t passed = (uint64_t)(TickType_t)(ticks - port->ticks) * 1000u + port->remainder;
    port->ticks = ticks;
    port->milliseconds += (uint32_t)(passed / configTICK_RATE_HZ);
    port->remainder = (uint32_t)(passed % configTICK_RATE_HZ);
    return port->milliseconds;
}

/* Less than a tick is a tick, or the task would spin; a long time comes in parts, for pdMS_TO_TICKS() can overflow. */
static TickType_t ticks_of(uint32_t milliseconds)
{
    const uint32_t part = milliseconds < LONGEST_WAIT_MS ? milliseconds : LONGEST_WAIT_MS;
    const TickType_t ticks = pdMS_TO_TICKS(part);
    return ticks == 0 && part > 0 ? 1 : ticks;
}

/* A gap in the stream is an error of the line: what was read around it cannot be trusted. */
static at_status report_loss(at_port_freertos *port)
{
    const uint32_t lost = port->lost;
    const bool is_new = lost != port->reported;
    port->reported = lost;
    return is_new ? AT_ERROR_PORT : AT_OK;
}

/* Waits for the first bytes only; takes no more than the ring held then, so that a busy line lets the clocks run. */
static at_status wait_for_bytes(void *user, at_client *client, uint32_t milliseconds)
{
    at_port_freertos *port = of(user);
    uint8_t bytes[AT_ONCE];
    size_t length = xStreamBufferReceive(port->received, bytes, sizeof bytes, ticks_of(milliseconds));
    size_t left = xStreamBufferBytesAvailable(port->received);
    at_status status = AT_OK;
    while (length > 0 && status == AT_OK) {
        status = at_client_feed(client, bytes, length);
        length = left > 0 ? xStreamBufferReceive(port->received, bytes, left < AT_ONCE ? left : AT_ONCE, 0) : 0;
        left -= length;
    }
    return status != AT_OK ? status : report_loss(port);
}

at_status at_port_freertos_poll(at_port_freertos *port, at_client *client, uint32_t milliseconds)
{
    uint32_t next;
    at_status status;
    if (port == NULL || client == NULL) {
        return AT_ERROR_ARGUMENT;
    }
    status = at_client_feed(client, "", 0); /* refused inside a handler; asked before bytes leave the buffer */
    if (status != AT_OK) {
        return status;
    }
    next = at_client_next_tick(client);
    status = wait_for_bytes(port, client, next < milliseconds ? next : milliseconds);
    at_client_tick(client);
    return status;
}

at_status at_port_freertos_init(at_port_freertos *port, uint8_t *storage, size_t size, at_port_freertos_send *send,
                                void *user)
{
    if (port == NULL || storage == NULL || send == NULL || size < 2) {
        return AT_ERROR_ARGUMENT;
    }
    port->received = xStreamBufferCreateStatic(size, 1, storage, &port->control);
    if (port->received == NULL) {
        return AT_ERROR_PORT;
    }
    port->send = send;
    port->user = user;
    port->lost = 0;
    port->reported = 0;
    port->ticks = xTaskGetTickCount();
    port->milliseconds = 0;
    port->remainder = 0;
    port->port.write = write_bytes;
    port->port.now = milliseconds_now;
    port->port.wait = wait_for_bytes;
    port->port.user = port;
    return AT_OK;
}
