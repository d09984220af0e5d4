"""Checks what can be checked of the manual: links have a target, named files and modules exist,
commands can be run, and every error is explained under its title."""

from __future__ import annotations

import ast
import functools
import re
import shlex
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.cli import program
from app.core.domain.errors import SaveTitle, UsageError, by_code
from app.core.domain.file_kinds import GROUPS
from app.core.tabulating.planning import glosses
from app.core.tabulating.planning.planner import language_of, plan, ranges_over_documents

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "docs").glob("*.md"))
TRANSLATED = sorted((ROOT / "docs").glob("*/*.md"))
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
COMMAND = re.compile(r"(?:^ {4}|`)(?:\.venv/bin/)?(alcove(?: [^`\n#]*)?)", re.MULTILINE)
QUESTION = re.compile(r"^\| (?!---)[^|]+ \| ([^|]+) \|$", re.MULTILINE)
NOT_COMMANDS = {"alcove", "alcove desktop FILE ..."}
TEXTS = [*PAGES, ROOT / "README.md", ROOT / "SECURITY.md", *sorted(ROOT.glob("assets/*/README.md"))]
TOP_LEVEL = "app|assets|docs|packaging|scripts|tests"
PACKAGES = "adapters|api|bootstrap|cli|core|egress|ipc|sandbox|services|ui"
FILE = re.compile(
    rf"(?<![\w/.:*~-])(?:\w[\w./-]*\.py|(?:{TOP_LEVEL}|{PACKAGES})/[\w./-]*\w)(?![\w/])"
)
EXAMPLE = re.compile(r"^\d\. ((?:.+\n)+)\n((?: {7}.*\n|\n)+)", re.MULTILINE)
"""A numbered step that names files, and the code below it."""
ROW = re.compile(rf"^\| `({PACKAGES})`.*\| ([^|]*) \|$", re.MULTILINE)
CLAIM = re.compile(r"^\| ([^|]+) \| (?:[^|]+) \| ([^|]+) \|$", re.MULTILINE)
"""A row of a table of three columns: a threat, and the tests of its defence."""
DOTTED = re.compile(r"(?<![\w/.-])(?:app|tests|scripts)(?:\.[A-Za-z_]\w*)+")


def anchors(page: Path) -> set[str]:
    """As GitHub names headings."""
    headings = HEADING.findall(page.read_text("utf-8"))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in headings}


def titles() -> Iterator[str]:
    """Those of all errors, and those that are given where one is raised."""
    names = {kind.__name__ for kind in by_code().values()} | {"Notice"}
    yield from (kind.title for kind in by_code().values())
    yield from SaveTitle
    for file in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in names:
                given = [word.value for word in node.keywords if word.arg == "title"]
                if node.func.id == "Notice":
                    given = node.args[:1]
                yield from (word.value for word in given if isinstance(word, ast.Constant))


@functools.cache
def present() -> frozenset[str]:
    """Every file and folder below the top-level folders, relative to the repository's root."""
    found = (path for folder in TOP_LEVEL.split("|") for path in (ROOT / folder).rglob("*"))
    return frozenset(path.relative_to(ROOT).as_posix() for path in found)


def exists(path: str) -> bool:
    """The pages may leave out the leading folders of a path; one in capitals is a placeholder."""
    if re.search(r"/[A-Z]+\.py$", path):
        return True
    return any(known == path or known.endswith(f"/{path}") for known in present())


def defines(dotted: str) -> bool:
    """A module or package, or a name at the top level of one."""
    if sources(dotted):
        return True
    module, _, name = dotted.rpartition(".")
    top_level = re.compile(rf"^(?:class |def |async def )?{name}\b", re.MULTILINE)
    return any(top_level.search(file.read_text("utf-8")) for file in sources(module))


def imported(package: str) -> set[str]:
    """The other packages of ``app`` that a package imports, wherever in a module."""
    nodes = [
        node
        for file in (ROOT / "app" / package).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
    ]
    names = {
        f"{node.module}.{alias.name}"
        for node in nodes
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    names |= {a.name for node in nodes if isinstance(node, ast.Import) for a in node.names}
    packages = {name.split(".")[1] for name in names if name.startswith("app.")}
    return packages & set(PACKAGES.split("|")) - {package}


def squeezed(code: str) -> str:
    """Code without what depends on the length of its lines."""
    return re.sub(r"\s", "", code).replace(",)", ")")


def sources(module: str) -> list[Path]:
    path = module.replace(".", "/")
    return [file for end in (".py", "/__init__.py") if (file := ROOT / f"{path}{end}").exists()]


def refusal(words: list[str]) -> str | None:
    """Why a command cannot be run. In running text, one may be named without its arguments."""
    try:
        program.build().parse_args(words)
    except UsageError as error:
        named = re.search(
            "arguments are required|expected one argument|required: COMMAND", str(error)
        )
        return None if named else str(error)
    except SystemExit as asked:  # --help
        return str(asked.code) if asked.code else None
    return None


@pytest.mark.parametrize("page", PAGES + TRANSLATED, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in LINK.findall(page.read_text("utf-8")):
        if re.match(r"https?:", target):
            continue
        file, _, anchor = target.partition("#")
        other = (page.parent / file).resolve() if file else page
        assert other.exists(), target
        assert not anchor or anchor in anchors(other), target


@pytest.mark.parametrize("page", TEXTS, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_and_module_named_exists(page: Path) -> None:
    text = page.read_text("utf-8")
    assert [path for path in FILE.findall(text) if not exists(path)] == []
    assert [name for name in DOTTED.findall(text) if not defines(name)] == []


def test_every_claim_of_security_names_its_tests() -> None:
    """That they exist, the test above says."""
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    sections = dict(part.split("\n", 1) for part in text.split("\n## ")[1:])
    rows = CLAIM.findall(sections["What is defended"])[1:]  # below the headings
    assert len(rows) > 20
    assert [threat for threat, tests in rows if "`tests/" not in tests] == []
    for title in ("How the network is blocked", "What each process may do with files"):
        assert "`tests/" in sections[title], title


def test_the_examples_of_code_are_in_a_file_that_they_name() -> None:
    examples = EXAMPLE.findall((ROOT / "docs" / "development.md").read_text("utf-8"))
    for step, example in examples:
        files = re.findall(r"`(app/[\w/]+\.py)`", step)
        code = [squeezed((ROOT / file).read_text("utf-8")) for file in files]
        shown = ".*".join(map(re.escape, squeezed(example).split("...")))
        assert any(re.search(shown, text) for text in code), example
    assert len(examples) == 6


def test_the_table_of_packages_says_what_each_imports() -> None:
    rows = ROW.findall((ROOT / "docs" / "architecture.md").read_text("utf-8"))
    stated = {package: set(re.findall(rf"\b(?:{PACKAGES})\b", cell)) for package, cell in rows}
    assert stated == {package: imported(package) for package in PACKAGES.split("|")}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_is_one(page: Path) -> None:
    for command in map(str.strip, COMMAND.findall(page.read_text("utf-8"))):
        words = shlex.split(command)[1:]
        if command in NOT_COMMANDS or "..." in words or words[:1] == ["desktop"]:
            continue
        assert refusal(words) is None, command


def test_every_error_is_explained_under_its_title() -> None:
    explained = set(HEADING.findall((ROOT / "docs" / "troubleshooting.md").read_text("utf-8")))
    assert set(titles()) - explained == set()


def test_the_readme_names_every_group_of_formats() -> None:
    formats = (ROOT / "README.md").read_text("utf-8").split("**Formats.**")[1].split("\n- **")[0]
    said = " ".join(formats.split()).lower()
    assert [group.label for group in GROUPS if group.label.lower() not in said] == []


def test_the_readme_leads_to_every_page_for_users() -> None:
    users = "install air-gapped choosing-a-model troubleshooting administration settings formats"
    pages = {f"{name}.md" for name in (*users.split(), "desktop", "evaluation")}
    linked = {Path(target).name for target in LINK.findall((ROOT / "README.md").read_text("utf-8"))}
    assert pages - linked == set()


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("all-documents.md")), ids=str)
def test_the_questions_over_all_documents_are_understood_by_rule(page: Path) -> None:
    _, *rows = QUESTION.findall(page.read_text("utf-8"))
    questions = [each for said in rows for each in re.split(r"(?<=[?？])\s+", said.strip())]
    assert len(questions) >= 4
    for question in questions:
        schema = plan(question, date(2026, 11, 30))
        assert schema, question
        assert ranges_over_documents(question, schema), question
        language = language_of(question)
        assert language == "en" or glosses.in_english(question, language), question
