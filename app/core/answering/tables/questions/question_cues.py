"""Words by which a question says what is to be computed, by language, as data.

Patterns are for folded text: lower case, without accents (German 'größte' is 'große', 'große' is
'große'; Russian 'й' is 'и').
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache

from app.core.answering.tables.asked_table import folded


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of one language; each is a regular expression, or alternatives of one."""

    count: str
    distinct: str
    total: str
    average: str
    most: str
    """The greatest, by the column that is named."""
    least: str
    latest: str
    """The greatest of a date."""
    earliest: str
    dearest: str
    """The greatest of an amount of money."""
    cheapest: str
    longest: str
    """The greatest of a duration, length or number."""
    shortest: str
    first: str
    last: str
    top: str
    """Before or after a number: so many of the greatest."""
    after: str
    before: str
    than: str
    at_least: str
    at_most: str
    above: str
    below: str
    difference: str
    either: str
    same: str
    besides: str
    every: str
    each: str
    """Before a column by which rows are grouped."""
    when: str
    year: str
    who: str
    where: str
    which: str
    greater: str
    smaller: str
    sooner: str
    later: str
    faster: str
    slower: str
    not_: str


_ENGLISH = Cues(
    count=(
        r"how many|(?:the|a) (?:total )?(?:number|amount) of(?! points| votes| money)|"
        r"count(?: the| of)?"
    ),
    distinct=r"different|distinct|unique",
    total=r"total|sum|altogether|combined|in all|overall|all together",
    average=r"average|mean",
    most=(
        r"(?<!at )most|highest|largest|greatest|biggest|maximum|best|tallest|deepest|heaviest|"
        r"fastest speed|max|top"
    ),
    least=r"(?<!at )least|lowest|smallest|fewest|minimum|worst|lightest|min",
    latest=r"latest|newest|most recent(?:ly)?|youngest",
    earliest=r"earliest|oldest",
    dearest=r"most expensive|dearest|costliest|priciest",
    cheapest=r"least expensive|cheapest",
    longest=r"longest|slowest|tallest",
    shortest=r"shortest|fastest|quickest",
    first=r"first|top most",
    last=r"last|final|bottom",
    top=r"top|first|highest|largest|biggest|most expensive|best|longest",
    after=r"after|following|follows|next(?: after| to)?|succeeded|below|beneath",
    before=r"before|previous(?: to)?|preced(?:ed|es|ing)|prior to|above|ahead of",
    than=r"than",
    at_least=r"at least|no less than|not less than|minimum of",
    at_most=r"at most|no more than|not more than|up to|maximum of",
    above=(
        r"more than|over|above|greater than|higher than|larger than|exceed(?:s|ed|ing)?|"
        r"longer than|after|since"
    ),
    below=r"less than|under|below|fewer than|lower than|smaller than|shorter than|before|prior to",
    difference=(
        r"difference|how (?:many|much) (?:more|less|fewer|longer|higher)|by how (?:many|much)"
    ),
    either=r"or",
    same=r"same|as (?:the )?one",
    besides=(
        r"besides|other than|apart from|except(?: for)?|not including|not counting|excluding|"
        r"aside from"
    ),
    every=r"all|every|each|both|list|names of",
    each=r"per|by|for (?:each|every)|of (?:each|every)|in (?:each|every)",
    when=r"when|what date|which date|what day|which day",
    year=r"what year|which year|in what year|in which year",
    who=r"who|whose|whom",
    where=r"where",
    which=r"which|what|name(?: the| a)?|who|where|when|whose|list",
    greater=(
        r"more|higher|larger|greater|bigger|longer|better|most|highest|largest|greatest|"
        r"heavier|taller|older age|max"
    ),
    smaller=r"less|lower|smaller|fewer|shorter|least|lowest|smallest|fewest|cheaper|lighter",
    sooner=r"first|earlier|older|before|earliest|oldest|sooner",
    later=r"later|newer|after|latest|newest|last|more recent(?:ly)?|younger",
    faster=r"faster|quicker|fastest",
    slower=r"slower|slowest",
    not_=r"not|n't|never|without",
)
_GERMAN = Cues(
    count=r"wie ?viele?|(?:die )?(?:an)?zahl (?:der|von)|anzahl",
    distinct=r"verschiedene[nrs]?|unterschiedliche[nrs]?",
    total=r"summe|insgesamt|gesamt\w*|zusammen|total",
    average=r"durchschnitt(?:lich\w*|s\w*)?|im (?:schnitt|mittel)|mittelwert|mittlere[rsn]?",
    most=(
        r"(?:am )?(?:meisten?|hochste[nrs]?|groß?te[nrs]?|grosste[nrs]?|schwerste[nrs]?)|"
        r"maximal\w*|maximum|beste[nrs]?"
    ),
    least=(
        r"(?:am )?(?:wenigsten?|niedrigste[nrs]?|kleinste[nrs]?|geringste[nrs]?|"
        r"leichteste[nrs]?)|minimal\w*|minimum|schlechteste[nrs]?"
    ),
    latest=r"(?:neueste|neuste|spateste|jungste)[nrs]?|zuletzt",
    earliest=r"(?:alteste|fruheste)[nrs]?|zuerst",
    dearest=r"teuerste[nrs]?",
    cheapest=r"(?:billigste|gunstigste|preiswerteste)[nrs]?",
    longest=r"(?:langste|langsamste)[nrs]?",
    shortest=r"(?:kurzeste|schnellste)[nrs]?",
    first=r"erste[nrs]?",
    last=r"letzte[nrs]?",
    top=r"top|ersten|hochsten|großten|grossten|teuersten|besten|langsten",
    after=r"nach|nachste[nrs]?|folgt(?: auf)?|danach",
    before=r"vor|vorherige[nrs]?|davor",
    than=r"als",
    at_least=r"mindestens|wenigstens",
    at_most=r"hochstens|maximal|bis zu",
    above=r"mehr als|uber|hoher als|großer als|grosser als|langer als|nach|seit",
    below=r"weniger als|unter|niedriger als|kleiner als|kurzer als|vor",
    difference=r"unterschied|differenz|wie viele? (?:mehr|weniger)|um wie ?viel",
    either=r"oder",
    same=r"gleiche[nrs]?|selbe[nrs]?|dieselbe[nrs]?|denselben|derselbe[nrs]?|dasselbe",
    besides=r"ausser|abgesehen von|neben",
    every=r"alle|jede[rsn]?|beide|liste",
    each=r"pro|je|nach|fur jede[nrs]?",
    when=r"wann|an welchem tag",
    year=r"in welchem jahr|welches jahr",
    who=r"wer|wessen|wem|wen",
    where=r"wo|woher|wohin",
    which=r"welche[rsmn]?|was|wer|wo|wann|nenne|wie heißt|wie heisst",
    greater=r"mehr|hoher\w*|großer\w*|grosser\w*|langer\w*|besser\w*|teurer\w*|schwerer\w*",
    smaller=r"weniger|niedriger\w*|kleiner\w*|kurzer\w*|billiger\w*|gunstiger\w*",
    sooner=r"fruher\w*|alter\w*|zuerst|vorher",
    later=r"spater\w*|neuer\w*|junger\w*|zuletzt",
    faster=r"schneller\w*",
    slower=r"langsamer\w*",
    not_=r"nicht|kein(?:e[nrms]?)?|ohne",
)
_SPANISH = Cues(
    count=r"cuant[oa]s|(?:el )?numero (?:total )?de|cantidad de",
    distinct=r"diferentes|distint[oa]s",
    total=r"total|suma|en total|sumad[oa]s",
    average=r"promedio|media|en promedio|por termino medio",
    most=r"mas|mayor|maxim[oa]|mejor|mas alt[oa]s?|mas grandes?",
    least=r"menos|menor|minim[oa]|peor|mas baj[oa]s?|mas pequen[oa]s?",
    latest=r"mas recientes?|mas nuev[oa]s?|ultim[oa]s? en el tiempo",
    earliest=r"mas antigu[oa]s?|mas viej[oa]s?|mas tempran[oa]s?",
    dearest=r"mas car[oa]s?|mas costos[oa]s?",
    cheapest=r"mas barat[oa]s?|mas economic[oa]s?",
    longest=r"mas larg[oa]s?|mas lent[oa]s?",
    shortest=r"mas cort[oa]s?|mas rapid[oa]s?",
    first=r"primer[oa]?s?",
    last=r"ultim[oa]s?",
    top=r"primer[oa]s|mayores|mejores|mas car[oa]s|mas alt[oa]s|mas larg[oa]s",
    after=r"despues de|siguiente(?: a)?|tras|sigue a",
    before=r"antes de|anterior(?: a)?|precede a",
    than=r"que",
    at_least=r"al menos|por lo menos|como minimo",
    at_most=r"como maximo|a lo sumo|hasta",
    above=r"mas de|mayor(?:es)? (?:de|que|a)|por encima de|superior(?:es)? a|despues de|desde",
    below=r"menos de|menor(?:es)? (?:de|que|a)|por debajo de|inferior(?:es)? a|antes de",
    difference=r"diferencia|cuant[oa]s? (?:mas|menos)",
    either=r"o|u",
    same=r"mism[oa]s?",
    besides=r"ademas de|aparte de|excepto|salvo",
    every=r"tod[oa]s|cada|ambos|lista",
    each=r"por|por cada|de cada",
    when=r"cuando|que fecha|que dia",
    year=r"que ano|en que ano",
    who=r"quien(?:es)?",
    where=r"donde",
    which=r"que|cual(?:es)?|quien|donde|cuando|nombra",
    greater=r"mas|mayor|mejor|superior",
    smaller=r"menos|menor|inferior",
    sooner=r"primero|antes|anterior",
    later=r"despues|posterior|mas tarde",
    faster=r"mas rapid[oa]",
    slower=r"mas lent[oa]",
    not_=r"no|nunca|sin",
)
_RUSSIAN = Cues(
    count=r"сколько|(?:общее )?(?:количество|число)",
    distinct=r"разных|различных|уникальных",
    total=r"всего|сумм\w*|итого|общ(?:ая|ую|ее|ии) (?:сумм\w*|стоимост\w*)|общая|общую|в сумме",
    average=r"средн\w+|в среднем",
    most=(
        r"наибольш\w+|максимальн\w+|сам\w+ (?:больш|высок|крупн|тяжел)\w+|больше всего|"
        r"больше всех|лучш\w+"
    ),
    least=(
        r"наименьш\w+|минимальн\w+|сам\w+ (?:маленьк|низк|мелк|легк)\w+|меньше всего|"
        r"меньше всех|худш\w+"
    ),
    latest=r"сам\w+ (?:нов|поздн|последн|свеж)\w+|новеиш\w+",
    earliest=r"сам\w+ (?:стар|ранн|древн)\w+|стареиш\w+",
    dearest=r"сам\w+ дорог\w+|дороже всего|дороже всех",
    cheapest=r"сам\w+ дешев\w+|дешевле всего|дешевле всех",
    longest=r"сам\w+ (?:длинн|долг|продолжительн|медленн)\w+|дольше всего|дольше всех",
    shortest=r"сам\w+ (?:коротк|быстр|кратк)\w+",
    first=r"перв\w+",
    last=r"последн\w+",
    top=r"топ|перв\w+|сам\w+ (?:больш|высок|дорог|крупн)\w+",
    after=r"после|следующ\w+|следует за",
    before=r"до|перед|предыдущ\w+|предшеству\w+",
    than=r"чем",
    at_least=r"не менее|не меньше|по краинеи мере|минимум|хотя бы",
    at_most=r"не более|не больше|максимум",
    above=r"более|больше|свыше|выше|дороже|после|дольше",
    below=r"менее|меньше|ниже|до|дешевле",
    difference=r"разниц\w+|на сколько|насколько",
    either=r"или",
    same=r"т(?:ои|ом|ого|а|от|е) же|одинаков\w+",
    besides=r"кроме|помимо|за исключением",
    every=r"все|всех|кажд\w+|оба|список",
    each=r"по|на кажд\w+|для кажд\w+|по кажд\w+",
    when=r"когда|какого числа",
    year=r"в каком году|какои год",
    who=r"кто|кого|кому|кем|чеи|чья",
    where=r"где|куда|откуда",
    which=r"как(?:ои|ая|ое|ие|ого|ую|им|их|ом)|что|кто|где|когда|назови\w*|котор\w+",
    greater=r"больше|выше|дороже|дольше|лучше|более|длиннее|тяжелее",
    smaller=r"меньше|ниже|дешевле|менее|короче|легче",
    sooner=r"раньше|старше|первым|прежде",
    later=r"позже|новее|моложе|последним",
    faster=r"быстрее",
    slower=r"медленнее",
    not_=r"не|нет|без",
)
_CHINESE = Cues(
    count=r"多少(?![钱元克米秒公])|几(?:个|個|项|項|种|種|份|位|台|次|家|本|件|条|名|部)|数量|數量|总数|總數|个数",
    distinct=r"不同",
    total=r"总共|總共|一共|合计|合計|总和|總和|总计|總計|总额|總額|总[价值]|共计",
    average=r"平均",
    most=r"最高|最大|最多|最好|最重|最强",
    least=r"最低|最小|最少|最差|最轻|最輕",
    latest=r"最新|最近|最晚",
    earliest=r"最早|最旧|最舊|最老",
    dearest=r"最贵|最貴|最昂贵",
    cheapest=r"最便宜|最廉价",
    longest=r"最长|最長|最久|最慢",
    shortest=r"最短|最快",
    first=r"第一|首[个個位]",
    last=r"最后|最後",
    top=r"前",
    after=r"之后|之後|以后|以後|后面|下一[个個]",
    before=r"之前|以前|前面|上一[个個]",
    than=r"比",
    at_least=r"至少|不少于|不低于",
    at_most=r"最多不|不超过|不超過|至多|不高于",
    above=r"超过|超過|大于|大於|高于|高於|多于|多於|以上",
    below=r"少于|少於|小于|小於|低于|低於|不到|以下",
    difference=r"相差|差多少|差距|多出?多少|少多少",
    either=r"还是|還是|或",
    same=r"相同|同一|一样|一樣",
    besides=r"除了|除|以外|不是",
    every=r"所有|每|全部|哪些|列出",
    each=r"每[个個种種位家]?|各",
    when=r"什么时候|什麼時候|何时|何時|哪天|日期",
    year=r"哪一?年|何年",
    who=r"谁|誰|何人",
    where=r"哪里|哪裡|何处|在哪",
    which=r"哪|什么|什麼|谁|誰",
    greater=r"更多|更高|更大|更贵|更貴|更长|更長|更好",
    smaller=r"更少|更低|更小|更便宜|更短",
    sooner=r"更早|先",
    later=r"更晚|更新|后来",
    faster=r"更快",
    slower=r"更慢",
    not_=r"不|没|沒",
)
CUES = {"en": _ENGLISH, "de": _GERMAN, "es": _SPANISH, "ru": _RUSSIAN, "zh": _CHINESE}


@cache
def matchers(language: str) -> dict[str, re.Pattern[str]]:
    """The cues of a language as whole words, by name; English for a language without any."""
    cues = CUES.get(language, _ENGLISH)
    left, right = ("", "") if language == "zh" else (r"(?<!\w)", r"(?!\w)")
    return {
        field.name: re.compile(f"{left}(?:{_folded(getattr(cues, field.name))}){right}")
        for field in fields(cues)
    }


def _folded(pattern: str) -> str:
    """A pattern for folded text; it is written so, but for letters that folding changes."""
    return pattern.replace("ß", folded("ß"))
