"""What encode writes and refuses for BC65 and BC92: CoAP."""

OPEN = "QCOAPOPEN clientID=0 CoAP_server=192.0.2.1 port=5683"
OPTION = "QCOAPOPTION clientID=0 opt_index=0 opt_name={} opt_value={}"
LENGTH = "QCOAPOPTION clientID=0 opt_index=0 opt_name={} opt_length={} opt_value={}"
PATH = "QCOAPOPTION clientID=0 opt_index=0 opt_name=11 opt_length=13 opt_value=/quectel/time"
HEAD = "QCOAPHEAD clientID=0 mode="
SEND = "QCOAPSEND clientID=0 type=0 method/rspcode=2 opt_bitmask=0"

# The document's names of methods and response codes share one place.
METHODS = "1 2 3 4".split()
CODES = "0 201 202 203 204 205 400 401 402 403 404 405 406 412 413 415 500 501 502 503 504 505".split()

# The document's table of options: the lengths of their values; integers are decimal digits, None is a list.
OPTIONS = {
    1: (0, 8),
    3: (1, 255),
    4: (1, 8),
    5: (0, 0),
    6: "digits",
    8: (0, 255),
    11: (0, 255),
    12: None,
    14: "digits",
    15: (0, 255),
    17: None,
    20: (0, 255),
    23: "digits",
    27: "digits",
    28: "digits",
    35: (1, 255),
}
FORMATS = ["0", "40", "41", "42", "47", "50"]

WRITTEN = {
    "QCOAPCFG.dtls clientID=0": r'AT+QCOAPCFG="dtls",0\r',
    "QCOAPCFG.dtls clientID=0 dtls_enable=1": r'AT+QCOAPCFG="dtls",0,1\r',
    "QCOAPCFG.psk clientID=0": r'AT+QCOAPCFG="psk",0\r',
    "QCOAPCFG.psk clientID=0 identity=869154040004132 key=46694a68": r'AT+QCOAPCFG="psk",0,"869154040004132","46694a68"\r',
    "QCOAPCFG.psk clientID=0 identity= key=": r'AT+QCOAPCFG="psk",0,"",""\r',
    "QCOAPOPEN=?": r"AT+QCOAPOPEN=?\r",
    "QCOAPOPEN?": r"AT+QCOAPOPEN?\r",
    OPEN: r'AT+QCOAPOPEN=0,"192.0.2.1",5683\r',
    OPEN.replace("192.0.2.1", "2001:db8::1"): r'AT+QCOAPOPEN=0,"2001:db8::1",5683\r',
    "QCOAPCLOSE=?": r"AT+QCOAPCLOSE=?\r",
    "QCOAPCLOSE clientID=0": r"AT+QCOAPCLOSE=0\r",
    "QCOAPOPTION=?": r"AT+QCOAPOPTION=?\r",
    PATH: r'AT+QCOAPOPTION=0,0,11,13,"/quectel/time"\r',
    f"{PATH} opt_flag=0": r'AT+QCOAPOPTION=0,0,11,13,"/quectel/time",0\r',
    f"{PATH} opt_flag=1": r'AT+QCOAPOPTION=0,0,11,13,"/quectel/time",1\r',
    OPTION.format(15, "a=1&b=2"): r'AT+QCOAPOPTION=0,0,15,7,"a=1&b=2"\r',
    OPTION.format(5, ""): r'AT+QCOAPOPTION=0,0,5,0,""\r',
    OPTION.format(6, "0"): r'AT+QCOAPOPTION=0,0,6,1,"0"\r',
    OPTION.format(14, "196607"): r'AT+QCOAPOPTION=0,0,14,6,"196607"\r',
    OPTION.format(23, "22"): r'AT+QCOAPOPTION=0,0,23,2,"22"\r',
    OPTION.format(27, "30"): r'AT+QCOAPOPTION=0,0,27,2,"30"\r',
    OPTION.format(28, "1024"): r'AT+QCOAPOPTION=0,0,28,4,"1024"\r',
    **{OPTION.format(12, value): rf'AT+QCOAPOPTION=0,0,12,{len(value)},"{value}"\r' for value in FORMATS},
    **{OPTION.format(17, value): rf'AT+QCOAPOPTION=0,0,17,{len(value)},"{value}"\r' for value in FORMATS},
    "QCOAPHEAD=?": r"AT+QCOAPHEAD=?\r",
    f"{HEAD}1": r"AT+QCOAPHEAD=0,1\r",
    f"{HEAD}2": r"AT+QCOAPHEAD=0,2\r",
    f"{HEAD}3 msgID=0": r"AT+QCOAPHEAD=0,3,0\r",
    f"{HEAD}4 msgID=65535": r"AT+QCOAPHEAD=0,4,65535\r",
    f"{HEAD}5 msgID=13940 token_length=4 token=02040608": r'AT+QCOAPHEAD=0,5,13940,4,"02040608"\r',
    f"{HEAD}5 msgID=13940 token=e8532e3363be54b9": r'AT+QCOAPHEAD=0,5,13940,8,"E8532E3363BE54B9"\r',
    "QCOAPSEND=?": r"AT+QCOAPSEND=?\r",
    "QCOAPSEND clientID=0": r"AT+QCOAPSEND=0\r",
    SEND: r"AT+QCOAPSEND=0,0,2,0\r",
    f"{SEND} data=AAAA": "AT+QCOAPSEND=0,0,2,0\\r\nAAAA\\x1a",
    f"{SEND} payload_length=0": r"AT+QCOAPSEND=0,0,2,0,0\r",
    f"{SEND} payload_length=1024": r"AT+QCOAPSEND=0,0,2,0,1024\r",
    SEND.replace("QCOAPSEND", "QCOAPSEND.data") + r" data=\x00\x1a\x1b\r\n": "AT+QCOAPSEND=0,0,2,0,5\\r\n\\x00\\x1a\\x1b\\r\\n",
    SEND.replace("QCOAPSEND", "QCOAPSEND.inline") + " data=0aff": r'AT+QCOAPSEND=0,0,2,0,2,"0AFF"\r',
    SEND.replace("QCOAPSEND", "QCOAPSEND.inline") + " payload_length=2 data=0aff": r'AT+QCOAPSEND=0,0,2,0,2,"0AFF"\r',
    SEND.replace("method/rspcode", "method"): r"AT+QCOAPSEND=0,0,2,0\r",
    SEND.replace("method/rspcode=2", "rspcode=205").replace("type=0", "type=2"): r"AT+QCOAPSEND=0,2,205,0\r",
}

RANGES = [
    ("QCOAPCFG.dtls clientID={}", "clientID", 0, 0),
    ("QCOAPCFG.dtls clientID=0 dtls_enable={}", "dtls_enable", 0, 1),
    ("QCOAPCFG.psk clientID={}", "clientID", 0, 0),
    (OPEN.replace("clientID=0", "clientID={}"), "clientID", 0, 0),
    (OPEN.replace("5683", "{}"), "port", 1, 65535),
    ("QCOAPCLOSE clientID={}", "clientID", 0, 0),
    (PATH.replace("clientID=0", "clientID={}"), "clientID", 0, 0),
    (PATH.replace("opt_index=0", "opt_index={}"), "opt_index", 0, 0),
    (f"{PATH} opt_flag={{}}", "opt_flag", 0, 1),
    ("QCOAPHEAD clientID={} mode=1", "clientID", 0, 0),
    (f"{HEAD}3 msgID={{}}", "msgID", 0, 65535),
    (f"{HEAD}5 msgID={{}} token=00", "msgID", 0, 65535),
    ("QCOAPSEND clientID={}", "clientID", 0, 0),
    (SEND.replace("type=0", "type={}"), "type", 0, 3),
    (SEND.replace("opt_bitmask=0", "opt_bitmask={}"), "opt_bitmask", 0, 0),
]

VALUES = [
    (SEND.replace("rspcode=2", "rspcode={}"), "method/rspcode", METHODS + CODES, ["5", "200", "206", "407", "506", "-1"]),
    (f"{SEND} payload_length={{}}", "payload_length", ["0", "1", "1024"], ["-1", "1025"]),
    (f"{HEAD}{{}}", "mode", ["1", "2"], ["0", "6", "-1"]),
    (f"{HEAD}5 msgID=1 token={{}}", "token", ["00", "0011223344556677"], ["", "0", "001122334455667788", "0g"]),
    ("QCOAPCFG.psk clientID=0 identity={} key=00", "identity", ["", "0", "1" * 152], ["1" * 153, "12a", "-1", "1.5"]),
    ("QCOAPCFG.psk clientID=0 identity=1 key={}", "key", ["", "0a", "0A" * 256], ["0", "0a0", "0g", "0a" * 257]),
    (OPEN.replace("192.0.2.1", "{}"), "CoAP_server", ["192.0.2.1", "::"], ["", "example.com", "192.0.2.256", "1.2.3", ":::"]),
    (OPTION.format("{}", "0"), "opt_name", [str(name) for name in OPTIONS if name != 5], ["0", "2", "7", "13", "36", "-1"]),
    *((OPTION.format(name, "{}"), "opt_value", ["0", "16", "4294967295"], ["x", "1x", "-1", "0x10", "1.5"])
      for name, kind in OPTIONS.items() if kind == "digits"),
    *((OPTION.format(name, "{}"), "opt_value", FORMATS, ["", "1", "39", "44", "00", "4", "400", "json"])
      for name, kind in OPTIONS.items() if kind is None),
]

TEXTS = [(OPTION.format(name, "{}"), "opt_value", *kind) for name, kind in OPTIONS.items() if isinstance(kind, tuple)]

REFUSED = {
    # A required parameter is missing.
    "QCOAPCFG.dtls": ["clientID", "has to be given"],
    "QCOAPCFG.psk clientID=0 identity=1": ["key", "has to be given"],
    "QCOAPCFG.psk clientID=0 key=00": ["identity", "has to be given"],
    "QCOAPOPEN clientID=0 CoAP_server=192.0.2.1": ["port", "has to be given"],
    "QCOAPOPTION clientID=0 opt_index=0 opt_name=11": ["opt_length", "has to be given"],
    "QCOAPHEAD clientID=0": ["mode", "has to be given"],
    f"{HEAD}3": ["msgID", "has to be given"],
    f"{HEAD}4": ["msgID", "has to be given"],
    f"{HEAD}5": ["msgID", "has to be given"],
    f"{HEAD}5 token=00": ["msgID", "has to be given"],
    f"{HEAD}5 msgID=1": ["token", "has to be given"],
    "QCOAPSEND clientID=0 type=0 method=1": ["opt_bitmask", "has to be given"],
    # A rule between parameters is broken.
    f"{HEAD}1 msgID=1": ["msgID", "cannot be given"],
    f"{HEAD}2 msgID=1": ["msgID", "cannot be given"],
    f"{HEAD}1 token=00": ["token", "cannot be given"],
    f"{HEAD}3 msgID=1 token=00": ["token", "cannot be given"],
    f"{HEAD}4 msgID=1 token=00": ["token", "cannot be given"],
    **{
        OPTION.format(name, "0") + " opt_flag=1": ["opt_flag", "cannot be given"]
        for name in OPTIONS
        if name not in (5, 11)
    },
    OPTION.format(5, "") + " opt_flag=0": ["opt_flag", "cannot be given"],
    # Counts.
    LENGTH.format(11, 3, "rd"): ["opt_length", "3", "opt_value", "2"],
    LENGTH.format(11, 256, "rd"): ["opt_length", "256", "0-255"],
    LENGTH.format(5, 1, ""): ["opt_length", "1", "opt_value", "0"],
    f"{HEAD}5 msgID=1 token_length=3 token=0102": ["token_length", "3", "token", "2"],
    f"{HEAD}5 msgID=1 token_length=9 token=010203040506070809": ["token_length", "9", "1-8"],
    SEND.replace("SEND", "SEND.inline") + " payload_length=4 data=0aff": ["payload_length", "4", "data", "2"],
    SEND.replace("SEND", "SEND.data") + " payload_length=3 data=hi": ["payload_length", "3", "data", "2"],
    # Hexadecimal digits.
    SEND.replace("SEND", "SEND.inline") + " data=0af": ["data", "pairs of hexadecimal digits"],
    SEND.replace("SEND", "SEND.inline") + " data=0g": ["data", "pairs of hexadecimal digits"],
    SEND.replace("SEND", "SEND.inline") + f" data={'00' * 1025}": ["data", "1025", "-1024"],
    f"{SEND} data={'a' * 1025}": ["data", "1025", "1-1024"],
    # Control characters that would end the data early.
    rf"{SEND} data=a\x1ab": ["data", "0x1A"],
    rf"{SEND} data=a\x1bb": ["data", "0x1B"],
    # There is no such form.
    "QCOAPCFG": ["QCOAPCFG", "no such form"],
    "QCOAPCFG?": ["QCOAPCFG", "no such form"],
    "QCOAPCLOSE?": ["QCOAPCLOSE", "no such form"],
    "QCOAPSEND?": ["QCOAPSEND", "no such form"],
    "QCOAPCFG.nosuch clientID=0": ["QCOAPCFG.nosuch", "no such form"],
}
