/*
 * Files on the module, uploaded with AT+QFUPL and used by their names.
 */
#ifndef VIRTUAL_MODULE_FILES_H
#define VIRTUAL_MODULE_FILES_H

#include "module.h"

struct file;

struct files {
    struct module *module;
    struct file *first;
};

void files_open(struct files *files, struct module *module);
void files_close(struct files *files);

/* NULL if there is no such file. */
const struct bytes *files_find(const struct files *files, const char *name);

#endif
