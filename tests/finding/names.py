"""Documents whose subject stands in their name, folder or title, and not in the passage."""

from __future__ import annotations

from itertools import product

from tests.finding.case import Case

STEPS = (
    "Unplug it and let it cool down. Pour in {amount} ml of water with one sachet, wait"
    " {minutes} minutes, and rinse twice. Then press both buttons until the light goes out."
)
APPLIANCES = ("coffee-machine", "steam-iron", "humidifier", "dishwasher")
TASKS = ("descaling", "cleaning-the-filter-of", "resetting")
COMPANIES = {"NWT": "Northwind Traders", "HLC": "Helvetia Cable", "ORB": "Orbis Foods"}
CLIENTS = ("Brandt", "Keller", "Okafor", "Lindqvist")
OFFERS = ("gardenFence", "gardenShed", "roofTerrace", "carportRoof")
BOARD = (("2026-04-14", "Ada Rossi"), ("2026-05-12", "Tom Ferrer"), ("2026-06-09", "Mia Sato"))
LEAVE = (
    ("doc0017", "Parental leave", 14),
    ("doc0018", "Sabbatical", 26),
    ("doc0019", "Unpaid leave", 8),
)


def documents() -> dict[str, str]:
    found = {}
    for number, (task, appliance) in enumerate(product(TASKS, APPLIANCES)):
        steps = STEPS.format(amount=200 + 10 * number, minutes=15 + number)
        found[f"howto/{task}-the-{appliance}.md"] = steps
    found["shopping/kitchen-2025.md"] = (
        "We bought the coffee machine and the dishwasher in the same shop. The steam iron and the"
        " humidifier came by post. The man said that descaling is needed now and then."
    )
    for number, (ticker, year, quarter) in enumerate(product(COMPANIES, (2023, 2024), (1, 2, 3))):
        found[f"filings/Q{quarter}_{year}_{ticker}.txt"] = (
            f"{COMPANIES[ticker]}\n\nCondensed statements, unaudited\n\n"
            + "The notes are an integral part of these statements. " * 40
            + f"\n\nGross margin was {30 + number}.{number % 10} percent of net sales, as costs of"
            f" freight fell. Operating expenses were {410 + 3 * number} million."
        )
    for number, client in enumerate(CLIENTS):
        found[f"clients/{client}/contract.txt"] = (
            f"Either party may end this agreement with notice of {number + 2} months to the end of"
            f" a quarter. The hourly rate is {80 + 5 * number} euros."
        )
    for number, offer in enumerate(OFFERS):
        found[f"offers/{offer}Offer2026.txt"] = (
            f"Material and labour come to {3100 + 270 * number} euros in all. We begin"
            f" {number + 3} weeks after the order."
        )
    for day, absent in BOARD:
        found[f"board/board_minutes_{day}.md"] = (
            f"Present: all but {absent}, who is excused. The chair opened at 18:00. The budget was"
            " approved."
        )
    for name, title, weeks in LEAVE:
        found[f"handbook/{name}.md"] = (
            f"# {title}\n\n"
            + "Ask your manager in time, in writing. " * 60
            + f"\n\nIt lasts up to {weeks} weeks. The place is kept."
        )
    found["home/lease.txt"] = (
        "This agreement runs until 31 March 2031 and is then renewed by two years each time."
    )
    found["home/insurance.txt"] = "This agreement runs until 30 June 2028 and ends without notice."
    found["haushalt/Waschmaschine_entkalken.md"] = (
        "Zuerst den Hahn schließen. Dann 300 ml Essig einfüllen und bei 60 Grad laufen lassen."
    )
    found["haushalt/Wasserkocher_entkalken.md"] = (
        "Zuerst den Stecker ziehen. Dann 100 ml Essig einfüllen und zehn Minuten warten."
    )
    found["casa/cambiar_rueda_bicicleta.md"] = (
        "Primero se afloja el eje con la llave de 15. Después se saca y se pone la nueva."
    )
    found["casa/cambiar_filtro_campana.md"] = (
        "Primero se quita la rejilla. Después se saca y se pone el nuevo, con la marca arriba."
    )
    return found


def cases() -> list[Case]:
    tasks = {
        "How do I descale the coffee machine?": ("descaling", "coffee-machine"),
        "How do I reset the humidifier?": ("resetting", "humidifier"),
        "How is the filter of the dishwasher cleaned?": ("cleaning-the-filter-of", "dishwasher"),
        "How much water does descaling the steam iron take?": ("descaling", "steam-iron"),
        "How long does resetting the dishwasher take?": ("resetting", "dishwasher"),
    }
    found = [
        Case(question, f"howto/{task}-the-{appliance}.md")
        for question, (task, appliance) in tasks.items()
    ]
    found += [
        Case(question, f"filings/{name}.txt", "percent", language=language)
        for question, name, language in (
            ("What was the gross margin of Northwind in Q3 2024?", "Q3_2024_NWT", "en"),
            (
                "What gross margin did Orbis Foods have in the second quarter of 2023?",
                "Q2_2023_ORB",
                "en",
            ),
            ("Gross margin of HLC in the first quarter of 2024?", "Q1_2024_HLC", "en"),
            (
                "Wie hoch war die gross margin von Helvetia Cable im 3. Quartal 2023?",
                "Q3_2023_HLC",
                "de",
            ),
            (
                "¿Cuál fue el gross margin de Northwind en el primer trimestre de 2023?",
                "Q1_2023_NWT",
                "es",
            ),
        )
    ]
    found += [
        Case(f"What is the notice period in the {client} contract?", f"{client}/contract.txt")
        for client in CLIENTS[:3]
    ]
    found += [
        Case("What does the offer for the garden fence cost?", "gardenFenceOffer2026.txt"),
        Case("What does the carport roof cost?", "carportRoofOffer2026.txt"),
        Case("@gardenShedOffer2026 how many weeks after the order?", "gardenShedOffer2026.txt"),
        Case("Who is excused in the board minutes of 12 May 2026?", "board_minutes_2026-05-12.md"),
        Case("Who was not present at the board on June 9?", "board_minutes_2026-06-09.md"),
        Case("How long may parental leave last?", "doc0017.md", "weeks"),
        Case("How many weeks is a sabbatical at most?", "doc0018.md", "weeks"),
        Case("When does the lease of the home end?", "home/lease.txt"),
        Case("@insurance.txt until when does it run?", "home/insurance.txt"),
        Case("Wie entkalke ich die Waschmaschine?", "Waschmaschine_entkalken.md", language="de"),
        Case("Wie wird der Wasserkocher entkalkt?", "Wasserkocher_entkalken.md", language="de"),
        Case(
            "¿Cómo se cambia la rueda de la bicicleta?", "cambiar_rueda_bicicleta.md", language="es"
        ),
    ]
    return found
