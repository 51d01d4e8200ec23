"""A TLS server that passes what it receives on to a plain socket of the test, and back."""

import asyncio
import threading
from contextlib import contextmanager

from network import HOST

PIECE = 65536


async def _copy(source, sink):
    try:
        while data := await source.read(PIECE):
            sink.write(data)
            await sink.drain()
    except OSError:  # either side may go at any time
        pass
    finally:
        sink.close()


async def _serve(context, plain_port):
    async def on_connected(reader, writer):
        plain_reader, plain_writer = await asyncio.open_connection(HOST, plain_port)
        await asyncio.gather(_copy(reader, plain_writer), _copy(plain_reader, writer))

    server = await asyncio.start_server(on_connected, HOST, 0, ssl=context)
    return server.sockets[0].getsockname()[1]


async def _stop():
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


@contextmanager
def tls_relay(contexts, plain_port):
    """Yields one port for each context; connections to them arrive at the plain port after the handshake."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    def run(coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, loop).result()

    try:
        yield [run(_serve(context, plain_port)) for context in contexts]
    finally:
        run(_stop())
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
