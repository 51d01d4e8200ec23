/*
 * Holds what happened against what should have: what no fault explains is a finding.
 */
#ifndef SOAK_AUDIT_H
#define SOAK_AUDIT_H

#include "journal.h"
#include "peers.h"
#include "spec.h"

enum { LINE_END = 3 /* CR LF and the first byte behind */ };

struct audit {
    struct journal *journal;
    const struct peers *peers;
    struct view root; /* of the specification */
    unsigned findings;
    /* How much there was to compare. */
    size_t strict_commands; /* without any fault near them */
    size_t urcs_said;
    size_t urcs_owed; /* of them intact, so that each has to be seen */
    size_t urcs_seen;
    size_t data_bytes; /* read, compared with what the peers have sent */
    size_t spoilt_bytes; /* read, compared with what was on the line */
    size_t frames;
    size_t pushes; /* data that URCs carried */
};

/* Prints each finding. */
void audit_run(struct audit *audit);

/* A finding. */
void audit_find(struct audit *audit, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* ---- Its parts ---- */

/* Which things said may have reached the client as something else, and how far; which commands that touches. */
void audit_damage(struct audit *audit);

/* Whether some of these bytes may be something else than what was said. */
bool lies_in_damage(const struct journal *journal, size_t from, size_t to);

/* Which result after OK counts for which command. */
void audit_results(struct audit *audit);
bool awaits_result(const struct command_entry *command);

/* Whether it is of the kind that the command awaits. */
bool is_result_for(const struct said_entry *entry, const struct command_entry *command);

/* What the result that counts for a command says about its outcome. */
at_status status_of_result(const struct command_entry *command);

/* How each command ended, and what it read and sent. */
void audit_commands(struct audit *audit);

/* Whether each URC was seen, and each that was seen had been said. */
void audit_urcs(struct audit *audit);

/* The things said that can have to do with the bytes [from, to): at least those, from `first` up to but without `last`. */
struct said_span {
    size_t first;
    size_t last;
};

struct said_span said_near(const struct journal *journal, size_t from, size_t to);

/* The text of a thing said as it should be, without the line ends around it and the data behind a URC's line. */
at_string said_text(const struct said_entry *entry);
bool said_is(const struct said_entry *entry, const char *text);

/* Whether the final result code of an answer is this one. */
bool said_ends_with(const struct said_entry *entry, const char *result);

/* The place of the CR with which its last line reaches the client; data behind it do not count. */
size_t line_end(const struct said_entry *entry);

#endif
