"""Documents that differ by their time, kind and sender, as questions name them in words."""

from __future__ import annotations

from itertools import product

from tests.finding.case import Case

SENDERS = ("Brandt", "Keller", "Ortega")
MONTHS = {3: "March", 5: "May", 7: "July", 9: "September"}
GOODS = ("tiles", "gutters", "windows", "doors")
NOTES = ("2026-10-30", "2026-11-06", "2026-11-13", "2026-11-19")
WRITERS = ("Ines", "Paul", "Yusuf", "Clara")
PRICES = (("2024", 310), ("2025-02", 335), ("2026-01", 352), ("2026-08", 371))
VENDORS = ("Lumen Energy", "Aqua Works", "Nord Telecom")
PLANS = ("roof", "kitchen", "terrace")


def documents() -> dict[str, str]:
    found = {}
    for number, (sender, month) in enumerate(product(SENDERS, MONTHS)):
        found[f"mail/{number:04}.eml"] = (
            f"From: Sam {sender} <{sender.lower()}@example.com>\nTo: office@example.com\n"
            f"Subject: Delivery of the goods\nDate: Tue, {3 + number} {MONTHS[month][:3]} 2026"
            " 09:30:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n"
            f"Good morning, the delivery comes by lorry at {7 + number}:15 and has"
            f" {40 + number} boxes. Please keep the yard free.\n"
        )
    for day, writer in zip(NOTES, WRITERS, strict=True):
        found[f"meetings/minutes-{day}.md"] = (
            f"The team met in the small room. {writer} writes the offer for the school. The budget"
            " stays as it is."
        )
        found[f"sitzungen/Protokoll_{day}.md"] = (
            f"Das Team traf sich im kleinen Raum. {writer} schreibt das Angebot für die Schule."
            " Das Budget bleibt."
        )
    for when, price in PRICES:
        found[f"sales/price-list-{when}.txt"] = (
            f"All prices without tax. Hinge of brass: {price} cents. Handle: {price + 90} cents."
        )
        found[f"verkauf/Preisliste_{when}.txt"] = (
            f"Alle Preise ohne Steuer. Scharnier aus Messing: {price} Cent. Griff: {price + 90}."
        )
        found[f"ventas/lista-de-precios-{when}.txt"] = (
            f"Precios sin impuestos. Bisagra de latón: {price} céntimos. Tirador: {price + 90}."
        )
        found[f"продажи/прайс-лист-{when}.txt"] = (
            f"Цены без налога. Петля из латуни: {price} копеек. Ручка: {price + 90} копеек."
        )
        found[f"销售/价目表-{when}.txt"] = (
            f"价格不含税。黄铜铰链：{price} 分。把手：{price + 90} 分。"
        )
    for number, (vendor, year) in enumerate(product(VENDORS, (2023, 2024, 2025))):
        found[f"accounts/inv-{1170 + 37 * number}.txt"] = (
            f"Invoice\n\n{vendor}\n\nDate: {4 + number} June {year}\n\n"
            f"For supply as agreed, payable within 30 days: {480 + 13 * number} euros."
        )
    for number, plan in enumerate(PLANS):
        found[f"house/{plan}-costs.csv"] = (
            f"item,euros\nmaterial,{900 + number}\nlabour,{1400 + number}\n"
            f"scaffold,{300 + number}\n"
        )
        found[f"house/{plan}-notes.md"] = (
            f"What the {plan} costs is in dispute: material about {800 + number} euros, labour"
            f" 1,200 euros, scaffold 250 euros, says the neighbour."
        )
    return found


def _mail(sender: str, month: int) -> str:
    return f"mail/{SENDERS.index(sender) * len(MONTHS) + list(MONTHS).index(month):04}.eml"


def _invoice(vendor: str, year: int) -> str:
    return f"accounts/inv-{1170 + 37 * (VENDORS.index(vendor) * 3 + year - 2023)}.txt"


def cases() -> list[Case]:
    return [
        Case("How many boxes are in the e-mails from Brandt in May?", _mail("Brandt", 5)),
        Case("When does the delivery come in the mail from Keller in July?", _mail("Keller", 7)),
        Case("Ortega's e-mails of September: how many boxes?", _mail("Ortega", 9)),
        Case(
            "How many boxes are in the e-mail from Ortega last month?",
            _mail("Ortega", 9),
            now="2026-10-02",
        ),
        Case(
            "Wie viele boxes stehen in der E-Mail von Brandt im März?",
            _mail("Brandt", 3),
            language="de",
        ),
        Case(
            "¿Cuántas boxes hay en los correos de Ortega en julio?",
            _mail("Ortega", 7),
            language="es",
        ),
        Case("Сколько boxes в письмах от Keller за май?", _mail("Keller", 5), language="ru"),
        Case("Keller五月的邮件里有多少boxes？", _mail("Keller", 5), language="zh"),
        Case("Who writes the offer in last week's minutes?", "minutes-2026-11-13.md"),
        Case(
            "Who writes the offer according to the minutes of last week?",
            "minutes-2026-11-06.md",
            now="2026-11-13",
        ),
        Case("Who writes the offer in yesterday's minutes?", "minutes-2026-11-19.md"),
        Case("Who writes the offer in the minutes of October?", "minutes-2026-10-30.md"),
        Case(
            "Wer schreibt das Angebot im Protokoll der letzten Woche?",
            "Protokoll_2026-11-13.md",
            language="de",
        ),
        Case(
            "Wer schreibt laut dem neuesten Protokoll das Angebot?",
            "Protokoll_2026-11-19.md",
            language="de",
        ),
        Case("What does a hinge cost in the newest price list?", "price-list-2026-08.txt"),
        Case("What did a handle cost in the price list of 2024?", "price-list-2024.txt"),
        Case("Price of a hinge in the price list of February 2025?", "price-list-2025-02.txt"),
        Case(
            "Was kostet das Scharnier in der neuesten Preisliste?",
            "Preisliste_2026-08.txt",
            language="de",
        ),
        Case(
            "¿Cuánto cuesta la bisagra en la lista de precios más reciente?",
            "lista-de-precios-2026-08.txt",
            language="es",
        ),
        Case(
            "Сколько стоит петля в последнем прайс-листе?", "прайс-лист-2026-08.txt", language="ru"
        ),
        Case("最新的价目表里铰链多少钱？", "价目表-2026-08.txt", language="zh"),
        Case(
            "What is payable on the Lumen Energy invoices of 2024?", _invoice("Lumen Energy", 2024)
        ),
        Case(
            "What did the Aqua Works invoice from last year come to?", _invoice("Aqua Works", 2025)
        ),
        Case("How much is the latest invoice of Nord Telecom?", _invoice("Nord Telecom", 2025)),
        Case("What does the labour cost in the spreadsheet about the roof?", "roof-costs.csv"),
        Case("What is the scaffold in the spreadsheet about the kitchen?", "kitchen-costs.csv"),
    ]
