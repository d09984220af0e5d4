"""Page of the language models: advice, list, choose, import, verify and remove them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from app.core.domain.diagnostics import Finding
from app.core.domain.errors import AppError
from app.core.domain.events import BytesDone, Event
from app.core.facade import Facade
from app.core.llm.model_advice import advised
from app.core.llm.model_info import ModelInfo
from app.core.llm.model_packs import ENDING, Imported
from app.ui.foundation import reveal, wording
from app.ui.foundation.calls import Ask, Call, Calls, Requests, Work
from app.ui.foundation.wording import translate
from app.ui.library.library_state import LibraryState
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, label, panel, row
from app.ui.widgets.flow import Flow
from app.ui.widgets.page import Page
from app.ui.widgets.rows import Entry, RowList, entry_at

Survey = tuple[list[ModelInfo], list[ModelInfo], list[ModelInfo]]
"""Models, those of the catalogue that are not here, and those of other programs."""


class ModelsPage(Page):
    """Lists the models: what they can do, what they need, and their speed here."""

    def __init__(self, calls: Calls, library: LibraryState) -> None:
        super().__init__(translate("models", "Models"))
        self._library = library
        self._calls = calls
        self._surveys = Requests(calls)
        self._running: list[Call] = []
        self.list = RowList(translate("models", "Models"))
        self._use = button(translate("models", "Use this model"), self._use_current, "primary")
        self._import_found = button(translate("models", "Import a copy"), self._import_current)
        self._verify = button(translate("models", "Verify"), self._verify_current)
        self._remove = button(translate("models", "Remove"), self._remove_current)
        self._buttons = panel(Flow(self._use, self._import_found, self._verify, self._remove))
        self._advice = AdvicePanel()
        self._advice.accepted.connect(self.use_model)
        self.question = ImportQuestion()
        self.question.accepted.connect(self.use_model)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(translate("models", "Progress"))
        self._doing = controls.Elided("small")
        stop = button(translate("models", "Cancel"), self._cancel)
        working = row(column(self._doing, self._bar, gap=4), stop, margins=8)
        working.setStretch(0, 1)
        self._working = panel(working)
        self._working.hide()
        hint = label(
            translate(
                "models",
                "A model is a GGUF file. A larger model gives better answers, but is slower. Drop "
                "a GGUF file or a model pack on the window to import it; Alcove checks it first.",
            ),
            "quiet",
            wrap=True,
        )
        content = column(
            hint, self._advice, self.question, self._working, self.list, self._buttons, gap=8
        )
        content.setStretch(4, 1)
        get = button(translate("models", "Import a file…"), self._import_file)
        compare = button(translate("models", "Compare…"), partial(self.wanted.emit, "compare"))
        self.fill(content, compare, get)
        self.list.selectionModel().currentChanged.connect(self._show_buttons)
        self._show_buttons()

    def refresh(self) -> None:
        self._surveys.ask(_survey, self._take, self.failed.emit)

    def import_model(self, path: str) -> None:
        """Import a GGUF file, or the models of a pack; ask before it takes the place of the model
        in use."""
        name = wording.name(path)
        status = self._library.status
        asks = status is not None and bool(status.model)
        used = status.model if status else ""
        if path.lower().endswith(ENDING):
            call = self._run(
                self.tr("Importing {}").format(name),
                lambda facade, listen, cancel: facade.models.import_pack(
                    path, not asks, listen, cancel
                ),
            )
            call.done.connect(lambda imported: self._tell_unpacked(imported, used))
            return
        call = self._run(
            self.tr("Importing {}").format(name),
            lambda facade, listen, cancel: facade.models.import_file(
                path, not asks, listen, cancel
            ),
        )
        call.done.connect(lambda model: self._tell_imported(model, used))

    def use_model(self, path: str, name: str) -> None:
        """Use a model without importing it."""
        call = self._run(
            self.tr("Loading {}").format(name),
            lambda facade, listen, cancel: facade.models.choose(path),
        )
        call.done.connect(lambda model: self._tell_imported(model, ""))

    @property
    def current(self) -> ModelInfo | None:
        found = entry_at(self.list.currentIndex())
        return found.item if found else None

    def _take(self, survey: Survey) -> None:
        here, missing, others = survey
        self._advice.show_advice(advised([*here, *missing, *others]))
        rows = [entry(model) for model in here]
        if missing:
            rows.append(Entry(self.tr("Not on this computer"), heading=True))
            rows += [entry(model) for model in missing]
        if others:
            rows.append(Entry(self.tr("Found in other programs"), heading=True))
            rows += [entry(model, found=True) for model in others]
        self.list.rows.show(rows)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.where(lambda model: model.active))
        self._show_buttons()

    def _show_buttons(self) -> None:
        model = self.current
        self._buttons.setVisible(model is not None and model.here)
        if model is not None:
            found = model.origin not in ("", "bundled", "imported")
            self._use.setVisible(not model.active)
            self._import_found.setVisible(found)
            self._verify.setVisible(not found)
            self._remove.setVisible(model.origin == "imported" and not model.active)

    def _use_current(self) -> None:
        if (model := self.current) is not None:
            self.use_model(model.path, model.name)

    def _remove_current(self) -> None:
        if (model := self.current) is not None:
            self._change(lambda facade: facade.models.remove(model.path))

    def _verify_current(self) -> None:
        if (model := self.current) is not None:
            call = self._run(
                self.tr("Verifying {}").format(model.name),
                lambda facade, listen, cancel: facade.models.verify(model.path, listen, cancel),
            )
            call.done.connect(self._tell_verified)

    def _import_file(self) -> None:
        kinds = self.tr("Models (*.gguf *.alcovepack)")
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a model"), reveal.start_folder(), kinds
        )
        if path:
            self.import_model(path)

    def _import_current(self) -> None:
        if (model := self.current) is not None:
            self.import_model(model.path)

    def _change(self, work: Ask) -> None:
        call = self._calls.ask(work, failed=self.failed.emit)
        call.ended.connect(self.refresh)
        call.ended.connect(self._library.refresh)

    def _run(self, words: str, work: Work) -> Call:
        self._doing.setText(words)
        self._bar.setRange(0, 0)
        self._working.show()
        call = self._calls.stream(work)
        self._running.append(call)  # several files may be dropped at once
        call.received.connect(self._hear)
        call.failed.connect(self.failed)
        call.ended.connect(lambda: self._finish(call))
        return call

    def _hear(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, BytesDone) and event.total:
                self._bar.setRange(0, 1000)
                self._bar.setValue(round(1000 * event.done / event.total))

    def _finish(self, call: Call) -> None:
        self._running.remove(call)
        self._working.setVisible(bool(self._running))
        self.refresh()
        self._library.refresh()

    def _cancel(self) -> None:
        for call in self._running:
            call.cancel()

    def _tell_imported(self, model: ModelInfo, used: str) -> None:
        """``used`` is the name of the model that still answers; empty if this one does."""
        if used and not model.active:
            self.question.ask(model, used)
        else:
            self.question.hide()
            self.said.emit(self.tr("Answers now come from {}.").format(model.name))

    def _tell_unpacked(self, imported: Imported, used: str) -> None:
        if imported.models:
            self._tell_imported(imported.models[0], used)
        if imported.embedders:
            self.said.emit(self.tr("Embedding model imported. You can choose it in the settings."))

    def _tell_verified(self, finding: Finding) -> None:
        if finding.ok:
            self.said.emit(self.tr("The file is intact: {}").format(finding.value))
        else:
            self.failed.emit(
                AppError(wording.found(finding), title=finding.name, remedy=finding.remedy)
            )


class AdvicePanel(QWidget):
    """Which model to use on this computer, and why."""

    accepted = Signal(str, str)
    """Path and name of the advised model, which is to be used."""

    def __init__(self) -> None:
        super().__init__()
        self._model: ModelInfo | None = None
        self._title = label(words="strong", wrap=True)
        self._why = label(words="quiet", wrap=True)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._use = button(translate("models", "Use it"), self._accept, "primary")
        line = row(column(self._title, self._why, gap=2), self._use, gap=12, margins=12)
        line.setStretch(0, 1)
        self.setLayout(column(panel(line, ground="raised")))
        self.hide()

    def show_advice(self, model: ModelInfo | None) -> None:
        """Show the advised model; nothing where none is."""
        self._model = model
        self.setVisible(model is not None)
        if model is not None:
            words = translate("models", "Recommended for this computer: {}")
            self._title.setText(words.format(model.name))
            self._why.setText(reasons(model))
            self._use.setVisible(model.here and not model.active)

    def _accept(self) -> None:
        if self._model is not None:
            self.accepted.emit(self._model.path, self._model.name)


class ImportQuestion(QWidget):
    """Asks whether a model that was imported is to answer from now on."""

    accepted = Signal(str, str)
    """Path and name of the model."""

    def __init__(self) -> None:
        super().__init__()
        self._model: ModelInfo | None = None
        self._words = label(words="strong", wrap=True)
        self.use = button("", self._accept, "primary")
        self.keep = button("", self.hide)
        self.setLayout(
            column(
                panel(column(self._words, Flow(self.use, self.keep), margins=12), ground="raised")
            )
        )
        self.hide()

    def ask(self, model: ModelInfo, used: str) -> None:
        """Ask about a model; ``used`` is the name of the one in use."""
        self._model = model
        words = translate("models", "{0} was imported. Answers still come from {1}.")
        self._words.setText(words.format(model.name, used))
        self.use.setText(translate("models", "Answer with {}").format(model.name))
        self.keep.setText(translate("models", "Keep {}").format(used))
        self.show()
        self.use.setFocus()

    def _accept(self) -> None:
        self.hide()
        if self._model is not None:
            self.accepted.emit(self._model.path, self._model.name)


def reasons(model: ModelInfo) -> str:
    """Why a model is advised, and how to get it where it is not here."""
    told = [translate("models", "The largest model that fits into the memory that is free.")]
    if model.memory:
        told.append(translate("models", "It needs {}.").format(needs(model)))
    if model.speed:
        words = translate("models", "Measured here: {}.")
        told.append(words.format(wording.speed(model.speed)))
    if model.active:
        told.append(translate("models", "You are using it."))
    elif not model.here:
        told += [how_to_get(model), whence(model)]
    return " ".join(filter(None, told))


def whence(model: ModelInfo) -> str:
    """Where a model comes from."""
    if model.source:
        return translate("models", "From {}").format(model.source)
    if model.origin == "bundled":
        return translate("models", "Comes with Alcove")
    if model.origin == "imported":
        return translate("models", "Imported by you")
    return translate("models", "From {}").format(model.origin) if model.origin else ""


def entry(model: ModelInfo, found: bool = False) -> Entry:
    """Build the row of a model: name, speed, what it can do, and facts about its file."""
    glyph, tone = ("good", "accent") if model.active else ("cpu", "muted")
    if model.fits is False:
        glyph, tone = "warning", "warning"
    tail = wording.speed(model.speed) if model.speed else (model.origin if found else "")
    last = wording.SEPARATOR.join(filter(None, (fit(model), whence(model))))
    if not model.here:
        last = how_to_get(model)
    return Entry(
        model.name,
        glyph,
        tone,
        tail,
        lines=tuple(dict.fromkeys((abilities(model), facts(model), last))),
        tip=wording.tip(wording.home_relative(model.path) if model.here else last),
        item=model,
    )


def abilities(model: ModelInfo) -> str:
    """What a model can do."""
    if model.elsewhere:
        return translate("models", "Runs on a server in your network")
    if model.is_small:
        return translate(
            "models",
            "Small: finds and quotes short passages; does not count, compare or summarise well",
        )
    return translate("models", "Reads and writes: answers in sentences")


def how_to_get(model: ModelInfo) -> str:
    """How to fetch a model of the catalogue."""
    command = f"alcove models fetch {model.catalogue_name}"
    return translate("models", "To get it, run in a terminal: {}").format(command)


def needs(model: ModelInfo) -> str:
    """The memory that a model needs."""
    if not model.memory:
        return ""
    return translate("models", "{} of memory").format(wording.size(model.memory))


def facts(model: ModelInfo) -> str:
    """Quantisation, size, context, memory and licence."""
    parts = (wording.model(model), needs(model), model.licence)
    return wording.SEPARATOR.join(part for part in parts if part)


def fit(model: ModelInfo) -> str:
    """Whether and where this machine can run the model."""
    if model.fits is False:
        return translate("models", "Needs more memory than is available")
    if model.elsewhere:
        return translate("models", "Runs on a server in your network")
    if model.device:
        place = translate("models", "Runs on the {}").format(wording.device(model.device))
        idle = wording.idle_gpu(model.idle_gpu) if model.idle_gpu else ""
        return wording.SEPARATOR.join(filter(None, (place, idle)))
    return translate("models", "Fits in memory") if model.fits else ""


def _survey(facade: Facade) -> Survey:
    return facade.models.all(), facade.models.missing(), facade.models.found()
