"""Signs by which a question is seen to lean on earlier ones, by language, as data.

Patterns are for lower-case text, one or several alternatives a line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.core.text.languages import STOP_WORDS


@dataclass(frozen=True, slots=True)
class Signs:
    """``opening`` patterns count at the start of a question, ``anywhere`` ones in all of it,
    ``personal`` ones unless a name precedes them, ``ordinal`` ones unless a noun follows.
    ``units`` are nouns and verbs that name no subject."""

    opening: str
    anywhere: str
    personal: str
    ordinal: str
    prepositions: str
    interrogatives: str
    units: str


@dataclass(frozen=True, slots=True)
class Matchers:
    """The signs of a language, ready for use; ``common`` words name no subject."""

    opening: re.Pattern[str]
    anywhere: re.Pattern[str]
    personal: re.Pattern[str]
    ordinal: re.Pattern[str]
    prepositions: frozenset[str]
    interrogatives: frozenset[str]
    common: frozenset[str]


_ENGLISH = Signs(
    opening=r"""
        and|but|or|so|then|also|yes|yeah|yep|no|nope|ok|okay|sure|right|exactly|please
        (?:what|how) about|what (?:else|more|if)|why (?:not|so)|how (?:so|come)
        any (?:other|more)|which ones?|which of (?:the|these|those|them)
        same|likewise|instead|other than|besides""",
    anywhere=r"""
        it|them|him|these|those|there(?! (?:is|are|was|were|be|will|any|a|an)\b)
        this(?! (?:year|month|week|quarter|morning|evening|time)\b)
        (?:about|of|in|on|at|for|from|with|by|to|after|before|since|than|like) that
        (?:is|was|are|were|does|did|do|has|had|can|could|will|would|should) that
        (?:and|why|how|when|where) that|that one|that's
        then|else|instead|afterwards?|later|earlier|previously|therefore|accordingly|likewise
        (?:the )?(?:former|latter)|both(?! \w+ and\b)|either one|neither
        (?:each|all|one|none|some|any|both) of (?:them|these|those)
        which (?:one|ones|of them)
        which (?:is|was|costs?|has|lasts?) (?:the )?(?:more \w+|\w+er|\w+est)$
        the \w+ ones?|another one|the others?|the (?:same|other) (?:one|ones|\w+)
        the (?:above|previous|preceding|next|following) (?:one|answer|question|point|item)""",
    personal="he|she|they|his|her|hers|its|their|theirs",
    ordinal=r"""
        the (?:first|second|third|fourth|fifth|sixth|last|next|best|one)
        the (?:cheaper|older|newer|larger|smaller|longer|shorter)
        the (?:cheapest|oldest|newest|largest|smallest|longest|shortest)""",
    prepositions="""
        in on at for from with without by of to since until till after before during under
        between""",
    interrogatives="""
        what when where which who whom whose why how is are was were do does did can could will
        would should has have had may might must list name show tell give explain describe find
        summarise summarize compare""",
    units="""
        year date day month time name number price cost place reason way many much long far old
        big high large often exactly about happen happened happens""",
)
_SPANISH = Signs(
    opening=r"""
        y|e|pero|o|u|entonces|además|también|sí|si,|no|vale|claro|de acuerdo|exacto
        qué (?:tal|pasa con|hay de)|por qué no|cuál(?:es)? de|cuál es (?:el|la) (?:más|menos)
        alguna? (?:otr[oa]|más)|ningun[oa]""",
    anywhere=r"""
        él|ello|eso|esto|aquello|ésos?|ésas?|éstos?|éstas?|esos?|esas?|aquel(?:la|los|las)?
        este(?! (?:año|mes|trimestre)\b)|esta(?! semana\b)|estos|estas|ese
        allí|allá|ahí|entonces|luego|después(?! de\b)|antes(?! de\b)|más tarde
        también|además|tampoco|ambos|ambas|lo mismo|l[oa]s? demás|otr[oa]s?
        lo(?! (?:que|más|menos|mejor)\b)|les?|dich[oa]|(?:el|la|los|las) mism[oa]s?
        cuál (?:es|cuesta|dura|vale) (?:más|menos|mejor|peor)(?: \w+)?$""",
    personal="ella|ellas|ellos|sus?|suy[oa]s?",
    ordinal=r"""
        (?:el|la|los|las) (?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|últim[oa])
        (?:el|la) (?:anterior|siguiente|más (?:barat|car|larg|cort|antigu|nuev)[oa])""",
    prepositions="en de para con por desde hasta después antes sin según entre",
    interrogatives="""
        qué quién quiénes cuál cuáles cuándo cuánto cuánta cuántos cuántas dónde cómo que quien
        cual cuando cuanto donde como es son fue hay puede debe tiene enumera di explica""",
    units="año fecha día mes tiempo nombre número precio lugar motivo razón veces exactamente",
)
_GERMAN = Signs(
    opening=r"""
        und|aber|oder|also|dann|ja|jawohl|doch|nein|nee|ok|okay|gut|genau|richtig|klar|bitte
        auch|sonst|was ist mit|wie (?:steht|sieht) es mit|wieso nicht|warum nicht
        welche[rs]? (?:davon|von)|gilt das""",
    anywhere=r"""
        er|ihn|ihm|ihnen|(?<!gibt )(?<!geht )(?<!ist )es(?! (?:gibt|geht)\b)
        dies(?:e[rsnm]?)?(?! (?:jahr|monat|woche|quartal)\w*)|jene[rsnm]?|dessen
        derselben?|dieselben?|dasselbe|dort|dorthin|da|dann|danach|davor|davon|dafür|dagegen
        dazu|darin|darüber|darauf|dabei|daran|daraus|darunter|dadurch|damals|deshalb|deswegen
        stattdessen|vorher|später|außerdem|ebenfalls|ebenso|beide[rns]?
        erstere[rsnm]?|letztere[rsnm]?|(?:der|die|das|den|dem) anderen?
        welche[rs]? (?:ist|war|kostet|hat|dauert) (?:am )?\w+(?:er|sten)$
        (?:ist|war|kostet|heißt|bedeutet|gilt|geht|hat|wurde|kann|wird|soll|darf) das(?! [^\W\d_])
        (?:und|über) das(?! [^\W\d_])|das(?: genau| alles)?$""",
    personal=r"sie|ihre?[rsnm]?|seine[rsnm]?|sein(?= [^\W\d_])",
    ordinal=r"""
        (?:der|die|das|den|dem|des) (?:ers|zwei|drit|vier|fünf|letz|nächs)te[nrsm]?
        (?:vom|beim|im|zum|zur) (?:ers|zwei|drit|vier|fünf|letz|nächs)ten
        (?:der|die|das|den|dem|des) (?:vorige|billigere|teurere|günstigere|längere|kürzere)[nrsm]?
        (?:der|die|das|den|dem|des) (?:ältere|neuere|größere|kleinere)[nrsm]?""",
    prepositions="""
        in im am an bei beim für mit ohne von vom seit bis nach vor während aus zu zum zur auf
        unter ab zwischen""",
    interrogatives="""
        was wann wo woher wohin wer wen wem wessen wie warum wieso weshalb welche welcher welches
        welchen welchem wozu womit wofür worin wodurch ist sind war waren hat haben gibt kann darf
        muss soll nenne zeige erkläre beschreibe""",
    units="""
        jahr datum tag monat uhrzeit name nummer preis ort grund lange viel viele hoch groß weit
        oft genau kostet kosten heißt passiert""",
)
_RUSSIAN = Signs(
    opening=r"""
        и|а|но|или|да|нет|ага|хорошо|ладно|конечно|именно|тогда|также|тоже|ещё|еще|почему нет
        (?:что|как) (?:насчёт|насчет)|что с|как(?:ой|ая|ое|ие) из|кто из|который из|кроме того""",
    anywhere=r"""
        он|оно|ним|нём|нем|нему|него|неё|нее|ней|ними|них|ему|им|эт[аиу]|эти(?:х|м|ми)
        это(?:т|го|му|м|й)?(?! (?:год|месяц|недел|квартал)\w*)
        тот|та|те|того|тому|той|тех|там|туда|оттуда|тогда|потом|затем|тоже|также|ещё|еще
        (?:после|до) этого|раньше|позже|поэтому|оба|обе|обоих|остальны[ех]
        друг(?:ой|ая|ое|ого|ую|их|ие)|последн(?:ий|яя|ее|его|ей)$|так(?:ой|ая|ое|ие) же
        как(?:ой|ая|ое|ие) (?:\w+ )?\w+ее$""",
    personal="она|они|его|её|ее|их|ей",
    ordinal=r"""
        (?:перв|втор|четв[её]рт|пят)(?:ый|ой|ая|ое|ого|ому|ую|ом|ые)
        трет(?:ий|ья|ье|ьего|ью|ьем)""",
    prepositions="в во на с со для от до после по из у о об при без между через к",
    interrogatives="""
        что кто кого кому кем чем чего когда где куда откуда как какой какая какое какие каков
        какова какую каким каких который сколько почему зачем чей чья чьё ли есть назови покажи
        объясни опиши перечисли""",
    units="""
        год году года день дата число месяц время срок имя номер цена цену стоит стоимость место
        причина лет раз именно точно находится был была было""",
)
_FRENCH = Signs(
    opening="et|mais|ou|alors|aussi|oui|non|d'accord|exactement|pourquoi pas|lequel|laquelle",
    anywhere="""
        elles?|ils?|cela|ça|ceci|celui|celle|ceux|celles|là|lui|eux|ensuite|aussi|également""",
    personal="leurs?|son|sa|ses",
    ordinal="l[ea] (?:premi[eè]re?|deuxième|seconde?|troisième|dernière?|dernier)",
    prepositions="en à dans pour de avec par depuis après avant sans",
    interrogatives="que quoi qui quel quelle quels quelles quand où comment pourquoi combien est",
    units="année date jour mois nom prix lieu",
)


def _one_of(alternatives: str, before: str = r"(?<!\w)") -> re.Pattern[str]:
    lines = "|".join(line.strip() for line in alternatives.strip().splitlines())
    return re.compile(rf"{before}(?:{lines})(?!\w)")


def _matchers(language: str, signs: Signs) -> Matchers:
    prepositions = frozenset(signs.prepositions.split())
    interrogatives = frozenset(signs.interrogatives.split())
    units = frozenset(signs.units.split())
    return Matchers(
        opening=_one_of(signs.opening, r"\W*"),
        anywhere=_one_of(signs.anywhere),
        personal=_one_of(signs.personal),
        ordinal=_one_of(signs.ordinal),
        prepositions=prepositions,
        interrogatives=interrogatives,
        common=STOP_WORDS[language] | prepositions | interrogatives | units,
    )


MATCHERS = {
    language: _matchers(language, signs)
    for language, signs in (
        ("en", _ENGLISH),
        ("es", _SPANISH),
        ("de", _GERMAN),
        ("ru", _RUSSIAN),
        ("fr", _FRENCH),
    )
}
_COUNTERS = "[个個项項种種份位款家]"
ORDINALS = {
    place: re.compile(rf"\b(?:{words})\b|{chinese}{_COUNTERS}")
    for place, words, chinese in (
        (0, r"first(?: one)?|primer[oa]?|erste[nrsm]?|перв(?:ый|ая|ое|ую|ого|ой|ом)", "第[一1]"),
        (1, r"second(?: one)?|segund[oa]|zweite[nrsm]?|втор(?:ой|ая|ое|ую|ого|ом)", "第[二2]"),
        (
            2,
            r"third(?: one)?|tercer[oa]?|dritte[nrsm]?|трет(?:ий|ья|ье|ью|ьего|ьей|ьем)",
            "第[三3]",
        ),
        (
            3,
            r"fourth(?: one)?|cuart[oa]|vierte[nrsm]?|четв[её]рт(?:ый|ая|ое|ую|ого|ой|ом)",
            "第[四4]",
        ),
        (4, r"fifth(?: one)?|quint[oa]|fünfte[nrsm]?|пят(?:ый|ая|ое|ую|ого|ой|ом)", "第[五5]"),
        (
            -1,
            r"last(?: one)?|últim[oa]|letzte[nrsm]?|последн(?:ий|яя|ее|юю|его|ей|ем)",
            "最[后後]一",
        ),
    )
}
"""By the place in a list that they stand for."""
CHINESE = re.compile(
    r"^(?:那么?|那麼|还有|還有|然后|然後|而且?|但是?|或者?|是的?|对的?|對|好的?|不是?|嗯|可以|另外|还|也)"
    r"|呢[?？。！]*$|这|這|那|它|(?<![其吉])[他她](?!人)|(?<![尤极土耳])其(?![中实余次實餘])"
    r"|(?<![应應])该|(?<![应應])該|此(?!外)|前者|后者|後者|两者|兩者|上述|上面|同样|同樣|另一|其他"
    r"|(?:之|以|此)[后後前][?？]?$|为什么[?？]?$|哪一?[个個家种種份](?:$|[?？更最比])"
    r"|(?:第[一二三四五六两1-6]|最后一|最後一)[个個项項种種份位款家](?:$|[?？，,的是呢吗嗎多什何有在要])"
)
"""Signs of Chinese, for text without spaces."""
CHINESE_COMMON = frozenset(
    "的了是在有和与與及或吗嗎呢吧啊什么麼么谁誰哪几幾多少怎样樣何时時间間地方为為因所以个個些种種年月日"
    "第一二三四五六七八九十两兩不没沒会會能可要应應该該被把对對从從到于於中上下里裡内內前后後请請问問"
    "名称稱价價格钱錢元久长長大小高低用由向给給就都也还還又再更最"
)
"""Characters of Chinese that say little about the subject."""
