/*
 * Takes transcripts from the driver over the UART and prints their events.
 *
 * A record is a letter, a length in two bytes, the lower first, and as many bytes: B begins a transcript, M is a mode, >
 * bytes of the host, < bytes of the module. P plays what has come since B: its bytes are the size of the receive buffer and
 * the way to cut the module's bytes, two bytes each; an empty line is printed behind the events. Q ends it all.
 */
#include "board.h"
#include "json.h"
#include "player.h"
#include "semihosting.h"

enum { LONGEST_TRANSCRIPT = 6144, HEADER = 3 };

/* Ways to cut; anything else is the seed of random pieces. */
enum { AS_RECORDED, BYTE_BY_BYTE };

extern const at_catalogue FAMILY;

static player playing;
static uint8_t records[LONGEST_TRANSCRIPT];
static size_t records_end;

void put_bytes(const char *bytes, size_t length)
{
    size_t index;
    for (index = 0; index < length; ++index) {
        while (!uart_send((uint8_t)bytes[index])) {
        }
    }
}

static uint8_t next_byte(void)
{
    uint8_t byte;
    while (!uart_receive(&byte)) {
        sleep_until_interrupt();
    }
    return byte;
}

/* -- Playing -------------------------------------------------------------------------------------------------------- */

static size_t number_at(const uint8_t *bytes)
{
    return bytes[0] | (size_t)bytes[1] << 8;
}

/* The size of the next piece; `seed` changes with it. */
static size_t next_piece(size_t way, uint32_t *seed)
{
    static const uint8_t sizes[] = {1, 2, 3, 7, 16, 64, 200, 1};
    *seed = *seed * 1664525u + 1013904223u;
    switch (way) {
    case AS_RECORDED: return LONGEST_TRANSCRIPT;
    case BYTE_BY_BYTE: return 1;
    default: return sizes[*seed >> 29];
    }
}

static void feed(const uint8_t *bytes, size_t length, size_t way, uint32_t *seed)
{
    while (length > 0) {
        const size_t most = next_piece(way, seed);
        const size_t piece = most < length ? most : length;
        player_module_bytes(&playing, bytes, piece);
        bytes += piece;
        length -= piece;
    }
}

static bool play(size_t buffer_size, size_t way)
{
    uint32_t seed = (uint32_t)way;
    const uint8_t *at;
    const uint8_t *next;
    if (!player_begin(&playing, &FAMILY, buffer_size)) {
        return false;
    }
    for (at = records; at < records + records_end; at = next) {
        const size_t length = number_at(at + 1);
        const uint8_t *const bytes = at + HEADER;
        next = bytes + length;
        if (*at == '<') {
            feed(bytes, length, way, &seed);
        } else if (*at == '>') {
            player_host_bytes(&playing, (const char *)bytes, length);
        } else if (!player_set_mode(&playing, (const char *)bytes, length)) {
            return false;
        }
    }
    player_end(&playing);
    put_bytes("\n", 1);
    return true;
}

/* -- Records -------------------------------------------------------------------------------------------------------- */

/* Appends the next record to those that have come; false if there is no room. */
static bool read_record(uint8_t kind)
{
    uint8_t *const record = records + records_end;
    size_t length;
    if (records_end + HEADER > sizeof records) {
        return false;
    }
    record[0] = kind;
    record[1] = next_byte();
    record[2] = next_byte();
    length = number_at(record + 1);
    if (records_end + HEADER + length > sizeof records) {
        return false;
    }
    for (records_end += HEADER; length > 0; --length) {
        records[records_end++] = next_byte();
    }
    return true;
}

static bool take_record(uint8_t kind)
{
    const size_t before = records_end;
    const uint8_t *const bytes = records + before + HEADER;
    if (!read_record(kind)) {
        return false;
    }
    if (kind == 'B') {
        records_end = 0;
    } else if (kind == 'P') {
        records_end = before;
        return play(number_at(bytes), number_at(bytes + 2));
    }
    return true;
}

int main(void)
{
    uint8_t kind;
    mask_interrupts();
    uart_start();
    uart_enable_interrupt(true);
    for (kind = next_byte(); kind != 'Q'; kind = next_byte()) {
        if (!take_record(kind)) {
            semihosting_print("a record cannot be played\n");
            return 1;
        }
    }
    semihosting_print("stack used: ");
    semihosting_print_number((unsigned)stack_used());
    semihosting_print("\n");
    return 0;
}
