#define _DEFAULT_SOURCE
#include "at_port_posix.h"

#include "atbind/at_client.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static at_port_posix *of(void *user)
{
    return (at_port_posix *)user;
}

static bool is_passing(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

static at_status write_bytes(void *user, const uint8_t *bytes, size_t length, size_t *written)
{
    const ssize_t count = write(of(user)->descriptor, bytes, length);
    *written = count > 0 ? (size_t)count : 0;
    return count >= 0 || is_passing(errno) ? AT_OK : AT_ERROR_PORT;
}

static uint32_t milliseconds_now(void *user)
{
    struct timespec time;
    (void)user;
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint32_t)((uint64_t)time.tv_sec * 1000u + (uint64_t)time.tv_nsec / 1000000u);
}

static at_status wait_for_bytes(void *user, at_client *client, uint32_t milliseconds)
{
    struct pollfd watched = {.fd = of(user)->descriptor, .events = POLLIN};
    uint8_t bytes[256];
    ssize_t count;
    if (poll(&watched, 1, milliseconds > INT32_MAX ? INT32_MAX : (int)milliseconds) < 0) {
        return errno == EINTR ? AT_OK : AT_ERROR_PORT;
    }
    if ((watched.revents & POLLIN) == 0) {
        return (watched.revents & (POLLERR | POLLHUP | POLLNVAL)) == 0 ? AT_OK : AT_ERROR_PORT;
    }
    count = read(watched.fd, bytes, sizeof bytes);
    if (count <= 0) {
        return count < 0 && is_passing(errno) ? AT_OK : AT_ERROR_PORT;
    }
    return at_client_feed(client, bytes, (size_t)count);
}

static speed_t speed_of(unsigned baud)
{
    switch (baud) {
    case 9600: return B9600;
    case 19200: return B19200;
    case 38400: return B38400;
    case 57600: return B57600;
    case 115200: return B115200;
    case 230400: return B230400;
    case 460800: return B460800;
    case 921600: return B921600;
    default: return B0;
    }
}

/* Every byte passes unchanged in both directions. */
static bool make_raw(int descriptor, speed_t speed)
{
    struct termios settings;
    if (tcgetattr(descriptor, &settings) != 0) {
        return false;
    }
    cfmakeraw(&settings);
    settings.c_cflag |= CLOCAL | CREAD;
    settings.c_cc[VMIN] = 0;
    settings.c_cc[VTIME] = 0;
    return cfsetispeed(&settings, speed) == 0 && cfsetospeed(&settings, speed) == 0 &&
           tcsetattr(descriptor, TCSANOW, &settings) == 0;
}

at_status at_port_posix_use(at_port_posix *port, int descriptor)
{
    int flags;
    if (port == NULL) {
        return AT_ERROR_ARGUMENT;
    }
    flags = fcntl(descriptor, F_GETFL);
    if (flags < 0 || fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) < 0) {
        return AT_ERROR_PORT;
    }
    port->descriptor = descriptor;
    port->port.write = write_bytes;
    port->port.now = milliseconds_now;
    port->port.wait = wait_for_bytes;
    port->port.user = port;
    return AT_OK;
}

at_status at_port_posix_open(at_port_posix *port, const char *device, unsigned baud)
{
    const speed_t speed = speed_of(baud);
    int descriptor;
    if (port == NULL || device == NULL || speed == B0) {
        return AT_ERROR_ARGUMENT;
    }
    descriptor = open(device, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        return AT_ERROR_PORT;
    }
    if (!make_raw(descriptor, speed)) {
        (void)close(descriptor);
        return AT_ERROR_PORT;
    }
    return at_port_posix_use(port, descriptor);
}

void at_port_posix_close(at_port_posix *port)
{
    (void)close(port->descriptor);
    port->descriptor = -1;
}
