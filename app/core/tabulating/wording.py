"""Puts an answer table into words, in five languages: the figure or rows, and the certificate."""

from __future__ import annotations

import os.path
from collections import defaultdict
from dataclasses import dataclass

from app.core.domain.tabular.answer_tables import AnswerRow, AnswerTable, Cell, TableField

SHOWN = 40
"""Most rows of an answer; the rest is counted, and in the table."""

NAMED = 10
"""Most documents named in a certificate."""


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
        parts.append(words.unsure.format(n=c.unsure))
    if c.set_aside:
        parts.append(words.aside.format(n=len(c.set_aside)))
    for phrase, group in ((words.without_text, c.without_text), (words.failed, c.failed)):
        if group:
            parts.append(phrase.format(names=_names([each.path for each in group])))
    if flagged := [row.path for row in table.rows if row.flagged]:
        parts.append(words.flagged.format(names=_names(flagged)))
    said = f"{words.read.format(read=c.read, of=c.of)}: {', '.join(parts)}."
    return said if c.complete else f"{said} {words.incomplete}"


def _names(paths: list[str]) -> str:
    more = f" (+{len(paths) - NAMED})" if len(paths) > NAMED else ""
    return ", ".join(map(named, paths[:NAMED])) + more


def header(field: TableField, table: AnswerTable) -> str:
    """The name of a column, with the unit of its cells where they have one in common."""
    at = table.schema.fields.index(field)
    units = {row.cells[at].unit for row in table.rows if row.cells[at].value}
    unit = units.pop() if len(units) == 1 else ""
    return f"{field.name} ({unit})" if unit else field.name


def shown(cell: Cell, common_unit: bool) -> str:
    """A cell in words; its unit only where the column has several."""
    if not cell.unit or common_unit or not cell.value:
        return cell.value
    return f"{cell.value} {cell.unit}"


def plain_rows(table: AnswerTable, rows: list[AnswerRow]) -> tuple[dict[str, str], ...]:
    """Rows by the names of their columns, as ``--json`` gives them."""
    headers = [header(field, table) for field in table.schema.fields]
    made = []
    for row in rows:
        cells = {
            name: shown(cell, name != field.name)
            for name, field, cell in zip(headers, table.schema.fields, row.cells, strict=True)
        }
        sources = {c.evidence.path for c in row.cells if c.evidence} - {row.path}
        changed = {"changed by": ", ".join(sorted(map(named, sources)))} if sources else {}
        flagged = {"flagged": "instructions aimed at AI"} if row.flagged else {}
        made.append({"document": row.title, "file": named(row.path), **cells, **changed, **flagged})
    return tuple(made)


def text(table: AnswerTable, matching: list[AnswerRow], language: str) -> str:
    """The answer in Markdown: a figure, or a table whose rows cite, and the certificate."""
    words = _PHRASES[language]
    lines: list[str] = []
    if table.value:
        lines.append(f"**{_figure(table.value)}{f' {table.unit}' if table.unit else ''}**")
    for group in table.groups:
        lines.append(f"- {group.label}: {_figure(group.value)} {table.unit}".rstrip())
    if not matching and not table.value:
        lines.append(words.none)
    if matching and not table.groups:
        lines += ["", *_rows(table, matching, words)]
    return "\n".join([*lines, "", f"*{certificate(table, language)}*"]).strip()


def _rows(table: AnswerTable, matching: list[AnswerRow], words: Phrases) -> list[str]:
    headers = [header(field, table) for field in table.schema.fields]
    lines = [f"| {' | '.join([words.document, *headers])} |", f"|{' --- |' * (len(headers) + 1)}"]
    for n, row in enumerate(matching[:SHOWN], 1):
        cells = [
            shown(cell, name != field.name) + (" ?" if cell.state == "unsure" else "")
            for name, field, cell in zip(headers, table.schema.fields, row.cells, strict=True)
        ]
        said = [_escaped(part) for part in (row.title, *cells)]
        lines.append(
            f"| {said[0]} [{n}] | {' | '.join(said[1:])} |" if cells else f"| {said[0]} [{n}] |"
        )
    if len(matching) > SHOWN:
        lines += ["", words.more.format(n=len(matching) - SHOWN)]
    return lines


def _figure(value: str) -> str:
    number = float(value)
    return f"{number:,.0f}" if number == int(number) else f"{number:,.2f}"


def _escaped(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
