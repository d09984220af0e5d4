"""Documents in several versions, beside others of one form that are no versions of each other."""

from __future__ import annotations

from tests.finding.case import Case

POLICIES = {
    "travel-policy": ("Travel policy", "The daily allowance abroad is {} euros.", (38, 44, 52)),
    "parking-rules": ("Parking rules", "A parking space costs {} euros a month.", (25, 30, 45)),
    "remote-work": ("Remote work policy", "Staff may work {} days a month from home.", (4, 8, 12)),
}
FORMS = {
    "leases": (
        "Lease",
        "This lease is made between Harbour Estates and {}.\nThe monthly rent for the flat is {}"
        " euros, due on the third working day.\nThe tenant keeps the flat clean and reports damage"
        " at once.\nPets are allowed with consent in writing.\nEither side may give three months'"
        " notice.",
        (("Ana Delgado", 910), ("Boris Lind", 870), ("Carla Novak", 1040), ("Dora Weiss", 795)),
    ),
    "invoices": (
        "Invoice",
        "Bill to: {}\nFor the service of the boilers as agreed we charge {} euros.\nPayable within"
        " fourteen days without deduction.\nThank you for your order.",
        (
            ("Mill Street School", 412),
            ("Oak Clinic", 455),
            ("Pine Hotel", 498),
            ("Elm Museum", 530),
        ),
    ),
}
MONTHS = ("January", "February", "March", "April")
VISITORS = (2210, 1985, 2640, 2875)


def documents() -> dict[str, str]:
    found = {}
    for slug, (title, rule, values) in POLICIES.items():
        for number, value in enumerate(values, 1):
            found[f"policies/{slug}-v{number}.md"] = (
                f"# {title}\n\nVersion {number}\n\nThis page holds for all offices of the company."
                f"\n\n{rule.format(value)}\n\nExceptions need the consent of the head of"
                " department.\n\nQuestions go to the people team in the ground floor office."
            )
    for folder, (title, form, parties) in FORMS.items():
        for number, (party, amount) in enumerate(parties, 1):
            found[f"{folder}/{folder[:-1]}-{number:03}.md"] = (
                f"# {title}\n\n{form.format(party, amount)}"
            )
    for month, visitors in zip(MONTHS, VISITORS, strict=True):
        found[f"museum/visitors {month} 2025.md"] = (
            f"# Visitor report {month} 2025\n\nThe museum was open on all days but Mondays.\n\n"
            f"In {month} it had {visitors} visitors.\n\nThe shop and the cafe were open as usual."
        )
    for year, price in ((2023, 61), (2024, 66), (2025, 72)):
        found[f"tariffs/Tariff sheet {year}.md"] = (
            f"# Tariff sheet {year}\n\nValid from 1 April {year}.\n\nDeposit of a mooring buoy:"
            f" {price} euros.\n\nWinter storage of a dinghy: {price * 2} euros.\n\nAll tariffs"
            " include the use of the slipway."
        )
        found[f"tarife/Gebührenordnung {year}.md"] = (
            f"# Gebührenordnung\n\nGültig ab 1. Mai {year}\n\nDie Grundgebühr für einen"
            f" Gartenanteil beträgt {price + 9} Euro.\n\nWasser wird nach Verbrauch berechnet."
            "\n\nDer Verein stellt die Geräte zur Verfügung."
        )
    found |= {
        "concepts/Noise concept draft.md": _noise("Draft", 23),
        "concepts/Noise concept final.md": _noise("Final", 22),
        "safety/fire-rules.md": _fire("1 March 2021", "", "rear gate"),
        "safety/emergency.md": _fire(
            "5 June 2024", "This document replaces the Fire rules of 1 March 2021.\n\n", "car park"
        ),
        "leave/Holiday rules.md": _leave("1 January 2024", 28),
        "leave/Holiday rules new.md": _leave("1 January 2028", 31),
        "menu/archive/Canteen rules.md": _canteen(6),
        "menu/Canteen rules.md": _canteen(7),
        "leitfaden/Homeoffice-Richtlinie Entwurf.md": _homeoffice("Entwurf", 5),
        "leitfaden/Homeoffice-Richtlinie Fassung 1.md": _homeoffice("Fassung 1", 2),
        "leitfaden/Homeoffice-Richtlinie Fassung 2.md": _homeoffice("Fassung 2", 3),
        "normas/Política de teletrabajo versión 1.md": _teletrabajo(1, 300),
        "normas/Política de teletrabajo versión 2.md": _teletrabajo(2, 420),
        "правила/Правила библиотеки редакция 1.md": _library(1, 14),
        "правила/Правила библиотеки редакция 2.md": _library(2, 21),
        "制度/差旅管理办法 2022年.md": _trips(2022, 350),
        "制度/差旅管理办法 2024年.md": _trips(2024, 480),
    }
    return found


def cases() -> list[Case]:
    return [
        Case("What is the daily allowance abroad?", "policies/travel-policy-v3.md", "52"),
        Case(
            "What did the old travel policy say about the daily allowance abroad?",
            "policies/travel-policy-v2.md",
            "44",
        ),
        Case(
            "What was the daily allowance abroad in version 1 of the travel policy?",
            "policies/travel-policy-v1.md",
            "38",
        ),
        Case("How much is a parking space a month?", "policies/parking-rules-v3.md", "45"),
        Case(
            "What did a parking space cost in the previous version of the parking rules?",
            "policies/parking-rules-v2.md",
            "30",
        ),
        Case("How many days a month from home?", "policies/remote-work-v3.md", "12"),
        Case(
            "How many days from home did the first version of the remote work policy allow?",
            "policies/remote-work-v1.md",
            "4",
        ),
        Case("What changed in the remote work policy?", "policies/remote-work-v3.md"),
        Case("What rent does Ana Delgado pay?", "leases/lease-001.md", "910"),
        Case("What rent does Boris Lind pay?", "leases/lease-002.md", "870"),
        Case("What rent does Carla Novak pay?", "leases/lease-003.md", "1040"),
        Case("How much was Pine Hotel charged for the boilers?", "invoices/invoice-003.md", "498"),
        Case("How much was Oak Clinic charged for the boilers?", "invoices/invoice-002.md", "455"),
        Case(
            "How many visitors had the museum in February 2025?",
            "museum/visitors February 2025.md",
            "1985",
        ),
        Case(
            "How many visitors had the museum in April 2025?",
            "museum/visitors April 2025.md",
            "2875",
        ),
        Case("What is the deposit of a mooring buoy?", "tariffs/Tariff sheet 2025.md", "72"),
        Case(
            "What was the deposit of a mooring buoy in the 2023 tariff sheet?",
            "tariffs/Tariff sheet 2023.md",
            "61",
        ),
        Case(
            "What was the deposit of a mooring buoy as of January 2025?",
            "tariffs/Tariff sheet 2024.md",
            "66",
        ),
        Case(
            "Wie hoch ist die Grundgebühr für einen Gartenanteil?",
            "tarife/Gebührenordnung 2025.md",
            "81",
            language="de",
        ),
        Case(
            "Wie hoch war die Grundgebühr für einen Gartenanteil in der alten Gebührenordnung?",
            "tarife/Gebührenordnung 2024.md",
            "75",
            language="de",
        ),
        Case("When must loud machines stop?", "concepts/Noise concept final.md", "22"),
        Case(
            "When must loud machines stop in the draft of the noise concept?",
            "concepts/Noise concept draft.md",
            "23",
        ),
        Case("Where is the assembly point in case of fire?", "safety/emergency.md", "car park"),
        Case(
            "Where was the assembly point in the old fire rules?",
            "safety/fire-rules.md",
            "rear gate",
        ),
        Case("How many days of leave are there a year?", "leave/Holiday rules.md", "28"),
        Case(
            "How many days of leave will there be under the upcoming rules?",
            "leave/Holiday rules new.md",
            "31",
        ),
        Case("What does a meal in the canteen cost?", "menu/Canteen rules.md", "7"),
        Case(
            "Wie viele Tage im Homeoffice sind in der Woche erlaubt?",
            "leitfaden/Homeoffice-Richtlinie Fassung 2.md",
            "3",
            language="de",
        ),
        Case(
            "Wie viele Tage im Homeoffice erlaubte die vorherige Fassung der Richtlinie?",
            "leitfaden/Homeoffice-Richtlinie Fassung 1.md",
            "2",
            language="de",
        ),
        Case(
            "¿Cuánto se paga al año por el equipo de teletrabajo?",
            "normas/Política de teletrabajo versión 2.md",
            "420",
            language="es",
        ),
        Case(
            "¿Cuánto pagaba la política anterior al año por el equipo de teletrabajo?",
            "normas/Política de teletrabajo versión 1.md",
            "300",
            language="es",
        ),
        Case(
            "На сколько дней выдают книгу в библиотеке?",
            "правила/Правила библиотеки редакция 2.md",
            "21",
            language="ru",
        ),
        Case(
            "На сколько дней выдавали книгу по старым правилам библиотеки?",
            "правила/Правила библиотеки редакция 1.md",
            "14",
            language="ru",
        ),
        Case("出差住宿标准是多少元？", "制度/差旅管理办法 2024年.md", "480", language="zh"),
        Case(
            "旧版差旅管理办法的住宿标准是多少？",
            "制度/差旅管理办法 2022年.md",
            "350",
            language="zh",
        ),
    ]


def _noise(status: str, hour: int) -> str:
    return (
        f"# Noise concept\n\nStatus: {status}\n\nThe yard lies beside homes.\n\nLoud machines must"
        f" stop at {hour} o'clock.\n\nThe gate stays shut at night."
    )


def _fire(day: str, replaces: str, place: str) -> str:
    return (
        f"# {'Emergency handbook' if replaces else 'Fire rules'}\n\nDate: {day}\n\n{replaces}In"
        f" case of fire leave the building by the stairs.\n\nThe assembly point is the {place}."
        "\n\nNobody goes back before the fire brigade allows it."
    )


def _leave(day: str, days: int) -> str:
    return (
        f"# Holiday rules\n\nEffective from {day}.\n\nThere are {days} days of leave a year.\n\n"
        "Leave is asked for four weeks ahead.\n\nTwo weeks are taken at a stretch."
    )


def _canteen(price: int) -> str:
    return (
        f"# Canteen rules\n\nA meal in the canteen costs {price} euros.\n\nTrays go back to the"
        " counter.\n\nThe kitchen closes at two."
    )


def _homeoffice(status: str, days: int) -> str:
    return (
        f"# Homeoffice-Richtlinie\n\n{status}\n\nIm Homeoffice sind {days} Tage in der Woche"
        " erlaubt.\n\nDie Geräte stellt der Betrieb.\n\nDie Erreichbarkeit ist von neun bis drei"
        " Uhr vereinbart."
    )


def _teletrabajo(version: int, amount: int) -> str:
    return (
        f"# Política de teletrabajo\n\nVersión {version}\n\nLa empresa paga {amount} euros al año"
        " por el equipo de teletrabajo.\n\nEl horario es flexible entre las ocho y las cinco.\n\n"
        "Las reuniones se celebran por la mañana."
    )


def _library(number: int, days: int) -> str:
    return (
        f"# Правила библиотеки\n\nРедакция {number}\n\nКнигу выдают на {days} дней.\n\nВ читальном"
        " зале соблюдают тишину.\n\nЗа потерянную книгу платит читатель."
    )


def _trips(year: int, amount: int) -> str:
    return (
        f"# 差旅管理办法\n\n自{year}年1月1日起施行\n\n出差住宿标准为每晚{amount}元。\n\n"
        "出差须提前三天申请。\n\n报销须附发票原件。"
    )
