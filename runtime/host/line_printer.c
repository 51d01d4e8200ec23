#include "line_printer.h"

#include "memory.h"

#include <stdlib.h>
#include <string.h>

static void take_piece(json_line *line, const char *text, size_t length)
{
    line_printer *printer = (line_printer *)line;
    if (length > printer->size - printer->length) {
        printer->size = 2 * printer->size + length;
        printer->text = resize(printer->text, printer->size);
    }
    memcpy(printer->text + printer->length, text, length);
    printer->length += length;
    if (length > 0 && text[length - 1] == '\n') {
        fwrite(printer->text, 1, printer->length, printer->output);
        printer->length = 0;
    }
}

static void drop(json_line *line)
{
    ((line_printer *)line)->length = 0;
}

void line_printer_open(line_printer *printer, FILE *output)
{
    memset(printer, 0, sizeof *printer);
    printer->line.write = take_piece;
    printer->line.drop = drop;
    printer->output = output;
}

void line_printer_close(line_printer *printer)
{
    free(printer->text);
}
