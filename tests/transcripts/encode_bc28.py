"""What encode writes and refuses for BC28: Andlink."""

from encode_common import COMMON_RANGES, COMMON_REFUSED, COMMON_WRITTEN

PSK = "00112233445566778899AABBCCDDEEFF"
IMEI = "867724030000225"
ADDRESS = "QLASERVERIP type=LWM2M IP_addr=192.0.2.1"
DELETE = "QLASERVERIP type=DEL IP_addr=192.0.2.1"
ANSWER = "QLASENDRSP msgID=48767 token=6CBBD6861BC43359 result=1 datalen=0"

WRITTEN = {
    **COMMON_WRITTEN,
    f"{ADDRESS}": r'AT+QLASERVERIP="LWM2M","192.0.2.1"\r',
    f"{ADDRESS} port=5683": r'AT+QLASERVERIP="LWM2M","192.0.2.1",5683\r',
    "QLASERVERIP type=BS IP_addr=example.com port=5684": r'AT+QLASERVERIP="BS","example.com",5684\r',
    DELETE: r'AT+QLASERVERIP="DEL","192.0.2.1"\r',
    f"{DELETE} port=5683": r'AT+QLASERVERIP="DEL","192.0.2.1",5683\r',
    "QLASERVERIP?": r"AT+QLASERVERIP?\r",
    "QLASECSWT type=0": r"AT+QLASECSWT=0\r",
    "QLASECSWT type=1": r"AT+QLASECSWT=1\r",
    "QLASECSWT type=1 NAT_type=1": r"AT+QLASECSWT=1,1\r",
    "QLASECSWT?": r"AT+QLASECSWT?\r",
    f"QLASETPSK PSK_ID={IMEI} PSK={PSK}": rf"AT+QLASETPSK={IMEI},{PSK}\r",
    f"QLASETPSK PSK_ID=0 PSK={PSK.lower()}": rf"AT+QLASETPSK=0,{PSK.lower()}\r",
    "QLASETPSK?": r"AT+QLASETPSK?\r",
    "QLASREGIND type=0": r"AT+QLASREGIND=0\r",
    "QLASENDDATA mode=0x0100 length=26": r"AT+QLASENDDATA=0x0100,26\r",
    "QLASENDDATA mode=0X101 length=1024": r"AT+QLASENDDATA=0x0101,1024\r",
    "QLASENDDATA mode=256 length=1": r"AT+QLASENDDATA=0x0100,1\r",
    "QLASENDDATA mode=0 length=1": r"AT+QLASENDDATA=0x0000,1\r",
    r"QLASENDDATA.data mode=0x0001 data=\r\nOK\r\n;\x00": "AT+QLASENDDATA=0x0001,8\\r\n\\r\\nOK\\r\\n;\\x00",
    "QLASENDDATA.inline mode=0x0010 data=hi": r"AT+QLASENDDATA=0x0010,2,hi\r",
    r"QLASENDDATA.inline mode=0x0010 length=8 data=\x22a\x22,b,c,": r'AT+QLASENDDATA=0x0010,8,"a",b,c,\r',
    ANSWER: r"AT+QLASENDRSP=48767,6CBBD6861BC43359,1,0\r",
    ANSWER.replace("datalen=0", "datalen=48"): r"AT+QLASENDRSP=48767,6CBBD6861BC43359,1,48\r",
    ANSWER.replace("datalen=0", "data={}"): "AT+QLASENDRSP=48767,6CBBD6861BC43359,1,2\\r\n{}",
    "QLASENDRSP msgID=0 token=0a result=13 datalen=0": r"AT+QLASENDRSP=0,0a,13,0\r",
    "QLADATASTATUS?": r"AT+QLADATASTATUS?\r",
    "QLAFOTAIND type=5": r"AT+QLAFOTAIND=5\r",
    "QLAREGSWT type=1": r"AT+QLAREGSWT=1\r",
    "QLAREGSWT?": r"AT+QLAREGSWT?\r",
    "QLASTATUS?": r"AT+QLASTATUS?\r",
    "QLARESETDTLS": r"AT+QLARESETDTLS\r",
    "QLADTLSSTAT?": r"AT+QLADTLSSTAT?\r",
    "QCFG.LWM2M/DeviceType": r'AT+QCFG="LWM2M/DeviceType"\r',
    "QCFG.LWM2M/DeviceType DeviceType=31301": r'AT+QCFG="LWM2M/DeviceType","31301"\r',
    "QLAFOTARESET state=1": r"AT+QLAFOTARESET=1\r",
    f"QLASETBSPSK PSK_ID={IMEI} PSK={PSK}": rf"AT+QLASETBSPSK={IMEI},{PSK}\r",
    "QLASETBSPSK?": r"AT+QLASETBSPSK?\r",
    "QLABSSECSWT type=0": r"AT+QLABSSECSWT=0\r",
    "QLABSSECSWT type=1 NAT_type=0": r"AT+QLABSSECSWT=1,0\r",
    "QLABSSECSWT?": r"AT+QLABSSECSWT?\r",
    "NRB": r"AT+NRB\r",
    # Other names in the document, which are never sent.
    "QLASENDATA mode=0x0100 length=26": r"AT+QLASENDDATA=0x0100,26\r",
    "QLADASTATUS?": r"AT+QLADATASTATUS?\r",
    "QLAULDATASTATUS?": r"AT+QLADATASTATUS?\r",
    "QSETBSPSK?": r"AT+QLASETBSPSK?\r",
    "QBSSECSWT type=1": r"AT+QLABSSECSWT=1\r",
    # Several commands on one line.
    "QLAREGSWT type=1 ; QLASECSWT?": r"AT+QLAREGSWT=1;+QLASECSWT?\r",
    "QLASECSWT type=1 NAT_type=1 ; QLAREGSWT type=1 ; QLASTATUS?": r"AT+QLASECSWT=1,1;+QLAREGSWT=1;+QLASTATUS?\r",
    "QLAREGSWT? ; QLASENDDATA mode=0x0100 data=hi": "AT+QLAREGSWT?;+QLASENDDATA=0x0100,2\\r\nhi",
    f"{ADDRESS} port=1 ; NRB": r'AT+QLASERVERIP="LWM2M","192.0.2.1",1;+NRB\r',
}

RANGES = [
    *COMMON_RANGES,
    ("CMEE n={}", "n", 0, 1),
    (f"{ADDRESS} port={{}}", "port", 0, 65535),
    (f"{DELETE} port={{}}", "port", 0, 65535),
    ("QLASECSWT type={}", "type", 0, 1),
    ("QLASECSWT type=1 NAT_type={}", "NAT_type", 0, 1),
    ("QLASREGIND type={}", "type", 0, 1),
    ("QLASENDDATA mode=0 length={}", "length", 1, 1024),
    (ANSWER.replace("48767", "{}"), "msgID", 0, 65535),
    (ANSWER.replace("48767", "{}").replace("datalen=0", "datalen=2"), "msgID", 0, 65535),
    ("QLAFOTAIND type={}", "type", 0, 5),
    ("QLAREGSWT type={}", "type", 0, 1),
    ("QLAFOTARESET state={}", "state", 1, 1),
    ("QLABSSECSWT type={}", "type", 0, 1),
    ("QLABSSECSWT type=1 NAT_type={}", "NAT_type", 0, 1),
    ("QLASECSWT? ; QLABSSECSWT type=1 NAT_type={}", "NAT_type", 0, 1),
]

VALUES = [
    (
        "QLASENDDATA mode={} length=1",
        "mode",
        ["0x0000", "0x0001", "0x0010", "0x0100", "0x0101", "0X0101"],
        ["0x0002", "0x0011", "0x1000", "100", "0x10000", "-1"],
    ),
    (ANSWER.replace("result=1", "result={}"), "result", ["1", "2", "11", "12", "13", "14"], ["0", "3", "10", "15", "-1"]),
    (ANSWER.replace("datalen=0", "datalen={}"), "datalen", ["0", "1", "1024"], ["-1", "1025"]),
    (ANSWER.replace("6CBBD6861BC43359", "{}"), "token", ["00", "0123456789abcdef"], ["", "0", "0123456789abcdef00", "0g"]),
    (f"QLASETPSK PSK_ID={{}} PSK={PSK}", "PSK_ID", ["0", IMEI], ["", "1", "00", IMEI[1:], IMEI + "0", "86772403000022x"]),
    (f"QLASETBSPSK PSK_ID={{}} PSK={PSK}", "PSK_ID", ["0", IMEI], ["", "1", IMEI[1:], IMEI + "0", "-86772403000022"]),
    ("QLASETPSK PSK_ID=0 PSK={}", "PSK", [PSK], ["", PSK[1:], PSK[2:], PSK + "00", PSK[1:] + "g", "***", PSK[:16]]),
    ("QLASETBSPSK PSK_ID=0 PSK={}", "PSK", [PSK], ["", PSK[2:], PSK + "00", "***"]),
    ("QLASERVERIP type={} IP_addr=192.0.2.1", "type", ["LWM2M", "BS", "DEL"], ["lwm2m", "", "DELETE", "1"]),
]

TEXTS = [
    ("QLASERVERIP type=BS IP_addr={}", "IP_addr", 1, 255),
    ("QLASERVERIP type=DEL IP_addr={}", "IP_addr", 1, 255),
    ("QCFG.LWM2M/DeviceType DeviceType={}", "DeviceType", 1, 255),
]

REFUSED = {
    **COMMON_REFUSED,
    # A required parameter is missing.
    "QLASERVERIP": ["type", "has to be given"],
    "QLASERVERIP type=BS": ["IP_addr", "has to be given"],
    "QLASERVERIP type=DEL": ["IP_addr", "has to be given"],
    "QLASECSWT NAT_type=1": ["type", "has to be given"],
    "QLASETPSK PSK_ID=0": ["PSK", "has to be given"],
    "QLASREGIND": ["type", "has to be given"],
    "QLASENDDATA mode=0": ["length", "has to be given"],
    "QLASENDDATA length=1": ["mode", "has to be given"],
    "QLASENDDATA.inline mode=0": ["length", "has to be given"],
    "QLASENDRSP msgID=1 token=00 datalen=0": ["result", "has to be given"],
    # A rule between parameters is broken.
    "QLASECSWT type=0 NAT_type=0": ["NAT_type", "cannot be given"],
    "QLABSSECSWT type=0 NAT_type=1": ["NAT_type", "cannot be given"],
    # Counts and lengths.
    "QLASENDDATA.inline mode=0 length=3 data=hi": ["length", "3", "data", "2"],
    "QLASENDDATA.data mode=0 length=3 data=hi": ["length", "3", "data", "2"],
    ANSWER.replace("datalen=0", "datalen=3 data=hi"): ["datalen", "3", "data", "2"],
    f"QLASENDDATA.inline mode=0 data={'a' * 1025}": ["data", "1025", "1-1024"],
    f"QLASENDDATA.data mode=0 data={'a' * 1025}": ["data", "1025", "1-1024"],
    "QLASENDDATA.inline mode=0 data=": ["data", "0", "1-1024"],
    # Characters that would end the line or the command.
    r"QLASENDDATA.inline mode=0 data=a\rb": ["data", "0x0D"],
    r"QLASENDDATA.inline mode=0 data=a\nb": ["data", "0x0A"],
    r"QLASENDDATA.inline mode=0 data=a\x00b": ["data", "0x00"],
    r"QLASENDDATA.inline mode=0 data=a\x3bb": ["data", "0x3B"],
    # No numbers.
    "QLASENDDATA mode=0x length=1": ["mode", "'0x'", "number"],
    "QLASENDDATA mode=CON length=1": ["mode", "'CON'", "number"],
    "QLASENDDATA mode=0x0100 length=0x10": ["length", "'0x10'", "number"],
    # There is no such form.
    "QLASERVERIP=?": ["QLASERVERIP", "no such form"],
    "QLASENDDATA?": ["QLASENDDATA", "no such form"],
    "QLADATASTATUS": ["QLADATASTATUS", "no such form"],
    "QLARESETDTLS?": ["QLARESETDTLS", "no such form"],
    "CGPADDR?": ["CGPADDR", "no such form"],
    "QCFG": ["QCFG", "no such form"],
    "QCFG.nosuch": ["QCFG.nosuch", "no such form"],
    # One of several commands on a line is wrong.
    "QLAREGSWT type=1 ; QLASECSWT type=2": ["type", "2", "0-1"],
    "QLAREGSWT type=2 ; QLASECSWT?": ["type", "2", "0-1"],
    "QLAREGSWT type=1 ; NOSUCH ; NRB": ["NOSUCH", "no such command", "bc28"],
    "QLAREGSWT type=1 ; QLASENDDATA mode=0x0100": ["length", "has to be given"],
    "; QLAREGSWT type=1": [";", "command is missing"],
    "QLAREGSWT type=1 ;": [";", "command is missing"],
    "QLAREGSWT type=1 ; ; QLASECSWT?": [";", "command is missing"],
}
