"""Page of the language models: list, choose, import, verify and remove them."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFileDialog, QProgressBar

from app.core.domain.diagnostics import Finding
from app.core.domain.errors import AppError
from app.core.domain.events import BytesDone, Event
from app.core.facade import Facade
from app.core.llm.model_info import ModelInfo
from app.core.llm.model_packs import ENDING, Imported
from app.ui.foundation import wording
from app.ui.foundation.calls import Ask, Call, Calls, Requests, Work
from app.ui.foundation.wording import translate
from app.ui.library.library_state import LibraryState
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, label, panel, row
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
        self._buttons = panel(
            row(self._use, self._import_found, self._verify, self._remove, None, margins=8)
        )
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
        content = column(hint, 8, self._buttons, self._working, self.list, gap=0)
        content.setStretch(4, 1)
        get = button(translate("models", "Import a file…"), self._import_file)
        compare = button(translate("models", "Compare…"), partial(self.wanted.emit, "compare"))
        self.fill(content, compare, get)
        self.list.selectionModel().currentChanged.connect(self._show_buttons)
        self._show_buttons()

    def refresh(self) -> None:
        self._surveys.ask(_survey, self._take, self.failed.emit)

    def import_model(self, path: str) -> None:
        """Import and use a GGUF file, or the models of a pack."""
        name = wording.name(path)
        if path.lower().endswith(ENDING):
            call = self._run(
                self.tr("Importing {}").format(name),
                lambda facade, listen, cancel: facade.models.import_pack(
                    path, True, listen, cancel
                ),
            )
            call.done.connect(lambda imported: self._tell_unpacked(imported))
            return
        call = self._run(
            self.tr("Importing {}").format(name),
            lambda facade, listen, cancel: facade.models.import_file(path, True, listen, cancel),
        )
        call.done.connect(lambda model: self._tell_imported(model))

    def use_model(self, path: str, name: str) -> None:
        """Use a model without importing it."""
        call = self._run(
            self.tr("Loading {}").format(name),
            lambda facade, listen, cancel: facade.models.choose(path),
        )
        call.done.connect(lambda model: self._tell_imported(model))

    @property
    def current(self) -> ModelInfo | None:
        found = entry_at(self.list.currentIndex())
        return found.item if found else None

    def _take(self, survey: Survey) -> None:
        here, missing, others = survey
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
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a model"), filter=self.tr("Models (*.gguf *.alcovepack)")
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

    def _tell_imported(self, model: ModelInfo) -> None:
        self.said.emit(self.tr("Answers now come from {}.").format(model.name))

    def _tell_unpacked(self, imported: Imported) -> None:
        if imported.models:
            self._tell_imported(imported.models[0])
        if imported.embedders:
            self.said.emit(self.tr("Embedding model imported. You can choose it in the settings."))

    def _tell_verified(self, finding: Finding) -> None:
        if finding.ok:
            self.said.emit(self.tr("The file is intact: {}").format(finding.value))
        else:
            self.failed.emit(
                AppError(wording.found(finding), title=finding.name, remedy=finding.remedy)
            )


def entry(model: ModelInfo, found: bool = False) -> Entry:
    """Build the row of a model: name, speed, what it can do, and facts about its file."""
    glyph, tone = ("good", "accent") if model.active else ("cpu", "muted")
    if model.fits is False:
        glyph, tone = "warning", "warning"
    tail = wording.speed(model.speed) if model.speed else (model.origin if found else "")
    last = fit(model) if model.here else how_to_get(model)
    return Entry(
        model.shown_name,
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
        return translate("models", "Runs on the {}").format(wording.device(model.device))
    return translate("models", "Fits in memory") if model.fits else ""


def _survey(facade: Facade) -> Survey:
    return facade.models.all(), facade.models.missing(), facade.models.found()
