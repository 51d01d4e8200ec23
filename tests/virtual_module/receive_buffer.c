#include "receive_buffer.h"

#include "bytes.h"

#include <stdlib.h>
#include <string.h>

struct receive_node {
    struct receive_node *next;
    size_t read;
    size_t length;
    char data[];
};

void receive_buffer_add(struct receive_buffer *buffer, const char *data, size_t length)
{
    struct receive_node *node = allocate(sizeof *node + length);
    node->length = length;
    memcpy(node->data, data, length);
    if (buffer->first == NULL) {
        buffer->first = node;
    } else {
        buffer->last->next = node;
    }
    buffer->last = node;
    buffer->length += length;
}

size_t receive_buffer_room(const struct receive_buffer *buffer)
{
    return buffer->length < RECEIVE_CAPACITY ? RECEIVE_CAPACITY - buffer->length : 0;
}

size_t receive_buffer_peek(const struct receive_buffer *buffer, const char **data)
{
    const struct receive_node *node = buffer->first;
    *data = node != NULL ? node->data + node->read : "";
    return node != NULL ? node->length - node->read : 0;
}

void receive_buffer_drop(struct receive_buffer *buffer, size_t length)
{
    struct receive_node *node = buffer->first;
    node->read += length;
    buffer->length -= length;
    if (node->read == node->length) {
        buffer->first = node->next;
        free(node);
    }
}

void receive_buffer_clear(struct receive_buffer *buffer)
{
    while (buffer->first != NULL) {
        const char *data = NULL;
        receive_buffer_drop(buffer, receive_buffer_peek(buffer, &data));
    }
}
