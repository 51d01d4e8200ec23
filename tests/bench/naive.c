#include "naive.h"

#include <stdio.h>
#include <string.h>

static void take_qiurc(naive *parser, const char *line)
{
    int socket, other, port, length;
    char address[64];
    if (strncmp(line, "\"recv\",", 7) == 0) {
        const int count = sscanf(line + 7, "%d,%d", &socket, &length);
        if (count == 2) {
            parser->sum += (uint32_t)(socket + length);
            parser->data_left = socket == 5 ? (size_t)length : 0;
        } else if (count == 1) {
            parser->sum += (uint32_t)socket;
        }
    } else if (strncmp(line, "\"closed\",", 9) == 0) {
        if (sscanf(line + 9, "%d", &socket) == 1) {
            parser->sum += (uint32_t)socket;
        }
    } else if (strncmp(line, "\"incoming\",", 11) == 0) {
        if (sscanf(line + 11, "%d,%d,\"%63[^\"]\",%d", &socket, &other, address, &port) == 4) {
            parser->sum += (uint32_t)(socket + other + port + address[0]);
        }
    }
}

static void take_qping(naive *parser, const char *line)
{
    int result, bytes, time, ttl, sent, rcvd, lost, min, max, avg;
    char address[64];
    if (sscanf(line, "%d,%d,%d,%d,%d,%d,%d", &result, &sent, &rcvd, &lost, &min, &max, &avg) == 7) {
        parser->sum += (uint32_t)(result + sent + rcvd + lost + min + max + avg);
    } else if (sscanf(line, "%d,%63[^,],%d,%d,%d", &result, address, &bytes, &time, &ttl) == 5) {
        parser->sum += (uint32_t)(result + bytes + time + ttl + address[0]);
    }
}

static void take_qcoapurc(naive *parser, const char *line)
{
    int client, type, code, id, existence, first, second;
    char one[256], two[256];
    if (sscanf(line, "%d,%d,%d,%d,%d,%d,\"%255[^\"]\",%d,\"%255[^\"]\"", &client, &type, &code, &id, &existence, &first, one,
               &second, two) == 9) {
        parser->sum += (uint32_t)(client + type + code + id + existence + first + second + one[0] + two[0]);
    }
}

static void take_line(naive *parser)
{
    const char *line = parser->line;
    int first, second;
    char time[64];
    ++parser->lines;
    if (strncmp(line, "+QIURC: ", 8) == 0) {
        take_qiurc(parser, line + 8);
    } else if (strncmp(line, "+QPING: ", 8) == 0) {
        take_qping(parser, line + 8);
    } else if (strncmp(line, "+QIOPEN: ", 9) == 0) {
        if (sscanf(line + 9, "%d,%d", &first, &second) == 2) {
            parser->sum += (uint32_t)(first + second);
        }
    } else if (strncmp(line, "+QNTP: ", 7) == 0) {
        if (sscanf(line + 7, "%d,\"%63[^\"]\"", &first, time) == 2) {
            parser->sum += (uint32_t)(first + time[0]);
        }
    } else if (strncmp(line, "+QCOAPURC: ", 11) == 0) {
        take_qcoapurc(parser, line + 11);
    } else if (strcmp(line, "OK") == 0 || strcmp(line, "SEND OK") == 0 || strcmp(line, "ERROR") == 0) {
        parser->sum += 1u;
    }
}

static void end_line(naive *parser)
{
    if (parser->length > 0) {
        parser->line[parser->length] = '\0';
        parser->length = 0;
        take_line(parser);
    }
}

void naive_feed(naive *parser, const uint8_t *bytes, size_t length)
{
    for (size_t at = 0; at < length; ++at) {
        if (parser->data_left > 0 && parser->header_ended) {
            const size_t rest = length - at < parser->data_left ? length - at : parser->data_left;
            parser->data_left -= rest;
            parser->data_bytes += (uint32_t)rest;
            at += rest - 1;
            parser->header_ended = parser->data_left > 0;
        } else if (bytes[at] == '\r' || bytes[at] == '\n') {
            end_line(parser);
            parser->header_ended = parser->data_left > 0 && bytes[at] == '\n';
        } else if (parser->length + 1 < sizeof parser->line) {
            parser->line[parser->length++] = (char)bytes[at];
        }
    }
}
