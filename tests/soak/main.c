/*
 * A client against a module whose line has faults, in time that passes as fast as both can work; then an audit.
 *
 *     soak --spec FILE [--commands N] [--seed N] [--faults KIND=N,...] [--trace FILE]
 *
 * Ends with 0 if the audit finds nothing.
 */
#include "app.h"
#include "audit.h"
#include "dice.h"
#include "simulated_clock.h"

#include <argp.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    MOST_COMMANDS = 10000000,
    PATIENCE_MS = 400000,    /* longer than anything here may take by its document */
    AFTERMATH_MS = 60000     /* for what is still on its way */
};

/* Some of everything, so seldom that most commands have to end as if there were none. */
static const char some_faults[] = "delay=20,silence=2,split=50,drop-byte=3,drop-line=3,drop-answer=3,noise=3,count=10,"
                                  "duplicate=20,urc=80,restart=1";

/* ---- Options ---- */

struct soak {
    const char *spec;
    const char *trace;
    unsigned commands;
    struct faults faults;
};

enum { OPTION_SPEC = 1000, OPTION_COMMANDS, OPTION_SEED, OPTION_FAULTS, OPTION_TRACE };

static const struct argp_option options[] = {
    {"spec", OPTION_SPEC, "FILE", 0, "Merged specification of the family", 0},
    {"commands", OPTION_COMMANDS, "N", 0, "How many commands; 1000 unless said", 0},
    {"seed", OPTION_SEED, "N", 0, "Seed of everything; 1 unless said", 0},
    {"faults", OPTION_FAULTS, "KIND=N,...", 0, "Faults in place of some of everything; see the virtual module", 0},
    {"trace", OPTION_TRACE, "FILE", 0, "Write a transcript", 0},
    {NULL, 0, NULL, 0, NULL, 0},
};

static unsigned number(const char *name, const char *text, long most, struct argp_state *state)
{
    char *end = NULL;
    errno = 0;
    const long value = strtol(text, &end, 10);
    if (errno != 0 || end == text || *end != '\0' || value < 1 || value > most) {
        argp_error(state, "--%s=%s: expected a number from 1 to %ld", name, text, most);
    }
    return (unsigned)value;
}

static void read_faults(struct soak *soak, const char *text, struct argp_state *state)
{
    char error[256] = "";
    const unsigned seed = soak->faults.seed;
    soak->faults = (struct faults){.seed = seed};
    if (!faults_parse(&soak->faults, text, error, sizeof error)) {
        argp_error(state, "--faults: %s", error);
    }
}

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    struct soak *soak = state->input;
    switch (key) {
    case OPTION_SPEC:
        soak->spec = argument;
        return 0;
    case OPTION_COMMANDS:
        soak->commands = number("commands", argument, MOST_COMMANDS, state);
        return 0;
    case OPTION_SEED:
        soak->faults.seed = number("seed", argument, LARGEST_SEED, state);
        return 0;
    case OPTION_FAULTS:
        read_faults(soak, argument, state);
        return 0;
    case OPTION_TRACE:
        soak->trace = argument;
        return 0;
    case ARGP_KEY_END:
        if (soak->spec == NULL) {
            argp_error(state, "expected --spec");
        }
        return 0;
    default:
        return ARGP_ERR_UNKNOWN;
    }
}

static const struct argp parser = {.options = options, .parser = parse_option,
                                   .doc = "Plays a client against a module whose line has faults, and audits it."};

/* ---- Playing ---- */

static bool hangs(const struct app *app, uint64_t idle_since)
{
    return app_oldest_ms(app) > PATIENCE_MS || clock_milliseconds() - idle_since > PATIENCE_MS;
}

/* False if a command does not end, or the client does not become free. */
static bool play(struct line *line, struct app *app, unsigned commands)
{
    uint64_t last_start = clock_milliseconds();
    unsigned started = 0;
    while (started < commands || app_underway(app) > 0) {
        if (started < commands && app_start(app)) {
            ++started;
            last_start = clock_milliseconds();
        }
        line_settle(line);
        line_pause(line, app_pause(app));
        if (hangs(app, last_start)) {
            printf("finding: after %u commands one does not end, or the client does not become free\n", started);
            return false;
        }
    }
    for (const uint64_t end = clock_milliseconds() + AFTERMATH_MS; clock_milliseconds() < end;) {
        line_settle(line);
        line_pause(line, end - clock_milliseconds());
    }
    return true;
}

/* ---- Report ---- */

static void report_outcomes(const struct journal *journal)
{
    enum { STATUSES = AT_ERROR_CANCELLED + 1 };
    unsigned counts[STATUSES] = {0};
    for (size_t i = 0; i < journal->command_count; ++i) {
        ++counts[journal->commands[i].status];
    }
    for (int status = 0; status < STATUSES; ++status) {
        if (counts[status] > 0) {
            printf("  %-20s %u\n", at_status_name((at_status)status), counts[status]);
        }
    }
}

static void report(const struct audit *audit)
{
    const struct journal *journal = audit->journal;
    printf("%zu commands, %zu of them without a fault near them; %llu s of module time\n", journal->command_count,
           audit->strict_commands, (unsigned long long)clock_milliseconds() / 1000);
    report_outcomes(journal);
    printf("faults in %zu things said\n", journal->said_count);
    for (unsigned kind = 0; kind < FAULT_KINDS; ++kind) {
        if (journal->fault_counts[kind] > 0) {
            printf("  %-20s %lu\n", fault_name((enum fault_kind)kind), journal->fault_counts[kind]);
        }
    }
    printf("%zu URCs said, %zu of them whole and readable, %zu lines seen\n", audit->urcs_said, audit->urcs_owed,
           audit->urcs_seen);
    printf("%zu bytes read and compared with what was sent, %zu with what was on the line; %zu frames sent\n",
           audit->data_bytes, audit->spoilt_bytes, audit->frames);
    if (audit->pushes > 0) {
        printf("%zu URCs carried data\n", audit->pushes);
    }
    printf("%u findings\n", audit->findings);
}

int main(int count, char **arguments)
{
    static struct line line;
    static struct peers peers;
    struct soak soak = {.commands = 1000, .faults.seed = 1};
    char error[64];
    faults_parse(&soak.faults, some_faults, error, sizeof error);
    argp_parse(&parser, count, arguments, 0, NULL, &soak);
    signal(SIGPIPE, SIG_IGN);
    dice_begin(soak.faults.seed);
    if (!line_open(&line, app_module(), soak.spec, soak.trace, soak.faults)) {
        return EXIT_FAILURE;
    }
    peers_open(&peers, &line.loop, app_needs_tls());
    struct app *app = app_open(&line, &peers);
    struct audit audit = {.journal = &line.journal, .peers = &peers,
                          .root = module_root(machine_module(line.machine))};
    audit.findings += play(&line, app, soak.commands) ? 0 : 1;
    peers_finish(&peers);
    audit_run(&audit);
    report(&audit);
    peers_close(&peers);
    line_close(&line);
    app_close(app);
    peers_free(&peers);
    journal_free(&line.journal);
    return audit.findings == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
