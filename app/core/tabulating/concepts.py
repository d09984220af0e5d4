"""What office documents are asked for, and the words that say it, in five languages.

A question says 'expire', a document 'the last day of this agreement is'. Both words belong to one
concept here, so that the value beside the one answers to the other. Words are stems: each stands
for all that begin like it, unless it ends with '=', and behind '*' for compounds that end so. Words
of no concept are compared by themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from app.core.domain.tabular.answer_tables import FieldType
from app.core.text.languages import STOP_WORDS


@dataclass(frozen=True, slots=True)
class Concept:
    """A thing documents say. ``types`` are those its values can have, the usual one first;
    ``against`` are concepts whose words speak against it."""

    words: str
    types: tuple[FieldType, ...] = ()
    against: tuple[str, ...] = ()


CONCEPTS: dict[str, Concept] = {
    "end": Concept(
        "repaid= rückzahl zurückgezahlt reembols погаш 还款 end= ends= ended= ending= finish="
        " finishes= finished= run_out runs_out extended_to"
        " extended_until läuft_aus "
        "vertragsende mietende 止 expir "
        "terminat last_day until through= lapse concludes= ende= endet"
        " endend laufzeitende ablauf läuft_ab letzter_tag bis= fin= finaliz vence vencimiento"
        " termina hasta истека окончан до= заканчива срок_действия_до 到期 终止 届满 截止",
        ("date",),
        ("begin",),
    ),
    "begin": Concept(
        "vertragsbeginn mietbeginn begin= begins= began= begun= beginning= start commenc "
        "effective= since= inception beginn"
        " seit= ab= anfang inici comien empez comenz desde= начал начина с= действует_с 开始 生效"
        " 起始 自=",
        ("date",),
        ("end",),
    ),
    "made": Concept(
        "*datum made= dated= date= executed= entered= signed= conclud issued= as_of oldest newest"
        " latest earliest older= datum datiert geschlossen abgeschlossen unterzeichnet ausgestellt"
        " fecha firmad celebrad emitid дата= датирован заключ подписан 签订 日期 签署",
        ("date",),
    ),
    "due": Concept(
        "due= vencimiento due_on due_date due_by payable_by pay_by deadline fällig zahlbar_bis"
        " vencimiento_de"
        " срок_оплаты 付款日",
        ("date",),
    ),
    "term": Concept(
        "*laufzeit term= terms= runs= run= valid_for duration length= lasts last_for continu "
        "commenc"
        " anniversar remain_in_effect in_effect_for laufzeit dauer"
        " läuft gilt_für befristet duración plazo vigencia срок действи 期限 有效期",
        ("duration",),
    ),
    "notice": Concept(
        "notice= notices= cancel *kündig preaviso aviso avisa antelación уведом предупре расторж"
        " 通知"
        " 提前",
        ("duration",),
    ),
    "price": Concept(
        "*gebühr *kosten *miete *pauschale *mietzins *preis price cost= costs= fee= fees= rent= "
        "rents= charge= charges= rate= preis kosten gebühr"
        " vergütung retribuc honorar вознагражд 报酬 服务费 管理费 miete entgelt tarif precio"
        " coste costo cuota tarifa alquiler цена цены стоимост плата"
        " аренд 价格 费用 租金",
        ("money",),
    ),
    "total": Concept(
        "total= totals= sum= gross= altogether= amount_due total_due included= inclusive brutto"
        " gesamt summe endbetrag importe_total suma итог всего сумма 合计 总额 总计",
        ("money",),
        ("net",),
    ),
    "net": Concept(
        "zwischensumme subtotal sub-total= net= netto= neto нетто 净额 excluding",
        ("money",),
        ("total",),
    ),
    "amount": Concept(
        "*betrag *summe amount= amounts= pay= paying= payable= "
        "spend= spent= owe= due= betrag zahlen bezahl zahl"
        " ausgegeben importe pagar gast сумм оплат заплат 金额 支付 花费",
        ("money",),
        ("net",),
    ),
    "deposit": Concept("deposit= deposits= *kaution fianza залог 押金", ("money",)),
    "ceiling": Concept(
        "cap= budget= bonus= obergrenze límite= presupuesto бюджет 上限", ("money",)
    ),
    "tax": Concept("vat= tax= taxes= mwst ust= iva= ндс 增值税 税", ("money",)),
    "salary": Concept(
        "salar wage= wages= pay_expect remunerat income= earn expects= expect= expectation gehalt"
        " lohn verdien salario sueldo зарплат оклад 工资 薪",
        ("money",),
    ),
    "monthly": Concept(
        "month= monthly= per_month calendar_month pcm= monat mensual mes= месяц 月 每月"
    ),
    "yearly": Concept("annual yearly= a_year per_year jährlich pro_jahr anual год= ежегодн 每年"),
    "law": Concept(
        "law= laws= govern jurisdiction= recht rechts gerichtsstand ley= legislac rige прав 法律"
        " 管辖 适用",
        ("text",),
    ),
    "party": Concept(
        "party= parties= between= partner partei zwischen vertragspartner parte= partes= entre="
        " сторон между 当事人 甲方 乙方 双方",
        ("text",),
    ),
    "landlord": Concept(
        "landlord lessor vermieter arrendador арендодател 出租人 出租方", ("text",), ("tenant",)
    ),
    "tenant": Concept(
        "tenant lessee mieter arrendatari арендатор 承租人", ("text",), ("landlord",)
    ),
    "employer": Concept(
        "employer arbeitgeber empleador работодател 雇主", ("text",), ("employee",)
    ),
    "employee": Concept(
        "employee arbeitnehmer mitarbeiter empleado trabajador работник 雇员",
        ("text",),
        ("employer",),
    ),
    "licensor": Concept("licensor lizenzgeber licenciante лицензиар", ("text",), ("licensee",)),
    "licensee": Concept("licensee lizenznehmer licenciatari лицензиат", ("text",), ("licensor",)),
    "lender": Concept(
        "lender darlehensgeber prestamista кредитор 贷款人", ("text",), ("borrower",)
    ),
    "borrower": Concept(
        "borrower darlehensnehmer prestatari заемщик 借款人", ("text",), ("lender",)
    ),
    "vendor": Concept(
        "vendor supplier seller issuer provider исполнител auftragnehmer lieferant verkäufer"
        " anbieter proveedor vendedor"
        " 销售方 开票方"
        " поставщик продавец 供应商 卖方",
        ("text",),
        ("customer",),
    ),
    "customer": Concept(
        "购买方 customer client= clients= buyer purchaser bill_to kunde käufer auftraggeber cliente"
        " comprador заказчик покупатель клиент 客户 买方",
        ("text",),
        ("vendor",),
    ),
    "name": Concept("name= names= vorname nachname nombre имя фио 姓名 名称", ("text",)),
    "number": Concept(
        "number= numbers= no= nr= nummer номер número núm 编号 号码",
        ("text",),
    ),
    "work": Concept(
        "work= works= worked= working= employed trade= trades= profession job= jobs= occupation"
        " beruf arbeit gearbeitet tätig profesión trabaj oficio работ професси 职业 工作",
        ("text",),
    ),
    "place": Concept(
        "place= city= town= location= located based_in ort= stadt wohnort arbeitsort lugar ciudad"
        " город место 地点 城市",
        ("text",),
    ),
    "language": Concept(
        "language speak spoke fluent sprache sprich spricht sprechen idioma habla"
        " язык говор 语言 会说",
        ("list",),
    ),
    "kind": Concept("kind= kinds= type= art= sorte tipo= вид= тип= 种类 类型", ("text",)),
    "available": Concept("available verfügbar disponible доступ 可用", ("date",), ("begin",)),
    "delivery": Concept(
        "deliver shipping lieferzeit lieferfrist lieferung entrega доставк поставк 交货 送货",
        ("duration", "date"),
    ),
    "leave": Concept(
        "annual_leave leave= holiday holidays= vacation *urlaub vacaciones отпуск 年假 年休假",
        ("duration",),
    ),
    "renewal": Concept(
        "renew extended_by verlänger prórroga prorrog renueva renovará продл 续约 续期 自动延长",
        ("text",),
    ),
    "loan": Concept("loan= loans= *darlehen kredit préstamo займ кредит 借款 贷款", ("money",)),
    "warranty": Concept(
        "warrant guarante garanti garantí gewährleistung гарант 保修 质保", ("duration", "text")
    ),
    "age": Concept("age= aged= years_old alter= edad возраст 年龄", ("number",)),
    "birth": Concept(
        "born= birth birthday geboren= geb= geburts nacid nacimiento родил рожден 出生 生于",
        ("date",),
    ),
}

_ROLE_NAMES = "landlord tenant employer employee licensor licensee lender borrower vendor customer"
ROLES = frozenset(_ROLE_NAMES.split())
"""What a party to a document is in it."""

_KINDS = {
    "contract": "contract contracts agreement agreements loan loans lease leases licence"
    " licences license"
    " licenses tenancy vertrag verträge vereinbarung mietvertrag contrato contratos acuerdo"
    " договор договоры договоров соглашение 合同 协议 договора",
    "amendment": "amendment addendum supplement nachtrag änderungsvereinbarung enmienda adenda"
    " дополнение дополнительное 补充协议 修正案",
    "invoice": "invoice invoices bill bills rechnung rechnungen factura facturas счёт счет счета"
    " счетов 发票",
    "application": "applicant applicants candidate candidates cv cvs curriculum vitae résumé resume"
    " résumés resumes application applications bewerber bewerberin bewerbung bewerbungen"
    " lebenslauf lebensläufe candidato candidatos currículum solicitud кандидат кандидаты"
    " кандидатов резюме соискатель 简历 申请人 候选人",
    "reminder": "reminder reminders mahnung mahnungen zahlungserinnerung recordatorio"
    " напоминание 催款",
    "credit note": "gutschrift gutschriften rechnungskorrektur abono abonos 贷项 红字发票",
    "memo": "memo memos memorandum note notes aktennotiz notiz nota записка 备忘录",
    "minutes": "minutes meeting meetings protokoll acta протокол 会议纪要",
    "e-mail": "email emails mail mails e-mails correo correos 邮件",
    "letter": "letter letters brief carta письмо 信",
    "report": "report reports bericht berichte informe отчёт отчет 报告",
    "offer": "offer offers quotation quotations quote quotes bid bids tender tenders angebot"
    " angebote oferta ofertas presupuesto предложение 报价",
    "order": "order orders bestellung bestellungen pedido pedidos заказ заказы 订单",
    "receipt": "receipt receipts quittung beleg belege recibo recibos квитанция чек 收据",
    "policy": "policy policies police policen póliza pólizas полис 保单",
    "payslip": "payslip payslips gehaltsabrechnung nómina 工资单",
    "certificate": "certificate certificates zeugnis bescheinigung certificado справка 证书",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_ENDS = (
    "vertrag",
    "verträge",
    "rechnung",
    "rechnungen",
    "angebot",
    "angebote",
    "vereinbarung",
    "protokoll",
    "bestellung",
    "bestellungen",
    "bescheinigung",
)
"""German kinds that stand at the end of compounds."""
_E_MAIL = re.compile(r"(?i)\be-mails?\b|\bэлектронн\w+\s+пис\w+")
_CREDIT_NOTE = re.compile(
    r"(?i)\bcredit\s+(?:note|memo|invoice)s?\b|\b(?:nota|factura)s?\s+de\s+(?:crédito|abono)\b"
    r"|\bfacturas?\s+rectificativas?\b|\bкредит-нот\w+|\bкорректировочн\w+\s+сч[её]т\w*"
)
"""Credit notes by names of which a word names another kind."""
_NARROWER = frozenset({"lease", "licence", "license", "tenancy", "mietvertrag", "loan", "loans"})
_NARROWER_KINDS = {
    "lease": "lease tenanc rental miet pacht arrendamiento alquiler аренд найма 租",
    "licence": "licen licencia *lizenz лицензи 许可",
    "service": "service *dienstleistung dienstvertr *service servicio услуг 服务",
    "maintenance": "maintenance *wartung instandhaltung mantenimiento обслуживани 维护 保养 维修",
    "employment": "employment *arbeitsvertrag *arbeitsverträge anstellung trabajo laboral трудов"
    " 劳动 雇佣",
    "insurance": "insurance *versicherung seguro страхов 保险",
    "loan": "loan *darlehen *kredit préstamo займ кредитн 借款 贷款",
    "sale": "sale= sales= purchase *kaufvertrag *kaufverträge compraventa купли 买卖 购销",
    "supply": "supply *liefervertrag *lieferverträge suministro поставк 供货 供应",
    "consulting": "consult advisory *beratung consultor asesor консульт 咨询 顾问",
    "confidentiality": "confidential non-disclosure nda= *geheimhaltung *vertraulichkeit"
    " confidencialidad конфиденциальн неразглашени 保密",
    "cleaning": "cleaning *reinigung limpieza уборк клининг 清洁 保洁",
    "hire": "hire= car_hire *leasing renting= лизинг",
}
"""Narrower kinds of contracts, by the stems that their titles have in five languages; the marks are
those of concepts."""
_PLURAL_WORDS = (
    "policies verträge rechnungen angebote bestellungen bewerbungen lebensläufe belege policen"
    " berichte договоры договоров счета счетов кандидаты кандидатов заказы"
)
_PLURALS = frozenset(_PLURAL_WORDS.split())
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_COMMON = frozenset[str]().union(*(STOP_WORDS[code] for code in ("en", "de", "es", "ru")))
_MERE_DATE = re.compile(r"(?i)date|datum|fecha|дата|日期")
_STEM = 5
"""Letters by which words of no concept are compared, so that 'guarantee' is 'guaranteed'."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word of a text that says what a value beside it is: a concept, or the stem of a word."""

    name: str
    start: int
    end: int


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return _any_of(CONCEPTS[name].words)


def _any_of(listed: str) -> re.Pattern[str]:
    """A pattern of words with the marks of concepts, the longest first."""
    words = []
    for word in sorted(listed.split(), key=len, reverse=True):
        text = re.escape(word.strip("*=")).replace("_", r"\s+")
        if not _HAN.search(word):
            before = r"(?<!\w)\w*" if word.startswith("*") else r"(?<!\w)"
            text = before + text + (r"(?!\w)" if word.endswith("=") else r"\w*")
        words.append(text)
    return re.compile("|".join(words), re.IGNORECASE)


def concepts_in(text: str) -> list[Cue]:
    """The concepts that words of a text belong to, each occurrence, in order; a word that is part
    of a phrase, as in 'runs out', says what the phrase says."""
    found = [
        Cue(name, match.start(), match.end())
        for name in CONCEPTS
        for match in _pattern(name).finditer(text)
    ]
    longer = [cue for cue in found if " " in text[cue.start : cue.end]]
    found = [
        cue
        for cue in found
        if not any(
            each.start <= cue.start
            and cue.end <= each.end
            and cue.end - cue.start < each.end - each.start
            for each in longer
        )
    ]
    return sorted(found, key=lambda cue: (cue.start, cue.end))


def cues_of(words: str) -> frozenset[str]:
    """What a field asks for, by the words of its name: concepts, and the stems of other words that
    are not mere grammar."""
    known = concepts_in(words)
    taken = [(cue.start, cue.end) for cue in known]
    others = {
        stem(match[0])
        for match in _WORD.finditer(words)
        if not any(start <= match.start() < end for start, end in taken)
        and match[0].casefold() not in _COMMON
    }
    names = {cue.name for cue in known}
    dated = {name for name in names if "date" in CONCEPTS[name].types}
    if len(dated) > 1 and all(
        _MERE_DATE.fullmatch(words[c.start : c.end]) for c in known if c.name == "made"
    ):
        names.discard("made")  # 'expiration date'
    return frozenset(names | others)


def stem(word: str) -> str:
    """The stem of a word of no concept, marked as such."""
    return "~" + word.casefold()[:_STEM]


def cues_in(text: str, wanted: frozenset[str]) -> list[Cue]:
    """The occurrences of wanted cues in a text, and of what speaks against them, in order."""
    rivals = {other for name in wanted if name in CONCEPTS for other in CONCEPTS[name].against}
    names = (wanted & CONCEPTS.keys()) | rivals
    found = [Cue(n, m.start(), m.end()) for n in names for m in _pattern(n).finditer(text)]
    stems = {name for name in wanted if name.startswith("~")}
    if stems:
        found += [
            Cue(stem(match[0]), match.start(), match.end())
            for match in _WORD.finditer(text)
            if stem(match[0]) in stems
        ]
    return sorted(found, key=lambda cue: cue.start)


def type_of(words: str) -> FieldType:
    """The type of the values of a field, by the words of its name: that of its last concept."""
    kinds: list[FieldType] = [
        CONCEPTS[cue.name].types[0] for cue in concepts_in(words) if CONCEPTS[cue.name].types
    ]
    if re.search(
        r"(?i)\b(?:day|date|when|tag|datum|wann|fecha|cuándo|дата|когда)\b|日期|何时", words
    ):
        return "date"
    if "money" in kinds:
        return "money"
    return kinds[-1] if kinds else "text"


def kind_in(text: str) -> str:
    """The kind of document that the first word for one names; empty if none does."""
    text = _CREDIT_NOTE.sub("Gutschrift", _E_MAIL.sub("email", text))
    for match in re.finditer(r"[^\W\d_]+", text):
        if kind := _kind_of_word(match[0]):
            return kind
    return next((kind for word, kind in _KIND_OF.items() if _HAN.search(word) and word in text), "")


def is_list_of(text: str) -> bool:
    """Whether the first word for a kind of document in a title is a plural: 'Invoices 2024' is a
    list of them, and none itself."""
    first = next((w.casefold() for w in re.findall(r"[^\W\d_]+", text) if is_kind(w)), "")
    return first in _PLURALS or (first.endswith("s") and first[:-1] in _KIND_OF)


def singular(kind: str) -> str:
    """The words of a kind with the last in the singular, as far as an ending tells."""
    words = kind.casefold().split()
    if not words:
        return ""
    last = words[-1]
    if len(last) > 3 and last.endswith("s") and not last.endswith("ss"):
        last = last[:-3] + "y" if last.endswith("ies") else last[:-1]
    return " ".join([*words[:-1], last])


def is_general(kind: str) -> bool:
    """Whether a kind is named by its usual word: a lease is a narrower kind than a contract."""
    return kind in _KIND_OF and kind not in _NARROWER


_SERVICES = frozenset({"", "maintenance", "consulting", "cleaning"})
"""Narrower kinds that some call services; a contract that names no kind may be of services."""


def may_be(kind: str, asked: str) -> bool:
    """Whether a narrower kind is called by the name of another, too, by some."""
    return kind in _SERVICES and asked == "service"


def narrower_kind(words: str) -> str:
    """The narrower kind that words name: 'lease' for a 'Mietvertrag', 'service' for a maintenance
    agreement; empty for none that is known."""
    found = [
        (match.start(), name)
        for name in _NARROWER_KINDS
        if (match := _narrower_pattern(name).search(words))
    ]
    return min(found)[1] if found else ""


@cache
def _narrower_pattern(name: str) -> re.Pattern[str]:
    return _any_of(_NARROWER_KINDS[name])


def mentions(text: str, words: str) -> bool:
    """Whether a text has these words, the last with any ending."""
    return bool(re.search(rf"(?<!\w){re.escape(words)}", text, re.IGNORECASE))


def is_kind(word: str) -> bool:
    return bool(_kind_of_word(word))


def _kind_of_word(word: str) -> str:
    """The kind of document that a word names, also as the end of a German compound."""
    folded = word.casefold()
    if kind := _KIND_OF.get(folded):
        return kind
    end = next((end for end in _ENDS if folded.endswith(end) and len(folded) > len(end) + 2), "")
    return _KIND_OF[end] if end else ""
