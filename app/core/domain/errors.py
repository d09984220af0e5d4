"""Every error a person can meet, each with a title, a reason and a remedy.

Foreign exceptions are translated at the edge of the adapter that meets them; above the
adapters only these exist::

    AppError
    ├── UsageError                  what was asked makes no sense
    ├── SettingsError               settings.toml cannot be used
    ├── Cancelled                   the person stopped it
    ├── LibraryError
    │   ├── FolderMissing           the folder is not there
    │   ├── FolderOverlap           the folder is a root already
    │   ├── LibraryBusy             another process holds the data folder
    │   ├── LibraryUnwritable       disk full, read-only, not ours
    │   ├── LibraryDamaged          the database cannot be read
    │   │   └── IndexDamaged        the vector index cannot: it is made anew from the database
    │   ├── LibraryLocked           it is encrypted, and its passphrase was not given yet
    │   └── WrongPassphrase
    ├── DocumentError               one file; it ends as an entry of the problems
    │   ├── DocumentVanished
    │   ├── DocumentUnreadable      no permission, device error
    │   ├── DocumentTooLarge
    │   ├── DocumentEncrypted
    │   │   └── MessageEncrypted    mail that only its receiver can open
    │   ├── DocumentDamaged
    │   ├── DocumentEmpty           nothing in it
    │   ├── DocumentWithoutText     opens, but there are no words in it
    │   │   └── DocumentScanned     pictures, whose text is recognised later
    │   ├── DocumentUnsupported     not a kind that is read
    │   ├── DocumentTimeout
    │   └── DocumentCrashed         the reader's process died or ran out of memory
    ├── ModelError
    │   ├── ModelMissing
    │   ├── ModelInvalid            not a GGUF, cut short, or of an unknown make
    │   │   └── PackInvalid         a model pack that is damaged, or holds what it may not
    │   ├── ModelTooLarge
    │   └── TextNotEmbedded         the embedder fails over a text
    ├── RemoteError                 a server that the settings name
    │   ├── RemoteUnavailable       does not answer
    │   └── RemoteRefused           answers, but not as it should
    └── EngineError
        ├── EngineUnavailable       no engine answers
        └── EngineDied              it stopped while it worked for us

``AppError.code`` names the class in JSON, on the wire and in the catalog.
"""

from __future__ import annotations

import re
from typing import ClassVar


class AppError(Exception):
    """Base of all: ``title`` says what happened, ``reason`` why, ``remedy`` what to do."""

    title: str = "Something went wrong"
    remedy: str = "Try again; if it stays, run `alcove doctor`."
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
        """Rebuild an error that crossed a process border; an unknown code gives an AppError."""
        return by_code().get(code, AppError)(reason, title=title, remedy=remedy)


class UsageError(AppError):
    title = "That cannot be done as asked"
    remedy = "See the help of the command."


class SettingsError(AppError):
    title = "The settings cannot be used"
    remedy = "Correct the line named above in settings.toml, or delete the line to use the default."


class Cancelled(AppError):
    title = "Stopped"
    remedy = "Start it again when you like; what was done is kept."


class LibraryError(AppError):
    title = "The library cannot do this"


class FolderMissing(LibraryError):
    title = "The folder is not there"
    remedy = "Check the path, or plug the drive in and try again."


class FolderOverlap(LibraryError):
    title = "The folder is in the library already"
    remedy = "Nothing needs to be done."


class LibraryBusy(LibraryError):
    title = "The library is in use"
    remedy = "Wait until the other Alcove process has ended, or close it, and try again."


class LibraryUnwritable(LibraryError):
    title = "The library cannot be written"
    remedy = "Free some space, or make the data folder writable, and try again."


class LibraryDamaged(LibraryError):
    title = "The library is damaged"
    remedy = "Run `alcove repair`. Your documents themselves are not touched."


class IndexDamaged(LibraryDamaged):
    """Searches go on without it, and it is made anew from the vectors in the database."""


class LibraryLocked(LibraryError):
    title = "The library is locked"
    remedy = "Open it with its passphrase: in the app, or with a command in a terminal."


class WrongPassphrase(LibraryError):
    title = "The library was not unlocked"
    remedy = "Try again. Mind capitals and the keyboard's language."


class DocumentError(AppError):
    title = "The file could not be read"
    remedy = "Open the file in its own program and save it again, then retry."


class DocumentVanished(DocumentError):
    title = "The file is gone"
    remedy = "Nothing needs to be done; if it comes back it is indexed."


class DocumentUnreadable(DocumentError):
    title = "The file may not be read"
    remedy = "Give your user the right to read the file, then retry."


class DocumentTooLarge(DocumentError):
    title = "The file is too large"
    remedy = "Raise `max_file_mb` in the settings, or split the file."


class DocumentEncrypted(DocumentError):
    title = "The file is protected by a password"
    remedy = "Save a copy without the password in a watched folder."


class MessageEncrypted(DocumentEncrypted):
    title = "The message is encrypted"
    remedy = "Open it in your mail program and save it in a watched folder as text or PDF."


class DocumentDamaged(DocumentError):
    title = "The file is damaged or not what its name says"
    remedy = "Open it in its own program, save it again, or get a new copy."


class DocumentEmpty(DocumentError):
    title = "The file is empty"
    remedy = "Nothing needs to be done; it is indexed when something is in it."


class DocumentWithoutText(DocumentError):
    title = "The file holds no text"
    remedy = "If you see text in it, make a larger or sharper picture of it."


class DocumentScanned(DocumentWithoutText):
    title = "Its text is not recognised yet"
    remedy = "It is recognised after all other files, unless `recognise` is off in the settings."


class DocumentUnsupported(DocumentError):
    title = "This kind of file is not read"
    remedy = "Convert it to PDF, an office format or plain text, or exclude it."


class DocumentTimeout(DocumentError):
    title = "Reading the file took too long"
    remedy = "Raise `file_seconds` in the settings and retry, or split the file."


class DocumentCrashed(DocumentError):
    title = "The file made its reader fail"
    remedy = "Open it in its own program and save it again; it is retried when it changes."


class ModelError(AppError):
    title = "The model cannot be used"


class ModelMissing(ModelError):
    title = "The model is not there"
    remedy = "Import a model with `alcove models import FILE`."


class ModelInvalid(ModelError):
    title = "The file is not a usable model"
    remedy = "Get the GGUF file again and import it; the model in use stays."


class PackInvalid(ModelInvalid):
    title = "The model pack cannot be used"
    remedy = "Copy the pack once more, or make it anew with `alcove models pack`."


class ModelTooLarge(ModelError):
    title = "The model does not fit in memory"
    remedy = "Use a smaller model or a stronger quantisation; the model in use stays."


class TextNotEmbedded(ModelError):
    title = "A passage has no vector"
    remedy = "It is found by its words all the same. `alcove repair` tries it again."


class RemoteError(AppError):
    title = "The server cannot be used"
    remedy = "Correct the section [remote] of the settings."


class RemoteUnavailable(RemoteError):
    title = "The server does not answer"
    remedy = (
        "Start it, or see whether its address in the section [remote] of the settings is right."
    )


class RemoteRefused(RemoteError):
    title = "The server does not do what was asked"


class EngineError(AppError):
    title = "The engine failed"


class EngineUnavailable(EngineError):
    title = "The engine does not answer"
    remedy = "Start the app again, or run the command again."


class EngineDied(EngineError):
    title = "The engine stopped while it was working"
    remedy = "Ask again: it is started anew. What was indexed is kept."


def by_code() -> dict[str, type[AppError]]:
    """Every class of the tree under its code."""
    found: dict[str, type[AppError]] = {AppError.code: AppError}
    pending = [AppError]
    while pending:
        for child in pending.pop().__subclasses__():
            found[child.code] = child
            pending.append(child)
    return found
