#include "spec.h"

#include "bytes.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct spec {
    yaml_document_t document;
};

static bool parse(FILE *file, const char *path, yaml_document_t *document)
{
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) {
        return false;
    }
    yaml_parser_set_input_file(&parser, file);
    const bool parsed = yaml_parser_load(&parser, document) != 0;
    if (!parsed) {
        fprintf(stderr, "%s:%zu:%zu: error: %s\n", path, parser.problem_mark.line + 1, parser.problem_mark.column + 1,
                parser.problem != NULL ? parser.problem : "not YAML");
    }
    yaml_parser_delete(&parser);
    return parsed;
}

struct spec *spec_load(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fprintf(stderr, "%s: error: %s\n", path, strerror(errno));
        return NULL;
    }
    struct spec *spec = allocate(sizeof *spec);
    const bool parsed = parse(file, path, &spec->document);
    fclose(file);
    if (!parsed) {
        free(spec);
        return NULL;
    }
    if (view_count(view_get(spec_root(spec), "commands")) == 0) {
        fprintf(stderr, "%s:1:1: error: expected a merged specification with \"commands\"\n", path);
        spec_free(spec);
        return NULL;
    }
    return spec;
}

void spec_free(struct spec *spec)
{
    if (spec != NULL) {
        yaml_document_delete(&spec->document);
        free(spec);
    }
}

struct view spec_root(struct spec *spec)
{
    return (struct view){&spec->document, yaml_document_get_root_node(&spec->document)};
}

bool view_exists(struct view view)
{
    return view.node != NULL;
}

static struct view view_of(struct view owner, int index)
{
    return (struct view){owner.document, yaml_document_get_node(owner.document, index)};
}

static bool is_kind(struct view view, yaml_node_type_t type)
{
    return view.node != NULL && view.node->type == type;
}

struct view view_get(struct view map, const char *key)
{
    for (size_t i = 0; is_kind(map, YAML_MAPPING_NODE) && i < view_count(map); ++i) {
        if (strcmp(view_key(map, i), key) == 0) {
            return view_value(map, i);
        }
    }
    return (struct view){map.document, NULL};
}

size_t view_count(struct view list_or_map)
{
    if (is_kind(list_or_map, YAML_MAPPING_NODE)) {
        return (size_t)(list_or_map.node->data.mapping.pairs.top - list_or_map.node->data.mapping.pairs.start);
    }
    if (is_kind(list_or_map, YAML_SEQUENCE_NODE)) {
        return (size_t)(list_or_map.node->data.sequence.items.top - list_or_map.node->data.sequence.items.start);
    }
    return 0;
}

struct view view_item(struct view list, size_t index)
{
    if (!is_kind(list, YAML_SEQUENCE_NODE) || index >= view_count(list)) {
        return (struct view){list.document, NULL};
    }
    return view_of(list, list.node->data.sequence.items.start[index]);
}

const char *view_key(struct view map, size_t index)
{
    return view_text(view_of(map, map.node->data.mapping.pairs.start[index].key));
}

struct view view_value(struct view map, size_t index)
{
    return view_of(map, map.node->data.mapping.pairs.start[index].value);
}

const char *view_text(struct view scalar)
{
    return is_kind(scalar, YAML_SCALAR_NODE) ? (const char *)scalar.node->data.scalar.value : "";
}

bool view_is(struct view scalar, const char *text)
{
    return strcmp(view_text(scalar), text) == 0;
}

bool view_number(struct view scalar, long *number)
{
    const char *text = view_text(scalar);
    char *end = NULL;
    errno = 0;
    *number = strtol(text, &end, 10);
    return end != text && *end == '\0' && errno == 0;
}

long view_number_or(struct view scalar, long fallback)
{
    long number = 0;
    return view_number(scalar, &number) ? number : fallback;
}

static bool span_of_values(struct view values, long *least, long *most)
{
    for (size_t i = 0; i < view_count(values); ++i) {
        long number = 0;
        if (!view_number(view_get(view_item(values, i), "value"), &number)) {
            return false;
        }
        *least = i == 0 || number < *least ? number : *least;
        *most = i == 0 || number > *most ? number : *most;
    }
    return view_count(values) > 0;
}

bool parameter_range(struct view parameter, long *least, long *most)
{
    return (view_number(view_get(parameter, "min"), least) && view_number(view_get(parameter, "max"), most)) ||
           span_of_values(view_get(parameter, "values"), least, most);
}

static struct view table_entry(struct view root, const char *table, const char *key, const char *text)
{
    const struct view entries = view_get(view_get(root, "errors"), table);
    for (size_t i = 0; i < view_count(entries); ++i) {
        if (view_is(view_get(view_item(entries, i), key), text)) {
            return view_item(entries, i);
        }
    }
    return (struct view){root.document, NULL};
}

struct view table_entry_by_name(struct view root, const char *table, const char *name)
{
    return table_entry(root, table, "name", name);
}

struct view table_entry_by_code(struct view root, const char *table, long code)
{
    char text[24];
    snprintf(text, sizeof text, "%ld", code);
    return table_entry(root, table, "code", text);
}
