#include "common_commands.h"

#include "dice.h"

at_status start_at(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    return FAMILY_NAME(_at_start)(app_client(slot->app), &slot->call, app_done, slot);
}

at_status start_attached(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    return FAMILY_NAME(_cgatt_read_start)(app_client(slot->app), &slot->call, &slot->result.attached, app_done, slot);
}

at_status start_error(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    return FAMILY_NAME(_qigeterror_start)(app_client(slot->app), &slot->call, &slot->result.error, slot->text,
                                          sizeof slot->text, app_done, slot);
}

at_status start_echo(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.echo.value = (FAMILY_NAME(_ate_value))dice_below(2);
    return FAMILY_NAME(_ate_start)(app_client(slot->app), &slot->call, &slot->arguments.echo, app_done, slot);
}

at_status start_cmee(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.cmee.n = (FAMILY_NAME(_cmee_n))dice_below(3);
    return FAMILY_NAME(_cmee_start)(app_client(slot->app), &slot->call, &slot->arguments.cmee, app_done, slot);
}
