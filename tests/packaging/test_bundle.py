"""Sizes, components and templates of a package, and the files beside the program in it."""

from __future__ import annotations

import gzip
import os
import re
import stat
import subprocess
import sys
import xml.etree.ElementTree as ET
from configparser import ConfigParser

import bundle
import deb
import dmg
import pytest
import tree

from app import __version__

TIME = 1_700_000_000


@pytest.fixture
def program(tmp_path):
    """A folder as PyInstaller writes it, with a program that lists its commands."""
    folder = tmp_path / "dist" / "alcove"
    (folder / "_internal" / "torch" / "lib").mkdir(parents=True)
    (folder / "_internal" / "torch" / "lib" / "libtorch.so").write_bytes(b"x" * 5_000_000)
    (folder / "_internal" / "libz.so").write_bytes(b"x" * 2_000_000)
    executable = folder / "alcove"
    executable.write_text(
        "#!/bin/sh\nprintf '# Commands\\n\\n## alcove ask\\n\\nAsk a question - at once.\\n'\n"
    )
    executable.chmod(0o755)
    return folder


def test_the_version_is_that_of_the_program():
    assert bundle.version() == __version__


def test_sizes_are_told_by_part_and_add_up(program, tmp_path):
    table = bundle.sizes(program, tmp_path).read_text("utf-8")
    assert re.findall(r"\| (\S[^|]*?) \| (\d+) \|", table)[:2] == [
        ("torch", "5"),
        ("shared libraries", "2"),
    ]
    assert "| **together** | **7** |" in table


def test_another_version_is_shown_by_the_packaged_program(tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "BUILD", tmp_path)
    (tmp_path / "dist" / "alcove" / "_internal" / "app").mkdir(parents=True)
    folder = bundle.collected("99.1")
    code = "import app; print(app.__version__)"
    asked = subprocess.run(
        [os.sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, '.'); {code}"],
        cwd=folder / "_internal",
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout.strip() == "99.1"


def test_nothing_is_packed_again_that_was_not_collected(tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "BUILD", tmp_path)
    with pytest.raises(SystemExit, match="Nothing was collected"):
        bundle.collected("1.0")


def test_the_files_beside_the_program_say_its_version_and_how_to_start_it(program, tmp_path):
    share = tmp_path / "share"
    tree.fill(program, share, "1.2.3", "alcove", TIME)
    entry = ConfigParser(interpolation=None)
    entry.read_string((share / "applications" / "alcove.desktop").read_text("utf-8"))
    assert entry["Desktop Entry"]["Exec"] == "alcove desktop %F"
    told = ET.parse(share / "metainfo" / "org.alcove.Alcove.metainfo.xml")
    assert told.find("releases/release").attrib == {"version": "1.2.3", "date": "2023-11-14"}
    ET.parse(share / "mime" / "packages" / "alcove.xml")
    page = gzip.decompress((share / "man" / "man1" / "alcove.1.gz").read_bytes()).decode()
    assert "Alcove 1.2.3" in page
    assert ".B alcove ask\nAsk a question \\- at once." in page
    assert "{{" not in page
    assert not list(share.rglob("*.1"))


def test_the_models_are_in_the_package_unless_it_is_small(program, tmp_path, monkeypatch):
    (tmp_path / "e5").mkdir()
    names = ["e5.LICENSE.txt", "e5.sha256", "w.gguf", "w.gguf.LICENSE.txt", "w.gguf.sha256"]
    for name in (*names, "e5/modules.json", "other.gguf.part"):
        (tmp_path / name).write_text(name)
    paths = "\n".join(str(tmp_path / name) for name in ("w.gguf", "e5"))
    fetcher = f"import sys; assert sys.argv[2:] == ['--default']; print({paths!r})"
    script = tmp_path / "python"
    script.write_text(f"#!{sys.executable}\n{fetcher}\n")
    script.chmod(0o755)
    monkeypatch.setattr(bundle, "product_python", lambda: str(script))
    models = program / "_internal" / "assets" / "models"
    models.parent.mkdir()
    for _ in range(2):
        bundle.put_models(program, small=False)
        assert sorted(path.name for path in models.iterdir()) == sorted(["e5", *names])
        assert (models / "e5" / "modules.json").read_text() == "e5/modules.json"
    bundle.put_models(program, small=True)
    assert not models.exists()
    script.write_text(f"#!{sys.executable}\nimport sys; sys.exit(1)\n")
    with pytest.raises(SystemExit, match="--small"):
        bundle.put_models(program, small=False)


def test_equal_files_give_equal_archives(program, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(TIME))
    bundle.dated(program)
    assert {path.stat().st_mtime for path in program.rglob("*")} == {TIME}


def test_modes_are_those_that_a_debian_package_has(program):
    (program / "_internal" / "libz.so").chmod(0o700)
    deb.tidy(program.parent)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in program.rglob("*")}
    assert modes["libz.so"] == 0o644
    assert stat.S_IMODE((program / "alcove").stat().st_mode) == 0o755
    assert modes["torch"] == 0o755


def test_an_application_of_macos_opens_packs():
    told = dmg.described("1.2.3")
    assert told["CFBundleShortVersionString"] == "1.2.3"
    assert told["CFBundleDocumentTypes"][0]["CFBundleTypeExtensions"] == ["alcovepack"]
