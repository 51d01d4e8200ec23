/*
 * Prints lines of JSON as they come to their end.
 */
#ifndef ATBIND_HOST_LINE_PRINTER_H
#define ATBIND_HOST_LINE_PRINTER_H

#include "decoder/json_line.h"

#include <stdio.h>

typedef struct line_printer {
    json_line line; /* first, so that its functions find the rest */
    FILE *output;
    char *text; /* of the line so far */
    size_t length;
    size_t size;
} line_printer;

void line_printer_open(line_printer *printer, FILE *output);
void line_printer_close(line_printer *printer);

#endif
