"""Fetching from a real HTTP server, in PDOK's forms; and whatever goes wrong leaves all files as they were."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from pyproj import Transformer

from site_gen.grenzen import bronnen
from site_gen.grenzen.fout import GrenzenFout
from site_gen.grenzen.inlezen import lees_grenzen
from site_gen.grenzen.ophalen import Samenvatting, ophalen
from tests.grenzen.bron import Bron
from tests.grenzen.inhoud import NAMEN, VIERKANTEN, antwoord, feature, ring, schrijf_grenzen, verzameling

DAG = date(2026, 1, 20)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A content folder that already has shapes, also of the year that is asked for."""
    folder = tmp_path / "content"
    schrijf_grenzen(folder, "schematisch")
    schrijf_grenzen(folder, "gemeenten-2025")
    return folder


def haal(
    content: Path,
    bron: str,
    gemeenten: Mapping[str, str] = NAMEN,
    *,
    jaar: int = 2025,
    wachttijd: float = 20,
) -> Samenvatting:
    return ophalen(jaar, bron, content, gemeenten, DAG, wachttijd=wachttijd)


def mislukt(content: Path, bron: str, **keuzes: Any) -> GrenzenFout:
    """The error of a fetch that must fail, once it is sure that nothing has been written."""
    voor = {pad: pad.read_bytes() for pad in content.rglob("*") if pad.is_file()}
    with pytest.raises(GrenzenFout) as fout:
        haal(content, bron, **keuzes)
    assert {pad: pad.read_bytes() for pad in content.rglob("*") if pad.is_file()} == voor
    assert fout.value.hint
    return fout.value


def test_one_answer_becomes_a_file_with_its_source_beside_it(content: Path, bron: Bron) -> None:
    adres = bron.geef("/wfs?service=WFS", antwoord())
    klaar = haal(content, adres)
    assert (klaar.jaar, klaar.gemeenten, klaar.bron) == (2025, 3, adres)
    bijschrift = yaml.safe_load(klaar.bestand.with_suffix(".yml").read_text(encoding="utf-8"))
    assert bijschrift == {
        "titel": "Grenzen van gemeenten in 2025",
        "jaar": 2025,
        "bron": "CBS-gebiedsindelingen, via 127.0.0.1",
        "url": adres,
        "licentie": "CC BY 4.0",
        "opgehaald": DAG,
        "sha256": hashlib.sha256(klaar.bestand.read_bytes()).hexdigest(),
    }
    grenzen = lees_grenzen(content)
    assert grenzen.buren() == {"GM0001": ("GM0002", "GM0003"), "GM0002": ("GM0001",), "GM0003": ("GM0001",)}
    assert set(grenzen.rings("GM0002")[0]) == {(5.1, 52.0), (5.2, 52.0), (5.2, 52.1), (5.1, 52.1)}
    assert sorted(pad.name for pad in (content / "grenzen").iterdir()) == [
        "gemeenten-2025.topojson",
        "gemeenten-2025.yml",
        "schematisch.topojson",
        "schematisch.yml",
    ]


def test_pages_are_followed_and_a_relative_link_counts(content: Path, bron: Bron) -> None:
    codes = list(VIERKANTEN)
    links: list[list[dict[str, str]]] = [
        [{"rel": "self", "href": "/items"}, {"rel": "next", "href": "/items?cursor=2"}],
        [{"rel": "next", "href": f"{bron.adres}/items?cursor=3"}],
        [{"rel": "prev", "href": "/items"}],
    ]
    for nummer, pad in enumerate(("/items", "/items?cursor=2", "/items?cursor=3")):
        bron.geef(pad, verzameling([feature(codes[nummer])], links=links[nummer]))
    assert haal(content, f"{bron.adres}/items").gemeenten == 3
    assert bron.vragen == ["/items", "/items?cursor=2", "/items?cursor=3"]


def test_a_file_will_do(content: Path, tmp_path: Path) -> None:
    bestand = tmp_path / "gemeenten.json"
    bestand.write_text(json.dumps(antwoord()), encoding="utf-8")
    haal(content, str(bestand))
    grenzen = lees_grenzen(content)
    assert (grenzen.url, grenzen.toelichting) == (None, "Gelezen uit het bestand gemeenten.json.")


def test_the_dutch_grid_lands_in_the_right_place(content: Path, bron: Bron) -> None:
    # Amersfoort's tower is where the Dutch grid is anchored: 155000, 463000.
    adres = bron.geef("/rd", verzameling([feature("GM0001", [ring((155_000, 463_000, 10_000))])]))
    haal(content, adres, {"GM0001": "Aa"})
    assert min(lees_grenzen(content).rings("GM0001")[0]) == pytest.approx((5.38720, 52.15517), abs=5e-5)


IN_RD = {"crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}}


@pytest.mark.parametrize(
    ("graden", "andersom", "velden"),
    [(True, False, {}), (True, True, {}), (False, False, {}), (False, True, {}), (False, False, IN_RD)],
)
def test_every_system_and_order_of_axes_gives_the_same_shapes(
    content: Path, bron: Bron, graden: bool, andersom: bool, velden: dict[str, object]
) -> None:
    rd = Transformer.from_crs("EPSG:4326", "EPSG:28992", always_xy=True)

    def punt(lon: float, lat: float) -> list[float]:
        x, y = (lon, lat) if graden else rd.transform(lon, lat)
        return [y, x, 12.5] if andersom else [x, y]

    features = [feature(code, [[punt(*plek) for plek in ring(VIERKANTEN[code])]]) for code in VIERKANTEN]
    haal(content, bron.geef("/items", verzameling(features, **velden)))
    grenzen = lees_grenzen(content)
    for code, (west, zuid, zijde) in VIERKANTEN.items():
        hoeken = [west, zuid, west + zijde, zuid + zijde]
        gevonden = [
            *map(min, zip(*grenzen.rings(code)[0], strict=True)),
            *map(max, zip(*grenzen.rings(code)[0], strict=True)),
        ]
        assert gevonden == pytest.approx(hoeken, abs=5e-5)


def test_other_codes_are_named_both_ways(content: Path, bron: Bron) -> None:
    adres = bron.geef("/items", antwoord())
    fout = mislukt(content, adres, gemeenten={"GM0001": "Aa", "GM0002": "Bee", "GM1982": "Land van Cuijk"})
    assert (fout.path, fout.code) == (adres, "grenzen-codes")
    assert "Van 1 gemeente uit gemeenten.csv is er geen grens: GM1982 (Land van Cuijk)." in fout.text
    assert "1 grens hoort bij een code die daar niet in staat: GM0003 (Cee)." in fout.text
    assert "gemeenten.csv en fusies.csv" in fout.hint


def test_long_lists_of_codes_are_cut(content: Path, bron: Bron) -> None:
    veel = {f"GM{nummer:04}": "Ergens" for nummer in range(1, 43)}
    fout = mislukt(content, bron.geef("/items", antwoord()), gemeenten=veel)
    assert "Van 39 gemeenten" in fout.text
    assert fout.text.endswith("GM0015 (Ergens) en nog 27.")


@pytest.mark.parametrize("velden", [{"jaarcode": 2022}, {"jaarcode": None, "jrstatcode": "2022GM0001"}])
def test_another_year_is_refused(content: Path, bron: Bron, velden: dict[str, object]) -> None:
    adres = bron.geef("/items", verzameling([feature("GM0001", **velden)]))
    fout = mislukt(content, adres)
    assert (fout.code, fout.text) == ("grenzen-jaar", "GM0001 (Aa) is van 2022, niet van 2025.")


@pytest.mark.parametrize(
    "inhoud",
    [
        b"",
        b'{"type": "FeatureCollection", "features": [',
        b"<?xml version='1.0'?><ExceptionReport/>",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"type": "FeatureCollection", "features": NaN}',
    ],
)
def test_a_broken_answer_shows_how_it_begins(content: Path, bron: Bron, inhoud: bytes) -> None:
    fout = mislukt(content, bron.geef("/items", inhoud))
    assert fout.code == "grenzen-antwoord"
    assert fout.text.startswith("Het antwoord is geen goede JSON. Het begint met: ")


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        ([], "Het antwoord is geen FeatureCollection."),
        ({"type": "Feature"}, "Het antwoord is geen FeatureCollection."),
        (verzameling([]) | {"features": None}, "Het antwoord heeft geen lijst met features."),
        (verzameling(["GM0001"]), "Het antwoord heeft geen lijst met features."),
        (verzameling([feature("GM0001"), feature("GM0001")]), "GM0001 (Aa) staat er twee keer in."),
        (
            verzameling([{"type": "Feature"}]),
            "Een vlak heeft geen goede statcode en statnaam (gevonden: '' en '').",
        ),
        (
            verzameling([feature("GM0001", statcode="PV20")]),
            "Een vlak heeft geen goede statcode en statnaam (gevonden: 'PV20' en 'Aa').",
        ),
    ],
)
def test_an_answer_of_another_form_is_refused(content: Path, bron: Bron, inhoud: object, zin: str) -> None:
    fout = mislukt(content, bron.geef("/items", inhoud))
    assert (fout.code, fout.text) == ("grenzen-antwoord", zin)


OPEN = ring(VIERKANTEN["GM0001"])[:-1]
STRIK = [[5, 52], [5.1, 52.1], [5.1, 52], [5, 52.1], [5, 52]]


@pytest.mark.parametrize(
    "geometrie",
    [
        None,
        {"type": "Point", "coordinates": [5, 52]},
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon"},
        {"type": "MultiPolygon", "coordinates": [[]]},
        {"type": "Polygon", "coordinates": [OPEN]},
        {"type": "Polygon", "coordinates": [OPEN[:2]]},
        {"type": "Polygon", "coordinates": [[*OPEN, [5]]]},
        {"type": "Polygon", "coordinates": [[*OPEN, ["a", "b"]]]},
        {"type": "Polygon", "coordinates": 7},
        {"type": "Polygon", "coordinates": [[[5, 1e999], [5, 52], [6, 52], [5, 1e999]]]},
    ],
)
def test_a_geometry_that_is_no_area_is_named(content: Path, bron: Bron, geometrie: object) -> None:
    tekst = json.dumps(verzameling([{**feature("GM0001"), "geometry": geometrie}])).replace("Infinity", "1e999")
    fout = mislukt(content, bron.geef("/items", tekst.encode()))
    assert fout.code == "grenzen-vorm"
    assert fout.text == "De grens van GM0001 (Aa) is leeg of is geen gesloten vlak met getallen."


def test_a_ring_that_crosses_itself_is_named(content: Path, bron: Bron) -> None:
    adres = bron.geef("/items", verzameling([feature("GM0001", [STRIK]), feature("GM0002"), feature("GM0003")]))
    fout = mislukt(content, adres)
    assert (fout.code, fout.text) == (
        "grenzen-vorm",
        "De grens kruist zichzelf of ligt over die van een buur: GM0001 (Aa).",
    )


def test_areas_that_overlap_are_named(content: Path, bron: Bron) -> None:
    over = [ring((5.05, 52.0, 0.1))]
    adres = bron.geef("/items", verzameling([feature("GM0001"), feature("GM0002", over), feature("GM0003")]))
    assert "GM0002 (Bee)" in mislukt(content, adres).text


def test_coordinates_outside_the_netherlands_are_refused(content: Path, bron: Bron) -> None:
    adres = bron.geef("/items", verzameling([feature("GM0001", [ring((555_000, 6_800_000, 1_000))])]))
    fout = mislukt(content, adres)
    assert (fout.code, fout.text) == (
        "grenzen-vorm",
        "De coördinaten liggen niet in Nederland, bijvoorbeeld 555000, 6800000.",
    )


@pytest.mark.parametrize("status", [400, 404, 500, 503])
def test_an_http_error_is_told(content: Path, bron: Bron, status: int) -> None:
    fout = mislukt(content, bron.geef("/items", antwoord(), status))
    assert (fout.code, fout.text) == ("grenzen-bron", f"De bron antwoordt met HTTP-fout {status}.")


def test_silence_ends_in_time(content: Path, bron: Bron) -> None:
    fout = mislukt(content, bron.zwijg("/items"), wachttijd=0.2)
    assert (fout.code, fout.text) == ("grenzen-bron", "Er is geen volledig antwoord binnen 0.2 seconden.")


def test_an_answer_that_drips_in_ends_in_time(content: Path, bron: Bron) -> None:
    assert "binnen 0.3 seconden" in mislukt(content, bron.druppel("/items"), wachttijd=0.3).text


def test_a_later_page_that_fails_leaves_all_as_it_was(content: Path, bron: Bron) -> None:
    bron.zwijg("/items?cursor=2")
    eerste = verzameling([feature("GM0001")], links=[{"rel": "next", "href": "/items?cursor=2"}])
    fout = mislukt(content, bron.geef("/items", eerste), wachttijd=0.2)
    assert fout.path == f"{bron.adres}/items?cursor=2"


def test_a_connection_that_breaks_is_told(content: Path, bron: Bron) -> None:
    fout = mislukt(content, bron.breek_af("/items"))
    assert (fout.code, fout.text) == ("grenzen-bron", "De verbinding met de bron is afgebroken.")


def test_a_source_that_is_not_there_is_told(content: Path, bron: Bron) -> None:
    adres = bron.adres
    bron.dicht.set()
    fout = mislukt(content, adres.rsplit(":", 1)[0] + ":1/items")
    assert fout.text.startswith("De bron is niet te bereiken (")


def test_more_than_agreed_is_not_read(content: Path, bron: Bron, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bronnen, "MAX_BYTES", 1_000)
    bron.geef("/items?cursor=2", antwoord())
    eerste = verzameling([feature("GM0001")], links=[{"rel": "next", "href": "/items?cursor=2"}])
    fout = mislukt(content, bron.geef("/items", eerste))
    assert (fout.code, fout.path) == ("grenzen-bron", f"{bron.adres}/items?cursor=2")
    assert fout.text.startswith("Het antwoord is groter dan ")


@pytest.mark.parametrize("elders", ["http://localhost:{poort}/items", "http://127.0.0.1:1/items", "ftp://127.0.0.1/x"])
def test_a_next_link_never_leads_to_another_host(content: Path, bron: Bron, elders: str) -> None:
    link = elders.format(poort=bron.adres.rsplit(":", 1)[1])
    fout = mislukt(content, bron.geef("/items", verzameling([], links=[{"rel": "next", "href": link}])))
    assert fout.code == "grenzen-bron"
    assert link in str(fout)
    assert bron.vragen == ["/items"]


def test_a_redirect_never_leads_to_another_host(content: Path, bron: Bron) -> None:
    elders = bron.adres.replace("127.0.0.1", "localhost") + "/elders"
    fout = mislukt(content, bron.geef("/items", b"", 302, Location=elders))
    assert fout.text == f"De bron verwijst door naar een ander adres: {elders}."
    assert bron.vragen == ["/items"]


def test_a_redirect_within_the_host_is_followed(content: Path, bron: Bron) -> None:
    bron.geef("/nieuw", antwoord())
    assert haal(content, bron.geef("/items", b"", 302, Location="/nieuw")).gemeenten == 3


def test_pages_that_go_round_are_stopped(content: Path, bron: Bron) -> None:
    bron.geef("/b", verzameling([], links=[{"rel": "next", "href": "/a"}]))
    fout = mislukt(content, bron.geef("/a", verzameling([], links=[{"rel": "next", "href": "/b"}])))
    assert fout.text == "De bladzijden van dit antwoord houden niet op."


@pytest.mark.parametrize(
    "adres", ["file:///etc/hosts", "ftp://example.nl/", "https://", "https://naam:geheim@example.nl/", "https://a b/"]
)
def test_only_plain_web_addresses_are_fetched(content: Path, adres: str) -> None:
    assert mislukt(content, adres).text == "Dit is geen adres dat wij ophalen."


def test_a_file_that_is_not_there_or_is_only_one_page_is_told(content: Path, tmp_path: Path) -> None:
    assert mislukt(content, str(tmp_path / "nergens.json")).text.startswith("Het bestand is niet te lezen")
    bestand = tmp_path / "eerste.json"
    bestand.write_text(json.dumps(verzameling([], links=[{"rel": "next", "href": "https://example.nl/2"}])))
    assert mislukt(content, str(bestand)).text == "Dit bestand is maar één bladzijde van een langer antwoord."


# The real shapes, as a source would serve them. They stand in no repository.


@pytest.fixture
def echte_features(testdata: Path) -> list[dict[str, Any]]:
    """Those of 2023, the division of gemeenten until the merger that comes next."""
    features: list[dict[str, Any]] = json.loads((testdata / "gemeentegrenzen-2023.geojson").read_bytes())["features"]
    return features


def _namen(features: list[dict[str, Any]]) -> dict[str, str]:
    return {each["properties"]["statcode"]: each["properties"]["statnaam"] for each in features}


def test_the_real_shapes_come_in_pages_and_in_the_dutch_grid(
    content: Path, bron: Bron, echte_features: list[dict[str, Any]]
) -> None:
    rd = Transformer.from_crs("EPSG:4326", "EPSG:28992", always_xy=True)
    for each in echte_features:
        each["properties"]["jaarcode"] = "2025"
        each["geometry"]["coordinates"] = [
            [[rd.transform(*punt) for punt in een_ring] for een_ring in deel]
            for deel in each["geometry"]["coordinates"]
        ]
    for begin in range(0, 400, 100):
        links = [{"rel": "next", "href": f"/items?offset={begin + 100}"}] if begin < 300 else []
        bron.geef(f"/items?offset={begin}", verzameling(echte_features[begin : begin + 100], links=links))
    klaar = haal(content, f"{bron.adres}/items?offset=0", _namen(echte_features))
    assert len(bron.vragen) == 4
    assert klaar.gzip_bytes <= 90_000
    assert lees_grenzen(content).codes == tuple(sorted(_namen(echte_features)))


def test_the_real_shapes_of_2022_name_the_gemeenten_that_have_merged(
    content: Path, bron: Bron, testdata: Path, echte_features: list[dict[str, Any]]
) -> None:
    adres = bron.geef("/wfs", (testdata / "gemeentegrenzen-2022.geojson").read_bytes())
    fout = mislukt(content, adres, gemeenten=_namen(echte_features), jaar=2022)
    assert fout.code == "grenzen-codes"
    assert fout.text == (
        "De grenzen van 2022 passen niet bij gemeenten.csv. "
        "Van 1 gemeente uit gemeenten.csv is er geen grens: GM1992 (Voorne aan Zee). "
        "4 grenzen horen bij een code die daar niet in staat: "
        "GM0457 (Weesp), GM0501 (Brielle), GM0530 (Hellevoetsluis), GM0614 (Westvoorne)."
    )
