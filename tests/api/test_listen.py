"""Small answers are sent at once."""

import asyncio
import socket

import pytest

from api.listen import listen


def test_connections_that_are_taken_send_without_delay() -> None:
    async def delay_is_off() -> bool:
        taken: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

        async def take(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            connection = writer.get_extra_info("socket")
            taken.set_result(bool(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)))
            writer.close()

        async with await asyncio.start_server(take, sock=listen("127.0.0.1", 0)) as server:
            address = server.sockets[0].getsockname()
            _reader, writer = await asyncio.open_connection(*address)
            off = await taken
            writer.close()
            return off

    assert asyncio.run(delay_is_off())


def test_a_port_that_is_taken_is_an_error() -> None:
    with listen("127.0.0.1", 0) as first, pytest.raises(OSError, match="in use"):
        listen("127.0.0.1", first.getsockname()[1])
