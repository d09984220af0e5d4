"""Signs of what a question asks for, by language, as data for ``question_kinds``.

Patterns are for lower-case text without final punctuation and quotations. A name in angle brackets
stands for an entry of ``words``, for all words of the catalog for documents (``<papers>``), or for
file groups (``<groups>``). They are narrow on purpose: a question that none matches is one for a
value that a passage states.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KindRules:
    """The signs of one language, by kind. ``polite`` openings are removed first."""

    words: Mapping[str, str]
    polite: tuple[str, ...]
    reason: tuple[str, ...]
    comparison: tuple[str, ...]
    total: tuple[str, ...]
    count: tuple[str, ...]
    extreme: tuple[str, ...]
    list: tuple[str, ...]
    yes_no: tuple[str, ...]
    spaced: bool = True
    """Whether words are separated by spaces."""


_ENGLISH = KindRules(
    words={
        "plural": r"(?:documents|files|docs|<groups>|offers|bids|quotations|e-?mails"
        r"|(?!minutes|notes|letters|reports|bills|statements|policies|manuals|procedures)<papers>)",
        "doc": r"(?:document|file|contract|agreement|lease|loan|invoice|receipt|bill|quote"
        r"|quotation"
        r"|offer|bid|letter|report|certificate|payslip|application|e-?mail|spreadsheet)s?",
        "rows": r"(?:rows|entries|records|customers|clients|suppliers|vendors|employees|applicants"
        r"|candidates|tenants|orders|payments|transactions|expenses)",
        "row": r"(?:row|entry|record|customer|client|supplier|vendor|employee|applicant|candidate"
        r"|tenant|order|payment|transaction|expense)s?",
        "our": r"(?:all (?:of )?)?(?:the|my|our|these|those|all)(?: \d+| two| three)?",
        "own": r"(?:(?:do|have|did|are|were) (?:i|we)\b|mention|contain|(?:in|of) (?:my|our)\b)",
        "stated": r"(?: \w+)? ?(?:must|should|shall|may|needed|required|has to|have to|need to|per"
        r"|an? (?:day|week|month|year)|each|did (?:he|she|they|it)|do(?:es)? (?:i|we|you|one|it"
        r"|the \w+) (?:need|have to))\b",
        "sup": r"(?:largest|biggest|highest|greatest|smallest|lowest|cheapest|dearest|earliest"
        r"|oldest|longest|shortest|soonest|worst|best(?! (?:describe|explain|show))"
        r"|(?<!at )(?:most|least)(?: \w+)?)",
        "sup_in_time": r"(?:<sup>|latest|newest|most recent)",
        "comp": r"(?:more|less|fewer|better|worse|older|younger|newer|larger|bigger|smaller|higher"
        r"|lower|longer|shorter|cheaper|dearer|earlier|later|sooner|faster|slower|greater|taller"
        r"|heavier|lighter|nearer|closer|first|last)",
        "aux": r"(?:is|are|was|were|isn't|aren't|wasn't|weren't|do|does|did|don't|doesn't|didn't"
        r"|has|have|had|hasn't|haven't|can|can't|could|will|would|shall|should|must|may|might|am)",
        "wh": r"(?:what|when|where|which|who|whom|whose|why|how)",
        "number": r"(?:\d|a\b|an\b|one|two|three|four|five|six|seven|eight|nine|ten|half)",
    },
    polite=(
        r"please",
        r"(?:can|could|would|will) you(?: please| kindly| also)?(?= (?:tell|list|show|give|find"
        r"|name|count|compare|add|explain|calculate)\b)",
        r"(?:tell|remind) (?:me|us)(?=,? (?:<wh>|if|whether)\b)",
        r"(?:do|can) (?:you|we) (?:know|say|remember)(?= (?:<wh>|if|whether)\b)",
        r"i(?: would|'d)? (?:like|want|need) to know",
        r"i wonder",
        r"(?:and|but|so|also|then)(?=,? (?:<wh>|<aux>)\b)",
    ),
    reason=(
        r"^(?:exactly |explain )?why\b",
        r"^how come\b",
        r"\band why\b",
        r"^for what reasons?\b",
        r"^explain why\b",
    ),
    comparison=(
        r"\bdifferences? between\b",
        r"^(?!who|whose|when|where).*\b(?:versus|vs)\b",
        r"^compare\b",
        r"\bcomparison (?:of|between)\b",
        r"\bin common\b",
        r"^how (?:do|does|did|is|are|was|were)\b.*\b(?:compare[ds]?|differ(?:s|ent)?)\b",
        r"^(?:who|which|what)\b.*\b<comp>\b.*\bor\b",
        r"^how much cheaper\b.*\bthan\b",
        r"^how much (?:more|less)\b.*\b(?:costs?|pay|paid|expensive|charges?)\b.*\bthan\b",
        r"^<aux>\b.*\b<comp>\b.*\b(?:than (?!<number>)|or\b)",
        r"^(?:is|are|was|were|does|do|did) (?!there\b)(?!.*\b(?:<wh>|or not)\b).*\bor\b",
    ),
    total=(
        r"\b(?:sum|total|average|mean|median)(?: \w+){0,3} (?:of|for|across|over|from|per|in)"
        r"(?: (?:all|both|these|my|our|the)){0,3}(?: \w+){0,2}? (?:<plural>|<rows>)\b",
        r"\b(?:sum|total|average) of all\b",
        r"\b(?:average|mean|median)\b.*\b(?:our|my|we|all|these|each)\b",
        r"^add up\b",
        r"\b(?:adds?|come) (?:up )?to (?:in total|altogether)\b",
        r"^(?:what|how much) do (?:all )?(?:the|my|our|these)?\b.*\b(?:add up|come|amount) to$",
        r"^how much\b.*\b(?:in total|altogether|all together|all told|combined)$",
        r"^how much\b.*\b(?:i|we) \w+ (?:in total|altogether|overall)\b",
        r"^what\b.*\b(?:i|we) (?:spend|spent|pay|paid|owe|earn|earned)\b.*\b(?:in total"
        r"|altogether|overall)\b",
        r"\btotal(?: amount)? (?:that )?(?:i|we) (?:spent|paid|owe|earned)\b",
    ),
    count=(
        r"^how many of <our>(?: \w+){0,2}? (?:<plural>|<papers>|<rows>)\b",
        r"^how many(?: \w+){0,2}? <plural>\b(?!<stated>)",
        r"^how many(?: \w+){0,2}? (?:<papers>|<rows>)\b.*\b<own>",
        r"^how many (?:rows|records)\b",
        r"^how many\b.*\b(?:in total|altogether|all together|combined)$",
        r"^how many\b.*\b(?:in|across|among|over|from) (?:all|both|these|my|our)(?: of)?(?:"
        r" \w+)? <plural>\b",
        r"\bthe number of (?:<plural>|rows)\b",
        r"^count (?:all|the|my|our|how many)\b",
    ),
    extreme=(
        r"^(?:in |of |from )?which (?:one )?(?:of <our> )?(?:\w+ ){0,2}?(?:<doc>"
        r"|<row>)\b.*\b<sup_in_time>\b",
        r"^which (?:of <our> )?(?:\w+ ){0,2}?<doc>\b.*\b(?:ends?|expires?|starts?|begins?|due"
        r"|comes?) (?:first|last)\b",
        r"^(?:<wh>|find|show|give|name)\b.*\b(?:the|our|my) <sup> (?:\w+ )?<doc>\b",
        r"^(?:what|which) (?:is|was|are|were) (?:the|our|my) <sup_in_time> (?:\w+ )?<doc>\b",
    ),
    list=(
        r"^list\b(?! price)",
        r"^(?:name|show|give|find|tell|enumerate|get|extract)(?: me| us)? (?:a list|the list"
        r"|all|every|each|an overview)\b",
        r"^(?:in |under |from )?(?:what|which)(?: of <our>)?(?: \w+){0,2}?"
        r" <plural>\b(?!<stated>)",
        r"^which of <our>(?: \w+){0,2}? (?:<papers>|<rows>)\b",
        r"^which (?:customers|clients|suppliers|vendors|employees|applicants|candidates"
        r"|tenants|orders|payments|transactions)\b",
        r"^(?:what|which|who) (?:are|were) all\b",
        r"\bthe names of all\b",
        r"\bfor (?:each|every) <doc>\b",
        r"\b(?:does|do|did|has|have|of|for) (?:each|every) <row>\b",
        r"^(?:what|which|who|when|where)\b.*\b(?:in|of|across|for|from) (?:all|every|each)(?:"
        r" of)? (?:(?:the|my|our|these) )?<doc>\b",
    ),
    yes_no=(
        r"^<aux> (?!\d)(?!.*(?: and|,|:) (?:if so,? )?<wh>\b)",
        r"^whether\b",
        r"^if\b(?!.*\b<wh>\b)",
        r", (?:right|correct|isn't it|doesn't it|is it|does it|true)$",
    ),
)

_SPANISH = KindRules(
    words={
        "plural": r"(?:documentos|archivos|ficheros|<groups>|ofertas|correos"
        r"|(?!cartas|informes|actas|notas|acuerdos|manuales|folletos|procedimientos)<papers>)",
        "doc": r"(?:(?:documento|archivo|fichero|contrato|acuerdo|factura|recibo|carta|presupuesto"
        r"|informe|póliza|certificado|nómina|oferta|correo)s?|solicitud(?:es)?)",
        "rows": r"(?:filas|registros|clientes|proveedores|empleados|candidatos|solicitantes"
        r"|inquilinos|pedidos|pagos|gastos)",
        "our": r"(?:tod[oa]s )?(?:l[oa]s|mis|nuestr[oa]s|est[oa]s|es[oa]s)",
        "stated": r"(?: \w+)? ?(?:deben?|debo|debía|ha(?:n|y)? que|tiene que|tienen que|puede"
        r"|pueden"
        r"|necesit\w+|se (?:necesit|requier|exig)\w+|al (?:día|mes|año)|por)\b",
        "sup": r"(?:(?:más|menos)(?! de\b)|mayor|menor|mejor|peor|máxim[oa]|mínim[oa])",
        "comp": r"(?:más|menos|mejor|peor|mayor|menor|antes|después|primero)",
        "wh": r"(?:qué|quién(?:es)?|cuál(?:es)?|cuánt[oa]s?|dónde|cuándo|cómo|por qué)",
        "verb": r"(?:es|son|está|están|era|eran|fue|hay|había|existen?|tiene|tienen|tengo|tenemos"
        r"|puede|pueden|puedo|podemos|debe|deben|debo|debemos|permite|permiten|incluye|incluyen"
        r"|cubre|cubren|necesito|necesita|ha|han|hemos|he|acepta|aceptan|admite|admiten|se (?:puede"
        r"|permiten?|pueden|incluyen?|aceptan?|admiten?|necesitan?|debe))",
        "number": r"(?:\d|un[oa]?\b|dos|tres|cuatro|cinco|diez|la mitad)",
    },
    polite=(
        r"por favor",
        r"(?:me )?(?:puedes?|podrías?|puede usted)(?: por favor)? (?:decirme|decir|indicarme)",
        r"(?:dime|dígame)",
        r"sabes?(?: usted)?(?= (?:<wh>|si)\b)",
        r"quiero saber",
        r"quisiera saber",
        r"(?:puedes?|podrías?)(?= (?:listar|enumerar|mostrar\w*|comparar|contar|sumar|darme"
        r"|hacer)\b)",
        r"(?:y|pero)(?= (?:<wh>|<verb>)\b)",
    ),
    reason=(
        r"^por qu[ée]\b(?! (?:precio|importe|cantidad|calle|camino|vía|periodo|período|plazo"
        r"|tiempo|país|empresa|nombre|canal|número))",
        r"\by por qué\b",
        r"^a qué se debe\b",
        r"^cómo es que\b",
    ),
    comparison=(
        r"\bdiferencias? (?:hay |existe )?entre\b",
        r"^compara(?:r|me)?\b",
        r"\bcomparación (?:de|entre)\b",
        r"^en qué se (?:diferencia|distingue)",
        r"\ben común\b",
        r"^(?:quién|cuál|qué)\b.*\b<comp>\b.*\b[ou]\b",
        r"^cuánto (?:más|menos) (?:car|barat)\w+\b.*\bque\b",
        r"^(?:no )?<verb>\b(?!.*\b<wh>\b).*\b<comp>\b.*\bque (?!<number>)",
        r"^(?:no )?<verb>\b(?!.*\b<wh>\b).*\b[ou] (?!no\b)",
    ),
    total=(
        r"\b(?:suma|total|promedio|media|importe|coste)(?: \w+){0,3} (?:de|por|entre)"
        r" (?:tod[oa]s )?(?:l[oa]s|mis|nuestr[oa]s|est[oa]s)(?: \w+)? (?:<plural>|<rows>)\b",
        r"\b(?:suma|total|promedio|media) de tod[oa]s\b",
        r"\b(?:promedio|medi[oa])\b.*\b(?:nuestr[oa]s|mis|tod[oa]s)\b",
        r"^(?:suma|sumar) (?:l[oa]s|tod[oa]s|mis)\b",
        r"^cuánto\b.*\b(?:en total|en conjunto)$",
        r"^cuánto suman\b",
        r"^cuánto\b.*mos en total\b",
    ),
    count=(
        r"^cuánt[oa]s de <our>(?: \w+)? (?:<plural>|<papers>|<rows>)\b",
        r"^cuánt[oa]s <plural>\b(?!<stated>)",
        r"^cuánt[oa]s (?:<papers>|<rows>) (?:\w+ )?(?:tengo|tenemos|hay|mencionan|contienen)\b",
        r"^cuánt[oa]s filas\b",
        r"^cuánt[oa]s\b.*\ben total$",
        r"\b(?:el )?número de (?:<plural>|filas)\b",
        r"^cuánt[oa]s\b.*\b(?:en|entre) (?:tod[oa]s (?:l[oa]s|mis)|mis|nuestr[oa]s|est[oa]s)"
        r" <plural>\b",
        r"^(?:cuenta|contar) (?:l[oa]s|tod[oa]s|mis|cuánt[oa]s)\b",
    ),
    extreme=(
        r"^(?:en |de )?(?:qué|cuál(?:es)?)(?: de <our>)? (?:\w+ ){0,3}?<doc>\b.*\b(?:<sup>"
        r"|primero|antes)\b",
        r"^(?:qué|cuál(?:es)?) de <our> <rows>\b.*\b<sup>\b",
        r"^(?:quién|cuándo|dónde|de quién|muéstrame|dame|busca)\b.*\b(?:el|la|los|las) <doc>"
        r" <sup>\b",
    ),
    list=(
        r"^(?:lista|listar|enumera|enumerar|listame)\b",
        r"^(?:nombra|muestra|muéstrame|mostrar\w*|dame|darme|busca|encuentra|hacer) (?:una"
        r" lista|la lista|tod[oa]s|cada)\b",
        r"^(?:en |de |para )?(?:qué|cuáles) (?:de <our> )?<plural>\b(?!<stated>)",
        r"^(?:qué|cuáles) (?:de <our> )?(?:clientes|proveedores|empleados|candidatos"
        r"|solicitantes|inquilinos|pedidos|pagos)\b",
        r"^(?:qué|cuáles) de <our> (?:<papers>|<rows>)\b",
        r"^(?:cuáles|quiénes) son tod[oa]s\b",
        r"\b(?:de|en|para) (?:cada|tod[oa]s l[oa]s) <doc>\b",
        r"\bcada (?:emplead[oa]|cliente|proveedor|inquilino|candidat[oa])\b",
    ),
    yes_no=(
        r"^(?:no )?<verb>\b(?!.*\b<wh>\b)",
        r"^(?:es cierto|es verdad) que\b",
        r"^si\b(?!.*\b<wh>\b)",
        r"^(?:el|la|los|las|mi|mis|nuestr[oa]s?) (?:(?!que\b)\w+ ){1,5}?(?:no )?"
        r"(?:se )?<verb>\b(?!.*\b(?:<wh>|como)\b)",
        r", (?:verdad|cierto|no)$",
    ),
)

_GERMAN = KindRules(
    words={
        "plural": r"(?:dokumenten?|dateien|unterlagen|<groups>|angeboten?|bestellungen|bewerbungen"
        r"|(?:\w+)?verträgen?|e-?mails|aufträgen?|lieferscheinen?"
        r"|(?!briefe|berichte|protokolle|bescheide|notizen|handbücher|merkblätter)<papers>)",
        "doc": r"(?:\w*vertr[aä]g(?:e?s|en?)?|(?:\w+s)?rechnung(?:en)?|dokument(?:e?s|en?)?"
        r"|datei(?:en)?|angebot(?:e?s|en?)?|bestellung(?:en)?|auftr[aä]g(?:e?s|en?)?"
        r"|quittung(?:en)?"
        r"|briefe?n?|bericht(?:e?s|en?)?|protokolle?n?|bescheide?n?|policen?|bewerbung(?:en)?"
        r"|e-?mails?)",
        "rows": r"(?:zeilen|einträgen?|datensätzen?|kunden|lieferanten|mitarbeiter[n]?"
        r"|angestellten|bewerbern?|mietern?|zahlungen|ausgaben|buchungen)",
        "our": r"(?:aller |allen )?(?:der|den|meiner|meinen|unserer|unseren|dieser|diesen"
        r"|von (?:den|meinen|unseren|diesen|allen))",
        "stated": r"(?: \w+)? ?(?:muss|müssen|musste|sollen?|braucht|brauche|benötig\w+|nötig"
        r"|erforderlich|darf|dürfen|pro|je|am tag|im jahr|sind (?:nötig|erforderlich"
        r"|vorzulegen))\b",
        "sup": r"(?:größt|höchst|kleinst|niedrigst|geringst|billigst|günstigst|teuerst|ältest"
        r"|neuest"
        r"|neust|jüngst|längst|kürzest|frühest|spätest|meist|wenigst|best|schlechtest)(?:e[rsnm]?)",
        "comp": r"(?:mehr|weniger|(?:besser|schlechter|älter|jünger|neuer|größer|kleiner|höher"
        r"|niedriger|länger|kürzer|billiger|günstiger|teurer|früher|später|schneller|langsamer)"
        r"(?:e[rsnm]?)?|zuerst|eher)",
        "aux": r"(?:ist|sind|war|waren|hat|haben|habe|hatte|hatten|kann|können|könnte|darf|dürfen"
        r"|muss|müssen|soll|sollen|sollte|will|wollen|wird|werden|wurde|wurden|gibt es|gilt|gelten"
        r"|gehört|gehören|enthält|enthalten|deckt|braucht|brauche|brauchen|erlaubt|steht|stimmt"
        r"|bietet|zahlt|läuft|endet|umfasst)",
        "wh": r"(?:wer|wen|wem|wessen|was|wann|wo|woher|wohin|wie|wie ?viele?|welche[rsnm]?|warum"
        r"|wieso|weshalb|wozu)",
        "number": r"(?:\d|ein\w*\b|zwei|drei|vier|fünf|zehn|die hälfte)",
    },
    polite=(
        r"bitte",
        r"(?:kannst|könntest) du(?: mir)?(?: bitte)?(?: sagen)?",
        r"(?:können|könnten) sie(?: mir| uns)(?: bitte)?(?: sagen)?",
        r"(?:weißt du|wissen sie|wissen wir)(?=,? (?:<wh>|ob)\b)",
        r"(?:sag|sage|sagen sie)(?: mir)?",
        r"ich (?:möchte|will|würde gerne?) wissen",
        r"(?:und|aber)(?= (?:<wh>|<aux>)\b)",
    ),
    reason=(
        r"^(?:warum|weshalb|wieso|weswegen|aus welche[mn] gr(?:und|ünden))\b",
        r"\bund warum\b",
        r"^erklär.*\bwarum\b",
    ),
    comparison=(
        r"\bunterschiede? (?:\w+ ){0,3}?zwischen\b",
        r"^vergleiche?n?\b",
        r"\bim vergleich (?:mit|zu)\b",
        r"\bunterscheide[nt] sich\b",
        r"\bgemeinsam haben\b",
        r"\bhaben\b.*\bgemeinsam$",
        r"^(?:wer|was|welche[rsnm]?)\b.*\b<comp>\b.*\boder\b",
        r"^wie ?viel (?:teurer|billiger|günstiger)\b.*\bals\b",
        r"^<aux>\b.*\b<comp>\b.*\b(?:als (?!<number>)|oder\b)",
        r"^(?:ist|sind|war|waren) (?!es\b)(?!.*\b(?:<wh>|oder nicht)\b).*\boder\b",
    ),
    total=(
        r"\b(?:gesamt\w*|summe|durchschnitt\w*|mittelwert)(?: \w+){0,3}? (?:der|aller|allen"
        r"|meiner|unserer|dieser|pro|je|über alle)(?: \w+){0,2}? (?:<plural>|<rows>)\b",
        r"\bsumme aller\b",
        r"\bdurchschnitt\w*\b.*\b(?:unser\w*|mein\w*|aller?)\b",
        r"^(?:addiere|summiere)n?\b",
        r"^rechne\b.*\bzusammen$",
        r"^was ergeben\b.*\bzusammen$",
        r"^wie ?viel (?:haben wir|habe ich|hatten wir)\b.*\brechnungen\b",
        r"^wie ?viel\b.*\b(?:insgesamt|zusammen|in summe|alles in allem)\b",
        r"^wie hoch\b.*\b(?:zusammen|insgesamt)$",
    ),
    count=(
        r"^wie ?vielen? <our>(?: \w+)? (?:<plural>|<papers>|<rows>)\b",
        r"^wie ?vielen? (?:\w+ )?<plural>\b(?!<stated>)",
        r"^in wie ?vielen (?:\w+ )?<plural>\b",
        r"^wie ?viele zeilen\b",
        r"^wie ?viele (?:\w+ )?(?:<papers>|<rows>)\b.*\b(?:habe ich|haben wir|erwähnen"
        r"|enthalten)\b",
        r"^wie ?viele\b.*\b(?:insgesamt|zusammen|alles in allem)$",
        r"\banzahl (?:der|aller|meiner|unserer) <plural>\b",
        r"^wie ?viele\b.*\b(?:in|unter|aus) (?:allen|meinen|unseren|diesen) <plural>\b",
        r"^zähle?\b(?!.*\bauf$)",
    ),
    extreme=(
        r"^(?:in |bei |aus |von )?welche[rsnm]? (?:<our> )?(?:\w+ ){0,2}?(?:<doc>|<rows>)\b.*"
        r"(?:\b<sup>\b|\b(?:zuerst|zuletzt|als erste[rs]?|als letzte[rs]?)\b)",
        r"^(?:(?:von |für |bei |mit )?<wh>|zeige?|nenne?|finde)\b.*\b(?:der|die|das|dem|den"
        r"|des) <sup> (?:\w+"
        r" )?<doc>\b",
    ),
    list=(
        r"^liste\b",
        r"^(?:nenne?|zeige?|gib|finde|suche|erstelle?|zähle?)\b.*\b(?:alle[nr]?|jede[nrs]?"
        r"|eine liste)\b",
        r"^alle\b.*\b(?:auflisten|nennen|zeigen)$",
        r"^(?:in |bei |aus |für |nach )?welchen? (?:<our> )?(?:\w+en )?<plural>\b(?!<stated>)",
        r"^welche (?:<our> )?(?:<papers>|<rows>) (?:\w+ )?(?:habe ich|haben wir|erwähnen"
        r"|enthalten)\b",
        r"^welche (?:meiner|unserer|dieser) (?:<papers>|<rows>)\b",
        r"^welche (?:kunden|lieferanten|mitarbeiter|bewerber|mieter|zahlungen)\b",
        r"^(?:was|wer) sind alle\b",
        r"\bfür (?:jede[ns]?|alle) <doc>\b",
        r"\b(?:hat|haben|bekommt|verdient|für|in) jede[rsnm]? (?:<doc>|mitarbeiter|kunde"
        r"|lieferant|mieter"
        r"|bewerber)\b",
        r"\b(?:in|aus) allen <plural>\b",
    ),
    yes_no=(
        r"^<aux>\b(?!.*(?: und|,) (?:wenn ja,? )?<wh>\b)",
        r"^ob\b",
        r", (?:oder|richtig|nicht wahr|stimmt's)$",
    ),
)

_RUSSIAN = KindRules(
    words={
        "plural": r"(?:(?:документ|файл|договор|контракт|отч[её]т)(?:ов|ы|ам|ами|ах)|договора"
        r"|сч[её]т(?:а|ов|ам|ах)|квитанци(?:и|й|ям|ях)|накладны[ех]|заявок|заявк(?:и|ам|ах)"
        r"|<groups>"
        r"|предложени(?:я|й|ям|ях)|пис(?:ем|ьма|ьмах|ьмам))",
        "plural_of": r"(?:документов|файлов|договоров|контрактов|отч[её]тов|сч[её]тов|квитанций"
        r"|накладных|заявок|заказов|предложений|платежей|клиентов|сотрудников"
        r"|(?:документ|договор|контракт|сч[её]т|накладн|заявк|заказ|платеж)(?:ам|ым))",
        "doc": r"(?:документ|файл|договор|контракт|отч[её]т|сч[её]т|квитанци|накладн|заявк"
        r"|предложени|письм)(?:ов|ами?|ах|а|у|ом|е|ы|и|й|я|ям|ях|ем|ая|ую|ой|ых|ые|ок|о)?",
        "rows": r"(?:строк|записей|клиентов|поставщиков|сотрудников|кандидатов|заказов|платежей)",
        "stated": r"(?: \w+)? ?(?:нужн\w+|надо|необходим\w+|долж\w+|требу\w+|можно|может|могут"
        r"|в (?:день|месяц|год))\b",
        "sup": r"(?:сам(?:ый|ая|ое|ые|ого|ой|ому|ую|ых|ым) \w+|наибольш\w+|наименьш\w+"
        r"|максимальн\w+"
        r"|минимальн\w+|(?:дешевле|дороже|больше|меньше|раньше|позже|дольше) (?:всего|всех|других)"
        r"|первым|последним)",
        "comp": r"(?:больше|меньше|более|менее|лучше|хуже|старше|младше|новее|выше|ниже|дешевле"
        r"|дороже|раньше|позже|дольше|быстрее|медленнее)",
        "wh": r"(?:кто|кого|кому|кем|что|чего|чем|где|куда|откуда|когда|как|как(?:ой|ая|ое|ие|ого"
        r"|ую"
        r"|им|ом|их)|сколько|почему|зачем|ч[её]й|чья)",
        "can": r"(?:есть|можно|нужно|надо|обязан\w*|разреш\w+|включает|входит|может|могу|могут"
        r"|долж(?:ен|на|но|ны))",
    },
    polite=(
        r"пожалуйста",
        r"(?:скажи|скажите|подскажи|подскажите)(?: мне)?",
        r"(?:можешь|можете|могли бы вы)(?: мне)?(?: (?:сказать|назвать))?",
        r"(?:вы )?(?:не )?зна(?:ешь|ете)(?: ли вы)?(?=,? <wh>\b)",
        r"(?:а|и|но)(?= (?:<wh>|<can>)\b)",
    ),
    reason=(
        r"^(?:почему|отчего|зачем|по какой причине|из-за чего)\b",
        r"\bи почему\b",
    ),
    comparison=(
        r"\bразниц\w+ (?:\w+ )?между\b",
        r"\bразличи\w+ (?:\w+ )?между\b",
        r"^сравни(?:те)?\b",
        r"\bчем\b.*\bотлича\w+\b",
        r"\bпо сравнению с\b",
        r"\bчто общего\b",
        r"^(?:кто|что|как\w+|где)\b.*\b<comp>\b.*\bили\b",
        r"\bли\b.*\b<comp>\b.*\bчем (?!\d)",
        r"^насколько (?:дешевле|дороже)\b",
        r"^<comp>\b.*\bили\b",
    ),
    total=(
        r"\b(?:сумм[аеуы]|общ\w+ (?:сумм\w|стоимость)|средн\w+|итог\w*)(?: \w+){0,3}?"
        r" (?:(?:по )?всем |всех |моих |наших |по )?(?:\w+ ){0,1}?<plural_of>\b",
        r"\bсумм\w всех\b",
        r"\bсредн\w+\b.*\b(?:наш\w+|мо\w{1,2}|всех)\b",
        r"^(?:сложи|просуммируй|суммируй)(?:те)?\b",
        r"^сколько\b.*\b(?:всего|в сумме|в общей сложности|итого)\b.*\b(?:заплат|потрат"
        r"|сто[ия]|получ|должн)\w*",
        r"^сколько\b.*\b(?:заплат|потрат|сто[ия]|получ|должн)\w*.*\b(?:всего|в сумме|в общей"
        r" сложности|итого)\b",
    ),
    count=(
        r"^(?:в скольких|сколько)(?: из)?(?: \w+){0,3}? <plural>\b(?!<stated>)",
        r"^сколько (?:из )?(?:моих|наших|этих|у меня|у нас) (?:\w+ )?<rows>\b",
        r"^сколько (?:строк|записей)\b",
        r"^сколько\b.*\b(?:всего|в сумме|в общей сложности|итого)$",
        r"^сколько\b.*\b(?:во всех|в моих|в наших|в этих) <plural>\b",
        r"\b(?:число|количество) (?:моих |наших |всех )?<plural>\b",
        r"^(?:посчитай|сосчитай|подсчитай)(?:те)?\b",
    ),
    extreme=(
        r"^(?:в |у |по |из )?(?:каком|какого|какому|какой|какая|какое|какую|какие)(?: из)?(?:"
        r" \w+){0,2}? <doc>\b.*\b<sup>\b",
        r"^(?:<wh>|покажи|назови|найди)\b.*\b<sup> <doc>\b",
    ),
    list=(
        r"^перечисл\w+\b",
        r"^(?:покажи|показать|назови|найди|дай|выведи|составь)(?:те)?(?: мне| нам)? (?:все"
        r"|всех|каждый|каждого|список)\b",
        r"^(?:в |по |из |для )?каки(?:е|х|м) (?:из (?:моих |наших |этих )?)?(?:\w+"
        r" )?<plural>\b(?!<stated>)",
        r"^какие (?:клиенты|поставщики|сотрудники|кандидаты|арендаторы|заказы|платежи)\b",
        r"^каковы все\b",
        r"\bдля (?:каждого|всех) <doc>\b",
        r"\bкажд\w+ (?:<doc>|сотрудник\w*|клиент\w*|поставщик\w*|арендатор\w*)\b",
        r"\b(?:во|из) всех <plural>\b",
    ),
    yes_no=(
        r"(?:^|\w )ли\b(?!.*(?: и|,) <wh>\b)",
        r"^(?:разве|неужели|правда,? что|верно,? что)\b",
        r"^(?:не )?<can>\b(?!.*\b<wh>\b)",
        r", (?:верно|правда|так|не так ли)$",
    ),
)

_CHINESE = KindRules(
    words={
        "doc": r"(?:文件|文档|<groups>|<papers>|报价单?|订单|申请表?|邮件|租约)",
        "row": r"(?:行|条记录|客户|供应商|员工|申请人|租户|订单|付款)",
        "stated": r"(?!附件|副本|正本)(?!.*(?:需要|必须|应当|应该|须|要求))",
        "our": r"(?:我的|我们的|所有的?|全部的?|各|这些|这几[份张个]|上述)",
        "sum": r"(?:总和|总额|总计|合计|平均\S{0,3}|总金额|总价|总费用|加起来|一共|总共)",
        "sup": r"最(?![终初后近])",
    },
    polite=(
        r"请问",
        r"请告诉我",
        r"请帮我",
        r"请",
        r"麻烦你?",
        r"帮我",
        r"你知道",
        r"能不能告诉我",
        r"能告诉我",
        r"可以告诉我",
        r"那么?",
        r"那",
    ),
    reason=(
        r"(?<![称名作认分改成译视定化转誉任])为什么(?!名)",
        r"为何",
        r"为啥",
        r"^怎么会",
    ),
    comparison=(
        r"[和与跟同].{1,30}(?:区别|差别|差异|不同|相比|对比)",
        r"^(?:比较|对比)",
        r"共同点",
        r"(?:是|更|先|早|晚|大|小|高|低|贵|便宜|多|少).*还是",
        r"比.{1,20}(?:更|贵|便宜|高|低|多|少|早|晚|长|短|大|小)\S{0,2}吗",
        r"(?:谁|哪个|哪[份张家]).{0,20}更",
    ),
    total=(
        r"<our>.{0,8}<doc>.{0,10}<sum>",
        r"<sum>.{0,6}<our>.{0,8}<doc>",
        r"(?:一共|总共|总计|合计)(?:花|付|支付|欠|收|赚|开销).{0,8}多少",
        r"加起来.{0,4}(?:是)?多少",
        r"(?:我们|所有|全部).*平均|平均.*(?:我们|所有|全部)",
    ),
    count=(
        r"(?:多少|几)(?:个|份|张|封|篇|家|名)?\S{0,4}?<doc><stated>",
        r"<our>.{0,6}?<doc>.{0,12}?(?:多少|几)[个份张封]<stated>",
        r"<doc>(?:里|中)?(?:一共|总共|共)(?:有)?(?:多少|几)[个份张封]<stated>",
        r"(?:多少|几)(?:行|条记录)",
        r"(?:一共|总共)有?(?:多少|几)(?!钱|元|费)",
        r"<doc>的?(?:数量|总数)",
        r"^(?:数一数|统计|计算).{0,6}<doc>",
    ),
    extreme=(
        r"哪一?[份张封家个]?<doc>.*<sup>",
        r"哪一?[份张封].*<sup>",
        r"<our>.{0,6}<doc>.{0,4}(?:里|中).*<sup>",
        r"<sup>.{1,3}的?(?:那|一)?[份张封个]?<doc>(?!的)",
        r"<sup>.{1,2}的<doc>",
    ),
    list=(
        r"^(?:列出|列举|罗列)",
        r"^(?:给出|找出|显示|展示|查找).{0,4}(?:所有|全部|每一?[个份张])",
        r"列一?个?(?:清单|列表)",
        r"每一?[份张个家位名](?:<doc>|员工|客户|供应商|租户)",
        r"(?<!需要)(?<!提供)(?<!提交)(?<!准备)(?<!签署)哪(?:些|几[份个张封])(?:我的|我们的)?<doc><stated>",
        r"哪(?:些|几[个家])(?:客户|供应商|员工|申请人|租户|付款)",
        r"<our>.{0,6}<doc>.{0,4}哪些",
    ),
    yes_no=(
        r"吗$",
        r"吗[,，]",
        r"是否",
        r"是不是",
        r"有没有",
        r"能不能",
        r"可不可以",
        r"会不会",
        r"要不要",
        r"对不对",
        r"能否",
        r"可否",
        r"会否",
        r"(?<![什怎那多])么$",
    ),
    spaced=False,
)

RULES: Mapping[str, KindRules] = {
    "en": _ENGLISH,
    "es": _SPANISH,
    "de": _GERMAN,
    "ru": _RUSSIAN,
    "zh": _CHINESE,
}
