/*
 * Asks the module for the settings that decide how its lines look, for when nobody knows what they are.
 */
#include "atbind/at_sync.h"

#include <string.h>

/* A command that the module does not know or refuses tells nothing; the other settings can still be asked for. */
static bool is_passed_over(at_status status)
{
    return status == AT_OK || status == AT_ERROR_MODULE || status == AT_ERROR_ABSENT || status == AT_ERROR_MALFORMED;
}

at_status at_client_sync(at_client *client, const at_form *const *questions, size_t count)
{
    at_status status = AT_OK;
    size_t index;
    if (client == NULL || questions == NULL) {
        return AT_ERROR_ARGUMENT;
    }
    for (index = 0; index < count && is_passed_over(status); ++index) {
        at_call call;
        memset(&call, 0, sizeof call);
        call.form = questions[index];
        status = at_client_run(client, &call);
    }
    return is_passed_over(status) ? AT_OK : status;
}

static void ask_next(void *user, at_status status)
{
    at_sync *sync = (at_sync *)user;
    while (is_passed_over(status) && sync->asked < sync->count) {
        memset(&sync->call, 0, sizeof sync->call);
        sync->call.form = sync->questions[sync->asked++];
        sync->call.done = ask_next;
        sync->call.user = sync;
        status = at_client_start(sync->client, &sync->call);
        if (status == AT_PENDING) {
            return;
        }
    }
    if (sync->done != NULL) {
        sync->done(sync->user, is_passed_over(status) ? AT_OK : status);
    }
}

at_status at_client_sync_start(at_client *client, at_sync *sync, const at_form *const *questions, size_t count,
                               at_done *done, void *user)
{
    if (client == NULL || sync == NULL || questions == NULL) {
        return AT_ERROR_ARGUMENT;
    }
    if (at_client_is_busy(client)) {
        return AT_ERROR_BUSY;
    }
    memset(sync, 0, sizeof *sync);
    sync->client = client;
    sync->questions = questions;
    sync->count = count;
    sync->done = done;
    sync->user = user;
    ask_next(sync, AT_OK);
    return AT_PENDING;
}
