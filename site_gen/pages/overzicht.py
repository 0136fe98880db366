"""Where the menukaart has much, and where little: its items counted in tables of two facets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from site_gen.catalogue import Catalogue
from site_gen.pages.kenmerken import ERKENNING, FASE, SOORT, THEMA, Kenmerk
from site_gen.pages.onderdelen import Koppeling, fasen_in_woorden
from site_gen.pages.page import Page
from site_gen.pages.taal import aantal_van, getal, kleine_letter, opsomming

ADRES = "menukaart/overzicht/"

# Shades of a cell that is not empty.
TRAPPEN = 5
# As many instruments as a table of a page bears; the others are a click away.
_MEESTE_INSTRUMENTEN = 50
# How many names a sentence about what is thin gives, if no others come as close.
_DUNSTE = 3


@dataclass(frozen=True, kw_only=True)
class Telling:
    """How many items are meant, how many of those have a level, and where to see them."""

    kop: str
    adres: str
    aantal: int
    erkend: int

    @property
    def in_woorden(self) -> str:
        return getal(self.aantal) if self.aantal else "geen"

    @property
    def erkend_in_woorden(self) -> str:
        return getal(self.erkend)


@dataclass(frozen=True, kw_only=True)
class Vak(Telling):
    """A cell: the items that have both values. `trap` is its shade, 0 for an empty one."""

    trap: int


@dataclass(frozen=True, kw_only=True)
class Rij(Telling):
    """A row or column as a whole; an item that stands in more of its cells counts once."""

    vakken: tuple[Vak, ...] = ()


@dataclass(frozen=True)
class Instrument:
    """A signaleringsinstrument: who uses it, and when, as its file says or else by its phases."""

    sleutel: str
    naam: str
    adres: str
    wie: str
    wanneer: str


@dataclass(frozen=True)
class Matrix:
    """The items by two facets. `erkend` where it is worth saying how many of a cell have a level."""

    naam: str
    rijen_van: Kenmerk
    kolommen_van: Kenmerk
    rijen: tuple[Rij, ...]
    kolommen: tuple[Rij, ...]
    geheel: Rij
    toont_erkend: bool

    @property
    def titel(self) -> str:
        return f"{self.rijen_van.kop} en {kleine_letter(self.kolommen_van.kop)}"

    @cached_property
    def vakken(self) -> tuple[Vak, ...]:
        return tuple(vak for rij in self.rijen for vak in rij.vakken)

    @property
    def legenda(self) -> tuple[tuple[int, str], ...]:
        """Each shade that some cell has, with its numbers in words: (0, "geen"), (1, "1 tot en met 3")."""
        return tuple((trap, _bereik(self.vakken, trap)) for trap in sorted({vak.trap for vak in self.vakken}))


def pages(catalogue: Catalogue) -> Iterator[Page]:
    hoofd, *andere = matrices(catalogue)
    alle_instrumenten = instrumenten(catalogue)
    yield Page(
        address=ADRES,
        title="Overzicht van de menukaart",
        description="Hoeveel aanpakken zijn er voor elk thema in elke fase, en hoeveel daarvan zijn erkend?",
        template="overzicht.html",
        breadcrumbs=(("Menukaart", "menukaart/"),),
        values={
            "aantal": getal(len(catalogue.interventies)),
            "matrices": (hoofd, *andere),
            "dun": dunne_plekken(hoofd),
            "instrumenten": alle_instrumenten[:_MEESTE_INSTRUMENTEN],
            "alle_instrumenten": Koppeling(
                f"Alle {aantal_van(len(alle_instrumenten), 'instrument', 'instrumenten')} op de menukaart",
                SOORT.adres("signaleringsinstrument"),
            ),
        },
        styles=("overzicht.css",),
    )


def instrumenten(catalogue: Catalogue) -> tuple[Instrument, ...]:
    """The signaleringsinstrumenten in the order of the first phase in which they are used."""
    fasen = list(catalogue.woorden(FASE.vocabulaire))
    found = [each for each in catalogue.interventies if each.soort == "signaleringsinstrument"]
    return tuple(
        Instrument(
            each.sleutel,
            each.naam,
            each.adres,
            ", ".join(catalogue.label("uitvoerders", wie) for wie in each.uitvoerders),
            each.moment or fasen_in_woorden(catalogue, each.fasen),
        )
        for each in sorted(found, key=lambda each: min(fasen.index(fase) for fase in each.fasen))
    )


def matrices(catalogue: Catalogue) -> tuple[Matrix, ...]:
    """All tables of the page, the one that matters most first."""
    return (
        matrix(catalogue, THEMA, FASE, toont_erkend=True),
        matrix(catalogue, THEMA, ERKENNING),
        matrix(catalogue, FASE, ERKENNING),
    )


def matrix(catalogue: Catalogue, rijen: Kenmerk, kolommen: Kenmerk, *, toont_erkend: bool = False) -> Matrix:
    erkend = frozenset(each.sleutel for each in catalogue.interventies if each.erkenning.is_erkend)
    in_rij, in_kolom = rijen.verdeel(catalogue), kolommen.verdeel(catalogue)
    meeste = max((len(eigen & andere) for eigen in in_rij.values() for andere in in_kolom.values()), default=0)

    def vak(een: str, ander: str) -> Vak:
        items = in_rij[een] & in_kolom[ander]
        return Vak(
            kop=f"{catalogue.label(rijen.vocabulaire, een)}, {catalogue.label(kolommen.vocabulaire, ander)}",
            adres=f"{rijen.adres(een)}&{kolommen.naam}={ander}",
            aantal=len(items),
            erkend=len(items & erkend),
            trap=trap(len(items), meeste),
        )

    def rij(kenmerk: Kenmerk, waarde: str, items: frozenset[str], vakken: tuple[Vak, ...]) -> Rij:
        kop = catalogue.label(kenmerk.vocabulaire, waarde)
        return Rij(kop=kop, adres=kenmerk.adres(waarde), aantal=len(items), erkend=len(items & erkend), vakken=vakken)

    return Matrix(
        naam=f"{rijen.naam}-{kolommen.naam}",
        rijen_van=rijen,
        kolommen_van=kolommen,
        rijen=tuple(
            rij(rijen, een, items, tuple(vak(een, ander) for ander in in_kolom)) for een, items in in_rij.items()
        ),
        kolommen=tuple(
            rij(kolommen, ander, items, tuple(vak(een, ander) for een in in_rij)) for ander, items in in_kolom.items()
        ),
        geheel=Rij(kop="Alles", adres="menukaart/", aantal=len(catalogue.interventies), erkend=len(erkend)),
        toont_erkend=toont_erkend,
    )


def trap(aantal: int, meeste: int) -> int:
    """The shade of a count: 0 is empty, `TRAPPEN` the fullest.

    Each shade covers a larger stretch than the one before, so that the difference between one item and four shows, and
    that between thirty and thirty-three does not.
    """
    for nummer in range(1, TRAPPEN):
        if aantal <= meeste ** (nummer / TRAPPEN):
            return nummer if aantal else 0
    return TRAPPEN if aantal else 0


def _bereik(vakken: Sequence[Vak], gevraagd: int) -> str:
    aantallen = [vak.aantal for vak in vakken if vak.trap == gevraagd]
    minst, meest = min(aantallen), max(aantallen)
    if meest == 0:
        return "geen"
    return getal(minst) if minst == meest else f"{getal(minst)} tot en met {getal(meest)}"


def dunne_plekken(hoofd: Matrix) -> tuple[str, ...]:
    """What is thin, in sentences: empty cells, the rows and the column with the least, rows without a level."""
    return tuple(_zinnen(hoofd))


def _zinnen(hoofd: Matrix) -> Iterator[str]:
    yield f"Het minst staat er bij {_namen(_minste(hoofd.rijen))}."
    (fase, *_) = _minste(hoofd.kolommen, hoogstens=1)
    yield f"De fase “{kleine_letter(fase.kop)}” heeft het minst ({getal(fase.aantal)})."
    leeg = sum(vak.aantal == 0 for vak in hoofd.vakken)
    werkwoord = "is" if leeg == 1 else "zijn"
    yield f"Van de {aantal_van(len(hoofd.vakken), 'vak', 'vakken')} {werkwoord} er {getal(leeg)} leeg."
    for kolom in hoofd.kolommen:
        zonder = [rij for rij, vak in zip(hoofd.rijen, kolom.vakken, strict=True) if not vak.aantal]
        if zonder:
            yield f"{kolom.kop}: niets bij {opsomming([kleine_letter(rij.kop) for rij in zonder])}."
    weinig = [kleine_letter(rij.kop) for rij in hoofd.rijen if rij.erkend <= 1]
    if weinig:
        yield f"Hoogstens één erkende aanpak vonden wij bij {opsomming(weinig)}."


def _minste(rijen: Sequence[Rij], hoogstens: int = _DUNSTE) -> list[Rij]:
    """The rows with the fewest items, and those that have as few as the last of them."""
    op_aantal = sorted(rijen, key=lambda rij: rij.aantal)
    grens = op_aantal[:hoogstens][-1].aantal
    return [rij for rij in op_aantal if rij.aantal <= grens]


def _namen(rijen: Sequence[Rij]) -> str:
    return opsomming([f"{kleine_letter(rij.kop)} ({getal(rij.aantal)})" for rij in rijen])
