/*
 * What happened, for the audit: what the module said, every byte that reached the client, what the client made of it,
 * and the commands.
 */
#ifndef SOAK_JOURNAL_H
#define SOAK_JOURNAL_H

#include "output.h"

#include "atbind/at_types.h"

struct command_entry;

/* A thing said, in the order of their ends. */
struct said_entry {
    struct said said; /* with a copy of what was meant */
    uint64_t time_ms; /* when its last byte left */
    bool modes_differ; /* the client may have read it with a mode that was not the module's when it said it */
    bool is_damaged; /* the audit's: what reached the client may be something else */
    size_t extent;   /* the audit's: up to where that may reach */
    const struct command_entry *command; /* the audit's: the last that had been heard; NULL if none */
};

/* A URC that the application was told of, out of the bytes [from, to). */
struct seen_entry {
    size_t from;
    size_t to;
    char *line;
    size_t length;
};

/* Data that a URC carried, out of the bytes [from, to). */
struct push_entry {
    int socket;
    size_t total; /* as it announced */
    struct bytes data;
    size_t from;
    size_t to;
    uint64_t time_ms;
};

/* What comes for a command after its OK; the text is NULL if nothing does. */
struct later_result {
    const char *text; /* its beginning */
    bool has_key;     /* behind which the socket follows */
};

enum command_kind { COMMAND_PLAIN, COMMAND_OPEN, COMMAND_CLOSE, COMMAND_SEND, COMMAND_READ, COMMAND_SET };

struct command_entry {
    const char *name;
    enum command_kind kind;
    unsigned response_ms; /* its documented response time */
    struct later_result later;
    int socket;
    size_t heard;       /* bytes sent to the module before it */
    size_t stream_from; /* bytes received before it, and until it ended */
    size_t stream_to;
    size_t ended_from; /* the bytes that were being fed when it ended; stream_to if none were */
    uint64_t began_ms;
    uint64_t ended_ms;
    at_status started; /* what starting it returned */
    at_status status;
    unsigned endings;
    bool cancelled;
    bool module_expected_data; /* the module took it for something else */
    bool module_is_behind; /* it had so much to say that it has not listened to all before */
    bool modes_differ; /* the client took a mode of the module for what it was not */
    uint32_t frame; /* of a send; 0: none */
    struct bytes data; /* of a read */
    long told; /* of a read: the length that the response tells; -1: none */
    bool is_misled;   /* the audit's: something else than its own answer may have been taken for it */
    bool is_doubtful; /* the audit's: faults may have had a part in it */
    const struct said_entry *answer; /* the audit's */
    const struct said_entry *result; /* the audit's: what came after OK and counts for it; NULL if nothing did */
};

struct journal {
    struct said_entry *said;
    size_t said_count;
    struct seen_entry *seen;
    size_t seen_count;
    struct push_entry *pushes;
    size_t push_count;
    struct command_entry *commands;
    size_t command_count;
    struct bytes wire;
    unsigned long fault_counts[FAULT_KINDS];
    unsigned strange_endings; /* of calls that were not under way */
};

void journal_say(struct journal *journal, const struct said *said, bool modes_differ);
void journal_see(struct journal *journal, size_t from, size_t to, at_string line);

/* A URC that announces data, and what comes of them. */
void journal_push(struct journal *journal, const struct push_entry *push);
void journal_push_data(struct journal *journal, const char *data, size_t length, size_t to);

/* The new command's index: entries move while the journal grows. */
size_t journal_command(struct journal *journal, const struct command_entry *command);
void journal_free(struct journal *journal);

#endif
