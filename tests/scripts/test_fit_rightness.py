"""Fits the calibration of a writer to signals that were collected."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.adapters.models import calibrations
from app.core.answering.confidence import logistic
from scripts import fit_rightness
from tests.core.evaluation.test_calibration import answers


def test_a_calibration_is_fitted_shown_and_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, seed in (("fitted", 0), ("tested", 1)):
        rows = [
            {
                "article": answer.file,
                "right": answer.right,
                "answerable": bool(n % 3),
                "signals": {**answer.signals, "refusing": 4.0 * (not n % 3) + n % 7 - 6.0},
            }
            for n, answer in enumerate(answers(150, seed))
        ]
        (tmp_path / name).write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    monkeypatch.setattr(fit_rightness, "FOLDER", tmp_path / "calibrations")
    files = [str(tmp_path / "fitted"), "--test", str(tmp_path / "tested")]
    monkeypatch.setattr("sys.argv", ["fit_rightness", "fit", *files, "--writer", "tiny"])
    fit_rightness.main()
    shown = capsys.readouterr().out
    assert "articles left out of the fit: 1" in shown
    assert f"{tmp_path / 'tested'}: 1" in shown
    written = calibrations._read(tmp_path / "calibrations" / "tiny.json")
    assert written is not None
    assert written.unsure == 0.5
    assert written.weights["odds"] > 0.3
    assert logistic(-8) < written.least_refusal(0.0) < logistic(4)
