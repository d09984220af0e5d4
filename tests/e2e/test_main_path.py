"""A folder goes in, a cited answer comes out; then the folder changes."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.e2e.conftest import SAMPLES, Alcove

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module", autouse=True)
def indexed(alcove: Alcove, library: Path) -> dict[str, object]:
    """The report of the first run."""
    return alcove.run("index", str(library))


def test_the_report_accounts_for_every_file(indexed: dict[str, object]) -> None:
    number = sum(1 for path in SAMPLES.rglob("*") if path.is_file())
    assert indexed["files"] == {
        "indexed": number,
        "unchanged": 0,
        "moved": 0,
        "removed": 0,
        "skipped": 0,
        "failed": 0,
    }
    assert indexed["problems"] == []
    assert set(indexed["stages"]) == {"extract", "chunk", "embed", "store"}  # type: ignore[call-overload]
    assert indexed["passages"] >= indexed["embedded"] > 0  # type: ignore[operator]


def test_search_tells_where_the_words_stand(alcove: Alcove, library: Path) -> None:
    found = alcove.run("search", "How warm may the vaccine fridge be?", "-k", "3")
    fridge = str(library / "procedures" / "vaccine-fridge.md")
    best = next(hit for hit in found["hits"] if hit["path"] == fridge)
    assert "8 °C" in best["text"]
    assert {"path", "page", "start", "end", "text", "score", "dense_rank", "lexical_rank"} <= set(
        best
    )
    only_pdf = alcove.run("search", "rent", "--kind", "pdf", "--folder", str(library))
    assert {hit["path"][-4:] for hit in only_pdf["hits"]} == {".pdf"}
    assert all(hit["page"] for hit in only_pdf["hits"])


def test_most_sample_questions_find_their_document_first(alcove: Alcove, tmp_path: Path) -> None:
    questions = SAMPLES.parent / "sample-questions.jsonl"
    out = tmp_path / "found.jsonl"
    alcove.run("search", "--questions", str(questions), "--out", str(out))
    rows = [json.loads(line) for line in questions.read_text("utf-8").splitlines()]
    found = {row["id"]: row for row in map(json.loads, out.read_text("utf-8").splitlines())}
    answerable = [row for row in rows if row["answerable"]]
    first = [Path(found[row["id"]]["sources"][0]).name in row["article"] for row in answerable]
    assert sum(first) >= 0.8 * len(first)


def test_an_evaluation_reports_what_its_questions_add_up_to(alcove: Alcove, library: Path) -> None:
    folder = str(library / "finance")
    report = alcove.run("evaluate", "--count", "4", "--folder", folder, "--set", "passages=1")
    outcomes, overall = report["outcomes"], report["run"]["report"]["overall"]
    probes = [outcome["probe"] for outcome in outcomes]
    assert len(probes) == 4
    assert sum(not probe["answers"] for probe in probes) == 1
    for probe in probes:
        for held in probe["answers"][:1] or probe["withheld"][:1]:
            assert probe["source"]["text"].count(held) == 1
    right = [outcome for outcome in outcomes if outcome["probe"]["answers"]]
    assert overall["hit_at_1"] == sum(outcome["rank"] == 1 for outcome in right) / 3
    assert overall["f1"] == sum(outcome["f1"] for outcome in right) / 3
    assert report["run"]["report"]["folders"][folder]["questions"] == 4
    assert report["run"]["settings"]["passages"] == "1"
    (kept,) = alcove.run("evaluate", "--runs")["runs"]
    assert kept == report["run"]


def test_an_answer_cites_only_what_was_sent(alcove: Alcove) -> None:
    answer = alcove.run("ask", "How much is the rent a month?", "--passages", "2")
    assert answer["answer"]
    assert set(answer["stages"]) >= {
        "embed_ms",
        "search_ms",
        "prompt_ms",
        "queue_ms",
        "prefill_ms",
        "ttft_ms",
        "decode_ms",
    }
    assert answer["tokens"]["prompt"] > 100
    texts = [passage["text"] for passage in answer["passages"]]
    assert all(citation["text"] in texts for citation in answer["citations"])
    assert {citation["n"] for citation in answer["citations"]} <= {1, 2}


def test_the_list_of_files_is_counted_and_listed(alcove: Alcove, library: Path) -> None:
    counted = alcove.run("ask", "How many PDFs are in the folder contracts?")
    assert "**1 document**" in counted["answer"]
    assert counted["model"] == ""
    listed = alcove.run("ask", "Which documents mention Medivet?")
    assert "supply-agreement-medivet.docx" in {Path(c["path"]).name for c in listed["citations"]}


def test_a_document_is_summarised_by_the_bundled_model(alcove: Alcove, library: Path) -> None:
    letter = library / "mail" / "2026-01-28-rent-from-april.eml"
    answer = alcove.run("ask", f"Summarise {letter.name}")
    assert answer["stages"]["map_ms"] > 0
    assert answer["tokens"]["generated"] > 0
    assert "Read all" in answer["answer"]
    assert {c["path"] for c in answer["citations"]} == {str(letter)}
    assert all(f"[{c['n']}]" in answer["answer"] for c in answer["citations"])


def test_many_questions_in_one_go(alcove: Alcove, tmp_path: Path) -> None:
    questions, out = tmp_path / "questions.jsonl", tmp_path / "answers.jsonl"
    lines = SAMPLES.parent.joinpath("sample-questions.jsonl").read_text("utf-8").splitlines()[:3]
    questions.write_text("\n".join(lines), "utf-8")
    alcove.run("answer", str(questions), "--out", str(out))
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [row["id"] for row in rows] == [json.loads(line)["id"] for line in lines]
    for row in rows:
        assert set(row) >= {"id", "answer", "sources", "passages", "abstained", "confidence"}
        assert len(row["sources"]) == len(row["passages"]) == 10


def test_renamed_and_edited_files_cost_what_changed(alcove: Alcove, library: Path) -> None:
    (library / "contracts").rename(library / "agreements")
    moved = alcove.run("index")
    assert (moved["embedded"], moved["files"]["removed"]) == (0, 0)
    assert moved["files"]["moved"] > 0
    fridge = library / "procedures" / "vaccine-fridge.md"
    fridge.write_text(fridge.read_text("utf-8").replace("5 °C", "4 °C"), "utf-8")
    edited = alcove.run("index")
    assert edited["files"]["indexed"] == 1
    assert 1 <= edited["embedded"] <= 3


def test_bad_files_are_problems_with_a_reason_and_harm_no_other(
    alcove: Alcove, library: Path
) -> None:
    (library / "empty.txt").write_text("")
    (library / "broken.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    (library / "archive.zip").write_bytes(b"PK\x03\x04" + bytes(40))
    report = alcove.run("index")
    assert report["files"]["indexed"] == 0
    problems = {Path(p["path"]).name: p for p in alcove.run("problems")["problems"]}
    assert set(problems) == {"empty.txt", "broken.pdf", "archive.zip"}
    assert all(p["reason"] and p["remedy"] for p in problems.values())
    for name in problems:
        (library / name).unlink()
    assert alcove.run("index")["files"]["removed"] == 3


def test_watching_notices_a_new_file(alcove: Alcove, library: Path) -> None:
    with alcove.start("watch") as watch:
        assert watch.stdout
        path = library / "note.txt"
        path.write_text("The spare key to the dispensary hangs behind the Rembrandt.", "utf-8")
        line = next(line for line in watch.stdout if "note.txt" in line)
        assert line
        found = alcove.run("search", "Where is the spare key of the dispensary?")
        assert found["hits"][0]["path"] == str(path)
        watch.send_signal(2)
        watch.communicate(timeout=30)
    assert watch.returncode in {0, 130}


def test_status_and_doctor(alcove: Alcove) -> None:
    status = alcove.run("status")
    assert status["queue"] == 0
    assert status["passages"] >= status["vectors"] > 0
    findings = {finding["name"]: finding for finding in alcove.run("doctor")["findings"]}
    assert findings["Vector index"]["ok"]
    assert findings["Language model"]["ok"]


def test_an_engine_killed_at_work_loses_nothing(tmp_path: Path, library: Path) -> None:
    alcove = Alcove(tmp_path / "home")
    with alcove.start("index", str(library)) as first:
        alcove.wait_for_engine(first)
        first.kill()
    report = alcove.run("index", str(library))
    total = sum(1 for path in library.rglob("*") if path.is_file())
    assert report["files"]["indexed"] + report["files"]["unchanged"] == total
    status = alcove.run("status")
    assert status["files"] == {"indexed": total}


def test_the_engine_has_no_network(alcove: Alcove) -> None:
    pid = (alcove.home / "engine.lock").read_text().strip()
    state = Path(f"/proc/{pid}/status")
    if not state.exists():
        pytest.skip("only Linux tells the filter of a process")
    assert "Seccomp:\t2" in state.read_text()


def test_nonsense_is_refused_with_a_remedy(alcove: Alcove, tmp_path: Path) -> None:
    error = alcove.run("folders", "add", str(tmp_path / "nowhere"), code=1)["error"]
    assert error["code"] == "folder-missing"
    assert error["remedy"]
    fake = tmp_path / "model.gguf"
    fake.write_bytes(b"this is no model")
    refused = alcove.run("models", "import", str(fake), code=1)["error"]
    assert refused["code"] == "model-invalid"
    assert any(model["active"] for model in alcove.run("models", "list")["models"])


def test_a_pack_of_one_data_folder_is_imported_on_another(alcove: Alcove, tmp_path: Path) -> None:
    pack = str(tmp_path / "models.alcovepack")
    packed = Alcove(tmp_path / "connected").run("models", "pack", pack)["manifest"]["models"]
    imported = alcove.run("models", "import", pack, "--keep-current")["imported"]["models"]
    assert [model["name"] for model in packed] == [Path(imported[0]["path"]).stem]
    (listed,) = [m for m in alcove.run("models", "list")["models"] if m["origin"] == "imported"]
    assert listed["path"] == imported[0]["path"]

    damaged = bytearray(Path(pack).read_bytes())
    damaged[len(damaged) // 2] ^= 1
    Path(pack).write_bytes(damaged)
    refused = alcove.run("models", "import", pack, code=1)["error"]
    assert refused["code"] == "pack-invalid"
    assert f"models/{packed[0]['name']}/{packed[0]['files'][0]['name']}" in refused["reason"]


def test_models_and_folders_of_other_programs_are_used_where_they_lie(tmp_path: Path) -> None:
    """LM Studio, Ollama, Jan and GPT4All, with the bundled model in the place of theirs."""
    home = tmp_path / "user"
    (bundled,) = (Path(m["path"]) for m in Alcove(tmp_path / "a").run("models", "list")["models"])
    blob = home / ".ollama/models/blobs/sha256-abc"
    kept = {
        "LM Studio": home / ".lmstudio/models/maker/model/small.gguf",
        "Jan": home / ".local/share/Jan/data/llamacpp/models/small/model.gguf",
        "GPT4All": home / ".local/share/nomic.ai/GPT4All/small.gguf",
        "Ollama": blob,
    }
    for path in kept.values():
        path.parent.mkdir(parents=True)
        shutil.copyfile(bundled, path)
    manifest = home / ".ollama/models/manifests/registry/library/small/latest"
    manifest.parent.mkdir(parents=True)
    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:abc"}
    manifest.write_text(json.dumps({"layers": [layer]}))

    with contextlib.closing(sqlite3.connect(kept["GPT4All"].with_name("localdocs_v3.db"))) as db:
        db.execute("CREATE TABLE folders (id integer primary key, path text unique not null)")
        db.execute("INSERT INTO folders VALUES (1, ?)", [str(SAMPLES)])
        db.commit()

    newcomer = Alcove(tmp_path / "b", {"HOME": str(home), "USERPROFILE": str(home)})
    others = newcomer.run("models", "list", "--others")["others"]
    assert {model["origin"]: model["path"] for model in others} == {
        program: str(path) for program, path in kept.items()
    }
    newcomer.run("models", "use", str(blob))
    (active,) = [m["path"] for m in newcomer.run("models", "list")["models"] if m["active"]]
    assert active == str(blob)
    assert list((tmp_path / "b" / "models").iterdir()) == []
    (root,) = newcomer.run("folders", "import-gpt4all")["roots"]
    assert root["path"] == str(SAMPLES)
    assert newcomer.run("doctor")["ok"]
