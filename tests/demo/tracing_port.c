#include "tracing_port.h"

#include "at_port_posix.h"
#include "atbind/at_client.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

enum { SHOWN = 96 }; /* bytes of one piece that are shown; the rest is only counted */

static tracing_port *of(void *user)
{
    return (tracing_port *)user;
}

static void show(const tracing_port *tracing, const char *direction, const uint8_t *bytes, size_t length)
{
    size_t index;
    fprintf(tracing->stream, "    %s ", direction);
    for (index = 0; index < length && index < SHOWN; ++index) {
        const uint8_t byte = bytes[index];
        if (byte == '\r' || byte == '\n' || byte == '\\') {
            fprintf(tracing->stream, "\\%c", byte == '\r' ? 'r' : byte == '\n' ? 'n' : '\\');
        } else if (byte < 0x20 || byte > 0x7E) {
            fprintf(tracing->stream, "\\x%02x", byte);
        } else {
            fputc(byte, tracing->stream);
        }
    }
    if (length > SHOWN) {
        fprintf(tracing->stream, " ... %zu bytes", length);
    }
    fputc('\n', tracing->stream);
}

static at_status write_bytes(void *user, const uint8_t *bytes, size_t length, size_t *written)
{
    const tracing_port *tracing = of(user);
    const at_status status = tracing->inner->write(tracing->inner->user, bytes, length, written);
    if (*written > 0) {
        show(tracing, ">>", bytes, *written);
    }
    return status;
}

static uint32_t now(void *user)
{
    return of(user)->inner->now(of(user)->inner->user);
}

/* Reads from the inner port's descriptor itself, to see the bytes before the client does. */
static at_status wait_for_bytes(void *user, at_client *client, uint32_t milliseconds)
{
    const at_port_posix *inner = (const at_port_posix *)of(user)->inner->user;
    struct pollfd watched = {.fd = inner->descriptor, .events = POLLIN};
    uint8_t bytes[512];
    ssize_t count;
    if (poll(&watched, 1, (int)milliseconds) <= 0) {
        return AT_OK;
    }
    count = read(watched.fd, bytes, sizeof bytes);
    if (count <= 0) {
        return count < 0 && (errno == EAGAIN || errno == EINTR) ? AT_OK : AT_ERROR_PORT;
    }
    show(of(user), "<<", bytes, (size_t)count);
    return at_client_feed(client, bytes, (size_t)count);
}

void tracing_port_init(tracing_port *tracing, const at_port *inner, FILE *stream)
{
    tracing->inner = inner;
    tracing->stream = stream;
    tracing->port.write = write_bytes;
    tracing->port.now = now;
    tracing->port.wait = wait_for_bytes;
    tracing->port.user = tracing;
}
