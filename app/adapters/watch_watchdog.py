"""Folder events from the operating system through watchdog: only that something changed."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from typing import Any

from app.core.errors import FolderMissing, LibraryError
from app.core.models import Root


class WatchdogWatcher:
    """``FolderWatcher``: one observer for all roots."""

    def __init__(self) -> None:
        from watchdog.observers import Observer

        self._lock = threading.Lock()
        self._observer = Observer()
        self._watches: dict[int, Any] = {}
        # Roots that were deleted or renamed: what has their name now is another folder.
        self._stale: set[int] = set()
        self._observer.start()

    def watch(self, root: Root, changed: Callable[[str], None]) -> None:
        if not os.path.exists(root.path) or root.id in self._stale:
            self.unwatch(root)
        with self._lock:
            if root.id in self._watches:
                return
            folder = os.path.dirname(root.path) if os.path.isfile(root.path) else root.path
            try:
                self._watches[root.id] = self._observer.schedule(
                    _handler(lambda path, gone: self._note(root, path, gone, changed)),
                    folder,
                    recursive=root.recursive and folder == root.path,
                )
            except FileNotFoundError as error:
                raise FolderMissing(f"{root.path} is not there (any more).") from error
            except OSError as error:
                raise _explained(root, error) from error

    def unwatch(self, root: Root) -> None:
        with self._lock:
            self._stale.discard(root.id)
            watch = self._watches.pop(root.id, None)
            if watch is not None:
                self._observer.unschedule(watch)

    def close(self) -> None:
        self._observer.stop()
        self._observer.join()

    def _note(self, root: Root, path: str, gone: bool, changed: Callable[[str], None]) -> None:
        if gone and path == root.path:
            self._stale.add(root.id)
        changed(path)


def _handler(changed: Callable[[str, bool], None]) -> Any:
    from watchdog.events import FileSystemEvent, FileSystemEventHandler

    class Handler(FileSystemEventHandler):
        def on_any_event(self, event: FileSystemEvent) -> None:
            if event.event_type in {"opened", "closed_no_write"}:
                return  # reading changes nothing
            gone = event.event_type in {"deleted", "moved"}
            for path in (event.src_path, event.dest_path):
                if path:
                    changed(os.fsdecode(path), gone)

    return Handler()


def _explained(root: Root, error: OSError) -> LibraryError:
    if error.errno in {errno.ENOSPC, errno.EMFILE}:
        return LibraryError(
            f"{root.path} has more folders than this system lets one user watch"
            " (fs.inotify.max_user_watches).",
            title="The folder cannot be watched",
            remedy="Run `sudo sysctl fs.inotify.max_user_watches=1048576`; until then the folder"
            " is looked through from time to time.",
        )
    return LibraryError(f"{root.path}: {error.strerror}.", title="The folder cannot be watched")
