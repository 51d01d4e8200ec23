#include "peer.h"

#include <stdio.h>

int family_data_place(const family_urc *urc, size_t *length)
{
    if (urc->id != BC25_URC_QIURC_RECV_PUSHED) {
        return -1;
    }
    *length = (size_t)urc->as.qiurc_recv_pushed.current_recv_length;
    return urc->as.qiurc_recv_pushed.connect_id;
}

void family_write_texts(const family_urc *urc, char *texts, size_t size)
{
    if (urc->id == BC25_URC_QNTP) {
        (void)snprintf(texts, size, "%.*s", (int)urc->as.qntp.time.length, urc->as.qntp.time.text);
    }
}
