"""Puts questions over documents into the English that ``planning`` understands, phrase by phrase.

For the questions that people ask of offices: contracts, invoices, applications. Names, numbers and
dates stay. A question with a word that is not known here is not put into English at all: a model
plans it, or it is answered from the best passages, which is better than a wrong schema.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app.core.tabulating.text_readings import NAME

_GERMAN = {
    r"laufen?\b(.*?)\s+ab\b": r"expire \1",
    r"(?:enden|endet|auslaufen|ausläuft)": "expire",
    r"(?:be)?gannen|beginnen|begann|beginnt": "began",
    r"welche[rsnm]?": "which",
    r"wie ?viele": "how many",
    r"wie ?viel": "how much",
    r"was ist|wie hoch ist|was beträgt": "what is",
    r"(?:liste|zeige?|nenne?)(?: mir)? alle": "list all",
    r"\s+auf$": "",
    r"verträge[n]?|vertrags?": "contracts",
    r"rechnung(?:en)?": "invoices",
    r"bewerber(?:innen|in|n)?": "applicants",
    r"angebote?n?": "offers",
    r"mietverträge?": "leases",
    r"(?:haben|hat|gibt es|es gibt)": "have",
    r"eine[nrms]?|der|die|das|den|dem|des": "",
    r"mehr als|über": "more than",
    r"weniger als|unter": "less than",
    r"mindestens": "at least",
    r"höchstens": "at most",
    r"aller": "of all",
    r"zusammen|insgesamt": "together",
    r"gesamtsumme|gesamtbetrag|endbetrag|summe": "total",
    r"durchschnittliche[nrs]?": "average",
    r"monatliche[nrs]?": "monthly",
    r"jährliche[nrs]?": "yearly",
    r"gebühr(?:en)?": "fee",
    r"preise?": "price",
    r"miete": "rent",
    r"kosten": "cost",
    r"höchste[nrs]?": "highest",
    r"niedrigste[nrs]?": "lowest",
    r"älteste[nrs]?": "oldest",
    r"neueste[nrs]?": "latest",
    r"(?:kann man|können)\b(.*?)\s+kündigen": r"can be ended \1",
    r"tage?n?": "days",
    r"monate?n?": "months",
    r"jahre?n?": "years",
    r"kündigungsfrist|frist": "of notice",
    r"unterliegen|unterliegt": "are governed by",
    r"(?:dem )?recht von": "law of",
    r"recht": "law",
    r"noch nicht bezahlt": "not been paid yet",
    r"(?:sind|ist|wurden?)": "are",
    r"nicht": "not",
    r"bezahlt": "paid",
    r"unterschrieben": "signed",
    r"sprechen|spricht": "speak",
    r"erwarten|erwartet": "expect",
    r"im jahr|pro jahr|jährlich": "a year",
    r"(?:aus|im|am|in)": "in",
    r"von": "of",
    r"mit": "with",
    r"und": "and",
    r"vor": "before",
    r"nach": "after",
    r"seit": "since",
    r"ersten quartals?": "first quarter of",
    r"zweiten quartals?": "second quarter of",
    r"dritten quartals?": "third quarter of",
    r"vierten quartals?": "fourth quarter of",
    r"partei(?:en)?|vertragspartner": "party",
    r"beginn": "begin",
    r"ende": "end",
    r"nummern?": "number",
    r"lieferant(?:en)?": "vendor",
    r"kunden?": "customer",
    r"datum": "date",
    r"namen?": "name",
    r"beruf": "trade",
    r"arbeitsort": "place of work",
    r"gehaltswunsch|gehaltsvorstellung": "salary expectation",
    r"gehalt": "salary",
    r"euro": "euros",
    r"(?:wie viel|was) (?:haben|hatten) wir (?:pro|je) quartal (?:ausgegeben|bezahlt|gezahlt)": (
        "what did we spend by quarter"
    ),
    r"(?:wie viel|was) (?:haben|hatten) wir (?:pro|je) monat (?:ausgegeben|bezahlt|gezahlt)": (
        "what did we spend by month"
    ),
    r"(?:wie viel|was) (?:haben|hatten) wir (?:pro|je) lieferant(?:en)? (?:ausgegeben|bezahlt)": (
        "what did we spend by vendor"
    ),
    r"(?:wie viel|was) (?:haben|hatten) wir": "how much did we",
    r"liste aller|(?:eine )?liste der": "list all",
    r"vergleiche": "compare",
    r"kündigungsfristen|fristen": "notice periods",
    r"vermieter(?:in)?": "landlord",
    r"mieter(?:in)?": "tenant",
    r"monatsmiete": "monthly rent",
    r"kaution": "deposit",
    r"läuft am längsten": "has the longest term",
    r"(?:noch )?offen": "outstanding",
    r"ausgegeben": "spend",
    r"(?:gezahlt|überwiesen)": "pay",
    r"(?:bei|an)": "with",
    r"(?:haben|enthalten|nennen|erwähnen) kein(?:e[nr]?)?": "have no",
    r"ohne": "without",
    r"(?:klausel|regelung)": "clause",
    r"(?:am )?größte[nrs]?": "largest",
    r"teuerste[nrs]?": "most expensive",
}
_SPANISH = {
    r"¿|¡": "",
    r"vencen?|expiran?|terminan?": "expire",
    r"empezaron|empiezan|comenzaron|comienzan": "began",
    r"qué|cuáles|cuál es": "which",
    r"cuánt[oa]s": "how many",
    r"enumera|lista|muestra": "list",
    r"tod[oa]s (?:l[oa]s)?": "all",
    r"contratos?": "contracts",
    r"facturas?": "invoices",
    r"candidat[oa]s?|solicitantes?": "applicants",
    r"ofertas?": "offers",
    r"tienen fecha del?": "are dated in the",
    r"tienen?|hay": "have",
    r"(?:un|una|el|la|los|las|se)": "",
    r"más de": "more than",
    r"menos de": "less than",
    r"al menos": "at least",
    r"como máximo": "at most",
    r"más alt[oa]s?": "highest",
    r"más baj[oa]s?": "lowest",
    r"más antigu[oa]": "oldest",
    r"mensual(?:es)?": "monthly",
    r"anual(?:es)?": "yearly",
    r"cuotas?|tarifas?": "fee",
    r"precios?": "price",
    r"alquiler": "rent",
    r"pueden (?:cancelar|rescindir|terminar)": "can be ended",
    r"preaviso": "notice",
    r"días?": "days",
    r"meses": "months",
    r"años?": "years",
    r"al años?": "a year",
    r"rigen por (?:la ley|las leyes) de": "are governed by the law of",
    r"no (?:se )?han? pagado todavía|no están pagad[oa]s": "have not been paid yet",
    r"pagad[oa]s?": "paid",
    r"hablan": "speak",
    r"esperan": "expect",
    r"primer": "first",
    r"segundo": "second",
    r"tercer": "third",
    r"cuarto": "fourth",
    r"trimestre de": "quarter of",
    r"partes?": "party",
    r"comienzo|inicio": "begin",
    r"fin": "end",
    r"números?": "number",
    r"proveedor(?:es)?": "vendor",
    r"clientes?": "customer",
    r"fechas?": "date",
    r"nombres?": "name",
    r"profesión|oficio": "trade",
    r"lugar de trabajo": "place of work",
    r"salario(?: esperado)?": "salary expectation",
    r"total de(?= )": "total of",
    r"total(?!\w)": "total",
    r"de|del": "of",
    r"en": "in",
    r"con": "with",
    r"y": "and",
    r"antes de": "before",
    r"después de": "after",
    r"euros?": "euros",
    r"haz una lista (?:de todos|de todas|de)(?: los| las)?": "list all",
    r"compara": "compare",
    r"plazo de entrega": "delivery",
    r"arrendador(?:a)?": "landlord",
    r"arrendatari[oa]": "tenant",
    r"fianza": "deposit",
    r"(?:están )?pendientes?(?: de pago)?": "outstanding",
    r"no (?:mencionan|indican|dicen)": "have no",
    r"ley aplicable": "governing law",
    r"cuánto (?:gastamos|hemos gastado|pagamos|hemos pagado) por trimestre": (
        "what did we spend by quarter"
    ),
    r"cuánto (?:gastamos|hemos gastado|pagamos|hemos pagado) por proveedor": (
        "what did we spend by vendor"
    ),
    r"cuánto (?:gastamos|hemos gastado|pagamos|hemos pagado)": "how much did we spend",
    r"con|a": "with",
    r"no tienen|sin": "without",
    r"cláusula de": "clause of",
    r"en total": "in total",
    r"más cara": "most expensive",
    r"(?:están regid[oa]s|se rigen) por (?:la ley|el derecho|las leyes)": "are governed by law",
    r"es": "is",
}
_RUSSIAN = {
    r"истека\w+|заканчива\w+": "expire",
    r"начал\w+|начина\w+": "began",
    r"как(?:ие|ой|ая|ое)(?: есть)?|у какого|в каких": "which",
    r"какова": "what is",
    r"сколько": "how many",
    r"перечисли\w*|покажи\w*": "list",
    r"вс[её]х?": "all",
    r":": " with ",
    r"договор\w*": "contracts",
    r"сч[её]т\w*": "invoices",
    r"кандидат\w*|соискател\w*": "applicants",
    r"самая (?:высокая|большая)|самый высокий|самое высокое": "highest",
    r"самая низкая|самый низкий": "lowest",
    r"ежемесячн\w+": "monthly",
    r"плат\w+": "fee",
    r"цен\w+": "price",
    r"больше|более(?: чем)?|свыше": "more than",
    r"меньше|менее(?: чем)?(?: за)?": "less than",
    r"не менее": "at least",
    r"не более": "at most",
    r"можно расторгнуть с уведомлением": "can be ended with notice of",
    r"дн(?:ей|я|ях)|день": "days",
    r"месяц\w*": "months",
    r"в год|ежегодно|за год": "a year",
    r"год[ауы]?|лет": "",
    r"регулиру\w+ правом": "are governed by the law of",
    r"(?:ещ[её] )?не оплачен\w*": "have not been paid yet",
    r"оплачен\w*": "paid",
    r"датирован\w* первым кварталом": "dated in the first quarter of",
    r"датирован\w* вторым кварталом": "dated in the second quarter of",
    r"датирован\w* третьим кварталом": "dated in the third quarter of",
    r"датирован\w* четв[её]ртым кварталом": "dated in the fourth quarter of",
    r"общая сумма|сумм\w+|итог\w*": "total",
    r"говорят": "speak",
    r"ожидают": "expect",
    r"сторон\w*": "party",
    r"начало": "begin",
    r"окончание": "end",
    r"номер\w*": "number",
    r"поставщик\w*": "vendor",
    r"дат[аы]": "date",
    r"имя|имена": "name",
    r"профессия": "trade",
    r"место работы": "place of work",
    r"ожидаемая зарплата|зарплата": "salary expectation",
    r"от": "of",
    r"с": "with",
    r"и": "and",
    r"в|у": "in",
    r"есть": "",
    r"до": "before",
    r"после": "after",
    r"евро": "euros",
    r"сколько (?:всего )?(?:мы )?(?:потратили|заплатили) (?:на|по|в) кварталам?": (
        "what did we spend by quarter"
    ),
    r"сколько (?:всего )?(?:мы )?(?:потратили|заплатили)": "how much did we spend",
    r"сравни\w*": "compare",
    r"(?:у|на|фирме|компании)": "with",
    r"всего|в сумме": "in total",
    r"сам(?:ый|ая|ое) (?:большой|крупный|крупная|дорогой|дорогая)": "largest",
    r"нет|без": "without",
}
_CHINESE = {
    r"(?P<who>[A-Z][\w&. ]+?)的?所有发票的?总额(?:是多少)?": (
        r" what is the total of all invoices from \g<who> "
    ),
    r"(?P<who>[A-Z][\w&. ]+?)有哪些发票": r" which invoices from \g<who> ",
    r"哪[些份]合同的月费最高": " which contract has the highest monthly fee ",
    r"哪张发票的?(?:总额|金额)?(?:最高|最大)": " which invoice has the highest total ",
    r"哪些?份?合同|合同有哪些": " which contracts ",
    r"哪些?张?发票|有哪些发票": " which invoices ",
    r"哪些?个?申请人": " which applicants ",
    r"列出所有合同的": " list all contracts with ",
    r"列出所有发票的": " list all invoices with ",
    r"列出所有申请人的": " list all applicants with ",
    r"有?多少份合同": " how many contracts ",
    r"有?多少张发票": " how many invoices ",
    r"是(?=\s*\d{4})": " ",
    r"到期的?|终止日": " expire ",
    r"开始日期": " begin ",
    r"结束日期": " end ",
    r"开始": " began ",
    r"的?月费": " monthly fee ",
    r"超过|大于|高于": " more than ",
    r"低于|少于|小于": " less than ",
    r"可以提前": " can be ended with ",
    r"天通知终止": " days of notice ",
    r"适用(?P<law>.+?)(?:的)?法律": r" are governed by the law of \g<law> ",
    r"还没有付款|尚未付款|未付款": " have not been paid yet ",
    r"会说": " speak ",
    r"期望年薪": " expect a year ",
    r"期望工资|工资": " salary expectation ",
    r"当事人": " party ",
    r"编号": " number ",
    r"供应商": " vendor ",
    r"日期": " date ",
    r"的?总额(?:是多少)?": " total ",
    r"姓名": " name ",
    r"职业": " trade ",
    r"工作地点": " place of work ",
    r"年第一季度": " first quarter ",
    r"年第二季度": " second quarter ",
    r"年第三季度": " third quarter ",
    r"年第四季度": " fourth quarter ",
    r"欧元": " euros ",
    r"[、，]": ", ",
    r"和": " and ",
    r"年": " ",
    r"[在的]": " ",
}
_GLOSSES: Mapping[str, Mapping[str, str]] = {
    "de": _GERMAN,
    "es": _SPANISH,
    "ru": _RUSSIAN,
    "zh": _CHINESE,
}
LANGUAGES = frozenset(_GLOSSES)
_NAMES = {
    "French": (
        "französisch francés по-французски французском 法语 französischem französisches "
        "französischen francesa французским французскому"
    ),
    "German": (
        "deutsch alemán по-немецки немецком 德语 deutschem deutsches deutschen alemana немецким "
        "немецкому"
    ),
    "Polish": "polnisch polaco по-польски польском 波兰语",
    "Turkish": "türkisch turco по-турецки турецком 土耳其语",
    "Spanish": (
        "spanisch español по-испански испанском 西班牙语 spanischem spanisches spanischen "
        "española испанским испанскому"
    ),
    "Arabic": "arabisch árabe по-арабски арабском 阿拉伯语",
    "English": (
        "englisch inglés по-английски английском 英语 englischem englisches englischen inglesa "
        "английским английскому"
    ),
    "Italian": (
        "italienisch italiano по-итальянски итальянском 意大利语 italienischem italienisches "
        "italienischen italiana итальянским"
    ),
    "Russian": (
        "russisch ruso по-русски русском 俄语 russischem russisches rusa российским российскому"
    ),
    "Chinese": "chinesisch chino по-китайски китайском 汉语 中文 китайским",
    "Austrian": (
        "österreichischem österreichisches österreichischen austriaca austriaco австрийским"
    ),
    "Swiss": "schweizerischem schweizerisches schweizer suiza suizo швейцарским",
    "Irish": "irischem irisches irischen irlandesa irlandés ирландским",
    "Germany": "deutschland alemania германии 德国",
    "Austria": "österreich austria австрии 奥地利",
    "Switzerland": "schweiz suiza швейцарии 瑞士",
    "France": "frankreich francia франции 法国",
    "Spain": "spanien españa испании 西班牙",
    "Italy": "italien italia италии 意大利",
    "England": "england inglaterra англии 英格兰 英国",
    "Ireland": "irland irlanda ирландии 爱尔兰",
    "Scotland": "schottland escocia шотландии 苏格兰",
    "Russia": "russland rusia россии 俄罗斯",
    "China": "china китая 中国",
}
_COLUMNS = {
    "amount": ("Betrag", "importe", "сумма", "金额"),
    "began": ("Beginn", "inicio", "начало", "开始日期"),
    "begin": ("Beginn", "inicio", "начало", "开始日期"),
    "customer": ("Kunde", "cliente", "клиент", "客户"),
    "date": ("Datum", "fecha", "дата", "日期"),
    "end": ("Ende", "fin", "окончание", "结束日期"),
    "expire": ("Ende", "fin", "окончание", "结束日期"),
    "fee": ("Gebühr", "cuota", "плата", "费用"),
    "fee monthly": ("monatliche Gebühr", "cuota mensual", "ежемесячная плата", "月费"),
    "governed": ("Recht", "ley", "право", "适用法律"),
    "governed law": ("Recht", "ley", "право", "适用法律"),
    "law": ("Recht", "ley", "право", "适用法律"),
    "monthly fee": ("monatliche Gebühr", "cuota mensual", "ежемесячная плата", "月费"),
    "named": ("genannt", "nombrado", "названо", "提及"),
    "name": ("Name", "nombre", "имя", "名称"),
    "notice": ("Kündigungsfrist", "preaviso", "срок уведомления", "通知期"),
    "number": ("Nummer", "número", "номер", "编号"),
    "paid": ("bezahlt", "pagado", "оплачено", "已付款"),
    "party": ("Partei", "parte", "сторона", "当事人"),
    "price": ("Preis", "precio", "цена", "价格"),
    "rent": ("Miete", "alquiler", "арендная плата", "租金"),
    "salary": ("Gehalt", "salario", "зарплата", "工资"),
    "speak": ("Sprachen", "idiomas", "языки", "语言"),
    "total": ("Gesamtbetrag", "importe total", "общая сумма", "总额"),
    "vendor": ("Lieferant", "proveedor", "поставщик", "供应商"),
}  # fmt: skip - a table
"""Columns in German, Spanish, Russian and Chinese, by the name that the planner gives them."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[.\u00a0 ]\d{3})+(?:,\d+)?(?![\w])|(?<![\w.,])\d+,\d+")


@dataclass(frozen=True, slots=True)
class Gloss:
    """A question in English; ``originals`` are names by their English form."""

    text: str
    originals: Mapping[str, str]


def in_english(question: str, language: str) -> Gloss | None:
    """A question in the English of the planner; None where a word is not known."""
    if language not in _GLOSSES:
        return None
    text = " ".join(question.split()).strip("?.!？。！ ¿¡")
    if language != "zh":
        text = _NUMBER.sub(lambda m: re.sub(r"[.\u00a0 ]", "", m[0]).replace(",", "."), text)
    originals: dict[str, str] = {}

    def english(found: re.Match[str]) -> str:
        name = _name_of(found[0])
        originals[name] = found[0]
        return f"\x00{name}\x00" if language != "zh" else f" \x00{name}\x00 "

    text = _names(language).sub(english, text)
    for pattern, said in _patterns(language):
        text = pattern.sub(said, text)
    if _unknown(text):
        return None
    plain = " ".join(text.replace("\x00", "").replace("\x01", " ").split())
    return Gloss(_in_order(plain), originals)


def _in_order(text: str) -> str:
    """English puts 'highest' before what it is of."""
    found = re.fullmatch(
        r"(?P<head>.*?\bhave|.*?\bhas|which \w+)\s+(?P<what>.+?) (?P<end>highest|lowest)", text
    )
    if not found:
        return text
    words = found["what"].split()
    if len(words) == 2 and words[1] in ("monthly", "yearly"):
        words.reverse()
    return f"{found['head']} the {found['end']} {' '.join(words)}"


def _unknown(text: str) -> bool:
    """Whether words are left that were neither put into English nor are names."""
    rest = re.sub("\x01[^\x01]*\x01|\x00[^\x00]*\x00", " ", text)
    rest = re.sub(rf"{NAME}(?:\s+(?:Ltd|GmbH|Inc|LLC|AG|SA|SL|ООО|АО)\b\.?)?", " ", rest)
    return bool(_WORD.search(rest))


@cache
def _patterns(language: str) -> list[tuple[re.Pattern[str], str]]:
    """The phrases of a language, long ones first; what is put in is marked, so that no other
    phrase is taken for part of it."""
    found = []
    listed = list(_GLOSSES[language].items())
    if language != "zh":  # there the order is the one given
        listed.sort(key=lambda pair: -len(pair[0]))
    for phrase, said in listed:
        edged = phrase if language == "zh" else rf"(?<![\w\x01])(?:{phrase})(?!\w)"
        if phrase in ("¿|¡", ":", r"\s+auf$"):
            edged = phrase
        marked = re.sub(r"(\\\d|\\g<\w+>)", "\x01\\1\x01", said) if "\\" in said else said
        marked = f"\x01{marked}\x01" if said else " "
        found.append((re.compile(edged, re.IGNORECASE), marked))
    return found


@cache
def _names(language: str) -> re.Pattern[str]:
    words = [w for name, listed in _NAMES.items() for w in listed.split() if w != name.casefold()]
    if language == "zh":
        return re.compile("|".join(w for w in sorted(words, key=len)[::-1] if _HAN.search(w)))
    plain = sorted((w for w in words if not _HAN.search(w)), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, plain))})(?!\w)", re.IGNORECASE)


def column(name: str, language: str) -> str:
    """The name of a column in a language; as it is where that is not known."""
    words = dict(zip(("de", "es", "ru", "zh"), _COLUMNS.get(name, ()), strict=False))
    return words.get(language, name)


def names_of(name: str) -> tuple[str, ...]:
    """The words for a country or people in the other languages."""
    return tuple(_NAMES.get(name, "").split())


def _name_of(word: str) -> str:
    return next(name for name, listed in _NAMES.items() if word.casefold() in listed.split())
