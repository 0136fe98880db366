"""The colours of the site for pictures that stand alone: with a file that somebody saves no stylesheet goes along."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_STIJL = Path(__file__).parent.parent / "assets" / "stijl.css"


@cache
def lichte_kleuren() -> Mapping[str, str]:
    """The tokens of stijl.css by name, in their light version: {"inkt": "#1f2a30", …}."""
    _, _, rest = _STIJL.read_text(encoding="utf-8").partition(":root {")
    tokens, _, _ = rest.partition("}")
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6});", tokens))
