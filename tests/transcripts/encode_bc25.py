"""What encode writes and refuses for BC25 and BC32: TCP/IP, as far as it differs from BC65 and BC92."""

import encode_bc65

NTP = encode_bc65.NTP.replace("auto_set_time", "autosettime")
ALIVE = "QIKALIVE keepalive_on=1 keepalive_idle_time=60 keepalive_interval_time=10 keepalive_count=9"


def is_here(command):
    """Whether a row of BC65's table holds for BC25 as well; those with other names and limits are below."""
    other = ("1440", "1024", "open_time", "auto_set_time", "PrimaryDNS", "QICFG")
    return not any(word in command for word in other)


WRITTEN = {
    **{command: line for command, line in encode_bc65.WRITTEN.items() if is_here(command)},
    "QISEND connectID=0 send_length=512": r"AT+QISEND=0,512\r",
    "QISENDEX connectID=0 send_length=512": r"AT+QISENDEX=0,512\r",
    "QIRD connectID=0 read_length=512": r"AT+QIRD=0,512\r",
    NTP: r'AT+QNTP=1,"example.com",123,1\r',
    "QICFG=?": r"AT+QICFG=?\r",
    "QICFG.dataformat send_data_format=0 recv_data_format=1": r'AT+QICFG="dataformat",0,1\r',
    "QICFG.viewmode view_mode=1": r'AT+QICFG="viewmode",1\r',
    "QICFG.showlength show_length_mode=1": r'AT+QICFG="showlength",1\r',
    "QIDNSCFG PrimaryDns=192.0.2.1": r'AT+QIDNSCFG="192.0.2.1"\r',
    "QIDNSCFG PrimaryDns=192.0.2.1 SecondaryDns=192.0.2.2": r'AT+QIDNSCFG="192.0.2.1","192.0.2.2"\r',
    "QIKALIVE=?": r"AT+QIKALIVE=?\r",
    "QIKALIVE?": r"AT+QIKALIVE?\r",
    "QIKALIVE keepalive_on=0": r"AT+QIKALIVE=0\r",
    "QIKALIVE keepalive_on=1 keepalive_idle_time=36000": r"AT+QIKALIVE=1,36000\r",
    ALIVE: r"AT+QIKALIVE=1,60,10,9\r",
    "QSCLK n=1": r"AT+QSCLK=1\r",
}

RANGES = [
    *(row for row in encode_bc65.RANGES if row[3] not in (1440, 1024) and is_here(row[0])),
    ("QISEND connectID=0 send_length={}", "send_length", 1, 512),
    ("QISENDEX connectID=0 send_length={}", "send_length", 1, 512),
    ("QIRD connectID=0 read_length={}", "read_length", 1, 512),
    (NTP.replace("autosettime=1", "autosettime={}"), "autosettime", 0, 1),
    ("QICFG.viewmode view_mode={}", "view_mode", 0, 1),
    ("QICFG.showlength show_length_mode={}", "show_length_mode", 0, 1),
    ("QIKALIVE keepalive_on={}", "keepalive_on", 0, 1),
    ("QIKALIVE keepalive_on=1 keepalive_idle_time={}", "keepalive_idle_time", 1, 36000),
    (ALIVE.replace("interval_time=10", "interval_time={}"), "keepalive_interval_time", 10, 20),
]

VALUES = []
TEXTS = [("QISEND connectID=0 data={}", "data", 1, 512)]

REFUSED = {
    "QISEND connectID=0 send_length=513 data=hi": ["send_length", "513", "1-512"],
    "QICFG.viewmode": ["view_mode", "has to be given"],
    "QICFG.open_time open_time=36": ["QICFG.open_time", "no such form"],
    "QIKALIVE": ["keepalive_on", "has to be given"],
    "QIKALIVE keepalive_on=1 keepalive_interval_time=10": ["keepalive_idle_time", "has to be given"],
    "QCOAPOPEN?": ["QCOAPOPEN", "no such command", "bc25"],
}
