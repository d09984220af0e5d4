"""``alcove chats``: list, show and delete saved chats."""

from __future__ import annotations

from app.cli import formatting
from app.cli.output import table
from app.cli.parser import Commands, Parser, count
from app.cli.session import Session
from app.core.domain.answers import Chat, Message


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    group = commands.group("chats", "Saved chats.", "alcove chats list")
    group.add("list", "List the chats.", "alcove chats list", show_all)
    _identified(group.add("show", "Show one chat.", "alcove chats show 3", show))
    _identified(group.add("delete", "Delete one chat.", "alcove chats delete 3", delete))


def show_all(session: Session) -> None:
    """List all chats."""
    with session.engine() as engine:
        chats = engine.chats.all()
    session.output.result(
        {"chats": chats},
        lambda: table(
            "Id",
            "Updated",
            "Title",
            rows=map(_row, chats),
            numbers=["Id"],
        ),
    )


def show(session: Session) -> None:
    """Show the messages of one chat."""
    with session.engine() as engine:
        messages = engine.chats.messages(session.args.id)
    session.output.result({"messages": messages}, lambda: "\n\n".join(map(_message, messages)))


def delete(session: Session) -> None:
    """Delete one chat."""
    identity = session.args.id
    with session.engine() as engine:
        engine.chats.delete(identity)
    session.output.result({"deleted": identity}, lambda: f"Deleted chat {identity}.")


def _identified(parser: Parser) -> None:
    parser.add_argument(
        "id", metavar="ID", type=count, help="the chat's id from `alcove chats list`"
    )


def _row(chat: Chat) -> tuple[str, ...]:
    return str(chat.id), formatting.date(chat.updated_at), formatting.printable(chat.title)


def _message(message: Message) -> str:
    lines = [
        f"{message.role}, {formatting.date(message.created_at)}",
        formatting.paragraphs(message.text),
    ]
    for cited in message.citations:
        lines.append(f"[{cited.n}] {formatting.place(cited.path, cited.page)}")
    return "\n".join(lines)
