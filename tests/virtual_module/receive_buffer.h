/*
 * Received data that wait for the host. They stay in the pieces in which they came, called nodes: a reading never goes
 * beyond one.
 */
#ifndef VIRTUAL_MODULE_RECEIVE_BUFFER_H
#define VIRTUAL_MODULE_RECEIVE_BUFFER_H

#include <stddef.h>

enum { RECEIVE_CAPACITY = 10 * 1024 };

struct receive_node;

struct receive_buffer {
    struct receive_node *first;
    struct receive_node *last;
    size_t length;
};

void receive_buffer_add(struct receive_buffer *buffer, const char *data, size_t length);
size_t receive_buffer_room(const struct receive_buffer *buffer);

/* The oldest node's data that are still there; 0 bytes if the buffer is empty. */
size_t receive_buffer_peek(const struct receive_buffer *buffer, const char **data);

/* Removes bytes of the oldest node. */
void receive_buffer_drop(struct receive_buffer *buffer, size_t length);
void receive_buffer_clear(struct receive_buffer *buffer);

#endif
