/*
 * Plays a cellular module from its merged specification, over a pseudo terminal or a TCP port.
 */
#include "machine.h"

#include <argp.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- Options ---- */

enum { MOST = 1000000, SIGNALS = 2 };

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
    OPTION_FAULTS,
    OPTION_TRACE,
    OPTION_SECRETS,
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
    {"faults", OPTION_FAULTS, "KIND=N,...", 0,
     "Faults of the line: N chances in 1000 for each thing said; seed=N as well", 0},
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

static void require(const struct machine_options *options, struct argp_state *state)
{
    if (options->spec == NULL || (options->pty == NULL) == (options->tcp == NO_PORT)) {
        argp_error(state, "expected --spec, and either --pty or --tcp");
    }
}

static void read_faults(struct machine_options *options, const char *text, struct argp_state *state)
{
    char error[256] = "";
    if (!faults_parse(&options->faults, text, error, sizeof error)) {
        argp_error(state, "--faults: %s", error);
    }
}

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    struct machine_options *options = state->input;
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
    case OPTION_FAULTS:
        read_faults(options, argument, state);
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

#define FAULT_HELP(name, word, about) "  " word ": " about "\n"

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
           "  handshake STATE                   how the next DTLS handshakes end (Andlink)\n"
           "  faults KIND=N[,...]               other chances of faults\n"
           "  fault KIND                        a fault of the next thing said that can have it\n\n"
           "Words with blanks stand between quotation marks, as in: urc QLAWRITE msgID=1 token=01 \"data=a b\"\n\n"
           "Kinds of faults, and what becomes of a thing said (an echo, an answer, a URC):\n\n" FAULT_LIST(FAULT_HELP)
           "\nThe same seed and the same input bring the same faults. The trace names each, in front of what it "
           "struck.",
};

/* ---- The module until a signal ends it ---- */

static void on_signal(uv_signal_t *handle, int signal_number)
{
    (void)signal_number;
    uv_stop(handle->loop);
}

static void watch_signals(uv_loop_t *loop, uv_signal_t signals[SIGNALS])
{
    static const int numbers[SIGNALS] = {SIGTERM, SIGINT};
    for (size_t i = 0; i < SIGNALS; ++i) {
        uv_signal_init(loop, &signals[i]);
        uv_signal_start(&signals[i], on_signal, numbers[i]);
    }
    signal(SIGPIPE, SIG_IGN);
}

int main(int count, char **arguments)
{
    struct machine_options options = {.tcp = NO_PORT, .descriptor = NO_DESCRIPTOR, .echo = KEEP_ECHO};
    uv_signal_t signals[SIGNALS];
    uv_loop_t loop;
    argp_parse(&parser, count, arguments, 0, NULL, &options);
    uv_loop_init(&loop);
    watch_signals(&loop, signals);
    struct machine *machine = machine_open(&loop, &options);
    if (machine != NULL) {
        uv_run(&loop, UV_RUN_DEFAULT);
    }
    for (size_t i = 0; i < SIGNALS; ++i) {
        uv_close((uv_handle_t *)&signals[i], NULL);
    }
    if (machine != NULL) {
        machine_close(machine);
    }
    uv_run(&loop, UV_RUN_DEFAULT);
    uv_loop_close(&loop);
    return machine != NULL ? EXIT_SUCCESS : EXIT_FAILURE;
}
