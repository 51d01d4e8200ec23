/*
 * The POSIX port on a pseudo terminal and on a TCP socket; the other end is in the hands of the test.
 */
#include "at_port_posix.h"

#include "bc65/bc65.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

static uint8_t line[64];

static at_client *client_on(at_port_posix *port)
{
    static at_client client;
    assert_int_equal(at_client_init(&client, &bc65_module, &port->port, line, sizeof line), AT_OK);
    return &client;
}

/* The answer waits in the line before the command is sent, which the module's side then reads. */
static void expect_exchange(at_port_posix *port, int module)
{
    static const char noise[] = "\x11\x13\x03\x1a\x04\r\nOK\r\n"; /* bytes that a terminal would act on come first */
    char sent[8];
    at_client *client = client_on(port);
    at_call call;
    memset(&call, 0, sizeof call);
    assert_int_equal(bc65_at_start(client, &call, NULL, NULL), AT_PENDING);
    assert_int_equal(read(module, sent, sizeof sent), 3);
    assert_memory_equal(sent, "AT\r", 3);
    assert_int_equal(write(module, noise, sizeof noise - 1), (ssize_t)(sizeof noise - 1));
    while (at_client_is_busy(client)) {
        assert_int_equal(port->port.wait(port->port.user, client, 1000), AT_OK);
    }
    assert_int_equal(call.status, AT_OK);
    assert_int_equal(at_client_statistics(client)->bytes, sizeof noise - 1);
}

static void pseudo_terminal(void **state)
{
    at_port_posix port;
    const int module = posix_openpt(O_RDWR | O_NOCTTY);
    (void)state;
    assert_true(module >= 0 && grantpt(module) == 0 && unlockpt(module) == 0);
    assert_int_equal(at_port_posix_open(&port, ptsname(module), 115200), AT_OK);
    expect_exchange(&port, module);
    at_port_posix_close(&port);
    (void)close(module);
}

static int listen_on_loopback(struct sockaddr_in *address)
{
    socklen_t length = sizeof *address;
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    memset(address, 0, sizeof *address);
    address->sin_family = AF_INET;
    address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    assert_int_equal(bind(listener, (const struct sockaddr *)address, length), 0);
    assert_int_equal(listen(listener, 1), 0);
    assert_int_equal(getsockname(listener, (struct sockaddr *)address, &length), 0);
    return listener;
}

static void tcp_socket(void **state)
{
    struct sockaddr_in address;
    at_port_posix port;
    const int listener = listen_on_loopback(&address);
    const int host = socket(AF_INET, SOCK_STREAM, 0);
    int module;
    (void)state;
    assert_int_equal(connect(host, (const struct sockaddr *)&address, sizeof address), 0);
    module = accept(listener, NULL, NULL);
    assert_true(module >= 0);
    assert_int_equal(at_port_posix_use(&port, host), AT_OK);
    expect_exchange(&port, module);
    (void)close(module);
    assert_int_equal(bc65_at(client_on(&port)), AT_ERROR_PORT);
    assert_int_equal(bc65_at(client_on(&port)), AT_ERROR_PORT);
    at_port_posix_close(&port);
    (void)close(listener);
}

static void wrong_arguments(void **state)
{
    at_port_posix port;
    (void)state;
    assert_int_equal(at_port_posix_open(NULL, "/dev/null", 115200), AT_ERROR_ARGUMENT);
    assert_int_equal(at_port_posix_open(&port, NULL, 115200), AT_ERROR_ARGUMENT);
    assert_int_equal(at_port_posix_open(&port, "/dev/null", 115201), AT_ERROR_ARGUMENT);
    assert_int_equal(at_port_posix_open(&port, "/dev/null", 115200), AT_ERROR_PORT); /* no terminal */
    assert_int_equal(at_port_posix_open(&port, "/nonexistent", 115200), AT_ERROR_PORT);
    assert_int_equal(at_port_posix_use(NULL, 0), AT_ERROR_ARGUMENT);
    assert_int_equal(at_port_posix_use(&port, -1), AT_ERROR_PORT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wrong_arguments),
        cmocka_unit_test(pseudo_terminal),
        cmocka_unit_test(tcp_socket),
    };
    (void)signal(SIGPIPE, SIG_IGN);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
