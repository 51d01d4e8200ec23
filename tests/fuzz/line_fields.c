#include "line_fields.h"

#include "guarded.h"
#include "require.h"

#include "atbind/at_decode.h"
#include "atbind/at_encode.h"

#include <string.h>
#include <strings.h>

static bool is_number(const at_field *field)
{
    return field->parameter->type == AT_TYPE_INTEGER || field->parameter->type == AT_TYPE_HEX_INTEGER;
}

bool field_number(const at_field *field, const void *fields, int32_t *number)
{
    if (!is_number(field) || !at_argument_present(field, fields)) {
        return false;
    }
    *number = at_field_number(field, fields);
    return true;
}

at_string field_text(const at_field *field, const void *fields)
{
    at_string text = {NULL, 0};
    at_word word;
    switch ((at_type)field->parameter->type) {
    case AT_TYPE_INTEGER:
    case AT_TYPE_HEX_INTEGER:
    case AT_TYPE_DATA:
    case AT_TYPE_REPEATED:
    case AT_TYPE_LITERAL: return text;
    case AT_TYPE_WORD: memcpy(&word, (const uint8_t *)fields + field->offset, sizeof word); return word.text;
    default: memcpy(&text, (const uint8_t *)fields + field->offset, sizeof text); return text;
    }
}

const at_spelling *find_spelling(const at_parameter *parameter, at_string text)
{
    for (uint8_t index = 0; index < parameter->list_length; ++index) {
        const at_spelling *spelling = &parameter->list.spellings[index];
        if (strlen(spelling->text) == text.length && strncasecmp(spelling->text, text.text, text.length) == 0) {
            return spelling;
        }
    }
    return NULL;
}

bool is_documented_number(const at_parameter *parameter, int32_t number)
{
    for (uint8_t index = 0; index < parameter->list_length; ++index) {
        const at_span *span = &parameter->list.spans[index];
        if (number >= span->first && number <= span->last) {
            return true;
        }
    }
    return parameter->list_length == 0 && number >= parameter->minimum && number <= parameter->maximum;
}

/* -- Items of a repeated group -------------------------------------------------------------------------------------- */

typedef void item_visitor(void *user, const at_shape *item, const void *fields);

/* Takes every item out of a copy of the group; there are as many as it says. */
static void visit_items(const at_field *field, const void *fields, item_visitor *visit, void *user)
{
    const at_shape *item = field->parameter->list.item;
    void *values = guarded_new(item->size);
    at_group group;
    memcpy(&group, (const uint8_t *)fields + field->offset, sizeof group);
    for (uint8_t left = group.left; left > 0; --left) {
        REQUIRE(5, group.left == left);
        REQUIRE(5, at_group_next(item, &group, values));
        visit(user, item, values);
    }
    REQUIRE(5, !at_group_next(item, &group, values));
    guarded_free(values);
}

/* -- Checking ------------------------------------------------------------------------------------------------------- */

/* Where a text of no characters stands does not matter: blanks may be between it and the line. */
static void check_place(at_string text, const at_string *within)
{
    if (within != NULL && text.length > 0) {
        REQUIRE(6, text.text >= within->text && text.length <= within->length);
        REQUIRE(6, (size_t)(text.text - within->text) <= within->length - text.length);
    }
}

static void check_text(const at_field *field, at_string text, const at_string *within)
{
    const at_parameter *parameter = field->parameter;
    const size_t flags = parameter->flags;
    check_place(text, within);
    if ((flags & (AT_PARAMETER_OR | AT_PARAMETER_MASKED)) != 0 && find_spelling(parameter, text) != NULL) {
        return;
    }
    REQUIRE(5, text.length >= (size_t)parameter->minimum && text.length <= (size_t)parameter->maximum);
    REQUIRE(5, parameter->type != AT_TYPE_IP_ADDRESS || at_is_ip_address(text) || at_is_padded_address(text));
}

static void check_word(const at_field *field, const void *fields, bool unlisted, const at_string *within)
{
    const at_spelling *spelling;
    at_word word;
    memcpy(&word, (const uint8_t *)fields + field->offset, sizeof word);
    if (word.text.text == NULL) {
        REQUIRE(5, word.value == 0);
        return;
    }
    check_place(word.text, within);
    spelling = find_spelling(field->parameter, word.text);
    REQUIRE(5, word.value == (spelling == NULL ? 0 : spelling->value));
    REQUIRE(5, spelling != NULL || unlisted);
}

/* What stands behind a count of zero may be left out, and is zero then. */
static void check_number(const at_field *field, const void *fields, bool unlisted)
{
    int32_t number = 0;
    if (field_number(field, fields, &number) && number != 0 && !unlisted) {
        REQUIRE(5, is_documented_number(field->parameter, number));
    }
}

/* What the checks of an item need to know of its line. */
typedef struct item_check {
    uint32_t unlisted;
    const at_string *within;
} item_check;

static void check_item(void *user, const at_shape *item, const void *fields)
{
    const item_check *check = (const item_check *)user;
    line_fields_check(item, fields, check->unlisted, check->within);
}

void line_fields_check(const at_shape *shape, const void *fields, uint32_t unlisted, const at_string *within)
{
    for (uint8_t index = 0; index < shape->field_count; ++index) {
        const at_field *field = &shape->fields[index];
        const bool is_unlisted = (unlisted >> (index & 31u) & 1u) != 0;
        item_check check = {is_unlisted ? UINT32_MAX : 0, within};
        if ((field->flags & AT_FIELD_FIXED) != 0) {
            continue;
        }
        if (is_number(field)) {
            check_number(field, fields, is_unlisted);
        } else if (field->parameter->type == AT_TYPE_WORD) {
            check_word(field, fields, is_unlisted, within);
        } else if (field->parameter->type == AT_TYPE_REPEATED) {
            visit_items(field, fields, check_item, &check);
        } else if (field_text(field, fields).text != NULL) {
            check_text(field, field_text(field, fields), within);
        }
    }
}

/* -- Logging -------------------------------------------------------------------------------------------------------- */

static void log_item(void *user, const at_shape *item, const void *fields)
{
    log_number((event_log *)user, "item", item->field_count);
    line_fields_log((event_log *)user, item, fields);
}

void line_fields_log(event_log *log, const at_shape *shape, const void *fields)
{
    for (uint8_t index = 0; index < shape->field_count; ++index) {
        const at_field *field = &shape->fields[index];
        const at_string text = field_text(field, fields);
        int32_t number = 0;
        if (field_number(field, fields, &number)) {
            log_number(log, field->parameter->name, number);
        } else if (field->parameter->type == AT_TYPE_REPEATED) {
            visit_items(field, fields, log_item, log);
        } else if (text.text != NULL) {
            log_bytes(log, field->parameter->name, text.text, text.length);
        }
    }
}
