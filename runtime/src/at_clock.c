/*
 * The time in milliseconds, which may wrap around.
 */
#include "at_client_parts.h"

uint32_t at_client_now(const at_client *client)
{
    return client->port->now(client->port->user);
}

bool at_time_is_over(uint32_t time, uint32_t deadline)
{
    return (int32_t)(time - deadline) >= 0;
}

uint32_t at_time_sooner(uint32_t time, uint32_t deadline, uint32_t best)
{
    const uint32_t left = at_time_is_over(time, deadline) ? 0 : deadline - time;
    return left < best ? left : best;
}
