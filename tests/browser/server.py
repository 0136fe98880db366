"""Serves a built site as GitHub Pages does: under the name of the repository, compressed, our own page for the rest."""

from __future__ import annotations

import gzip
import mimetypes
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

SUB = "/naam-van-de-repo/"
_TYPES = {".mjs": "text/javascript", ".geojson": "application/geo+json", ".woff2": "font/woff2"}
_PACKED = {".woff2", ".png", ".jpg"}


class _Handler(BaseHTTPRequestHandler):
    def __init__(self, site: Path, *arguments: object) -> None:
        self.site = site
        super().__init__(*arguments)  # type: ignore[arg-type]  # what the server gives

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class names it so
        """A test says what went wrong; the list of requests does not."""

    def do_GET(self) -> None:  # the base class names it so
        path = unquote(urlsplit(self.path).path)
        if not path.startswith(SUB):
            self._answer(404, b"outside the site", ".txt")
            return
        file = self.site / path.removeprefix(SUB)
        if file.is_dir():
            if not path.endswith("/"):
                self.send_response(301)
                self.send_header("Location", f"{path}/")
                self.end_headers()
                return
            file /= "index.html"
        if file.is_file() and file.resolve().is_relative_to(self.site.resolve()):
            self._answer(200, file.read_bytes(), file.suffix)
        else:
            self._answer(404, (self.site / "404.html").read_bytes(), ".html")

    def _answer(self, status: int, body: bytes, suffix: str) -> None:
        self.send_response(status)
        kind = _TYPES.get(suffix) or mimetypes.types_map.get(suffix, "application/octet-stream")
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        if suffix not in _PACKED and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, 6, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves a page hangs up halfway; what truly fails, the test sees in the browser."""


@contextmanager
def serving(site: Path) -> Iterator[str]:
    """The address at which the site answers, on this computer only."""
    with _Server(("127.0.0.1", 0), partial(_Handler, site)) as http:
        thread = Thread(target=http.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{http.server_port}{SUB}"
        http.shutdown()
        thread.join()
