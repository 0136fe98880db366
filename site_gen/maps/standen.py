"""Which statuses of a gemeente have a pattern on the map: patronen.svg.jinja draws it, kaart.css gives the colours."""

# Together every word of the vocabulary `gemeentestanden`; a test compares.
EFFEN = ("actief", "geen")
MET_PATROON = ("in_oprichting", "onbekend", "regionaal", "gestopt")
