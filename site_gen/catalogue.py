"""The linked whole: every record with what belongs to it, and the questions that pages and checks ask."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from pydantic import BaseModel

from site_gen.findings import Finding, Regel
from site_gen.gebieden import ONBEKEND, Gebieden, Ligging, gebieden
from site_gen.grenzen.inlezen import Grenzen
from site_gen.herindeling import Opgeheven, naar_codes_van_nu, opgeheven_gemeenten
from site_gen.models.coalitie import Coalitie
from site_gen.models.geboortezorg import Geboortezorg
from site_gen.models.gemeente import AndereNaam, Fusie, Gemeente, Plaats, Tabel, Tegel, slugify
from site_gen.models.interventie import Interventie
from site_gen.models.landelijk import LandelijkCijfer
from site_gen.models.organisatie import Organisatie
from site_gen.models.vocabulaire import VOCABULAIRE_NAMES, Begrip, Vocabulaires
from site_gen.reading.markdown_reader import HandgeschrevenPagina
from site_gen.reading.records import Herkomst, Records
from site_gen.reading.yaml_reader import Document

T = TypeVar("T")

# From the most to the least that a status says. A gemeente with two local coalitions shows the first of these.
_STANDEN = ("actief", "in_oprichting", "onbekend", "gestopt")


@dataclass(frozen=True)
class Stand:
    """What we know of coalitions in one gemeente.

    `sleutel` is a word of the vocabulary `gemeentestanden`; `jaar` the year of the source that says so, None where that
    year is unknown or nothing is documented; `coalities` those that the statement rests on.
    """

    sleutel: str
    label: str
    jaar: int | None
    coalities: tuple[Coalitie, ...]


@dataclass(frozen=True)
class Catalogue:
    """All records, sorted and linked by `link_records`. Asking it changes nothing.

    `opgeheven` are the gemeenten that no longer exist, by their old code, the oldest change first.
    `documents`, `herkomst` and `keys` are for findings: what every file says, also where it follows no model; the lines
    of each record; and the keys of all files, also unreadable ones.
    """

    peildatum: date
    vocabulaires: Vocabulaires | None
    gemeenten: tuple[Gemeente, ...]
    coalities: tuple[Coalitie, ...]
    interventies: tuple[Interventie, ...]
    organisaties: tuple[Organisatie, ...]
    geboortezorg: Geboortezorg | None
    plaatsen: tuple[Plaats, ...]
    namen: tuple[AndereNaam, ...]
    fusies: tuple[Fusie, ...]
    opgeheven: Mapping[str, Opgeheven]
    tegels: tuple[Tegel, ...]
    landelijk: tuple[LandelijkCijfer, ...]
    tabellen: Mapping[str, Tabel]
    paginas: tuple[HandgeschrevenPagina, ...]
    grenzen: Grenzen | None
    documents: tuple[tuple[type[BaseModel], Document], ...]
    herkomst: Herkomst
    keys: Mapping[str, set[str]]

    # -- one record by its key; KeyError where there is none ------------------------------------------------------

    def gemeente(self, code: str) -> Gemeente:
        return self._gemeente_by_code[code]

    def coalitie(self, sleutel: str) -> Coalitie:
        return self._coalitie_by_key[sleutel]

    def interventie(self, sleutel: str) -> Interventie:
        return self._interventie_by_key[sleutel]

    def organisatie(self, sleutel: str) -> Organisatie:
        return self._organisatie_by_key[sleutel]

    def woorden(self, vocabulaire: str) -> Mapping[str, Begrip]:
        """The words of a vocabulary by key, in the order of the site."""
        return self._woorden[vocabulaire]

    def label(self, vocabulaire: str, sleutel: str) -> str:
        """How the site writes a word: `label("themas", "roken")` is "Roken"."""
        return self._woorden[vocabulaire][sleutel].label

    @cached_property
    def coalitienamen(self) -> frozenset[str]:
        return frozenset(each.naam for each in self.coalities)

    # -- what belongs together ------------------------------------------------------------------------------------

    def lokale_coalities_in(self, code: str) -> tuple[Coalitie, ...]:
        """The local coalitions that name this gemeente, by name."""
        return self._lokaal_by_gemeente.get(code, ())

    def regionale_coalities_in(self, code: str) -> tuple[Coalitie, ...]:
        """The regional coalitions in whose area the gemeente lies, by name."""
        return self._regionaal_by_gemeente.get(code, ())

    def lokale_onder(self, regionaal: str) -> tuple[Coalitie, ...]:
        """The local coalitions that belong to a regional one, by name."""
        return self._lokale_onder.get(regionaal, ())

    def gebruikt_door(self, interventie: str) -> tuple[Coalitie, ...]:
        """The coalitions that say they use an item of the menukaart, by name."""
        return self._coalities_by_interventie.get(interventie, ())

    def met_element(self, element: str) -> tuple[Interventie, ...]:
        """The items of the menukaart in which a werkzaam element is found, by name."""
        return self._interventies_by_element.get(element, ())

    def organisaties_van_soort(self, soort: str) -> tuple[Organisatie, ...]:
        """The organisations of a kind (a word of `organisatiesoorten`), by name."""
        return self._organisaties_by_soort.get(soort, ())

    def ligging(self, code: str, soort: str) -> Ligging:
        """In which organisation of a kind a gemeente lies, and what that rests on."""
        return self._gebieden.ligging(code, soort)

    def ligt_in(self, organisatie: Organisatie, soort: str) -> Ligging:
        """In which larger organisation of a kind this one lies: as its file says, else as the gemeente of its seat."""
        for koppeling in organisatie.ligt_in:
            larger = self.organisatie(koppeling.organisatie)
            if larger.soort == soort:
                return Ligging((larger,), koppeling.grond)
        if organisatie.vestigingsgemeente is None:
            return ONBEKEND
        here = self.ligging(organisatie.vestigingsgemeente, soort)
        return Ligging(here.organisaties, "afgeleid") if here.organisaties else ONBEKEND

    def gemeenten_in(self, organisatie: Organisatie) -> tuple[Gemeente, ...]:
        """The gemeenten in the area of an organisation, as far as they are known, by name."""
        codes = set(self._gebieden.codes(organisatie.sleutel))
        return tuple(each for each in self.gemeenten if each.code in codes)

    def vsvs_in(self, organisatie: Organisatie) -> tuple[Organisatie, ...]:
        """The VSVs that lie in a larger organisation, by name, whatever that rests on."""
        return tuple(
            vsv
            for vsv in self.organisaties_van_soort("vsv")
            if vsv is not organisatie and organisatie in self.ligt_in(vsv, organisatie.soort).organisaties
        )

    def ggd_van(self, gemeente: Gemeente) -> Organisatie | None:
        """The GGD of a gemeente. Every gemeente has one: a check says where the files have none."""
        return next(iter(self.ligging(gemeente.code, "ggd").organisaties), None)

    def buren(self, code: str) -> tuple[Gemeente, ...]:
        """The gemeenten that share a border, by name. They follow the shapes: the schematic ones come near."""
        return self._buren.get(code, ())

    def plaatsen_in(self, code: str) -> tuple[Plaats, ...]:
        return self._plaatsen_by_gemeente.get(code, ())

    def andere_namen_in(self, code: str) -> tuple[AndereNaam, ...]:
        """Other names of the gemeente and its places."""
        return self._namen_by_gemeente.get(code, ())

    def voorgangers(self, code: str) -> tuple[Opgeheven, ...]:
        """The gemeenten that went up in this one, by date."""
        return self._voorgangers.get(code, ())

    def stand(self, code: str) -> Stand:
        """What we know of coalitions in this gemeente: the local ones first, else the region, else nothing."""
        return self._standen[code]

    def gestart_in(self, code: str) -> int | None:
        """The year in which the first of the local coalitions in this gemeente began, where a source says so."""
        return min((each.gestart for each in self.lokale_coalities_in(code) if each.gestart), default=None)

    def tranche_van(self, code: str) -> int | None:
        """The tranche of the national impulse, from one of the local coalitions in this gemeente."""
        return next((each.tranche for each in self.lokale_coalities_in(code) if each.tranche), None)

    def codes_met_stand(self, sleutel: str) -> tuple[str, ...]:
        return tuple(code for code, stand in self._standen.items() if stand.sleutel == sleutel)

    # -- findings -------------------------------------------------------------------------------------------------

    def finding(self, rule: Regel, record: BaseModel, *position: str | int, text: str, hint: str) -> Finding:
        """A finding at a value of a record: `finding(RULE, coalitie, "gemeenten", 2, text=…, hint=…)`."""
        document = self.herkomst.document(record)
        return rule.finding(document.path, document.line(position), text=text, hint=hint)

    def path(self, record: BaseModel) -> str:
        """The file of a record, from the root of the repository."""
        return self.herkomst.document(record).path

    # -- look-up tables, made when first asked for ----------------------------------------------------------------

    @cached_property
    def _gemeente_by_code(self) -> dict[str, Gemeente]:
        return {each.code: each for each in self.gemeenten}

    @cached_property
    def _coalitie_by_key(self) -> dict[str, Coalitie]:
        return {each.sleutel: each for each in self.coalities}

    @cached_property
    def _interventie_by_key(self) -> dict[str, Interventie]:
        return {each.sleutel: each for each in self.interventies}

    @cached_property
    def _organisatie_by_key(self) -> dict[str, Organisatie]:
        return {each.sleutel: each for each in self.organisaties}

    @cached_property
    def _organisaties_by_soort(self) -> dict[str, tuple[Organisatie, ...]]:
        return _by_each((each, (each.soort,)) for each in self.organisaties)

    @cached_property
    def _gebieden(self) -> Gebieden:
        return gebieden(self.organisaties, self.gemeenten)

    @cached_property
    def _woorden(self) -> dict[str, dict[str, Begrip]]:
        vocabulaires = self.vocabulaires
        return {name: vocabulaires.words(name) if vocabulaires else {} for name in VOCABULAIRE_NAMES}

    @cached_property
    def _lokaal_by_gemeente(self) -> dict[str, tuple[Coalitie, ...]]:
        return _by_each((each, each.gemeenten) for each in self.coalities if not each.is_regionaal)

    @cached_property
    def _regionaal_by_gemeente(self) -> dict[str, tuple[Coalitie, ...]]:
        return _by_each((each, each.gemeenten) for each in self.coalities if each.is_regionaal)

    @cached_property
    def _coalities_by_interventie(self) -> dict[str, tuple[Coalitie, ...]]:
        return _by_each((each, each.interventies) for each in self.coalities)

    @cached_property
    def _interventies_by_element(self) -> dict[str, tuple[Interventie, ...]]:
        return _by_each((each, each.werkzame_elementen) for each in self.interventies)

    @cached_property
    def _plaatsen_by_gemeente(self) -> dict[str, tuple[Plaats, ...]]:
        return _by_each((each, (each.code,)) for each in self.plaatsen)

    @cached_property
    def _namen_by_gemeente(self) -> dict[str, tuple[AndereNaam, ...]]:
        return _by_each((each, (each.code,)) for each in self.namen)

    @cached_property
    def _voorgangers(self) -> dict[str, tuple[Opgeheven, ...]]:
        return _by_each((each, each.opvolgers) for each in self.opgeheven.values())

    @cached_property
    def _lokale_onder(self) -> dict[str, tuple[Coalitie, ...]]:
        return _by_each((each, (each.valt_onder,)) for each in self.coalities if each.valt_onder)

    @cached_property
    def _buren(self) -> dict[str, tuple[Gemeente, ...]]:
        if self.grenzen is None:
            return {}
        place = {each.code: number for number, each in enumerate(self.gemeenten)}
        return {
            code: tuple(self.gemeenten[number] for number in sorted(place[each] for each in codes if each in place))
            for code, codes in self.grenzen.buren().items()
        }

    @cached_property
    def _standen(self) -> dict[str, Stand]:
        return {each.code: self._stand(each.code) for each in self.gemeenten}

    def _stand(self, code: str) -> Stand:
        lokaal = self.lokale_coalities_in(code)
        for status in _STANDEN:
            here = tuple(each for each in lokaal if each.status == status)
            if here:
                jaren = [each.peiljaar for each in here if each.peiljaar]
                return Stand(status, self.label("gemeentestanden", status), max(jaren, default=None), here)
        regionaal = self.regionale_coalities_in(code)
        sleutel = "regionaal" if regionaal else "geen"
        return Stand(sleutel, self.label("gemeentestanden", sleutel), None, regionaal)


def _by_each(pairs: Iterable[tuple[T, Iterable[str]]]) -> dict[str, tuple[T, ...]]:
    found: dict[str, list[T]] = {}
    for record, keys in pairs:
        for key in keys:
            found.setdefault(key, []).append(record)
    return {key: tuple(records) for key, records in found.items()}


def link_records(records: Records, peildatum: date) -> Catalogue:
    """Sort the records by their Dutch names, never by folder order, and make the whole that pages and checks ask.

    What is said of a gemeente that went up in another is said of that one.
    """
    fusies = tuple(sorted(records.fusies, key=lambda each: (each.datum, each.oude_code, each.nieuwe_code)))
    opgeheven = opgeheven_gemeenten(fusies, {each.code for each in records.gemeenten})
    records = naar_codes_van_nu(records, opgeheven)
    return Catalogue(
        peildatum=peildatum,
        vocabulaires=records.vocabulaires,
        gemeenten=tuple(sorted(records.gemeenten, key=lambda each: sort_key(each.naam))),
        coalities=tuple(sorted(records.coalities, key=lambda each: (sort_key(each.naam), each.sleutel))),
        interventies=tuple(sorted(records.interventies, key=lambda each: (sort_key(each.naam), each.sleutel))),
        organisaties=tuple(sorted(records.organisaties, key=lambda each: (sort_key(each.naam), each.sleutel))),
        geboortezorg=records.geboortezorg,
        plaatsen=tuple(records.plaatsen),
        namen=tuple(records.namen),
        fusies=fusies,
        opgeheven=opgeheven,
        tegels=tuple(sorted(records.tegels, key=lambda each: each.code)),
        landelijk=tuple(records.landelijk),
        tabellen=records.tabellen,
        paginas=tuple(records.paginas),
        grenzen=records.grenzen,
        documents=tuple(records.documents),
        herkomst=records.herkomst,
        keys=records.keys,
    )


def sort_key(naam: str) -> str:
    """The order of a Dutch list: accents and the apostrophe of "'s-" do not count."""
    return slugify(naam)
