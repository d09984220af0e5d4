"""The registry of file kinds: everything that lists kinds of files is derived from ``KINDS``.

Detection and extraction of formats, the filters and icons of the window, the words for kinds in
questions to the catalog, and the table in ``docs/formats.md`` use it. To add a kind, add an entry
here and the module that extracts it to ``app/adapters/extraction/formats``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

PLAIN = "plain:read_plain"
Signature = tuple[int, bytes]
"""Offset in the file, and the bytes at it."""


@dataclass(frozen=True, slots=True)
class FileGroup:
    """A group of kinds that a search can be limited to."""

    id: str
    label: str
    """Plural; translated in the window."""
    icon: str = "text"
    """A name of ``app.ui.theme.icons.GLYPHS``."""
    names: str = ""
    """Regular expression of words beside 'files' in a question, as in 'text files'."""
    nouns: Mapping[str, str] = field(default_factory=dict)
    """Regular expressions of nouns for such files, as 'spreadsheets', by language."""


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file. The first five fields describe it, the others how its content is detected:
    by a signature, or by an entry of its container (zip or OLE). Without any of these, the file
    name decides."""

    id: str
    """The usual extension, in lower case."""
    group: FileGroup
    extractor: str = PLAIN
    """``module:function`` in ``app.adapters.extraction.formats``."""
    extensions: tuple[str, ...] = ()
    """Further extensions of such files."""
    name: str = ""
    """Word beside 'files' in a question, if not the id: 'Word'."""
    signatures: tuple[Signature, ...] = ()
    """Some also occur at the start of text, so the content must contain control characters too."""
    signature_suffices: bool = False
    """Whether the signature is too long to occur at the start of text by chance."""
    zip_part: str = ""
    """Prefix of the name of a zip entry."""
    ole_streams: tuple[str, ...] = ()
    mime: str = ""
    """As declared in the zip entry ``mimetype``, or as expected by the extraction library."""
    binary: bool = False
    """Whether it is detected by its name although it is not plain text."""
    is_scan: bool = False
    """Whether it is an image for text recognition."""
    unread: str = ""
    """Description of a kind without an extractor."""

    @property
    def is_marked(self) -> bool:
        """Whether its content is detected, so that a name without that content is wrong."""
        return bool(self.signatures or self.zip_part or self.ole_streams or self.mime)

    @property
    def is_text(self) -> bool:
        """Whether it is plain text."""
        return not (self.is_marked or self.binary)


PDF = FileGroup(
    "pdf",
    "PDF",
    "pdf",
    "pdf",
    {
        "en": "pdfs",
        "es": "pdfs?",
        "de": "pdfs",
        "zh": "pdf",
        "ru": "pdf(?:-(?:файл(?:ов|ы)|документ(?:ов|ы)))?",
    },
)
WORD = FileGroup("word", "Word and similar")
SPREADSHEET = FileGroup(
    "spreadsheet",
    "Spreadsheets",
    nouns={
        "en": "spreadsheets",
        "es": "hojas de cálculo",
        "de": "tabellen(?:dateien)?",
        "ru": "таблиц[ыа]?",
        "zh": "表格",
    },
)
PRESENTATION = FileGroup(
    "presentation",
    "Presentations",
    nouns={
        "en": "presentations",
        "es": "presentaciones",
        "de": "präsentationen",
        "ru": "презентаци[йия]",
        "zh": "演示文稿|幻灯片",
    },
)
EMAIL = FileGroup(
    "email",
    "E-mails",
    "mail",
    "e-?mail",
    {
        "en": "e-?mails",
        "es": "correos(?: electrónicos)?",
        "de": "e-?mails",
        "ru": "письм[ао]?|писем",
        "zh": "邮件",
    },
)
WEB = FileGroup("web", "Web pages", names="web|веб|网页")
EBOOK = FileGroup("ebook", "E-books")
MARKDOWN = FileGroup("markdown", "Markdown", names="markdown")
TEXT = FileGroup("text", "Text", names="text|texto|текстовых|文本", nouns={"de": "textdateien"})
DATA = FileGroup("data", "Data")
CODE = FileGroup("code", "Source code")
CALENDAR = FileGroup("calendar", "Calendars and contacts")
SUBTITLES = FileGroup("subtitles", "Subtitles")
IMAGE = FileGroup("image", "Pictures", "image")
ARCHIVE = FileGroup("archive", "Archives")
OTHER = FileGroup("other", "Other files")


def _unread(
    what: str, signatures: Mapping[str, tuple[Signature, ...]], group: FileGroup = OTHER
) -> Iterator[FileKind]:
    return (FileKind(id, group, signatures=marks, unread=what) for id, marks in signatures.items())


_CODE = (
    "c cc cpp cs cxx dart go h hpp java js jsx kt kts lua m mjs mm php pl py pyi r rb rs scala sh"
    " swift ts tsx zig"
)
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument"
_OPEN_XML = "application/vnd.openxmlformats-officedocument"

KINDS: tuple[FileKind, ...] = (
    FileKind("pdf", PDF, "pdf:read_pdf", signatures=((0, b"%PDF-"),), signature_suffices=True),
    FileKind("docx", WORD, "office:read_docx", ("docm", "dotx"), "word", zip_part="word/"),
    FileKind("doc", WORD, "word97:read_doc", ("dot",), "word", ole_streams=("WordDocument",)),
    FileKind("odt", WORD, "opendocument:read_opendocument", mime=f"{_OPEN_DOCUMENT}.text"),
    FileKind("rtf", WORD, "rtf:read_rtf", signatures=((0, b"{\\rtf"),), signature_suffices=True),
    FileKind(
        "xlsx",
        SPREADSHEET,
        "kreuzberg_formats:read_spreadsheet",
        ("xlsm",),
        "excel",
        zip_part="xl/",
        mime=f"{_OPEN_XML}.spreadsheetml.sheet",
    ),
    FileKind(
        "xlsb",
        SPREADSHEET,
        "kreuzberg_formats:read_spreadsheet",
        name="excel",
        zip_part="xl/workbook.bin",
        mime="application/vnd.ms-excel.sheet.binary.macroEnabled.12",
    ),
    FileKind(
        "xls",
        SPREADSHEET,
        "kreuzberg_formats:read_spreadsheet",
        name="excel",
        ole_streams=("Workbook", "Book"),
        mime="application/vnd.ms-excel",
    ),
    FileKind(
        "ods",
        SPREADSHEET,
        "kreuzberg_formats:read_spreadsheet",
        mime=f"{_OPEN_DOCUMENT}.spreadsheet",
    ),
    FileKind("csv", SPREADSHEET),
    FileKind("tsv", SPREADSHEET),
    FileKind(
        "pptx", PRESENTATION, "office:read_pptx", ("pptm", "ppsx"), "powerpoint", zip_part="ppt/"
    ),
    FileKind(
        "ppt",
        PRESENTATION,
        "kreuzberg_formats:read_slides",
        ("pps",),
        "powerpoint",
        ole_streams=("PowerPoint Document",),
        mime="application/vnd.ms-powerpoint",
    ),
    FileKind(
        "odp",
        PRESENTATION,
        "opendocument:read_opendocument",
        mime=f"{_OPEN_DOCUMENT}.presentation",
    ),
    FileKind("eml", EMAIL, "mail:read_message", ("mht", "mhtml"), binary=True),
    FileKind("mbox", EMAIL, "mail:read_mailbox", binary=True),
    FileKind("msg", EMAIL, "outlook:read_outlook", ole_streams=("__properties_version1.0",)),
    FileKind("html", WEB, "markup:read_html", ("htm", "xhtml", "shtml")),
    FileKind("epub", EBOOK, "epub:read_epub", mime="application/epub"),
    FileKind("md", MARKDOWN, extensions=("markdown",)),
    FileKind("txt", TEXT, extensions=("text",)),
    *(FileKind(name, TEXT) for name in ("log", "rst", "org", "adoc", "tex")),
    *(FileKind(name, DATA, "plain:read_json") for name in ("json", "jsonl", "ndjson", "geojson")),
    FileKind("xml", DATA, "markup:read_xml"),
    FileKind("yaml", DATA, extensions=("yml",)),
    *(FileKind(name, CODE) for name in _CODE.split()),
    FileKind("ipynb", CODE, "plain:read_notebook", name="jupyter"),
    *(FileKind(name, CALENDAR, "plain:read_card") for name in ("ics", "vcf")),
    *(FileKind(name, SUBTITLES, "plain:read_subtitles") for name in ("srt", "vtt")),
    FileKind("png", IMAGE, signatures=((0, b"\x89PNG\r\n\x1a\n"),), is_scan=True),
    FileKind("jpg", IMAGE, extensions=("jpeg",), signatures=((0, b"\xff\xd8\xff"),), is_scan=True),
    FileKind("gif", IMAGE, signatures=((0, b"GIF8"),), is_scan=True),
    FileKind(
        "tiff", IMAGE, extensions=("tif",), signatures=((0, b"II*\0"), (0, b"MM\0*")), is_scan=True
    ),
    FileKind("bmp", IMAGE, signatures=((0, b"BM"),), is_scan=True),
    FileKind("webp", IMAGE, signatures=((8, b"WEBP"),), is_scan=True),
    FileKind("avif", IMAGE, signatures=((4, b"ftypavif"),), is_scan=True),
    FileKind(
        "zip", ARCHIVE, "archive:read_archive", signatures=((0, b"PK\x03\x04"), (0, b"PK\x05\x06"))
    ),
    FileKind("gz", ARCHIVE, "archive:read_archive", ("tgz",), signatures=((0, b"\x1f\x8b"),)),
    FileKind("bz2", ARCHIVE, "archive:read_archive", ("tbz", "tbz2"), signatures=((0, b"BZh"),)),
    FileKind("xz", ARCHIVE, "archive:read_archive", ("txz",), signatures=((0, b"\xfd7zXZ\0"),)),
    FileKind("tar", ARCHIVE, "archive:read_archive", signatures=((257, b"ustar"),)),
    *_unread(
        "a picture in a format that is not read",
        {
            "psd": ((0, b"8BPS"),),
            "heic": ((4, b"ftypheic"), (4, b"ftypmif1")),
            "djvu": ((0, b"AT&TFORM"),),
        },
        IMAGE,
    ),
    *_unread(
        "an archive in a format that is not read",
        {
            "zst": ((0, b"\x28\xb5\x2f\xfd"),),
            "7z": ((0, b"7z\xbc\xaf\x27\x1c"),),
            "rar": ((0, b"Rar!\x1a\x07"),),
        },
        ARCHIVE,
    ),
    *_unread(
        "a video",
        {
            "mp4": ((4, b"ftyp"), (4, b"moov")),
            "avi": ((8, b"AVI "),),
            "mkv": ((0, b"\x1a\x45\xdf\xa3"),),
            "mpg": ((0, b"\0\0\x01\xba"),),
        },
    ),
    *_unread(
        "a sound recording",
        {
            "mp3": ((0, b"ID3"), (0, b"\xff\xfb")),
            "ogg": ((0, b"OggS"),),
            "flac": ((0, b"fLaC"),),
            "wav": ((8, b"WAVE"),),
            "mid": ((0, b"MThd"),),
        },
    ),
    *_unread(
        "a program",
        {
            "elf": ((0, b"\x7fELF"),),
            "exe": ((0, b"MZ"),),
            "macho": ((0, b"\xcf\xfa\xed\xfe"),),
            "class": ((0, b"\xca\xfe\xba\xbe"),),
            "wasm": ((0, b"\0asm"),),
        },
    ),
    *_unread(
        "a database",
        {
            "sqlite": ((0, b"SQLite format 3\0"),),
            "parquet": ((0, b"PAR1"),),
            "pst": ((0, b"!BDN"),),
        },
    ),
    *_unread("a language model", {"gguf": ((0, b"GGUF"),)}),
    *_unread("a font", {"font": ((0, b"wOFF"), (0, b"wOF2"), (0, b"OTTO"), (0, b"\0\x01\0\0\0"))}),
    *_unread(
        "a container of an unknown program",
        {"ole": ((0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),)},
    ),
    FileKind("odg", OTHER, mime=f"{_OPEN_DOCUMENT}.graphics", unread="a drawing"),
    FileKind("vsd", OTHER, zip_part="visio/", ole_streams=("VisioDocument",), unread="a drawing"),
)

_BY_ID = {kind.id: kind for kind in KINDS}
_BY_EXTENSION = {name: kind.id for kind in KINDS for name in (kind.id, *kind.extensions)}
_EXTENSION = re.compile("[a-z][a-z0-9_+-]{0,11}|7z")

GROUPS: tuple[FileGroup, ...] = tuple(
    {kind.group.id: kind.group for kind in KINDS if not kind.unread}.values()
)
"""Groups that a search can be limited to, in the order of the registry."""
FILTER_HELP = "only files of this kind (as pdf or docx), or of one of these groups: " + ", ".join(
    group.id for group in GROUPS
)


def find(id: str) -> FileKind:
    """The kind with this id; an unknown one is plain text."""
    return _BY_ID.get(id) or FileKind(id, TEXT)


def named(path: str) -> str:
    """The kind by the file name, or an empty string."""
    claimed = PurePath(path).suffix[1:].lower()
    return _BY_EXTENSION.get(claimed, claimed) if _EXTENSION.fullmatch(claimed) else ""


def is_known(name: str) -> bool:
    """Whether a filter names a group, a kind, or an extension of one."""
    return name.lower() in _BY_EXTENSION or any(group.id == name.lower() for group in GROUPS)


def selected(name: str) -> tuple[str, ...]:
    """The kinds that match a filter: those of a group, or the one of an extension."""
    name = name.lower()
    members = tuple(kind.id for kind in KINDS if kind.group.id == name and not kind.unread)
    return members or (_BY_EXTENSION.get(name, name),)


def modifiers() -> str:
    """Regular expression of words beside 'files' in a question, in any language."""
    ids = (re.escape(word) for kind in KINDS for word in (kind.id, *kind.extensions, kind.name))
    return "|".join(filter(None, dict.fromkeys((*ids, *(group.names for group in GROUPS)))))


def nouns(language: str) -> str:
    """Regular expression of nouns for files of a group in a language."""
    return "|".join(group.nouns[language] for group in GROUPS if language in group.nouns)


def asked(said: str) -> tuple[str, ...]:
    """The kinds for a match of ``modifiers`` or ``nouns``."""
    said = said.lower()
    for group in GROUPS:
        words = "|".join(filter(None, (*group.nouns.values(), group.names)))
        if words and re.fullmatch(words, said):
            return selected(group.id)
    names = ((kind.id, {kind.id, *kind.extensions, kind.name} - {""}) for kind in KINDS)
    return tuple(id for id, words in names if said in words)
