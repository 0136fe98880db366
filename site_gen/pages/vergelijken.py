"""The page on which items of the menukaart stand side by side; its script fetches what it shows."""

from __future__ import annotations

from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.exports.vergelijking import FOLDER, aantal_delen
from site_gen.models.interventie import Interventie
from site_gen.pages.onderdelen import Koppeling
from site_gen.pages.page import Page
from site_gen.pages.taal import opsomming

ADRES = "menukaart/vergelijken/"

# As many columns as a wide screen and a sheet of paper have room for; assets/vergelijking.mjs says so too.
MEESTE = 4
# An example has fewer, so that it fits everywhere.
_IN_VOORBEELD = 3


def pages(catalogue: Catalogue) -> Iterator[Page]:
    yield Page(
        address=ADRES,
        title="Vergelijken",
        description="Zet twee tot vier aanpakken van de menukaart naast elkaar en zie waarin zij verschillen.",
        template="vergelijken.html",
        breadcrumbs=(("Menukaart", "menukaart/"),),
        values={"folder": FOLDER, "delen": aantal_delen(catalogue), "voorbeeld": voorbeeld(catalogue)},
        styles=("vergelijken.css",),
        scripts=("vergelijken.mjs",),
    )


def adres_van(*sleutels: str) -> str:
    """The page with these items side by side."""
    return f"{ADRES}?{'&'.join(f'item={sleutel}' for sleutel in sleutels)}"


def voorbeeld(catalogue: Catalogue) -> Koppeling | None:
    """The items that most coalitions say they use, side by side; None where coalitions name fewer than two."""
    gebruikt = [each for each in catalogue.interventies if catalogue.gebruikt_door(each.sleutel)]

    def meest_genoemd(each: Interventie) -> tuple[int, str]:
        return -len(catalogue.gebruikt_door(each.sleutel)), each.sleutel

    gekozen = sorted(gebruikt, key=meest_genoemd)[:_IN_VOORBEELD]
    if len(gekozen) < 2:
        return None
    return Koppeling(opsomming([each.naam for each in gekozen]), adres_van(*(each.sleutel for each in gekozen)))
