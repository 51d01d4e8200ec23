/*
 * Block options of CoAP, together and apart.
 */
#include "support.h"

static void a_block_option_is_number_more_and_size(void **state)
{
    static const struct {
        uint32_t number;
        bool more;
        uint32_t size;
        uint32_t value;
    } blocks[] = {
        {0, false, 16, 0x000000}, {0, true, 16, 0x000008},      {1, false, 64, 0x000012},
        {2, true, 512, 0x00002D}, {1048575, true, 1024, 0xFFFFFE}, {12287, true, 1024, 196606},
    };
    size_t index;
    (void)state;
    for (index = 0; index < sizeof blocks / sizeof blocks[0]; ++index) {
        uint32_t value = 77;
        uint32_t number = 77;
        uint32_t size = 77;
        bool more = !blocks[index].more;
        assert_int_equal(at_coap_block(blocks[index].number, blocks[index].more, blocks[index].size, &value), AT_OK);
        assert_int_equal(value, blocks[index].value);
        assert_int_equal(at_coap_block_parts(value, &number, &more, &size), AT_OK);
        assert_int_equal(number, blocks[index].number);
        assert_int_equal(more, blocks[index].more);
        assert_int_equal(size, blocks[index].size);
    }
}

static void every_size_but_powers_of_two_from_16_to_1024_is_refused(void **state)
{
    uint32_t size;
    uint32_t accepted = 0;
    (void)state;
    for (size = 0; size <= 4096; ++size) {
        uint32_t value = 77;
        const at_status status = at_coap_block(3, false, size, &value);
        assert_int_equal(status, value == 77 ? AT_ERROR_VALUE : AT_OK);
        accepted += status == AT_OK ? 1u : 0u;
    }
    assert_int_equal(accepted, 7);
}

static void numbers_and_values_beyond_three_bytes_are_refused(void **state)
{
    uint32_t value = 77;
    uint32_t number = 77;
    uint32_t size = 77;
    bool more = true;
    (void)state;
    assert_int_equal(at_coap_block(1048576, false, 16, &value), AT_ERROR_RANGE);
    assert_int_equal(at_coap_block(UINT32_MAX, false, 16, &value), AT_ERROR_RANGE);
    assert_int_equal(value, 77);
    assert_int_equal(at_coap_block_parts(0x1000000, &number, &more, &size), AT_ERROR_RANGE);
    assert_int_equal(at_coap_block_parts(0x17, &number, &more, &size), AT_ERROR_VALUE);
    assert_int_equal(number, 77);
    assert_int_equal(size, 77);
    assert_true(more);
}

static void null_pointers_are_refused(void **state)
{
    uint32_t number;
    uint32_t size;
    bool more;
    (void)state;
    assert_int_equal(at_coap_block(0, false, 16, NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(at_coap_block_parts(0, NULL, &more, &size), AT_ERROR_ARGUMENT);
    assert_int_equal(at_coap_block_parts(0, &number, NULL, &size), AT_ERROR_ARGUMENT);
    assert_int_equal(at_coap_block_parts(0, &number, &more, NULL), AT_ERROR_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_block_option_is_number_more_and_size),
        cmocka_unit_test(every_size_but_powers_of_two_from_16_to_1024_is_refused),
        cmocka_unit_test(numbers_and_values_beyond_three_bytes_are_refused),
        cmocka_unit_test(null_pointers_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
