/*
 * The family that a program is about: FAMILY is its prefix, such as bc65, and FAMILY_HEADER its header. What all
 * programs have in common is compiled for each of them, and asks the family's own file for the rest.
 */
#ifndef ATBIND_TESTS_END_TO_END_FAMILY_H
#define ATBIND_TESTS_END_TO_END_FAMILY_H

#include FAMILY_HEADER

#define FAMILY_JOIN(prefix, name) prefix##name
#define FAMILY_PASTE(prefix, name) FAMILY_JOIN(prefix, name)

/* FAMILY_NAME(_urc) is bc65_urc where FAMILY is bc65. */
#define FAMILY_NAME(name) FAMILY_PASTE(FAMILY, name)

typedef FAMILY_NAME(_urc) family_urc;
typedef FAMILY_NAME(_urc_id) family_urc_id;

/* Where the data of a URC are kept, and how many its header tells; -1 for a URC without data. */
int family_data_place(const family_urc *urc, size_t *length);

/* Writes the texts of a URC, which are gone after its handler; at most `size` bytes with the zero at the end. */
void family_write_texts(const family_urc *urc, char *texts, size_t size);

#endif
