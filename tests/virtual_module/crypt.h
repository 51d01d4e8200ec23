/*
 * AT+QSSLCRYPT: AES-128-CBC and MD5.
 */
#ifndef VIRTUAL_MODULE_CRYPT_H
#define VIRTUAL_MODULE_CRYPT_H

#include "module.h"

void crypt_open(struct module *module);

#endif
