#include "final_result.h"

#include <string.h>

const char *final_result_success(const struct request *request)
{
    return view_text(view_get(view_item(view_get(request->variant, "results"), 0), "result"));
}

const char *final_result_failure(const struct request *request)
{
    const struct view results = view_get(request->variant, "results");
    for (size_t i = 0; i < view_count(results); ++i) {
        if (view_is(view_get(view_item(results, i), "success"), "false")) {
            return view_text(view_get(view_item(results, i), "line"));
        }
    }
    return NULL;
}

/* ---- Errors ---- */

/* The standard whose commands report errors by +CME ERROR, and the one whose basic commands never do. */
static const char cme_document[] = "27.007";
static const char basic_document[] = "v250";

static const char *document_of(struct view command)
{
    return view_text(view_get(view_get(command, "source"), "document"));
}

/* The document whose commands answer ERROR and leave the cause for AT+QIGETERROR; "" if there is none. */
static const char *remembering_document(struct view root)
{
    return document_of(view_get(view_get(root, "commands"), "QIGETERROR"));
}

bool final_result_leaves_cause(struct view root, const struct request *request)
{
    return strcmp(document_of(request->command), remembering_document(root)) == 0;
}

static bool reports_cme_error(struct view root, const struct request *request)
{
    const char *document = document_of(request->command);
    const bool remembers_none = remembering_document(root)[0] == '\0';
    return strcmp(document, cme_document) == 0 || (remembers_none && strcmp(document, basic_document) != 0);
}

static struct view cme_entry(struct view root, const char *error)
{
    const struct view tables = view_get(view_get(view_get(root, "results"), "+CME ERROR"), "tables");
    struct view entry = {root.document, NULL};
    for (size_t i = 0; i < view_count(tables) && !view_exists(entry); ++i) {
        entry = table_entry_by_name(root, view_text(view_item(tables, i)), error);
    }
    return entry;
}

/* Names of the family's own table have no code of +CME ERROR. */
static struct view nearest_cme_entry(struct view root, const char *error)
{
    const struct view entry = cme_entry(root, error);
    const bool invalid = strncmp(error, "invalid_", 8) == 0;
    return view_exists(entry) ? entry : cme_entry(root, invalid ? "incorrect_parameters" : "operation_not_allowed");
}

void final_result_error(struct bytes *out, struct view root, const struct modes *modes, const struct request *request,
                        const char *error)
{
    const char *mode = reports_cme_error(root, request) ? modes_word(modes, "cmee", 0) : "";
    const struct view entry = nearest_cme_entry(root, error);
    if (strcmp(mode, "numeric") == 0) {
        bytes_print(out, "+CME ERROR: %s", view_text(view_get(entry, "code")));
    } else if (strcmp(mode, "verbose") == 0) {
        bytes_print(out, "+CME ERROR: %s", view_text(view_get(entry, "meaning")));
    } else {
        bytes_append_text(out, "ERROR");
    }
}
