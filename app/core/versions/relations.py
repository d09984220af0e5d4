"""Decides whether two documents are versions of one.

Precision comes first, as a version is folded away. Alike texts alone do not suffice: contracts of
one form, invoices and monthly reports are alike too. So something must tell that two documents are
one: the same name or title but for marks of versions, or a statement that one replaces the other;
and nothing may tell that they are two: other parties, other numbers, another date of a record.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import PurePath

from app.core.text import sentences
from app.core.text.dates import MONTHS
from app.core.text.languages import STOP_WORDS
from app.core.versions.marks import SERIES, Marks, named, opening
from app.core.versions.references import Reference, references
from app.core.versions.sketches import Sketch, digest, resemblance, sketch, tokens

_TITLE = 140
"""Most characters of a title."""
_ALIKE_MARKED = 0.25
"""Least resemblance of documents of one name whose marks say that they are versions."""
_ALIKE_DATED = 0.4
"""The same where only their dates differ."""
_ALIKE_NAMED = 0.6
"""The same where nothing but the name says so, or the title."""
_ALIKE_UNNAMED = 0.85
"""The same where neither name nor title do."""
_READ = 60_000
"""Characters of two texts that are compared sentence by sentence."""
_CHANGED = 80
"""Most changed sentences compared."""
_PAIRED = 0.4
"""Least share of common words of two sentences of which one was made of the other."""
_NEAR = 6
"""Words before a name among which the role of its bearer stands."""
_LEAST_WORDS = 3
"""Texts of fewer words are no copies of each other."""
_MAIL = (".eml", ".msg", ".mbox")
_SHEETS = (".csv", ".tsv", ".xlsx", ".xls", ".ods")
_LISTS = re.compile(r"price|rate|tarif|preis|precio|прайс|цен|价", re.IGNORECASE)
"""What in the name of a sheet tells that a newer one replaces it."""
_ARCHIVES = re.compile(
    r"(?i)^(?:\W*(?:old|archived?|archiv|archivo|alt|previous|superseded|obsolete|versions?|backup"
    r"|drafts?|final|entwürfe|borradores|архив|старые|черновики|旧版|存档|归档|草稿"
    r"|v?\d{1,4}(?:[-_.]\d{1,2}){0,2}))$"
)
"""Names of folders that hold versions of what is beside them."""
_ROLES_WORDS = (
    "between and tenant landlord lessee lessor customer client buyer seller supplier vendor"
    " employee employer contractor party patient student recipient attn dear name insured"
    " borrower lender licensee licensor owner applicant candidate company zwischen und mieter"
    " mieterin vermieter vermieterin kunde kundin käufer verkäufer auftraggeber auftragnehmer"
    " arbeitnehmer arbeitnehmerin arbeitgeber lieferant empfänger herr frau herrn firma entre"
    " y arrendatario arrendataria arrendador arrendadora cliente comprador vendedor proveedor"
    " empleado empleada empleador trabajador paciente nombre empresa don doña между и"
    " арендатор арендодатель заказчик исполнитель покупатель продавец поставщик работник"
    " работодатель пациент клиент имя фио"
)
_ROLES = frozenset(_ROLES_WORDS.split())
_CJK_ROLE = re.compile(
    r"(?:甲方|乙方|丙方|客户|姓名|患者|员工|承租人?|出租人?|供应商|买方|卖方|收件人|公司名称"
    r"|投保人|借款人)"
    r"[^。；\n]{0,8}$"
)
_CJK = re.compile(r"[\u3400-\u9fff]")
_NUMBERED_WORDS = (
    "no nr number nummer número núm numero № номер invoice order serial id ref reference"
    " account rechnung kunden kundennummer vertrag bestellung factura pedido счёт счет заказ"
    " договор"
)
_NUMBERED = frozenset(_NUMBERED_WORDS.split())
_DAYS_WORDS = (
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch"
    " donnerstag freitag samstag sonntag"
)
_DAYS = frozenset(_DAYS_WORDS.split())
_COMMON = frozenset[str]().union(*STOP_WORDS.values())
_PIECE = re.compile(r"[\u3400-\u9fff]|[^\W_]+(?:[-./][^\W_]+)*")
_IDENTIFIER = re.compile(r"(?=.*\d)(?=.*[^\W\d_])[^\W_]+(?:[-/.][^\W_]+)*|\d{5,}")


@dataclass(frozen=True, slots=True)
class Profile:
    """What of a document is compared. ``name`` and ``title`` are without the marks of versions."""

    path: str
    name: str
    title: str
    marks: Marks
    digest: str
    sketch: Sketch
    references: tuple[Reference, ...] = ()

    @property
    def folder(self) -> str:
        return str(PurePath(self.path).parent)

    @property
    def is_record(self) -> bool:
        """Whether documents of other dates are other documents."""
        if self.path.lower().endswith(_SHEETS):
            return not _LISTS.search(f"{self.name} {self.title}")
        return bool(SERIES.search(self.name) or SERIES.search(self.title))


def profile(path: str, text: str) -> Profile:
    """Read a document's profile from its path and text."""
    title, in_title = named(_title(text))
    name, in_name = name_of(path)
    marks = in_name.over(in_title).over(opening(text))
    found = tokens(text)
    same = digest(found) if len(found) >= _LEAST_WORDS else ""
    return Profile(path, name, title, marks, same, sketch(found), references(text))


def name_of(path: str) -> tuple[str, Marks]:
    """The name of a file without marks, and the marks; that of its folder where only marks are
    left, as of 'Travel policy/v2.pdf'."""
    name, marks = named(PurePath(path).stem)
    folder = PurePath(path).parent.name
    if not name:
        name = named(folder)[0]
    elif _ARCHIVES.match(folder):
        marks = marks.over(named(f"{folder} ")[1])
    return name, marks


def are_versions(
    a: Profile, b: Profile, texts: Callable[[], tuple[str, str]], *, common_name: bool = False
) -> bool:
    """Whether two documents are versions of one, or copies. ``texts`` reads both, where that is
    needed. ``common_name`` says that many documents bear the name or title that these share, so
    that it tells nothing."""
    if a.digest == b.digest != "":
        return True
    if a.path.lower().endswith(_MAIL) or b.path.lower().endswith(_MAIL):
        return False
    alike = resemblance(a.sketch, b.sketch)
    if alike < _ALIKE_MARKED:
        return False
    near = _belong_together(a.folder, b.folder)
    marked = _marked_apart(a, b)
    dated = _dates_differ(a.marks, b.marks)
    if (a.is_record or b.is_record) and (dated or not (marked and near)):
        return False
    if a.name == b.name and not (near or marked or dated):
        return False  # 'contract.txt' in the folders of two clients
    if a.name == b.name and (near or not common_name):
        if near and marked:
            return not _titles_differ(a, b) and not _conflict(*texts(), "title")
        least = _ALIKE_DATED if dated or marked else _ALIKE_NAMED
        if alike < (least if near else _ALIKE_NAMED):
            return False
        return not _conflict(*texts(), "roles" if near else "any")
    if _siblings(a.name, b.name) or _siblings(a.title, b.title) or common_name:
        return False
    titled = a.title == b.title and len(a.title) > 3 and (marked or dated)
    if alike < (_ALIKE_NAMED if titled else _ALIKE_UNNAMED) or _conflict(*texts(), "any"):
        return False
    return titled or not _figures_differ(*texts())


def refers_to(reference: Reference, other: Profile, text: str) -> float:
    """The share of the words by which a reference names a document that this one holds."""
    wanted = {word for word in tokens(reference.said) if word not in _COMMON and len(word) > 1}
    held = {*tokens(text[:_READ]), *tokens(PurePath(other.path).name.replace("_", " "))}
    return len(wanted & held) / len(wanted) if wanted else 0.0


def _title(text: str) -> str:
    for line in text[:2000].splitlines():
        plain = line.strip(" #*=-_|\t")
        if plain:
            return plain if len(plain) <= _TITLE else ""
    return ""


def _marked_apart(a: Profile, b: Profile) -> bool:
    """Whether marks tell the two apart as versions."""
    decided = {"draft", "final", "older", "newer"}
    return (
        a.marks.number != b.marks.number
        or a.marks.status & decided != b.marks.status & decided
        or any(ref.verb != "amends" for ref in (*a.references, *b.references))
    )


def _dates_differ(a: Marks, b: Marks) -> bool:
    return _differ(a.date, b.date) or _differ(a.effective, b.effective)


def _differ(a: str, b: str) -> bool:
    return bool(a and b) and not a.startswith(b) and not b.startswith(a)


def _belong_together(a: str, b: str) -> bool:
    """Whether two folders are one, or one holds the versions of the other."""
    if a == b:
        return True
    left, right = (re.split(r"[/\\]", path) for path in (a, b))
    while left and right and left[0] == right[0]:
        del left[0], right[0]
    return all(_ARCHIVES.match(part) for part in left + right)


def _siblings(a: str, b: str) -> bool:
    """Whether two names share words but not all, as 'lease', 'lease lopez' and 'lease garcia'; or
    differ by a number or month alone."""
    left, right = set(a.split()), set(b.split())
    counting = any(map(_counts, left - right)) and any(map(_counts, right - left))
    return left != right and (bool(left & right) or counting)


def _counts(word: str) -> bool:
    return word.isdigit() or word in MONTHS


def _titles_differ(a: Profile, b: Profile) -> bool:
    """Whether each title has words of its own beside common ones."""
    left, right = set(a.title.split()), set(b.title.split())
    return bool(left & right and left - right and right - left)


@dataclass(frozen=True, slots=True)
class _Change:
    """Words that stand in the place of others, and the words and text before them."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    before: tuple[str, ...]
    in_title: bool


def _conflict(text_a: str, text_b: str, level: str) -> bool:
    """Whether names or numbers tell that two texts are of different things.

    ``level`` says what is one: a name in the ``title``; besides, in the ``roles`` of parties or in
    several places; or ``any`` name and identifier.
    """
    known_a, known_b = set(tokens(text_a[:_READ])), set(tokens(text_b[:_READ]))
    changes: Counter[tuple[tuple[str, ...], tuple[str, ...]]] = Counter()
    for change in _changes(text_a[:_READ], text_b[:_READ]):
        numbered = any(word.casefold() in _NUMBERED for word in change.before)
        old = _own(change.old, known_b, numbered)
        new = _own(change.new, known_a, numbered)
        cjk = _CJK_ROLE.search("".join(change.before)) and _CJK.search("".join(change.old))
        if cjk and level != "title":
            return True
        if not old or not new:
            continue
        if change.in_title:
            return True
        if level == "title":
            continue
        if level == "any" or numbered or _ROLES & {word.casefold() for word in change.before}:
            return True
        changes[old, new] += 1
    return any(count > 1 for count in changes.values()) or len(changes) > 4


def _own(span: Sequence[str], others: set[str], numbered: bool) -> tuple[str, ...]:
    """The names and identifiers of a span that the other text lacks."""
    return tuple(
        word
        for word in span
        if (_is_name(word) or _IDENTIFIER.fullmatch(word) or (numbered and word.isdigit()))
        and not set(tokens(word)) <= others
    )


def _is_name(word: str) -> bool:
    folded = word.casefold()
    return (
        len(word) > 1
        and word[0].isupper()
        and not any(c.isdigit() for c in word)
        and folded not in MONTHS
        and folded not in _DAYS
        and folded not in _COMMON
    )


def _changes(text_a: str, text_b: str) -> Iterator[_Change]:
    """What stands in one text in the place of words of the other, sentence by sentence."""
    said_a, said_b = _sentences(text_a), _sentences(text_b)
    only_a = [said for said in said_a if said not in said_b][:_CHANGED]
    only_b = [said for said in said_b if said not in said_a][:_CHANGED]
    left = list(only_b)
    for said in only_a:
        words_a = set(said)
        best = max(left, key=lambda other: _overlap(words_a, other), default=None)
        if best is None or _overlap(words_a, best) < _PAIRED:
            continue
        left.remove(best)
        in_title = said_a[said] == 0 and said_b[best] == 0
        matcher = SequenceMatcher(None, said, best, autojunk=False)
        for tag, a0, a1, b0, b1 in matcher.get_opcodes():
            if tag == "replace":
                before = said[max(0, a0 - _NEAR) : a0]
                yield _Change(said[a0:a1], best[b0:b1], before, in_title)


def _sentences(text: str) -> dict[tuple[str, ...], int]:
    """The sentences of a text, as words, with their numbers."""
    found: dict[tuple[str, ...], int] = {}
    for start, end in sentences.spans(text):
        said = tuple(_PIECE.findall(text[start:end]))
        if said:
            found.setdefault(said, len(found))
    return found


def _overlap(words: set[str], other: Sequence[str]) -> float:
    others = set(other)
    return len(words & others) / max(1, min(len(words), len(others)))


def _figures_differ(text_a: str, text_b: str) -> bool:
    """Whether most figures differ, as in records of one form."""
    found_a = {t for t in tokens(text_a[:_READ]) if t.isdigit()}
    found_b = {t for t in tokens(text_b[:_READ]) if t.isdigit()}
    return len(found_a & found_b) < min(len(found_a), len(found_b)) / 2
