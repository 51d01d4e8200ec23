/*
 * Takes transcripts from the driver over the UART, and gives back what the host tool's decoder makes of them.
 *
 * A record is a letter, a length in two bytes, the lower first, and as many bytes: B begins a transcript, M is a mode's
 * value in two bytes and its name, > bytes of the host, < bytes of the module. P plays what has come since B: its bytes are
 * the size of the receive buffer and the way to cut the module's bytes, two bytes each; EOT is printed behind the events. Q
 * ends it all.
 *
 * An event with data is printed while these come, and others may be printed in the midst of it: what stands between SO and
 * SI is of the one with data. CAN says that what has been printed of it does not count.
 */
#include "board.h"
#include "pieces.h"
#include "secrets.h"
#include "semihosting.h"

enum { LONGEST_TRANSCRIPT = 6144, LONGEST_LINE = 1280, HEADER = 3 };
enum { END_OF_TRANSMISSION = 0x04, SHIFT_OUT = 0x0E, SHIFT_IN = 0x0F, CANCEL = 0x18 };

/* A way to cut; any other is the seed of random pieces, and 0 cuts nothing. */
enum { BYTE_BY_BYTE = 1 };

extern const at_catalogue FAMILY;

static decoder decoding;
static json_line events;
static json_line held;           /* of those that wait for their data */
static const json_line *printed; /* whose pieces come now */
static uint8_t buffer[LONGEST_LINE];
static uint8_t records[LONGEST_TRANSCRIPT];
static size_t records_end;

/* -- The line ------------------------------------------------------------------------------------------------------- */

static void put_byte(uint8_t byte)
{
    while (!uart_send(byte)) {
    }
}

static void put_piece(json_line *line, const char *text, size_t length)
{
    size_t index;
    if (line != printed) {
        put_byte(line == &held ? SHIFT_OUT : SHIFT_IN);
        printed = line;
    }
    for (index = 0; index < length; ++index) {
        put_byte((uint8_t)text[index]);
    }
}

static void drop_line(json_line *line)
{
    static const char cancel[] = {CANCEL};
    put_piece(line, cancel, sizeof cancel);
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

static void take_module_bytes(const uint8_t *bytes, size_t length, size_t way, uint32_t *seed)
{
    size_t index;
    if (way != BYTE_BY_BYTE) {
        take_in_pieces(&decoding, bytes, length, seed);
        return;
    }
    for (index = 0; index < length; ++index) {
        decoder_take_module_bytes(&decoding, bytes + index, 1);
    }
}

static bool begin(size_t buffer_size)
{
    const decoder_setup setup = {
        .family = &FAMILY,
        .buffer = buffer,
        .buffer_size = buffer_size,
        .events = &events,
        .held = &held,
    };
    events.write = put_piece;
    held.write = put_piece;
    held.drop = drop_line;
    printed = &events;
    return buffer_size <= sizeof buffer && decoder_begin(&decoding, &setup) == AT_OK;
}

static bool play(size_t buffer_size, size_t way)
{
    uint32_t seed = (uint32_t)way;
    const uint8_t *at;
    const uint8_t *next;
    if (!begin(buffer_size)) {
        return false;
    }
    for (at = records; at < records + records_end; at = next) {
        const size_t length = number_at(at + 1);
        const uint8_t *const bytes = at + HEADER;
        next = bytes + length;
        if (*at == '<') {
            take_module_bytes(bytes, length, way, &seed);
        } else if (*at == '>') {
            decoder_take_host_bytes(&decoding, (const char *)bytes, length);
        } else if (!decoder_set_mode(&decoding, (const char *)bytes + 2, length - 2, (uint16_t)number_at(bytes))) {
            return false;
        }
    }
    decoder_end(&decoding);
    put_byte(END_OF_TRANSMISSION);
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
    show_secrets();
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
