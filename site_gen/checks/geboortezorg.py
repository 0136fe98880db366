"""The birth-care landscape: areas that do not overlap and cover the country, links that lead to the right kind."""

from __future__ import annotations

from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.findings import Finding, did_you_mean, regel
from site_gen.gebieden import LANDSDEKKEND, REGIOSOORTEN
from site_gen.models.organisatie import Organisatie

_SUBJECT = "Geboortezorg"
REGIO_DUBBEL = regel(
    "regio-dubbel",
    "Een gemeente staat bij hoogstens één organisatie van een soort, behalve bij VSV's.",
    subject=_SUBJECT,
)
REGIO_ONTBREEKT = regel(
    "regio-ontbreekt",
    "Elke gemeente ligt in een GGD-regio, een zorgkantoorregio en een jeugdregio.",
    subject=_SUBJECT,
)
GEBIED_DEKKING = regel(
    "gebied-dekking",
    "Bij dekking bron staan de gemeenten, bij afgeleid de gemeenten of de provincies, bij indicatief geen gemeenten.",
    subject=_SUBJECT,
)
GEBIED_GGD = regel("gebied-ggd", "Bij ggd_regios staan organisaties met soort: ggd.", subject=_SUBJECT)
VSV_PLAATS = regel(
    "vsv-plaats",
    "Een VSV heeft een plaats en een vestigingsgemeente, en die plaats ligt in die gemeente.",
    subject=_SUBJECT,
)
KOPPELING_SOORT = regel(
    "koppeling-soort",
    "Een VSV ligt in hoogstens één consortium, één ROS en één ROAZ.",
    subject=_SUBJECT,
)
BEVESTIGEN_VELD = regel(
    "bevestigen-veld",
    "Wat bij nog_te_bevestigen staat, is ingevuld, en een van de bronnen zegt dat het nog bevestigd moet worden.",
    subject=_SUBJECT,
)
LANDSCHAP_DUBBEL = regel(
    "landschap-dubbel", "In content/geboortezorg.yml staat elke soort organisatie een keer.", subject=_SUBJECT
)

_LARGER = ("consortium", "ros", "roaz")


@check
def a_gemeente_lies_in_one_region_of_a_kind(catalogue: Catalogue) -> Iterator[Finding]:
    first: dict[tuple[str, str], Organisatie] = {}
    for organisatie in sorted(catalogue.organisaties, key=catalogue.path):
        if organisatie.soort not in REGIOSOORTEN or not organisatie.gebied:
            continue
        for index, code in enumerate(organisatie.gebied.gemeenten):
            other = first.setdefault((organisatie.soort, code), organisatie)
            if other is not organisatie:
                yield catalogue.finding(
                    REGIO_DUBBEL,
                    organisatie,
                    *("gebied", "gemeenten", index),
                    text=f"{code} staat ook in {catalogue.path(other)}, met dezelfde soort: {organisatie.soort}.",
                    hint="Haal de gemeente uit een van beide bestanden.",
                )


@check
def every_gemeente_lies_in_the_regions_of_the_country(catalogue: Catalogue) -> Iterator[Finding]:
    for soort in LANDSDEKKEND:
        if not catalogue.organisaties_van_soort(soort):
            continue
        for gemeente in catalogue.gemeenten:
            if not catalogue.ligging(gemeente.code, soort).organisaties:
                yield catalogue.finding(
                    REGIO_ONTBREEKT,
                    gemeente,
                    text=f"{gemeente.naam} ({gemeente.code}) staat bij geen organisatie met soort: {soort}.",
                    hint=f"Zet {gemeente.code} bij gemeenten in het bestand van die regio in content/organisaties.",
                )


@check
def an_area_says_what_it_rests_on(catalogue: Catalogue) -> Iterator[Finding]:
    for organisatie in catalogue.organisaties:
        gebied = organisatie.gebied
        if gebied is None:
            continue
        match gebied.dekking:
            case "bron" if not gebied.gemeenten:
                text, hint = "De gemeenten ontbreken.", "Zet hun codes bij gemeenten, of kies dekking: afgeleid."
            case "afgeleid" if not gebied.gemeenten and not gebied.provincies:
                text = "De gemeenten en provincies ontbreken allebei."
                hint = "Vul er een in, of kies dekking: indicatief."
            case "indicatief" if gebied.gemeenten:
                text = "Er staan gemeenten bij een gebied dat alleen in woorden bekend is."
                hint = "Kies dekking: bron of afgeleid, of haal de gemeenten weg."
            case _:
                continue
        yield catalogue.finding(GEBIED_DEKKING, organisatie, "gebied", "dekking", text=text, hint=hint)


@check
def the_ggd_regions_of_an_area_are_ggds(catalogue: Catalogue) -> Iterator[Finding]:
    ggds = [each.sleutel for each in catalogue.organisaties_van_soort("ggd")]
    soorten = _soorten(catalogue)
    for organisatie in catalogue.organisaties:
        for index, sleutel in enumerate(organisatie.gebied.ggd_regios if organisatie.gebied else ()):
            if sleutel in soorten and soorten[sleutel] != "ggd":
                yield catalogue.finding(
                    GEBIED_GGD,
                    organisatie,
                    *("gebied", "ggd_regios", index),
                    text=f"'{sleutel}' heeft soort {soorten[sleutel]}.",
                    hint=did_you_mean(sleutel, ggds, "Kies een organisatie met soort: ggd."),
                )


@check
def a_vsv_has_its_place(catalogue: Catalogue) -> Iterator[Finding]:
    gemeenten: dict[str, set[str]] = {}
    for plaats in catalogue.plaatsen:
        gemeenten.setdefault(plaats.naam, set()).add(plaats.code)
    for vsv in catalogue.organisaties_van_soort("vsv"):
        missing = [name for name in ("plaats", "vestigingsgemeente") if getattr(vsv, name) is None]
        if missing:
            yield catalogue.finding(
                VSV_PLAATS,
                vsv,
                text=f"Dit VSV heeft geen {' en geen '.join(missing)}.",
                hint="Vul de plaats van het ziekenhuis in, en de code van de gemeente waarin die ligt.",
            )
        elif vsv.plaats in gemeenten and vsv.vestigingsgemeente not in gemeenten[vsv.plaats]:
            yield catalogue.finding(
                VSV_PLAATS,
                vsv,
                "vestigingsgemeente",
                text=f"{vsv.plaats} ligt volgens content/plaatsen.csv niet in {vsv.vestigingsgemeente}.",
                hint=f"Daar staat {' of '.join(sorted(gemeenten[vsv.plaats]))}. Pas de plaats of de code aan.",
            )


@check
def a_vsv_lies_in_one_larger_organisation_of_a_kind(catalogue: Catalogue) -> Iterator[Finding]:
    soorten = _soorten(catalogue)
    larger = [sleutel for sleutel, soort in soorten.items() if soort in _LARGER]
    for organisatie in catalogue.organisaties:
        seen: dict[str, str] = {}
        for index, koppeling in enumerate(organisatie.ligt_in):
            soort = soorten.get(koppeling.organisatie)
            if soort is None:
                continue
            position = ("ligt_in", index, "organisatie")
            if soort not in _LARGER:
                yield catalogue.finding(
                    KOPPELING_SOORT,
                    organisatie,
                    *position,
                    text=f"'{koppeling.organisatie}' heeft soort {soort}.",
                    hint=did_you_mean(koppeling.organisatie, larger, "Kies een consortium, ROS of ROAZ."),
                )
            elif soort in seen:
                yield catalogue.finding(
                    KOPPELING_SOORT,
                    organisatie,
                    *position,
                    text=f"'{koppeling.organisatie}' en '{seen[soort]}' hebben allebei soort {soort}.",
                    hint="Laat er een staan.",
                )
            seen.setdefault(soort, koppeling.organisatie)


@check
def what_is_to_be_confirmed_is_there_and_has_a_source_that_says_so(catalogue: Catalogue) -> Iterator[Finding]:
    for organisatie in catalogue.organisaties:
        for index, name in enumerate(organisatie.nog_te_bevestigen):
            if not getattr(organisatie, name):
                yield catalogue.finding(
                    BEVESTIGEN_VELD,
                    organisatie,
                    *("nog_te_bevestigen", index),
                    text=f"Het veld {name} is leeg.",
                    hint=f"Vul {name} in, of haal het woord hier weg.",
                )
        to_confirm = any(bron.nog_te_bevestigen for bron in organisatie.bronnen)
        if to_confirm != bool(organisatie.nog_te_bevestigen):
            yield catalogue.finding(
                BEVESTIGEN_VELD,
                organisatie,
                "bronnen" if to_confirm else "nog_te_bevestigen",
                text="Een bron moet nog bevestigd worden, maar hier staat niet wat."
                if to_confirm
                else "Er staat wat nog bevestigd moet worden, maar niet bij de bronnen.",
                hint="Noem de velden bij nog_te_bevestigen."
                if to_confirm
                else "Zet nog_te_bevestigen: true bij de bron waar het om gaat.",
            )


@check
def kinds_of_the_landscape_stand_once(catalogue: Catalogue) -> Iterator[Finding]:
    if catalogue.geboortezorg is None:
        return
    seen = set[str]()
    for index, each in enumerate(catalogue.geboortezorg.soorten):
        if each.soort in seen:
            yield catalogue.finding(
                LANDSCHAP_DUBBEL,
                catalogue.geboortezorg,
                *("soorten", index, "soort"),
                text=f"De soort '{each.soort}' staat er al.",
                hint="Haal een van de twee weg.",
            )
        seen.add(each.soort)


def _soorten(catalogue: Catalogue) -> dict[str, str]:
    return {each.sleutel: each.soort for each in catalogue.organisaties}
