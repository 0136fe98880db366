"""Text to search words. assets/zoeken.mjs does the same to what a visitor types: change both or neither."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

import snowballstemmer

# The stemmer of the browser: the file in node_modules, and its name in assets/. A test holds it to that of Python.
SEARCH_FILES: Mapping[str, str] = {"@orama/stemmers/dist/nl.js": "stemmer.mjs"}

# Words that a text or a question may have or not have: they are neither kept from texts nor asked for.
STOPWOORDEN = (
    "aan als bij dan dat de den der deze die dit doen door een en er geen heb hebben heeft het hoe hun ik in is je "
    "jouw kan kunnen met mijn moet na naar niet of om onze ook op over per te ten ter tijdens tot tussen u uit uw van "
    "via voor waar wat welke wie wij wil worden wordt ze zich zij zijn zo"
)

# Where the stemmer leaves forms of one word apart that this site needs together: key → key.
VORMEN = {"kinder": "kind", "verslafd": "verslaf", "zwangerschap": "zwanger"}

_POSSESSIVE = re.compile(r"(?<=\w)['’‘`´]s\b")
_APOSTROPHE = re.compile(r"['’‘`´]")
_WORD = re.compile(r"[a-z0-9]+")
_DOUBLED = re.compile(r"([a-z])\1+")
_FINAL = re.compile(r"[vz]$")
# Letters that Unicode does not take apart into a plain one with a mark.
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})


def split_words(text: str) -> list[str]:
    """The words of `text` in lower case, without accents and apostrophes: "'s-Gravenhage" is s, gravenhage."""
    text = _APOSTROPHE.sub("", _POSSESSIVE.sub("", text.lower()))
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_LETTERS))
        text = "".join(letter for letter in text if not unicodedata.combining(letter))
    return _WORD.findall(text)


def word_keys() -> Callable[[str], str]:
    """A function from a word to the key under which all its forms are found; it remembers each word.

    Porter's stemmer for Dutch, because the browser has the very same one (@orama/stemmers); the newer Snowball
    algorithm has no maintained JavaScript. What Porter leaves apart is folded: leven and leef, gezinnen and gezin,
    huizen and huis all lose their double letters and end in f or s.
    """
    stem = snowballstemmer.stemmer("dutch_porter").stemWord
    known: dict[str, str] = {}

    def key(word: str) -> str:
        if word not in known:
            folded = fold(stem(word))
            known[word] = VORMEN.get(folded, folded)
        return known[word]

    return key


def fold(word: str) -> str:
    """`word` with double letters single and a final v or z as f or s."""
    return _FINAL.sub(lambda found: "f" if found[0] == "v" else "s", _DOUBLED.sub(r"\1", word))
