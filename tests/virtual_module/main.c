/*
 * Plays a cellular module from its merged specification, over a pseudo terminal or a TCP port.
 */
#include "andlink.h"
#include "boot.h"
#include "censor.h"
#include "coap.h"
#include "control.h"
#include "error_memory.h"
#include "module.h"
#include "registration.h"
#include "resolver.h"
#include "spec.h"
#include "ssl.h"
#include "tcpip.h"
#include "trace.h"

#include <argp.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- Options ---- */

enum { KEEP_ECHO = -1, NO_PORT = -1, MOST = 1000000 };

enum option_key {
    OPTION_SPEC = 1000,
    OPTION_PTY,
    OPTION_TCP,
    OPTION_DNS,
    OPTION_ECHO,
    OPTION_BOOT,
    OPTION_SLOW,
    OPTION_SPLIT,
    OPTION_SEED,
    OPTION_TRACE,
    OPTION_SECRETS,
};

struct options {
    const char *spec;
    const char *pty;
    int tcp;
    const char *dns;
    int echo;
    bool boots;
    const char *cause;
    const char *trace;
    bool shows_secrets;
    struct faults faults;
};

static const struct argp_option option_table[] = {
    {"spec", OPTION_SPEC, "FILE", 0, "Merged specification, YAML or JSON", 0},
    {"pty", OPTION_PTY, "LINK", 0, "Serve a pseudo terminal that LINK will point to", 0},
    {"tcp", OPTION_TCP, "PORT", 0, "Serve a TCP port on 127.0.0.1; 0 chooses one", 0},
    {"dns", OPTION_DNS, "ADDR:PORT", 0, "DNS server in place of the system's", 0},
    {"echo", OPTION_ECHO, "0|1", 0, "Echo at the start, in place of the specification's", 0},
    {"boot", OPTION_BOOT, "CAUSE", OPTION_ARG_OPTIONAL, "Tell the first host that the module has started", 0},
    {"slow", OPTION_SLOW, "MS", 0, "Wait before each answer", 0},
    {"split", OPTION_SPLIT, "N", 0, "Write in chunks of 1 to N bytes", 0},
    {"seed", OPTION_SEED, "N", 0, "Seed of everything that is random", 0},
    {"trace", OPTION_TRACE, "FILE", 0, "Write a transcript, with ### in place of keys and passwords", 0},
    {"secrets", OPTION_SECRETS, NULL, 0, "Write keys and passwords into the transcript as they are", 0},
    {NULL, 0, NULL, 0, NULL, 0},
};

static int number(const char *text, int most, struct argp_state *state)
{
    char *end = NULL;
    errno = 0;
    const long value = strtol(text, &end, 10);
    if (errno != 0 || end == text || *end != '\0' || value < 0 || value > most) {
        argp_error(state, "%s: expected a number from 0 to %d", text, most);
    }
    return (int)value;
}

static void require(const struct options *options, struct argp_state *state)
{
    if (options->spec == NULL || (options->pty == NULL) == (options->tcp == NO_PORT)) {
        argp_error(state, "expected --spec, and either --pty or --tcp");
    }
}

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    struct options *options = state->input;
    switch (key) {
    case OPTION_SPEC:
        options->spec = argument;
        break;
    case OPTION_PTY:
        options->pty = argument;
        break;
    case OPTION_TCP:
        options->tcp = number(argument, 65535, state);
        break;
    case OPTION_DNS:
        options->dns = argument;
        break;
    case OPTION_ECHO:
        options->echo = number(argument, 1, state);
        break;
    case OPTION_BOOT:
        options->boots = true;
        options->cause = argument;
        break;
    case OPTION_SLOW:
        options->faults.answer_delay_ms = (unsigned)number(argument, MOST, state);
        break;
    case OPTION_SPLIT:
        options->faults.longest_chunk = (unsigned)number(argument, MOST, state);
        break;
    case OPTION_SEED:
        options->faults.seed = (unsigned)number(argument, MOST, state);
        break;
    case OPTION_TRACE:
        options->trace = argument;
        break;
    case OPTION_SECRETS:
        options->shows_secrets = true;
        break;
    case ARGP_KEY_END:
        require(options, state);
        break;
    default:
        return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static const struct argp parser = {
    .options = option_table,
    .parser = parse_option,
    .doc = "Plays a cellular module from its merged specification."
           "\vLines on standard input make happen what the network or the module itself would do:\n\n"
           "  urc NAME[.LINE] [FIELD=VALUE...]  says a URC of the specification\n"
           "  restart [CAUSE]                   restarts the module\n"
           "  deactivate CONTEXT                takes a PDP context away (SSL)\n"
           "  package [fails]                   offers a firmware package (Andlink)\n"
           "  message STATE                     what becomes of the next CON messages (Andlink)\n"
           "  handshake STATE                   how the next DTLS handshakes end (Andlink)\n\n"
           "Words with blanks stand between quotation marks, as in: urc QLAWRITE msgID=1 token=01 \"data=a b\"",
};

/* ---- The parts together ---- */

struct machine {
    uv_loop_t loop;
    struct spec *spec;
    struct module *module;
    struct output *output;
    struct resolver *resolver;
    struct transport *transport;
    struct control control;
    struct boot boot;
    struct registration_state registration;
    struct tcpip tcpip;
    struct andlink andlink;
    struct ssl ssl;
    struct coap coap;
    uv_signal_t signals[2];
    bool has_host; /* before the transport has returned, too */
};

static void on_attached(void *owner, bool attached)
{
    struct machine *machine = owner;
    machine->has_host = attached;
    if (attached && machine->transport != NULL) {
        output_attach(machine->output, machine->transport);
        boot_host_came(&machine->boot);
    } else if (!attached) {
        output_detach(machine->output);
        module_reset_input(machine->module);
    }
}

static void on_received(void *owner, const char *data, size_t length)
{
    struct machine *machine = owner;
    module_receive(machine->module, data, length);
    transport_pause(machine->transport, output_is_stalled(machine->output));
}

static void on_written(void *owner, bool success)
{
    struct machine *machine = owner;
    output_written(machine->output, success);
}

static void on_drained(void *owner)
{
    struct machine *machine = owner;
    transport_pause(machine->transport, output_is_stalled(machine->output));
}

static bool open_transport(struct machine *machine, const struct options *options)
{
    const struct transport_user user = {machine, on_attached, on_received, on_written};
    machine->transport = options->pty != NULL ? transport_open_pty(&machine->loop, options->pty, user)
                                              : transport_open_tcp(&machine->loop, options->tcp, user);
    if (machine->transport != NULL && machine->has_host) {
        output_attach(machine->output, machine->transport);
        boot_host_came(&machine->boot);
    }
    return machine->transport != NULL;
}

/* What the family has commands for. */
static void open_behaviour(struct machine *machine, const struct options *options)
{
    if (module_has_command(machine->module, "QIOPEN")) {
        tcpip_open(&machine->tcpip, &machine->loop, machine->module, machine->output, machine->resolver,
                   options->faults.seed);
    }
    if (module_has_command(machine->module, "QSSLOPEN")) {
        ssl_open(&machine->ssl, &machine->loop, machine->module, machine->output, machine->resolver, &machine->control);
    }
    error_memory_open(machine->module);
    if (module_has_command(machine->module, "QCOAPOPEN")) {
        coap_open(&machine->coap, &machine->loop, machine->module, &machine->registration, options->faults.seed);
    }
    if (module_has_command(machine->module, "QLASREGIND")) {
        andlink_open(&machine->andlink, &machine->loop, machine->module, &machine->control, &machine->boot,
                     &machine->registration);
    }
}

static void close_behaviour(struct machine *machine)
{
    if (module_has_command(machine->module, "QIOPEN")) {
        tcpip_close(&machine->tcpip);
    }
    if (module_has_command(machine->module, "QSSLOPEN")) {
        ssl_close(&machine->ssl);
    }
    if (module_has_command(machine->module, "QCOAPOPEN")) {
        coap_close(&machine->coap);
    }
    if (module_has_command(machine->module, "QLASREGIND")) {
        andlink_close(&machine->andlink);
    }
}

static void open_module(struct machine *machine, const struct options *options)
{
    machine->output = output_open(&machine->loop, options->faults);
    machine->module = module_create(&machine->loop, spec_root(machine->spec), machine->output);
    output_when_drained(machine->output, (struct output_user){machine, on_drained});
    registration_init(&machine->registration, machine->module);
    control_open(&machine->control, &machine->loop, machine->module);
    boot_open(&machine->boot, &machine->loop, machine->module, &machine->control, options->boots, options->cause);
    open_behaviour(machine, options);
    if (options->echo != KEEP_ECHO) {
        modes_set(module_modes(machine->module), "echo", 0, options->echo);
    }
}

static void on_signal(uv_signal_t *handle, int signal_number)
{
    (void)signal_number;
    uv_stop(handle->loop);
}

static void watch_signals(struct machine *machine)
{
    static const int numbers[] = {SIGTERM, SIGINT};
    for (size_t i = 0; i < 2; ++i) {
        uv_signal_init(&machine->loop, &machine->signals[i]);
        uv_signal_start(&machine->signals[i], on_signal, numbers[i]);
    }
    signal(SIGPIPE, SIG_IGN);
}

static bool start(struct machine *machine, const struct options *options)
{
    uv_loop_init(&machine->loop);
    machine->spec = spec_load(options->spec);
    if (machine->spec == NULL || (options->trace != NULL && !trace_open(options->trace))) {
        return false;
    }
    if (!options->shows_secrets) {
        censor_learn(spec_root(machine->spec));
    }
    machine->resolver = resolver_open(&machine->loop, options->dns);
    if (machine->resolver == NULL) {
        return false;
    }
    watch_signals(machine);
    open_module(machine, options);
    return open_transport(machine, options);
}

/* What still happens while the parts close is said to the output, so it goes last. */
static void stop(struct machine *machine)
{
    if (machine->module != NULL) {
        close_behaviour(machine);
        control_close(&machine->control);
        boot_close(&machine->boot);
        module_close(machine->module);
        transport_close(machine->transport);
        resolver_close(machine->resolver);
        uv_close((uv_handle_t *)&machine->signals[0], NULL);
        uv_close((uv_handle_t *)&machine->signals[1], NULL);
        uv_run(&machine->loop, UV_RUN_DEFAULT);
        output_close(machine->output);
    }
    uv_run(&machine->loop, UV_RUN_DEFAULT);
    uv_loop_close(&machine->loop);
    if (machine->module != NULL) {
        module_free(machine->module);
    }
    spec_free(machine->spec);
    trace_close();
    censor_forget();
}

int main(int count, char **arguments)
{
    static struct machine machine;
    struct options options = {.tcp = NO_PORT, .echo = KEEP_ECHO};
    argp_parse(&parser, count, arguments, 0, NULL, &options);
    const bool started = start(&machine, &options);
    if (started) {
        uv_run(&machine.loop, UV_RUN_DEFAULT);
    }
    stop(&machine);
    return started ? EXIT_SUCCESS : EXIT_FAILURE;
}
