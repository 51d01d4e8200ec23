/*
 * The error memory: AT+QIGETERROR tells why the last command of the family's own document failed.
 */
#ifndef VIRTUAL_MODULE_ERROR_MEMORY_H
#define VIRTUAL_MODULE_ERROR_MEMORY_H

#include "module.h"

void error_memory_open(struct module *module);

#endif
