"""What a question asks of one document: a field that rules read well, if every word is understood.

'Which law governs the lease?' is answered by the clause that says so. A small language model finds
the clause less often, and copies more of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.core.domain.tabular.answer_tables import TableField
from app.core.tabulating.concepts import concepts_in, cues_of, is_kind, type_of
from app.core.text.languages import STOP_WORDS

_NAMES_LAW = re.compile(
    r"(?i)\b(?:laws?|recht|rechts?|ley(?:es)?|legislaci\w+|прав\w+|законодательств\w+)\b|法律|适用法"
)
LAW = TableField("law", "text", "law")
MADE = TableField("made", "date", "date made")
FIELDS = (LAW, MADE)
"""What may be asked for. Of 24 contracts by many authors the rules read 23 laws and 21 dates, and
one other date than people did; of the days on which they end too many are wrong."""
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W_]+")
_ASKING = (
    "date day applies apply applicable welches welchem wann gilt gelten unterliegt anwendbar qué"
    " cuál cuándo rige aplica aplicable какое каким когда какому применяется применимо"
)
_GRAMMAR = frozenset("这份该此的是什么哪个国家何时在受由被于天日期适用合同协议").union(
    _ASKING.split(), *(STOP_WORDS[code] for code in ("en", "de", "es", "ru"))
)
"""Words that add nothing to what is asked, and Chinese characters."""


def field_asked(question: str, names: Sequence[str]) -> TableField | None:
    """The law or the date that a question asks of a document, which calls itself by ``names``;
    None for any other question, and one with a word that is not understood."""
    field = _field(question)
    if field is None:
        return None
    known = {word.casefold() for name in names for word in _WORD.findall(name)}
    taken = [(cue.start, cue.end) for cue in concepts_in(question) if cue.name == field.name]
    for match in _WORD.finditer(question):
        word = match[0].casefold()
        is_known = word in known or word in _GRAMMAR or is_kind(word)
        if not is_known and not any(start <= match.start() < end for start, end in taken):
            return None
    return field


def may_ask(question: str) -> bool:
    """Whether a question may be such a one, whatever the document is called."""
    return _field(question) is not None


def _field(question: str) -> TableField | None:
    if _NAMES_LAW.search(question):
        return LAW
    dated = type_of(question) == "date" and "made" in cues_of(question)
    return MADE if dated and not cues_of(question) & {"end", "begin", "due"} else None
