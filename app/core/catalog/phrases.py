"""Phrases of catalog answers and summaries, in all languages of the intents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases of one language; {} is a number, or as documented."""

    one: str
    many: str
    by_kind: str
    by_folder: str
    named: str
    """Files with {topic} in the name of the file or its folder."""
    held: str
    """Other files that contain the words of {topic} in one passage."""
    none: str
    latest: str
    """Heading of a truncated list."""
    more: str
    pending: str
    unread: str
    new: str
    changed: str
    removed: str
    unchanged: str
    since: str
    """{date}"""
    no_place: str
    """{place}"""
    which: str
    """Asks back when 'this document' refers to none."""
    from_list: str
    from_search: str
    read_all: str
    """{all} passages; {documents} is a phrase such as '3 documents'"""
    read_some: str
    """{read} of {all} passages in {documents}"""
    written: str
    """{model}"""
    extracted: str
    no_text: str

    def files(self, count: int) -> str:
        """A phrase for a number of documents."""
        return (self.one if count == 1 else self.many).format(f"{count:,}")


PHRASES: Mapping[str, Phrases] = {
    "en": Phrases(
        one="{} document",
        many="{} documents",
        by_kind="By kind",
        by_folder="By folder",
        named="{} with “{topic}” in the name of the file or its folder",
        held="{} with the words of “{topic}” in one passage of the text",
        none="There are none.",
        latest="The latest {}:",
        more="… and {} more",
        pending="{} not indexed yet: their text is not included.",
        unread="{} could not be read: only names and dates are known.",
        new="New in the library",
        changed="Changed",
        removed="Removed",
        unchanged="Nothing new, changed or removed.",
        since="Since {date}",
        no_place="There is no folder “{place}” in your library.",
        which="Which document or folder? Select it next to the question, or type its name.",
        from_list="Based on the list of your files, not on their text.",
        from_search="Based on file names and a keyword search; the text was not interpreted.",
        read_all="Read all {all} passages of {documents}.",
        read_some="Read {read} of {all} passages, evenly spread over {documents}.",
        written="Written by {model}. Sentences without a supporting source are marked.",
        extracted="Sentences quoted from the documents: the model's summary was not supported by "
        "them.",
        no_text="There is no text to summarise.",
    ),
    "es": Phrases(
        one="{} documento",
        many="{} documentos",
        by_kind="Por tipo",
        by_folder="Por carpeta",
        named="{} con «{topic}» en el nombre del archivo o de su carpeta",
        held="{} cuyo texto contiene las palabras de «{topic}» en un mismo pasaje",
        none="No hay ninguno.",
        latest="Los últimos {}:",
        more="… y {} más",
        pending="{} por leer: su contenido aún no cuenta.",
        unread="{} no se pudieron leer: solo se conocen el nombre y la fecha.",
        new="Nuevos en la biblioteca",
        changed="Modificados",
        removed="Eliminados",
        unchanged="Nada nuevo, modificado ni eliminado.",
        since="Desde el {date}",
        no_place="No hay ninguna carpeta «{place}» en su biblioteca.",
        which="Diga qué documento o carpeta: elíjalo junto a la pregunta o escriba su nombre.",
        from_list="De la lista de sus archivos, no de su texto.",
        from_search="De los nombres de los archivos y una búsqueda por palabras clave; el texto "
        "no se ha interpretado.",
        read_all="Se han leído los {all} pasajes de {documents}.",
        read_some="Se han leído {read} de {all} pasajes, repartidos por igual entre {documents}.",
        written="Escrito por {model}. Las frases que ningún pasaje respalda están marcadas.",
        extracted="Frases textuales de los documentos: el resumen del modelo no estaba respaldado "
        "por ellos.",
        no_text="No hay texto que resumir.",
    ),
    "de": Phrases(
        one="{} Dokument",
        many="{} Dokumente",
        by_kind="Nach Art",
        by_folder="Nach Ordner",
        named="{} mit „{topic}“ im Namen der Datei oder ihres Ordners",
        held="{}, deren Text die Wörter von „{topic}“ in einer Passage enthält",
        none="Es gibt keine.",
        latest="Die neuesten {}:",
        more="… und {} weitere",
        pending="{} noch zu lesen: Ihr Inhalt zählt noch nicht mit.",
        unread="{} nicht lesbar: Nur Name und Datum sind bekannt.",
        new="Neu in der Bibliothek",
        changed="Geändert",
        removed="Entfernt",
        unchanged="Nichts neu, geändert oder entfernt.",
        since="Seit {date}",
        no_place="In Ihrer Bibliothek gibt es keinen Ordner „{place}“.",
        which="Welches Dokument oder welcher Ordner? Neben der Frage auswählen oder den Namen "
        "schreiben.",
        from_list="Aus der Liste Ihrer Dateien, nicht aus deren Text.",
        from_search="Aus Dateinamen und einer Stichwortsuche; der Text wurde nicht ausgewertet.",
        read_all="Alle {all} Passagen gelesen ({documents}).",
        read_some="{read} von {all} Passagen gelesen, gleichmäßig verteilt ({documents}).",
        written="Geschrieben von {model}. Sätze ohne Beleg sind gekennzeichnet.",
        extracted="Wörtliche Sätze aus den Dokumenten: Die Zusammenfassung des Modells war nicht "
        "belegt.",
        no_text="Es gibt keinen Text, der sich zusammenfassen ließe.",
    ),
    "ru": Phrases(
        one="документов: {}",
        many="документов: {}",
        by_kind="По виду",
        by_folder="По папкам",
        named="{}, где «{topic}» стоит в имени файла или папки",
        held="{}, где слова «{topic}» встречаются в одном отрывке текста",
        none="Таких нет.",
        latest="Последние {}:",
        more="… и ещё {}",
        pending="Ещё не прочитано — {}: их содержание пока не учтено.",
        unread="Не удалось прочитать — {}: известны только имя и дата.",
        new="Новые в библиотеке",
        changed="Изменены",
        removed="Удалены",
        unchanged="Ничего нового, изменённого или удалённого.",
        since="С {date}",
        no_place="В вашей библиотеке нет папки «{place}».",
        which="Уточните документ или папку: выберите рядом с вопросом или напишите имя.",
        from_list="По списку ваших файлов, а не по их тексту.",
        from_search="По именам файлов и поиску по ключевым словам; сам текст не анализировался.",
        read_all="Прочитаны все отрывки: {all} ({documents}).",
        read_some="Прочитано отрывков: {read} из {all}, взятых равномерно ({documents}).",
        written="Написано моделью {model}. Предложения без подтверждения отмечены.",
        extracted="Предложения из самих документов: написанное моделью в них не подтвердилось.",
        no_text="Здесь нет текста для краткого изложения.",
    ),
    "zh": Phrases(
        one="{} 个文件",
        many="{} 个文件",
        by_kind="按类型",
        by_folder="按文件夹",
        named="{}的文件名或文件夹名含有“{topic}”",
        held="{}的正文在同一段落中含有“{topic}”",
        none="没有。",
        latest="最新的 {} 个：",
        more="……还有 {} 个",
        pending="{}尚未读取：其内容还没有计入。",
        unread="{}无法读取：只知道名称和日期。",
        new="新加入资料库",
        changed="有改动",
        removed="已删除",
        unchanged="没有新增、改动或删除。",
        since="自 {date} 起",
        no_place="您的资料库中没有文件夹“{place}”。",
        which="请指明文件或文件夹：在问题旁选择，或写出名称。",
        from_list="来自文件列表，而不是文件正文。",
        from_search="来自文件名和关键词搜索；未分析正文含义。",
        read_all="已读取 {documents}的全部 {all} 个段落。",
        read_some="在 {documents}中均匀选取，读取了 {all} 个段落中的 {read} 个。",
        written="由 {model} 撰写。没有段落支持的句子已标出。",
        extracted="以下句子直接取自文件：模型所写的内容没有得到文件支持。",
        no_text="没有可以总结的文字。",
    ),
}
