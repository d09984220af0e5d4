"""The error tree is complete, documented, and survives a process boundary."""

from __future__ import annotations

import re

import pytest

from app.core.domain import errors
from app.core.domain.errors import AppError, DocumentEncrypted, by_code


def test_the_docstring_lists_exactly_the_errors_of_the_tree() -> None:
    drawn = set(re.findall(r"[├└]── (\w+)", errors.__doc__ or ""))
    assert drawn == {kind.__name__ for kind in by_code().values()} - {"AppError"}


def test_every_error_has_a_title_and_a_remedy() -> None:
    for kind in by_code().values():
        assert kind.title
        assert kind.title[0].isupper()
        assert kind.remedy.endswith(".")


def test_codes_are_unique_and_name_their_class() -> None:
    assert DocumentEncrypted.code == "document-encrypted"
    assert all(by_code()[kind.code] is kind for kind in by_code().values())


@pytest.mark.parametrize("kind", by_code().values())
def test_an_error_can_be_rebuilt_from_its_code(kind: type[AppError]) -> None:
    error = AppError.of_code(kind.code, "because", title="T", remedy="R")
    assert type(error) is kind
    assert (error.title, error.reason, error.remedy) == ("T", "because", "R")
    assert str(error) == "T: because"


def test_an_unknown_code_is_still_an_app_error() -> None:
    assert type(AppError.of_code("from-the-future", "x")) is AppError
