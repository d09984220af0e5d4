"""Exported chats: sources included, and harmless whatever they contain."""

from __future__ import annotations

from dataclasses import replace

from app.core.answering import transcript
from app.core.domain.answers import Citation, Coverage, Message

CITED = Citation(1, "/docs/caf\udce9.pdf", 3, 0, 9, "Three\n months & <b>more</b>")
CHAT = [
    Message(1, 1, "user", "How *long*?\n# really", 1_700_000_000.0),
    Message(2, 1, "assistant", "Three months [1].", 1_700_000_060.0, (CITED,)),
    Message(3, 1, "user", "And then?", 1_700_000_100.0),
]


def test_markdown_has_questions_answers_and_passages():
    text = transcript.markdown("Notice <1>", CHAT)
    assert text.startswith("# Notice \\<1\\>\n\n## How \\*long\\*? \\# really\n\nThree months [1].")
    assert "[1] /docs/caf\ufffd.pdf, p. 3\n> Three months & &lt;b>more&lt;/b>" in text
    assert text.endswith("## And then?\n")


def test_an_unsure_answer_says_so_and_a_follow_up_what_was_searched_for():
    answer = Message(
        2,
        1,
        "assistant",
        "In 2027 [1].",
        1_700_000_060.0,
        (CITED,),
        unsure=True,
        query="When does the *lease*\nend?",
        coverage=Coverage(3, 57),
    )
    asked = Message(1, 1, "user", "And the end?", 1_700_000_000.0)
    assert transcript.markdown("Lease", [asked, answer]).startswith(
        "# Lease\n\n## And the end?\n\n*Searched for: When does the \\*lease\\* end?*\n\n"
        "*Unsure: check this answer against its sources.*\n\n"
        "*3 of 57 documents were read.*\n\nIn 2027 [1]."
    )
    page = transcript.html("Lease", [asked, replace(answer, query="The <b>end</b>?")])
    assert "<em>Searched for: The &lt;b&gt;end&lt;/b&gt;?</em>" in page
    assert "<em>Unsure: " in page
    assert "Unsure" not in transcript.markdown("Lease", CHAT)


def test_html_is_one_page_in_which_nothing_is_markup_but_ours():
    page = transcript.html("<script>", CHAT)
    assert "<script" not in page
    assert "<b>" not in page
    assert "&lt;b&gt;more&lt;/b&gt;" in page
    assert '<li value="1">/docs/caf\ufffd.pdf, p. 3' in page
    assert "http" not in page
    page.encode("utf-8")
