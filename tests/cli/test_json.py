"""The JSON of every command, key by key: benchmarks and acceptance checks read it."""

from __future__ import annotations

import errno
import json
import signal
import time
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.storage.catalog import SqliteCatalog
from app.adapters.storage.database import Database
from app.adapters.storage.schema import LIBRARY
from app.api import mcp_tools
from app.api.supervisor import Supervisor
from app.cli.models import models
from app.core.domain.answers import DAY, Answer, AskRequest, ChatScope, Coverage, Question
from app.core.domain.errors import Cancelled, FolderMissing, UsageError
from app.core.domain.events import AnswerGiven
from app.core.domain.files import FileStamp
from app.core.domain.folders import Root
from app.core.domain.guardrails import Guardrails
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import EVERYWHERE, Narrowing, Scope
from app.core.evaluation.comparison import CompareRequest
from app.core.evaluation.evaluation import EvalQuestion, Plan
from app.core.settings.settings import MachineSettings, Settings
from tests.fakes.facade import ANSWER, CHAT, EMBEDDER, HIT, NAMELESS, PROBLEM

NO_MORE = {
    "confidence": None,
    "unsure": False,
    "value": None,
    "rows": None,
    "coverage": None,
    "words_only": 0,
    "query": "",
    "corrections": [],
}
"""What is written of an answer of which nothing more is known."""


def test_folders(run_json, facade):
    code, shown = run_json("folders", "add", "/docs", "--flat", "--exclude", "*.tmp")

    assert code == 0
    assert facade.calls[0] == (
        "library.add_folder",
        {"path": "/docs", "recursive": False, "include": (), "exclude": ("*.tmp",)},
    )
    assert shown == {
        "roots": [
            {
                "id": 1,
                "path": "/docs",
                "recursive": False,
                "include": [],
                "exclude": ["*.tmp"],
                "state": "online",
                "files": {"indexed": 1200, "pending": 3, "failed": 1, "skipped": 2},
                "passages": 3400,
            }
        ]
    }
    assert run_json("folders", "list")[1] == shown
    removed = run_json("folders", "remove", "/docs")[1]
    assert removed["roots"] == []
    assert [root["path"] for root in removed["removed"]] == ["/docs"]
    assert run_json("folders", "restore", "/docs")[1]["roots"][0]["path"] == "/docs"
    assert facade.calls[-3] == ("library.restore_folder", {"path": "/docs"})


def test_a_repair_says_what_it_mended_of_what_it_checked(run_json, facade):
    code, shown = run_json("repair")

    assert code == 0
    assert shown["parts"][1] == {"part": "vector index", "checked": 3390, "mended": 2}


def test_index(run_json, facade):
    code, shown = run_json("index", "/docs", "/more")

    assert code == 0
    assert facade.calls[0] == ("library.index", {"paths": ("/docs", "/more")})
    assert shown.keys() >= {"files", "passages", "embedded", "seconds", "stages", "problems"}
    assert shown["files"] == {
        "indexed": 1200,
        "unchanged": 0,
        "moved": 0,
        "removed": 0,
        "skipped": 0,
        "failed": 1,
    }
    assert shown["stages"] == {"extract": 3.0, "chunk": 0.5, "embed": 60.0, "store": 1.5}
    assert (
        shown["problems"][0].items()
        >= {
            "path": PROBLEM.path,
            "code": PROBLEM.code,
            "reason": PROBLEM.reason,
            "remedy": PROBLEM.remedy,
        }.items()
    )


def test_a_folder_behind_a_link_is_meant_itself(run, facade, tmp_path):
    (tmp_path / "link").symlink_to(tmp_path)
    run("search", "sky", "--folder", str(tmp_path / "link" / "mail"))
    assert facade.calls[0][1]["scope"] == Scope(str(tmp_path / "mail"))


@pytest.mark.parametrize("command", ["ask", "search"])
@pytest.mark.parametrize(
    ("option", "reason", "remedy"),
    [
        (("--folder", "/typo"), 'Nothing in the library is at "/typo"', "alcove folders list"),
        (("--kind", "foo"), 'no kind of file "foo"', "spreadsheet"),
    ],
)
def test_a_scope_in_which_nothing_can_be_is_refused(
    run_json, facade, command, option, reason, remedy
):
    facade.results["library.documents"] = []

    code, shown = run_json(command, "sky", *option)

    assert code == 2
    assert reason in shown["error"]["reason"]
    assert remedy in shown["error"]["remedy"]
    assert "answers" not in {name.partition(".")[0] for name, _ in facade.calls}


def test_a_folder_that_is_not_indexed_yet_is_in_the_library(run, facade):
    facade.results["library.documents"] = []
    facade.roots = [Root(1, "/new")]

    assert run("search", "sky", "--folder", "/new") == 0
    assert run("problems", "--retry", "/new") == 0


@pytest.mark.parametrize("command", ["ask", "search"])
def test_the_words_of_a_question_need_not_be_filters(run, facade, command):
    assert run(command, "the e-mails of May", "--no-filters") == 0
    arguments = facade.calls[-1][1]
    scope = arguments["scope"] if command == "search" else arguments["request"].scope
    assert scope == Scope(fixed=True)
    assert scope.everything


def test_filters_in_the_words_of_a_question_are_written(run_json, facade):
    only = Scope(kind="email", dated=("2026-05-01", "2026-05-31"))
    facade.answer = replace(ANSWER, narrowing=Narrowing(only, ("Kunden",)), named=("/d/a.pdf",))
    _, shown = run_json("ask", "Which colour?")
    assert shown["narrowing"]["only"]["dated"] == ["2026-05-01", "2026-05-31"]
    assert shown["narrowing"]["dropped"] == ["Kunden"]
    assert shown["named"] == ["/d/a.pdf"]


def test_any_extension_of_files_in_the_library_is_a_kind(run_json, facade):
    assert run_json("search", "sky", "--kind", "toml")[0] == 0
    assert facade.calls[-1][1]["scope"] == Scope(None, "toml")


def test_search(run_json, facade):
    code, shown = run_json("search", "sky", "-k", "2", "--folder", "/docs", "--kind", "pdf")

    assert code == 0
    assert facade.calls[1:] == [
        (
            "answers.search",
            {"text": "sky", "k": 2, "scope": Scope("/docs", "pdf"), "as_typed": False},
        )
    ]
    assert shown["stages"] == {"embed": 12.0, "dense": 3.0}
    assert (shown["away"], shown["words_only"]) == ("", 0)
    first, second = shown["hits"]
    assert (
        first.items()
        >= {
            "path": HIT.path,
            "page": 3,
            "start": 10,
            "end": 29,
            "text": HIT.text,
            "score": 0.5,
            "dense_rank": 1,
            "lexical_rank": None,
        }.items()
    )
    assert second["path"] == NAMELESS.path


def test_ask_stays_within_the_scope_that_a_chat_is_pinned_to(run, facade, capsys):
    pinned = ChatScope("Miller lease", paths=("/docs/miller",), kind="pdf", days=7)
    facade.results["chats.all"] = [replace(CHAT, scope=pinned), replace(CHAT, id=CHAT.id + 1)]

    def asked(*options: str) -> Scope:
        assert run("ask", "Which colour?", *options) == 0
        return facade.calls[-1][1]["request"].scope

    scope = asked("--chat", str(CHAT.id))
    assert (scope.paths, scope.kind) == (("/docs/miller",), "pdf")
    assert time.time() - scope.since == pytest.approx(7 * DAY, abs=600)
    assert "“Miller lease”" in capsys.readouterr().err
    narrower = asked("--chat", str(CHAT.id), "--folder", "/docs/miller/2024", "--kind", "docx")
    assert (narrower.folder, narrower.paths) == ("/docs/miller/2024", ("/docs/miller",))
    assert narrower.kind == "docx"
    assert asked("--chat", str(CHAT.id + 1)) == asked() == Scope()


def test_ask(run_json, facade):
    code, shown = run_json("ask", "Which colour?", "--folder", "/docs", "--passages", "3")

    assert code == 0
    request = AskRequest("Which colour?", Scope("/docs"), 3)
    assert facade.calls[1:] == [("answers.ask", {"request": request})]
    assert shown.keys() >= {
        "answer",
        "abstained",
        "citations",
        "passages",
        "stages",
        "tokens",
        "model",
    }
    assert shown["citations"] == [
        {"n": 1, "path": HIT.path, "page": 3, "start": 10, "end": 29, "text": HIT.text}
    ]
    assert shown["passages"] == [
        {"path": hit.path, "text": hit.text, "flagged": False} for hit in ANSWER.passages
    ]
    assert shown["stages"] == ANSWER.stages
    assert shown["tokens"] == {"prompt": 900, "reused": 300, "generated": 64}


def test_answer(run_json, facade, questions):
    out = questions.with_name("out.jsonl")

    code, shown = run_json("answer", str(questions), "--out", str(out))

    assert code == 0
    assert shown.items() >= {"questions": 2, "abstained": 0, "out": str(out)}.items()
    found = {"sources": [HIT.path, NAMELESS.path], "passages": [HIT.text, NAMELESS.text]}
    assert [json.loads(line) for line in out.read_text().splitlines()] == [
        {"id": "q-1", "answer": "ONE?", **found, "abstained": False, **NO_MORE},
        {"id": 2, "answer": "ZWEI Ü?", **found, "abstained": False, **NO_MORE},
    ]


def test_answers_are_written_with_what_is_known_of_them(run, facade, questions):
    rows = ({"file": "a.pdf", "ends": "2027"},)
    facade.answer = replace(
        ANSWER,
        confidence=0.25,
        unsure=True,
        value="7",
        rows=rows,
        coverage=Coverage(5, 6, 1),
        words_only=310,
        query="Which one?",
    )
    out = questions.with_name("out.jsonl")

    assert run("answer", str(questions), "--out", str(out)) == 0

    line = json.loads(out.read_text().splitlines()[0])
    assert {name: line[name] for name in NO_MORE} == {
        "confidence": 0.25,
        "unsure": True,
        "value": 7,
        "rows": list(rows),
        "coverage": {"read": 5, "of": 6, "unsure": 1},
        "words_only": 310,
        "query": "Which one?",
        "corrections": [],
    }


def test_ask_shows_all_that_is_known_of_an_answer(run_json, facade):
    facade.answer = replace(ANSWER, unsure=True, rows=({"a": "1"},), coverage=Coverage(5, 6))

    _, shown = run_json("ask", "Which colour?")

    assert shown.keys() >= NO_MORE.keys()
    assert (shown["unsure"], shown["value"], shown["rows"]) == (True, None, [{"a": "1"}])
    assert shown["coverage"] == {"read": 5, "of": 6, "unsure": 0}


@pytest.fixture
def filed(facade, tmp_path, monkeypatch):
    """A library with a few documents."""
    with closing(Database(str(tmp_path / "library.db"), LIBRARY)) as database:
        catalog = SqliteCatalog(database)
        root = catalog.add_root("/docs", True, (), ())
        paths = (
            "/docs/contracts/lease.pdf",
            "/docs/contracts/2024/old lease.pdf",
            "/docs/contracts/contracts/deep.pdf",
            "/docs/letters/2024/lease.pdf",
            "/docs/letters/2024/answer.txt",
        )
        stamps = [(path, FileStamp(1, 1, n)) for n, path in enumerate(paths)]
        catalog.mark_pending(root.id, stamps)

        def documents(text="", k=50, scope=EVERYWHERE):
            return catalog.documents(text, k, scope)

        monkeypatch.setattr(facade.library, "documents", documents)
        yield


def lines_of(file, *fields):
    """Writes a question file with these fields in its lines."""
    lines = [{"id": n, "question": f"{n}?", **own} for n, own in enumerate(fields)]
    file.write_text("\n".join(map(json.dumps, lines)), "utf-8")


@pytest.mark.usefixtures("filed")
def test_a_line_has_its_own_length_folder_and_chat(run, facade, questions):
    lines_of(
        questions,
        {"length": "words", "folder": "contracts", "chat": "c"},
        {"length": None, "file": "answer.txt", "chat": 7},
        {"folder": "/docs/letters"},
        {"folder": "contracts/2024/", "file": None},
        {"file": "contracts/2024/old lease.pdf"},
        {"folder": None, "chat": None},
    )

    assert run("answer", str(questions), "--out", f"{questions}.out", "--length", "sentence") == 0

    assert list(facade.calls[-1][1]["questions"]) == [
        Question("0", "0?", Scope("/docs/contracts"), Guardrails(length="words"), "c"),
        Question(
            "1", "1?", Scope("/docs/letters/2024/answer.txt"), Guardrails(length="sentence"), "7"
        ),
        Question("2", "2?", Scope("/docs/letters"), Guardrails(length="sentence")),
        Question("3", "3?", Scope("/docs/contracts/2024"), Guardrails(length="sentence")),
        Question(
            "4", "4?", Scope("/docs/contracts/2024/old lease.pdf"), Guardrails(length="sentence")
        ),
        Question("5", "5?", guardrails=Guardrails(length="sentence")),
    ]


@pytest.mark.usefixtures("filed")
@pytest.mark.parametrize("command", [["answer"], ["search", "--questions"]])
@pytest.mark.parametrize(
    ("field", "reason"),
    [
        ({"folder": "contract"}, 'nothing in the library is at "contract"'),
        ({"folder": "/docs/contract"}, 'nothing in the library is at "/docs/contract"'),
        ({"folder": "../docs"}, 'nothing in the library is at "../docs"'),
        (
            {"file": "lease.pdf"},
            'the library has more than one "lease.pdf": ~/contracts/lease.pdf, '
            "~/letters/2024/lease.pdf.",
        ),
        ({"folder": "2024"}, 'more than one "2024": ~/contracts/2024, ~/letters/2024.'),
    ],
)
def test_a_folder_that_is_not_in_the_library_is_named_with_its_line(
    run, facade, questions, capsys, command, field, reason
):
    lines_of(questions, {}, field)
    out = questions.with_name("out.jsonl")

    assert run(*command, str(questions), "--out", str(out)) == 2

    shown = capsys.readouterr().err
    assert "questions.jsonl line 2: " in shown
    assert reason in shown
    assert facade.calls == []
    assert not out.exists()


@pytest.mark.usefixtures("filed")
def test_a_search_for_many_is_made_in_the_folder_of_each(run, facade, questions):
    lines_of(questions, {"folder": "letters"}, {})

    run("search", "--questions", str(questions), "--out", f"{questions}.out", "--folder", "/docs")

    scopes = [arguments["scope"] for _, arguments in facade.calls]
    assert scopes == [Scope("/docs/letters"), Scope("/docs")]


def test_a_chat_is_answered_in_one_call_and_written_in_the_order_of_the_file(
    run, facade, questions, monkeypatch
):
    monkeypatch.setattr("app.cli.answering.answer.BATCH", 2)
    chats = ["a", None, None, "b", "a", "a", "b"]
    lines_of(questions, *({"chat": chat} for chat in chats))
    out = questions.with_name("out.jsonl")

    assert run("answer", str(questions), "--out", str(out)) == 0

    sent = [[q.id for q in arguments["questions"]] for _, arguments in facade.calls]
    assert sent == [["0", "4", "5"], ["1", "2"], ["3", "6"]]
    assert [json.loads(line)["answer"] for line in out.read_text().splitlines()] == [
        f"{n}?" for n in range(len(chats))
    ]


def test_answers_written_before_an_interruption_stay_in_the_part_file(
    run, facade, questions, monkeypatch
):
    monkeypatch.setattr("app.cli.answering.answer.BATCH", 1)
    lines_of(questions, {}, {"chat": "a"}, {}, {"chat": "a"})
    out = questions.with_name("out.jsonl")
    answer_many = facade.answers.answer_many

    def stopped(sent, *rest):
        if sent[0].id == "2":
            raise Cancelled()
        return answer_many(sent, *rest)

    monkeypatch.setattr(facade.answers, "answer_many", stopped)

    assert run("answer", str(questions), "--out", str(out)) == 130

    part = out.with_name("out.jsonl.part").read_text().splitlines()
    assert [json.loads(line)["id"] for line in part] == [0, 1]
    assert not out.exists()


def test_each_answer_is_written_as_soon_as_it_is_there(run, facade, questions, monkeypatch):
    lines_of(questions, {}, {}, {})
    out = questions.with_name("out.jsonl")
    part = out.with_name("out.jsonl.part")
    seen = []

    def stopped(sent, listen, cancel):
        for n in (1, 0):  # in whatever order they are done
            listen(AnswerGiven(n, Answer(f"{n}!", False, (), (), {}, TokenCounts(), "m")))
            seen.append(len(part.read_text().splitlines()))
        raise Cancelled()

    monkeypatch.setattr(facade.answers, "answer_many", stopped)

    assert run("answer", str(questions), "--out", str(out)) == 130
    assert seen == [0, 2]
    assert [json.loads(line)["answer"] for line in part.read_text().splitlines()] == ["0!", "1!"]


def test_search_for_many(run_json, facade, questions):
    out = questions.with_name("out.jsonl")

    code, shown = run_json("search", "--questions", str(questions), "--out", str(out), "-k", "1")

    assert code == 0
    assert shown == {"questions": 2, "out": str(out)}
    found = {"sources": [HIT.path], "passages": [HIT.text]}
    assert [json.loads(line) for line in out.read_text().splitlines()] == [
        {"id": "q-1", **found},
        {"id": 2, **found},
    ]


def test_status(run_json):
    code, shown = run_json("status")

    assert code == 0
    assert shown["files"] == {"indexed": 1200, "failed": 1}
    assert shown.keys() >= {"roots", "passages", "vectors", "queue", "embedder", "model", "home"}


def test_doctor(run_json):
    code, shown = run_json("doctor")

    assert code == 0
    assert not shown["ok"]
    assert shown["findings"][1] == {
        "name": "gpu",
        "ok": False,
        "value": "none",
        "remedy": "Add one.",
    }


def test_problems(run_json, facade):
    shown = run_json("problems")[1]
    assert shown["problems"][0].keys() >= {"path", "code", "title", "reason", "remedy", "state"}

    assert run_json("problems", "--retry")[1] == {"retried": 1}
    assert run_json("problems", "--retry", "/docs/a")[1] == {"retried": 1}
    assert [call for call in facade.calls if call[0] == "library.retry"] == [
        ("library.retry", {"path": None}),
        ("library.retry", {"path": "/docs/a"}),
    ]


def test_models(run_json, facade):
    shown = run_json("models", "list")[1]
    assert shown["models"][0].keys() >= {"name", "path", "size", "quantisation", "context", "fits"}

    assert run_json("models", "import", "/m.gguf")[1]["model"]["name"] == "tiny"
    run_json("models", "import", "/m.gguf", "--keep-current")
    imported = run_json("models", "import", "/m.alcovepack", "--keep-current")[1]["imported"]
    assert (imported["models"][0]["name"], imported["embedders"]) == ("tiny", [EMBEDDER])
    assert [call for call in facade.calls if "import" in call[0]] == [
        ("models.import_file", {"path": "/m.gguf", "choose": True}),
        ("models.import_file", {"path": "/m.gguf", "choose": False}),
        ("models.import_pack", {"path": "/m.alcovepack", "choose": False}),
    ]


def test_a_model_is_used_by_its_name_in_the_catalogue(run_json, facade, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "blob").write_text("")
    for given, used in [
        ("tiny-1b", "tiny-1b"),
        ("own.gguf", str(tmp_path / "own.gguf")),
        ("blob", str(tmp_path / "blob")),
    ]:
        assert run_json("models", "use", given)[0] == 0
        assert facade.calls[-1] == ("models.choose", {"path": used})


def test_models_are_fetched_by_the_script_alone(run_json, monkeypatch, tmp_path):
    code, told = run_json("models", "fetch", "smollm2-135m")  # which is here
    assert (code, len(told["files"])) == (0, 1)
    monkeypatch.setattr(models, "FETCH", tmp_path / "none.py")
    code, told = run_json("models", "fetch")
    assert code == 2
    assert "alcove models import" in told["error"]["remedy"]


def test_models_of_other_programs_are_used_where_they_lie(run_json, facade):
    assert "others" in run_json("models", "list", "--others")[1]
    assert run_json("models", "use", "/ollama/blob")[1]["model"]["name"] == "tiny"
    assert facade.calls[-1] == ("models.choose", {"path": "/ollama/blob"})


def test_folders_of_gpt4all_become_ours(run_json, facade):
    facade.found = ["/docs/a", "/docs/b"]
    run_json("folders", "import-gpt4all", "/g/localdocs_v3.db")
    assert facade.calls[0] == ("library.found_folders", {"database": "/g/localdocs_v3.db"})
    added = [sent["path"] for name, sent in facade.calls if name == "library.add_folder"]
    assert added == ["/docs/a", "/docs/b"]


def test_settings_say_what_the_machine_decided(run_json, facade):
    facade.machine = MachineSettings("/etc/x", Settings(passages=5), {"passages": "Call 4711."})
    shown = run_json("settings", "show", "--home", "/nowhere")[1]
    assert shown["settings"]["passages"] == 5
    assert shown["machine"] == {"path": "/etc/x", "locked": {"passages": "Call 4711."}}


def test_a_pack_is_written_of_what_is_named(run_json, wiring):
    written = run_json("models", "pack", "/out", "--model", "/a.gguf", "--licence", "/LICENSE")[1]
    assert written["pack"] == "/out.alcovepack"
    assert written["manifest"]["models"][0]["name"] == "tiny"
    assert wiring.packed == [("/out.alcovepack", ["/a.gguf"], [], ["/LICENSE"])]


def test_chats(run_json, facade):
    assert run_json("chats", "list")[1]["chats"][0]["title"] == "About the sky"
    assert [turn["role"] for turn in run_json("chats", "show", "4")[1]["messages"]] == [
        "user",
        "assistant",
    ]
    assert run_json("chats", "delete", "4")[1] == {"deleted": 4}
    assert facade.calls[1:] == [
        ("chats.messages", {"chat_id": 4}),
        ("chats.delete", {"chat_id": 4}),
    ]


def test_a_setting_is_changed_and_gets_its_default_again(run_json, facade):
    facade.machine = MachineSettings("/etc/alcove", Settings(passages=4))
    assert run_json("settings", "set", "passages", "7") == (0, {"name": "passages", "value": 7})
    assert run_json("settings", "set", "persona", "A clerk")[0] == 0
    assert facade.wishes == Settings(passages=7, persona="A clerk")
    assert run_json("settings", "unset", "passages")[1] == {"name": "passages", "value": 4}
    assert facade.wishes == Settings(passages=4, persona="A clerk")
    code, shown = run_json("settings", "set", "passages", "many")
    assert (code, shown["error"]["code"]) == (1, "settings-error")
    for command in (("set", "pasages", "7"), ("unset", "pasages")):
        code, shown = run_json("settings", *command)
        assert code == 2
        assert "no setting `pasages`" in shown["error"]["reason"]
        assert "passages" in shown["error"]["remedy"]
    assert facade.wishes == Settings(passages=4, persona="A clerk")


def test_settings(run_json, tmp_path):
    file = tmp_path / "settings.toml"
    assert run_json("settings", "path", "--home", str(tmp_path))[1] == {"path": str(file)}

    shown = run_json("settings", "show", "--home", str(tmp_path))[1]
    assert shown["settings"]["passages"] == 0
    file.write_text("[answers]\npassages = 7\n")
    shown = run_json("settings", "show", "--home", str(tmp_path))[1]
    assert shown["settings"]["passages"] == 7
    file.write_text("[answers]\npassages = -1\n")
    code, shown = run_json("settings", "show", "--home", str(tmp_path))
    assert code == 1
    assert "line 2" in shown["error"]["reason"]
    file.write_bytes(b"\xff")
    assert run_json("settings", "show", "--home", str(tmp_path))[0] == 1


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (FolderMissing("/x is gone."), 1),
        (UsageError("No."), 2),
        (Cancelled(), 130),
        (ZeroDivisionError("by zero"), 1),
    ],
)
def test_errors(run_json, facade, error, code):
    facade.error = error

    exit_code, shown = run_json("status")

    assert exit_code == code
    assert shown["error"].keys() == {"code", "title", "reason", "remedy"}
    assert shown["error"]["code"] == getattr(error, "code", "app-error")


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["search"],
        ["search", "a", "-k", "0"],
        ["search", " "],
        ["folders", "add", ""],
        ["search", "--questions", "x.jsonl"],
        ["search", "a", "--questions", "x"],
        ["folders"],
        ["answer", "x.jsonl"],
        ["chats", "show", "x"],
    ],
)
def test_bad_usage(run_json, facade, arguments):
    code, shown = run_json(*arguments)

    assert code == 2
    assert shown["error"]["code"] == "usage-error"
    assert facade.calls == []


def test_retrying_what_is_not_in_the_library_is_refused(run_json, facade):
    facade.results["library.documents"] = []

    code, shown = run_json("problems", "--retry", "/typo")

    assert code == 2
    assert shown["error"]["reason"] == 'Nothing in the library is at "/typo".'
    assert "library.retry" not in [name for name, _ in facade.calls]


@pytest.mark.parametrize("before", [True, False])
def test_home_and_json_may_stand_before_or_after_the_command(run, wiring, capsys, before):
    common = ["--home", "/h", "--json"]
    command = ["folders", "list"]

    assert run(*(common + command if before else command + common)) == 0

    assert wiring.homes == ["/h"]
    assert json.loads(capsys.readouterr().out) == {"roots": []}


def test_the_engine_is_run_for_programs(run, wiring):
    before = signal.getsignal(signal.SIGTERM)
    try:
        assert run("engine", "--until-eof", "--home", "/h") == 0
        assert run("engine", "--home", "/h") == 0
    finally:
        signal.signal(signal.SIGTERM, before)

    assert wiring.engines == [("/h", 0), ("/h", None)]


def test_compare(run_json, facade, tmp_path):
    file = tmp_path / "questions.jsonl"
    file.write_text("\n".join(json.dumps({"question": text}) for text in ("one?", "zwei ü?")))
    code, shown = run_json(
        "compare",
        "--models",
        "/m/a.gguf",
        "/m/b.gguf",
        "--judge",
        "/m/j.gguf",
        "--judge",
        "/m/k.gguf",
        "--questions",
        str(file),
        "--repeats",
        "2",
    )

    assert code == 0
    request = CompareRequest(
        ("/m/a.gguf", "/m/b.gguf"), ("/m/j.gguf", "/m/k.gguf"), ("one?", "zwei ü?"), 2
    )
    assert facade.calls == [("evaluation.compare", {"request": request})]
    assert shown.keys() == {
        "candidates",
        "judges",
        "questions",
        "pairs",
        "verdict",
        "failures",
    }
    assert shown["verdict"] == {
        "kind": "none",
        "better": "tiny",
        "worse": "large",
        "p": 0.27,
        "more_questions": 110,
    }
    box = {"low": 1, "lower": 1, "median": 1, "upper": 2, "high": 2}
    assert shown["candidates"][0].items() >= {"mean_rank": 1.4, "rank": box}.items()
    assert shown["candidates"][0].keys() >= {"name", "path", "words", "speed"}
    assert shown["pairs"] == [
        {"better": "tiny", "worse": "large", "z": 1.1, "dunn": 0.12, "within": 0.27}
    ]


def test_without_a_file_the_last_questions_of_the_chats_are_compared_over(run_json, facade):
    models = ("--models", "/m/a.gguf", "/m/b.gguf", "--judge", "/m/j.gguf")
    assert run_json("compare", *models, "--count", "2")[0] == 0

    (_, asked), (_, sent) = facade.calls
    assert asked == {"k": 2}
    assert sent["request"].questions == ("What colour is the sky?", "How high is the rent?")
    assert sent["request"].repeats == 3


def test_evaluate(run_json, facade, tmp_path):
    own = tmp_path / "own.jsonl"
    own.write_text('{"question": "Who?", "answers": ["Ana"], "path": "a.pdf"}\n', "utf-8")
    code, shown = run_json(
        "evaluate",
        "--questions",
        str(own),
        "--count",
        "5",
        "--folder",
        "/docs",
        "--model",
        "/m.gguf",
        "--set",
        "passages=5",
        "--set",
        "temperature = 0.5",
    )

    assert code == 0
    settings = {"passages": "5", "temperature": "0.5"}
    probes = (EvalQuestion("1", "Who?", ("Ana",), "a.pdf"),)
    plan = Plan(5, "/docs", probes, "/m.gguf", settings)
    assert facade.calls == [("evaluation.evaluate", {"plan": plan})]
    assert shown["run"].items() >= {"id": 1, "model": "tiny", "seconds": 3.5}.items()
    overall = shown["run"]["report"]["overall"]
    assert (overall["hit_at_1"], overall["f1"], overall["refusal_recall"]) == (1.0, 0.5, 1.0)
    first = shown["outcomes"][0]
    assert (first["probe"]["question"], first["f1"]) == ("What colour is the sky?", 0.5)


def test_a_model_is_calibrated(run_json, facade):
    code, shown = run_json("evaluate", "--calibrate")
    assert code == 0
    assert facade.calls == [("evaluation.evaluate", {"plan": Plan(120, calibrate=True)})]
    assert shown["run"]["calibration"] == {
        "answers": 74,
        "right": 51,
        "expected_calibration_error": 0.061,
        "auroc": 0.812,
        "sure": 30,
        "sure_wrong": 0.1,
    }
    assert run_json("evaluate", "--calibrate", "--count", "90")[0] == 0
    assert facade.calls[-1][1]["plan"].count == 90
    assert run_json("evaluate")[1]["run"]["calibration"] is None
    assert facade.calls[-1][1]["plan"] == Plan()


def test_runs_are_listed_and_compared(run_json, facade):
    code, shown = run_json("evaluate", "--runs")
    assert (code, [run["id"] for run in shown["runs"]]) == (0, [2, 1])

    code, shown = run_json("evaluate", "--compare", "1", "2")
    assert (code, shown["before"]["id"], shown["after"]["id"]) == (0, 1, 2)
    assert shown["comparison"]["before"]["questions"] == 2
    assert (shown["comparison"]["better"], shown["comparison"]["settings"]) == ([], {})


@pytest.mark.parametrize(
    "arguments", [["--set", "passages"], ["--compare", "1"], ["--questions", "/nowhere.jsonl"]]
)
def test_a_plan_that_makes_no_sense_is_refused(run_json, facade, arguments):
    code, shown = run_json("evaluate", *arguments)
    assert (code, shown["error"]["code"]) == (2, "usage-error")
    assert facade.calls == []


def test_keys(run_json, facade):
    code, made = run_json("keys", "make", "editor", "--folder", "/docs")

    assert code == 0
    assert made == {"id": "k1", "name": "editor", "roots": ["/docs"], "secret": "secret"}
    (listed,) = run_json("keys", "list")[1]["keys"]
    assert listed == {"id": "k1", "name": "editor", "roots": ["/docs"], "created_at": 1.7e9}
    assert run_json("keys", "revoke", "k1")[1] == {"revoked": "k1"}
    assert run_json("keys", "list")[1]["keys"] == []


def test_what_cannot_be_written_leaves_nothing_and_says_so(run_json, tmp_path, monkeypatch):
    def full(self, *arguments):
        raise OSError(errno.ENOSPC, "No space left on device")

    for command in ("traces", "support-bundle"):
        error = run_json(command, str(tmp_path / "none" / "a"))[1]["error"]
        assert error["title"] == "Cannot write the results"
        with monkeypatch.context() as disk:
            disk.setattr(zipfile.ZipFile, "writestr", full)
            disk.setattr(Path, "write_text", full)
            error = run_json(command, str(tmp_path / "a"))[1]["error"]
        assert "No space left" in error["reason"]
        assert list(tmp_path.glob("a*")) == []


def test_an_agent_is_served_folders_of_the_library_alone(
    run, run_json, facade, monkeypatch, tmp_path
):
    served = []
    monkeypatch.setattr(mcp_tools, "serve", lambda engine, roots: served.append(roots))
    (tmp_path / "link").symlink_to(tmp_path)
    facade.roots = [Root(1, str(tmp_path))]
    assert run_json("mcp", "--folder", "/elsewhere")[1]["error"]["code"] == "folder-missing"
    run("mcp", "--folder", str(tmp_path / "link" / "mail"), "--folder", str(tmp_path))
    assert served == [(str(tmp_path / "mail"), str(tmp_path))]


def test_a_locked_port_cannot_be_chosen(run_json, facade, monkeypatch):
    monkeypatch.setattr(Supervisor, "start", lambda *_: pytest.fail("It is served."))
    facade.machine = MachineSettings("/etc/x", Settings(), {"api_port": "Call 4711."})
    error = run_json("serve", "--port", "9000")[1]["error"]
    assert "4711" in error["reason"]


def test_traces_and_a_support_bundle_go_into_new_files(run_json, facade, tmp_path):
    traces, bundle = tmp_path / "traces.json", tmp_path / "bundle.zip"
    code, shown = run_json("traces", str(traces), "--last", "3")

    assert code == 0
    assert facade.calls[-1] == ("measurements.latest", {"k": 3, "kind": "answer"})
    assert len(json.loads(traces.read_text())["resourceSpans"]) >= 1
    assert shown["out"] == str(traces)
    assert run_json("support-bundle", str(bundle))[1]["files"][0] == "README.txt"
    for command, file in (("traces", traces), ("support-bundle", bundle)):
        assert run_json(command, str(file))[1]["error"]["code"] == "usage-error"
