/*
 * Internet addresses, IPv4 and IPv6 alike.
 */
#ifndef VIRTUAL_MODULE_ADDRESS_H
#define VIRTUAL_MODULE_ADDRESS_H

#include <stdbool.h>
#include <uv.h>

bool address_is_valid(const char *text);
void address_text(const struct sockaddr_storage *address, char *text, size_t size);
long address_port(const struct sockaddr_storage *address);
void address_set_port(struct sockaddr_storage *address, long port);

/* The address that stands for all of this machine's. */
struct sockaddr_storage address_any(int family, long port);

#endif
