/*
 * Lets the generated code of a family and the virtual module read the same messages.
 *
 *     differential FAMILY SPEC
 *
 * takes cases from standard input, one JSON object a line, and answers each with one on standard output; see cases.h.
 * What the cases are, and what has to come out, is the tests' affair.
 */
#include "cases.h"
#include "host/families.h"

#include <stdio.h>
#include <stdlib.h>

static json_t *run(const struct family *family, json_t *given)
{
    if (json_object_get(given, "list") != NULL) {
        return list_family(family);
    }
    if (json_object_get(given, "place") != NULL) {
        return run_line_case(family, given);
    }
    if (json_object_get(given, "result") != NULL) {
        return run_result_case(family, given);
    }
    if (json_object_get(given, "table") != NULL) {
        return run_code_case(family, given);
    }
    return json_object_get(given, "now") != NULL ? run_time_case(family, given) : run_command_case(family, given);
}

/* False if the line is no JSON. */
static bool answer(const struct family *family, const char *line)
{
    json_error_t error;
    json_t *given = json_loads(line, 0, &error);
    if (given == NULL) {
        fprintf(stderr, "differential: %s\n", error.text);
        return false;
    }
    json_t *result = run(family, given);
    json_dumpf(result, stdout, JSON_COMPACT);
    putchar('\n');
    json_decref(result);
    json_decref(given);
    return true;
}

int main(int count, char **words)
{
    struct spec *spec = count == 3 ? spec_load(words[2]) : NULL;
    const at_catalogue *catalogue = count == 3 ? find_family(words[1]) : NULL;
    char *line = NULL;
    size_t size = 0;
    bool good = true;
    if (spec == NULL || catalogue == NULL) {
        fprintf(stderr, "usage: differential FAMILY SPEC\n");
        spec_free(spec);
        return 2;
    }
    const struct family family = {catalogue, spec_root(spec)};
    while (good && getline(&line, &size, stdin) > 0) {
        good = answer(&family, line);
    }
    free(line);
    spec_free(spec);
    return good ? 0 : 1;
}
