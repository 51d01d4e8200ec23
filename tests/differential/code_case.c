#include "cases.h"

#include <string.h>

static const at_catalogue_table *find_table(const at_catalogue *catalogue, const char *name)
{
    for (size_t i = 0; i < catalogue->table_count; ++i) {
        if (strcmp(catalogue->tables[i].name, name) == 0) {
            return &catalogue->tables[i];
        }
    }
    return NULL;
}

static json_t *show_generated(const at_catalogue_table *table, int32_t code)
{
    const at_code *entry = table == NULL ? NULL : at_find_code(table->codes, table->count, code);
    return entry == NULL ? json_null() : json_pack("[i,s,s]", (int)entry->code, entry->name, entry->meaning);
}

static json_t *show_of_module(struct view entry)
{
    return view_exists(entry) ? json_pack("[i,s,s]", (int)view_number_or(view_get(entry, "code"), 0),
                                          view_text(view_get(entry, "name")), view_text(view_get(entry, "meaning")))
                              : json_null();
}

json_t *run_code_case(const struct family *family, const json_t *given)
{
    const char *name = json_string_value(json_object_get(given, "table"));
    const at_catalogue_table *table = find_table(family->catalogue, name);
    const long code = (long)json_integer_value(json_object_get(given, "code"));
    const struct view entry = table_entry_by_code(family->root, name, code);
    json_t *result = json_object();
    json_object_set_new(result, "generated", show_generated(table, (int32_t)code));
    json_object_set_new(result, "module", show_of_module(entry));
    json_object_set_new(result, "by name",
                        show_of_module(table_entry_by_name(family->root, name, view_text(view_get(entry, "name")))));
    return result;
}

json_t *list_tables(const at_catalogue *catalogue)
{
    json_t *tables = json_array();
    for (size_t i = 0; i < catalogue->table_count; ++i) {
        const at_catalogue_table *table = &catalogue->tables[i];
        json_array_append_new(
            tables, json_pack("{s:s,s:b,s:i}", "name", table->name, "cme", (int)table->of_cme, "count", (int)table->count));
    }
    return tables;
}
