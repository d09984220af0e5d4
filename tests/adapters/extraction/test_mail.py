"""Text extracted from mail: encrypted, signed, forwarded, mailboxes, Outlook messages."""

from __future__ import annotations

import base64
import io
import struct
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from functools import cache

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import NameOID

from app.adapters.extraction import document as extract_document
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentEmpty, DocumentWithoutText, MessageEncrypted
from tests.adapters.extraction import document_samples as samples
from tests.adapters.extraction.ole_samples import Tree, ole, outlook

HEAD = "From: ann@example.org\r\nTo: bob@example.org\r\nSubject: The plan\r\nMIME-Version: 1.0\r\n"
CMS = 'Content-Type: application/{}pkcs7-mime; name="smime.p7m"{}\r\n'
BASE64 = "Content-Transfer-Encoding: base64\r\n\r\n"
INNER = b"Content-Type: text/plain; charset=utf-8\r\n\r\nMeet me at the \xc3\xbcbergang.\r\n"
RUSSIAN = "Все люди рождаются свободными и равными в своем достоинстве и правах."
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy na břehu řeky."
JAPANESE = "すべての人間は、生まれながらにして自由であり、テストとソフトである。"


def read(name: str, content: bytes | str) -> ExtractedDocument:
    data = content.encode() if isinstance(content, str) else content
    return extract_document.read(name, io.BytesIO(data))


@cache
def identity() -> tuple[rsa.RSAPrivateKey, x509.Certificate]:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Ann")])
    begin = datetime(2020, 1, 1, tzinfo=UTC)
    built = x509.CertificateBuilder(name, name, key.public_key(), 7, begin, begin + timedelta(9999))
    return key, built.sign(key, hashes.SHA256())


def sealed(content: bytes = INNER) -> bytes:
    builder = pkcs7.PKCS7EnvelopeBuilder().set_data(content).add_recipient(identity()[1])
    return builder.encrypt(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary])


def signed(content: bytes = INNER) -> bytes:
    key, certificate = identity()
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content)
    builder = builder.add_signer(certificate, key, hashes.SHA256())
    return builder.sign(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary])


def streamed(content: bytes) -> bytes:
    """The same in the form of unknown lengths, which programs write that do not hold it all."""
    octets = b"".join(b"\x04" + bytes([len(part)]) + part for part in (content[:9], content[9:]))
    data = b"\x30\x80\x06\x09" + bytes.fromhex("2a864886f70d010701")
    data += b"\xa0\x80\x24\x80" + octets + b"\0\0\0\0\0\0"
    form = b"\x30\x80\x06\x09" + bytes.fromhex("2a864886f70d010702")
    return form + b"\xa0\x80\x30\x80\x02\x01\x01\x31\x00" + data + b"\0\0\0\0\0\0"


def encoded(content: bytes) -> str:
    return base64.encodebytes(content).decode()


def cms(content: bytes, form: str = "", old: str = "x-") -> str:
    return HEAD + CMS.format(old, form and f"; smime-type={form}") + BASE64 + encoded(content)


def mixed(*parts: str, kind: str = "mixed") -> str:
    body = "".join(f"--x\r\n{part}\r\n" for part in parts)
    return f'{HEAD}Content-Type: multipart/{kind}; boundary="x"\r\n\r\n{body}--x--\r\n'


RPMSG = (
    "Content-Type: application/x-microsoft-rpmsg-message\r\n"
    f'Content-Disposition: attachment; filename="message.rpmsg"\r\n{BASE64}dugEYMQ=\r\n'
)
NOTICE = "Content-Type: text/plain\r\n\r\nThis message is protected. Use Outlook to read it.\r\n"
PGP = "-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA/8B\r\n-----END PGP MESSAGE-----\r\n"
ENCRYPTED = {
    "S/MIME": cms(sealed(), "enveloped-data"),
    "S/MIME without a type": cms(sealed(), old=""),
    "S/MIME that breaks off": cms(sealed()[:90], "enveloped-data"),
    "S/MIME beside a text": mixed(
        NOTICE,
        CMS.format("", "").replace("pkcs7-mime", "octet-stream") + BASE64 + encoded(sealed()),
    ),
    "signed S/MIME": cms(signed(cms(sealed()).encode()), "signed-data"),
    "rights management": mixed(NOTICE, RPMSG),
    "OpenPGP": mixed(
        "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n",
        f"Content-Type: application/octet-stream\r\n\r\n{PGP}",
        kind='encrypted; protocol="application/pgp-encrypted"',
    ),
    "OpenPGP in the text": f"{HEAD}\r\n{PGP}",
}


class TestEncrypted:
    @pytest.mark.parametrize("form", ENCRYPTED)
    def test_an_encrypted_message_says_so(self, form: str) -> None:
        with pytest.raises(MessageEncrypted, match="Only its receiver"):
            read("a.eml", ENCRYPTED[form])

    @pytest.mark.parametrize("content", [signed(), streamed(INNER)], ids=["known", "unknown"])
    def test_what_is_only_signed_is_read(self, content: bytes) -> None:
        text = read("a.eml", cms(content, "signed-data")).text
        assert text.endswith("Attachments: smime.p7m\n\nMeet me at the übergang.")

    def test_a_message_of_certificates_has_no_text(self) -> None:
        with pytest.raises(DocumentWithoutText, match=r"smime\.p7m"):
            read("a.eml", cms(streamed(b""), "certs-only"))

    def test_mail_goes_on_around_one_that_is_encrypted(self) -> None:
        line = "From a@example.org Mon Jun 01 04:28:28 2009\r\n"
        text = read("a.mbox", f"{line}{cms(sealed())}\r\n{line}{HEAD}\r\nIn clear.\r\n").text
        assert text.count("The plan") == 2
        assert text.endswith("In clear.")
        with pytest.raises(MessageEncrypted, match="S/MIME"):
            read("b.mbox", f"{line}{cms(sealed())}\r\n{line}{cms(sealed())}")
        forwarded = f"Content-Type: message/rfc822\r\n\r\n{cms(sealed())}"
        assert "Use Outlook" in read("c.eml", mixed(NOTICE, forwarded)).text


class TestWithin:
    def test_forwarded_messages_are_read_however_they_are_encoded(self) -> None:
        html = HEAD.replace("plan", "answer") + "Content-Type: text/html\r\n\r\n<p>Use it.</p>\r\n"
        report = HEAD + "\r\nSix places are free.\r\n"
        text = read(
            "a.eml",
            mixed(
                "Content-Type: text/plain\r\n\r\nUse it.\r\n",
                f"Content-Type: message/rfc822\r\n\r\n{html}",
                f"Content-Type: message/rfc822\r\n{BASE64}{encoded(report.encode())}",
            ),
        ).text
        assert text.count("Use it.") == 2
        assert "Subject: The answer\nFrom: ann@example.org" in text
        assert text.endswith("Six places are free.")

    def test_reports_and_digests_are_read(self) -> None:
        status = (
            "Final-Recipient: rfc822; bob@example.org\r\nDiagnostic-Code: smtp; mailbox full\r\n"
        )
        bounce = mixed(
            "Content-Type: text/plain\r\n\r\nSorry.\r\n",
            f"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\n{status}",
            kind="report",
        )
        assert "Diagnostic-Code: smtp; mailbox full" in read("a.eml", bounce).text
        digest = mixed(
            "\r\nSubject: One\r\n\r\nFirst.", "\r\nSubject: Two\r\n\r\nSecond.", kind="digest"
        )
        assert read("b.eml", digest).text.endswith(
            "Subject: One\n\nFirst.\n\nSubject: Two\n\nSecond."
        )

    def test_parts_that_cannot_be_told_apart_are_read_as_they_stand(self) -> None:
        body = 'Content-Type: multipart/mixed; boundary="lost"\r\n\r\nThe bridge is closed.\r\n'
        assert read("a.eml", HEAD + body).text.endswith("The bridge is closed.")
        text = read("b.eml", mixed(NOTICE) + "\r\nSent to the list.\r\n").text
        assert text.endswith("Sent to the list.")

    def test_headers_that_are_malformed_cost_no_text(self) -> None:
        head = HEAD.replace("The plan", "=?utf\xbc8?q?The_plan?=").encode("latin-1")
        part = b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 7b\xfft\r\n\r\n"
        assert read("a.eml", head + part + b"Subject: x\r\n\r\nWords.\r\n").text.endswith("Words.")

    def test_documents_without_a_name_are_read_and_signatures_are_not(self) -> None:
        message = EmailMessage()
        message.set_content("See below.")
        word = samples.docx(samples.word_paragraph("The terms"))
        message.add_attachment(word, "application", "octet-stream")
        message.add_attachment(b"-----BEGIN", "application", "pgp-signature", filename="a.asc")
        text = read("a.eml", message.as_bytes()).text
        assert "Attachment\n\nThe terms" in text
        assert "BEGIN" not in text


class TestMailbox:
    LINE = "From ann@example.org Mon Jun  1 04:28:28 2009\n"

    def test_only_the_line_of_a_delivery_begins_a_message(self) -> None:
        body = (
            "From 2009 on we meet here:\nRoom: 12\n\nFrom the minutes of 10:30, June 2009\n"
            "Present: Ann\n\n>From here to there\n>>From quoted\n> From answered\n"
        )
        document = read("a.mbox", f"{self.LINE}{HEAD}\n{body}\n{self.LINE}{HEAD}\nThe end.\n")
        assert len(document.headings) == 2
        for line in ("From 2009 on we meet here:\nRoom: 12", "June 2009\nPresent: Ann"):
            assert line in document.text
        assert "\nFrom here to there\n>From quoted\n> From answered\n" in document.text

    @pytest.mark.parametrize(
        "line",
        [
            "From 12@xxx Mon Jun 01 04:28:28 +0000 2009\n",
            "From ann at example.org  Mon Jun  1 04:28:28 2009\n",
            "From ann Mon Jun  1 04:28 CEST 2009\n>From bob Mon Jun  1 04:28 2009 remote from x\n",
            "From - Mon, 1 Jun 2009 04:28:28 +0200\nX-Mozilla-Status: 0001\n",
        ],
    )
    def test_the_line_has_many_forms(self, line: str) -> None:
        document = read("a.mbox", f"{line}{HEAD}\nOne.\n{line}{HEAD}\nTwo.\n")
        assert len(document.headings) == 2
        assert document.text.count("From: ann@example.org") == 2

    def test_nothing_before_the_first_or_without_any_is_lost(self) -> None:
        assert "One." in read("a.mbox", f"\n{HEAD}\nOne.\n\n{self.LINE}{HEAD}\nTwo.\n").text
        assert read("b.mbox", f"{HEAD}\nAlone.\n").text.endswith("Alone.")
        old = f"{self.LINE}{HEAD}\nOne.\n\n{self.LINE}{HEAD}\nTwo.\n".replace("\r\n", "\n")
        assert len(read("c.mbox", old.replace("\n", "\r")).headings) == 2


SUBJECT, CLASS, BODY, RICH, HTML, DATA, FILE, FORM = (
    0x0037,
    0x001A,
    0x1000,
    0x1009,
    0x1013,
    0x3701,
    0x3707,
    0x370E,
)
STRINGS_PAGE, INTERNET_PAGE = 0x3FFD, 0x3FDE
NOTE = {SUBJECT: "The plan", CLASS: "IPM.Note", 0x0042: "Ann", 0x5D02: "ann@example.org"}


def message(
    properties: dict[int, str | bytes | int], code_page: str = "", attached: tuple[Tree, ...] = ()
) -> bytes:
    return ole(outlook(NOTE | properties, code_page=code_page, attached=attached))


def attachment(name: str, data: bytes, form: str = "") -> Tree:
    return outlook({FILE: name, DATA: data, **({FORM: form} if form else {})}, header=8)


def rich(text: bytes) -> bytes:
    return struct.pack("<IIII", len(text) + 12, len(text), 0x414C454D, 0) + text


def escaped(text: str, encoding: str) -> bytes:
    """As programs write it that escape bytes and not letters."""
    stored = text.encode(encoding).replace(b"\\", b"\\\\")
    return b"".join(b"\\'%02x" % byte if byte > 0x7F else bytes([byte]) for byte in stored)


class TestOutlook:
    def test_headers_body_and_attachments(self) -> None:
        sent = 128_883_041_080_000_000
        inner = outlook(NOTE | {SUBJECT: "Before", BODY: "Earlier words."}, header=24)
        forwarded = outlook({0x3001: "Before"}, header=8) | {"__substg1.0_3701000D": inner}
        recipients: dict[str, bytes | Tree] = {
            "__recip_version1.0_#00000000": outlook(
                {0x3001: "Bob", 0x39FE: "bob@example.org", 0x0C15: 1}, header=8
            ),
            "__recip_version1.0_#00000001": outlook({0x3001: "Cy", 0x0C15: 2}, header=8),
            "__recip_version1.0_#00000002": outlook({0x3001: "Di", 0x0C15: 3}, header=8),
        }
        stored = outlook(
            NOTE | {BODY: "Meet me.", 0x0039: sent},
            attached=[attachment("a.txt", b"Bring bread."), forwarded],
        )
        document = read("a.msg", ole(stored | recipients))
        assert document.text.split("\n\n") == [
            "The plan",
            "From: Ann <ann@example.org>\nTo: Bob <bob@example.org>\nCc: Cy\nBcc: Di\n"
            "Date: Mon, 01 Jun 2009 04:28:28 +0000\nAttachments: a.txt, Before",
            "Meet me.",
            "a.txt",
            "Bring bread.",
            "Before",
            "Before",
            "From: Ann <ann@example.org>",
            "Earlier words.",
        ]
        assert (document.kind, document.title) == ("msg", "The plan")

    @pytest.mark.parametrize(
        ("text", "encoding", "pages"),
        [
            (RUSSIAN, "cp1251", {STRINGS_PAGE: 1251}),
            (RUSSIAN, "cp1251", {STRINGS_PAGE: 1252, INTERNET_PAGE: 28591}),
            (RUSSIAN, "cp1251", {INTERNET_PAGE: 20866}),
            (RUSSIAN, "cp1251", {}),
            (RUSSIAN, "utf-8", {STRINGS_PAGE: 1251}),
            (CZECH, "cp1250", {INTERNET_PAGE: 20127}),
            (JAPANESE, "cp932", {STRINGS_PAGE: 1252}),
            (JAPANESE, "cp932", {STRINGS_PAGE: 99999, INTERNET_PAGE: 50220}),
        ],
    )
    def test_letters_overrule_the_code_page(
        self, text: str, encoding: str, pages: dict[int, str | bytes | int]
    ) -> None:
        stored = message(pages | {BODY: text, SUBJECT: text[:12]}, encoding)
        document = read("a.msg", stored)
        assert document.text.startswith(f"{text[:12].rstrip()}\n\nFrom: Ann")
        assert document.text.endswith(text)

    @pytest.mark.parametrize("page", [1251, 65001, 1252, 0])
    @pytest.mark.parametrize("named", ["", '<meta charset="windows-1251">', "<meta charset=utf-8>"])
    def test_html_in_its_own_code_page(self, page: int, named: str) -> None:
        html = f"<html>{named}<p>{RUSSIAN}</p></html>".encode("cp1251")
        assert read("a.msg", message({HTML: html, INTERNET_PAGE: page})).text.endswith(RUSSIAN)

    @pytest.mark.parametrize(
        ("text", "encoding", "head"),
        [
            (RUSSIAN, "cp1251", rb"\ansicpg1251{\fonttbl{\f0\fcharset0 Arial;}}\f0 "),
            (RUSSIAN, "cp1251", rb"\ansicpg1252\fromhtml1{\*\htmltag64 <p>}\htmlrtf0 "),
            (RUSSIAN, "cp1251", rb"\ansicpg1252{\fonttbl{\f0\fcharset204 Arial;}}\f0 "),
            (JAPANESE, "cp932", rb"\ansicpg932 "),
            (JAPANESE, "cp932", b" "),
        ],
    )
    def test_rich_text_where_there_is_no_other(self, text: str, encoding: str, head: bytes) -> None:
        source = rb"{\rtf1\ansi" + head + escaped(text, encoding) + rb"\par}"
        assert read("a.msg", message({RICH: rich(source)})).text.endswith(text)

    def test_rich_text_is_unpacked(self) -> None:
        packed = bytes.fromhex(
            "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c090020"
            "627705b06c647d0a800fa0"
        )  # the example of [MS-OXRTFCP] 4.1.1
        assert read("a.msg", message({RICH: packed})).text.endswith("hello world")

    def test_a_body_that_lost_its_letters_gives_way(self) -> None:
        lost = RUSSIAN.encode("cp1252", "replace").decode()
        source = rb"{\rtf1\ansi\ansicpg1251 " + escaped(RUSSIAN, "cp1251") + b"}"
        assert read("a.msg", message({BODY: lost, RICH: rich(source)})).text.endswith(RUSSIAN)
        html = f"<p>{RUSSIAN}</p>".encode()
        text = read("a.msg", message({BODY: lost, HTML: html})).text
        assert text.endswith(RUSSIAN)
        assert "??" not in text
        asked = "Why?? See http://example.org/a?b=c"
        assert read("a.msg", message({BODY: asked, HTML: b"<p>Why?? See</p>"})).text.endswith(asked)

    @pytest.mark.parametrize(
        ("form", "name", "data", "mime"),
        [
            ("IPM.Note.SMIME", "smime.p7m", sealed(), "application/pkcs7-mime"),
            ("IPM.Note.SMIME", "smime.p7m", sealed(), ""),
            ("IPM.Note.SMIME", "smime.p7m", b"\x30\x80\x06", ""),
            ("IPM.Note.SMIME.MultipartSigned", "smime.p7m", cms(sealed()).encode(), ""),
            ("IPM.Note", "message.rpmsg", b"\x76\xe8\x04\x60", ""),
            (
                "IPM.Note.rpmsg.Microsoft.Voicemail",
                "x",
                b"v",
                "application/x-microsoft-rpmsg-message",
            ),
        ],
    )
    def test_an_encrypted_message_says_so(
        self, form: str, name: str, data: bytes, mime: str
    ) -> None:
        envelope = attachment(name, data, mime)
        for body in ({}, {BODY: "Use Outlook to read this message."}):
            with pytest.raises(MessageEncrypted, match="Only its receiver"):
                read("a.msg", message({CLASS: form, **body}, attached=(envelope,)))

    def test_encrypted_without_its_attachment_and_in_the_text(self) -> None:
        with pytest.raises(MessageEncrypted, match="S/MIME"):
            read("a.msg", message({CLASS: "IPM.Note.SMIME"}))
        with pytest.raises(MessageEncrypted, match="OpenPGP"):
            read("a.msg", message({BODY: PGP}))

    @pytest.mark.parametrize(
        ("data", "mime"),
        [
            (signed(), "application/x-pkcs7-mime"),
            (
                mixed(
                    INNER.decode(), "Content-Type: application/pkcs7-signature\r\n\r\nx"
                ).encode(),
                "multipart/signed",
            ),
        ],
    )
    def test_what_is_only_signed_is_read(self, data: bytes, mime: str) -> None:
        envelope = attachment("smime.p7m", data, mime)
        stored = message({CLASS: "IPM.Note.SMIME.MultipartSigned"}, attached=(envelope,))
        assert read("a.msg", stored).text.endswith("Meet me at the übergang.")

    def test_a_message_without_text_says_what_it_has(self) -> None:
        with pytest.raises(DocumentEmpty, match="no text"):
            read("a.msg", message({}))
        with pytest.raises(DocumentWithoutText, match=r"cat\.png"):
            read("a.msg", message({}, attached=(attachment("cat.png", samples.png()),)))
