"""``alcove vault``: encrypts the library, opens it with another passphrase, locks it."""

from __future__ import annotations

from app.cli import passphrases
from app.cli.parser import Commands
from app.cli.session import Session
from app.core.security.vault import VaultState

FORGOTTEN = "Nobody can open the library without the passphrase, you included. Keep it well."
WORDS: dict[VaultState, str] = {
    "off": "The library is not encrypted.",
    "on": "The library is encrypted.",
    "encrypting": "The library is encrypted when it is next opened.",
    "decrypting": "The library is decrypted when it is next opened.",
}


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    group = commands.group(
        "vault", "Encrypt the library: what is kept of documents and chats.", "alcove vault status"
    )
    group.add("status", "Say whether it is encrypted, and locked.", "alcove vault status", status)
    group.add(
        "on", "Encrypt the library with a passphrase. Who forgets it has lost the library.",
        "alcove vault on", on,
    )  # fmt: skip
    group.add("off", "Decrypt the library.", "alcove vault off", off)
    group.add("change", "Choose another passphrase.", "alcove vault change", change)
    group.add(
        "lock", "End the engine that runs, and with it what knows the key.", "alcove vault lock",
        lock,
    )  # fmt: skip


def status(session: Session) -> None:
    """Say how it is; this takes no passphrase."""
    with session.wiring.open_engine(session.home) as engine:
        found = engine.vault.status()
    locked = " It is locked." if found.locked else ""
    session.output.result(
        {"state": found.state, "locked": found.locked}, lambda: WORDS[found.state] + locked
    )


def on(session: Session) -> None:
    """Encrypt."""
    session.output.remark(FORGOTTEN)
    passphrase = passphrases.choose(passphrases.OLD)
    with session.wiring.open_engine(session.home) as engine:
        engine.vault.encrypt(passphrase)
    _reopen(session, passphrase)


def off(session: Session) -> None:
    """Decrypt."""
    passphrase = passphrases.ask()
    with session.wiring.open_engine(session.home) as engine:
        engine.vault.decrypt(passphrase)
    _reopen(session, passphrase)


def change(session: Session) -> None:
    """Wrap the key with another passphrase."""
    passphrase = passphrases.ask()
    with session.wiring.open_engine(session.home) as engine:
        engine.vault.change_passphrase(passphrase, passphrases.choose(passphrases.NEW))
    session.output.result({"changed": True}, lambda: "The new passphrase opens it from now on.")


def lock(session: Session) -> None:
    """Forget the key."""
    session.wiring.end_engine(session.home)
    session.output.result(
        {"locked": True}, lambda: "The engine ends. What is opened next asks for the passphrase."
    )


def _reopen(session: Session, passphrase: str) -> None:
    """Do what was noted: an engine that runs has the files open."""
    session.wiring.end_engine(session.home)
    with session.engine(lambda: passphrase) as engine:
        found = engine.vault.status()
    session.output.result({"state": found.state}, lambda: WORDS[found.state])
