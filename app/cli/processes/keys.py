"""``alcove keys``: the API keys of the local API."""

from __future__ import annotations

from app.cli import formatting
from app.cli.output import table
from app.cli.parser import Commands, absolute, words
from app.cli.session import Session
from app.core.security.api_keys import AccessKey


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    group = commands.group("keys", "API keys of the local API.", "alcove keys list")
    making = group.add(
        "make",
        "Create a key; it is shown only once.",
        'alcove keys make "my editor" --folder ~/Notes',
        make,
    )
    making.add_argument("name", metavar="NAME", type=words, help="what the key is for")
    making.add_argument(
        "--folder",
        metavar="PATH",
        type=absolute,
        action="append",
        default=[],
        help="restrict the key to files below this folder; repeatable",
    )
    group.add("list", "List the keys, without the secrets.", "alcove keys list", show)
    revoking = group.add("revoke", "Revoke a key.", "alcove keys revoke 1f9c2ab4", revoke)
    revoking.add_argument(
        "id", metavar="ID", type=words, help="the key's id from `alcove keys list`"
    )


def make(session: Session) -> None:
    """Create a key."""
    with session.engine() as engine:
        made = engine.api_keys.make(session.args.name, tuple(session.args.folder))
    session.output.result(
        {"id": made.key.id, "name": made.key.name, "roots": made.key.roots, "secret": made.secret},
        lambda: f"{made.secret}\n\nStore it now: it will not be shown again.",
    )


def show(session: Session) -> None:
    """List all keys."""
    with session.engine() as engine:
        keys = engine.api_keys.all()
    session.output.result(
        {
            "keys": [
                {"id": k.id, "name": k.name, "roots": k.roots, "created_at": k.created_at}
                for k in keys
            ]
        },
        lambda: table("Id", "Name", "Created", "Folders", rows=map(_row, keys)),
    )


def revoke(session: Session) -> None:
    """Revoke a key."""
    with session.engine() as engine:
        engine.api_keys.revoke(session.args.id)
    session.output.result({"revoked": session.args.id}, lambda: f"Revoked key {session.args.id}.")


def _row(key: AccessKey) -> tuple[str, ...]:
    folders = "\n".join(map(formatting.path, key.roots)) or "all"
    return key.id, formatting.printable(key.name), formatting.date(key.created_at), folders
