"""Options for the answer rules, and messages for broken rules."""

from __future__ import annotations

import argparse

from app.cli.parser import text_of
from app.core.domain.guardrails import LANGUAGES, LENGTHS, Guardrails

BROKEN = {
    "language": "The model did not keep to the requested language.",
    "length": "The model did not keep to the requested length.",
    "citation": "Withheld: no source supports the answer.",
}


def add_rules(parser: argparse.ArgumentParser) -> None:
    """Add the options to a parser."""
    group = parser.add_argument_group("rules for answers, in addition to those in the settings")
    languages, lengths = list(filter(None, LANGUAGES)), list(filter(None, LENGTHS))
    group.add_argument(
        "--language", metavar="CODE", choices=languages, default="", help=", ".join(languages)
    )
    group.add_argument(
        "--length", metavar="LENGTH", choices=lengths, default="", help=", ".join(lengths)
    )
    group.add_argument(
        "--form",
        metavar="FILE",
        type=text_of,
        help="file with a JSON schema or a GBNF grammar for the answer",
    )
    group.add_argument("--must-cite", action="store_true", help="withhold answers without a source")
    group.add_argument(
        "--refuse",
        metavar="TOPIC",
        action="append",
        default=[],
        help="refuse questions that contain all words of TOPIC; repeatable",
    )
    group.add_argument(
        "--persona", metavar="TEXT", default="", help="instructions for the model's role and tone"
    )


def rules_of(args: argparse.Namespace) -> Guardrails:
    """The rules given by the options."""
    return Guardrails(
        language=args.language,
        length=args.length,
        form=args.form or "",
        must_cite=args.must_cite,
        refused_topics=tuple(args.refuse),
        persona=args.persona,
    )
