"""A socket to serve on, taken before anybody is told of it."""

import socket


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that is bound to the address; port 0 takes any that is free.

    It is made for TCP by name: asyncio sends small answers at once (TCP_NODELAY) only on such
    sockets, and without that each answer waits some 40 ms. Raises OSError when the port is taken.
    """
    family, kind, protocol, _name, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP
    )[0]
    listening = socket.socket(family, kind, protocol)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(512)
    except OSError:
        listening.close()
        raise
    return listening
