"""The server that an editor sees the site with."""

from __future__ import annotations

import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from site_gen import serving
from site_gen.assembling import swap
from site_gen.serving import serve, server


@contextmanager
def serving_of(site: Path) -> Iterator[str]:
    with server(site, port=0) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_port}/"
        http.shutdown()


def site_with(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "index.html").write_text(text, encoding="utf-8")
    (folder / "404.html").write_text("Deze pagina bestaat niet", encoding="utf-8")
    (folder / "start.mjs").touch()
    return folder


def get(url: str) -> tuple[str, str]:
    with urllib.request.urlopen(url) as answer:
        return answer.headers["Content-Type"], answer.read().decode()


def test_modules_go_out_as_javascript(tmp_path: Path) -> None:
    with serving_of(site_with(tmp_path / "site", "")) as url:
        assert get(f"{url}start.mjs")[0] == "text/javascript"


def test_an_unknown_address_shows_our_own_page(tmp_path: Path) -> None:
    with serving_of(site_with(tmp_path / "site", "")) as url, pytest.raises(urllib.error.HTTPError) as error:
        get(f"{url}bestaat-niet/")
    with error.value:
        assert error.value.code == 404
        assert "Deze pagina bestaat niet" in error.value.read().decode()


def test_a_site_that_is_swapped_is_served_at_once(tmp_path: Path) -> None:
    with serving_of(site_with(tmp_path / "site", "oud")) as url:
        assert get(url)[1] == "oud"
        swap(site_with(tmp_path / "site.nieuw", "nieuw"), tmp_path / "site")
        assert get(url)[1] == "nieuw"


def test_a_change_of_a_file_builds_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "coalitions").mkdir()
    (tmp_path / "build").mkdir()
    site_with(tmp_path / "build" / "site", "")
    monkeypatch.setattr(serving, "print", lambda *_, **__: change(), raising=False)

    def change() -> None:
        (tmp_path / "coalitions" / "assen.yml").write_text("naam: Assen", encoding="utf-8")

    built: list[str] = []
    serve(tmp_path, stop_after(built), port=0)
    assert built == ["gebouwd"]


def stop_after(built: list[str]) -> Callable[[], None]:
    """A rebuild that ends the server as Ctrl-C does."""

    def rebuild() -> None:
        built.append("gebouwd")
        raise KeyboardInterrupt

    return rebuild
