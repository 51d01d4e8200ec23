/*
 * Telling IP addresses from names.
 */
#include "support.h"

#include "atbind/at_decode.h"

static const char *const addresses[] = {
    "0.0.0.0", "1.2.3.4", "255.255.255.255", "192.0.2.1", "10.0.0.99", "220.180.239.212",
    "::", "::1", "1::", "1:2:3:4:5:6:7:8", "2001:db8::1", "2001:DB8:0:0:8:800:200C:417A", "fe80::1:2:3:4",
    "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1::3:4:5:6:7:8", "::ffff:192.0.2.128", "::13.1.68.3",
    "1:2:3:4:5:6:1.2.3.4", "64:ff9b::192.0.2.33", "1:2:3:4:5::1.2.3.4", "::1:2:3:4:5:1.2.3.4", "0:0:0:0:0:0:0:0",
};

static const char *const others[] = {
    "", ".", "1", "1.2.3", "1.2.3.", "1.2.3.4.", "1.2.3.4.5", ".1.2.3.4", "1..2.3", "256.1.1.1", "1.1.1.256",
    "999.1.1.1", "1.2.3.0004", "001.002.003.004", "01.2.3.4", "192.0.02.001", "1.2.3.00", "1.2.3.-4",
    "+1.2.3.4", " 1.2.3.4", "1.2.3.4 ", "1,2,3,4", "a.b.c.d", "1.2.3.x",
    "example.com", "12.example.com", "localhost", "1.2.3.4/24", "1.2.3.4:80",
    ":", ":::", "1", "1:", ":1", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "1::2::3", "::1::", "12345::", "g::1", "::g", "::1:", "1:::2",
    "1:2:3:4:5:6:7:1.2.3.4", "1:2:3:4:5:1.2.3.4", "::1:2:3:4:5:6:1.2.3.4", "1.2.3.4::", "::1.2.3", "::1.2.3.256",
    "::ffff:192.0.02.1", "fe80::1%eth0", "[::1]", "::\xFF", "2001:db8",
};

static void dotted_decimal_and_ipv6_are_addresses(void **state)
{
    size_t index;
    (void)state;
    for (index = 0; index < sizeof addresses / sizeof addresses[0]; ++index) {
        if (!at_is_ip_address(str(addresses[index]))) {
            fail_msg("'%s' is an address", addresses[index]);
        }
    }
}

static void everything_else_is_a_name(void **state)
{
    size_t index;
    (void)state;
    for (index = 0; index < sizeof others / sizeof others[0]; ++index) {
        if (at_is_ip_address(str(others[index]))) {
            fail_msg("'%s' is no address", others[index]);
        }
    }
}

static void received_addresses_may_have_zeros_in_front(void **state)
{
    (void)state;
    assert_true(at_is_padded_address(str("192.168.001.002")));
    assert_true(at_is_padded_address(str("000.000.000.000")));
    assert_true(at_is_padded_address(str("1.2.3.4")));
    assert_false(at_is_padded_address(str("192.168.001.256")));
    assert_false(at_is_padded_address(str("192.168.001.0002")));
    assert_false(at_is_padded_address(str("192.168.001")));
    assert_false(at_is_padded_address(str("::ffff:192.0.02.1")));
    assert_false(at_is_padded_address(str(NULL)));
}

static void nothing_is_no_address(void **state)
{
    (void)state;
    assert_false(at_is_ip_address(str(NULL)));
}

static void only_the_view_is_read(void **state)
{
    static const char text[9] = {'1', '.', '2', '.', '3', '.', '4', '5', '6'};
    at_string view = {text, 9};
    (void)state;
    assert_false(at_is_ip_address(view)); /* 1.2.3.456 */
    view.length = 8;
    assert_true(at_is_ip_address(view));
    view.length = 6;
    assert_false(at_is_ip_address(view));
}

static void every_beginning_of_an_address_is_read_within_its_bounds(void **state)
{
    size_t index;
    (void)state;
    for (index = 0; index < sizeof addresses / sizeof addresses[0]; ++index) {
        const size_t length = strlen(addresses[index]);
        size_t part;
        for (part = 1; part < length; ++part) {
            char *copy = (char *)test_malloc(part); /* its end is guarded */
            at_string view;
            memcpy(copy, addresses[index], part);
            view.text = copy;
            view.length = part;
            (void)at_is_ip_address(view);
            test_free(copy);
        }
    }
}

static void domain_names_have_labels_that_are_not_numbers_alone(void **state)
{
    static const char *const names[] = {"example.com", "www.baidu.com", "localhost", "a", "12.example", "x-1.y_2.z"};
    static const char *const no_names[] = {"", "1.2.3", "256.1.1.1", "1", ".", ".a", "a..b", "a b", "a,b", "a:b", "a/b",
                                           "\xE4.de", "2001:db8::1"};
    char label[65];
    at_string view = {label, 63};
    size_t index;
    (void)state;
    for (index = 0; index < sizeof names / sizeof names[0]; ++index) {
        assert_true(at_is_domain_name(str(names[index])));
    }
    for (index = 0; index < sizeof no_names / sizeof no_names[0]; ++index) {
        assert_false(at_is_domain_name(str(no_names[index])));
    }
    memset(label, 'a', sizeof label);
    assert_true(at_is_domain_name(view));
    view.length = 64;
    assert_false(at_is_domain_name(view));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dotted_decimal_and_ipv6_are_addresses),
        cmocka_unit_test(everything_else_is_a_name),
        cmocka_unit_test(received_addresses_may_have_zeros_in_front),
        cmocka_unit_test(nothing_is_no_address),
        cmocka_unit_test(only_the_view_is_read),
        cmocka_unit_test(domain_names_have_labels_that_are_not_numbers_alone),
        cmocka_unit_test(every_beginning_of_an_address_is_read_within_its_bounds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
