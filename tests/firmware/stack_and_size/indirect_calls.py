"""Whom the calls through function pointers reach.

The key is the file and the name of the pointer that is called. The tool fails if the code calls a pointer that is not
listed, if an entry is not needed any more, if a target does not exist, or if a function has its address taken and no entry
reaches it.
"""

# Code that is not the library's: its own stack comes on top of the figures.
APPLICATION = "(application)"
# The port's functions, likewise; but wait() feeds the client, so the stack of that counts.
PORT = "(port)"
PORT_WAIT = "(port's wait)"

TARGETS = {
    ("at_answers.c", "deliver"): ["{family}_commands.c:deliver_*"],
    ("at_answers.c", "deliver_urc"): ["{family}_urcs.c:deliver", "{family}_urcs.c:deliver_by_kind"],
    ("at_answers.c", "on_line"): [APPLICATION],
    ("at_answers.c", "sink"): [APPLICATION],
    ("at_answers.c", "write"): [PORT],
    ("at_call.c", "done"): [APPLICATION, "at_sync.c:ask_next"],
    ("at_client.c", "wait"): [PORT_WAIT],
    ("at_clock.c", "now"): [PORT],
    ("at_encode.c", "sink"): ["at_sending.c:send_piece"],
    ("at_framer.c", "data"): ["at_receiver.c:on_data"],
    ("at_framer.c", "line"): ["at_receiver.c:on_line"],
    ("at_framer.c", "opening"): ["at_receiver.c:on_opening"],
    ("at_framer.c", "prompt"): ["at_receiver.c:on_prompt"],
    ("at_framer.c", "truncated"): ["at_receiver.c:on_truncated"],
    ("at_framer_online.c", "line"): ["at_receiver.c:on_line"],
    ("at_framer_online.c", "online"): ["at_receiver.c:on_online"],
    ("at_online.c", "on_online"): [APPLICATION],
    ("at_online.c", "write"): [PORT],
    ("at_receiver.c", "handler"): ["at_client_on_event"],
    ("at_receiver.c", "lex_head"): ["{family}_lex_head"],
    ("at_sending.c", "write"): [PORT],
    ("at_sync.c", "done"): [APPLICATION],
    ("{family}_commands.c", "handler"): [APPLICATION],
    ("{family}_urcs.c", "chosen"): [APPLICATION],
    ("{family}_urcs.c", "handler"): [APPLICATION, "{family}_urcs.c:by_kind"],
}

# What these stand for calls in turn.
CALLED_BY_OTHERS = {APPLICATION: [], PORT: [], PORT_WAIT: ["at_client_feed"]}
