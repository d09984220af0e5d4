"""The page of the first start: choose folders, check the model, and ask a question."""

from __future__ import annotations

import os
from functools import partial

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLayout, QWidget

from app.core.domain.library import Samples
from app.core.facade import Facade
from app.core.llm.model_info import ModelInfo
from app.ui.foundation import reveal, wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.library.library_state import LibraryState
from app.ui.models import models_page
from app.ui.theme import scale
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, label, panel, row
from app.ui.widgets.page import Page

Survey = tuple[models_page.Survey, Samples, list[str]]
"""Models, the sample library, and folders of GPT4All."""


class FirstSteps(Page):
    """Three optional steps."""

    def __init__(self, calls: Calls, library: LibraryState) -> None:
        super().__init__(translate("steps", "First steps"))
        self._surveys = Requests(calls)
        self._library = library
        self._boxes: list[tuple[QCheckBox, str]] = []
        self._folders = column(gap=4)
        self._model = label(words="strong", wrap=True)
        self._abilities = label(words="quiet", wrap=True)
        self._facts = label(words="quiet", wrap=True)
        self._found = column(gap=4)
        self._questions = column(gap=scale.INSIDE)
        self._where = label(words="quiet", wrap=True)
        library.changed.connect(self._say_where)
        self._say_where()
        content = column(
            label(translate("steps", "Welcome to Alcove"), "display"),
            label(
                translate(
                    "steps",
                    "It reads your documents and answers questions about them, citing the page "
                    "each answer comes from.",
                ),
                "quiet",
                wrap=True,
            ),
            self._where,
            self._folder_step(),
            self._model_step(),
            self._question_step(),
            None,
            gap=scale.BETWEEN,
        )
        self._done = button(translate("steps", "Done"), self._finish, "primary")
        self.fill(content, self._done)

    def refresh(self) -> None:
        self._surveys.ask(_survey, self._take, self.failed.emit)

    def _say_where(self) -> None:
        status = self._library.status
        here = translate("steps", "Everything happens on this computer.")
        self._where.setText(wording.sent(status.servers if status else ()) or here)

    def _folder_step(self) -> QWidget:
        self._add = button(translate("steps", "Add selected folders"), self._add_folders, "primary")
        self._add.hide()
        self._other = button("", self._choose_folder)
        self._library.changed.connect(self._name_choice)
        self._offer_folders(usual_folders())
        self._name_choice()
        words = translate(
            "steps",
            "Alcove watches these folders for changes. Your files are never changed or copied.",
        )
        return _step(
            "1",
            translate("steps", "Choose folders"),
            column(
                label(words, "quiet", wrap=True), self._folders, row(self._add, self._other, None)
            ),
        )

    def _model_step(self) -> QWidget:
        more = button(translate("steps", "All models…"), partial(self.wanted.emit, "models"))
        inside = column(self._model, self._abilities, self._facts, self._found, row(more, None))
        return _step("2", translate("steps", "Check the model"), inside)

    def _question_step(self) -> QWidget:
        words = translate("steps", "Try the sample library of a small clinic. Click a question:")
        inside = column(label(words, "quiet", wrap=True), self._questions)
        return _step("3", translate("steps", "Ask a question"), inside)

    def _take(self, survey: Survey) -> None:
        (models, missing, found), samples, folders = survey
        self._offer_folders(folders, self.tr("{} (used by GPT4All)"))
        active = next((model for model in models if model.active), None)
        if active is None:
            self._model.setText(self.tr("No model yet"))
            self._abilities.setText(self.tr("Alcove can still find passages."))
        else:
            self._model.setText(active.name)
            self._abilities.setText(models_page.abilities(active))
            speed = wording.speed(active.speed) if active.speed else ""
            parts = (models_page.facts(active), speed)
            self._facts.setText(wording.SEPARATOR.join(part for part in parts if part))
        offers = [self._missing(model) for model in missing]
        controls.fill(self._found, [*offers, *(self._offer(model) for model in found[:3])])
        controls.fill(
            self._questions, [self._question(samples, text) for text in samples.questions[:3]]
        )

    def _missing(self, model: ModelInfo) -> QWidget:
        words = self.tr("{} is not on this computer.").format(model.name)
        told = (
            words,
            wording.sentence(models_page.abilities(model)),
            models_page.how_to_get(model),
        )
        return label(" ".join(told), "quiet", wrap=True)

    def _offer(self, model: ModelInfo) -> QWidget:
        text = self.tr("Use {0} from {1} without copying it").format(model.name, model.origin)
        use = partial(self.model_given.emit, model.path, model.name)
        made = controls.elided_button(text, use, "card")
        made.explain(" ".join((models_page.facts(model), models_page.fit(model))))
        return made

    def _question(self, samples: Samples, text: str) -> QWidget:
        return controls.elided_button(text, partial(self._ask, samples, text), "card")

    def _ask(self, samples: Samples, text: str) -> None:
        if any(status.root.path == samples.folder for status in self._library.folders):
            self.asked.emit(text)
            return
        self._library.do(
            lambda facade: facade.library.index([samples.folder]),
            lambda report: self.asked.emit(text),
        )
        self.left.emit()
        self.said.emit(self.tr("Indexing the sample library…"))

    def _offer_folders(self, paths: list[str], words: str = "{}") -> None:
        offered = {path for _, path in self._boxes}
        for path in paths:
            if path not in offered:
                box = controls.Check(words.format(wording.home_relative(path)))
                box.toggled.connect(self._name_choice)
                self._boxes.append((box, path))
                self._folders.addWidget(box)
        self._add.setVisible(bool(self._boxes))

    def _name_choice(self) -> None:
        """Name the button by whether a folder was chosen already."""
        chosen = any(box.isChecked() for box in self.findChildren(QCheckBox))
        another = chosen or bool(self._library.folders)
        self._other.setText(
            translate("steps", "Another folder…")
            if another
            else translate("steps", "Choose a folder…")
        )

    def _add_folders(self) -> None:
        for box, path in self._boxes:
            if box.isChecked() and box.isEnabled():
                box.setEnabled(False)
                self._library.do(partial(_add, path))

    def _choose_folder(self) -> None:
        if path := QFileDialog.getExistingDirectory(
            self, self.tr("Add a folder"), reveal.start_folder()
        ):
            box = controls.Check(wording.home_relative(path))
            box.setChecked(True)
            box.setEnabled(False)
            self._folders.addWidget(box)
            self._name_choice()
            self._library.do(partial(_add, path))

    def _finish(self) -> None:
        self._add_folders()
        self.left.emit()
        status = self._library.status
        if self._library.indexing.active or (status and status.queue):
            self.said.emit(
                self.tr(
                    "Your documents are still being read. You can ask already, about those "
                    "that have been."
                )
            )


def usual_folders() -> list[str]:
    """The usual folders for documents that exist."""
    place = QStandardPaths.StandardLocation
    wanted = (place.DocumentsLocation, place.DesktopLocation, place.DownloadLocation)
    paths = [QStandardPaths.writableLocation(location) for location in wanted]
    home = QStandardPaths.writableLocation(place.HomeLocation)
    return [path for path in dict.fromkeys(paths) if path != home and os.path.isdir(path)]


def _step(number: str, title: str, content: QLayout) -> QWidget:
    mark = label(number, "step")
    words = column(label(title, "title"), content, gap=scale.INSIDE)
    line = row(column(mark, None), words, gap=scale.BETWEEN, margins=scale.BETWEEN)
    line.setStretch(1, 1)
    return panel(line, ground="raised")


def _add(path: str, facade: Facade) -> None:
    facade.library.add_folder(path)


def _survey(facade: Facade) -> Survey:
    return (
        (facade.models.all(), facade.models.missing(), facade.models.found()),
        facade.library.samples(),
        facade.library.found_folders(),
    )
