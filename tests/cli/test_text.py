"""Text output, on a terminal and in a pipe."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import threading
from dataclasses import replace

import pytest
from rich.console import Console

from app.cli import formatting
from app.cli.interrupt import Interrupt
from app.cli.system.offline_proof import drawn
from app.core.domain import events
from app.core.domain.answers import Coverage
from app.core.domain.devices import Idle, IdleGpu
from app.core.domain.diagnostics import Remedy
from app.core.domain.errors import EngineDied, FolderMissing, SettingsError
from app.core.domain.folders import Root
from app.core.domain.search import Correction, MissingFile, Narrowing, Scope
from app.core.domain.servers import ServerStatus
from app.core.evaluation.comparison import Failure, Judge, Verdict
from app.core.evaluation.evaluation import Run
from app.core.security.offline_proof import ServerConnection
from app.core.settings.settings import Settings
from tests.fakes.facade import (
    ANSWER,
    COMPARISON,
    HIT,
    MODEL,
    NAMELESS,
    OUTCOMES,
    PROOF,
    REPORT,
    RUN,
)
from tests.ipc.conftest import FOREVER


@pytest.fixture
def interrupted(facade):
    """Presses Ctrl+C as soon as the facade's work is under way."""
    facade.hold = True

    def press():
        if facade.started.wait(FOREVER):
            os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=press)
    thread.start()
    yield
    thread.join()


def test_folders_are_aligned_in_columns(run, facade, capsys):
    facade.roots = [Root(1, "/docs/a"), Root(2, "/elsewhere/" + "x" * 200, state="offline")]

    assert run("folders", "list") == 0

    head, first, second = capsys.readouterr().out.splitlines()
    assert first.split() == ["~/a", "online", "1,206", "1,200", "3", "1", "2", "0", "3,400"]
    assert second.split()[0] == facade.roots[1].path
    assert first.index("online") == second.index("offline") == head.index("State")


def test_forgetting_says_what_it_costs_folders_removed_earlier(run, facade, capsys):
    for name in ("/old", "/secret"):
        run("folders", "add", name)
    run("folders", "forget", "/old")
    assert "embedded again" not in capsys.readouterr().err
    run("folders", "remove", "/old")
    run("folders", "forget", "/secret")
    assert "can still be restored" in capsys.readouterr().err


def test_forgetting_says_what_was_erased(run, run_json, facade, capsys):
    facade.roots = [Root(1, "/docs"), Root(2, "/other")]
    facade.library.forget_folder = lambda path: facade.roots.pop(0) and ""
    assert run("folders", "forget", "/docs") == 0
    said = "Erased from Alcove: 1,200 files with 3,400 passages of ~, and what chats and"
    none = "Erased from Alcove: what the index held of /else, and what chats and"
    assert said in " ".join(capsys.readouterr().err.split())

    facade.library.forget_folder = lambda path: ""
    assert run("folders", "forget", "/else") == 0
    assert none in capsys.readouterr().err

    facade.roots = [Root(1, "/docs")]
    assert run_json("folders", "forget", "/docs")[1]["erased"] == {
        "path": "/docs",
        "files": 1200,
        "passages": 3400,
    }


def test_forgetting_a_subfolder_says_that_it_is_excluded(run, facade, capsys):
    run("folders", "add", "/data")
    run("folders", "forget", "/data/old")
    shown = capsys.readouterr().err
    assert "/data/old is excluded from /data" in shown


def test_an_empty_library_says_how_to_fill_it(run, capsys):
    run("folders", "list")

    assert "alcove folders add PATH" in capsys.readouterr().out


def test_an_index_run_is_summed_up(run, capsys):
    assert run("index") == 0

    shown = capsys.readouterr()
    assert "1,200 indexed · 1 failed" in shown.out
    said = "3,400 passages read, 3,390 newly searchable by meaning, in 1 min 5 s (extract 3.0 s"
    assert said in shown.out
    assert "1 problem. Run `alcove problems`" in shown.out
    assert shown.err == ""


@pytest.mark.parametrize(
    ("embedded", "said"),
    [
        (34, "No new passages; 34 passages read earlier newly searchable by meaning, in "),
        (0, "No new passages, in "),
    ],
)
def test_a_run_that_reads_nothing_says_what_it_did(run, facade, capsys, embedded, said):
    facade.library.index = lambda *_: replace(REPORT, passages=0, embedded=embedded)
    assert run("index") == 0
    assert f"\n{said}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("settings list", "settings show"),
        ("settings ls", "settings show"),
        ("folders show", "folders list"),
        ("folders delete /docs", "folders remove"),
        ("folders lsit", "folders list"),
        ("serach sky", "search"),
        ("settings frobnicate", None),
    ],
)
def test_a_command_that_is_not_there_names_the_one_that_was_meant(run, capsys, typed, meant):
    assert run(*typed.split()) == 2
    shown = capsys.readouterr().err
    assert (f"Did you mean `alcove {meant}`?" in shown) == bool(meant)
    assert "--help`" in shown


def test_a_folder_that_is_not_reachable_is_named(run, run_json, facade, capsys):
    facade.roots = [Root(1, "/data"), Root(2, "/usb", state="offline")]
    assert run("index") == 0
    shown = capsys.readouterr().out
    line = "/usb is not reachable; its 1,200 files stay searchable as of the last run."
    assert line in shown
    assert "/data" not in shown
    assert run_json("index")[1]["unreachable"] == ["/usb"]


def test_progress_is_shown_on_a_terminal_only(run, facade, terminal, capsys):
    facade.events = [
        events.Loading("embedder", "mini"),
        events.FolderWalked("/docs", 5000, 1200),
        events.FileStarted("/docs/a.pdf"),
        events.Progress(600, 1200, 3000, 210.0, "/docs/" + "b" * 50 + "\x1b[31m.pdf"),
    ]

    assert run("index") == 0

    shown = capsys.readouterr()
    assert "Indexing" in shown.err
    assert "Indexing" not in shown.out
    assert "\x1b[31m.pdf" not in shown.err


def test_a_large_file_shows_how_much_is_done(run, facade, terminal, monkeypatch, capsys):
    def copy(path, choose, listen, cancel):
        listen(events.BytesDone(path, 70_000_000, MODEL.size))
        return MODEL

    monkeypatch.setattr(facade.models, "import_file", copy)

    assert run("models", "import", "/m.gguf") == 0

    assert "70 MB of 145 MB" in capsys.readouterr().err


def test_search_shows_place_ranks_and_text(run, capsys):
    assert run("search", "sky") == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == " 1 ~/a.pdf, page 3  (meaning 1)"
    assert lines[1:3] == ["   Weather", f"   “{HIT.text}”"]
    assert lines[4] == r" 2 ~/\xff\x1b[31m.txt  (meaning 1, keywords 2)"
    assert lines[-1] == "embed 12 ms · dense 3 ms"


def test_search_shows_the_part_of_a_passage_that_was_asked_for(run, facade, capsys):
    found = facade.answers.search("sky")
    text = "The garden is large. " * 40 + "The depot of the clinic is in Lyon. " + "It rains. " * 40
    hit = replace(found.hits[0], text=text)
    corrections = (Correction("depott", "depot"),)
    facade.answers.search = lambda *_: replace(found, hits=(hit,), corrections=corrections)

    assert run("search", "Where is the depott?") == 0

    shown = capsys.readouterr().out
    assert "The depot of the clinic is in Lyon." in shown
    assert "“… " in shown
    assert " …”" in shown


def test_the_nearest_passages_of_a_refusal_show_what_was_asked_for(run, facade, capsys):
    text = "The garden is large. " * 40 + "The depot of the clinic is in Lyon."
    hit = replace(facade.answers.search("sky").hits[0], text=text)
    facade.answer = replace(
        ANSWER, answer="Not in your documents.", abstained=True, citations=(), passages=(hit,)
    )

    assert run("ask", "Who owns the depot?") == 0

    assert "The depot of the clinic is in Lyon." in capsys.readouterr().out


def test_without_a_folder_a_refusal_says_how_to_add_one(run, facade, capsys):
    facade.answer = replace(
        ANSWER, answer="Not in your documents.", abstained=True, citations=(), passages=()
    )
    assert run("ask", "Which colour?") == 0
    assert "alcove index" not in capsys.readouterr().err
    facade.results["system.status"] = replace(facade.results["system.status"], roots=0)
    assert run("ask", "Which colour?") == 0
    assert "`alcove index FOLDER`" in capsys.readouterr().err


def test_corrected_words_are_said(run, facade, capsys):
    facade.answer = replace(ANSWER, corrections=(Correction("waranty", "warranty"),))

    assert run("ask", "How long is the waranty?") == 0

    assert 'Searched for "warranty" instead of "waranty".' in capsys.readouterr().out
    assert run("ask", "How long is the waranty?", "--as-typed") == 0
    asked = [arguments["request"] for name, arguments in facade.calls if name == "answers.ask"]
    assert [request.as_typed for request in asked] == [False, True]


def test_a_search_says_which_words_stand_in_no_hit(run, facade, capsys):
    found = facade.answers.search("sky")
    (hit, *_) = found.hits
    facade.answers.search = lambda *_: replace(found, hits=(hit,))
    assert run("search", "qwxzzv") == 0
    shown = capsys.readouterr().out
    assert shown.startswith("None of these passages has “qwxzzv”. They are the nearest in meaning.")
    assert run("search", "blue sky") == 0
    assert "None of" not in capsys.readouterr().out
    facade.answers.search = lambda *_: replace(found, hits=(replace(hit, lexical_rank=1),))
    assert run("search", "qwxzzv sky") == 0
    assert capsys.readouterr().out.startswith("None of these passages has “qwxzzv”.\n")


def test_a_search_without_hits_says_so(run, facade, capsys):
    facade.hits = ()

    assert run("search", "sky") == 0

    assert "No results." in capsys.readouterr().out


def test_an_answer_streams_and_ends_with_its_citations(run, facade, capsys):
    facade.events = [events.AnswerPiece("It is "), events.AnswerPiece("blue [1].")]
    facade.answer = replace(ANSWER, unsupported=((0, 5),))

    assert run("ask", "Which colour?", "--timing") == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "It is blue [1]."
    assert lines[2] == "[1] ~/a.pdf, page 3"
    assert lines[3].strip() == f"“{HIT.text}”"
    assert lines[4] == "Not supported by the passages: “It is”"
    assert lines[5].startswith("embed 12 ms · search 8 ms · prompt 1 ms")
    assert "decode 1.5 s · 900 prompt tokens (300 reused), 64 generated · tiny" in lines[5]


def test_an_answer_that_a_gpu_did_not_write_says_why(run, facade, capsys):
    idle = IdleGpu("NVIDIA GPU", Idle.NO_DRIVER, Remedy.NVIDIA_DRIVER)
    facade.answer = replace(ANSWER, idle_gpu=idle)
    assert run("ask", "Which colour?", "--timing") == 0
    assert "tiny · processor only: no driver" in capsys.readouterr().out


def test_times_are_shown_on_demand(run, facade, capsys):
    assert run("ask", "Which colour?") == 0
    assert "prompt tokens" not in capsys.readouterr().out
    assert run("ask", "Which colour?", "-v") == 0
    assert "prompt tokens" in capsys.readouterr().out


def test_a_refusal_names_the_nearest_passages_and_the_words_that_they_lack(run, facade, capsys):
    refused = "Not in your documents."
    facade.answer = replace(ANSWER, answer=refused, abstained=True, citations=())

    run("ask", "Which colour has the zeppelin in the sky?")

    lines = capsys.readouterr().out.splitlines()
    assert lines[:4] == [
        refused,
        "",
        "The nearest passages:",
        "~/a.pdf, page 3",
    ]
    assert "zeppelin" in lines[-1]
    assert "sky" not in lines[-1]


@pytest.mark.parametrize("pieces", [[], ["I gue"], ["\n", "It is", " blue"], ["It is blue [1]. "]])
def test_in_a_pipe_an_answer_is_written_once(run, facade, capsys, pieces):
    facade.events = [events.AnswerPiece(piece) for piece in pieces]

    assert run("ask", "Which colour?") == 0

    assert capsys.readouterr().out.startswith("It is blue [1].\n\n[1] ~/a.pdf, page 3\n")


def test_an_answer_cut_short_by_an_error_ends_its_line(run, facade, capsys):
    facade.events = [events.AnswerPiece("It is")]
    facade.fault = EngineDied("It did.")

    assert run("ask", "Which colour?") == 1

    assert capsys.readouterr().out == "It is\n"


def test_a_terminal_shows_the_current_stage(run, facade, terminal, capsys):
    facade.events = [events.Loading("model", "tiny"), events.AnswerPiece("It is blue [1].")]

    assert run("ask", "Which colour?") == 0

    shown = capsys.readouterr()
    assert "Loading the model tiny" in shown.err
    assert shown.out.startswith("It is blue [1].\n")


@pytest.mark.parametrize(
    ("read", "left", "words"),
    [
        (3, None, "Reading 3 of 6 passages "),
        (4, 5.2, "Reading 4 of 6 passages, about 5 s left "),
        (5, 90.0, "Reading 5 of 6 passages, about 1 min 30 s left "),
    ],
)
def test_a_terminal_shows_what_is_searched_and_read_while_one_waits(
    run, facade, terminal, capsys, read, left, words
):
    facade.events = [
        events.QuestionRewritten("Which colour has [/b] the sky?"),
        events.LikelyPassage(HIT, ((11, 15), (0, 7))),
        events.LikelyPassage(NAMELESS),
        events.PromptProgress(read, 6, left),
        events.AnswerPiece("It is blue [1]."),
        events.LikelyPassage(replace(HIT, path="/docs/late.pdf")),
    ]

    assert run("ask", "Which colour?") == 0

    shown = capsys.readouterr()
    lines = " ".join(shown.err.split())
    assert "Searching for: Which colour has [/b] the sky?" in lines
    assert "Likely in ~/a.pdf, page 3: “blue”" in lines
    assert f"Likely in ~/\\xff\\x1b[31m.txt: “{HIT.text}”" in lines
    assert words in lines
    assert "late" not in shown.err
    assert "Likely" not in shown.out


@pytest.mark.parametrize("command", ["search", "ask", "index"])
def test_a_pipe_is_told_that_a_model_is_being_loaded(run, facade, capsys, command):
    facade.events = facade.searching = [events.Loading("embedder", "e5\x1b[31m")]

    assert run(command, *(["sky"] if command != "index" else []), "--json") == 0

    assert capsys.readouterr().err == "Loading the embedder e5\\x1b[31m …\n"


def test_nothing_else_of_the_wait_is_shown_in_a_pipe(run, facade, capsys):
    facade.events = [
        events.QuestionRewritten("Which colour has the sky?"),
        events.LikelyPassage(HIT, ((11, 15),)),
        events.PromptProgress(4, 6, 5.2),
    ]

    run("ask", "Which colour?")

    assert capsys.readouterr().err == ""


def test_an_unsure_answer_says_so_and_names_passages_to_check(run, facade, capsys):
    facade.answer = replace(
        ANSWER,
        citations=(),
        confidence=0.342,
        unsure=True,
        query="Which colour has the sky?",
        coverage=Coverage(5, 57, 1),
    )

    run("ask", "And now?")

    assert capsys.readouterr().out.splitlines()[2:8] == [
        "Unsure · Confidence 34%",
        "Understood as: Which colour has the sky?",
        "From the best passages of 5 of 57 documents; not all were read, 1 value unsure.",
        "~/a.pdf, page 3",
        f"    “{HIT.text}”",
        r"~/\xff\x1b[31m.txt",
    ]


def test_what_the_words_of_a_question_limit_is_said(run, facade, capsys):
    only = Scope(kind="email", dated=("2026-05-01", "2026-05-31"), sender="Brandt")
    facade.answer = replace(ANSWER, narrowing=Narrowing(only))
    run("ask", "What did the e-mails from Brandt in May say?")
    assert "\nOnly: e-mails, from Brandt, May 2026\n" in capsys.readouterr().out
    facade.answer = replace(ANSWER, narrowing=Narrowing(Scope(), ("Kunden", "May")))
    run("ask", "What did the e-mails from Kunden in May say?")
    shown = capsys.readouterr().out
    assert "\nNo document fits: Kunden, May. The search was not limited by it.\n" in shown
    assert "Only" not in shown


def test_a_name_that_no_document_has_is_said_with_the_nearest(run, facade, capsys):
    missing = (MissingFile("leese"), MissingFile("notse", ("/docs/notes.md",)))
    facade.answer = replace(ANSWER, narrowing=Narrowing(Scope(), missing=missing))

    assert run("ask", "@leese @notse Which colour?") == 0

    shown = capsys.readouterr().out
    assert "No document has the name “leese”.\n" in shown
    assert "No document has the name “notse”. The nearest names: ~/notes.md\n" in shown


def test_files_that_only_have_the_name_are_offered(run, facade, capsys):
    facade.answer = replace(ANSWER, abstained=True, named=("/d/lease.pdf", "/d/old lease.pdf"))
    run("ask", "When does the lease end?")
    shown = capsys.readouterr().out
    assert "\nThese files have the name: /d/lease.pdf, /d/old lease.pdf\n" in shown


def test_confidence_is_shown_of_answers_alone(run, facade, capsys):
    facade.answer = replace(ANSWER, confidence=0.9, coverage=Coverage(57, 57))
    run("ask", "Which colour?")
    shown = capsys.readouterr().out
    assert "\nConfidence 90%\n57 of 57 documents read.\n[1] ~/a.pdf" in shown
    facade.answer = replace(ANSWER, abstained=True, confidence=0.1)
    run("ask", "Which colour?")
    assert "Confidence" not in capsys.readouterr().out


def test_an_answer_from_all_documents_is_not_said_to_be_from_the_best_passages(run, facade, capsys):
    computed = {**ANSWER.stages, "tabulate_ms": 1.0}
    facade.answer = replace(ANSWER, coverage=Coverage(8, 21, 13), stages=computed)
    run("ask", "Which invoices are above 1000 euros?")
    assert "best passages" not in capsys.readouterr().out


def test_a_terminal_shows_how_far_a_summary_is(run, facade, terminal, capsys):
    facade.events = [events.SummaryProgress(3, 15, 2, 120, 90.0)]

    assert run("ask", "Summarise", "--plain") == 0

    shown = " ".join(capsys.readouterr().err.split())
    assert "Summarising 120 passages of 2 documents: 3 of 15 parts, about 1 min 30 s left" in shown
    assert facade.calls[-1][1]["request"].search_only


@pytest.mark.parametrize("command", [["ask", "?"], ["index"], ["watch"]])
def test_a_notice_is_always_shown(run, facade, capsys, command):
    facade.events = [events.Notice("The drive is slow", "It is.", "Wait.")]

    run(*command)

    assert "The drive is slow: It is. Wait." in capsys.readouterr().err


def test_nothing_in_a_document_can_command_the_terminal(run, facade, capsys):
    evil = "\x1b]0;title\x07\x9b31m\u202e[red]text[/red]\r"
    facade.events = [events.AnswerPiece(evil)]
    facade.answer = replace(ANSWER, answer=evil)
    facade.hits = (replace(HIT, text=evil, heading=evil, path=f"/{evil}\n"),)
    facade.error = None

    for command in (["ask", "?"], ["search", "?"]):
        run(*command)
        shown = capsys.readouterr().out
        assert not set(shown) & set("\x1b\x07\x9b\u202e\r")
        assert "[red]text[/red]" in shown


@pytest.mark.parametrize("code", ["ascii", "utf-8"])
def test_any_name_can_be_shown_in_any_encoding(run, facade, capsys, code):
    sys.stdout.reconfigure(encoding=code)
    facade.hits = (replace(NAMELESS, text="Größe 中"),)

    assert run("search", "sky") == 0
    assert run("search", "sky", "--json") == 0

    assert r"\xff\x1b[31m.txt" in capsys.readouterr().out


def test_watching_prints_a_line_for_every_change(run, facade, capsys):
    facade.events = [
        events.FileDone("/docs/a.pdf", "indexed", 12),
        events.FileDone("/docs/b.pdf", "failed", 0, "It is locked."),
        events.FileGone("/docs/c.pdf"),
        events.FileGone("/docs/d.pdf", "/docs/e.pdf"),
        events.LibraryChanged(),
    ]

    assert run("watch") == 0
    assert capsys.readouterr().out.splitlines() == [
        "indexed     ~/a.pdf (12 passages)",
        "failed      ~/b.pdf (It is locked.)",
        "removed     ~/c.pdf",
        "moved       ~/d.pdf → ~/e.pdf",
    ]

    assert run("watch", "--json") == 0
    changes = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [change["change"] for change in changes] == ["indexed", "failed", "removed", "moved"]


def test_ctrl_c_ends_watching_as_it_should_end(run, facade, interrupted):
    assert run("watch") == 0

    assert facade.cancelled.is_set()


@pytest.mark.parametrize("command", ["index", "ask"])
def test_ctrl_c_cancels_the_work_and_says_so(run, facade, interrupted, capfd, command):
    assert run(command, "x") == 130

    assert facade.cancelled.is_set()
    assert "Stopped" in capfd.readouterr().err


@pytest.mark.usefixtures("interruptible")
def test_a_second_ctrl_c_stops_at_once():
    with Interrupt() as cancel:
        assert not cancel.is_set()
        signal.raise_signal(signal.SIGINT)
        assert cancel.is_set()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)

    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_stops_what_cannot_be_cancelled(run, facade, capsys):
    facade.system.status = lambda: signal.raise_signal(signal.SIGINT)

    assert run("status") == 130

    assert "Stopped" in capsys.readouterr().err


def test_answers_written_before_a_failure_are_kept_apart(run, facade, questions, capsys):
    out = questions.with_name("out.jsonl")
    out.write_text("old\n")
    facade.error = EngineDied("It did.")

    assert run("answer", str(questions), "--out", str(out)) == 1

    assert out.read_text() == "old\n"
    assert out.with_name("out.jsonl.part").exists()
    assert "It did." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "is not a JSON object"),
        ("[]", "is not a JSON object"),
        ('{"id": 1}', "has no 'question'"),
        ('{"question": "a"}', "has no 'id'"),
        ('{"id": 1, "question": 5}', "is not a string"),
        ('{"id": 1, "question": " "}', "is not a string"),
        ("\udcff", "is not a JSON object"),
        ('{"id": 1, "question": "a", "length": "long"}', ': "length" is none of words, sentence'),
        ('{"id": 1, "question": "a", "length": ["words"]}', ': "length" is none of words'),
        ('{"id": 1, "question": "a", "folder": 5}', ': "folder" is not the path'),
        ('{"id": 1, "question": "a", "file": ""}', ': "file" is not the path'),
        ('{"id": 1, "question": "a", "file": "b", "folder": "c"}', ': only one of "folder" and'),
        ('{"id": 1, "question": "a", "chat": true}', ': "chat" is neither'),
        ('{"id": 1, "question": "a", "chat": ""}', ': "chat" is neither'),
    ],
)
@pytest.mark.parametrize("command", [["answer"], ["search", "--questions"]])
def test_a_malformed_line_is_named(run, facade, questions, capsys, command, line, reason):
    with questions.open("ab") as file:
        file.write(line.encode("utf-8", "surrogateescape"))

    assert run(*command, str(questions), "--out", str(questions) + ".out") == 1

    shown = capsys.readouterr().err
    told = (f"questions.jsonl line 4{text}" for text in (reason, f" {reason}"))
    assert any(text in shown for text in (*told, f'line 4: "question" {reason}'))
    assert facade.calls == []


def test_a_questions_file_that_is_not_there_is_reported(run, tmp_path, capsys):
    assert run("answer", str(tmp_path / "none"), "--out", str(tmp_path / "out")) == 1

    assert "No such file" in capsys.readouterr().err


def test_results_that_cannot_be_written_are_reported(run, questions, capsys):
    assert run("answer", str(questions), "--out", str(questions / "out")) == 1

    assert "Cannot write the results" in capsys.readouterr().err


def test_many_questions_have_a_progress_bar(run, questions, terminal, capsys):
    assert run("answer", str(questions), "--out", str(questions) + ".out") == 0

    shown = capsys.readouterr()
    assert "2/2" in shown.err
    assert "2 questions, 0 refused" in shown.out


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("status", ["Documents 1,201: 1,200 searchable, 1 could not be read", "Passages 3,400"]),
        ("doctor", ["network ok denied", "gpu not ok none Add one."]),
        ("problems", ["~/locked.pdf (failed)", "Protected: It is.", "Unlock it."]),
        ("problems --retry", ["1 file will be retried by the next `alcove index`."]),
        (
            "models list",
            [
                "* tiny writer 145 MB /models/tiny.gguf",
                "multilingual embedder /models/multilingual",
            ],
        ),
        ("models import m.gguf", ["Imported tiny."]),
        (
            "models import m.alcovepack",
            [
                "Imported tiny.",
                "Imported an embedder. To use it, set `embedder` in the settings to"
                " /models/multilingual",
            ],
        ),
        ("models pack /out", ["Wrote /out.alcovepack.", "models/tiny, 145 MB"]),
        ("chats show 4", ["It is blue [1].", "[1] ~/a.pdf, page 3"]),
        ("chats delete 4", ["Deleted chat 4."]),
        ("settings path --home /h", ["/h/settings.toml"]),
        ("settings set passages 7", ["passages = 7 (takes effect at the next start)"]),
        ("settings show --home /h", ["[library]", "# passages = 0"]),
    ],
)
def test_other_commands_in_words(run, capsys, command, expected):
    assert run(*command.split()) == 0

    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert [line for line in expected if line not in lines] == []


def test_chats_are_listed_with_local_times(run, capsys):
    assert run("chats", "list") == 0

    assert formatting.date(1_700_000_060) + "  About the sky" in capsys.readouterr().out


def test_a_library_without_problems_says_so(run, facade, monkeypatch, capsys):
    monkeypatch.setattr(facade.library, "problems", list)

    assert run("problems") == 0

    assert capsys.readouterr().out == "No problems.\n"


@pytest.mark.parametrize("path", ["nofile", "."])
def test_a_file_that_cannot_be_read_is_named_without_a_number(run, capsys, path):
    for command in (["ask", "x", "--form", path], ["evaluate", "--questions", path]):
        assert run(*command) == 2
        shown = capsys.readouterr().err
        assert re.search(r"annot read \S+: (No such file or|Is a) directory\.", shown)
        assert "Errno" not in shown


def test_an_unknown_option_points_to_the_help_of_its_command(run, capsys):
    for command in (["doctor"], ["folders", "list"]):
        assert run(*command, "--nope") == 2
        shown = capsys.readouterr().err
        assert "unrecognized arguments: --nope" in shown
        assert f"See `alcove {' '.join(command)} --help`" in shown


def test_status_names_the_languages_that_the_embedder_does_not_support(run, facade, capsys):
    found = facade.results["system.status"]
    facade.results["system.status"] = replace(found, uncovered={"it": 1, "sv": 1200, "xx": 2})
    run("status")
    assert "1 in Italian, 1,200 in Swedish, 2 in xx" in capsys.readouterr().out


def test_doctor_names_settings_that_cannot_be_used(run, facade, capsys):
    facade.error = SettingsError("/h/settings.toml line 2: no.", remedy="Delete that file.")
    assert run("doctor") == 1
    shown = capsys.readouterr().out
    assert "Settings" in shown
    assert "/h/settings.toml line 2: no." in shown
    assert "Delete that file." in shown


def test_broken_settings_are_shown_with_their_path(run, tmp_path, capsys):
    file = tmp_path / "settings.toml"
    file.write_text("[answers\n")
    assert run("settings", "show", "--home", str(tmp_path)) == 1
    shown = capsys.readouterr().err
    assert f"{file} is not valid TOML" in shown
    assert "delete that file" in shown


def test_an_error_has_title_reason_and_remedy(run, facade, capsys):
    facade.error = FolderMissing("/x\x1b is gone.", remedy="Plug it in.")

    assert run("status") == 1

    assert capsys.readouterr().err == "Folder not found: /x\\x1b is gone.\nPlug it in.\n"


@pytest.mark.parametrize("no_color", [True, False])
def test_colours_only_where_they_are_wanted(run, facade, terminal, monkeypatch, capsys, no_color):
    if no_color:
        monkeypatch.setenv("NO_COLOR", "1")
    facade.error = FolderMissing("/x is gone.")

    run("status")

    assert ("\x1b[1;31m" in capsys.readouterr().err) is not no_color


def test_what_a_library_prints_does_not_spoil_the_result(run, facade, capsys):
    facade.system.status = lambda: print("loaded!") or MODEL

    assert run("status", "--json") == 0

    shown = capsys.readouterr()
    assert json.loads(shown.out)["name"] == "tiny"
    assert shown.err == "loaded!\n"


def test_a_closed_pipe_ends_the_command_quietly():
    script = (
        "import sys; from app.cli import program; from tests.cli.conftest import *;"
        "facade = FakeFacade(); facade.hits *= 1000;"
        "sys.exit(program.run(['search', 'x', '-k', '2000'], lambda: FakeWiring(facade)))"
    )
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-c", script], stdout=writer, stderr=subprocess.PIPE, timeout=FOREVER
    )
    os.close(writer)

    assert (done.returncode, done.stderr) == (1, b"")


MODELS = ("--models", "/m/a.gguf", "/m/b.gguf", "--judge", "/m/j.gguf")


def test_a_comparison_is_a_table_and_a_verdict(run, facade, capsys):
    failure = Failure("/m/c.gguf", "Cannot be used", "It is cut short.", "Get it again.")
    judge = Judge("other", "/models/other.gguf", -0.4)
    facade.comparison = replace(COMPARISON, failures=(failure,), judges=(judge,))

    assert run("compare", *MODELS) == 0

    shown, remarks = capsys.readouterr()
    head, tiny, large, _, verdict, doubt = shown.splitlines()
    assert head.split() == [
        "Model",
        "Mean",
        "rank",
        "Median",
        "rank",
        "Words",
        "per",
        "second",
        "Words",
    ]
    assert tiny.split()[:3] == ["tiny", "1.40", "1.00"]
    assert "41.0 (38.0 to 44.0)" in tiny
    assert "22 (12 to 30)" in large
    assert "No significant difference over 1 question" in verdict
    assert "(p = 0.270); 110 more questions would probably show one." in verdict
    assert "other contradicts itself" in doubt
    assert "-0.40" in doubt
    assert "It is cut short." in remarks


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (Verdict("best", "tiny", "large", 0.004), "answers best, over 1 question (p = 0.004)."),
        (Verdict("differ", "tiny", "large", 0.04), "no model is better than all others"),
        (Verdict("none", "tiny", "large", 0.9), "no reasonable number of questions"),
    ],
)
def test_the_verdict_of_a_comparison_is_a_sentence(run, facade, capsys, verdict, words):
    facade.comparison = replace(COMPARISON, verdict=verdict)

    assert run("compare", *MODELS) == 0
    assert words in capsys.readouterr().out


def test_an_evaluation_is_shown_with_what_was_not_right(run, capsys):
    assert run("evaluate") == 0

    shown = capsys.readouterr().out
    head, columns, everything, *_ = shown.splitlines()
    assert head == "Run 1: tiny, 2.0 words/s"
    assert columns.split()[-2:] == ["Refusal", "recall"]
    assert everything.split() == [
        "all",
        "2",
        "1.00",
        "1.00",
        "1.00",
        "0.00",
        "0.50",
        "1.00",
        "1.00",
    ]
    assert "0.50  What colour is the sky?  blue      It is blue." in shown
    assert "Who sings?" not in shown
    assert "made by rule" in shown


def test_a_calibration_is_shown(run, capsys):
    assert run("evaluate", "--calibrate") == 0
    shown = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert (
        "Calibrated on 74 answers, 51 of them right. From now on answers of this model show their"
        " confidence." in shown
    )
    assert "Expected calibration error 0.06" in shown
    assert "AUROC 0.81" in shown
    assert "Wrong of 30 answers with a confidence of 80% or more 0.10" in shown


def test_two_runs_are_shown_side_by_side(run, facade, capsys):
    better = replace(OUTCOMES[0], f1=1.0, answer="blue")
    summary = replace(RUN.summary, id=2, settings={"passages": "5"})
    runs = {1: RUN, 2: Run(summary, (better, OUTCOMES[1]))}
    facade.evaluation.run = runs.__getitem__
    assert run("evaluate", "--compare", "1", "2") == 0

    shown = capsys.readouterr().out
    assert shown.startswith("passages: 3 → 5\n")
    rows = [line.split() for line in shown.splitlines()]
    assert ["F1", "0.50", "1.00", "+0.50"] in rows
    assert ["Words", "per", "second", "2.00", "2.00"] in rows
    assert "Better: 1" in shown
    assert "Worse" not in shown


def test_runs_are_listed(run, capsys):
    assert run("evaluate", "--runs") == 0
    first, second = capsys.readouterr().out.splitlines()[1:]
    assert (first.split()[0], second.split()[0]) == ("2", "1")


def test_questions_show_how_many_are_done(run, facade, terminal, capsys):
    facade.events = [events.QuestionAnswered("1", 1, 2), events.QuestionAnswered("2", 2, 2)]
    assert run("evaluate") == 0
    assert "2/2" in capsys.readouterr().err


def test_what_is_not_searchable_by_meaning_yet_is_told(run, facade, capsys):
    said = "310 files not searchable by meaning yet: still being embedded."
    status = replace(
        facade.system.status(), words_only=310, next_embedder="e5-small", next_waiting=1200
    )
    found = replace(facade.answers.search("lease"), words_only=310)
    facade.system.status, facade.answers.search = lambda: status, lambda *_: found
    facade.answer = replace(ANSWER, words_only=310)
    assert run("status") == run("search", "lease") == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert said in shown
    assert "Not searchable by meaning yet 310 files" in shown
    assert "e5-small takes over when it has embedded 1,200 more files" in shown
    assert run("ask", "lease?") == 0
    assert said in capsys.readouterr().out


def test_servers_and_their_failures_are_shown(run, facade, capsys):
    there = ServerStatus("vectors", "chroma.lan:8000", "chroma.lan:8000: Connection refused.")
    told = replace(facade.system.status(), servers=(there,))
    found = replace(facade.answers.search("lease"), unavailable=there.trouble)
    facade.system.status, facade.answers.search = lambda: told, lambda *_: found
    assert run("status") == run("search", "lease") == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "Servers vectors to chroma.lan:8000 (unavailable)" in shown
    assert "Server unavailable, searched locally: chroma.lan:8000: Connection refused." in shown


def test_a_proof_with_servers_set_says_that_it_is_not_offline():
    proof = replace(
        PROOF,
        servers={"vectors": "chroma.lan:8000"},
        connections=(ServerConnection("vectors", "chroma.lan:8000", "10.0.0.2", 3, 1, 1.7e9),),
    )
    console = Console(width=200, file=io.StringIO())
    console.print(drawn(proof))
    shown = console.file.getvalue()
    assert "All attempts were blocked." in shown
    assert "BUT THIS IS NOT OFFLINE: your settings send vectors to chroma.lan" in shown
    assert "10.0.0.2" in shown


def test_a_missing_selected_model_is_reported(run, facade, capsys):
    facade.wishes = Settings(model="/gone/model.gguf")
    facade.models.all = lambda: [replace(MODEL, active=False)]

    assert run("models", "list") == 0

    told = capsys.readouterr().err
    assert "Cannot read the selected model: /gone/model.gguf" in told
    assert "alcove models use MODEL" in told


def test_models_are_listed_with_what_they_need_and_how_to_get_them(run, facade, capsys):
    here = replace(MODEL, catalogue_name="tiny-1b", memory=2_000_000_000, fits=False, speed=26.4)
    facade.models.all = lambda: [replace(here, languages=("en", "de"), licence="MIT")]
    facade.models.missing = lambda: [
        replace(MODEL, catalogue_name="large-7b", active=False, here=False, languages=())
    ]
    assert run("models", "list") == 0
    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    memory = "2.0 GB (not free)"
    heads = "Model In commands Purpose Languages Licence Size Memory Speed File"
    assert heads in lines
    name = MODEL.name
    assert f"* {name} tiny-1b writer en de MIT 145 MB {memory} 26 tok/s /models/tiny.gguf" in lines
    assert f"{name} large-7b writer nearly all 145 MB not here: alcove models fetch" in lines
