"""Numbers that hand-written pages may name: `{{ aantal_gemeenten }}` becomes "342". Never typed, always counted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from site_gen.catalogue import Catalogue
from site_gen.pages.taal import datum_in_woorden, getal

# What a gemeente can be where some source names a local coalition in it.
_GEDOCUMENTEERD = ("actief", "in_oprichting", "onbekend", "gestopt")
_NAME = re.compile(r"\{\{([^{}]*)\}\}")


def kerngetallen(catalogue: Catalogue) -> dict[str, str]:
    """Every value that a hand-written page may name, written the Dutch way.

    `gemeenten_gedocumenteerd` counts the gemeenten that a local coalition names, whatever its status.
    `procent_gedocumenteerd` is that share in whole percents, without the sign.
    """
    standen = Counter(catalogue.stand(each.code).sleutel for each in catalogue.gemeenten)
    gedocumenteerd = sum(standen[sleutel] for sleutel in _GEDOCUMENTEERD)
    regionaal = sum(each.is_regionaal for each in catalogue.coalities)
    soorten = Counter(each.soort for each in catalogue.interventies)
    counts = {
        "aantal_gemeenten": len(catalogue.gemeenten),
        "gemeenten_gedocumenteerd": gedocumenteerd,
        "gemeenten_actief": standen["actief"],
        "gemeenten_in_oprichting": standen["in_oprichting"],
        "gemeenten_onbekend": standen["onbekend"],
        "gemeenten_gestopt": standen["gestopt"],
        "gemeenten_regionaal": standen["regionaal"],
        "gemeenten_niet_gedocumenteerd": standen["geen"],
        "procent_gedocumenteerd": round(100 * gedocumenteerd / max(1, len(catalogue.gemeenten))),
        "aantal_coalities": len(catalogue.coalities),
        "aantal_lokaal": len(catalogue.coalities) - regionaal,
        "aantal_regionaal": regionaal,
        "aantal_interventies": len(catalogue.interventies),
        **{f"aantal_soort_{sleutel}": soorten[sleutel] for sleutel in catalogue.woorden("soorten")},
    }
    return {name: getal(count) for name, count in counts.items()} | {
        "peildatum": datum_in_woorden(catalogue.peildatum.isoformat())
    }


def named_in(markdown: str) -> Iterator[tuple[int, str]]:
    """The names between double braces, each with its place in the text."""
    for match in _NAME.finditer(markdown):
        yield match.start(), match[1].strip()


def fill(markdown: str, values: Mapping[str, str]) -> str:
    """Put the values in their places. A name without one is a `KeyError`; `kerngetal-onbekend` comes before."""
    return _NAME.sub(lambda match: values[match[1].strip()], markdown)
