"""One page of each kind, for tests that are too slow for all of them. Addresses are a contract, so these stay."""

from __future__ import annotations

# Name of the kind → address, with a query string where that makes it another page to look at.
KINDS = {
    "home": "",
    "kaart": "kaart/",
    "kaart, gemeente gekozen": "kaart/?gemeente=GM0917",
    "kaart, gefilterd": "kaart/?provincie=drenthe&provincie=zeeland&status=actief&status=onbekend",
    "kaart, tabel": "kaart/?weergave=tabel",
    "kaart, jaar gekozen": "kaart/?jaar=2020&gemeente=GM0917",
    "kaart, tegels": "kaart/?weergave=tegels&status=actief&gemeente=GM0917",
    "tegels": "kaart/tegels/",
    "insluiten": "kaart/insluiten/",
    "kaart op een andere site": "kaart/insluiten/kaart/?provincie=drenthe",
    "gemeenten": "gemeenten/",
    "gemeente, coalitie actief": "gemeenten/heerlen/",
    "gemeente, stand onbekend": "gemeenten/assen/",
    "gemeente, alleen regionaal": "gemeenten/heerenveen/",
    "gemeente, nog niet gedocumenteerd": "gemeenten/hoorn/",
    "gemeente, opgeheven en gesplitst": "gemeenten/haaren/",
    "coalities": "coalities/",
    "coalitie, lokaal": "coalities/heerlen/",
    "coalitie, van twee gemeenten": "coalities/achtkarspelen-tytsjerksteradiel/",
    "coalitie, regionaal": "coalities/zuid-limburg/",
    "menukaart": "menukaart/",
    "menukaart, gefilterd": "menukaart/?fase=zwangerschap&thema=roken",
    "menukaart, gezocht": "menukaart/?q=roken",
    "menukaart, niets gevonden": "menukaart/?fase=zwangerschap&q=xqzwvk",
    "interventie": "menukaart/voorzorg/",
    "geboortezorg": "geboortezorg/",
    "geboortezorg, VSV gekozen": "geboortezorg/?vsv=vsv-zwolle-e-o&laag=vsv&laag=ggd&laag=jeugdregio",
    "opzoektabel": "geboortezorg/opzoektabel/",
    "organisatie, VSV": "geboortezorg/vsv-hardenberg-saxenburgh/",
    "organisatie, gebied per gemeente": "geboortezorg/ggd-drenthe/",
    "organisatie, gebied in woorden": "geboortezorg/roaz-oost/",
    "redactie": "redactie/",
    "redactie, regels": "redactie/regels/",
    "redactie, velden": "redactie/velden/",
    "redactie, woorden": "redactie/woorden/",
    "over": "over/",
    "privacy": "privacy/",
    "toegankelijkheid": "toegankelijkheid/",
    "data": "data/",
    "onbekend adres": "bestaat/niet/",
}
# The server answers 404 to these, as it should.
NOT_FOUND = {"bestaat/niet/"}
