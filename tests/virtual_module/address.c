#include "address.h"

bool address_is_valid(const char *text)
{
    unsigned char address[16];
    return uv_inet_pton(AF_INET, text, address) == 0 || uv_inet_pton(AF_INET6, text, address) == 0;
}

void address_text(const struct sockaddr_storage *address, char *text, size_t size)
{
    if (address->ss_family == AF_INET6) {
        uv_ip6_name((const struct sockaddr_in6 *)address, text, size);
    } else {
        uv_ip4_name((const struct sockaddr_in *)address, text, size);
    }
}

long address_port(const struct sockaddr_storage *address)
{
    if (address->ss_family == AF_INET6) {
        return ntohs(((const struct sockaddr_in6 *)address)->sin6_port);
    }
    return ntohs(((const struct sockaddr_in *)address)->sin_port);
}

void address_set_port(struct sockaddr_storage *address, long port)
{
    if (address->ss_family == AF_INET6) {
        ((struct sockaddr_in6 *)address)->sin6_port = htons((uint16_t)port);
    } else {
        ((struct sockaddr_in *)address)->sin_port = htons((uint16_t)port);
    }
}

struct sockaddr_storage address_any(int family, long port)
{
    struct sockaddr_storage any = {0};
    if (family == AF_INET6) {
        uv_ip6_addr("::", (int)port, (struct sockaddr_in6 *)&any);
    } else {
        uv_ip4_addr("0.0.0.0", (int)port, (struct sockaddr_in *)&any);
    }
    return any;
}
