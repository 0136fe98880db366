"""The look-up table: for every gemeente its coalitions, organisations and regions, and what each answer rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.gebieden import Grond
from site_gen.models.basis import Bron
from site_gen.models.coalitie import Coalitie
from site_gen.models.gemeente import Gemeente
from site_gen.models.organisatie import Organisatie

# The columns, the nearest first: coalitions, then the kinds of the vocabulary `organisatiesoorten` with an area.
COALITIES = ("coalitie", "regionale_coalitie")
SOORTEN = ("vsv", "consortium", "ros", "roaz", "ggd", "zorgkantoor", "jeugdregio")
KOLOMMEN = (*COALITIES, *SOORTEN)
# In which larger organisations a VSV lies.
VAN_VSV = ("consortium", "ros", "roaz", "ggd")


@dataclass(frozen=True)
class Cel:
    """One answer: the records, the newest year that they speak of (None: not known), and what the answer rests on."""

    records: tuple[Coalitie, ...] | tuple[Organisatie, ...]
    grond: Grond
    jaar: int | None

    @property
    def bronnen(self) -> tuple[Bron, ...]:
        """The sources of the records, each once."""
        return tuple(dict.fromkeys(bron for record in self.records for bron in record.bronnen))


def opzoekrij(catalogue: Catalogue, gemeente: Gemeente) -> Mapping[str, Cel]:
    """The cells of a gemeente by column."""
    lokaal = catalogue.lokale_coalities_in(gemeente.code)
    regionaal = catalogue.regionale_coalities_in(gemeente.code)
    return {
        "coalitie": _van_coalities(lokaal),
        "regionale_coalitie": _van_coalities(regionaal),
        **{soort: van_organisaties(catalogue, gemeente, soort) for soort in SOORTEN},
    }


def van_organisaties(catalogue: Catalogue, waarvan: Gemeente | Organisatie, soort: str) -> Cel:
    """In which organisation of a kind a gemeente or a VSV lies."""
    if isinstance(waarvan, Gemeente):
        ligging = catalogue.ligging(waarvan.code, soort)
    else:
        ligging = catalogue.ligt_in(waarvan, soort)
    jaren = [each.gebied.jaar for each in ligging.organisaties if each.gebied and each.gebied.jaar]
    return Cel(ligging.organisaties, ligging.grond, max(jaren, default=None))


def _van_coalities(coalities: tuple[Coalitie, ...]) -> Cel:
    """An area that a source gives as a whole does not say of each gemeente that it takes part."""
    if not coalities:
        return Cel((), "onbekend", None)
    named = all(each.gemeenten_dekking != "werkgebied" for each in coalities)
    jaren = [each.peiljaar for each in coalities if each.peiljaar]
    return Cel(coalities, "bron" if named else "afgeleid", max(jaren, default=None))
