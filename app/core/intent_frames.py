"""How questions to the catalog are asked in each language, as data for ``intents``.

A frame is a regular expression for a whole question without its closing punctuation. A word in
angle brackets stands for what ``words`` defines, or for one of

    <topic>    what the documents are about
    <called>   the name of a folder that is said to be one (in summaries: or of a document)
    <maybe>    a name that may be that of a folder, or of nothing
    <number>   how many to list
    <when>     one of the periods

Frames are narrow on purpose: a question that should have been caught is answered by search all the
same, and one that was caught wrongly is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

KINDS: Mapping[str, tuple[str, ...]] = {
    r"pdf": ("pdf",),
    r"word|docx": ("docx", "doc"),
    r"excel|spreadsheet|xlsx|cálculo|tabelle|таблиц|表格": ("xlsx", "xls", "ods", "csv"),
    r"powerpoint|presentation|presentaci|präsentation|презентаци|演示|幻灯": ("pptx", "ppt", "odp"),
    r"mail|correo|письм|邮件": ("eml", "msg"),
    r"markdown": ("md",),
    r"html|web|веб|网页": ("html", "htm"),
    r"text|txt|текстов|文本": ("txt",),
}
"""Words for kinds of files, in all languages, and how the catalog names these kinds."""


@dataclass(frozen=True, slots=True)
class Frames:
    """One language. ``periods`` name their unit and how many of it lie behind."""

    words: Mapping[str, str]
    periods: Mapping[str, tuple[str, int]]
    counts: tuple[str, ...]
    listings: tuple[str, ...]
    changes: tuple[str, ...]
    summaries: tuple[str, ...]
    follow_ups: tuple[str, ...]


_ENGLISH = Frames(
    words={
        "please": r"(?:please |(?:can|could|would|will) you (?:please )?|i want to |i'd like to )?",
        "things": r"(?P<things>(?:(?:pdf|word|excel|powerpoint|markdown|html|csv|text|txt) )?"
        r"(?:documents|files|docs)|pdfs|spreadsheets|presentations|e-?mails)",
        "papers": r"(?P<papers>contracts|agreements|leases|invoices|receipts|letters|bills|quotes"
        r"|reports|minutes|policies|certificates|manuals|notes|leaflets|statements|payslips"
        r"|newsletters|procedures)",
        "the": r"(?:the |my |our )?",
        "own": r"(?:do (?:i|we) (?:have|keep)|have (?:i|we)(?: got)?)",
        "library": r"(?: here| in total| altogether| in (?:my|our|the) (?:library|documents"
        r"|files))",
        "mention": r"(?:mention|contain|are about|talk about|deal with|refer to"
        r"|say something about)",
        "about": r"(?:about|on|regarding|concerning|mentioning|containing|(?:that |which"
        r" )?<mention>)",
        "folder": r"(?:folder|directory)",
        "within": r"(?:(?: are(?: there)?)? (?:in|inside|under|from) <the>"
        r"(?:<folder> <called>|<called> <folder>))",
        "in": r"(?:<library>|<within>|(?: are(?: there)?)? (?:in|inside|under) <the><maybe>)?",
        "show": r"(?:list|show|show me|give me|find|find me|display|tell me)(?: a list of)?",
        "changed": r"(?:changed|new|added|modified|updated|edited|removed|deleted)",
        "what": r"what(?:'s| is| has| was| were| did)? (?:been )?",
        "target": r"(?:(?P<here>(?:this|it|them|these|(?:this|the|these) "
        r"(?:document|file|folder|pdf|text|documents|files)))"
        r"|(?P<everything>everything|all|(?:all )?(?:of )?(?:my|our|the) (?:library|documents"
        r"|files))"
        r"|<the>(?:document|file|<folder>) <called>|<the><called> <folder>|<the><maybe>)",
        "and": r"(?:and |what about |how about |and what about |only )",
    },
    periods={
        r"today": ("day", 0),
        r"(?:since )?yesterday": ("day", 1),
        r"(?:since |during |in )?this week": ("week", 0),
        r"(?:since )?last week": ("week", 1),
        r"(?:since |during |in )?this month": ("month", 0),
        r"(?:since )?last month": ("month", 1),
        **{
            f"since {day}": ("weekday", n)
            for n, day in enumerate(
                ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
            )
        },
        r"(?:in|during|within|over) the (?:last|past) week": ("days", 7),
        r"(?:in|during|within|over) the (?:last|past) month": ("days", 31),
        r"(?:in|during|within|over) the (?:last|past) (?P<days>\d{1,3}) days": ("days", 0),
        r"lately|recently": ("days", 7),
    },
    counts=(
        r"how many <things>(?: <own>| are there)?<in>",
        r"how many <things>(?: <own>| are there)? <about> <topic><within>?",
        r"how many <papers> <own>(?:<library>|<within>)?",
        r"how many <papers> <own> <about> <topic><within>?",
        r"how many (?:of (?:my|our) )?<papers> mention <topic>",
        r"how many <papers>(?:<within>| are(?: there)?<library>)",
        r"<please>count (?:all )?<the><things><in>",
    ),
    listings=(
        r"<please><show> (?:all )?(?:of )?<the><things><in>",
        r"<please><show> (?:all )?(?:of )?<the><things> <about> <topic><within>?",
        r"<please><show> (?:all )?(?:of )?(?:my|our) <papers>(?:<library>|<within>)?",
        r"<please><show> (?:all )?(?:of )?(?:my|our) <papers> <about> <topic><within>?",
        r"(?:which|what) <things> <mention> <topic><within>?",
        r"(?:which|what) (?:of (?:my|our) )?<papers> mention <topic><within>?",
        r"(?:which|what) (?:<things>|<papers>) <own>(?: <about> <topic>)?(?:<library>|<within>)?",
        r"in (?:which|what) <things> (?:is|are) <topic> (?:mentioned|discussed)",
        r"in (?:which|what) <things> (?:(?:does|do) <topic> (?:appear|occur)"
        r"|(?:can|do) i find <topic>)",
        r"<please>(?:<show> |what are |which are )?(?:my|our|the) (?:<number> )?"
        r"(?:latest|newest|most recent|last) (?:<number> )?<things><in>",
        r"<please>(?:<show> |what are |which are )?(?:my|our) (?:<number> )?"
        r"(?:latest|newest|most recent|last) (?:<number> )?<papers><within>?",
    ),
    changes=(
        r"<what><changed>(?:<library>|<within>)? <when>",
        r"<what><changed> <when>(?:<library>|<within>)",
        r"what (?:has )?changed in <the><maybe> <when>",
        r"<what>(?:new|changed) in (?:my|our) (?:library|documents|files)",
        r"(?:which|what|how many) <things> (?:have |has |were |are )?(?:been )?<changed>"
        r"(?: <when>)?<within>?",
        r"<please><show> (?:all )?<the>(?:recently )?<changed> <things>(?: <when>)?<within>?",
        r"<please><show> (?:all )?<the><things>(?: that)? (?:were |have been |are )?"
        r"(?:<changed>|from) <when><within>?",
        r"(?:is there )?anything new <when>",
    ),
    summaries=(
        r"<please>(?:summari[sz]e|sum up|(?:give me |write )?(?:a |the )?(?:short |brief )?"
        r"summary(?: of)?|tl;?dr)(?: <target>)?",
        r"what (?:is|are) (?P<here>th(?:is|ese) (?:document|folder|file|pdf|documents|files))"
        r" about",
    ),
    follow_ups=(
        r"<and><the><things><in>",
        r"<and>?in <the>(?:<folder> <called>|<called> <folder>|<maybe>)",
        r"<and>(?:those )?<about> <topic>",
        r"<and><when>",
    ),
)

_SPANISH = Frames(
    words={
        "please": r"(?:por favor,? )?(?:(?:puedes|podrías|quiero) )?",
        "things": r"(?P<things>(?:documentos|archivos|ficheros)(?: (?:de )?(?:pdf|word|excel"
        r"|powerpoint|markdown|html|csv|texto))?|pdfs?|hojas de cálculo|presentaciones"
        r"|correos(?: electrónicos)?)",
        "papers": r"(?P<papers>contratos|acuerdos|facturas|recibos|cartas|presupuestos|informes"
        r"|actas|pólizas|certificados|manuales|notas|folletos|nóminas|boletines|procedimientos)",
        "the": r"(?:el |la |los |las |mi |mis |nuestros |nuestras )?",
        "own": r"(?:tengo|tenemos|hay)",
        "mine": r"(?:tengo|tenemos)",
        "library": r"(?: aquí| en total| en (?:mi|la|nuestra) biblioteca| en mis (?:documentos"
        r"|archivos))",
        "mention": r"(?:mencionan|contienen|tratan (?:de|sobre)|hablan (?:de|sobre)|se refieren a)",
        "about": r"(?:sobre|acerca de|que <mention>)",
        "within": r"(?: (?:están |hay )?(?:en|dentro de|de) (?:la |mi |nuestra )?carpeta <called>)",
        "in": r"(?:<library>|<within>|(?: están| hay)? en <the><maybe>)?",
        "show": r"(?:lista|listar?|enumera|muestra|muéstrame|mostrar|mostrarme|dame|busca"
        r"|encuentra)"
        r"(?: una lista de)?",
        "changed": r"(?:cambiad[oa]s?|nuev[oa]s?|añadid[oa]s?|modificad[oa]s?|actualizad[oa]s?"
        r"|eliminad[oa]s?|borrad[oa]s?)",
        "target": r"(?:(?P<here>esto|est[ea] (?:documento|archivo|carpeta|pdf|texto)|el documento"
        r"|el archivo|la carpeta)|(?P<everything>todo|(?:todos )?mis (?:documentos|archivos)"
        r"|mi biblioteca)|<the>(?:documento|archivo|carpeta) <called>|<the><maybe>)",
        "and": r"(?:y |¿?y |qué hay de |solo )",
    },
    periods={
        r"hoy": ("day", 0),
        r"(?:desde )?ayer": ("day", 1),
        r"(?:en )?esta semana": ("week", 0),
        r"(?:desde )?la semana pasada": ("week", 1),
        r"(?:en )?este mes": ("month", 0),
        r"(?:desde )?el mes pasado": ("month", 1),
        **{
            f"desde el {day}": ("weekday", n)
            for n, day in enumerate(
                ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
            )
        },
        r"en la última semana": ("days", 7),
        r"en el último mes": ("days", 31),
        r"en los últimos (?P<days>\d{1,3}) días": ("days", 0),
        r"últimamente|recientemente": ("days", 7),
    },
    counts=(
        r"cuántos <things>(?: <own>)?<in>",
        r"cuántos <things>(?: <own>)? <about> <topic><within>?",
        r"cuántos <things> <mention> <topic><within>?",
        r"cuánt[oa]s <papers> <mine>(?:<library>|<within>)?",
        r"cuánt[oa]s <papers> <mine> <about> <topic><within>?",
        r"cuánt[oa]s (?:de mis )?<papers> mencionan <topic>",
        r"cuánt[oa]s <papers>(?: hay)?(?:<within>|<library>)",
        r"cuántas (?P<things>hojas de cálculo|presentaciones)(?: <own>)?<in>",
        r"<please>cuenta(?:r)? (?:todos )?<the><things><in>",
    ),
    listings=(
        r"<please><show> (?:todos |todas )?<the><things><in>",
        r"<please><show> (?:todos |todas )?<the><things> <about> <topic><within>?",
        r"<please><show> (?:todos |todas )?(?:mis|nuestr[oa]s) <papers>(?:<library>|<within>)?",
        r"<please><show> (?:todos |todas )?(?:mis|nuestr[oa]s) <papers> <about> <topic><within>?",
        r"(?:qué|cuáles) <things> <mention> <topic><within>?",
        r"(?:qué|cuáles de mis) <papers> mencionan <topic><within>?",
        r"qué (?:<things>|<papers>) <mine>(?: <about> <topic>)?(?:<library>|<within>)?",
        r"en qué <things> (?:se menciona|aparecen?|se habla de) <topic>",
        r"<please>(?:<show> |cuáles son )?(?:mis|los|las) (?:<number> )?últim[oa]s (?:<number>"
        r" )?<things><in>",
        r"<please>(?:<show> |cuáles son )?mis (?:<number> )?últim[oa]s (?:<number>"
        r" )?<papers><within>?",
        r"<please>(?:<show> |cuáles son )?mis <things> más recientes",
    ),
    changes=(
        r"qué (?:ha cambiado|cambió|hay de nuevo|se ha añadido|se ha modificado)(?:<library>"
        r"|<within>)? <when>",
        r"qué (?:ha cambiado|cambió|hay de nuevo) <when>(?:<library>|<within>)",
        r"qué (?:ha cambiado|cambió) en <the><maybe> <when>",
        r"qué (?:ha cambiado|hay de nuevo)<library>",
        r"(?:qué|cuántos) <things> (?:han cambiado|cambiaron|son nuevos|se han (?:añadido"
        r"|modificado|eliminado"
        r"|borrado))(?: <when>)?<within>?",
        r"<please><show> (?:todos )?<the><things> (?:<changed>|de) <when><within>?",
        r"<please><show> <the><things> <changed><within>?",
        r"(?:hay )?algo nuevo <when>",
    ),
    summaries=(
        r"<please>(?:resume|resumir|resúmeme|(?:dame |haz |hazme )?(?:un |el )?(?:breve"
        r" )?resumen(?: de| del)?)"
        r"(?: <target>)?",
        r"de qué trata (?P<here>est[ea] (?:documento|archivo|carpeta|pdf))",
    ),
    follow_ups=(
        r"<and><the><things><in>",
        r"<and>?en (?:la carpeta <called>|<the><maybe>)",
        r"<and>(?:los )?<about> <topic>",
        r"<and><when>",
    ),
)

_GERMAN = Frames(
    words={
        "please": r"(?:bitte )?(?:(?:kannst|könntest) du (?:mir )?(?:bitte )?)?",
        "things": r"(?P<things>dokumente|dateien|unterlagen|(?:pdf|word|excel|powerpoint"
        r"|markdown|html"
        r"|csv|text)[- ](?:dokumente|dateien)|pdfs|textdateien|tabellen(?:dateien)?|präsentationen"
        r"|e-?mails)",
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
        "new": r"(?:neuen?|geänderten?|neuesten?|gelöschten?|bearbeiteten?)",
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

_RUSSIAN = Frames(
    words={
        "please": r"(?:пожалуйста,? )?",
        "things": r"(?P<things>(?:документ(?:ов|ы|а|ах)|файл(?:ов|ы|а|ах))(?: (?:pdf|word|excel"
        r"|powerpoint"
        r"|html|csv))?|pdf(?:-(?:файл(?:ов|ы)|документ(?:ов|ы)))?|таблиц[ыа]?|презентаци[йия]"
        r"|письм[ао]?|писем)",
        "papers": r"(?P<papers>договор(?:ов|ы|а)|контракт(?:ов|ы|а)|счет(?:ов|а)|сч[её]та"
        r"|квитанци[йи]"
        r"|отч[её]т(?:ов|ы|а)|протокол(?:ов|ы|а)|справ(?:ок|ки)|сертификат(?:ов|ы)"
        r"|инструкци[йи]|замет(?:ок|ки))",
        "the": r"(?:мо(?:и|их|ей|ём|ю) |наш(?:и|их|ей) )?",
        "own": r"(?:у (?:меня|нас)(?: есть)?|есть|имеется)",
        "mine": r"у (?:меня|нас)(?: есть)?",
        "library": r"(?: здесь| всего| в (?:моей |нашей )?библиотеке| в моих (?:документах"
        r"|файлах))",
        "mention": r"(?:упоминают|содержат|говорят о|рассказывают о|касаются)",
        "about": r"(?:о|об|про|по теме|с упоминанием)",
        "within": r"(?: (?:лежит |находится |есть )?(?:в|из) (?:моей )?папк[еи] <called>)",
        "in": r"(?:<library>|<within>)?",
        "show": r"(?:покажи(?:те)?|перечисли(?:те)?|найди(?:те)?|дай(?:те)?|выведи(?:те)?)(?: мне)?"
        r"(?: список)?",
        "changed": r"(?:изменил[оиа]сь|изменено|изменены|нового|появил[оиа]сь|добавлен[оы]"
        r"|добавил[оиа]сь|удален[оы]|удалён[оы]|новые)",
        "target": r"(?:(?P<here>это|эт(?:от|у) (?:документ|файл|папку|pdf|текст)|документ|файл"
        r"|папку"
        r"|эт(?:ого|ой) (?:документа|файла|папки))|(?P<everything>вс[её]|(?:все )?мои"
        r" (?:документы|файлы))"
        r"|(?:документ|файл|папк[уи]) <called>|<maybe>)",
        "and": r"(?:а |и |а что насч[её]т |только )",
    },
    periods={
        r"сегодня": ("day", 0),
        r"(?:со )?вчера(?:шнего дня)?": ("day", 1),
        r"(?:на|за) (?:этой|эту) неделе?ю?": ("week", 0),
        r"(?:на|с|за) прошл(?:ой|ую) недел[еюи]": ("week", 1),
        r"(?:в|за) эт(?:ом|от) месяце?": ("month", 0),
        r"(?:в|с|за) прошл(?:ом|ого|ый) месяц[еа]?": ("month", 1),
        **{
            f"со? {day}": ("weekday", n)
            for n, day in enumerate(
                [
                    "понедельника",
                    "вторника",
                    "среды",
                    "четверга",
                    "пятницы",
                    "субботы",
                    "воскресенья",
                ]
            )
        },
        r"за (?:последнюю )?неделю": ("days", 7),
        r"за (?:последний )?месяц": ("days", 31),
        r"за последни[ех] (?P<days>\d{1,3}) (?:дн(?:я|ей)|день)": ("days", 0),
        r"недавно|в последнее время": ("days", 7),
    },
    counts=(
        r"сколько(?: <own>)?(?: всего)? <things>(?: <own>)?<in>",
        r"сколько(?: <own>)? <things>(?: <own>)? (?:<about>|<mention>) <topic><within>?",
        r"сколько <mine> <papers>(?:<library>|<within>)?",
        r"сколько <papers> <mine>(?:<library>|<within>)?",
        r"сколько <papers>(?:<library>|<within>)",
        r"(?:посчитай|сосчитай)(?:те)? (?:все )?<the><things><in>",
    ),
    listings=(
        r"<please><show> (?:все |всех )?<the><things><in>",
        r"<please><show> (?:все |всех )?<the><things>(?: <about>|,? которые <mention>|,? где"
        r" упоминается) <topic><within>?",
        r"<please><show> (?:все )?(?:мои|наши) <papers>(?:<library>|<within>)?",
        r"<please><show> (?:все )?(?:мои|наши) <papers> <about> <topic><within>?",
        r"(?:какие|в каких) <things> (?:<mention>|упоминается|упоминаются|говорится о"
        r"|встречается|написано о) <topic><within>?",
        r"какие <papers> упоминают <topic>",
        r"какие <mine> (?:<things>|<papers>)(?: <about> <topic>)?(?:<library>|<within>)?",
        r"какие (?:<things>|<papers>) <mine>(?: <about> <topic>)?(?:<library>|<within>)?",
        r"<please>(?:<show> )?(?:мои )?(?:<number> )?(?:последни[ех]|новейши[ех]|сам(?:ые|ых)"
        r" новы[ех]) (?:<number> )?"
        r"<things><in>",
        r"<please>(?:<show> )?мои (?:<number> )?последни[ех] (?:<number> )?<papers><within>?",
    ),
    changes=(
        r"что (?:<changed>|было (?:изменено|добавлено|удалено))(?:<library>|<within>)?"
        r" <when>(?:<library>|<within>)?",
        r"что <when> <changed>(?:<library>|<within>)?",
        r"что (?:нового|изменилось)<library>",
        r"(?:какие|сколько) <things> <changed>(?: <when>)?<within>?",
        r"(?:какие|сколько) <things> (?:были )?<when> <changed><within>?",
        r"<please><show> (?:все )?(?:новые|изменённые|измененные|удалённые|удаленные)"
        r" <things>(?: <when>)?<within>?",
        r"(?:есть ли )?что-(?:то|нибудь) новое <when>",
    ),
    summaries=(
        r"<please>(?:(?:кратко )?(?:перескажи|изложи|резюмируй|обобщи|суммируй)(?:те)?"
        r"|(?:сделай|дай|напиши) (?:краткое )?"
        r"(?:резюме|содержание|сводку)|(?:краткое )?(?:резюме|содержание))(?: <target>)?",
        r"о ч[её]м (?P<here>эт(?:от|а) (?:документ|файл|папка|pdf))",
    ),
    follow_ups=(
        r"<and><the><things><in>",
        r"<and>?в папке <called>",
        r"<and>(?:о|об|про) <topic>",
        r"<and><when>",
    ),
)

_CHINESE = Frames(
    words={
        "please": r"(?:请|请帮我|帮我|麻烦)?",
        "things": r"(?P<things>(?:pdf|word|excel|powerpoint|markdown|html|csv|文本)?\s*(?:文件"
        r"|文档)"
        r"|pdf|表格|演示文稿|幻灯片|邮件)",
        "papers": r"(?P<papers>合同|协议|发票|收据|信件|报告|会议纪要|保单|证书|手册|笔记|账单)",
        "my": r"(?:我|我们|我的|我们的)",
        "many": r"(?:一共|总共|共)?(?:有)?多少(?:个|份|篇|封|张)?",
        "library": r"(?:资料库|文档库|库)(?:里|中|内)?",
        "within": r"(?:在)?(?:<called>(?:文件夹|目录)|(?:文件夹|目录)\s*<called>)(?:里面|里|中"
        r"|内|下)?(?:的)?",
        "mention": r"(?:提到了?|提及|包含|涉及|讲到|谈到)",
        "show": r"(?:列出|显示|给我看|找出|查找|展示)",
        "changed": r"(?:改动|变化|变动|更新|修改|变更|改变|新增|增加|添加|删除)",
        "target": r"(?:(?P<here>(?:这个?|这份|此|本)(?:文件夹?|文档|pdf|目录)?|它)"
        r"|(?P<everything>全部"
        r"|所有(?:的)?(?:文件|文档)"
        r"|我的(?:文件|文档|资料库))|(?:文件夹?|文档)\s*<called>|<called>文件夹|<maybe>)",
        "and": r"(?:那么?|那|只要)",
    },
    periods={
        r"今天": ("day", 0),
        r"(?:从|自)?昨天(?:以来|起)?": ("day", 1),
        r"(?:这|本)(?:个)?(?:周|星期)": ("week", 0),
        r"上(?:个)?(?:周|星期)(?:以来)?": ("week", 1),
        r"(?:这个|本)月": ("month", 0),
        r"上(?:个)?月(?:以来)?": ("month", 1),
        **{
            f"(?:从|自)?(?:上|本|这)?(?:周|星期){day}(?:以来|起|之后)": ("weekday", n)
            for n, day in enumerate("一二三四五六日")
        },
        r"最近(?P<days>\d{1,3})天": ("days", 0),
        r"最近(?:一周)?": ("days", 7),
    },
    counts=(
        r"<my>?(?:现在)?<many><things>",
        r"<my>?(?:的)?<library><many><things>",
        r"<within><many><things>",
        r"<my><many><papers>",
        r"<within><many><papers>",
        r"<my>?<many>(?:关于|有关)<topic>的(?:<things>|<papers>)",
        r"(?:关于|有关)<topic>的<things><many>",
        r"<many><things><mention><topic>",
    ),
    listings=(
        r"<please><show><my>?(?:的)?(?:所有|全部)?(?:的)?<things>",
        r"<please><show><my>(?:的)?(?:所有|全部)?(?:的)?<papers>",
        r"<please><show><within>(?:所有|全部)?(?:的)?(?:<things>|<papers>)",
        r"<please><show><my>?(?:的)?(?:所有|全部)?(?:关于|有关|<mention>)<topic>的<things>",
        r"(?:有)?(?:哪些|什么)(?:<things>|<papers>)<mention><topic>",
        r"<my>有(?:哪些|什么)(?:关于<topic>的)?(?:<things>|<papers>)",
        r"<topic>(?:在|出现在)哪些<things>(?:里|中)?(?:出现|提到)?",
        r"<please><show>?<my>?(?:的)?最(?:新|近)(?:的)?(?:<number>(?:个|份|篇))?<things>",
        r"<please><show>?<my>(?:的)?最(?:新|近)(?:的)?(?:<number>(?:个|份|篇))?<papers>",
    ),
    changes=(
        r"<when>(?:<library>|<within>)?(?:有)?(?:什么|哪些)(?:<changed>|新文件|新文档|变了)",
        r"<when>(?:<library>|<within>)?<changed>了(?:什么|哪些)(?:<things>)?",
        r"<when>(?:有)?(?:哪些|什么|多少)(?:个)?<things>(?:有|被|发生了?)?<changed>(?:了|过)?",
        r"(?:有)?哪些<things>(?:在)?<when>(?:有|被|发生了?)?<changed>(?:了|过)?",
        r"<please><show><when><changed>(?:的|过的)<things>",
    ),
    summaries=(
        r"<please>(?:总结|概括|归纳|概述)(?:一下)?(?:<target>)?",
        r"(?P<here>(?:这个?|这份)(?:文件夹?|文档|pdf))(?:是)?(?:讲什么|关于什么|讲的是什么)(?:的)?",
    ),
    follow_ups=(
        r"<and><things>呢",
        r"<and>?<called>文件夹(?:里)?呢",
        r"<and>?关于<topic>的呢",
        r"<and>?<when>呢",
    ),
)

LANGUAGES: Mapping[str, Frames] = {
    "en": _ENGLISH,
    "es": _SPANISH,
    "de": _GERMAN,
    "ru": _RUSSIAN,
    "zh": _CHINESE,
}
