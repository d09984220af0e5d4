"""Updates the desktop's translations: ``.venv/bin/python scripts/translate.py``.

Collects every text of the desktop, and the texts of the core that it shows (settings, errors), into
``app/ui/translations/*.ts``, to be translated there, and compiles the ``*.qm`` files.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.core.domain import devices, diagnostics, errors, file_kinds  # noqa: E402 - found only now
from app.core.security import offline_proof  # noqa: E402
from app.core.settings import settings  # noqa: E402
from app.ui.foundation.language import FOLDER, NAMES  # noqa: E402
from app.ui.help import manual  # noqa: E402


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    sources = sorted(map(str, (ROOT / "app" / "ui").rglob("*.py")))
    with tempfile.TemporaryDirectory() as folder:
        core = Path(folder) / "core_texts.py"
        core.write_text(core_texts(), "utf-8")
        for code in NAMES:
            target = str(FOLDER / f"alcove_{code}.ts")
            how = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
            if code == "en":
                how.append("-pluralonly")  # English needs only its plurals
            run("pyside6-lupdate", *sources, str(core), *how, "-ts", target)
            # A window that is open has the old file mapped: it is replaced, not rewritten.
            made = FOLDER / f"alcove_{code}.new"
            run("pyside6-lrelease", "-silent", target, "-qm", str(made))
            made.replace(made.with_suffix(".qm"))


def core_texts() -> str:
    """Calls of ``translate`` for the texts of the core that the desktop shows."""
    texts = [
        ("settings", text)
        for meta in settings.describe().values()
        for text in (meta.label, meta.help, meta.unit, meta.words, meta.zero)
    ]
    texts += [("settings", title) for title in settings.GROUPS.values()]
    texts += [("manual", title) for title in manual.pages().values()]
    texts += [("kinds", group.label) for group in file_kinds.GROUPS]
    texts += [
        ("errors", text) for kind in errors.by_code().values() for text in (kind.title, kind.remedy)
    ]
    texts += [
        ("errors", text)
        for text in (
            *errors.EngineReason,
            *errors.SaveRemedy,
            *errors.SaveTitle,
            *diagnostics.FindingText,
            *diagnostics.Remedy,
            *devices.Idle,
            *offline_proof.Uncovered,
        )
    ]
    calls = [
        f"translate({context!r}, {str(text)!r})" for context, text in dict.fromkeys(texts) if text
    ]
    return "\n".join(["from app.ui.foundation.wording import translate", *calls, ""])


def run(tool: str, *arguments: str) -> None:
    """Run one of PySide's tools."""
    subprocess.run([Path(sys.executable).parent / tool, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
