"""The registry of file kinds holds together, and says what names and words mean."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from app.core.catalog.intent_frames import LANGUAGES
from app.core.catalog.intents import Count, recognise
from app.core.domain.file_kinds import (
    GROUPS,
    KINDS,
    MARKDOWN,
    SPREADSHEET,
    TEXT,
    asked,
    find,
    modifiers,
    named,
    nouns,
    selected,
)


def test_ids_and_extensions_are_each_of_one_kind() -> None:
    names = Counter(name for kind in KINDS for name in (kind.id, *kind.extensions))
    assert [name for name, times in names.items() if times > 1] == []
    signatures = Counter(signature for kind in KINDS for signature in kind.signatures)
    assert max(signatures.values()) == 1
    assert len({group.id for group in GROUPS}) == len(GROUPS)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/a/b.PDF", "pdf"),
        ("letter.docm", "docx"),
        ("page.htm", "html"),
        ("saved.mht", "eml"),
        ("notes.markdown", "md"),
        ("data.7z", "7z"),
        ("app.conf", "conf"),
        ("README", ""),
        (".profile", ""),
        ("odd.x y", ""),
        ("v1.2", ""),
    ],
)
def test_the_name_of_a_file_claims_a_kind(path: str, kind: str) -> None:
    assert named(path) == kind


def test_text_of_an_unknown_kind_is_read_as_it_stands() -> None:
    conf = find("conf")
    assert (conf.group, conf.extractor, conf.is_text) == (TEXT, "plain:read_plain", True)
    assert not find("pdf").is_text


def test_a_filter_is_a_kind_or_a_group() -> None:
    assert selected("docx") == ("docx",)
    assert selected("htm") == ("html",)
    assert selected("markdown") == ("md",)
    assert selected("conf") == ("conf",)
    assert set(selected("spreadsheet")) >= {"xlsx", "xls", "ods", "csv"}
    assert "heic" not in selected("image")


def test_every_word_for_a_kind_means_some() -> None:
    for words in (modifiers(), *map(nouns, LANGUAGES)):
        plain = [word for word in words.split("|") if re.fullmatch(r"[\w ]+", word)]
        assert plain
        assert all(map(asked, plain))
    assert asked("Word") == ("docx", "doc")
    assert asked("csv") == ("csv",)
    assert asked("spreadsheets") == selected(SPREADSHEET.id)
    assert asked("") == ()


@pytest.mark.parametrize(
    ("question", "kinds"),
    [
        ("How many spreadsheets do I have?", selected("spreadsheet")),
        ("How many e-mails do I have?", selected("email")),
        ("How many epub files do I have?", ("epub",)),
        ("¿Cuántas hojas de cálculo tengo?", selected("spreadsheet")),
        ("¿Cuántos documentos de Word tengo?", ("docx", "doc")),
        ("Wie viele Tabellen habe ich?", selected("spreadsheet")),
        ("Wie viele PowerPoint-Dateien habe ich?", ("pptx", "ppt")),
        ("Сколько у меня писем?", selected("email")),
        ("我有多少个表格？", selected("spreadsheet")),
        ("我有多少个markdown文件？", selected(MARKDOWN.id)),
    ],
)
def test_questions_name_kinds_and_groups(question: str, kinds: tuple[str, ...]) -> None:
    intent = recognise(question)
    assert isinstance(intent, Count)
    assert intent.kinds == kinds
