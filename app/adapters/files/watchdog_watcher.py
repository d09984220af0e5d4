"""Watches folders through watchdog; reports only that something changed."""

from __future__ import annotations

import errno
import logging
import os
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from app.core.domain.errors import FolderMissing, LibraryError
from app.core.domain.folders import Root

REMOTE = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smbfs",
        "smb2",
        "smb3",
        "sshfs",
        "afpfs",
        "webdav",
        "davfs",
        "9p",
        "ncpfs",
        "afs",
        "ceph",
        "glusterfs",
        "rclone",
        "s3fs",
        "gvfsd-fuse",
    }
)
"""Types of network file systems, where changes by other machines cause no events."""


class WatchdogWatcher:
    """``FolderWatcher``: one observer for all roots."""

    def __init__(self) -> None:
        from watchdog.observers import Observer

        self._lock = threading.Lock()
        self._observer = Observer()
        self._watches: dict[int, tuple[Any, Any]] = {}  # (handler, watch) by root
        # Roots that were deleted or renamed: another folder may have their path now.
        self._stale: set[int] = set()
        self._told: dict[int, Callable[[], None]] = {}
        self._overflows = _Overflows(self._tell_all)
        logging.getLogger("watchdog.observers").addHandler(self._overflows)
        self._observer.start()

    def watch(self, root: Root, changed: Callable[[str], None]) -> bool:
        if not os.path.exists(root.path) or root.id in self._stale:
            self.unwatch(root)
        with self._lock:
            if root.id in self._watches:
                return not _is_remote(root.path)
            folder = os.path.dirname(root.path) if os.path.isfile(root.path) else root.path
            self._told[root.id] = partial(changed, root.path)
            handler = _handler(partial(self._note, root, folder, changed))
            recursive = root.recursive and folder == root.path
            try:
                watch = self._observer.schedule(handler, folder, recursive=recursive)
                self._watches[root.id] = handler, watch
            except FileNotFoundError as error:
                raise FolderMissing(f"{root.path} does not exist.") from error
            except OSError as error:
                raise _explained(root, error) from error
        return not _is_remote(root.path)

    def unwatch(self, root: Root) -> None:
        with self._lock:
            self._stale.discard(root.id)
            self._told.pop(root.id, None)
            if root.id not in self._watches:
                return
            handler, watch = self._watches.pop(root.id)
            if any(watch == other for _, other in self._watches.values()):
                self._observer.remove_handler_for_watch(handler, watch)
            else:
                self._observer.unschedule(watch)

    def close(self) -> None:
        logging.getLogger("watchdog.observers").removeHandler(self._overflows)
        self._observer.stop()
        self._observer.join()

    def _tell_all(self) -> None:
        for changed in list(self._told.values()):
            changed()

    def _note(
        self, root: Root, folder: str, changed: Callable[[str], None], path: str, gone: bool
    ) -> None:
        """Handle an event in ``folder``, which is watched for the root."""
        if folder != root.path and path != root.path and not (gone and path == folder):
            return  # the root is another file of the folder
        if gone and path == root.path:
            self._stale.add(root.id)
        changed(path)


class _Overflows(logging.Handler):
    """Detects lost events, which watchdog reports only in its log."""

    def __init__(self, dropped: Callable[[], None]) -> None:
        super().__init__()
        self._dropped = dropped

    def emit(self, record: logging.LogRecord) -> None:
        if "overflow" in record.getMessage():
            self._dropped()


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


def _is_remote(path: str) -> bool:
    """Return whether a path lies on a network share, where other machines cause no events."""
    import psutil

    path = os.path.realpath(path)
    best, kind = "", ""
    for part in psutil.disk_partitions(all=True):
        place = part.mountpoint.rstrip("/\\") or part.mountpoint
        if len(place) >= len(best) and (path + os.sep).startswith(place.rstrip("/\\") + os.sep):
            best, kind = place, part.fstype.lower()
    return kind.removeprefix("fuse.") in REMOTE or path.startswith("\\\\")


def _explained(root: Root, error: OSError) -> LibraryError:
    if error.errno in {errno.ENOSPC, errno.EMFILE}:
        folders = sum(1 for _ in os.walk(root.path))
        allowed = _limit()
        wanted = 1 << max(19, (2 * (folders + (allowed or 0))).bit_length())
        return LibraryError(
            f"{root.path} has {folders:,} folders, but a user may watch only"
            f" {f'{allowed:,}' if allowed else 'fewer'} (fs.inotify.max_user_watches).",
            title="The folder cannot be watched",
            remedy=f"Run `sudo sysctl fs.inotify.max_user_watches={wanted}`; until then the folder"
            " is checked for changes periodically.",
        )
    return LibraryError(f"{root.path}: {error.strerror}.", title="The folder cannot be watched")


def _limit() -> int | None:
    try:
        with open("/proc/sys/fs/inotify/max_user_watches", encoding="ascii") as file:
            return int(file.read())
    except (OSError, ValueError):
        return None
