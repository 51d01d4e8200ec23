/*
 * What becomes of a thing said on its way to the host: as it should be goes in, as it goes out comes back.
 */
#ifndef VIRTUAL_MODULE_SPOIL_H
#define VIRTUAL_MODULE_SPOIL_H

#include "faults.h"
#include "format.h"

/* Each is struck by the faults that can happen to it. */
enum said_kind {
    SAID_ECHO,
    SAID_ANSWER, /* all information responses together with the final result code, or a prompt */
    SAID_NOTICE, /* a URC, or a result after OK */
    SAID_ONLINE  /* bytes of the peer in online data mode */
};

/* Something that happens before the byte `at`; URCs then, or a restart in place of all that follows. */
struct cut {
    size_t at;
    unsigned pause_ms;
    unsigned urcs;
    bool restarts;
};

enum { CUTS = 8 };

struct spoilt {
    struct bytes text;
    unsigned kinds; /* bits of the faults that struck */
    bool is_whole;  /* every byte as it should be, however late and in whatever pieces */
    bool is_said_twice;
    struct cut cuts[CUTS]; /* in the order of their places */
    size_t cut_count;
};

/* The caller frees the text. */
struct spoilt spoil(struct faults *faults, enum said_kind kind, const char *data, size_t length,
                    const struct data_place *place);

#endif
