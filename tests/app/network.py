"""The wire between the window and the platform: can be cut, and can stop a command on its way or its answer."""

import socket
import threading

_PIECE = 65536
_COMMAND = b"POST /v1/commands "


class Network:
    """Listens on a port of its own as long as it is whole. Use as a context."""

    def __init__(self, port: int):
        self._to = port
        self._lock = threading.Lock()
        self._pairs = set()
        self._server = None
        self._hold = None  # "request" or "answer": of the next command
        self.held = threading.Event()
        self.port = 0
        self.mend()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.cut()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def mend(self):
        if self._server is not None:
            return
        server = socket.socket()
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind(("127.0.0.1", self.port))
        server.listen()
        self.port = server.getsockname()[1]
        self._server = server
        threading.Thread(target=self._accept, args=(server,), daemon=True).start()

    def cut(self):
        """Nobody answers any more, and whatever was under way is gone."""
        with self._lock:
            server, self._server = self._server, None
            pairs, self._pairs = self._pairs, set()
            self._hold = None
        if server is not None:
            server.shutdown(socket.SHUT_RDWR)
            server.close()
        for pair in pairs:
            _close(pair)

    def hold(self, what: str):
        """The next command's request never arrives at the platform, or its answer never comes back."""
        self.held.clear()
        self._hold = what

    def _accept(self, server):
        while True:
            try:
                near, _ = server.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(("127.0.0.1", self._to))
            except OSError:
                near.close()
                continue
            with self._lock:
                if self._server is not server:
                    _close((near, far))
                    return
                self._pairs.add((near, far))
            stuck = threading.Event()
            threading.Thread(target=self._there, args=(near, far, stuck), daemon=True).start()
            threading.Thread(target=self._back, args=(near, far, stuck), daemon=True).start()

    def _there(self, near, far, stuck):
        for piece in _pieces(near):
            if self._hold and _COMMAND in piece:
                what, self._hold = self._hold, None
                stuck.set()
                if what == "request":
                    self.held.set()
                    return  # the window waits for an answer to what never went
            try:
                far.sendall(piece)
            except OSError:
                break
        _close((near, far))

    def _back(self, near, far, stuck):
        for piece in _pieces(far):
            if stuck.is_set():
                self.held.set()
                return  # the platform has spoken and nobody hears it
            try:
                near.sendall(piece)
            except OSError:
                break
        _close((near, far))


def _pieces(source):
    while True:
        try:
            piece = source.recv(_PIECE)
        except OSError:
            return
        if not piece:
            return
        yield piece


def _close(pair):
    for one in pair:
        try:
            one.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        one.close()
