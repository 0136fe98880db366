"""Serves a site on this computer as GitHub Pages does: gzip for text, ten minutes of cache, folders by their index."""

from __future__ import annotations

import gzip
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

_TYPES = {
    ".mjs": "text/javascript",
    ".js": "text/javascript",
    ".geojson": "application/geo+json",
    ".woff2": "font/woff2",
}
_ALSO_TEXT = ("application/json", "application/geo+json", "image/svg+xml", "application/xml")
_LEVEL = 6


def content_type(path: Path) -> str:
    return _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"


def is_text(kind: str) -> bool:
    """Whether GitHub Pages sends it compressed."""
    return kind.startswith("text/") or kind in _ALSO_TEXT


@cache
def _body(path: Path, changed: int, compressed: bool) -> bytes:  # noqa: ARG001  # `changed` makes the cache forget a file that was replaced
    raw = path.read_bytes()
    return gzip.compress(raw, _LEVEL, mtime=0) if compressed else raw


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "bench", ""

    def __init__(self, site: Path, *arguments: object) -> None:
        self.site = site
        super().__init__(*arguments)  # type: ignore[arg-type]  # request, address and server, passed on as they come

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, with_body: bool) -> None:
        path = self.site / unquote(urlsplit(self.path).path).lstrip("/")
        if path.is_dir():
            path /= "index.html"
        status = 200
        if not path.resolve().is_relative_to(self.site) or not path.is_file():
            status, path = 404, self.site / "404.html"
        kind = content_type(path)
        compressed = is_text(kind) and "gzip" in self.headers.get("Accept-Encoding", "")
        body = _body(path, path.stat().st_mtime_ns, compressed)
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if is_text(kind) else kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if compressed:
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Vary", "Accept-Encoding")
        self.end_headers()
        if with_body:
            try:
                self.wfile.write(body)
            except ConnectionError:  # the browser has what it came for, and left
                self.close_connection = True

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002  # the base class names it so
        """Requests are counted in the browser."""


@contextmanager
def serving(site: Path) -> Iterator[str]:
    """The address of a site, for as long as the block runs."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, site.resolve())) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
