/*
 * Asking for the settings of the module: what is passed over, what ends it, and what the caller may not leave out.
 */
#include "bench.h"

static bench rig;
static at_sync sync;

static const at_form *const questions[] = {&bc65_form_cmee_read, &bc65_form_qicfg_viewmode_query};
enum { QUESTIONS = sizeof questions / sizeof questions[0] };

static int set_up(void **state)
{
    (void)state;
    bench_init(&rig, 64);
    return 0;
}

static at_status start(at_done *done)
{
    return at_client_sync_start(&rig.client, &sync, questions, QUESTIONS, done, &rig);
}

static void what_is_left_out_is_an_error(void **state)
{
    (void)state;
    assert_int_equal(at_client_sync(NULL, questions, QUESTIONS), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_sync(&rig.client, NULL, QUESTIONS), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_sync_start(NULL, &sync, questions, QUESTIONS, NULL, NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_sync_start(&rig.client, NULL, questions, QUESTIONS, NULL, NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_sync_start(&rig.client, &sync, NULL, QUESTIONS, NULL, NULL), AT_ERROR_ARGUMENT);
    assert_sent(&rig, "");
}

static void no_question_is_answered_at_once(void **state)
{
    (void)state;
    assert_int_equal(at_client_sync(&rig.client, questions, 0), AT_OK);
    assert_int_equal(at_client_sync_start(&rig.client, &sync, questions, 0, bench_done, &rig), AT_PENDING);
    assert_log(&rig.log, "done: AT_OK\n");
}

static void an_answer_that_is_absent_or_malformed_is_passed_over(void **state)
{
    (void)state;
    bench_expect(&rig, "AT+CMEE?\r", "\r\nOK\r\n", 1);
    bench_expect(&rig, "AT+QICFG=\"viewmode\"\r", "\r\n+QICFG: \"viewmode\",x\r\n\r\nOK\r\n", 1);
    assert_int_equal(at_client_sync(&rig.client, questions, QUESTIONS), AT_OK);
    log_clear(&rig.log);
    assert_int_equal(start(bench_done), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "");
    SAY(&rig, "\r\n+QICFG: \"viewmode\",1\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(at_receiver_mode(&rig.client.receiver, BC65_MODE_VIEW_MODE, 0), 1);
}

static void a_module_that_does_not_answer_ends_it(void **state)
{
    (void)state;
    bench_expect(&rig, "AT+CMEE?\r", "\r\n+CMEE: 1\r\n\r\nOK\r\n", 1);
    assert_int_equal(at_client_sync(&rig.client, questions, QUESTIONS), AT_ERROR_TIMEOUT);
    assert_int_equal(at_receiver_mode(&rig.client.receiver, BC65_MODE_CMEE, 0), 1);
}

static void a_dead_port_ends_it(void **state)
{
    (void)state;
    rig.write_status = AT_ERROR_PORT;
    assert_int_equal(at_client_sync(&rig.client, questions, QUESTIONS), AT_ERROR_PORT);
    assert_int_equal(start(bench_done), AT_PENDING);
    assert_log(&rig.log, "done: AT_ERROR_PORT\n");
}

static void nobody_has_to_be_told(void **state)
{
    (void)state;
    assert_int_equal(start(NULL), AT_PENDING);
    SAY(&rig, "\r\n+CMEE: 1\r\n\r\nOK\r\n\r\n+QICFG: \"viewmode\",1\r\n\r\nOK\r\n");
    assert_false(at_client_is_busy(&rig.client));
    assert_int_equal(at_receiver_mode(&rig.client.receiver, BC65_MODE_VIEW_MODE, 0), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(what_is_left_out_is_an_error, set_up),
        cmocka_unit_test_setup(no_question_is_answered_at_once, set_up),
        cmocka_unit_test_setup(an_answer_that_is_absent_or_malformed_is_passed_over, set_up),
        cmocka_unit_test_setup(a_module_that_does_not_answer_ends_it, set_up),
        cmocka_unit_test_setup(a_dead_port_ends_it, set_up),
        cmocka_unit_test_setup(nobody_has_to_be_told, set_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
