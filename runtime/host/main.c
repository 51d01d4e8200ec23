/*
 * The host tool: shows what generated encoders and lexers do, without a module.
 */
#include "decode.h"
#include "decoder/secrets.h"
#include "encode.h"
#include "families.h"
#include "memory.h"

#include <argp.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { MISUSED = 2, DECODE_BUFFER = 16384 };

typedef struct options {
    const char *family;
    char **words; /* the verb and what belongs to it */
    int word_count;
    char *modes[64];
    size_t mode_count;
    size_t buffer_size;
    size_t divisions;
    bool raw;
} options;

static const struct argp_option known[] = {
    {"module", 'm', "FAMILY", 0, "Family of the module", 0},
    {"mode", 'M', "NAME=VALUE", 0, "decode: a mode as it is before the first byte", 0},
    {"raw", 'r', NULL, 0, "decode: the input is module output only, no transcript", 0},
    {"buffer", 'b', "BYTES", 0, "decode: size of the receive buffer", 0},
    {"secrets", 's', NULL, 0, "Print keys and passwords as they are, not as ###", 0},
    {"divisions", 'd', "COUNT", 0, "decode: assert that the events do not depend on how the bytes come in pieces", 0},
    {0},
};

static size_t number(const char *text, const char *what, unsigned long limit, struct argp_state *state)
{
    char *end;
    const unsigned long value = strtoul(text, &end, 10);
    if (*text < '0' || *text > '9' || *end != '\0' || value > limit) {
        argp_error(state, "'%s' is no number of %s up to %lu", text, what, limit);
    }
    return value;
}

static error_t parse(int key, char *argument, struct argp_state *state)
{
    options *chosen = state->input;
    switch (key) {
    case 'm': chosen->family = argument; return 0;
    case 'r': chosen->raw = true; return 0;
    case 's': show_secrets(); return 0;
    case 'b': chosen->buffer_size = number(argument, "bytes", 65535, state); return 0;
    case 'd': chosen->divisions = number(argument, "divisions", 1000000, state); return 0;
    case 'M':
        if (chosen->mode_count == sizeof chosen->modes / sizeof chosen->modes[0]) {
            argp_error(state, "too many modes");
        }
        chosen->modes[chosen->mode_count++] = argument;
        return 0;
    case ARGP_KEY_ARG: chosen->words[chosen->word_count++] = argument; return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static int encode(const options *chosen, const at_catalogue *family)
{
    if (chosen->word_count < 2) {
        fprintf(stderr, "atbind: encode needs a command, such as QIOPEN, QICFG.viewmode or QISTATE?\n");
        return MISUSED;
    }
    return run_encode(family, chosen->words + 1, chosen->word_count - 1);
}

static int decode(const options *chosen, const at_catalogue *family)
{
    const bool from_file = chosen->word_count == 2 && strcmp(chosen->words[1], "-") != 0;
    const decode_options how = {
        .modes = chosen->modes,
        .mode_count = chosen->mode_count,
        .buffer_size = chosen->buffer_size,
        .raw = chosen->raw,
        .name = from_file ? chosen->words[1] : "standard input",
    };
    if (chosen->word_count > 2) {
        fprintf(stderr, "atbind: decode takes one file\n");
        return MISUSED;
    }
    FILE *file = from_file ? fopen(chosen->words[1], "rb") : stdin;
    if (file == NULL) {
        fprintf(stderr, "%s: %s\n", chosen->words[1], strerror(errno));
        return MISUSED;
    }
    const int status = chosen->divisions > 0 ? run_decode_in_divisions(family, &how, file, chosen->divisions)
                                             : run_decode(family, &how, file, stdout);
    if (from_file) {
        (void)fclose(file);
    }
    return status;
}

/* What does not reach the user is no success: the disk may be full, or the reader of a pipe gone. */
static int check_output(int status)
{
    if (fflush(stdout) == 0 && ferror(stdout) == 0) {
        return status;
    }
    fprintf(stderr, "atbind: cannot write: %s\n", strerror(errno));
    return EXIT_FAILURE;
}

static int run(const options *chosen)
{
    if (chosen->word_count == 0 || chosen->family == NULL) {
        fprintf(stderr, "atbind: expected encode or decode, and --module FAMILY\n");
        return MISUSED;
    }
    const at_catalogue *family = find_family(chosen->family);
    if (family == NULL) {
        fprintf(stderr, "atbind: unknown family '%s'; expected one of ", chosen->family);
        print_families();
        fprintf(stderr, "\n");
        return MISUSED;
    }
    if (strcmp(chosen->words[0], "encode") == 0) {
        return encode(chosen, family);
    }
    if (strcmp(chosen->words[0], "decode") == 0) {
        return decode(chosen, family);
    }
    fprintf(stderr, "atbind: unknown verb '%s'; expected encode or decode\n", chosen->words[0]);
    return MISUSED;
}

int main(int argc, char **argv)
{
    const struct argp interface = {
        .options = known,
        .parser = parse,
        .args_doc = "encode COMMAND[.SUBCOMMAND][?|=?] [NAME=VALUE...]\ndecode [FILE]",
        .doc = "Shows what the generated library of a module family sends and reads.",
    };
    options chosen = {.buffer_size = DECODE_BUFFER};
    argp_err_exit_status = MISUSED;
    chosen.words = allocate(((size_t)argc + 1) * sizeof *chosen.words);
    if (argp_parse(&interface, argc, argv, 0, NULL, &chosen) != 0) {
        return MISUSED;
    }
    const int status = check_output(run(&chosen));
    free(chosen.words);
    return status;
}
