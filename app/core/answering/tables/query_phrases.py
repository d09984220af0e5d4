"""Phrases that say in words what a query computes, in five languages, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QueryPhrases:
    """Phrases of one language: {0} and {1} are terms, {n} is a number, {file} a file's name."""

    head: str
    cells: str
    rows: str
    different: str
    total: str
    average: str
    least: str
    greatest: str
    minus: str
    whether: str
    where: str
    and_: str
    or_: str
    not_: str
    equal: str
    unequal: str
    holds: str
    more: str
    less: str
    at_least: str
    at_most: str
    one_of: str
    empty: str
    with_greatest: str
    with_least: str
    first: str
    last: str
    of_first: str
    """{n} lines in the order of {0}"""
    each: str
    most_rows: str
    fewest_rows: str
    row_number: str
    in_query: str
    """A query within another: ({0})"""
    year: str
    month: str
    from_rows: str
    """{n} rows of {file}"""
    yes: str
    no: str
    hidden: str
    """{n} of the rows are hidden"""
    totals: str
    """{n} rows with totals were left out"""
    tied: str
    """{n} more rank the same"""
    differs: str
    """A second query, which gave {0}"""
    no_value: str
    """No cell {0}; {1} are the columns"""
    nothing: str
    """{0} is the query, {1} are the columns"""
    no_numbers: str
    """{0} is a column, {1} are others"""
    mixed: str
    """{0} is a column, {1} are units"""
    several_tables: str
    """{0} are tables"""
    unsaved: str
    """{n} formulas of the column {0}"""
    left_out: str
    """{n} cells of the column {0}, such as {1}"""
    day_order: str
    """{0} is a column"""
    hidden_columns: str
    """{0} are columns"""
    hidden_sheet: str
    no_dates: str
    instructions: str
    """{0} are cells"""
    no_query: str
    """{0} are the columns"""


ENGLISH = QueryPhrases(
    head="Computed: {0}.",
    cells="“{0}”",
    rows="number of rows",
    different="number of different “{0}”",
    total="sum of {0}",
    average="average of {0}",
    least="least {0}",
    greatest="greatest {0}",
    minus="{0} minus {1}",
    whether="whether {0}",
    where=" where {0}",
    and_="{0} and {1}",
    or_="{0} or {1}",
    not_="not ({0})",
    equal="{0} is {1}",
    unequal="{0} is not {1}",
    holds="{0} contains {1}",
    more="{0} is above {1}",
    less="{0} is below {1}",
    at_least="{0} is at least {1}",
    at_most="{0} is at most {1}",
    one_of="{0} is one of {1}",
    empty="{0} is empty",
    with_greatest=", the greatest {0}",
    with_least=", the least {0}",
    first=", the first row",
    last=", the last row",
    of_first=", number {n} in the order of {0}",
    each=" for each {0}",
    most_rows=", the most rows",
    fewest_rows=", the fewest rows",
    row_number="the row’s number",
    in_query="({0})",
    year="the year of {0}",
    month="the month of {0}",
    from_rows="From {n} of the {of} rows of {file}.",
    yes="Yes",
    no="No",
    hidden="{n} of the rows are hidden in the file.",
    totals="Rows with totals were left out: {n}.",
    tied="{n} more rank the same.",
    differs="A second query gave another result: {0}.",
    no_value="No cell says “{0}”. The columns are: {1}.",
    nothing="No row of {file} fits: {0}. The columns are: {1}.",
    no_numbers="“{0}” holds text, and cannot be computed with. Columns with numbers: {1}.",
    mixed="“{0}” holds amounts in {1}, which are not added up.",
    several_tables="Several tables of the file fit the question: {0}.",
    no_query="No query of this table could be made of the question. The columns are: {0}.",
    instructions="Cells hold an instruction aimed at AI, which was not followed: {0}.",
    unsaved=(
        "“{0}” has formulas without a saved value ({n}): open the file in the "
        "spreadsheet program and save it, so that they have one."
    ),
    left_out="“{0}” has cells that are no numbers and were left out ({n}): {1}.",
    day_order=(
        "Nothing in the file tells day from month in the dates of “{0}”; they "
        "were read as day/month."
    ),
    hidden_columns="Hidden columns of the file: {0}.",
    hidden_sheet="The sheet is hidden in the file.",
    no_dates="The table has no dates; the time in the question was left out.",
)
_GERMAN = QueryPhrases(
    head="Berechnet: {0}.",
    cells="„{0}“",
    rows="Zahl der Zeilen",
    different="Zahl verschiedener „{0}“",
    total="Summe von {0}",
    average="Durchschnitt von {0}",
    least="kleinster Wert von {0}",
    greatest="größter Wert von {0}",
    minus="{0} minus {1}",
    whether="ob {0}",
    where=" mit {0}",
    and_="{0} und {1}",
    or_="{0} oder {1}",
    not_="nicht ({0})",
    equal="{0} gleich {1}",
    unequal="{0} nicht {1}",
    holds="{0} enthält {1}",
    more="{0} über {1}",
    less="{0} unter {1}",
    at_least="{0} mindestens {1}",
    at_most="{0} höchstens {1}",
    one_of="{0} eines von {1}",
    empty="{0} leer",
    with_greatest=", größter Wert von {0}",
    with_least=", kleinster Wert von {0}",
    first=", erste Zeile",
    last=", letzte Zeile",
    of_first=", Nummer {n} in der Reihenfolge von {0}",
    each=" je {0}",
    most_rows=", meiste Zeilen",
    fewest_rows=", wenigste Zeilen",
    row_number="Nummer der Zeile",
    in_query="({0})",
    year="Jahr von {0}",
    month="Monat von {0}",
    from_rows="Aus {n} der {of} Zeilen von {file}.",
    yes="Ja",
    no="Nein",
    hidden="{n} der Zeilen sind in der Datei ausgeblendet.",
    totals="Zeilen mit Summen wurden ausgelassen: {n}.",
    tied="{n} weitere stehen gleich.",
    differs="Eine zweite Abfrage ergab etwas anderes: {0}.",
    no_value="In keiner Zelle steht „{0}“. Die Spalten sind: {1}.",
    nothing="Keine Zeile von {file} passt: {0}. Die Spalten sind: {1}.",
    no_numbers="„{0}“ enthält Text, mit dem nicht gerechnet werden kann. Spalten mit Zahlen: {1}.",
    mixed="„{0}“ enthält Beträge in {1}, die nicht addiert werden.",
    several_tables="Mehrere Tabellen der Datei passen zur Frage: {0}.",
    no_query="Aus der Frage wurde keine Abfrage dieser Tabelle. Die Spalten sind: {0}.",
    instructions="Zellen enthalten eine Anweisung an KI, die nicht befolgt wurde: {0}.",
    unsaved=(
        "„{0}“ hat Formeln ohne gespeicherten Wert ({n}): Öffnen Sie die Datei "
        "im Tabellenprogramm und speichern Sie sie, dann haben sie einen."
    ),
    left_out="„{0}“ hat Zellen, die keine Zahlen sind und ausgelassen wurden ({n}): {1}.",
    day_order=(
        "Nichts in der Datei unterscheidet Tag und Monat in den Daten von "
        "„{0}“; sie wurden als Tag/Monat gelesen."
    ),
    hidden_columns="In der Datei ausgeblendete Spalten: {0}.",
    hidden_sheet="Das Blatt ist in der Datei ausgeblendet.",
    no_dates=(
        "Die Tabelle hat keine Datumsangaben; die Zeit in der Frage wurde nicht berücksichtigt."
    ),
)
_SPANISH = QueryPhrases(
    head="Calculado: {0}.",
    cells="«{0}»",
    rows="número de filas",
    different="número de «{0}» distintos",
    total="suma de {0}",
    average="promedio de {0}",
    least="menor {0}",
    greatest="mayor {0}",
    minus="{0} menos {1}",
    whether="si {0}",
    where=" donde {0}",
    and_="{0} y {1}",
    or_="{0} o {1}",
    not_="no ({0})",
    equal="{0} es {1}",
    unequal="{0} no es {1}",
    holds="{0} contiene {1}",
    more="{0} supera {1}",
    less="{0} es menor que {1}",
    at_least="{0} es al menos {1}",
    at_most="{0} es como máximo {1}",
    one_of="{0} es uno de {1}",
    empty="{0} está vacío",
    with_greatest=", el mayor {0}",
    with_least=", el menor {0}",
    first=", la primera fila",
    last=", la última fila",
    of_first=", el número {n} en el orden de {0}",
    each=" por cada {0}",
    most_rows=", el de más filas",
    fewest_rows=", el de menos filas",
    row_number="el número de la fila",
    in_query="({0})",
    year="el año de {0}",
    month="el mes de {0}",
    from_rows="De {n} de las {of} filas de {file}.",
    yes="Sí",
    no="No",
    hidden="{n} de las filas están ocultas en el archivo.",
    totals="Se omitieron filas con totales: {n}.",
    tied="Otras {n} empatan.",
    differs="Una segunda consulta dio otro resultado: {0}.",
    no_value="Ninguna celda dice «{0}». Las columnas son: {1}.",
    nothing="Ninguna fila de {file} coincide: {0}. Las columnas son: {1}.",
    no_numbers="«{0}» contiene texto, con el que no se puede calcular. Columnas con números: {1}.",
    mixed="«{0}» contiene importes en {1}, que no se suman.",
    several_tables="Varias tablas del archivo encajan con la pregunta: {0}.",
    no_query="No se pudo hacer de la pregunta una consulta de esta tabla. Las columnas son: {0}.",
    instructions="Hay celdas con una instrucción dirigida a la IA, que no se siguió: {0}.",
    unsaved=(
        "«{0}» tiene fórmulas sin valor guardado ({n}): abra el archivo en el "
        "programa de hojas de cálculo y guárdelo para que lo tengan."
    ),
    left_out="«{0}» tiene celdas que no son números y se omitieron ({n}): {1}.",
    day_order=(
        "Nada en el archivo distingue el día del mes en las fechas de «{0}»; "
        "se leyeron como día/mes."
    ),
    hidden_columns="Columnas ocultas en el archivo: {0}.",
    hidden_sheet="La hoja está oculta en el archivo.",
    no_dates="La tabla no tiene fechas; no se tuvo en cuenta el tiempo de la pregunta.",
)
_RUSSIAN = QueryPhrases(
    head="Вычислено: {0}.",
    cells="«{0}»",
    rows="число строк",
    different="число разных «{0}»",
    total="сумма {0}",
    average="среднее {0}",
    least="наименьшее {0}",
    greatest="наибольшее {0}",
    minus="{0} минус {1}",
    whether="верно ли, что {0}",
    where=", где {0}",
    and_="{0} и {1}",
    or_="{0} или {1}",
    not_="не ({0})",
    equal="{0} равно {1}",
    unequal="{0} не равно {1}",
    holds="{0} содержит {1}",
    more="{0} больше {1}",
    less="{0} меньше {1}",
    at_least="{0} не меньше {1}",
    at_most="{0} не больше {1}",
    one_of="{0} — одно из {1}",
    empty="{0} пусто",
    with_greatest=", наибольшее {0}",
    with_least=", наименьшее {0}",
    first=", первая строка",
    last=", последняя строка",
    of_first=", номер {n} в порядке {0}",
    each=" по каждому {0}",
    most_rows=", больше всего строк",
    fewest_rows=", меньше всего строк",
    row_number="номер строки",
    in_query="({0})",
    year="год {0}",
    month="месяц {0}",
    from_rows="По строкам файла {file}: {n} из {of}.",
    yes="Да",
    no="Нет",
    hidden="Строк, скрытых в файле: {n}.",
    totals="Пропущены строки с итогами: {n}.",
    tied="Ещё столько же у других: {n}.",
    differs="Второй запрос дал другой результат: {0}.",
    no_value="Ни в одной ячейке нет «{0}». Столбцы: {1}.",
    nothing="В файле {file} нет подходящих строк: {0}. Столбцы: {1}.",
    no_numbers="В «{0}» текст, с ним нельзя вычислять. Столбцы с числами: {1}.",
    mixed="В «{0}» суммы в {1}, они не складываются.",
    several_tables="Вопросу подходят несколько таблиц файла: {0}.",
    no_query="Из вопроса не удалось составить запрос к этой таблице. Столбцы: {0}.",
    instructions="В ячейках есть указание для ИИ, оно не выполнено: {0}.",
    unsaved=(
        "В «{0}» есть формулы без сохранённого значения ({n}): откройте файл в "
        "табличной программе и сохраните его, тогда значения появятся."
    ),
    left_out="В «{0}» есть ячейки, которые не являются числами и пропущены ({n}): {1}.",
    day_order=(
        "По файлу нельзя отличить день от месяца в датах «{0}»; они прочитаны как день/месяц."
    ),
    hidden_columns="Скрытые столбцы файла: {0}.",
    hidden_sheet="Лист в файле скрыт.",
    no_dates="В таблице нет дат; время из вопроса не учтено.",
)
_CHINESE = QueryPhrases(
    head="计算：{0}。",
    cells="“{0}”",
    rows="行数",
    different="不同“{0}”的个数",
    total="{0}的总和",
    average="{0}的平均值",
    least="{0}的最小值",
    greatest="{0}的最大值",
    minus="{0}减去{1}",
    whether="是否{0}",
    where="，条件：{0}",
    and_="{0}且{1}",
    or_="{0}或{1}",
    not_="非（{0}）",
    equal="{0}为{1}",
    unequal="{0}不为{1}",
    holds="{0}包含{1}",
    more="{0}大于{1}",
    less="{0}小于{1}",
    at_least="{0}不小于{1}",
    at_most="{0}不大于{1}",
    one_of="{0}为其中之一：{1}",
    empty="{0}为空",
    with_greatest="，{0}最大",
    with_least="，{0}最小",
    first="，第一行",
    last="，最后一行",
    of_first="，按{0}排序的第{n}个",
    each="，按{0}分组",
    most_rows="，行数最多",
    fewest_rows="，行数最少",
    row_number="行号",
    in_query="（{0}）",
    year="{0}的年份",
    month="{0}的月份",
    from_rows="来自 {file} 的 {of} 行中的 {n} 行。",
    yes="是",
    no="否",
    hidden="其中 {n} 行在文件中是隐藏的。",
    totals="未计入合计行：{n}。",
    tied="另有 {n} 行并列。",
    differs="另一次查询得到不同的结果：{0}。",
    no_value="没有单元格写有“{0}”。列有：{1}。",
    nothing="{file} 中没有符合的行：{0}。列有：{1}。",
    no_numbers="“{0}”是文字，无法计算。含数字的列：{1}。",
    mixed="“{0}”含有 {1} 的金额，不能相加。",
    several_tables="文件中有多个表格符合这个问题：{0}。",
    no_query="无法根据这个问题对该表格进行查询。列有：{0}。",
    instructions="单元格中有针对人工智能的指令，未予执行：{0}。",
    unsaved="“{0}”中有未保存数值的公式（{n}）：请在电子表格程序中打开并保存该文件。",
    left_out="“{0}”中有不是数字的单元格，未计入（{n}）：{1}。",
    day_order="文件无法表明“{0}”的日期中哪个是日、哪个是月；按“日/月”读取。",
    hidden_columns="文件中隐藏的列：{0}。",
    hidden_sheet="该工作表在文件中是隐藏的。",
    no_dates="表格中没有日期；未考虑问题中的时间。",
)
PHRASES: Mapping[str, QueryPhrases] = {
    "en": ENGLISH,
    "de": _GERMAN,
    "es": _SPANISH,
    "ru": _RUSSIAN,
    "zh": _CHINESE,
}
