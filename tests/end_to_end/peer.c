#include "peer.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

enum { CALLERS = 8, DATAGRAM = 2048 };

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in address;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons((uint16_t)port);
    return address;
}

/* Nothing that a test waits for may take for ever. */
static void be_patient(int socket)
{
    const struct timeval patience = {.tv_sec = PATIENCE_MS / 1000};
    const int on = 1;
    (void)setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    (void)setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    (void)setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

static int open_bound(int type, int *port)
{
    struct sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    const int opened = socket(AF_INET, type | SOCK_CLOEXEC, 0);
    assert_true(opened >= 0);
    assert_int_equal(bind(opened, (struct sockaddr *)&address, sizeof address), 0);
    assert_int_equal(getsockname(opened, (struct sockaddr *)&address, &length), 0);
    *port = ntohs(address.sin_port);
    be_patient(opened);
    return opened;
}

int peer_listen(int *port)
{
    const int listener = open_bound(SOCK_STREAM, port);
    assert_int_equal(listen(listener, CALLERS), 0);
    return listener;
}

int peer_listen_deaf(int *port)
{
    const int listener = open_bound(SOCK_STREAM, port);
    const struct sockaddr_in address = loopback(*port);
    int index;
    assert_int_equal(listen(listener, 0), 0);
    for (index = 0; index < CALLERS; ++index) { /* they stay until the test's process ends */
        const int caller = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        (void)connect(caller, (const struct sockaddr *)&address, sizeof address);
    }
    return listener;
}

int peer_unused_port(void)
{
    int port;
    peer_close(open_bound(SOCK_STREAM, &port));
    return port;
}

int peer_accept(int listener)
{
    const int peer = accept(listener, NULL, NULL);
    assert_true(peer >= 0);
    be_patient(peer);
    return peer;
}

int peer_connect(int port)
{
    const struct sockaddr_in address = loopback(port);
    const int caller = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    assert_true(caller >= 0);
    be_patient(caller);
    assert_int_equal(connect(caller, (const struct sockaddr *)&address, sizeof address), 0);
    return caller;
}

int peer_udp(int *port)
{
    return open_bound(SOCK_DGRAM, port);
}

size_t peer_udp_echo(int socket)
{
    uint8_t bytes[DATAGRAM];
    struct sockaddr_in from;
    socklen_t size = sizeof from;
    const ssize_t length = recvfrom(socket, bytes, sizeof bytes, 0, (struct sockaddr *)&from, &size);
    assert_true(length > 0);
    assert_int_equal(sendto(socket, bytes, (size_t)length, 0, (struct sockaddr *)&from, size), length);
    return (size_t)length;
}

size_t peer_datagram(int socket, uint8_t *bytes, size_t size)
{
    struct sockaddr_in from;
    socklen_t from_size = sizeof from;
    const ssize_t length = recvfrom(socket, bytes, size, 0, (struct sockaddr *)&from, &from_size);
    assert_true(length > 0);
    assert_int_equal(connect(socket, (struct sockaddr *)&from, from_size), 0);
    return (size_t)length;
}

void peer_send(int socket, const uint8_t *bytes, size_t length)
{
    while (length > 0) {
        const ssize_t sent = send(socket, bytes, length, MSG_NOSIGNAL);
        assert_true(sent > 0);
        bytes += sent;
        length -= (size_t)sent;
    }
}

void peer_receive(int socket, uint8_t *bytes, size_t length)
{
    assert_int_equal(recv(socket, bytes, length, MSG_WAITALL), length);
}

size_t peer_send_some(int socket, const uint8_t *bytes, size_t length)
{
    const ssize_t sent = length > 0 ? send(socket, bytes, length, MSG_NOSIGNAL | MSG_DONTWAIT) : 0;
    assert_true(sent >= 0 || errno == EAGAIN || errno == EWOULDBLOCK);
    return sent > 0 ? (size_t)sent : 0;
}

size_t peer_receive_some(int socket, uint8_t *bytes, size_t length)
{
    const ssize_t received = length > 0 ? recv(socket, bytes, length, MSG_DONTWAIT) : 0;
    assert_true(received >= 0 || errno == EAGAIN || errno == EWOULDBLOCK);
    return received > 0 ? (size_t)received : 0;
}

void peer_expect_end(int socket)
{
    uint8_t byte;
    assert_int_equal(recv(socket, &byte, 1, 0), 0);
}

void peer_close(int socket)
{
    (void)close(socket);
}
