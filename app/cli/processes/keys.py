"""``alcove keys``: who may use the local API, and for which folders."""

from __future__ import annotations

from app.cli import formatting
from app.cli.output import table
from app.cli.parser import Commands, absolute, words
from app.cli.session import Session
from app.core.security.api_keys import AccessKey


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    group = commands.group("keys", "Keys to the local API.", "alcove keys list")
    making = group.add(
        "make", "Make a key; its secret is shown once.",
        'alcove keys make "my editor" --folder ~/Notes', make,
    )  # fmt: skip
    making.add_argument("name", metavar="NAME", type=words, help="what the key is for")
    making.add_argument(
        "--folder", metavar="PATH", type=absolute, action="append", default=[],
        help="reach only what is below this folder; may be given several times",
    )  # fmt: skip
    group.add("list", "List the keys, without their secrets.", "alcove keys list", show)
    revoking = group.add(
        "revoke", "Let a key open nothing from now on.", "alcove keys revoke 1f9c2ab4", revoke
    )
    revoking.add_argument("id", metavar="ID", type=words, help="the number from the list")


def make(session: Session) -> None:
    """Make one key."""
    with session.engine() as engine:
        made = engine.api_keys.make(session.args.name, tuple(session.args.folder))
    session.output.result(
        {"id": made.key.id, "name": made.key.name, "roots": made.key.roots, "secret": made.secret},
        lambda: f"{made.secret}\n\nKeep it: it is not shown again.",
    )


def show(session: Session) -> None:
    """List all keys."""
    with session.engine() as engine:
        keys = engine.api_keys.all()
    session.output.result(
        {"keys": [{"id": k.id, "name": k.name, "roots": k.roots, "created_at": k.created_at}
                  for k in keys]},
        lambda: table("Id", "Name", "Made", "Folders", rows=map(_row, keys)),
    )  # fmt: skip


def revoke(session: Session) -> None:
    """Revoke one key."""
    with session.engine() as engine:
        engine.api_keys.revoke(session.args.id)
    session.output.result({"revoked": session.args.id}, lambda: "It opens nothing any longer.")


def _row(key: AccessKey) -> tuple[str, ...]:
    folders = "\n".join(map(formatting.path, key.roots)) or "all"
    return key.id, formatting.printable(key.name), formatting.date(key.created_at), folders
