/*
 * What a decoder has room for: on a computer, or with SMALL_DECODER where it has to do with 5 KB of RAM.
 */
#ifndef ATBIND_HOST_DECODER_LIMITS_H
#define ATBIND_HOST_DECODER_LIMITS_H

#ifdef SMALL_DECODER
enum {
    LONGEST_COMMAND = 512,
    MOST_COMMANDS = 8,
    COMMAND_MEMORY = 1536,
    MOST_RESPONSES = 56,
    LONGEST_TYPED = 512,
    LONGEST_HEADER = 256
};
#else
enum {
    LONGEST_COMMAND = 4096, /* a line of commands, in bytes */
    MOST_COMMANDS = 16,     /* on a line; what follows them is not read */
    COMMAND_MEMORY = 65536, /* bytes for the texts and arguments of a line */
    MOST_RESPONSES = 255,   /* of all commands of a line, and of all commands of a family */
    LONGEST_TYPED = 65536,  /* data after a prompt whose echo is known */
    LONGEST_HEADER = 4096   /* what is shown of the line in front of spoilt data */
};
#endif

#endif
