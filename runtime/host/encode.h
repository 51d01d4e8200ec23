#ifndef ATBIND_HOST_ENCODE_H
#define ATBIND_HOST_ENCODE_H

#include "atbind/at_catalogue.h"

/* Prints the bytes of a command; `words` are COMMAND[.SUBCOMMAND][?|=?] and name=value pairs. Returns the exit status. */
int run_encode(const at_catalogue *family, char **words, int count);

#endif
