/*
 * URCs that the host has to answer with a command, within a time: the command is admitted only if one of them is open
 * whose values are those of the command's arguments.
 */
#ifndef VIRTUAL_MODULE_AWAITED_H
#define VIRTUAL_MODULE_AWAITED_H

#include "fields.h"
#include "request.h"

#include <uv.h>

struct awaited_item;

struct awaited {
    uv_loop_t *loop;
    struct awaited_item *first;
};

void awaited_init(struct awaited *awaited, uv_loop_t *loop);
void awaited_clear(struct awaited *awaited);

/* Remembers a line that the module says, if it has to be answered. */
void awaited_add(struct awaited *awaited, struct view line, const struct fields *fields);

/* A command that answers no URC of the specification is always admitted. */
bool awaited_admits(const struct awaited *awaited, const struct request *request);

/* The command has come: its URC needs no other answer. */
void awaited_answered(struct awaited *awaited, const struct request *request);

#endif
