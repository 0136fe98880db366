"""The command line: check, build, serve, grenzen. Dutch, because editors use it."""

from __future__ import annotations

import argparse
import os
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from site_gen.build import build_site, read_and_check
from site_gen.findings import Finding
from site_gen.grenzen import commando as grenzen
from site_gen.progress import step
from site_gen.rendering import Renderer, Site


def main(arguments: Sequence[str]) -> int:
    """Run a command. Returns the exit status: 0 good, 1 findings that stop, 2 a wrong command."""
    args = _parser().parse_args(arguments)
    run: int = args.run(args)
    return run


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m site_gen",
        description="Maakt van de bestanden in deze map een website, en zegt wat er niet klopt.",
        epilog="Begin met: make serve",
    )
    commands = parser.add_subparsers(required=True, metavar="opdracht")
    check = commands.add_parser("check", help="kijk de bestanden na", description="Kijkt alle bestanden na.")
    build = commands.add_parser("build", help="maak de site in build/site", description="Kijkt na en maakt de site.")
    serve = commands.add_parser(
        "serve", help="maak de site en laat haar hier zien", description="Maakt de site opnieuw bij elke wijziging."
    )
    for command, run in ((check, _check), (build, _build), (serve, _serve)):
        command.set_defaults(run=run)
        command.add_argument("--root", type=Path, default=Path(), help="map van het project (anders: deze map)")
        command.add_argument(
            "--peildatum",
            type=_date,
            help="datum waarmee de site rekent, als 2026-11-24 (anders: de dag van de laatste wijziging in git)",
        )
        command.add_argument("--streng", action="store_true", help="ook bij een waarschuwing stoppen")
    for command in (build, serve):
        command.add_argument(
            "--site-url", default=os.environ.get("SITE_URL"), help="webadres waar de site komt te staan"
        )
        command.add_argument(
            "--repo-url", default=_repository(), help="webadres van de bestanden, voor 'Verbeter deze pagina'"
        )
        command.add_argument(
            "--renderer", choices=("mkdocs", "zensical"), default="mkdocs", help="wie de opmaak doet (anders: mkdocs)"
        )
    serve.add_argument("--port", type=int, default=8000, help="poort op deze computer (anders: 8000)")
    grenzen.add_parser(commands).set_defaults(run=_grenzen)
    return parser


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is geen datum; schrijf bijvoorbeeld 2026-11-24") from None


def _repository() -> str | None:
    """The address of the repository where GitHub Actions tells it."""
    server, repository = os.environ.get("GITHUB_SERVER_URL"), os.environ.get("GITHUB_REPOSITORY")
    return f"{server}/{repository}" if server and repository else None


def _peildatum(args: argparse.Namespace) -> date:
    """The date to reckon with: as given, else that of the last commit, so that the same files give the same site."""
    if args.peildatum:
        given: date = args.peildatum
        return given
    command = ["git", "log", "-1", "--format=%cs"]
    try:
        last = subprocess.run(command, cwd=args.root, capture_output=True, text=True, check=True)  # noqa: S603
        return date.fromisoformat(last.stdout.strip())
    except (OSError, subprocess.CalledProcessError, ValueError):
        today = _today()
        print(f"Er is geen git-geschiedenis: de peildatum is vandaag, {today}.")
        return today


def _today() -> date:
    return date.today()  # noqa: DTZ011  # the editor's own calendar


def _check(args: argparse.Namespace) -> int:
    checked = read_and_check(args.root, _peildatum(args))
    _report(checked.findings)
    if not checked.may_be_built(args.streng):
        print("Verbeter deze regels en draai daarna weer: make check")
        return 1
    print("Bekijk de site met: make serve")
    return 0


def _build(args: argparse.Namespace) -> int:
    return 0 if _check_and_build(args) else 1


def _serve(args: argparse.Namespace) -> int:
    from site_gen.serving import serve  # noqa: PLC0415  # the other commands need no server, and start sooner

    _check_and_build(args)
    if not (args.root / "build" / "site").is_dir():
        print("Er is nog geen site om te laten zien. Verbeter eerst de fouten hierboven.")
        return 1
    serve(args.root, lambda: _check_and_build(args), args.port)
    return 0


def _check_and_build(args: argparse.Namespace) -> bool:
    """Build the site where the data allows it; say what is wrong where it does not."""
    with step("Bestanden lezen en nakijken"):
        checked = read_and_check(args.root, _peildatum(args))
    _report(checked.findings)
    if not checked.may_be_built(args.streng):
        print("De site is niet gemaakt; de vorige staat er nog. Verbeter deze regels en draai daarna weer: make build")
        return False
    site = Site(_without_slash(args.site_url), _without_slash(args.repo_url))
    renderer: Renderer = args.renderer
    pages = build_site(checked.catalogue, args.root, site, renderer)
    print(f"{pages} pagina's staan in {args.root / 'build' / 'site'}.")
    return True


def _without_slash(url: str | None) -> str | None:
    return url.rstrip("/") if url else None


def _grenzen(args: argparse.Namespace) -> int:
    # What is fetched today was fetched today, whatever the last commit says.
    return grenzen.run(args, args.root / "content", args.peildatum or _today())


def _report(findings: Sequence[Finding]) -> None:
    """Every finding on a line, sorted by place; in GitHub Actions also as annotations; then a count."""
    for finding in findings:
        print(finding)
        if os.environ.get("GITHUB_ACTIONS") == "true":
            print(finding.as_annotation())
    errors = sum(finding.is_error for finding in findings)
    print(f"{_count(errors, 'fout', 'fouten')}, {_count(len(findings) - errors, 'waarschuwing', 'waarschuwingen')}.")


def _count(number: int, one: str, more: str) -> str:
    return f"{number or 'geen'} {one if number == 1 else more}"
