"""Reads from a question which version of a document it is about, in five languages."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from app.core.versions.dates import dates, month_alone
from app.core.versions.marks import version_numbers, words

_DOC = (
    r"(?:ones?|versions?|editions?|revisions?|drafts?|polic(?:y|ies)|rules?|contracts?|agreements?"
    r"|leases?|price ?lists?|manuals?|handbooks?|guidelines?|terms|documents?|files?|plans?|texts?"
    r"|regulations?|procedures?|instructions?)"
)
_DOC_DE = (
    r"(?:versionen|version|fassung(?:en)?|ausgabe|\w*richtlinien?|\w*vertrags?|\w*preisliste"
    r"|\w*handbuchs?|\w*ordnung|\w*regelung(?:en)?|\w*dokuments?|stand|\w*anleitung|\w*satzung"
    r"|\w*plan)"
)
_DOC_ES = (
    r"(?:versi[oó]n(?:es)?|edici[oó]n|pol[ií]tica|contrato|lista de precios|manual|norma(?:tiva)?s?"
    r"|reglamento|documento|tarifas?|plan|gu[ií]a|acuerdo)"
)
_DOC_RU = (
    r"(?:верси\w+|редакци\w+|политик\w+|договор\w*|прайс\w*|правил\w*|положени\w+|документ\w*"
    r"|инструкци\w+|регламент\w*|руководств\w*)"
)
_PREVIOUS = re.compile(
    rf"\b(?:the|an|our|its|your|any)? ?(?:old(?:er)?|previous|prior|earlier|former|outdated"
    rf"|superseded|obsolete|last year'?s) (?:\w+ )?{_DOC}\b"
    rf"|\b(?:alt|älter|vorherig|früher|vorig|bisherig|überholt)e[nrsm]? (?:\w+ )?{_DOC_DE}\b"
    r"|\bvorgängerversion|\bvorversion"
    rf"|\b{_DOC_ES}(?: de \w+)* (?:anterior(?:es)?|antigu[oa]s?|viej[oa]s?|previ[oa]s?)\b"
    rf"|\b(?:antigu[oa]s?|anterior(?:es)?|viej[oa]s?|previ[oa]s?) (?:\w+ )?{_DOC_ES}\b"
    rf"|\b(?:стар|предыдущ|прежн|прошл|устаревш)\w+ (?:\w+ )?{_DOC_RU}"
    r"|(?:旧|老|上一个?|以前的?|之前的?|先前的?|原来的?|前一)的?(?:版本?|政策|合同|规定|制度|价目表|手册"
    r"|文件|规则|办法)"
    r"|\bused to (?:be|say|read|cost|allow|apply)\b"
    r"|\bbefore the (?:change|update|revision|amendment)"
    r"|\bvor der (?:änderung|überarbeitung|aktualisierung)|\bantes del? (?:cambio|la revisión)"
    r"|\bдо (?:изменени|обновлени|пересмотр)\w+|(?:修订|修改|更改|变更)(?:之)?前",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"\b(?:original|first|initial|oldest|earliest) (?:version|edition|draft|contract|policy|text)\b"
    r"|\b(?:ursprüngliche[nrs]?|erste[nrs]?|älteste[nrs]?) (?:version|fassung)"
    r"|\b(?:versión|edición) original\b|\bprimera versión|\bпервоначальн\w+ (?:верси|редакци)"
    r"|\bперв\w+ (?:верси|редакци)|最初的?版本?|原始版本?|第一版",
    re.IGNORECASE,
)
_COMPARES = re.compile(
    r"\bwhat(?:'s| is| has| was| did)? (?:\w+ )?(?:changed?|different|new)\b.*"
    r"|\bhow (?:did|does|do|has|have) .{3,80}\b(?:change|changed|differ)\b"
    r"|\bchanges? (?:between|from|since|to|in)\b|\bdifferences? between\b|\bcompare\b"
    r"|\bwas (?:hat|wurde|ist) (?:sich )?.{0,60}(?:geändert|verändert|neu|anders)\b"
    r"|\bunterschiede? zwischen|\bänderungen (?:zwischen|gegenüber|an|seit|in)\b|\bvergleiche?\b"
    r"|\bqué (?:ha |han |se )*(?:cambi|modific)\w+|\bdiferencias? entre|\bcambios (?:entre|en)\b"
    r"|\bcompara\w*\b|\bчто (?:изменилось|поменялось|нового)|\bчем отлича|\bразлич\w+ между"
    r"|\bизменени\w+ (?:между|в)\b|\bотличи\w+|\bсравни"
    r"|(?:有|做了|发生了)(?:什么|哪些)(?:变化|不同|区别|改动|变更|修改)|改了什么|(?:区别|差异|不同)",
    re.IGNORECASE,
)
_VERSIONISH = re.compile(
    r"\bversions?\b|\bedition|\brevision|\bdraft|\bold|\bnew|\bprevious|\bchang|\bfassung|\bversion"
    r"|\balte|\bneue|geändert|\bverändert|\bversi[oó]n|\banterior|\bantigu|\bnuev|\bcambi|\bверси"
    r"|\bредакци|\bстар|\bнов|\bизмен|\bv\d|版|旧|新|变|改|修",
    re.IGNORECASE,
)
_DRAFT = re.compile(
    r"\bdrafts?\b|\bentw[uü]rf\w*|\bborrador\w*|\bчерновик\w*|草案|草稿|初稿", re.IGNORECASE
)
_FUTURE = re.compile(
    r"\b(?:upcoming|next|future|forthcoming|coming) (?:\w+ )?" + _DOC + r"\b"
    r"|\b(?:künftige|zukünftige|kommende|nächste)[nrs]? (?:\w+ )?" + _DOC_DE + r"\b"
    r"|\b(?:próxim|futur)[oa]s? (?:\w+ )?"
    + _DOC_ES
    + r"|\b(?:будущ|следующ|нов)\w+ "
    + _DOC_RU
    + r"|(?:即将|将要|下一|未来)的?(?:版本?|政策|规定|合同|制度)",
    re.IGNORECASE,
)
_AS_OF = re.compile(
    r"\b(?:as (?:of|at)|(?:valid|in force|in effect|applicable|effective|held|applied|true|current)"
    r" (?:on|in|at|until|as of|during)|back in|until|stand|zum|per|gültig (?:am|im|in)"
    r"|galt (?:am|im)"
    r"|a fecha de|vigente (?:en|el|a)|a partir de|hasta|en vigor en|по состоянию на"
    r"|действова\w+ (?:в|на)|действующ\w+ (?:в|на)|截至|截止)\b|截至|截止|时有效|当时",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"\b(?:old(?:er)?|previous|prior|former|earlier)\b|\b(?:alte|ältere|vorherige|frühere|bisherige)"
    r"[nrsm]?\b|\b(?:anterior(?:es)?|antigu[oa]s?|viej[oa]s?)\b|\b(?:стар|предыдущ|прежн)\w+",
    re.IGNORECASE,
)
_AROUND_OLD = 4
"""Words beside 'old' that it may be said of."""


@dataclass(frozen=True, slots=True)
class VersionWish:
    """Which version a question wants; nothing set means the one that holds. ``dates`` are as exact
    as they were said; ``as_of`` says that it asks what held then. ``old_words`` stand beside
    'old'."""

    text: str = ""
    numbers: tuple[tuple[int, ...], ...] = ()
    dates: tuple[str, ...] = ()
    as_of: bool = False
    previous: bool = False
    first: bool = False
    draft: bool = False
    future: bool = False
    compares: bool = False
    old_words: frozenset[str] = frozenset()

    @property
    def of_another_time(self) -> bool:
        """Whether a time in the question is not that of the document: what held in March may be of
        January, and what changed since March needs the version before."""
        return self.as_of or self.compares or self.previous or self.first


def version_wish(question: str, today: str) -> VersionWish:
    """Read a question; ``today`` is a date."""
    text = unicodedata.normalize("NFKC", question)
    as_of = bool(_AS_OF.search(text))
    said = [found.date for found in dates(text)]
    if not said and (as_of or _VERSIONISH.search(text)) and (month := month_alone(text, today)):
        said = [month]
    return VersionWish(
        text,
        tuple(dict.fromkeys(version_numbers(text))),
        tuple(dict.fromkeys(said)),
        as_of,
        previous=bool(_PREVIOUS.search(text)),
        first=bool(_FIRST.search(text)),
        draft=bool(_DRAFT.search(text)),
        future=bool(_FUTURE.search(text)),
        compares=bool(_COMPARES.search(text) and _VERSIONISH.search(text)),
        old_words=_beside_old(text),
    )


def _beside_old(text: str) -> frozenset[str]:
    found: set[str] = set()
    for match in _OLD.finditer(text):
        found.update(words(text[match.end() :]).split()[:_AROUND_OLD])
        found.update(words(text[: match.start()]).split()[-_AROUND_OLD:])
    return frozenset(word for word in found if len(word) > 3)
