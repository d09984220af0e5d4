"""Intent frames in German."""

from __future__ import annotations

from app.core.catalog.intent_frames.frames import Frames

GERMAN = Frames(
    words={
        "please": r"(?:bitte )?(?:(?:kannst|könntest) du (?:mir )?(?:bitte )?)?",
        "things": r"(?:dokumente|dateien|unterlagen|<kind>[- ](?:dokumente|dateien)|<kinds>)",
        "papers": r"(?P<papers>(?:miet|arbeits|liefer|kauf)?verträge|rechnungen|quittungen"
        r"|briefe|angebote"
        r"|berichte|protokolle|policen|bescheide|zertifikate|handbücher|notizen|merkblätter"
        r"|kontoauszüge|gehaltsabrechnungen)",
        "the": r"(?:den |der |die |das |dem |mein |meine |meinen |meiner |unsere |unseren )?",
        "own": r"(?:habe ich|haben wir|gibt es|sind)",
        "mine": r"(?:habe ich|haben wir|besitze ich)",
        "library": r"(?: hier| insgesamt| in (?:meiner|der|unserer) bibliothek"
        r"| in meinen (?:dokumenten|dateien|unterlagen))",
        "mention": r"(?:erwähnen|enthalten|nennen|handeln von|behandeln)",
        "about": r"(?:über|zu|zum|zur|zum thema|mit)",
        "within": r"(?: (?:sind |liegen |gibt es )?(?:im|in dem|aus dem|in meinem) (?:ordner"
        r"|verzeichnis)"
        r" <called>)",
        "in": r"(?:<library>|<within>|(?: sind| liegen| gibt es)? (?:in|im) <the><maybe>)?",
        "show": r"(?:liste|zeige?|zeige? mir|gib mir|nenne?|nenne? mir|finde|suche)(?: eine"
        r" liste)?",
        "changed": r"(?:geändert|neu|hinzugekommen|hinzugefügt|bearbeitet|aktualisiert|gelöscht"
        r"|entfernt)",
        "new": r"(?:neuen?|geänderten?|gelöschten?|bearbeiteten?)",
        "target": r"(?:(?P<here>das|dies|es|(?:dies(?:es|en|er|e)?|das|den|der|des) (?:dokuments?"
        r"|datei|ordners?|pdf|texte?s?))|(?P<everything>alles|alle (?:meine )?(?:dokumente|dateien)"
        r"|meine (?:dokumente|dateien|bibliothek))|<the>(?:dokument|datei|ordner) <called>"
        r"|<the><maybe>)",
        "and": r"(?:und |was ist mit |nur )",
    },
    periods={
        r"heute": ("day", 0),
        r"(?:seit )?gestern": ("day", 1),
        r"(?:in )?dieser? woche": ("week", 0),
        r"(?:seit |in der )?letzter? woche": ("week", 1),
        r"(?:in )?diese[nm] monat": ("month", 0),
        r"(?:seit |im )?letzte[nm] monat": ("month", 1),
        **{
            f"seit {day}": ("weekday", n)
            for n, day in enumerate(
                ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]
            )
        },
        r"in den letzten (?P<days>\d{1,3}) tagen": ("days", 0),
        r"kürzlich|neulich|in letzter zeit": ("days", 7),
    },
    counts=(
        r"wie ?viele <things>(?: <own>)?<in>",
        r"wie ?viele <things>(?: <own>)? <about> <topic><within>?",
        r"wie ?viele <things> <mention> <topic><within>?",
        r"in wie ?vielen (?:dokumenten|dateien) (?:wird|werden|kommt|steht) <topic>(?: erwähnt|"
        r" vor)?",
        r"wie ?viele <papers> <mine>(?:<library>|<within>)?",
        r"wie ?viele <papers> <mine> <about> <topic><within>?",
        r"wie ?viele (?:meiner )?<papers> erwähnen <topic>",
        r"wie ?viele <papers>(?: gibt es| sind)?(?:<within>|<library>)",
        r"<please>zähle? (?:alle )?<the><things><in>",
    ),
    listings=(
        r"<please><show> (?:alle )?<the><things><in>(?: auf| an)?",
        r"<please><show> (?:alle )?<the><things> <about> <topic><within>?(?: auf)?",
        r"<please><show> (?:alle )?<the><things>,? die <topic> (?:erwähnen|enthalten|nennen"
        r"|behandeln)",
        r"<please><show> (?:alle )?(?:meine|unsere) <papers>(?:<library>|<within>)?(?: auf| an)?",
        r"<please><show> (?:alle )?(?:meine|unsere) <papers> <about> <topic><within>?(?: auf)?",
        r"welche <things> <mention> <topic><within>?",
        r"welche (?:meiner )?<papers> erwähnen <topic><within>?",
        r"welche (?:<things>|<papers>) <mine>(?: <about> <topic>)?(?:<library>|<within>)?",
        r"in welchen (?:dokumenten|dateien|unterlagen) (?:(?:wird|werden) <topic> erwähnt"
        r"|(?:kommt|kommen) <topic> vor"
        r"|steht etwas (?:über|zu) <topic>)",
        r"<please>(?:<show> |was sind |welche sind )?(?:meine|die) (?:<number> )?(?:neuesten"
        r"|letzten|jüngsten|aktuellsten)"
        r" (?:<number> )?<things><in>",
        r"<please>(?:<show> |was sind )?meine (?:<number> )?(?:neuesten|letzten|jüngsten)"
        r" (?:<number> )?<papers><within>?",
    ),
    changes=(
        r"was (?:hat sich|ist|wurde) <when>(?:<library>|<within>)? <changed>(?: worden)?",
        r"was (?:hat sich|ist|wurde)(?:<library>|<within>) <when> <changed>(?: worden)?",
        r"was hat sich in <the><maybe> <when> geändert",
        r"was (?:ist|hat sich)<library> (?:neu|geändert)",
        r"was gibt es(?: <when>)? neues(?: <when>)?(?:<library>|<within>)",
        r"was gibt es (?:<when> neues|neues <when>)",
        r"(?:welche|wie ?viele) <things> (?:haben sich|sind|wurden)(?: <when>)?<within>?"
        r" <changed>(?: worden)?",
        r"<please><show> (?:alle )?(?:die )?<new> <things>(?: <when>)?<within>?",
    ),
    summaries=(
        r"<please>(?:fasse? <target>(?: kurz)? zusammen|<target>(?: kurz)? zusammenfassen"
        r"|zusammenfassen"
        r"|fasse? zusammen|(?:gib mir |schreibe? )?(?:eine )?(?:kurze )?zusammenfassung(?:"
        r" (?:von|für|über))?(?: <target>)?)",
        r"worum geht es in (?P<here>diese[mr] (?:dokument|datei|ordner|pdf))",
    ),
    follow_ups=(
        r"<and><the><things><in>",
        r"<and>?(?:im ordner <called>|in <the><maybe>)",
        r"<and>(?:die )?(?:über|zu|zum|zur) <topic>",
        r"<and><when>",
    ),
)
