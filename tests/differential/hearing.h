/*
 * What the generated decoder makes of the bytes of a module.
 */
#ifndef DIFFERENTIAL_HEARING_H
#define DIFFERENTIAL_HEARING_H

#include "atbind/at_catalogue.h"
#include "atbind/at_receiver.h"
#include "values.h"

enum { MOST_HEARD = 16, LONGEST_HEARD = 8192 };

/* An event about a line, with its values, the data that followed among them. */
struct heard {
    at_event_type type;
    const at_shape *shape;
    struct bytes line;
    struct bytes data;
    struct values values;
    uint32_t unlisted;
    int32_t code;
    uint8_t head;
    bool spoilt;
};

struct hearing {
    const at_catalogue *family;
    at_receiver receiver;
    uint8_t buffer[LONGEST_HEARD];
    struct heard heard[MOST_HEARD];
    size_t count; /* of events, also of those that there is no room for */
};

/* The type of an event in one word. */
const char *event_name(at_event_type type);

/* Listens while a command is in flight; NULL: none is. Modes are those after a start. */
void hearing_begin(struct hearing *hearing, const at_catalogue *family, const at_form *form);

/* The mode of that name, or one that no module has. */
uint8_t hearing_find_mode(const at_module *module, const char *name);

/* What a mode is; 0 if the family has no such mode or key. */
long hearing_mode(const struct hearing *hearing, const char *name, long key);

/* Takes bytes in pieces, each of a length from 1 to `longest_piece` that `seed` decides; 0: in one piece. */
void hearing_feed(struct hearing *hearing, const char *bytes, size_t length, size_t longest_piece, unsigned seed);

void hearing_end(struct hearing *hearing);

#endif
