"""``alcove vault``: encrypt, decrypt and lock the library, and change its passphrase."""

from __future__ import annotations

from app.cli import passphrases
from app.cli.parser import Commands
from app.cli.session import Session
from app.core.security.vault import VaultState

FORGOTTEN = "If you forget the passphrase, the library cannot be recovered. Keep it safe."
WORDS: dict[VaultState, str] = {
    "off": "The library is not encrypted.",
    "on": "The library is encrypted.",
    "encrypting": "The library will be encrypted when it is opened next.",
    "decrypting": "The library will be decrypted when it is opened next.",
}


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    group = commands.group(
        "vault", "Encrypt the library: stored text of documents and chats.", "alcove vault status"
    )
    group.add(
        "status", "Show whether the library is encrypted and locked.", "alcove vault status", status
    )
    group.add(
        "on",
        "Encrypt the library with a passphrase. Without it the library cannot be recovered.",
        "alcove vault on",
        on,
    )
    group.add("off", "Decrypt the library.", "alcove vault off", off)
    group.add("change", "Change the passphrase.", "alcove vault change", change)
    group.add(
        "lock",
        "Stop the running engine, which holds the key in memory.",
        "alcove vault lock",
        lock,
    )


def status(session: Session) -> None:
    """Show the state; needs no passphrase."""
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
    """Change the passphrase."""
    passphrase = passphrases.ask()
    with session.wiring.open_engine(session.home) as engine:
        engine.vault.change_passphrase(passphrase, passphrases.choose(passphrases.NEW))
    session.output.result({"changed": True}, lambda: "The passphrase has been changed.")


def lock(session: Session) -> None:
    """Stop the engine."""
    session.wiring.end_engine(session.home)
    session.output.result(
        {"locked": True}, lambda: "Locked. Opening the library will ask for the passphrase."
    )


def _reopen(session: Session, passphrase: str) -> None:
    """Restart the engine, which encrypts or decrypts the files as it opens the library."""
    session.wiring.end_engine(session.home)
    with session.engine(lambda: passphrase) as engine:
        found = engine.vault.status()
    session.output.result({"state": found.state}, lambda: WORDS[found.state])
