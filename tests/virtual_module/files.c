#include "files.h"

#include <stdlib.h>
#include <string.h>

enum { FILE_NAME = 256 };

struct file {
    struct file *next;
    char name[FILE_NAME];
    struct bytes content;
};

static struct file *find(const struct files *files, const char *name)
{
    struct file *file = files->first;
    while (file != NULL && strcmp(file->name, name) != 0) {
        file = file->next;
    }
    return file;
}

const struct bytes *files_find(const struct files *files, const char *name)
{
    const struct file *file = find(files, name);
    return file != NULL ? &file->content : NULL;
}

/* A file of the same name is replaced. */
static struct file *make(struct files *files, const char *name)
{
    struct file *file = find(files, name);
    if (file == NULL) {
        file = allocate(sizeof *file);
        memcpy(file->name, name, sizeof file->name);
        file->next = files->first;
        files->first = file;
    }
    bytes_truncate(&file->content, 0);
    return file;
}

/* All pairs of bytes, the first one high, combined by exclusive or; the last byte of an odd number stands for a pair
   with 0. So the manufacturer's file commands work it out. */
static long checksum(const struct bytes *content)
{
    unsigned sum = 0;
    for (size_t i = 0; i < content->length; ++i) {
        sum ^= (unsigned)(unsigned char)content->data[i] << (i % 2 == 0 ? 8 : 0);
    }
    return (long)sum;
}

static void run_upload(void *owner, const struct request *request)
{
    struct files *files = owner;
    struct fields fields = {.count = 0};
    char name[FILE_NAME];
    request_text(request, "filename", name, sizeof name);
    struct file *file = make(files, name);
    request_payload(request, &file->content);
    fields_number(&fields, "upload_size", (long)file->content.length);
    fields_number(&fields, "checksum", checksum(&file->content));
    module_respond(files->module, request, &fields);
    module_accept(files->module, request);
}

static const struct handler handlers[] = {{"QFUPL", FORM_WRITE, NULL, run_upload}};

void files_open(struct files *files, struct module *module)
{
    *files = (struct files){module, NULL};
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], files);
}

void files_close(struct files *files)
{
    while (files->first != NULL) {
        struct file *file = files->first;
        files->first = file->next;
        bytes_free(&file->content);
        free(file);
    }
}
