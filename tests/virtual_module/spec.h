/*
 * The merged specification, read with libyaml: a tree of views, and the few questions that everyone asks of it.
 */
#ifndef VIRTUAL_MODULE_SPEC_H
#define VIRTUAL_MODULE_SPEC_H

#include <stdbool.h>
#include <stddef.h>
#include <yaml.h>

struct spec;

/* A place in the specification. Asking an absent place gives absent places, empty texts and no items. */
struct view {
    yaml_document_t *document;
    yaml_node_t *node;
};

/* NULL, after a message on standard error, if the file is not a specification. */
struct spec *spec_load(const char *path);
void spec_free(struct spec *spec);
struct view spec_root(struct spec *spec);

bool view_exists(struct view view);
struct view view_get(struct view map, const char *key);
size_t view_count(struct view list_or_map);
struct view view_item(struct view list, size_t index);
const char *view_key(struct view map, size_t index);
struct view view_value(struct view map, size_t index);
const char *view_text(struct view scalar);
bool view_is(struct view scalar, const char *text);
bool view_number(struct view scalar, long *number);
long view_number_or(struct view scalar, long fallback);

/* The limits of an integer: its range, or the span of its values. */
bool parameter_range(struct view parameter, long *least, long *most);

/* An entry of an error or result table; absent if the table has none of that name or code. */
struct view table_entry_by_name(struct view root, const char *table, const char *name);
struct view table_entry_by_code(struct view root, const char *table, long code);

#endif
