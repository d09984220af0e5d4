"""Puts an answer table into words, in five languages: the figure or rows, and the certificate."""

from __future__ import annotations

import os.path
import re
from collections import Counter, defaultdict
from dataclasses import dataclass

from app.core.domain.tabular.answer_tables import AnswerRow, AnswerTable, Cell, FieldType
from app.core.tabulating.concepts import kind_in

SHOWN = 40
"""Most rows of an answer; the rest is counted, and in the table."""

NAMED = 10
"""Most documents named in a certificate."""
_CURRENCY = re.compile("[A-Z]{3}")
_YES_NO = {
    "de": {"yes": "ja", "no": "nein"},
    "es": {"yes": "sí", "no": "no"},
    "ru": {"yes": "да", "no": "нет"},
    "zh": {"yes": "是", "no": "否"},
}
_UNITS = {
    "en": {
        "days": ("day", "days"),
        "weeks": ("week", "weeks"),
        "months": ("month", "months"),
        "years": ("year", "years"),
    },
    "de": {
        "days": ("Tag", "Tage"),
        "weeks": ("Woche", "Wochen"),
        "months": ("Monat", "Monate"),
        "years": ("Jahr", "Jahre"),
    },
    "es": {
        "days": ("día", "días"),
        "weeks": ("semana", "semanas"),
        "months": ("mes", "meses"),
        "years": ("año", "años"),
    },
    "ru": {
        "days": ("дн.", "дн."),
        "weeks": ("нед.", "нед."),
        "months": ("мес.", "мес."),
        "years": ("г.", "г."),
    },
    "zh": {
        "days": ("天", "天"),
        "weeks": ("周", "周"),
        "months": ("个月", "个月"),
        "years": ("年", "年"),
    },
}
"""The units of durations, for one and for several; in Russian abbreviated, as they are declined."""
_MARKS = {"de": (".", ","), "es": (".", ","), "ru": ("\u00a0", ",")}
"""The marks of thousands and decimals of a language, where they are not those of English."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of a language."""

    document: str
    read: str
    matches: str
    unsure: str
    aside: str
    without_text: str
    failed: str
    credits: str
    incomplete: str
    none: str
    more: str
    flagged: str


PHRASES = {
    "en": Phrases(
        "Document",
        "{read} of {of} documents read",
        "{rows} of the kind asked for, {matches} match",
        "{n} unsure",
        "{n} set aside",
        "without text: {names}",
        "not read: {names}",
        "credit notes not deducted: {names}",
        "The answer may be incomplete.",
        "No document matches.",
        "and {n} more",
        "with instructions aimed at AI, which were ignored: {names}",
    ),
    "de": Phrases(
        "Dokument",
        "{read} von {of} Dokumenten gelesen",
        "{rows} der gefragten Art, {matches} treffen zu",
        "{n} unsicher",
        "{n} beiseitegelegt",
        "ohne Text: {names}",
        "nicht gelesen: {names}",
        "Gutschriften nicht abgezogen: {names}",
        "Die Antwort ist vielleicht nicht vollständig.",
        "Kein Dokument trifft zu.",
        "und {n} weitere",
        "mit Anweisungen an eine KI, die nicht befolgt wurden: {names}",
    ),
    "es": Phrases(
        "Documento",
        "{read} de {of} documentos leídos",
        "{rows} del tipo pedido, {matches} coinciden",
        "{n} dudosos",
        "{n} apartados",
        "sin texto: {names}",
        "no leídos: {names}",
        "abonos no descontados: {names}",
        "La respuesta puede estar incompleta.",
        "Ningún documento coincide.",
        "y {n} más",
        "con instrucciones dirigidas a una IA, que no se siguieron: {names}",
    ),
    "ru": Phrases(
        "Документ",
        "прочитано документов: {read} из {of}",
        "нужного вида: {rows}, подходит: {matches}",
        "под вопросом: {n}",
        "отложено: {n}",
        "без текста: {names}",
        "не прочитаны: {names}",
        "кредит-ноты не вычтены: {names}",
        "Ответ может быть неполным.",
        "Ни один документ не подходит.",
        "и ещё {n}",
        "с указаниями для ИИ, которые не выполнялись: {names}",
    ),
    "zh": Phrases(
        "文档",
        "已阅读 {of} 个文档中的 {read} 个",
        "所问类型 {rows} 个，符合 {matches} 个",
        "不确定 {n} 个",
        "搁置 {n} 个",
        "没有文本：{names}",
        "未阅读：{names}",
        "未扣除的红字发票：{names}",
        "答案可能不完整。",
        "没有符合的文档。",
        "另有 {n} 个",
        "含有针对人工智能的指令（未执行）：{names}",
    ),
}  # fmt: skip - a table
_PHRASES = defaultdict(lambda: PHRASES["en"], PHRASES)


def named(path: str) -> str:
    return os.path.basename(path)


def certificate(table: AnswerTable, language: str) -> str:
    """What the answer rests on, in a sentence."""
    words, c = _PHRASES[language], table.certificate
    parts = [words.matches.format(rows=c.rows, matches=c.matches)]
    if c.unsure:
        said = words.unsure.format(n=c.unsure)
        parts.append(f"{said} ({_names([*c.doubts])})" if c.doubts else said)
    if c.set_aside:
        parts.append(words.aside.format(n=len(c.set_aside)))
    for phrase, group in ((words.without_text, c.without_text), (words.failed, c.failed)):
        if group:
            parts.append(phrase.format(names=_names([each.path for each in group])))
    if credits_ := _credit_notes(table):
        parts.append(words.credits.format(names=_names(credits_)))
    if flagged := [row.path for row in table.rows if row.flagged]:
        parts.append(words.flagged.format(names=_names(flagged)))
    said = f"{words.read.format(read=c.read, of=c.of)}: {', '.join(parts)}."
    return said if c.complete else f"{said} {words.incomplete}"


def _credit_notes(table: AnswerTable) -> list[str]:
    """The credit notes beside invoices that were added up."""
    summed = table.schema.aggregate.function in ("sum", "average") and (
        kind_in(table.schema.kind) == "invoice"
    )
    aside = table.certificate.set_aside if summed else ()
    return [each.path for each in aside if each.reason.startswith("credit note, not ")]


def is_in_doubt(row: AnswerRow) -> bool:
    """Whether it is not known that a row matches, or a row that does has an unsure cell, or may be
    of another kind."""
    unsure = row.doubtful or any(cell.state == "unsure" for cell in row.cells)
    return row.use == "unsure" or (row.use == "match" and unsure)


def _names(paths: list[str]) -> str:
    more = f" (+{len(paths) - NAMED})" if len(paths) > NAMED else ""
    return ", ".join(map(named, paths[:NAMED])) + more


def marked(cell: Cell, kind: FieldType, language: str = "en") -> str:
    """A cell as it is shown, with a question mark where it is unsure."""
    return shown(cell, kind, language) + (" ?" if cell.state == "unsure" else "")


def shown(cell: Cell, kind: FieldType, language: str = "en") -> str:
    """A cell in words: an amount of money as '1,537.50 EUR', other values with their unit."""
    if not cell.value:
        return ""
    if kind == "yes_no":
        return _YES_NO.get(language, {}).get(cell.value, cell.value)
    if kind == "money":
        return figure(cell.value, cell.unit, language)
    if kind == "duration":
        return f"{cell.value} {_unit(cell, language)}".strip()
    return f"{cell.value} {cell.unit}".strip()


def _unit(cell: Cell, language: str) -> str:
    """The unit of a duration, in the singular for one."""
    one, many = _UNITS.get(language, _UNITS["en"]).get(cell.unit, (cell.unit, cell.unit))
    return one if cell.value == "1" else many


def figure(value: str, unit: str, language: str) -> str:
    """A number as a language writes it; money with two decimals."""
    try:
        number = float(value)
    except ValueError:
        return f"{value} {unit}".strip()
    decimals = 2 if _CURRENCY.fullmatch(unit) or number != int(number) else 0
    text = f"{number:,.{decimals}f}"
    thousands, mark = _MARKS.get(language, (",", "."))
    text = text.translate(str.maketrans(",.", thousands + mark))
    return f"{text} {unit}".strip()


def plain_rows(table: AnswerTable, rows: list[AnswerRow]) -> tuple[dict[str, str], ...]:
    """Rows by the names of their columns, as ``--json`` gives them."""
    made = []
    for row in rows:
        cells = {
            field.name: shown(cell, field.type)
            for field, cell in zip(table.schema.fields, row.cells, strict=True)
        }
        sources = {c.evidence.path for c in row.cells if c.evidence} - {row.path}
        changed = {"changed by": ", ".join(sorted(map(named, sources)))} if sources else {}
        flagged = {"flagged": "instructions aimed at AI"} if row.flagged else {}
        made.append({"document": row.title, "file": named(row.path), **cells, **changed, **flagged})
    return tuple(made)


def text(table: AnswerTable, matching: list[AnswerRow], language: str) -> str:
    """The answer in Markdown: a figure, or a table whose rows cite, and the certificate."""
    lines = _figures(table, language)
    if matching and not any(group.label for group in table.groups):
        lines += ["", *_rows(table, matching, language)]
    return "\n".join([*lines, "", f"*{certificate(table, language)}*"]).strip()


def summary(table: AnswerTable, language: str) -> str:
    """The answer in Markdown without its rows: the figures, and the certificate."""
    return "\n".join([*_figures(table, language), "", f"*{certificate(table, language)}*"]).strip()


def _figures(table: AnswerTable, language: str) -> list[str]:
    lines = [f"**{figure(table.value, table.unit, language)}**"] if table.value else []
    for group in table.groups:
        said = figure(group.value, group.unit, language)
        lines.append(f"- {group.label}: {said}" if group.label else f"- {said}")
    if not lines and not any(row.use == "match" for row in table.rows):
        lines.append(_PHRASES[language].none)
    return lines


def _rows(table: AnswerTable, matching: list[AnswerRow], language: str) -> list[str]:
    words, fields = _PHRASES[language], table.schema.fields
    headers = [field.name for field in fields]
    lines = [f"| {' | '.join([words.document, *headers])} |", f"|{' --- |' * (len(headers) + 1)}"]
    titles = Counter(row.title for row in matching)
    for n, row in enumerate(matching[:SHOWN], 1):
        title = row.title if titles[row.title] < 2 else f"{row.title} ({named(row.path)})"
        cells = [
            marked(cell, field.type, language)
            for field, cell in zip(fields, row.cells, strict=True)
        ]
        title += " ?" if row.doubtful else ""
        said = [_escaped(part) for part in (title, *cells)]
        lines.append(
            f"| {said[0]} [{n}] | {' | '.join(said[1:])} |" if cells else f"| {said[0]} [{n}] |"
        )
    if len(matching) > SHOWN:
        lines += ["", words.more.format(n=len(matching) - SHOWN)]
    return lines


def _escaped(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
