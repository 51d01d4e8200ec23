/*
 * A command of the application's with all that has to stay in place while it is under way, and what the commands of a
 * family look like to an application that knows none of them. COMMANDS_HEADER has the family's argument and result types.
 */
#ifndef SOAK_SLOT_H
#define SOAK_SLOT_H

#include COMMANDS_HEADER
#include "journal.h"

#include "atbind/at_client.h"

enum { MOST_DATA = 1500, TEXT = 256 };

struct app;

struct slot {
    struct app *app;
    bool is_busy;
    size_t command; /* in the journal */
    at_call call;
    union arguments arguments;
    union result result;
    uint8_t data[MOST_DATA];
    char text[TEXT];
};

/* Starts a command on the socket that the entry names. */
typedef at_status start_command(struct slot *slot, struct command_entry *entry);

struct choice {
    const char *name;
    enum command_kind kind;
    unsigned response_ms; /* its documented response time */
    start_command *start;
    struct later_result later;
};

struct menu {
    const struct choice *items;
    size_t count;
};

#define MENU(choices) {choices, sizeof choices / sizeof choices[0]}
#define NO_RESULT {NULL, false}

struct commands {
    const at_module *module;
    bool peers_speak_tls;
    struct menu opens;
    struct menu closes;
    struct menu sends;
    struct menu reads;
    struct menu settings; /* made from the last to the first, and again whenever one may not hold */
    struct menu others;
    void (*listen)(struct app *app); /* to URCs */
    long (*told)(const struct slot *slot); /* the length that the response to a read tells */
};

/* The family's. */
extern const struct commands commands;

/* ---- For them ---- */

at_client *app_client(const struct app *app);
at_done app_done; /* the user is the slot */

/* The server for a socket: its port, and its address, by its number or by a name. */
int app_port(const struct app *app, int socket);
at_string app_address(void);

/* Writes a frame into the slot's data, at most `longest` bytes; tells how many they are. */
size_t app_frame(struct slot *slot, struct command_entry *entry, uint32_t longest);

/* What the application learns from URCs. */
void app_hears_data(struct app *app, int socket);
void app_hears_push(struct app *app, int socket, uint32_t total, at_bytes data);
void app_hears_restart(struct app *app);

#endif
