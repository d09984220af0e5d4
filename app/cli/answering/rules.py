"""Options for the rules that one answer keeps to, and what is said of those it broke."""

from __future__ import annotations

import argparse

from app.cli.parser import text_of
from app.core.domain.guardrails import LANGUAGES, LENGTHS, Guardrails

BROKEN = {
    "language": "The model did not keep to the language that was asked for.",
    "length": "The model did not keep to the length that was asked for.",
    "citation": "Its answer was left out: no passage carries it.",
}


def add_rules(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    group = parser.add_argument_group("rules for the answer, besides those of the settings")
    languages, lengths = list(filter(None, LANGUAGES)), list(filter(None, LENGTHS))
    group.add_argument(
        "--language", metavar="CODE", choices=languages, default="", help=", ".join(languages)
    )
    group.add_argument(
        "--length", metavar="LENGTH", choices=lengths, default="", help=", ".join(lengths)
    )
    group.add_argument(
        "--form", metavar="FILE", type=text_of,
        help="a JSON schema, or a grammar (GBNF), that the answer follows",
    )  # fmt: skip
    group.add_argument("--must-cite", action="store_true", help="no answer without a passage")
    group.add_argument(
        "--refuse", metavar="TOPIC", action="append", default=[],
        help="no answer to a question with all words of this; may be repeated",
    )  # fmt: skip
    group.add_argument("--persona", metavar="TEXT", default="", help="who the model is to be")


def rules_of(args: argparse.Namespace) -> Guardrails:
    """What the options say."""
    return Guardrails(
        language=args.language,
        length=args.length,
        form=args.form or "",
        must_cite=args.must_cite,
        refused_topics=tuple(args.refuse),
        persona=args.persona,
    )
