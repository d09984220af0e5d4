"""Texts that a document says of a field, by rule: labelled values, parties, law, numbers, places.

Also whether a document says a given text of a field at all, which is what a filter asks: 'speaks
French' is told by the sentence in which 'French' stands.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

from app.core.tabulating.concepts import (
    CONCEPTS,
    ROLES,
    concepts_in,
    cues_in,
    cues_of,
    is_kind,
    kind_in,
    stem,
)
from app.core.tabulating.readings import MISSING, UNDECIDED, Reading
from app.core.tabulating.sources import Source, Unit
from app.core.text.languages import detect

_LABEL = re.compile(
    r"^\W*+((?:[^\W_][\w()（）/.'’-]{0,40}+\s){0,4}[^\W_][\w()（）/.'’-]{0,40}+)\s?[:：]\s*(?=\S)"
)
_COLUMNS = re.compile(r"\s{3,}")
_LIST = re.compile(r"\s*(?:[,;、，/]|\b(?:and|und|y|и)\b|和)\s*")
_NAME_WORD = r"(?:[A-ZÄÖÜÁÉÍÓÚÑА-ЯЁ][\w.&'’/-]{0,60}+|&)"
_JOIN = (
    r"(?:\s+(?:of|and|the|de|del|la|und|der|des|für|y|и|van|von|for)(?=\s+[A-ZÄÖÜÁÉÍÓÚÑА-ЯЁ])){0,3}"
)
NAME = rf"{_NAME_WORD}(?:{_JOIN}\s+{_NAME_WORD}){{0,11}}"
"""A name of several words: 'England and Wales', 'Harbour House Trust'."""
_LEGAL_FORM = (
    r"(?i:S\.?\s?[AL]\.?(?:\s?U\.?)?|Inc\.?|Ltd\.?|LLC|L\.L\.C\.?|GmbH|AG|KG|e\.K\.|UG|LLP|PLC"
    r"|Co\.?|B\.?V\.?)"
)
_FIRM = re.compile(
    rf"[\s*#_]*(?P<name>{NAME},?\s+{_LEGAL_FORM}(?:\s?&\s?Co\.?(?:\s?KG)?)?(?=$|[\s,·|*]))"
    rf"|[\s*#_]*(?P<plain>{NAME}(?=,\s+\d+\s+\w)|(?:ООО|АО|ЗАО|ПАО|ИП)\s+«[^»\n]{{2,60}}»)"
)
"""A firm at the beginning of a line, by its legal form, or before a number and a street."""
_BETWEEN = re.compile(
    r"\b(?i:between|zwischen|entre|между)\b\W{0,4}(?:\(\w\)\s*)?(?P<a>.{3,400}?)\s+"
    r"(?i:and|und|y|и)\W{1,4}(?:\(\w\)\s*)?(?P<b>[^\n.;:]{3,90}(?:(?<=\bCo)\.|(?<=\bLtd)\."
    r"|(?<=\bInc)\.|(?<=\bCorp)\.)?)",
    re.S,
)
_NO_PARTY = re.compile(
    r"(?i)^(?:the\s+)?(?:part(?:y|ies)|company|companies|corporation|seller|buyer|landlord|tenant"
    r"|lessor|lessee|licensor|licensee|employer|employee|supplier|customer|contractor|client"
    r"|undersigned|following|others?|it|them|us|you|schedule|annex|exhibit|section|effective date)"
    r"(?:\s+hereto)?$"
)
"""What is named by its role only, and no party by itself."""
_PARTY_END = re.compile(
    r"[,(]\s*(?:an?\s|the\s|whose|with\b|con\s|having|located|hereinafter|eine?\s|mit\s|\(|[\"“„]|c/o|residing"
    r"|at\s)|\s*[(“\"]|\s+(?:located|having|whose|with offices|hereinafter|a\s+[A-Z]\w+\s+"
    r"(?:corporation|company|limited))\b|,(?!\s*(?:Inc|LLC|Ltd|L\.P|LP|GmbH|AG|Co|S\.A|LLP|Corp)\b)",
)
_PARTIES = 6_000
"""Characters of a document in which its parties are named."""
_DEFINES = re.compile(
    r"(?i)(?:[(“„\"'«]\W*(?:[\w’'-]+\s+){0,4}?(?:the\s+|der\s+|die\s+|el\s+|la\s+)?[“„\"'«]?"
    r"|,?\s(?:as|als|como|в\s+качестве)\s+(?:the\s+|an?\s+)?"
    r"|,?\s(?:en adelante|nachfolgend|im folgenden|далее|hereinafter)\W+(?:(?:the|la|el|die|der|den"
    r"|genannt|denominad[oa]|именуем\w+|referred to as)\s+){0,3}[„“\"«]?)$"
)
"""What stands between a party and its role."""
_DEFINED = re.compile(r"[)\"”“»,]\s*$")
_PARTY_START = re.compile(
    r"(?:\b(?i:between|zwischen|entre|между|by|de una(?: parte)?,?|de otra(?: parte)?,?)(?=\W)"
    r"|\b(?P<and>and|und|y|и)\b|[;:]|\(\w\)|\s\d+\."
    r"|(?<=[^,\w])\n|(?<=\w)\n(?=[A-ZÄÖÜ][\w. &-]+\s*[(,]))\s*"
    r"(?:(?:the|der|dem|die|den|la|el|las|los|doña|don|d\.|dña\.|herrn?|frau)\s+)?"
    r"(?=[\"“(]?[A-ZÄÖÜÁÉÍÓÚÑА-ЯЁ])"
)
_OF_LAW = re.compile(
    r"(?:\blaws?\b|\bLAWS?(?=\s+OF\b)|\bRechts?\b|\bley(?:es)?\b)(?P<gap>[^.;]{0,60}?)\b"
    r"(?i:of|from|der|des|von|de|del)?\s+(?:(?i:the)\s+|la\s+|las\s+)?"
    rf"(?P<place>{NAME})",
)
_LAW_OF = re.compile(rf"\b(?P<place>{NAME})\s+(?i:laws?)\b")
_NO_STATE = re.compile(
    r"(?i)^(?:governing|applicable|choice|conflicts?|federal|state|common|civil|criminal|tax"
    r"|securities|patent|copyright|labou?r|privacy|employment|environmental|such|said|any|all|no"
    r"|the|this|that|local|foreign|international|bankruptcy|antitrust|if|by|under|as)\b"
)
_PEOPLES = {
    "american": "United States",
    "australian": "Australia",
    "austrian": "Austria",
    "belgian": "Belgium",
    "brazilian": "Brazil",
    "british": "United Kingdom",
    "canadian": "Canada",
    "chinese": "China",
    "danish": "Denmark",
    "dutch": "Netherlands",
    "english": "England",
    "finnish": "Finland",
    "french": "France",
    "german": "Germany",
    "greek": "Greece",
    "indian": "India",
    "irish": "Ireland",
    "israeli": "Israel",
    "italian": "Italy",
    "japanese": "Japan",
    "korean": "Korea",
    "mexican": "Mexico",
    "norwegian": "Norway",
    "polish": "Poland",
    "portuguese": "Portugal",
    "russian": "Russia",
    "scots": "Scotland",
    "scottish": "Scotland",
    "spanish": "Spain",
    "swedish": "Sweden",
    "swiss": "Switzerland",
    "turkish": "Turkey",
    "welsh": "Wales",
}
"""Countries by their adjectives, as in 'English law'."""
_FOREIGN = {
    "Argentina": "argentin аргентинск 阿根廷",
    "Austria": "österreichisch austriac австрийск 奥地利",
    "Belgium": "belgisch belg бельгийск 比利时",
    "Chile": "chilenisch chilen чилийск 智利",
    "China": "chinesisch chin китайск 中国 中华人民共和国",
    "Colombia": "kolumbianisch colombian колумбийск 哥伦比亚",
    "Denmark": "dänisch danes датск 丹麦",
    "England": "englisch ingles английск 英格兰 英国",
    "France": "französisch frances французск 法国",
    "Germany": "deutsch aleman немецк германск 德国",
    "India": "indisch indi индийск 印度",
    "Ireland": "irisch irlandes ирландск 爱尔兰",
    "Italy": "italienisch italian итальянск 意大利",
    "Japan": "japanisch japones японск 日本",
    "Luxembourg": "luxemburgisch luxemburgues люксембургск 卢森堡",
    "Mexico": "mexikanisch mexican мексиканск 墨西哥",
    "Netherlands": "niederländisch holländisch neerlandes holandes нидерландск 荷兰",
    "Poland": "polnisch polac польск 波兰",
    "Portugal": "portugiesisch portugues португальск 葡萄牙",
    "Russia": "russisch rus российск русск 俄罗斯",
    "Scotland": "schottisch escoces шотландск 苏格兰",
    "Singapore": "singapurisch singapurens сингапурск 新加坡",
    "Spain": "spanisch español espanol испанск 西班牙",
    "Sweden": "schwedisch suec шведск 瑞典",
    "Switzerland": "schweizerisch suiz швейцарск 瑞士",
    "Turkey": "türkisch turc турецк 土耳其",
    "United States": "us-amerikanisch amerikanisch estadounidens американск 美国",
}
"""Countries by the stems of their adjectives in German, Spanish and Russian, and their names in
Chinese."""
_COUNTRY_OF_STEM = {each: country for country, stems in _FOREIGN.items() for each in stems.split()}
_FOREIGN_LAW = (
    re.compile(r"(?i)\b(?P<place>[a-zäöüß-]+isch|deutsch)(?:e[snmr]?)?\s+rechts?\b"),
    re.compile(
        r"(?i)\b(?:ley(?:es)?|legislación|derecho|normativa)\s+(?P<place>[a-záéíóúñ]+?)(?:[oae]s?)?\b"
    ),
    re.compile(r"(?i)\b(?P<place>[а-яё]+ск)\w*\s+(?:прав|законодательств)\w*"),
    re.compile(rf"(?P<place>{'|'.join(s for s in _COUNTRY_OF_STEM if s >= '㐀')})的?法律?"),
)
_FEDERAL = re.compile(r"(?i)\bfederal\b|\bapplicable\s+therein\b")
_STATE = re.compile(
    r"^(?:the\s+)?(?:Internal\s+)?(?:State|Commonwealth|Province|Republic|Kingdom|Canton|Land)\s+of\s+"
    r"(?:the\s+)?(?=[A-Z])",
    re.I,
)
_GOVERNS = re.compile(
    r"(?i)govern|constru|interpret|accordance|unterlieg|gilt|rige|regir|подчин|регулир|适用"
)
_APPLIES = re.compile(r"(?i)subject to|appl(?:y|ies)\b|applicable law|determined")
"""What says so less clearly, and of other things too."""
_NO_PLACE = re.compile(
    r"^(?:[A-Z]\b|Either|Both|This|The|Agreement|Contract|Section|Parties|Party|Law|Laws|Governing)\b"
)
_CODE = r"(?=[\w./-]*\d)[A-Za-zА-Я]{0,5}[\w]*(?:[-./]?\w+)*"
_NUMBERED = re.compile(
    rf"(?:No\.?|Nr\.?|Number|Nummer|№|Núm\.?|#)\s*[:.]?\s*(?P<code>{_CODE})", re.I
)
_AS = re.compile(
    r"\b(?:as|als|como)\s+(?:an?\s|eine?n?\s|una?\s)?(?P<what>[^\W\d_]+(?:\s[^\W\d_]+){0,2}?)"
    r"(?=\s+(?:in|at|for|since|from|with|bei|seit|für|en|desde|para|and|und|y)\b|[,.;]|$)"
)
_IN = re.compile(rf"\b(?:in|at|en|aus|от|в)\s+(?P<place>{NAME})")
_KIND_END = re.compile(
    r"\s*(?:\b(?:between|with|to|for|of|no|nr|number|dated|by|zwischen|mit|vom|für|entre|con|de|№)\b"
    r"|[:\d#(,–—]|-\s).*$",
    re.I | re.S,
)
_LEAST_STEM = 5
_LETTERHEAD = 600
"""Characters of a document in which its head stands."""
_SHOWN = 90
"""Characters of a sentence that stand for a clause."""
_CLAUSE = re.compile(r"(?i)\s+(?:clause|provision|section)s?$")
_HEAD_LINES = 6
_FROM = re.compile(
    r"(?im)^[ \t*_]*(?:from|von|de|от|absender|bill(?:ed)? from)[*_ \t]*[:：][ \t]*"
    r"(?P<name>\S[^\n<]{1,80}?)\s*$"
)
_TO = re.compile(
    r"(?im)^[ \t*_]*(?:bill(?:ed)? to|invoice to|to|an|para|a|кому)[*_ \t]*[:：][ \t]*"
    r"(?P<name>\S[^\n<]{1,80}?)\s*$"
)
_GREETING = re.compile(
    r"(?i)(?:hi|hello|dear|hallo|liebe[rs]?|guten|sehr geehrte[r]?|hola|estimad[oa]s?|уважаем\w+"
    r"|здравствуй\w*|добрый)\b|尊敬的|您好"
)
_SUBJECT = re.compile(r"(?im)^(?:subject|betreff|asunto|тема|主题)[:：]")
_PAID_STEMS = ("paid", "bezahlt", "pagad", "оплач", "付款")
_PAID_WORDS = re.compile(
    r"(?i)(?<!\w)(?:paid|bezahlt|beglichen|überwiesen|dankend erhalten|received with thanks"
    r"|pagad[oa]s?"
    r"|abonad[oa]s?|cobrad[oa]s?|оплачен\w*)(?!\w)|已付款|已支付|已付清"
)
_UNPAID = re.compile(
    r"(?i)(?<!\w)(?:unpaid|not\s+(?:yet\s+)?(?:been\s+)?paid|outstanding|overdue|unbezahlt"
    r"|awaiting\s+payment|payment\s+pending|zahlung\s+ausstehend"
    r"|(?:noch\s+)?nicht\s+bezahlt|pendientes?|impagad[oa]s?|no\s+pagad[oa]s?|не\s*оплачен\w*"
    r"|просрочен\w*)(?!\w)|未付款|未支付|尚未付款"
)
_OPEN = re.compile(
    r"(?i)(?<!\w)(?:open|(?:noch\s+)?offen|abierta)\W*$|\bstatus\s*:\s*(?:open|offen|abierta)\b"
)
_TO_PAY = re.compile(
    r"(?i)please\s+pay|to\s+be\s+paid|payable\s+(?:by|until|within)|bitte\s+(?:zahlen|überweisen|begleichen)|zahlbar\s+bis"
    r"|páguese|к\s+оплате\s+до|请.{0,4}付款"
)
_NOT_RENEWED = re.compile(
    r"(?i)\b(?:no|not|without|nicht|kein\w*|ohne|sin|не|без)\W+(?:\w+\W+){0,3}$|[不无未]\S{0,3}$"
)
_NEGATED = re.compile(r"(?i)\b(?:not|no|never|nicht|kein\w*|nunca|не|нет)\b|没有|未")


def fold(text: str) -> str:
    """A text to be compared: without case, marks and runs of white space."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def read_text(name: str, source: Source) -> Reading:
    """The text a document gives for a field; UNDECIDED where no rule finds one."""
    wanted = cues_of(name)
    if (roles := wanted & ROLES) and not (defined := _in_role(roles, source)).missing:
        return defined
    for rule in (_labelled, _by_concept):
        reading = rule(wanted, source)
        if not reading.missing:
            return reading
    return UNDECIDED


def _labelled(wanted: frozenset[str], source: Source) -> Reading:
    """The value behind a label: 'Languages: English, French'."""
    best: tuple[float, Reading] = (0.0, MISSING)
    for unit in source.units:
        said = source.said(unit)
        label = _LABEL.match(said)
        if not label:
            continue
        named = cues_of(label[1])
        common = named & wanted
        if not common:
            continue
        score = len(common) / len(named | wanted) - (0.3 if unit.envelope else 0.0)
        lead = len(said) - len(said[label.end() :].lstrip(" *_"))
        value = _COLUMNS.split(said[lead:])[0].rstrip(" .;,*_")
        if "language" not in wanted:
            value = value.split(", ")[0] if len(value) > 40 or "," in value else value
        if score > best[0] and value:
            start = unit.start + lead
            best = (score, Reading(value, start, start + len(value), sure=score >= 0.3))
    return best[1]


def _by_concept(wanted: frozenset[str], source: Source) -> Reading:
    if "law" in wanted:
        return _law(source)
    if "place" in wanted:
        return _place(wanted, source)
    if (roles := wanted & ROLES) and not (found := _in_role(roles, source)).missing:
        return found
    if "party" in wanted:
        return _parties(source)
    if wanted & {"vendor", "customer"} and not (found := _addressed(wanted, source)).missing:
        return found
    if "vendor" in wanted:
        return _letterhead(source)
    if "number" in wanted:
        return _number(source)
    if "kind" in wanted:
        return _kind(source)
    if "name" in wanted:
        return _name(source)
    if "work" in wanted:
        return _occupation(source)
    return MISSING


def _law(source: Source) -> Reading:
    best: tuple[int, Reading] = (0, MISSING)
    for unit in source.units:
        said = source.said(unit).replace("\n", " ")
        places = _places_of_law(said)
        governs = 2 if _GOVERNS.search(said) else 1 if _APPLIES.search(said) else 0
        if not places and governs:
            places = _adjectives_of_law(said)
        if not places:
            continue
        score = 1 + governs
        if score > best[0]:
            kept = list(dict.fromkeys(place for _, _, place in places))
            start, end = unit.start + places[0][0], unit.start + places[-1][1]
            joint = ", " if len(kept) == 2 and _FEDERAL.search(said) else "; "
            best = (score, Reading(joint.join(kept), start, end, sure=score > 1))
    return best[1]


def _places_of_law(said: str) -> list[tuple[int, int, str]]:
    """The places behind 'the laws of', and where they stand."""
    found = []
    for match in _OF_LAW.finditer(said):
        named = re.sub(r"(?i)^(?:of\s+|the\s+)+", "", match["place"])
        place = _trimmed(_STATE.sub("", named))
        if place and not _NO_PLACE.match(match["place"]) and place.casefold() != "state":
            found.append((match.start("place"), match.start("place") + len(match["place"]), place))
    return found


def _adjectives_of_law(said: str) -> list[tuple[int, int, str]]:
    """The places before 'law', by name or adjective: 'New York law', 'English law'."""
    found = []
    for match in _LAW_OF.finditer(said):
        place = match["place"]
        if not _NO_STATE.match(place) and not is_kind(place.split()[-1]):
            found.append((*match.span("place"), _PEOPLES.get(place.casefold(), _trimmed(place))))
    for pattern in _FOREIGN_LAW:
        for match in pattern.finditer(said):
            people = match["place"].casefold().replace("é", "e")
            if country := _COUNTRY_OF_STEM.get(people):
                found.append((*match.span("place"), country))
    return found


def country_of(people: str) -> str:
    """The country of an adjective ('Spanish'); empty for any other word."""
    return _PEOPLES.get(people.casefold(), "")


def foreign_stems(country: str) -> tuple[str, ...]:
    """The stems of the adjectives of a country in other languages, and its name in Chinese."""
    return tuple(_FOREIGN.get(country, "").split())


def _trimmed(place: str) -> str:
    """A place without the words that run on, and not in capitals throughout."""
    cut = re.split(r"\s+(?:WITHOUT|AND|AS|EXCLUDING|REGARDLESS|APPLICABLE|IN|WITH)\b", place)[0]
    cut = re.sub(r"(?:\s+(?:of|and|the|without|U\.S\.A\.?))+$", "", cut).strip(" .,")
    return cut.title() if cut.isupper() and len(cut) > 4 else cut


def _parties(source: Source) -> Reading:
    start = source.text.find(source.title)
    places = [(start, source.title)] if start >= 0 else []
    for start, text in (*places, (0, source.text[:3000])):
        for found in _BETWEEN.finditer(text):
            names = [_party(found["a"]), _party(found["b"])]
            if all(map(_is_party, names)):
                return Reading("; ".join(names), start + found.start("a"), start + found.end("b"))
    return MISSING


def _in_role(roles: frozenset[str], source: Source) -> Reading:
    """Who has a role: 'Harbour House Trust (the "Landlord")', 'Mr Ito, as tenant'. Unsure where
    'and' may belong to the name."""
    text = source.text[:_PARTIES]
    for cue in cues_in(text, roles):
        defined = _DEFINES.search(text[: cue.start])
        if cue.name not in roles or not defined:
            continue
        head = text[: defined.start()].rstrip(" ,")
        starts = [m for m in _PARTY_START.finditer(text[: cue.start]) if m.end() < len(head)]
        plain = [m for m in starts if not m["and"] or _DEFINED.search(head[: m.start()])]
        inside = bool(starts) and starts[-1] not in plain  # 'Smith and Sons', or 'A and B'
        if inside and plain and plain[-1]["and"]:
            starts, inside = plain, False
        start = starts[-1].end() if starts else 0
        name = _party(head[start:])
        if _is_party(name):
            start += len(head[start:]) - len(head[start:].lstrip())
            return Reading(name, start, start + len(name), sure=not inside)
    return MISSING


def _party(said: str) -> str:
    """The name at the beginning of what is said of a party."""
    flat = " ".join(said.split())
    cut = _PARTY_END.search(flat)
    return flat[: cut.start() if cut else None].strip(" ,.;")


def _is_party(name: str) -> bool:
    """Whether words can name a party: no document, no role, no part of a sentence."""
    words = name.split()
    first = next((c for c in name if c.isalnum()), "")
    if not words or (first.islower() and words[0] != "the"):
        return False
    return not (is_kind(words[-1]) or any(map(_is_document, words)) or _NO_PARTY.match(name))


def _is_document(word: str) -> bool:
    """Whether a word of a name is one for an agreement: no firm is called so."""
    return kind_in(word) in ("contract", "amendment")


def _addressed(wanted: frozenset[str], source: Source) -> Reading:
    """Who sends a document, and to whom: 'From: Acme Ltd', 'An: Wren Clinic'."""
    pattern = _FROM if "vendor" in wanted else _TO
    subject = _SUBJECT.search(source.text[:_LETTERHEAD])
    begin = source.text.find("\n\n", subject.end()) if subject else 0  # behind the head of a mail
    head = source.text[: max(begin, 0) + _LETTERHEAD]
    if begin >= 0 and (found := pattern.search(head, begin)) and "@" not in found["name"]:
        name = found["name"].strip(" .,*_")
        return Reading(name, found.start("name"), found.start("name") + len(name))
    return MISSING


def _letterhead(source: Source) -> Reading:
    """Who issues a document: the first line of its head that is nothing but a name; of a message
    the firm below which it is signed."""
    if source.is_message:
        firms = (_firm(source, unit) for unit in reversed(source.units) if not unit.envelope)
        return next(filter(None, firms), MISSING)
    for n, unit in enumerate(source.units):
        if unit.start > _LETTERHEAD or n >= _HEAD_LINES:
            break
        if not unit.envelope and (firm := _firm(source, unit)):
            return firm
        said = source.said(unit).strip(" .,")
        labelled = n > 0 and source.said(source.units[n - 1]).rstrip().endswith(":")
        named = re.fullmatch(rf"{NAME}(?:,\s*{_LEGAL_FORM})?", said)
        greets = _GREETING.match(said)
        if unit.envelope or labelled or greets or said == source.title or not named:
            continue
        if not concepts_or_kind(said) and len(said) > 2:
            return Reading(said, unit.start, unit.start + len(said))
    return MISSING


def _firm(source: Source, unit: Unit) -> Reading | None:
    """The firm that a line of a letterhead begins with: 'Acme Ltd, 3 Mill Lane', 'ACME LTD
    INVOICE 9021', 'Sparkle & Sons, 12 High Street'."""
    found = _FIRM.match(source.text, unit.start, unit.end)
    group = "name" if found and found["name"] else "plain"
    if found is None or concepts_or_kind(found[group]) or is_kind(found[group].split()[0]):
        return None
    return Reading(found[group], *found.span(group))


def _number(source: Source) -> Reading:
    title = source.title
    at = source.text.find(title)
    for word in re.finditer(
        rf"[^\W\d_]+\s+(?:(?:No|Nr|Núm)\.?\s*|№\s*)?(?P<code>{_CODE})(?![\w])", title
    ):
        if is_kind(word[0].split()[0]) and at >= 0:
            return Reading(word["code"], at + word.start("code"), at + word.end("code"))
    if found := _NUMBERED.search(source.text[:3000]):
        return Reading(found["code"], *found.span("code"))
    return MISSING


def _kind(source: Source) -> Reading:
    title = source.title
    kind = _KIND_END.sub("", title).strip()
    at = source.text.find(title)
    return Reading(kind, max(at, 0), max(at, 0) + len(kind)) if kind else MISSING


def _name(source: Source) -> Reading:
    title = source.title
    head, colon, rest = title.partition(":")
    at = source.text.find(title)
    if colon and rest.strip() and concepts_or_kind(head) and at >= 0:
        start = at + len(head) + 1 + len(rest) - len(rest.lstrip())
        return Reading(rest.strip(), start, start + len(rest.strip()))
    return MISSING


def concepts_or_kind(words: str) -> bool:
    """Whether words are a kind of document or the name of a field."""
    return any(map(is_kind, words.split())) or bool(concepts_in(words))


def _occupation(source: Source) -> Reading:
    for unit in source.units:
        said = source.said(unit)
        if cues_in(said, frozenset({"work"})) and (found := _AS.search(said)):
            return Reading(
                found["what"], unit.start + found.start("what"), unit.start + found.end("what")
            )
    return MISSING


def _place(wanted: frozenset[str], source: Source) -> Reading:
    others = wanted - {"place"}
    for unit in source.units:
        said = source.said(unit)
        if (not others or cues_in(said, others)) and (found := _IN.search(said)):
            return Reading(
                found["place"], unit.start + found.start("place"), unit.start + found.end("place")
            )
    return MISSING


def read_yes_no(name: str, source: Source) -> Reading:
    """Whether a document says that something is the case: 'Paid on 3 May' for 'paid'. What only
    asks for it ('please pay') says that it is not."""
    if any(stem_ in name.casefold() for stem_ in _PAID_STEMS):
        return _read_paid(source)
    words = [w.casefold() for w in re.findall(r"[^\W\d_]+", name) if len(w) > 3]
    asked: tuple[int, int] | None = None
    for unit in source.units:
        said = source.said(unit)
        folded = said.casefold()
        for word in words:
            if found := re.search(rf"(?<!\w){re.escape(word)}(?!\w)", folded):
                before = folded[max(0, found.start() - 30) : found.start()]
                open_ = re.search(r"\b(?:be|if|when|until|wenn|bis|falls)\s*$", before)
                if _NEGATED.search(before):
                    return Reading("no", unit.start, unit.end)
                if not open_:
                    return Reading("yes", unit.start, unit.end)
            stem = word[: max(3, len(word) - 2)] if len(word) > 4 else word[:2]
            if asked is None and re.search(rf"(?<!\w)(?:un)?{re.escape(stem)}", folded):
                asked = (unit.start, unit.end)
    return Reading("no", *asked) if asked else UNDECIDED


def _read_paid(source: Source) -> Reading:
    """Whether something was paid; unsure where both is said. What asks for payment and does not say
    that it came was not paid."""
    units = [unit for unit in source.units if not unit.envelope]
    against = [u for u in units if _UNPAID.search(source.said(u)) or _OPEN.search(source.said(u))]
    for_it = [u for u in units if _says_paid(source.said(u)) and u not in against]
    asks = [u for u in units if _TO_PAY.search(source.said(u))]
    if against:
        return Reading("no", against[0].start, against[0].end, sure=not for_it)
    if for_it:
        return Reading("yes", for_it[0].start, for_it[0].end)
    return Reading("no", asks[0].start, asks[0].end) if asks else UNDECIDED


def _says_paid(said: str) -> bool:
    found = _PAID_WORDS.search(said)
    before = said[max(0, found.start() - 30) : found.start()] if found else ""
    return bool(found) and not re.search(
        r"(?i)\b(?:be|if|when|until|wenn|bis|falls|si)\s*$", before
    )


def mention(name: str, source: Source, languages: Collection[str]) -> Reading:
    """The first sentence that speaks of a field, in short; MISSING where none has a word of it, and
    UNDECIDED where no concept has its words, and the document is in none of the ``languages`` of
    the name."""
    wanted = cues_of(_CLAUSE.sub("", name))
    if own := _own_words(name):
        wanted = own
    for unit in source.units:
        said = source.said(unit)
        cues = [cue for cue in cues_in(said, wanted) if cue.name in wanted]
        denied = cues and "renewal" in wanted and _NOT_RENEWED.search(said[: cues[0].start])
        if cues and not (unit.envelope or denied):
            end = min(unit.end, unit.start + _SHOWN)
            return Reading(" ".join(source.text[unit.start : end].split()), unit.start, end)
    language = detect(source.text[: _LETTERHEAD * 5])
    known = any(cue in CONCEPTS for cue in wanted) or language in languages
    return MISSING if wanted and known else UNDECIDED


def _own_words(name: str) -> frozenset[str]:
    """The stems of what a clause is called, where its concept has none but dates or amounts: a
    clause on termination does not begin with 'until'."""
    cues = cues_of(_CLAUSE.sub("", name))
    if not _CLAUSE.search(name) or any(
        "text" in CONCEPTS[cue].types for cue in cues if cue in CONCEPTS
    ):
        return frozenset()
    return frozenset(stem(word) for word in re.findall(r"[^\W\d_]{4,}", _CLAUSE.sub("", name)))


def items(value: str) -> list[str]:
    """The texts of a list."""
    return [part for part in _LIST.split(value) if part]


def stated(value: str, wanted: frozenset[str], source: Source) -> Reading:
    """Where a document says ``value`` of a field with these cues: MISSING if it does not hold the
    words, or only of something else; UNDECIDED if that cannot be told."""
    places = list(_places(value, source))
    if not places:
        return MISSING
    for unit, start, end in places:
        if _asks(source.said(unit), wanted) or (wanted and _above(unit, wanted, source)):
            return Reading(source.text[start:end], start, end)
    if any(_asks(source.said(unit), wanted) for unit in source.units if not unit.envelope):
        return MISSING
    for unit, start, end in places:
        against = [
            c for c in cues_in(source.text[unit.start : start], wanted) if c.name not in wanted
        ]
        if not against:  # not behind 'customer:' where the vendor is meant
            return Reading(source.text[start:end], start, end)
    return MISSING


def _asks(said: str, wanted: frozenset[str]) -> bool:
    return any(cue.name in wanted for cue in cues_in(said, wanted))


def _places(value: str, source: Source) -> Iterator[tuple[Unit, int, int]]:
    words = r"\s+".join(map(re.escape, value.split()))
    edge = "" if re.search("[\u3400-\u9fff]", value) else r"(?!\w)"
    start = "" if not edge else r"(?<!\w)"
    exact = re.compile(rf"{start}{words}(?:s|es|n|en|'s)?{edge}", re.I)
    found_exactly = list(exact.finditer(source.text))
    if not found_exactly and edge and len(value) >= _LEAST_STEM:  # 'German' law, law of Germany
        found_exactly = list(re.finditer(rf"{start}{words}\w{{0,3}}{edge}", source.text, re.I))
    for found in found_exactly:
        for unit in source.units:
            if unit.start <= found.start() < unit.end:
                yield unit, *found.span()
                break


def _above(unit: Unit, wanted: frozenset[str], source: Source) -> bool:
    """Whether the line above is a label of the field: a heading, or 'Languages:'."""
    at = source.units.index(unit)
    above = source.said(source.units[at - 1]) if at else ""
    return above.endswith(":") and bool(cues_in(above, wanted))
