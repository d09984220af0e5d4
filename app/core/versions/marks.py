"""Reads what names, titles and openings of documents say of their version.

'Travel policy v2 final (1)' is the name 'travel policy' with the number 2, final, and a copy. Words
are known in English, German, Spanish, Russian and Chinese.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from app.core.versions.dates import dates

_EDGE, _END = r"(?<![^\W_])", r"(?![^\W_])"
_NOUNS = (
    r"version|versión|vers|ver|revision|revisión|rev|edition|edición"
    r"|fassung|auflage|версия|версии|вер|редакция|редакции|ред|издание"
)
_ORDINALS = (
    "first erste ersten erster primera primer первая первой 一",
    "second zweite zweiten zweiter segunda segundo вторая второй 二",
    "third dritte dritten dritter tercera tercer третья третьей 三",
    "fourth vierte vierten vierter cuarta cuarto четвёртая четвертая четвёртой 四",
    "fifth fünfte fünften fünfter quinta quinto пятая пятой 五",
)
_ORDINAL = {word: n for n, said in enumerate(_ORDINALS, 1) for word in said.split()}
_WORD_ORDINAL = "|".join(sorted((w for w in _ORDINAL if len(w) > 3), key=len, reverse=True))
_COUNT = r"\d{1,3}(?:[._]\d{1,3}){0,3}"
_NUMBER = re.compile(
    rf"{_EDGE}v[\s._]?(?P<v>{_COUNT}){_END}"
    rf"|{_EDGE}(?:{_NOUNS})[.:]?[\s._:-]*(?:no\.?|nr\.?|núm\.?|№)?[\s._]*"
    rf"(?P<noun>{_COUNT}|[a-z]|[ivx]{{1,4}}){_END}"
    rf"|{_EDGE}(?P<nth>\d{{1,2}})(?:st|nd|rd|th|\.|ª|º|-?я)?[\s_-]+"
    rf"(?:version|versión|revision|revisión|edition|edición|fassung|auflage"
    rf"|редакция|версия|издание){_END}"
    rf"|{_EDGE}(?P<word>{_WORD_ORDINAL})[\s_-]+"
    rf"(?:version|versión|revision|revisión|edition|edición|fassung|auflage"
    rf"|редакция|редакции|версия|версии|издание){_END}"
    r"|(?:版本|版次|修订版)[\s:：]*[vV]?(?P<zh>\d{1,3}(?:\.\d{1,3}){0,3})"
    r"|第\s*(?P<zhnth>\d{1,2}|[一二三四五])\s*[版稿]"
    r"|[vV](?P<zhv>\d{1,3}(?:\.\d{1,3}){0,3})\s*版",
    re.IGNORECASE,
)
_DRAFT = (
    rf"{_EDGE}(?:draft|wip|preliminary|entwurf|entwurfsfassung|vorläufig\w*|borrador|provisional"
    rf"|черновик|черновая){_END}|草案|草稿|初稿|征求意见稿"
)
_FINAL = (
    rf"{_EDGE}(?:final|definitive|signed|executed|approved|released|endfassung|endversion|endgültig"
    rf"|unterschrieben|unterzeichnet|genehmigt|freigegeben|definitiv[oa]?|firmado|aprobado|финал"
    rf"|финальн\w+|итогов\w+|подписан\w*|утвержд[её]н\w*){_END}|最终版|最终稿|终稿|定稿|已签署|正式版"
)
_NEWER = (
    rf"{_EDGE}(?:new|latest|current|updated|revised|corrected|amended|neu|neueste|aktuell"
    rf"|aktualisiert|überarbeitet|korrigiert|geändert|nuev[oa]|actual|actualizad[oa]|revisad[oa]"
    rf"|corregid[oa]|нов\w{{2}}|актуальн\w+|исправленн?\w*|обновл[её]нн?\w*){_END}"
    r"|新版|修订稿|修订版|更新版|更正"
)
_OLDER = (
    rf"{_EDGE}(?:old|previous|outdated|obsolete|superseded|archived?|withdrawn|alt|veraltet"
    rf"|überholt|ungültig|archiv|antigu[oa]|viej[oa]|obsolet[oa]|anterior|archivo|стар\w{{2}}"
    rf"|устаревш\w+|архив){_END}|旧版|旧|作废|废止|存档|归档"
)
_COPY = (
    rf"{_EDGE}(?:copy(?:\s*(?:of|\(\d+\)|\d+))?|kopie(?:\s*von)?|copia(?:\s*de)?|копия|backup){_END}"
    r"|副本|\(\d{1,2}\)\s*$"
)
_STATUS = {
    status: re.compile(pattern, re.IGNORECASE)
    for status, pattern in (
        ("draft", _DRAFT),
        ("final", _FINAL),
        ("older", _OLDER),
        ("newer", _NEWER),
        ("copy", _COPY),
    )
}
_AT_THE_EDGE = ("older", "newer")
"""Marks that also are ordinary words ('New York'), so that they count at the end of a name only,
or at its beginning before _ or -."""
SERIES = re.compile(
    rf"{_EDGE}(?:reports?|minutes|invoices?|statements?|newsletters?|pay ?slips?|time ?sheets?"
    r"|agendas?|receipts?|orders?|offers?|quotes?|quotations?|letters?|logs?|journals?|diary"
    r"|bulletins?|tickets?|certificates?|results|filings?|memos?|meetings?|calls?|weekly|monthly"
    r"|quarterly|daily|summar(?:y|ies)"
    r"|\w*berichte?|\w*protokolle?|\w*rechnung(?:en)?|\w*quittung|\w*auszug|\w*abrechnung"
    r"|\w*zettel|\w*angebote?|\w*auftrag|\w*bestellung|\w*briefe?|\w*schein|\w*bescheid"
    r"|\w*besprechung|\w*sitzung|tagesordnung"
    r"|actas?|facturas?|informes?|nóminas?|recibos?|extractos?|pedidos?|ofertas?|cartas?"
    r"|boletín|reunión|certificados?|presupuestos?|albarán"
    r"|отч[её]т\w*|протокол\w*|сч[её]т\w*|накладн\w+|справк\w+|письм\w+|заказ\w*|акт\w*"
    r"|выписк\w+|совещани\w+)"
    rf"{_END}|报告|月报|周报|日报|季报|年报|简报|会议|纪要|记录|发票|收据|账单|对账单|工资单|订单|报价单|信函"
    r"|10-?[kq]\b",
    re.IGNORECASE,
)
"""Names of documents of which each is a record of its own: those of other dates or numbers are no
versions of it."""

_STATUS_LABEL = re.compile(r"(?:status|estado|статус|состояние|状态)", re.IGNORECASE)
_LABEL_DATE = re.compile(
    r"(?im)^\W*(?:date|dated|as of|as at|status|stand|datum|vom|fecha|a fecha de|дата|от|"
    r"по состоянию на|日期|截至|last (?:updated|revised|reviewed)|issued(?: on)?|updated(?: on)?|"
    r"published(?: on)?|version of|revised(?: on)?)[\s:：,of]*(?P<rest>[^\n]{4,40})"
)
_EFFECTIVE = re.compile(
    r"(?:effective(?: date| as of| from| on| since)?|valid (?:from|as of|since)|in force (?:from|"
    r"since|as of)|(?:takes|comes into) (?:effect|force) (?:on|from)|applies from|gültig (?:ab|seit"
    r"|vom)|gilt ab|wirksam (?:ab|zum)|in kraft (?:ab|seit)|tritt (?:zum|am|ab)|geltend ab|vigente"
    r" (?:desde|a partir del?)|válid[oa] (?:desde|a partir del?)|en vigor (?:desde|a partir del?)"
    r"|entra en vigor el|вступает в силу с|действует с|действительн\w+ с|в силе с|"
    r"生效日期|自|施行日期|有效期自)[\s:：]*(?:the |dem |del? |el |date)?[\s:：]*"
    r"(?P<rest>[^\n]{4,40})",
    re.IGNORECASE,
)
_HEAD = 1500
"""Characters of a text that are read for its version."""
_AHEAD = 12
"""Characters before a date that follows a label."""
_TITLE = 120
_SPACE = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Marks:
    """What a document says of its version. ``number`` is empty, or as (2, 1) of 2.1; the marks of
    ``status`` are draft, final, older, newer and copy; dates are as in ``dates``."""

    number: tuple[int, ...] = ()
    status: frozenset[str] = frozenset()
    date: str = ""
    effective: str = ""

    def over(self, other: Marks) -> Marks:
        """These marks, and those of another where these say nothing."""
        decided = {"draft", "final"} & self.status
        added = other.status - {"draft", "final"} if decided else other.status
        return Marks(
            self.number or other.number,
            self.status | added,
            self.date or other.date,
            self.effective or other.effective,
        )


def named(name: str) -> tuple[str, Marks]:
    """What is left of a name without its marks, as lower-case words, and the marks."""
    text = unicodedata.normalize("NFKC", name)
    marks = Marks()
    for dated in reversed(list(dates(text))):
        marks = replace(marks, date=dated.date)
        text = f"{text[: dated.start]} {text[dated.end :]}"
    status = set()
    for mark, pattern in _STATUS.items():
        for found in reversed(list(pattern.finditer(text))):
            if mark in _AT_THE_EDGE and not _at_the_edge(text, found):
                continue
            status.add(mark)
            text = f"{text[: found.start()]} {text[found.end() :]}"
    if numbered := _NUMBER.search(text):
        marks = replace(marks, number=_number(numbered))
        text = f"{text[: numbered.start()]} {text[numbered.end() :]}"
    return words(text), replace(marks, status=frozenset(status))


def opening(text: str) -> Marks:
    """The marks in the opening of a text, below its title."""
    head = unicodedata.normalize("NFKC", text[:_HEAD])
    number: tuple[int, ...] = ()
    status = frozenset[str]()
    date = effective = ""
    for line in head.splitlines():
        plain = line.strip(" *#|-\t")
        if not number and len(plain) <= _TITLE and (found := _NUMBER.match(plain)):
            number = _number(found)
        if len(plain) <= 40 and re.match(
            r"(?i)\W*(?:status|estado|статус|状态)\b|\W*(?:状态)", plain
        ):
            status |= frozenset(m for m in ("draft", "final") if _STATUS[m].search(plain))
        elif len(plain) <= 24 and (found_draft := _STATUS["draft"].match(plain)):
            status |= {"draft"} if found_draft else set()
        if not date and (found := _LABEL_DATE.match(line)):
            date = _near(found["rest"])
        if not effective and (found := _EFFECTIVE.search(line)):
            effective = _near(found["rest"])
    return Marks(number, status, date, effective)


def words(text: str) -> str:
    """Lower-case words, one space apart."""
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def version_numbers(text: str) -> list[tuple[int, ...]]:
    """All version numbers that a text names."""
    return [_number(found) for found in _NUMBER.finditer(text)]


def _at_the_edge(text: str, found: re.Match[str]) -> bool:
    before, after = text[: found.start()], text[found.end() :]
    return not after.strip(" _-.()[]") or (not before.strip(" _-.()[]") and after[:1] in "_-")


def _near(text: str) -> str:
    """The date that begins a text, or nothing."""
    found = next(dates(text), None)
    return found.date if found and found.start <= _AHEAD else ""


def _number(found: re.Match[str]) -> tuple[int, ...]:
    text = next(value for value in found.groupdict().values() if value).casefold()
    if text[0].isdigit():
        return tuple(int(part) for part in re.split(r"[._]", text))
    if len(text) == 1 and text.isascii():
        return (ord(text) - ord("a") + 1,)
    return (_ORDINAL.get(text, 1),)
