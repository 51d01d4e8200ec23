/*
 * Data that the host types after a prompt: how they end, how many there may be, and taking them as an argument.
 */
#ifndef VIRTUAL_MODULE_DATA_ENTRY_H
#define VIRTUAL_MODULE_DATA_ENTRY_H

#include "line_editor.h"
#include "value.h"

/* Whether the request waits for data after a prompt. */
bool data_entry_is_wanted(const struct request *request);

enum entry_kind data_entry_kind(const struct request *request);

/* Characters that the data have if they are counted, else how many they may have. */
size_t data_entry_most(const struct request *request);

/* Adds the data to the request, which points to them from then on. */
struct verdict data_entry_add(struct request *request, const char *data, size_t length);

#endif
