#include "error_memory.h"

#include <ctype.h>
#include <stdio.h>

/* Firmware prints the words of the table in lower case. */
static void describe_error(const struct module *module, long code, char *text, size_t size)
{
    const struct view entry = table_entry_by_code(module_root(module), "err", code);
    snprintf(text, size, "%s", view_text(view_get(entry, "meaning")));
    for (; *text != '\0'; ++text) {
        *text = (char)tolower((unsigned char)*text);
    }
}

static void run_get_error(void *owner, const struct request *request)
{
    struct module *module = owner;
    const long code = module_last_error(module);
    char description[128];
    struct fields fields = {.count = 0};
    describe_error(module, code, description, sizeof description);
    fields_number(&fields, "err", code);
    fields_text(&fields, "errcode_description", description);
    module_respond(module, request, &fields);
    module_accept(module, request);
    module_set_last_error(module, code); /* asking for it does not change it */
}

static const struct handler handlers[] = {{"QIGETERROR", FORM_EXECUTE, NULL, run_get_error}};

void error_memory_open(struct module *module)
{
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], module);
}
