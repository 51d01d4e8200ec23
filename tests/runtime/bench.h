/*
 * A client on a port that is played by the test: it records what is sent, answers from a script, and its clock moves
 * only when the test says so.
 */
#ifndef BENCH_H
#define BENCH_H

#include "support.h"

enum { BENCH_STEPS = 16, BENCH_UNLIMITED = 0xFFFF };

/* Once `sent` has been written, `reply` comes after `delay` milliseconds. */
typedef struct bench_step {
    const char *sent;
    const char *reply;
    uint32_t delay;
} bench_step;

typedef struct bench {
    at_client client;
    at_port port;
    uint8_t buffer[512];
    uint32_t clock;
    uint8_t sent[4096];
    size_t sent_length;
    size_t write_limit; /* most bytes that one write takes */
    size_t write_total; /* how many bytes the port still takes; BENCH_UNLIMITED: any number */
    at_status write_status;
    at_status wait_status;
    bench_step steps[BENCH_STEPS];
    size_t step_count;
    size_t step;
    size_t waits;
    test_log log; /* of handlers and ended calls */
} bench;

/* Echo is off; the clock starts shortly before it wraps around. */
void bench_init(bench *rig, size_t buffer_size);

/* The same for a module of the test's own, without a handler of URCs. */
void bench_init_module(bench *rig, const at_module *module, size_t buffer_size);

/* Adds an answer to the script of blocking calls. */
void bench_expect(bench *rig, const char *sent, const char *reply, uint32_t delay);

/* The module says this now. */
#define SAY(rig, literal) bench_say((rig), ("" literal), sizeof(literal) - 1)
void bench_say(bench *rig, const void *bytes, size_t length);

/* Time passes, with a tick every millisecond's worth of work at its end. */
void bench_sleep(bench *rig, uint32_t milliseconds);

/* Everything sent since the last check has to equal `literal`. */
#define assert_sent(rig, literal) bench_check_sent((rig), ("" literal), sizeof(literal) - 1, __FILE__, __LINE__)
void bench_check_sent(bench *rig, const void *bytes, size_t length, const char *file, int line);

/* at_done: notes "done: AT_..." in the log. `user` is the bench. */
void bench_done(void *user, at_status status);

/* bc65_urc_handler and at_line_handler that note everything in the log. `user` is the bench. */
void bench_urc(void *user, const bc65_urc *urc);
void bench_line(void *user, const at_event *event);

/* Calls that tests use often, started with bench_done. They have to be AT_PENDING. */
extern const bc65_qiopen_write bench_open_ip;
extern const bc65_qiopen_write bench_open_name;

#endif
