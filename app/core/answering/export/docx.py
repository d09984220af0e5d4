"""A chat with its sources as a Word document (Office Open XML, ECMA-376), which holds no macros,
links or pictures."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from xml.sax.saxutils import escape

from app.core.answering.export.transcript import Exchange, Transcript, pieces_of, squeezed

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML cannot hold, surrogates among them."""
_STYLES = {
    # Half points, colour, more run properties, space before and after in twentieths of a point
    "Title": (36, "222222", "<w:b/>", 0, 120),
    "Heading1": (26, "222222", "<w:b/>", 360, 60),
    "Facts": (21, "555555", "", 0, 60),
    "Warning": (24, "825300", "<w:i/>", 60, 60),
    "Source": (21, "222222", "", 120, 20),
    "Quote": (21, "555555", "", 0, 60),
}
_MARGIN = 1134
"""Twentieths of a point: 20 mm."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of the parts: the same chat makes the same file."""


def docx(chat: Transcript) -> bytes:
    """The document, with page numbers at the foot."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations("officeDocument", "word/document.xml"),
        "word/_rels/document.xml.rels": _relations("styles", "styles.xml", "footer", "footer.xml"),
        "word/document.xml": _document(chat),
        "word/styles.xml": _styles(),
        "word/footer.xml": _footer(chat.title),
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, (_HEAD + text).encode("utf-8"))
    return held.getvalue()


def _document(chat: Transcript) -> str:
    body = "".join(
        (
            _paragraph(chat.title, "Title"),
            *(_paragraph(fact, "Facts") for fact in chat.facts),
            *(part for exchange in chat.exchanges for part in _exchange(chat, exchange)),
        )
    )
    margins = " ".join(f'w:{side}="{_MARGIN}"' for side in ("top", "right", "bottom", "left"))
    section = (
        '<w:sectPr><w:footerReference w:type="default" r:id="r2"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar {margins} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    return (
        f'<w:document xmlns:w="{_MAIN}" xmlns:r="{_RELATIONS}">'
        f"<w:body>{body}{section}</w:body></w:document>"
    )


def _exchange(chat: Transcript, exchange: Exchange) -> Iterator[str]:
    yield _paragraph(squeezed(exchange.question), "Heading1")
    yield from (_paragraph(fact, "Facts") for fact in exchange.facts)
    yield from (_paragraph(warning, "Warning") for warning in exchange.warnings)
    for line in exchange.answer.strip().splitlines():
        runs = "".join(_run(piece, strong) for piece, strong in pieces_of(line))
        yield f"<w:p>{runs}</w:p>"
    if exchange.sources:
        yield _paragraph(chat.sources, "Facts")
    for source in exchange.sources:
        yield _paragraph(f"[{source.n}] {source.place}", "Source")
        yield _paragraph(squeezed(source.text), "Quote")


def _paragraph(text: str, style: str = "") -> str:
    chosen = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{chosen}{_run(text)}</w:p>"


def _run(text: str, strong: bool = False) -> str:
    how = "<w:rPr><w:b/></w:rPr>" if strong else ""
    return f'<w:r>{how}<w:t xml:space="preserve">{_plain(text)}</w:t></w:r>'


def _plain(text: str) -> str:
    return escape(_ILLEGAL.sub("\ufffd", text))


def _footer(title: str) -> str:
    fields = " / ".join(
        f'</w:t></w:r><w:fldSimple w:instr="{field}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        '<w:r><w:t xml:space="preserve">'
        for field in ("PAGE", "NUMPAGES")
    )
    return (
        f'<w:ftr xmlns:w="{_MAIN}"><w:p><w:pPr><w:pStyle w:val="Facts"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{_plain(title)} · {fields}</w:t></w:r></w:p></w:ftr>'
    )


def _styles() -> str:
    named = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="{before}" w:after="{after}"/>'
        f'{_outline(name)}</w:pPr><w:rPr>{more}<w:color w:val="{colour}"/><w:sz w:val="{size}"/>'
        "</w:rPr></w:style>"
        for name, (size, colour, more, before, after) in _STYLES.items()
    )
    return (
        f'<w:styles xmlns:w="{_MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>'
        '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="24"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="300" w:lineRule="auto"/></w:pPr>'
        '</w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1"'
        f' w:styleId="Normal"><w:name w:val="Normal"/></w:style>{named}</w:styles>'
    )


def _outline(style: str) -> str:
    """Whether the style is a heading in the outline of the document."""
    return '<w:outlineLvl w:val="0"/>' if style == "Heading1" else ""


def _content_types() -> str:
    parts = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{kind}+xml"/>'
        for name, kind in (
            ("document", "document.main"),
            ("styles", "styles"),
            ("footer", "footer"),
        )
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{parts}</Types>"
    )


def _relations(*pairs: str) -> str:
    links = "".join(
        f'<Relationship Id="r{number}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(zip(pairs[::2], pairs[1::2], strict=True), 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'
