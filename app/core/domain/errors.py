"""All errors shown to users, each with a title, a reason and a remedy.

Adapters translate foreign exceptions into these; above the adapters only these occur::

    AppError
    ├── UsageError                  the request is not valid
    │   └── FolderOutside           a folder to search that is not in the library
    ├── SettingsError               settings.toml cannot be used
    ├── Cancelled                   the user stopped it
    ├── LibraryError
    │   ├── FolderMissing           the folder does not exist
    │   ├── FolderOverlap           the folder is already a root
    │   ├── LibraryBusy             another process holds the data folder
    │   ├── LibraryUnwritable       disk full, read-only, no permission
    │   ├── LibraryDamaged          the database cannot be read
    │   │   └── IndexDamaged        the vector index: it is rebuilt from the database
    │   ├── LibraryLocked           encrypted, and not unlocked yet
    │   └── WrongPassphrase
    ├── DocumentError               one file; listed among the problems
    │   ├── DocumentVanished
    │   ├── DocumentUnreadable      no permission, device error
    │   ├── DocumentTooLarge
    │   ├── DocumentEncrypted
    │   │   └── MessageEncrypted    mail that only its recipient can open
    │   ├── DocumentDamaged
    │   ├── DocumentEmpty           no content
    │   ├── DocumentWithoutText     opens, but contains no words
    │   │   └── DocumentScanned     scanned pages, waiting for OCR
    │   ├── DocumentUnsupported     a file type without an extractor
    │   ├── DocumentTimeout
    │   └── DocumentCrashed         the extractor process died or ran out of memory
    ├── ModelError
    │   ├── ModelMissing
    │   ├── ModelInvalid            not a GGUF file, truncated, or of an unknown architecture
    │   │   └── PackInvalid         a model pack that is damaged or has forbidden content
    │   ├── ModelTooLarge
    │   └── TextNotEmbedded         the embedder fails on a text
    ├── RemoteError                 a server named in the settings
    │   ├── RemoteUnavailable       does not respond
    │   └── RemoteRefused           responds with an error or nonsense
    └── EngineError
        ├── EngineUnavailable       no engine responds
        └── EngineDied              the engine stopped during a call

``AppError.code`` names the class in JSON, on the wire and in the catalog.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import ClassVar


class AppError(Exception):
    """Base class: ``title`` says what happened, ``reason`` why, ``remedy`` what to do."""

    title: str = "Something went wrong"
    remedy: str = "Try again. If the problem persists, run `alcove doctor`."
    code: ClassVar[str] = "app-error"

    def __init__(
        self, reason: str = "", *, title: str | None = None, remedy: str | None = None
    ) -> None:
        self.reason = reason
        self.title = title if title is not None else type(self).title
        self.remedy = remedy if remedy is not None else type(self).remedy
        super().__init__(f"{self.title}: {reason}" if reason else self.title)

    def __init_subclass__(cls) -> None:
        cls.code = re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    @staticmethod
    def of_code(
        code: str, reason: str, *, title: str | None = None, remedy: str | None = None
    ) -> AppError:
        """Rebuild an error received from another process; an unknown code gives an AppError."""
        return by_code().get(code, AppError)(reason, title=title, remedy=remedy)


def reason_of(error: Exception) -> str:
    """What a foreign exception says: of the system's errors the text alone, without number and
    path."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


class UsageError(AppError):
    title = "Invalid request"
    remedy = "See the command's help."


class FolderOutside(UsageError):
    """Its reason is the path."""

    title = "The folder is not in the library"
    remedy = "Add it first: only what is in the library can be searched."


class SettingsError(AppError):
    title = "Invalid settings"
    remedy = "Correct the line named above in settings.toml, or delete it to use the default."


class Cancelled(AppError):
    title = "Stopped"
    remedy = "Start again whenever you like; finished work is kept."


class LibraryError(AppError):
    title = "The library operation failed"


class FolderMissing(LibraryError):
    title = "Folder not found"
    remedy = "Check the path, or connect the drive and try again."


class FolderOverlap(LibraryError):
    title = "The folder is already in the library"
    remedy = "No action needed."


class LibraryBusy(LibraryError):
    title = "The library is in use"
    remedy = "Wait for the other Alcove process to finish, or close it, and try again."


class LibraryUnwritable(LibraryError):
    title = "Cannot write to the library"
    remedy = "Free some disk space or make the data folder writable, then try again."


class SaveRemedy(StrEnum):
    """What to do where a file could not be saved, as translatable sentences."""

    ELSEWHERE = "Choose another folder, or free some space."
    AGAIN = "Try again; if it fails again, restart Alcove."


class SaveTitle(StrEnum):
    """Titles of errors of a file that could not be saved, as translatable sentences."""

    FILE = "The file could not be saved"
    CHAT = "The chat could not be exported"
    MEASUREMENTS = "The measurements could not be exported"
    TABLE = "Cannot write the table"


def not_saved(path: str, error: OSError, title: SaveTitle) -> LibraryUnwritable:
    """The error of a file that could not be written where a person wanted it."""
    remedy = SaveRemedy.ELSEWHERE
    return LibraryUnwritable(f"{path}: {error.strerror}.", title=title, remedy=remedy)


class LibraryDamaged(LibraryError):
    title = "The library is damaged"
    remedy = "Run `alcove repair`. Your documents are not touched."


class IndexDamaged(LibraryDamaged):
    """Search works without it, and it is rebuilt from the vectors in the database."""


class LibraryLocked(LibraryError):
    title = "The library is locked"
    remedy = "Unlock it with its passphrase, in the app or in a terminal."


class WrongPassphrase(LibraryError):
    title = "The library could not be unlocked"
    remedy = "Try again. Check Caps Lock and the keyboard layout."


class DocumentError(AppError):
    title = "The file could not be read"
    remedy = "Open the file in its own application, save it again, then retry."


class DocumentVanished(DocumentError):
    title = "The file no longer exists"
    remedy = "No action needed; it is indexed if it comes back."


class DocumentUnreadable(DocumentError):
    title = "The file cannot be accessed"
    remedy = "Give your user account permission to read the file, then retry."


class DocumentTooLarge(DocumentError):
    title = "The file is too large"
    remedy = "Raise `max_file_mb` in the settings, or split the file."


class DocumentEncrypted(DocumentError):
    title = "The file is password-protected"
    remedy = "Save a copy without a password in a watched folder."


class MessageEncrypted(DocumentEncrypted):
    title = "The message is encrypted"
    remedy = "Open it in your mail program and save it in a watched folder as text or PDF."


class DocumentDamaged(DocumentError):
    title = "The file is damaged or has the wrong extension"
    remedy = "Open it in its own application and save it again, or get a new copy."


class DocumentEmpty(DocumentError):
    title = "The file is empty"
    remedy = "No action needed; it is indexed once it has content."


class DocumentWithoutText(DocumentError):
    title = "No text found in the file"
    remedy = "If it shows text, use a larger or sharper image."


class DocumentScanned(DocumentWithoutText):
    title = "Waiting for text recognition (OCR)"
    remedy = (
        "Scanned pages are recognised after all other files, unless `recognise` is off in the"
        " settings."
    )


class DocumentUnsupported(DocumentError):
    title = "Unsupported file type"
    remedy = "Convert it to PDF, an office format or plain text, or exclude it."


class DocumentTimeout(DocumentError):
    title = "Reading the file timed out"
    remedy = "Raise `file_seconds` in the settings and retry, or split the file."


class DocumentCrashed(DocumentError):
    title = "The file could not be parsed"
    remedy = "Open it in its own application and save it again; it is retried when it changes."


class ModelError(AppError):
    title = "The model cannot be used"


class ModelMissing(ModelError):
    title = "Model not found"
    remedy = "Import a model with `alcove models import FILE`."


class ModelInvalid(ModelError):
    title = "The file is not a usable model"
    remedy = "Get a new copy of the GGUF file and import it; the current model stays in use."


class PackInvalid(ModelInvalid):
    title = "The model pack cannot be used"
    remedy = "Copy the pack again, or recreate it with `alcove models pack`."


class ModelTooLarge(ModelError):
    title = "The model does not fit in memory"
    remedy = "Use a smaller model or a stronger quantisation; the current model stays in use."


class TextNotEmbedded(ModelError):
    title = "A passage could not be embedded"
    remedy = "Keyword search still finds it. `alcove repair` tries again."


class RemoteError(AppError):
    title = "The server cannot be used"
    remedy = "Correct the [remote] section of the settings."


class RemoteUnavailable(RemoteError):
    title = "The server does not respond"
    remedy = "Start it, or check its address in the [remote] section of the settings."


class RemoteRefused(RemoteError):
    title = "Unexpected response from the server"


class EngineError(AppError):
    title = "The engine failed"


class EngineReason(StrEnum):
    """Reasons of engine errors, as translatable sentences; each {} is filled with a fact."""

    NOT_RUNNING = "No engine is running for {}."
    NO_ANSWER = "No engine answers for {}."
    ANOTHER = "The process that answers for {} is not its engine."
    ENDED = "The engine for {} ended during the call {}."


class EngineUnavailable(EngineError):
    title = "The engine does not respond"
    remedy = "Restart the app, or run the command again."


class EngineDied(EngineError):
    title = "The engine stopped unexpectedly"
    remedy = "Try again: the engine restarts. Indexed documents are kept."


def by_code() -> dict[str, type[AppError]]:
    """All error classes by their code."""
    found: dict[str, type[AppError]] = {AppError.code: AppError}
    pending = [AppError]
    while pending:
        for child in pending.pop().__subclasses__():
            found[child.code] = child
            pending.append(child)
    return found
