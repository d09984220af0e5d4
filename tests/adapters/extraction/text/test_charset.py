"""Text is decoded correctly from any encoding."""

from __future__ import annotations

import pytest

from app.adapters.extraction.text.charset import decode

ENGLISH = "The quick brown fox jumps over the lazy dog.\r\nAnd again.\r\n"
GERMAN = "Die Straße führt über die Brücke, größere Häuser stehen dahinter."
FRENCH = "L'été dernier, nous avons été à la plage où il faisait très chaud."
POLISH = "Źdźbło trawy, świeże mięso, żółty ser. Zażółć gęślą jaźń."
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy na břehu řeky."
TURKISH = "Çocuğun ağzı açık, ışık söndü. Bütün insanlar eşit doğarlar."
GREEK = "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια."
RUSSIAN = "Все люди рождаются свободными и равными в своем достоинстве и правах."
HEBREW = "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם."
ARABIC = "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق."
THAI = "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ"
JAPANESE = "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。"
SIMPLIFIED = "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心。"
TRADITIONAL = "人人生而自由，在尊嚴和權利上一律平等。他們賦有理性和良心。"
KOREAN = "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다."

SAMPLES = [
    (GERMAN, "cp1252 iso8859-1"),
    (FRENCH, "cp1252 iso8859-15 mac_roman"),
    (POLISH, "cp1250 iso8859-2 cp852"),
    (CZECH, "cp1250 iso8859-2"),
    (TURKISH, "cp1254 iso8859-9 cp857"),
    (GREEK, "cp1253 iso8859-7"),
    (RUSSIAN, "cp1251 koi8-r cp866 iso8859-5"),
    (HEBREW, "cp1255 iso8859-8"),
    (ARABIC, "cp1256 iso8859-6"),
    (THAI, "tis-620"),
    (JAPANESE, "shift_jis euc_jp iso2022_jp"),
    (SIMPLIFIED, "gb2312 gb18030 hz"),
    (TRADITIONAL, "big5"),
    (KOREAN, "euc_kr johab iso2022_kr"),
]


@pytest.mark.parametrize(
    ("text", "encoding"), [(text, name) for text, names in SAMPLES for name in names.split()]
)
def test_legacy_encodings_are_told_by_their_letters(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("text", [ENGLISH, *(f"{text}\r\nx\r\n" for text, _ in SAMPLES)])
@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"],
)
def test_unicode_needs_no_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_mainframe_text_is_found_out() -> None:
    assert decode((ENGLISH * 5).encode("cp500")) == ENGLISH * 5


@pytest.mark.parametrize("text", ["Café", "naïve\n", "£ 20"])
def test_a_single_letter_is_enough(text: str) -> None:
    assert decode(text.encode("cp1252")) == text


def test_unicode_survives_a_broken_byte_and_letters_late_in_the_file() -> None:
    text = ENGLISH * 1000 + GERMAN * 9
    assert decode(text.encode()) == text
    assert decode(text.encode("cp1252")) == text
    assert decode(text.encode()[:-1] + b"\xff").startswith(text[:-1])


def test_a_declaration_decides_where_the_letters_leave_it_open() -> None:
    data = "Ωμέγα".encode("iso8859-7")
    assert decode(data, "iso-8859-7") == "Ωμέγα"
    assert decode("Größe".encode(), "iso-8859-1") == "Größe"
    assert decode("“Größe”".encode("cp1252"), "iso-8859-1") == "“Größe”"
    assert decode("Größe".encode("cp1252"), "no-such-thing") == "Größe"


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        (RUSSIAN, "cp1251", "iso-8859-1"),
        (RUSSIAN, "cp1251", "koi8-r"),
        (RUSSIAN, "koi8-r", "windows-1251"),
        (CZECH, "cp1250", "us-ascii"),
        (GREEK, "cp1253", "windows-1252"),
        (GERMAN, "cp1252", "windows-1251"),
        (SIMPLIFIED, "gb18030", "windows-1252"),
        (JAPANESE, "shift_jis", "iso-8859-1"),
    ],
)
def test_letters_overrule_a_declaration(text: str, encoding: str, declared: str) -> None:
    assert decode(text.encode(encoding), declared) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(text, name) for text, names in SAMPLES for name in names.split()]
    + [
        ("Müller & Söhne, 20 €", "cp1252"),
        ("Договор поставки", "koi8-r"),
        ("Ísland er þýðingarmikið", "cp1252"),
    ],
)
def test_a_true_declaration_stands(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), encoding) == text


def test_of_two_declarations_the_one_is_followed_that_fits() -> None:
    assert decode("Ωμέγα".encode("cp1253"), "utf-8", "windows-1253") == "Ωμέγα"
