"""Rows for the tables of what encode writes and refuses that hold for every family, and what the tables are.

A table's WRITTEN has a command in words and the lines that it gives, written down from the documents' syntax. RANGES has a
command with {} for the value of an integer, that integer and its limits; VALUES the same with the values listed and
values that are not; TEXTS the same with the limits of a text's length. REFUSED has commands that are not written and
words that the message has to hold, the first of them in front.
"""

COMMON_WRITTEN = {
    "AT": r"AT\r",
    "ATE value=0": r"ATE0\r",
    "ATE value=1": r"ATE1\r",
    "CMEE=?": r"AT+CMEE=?\r",
    "CMEE?": r"AT+CMEE?\r",
    "CMEE n=1": r"AT+CMEE=1\r",
    "CGATT=?": r"AT+CGATT=?\r",
    "CGATT?": r"AT+CGATT?\r",
    "CGATT state=1": r"AT+CGATT=1\r",
    "CGPADDR=?": r"AT+CGPADDR=?\r",
    "CGPADDR cid=1": r"AT+CGPADDR=1\r",
}
COMMON_RANGES = [
    ("ATE value={}", "value", 0, 1),
    ("CGATT state={}", "state", 0, 1),
    ("CGPADDR cid={}", "cid", 0, 255),
]
COMMON_REFUSED = {
    "ATE": ["value", "has to be given"],
    "CMEE": ["n", "has to be given"],
    "CGATT": ["state", "has to be given"],
    "CGPADDR": ["cid", "has to be given"],
    "AT?": ["AT", "no such form"],
    "ATE?": ["ATE", "no such form"],
}
