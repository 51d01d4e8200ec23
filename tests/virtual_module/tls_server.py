"""Real TLS peers: certificates that openssl makes, and a server of Python's ssl module."""

import ssl
import subprocess
import threading
import warnings
from contextlib import contextmanager
from types import SimpleNamespace

from module_process import PATIENCE
from network import HOST, port_of, tcp_server

NAME = "one.atbind.test"


def openssl(folder, *words):
    subprocess.run(["openssl", *words], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make_certificate(folder, name, subject, authority=None, days=2, alternative=None):
    """A key and a certificate, signed by an authority or by itself."""
    openssl(folder, "req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr",
            "-subj", f"/CN={subject}")
    extensions = folder / f"{name}.ext"
    extensions.write_text("basicConstraints=CA:TRUE\n" if authority is None else f"subjectAltName={alternative}\n")
    signer = ["-signkey", f"{name}.key"]
    if authority is not None:
        signer = ["-CA", f"{authority}.pem", "-CAkey", f"{authority}.key", "-CAcreateserial"]
    openssl(folder, "x509", "-req", "-in", f"{name}.csr", "-out", f"{name}.pem", "-days", str(days),
            "-extfile", extensions.name, *signer)


def make_certificates(folder):
    make_certificate(folder, "ca", "authority")
    make_certificate(folder, "other", "another authority")
    make_certificate(folder, "server", NAME, "ca", alternative=f"DNS:{NAME},IP:{HOST}")
    make_certificate(folder, "stranger", "elsewhere.test", "ca", alternative="DNS:elsewhere.test")
    make_certificate(folder, "old", NAME, "ca", days=0, alternative=f"IP:{HOST}")
    make_certificate(folder, "client", "device", "ca", alternative="DNS:device")
    return folder


def server_context(folder, certificate="server", client_authority=None):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # old versions are what is tested
        context.minimum_version = ssl.TLSVersion.TLSv1
    context.load_cert_chain(folder / f"{certificate}.pem", folder / f"{certificate}.key")
    if client_authority:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(folder / f"{client_authority}.pem")
    return context


def _serve(server, context, result):
    try:
        plain, _ = server.accept()
        plain.settimeout(PATIENCE)
        result.peer = context.wrap_socket(plain, server_side=True)
    except OSError as error:
        result.error = error
    result.done.set()


@contextmanager
def tls_server(context):
    """Takes one connection; yields what has a port, and the peer once somebody has connected."""
    with tcp_server() as server:
        result = SimpleNamespace(port=port_of(server), peer=None, error=None, done=threading.Event(), name=None)
        context.sni_callback = lambda _, name, __: setattr(result, "name", name)
        thread = threading.Thread(target=_serve, args=(server, context, result), daemon=True)
        thread.start()
        try:
            yield result
        finally:
            if result.peer is not None:
                result.peer.close()
