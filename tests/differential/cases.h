/*
 * The cases that the driver runs, each a JSON object that is answered with another.
 */
#ifndef DIFFERENTIAL_CASES_H
#define DIFFERENTIAL_CASES_H

#include "atbind/at_catalogue.h"
#include "spec.h"

#include <jansson.h>

/* The generated code of a family, and the merged specification that the virtual module reads. */
struct family {
    const at_catalogue *catalogue;
    struct view root;
};

/* {"list": true}: the forms and lines of the generated code. */
json_t *list_family(const struct family *family);

/* The place of a shape among the lines of the catalogue, or -1. */
int line_index(const at_catalogue *catalogue, const at_shape *shape);

/*
 * {"form": N, "values": {...}, "line": bytes, "typed": bytes, "modes": {...}}: a command from the encoder to the virtual
 * module. The module reads what the encoder has written; if it refused, it reads `line` and `typed`, which say the same.
 */
json_t *run_command_case(const struct family *family, const json_t *given);

/*
 * {"place": [...], "form": N or null, "rows": [[[name, value]...]...], "modes": {...}, "respell": [from, to],
 * "longest_piece": N, "seed": N}: a line from the virtual module to the decoder, while the form is in flight. Each row
 * is the line with other values.
 */
json_t *run_line_case(const struct family *family, const json_t *given);

/*
 * {"now": milliseconds, "form": N, "values": {...}, "modes": {...}}: how long the client waits for the answer to a command,
 * for its end once the prompt has been answered, for what follows OK, and for replies that come too late.
 */
json_t *run_time_case(const struct family *family, json_t *given);

/*
 * {"result": "success", "failure" or "error", "error": name, "form": N, "values": {...}, "modes": {...}}: the final result code
 * of the virtual module for a command, to the decoder while the command is in flight. {"result": "text", "text": bytes, ...} is
 * one that anybody may say. "longest_piece" and "seed" as above.
 */
json_t *run_result_case(const struct family *family, json_t *given);

/* {"table": name, "code": N}: what the generated tables have for a code, and what the specification has. */
json_t *run_code_case(const struct family *family, const json_t *given);

/* The generated tables of codes. */
json_t *list_tables(const at_catalogue *catalogue);

#endif
