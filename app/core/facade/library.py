"""The folders of the library, what is in them, and keeping the index up to date."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.documents import ExtractedDocument
from app.core.domain.events import Listener, ignore
from app.core.domain.files import Document, Problem
from app.core.domain.folders import Root, RootStatus
from app.core.domain.library import IndexReport, Repair, Samples
from app.core.domain.search import EVERYWHERE, Scope


class LibraryCalls(Protocol):
    """Calls about folders, documents and the index."""

    def add_folder(
        self,
        path: str,
        recursive: bool = True,
        include: tuple[str, ...] = (),
        exclude: tuple[str, ...] = (),
    ) -> Root:
        """Make a folder part of the library; it is indexed by the next ``index`` or ``watch``."""

    def remove_folder(self, path: str) -> None:
        """Take a folder out of the library; the files themselves are not touched."""

    def forget_folder(self, path: str) -> None:
        """Take a folder out so that nothing of its text is left in the data folder: not in chats,
        evaluations, indexes or copies. The files themselves are not touched."""

    def restore_folder(self, path: str) -> Root:
        """Put a folder back that was taken out in the last seven days, as it was; nothing of it
        is embedded again."""

    def removed_folders(self) -> list[Root]:
        """Those that can be put back."""

    def folders(self) -> list[RootStatus]: ...

    def found_folders(self, database: str = "") -> list[str]:
        """Folders that GPT4All reads and this library does not: by its usual database, or the one
        that is named."""

    def import_paths(self, paths: Sequence[str], copy: bool) -> list[str]:
        """Make files and folders part of the library: a copy in the data folder's own folder, or
        watched where they are. Returns where each is found from now on, for a ``Scope``; what is
        in the library already is returned as it is.
        """

    def exclude(self, path: str) -> None:
        """Leave a file or folder out from now on; the problems list it as excluded."""

    def include(self, path: str) -> None:
        """Take back an exclusion."""

    def documents(self, text: str = "", k: int = 50, scope: Scope = EVERYWHERE) -> list[Document]:
        """Files whose name holds every word of ``text``, best first; the latest for no text."""

    def document(self, path: str) -> ExtractedDocument:
        """The text of a file of the library, in which the offsets of its passages count."""

    def samples(self) -> Samples: ...

    def index(
        self, paths: Sequence[str] = (), listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> IndexReport:
        """Add ``paths`` as folders if given, then bring everything up to date once."""

    def watch(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> None:
        """Keep the index up to date until cancelled; not to watch is to pause.

        What is added, retried, excluded or taken in meanwhile is done at once. Several may watch:
        the work is done once, and each hears all of it.
        """

    def problems(self) -> list[Problem]:
        """Every file that is not indexed, with the reason."""

    def retry(self, path: str | None = None) -> int:
        """Put failed files (below ``path``) back into the queue; says how many."""

    def repair(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> list[Repair]:
        """Verify the whole library, mend what can be mended, and say what was."""
