/*
 * The same stream gives the same events in whatever pieces it arrives, and with a small buffer and a large one.
 */
#include "sample_module.h"

#include <stdlib.h>

/* A part of the stream, and the command that is in flight while it comes. */
typedef struct scene {
    const at_form *form;
    const char *bytes;
    size_t length;
} scene;

#define SCENE(form, literal) {form, "" literal, sizeof(literal) - 1}

static const scene bc65_scenes[] = {
    SCENE(NULL, "\xFF\0\x80\r\n\r\nRDY\r\n\r\n+CPIN: READY\r\n"),
    SCENE(&bc65_form_at, "AT\r\r\nOK\r\n"),
    SCENE(&bc65_form_cgatt_read, "\r\n+QIURC: \"closed\",1\r\nAT+CGATT?\r\r\n+CGATT:1 \r\n+QIURC: \"closed\",2\r\n"
                                 "\r\nOK\r\n"),
    SCENE(&bc65_form_qiopen_test, "+QIOPEN: 0,0\r\n+QIOPEN: (1-3),(0-5),\"TCP/UDP\" \r\nOK\r\n"),
    SCENE(&bc65_form_qistate_read, "\r\n+QISTATE: 0,\"TCP\",\"1.2.3.4\",1,2,2,1,1\r\n"
                                   "+QISTATE: 1,UDP,::1,3,4,9,1,0\r\n\r\nOK\r\n"),
    SCENE(&bc65_form_qird, "AT+QIRD=0,99\r\r\n+QIRD: 23\r\n\r\nOK\r\n> +QI\0\x1A\x1B\xFF\r\nERROR\r\r\r\n\r\nOK\r\n"),
    SCENE(&bc65_form_qird, "\r\n+QIRD: 0\r\n\r\nOK\r\n+QIRD: 3 \r\n\n\r\n\r\nOK\r\n"),
    SCENE(&bc65_form_qisend_data, "AT+QISEND=0,5\r\r\n+QIURC: \"recv\",2\r\n\r\n> \r\n+QIURC: \"recv\",3\r\nOK\r\n"
                                  "SEND OK\r\n"),
    SCENE(&bc65_form_qisend_data, "\r\n>\r\n\r\nOK\r\n\r\nSEND FAIL\r\n> \r\n"),
    SCENE(&bc65_form_qicfg_showlength_query, "+QICFG: \"showlength\",1\r\nOK\r\n"),
    SCENE(NULL, "\r\n+QIURC: \"recv\",0,14\r\n\r\n> \r\nOK\r\n\0\xFF\r\n\r\n+QIURC: \"recv\",1,14\r\n"),
    SCENE(&bc65_form_qicfg_viewmode_query, "+QICFG: \"viewmode\",1\r\nOK\r\n"),
    SCENE(NULL, "+QIURC: \"recv\",0,9,a,\r\nOK\r\n,\r\n+QIURC: \"recv\",0,0,\r\n+QIURC: \"recv\",0,\"buff full\"\r\n"),
    SCENE(&bc65_form_qird, "+QIRD: 70,0,0123456789012345678901234567890123456789012345678901234567890123\r\nOK\r\n"
                           "\r\nOK\r\n"),
    SCENE(&bc65_form_qird, "+QIRD: 4,1,   \r\r\nOK\r\n+QIRD: 0\r\nOK\r\n"),
    SCENE(&bc65_form_qicfg_dataformat_query, "+QICFG: \"dataformat\",0,1\r\nOK\r\n"),
    SCENE(&bc65_form_qird, "+QIRD: 20,0,000D0A4F4b0d0AfF1A1B3e2000000000000000ff\r\nOK\r\n"),
    SCENE(NULL, "+QIURC: \"recv\",0,2,4f4B\r\n+QIURC: \"incoming\",0,1,\"::1\",5\r\n+QIURC: \"recv\",0,2\r\n"),
    SCENE(NULL, "+QIURC: \"dnsgip\",0,2,60\r\n+QIURC: \"dnsgip\",1.2.3.4\n+QPING: 0,1.2.3.4,32,1,2\r+QPING: 4\r\n"),
    SCENE(NULL, "+QIOPEN: 9,0\r\n+QIURC: \"closed\"\r\n+QPING: 0,1.2.3.4,32\r\n+CME ERROR: no luck \r\n"
                "+CME ERROR: 50\r\n"),
    SCENE(NULL, "OKAY\r\n \t \r\n> \r\n\n\n\r\r\nNO CARRIER\r\n+\r\n\"\r\n+QIURC: \"recv\r\nCLOSE OK\r\nOK\r\n"),
};

static const scene sample_scenes[] = {
    SCENE(NULL, "\xFF\0\x80\r\n\r\nNeul \r\n\r\nOK\r\n\r\nOK\r\nRDY\r\nOK\r\nNeul\r\n+PUSH: 1,1,\"x\"\r\nOK\r\n"),
    SCENE(&sample_form_list, "AT+LIST?\r\r\n+LIST:\r\nLWM2M,192.0.2.1,5683\r\n+PUSH: 0,2,\"\r\n\"\r\n"
                             "BOOTSTRAP,::1,1\r\nOTHER,::1,1\r\n\r\nOK\r\n"),
    SCENE(&sample_form_dial, "AT+DIAL=1\r\r\nCONNECT\r\n\0\xFF\r\nOK\r\n+++\x1A\r\r\r\nNO CARR\r\nNO CARRIER\r\nRDY\r\n"),
    SCENE(&sample_form_ato, "\r\nCONNECT 9600\r\n\r\nNO CARRIER\r\n\r\nOK\r\n"),
    SCENE(&sample_form_ato, "\r\nOK\r\n+PUSH: 0,2,\"\"\"\"\r\n\r\nNO CARRIER\r\n"),
    SCENE(&sample_form_up, "AT+UP=5\r\r\nCONNECT\r\n\r\n+UP: 5,1f\r\nOK\r\n> \r\n"),
    SCENE(&sample_form_send, "\r\n> \r\nOK\r\nSEND OK\r\n+PUSH: 2,70,\"012345678901234567890123456789012345678901234567890"
                             "1234567890\r\nOK\r\n>\xFF\"\"\"\r\nSEND FAIL\r\n+PUSH: 1,0,\"\"\r\n+PUSH: 1,1,x\r\n"),
};

enum { RUNS = 1000 };

/* A module and what it says. */
static const struct stream {
    const at_module *module;
    log_head_namer *namer;
    const scene *scenes;
    size_t count;
} streams[] = {
    {&bc65_module, NULL, bc65_scenes, sizeof bc65_scenes / sizeof bc65_scenes[0]},
    {&sample_module, sample_head_name, sample_scenes, sizeof sample_scenes / sizeof sample_scenes[0]},
};

static const struct stream *playing;

static uint32_t random_state;

/* Numerical Recipes' generator: the same sequence everywhere. */
static uint32_t random_below(uint32_t limit)
{
    random_state = random_state * 1664525u + 1013904223u;
    return (random_state >> 8) % limit;
}

typedef size_t next_piece(size_t left);

static size_t whole(size_t left)
{
    return left;
}

static size_t single(size_t left)
{
    (void)left;
    return 1;
}

/* Mostly small pieces, now and then a large one. */
static size_t random_piece(size_t left)
{
    const size_t size = 1u + random_below(random_below(4) == 0 ? 80u : 6u);
    return size < left ? size : left;
}

static void play(recorder *record, size_t buffer_size, next_piece *next)
{
    size_t index;
    log_name_heads(playing->namer);
    recorder_init_module(record, playing->module, buffer_size);
    for (index = 0; index < playing->count; ++index) {
        const char *at = playing->scenes[index].bytes;
        size_t left = playing->scenes[index].length;
        at_receiver_expect(&record->receiver, playing->scenes[index].form);
        log_format(&record->log, "-- %d\n", (int)index);
        while (left > 0) {
            const size_t piece = next(left);
            feed_pieces(&record->receiver.framer, at, piece, piece);
            at += piece;
            left -= piece;
        }
    }
}

static recorder reference;
static recorder other;

static void the_whole_stream_gives_the_events_it_should(void **state)
{
    (void)state;
    playing = &streams[0];
    play(&reference, 512, whole);
    assert_null(strstr(reference.log.text, "TRUNCATED"));
    assert_non_null(strstr(reference.log.text, "-- 5\nECHO AT+QIRD=0,99\nRESPONSE QIRD actual_read_length=23 total=23\n"
        "DATA \\x0D\\x0AOK\\x0D\\x0A> +QI\\x00\\x1A\\x1B\\xFF\\x0D\\x0AERROR\\x0D\nFINAL OK\n-- 6\n"));
    assert_non_null(strstr(reference.log.text, "-- 13\n"
                                               "RESPONSE QIRD actual_read_length=70 remaining_length=0 total=70\n"
        "DATA 0123456789012345678901234567890123456789012345678901234567890123\\x0D\\x0AOK\\x0D\\x0A\nFINAL OK\n"
        "-- 14\n"));
    assert_non_null(strstr(reference.log.text, "-- 14\nRESPONSE QIRD actual_read_length=4 remaining_length=1 total=4\n"
        "DATA    \\x0D\nFINAL OK\n"));
    assert_non_null(strstr(reference.log.text, "CLOSE OK\nFINAL OK\n"));
}

static void another_stream_gives_the_events_it_should(void **state)
{
    (void)state;
    playing = &streams[1];
    play(&reference, 512, whole);
    assert_null(strstr(reference.log.text, "TRUNCATED"));
    assert_non_null(strstr(reference.log.text, "URC +PUSH: id=0 length=2 total=2\nPUSHED \\x0D\\x0A\n"
                                               "RESPONSE ? kind=2/BOOTSTRAP address=::1 port=1\nUNKNOWN OTHER,::1,1\n"));
    assert_non_null(strstr(reference.log.text, "FINAL CONNECT\nONLINE \\x00\\xFF\\x0D\\x0AOK\\x0D\\x0A+++"
                                               "\\x1A\\x0D\\x0D\\x0D\\x0ANO CARR\nFINAL NO CARRIER\nURC RDY\n"));
}

static void a_small_buffer_gives_the_same_events(void **state)
{
    (void)state;
    play(&other, 64, whole);
    assert_string_equal(other.log.text, reference.log.text);
}

static void single_bytes_give_the_same_events(void **state)
{
    (void)state;
    play(&other, 64, single);
    assert_string_equal(other.log.text, reference.log.text);
    play(&other, 512, single);
    assert_string_equal(other.log.text, reference.log.text);
}

static void random_pieces_give_the_same_events(void **state)
{
    uint32_t seed;
    (void)state;
    for (seed = 0; seed < RUNS; ++seed) {
        random_state = seed;
        play(&other, seed % 2u == 0 ? 64 : 512, random_piece);
        if (strcmp(other.log.text, reference.log.text) != 0) {
            print_error("seed %u\n", (unsigned)seed);
            assert_string_equal(other.log.text, reference.log.text);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_whole_stream_gives_the_events_it_should),
        cmocka_unit_test(a_small_buffer_gives_the_same_events),
        cmocka_unit_test(single_bytes_give_the_same_events),
        cmocka_unit_test(random_pieces_give_the_same_events),
        cmocka_unit_test(another_stream_gives_the_events_it_should),
        cmocka_unit_test(a_small_buffer_gives_the_same_events),
        cmocka_unit_test(single_bytes_give_the_same_events),
        cmocka_unit_test(random_pieces_give_the_same_events),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
