"""Makes the search index of the whole site: records, their other names, and pages."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from site_gen.search.packing import pack_postings, pack_words
from site_gen.search.words import STOPWOORDEN, VORMEN, split_words, word_keys

Soort = Literal["gemeente", "coalitie", "organisatie", "interventie", "pagina"]
SOORTEN: tuple[Soort, ...] = get_args(Soort)

VERSIE = 2
# What a word weighs by where it stands. A text below the names gets its own weight from who makes the document.
TITEL = 12
NAAM = 10
VROEGER = 9
ONDERSCHRIFT = 3


@dataclass(frozen=True)
class Document:
    """What the search can lead to.

    `onderschrift` is shown below the title and found as well. `namen` are other names that lead here (a gemeente's
    places), `vroeger` names of what is now a part of it (gemeenten that no longer exist); `velden` are texts with
    their weights, 1 to 9: a summary 5, labels 3, the rest 1 or 2.
    """

    sleutel: str
    soort: Soort
    titel: str
    adres: str
    onderschrift: str = ""
    namen: tuple[str, ...] = ()
    vroeger: tuple[str, ...] = ()
    velden: tuple[tuple[str, int], ...] = ()


def build_index(documents: Iterable[Document]) -> bytes:
    """The index as canonical JSON: the same documents in any order give the same bytes.

    Raises ValueError for two documents of one kind with one key, and for a weight outside 1 to 9.
    """
    ordered = sorted(documents, key=lambda document: (SOORTEN.index(document.soort), document.sleutel))
    _refuse_mistakes(ordered)
    words = _postings(ordered)
    terms = sorted(words)
    index = {
        "versie": VERSIE,
        "stopwoorden": STOPWOORDEN,
        "vormen": VORMEN,
        "soorten": [_pack_kind(soort, [one for one in ordered if one.soort == soort]) for soort in SOORTEN],
        "termen": pack_words(terms),
        "lijsten": "".join(pack_postings(words[term]) for term in terms),
    }
    return json.dumps(index, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def _refuse_mistakes(ordered: list[Document]) -> None:
    for (soort, sleutel), times in Counter((document.soort, document.sleutel) for document in ordered).items():
        if times > 1:
            raise ValueError(f"{times} documents in the search index are {soort} {sleutel}")
    for document in ordered:
        for _, weight in document.velden:
            if not 1 <= weight < NAAM:
                raise ValueError(f"weight {weight} of a text of {document.soort} {document.sleutel} is not 1 to 9")


def _pack_kind(soort: Soort, documents: list[Document]) -> dict[str, object]:
    """The documents of one kind as columns; an address that is the kind's folder and the key becomes 0."""
    folder = _common_folder([document.adres for document in documents])
    addresses = [document.adres.removeprefix(folder) for document in documents]
    return {
        "soort": soort,
        "map": folder,
        "sleutels": [document.sleutel for document in documents],
        "adressen": [
            0 if address == f"{document.sleutel}/" else address
            for document, address in zip(documents, addresses, strict=True)
        ],
        "titels": [document.titel for document in documents],
        "onderschriften": [document.onderschrift for document in documents],
        "namen": [list(document.namen) for document in documents],
        "vroeger": [list(document.vroeger) for document in documents],
    }


def _common_folder(addresses: list[str]) -> str:
    """The first part of the addresses ("gemeenten/") if it is the same for all, else nothing."""
    folders = {address.partition("/")[0] + "/" for address in addresses}
    return folders.pop() if len(folders) == 1 else ""


def _postings(ordered: list[Document]) -> dict[str, dict[int, int]]:
    """term → {number of the document: the highest weight that the term has there}"""
    terms: defaultdict[str, dict[int, int]] = defaultdict(dict)
    key = word_keys()
    for number, document in enumerate(ordered):
        for term, weight in _weighed_names(document):
            terms[term][number] = max(weight, terms[term].get(number, 0))
        for word, weight in _weighed_words(document):
            term = key(word)
            terms[term][number] = max(weight, terms[term].get(number, 0))
    return terms


def _weighed_names(document: Document) -> Iterator[tuple[str, int]]:
    """The words that are found as they stand: nobody inflects the name of a place."""
    for word in split_words(document.titel):
        yield word, TITEL
    for namen, weight in ((document.namen, NAAM), (document.vroeger, VROEGER)):
        for naam in namen:
            for word in split_words(naam):
                yield word, weight


def _weighed_words(document: Document) -> Iterator[tuple[str, int]]:
    """The words that are found in all their forms."""
    stopwords = frozenset(STOPWOORDEN.split())
    texts = ((document.titel, TITEL), (document.soort, TITEL), (document.onderschrift, ONDERSCHRIFT), *document.velden)
    for text, weight in texts:
        for word in split_words(text):
            if word not in stopwords:
                yield word, weight
