/*
 * The tables that the generator fills and the runtime reads: parameters, fields, lines, command forms, modules.
 * Users do not write these.
 */
#ifndef ATBIND_AT_TABLE_H
#define ATBIND_AT_TABLE_H

#include "atbind/at_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* An index that points nowhere. */
#define AT_NONE 0xFFu

/* How a value looks on the line and in C. */
typedef enum at_type {
    AT_TYPE_INTEGER,     /* int32_t; decimal digits */
    AT_TYPE_HEX_INTEGER, /* int32_t; hexadecimal digits, with or without 0x in front */
    AT_TYPE_WORD,        /* in arguments int32_t, in responses at_word; one of a list of quoted words */
    AT_TYPE_STRING,      /* at_string; in quotation marks */
    AT_TYPE_TEXT,        /* at_string; the rest of the line, without quotation marks */
    AT_TYPE_IP_ADDRESS,  /* at_string; IPv4 or IPv6 address */
    AT_TYPE_DOMAIN_NAME, /* at_string */
    AT_TYPE_HOST,        /* at_string; an IP address or a domain name */
    AT_TYPE_DIGITS,      /* at_string; decimal digits that are no number, such as an IMEI */
    AT_TYPE_HEX_STRING,  /* at_string; hexadecimal digits, two for each byte */
    AT_TYPE_DATA,        /* at_bytes; bytes to send, or bytes that follow a response */
    AT_TYPE_REPEATED,    /* at_group; fields that come as often as another field says */
    AT_TYPE_LITERAL      /* no value; the quoted word that is the parameter's name */
} at_type;

/* Flags of a parameter. */
#define AT_PARAMETER_QUOTED 0x01u      /* written in quotation marks; without them it is read too */
#define AT_PARAMETER_LISTED 0x02u      /* an enumeration: received values outside it are kept and flagged */
#define AT_PARAMETER_HEX 0x04u         /* data travel as two hexadecimal digits a byte */
#define AT_PARAMETER_HEX_BY_MODE 0x08u /* data travel so while the mode `detail` is 1 */
#define AT_PARAMETER_HEX_BY_FIELD 0x10u /* data travel so while the command's field `other` is 1 */
#define AT_PARAMETER_HEX_BY_ITEM 0x20u /* an item of a repeated group says whether data travel so */
#define AT_PARAMETER_OR 0x40u     /* text: the words in `spellings` are allowed as well as what the limits say */
#define AT_PARAMETER_MASKED 0x80u /* text: the module prints the words in `spellings` in place of a secret */

/* How an AT_TYPE_HEX_INTEGER is written, in `detail`: the fewest digits, and the prefix. It is read in either case. */
#define AT_HEX_DIGITS 0x0Fu
#define AT_HEX_PREFIX_UPPER 0x40u /* 0X */
#define AT_HEX_PREFIX_LOWER 0x80u /* 0x */

struct at_shape;

/* Numbers from first to last, both included. */
typedef struct at_span {
    int32_t first;
    int32_t last;
} at_span;

/* A member of a list of words: its number in C and its spelling on the line. */
typedef struct at_spelling {
    int32_t value;
    const char *text;
} at_spelling;

/*
 * How an item of a repeated group tells the format of data: they are text if the item whose field `key_field` is `key` has
 * one of the texts in its field `value_field`, else digits.
 */
typedef struct at_item_format {
    const char *const *texts;
    int32_t key;
    uint8_t text_count;
    uint8_t group; /* the field of the line that holds the items */
    uint8_t key_field;
    uint8_t value_field;
    bool hex_if_absent; /* there is no such item */
} at_item_format;

/* One parameter of the document. */
typedef struct at_parameter {
    const char *name; /* as the document spells it */
    union {
        const at_span *spans;         /* numbers: those allowed, where they are not simply minimum to maximum */
        const at_spelling *spellings; /* AT_TYPE_WORD; texts with AT_PARAMETER_OR or _MASKED */
        const at_item_format *format; /* AT_PARAMETER_HEX_BY_ITEM */
        const struct at_shape *item;  /* AT_TYPE_REPEATED: the fields of one item */
    } list;
    int32_t minimum; /* of a number, or of the length: in bytes of data, in characters of text */
    int32_t maximum;
    uint8_t type; /* at_type */
    uint8_t flags;
    uint8_t list_length;
    uint8_t detail; /* the mode of AT_PARAMETER_HEX_BY_MODE; how an AT_TYPE_HEX_INTEGER is written */
} at_parameter;

/* Flags of a field. */
#define AT_FIELD_COMMA 0x01u    /* a comma stands in front */
#define AT_FIELD_BREAK 0x02u    /* CR LF stands in front: data that follow the line */
#define AT_FIELD_OPTIONAL 0x04u /* the C member says whether it is present */
#define AT_FIELD_OPENS 0x08u    /* first of its optional group */
#define AT_FIELD_FIXED 0x10u    /* always the number `offset`; no C member */
#define AT_FIELD_COUNT 0x20u    /* written as the length of the data in field `other`; no C member */
#define AT_FIELD_ENTRY 0x40u    /* sent after the prompt, not on the line */
#define AT_FIELD_PLACE 0x80u    /* absent, it leaves its comma behind where a later field of the group around it is there */

/* One field of a line: where it stands and where its value lives in the C struct. */
typedef struct at_field {
    const at_parameter *parameter;
    uint16_t offset; /* of the C member, with AT_FIELD_COUNT that of what is counted; the number itself, with AT_FIELD_FIXED */
    uint8_t flags;
    uint8_t group;  /* optional group, from 1; 0 for mandatory fields */
    uint8_t parent; /* the group around `group` */
    uint8_t other;  /* the data that a count counts; the count of data; the format field of data on a command line */
} at_field;

/* Where a line's own bits tell which optional groups are there: those of field `field`, shifted and masked. */
typedef struct at_presence {
    uint8_t group;
    uint8_t field;
    uint8_t shift;
    uint8_t mask; /* for a repeated group the result is the number of items */
} at_presence;

/* True while a mode has a value; for a mode kept per socket, the socket is the value of field `key`. */
typedef struct at_condition {
    uint8_t mode;
    uint8_t key;
    uint16_t value;
} at_condition;

/* A mode takes the value of field `source`, or `constant` where there is no source or its value is absent. */
typedef struct at_effect {
    uint8_t mode;
    uint8_t key;
    uint8_t source;
    uint16_t constant; /* AT_KEEP: an absent value changes nothing */
} at_effect;

#define AT_KEEP 0xFFFFu

/* Flags of a line. */
#define AT_SHAPE_RAW 0x01u   /* only the head is read; the one field takes the rest as it stands */
#define AT_SHAPE_FINAL 0x02u /* words alone, such as SEND OK */
#define AT_SHAPE_RESTART 0x04u   /* the module has restarted */
#define AT_SHAPE_BRINGS_OK 0x08u /* an OK follows that is no final result code */
#define AT_SHAPE_SILENT 0x10u    /* a header that says nothing itself: no event */
#define AT_SHAPE_INLINE 0x20u    /* data stand on the line itself, so they can begin before its end has come */

/* The shape of one response or URC line, or of one item of a repeated group. */
typedef struct at_shape {
    const at_field *fields;
    const at_presence *presences;
    const at_condition *conditions;
    const at_effect *effects;
    uint16_t size; /* of the C struct that the fields fill */
    uint8_t head;  /* what the head lexer answers for such a line; AT_HEAD_UNKNOWN: it has no head, only fields */
    uint8_t urc;   /* identifier of the URC, or AT_NONE */
    uint8_t field_count;
    uint8_t condition_count;
    uint8_t effect_count;
    uint8_t presence_count;
    uint8_t flags;
} at_shape;

/* Flags of an expected line. */
#define AT_EXPECT_REPEATED 0x01u /* any number of these; each goes to the line handler */
#define AT_EXPECT_OPTIONAL 0x02u /* OK may come without it */
#define AT_EXPECT_FAILURE 0x04u  /* says that the command failed */
#define AT_EXPECT_FINAL 0x08u    /* a final result code of the form's own, in place of OK */

/* A line that answers a command: before its final result code, or later. */
typedef struct at_expected {
    const at_shape *shape;
    uint8_t flags;
    uint8_t key;       /* field of the line that has to equal ... */
    uint8_t argument;  /* ... this field of the command */
    uint8_t outcome;   /* field that tells success */
    uint8_t followers; /* field that counts the repeated lines that follow */
    int32_t success;   /* value of `outcome` after a success */
} at_expected;

/* True when field `field` of a command has one of the values; for AT_TYPE_HOST 0 means IP address, 1 domain name. */
typedef struct at_choice {
    const at_span *spans;
    uint8_t span_count;
    uint8_t field; /* AT_NONE: always true */
} at_choice;

typedef enum at_rule_kind {
    AT_RULE_REQUIRE,
    AT_RULE_FORBID,
    AT_RULE_RANGE,   /* `limits` replace the parameter's own, of a number or of a length */
    AT_RULE_MULTIPLE, /* the length is a multiple of `limits.first` */
    AT_RULE_DIGITS,  /* the text is a decimal number */
    AT_RULE_LISTED   /* the number, or the decimal number that the text is, stands in `list` */
} at_rule_kind;

/* What holds for field `field` while `when` is true. */
typedef struct at_rule {
    at_choice when;
    uint8_t kind; /* at_rule_kind */
    uint8_t field;
    uint8_t list_length;
    union {
        at_span limits;
        const at_span *list;
    } of;
} at_rule;

/* A factor of a time: a field of the command, or a mode. */
#define AT_FACTOR_MODE 0x80u

/* A product: milliseconds times up to two factors. */
typedef struct at_time_term {
    uint32_t milliseconds;
    uint8_t factors[2];    /* AT_NONE, a field, or AT_FACTOR_MODE | mode */
    uint16_t fallbacks[2]; /* of fields that are absent; of modes the field that is the key, or AT_NONE */
} at_time_term;

/* A time limit, the sum of its terms, valid while `when` is true. */
typedef struct at_time_limit {
    const at_time_term *terms;
    at_choice when;
    uint8_t term_count;
} at_time_limit;

typedef enum at_form_kind { AT_FORM_TEST, AT_FORM_READ, AT_FORM_WRITE, AT_FORM_EXECUTE } at_form_kind;

/* Flags of a command form. */
#define AT_FORM_CTRL_Z 0x01u    /* data after the prompt end with Ctrl+Z, not with their count */
#define AT_FORM_SILENCE 0x02u   /* data after the prompt end when nothing follows: the module notices it */
#define AT_FORM_CONNECT 0x04u   /* the prompt is CONNECT, not > */
#define AT_FORM_ONLINE 0x08u    /* CONNECT in place of OK: online data mode begins */
#define AT_FORM_OWN_FINAL 0x10u /* a line of `later` with AT_EXPECT_FINAL ends it, within `later_times`; OK does not */
#define AT_FORM_RESTARTS 0x20u  /* it ends when the module has restarted, within `later_times`; OK does not end it */

/* One form of a command. */
typedef struct at_form {
    const char *command; /* name, without AT and + */
    const char *lead;    /* the command line up to its first field */
    const at_field *fields;
    const at_rule *rules;
    const at_effect *effects; /* once the command has succeeded */
    const at_expected *responses;
    const at_expected *later;
    const at_time_limit *response_time;
    const at_time_limit *later_times;
    uint8_t kind; /* at_form_kind */
    uint8_t flags;
    uint8_t field_count;
    uint8_t rule_count;
    uint8_t effect_count;
    uint8_t response_count;
    uint8_t later_count;
    uint8_t later_time_count;
    uint8_t data; /* the field sent after the prompt, or AT_NONE */
} at_form;

/* A setting of the module that decides how later lines look. */
typedef struct at_mode {
    const char *name;
    uint8_t first; /* bit where its (first) value begins */
    uint8_t bits;  /* of a value, at most 16: as many as hold the greatest and one more */
    uint8_t count; /* more than one where it is kept per socket */
    uint8_t base;  /* the smallest key */
    uint16_t initial;
    bool saved; /* survives a restart of the module */
} at_mode;

/* Heads that every module has; a module's own heads follow. */
typedef enum at_head {
    AT_HEAD_UNKNOWN,
    AT_HEAD_OK,
    AT_HEAD_ERROR,
    AT_HEAD_CME_ERROR,
    AT_HEAD_CMS_ERROR,
    AT_HEAD_CONNECT,
    AT_HEAD_NO_CARRIER,
    AT_HEAD_FIRST_OF_MODULE
} at_head;

/* Finds out which line this is and moves the cursor behind its head. The byte behind the line is CR. */
typedef uint8_t at_head_lexer(const char **cursor);

/* A family of modules. */
typedef struct at_module {
    const char *name;
    at_head_lexer *lex_head;
    const at_mode *modes;
    const at_shape *const *urcs; /* ordered by head */
    const uint8_t *first_urcs;   /* for each of the module's own heads the first of its URCs, or AT_NONE */
    uint8_t mode_count;
    uint8_t urc_count;
    uint8_t echo; /* the mode that says whether the module echoes, or AT_NONE */
    uint16_t guard_time; /* milliseconds of silence around the escape sequence +++; 0 where there is no online data mode */
} at_module;

/* A code with its name and meaning; tables of these can be left out of a firmware. */
typedef struct at_code {
    int32_t code;
    const char *name;
    const char *meaning;
} at_code;

/* The entry of a table of codes, or null. */
const at_code *at_find_code(const at_code *codes, size_t count, int32_t code);

#ifdef __cplusplus
}
#endif

#endif
