#include "control.h"

#include "trace.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- urc NAME[.LINE] [FIELD=VALUE...] ---- */

static void add_value(struct fields *fields, struct view parameters, const char *word)
{
    const size_t length = strcspn(word, "=");
    for (size_t i = 0; i < view_count(parameters) && word[length] == '='; ++i) {
        const char *name = view_key(parameters, i);
        const struct view type = view_get(view_value(parameters, i), "type");
        if (strlen(name) != length || memcmp(name, word, length) != 0) {
            continue;
        }
        if (view_is(type, "integer") || view_is(type, "hex_integer")) {
            fields_number(fields, name, strtol(word + length + 1, NULL, 0));
        } else {
            fields_text(fields, name, word + length + 1);
        }
    }
}

static bool run_urc(void *owner, const struct control_words *words)
{
    struct control *control = owner;
    struct fields fields = {.count = 0};
    char urc[64] = "";
    if (words->count < 2) {
        return false;
    }
    const size_t length = strcspn(words->word[1], ".");
    const char *line = words->word[1] + length + (words->word[1][length] == '.' ? 1 : 0);
    snprintf(urc, sizeof urc, "%.*s", (int)length, words->word[1]);
    const struct view description = view_get(view_get(module_root(control->module), "urcs"), urc);
    for (size_t i = 2; i < words->count; ++i) {
        add_value(&fields, view_get(description, "parameters"), words->word[i]);
    }
    return module_announce(control->module, urc, line, 0, &fields, NULL);
}

static const struct controller controllers[] = {{"urc", run_urc}};

/* ---- Lines ---- */

static void split(char *line, struct control_words *words)
{
    char *at = line;
    while (words->count < CONTROL_WORDS && *(at += strspn(at, " \t\r")) != '\0') {
        const bool quoted = *at == '"';
        at += quoted ? 1 : 0;
        words->word[words->count++] = at;
        at += strcspn(at, quoted ? "\"" : " \t\r");
        if (*at != '\0') {
            *at++ = '\0';
        }
    }
}

static bool run_words(const struct control *control, const struct control_words *words)
{
    for (size_t i = 0; i < control->group_count; ++i) {
        const struct control_group *group = &control->groups[i];
        for (size_t j = 0; j < group->count; ++j) {
            if (strcmp(group->controllers[j].name, words->word[0]) == 0) {
                return group->controllers[j].run(group->owner, words);
            }
        }
    }
    return false;
}

static void run_line(struct control *control)
{
    struct control_words words = {.count = 0};
    bytes_append(&control->line, "", 1);
    trace_remark("control: %s", control->line.data);
    split(control->line.data, &words);
    if (words.count > 0 && !run_words(control, &words)) {
        fprintf(stderr, "control: error: %s is not known, or needs other words behind it\n", words.word[0]);
    }
    bytes_truncate(&control->line, 0);
}

static void on_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer)
{
    struct control *control = stream->data;
    for (ssize_t i = 0; i < count; ++i) {
        if (buffer->base[i] == '\n') {
            run_line(control);
        } else {
            bytes_append(&control->line, buffer->base + i, 1);
        }
    }
    if (count < 0) {
        uv_read_stop(stream);
    }
}

static void on_allocate(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    struct control *control = handle->data;
    (void)suggested;
    *buffer = uv_buf_init(control->buffer, sizeof control->buffer);
}

/* ---- For the others ---- */

long control_number(const struct control_words *words, size_t index)
{
    char *end = NULL;
    const long number = index < words->count ? strtol(words->word[index], &end, 10) : -1;
    return end != NULL && end != words->word[index] && *end == '\0' ? number : -1;
}

void control_register(struct control *control, const struct controller *list, size_t count, void *owner)
{
    if (control->group_count < CONTROLLERS) {
        control->groups[control->group_count++] = (struct control_group){list, count, owner};
    }
}

/* A terminal whose shell has sent the program to the background refuses to be read: that must not stop it. */
static int open_input(struct control *control, uv_loop_t *loop)
{
    enum { STANDARD_INPUT = 0 };
    signal(SIGTTIN, SIG_IGN);
    if (uv_guess_handle(STANDARD_INPUT) == UV_TTY) {
        return uv_tty_init(loop, &control->input.terminal, STANDARD_INPUT, 1);
    }
    if (uv_guess_handle(STANDARD_INPUT) != UV_NAMED_PIPE) {
        return UV_EINVAL;
    }
    const int status = uv_pipe_init(loop, &control->input.pipe, 0);
    return status == 0 ? uv_pipe_open(&control->input.pipe, STANDARD_INPUT) : status;
}

void control_open(struct control *control, uv_loop_t *loop, struct module *module)
{
    control->module = module;
    control_register(control, controllers, sizeof controllers / sizeof controllers[0], control);
    control->is_open = open_input(control, loop) == 0;
    if (control->is_open) {
        control->input.handle.data = control;
        uv_read_start(&control->input.stream, on_allocate, on_read);
    }
}

void control_close(struct control *control)
{
    bytes_free(&control->line);
    if (control->is_open) {
        uv_close(&control->input.handle, NULL);
    }
}
