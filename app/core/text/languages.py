"""Detects the language of a text cheaply, by its script and stop words."""

from __future__ import annotations

import re
from collections import Counter

_SAMPLE = 2000
"""Characters examined."""

NAMES = {
    "ar": "Arabic",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
"""English names of the languages that ``detect`` returns."""

STOP_WORDS: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "en": "a about after all also am an and any are as at be been before being both but by can"
        " could did do does during each for from had has have he her here him his how i if in into"
        " is it its just me more most my no nor not of on only or other our out over own s same"
        " she should so some such t than that the their them then there these they this those to"
        " too under up us very was we were what when where which while who whom whose why will"
        " with would you your",
        "de": "aber als am an auch auf aus bei bin bis da das dass dem den denn der des die dies"
        " diese diesem diesen dieser doch durch ein eine einem einen einer eines er es für gegen"
        " hat hatte hatten habe haben hier ich ihr ihre ihrem ihren im in ist ja kann kein keine"
        " man mehr mein mit nach nicht noch nur oder ob ohne sehr sein seine seinem seinen seiner"
        " sich sie sind so soll über um und uns unter vom von vor war waren was wann warum welche"
        " welchem welchen welcher welches wenn wer werden wie wieder will wird wo wurde wurden zu"
        " zum zur zwischen",
        "es": "al algo algún como con contra cual cuál cuáles cuando cuándo cuánto cuánta cuántos"
        " cuántas de del desde donde dónde dos durante e el él ella ellos en entre era eran es esa"
        " ese eso esta está están estas este esto estos fue fueron ha había han hasta hay la las"
        " le les lo los más me mi mucho muy no nos o otra otro otros para pero poco por porque qué"
        " que quien quién quiénes se según ser si sí sin sobre son su sus también tanto te tiene"
        " tienen todo todos tu un una unas uno unos y ya yo",
        "fr": "à ai au aussi aux avec avoir c ce ces cet cette comment d dans de des du donc elle"
        " elles en entre es est et été étaient était être eu fait il ils j je l la le les leur"
        " leurs lui m ma mais me même mes moi mon n ne nos notre nous on ont ou où par pas plus"
        " pour pourquoi qu quand que quel quelle quelles quels qui s sa sans se ses si son sont"
        " sur t ta te tes toi ton tu un une vos votre vous y",
        "it": "a ad agli ai al alla alle allo anche c che chi ci come con cosa cui da dagli dai"
        " dal dalla dalle dei del della delle dello di dove e è ed era erano fra gli ha hanno i il"
        " in io l la le lo loro ma nei nel nella nelle non o per perché più qual quale quali"
        " quando quanti quanto quello questa questo se si sia sono su sua sue sui sul sulla suo"
        " suoi tra un una uno",
        "pt": "a ao aos as até com como da das de dela dele depois do dos e é ela elas ele eles em"
        " entre era essa esse esta está este eu foi foram há isso isto já lhe mais mas me mesmo"
        " muito na nas não nem no nos o onde os ou para pela pelas pelo pelos por porque qual"
        " quais quando quanto quantos que quem se sem ser seu seus são sua suas também tem um uma"
        " você",
        "nl": "aan al als bij dan dat de der deze die dit door een en er had heeft hebben het hij"
        " hoe hun ik in is je kan maar meer met mijn na naar niet nog of om onder ons ook op over"
        " te tot uit van veel voor waar waarom wanneer was wat we wel welke werd werden wie wordt"
        " worden ze zich zij zijn zou",
        "sv": "alla att av blev den det detta de där då efter eller en ett från för ha hade han har"
        " hon hur i inte jag kan med men mot när och om på sig sin som så till under upp ut var"
        " vad varför vem vi vid vilka vilken är över",
        "pl": "a ale bez być był była było były co czy dla do gdy gdzie go i ich ile ja jak jakie"
        " jaki jako jego jej jest już kiedy kto która które który lub ma może na nad nie o od oraz"
        " po pod przed przez przy się są ta tak tego tej ten to tu tylko tym w we z za ze że",
        "ro": "a acest această al ale am ar are as au ca care către ce cel cele cei cine cu cum"
        " câți"
        " cât când de decât din după este erau era fi fost în între la le lor lui mai nu o pe"
        " pentru prin sa sale său sau se si și sunt sub su un una unde unei unor unui",
        "tr": "ama bir bu bunu çok da daha de değil en gibi hangi hem her için ile ise kaç kadar"
        " ki kim mi mı mu mü nasıl ne neden nerede nedir o olan olarak oldu olduğu onun sonra"
        " şu tarafından üzerinde var ve veya ya",
        "vi": "bao bị bởi các cái cho chỉ có của cũng do đã đang đây đến để điều đó được gì giữa"
        " hay khi không là làm lại lên một mà nào này năm nếu người nhiều như những nơi nhất ở ra"
        " rằng sau sẽ số tại theo thì trên trong trước từ và vào vẫn về với",
        "ru": "а без бы был была были было в вам вас во вот все всё вы где да для до его ее её если"
        " есть еще ещё же за и из или им их к как какая какие каким какими каких какой какого"
        " какое какую когда кого который которая которое которые которых кто ли на над не него"
        " ней нет но о об он она они оно от по под почему при с сколько со так также такой там то"
        " того только том тот у уже чего чем что чтобы эта эти это этого этой этот я",
        "uk": "а або але без був була були було в від він вона вони все де для до є за з зі його"
        " її їх й і із коли кого який яка яке які яких хто на над не ні але о об однак по під при"
        " про скільки та так також такий там те ти то того тільки у це цей ця чи чому що щоб як"
        " якщо",
        "el": "αλλά αν από αυτά αυτή αυτό αυτοί αυτός για δεν είναι είχε ένα ένας έχει έχουν η ή"
        " ήταν θα και κατά με μετά μη μια μία να ο οι ό όπως όταν ότι πιο ποια ποιες ποιο ποιοι"
        " ποιος ποιον που πού πόσα πόσες πόσο πόσοι πότε προς πρέπει πως πώς σε στα στη στην στις"
        " στο στον στους τα τη την της τι τις το τον του τους των ως",
        "ar": "أن أو أي إلى إن التي الذي الذين ب بعد بين تم ثم حتى ذلك على عن عند عندما غير في قبل"
        " قد كان كانت كل كم كما كيف ل لا لم لماذا ما ماذا متى مع من منذ نحو هذا هذه هل هو هي و"
        " والتي وكان ولا وقد يتم يكون",
        "hi": "अपने इस इसके उनके उस एक ऐसे और कब कहा कहाँ का कि कितने कितनी किस किसने की के को कौन"
        " कौनसा क्या क्यों गई गए गया जब जा जो तक तथा तो था थी थे द्वारा नहीं ने पर बाद भी में यह या ये"
        " रहा रहे लिए लेकिन वह वाले वे सकता से हुआ हुई हुए है हैं हो होता होती होने",
    }.items()
}

_LANGUAGES = {
    word: tuple(code for code, words in STOP_WORDS.items() if word in words)
    for word in frozenset().union(*STOP_WORDS.values())
}
_WORD = re.compile(r"[^\W\d_][\w\u0900-\u0963]*")
_OWN_LETTERS = {
    letter: code
    for code, letters in {
        "de": "ß",
        "es": "ñ¿¡",
        "fr": "œ",
        "pl": "łąęśźż",
        "pt": "ãõ",
        "ro": "ășşțţ",
        "ru": "ыэё",
        "sv": "å",
        "tr": "ğış",
        "uk": "іїєґ",
        "vi": "ơưđạảấầẩậắằặẹẻẽếềểệỉịọỏốồổộớờợụủứừựỳ",
    }.items()
    for letter in letters
}
"""Letters that hardly occur in other languages of the list."""
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")),
    ("ko", re.compile(r"[\u1100-\u11ff\uac00-\ud7af]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
)
"""Scripts of a single language. Kana come first: Japanese contains Chinese characters too."""
_COMMONEST = (
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
"""The most common language of shared scripts, for texts without stop words."""


def detect(text: str) -> str | None:
    """ISO 639-1 code of the main language of the start of a text; None if unclear."""
    sample = text[:_SAMPLE].lower()
    if code := _of_script(sample, _SCRIPTS):
        return code
    votes = Counter(_OWN_LETTERS[letter] for letter in sample if letter in _OWN_LETTERS)
    for word in _WORD.findall(sample):
        for code in _LANGUAGES.get(word, ()):
            votes[code] += 2
    ranking = [*votes.most_common(2), (None, 0), (None, 0)]
    if ranking[0][1] > ranking[1][1]:
        return ranking[0][0]
    return _of_script(sample, _COMMONEST)


def covers(embedder_languages: tuple[str, ...], language: str | None) -> bool:
    """Whether an embedder was trained for a language; True if the language is unknown."""
    return not embedder_languages or language is None or language in embedder_languages


def _of_script(sample: str, scripts: tuple[tuple[str, re.Pattern[str]], ...]) -> str | None:
    letters = sum(map(str.isalpha, sample))
    for code, script in scripts:
        if len(script.findall(sample)) * 3 > letters > 0:
            return code
    return None
