/*
 * The family that a target was built for. Its tables tell the rest, so nothing here is written for one family.
 */
#ifndef FUZZ_FAMILY_H
#define FUZZ_FAMILY_H

#include "atbind/at_catalogue.h"
#include "atbind/at_client.h"

/* A URC in the family's own type, taken apart: `fields` is the member of its union. */
typedef struct typed_urc {
    uint8_t id;
    uint32_t unlisted;
    uint32_t data_total;
    uint32_t data_offset;
    at_bytes data;
    const void *fields;
    size_t fields_size;
} typed_urc;

typedef void urc_taker(void *user, const typed_urc *urc);

/* Whom URCs go to; the family's functions register what it points to, so it has to outlive the client. */
typedef struct urc_listener {
    urc_taker *take;
    void *user;
} urc_listener;

typedef struct fuzzed_family_entry {
    const at_catalogue *catalogue;
    void (*listen)(at_client *client, urc_listener *listener); /* by the family's functions for URCs: one handler, ... */
    void (*listen_by_kind)(at_client *client, urc_listener *listener); /* ... or one for each kind */
} fuzzed_family_entry;

extern const fuzzed_family_entry fuzzed_family;

#endif
