"""Shows the site on this computer and builds it again when a file changes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

HOST, PORT = "127.0.0.1", 8000
_WATCHED = ("coalitions", "interventions", "content", "site_gen/templates", "site_gen/assets", "site_gen/theme")
# An editor writes a file in several steps; wait until it is quiet.
_QUIET_SECONDS = 0.2


class _Handler(SimpleHTTPRequestHandler):
    """Serves build/site as GitHub Pages does: folders by their index, and our own page for what is not there."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".mjs": "text/javascript",
        ".geojson": "application/geo+json",
        ".woff2": "font/woff2",
    }

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class names it so
        """Requests are no news; what is built is."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


class _Changes(FileSystemEventHandler):
    """Notes that something changed."""

    def __init__(self) -> None:
        self.changed = threading.Event()

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in ("created", "modified", "moved", "deleted") and not event.is_directory:
            self.changed.set()


def server(site: Path, port: int = PORT) -> ThreadingHTTPServer:
    """A server of a built site on this computer only. The folder may be swapped while it runs."""
    return ThreadingHTTPServer((HOST, port), partial(_Handler, directory=str(site)))


def serve(root: Path, rebuild: Callable[[], object], port: int = PORT) -> None:
    """Serve `root/build/site` until the visitor presses Ctrl-C, and call `rebuild` after each change of a file."""
    changes = _Changes()
    observer = Observer()
    for folder in _WATCHED:
        if (root / folder).is_dir():
            observer.schedule(changes, str(root / folder), recursive=True)
    observer.start()
    with server(root / "build" / "site", port) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        print(f"De site staat op http://{HOST}:{http.server_port}/ (stoppen: Ctrl-C)", flush=True)
        try:
            while True:
                changes.changed.wait()
                while changes.changed.is_set():
                    changes.changed.clear()
                    changes.changed.wait(_QUIET_SECONDS)
                rebuild()
        except KeyboardInterrupt:
            print()
        finally:
            observer.stop()
            observer.join()
            http.shutdown()
