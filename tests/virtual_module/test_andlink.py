"""The Andlink module: servers, keys, registration, messages, requests of the platform, DTLS, updates, restarts."""

import time

import pytest

from host_line import ERROR, OK, answer, urc

PROMPT = b"\r\n> "
BANNER = b"\r\nNeul\r\nOK\r\n"
KEY = "30313233343536373839303132336162"


def cme(code):
    return b"\r\n+CME ERROR: %d\r\n" % code


INCORRECT, NO_NETWORK, BUSY = cme(50), cme(30), cme(159)
NOT_REGISTERED, WRONG_STATE, UPDATING = cme(513), cme(516), cme(529)


@pytest.fixture
def line(start):
    line = start(family="bc28")
    line.ask("AT+CMEE=1", OK)
    return line


def events(*types):
    return b"".join(urc(f"+QLAEVTIND:{type_}") for type_ in types)


@pytest.fixture
def registered(line):
    line.ask("AT+QLASREGIND=0", OK, events(0, 3, 5))
    return line


# ---- Starting ----


def test_plain_start(start):
    line = start("--boot", family="bc28")
    line.expect(BANNER)
    line.expect_nothing()


def test_start_with_a_cause(start):
    line = start("--boot=SECURITY_FOTA_UPGRADE", family="bc28")
    line.expect(b"\r\nREBOOT_CAUSE_SECURITY_FOTA_UPGRADE" + BANNER)
    line.expect_nothing()


def reboot(line):
    line.ask("AT+NRB", b"\r\nREBOOTING\r\n", b"\r\nREBOOT_CAUSE_APPLICATION_AT" + BANNER)
    line.expect(urc("REGISTERNOTIFY"))
    line.ask("ATE0", b"ATE0\r" + OK)


def test_restart_keeps_what_is_saved(line):
    line.ask('AT+QLASERVERIP="BS","192.0.2.40",5683', OK)
    line.ask(f"AT+QLASETPSK=867724030000225,{KEY}", OK)
    line.ask("AT+QLASECSWT=1,1", OK)
    line.ask("AT+QLABSSECSWT=1,1", OK)
    line.ask('AT+QCFG="LWM2M/DeviceType","31301"', OK)
    reboot(line)
    line.ask("AT+QLASERVERIP?", answer("+QLASERVERIP:\r\nBS,192.0.2.40,5683"))
    line.ask("AT+QLASETPSK?", answer("+QLASETPSK:867724030000225,***"))
    line.ask("AT+QLASECSWT?", answer("+QLASECSWT:0"))  # not saved
    line.ask("AT+QLABSSECSWT?", answer("+QLABSSECSWT:1,1"))
    line.ask('AT+QCFG="LWM2M/DeviceType"', answer('+QCFG: "LWM2M/DeviceType","31301"'))
    line.ask("AT+CMEE?", answer("+CMEE: 0"))


def test_nothing_is_heard_during_a_restart(line):
    line.send(b"AT+NRB\rAT\rAT+CGATT?\r")
    line.expect(b"\r\nREBOOTING\r\n")
    line.expect(b"\r\nREBOOT_CAUSE_APPLICATION_AT" + BANNER + urc("REGISTERNOTIFY"))
    line.ask("AT", b"AT\r" + OK)


def test_restart_out_of_the_blue(line):
    line.send(b"AT+QLASEND")
    line.module.control("restart", "APPLICATION_WATCHDOG")
    line.expect(b"\r\nREBOOT_CAUSE_APPLICATION_WATCHDOG" + BANNER)


def test_registering_by_itself(line):
    line.ask("AT+QLAREGSWT=1", OK)
    line.ask("AT+NRB", b"\r\nREBOOTING\r\n", b"\r\nREBOOT_CAUSE_APPLICATION_AT" + BANNER, events(0, 3, 5))


# ---- Servers ----


def test_servers(line):
    line.ask("AT+QLASERVERIP?", answer("+QLASERVERIP:"))
    line.ask('AT+QLASERVERIP="LWM2M","lwm.example"', OK)
    line.ask('AT+QLASERVERIP="BS","192.0.2.40",5784', OK)
    line.ask("AT+QLASERVERIP?", answer("+QLASERVERIP:\r\nBS,192.0.2.40,5784\r\nLWM2M,lwm.example,5683"))
    line.ask('AT+QLASERVERIP="DEL","192.0.2.40",5683', INCORRECT)
    line.ask('AT+QLASERVERIP="DEL","192.0.2.40",5784', OK)
    line.ask('AT+QLASERVERIP="DEL","lwm.example"', OK)
    line.ask("AT+QLASERVERIP?", answer("+QLASERVERIP:"))


@pytest.mark.parametrize("arguments", [
    '"XX","192.0.2.40"', 'BS,"192.0.2.40"', '"BS",""', '"BS","a",65536', '"BS"', '"DEL"',
])
def test_wrong_servers(line, arguments):
    line.ask(f"AT+QLASERVERIP={arguments}", INCORRECT)


# ---- Registration ----


def test_registration(line):
    line.ask("AT+QLASTATUS?", answer("+QLASTATUS:UNINITIALISED"))
    line.ask("AT+QLASREGIND=1", NOT_REGISTERED)
    line.ask("AT+QLASREGIND=0", OK)
    line.ask("AT+QLASTATUS?", answer("+QLASTATUS:REGISTERING"))
    line.ask("AT+QLASREGIND=0", WRONG_STATE)
    line.expect(events(0, 3, 5))
    line.ask("AT+QLASTATUS?", answer("+QLASTATUS:MO_DATA_ENABLED"))
    line.ask("AT+QLASREGIND=0", OK, events(2))
    line.ask("AT+QLASREGIND=1", OK, events(1))
    line.ask("AT+QLASTATUS?", answer("+QLASTATUS:DEREGISTERED"))


def test_registration_with_bootstrap(line):
    line.ask('AT+QLASERVERIP="BS","192.0.2.40"', OK)
    line.ask("AT+QLASREGIND=0", OK, events(4, 0, 3, 5))


def test_registration_without_network(line):
    line.ask("AT+CGATT=0", OK)
    line.ask("AT+QLASREGIND=0", NO_NETWORK)


# ---- Messages ----


@pytest.mark.parametrize("mode", ["0x0100", "0X0101"])
def test_confirmed_message(registered, mode):
    registered.ask("AT+QLADATASTATUS?", answer("+QLADATASTATUS:0"))
    registered.ask(f"AT+QLASENDDATA={mode},26", PROMPT)
    registered.send(b'[{"n":"19/1/0","p1":"v1"}]')
    registered.expect(OK)
    registered.ask("AT+QLAULDATASTATUS?", answer("+QLADATASTATUS:1"))
    registered.ask("AT+QLASENDATA=0x0100,2,hi", BUSY)
    registered.expect(urc("+QLADATASTATUS:4"))
    registered.ask("AT+QLADATASTATUS?", answer("+QLADATASTATUS:4"))


@pytest.mark.parametrize("mode", ["0x0000", "0x0001", "0x0010"])
def test_unconfirmed_message(registered, mode):
    registered.ask(f"AT+QLASENDDATA={mode},3,abc", OK)
    time.sleep(0.2)
    registered.ask("AT+QLADATASTATUS?", answer("+QLADATASTATUS:0"))


@pytest.mark.parametrize("state", [2, 3, 5])
def test_message_that_fails(registered, state):
    registered.module.control("message", state)
    time.sleep(0.1)
    registered.ask("AT+QLASENDDATA=0x0100,2,hi", OK, urc(f"+QLADATASTATUS:{state}"))


def test_message_before_registration(line):
    """Whether it can be sent is known when the module has the data."""
    line.ask("AT+QLASENDDATA=0x0101,2", PROMPT)
    line.send(b"hi")
    line.expect(WRONG_STATE)
    line.ask("AT+QLASENDDATA=0x0101,2,hi", WRONG_STATE)


@pytest.mark.parametrize("arguments", ["0x0002,2", "0x0100,0", "0x0100,1025", "0x0100", "256,2", "0x100,2"])
def test_wrong_messages(line, arguments):
    line.ask(f"AT+QLASENDDATA={arguments}", INCORRECT)


# ---- Requests of the platform ----


def test_read_request(line):
    line.module.control("urc", "QLAREAD", "msgID=48767", "token=6CBBD6861BC43359")
    line.expect(urc('+QLAREAD: 48767,"6CBBD6861BC43359"'))
    line.ask("AT+QLASENDRSP=48766,6CBBD6861BC43359,1,48", WRONG_STATE)
    line.ask("AT+QLASENDRSP=48767,6CBBD6861BC43358,1,48", WRONG_STATE)
    line.ask("AT+QLASENDRSP=48767,6cbbd6861bc43359,1,48", PROMPT)
    line.send(b'{"firstName": "Brett", "lastName": "McLaughlin"}')
    line.expect(OK)
    line.ask("AT+QLASENDRSP=48767,6CBBD6861BC43359,1,48", WRONG_STATE)  # answered


def test_write_request(line):
    line.module.control("urc", "QLAWRITE", "msgID=9415", "token=01", 'data=two words', "query=lwm2m=1.0&ep=1")
    line.expect(urc('+QLAWRITE: 9415,"01","two words","lwm2m=1.0&ep=1"'))
    line.ask("AT+QLASENDRSP=9415,01,2,0", OK)


def test_request_is_open_for_ten_seconds(line):
    line.module.control("urc", "QLAREAD", "msgID=1", "token=00")
    line.expect(urc('+QLAREAD: 1,"00"'))
    time.sleep(10.2)
    line.ask("AT+QLASENDRSP=1,00,13,0", WRONG_STATE)


@pytest.mark.parametrize("arguments", ["1,00,3,0", "65536,00,1,0", "1,0,1,0", "1,,1,0", '1,"00",1,0', "1,00,1,1025"])
def test_wrong_answers(line, arguments):
    line.ask(f"AT+QLASENDRSP={arguments}", INCORRECT)


# ---- DTLS ----


def test_handshake(line):
    line.ask("AT+QLADTLSSTAT?", answer("+QLADTLSSTAT:1"))
    line.ask("AT+QLASECSWT=1,1", OK)
    line.ask("AT+QLASREGIND=0", OK, urc("+QLADTLSSTAT:0"), events(0, 3, 5))
    line.ask("AT+QLADTLSSTAT?", answer("+QLADTLSSTAT:0"))
    line.ask("AT+QLARESETDTLS", OK)
    line.ask("AT+QLADTLSSTAT?", answer("+QLADTLSSTAT:1"))
    line.ask("AT+QLASENDDATA=0x0000,2,hi", OK, urc("+QLADTLSSTAT:0"))


def test_handshake_that_fails(line):
    line.ask("AT+QLASECSWT=1,1", OK)
    line.module.control("handshake", 3)
    time.sleep(0.1)
    line.ask("AT+QLASREGIND=0", OK, urc("+QLADTLSSTAT:3"))
    line.ask("AT+QLASTATUS?", answer("+QLASTATUS:REG_FAILED"))


# ---- Updates ----


def test_controlled_update(line):
    line.ask("AT+QLAFOTAIND=2", WRONG_STATE)
    line.ask("AT+QLAFOTAIND=1", OK)
    line.ask("AT+QLAFOTAIND=4", WRONG_STATE)
    line.module.control("package")
    line.expect(urc("FIRMWARE DOWNLOADING") + events(6))
    line.ask("AT+QLAFOTAIND=2", OK)
    line.ask("AT+NRB", UPDATING)
    line.expect(urc("FIRMWARE DOWNLOADED") + events(7))
    line.ask("AT+QLAFOTAIND=4", OK, urc("FIRMWARE UPDATING"))
    line.expect(b"\r\nREBOOT_CAUSE_SECURITY_FOTA_UPGRADE" + BANNER)
    line.expect(urc("FIRMWARE UPDATE SUCCESS") + events(0, 3, 5) + urc("FIRMWARE UPDATE OVER"))


def test_automatic_update(line):
    line.module.control("package")
    line.expect(urc("FIRMWARE DOWNLOADING") + events(6) + urc("FIRMWARE DOWNLOADED") + events(7))
    line.expect(urc("FIRMWARE UPDATING"))
    line.expect(b"\r\nREBOOT_CAUSE_SECURITY_FOTA_UPGRADE" + BANNER + urc("FIRMWARE UPDATE SUCCESS"))


@pytest.mark.parametrize(("steps", "cancel"), [([], 3), ([2], 5)])
def test_cancelled_update(line, steps, cancel):
    line.ask("AT+QLAFOTAIND=1", OK)
    line.module.control("package")
    line.expect(urc("FIRMWARE DOWNLOADING") + events(6))
    for step in steps:
        line.ask(f"AT+QLAFOTAIND={step}", OK, urc("FIRMWARE DOWNLOADED") + events(7))
    line.ask(f"AT+QLAFOTAIND={cancel}", OK)
    line.ask("AT+QLAFOTAIND=4", WRONG_STATE)


def test_download_that_fails(line):
    line.module.control("package", "fails")
    line.expect(urc("FIRMWARE DOWNLOADING") + events(6) + urc("FIRMWARE DOWNLOAD FAILED"))
    line.expect_nothing()


def test_urgent_data_stop_a_download(line):
    line.ask("AT+QLAFOTARESET=1", OK)
    line.ask("AT+QLAFOTAIND=1", OK)
    line.module.control("package")
    line.expect(urc("FIRMWARE DOWNLOADING") + events(6))
    line.ask("AT+QLAFOTAIND=2;+QLAFOTARESET=1", OK)
    time.sleep(0.2)
    line.expect_nothing()
    line.ask("AT+QLAFOTARESET=0", INCORRECT)


# ---- Other ----


def test_any_urc(line):
    line.module.control("urc", "QLASENDDATA", "result=0", "mid=4711")
    line.expect(urc("+QLASENDDATA: 0,4711"))
    line.module.control("urc", "QLADATASTATUS", "status=4", "seq=1")
    line.expect(urc("+QLADATASTATUS:4,1"))
    line.module.control("urc", "REGISTERNOTIFY")
    line.expect(urc("REGISTERNOTIFY"))


def test_errors_without_codes(line):
    line.ask("AT+CMEE=0", OK)
    line.ask("AT+QLASREGIND=2", ERROR)
    line.ask("AT+CMEE=2", ERROR)
    line.ask("AT+CMEE=1", OK)
    line.ask("AT+NOSUCH", ERROR)
