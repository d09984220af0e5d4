"""Text extracted from each file format, and the reasons where there is none."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from importlib import import_module
from inspect import signature
from pathlib import Path

import pytest

from app.adapters.extraction import document as extract_document
from app.core.domain import file_kinds
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentEncrypted,
    DocumentError,
    DocumentUnsupported,
    DocumentWithoutText,
)
from app.core.domain.file_kinds import FileKind
from app.core.ports.extraction import PageListener
from tests.adapters.extraction import document_samples as samples
from tests.adapters.extraction.ole_samples import ole, word_6_document, word_document

Save = Callable[[str, bytes | str], str]


@pytest.fixture
def save(tmp_path: Path) -> Save:
    def saved(name: str, content: bytes | str) -> str:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    return saved


def read(path: str, *seen: PageListener) -> ExtractedDocument:
    with open(path, "rb") as file:
        return extract_document.read(path, file, *seen)


def headings(document: ExtractedDocument) -> list[tuple[int, str]]:
    return [(h.level, document.text[h.start : h.end]) for h in document.headings]


def pages(document: ExtractedDocument) -> dict[int, str]:
    return {p.number: document.text[p.start : p.end].strip() for p in document.pages}


class TestText:
    def test_markdown_has_headings_but_not_in_code_or_front_matter(self, save: Save) -> None:
        source = (
            "---\ntitle: x\n---\n# One #\n\nText\n\n```sh\n# no heading\n```\n\n"
            "Two\n===\n\n### Three\n"
        )
        document = read(save("a.md", source))
        assert headings(document) == [(1, "One"), (1, "Two"), (3, "Three")]
        assert "# no heading" in document.text
        assert "===" not in document.text
        assert (document.kind, document.title) == ("md", "One")

    def test_other_markups_have_headings_too(self, save: Save) -> None:
        assert headings(read(save("a.org", "* Top\nx\n** Sub\ny"))) == [(1, "Top"), (2, "Sub")]
        assert headings(read(save("a.tex", "\\section{One}\nx\n\\subsection*{Two}\ny"))) == [
            (1, "One"),
            (2, "Two"),
        ]
        assert headings(read(save("a.rst", "Top\n===\n\nx\n\nSub\n---\n\ny"))) == [
            (1, "Top"),
            (2, "Sub"),
        ]

    def test_source_code_and_unknown_names_are_read_as_they_stand(self, save: Save) -> None:
        code = read(save("a.py", "# no heading\nif x:\n    y()\n"))
        assert (code.text, code.kind) == ("# no heading\nif x:\n    y()", "py")
        assert read(save("README", "Hello")).kind == "txt"

    def test_tables_in_text_keep_their_commas(self, save: Save) -> None:
        assert read(save("a.csv", "Team,City\r\nBlues,STL\r\n")).text == "Team,City\nBlues,STL"

    def test_json_escapes_are_written_out(self, save: Save) -> None:
        line = json.dumps({"text": 'Grüße 😀\nzweite "Zeile"'})
        document = read(save("a.jsonl", f"{line}\n{line}\n"))
        assert document.text.count('Grüße 😀\nzweite "Zeile"') == 2

    def test_notebooks_show_cells_and_output(self, save: Save) -> None:
        cells = [
            {"cell_type": "markdown", "source": ["# Title\n", "words"]},
            {"cell_type": "code", "source": "1 + 1", "outputs": [{"data": {"text/plain": ["2"]}}]},
        ]
        document = read(save("a.ipynb", json.dumps({"cells": cells})))
        assert headings(document) == [(1, "Title")]
        assert document.text == "Title\n\nwords\n\n1 + 1\n\n2"
        assert "nbformat" in read(save("b.ipynb", '{"nbformat": 2}')).text

    def test_cards_are_unfolded(self, save: Save) -> None:
        source = "BEGIN:VEVENT\r\nSUMMARY:Dinner\\, late\r\nDESCRIPTION:a long l\r\n ine\r\n"
        text = read(save("a.ics", source)).text
        assert "SUMMARY:Dinner, late\nDESCRIPTION:a long line" in text

    def test_subtitles_are_what_is_said(self, save: Save) -> None:
        srt = (
            "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Hello</i>\r\nyou.\r\n\r\n"
            "2\r\n00:00:03,000 --> 00:00:04,000\r\nBye.\r\n"
        )
        assert read(save("a.srt", srt)).text == "Hello\nyou.\nBye."
        vtt = (
            "WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:02.000 align:start\nHi\n\n"
            "00:02.000 --> 00:03.000\nHi\nthere\n"
        )
        assert read(save("a.vtt", vtt)).text == "Hi\nthere"

    def test_what_a_terminal_would_obey_and_nobody_sees_is_gone(self, save: Save) -> None:
        source = (
            "a\x1b[31mred\x1b[0m\x1b]0;title\x07 so\u00adft "
            "\u202ehidden\u202c \U000e0041x\0\x08y \ufb01n"
        )
        assert read(save("a.txt", source)).text == "ared soft hidden xy fin"

    def test_line_ends_and_spaces_are_made_alike(self, save: Save) -> None:
        text = read(save("a.txt", "one  \r\ntwo\x0cthree\u2028four\r\r\r\rfive\u00a0e\u0301")).text
        assert text == "one\ntwo\nthree\nfour\n\nfive é"

    def test_zeros_that_a_crash_left_do_not_cost_the_text(self, save: Save) -> None:
        assert read(save("a.log", b"started\n" + bytes(3000) + b"stopped\n")).text.split() == [
            "started",
            "stopped",
        ]


class TestMarkup:
    def test_html_shows_what_a_browser_shows(self, save: Save) -> None:
        source = """<!DOCTYPE html><html><head><title>The page</title><style>p {}</style></head>
            <body><script>var x = "no";</script><h1>The page</h1><h2>Part &amp; one</h2>
            <p>Some <b>bold</b>
            words.<br>Next line<img alt="a cat"></p><ul><li>first<li>second</ul>
            <table><tr><th>Name<th>Age</tr><tr><td><p>Ann</p></td><td>7</td></tr></table>
            <pre>x\n  y</pre></body>"""
        document = read(save("a.html", source))
        assert headings(document) == [(1, "The page"), (2, "Part & one")]
        assert document.text.split("\n\n")[2:] == [
            "Some bold words.\nNext line a cat",
            "- first\n- second\nName | Age\nAnn | 7",
            "x\n  y",
        ]
        assert document.title == "The page"

    def test_conditions_of_word_are_not_shown(self, save: Save) -> None:
        source = "<p>See <![if !supportFootnotes]>[1]<![endif]> <![CDATA[if so]]>.</p>"
        assert read(save("a.html", source)).text == "See [1] if so."

    def test_empty_cells_keep_the_others_in_their_columns(self, save: Save) -> None:
        source = (
            "<table><tr><td><th>Q1<th>Q2<tr><td>Ann<td>1<td>2<tr><td>&nbsp;<td>Alone<td></table>"
        )
        assert read(save("a.html", source)).text == "| Q1 | Q2\nAnn | 1 | 2\nAlone"

    def test_layout_tables_are_not_rows(self, save: Save) -> None:
        source = f"<table><tr><td>Menu<td><h1>News</h1><p>{'word ' * 90}</p></table>"
        document = read(save("a.htm", source))
        assert headings(document) == [(1, "News")]
        assert " | " not in document.text

    def test_declared_encodings_are_followed(self, save: Save) -> None:
        html = '<meta charset="euc-jp"><p>成長した桃太郎は</p>'.encode("euc-jp")
        assert read(save("a.html", html)).text == "成長した桃太郎は"
        xml = '<?xml version="1.0" encoding="TIS-620"?><a>สวัสดี</a>'.encode("tis-620")
        assert read(save("a.xml", xml)).text == "สวัสดี"

    def test_xml_is_its_text_with_markup_inside_resolved(self, save: Save) -> None:
        source = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]>
            <rss><item><name>One</name><city>Bonn</city></item>
            <description>&lt;p&gt;Two &amp;amp; three&lt;/p&gt;</description>
            <note><![CDATA[<b>four</b>]]></note><script>five</script></rss>"""
        assert (
            " ".join(read(save("a.rss", source)).text.split()) == "One Bonn Two & three four five"
        )

    def test_xml_of_attributes_alone_is_shown_as_it_is(self, save: Save) -> None:
        assert 'port="80"' in read(save("a.xml", '<?xml version="1.0"?><server port="80"/>')).text

    def test_entities_are_not_expanded(self, save: Save) -> None:
        bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>text &c;</a>'
        assert read(save("a.xml", bomb)).text.startswith("text")


class TestMail:
    MESSAGE = (
        "From: =?utf-8?q?J=C3=BCrgen?= <j@example.org>\r\nTo: ann@example.org\r\n"
        "Subject: The plan\r\nMIME-Version: 1.0\r\n"
    )

    def test_html_is_read_where_there_is_no_text(self, save: Save) -> None:
        body = (
            'Content-Type: text/html; charset="iso-8859-1"\r\n'
            "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>Gr=FC=DFe</p>"
        )
        document = read(save("a.eml", self.MESSAGE + body))
        assert (
            document.text
            == "The plan\n\nFrom: Jürgen <j@example.org>\nTo: ann@example.org\n\nGrüße"
        )
        assert (headings(document), document.title) == ([(1, "The plan")], "The plan")

    def test_alternatives_are_not_said_twice_and_texts_attached_are_read(self, save: Save) -> None:
        body = (
            'Content-Type: multipart/mixed; boundary="x"\r\n\r\n'
            '--x\r\nContent-Type: multipart/alternative; boundary="y"\r\n\r\n'
            "--y\r\nContent-Type: text/plain\r\n\r\nMeet me at noon.\r\n"
            "--y\r\nContent-Type: text/html\r\n\r\n<p>Meet <b>me</b> at noon.</p>\r\n--y--\r\n"
            "--x\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n"
            'Content-Disposition: attachment; filename="notes.txt"\r\n\r\n'
            "QnJpbmcgYnJlYWQu\r\n--x--\r\n"
        )
        text = read(save("a.eml", self.MESSAGE + body)).text
        assert text.count("noon") == 1
        assert "Attachments: notes.txt" in text
        assert text.endswith("Bring bread.")

    def test_every_message_of_a_mailbox_is_read(self, save: Save) -> None:
        one = (
            "From a@example.org Mon Jun 01 04:28:28 2009\n"
            "Subject: {}\nFrom: a@example.org\n\nText of {}.\n\n"
        )
        mailbox = "".join(one.format(subject, subject) for subject in ("one", "two"))
        document = read(save("a.mbox", mailbox))
        assert headings(document) == [(1, "one"), (1, "two")]
        assert read(save("Inbox", mailbox)) == document
        assert "Text of two." in document.text

    def test_a_message_without_text_says_what_it_has(self, save: Save) -> None:
        with pytest.raises(DocumentEmpty, match="no text"):
            read(save("a.eml", self.MESSAGE + "\r\n"))
        picture = (
            "Content-Type: image/png\r\n"
            'Content-Disposition: attachment; filename="cat.png"\r\n\r\nx'
        )
        with pytest.raises(DocumentWithoutText, match=r"cat\.png"):
            read(save("b.eml", self.MESSAGE + picture))


class TestOffice:
    def test_word_headings_follow_their_styles(self, save: Save) -> None:
        body = (
            samples.word_paragraph("Part", "Ueberschrift2")
            + samples.word_paragraph("Sub", "Mine")
            + samples.word_paragraph("Text", "Other")
        )
        document = read(save("a.docx", samples.docx(body)))
        assert headings(document) == [(2, "Part"), (2, "Sub")]
        assert document.text == "Part\n\nSub\n\nText"

    def test_word_tables_are_rows_and_text_boxes_interrupt_nothing(self, save: Save) -> None:
        def cell(text: str) -> str:
            return f"<w:tc>{samples.word_paragraph(text)}</w:tc>"

        box = f"<w:r><w:txbxContent>{samples.word_paragraph('Boxed')}</w:txbxContent></w:r>"
        body = (
            f"<w:tbl><w:tr>{cell('a')}{cell('b')}</w:tr><w:tr>{cell('c')}{cell('d')}</w:tr></w:tbl>"
            f"<w:p>{box}<w:r><w:t>After</w:t><w:tab/><w:t>tab</w:t></w:r></w:p>"
        )
        document = read(save("a.docx", samples.docx(body)))
        assert document.text == "a | b\nc | d\n\nBoxed\n\nAfter\ttab"

    def test_word_rows_keep_their_columns_whatever_cells_they_have(self, save: Save) -> None:
        def row(*cells: tuple[str, str], settings: str = "") -> str:
            stored = (
                f"<w:tc><w:tcPr>{form}</w:tcPr>{samples.word_paragraph(text)}</w:tc>"
                for text, form in cells
            )
            return f"<w:tr><w:trPr>{settings}</w:trPr>{''.join(stored)}</w:tr>"

        before, after = '<w:gridBefore w:val="2"/>', '<w:gridAfter w:val="1"/>'
        double, begins = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>'
        changed = f'<w:trPrChange w:id="1"><w:trPr>{before}</w:trPr></w:trPrChange>'
        rows = (
            row(("", ""), ("Spring", double), ("Sum", "")),
            row(("North", begins), ("1", ""), ("2", ""), ("3", "")),
            row(("", "<w:vMerge/>"), ("4", ""), ("5", ""), ("9", ""), settings=changed),
            row(("", '<w:vMerge w:val="continue"/>'), ("6", ""), settings=after),
            row(("only May", ""), settings=before),
            row(("South", double), ("7", "")),
        )
        document = read(save("a.docx", samples.docx(f"<w:tbl>{''.join(rows)}</w:tbl>")))
        assert document.text.split("\n") == [
            "| Spring |  | Sum",
            "North | 1 | 2 | 3",
            "North | 4 | 5 | 9",
            "North | 6",
            "|  | only May",
            "South |  | 7",
        ]

    def test_word_fields_show_choices_and_what_they_are_told(self, save: Save) -> None:
        def mark(kind: str, inside: str = "") -> str:
            return f'<w:r><w:fldChar w:fldCharType="{kind}">{inside}</w:fldChar></w:r>'

        def told(text: str) -> str:
            return f"<w:r><w:instrText>{text}</w:instrText></w:r>"

        entries = "".join(f'<w:listEntry w:val="{city}"/>' for city in ("Rome", "Bern", "Oslo"))
        choice = f'<w:ffData><w:ddList><w:result w:val="1"/>{entries}</w:ddList></w:ffData>'
        run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>".format
        page = mark("begin") + told(" PAGE ") + mark("separate") + run("7") + mark("end")
        body = (
            mark("begin")
            + told("MACROBUTTON NoMacro ")
            + told("[Your name]")
            + mark("end")
            + run(" of ")
            + mark("begin", choice)
            + told(" FORMDROPDOWN ")
            + mark("end")
            + run(", page ")
            + page
            + mark("begin")
            + told(" XE more ")
            + mark("end")
        )
        text = read(save("a.docx", samples.docx(f"<w:p>{body}</w:p>"))).text
        assert text == "[Your name] of Bern, page 7"

    def test_word_notes_comments_and_margins_come_last(self, save: Save) -> None:
        part = '<w:x xmlns:w="{}">{}</w:x>'
        extra = {
            f"word/{name}.xml": part.format(samples.WORD, samples.word_paragraph(name))
            for name in ("footnotes", "endnotes", "comments", "header1")
        }
        text = read(save("a.docx", samples.docx(samples.word_paragraph("Body"), extra))).text
        assert text.split() == ["Body", "footnotes", "endnotes", "comments", "header1"]

    def test_word_pages_are_those_last_drawn(self, save: Save) -> None:
        turn = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Second</w:t></w:r></w:p>"
        body = samples.word_paragraph("First") + turn
        assert pages(read(save("a.docx", samples.docx(body)))) == {1: "First", 2: "Second"}
        assert not read(save("b.docx", samples.docx(samples.word_paragraph("Only")))).pages

    def test_deleted_and_repeated_text_is_left_out(self, save: Save) -> None:
        body = (
            "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
            "<w:r><w:Fallback><w:t>again</w:t></w:Fallback><w:t>kept</w:t></w:r></w:p>"
        )
        assert read(save("a.docx", samples.docx(body))).text == "kept"

    def test_slides_are_pages_with_titles_and_notes(self, save: Save) -> None:
        document = read(
            save("a.pptx", samples.pptx([("Aims", "Grow"), ("Means", "Work")], notes="Smile"))
        )
        assert headings(document) == [(1, "Aims"), (1, "Means")]
        assert pages(document) == {1: "Aims\n\nGrow\n\nSmile", 2: "Means\n\nWork"}

    def test_sheets_are_pages_of_rows(self, save: Save) -> None:
        sheets = {"Stock": [["Item", "Count"], ["Nails", "", "40"]], "None": [], "Last": [["end"]]}
        document = read(save("a.xlsx", samples.xlsx(sheets)))
        assert pages(document) == {
            1: "Stock\n\nItem | Count\n\nNails |  | 40",
            3: "Last\n\nend",
        }
        assert headings(document) == [(1, "Stock"), (2, "Item | Count"), (1, "Last")]

    def test_opendocument_texts(self, save: Save) -> None:
        body = (
            "<office:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
            '<text:h text:outline-level="2">Head</text:h>'
            '<text:p>for<text:s text:c="2"/>the<text:span> Mac</text:span><office:annotation>'
            "<dc:creator>Ann</dc:creator><text:p>a remark</text:p></office:annotation></text:p>"
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
            "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>"
            "<table:table-row><table:table-cell><text:p>c</text:p></table:table-cell>"
            '<table:covered-table-cell/><table:table-cell table:number-columns-repeated="2"/>'
            "<table:table-cell><text:p>d</text:p></table:table-cell></table:table-row>"
            "</table:table>"
            "</office:text>"
        )
        document = read(save("a.odt", samples.opendocument("text", body)))
        assert headings(document) == [(2, "Head")]
        assert document.text == "Head\n\na remark\n\nfor  the Mac\n\na | b\nc |  |  |  | d"

    def test_opendocument_slides(self, save: Save) -> None:
        slide = (
            '<draw:page><draw:frame presentation:class="title"><text:p>Title {0}</text:p>'
            "</draw:frame><draw:frame><text:p>Body {0}</text:p></draw:frame></draw:page>"
        )
        body = f"<office:presentation>{slide.format(1)}{slide.format(2)}</office:presentation>"
        document = read(save("a.odp", samples.opendocument("presentation", body)))
        assert headings(document) == [(1, "Title 1"), (1, "Title 2")]
        assert pages(document) == {1: "Title 1\n\nBody 1", 2: "Title 2\n\nBody 2"}

    def test_word_97_pieces_fields_and_cells(self, save: Save) -> None:
        pieces: list[bytes | str] = [
            "Zażółć\r",
            b'see \x13 HYPERLINK "x" \x14the caf\xe9\x15.\r',
            "a\x07b\x07\x07",
        ]
        document = read(save("a.doc", word_document(pieces)))
        assert document.text == "Zażółć\n\nsee the café.\n\na | b"

    def test_word_97_fields_that_show_what_they_are_told(self, save: Save) -> None:
        pieces: list[bytes | str] = [
            '\x13 MACROBUTTON NoMacro [Your name]\x15, \x13 QUOTE "as agreed" \x15 in '
            '\x13 EQ \\* jc2 \\* "Font:MS Mincho" \\* hps10 \\o\\ad(\\s\\up 9(とうきょう),東京)\x15'
            '\x13 XE "index" \x15 on \x13 IF \x13 MERGEFIELD a \x14x\x15 = "x" \x14Monday\x15.\r'
        ]
        text = read(save("a.doc", word_document(pieces))).text
        assert text == "[Your name], as agreed in とうきょう 東京 on Monday."

    def test_word_97_texts_beside_the_body_stand_for_themselves(self, save: Save) -> None:
        texts = ["Body \U0001f600 \x13 PAGE cut\r", "Note\r", "Head \x14end\x15\r", "", "Remark\r"]
        texts += ["End note\r", "In a \x13 REF a \x14box\x15\r", "Box above\r", "left over\r"]
        lengths = [len(text.encode("utf-16-le")) // 2 for text in texts[:8]]
        text = read(save("a.doc", word_document(["".join(texts)], lengths=lengths))).text
        assert text.split("\n\n") == [
            "Body \U0001f600  PAGE cut",
            "Note",
            "Head end",
            "Remark",
            "End note",
            "In a box",
            "Box above",
            "left over",
        ]

    def test_word_97_titles_in_their_code_page_and_damaged_ones(self, save: Save) -> None:
        def titled(count: int, form: int = 0x1E) -> bytes:
            title = "Договор\0".encode("cp1251")
            properties = struct.pack("<IIIIII", 0, count, 1, 24, 2, 32)
            properties += struct.pack("<IIII", 2, 1251, form, len(title)) + title
            summary = bytes(44) + struct.pack("<I", 48) + properties
            main = bytearray(0x400) + b"Text"
            struct.pack_into("<H", main, 0, 0xA5DC)
            struct.pack_into("<II", main, 0x18, 0x400, len(main))
            return ole({"WordDocument": bytes(main), "\x05SummaryInformation": summary})

        assert read(save("a.doc", titled(2))).title == "Договор"
        endless = struct.pack("<III", 0x1063, 0xFFFFFFFF, 0)  # a list of so many values
        damaged = titled(2).replace(struct.pack("<II", 0x1E, 8) + b"\xc4\xee\xe3\xee", endless)
        assert read(save("b.doc", damaged)).text == "Text"
        assert read(save("c.doc", titled(1))).title is None

    def test_word_97_without_a_table_of_pieces(self, save: Save) -> None:
        main = bytearray(0x1000) + "Zażółć gęślą jaźń i jedźmy\r".encode("utf-16-le")
        struct.pack_into("<H", main, 0, 0xA5EC)
        struct.pack_into("<II", main, 0x18, 0x1000, len(main))
        document = read(save("a.doc", ole({"WordDocument": bytes(main), "0Table": b"x"})))
        assert document.text == "Zażółć gęślą jaźń i jedźmy"

    def test_word_6_in_its_code_page(self, save: Save) -> None:
        text = "Příliš žluťoučký kůň úpěl ďábelské ódy.\rKonec"
        document = read(save("a.doc", word_6_document(text.encode("cp1250"))))
        assert document.text == "Příliš žluťoučký kůň úpěl ďábelské ódy.\n\nKonec"

    def test_rich_text_follows_its_fonts(self, save: Save) -> None:
        fonts = rb"{\fonttbl{\f0\fcharset238 Arial;}}"
        words = rb"\f0 \'9elu\'9dou\'e8k\'fd \u367?\par next{\footnote a note}"
        document = read(save("a.rtf", rb"{\rtf1\ansi\ansicpg1252" + fonts + words + b"}"))
        assert document.text.split() == ["žluťoučký", "ů", "next", "a", "note"]

    def test_rich_text_has_its_margins_and_text_boxes_last(self, save: Save) -> None:
        old = rb"{\shprslt{\*\do\dptxbx{\dptxbxtext\pard In a box \{1\}\par}}}"
        box = rb"{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt\pard In a box \{1\}\par}}" + old + b"}"
        margins = rb"{\headerr\pard Above\par}{\footer \pard Below {\b bold}\par}"
        body = rb"{\stylesheet{\s1 header;}}" + margins + rb"\pard First\par " + box + rb"Last\par"
        text = read(save("a.rtf", rb"{\rtf1\ansi" + body + b"}")).text
        assert text.split("\n") == [
            "First",
            "Last",
            "",
            "Above",
            "",
            "Below bold",
            "",
            "In a box {1}",
        ]
        assert "In a box {1}" in read(save("b.rtf", rb"{\rtf1 x" + old + b"}")).text
        assert "cut" in read(save("c.rtf", rb"{\rtf1 x{\header cut")).text

    def test_books_in_the_order_of_their_spine(self, save: Save) -> None:
        chapters = [
            f"<html><title>x</title><h1>Chapter {n}</h1><p>Text {n}</p></html>" for n in "123"
        ]
        document = read(save("a.epub", samples.epub(chapters)))
        assert headings(document) == [(1, "Chapter 1"), (1, "Chapter 2"), (1, "Chapter 3")]
        assert document.title == "The Book"


class TestPdf:
    def test_pages_and_outline(self, save: Save) -> None:
        first = samples.pdf_text("1 Introduction", "Words of the first page.")
        content = samples.pdf([first, samples.pdf_text("Second page.")], outline="Introduction")
        document = read(save("a.pdf", content))
        assert headings(document) == [(1, "1 Introduction")]
        assert pages(document) == {
            1: "1 Introduction\n\nWords of the first page.",
            2: "Second page.",
        }
        assert document.page_count == 2

    def test_pages_without_text_are_counted(self, save: Save) -> None:
        document = read(save("a.pdf", samples.pdf(["", samples.pdf_text("Second page."), ""])))
        assert (pages(document), document.page_count) == ({2: "Second page."}, 3)

    def test_without_an_outline_lines_set_as_headings_are_headings(self, save: Save) -> None:
        text = "The mill turns with the river, day and night."
        first = samples.pdf_text(("Report of the mill", 20), text, text)
        second = samples.pdf_text(
            ("Running head of the mill", 16),
            ("Item 2. Sales", 12, "B"),
            text,
            ("CONSOLIDATED STATEMENTS", 12, "B"),
            ("OF INCOME", 12, "B"),
            "Sales 120 110",
            ("Total", 12, "B"),
            text,
            "Item 3 of the list, in the same type",
        )
        third = samples.pdf_text(("Running head of the mill", 16), text)
        document = read(save("a.pdf", samples.pdf([first, second, third])))
        assert headings(document) == [
            (1, "Report of the mill"),
            (2, "Running head of the mill"),
            (2, "Item 2. Sales"),
            (3, "CONSOLIDATED STATEMENTS"),
        ]
        assert document.title == "Report of the mill"

    def test_a_picture_of_text_is_told_from_a_blank_page(self, save: Save) -> None:
        with pytest.raises(DocumentWithoutText, match="scan"):
            read(save("a.pdf", samples.pdf(["0 0 100 100 re f"])))
        with pytest.raises(DocumentEmpty, match="pages are empty"):
            read(save("b.pdf", samples.pdf(["", ""])))

    def test_the_content_counts_and_not_the_name(self, save: Save) -> None:
        content = samples.pdf([samples.pdf_text("Hello")])
        assert read(save("a.txt", content)).kind == "pdf"
        assert read(save("b.pdf", b"\n\njunk\n" + content)).kind == "pdf"
        assert read(save("c.md", "A file starts with %PDF-1.4.")).kind == "md"


REFUSED: list[tuple[str, bytes, type[DocumentError], str]] = [
    ("a.txt", b"", DocumentEmpty, "no bytes"),
    ("a.docx", b"", DocumentEmpty, "no bytes"),
    ("a.md", b" \r\n\t\n", DocumentEmpty, "5 white or zero bytes"),
    ("a.bin", bytes(99), DocumentEmpty, "99 white or zero bytes"),
    ("a.html", b"<html><script>x</script></html>", DocumentEmpty, "no text"),
    ("a.xlsx", samples.xlsx({"Plan": []}), DocumentEmpty, "Plan"),
    ("a.png", samples.png(), DocumentWithoutText, "picture"),
    ("a.txt", samples.png(), DocumentWithoutText, "PNG"),
    (
        "a.docx",
        samples.docx("<w:p/>", {"word/media/image1.png": "x"}),
        DocumentWithoutText,
        "pictures",
    ),
    ("a.7z", b"7z\xbc\xaf\x27\x1c\0\x04more", DocumentUnsupported, "archive"),
    ("a.mp3", b"ID3\x03\0\0\0music", DocumentUnsupported, "sound"),
    ("a.mp4", b"\0\0\0\x18ftypmp42", DocumentUnsupported, "video"),
    ("a", b"\x7fELF\x02\x01\x01\0", DocumentUnsupported, "program"),
    ("a.db", b"SQLite format 3\0more", DocumentUnsupported, "database"),
    ("a.dat", bytes(range(256)) * 9, DocumentUnsupported, "binary data"),
    ("a.odt", b"This is plain text.", DocumentDamaged, "ODT"),
    ("a.docx", samples.archive({"a.txt": "x"}), DocumentDamaged, "plain zip"),
    ("a.docx", samples.docx("<w:p/>")[:200], DocumentDamaged, "cut short"),
    ("a.docx", samples.docx("<w:p>"), DocumentDamaged, "makes no sense"),
    ("a.pdf", b"%PDF-1.4\nnothing more", DocumentDamaged, "PDFium"),
    ("a.rtf", b"{\\rtf1\\uc words}", DocumentDamaged, "markup"),
    ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), DocumentDamaged, "cut short"),
    ("a.xls", ole({"Other": b"x"}), DocumentDamaged, "XLS"),
    ("a.msi", ole({"Other": b"x"}), DocumentUnsupported, "unknown program"),
    ("a.docx", ole({"EncryptedPackage": b"x"}), DocumentEncrypted, "password"),
    ("a.doc", word_document(["x"], encrypted=True), DocumentEncrypted, "password"),
    ("a.xls", ole({"Workbook": b"\x09\x08\0\0\x2f\0\0\0"}), DocumentEncrypted, "password"),
    (
        "a.ppt",
        ole({"Current User": bytes(12) + b"\xdf\xc4\xd1\xf3", "PowerPoint Document": b"x"}),
        DocumentEncrypted,
        "password",
    ),
    ("a.pdf", samples.pdf(["x"], encrypted=True), DocumentEncrypted, "password"),
    (
        "a.odt",
        samples.opendocument("text", "", manifest="<manifest:encryption-data/>"),
        DocumentEncrypted,
        "password",
    ),
]


@pytest.mark.parametrize(
    ("name", "content", "error", "reason"), REFUSED, ids=[f"{n}-{r}" for n, _, _, r in REFUSED]
)
def test_there_is_a_true_reason(
    save: Save, name: str, content: bytes, error: type[DocumentError], reason: str
) -> None:
    with pytest.raises(error) as raised:
        read(save(name, content))
    assert reason in raised.value.reason


def test_other_kinds_under_office_names_are_read(save: Save) -> None:
    assert read(save("a.xls", "<html><table><tr><td>a<td>b</table></html>")).text == "a | b"
    assert read(save("a.doc", rb"{\rtf1 Hello}")).kind == "rtf"
    assert read(save("a.doc", samples.docx(samples.word_paragraph("Hi")))).kind == "docx"


@pytest.mark.parametrize("kind", file_kinds.KINDS, ids=lambda kind: kind.id)
def test_every_extractor_of_the_registry_can_be_called(kind: FileKind) -> None:
    module, _, function = kind.extractor.partition(":")
    read = getattr(import_module(f"app.adapters.extraction.formats.{module}"), function)
    given = {name: None for name in ("name", "nest", "seen") if name in signature(read).parameters}
    signature(read).bind(b"", kind.id, **given)
