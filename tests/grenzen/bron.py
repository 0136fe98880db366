"""A source on loopback: what PDOK does, and what it should never do."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Antwoord = Callable[[BaseHTTPRequestHandler], None]


class Bron:
    """Answers per path; `vragen` are the paths that were asked for."""

    def __init__(self, poort: int) -> None:
        self.adres = f"http://127.0.0.1:{poort}"
        self.antwoorden: dict[str, Antwoord] = {}
        self.vragen: list[str] = []
        self.dicht = threading.Event()

    def geef(self, pad: str, inhoud: object, status: int = 200, **koppen: str) -> str:
        """Answer `pad` with bytes as they are, or with anything else as JSON. Returns the address."""
        tekst = inhoud if isinstance(inhoud, bytes) else json.dumps(inhoud).encode()

        def antwoord(verzoek: BaseHTTPRequestHandler) -> None:
            verzoek.send_response(status)
            for kop, waarde in {"Content-Type": "application/geo+json", **koppen}.items():
                verzoek.send_header(kop.replace("_", "-"), waarde)
            verzoek.send_header("Content-Length", str(len(tekst)))
            verzoek.end_headers()
            verzoek.wfile.write(tekst)

        return self.doe(pad, antwoord)

    def zwijg(self, pad: str) -> str:
        """Take the question and never answer."""
        return self.doe(pad, lambda _: self._wacht(60))

    def druppel(self, pad: str) -> str:
        """Answer with a byte now and then, for two seconds."""

        def antwoord(verzoek: BaseHTTPRequestHandler) -> None:
            verzoek.send_response(200)
            verzoek.end_headers()
            for _ in range(100):
                verzoek.wfile.write(b" ")
                verzoek.wfile.flush()
                self._wacht(0.02)

        return self.doe(pad, antwoord)

    def breek_af(self, pad: str) -> str:
        """Hang up before the first line."""
        return self.doe(pad, lambda verzoek: verzoek.connection.shutdown(2))

    def doe(self, pad: str, antwoord: Antwoord) -> str:
        self.antwoorden[pad] = antwoord
        return self.adres + pad

    def _wacht(self, seconden: float) -> None:
        self.dicht.wait(seconden)


@contextmanager
def open_bron() -> Iterator[Bron]:
    class Verzoek(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            bron.vragen.append(self.path)
            with suppress(BrokenPipeError, ConnectionResetError):  # the asker had enough
                bron.antwoorden[self.path](self)

        def log_message(self, *_: object) -> None:
            """Stay silent."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Verzoek) as server:
        bron = Bron(server.server_port)
        draad = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        draad.start()
        try:
            yield bron
        finally:
            bron.dicht.set()
            server.shutdown()
            draad.join()
