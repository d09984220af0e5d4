<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AnswerStages</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>What is the key for?</source>
        <translation>Для чего этот ключ?</translation>
    </message>
    <message>
        <source>Create a key</source>
        <translation>Создать ключ</translation>
    </message>
    <message>
        <source>Key copied to the clipboard.</source>
        <translation>Ключ скопирован в буфер обмена.</translation>
    </message>
</context>
<context>
    <name>ApiService</name>
    <message>
        <source>The app cannot start the local API on this system.</source>
        <translation>В этой системе приложение не может запустить локальный API.</translation>
    </message>
    <message>
        <source>Run `alcove serve`.</source>
        <translation>Выполните `alcove serve`.</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Discard</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Limit the search</source>
        <translation>Ограничить поиск</translation>
    </message>
    <message>
        <source>Draft kept from {}</source>
        <translation>Черновик от {}</translation>
    </message>
    <message>
        <source>Draft kept from last time</source>
        <translation>Черновик с прошлого раза</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Остановить (Esc)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Спросить (Enter)</translation>
    </message>
    <message>
        <source>Instead of the last question</source>
        <translation>Вместо последнего вопроса</translation>
    </message>
    <message>
        <source>Ask it as a further question</source>
        <translation>Задать как следующий вопрос</translation>
    </message>
    <message>
        <source>Unpin this chat from {}</source>
        <translation>Открепить беседу от: {}</translation>
    </message>
    <message>
        <source>Remove filter: {}</source>
        <translation>Убрать фильтр: {}</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Папка…</translation>
    </message>
    <message>
        <source>A document…  @</source>
        <translation>Документ…  @</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Pin this chat to the scope…</source>
        <translation>Закрепить беседу за этой областью…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ChatsSection</name>
    <message>
        <source>Search chats</source>
        <translation>Поиск в беседах</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>No chats found.</source>
        <translation>Беседы не найдены.</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Остановить ответ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Rename chat</source>
        <translation>Переименовать беседу</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Copied with its sources.</source>
        <translation>Скопировано с источниками.</translation>
    </message>
    <message>
        <source>Pinned to: {}</source>
        <translation>Закреплена за: {}</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Show earlier questions</source>
        <translation>Показать предыдущие вопросы</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Беседа</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Unlock…</source>
        <translation>Разблокировать…</translation>
    </message>
    <message>
        <source>The engine is restarting…</source>
        <translation>Движок перезапускается…</translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation>Перезапустить движок</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>Отпустите, чтобы добавить в библиотеку</translation>
    </message>
    <message>
        <source>Documents and folders are indexed; GGUF files and packs are added as models</source>
        <translation>Документы и папки индексируются, файлы GGUF и пакеты добавляются как модели</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>Add to the library</source>
        <translation>Добавить в библиотеку</translation>
    </message>
    <message>
        <source>Watch them where they are
Alcove picks up changes. Nothing is copied.</source>
        <translation>Следить за ними на месте
Alcove замечает изменения. Ничего не копируется.</translation>
    </message>
    <message>
        <source>Copy them into Alcove
The copies stay if the originals are deleted.</source>
        <translation>Скопировать в Alcove
Копии останутся, даже если оригиналы будут удалены.</translation>
    </message>
    <message>
        <source>Remember my choice</source>
        <translation>Запомнить выбор</translation>
    </message>
    <message numerus="yes">
        <source>How should Alcove add %n file(s)?</source>
        <translation>
            <numerusform>Как Alcove должен добавить %n файл?</numerusform>
            <numerusform>Как Alcove должен добавить %n файла?</numerusform>
            <numerusform>Как Alcove должен добавить %n файлов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Show models</source>
        <translation>Показать модели</translation>
    </message>
    <message>
        <source>Add it to the library</source>
        <translation>Добавить в библиотеку</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить ещё раз</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Find passages, documents, chats and commands, or ask</source>
        <translation>Найти отрывки, документы, беседы и команды или задать вопрос</translation>
    </message>
    <message>
        <source>Find anything, or ask</source>
        <translation>Найти что угодно или спросить</translation>
    </message>
    <message>
        <source>Enter opens, {} asks about it</source>
        <translation>Enter открывает, {} задаёт вопрос об этом</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>по смыслу</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Отрывки</translation>
    </message>
    <message>
        <source>Ask: {}</source>
        <translation>Спросить: {}</translation>
    </message>
    <message>
        <source>The library is empty. Add a folder first, then it can be searched.</source>
        <translation>Библиотека пуста. Сначала добавьте папку, тогда в ней можно будет искать.</translation>
    </message>
    <message>
        <source>No document or chat matches “{}”. Check the spelling, try other words, or ask it as a question.</source>
        <translation>Ни один документ и ни одна беседа не подходит к «{}». Проверьте написание, попробуйте другие слова или задайте это как вопрос.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>{} (used by GPT4All)</source>
        <translation>{} (используется в GPT4All)</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Модели пока нет</translation>
    </message>
    <message>
        <source>Alcove can still find passages.</source>
        <translation>Находить отрывки Alcove может и без неё.</translation>
    </message>
    <message>
        <source>{} is not on this computer.</source>
        <translation>{} нет на этом компьютере.</translation>
    </message>
    <message>
        <source>Use {0} from {1} without copying it</source>
        <translation>Использовать {0} из {1} без копирования</translation>
    </message>
    <message>
        <source>Indexing the sample library…</source>
        <translation>Пример библиотеки индексируется…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Your documents are still being read. You can ask already, about those that have been.</source>
        <translation>Ваши документы ещё читаются. Уже можно спрашивать о тех, что прочитаны.</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Library folders</source>
        <translation>Папки библиотеки</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Ask about this folder</source>
        <translation>Спросить об этой папке</translation>
    </message>
    <message>
        <source>Summarise this folder</source>
        <translation>Кратко изложи эту папку</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Показать в файловом менеджере</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Больше не отслеживать</translation>
    </message>
    <message>
        <source>Delete what Alcove knows…</source>
        <translation>Удалить всё, что знает Alcove…</translation>
    </message>
    <message>
        <source>Delete what Alcove knows of {}?</source>
        <translation>Удалить всё, что Alcove знает о {}?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Its text is erased from the index, together with the questions and answers in your chats and tests that cite or quote it. The folder is no longer watched; within a folder that is, it is excluded. The documents themselves are kept. This cannot be undone.</source>
        <translation>Её текст стирается из индекса вместе с вопросами и ответами в ваших беседах и проверках, которые на неё ссылаются или её цитируют. Наблюдение за папкой прекращается; если она лежит внутри наблюдаемой папки, то исключается из неё. Сами документы сохраняются. Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>MachineMeters</name>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Engine memory</source>
        <translation>Память движка</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Память GPU</translation>
    </message>
    <message>
        <source>Model memory (KV cache)</source>
        <translation>Память модели (KV-кэш)</translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} из {1} токенов</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Summarise this folder</source>
        <translation>Кратко изложи эту папку</translation>
    </message>
    <message>
        <source>This chat is no longer pinned to {}.</source>
        <translation>Беседа больше не закреплена за: {}.</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Возобновить индексацию</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Приостановить индексацию</translation>
    </message>
    <message>
        <source>Everything that Alcove knew of {} is deleted.</source>
        <translation>Всё, что Alcove знал о {}, удалено.</translation>
    </message>
    <message>
        <source>Stopped watching {}.</source>
        <translation>{}: больше не отслеживается.</translation>
    </message>
    <message>
        <source>Chat deleted.</source>
        <translation>Беседа удалена.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объекта</numerusform>
            <numerusform>%n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {}.</source>
        <translation>Добавлено: {}.</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Спросить об этом</translation>
    </message>
</context>
<context>
    <name>MentionCompleter</name>
    <message>
        <source>Folders and documents</source>
        <translation>Папки и документы</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Importing {}</source>
        <translation>Импорт: {}</translation>
    </message>
    <message>
        <source>Loading {}</source>
        <translation>Загружается {}</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Нет на этом компьютере</translation>
    </message>
    <message>
        <source>Found in other programs</source>
        <translation>Найдены в других программах</translation>
    </message>
    <message>
        <source>Verifying {}</source>
        <translation>Проверка: {}</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Импортировать модель</translation>
    </message>
    <message>
        <source>Models (*.gguf *.alcovepack)</source>
        <translation>Модели (*.gguf *.alcovepack)</translation>
    </message>
    <message>
        <source>Answers now come from {}.</source>
        <translation>Теперь отвечает {}.</translation>
    </message>
    <message>
        <source>Embedding model imported. You can choose it in the settings.</source>
        <translation>Модель эмбеддингов импортирована. Выбрать её можно в настройках.</translation>
    </message>
    <message>
        <source>The file is intact: {}</source>
        <translation>Файл не повреждён: {}</translation>
    </message>
</context>
<context>
    <name>OwnSettings</name>
    <message>
        <source>Same as system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Спрашивать каждый раз</translation>
    </message>
    <message>
        <source>Watch where they are</source>
        <translation>Следить там, где они лежат</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Хранить копию</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Светлая, тёмная или с высоким контрастом.</translation>
    </message>
    <message>
        <source>dark mode, night mode, light mode, colours, colors, appearance</source>
        <translation>тёмная тема, ночной режим, светлая, цвета, оформление, вид</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Размер текста и элементов</translation>
    </message>
    <message>
        <source>Makes everything in the window larger or smaller. Takes effect after a restart.</source>
        <translation>Делает всё в окне крупнее или мельче. Действует после перезапуска.</translation>
    </message>
    <message>
        <source>font size, text size, zoom, scale, bigger, letters, readable</source>
        <translation>размер шрифта, шрифт, масштаб, увеличить, крупнее, буквы</translation>
    </message>
    <message>
        <source>Language of the window. The language of answers is in the group Answers.</source>
        <translation>Язык окна. Язык ответов — в группе «Ответы».</translation>
    </message>
    <message>
        <source>interface language, translation, English, German, Spanish, Russian, Chinese</source>
        <translation>язык интерфейса, перевод, английский, немецкий, испанский, русский, китайский</translation>
    </message>
    <message>
        <source>What happens to files that you drop on the window. Folders are always watched.</source>
        <translation>Что происходит с файлами, которые вы перетаскиваете в окно. Папки отслеживаются всегда.</translation>
    </message>
    <message>
        <source>drag and drop, copy, paste, import, add files</source>
        <translation>перетаскивание, копировать, вставить, импорт, добавить файлы</translation>
    </message>
    <message>
        <source>Alcove keeps running when you close the window. Its icon brings it back.</source>
        <translation>Alcove продолжает работать, когда вы закрываете окно. Его значок возвращает окно.</translation>
    </message>
    <message>
        <source>background, minimise, minimize, close, quit</source>
        <translation>фон, свернуть, закрыть, выход</translation>
    </message>
    <message>
        <source>Protects the index and your chats with a passphrase, which Alcove asks for at each start. Your own files are not changed.</source>
        <translation>Защищает индекс и ваши беседы парольной фразой, которую Alcove спрашивает при каждом запуске. Ваши файлы не изменяются.</translation>
    </message>
    <message>
        <source>password, passphrase, lock, protect, security</source>
        <translation>пароль, парольная фраза, замок, защита, безопасность</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Dropped files</source>
        <translation>Перетащенные файлы</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Оставлять в трее</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Запускать при входе</translation>
    </message>
    <message>
        <source>Start Alcove and watch folders when you log in.</source>
        <translation>Запускать Alcove и следить за папками при входе в систему.</translation>
    </message>
    <message>
        <source>autostart, startup, boot, launch</source>
        <translation>автозапуск, запуск системы, загрузка</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Зашифровать…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the conversation</source>
        <translation>Назад к беседе</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Outline</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Saved on the page Tests.</source>
        <translation>Сохранено на странице «Проверка».</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Likely passage</source>
        <translation>Вероятный отрывок</translation>
    </message>
    <message>
        <source>Open at this passage</source>
        <translation>Открыть на этом месте</translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Source page</source>
        <translation>Страница источника</translation>
    </message>
</context>
<context>
    <name>PerformancePanel</name>
    <message>
        <source>First word</source>
        <translation>Первое слово</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Индексация</translation>
    </message>
    <message>
        <source>Time spent on the last answer</source>
        <translation>Время на последний ответ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation>Этот компьютер сейчас</translation>
    </message>
    <message>
        <source>Measurements…</source>
        <translation>Измерения…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>All documents are searchable.</source>
        <translation>Поиск доступен во всех документах.</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Включить снова</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
</context>
<context>
    <name>ProgressSection</name>
    <message>
        <source>Indexing progress</source>
        <translation>Ход индексации</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of this chat</source>
        <translation>Правила этой беседы</translation>
    </message>
    <message>
        <source>These apply in addition to the rules in the settings, which apply to every chat.</source>
        <translation>Они дополняют правила из настроек, которые действуют для всех бесед.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Pin this chat to a scope</source>
        <translation>Закрепить эту беседу за областью</translation>
    </message>
    <message>
        <source>A matter, a client, a project</source>
        <translation>Дело, клиент, проект</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Every question of this chat searches only here, until you change it.</source>
        <translation>Каждый вопрос этой беседы ищет только здесь, пока вы это не измените.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>No setting found.</source>
        <translation>Настройка не найдена.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Takes effect after Alcove is restarted.</source>
        <translation>Вступит в силу после перезапуска Alcove.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reset to default: {}</source>
        <translation>Вернуть значение по умолчанию: {}</translation>
    </message>
    <message>
        <source>Locked on this machine: {}</source>
        <translation>Заблокировано на этом компьютере: {}</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Why these sources?</source>
        <translation>Почему эти источники?</translation>
    </message>
    <message>
        <source>The sentence that each is cited for, why it was chosen, and what else was read</source>
        <translation>Предложение, ради которого приведён каждый, почему он выбран и что ещё прочитано</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation>Показать все {}</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Открыть {}</translation>
    </message>
    <message>
        <source>Cited for: {}</source>
        <translation>Приведён ради: {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>Also read, but not cited:</source>
        <translation>Также прочитано, но не приведено:</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Close source (Esc)</source>
        <translation>Закрыть источник (Esc)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>All passages read</source>
        <translation>Все прочитанные отрывки</translation>
    </message>
    <message>
        <source>List everything that the model read for this answer, not only what it cites</source>
        <translation>Показать всё, что модель прочитала для этого ответа, а не только приведённое</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>The table is not there any more: its file was read again, or removed.</source>
        <translation>Таблицы больше нет: её файл прочитан заново или удалён.</translation>
    </message>
    <message>
        <source>Pages and outline</source>
        <translation>Страницы и оглавление</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>p. {0} / {1}</source>
        <translation>с. {0} / {1}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Answering model</source>
        <translation>Отвечающая модель</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Speed of the latest answer</source>
        <translation>Скорость последнего ответа</translation>
    </message>
    <message>
        <source>See the proof</source>
        <translation>Посмотреть доказательство</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Load test</source>
        <translation>Нагрузочный тест</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>в сравнении с</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Chat exported.</source>
        <translation>Беседа экспортирована.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Source text</source>
        <translation>Текст источника</translation>
    </message>
</context>
<context>
    <name>TranscriptSelection</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Copy answer with sources</source>
        <translation>Копировать ответ с источниками</translation>
    </message>
    <message>
        <source>Searched in: {}</source>
        <translation>Поиск в: {}</translation>
    </message>
    <message>
        <source>Search the documents instead</source>
        <translation>Искать в самих документах</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить ещё раз</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Хороший ответ</translation>
    </message>
    <message>
        <source>Change this question and ask again</source>
        <translation>Изменить этот вопрос и задать снова</translation>
    </message>
    <message>
        <source>Edit this question and ask again</source>
        <translation>Изменить этот вопрос и спросить снова</translation>
    </message>
    <message>
        <source>Ask again without this filter</source>
        <translation>Спросить снова без этого фильтра</translation>
    </message>
    <message>
        <source>Keep as a table</source>
        <translation>Сохранить как таблицу</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Плохой ответ</translation>
    </message>
    <message>
        <source>Save as test question</source>
        <translation>Сохранить как проверочный вопрос</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Understood as: {}</source>
        <translation>Понято как: {}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Try a sample library</source>
        <translation>Попробовать пример библиотеки</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Перетащите сюда папку</translation>
    </message>
    <message>
        <source>Alcove reads its documents and answers questions about them, citing the passages it used. Nothing leaves this computer.</source>
        <translation>Alcove читает документы в ней и отвечает на вопросы о них, ссылаясь на использованные отрывки. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Что вы хотите узнать?</translation>
    </message>
</context>
<context>
    <name>_Corrections</name>
    <message>
        <source>Searched for &quot;{}&quot; instead of &quot;{}&quot;.</source>
        <translation>Поиск выполнен по «{}» вместо «{}».</translation>
    </message>
    <message>
        <source>Search for &quot;{}&quot;</source>
        <translation>Искать «{}»</translation>
    </message>
</context>
<context>
    <name>_ErrorBox</name>
    <message>
        <source>Ask again</source>
        <translation>Спросить ещё раз</translation>
    </message>
    <message>
        <source>Show models</source>
        <translation>Показать модели</translation>
    </message>
    <message>
        <source>Add it to the library</source>
        <translation>Добавить в библиотеку</translation>
    </message>
</context>
<context>
    <name>_OpenedPassages</name>
    <message>
        <source>The nearest passages:</source>
        <translation>Самые близкие отрывки:</translation>
    </message>
    <message>
        <source>Check this answer against its passages:</source>
        <translation>Проверьте этот ответ по отрывкам:</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>No passage supports this sentence.</source>
        <translation>Ни один отрывок не подтверждает это предложение.</translation>
    </message>
</context>
<context>
    <name>api</name>
    <message>
        <source>Local API</source>
        <translation>Локальный API</translation>
    </message>
    <message>
        <source>Let other programs on this computer use Alcove</source>
        <translation>Разрешить другим программам на этом компьютере использовать Alcove</translation>
    </message>
    <message>
        <source>Folders the key can access</source>
        <translation>Папки, доступные ключу</translation>
    </message>
    <message>
        <source>Create a key…</source>
        <translation>Создать ключ…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>Copy the new key now. It is not shown again.</source>
        <translation>Скопируйте новый ключ сейчас. Больше он показан не будет.</translation>
    </message>
    <message>
        <source>With a key, editors, scripts and agents can use the model and search the library. The listening process cannot connect to anything. The manual (F1) says how.</source>
        <translation>С ключом редакторы, скрипты и агенты могут пользоваться моделью и искать в библиотеке. Слушающий процесс не может ни к чему подключаться. Как именно, сказано в руководстве (F1).</translation>
    </message>
    <message>
        <source>Listening on {}</source>
        <translation>Слушает по адресу {}</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>Выключено: открытых портов нет.</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Все папки</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Только {}</translation>
    </message>
    <message>
        <source>created {}</source>
        <translation>создан {}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запускается…</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>все папки</translation>
    </message>
</context>
<context>
    <name>chats</name>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
    </message>
    <message>
        <source>answering…</source>
        <translation>отвечает…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Ask a question</source>
        <translation>Задать вопрос</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новая беседа</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Find in the document shown</source>
        <translation>Найти в показанном документе</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Остановить ответ</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить ещё раз</translation>
    </message>
    <message>
        <source>Rules of this chat…</source>
        <translation>Правила этой беседы…</translation>
    </message>
    <message>
        <source>Export this chat…</source>
        <translation>Экспортировать эту беседу…</translation>
    </message>
    <message>
        <source>Files that are not searchable</source>
        <translation>Файлы без поиска</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Fold or unfold the side column</source>
        <translation>Свернуть или развернуть боковой столбец</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Приостановить индексацию</translation>
    </message>
    <message>
        <source>Network access</source>
        <translation>Доступ к сети</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Локальный API</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Сравнение моделей</translation>
    </message>
    <message>
        <source>Quit Alcove</source>
        <translation>Выйти из Alcove</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Compare models</source>
        <translation>Сравнение моделей</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Судья</translation>
    </message>
    <message>
        <source>Questions, one per line</source>
        <translation>Вопросы, по одному в строке</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>Сравниваемые модели</translation>
    </message>
    <message>
        <source>The models answer the same questions from the same passages of your documents. A further model, the judge, ranks the answers several times in different orders. A statistical test then shows whether the differences are more than chance.</source>
        <translation>Модели отвечают на одни и те же вопросы по одним и тем же отрывкам ваших документов. Ещё одна модель, судья, несколько раз ранжирует ответы в разном порядке. Затем статистический тест показывает, случайны ли различия.</translation>
    </message>
    <message>
        <source>You need three models: two to answer, and one of another family to judge. Import more GGUF files on the Models page.</source>
        <translation>Нужны три модели: две отвечают, а третья, из другого семейства, судит. Импортируйте другие файлы GGUF на странице «Модели».</translation>
    </message>
    <message>
        <source>The judge cannot be one of the models compared.</source>
        <translation>Судья не может быть одной из сравниваемых моделей.</translation>
    </message>
    <message>
        <source>Enter at least {} questions; twenty give a clearer result.</source>
        <translation>Введите не менее {} вопросов; двадцать дадут более ясный результат.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose two to {} models.</source>
        <translation>Выберите от двух до {} моделей.</translation>
    </message>
    <message>
        <source>Ranks (1 is best)</source>
        <translation>Ранги (1 — лучший)</translation>
    </message>
    <message>
        <source>Words per answer</source>
        <translation>Слов в ответе</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>Медиана ранга</translation>
    </message>
    <message>
        <source>Words per second</source>
        <translation>Слов в секунду</translation>
    </message>
    <message>
        <source>{2} questions show no significant difference. The largest, between {0} and {1}, may be chance (p = {3}).</source>
        <translation>Значимых различий нет; вопросов: {2}. Наибольшее, между {0} и {1}, может быть случайным (p = {3}).</translation>
    </message>
    <message>
        <source>No practical number of questions would show one.</source>
        <translation>Никакое разумное число вопросов его бы не показало.</translation>
    </message>
    <message>
        <source>The judge {0} contradicts itself when the order of the answers changes (correlation {1}), so its rankings are unreliable.</source>
        <translation>Судья {0} противоречит себе, когда меняется порядок ответов (корреляция {1}), поэтому его оценки ненадёжны.</translation>
    </message>
    <message>
        <source>{0} answers best over {1} questions (p = {2}).</source>
        <translation>{0} отвечает лучше всех; вопросов: {1} (p = {2}).</translation>
    </message>
    <message>
        <source>{0} answers better than {1} over {2} questions (p = {3}); no model is ahead of all others.</source>
        <translation>{0} отвечает лучше, чем {1}; вопросов: {2} (p = {3}); ни одна модель не опережает все остальные.</translation>
    </message>
    <message>
        <source>About {} more questions would probably show it.</source>
        <translation>Вероятно, его показало бы такое число дополнительных вопросов: около {}.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Не прочитан</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Поиск доступен</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Без текста</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>текст распознан</translation>
    </message>
    <message>
        <source>no text on page {}</source>
        <translation>нет текста на странице {}</translation>
    </message>
    <message>
        <source>no text on pages {}</source>
        <translation>нет текста на страницах {}</translation>
    </message>
    <message>
        <source>waits for text recognition</source>
        <translation>ожидает распознавания текста</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Текст распознан</translation>
    </message>
    <message>
        <source>Pages without text</source>
        <translation>Страницы без текста</translation>
    </message>
    <message>
        <source>Waits for text recognition</source>
        <translation>Ожидает распознавания текста</translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation>Все примечания</translation>
    </message>
    <message>
        <source>Filter by name or folder</source>
        <translation>Фильтр по имени или папке</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>No documents yet. Drop a folder on the window to add it.</source>
        <translation>Документов пока нет. Перетащите папку в окно, чтобы добавить её.</translation>
    </message>
    <message>
        <source>No document fits these filters.</source>
        <translation>Ни один документ не соответствует этим фильтрам.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about the selected</source>
        <translation>Спросить о выбранных</translation>
    </message>
    <message>
        <source>At most {} documents at a time; ask about a folder instead.</source>
        <translation>Не более {} документов за раз; спросите вместо этого о папке.</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Открыть в своей программе</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Ask about this folder</source>
        <translation>Спросить об этой папке</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Не удалось прочитать файл</translation>
    </message>
    <message>
        <source>The model cannot be used</source>
        <translation>Модель нельзя использовать</translation>
    </message>
    <message>
        <source>The server cannot be used</source>
        <translation>Сервер нельзя использовать</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>Сбой движка</translation>
    </message>
    <message>
        <source>Import a model with `alcove models import FILE`.</source>
        <translation>Импортируйте модель: `alcove models import ФАЙЛ`.</translation>
    </message>
    <message>
        <source>The file is not a usable model</source>
        <translation>Файл не является пригодной моделью</translation>
    </message>
    <message>
        <source>The model does not fit in memory</source>
        <translation>Модель не помещается в память</translation>
    </message>
    <message>
        <source>The model pack cannot be used</source>
        <translation>Пакет моделей непригоден</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Файл слишком велик</translation>
    </message>
    <message>
        <source>Raise `max_file_mb` in the settings, or split the file.</source>
        <translation>Увеличьте `max_file_mb` в настройках или разделите файл.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Файл пуст</translation>
    </message>
    <message>
        <source>The message is encrypted</source>
        <translation>Сообщение зашифровано</translation>
    </message>
    <message>
        <source>Open it in your mail program and save it in a watched folder as text or PDF.</source>
        <translation>Откройте его в почтовой программе и сохраните как текст или PDF в папке, за которой идёт наблюдение.</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation>Библиотека заблокирована</translation>
    </message>
    <message>
        <source>Try again; if it fails again, restart Alcove.</source>
        <translation>Попробуйте ещё раз; если снова не получится, перезапустите Alcove.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Не удалось сохранить файл</translation>
    </message>
    <message>
        <source>The chat could not be exported</source>
        <translation>Не удалось экспортировать беседу</translation>
    </message>
    <message>
        <source>The measurements could not be exported</source>
        <translation>Не удалось экспортировать измерения</translation>
    </message>
    <message>
        <source>Cannot write the table</source>
        <translation>Не удаётся записать таблицу</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} в {}</translation>
    </message>
    <message>
        <source>{} in {}; {} in {}; locked: {}</source>
        <translation>{} в {}; {} в {}; заблокировано: {}</translation>
    </message>
    <message>
        <source>Convert it to PDF, an office format or plain text, or exclude it.</source>
        <translation>Преобразуйте его в PDF, офисный формат или простой текст, или исключите.</translation>
    </message>
    <message>
        <source>Raise `file_seconds` in the settings and retry, or split the file.</source>
        <translation>Увеличьте `file_seconds` в настройках и повторите или разделите файл.</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>Библиотека занята</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>Библиотека повреждена</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, run `alcove doctor`.</source>
        <translation>Попробуйте ещё раз. Если проблема повторится, выполните `alcove doctor`.</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>Недопустимый запрос</translation>
    </message>
    <message>
        <source>See the command&apos;s help.</source>
        <translation>Посмотрите справку команды.</translation>
    </message>
    <message>
        <source>Invalid settings</source>
        <translation>Недопустимые настройки</translation>
    </message>
    <message>
        <source>Correct the line named above in settings.toml, or delete it to use the default.</source>
        <translation>Исправьте указанную строку в settings.toml или удалите её, чтобы взять значение по умолчанию.</translation>
    </message>
    <message>
        <source>Start again whenever you like; finished work is kept.</source>
        <translation>Начните снова, когда захотите; сделанное сохранено.</translation>
    </message>
    <message>
        <source>The library operation failed</source>
        <translation>Не удалось выполнить операцию с библиотекой</translation>
    </message>
    <message>
        <source>Open the file in its own application, save it again, then retry.</source>
        <translation>Откройте файл в его программе, сохраните заново и повторите.</translation>
    </message>
    <message>
        <source>Correct the [remote] section of the settings.</source>
        <translation>Исправьте раздел [remote] в настройках.</translation>
    </message>
    <message>
        <source>The engine does not respond</source>
        <translation>Движок не отвечает</translation>
    </message>
    <message>
        <source>Restart the app, or run the command again.</source>
        <translation>Перезапустите приложение или повторите команду.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>Движок неожиданно остановился</translation>
    </message>
    <message>
        <source>Try again: the engine restarts. Indexed documents are kept.</source>
        <translation>Попробуйте ещё раз: движок перезапустится. Проиндексированные документы сохранены.</translation>
    </message>
    <message>
        <source>The server does not respond</source>
        <translation>Сервер не отвечает</translation>
    </message>
    <message>
        <source>Start it, or check its address in the [remote] section of the settings.</source>
        <translation>Запустите его или проверьте его адрес в разделе [remote] настроек.</translation>
    </message>
    <message>
        <source>Unexpected response from the server</source>
        <translation>Неожиданный ответ сервера</translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation>Модель не найдена</translation>
    </message>
    <message>
        <source>Get a new copy of the GGUF file and import it; the current model stays in use.</source>
        <translation>Получите новую копию файла GGUF и импортируйте её; текущая модель остаётся в работе.</translation>
    </message>
    <message>
        <source>Use a smaller model or a stronger quantisation; the current model stays in use.</source>
        <translation>Возьмите модель поменьше или более сильное квантование; текущая модель остаётся в работе.</translation>
    </message>
    <message>
        <source>A passage could not be embedded</source>
        <translation>Не удалось вычислить вектор отрывка</translation>
    </message>
    <message>
        <source>Keyword search still finds it. `alcove repair` tries again.</source>
        <translation>Поиск по ключевым словам всё равно его находит. `alcove repair` попробует ещё раз.</translation>
    </message>
    <message>
        <source>Copy the pack again, or recreate it with `alcove models pack`.</source>
        <translation>Скопируйте пакет ещё раз или создайте его заново командой `alcove models pack`.</translation>
    </message>
    <message>
        <source>The file no longer exists</source>
        <translation>Файла больше нет</translation>
    </message>
    <message>
        <source>No action needed; it is indexed if it comes back.</source>
        <translation>Ничего делать не нужно; вернётся — будет проиндексирован.</translation>
    </message>
    <message>
        <source>The file cannot be accessed</source>
        <translation>Нет доступа к файлу</translation>
    </message>
    <message>
        <source>Give your user account permission to read the file, then retry.</source>
        <translation>Дайте своей учётной записи право читать файл и повторите.</translation>
    </message>
    <message>
        <source>The file is password-protected</source>
        <translation>Файл защищён паролем</translation>
    </message>
    <message>
        <source>Save a copy without a password in a watched folder.</source>
        <translation>Сохраните копию без пароля в наблюдаемой папке.</translation>
    </message>
    <message>
        <source>The file is damaged or has the wrong extension</source>
        <translation>Файл повреждён или имеет неверное расширение</translation>
    </message>
    <message>
        <source>Open it in its own application and save it again, or get a new copy.</source>
        <translation>Откройте его в его программе и сохраните заново или получите новую копию.</translation>
    </message>
    <message>
        <source>No action needed; it is indexed once it has content.</source>
        <translation>Ничего делать не нужно; он будет проиндексирован, когда в нём что-то появится.</translation>
    </message>
    <message>
        <source>No text found in the file</source>
        <translation>В файле не найден текст</translation>
    </message>
    <message>
        <source>If it shows text, use a larger or sharper image.</source>
        <translation>Если текст на нём виден, возьмите более крупное или чёткое изображение.</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Неподдерживаемый тип файла</translation>
    </message>
    <message>
        <source>Reading the file timed out</source>
        <translation>Истекло время чтения файла</translation>
    </message>
    <message>
        <source>The file could not be parsed</source>
        <translation>Не удалось разобрать файл</translation>
    </message>
    <message>
        <source>Open it in its own application and save it again; it is retried when it changes.</source>
        <translation>Откройте его в его программе и сохраните заново; попытка повторится, когда он изменится.</translation>
    </message>
    <message>
        <source>Waiting for text recognition (OCR)</source>
        <translation>Ожидает распознавания текста (OCR)</translation>
    </message>
    <message>
        <source>Scanned pages are recognised after all other files, unless `recognise` is off in the settings.</source>
        <translation>Сканированные страницы распознаются после всех остальных файлов, если в настройках не выключено `recognise`.</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Папка не найдена</translation>
    </message>
    <message>
        <source>Check the path, or connect the drive and try again.</source>
        <translation>Проверьте путь или подключите диск и повторите.</translation>
    </message>
    <message>
        <source>The folder is already in the library</source>
        <translation>Папка уже в библиотеке</translation>
    </message>
    <message>
        <source>No action needed.</source>
        <translation>Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Wait for the other Alcove process to finish, or close it, and try again.</source>
        <translation>Дождитесь завершения другого процесса Alcove или закройте его и повторите.</translation>
    </message>
    <message>
        <source>Cannot write to the library</source>
        <translation>В библиотеку нельзя записать</translation>
    </message>
    <message>
        <source>Free some disk space or make the data folder writable, then try again.</source>
        <translation>Освободите место или разрешите запись в папку данных и повторите.</translation>
    </message>
    <message>
        <source>Run `alcove repair`. Your documents are not touched.</source>
        <translation>Выполните `alcove repair`. Сами документы не затронуты.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase, in the app or in a terminal.</source>
        <translation>Разблокируйте её парольной фразой в приложении или в терминале.</translation>
    </message>
    <message>
        <source>The library could not be unlocked</source>
        <translation>Не удалось разблокировать библиотеку</translation>
    </message>
    <message>
        <source>Try again. Check Caps Lock and the keyboard layout.</source>
        <translation>Попробуйте ещё раз. Проверьте Caps Lock и раскладку клавиатуры.</translation>
    </message>
    <message>
        <source>The folder is not in the library</source>
        <translation>Папки нет в библиотеке</translation>
    </message>
    <message>
        <source>Add it first: only what is in the library can be searched.</source>
        <translation>Сначала добавьте её: искать можно только в библиотеке.</translation>
    </message>
    <message>
        <source>No engine is running for {}.</source>
        <translation>Для {} движок не запущен.</translation>
    </message>
    <message>
        <source>No engine answers for {}.</source>
        <translation>Для {} движок не отвечает.</translation>
    </message>
    <message>
        <source>The process that answers for {} is not its engine.</source>
        <translation>Процесс, отвечающий для {}, не является его движком.</translation>
    </message>
    <message>
        <source>The engine for {} ended during the call {}.</source>
        <translation>Движок для {} завершился во время вызова {}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>{}, Python {}, {} cores, {} GB memory ({} GB free)</source>
        <translation>{}, Python {}, ядер: {}, память {} ГБ (свободно {} ГБ)</translation>
    </message>
    <message>
        <source>{}, {} GB free</source>
        <translation>{}, свободно {} ГБ</translation>
    </message>
    <message>
        <source>{}, {} dimensions</source>
        <translation>{}, размерность {}</translation>
    </message>
    <message>
        <source>{} documents, {} of them searchable</source>
        <translation>Документов: {}, поиск доступен: {}</translation>
    </message>
    <message>
        <source>{} of {} vectors</source>
        <translation>Векторов: {} из {}</translation>
    </message>
    <message>
        <source>{}, {}, {} tokens, on {}</source>
        <translation>{}, {}, токенов: {}, устройство: {}</translation>
    </message>
    <message>
        <source>No GPU in use; up to {} threads, {} answers at once.</source>
        <translation>GPU не используется; потоков не более {}, ответов одновременно {}.</translation>
    </message>
    <message>
        <source>{} of {} layers on {}; {} answers at once share {} tokens; KV cache {}, flash attention {}.</source>
        <translation>{} из {} слоёв на {}; {} ответов одновременно делят {} токенов; KV-кэш {}, flash attention {}.</translation>
    </message>
    <message>
        <source>The GPU is not used</source>
        <translation>GPU не используется</translation>
    </message>
    <message>
        <source>{} is not used: it has no driver to compute with.</source>
        <translation>{} не используется: нет драйвера для вычислений.</translation>
    </message>
    <message>
        <source>{} is not used: its driver is too old.</source>
        <translation>{} не используется: драйвер слишком старый.</translation>
    </message>
    <message>
        <source>{} is not used: this copy of llama.cpp was built without code for it.</source>
        <translation>{} не используется: эта сборка llama.cpp не содержит кода для неё.</translation>
    </message>
    <message>
        <source>{} is not used: its free memory is too small for the model.</source>
        <translation>{} не используется: её свободной памяти не хватает для модели.</translation>
    </message>
    <message>
        <source>{} is not used: the setting `gpu_layers` is 0.</source>
        <translation>{} не используется: параметр `gpu_layers` равен 0.</translation>
    </message>
    <message>
        <source>{} failed while it computed. The processor goes on.</source>
        <translation>{}: сбой во время вычислений. Работу продолжает процессор.</translation>
    </message>
    <message>
        <source>Runs on {}.</source>
        <translation>Работает на {}.</translation>
    </message>
    <message>
        <source>{} responds.</source>
        <translation>{} отвечает.</translation>
    </message>
    <message>
        <source>A seccomp filter blocks every network socket.</source>
        <translation>Фильтр seccomp блокирует любой сетевой сокет.</translation>
    </message>
    <message>
        <source>Network access is not blocked.</source>
        <translation>Доступ к сети не заблокирован.</translation>
    </message>
    <message>
        <source>The system&apos;s sandbox blocks every network socket.</source>
        <translation>Песочница системы блокирует любой сетевой сокет.</translation>
    </message>
    <message>
        <source>This system offers no way for a process to block its own network access.</source>
        <translation>В этой системе процесс не может сам заблокировать себе доступ к сети.</translation>
    </message>
    <message>
        <source>The system rejected the filter ({}).</source>
        <translation>Система отклонила фильтр ({}).</translation>
    </message>
    <message>
        <source>Landlock {} keeps Alcove to its own files and out of other processes.</source>
        <translation>Landlock {} ограничивает Alcove его собственными файлами и не пускает в другие процессы.</translation>
    </message>
    <message>
        <source>Landlock {} keeps Alcove to its own files, but lets it signal others.</source>
        <translation>Landlock {} ограничивает Alcove его собственными файлами, но позволяет посылать сигналы другим процессам.</translation>
    </message>
    <message>
        <source>This system cannot keep Alcove from other files and processes.</source>
        <translation>Эта система не может оградить от Alcove другие файлы и процессы.</translation>
    </message>
    <message>
        <source>No checksum is recorded for this file.</source>
        <translation>Для этого файла не записана контрольная сумма.</translation>
    </message>
    <message>
        <source>The file has changed since it was imported.</source>
        <translation>Файл изменился после импорта.</translation>
    </message>
    <message>
        <source>SHA-256 {} matches.</source>
        <translation>SHA-256 {} совпадает.</translation>
    </message>
    <message>
        <source>`alcove problems` lists the others, with the reasons.</source>
        <translation>`alcove problems` перечисляет остальные с причинами.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver (Ubuntu: `sudo ubuntu-drivers install`, Debian: `sudo apt-get install nvidia-driver`), and restart the computer.</source>
        <translation>Установите драйвер NVIDIA (Ubuntu: `sudo ubuntu-drivers install`, Debian: `sudo apt-get install nvidia-driver`) и перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>Install its Vulkan driver (Debian and Ubuntu: `sudo apt-get install mesa-vulkan-drivers`), and restart Alcove.</source>
        <translation>Установите её драйвер Vulkan (Debian и Ubuntu: `sudo apt-get install mesa-vulkan-drivers`) и перезапустите Alcove.</translation>
    </message>
    <message>
        <source>Install a newer driver of the maker, and restart the computer.</source>
        <translation>Установите более новый драйвер производителя и перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>Run `python3 scripts/start.py --gpu auto`.</source>
        <translation>Выполните `python3 scripts/start.py --gpu auto`.</translation>
    </message>
    <message>
        <source>Install the package of Alcove with code for this GPU.</source>
        <translation>Установите пакет Alcove с кодом для этой GPU.</translation>
    </message>
    <message>
        <source>Close programs that use GPU memory, or lower `context_tokens`.</source>
        <translation>Закройте программы, занимающие память GPU, или уменьшите `context_tokens`.</translation>
    </message>
    <message>
        <source>Set `gpu_layers` to -1 to use it.</source>
        <translation>Чтобы использовать её, задайте `gpu_layers` равным -1.</translation>
    </message>
    <message>
        <source>Restart Alcove to use it again. If it fails again, update its driver, or set `gpu_layers` to 0.</source>
        <translation>Перезапустите Alcove, чтобы снова использовать её. При повторном сбое обновите драйвер или задайте `gpu_layers` равным 0.</translation>
    </message>
    <message>
        <source>Use Linux 6.12 or later with Landlock, if other programs should be protected.</source>
        <translation>Используйте Linux 6.12 или новее с Landlock, если нужно защитить другие программы.</translation>
    </message>
    <message>
        <source>Get a new copy of the file and import it.</source>
        <translation>Получите новую копию файла и импортируйте её.</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>нет драйвера</translation>
    </message>
    <message>
        <source>driver too old</source>
        <translation>драйвер слишком старый</translation>
    </message>
    <message>
        <source>not built for this GPU</source>
        <translation>собрано без поддержки этой GPU</translation>
    </message>
    <message>
        <source>GPU memory full</source>
        <translation>память GPU занята</translation>
    </message>
    <message>
        <source>GPU turned off</source>
        <translation>GPU отключена</translation>
    </message>
    <message>
        <source>GPU failed</source>
        <translation>сбой GPU</translation>
    </message>
    <message>
        <source>Documents you open in another program: that program is not restricted.</source>
        <translation>Документы, открытые в другой программе: она ничем не ограничена.</translation>
    </message>
    <message>
        <source>Services of your session that the window may ask: the display, the tray, notifications, file dialogs, screen readers, input methods.</source>
        <translation>Службы вашего сеанса, к которым может обращаться окно: дисплей, область уведомлений, уведомления, диалоги выбора файлов, программы чтения с экрана, методы ввода.</translation>
    </message>
    <message>
        <source>The operating system, administrators, and anyone who can change Alcove&apos;s files.</source>
        <translation>Операционная система, администраторы и все, кто может менять файлы Alcove.</translation>
    </message>
    <message>
        <source>Folders on a network drive: the operating system reads them over the network.</source>
        <translation>Папки на сетевом диске: операционная система читает их по сети.</translation>
    </message>
    <message>
        <source>Programs with a key to the local API, while it is on: what they do with answers is not restricted.</source>
        <translation>Программы с ключом к локальному API, пока он включён: что они делают с ответами, не ограничивается.</translation>
    </message>
    <message>
        <source>Attempts by compiled code are blocked, but only attempts made from Python are listed.</source>
        <translation>Попытки скомпилированного кода блокируются, но в список попадают лишь сделанные из Python.</translation>
    </message>
    <message>
        <source>{} of {} layers on {}; {} answers at once of {} tokens; KV cache {}, flash attention {}.</source>
        <translation>{} из {} слоёв на {}; {} ответов одновременно по {} токенов; KV-кэш {}, flash attention {}.</translation>
    </message>
    <message>
        <source>No GPU was found.</source>
        <translation>GPU не найдена.</translation>
    </message>
    <message>
        <source>In use: {}.</source>
        <translation>Используется: {}.</translation>
    </message>
    <message>
        <source>Free some disk space: the library needs about 2 GB.</source>
        <translation>Освободите место на диске: библиотеке нужно около 2 ГБ.</translation>
    </message>
    <message>
        <source>Run `alcove index`.</source>
        <translation>Выполните `alcove index`.</translation>
    </message>
    <message>
        <source>Free GPU memory or lower `context_tokens`: a better layout did not fit.</source>
        <translation>Освободите видеопамять или уменьшите `context_tokens`: лучшее размещение не поместилось.</translation>
    </message>
    <message>
        <source>Block Alcove in the system&apos;s firewall.</source>
        <translation>Заблокируйте Alcove в брандмауэре системы.</translation>
    </message>
    <message>
        <source>Import it.</source>
        <translation>Импортируйте его.</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} п. п.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>По папкам</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Got better</source>
        <translation>Стали лучше</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Стали хуже</translation>
    </message>
    <message>
        <source>Answered: {}</source>
        <translation>Ответ: {}</translation>
    </message>
    <message>
        <source>found {}</source>
        <translation>найдено {}</translation>
    </message>
    <message>
        <source>By file type</source>
        <translation>По типу файла</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Изменённые настройки</translation>
    </message>
    <message>
        <source>Kept from chats, asked in every run</source>
        <translation>Сохранены из бесед, задаются в каждом прогоне</translation>
    </message>
    <message>
        <source>correct citations {}</source>
        <translation>верные ссылки {}</translation>
    </message>
    <message>
        <source>right words {}</source>
        <translation>верные слова {}</translation>
    </message>
    <message>
        <source>correctly refused {}</source>
        <translation>верно отклонено {}</translation>
    </message>
    <message>
        <source>questions: {}</source>
        <translation>вопросов: {}</translation>
    </message>
    <message>
        <source>Before: {}</source>
        <translation>Раньше: {}</translation>
    </message>
    <message>
        <source>After: {}</source>
        <translation>Теперь: {}</translation>
    </message>
    <message>
        <source>Not in your documents</source>
        <translation>Этого нет в ваших документах</translation>
    </message>
    <message>
        <source>the passage was found at rank {}</source>
        <translation>отрывок найден на месте {}</translation>
    </message>
    <message>
        <source>Expected: {}</source>
        <translation>Ожидалось: {}</translation>
    </message>
    <message>
        <source>the passage was not found</source>
        <translation>отрывок не найден</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>The right passage was among the first five found.</source>
        <translation>Нужный отрывок был среди первых пяти найденных.</translation>
    </message>
    <message>
        <source>Correct citations</source>
        <translation>Верные ссылки</translation>
    </message>
    <message>
        <source>Share of answers that cite a right passage.</source>
        <translation>Доля ответов, которые ссылаются на верный отрывок.</translation>
    </message>
    <message>
        <source>Right words (F1)</source>
        <translation>Верные слова (F1)</translation>
    </message>
    <message>
        <source>How far the words of an answer are those of the right one; a refusal counts as 0.</source>
        <translation>Насколько слова ответа совпадают со словами верного; отказ считается за 0.</translation>
    </message>
    <message>
        <source>Correctly refused</source>
        <translation>Верно отклонено</translation>
    </message>
    <message>
        <source>Share of the questions without an answer that were refused.</source>
        <translation>Доля вопросов без ответа, которые были отклонены.</translation>
    </message>
    <message>
        <source>Words per second</source>
        <translation>Слов в секунду</translation>
    </message>
    <message>
        <source>All answers together, several at a time.</source>
        <translation>Все ответы вместе, по нескольку одновременно.</translation>
    </message>
    <message>
        <source>ranked first: {}</source>
        <translation>на первом месте: {}</translation>
    </message>
    <message>
        <source>exact match: {}</source>
        <translation>точное совпадение: {}</translation>
    </message>
    <message>
        <source>correct refusals: {}</source>
        <translation>верных отказов: {}</translation>
    </message>
    <message>
        <source>before: {}</source>
        <translation>раньше: {}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Alcove asks itself questions with known answers, and counts how often it finds, cites and answers correctly. The questions are generated by rules from tables, labels and sentences in your documents and repeat their words, so real questions are harder. A quarter have no answer in your documents and should be refused.</source>
        <translation>Alcove задаёт себе вопросы с известными ответами и считает, как часто верно находит, ссылается и отвечает. Вопросы создаются по правилам из таблиц, подписей и предложений ваших документов и повторяют их слова, поэтому настоящие вопросы труднее. На четверть из них ответа в ваших документах нет, и их следует отклонить.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Удалить этот вопрос</translation>
    </message>
    <message>
        <source>Use my own questions…</source>
        <translation>Использовать свои вопросы…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Прогон</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Удалить этот прогон</translation>
    </message>
    <message>
        <source>Compare with an earlier run…</source>
        <translation>Сравнить с прежним прогоном…</translation>
    </message>
    <message>
        <source>Compares the {} questions asked in both runs.</source>
        <translation>Сравнение по вопросам, заданным в обоих прогонах: {}.</translation>
    </message>
    <message>
        <source>No answer got better or worse.</source>
        <translation>Ни один ответ не стал лучше или хуже.</translation>
    </message>
    <message>
        <source>Use my own questions</source>
        <translation>Использовать свои вопросы</translation>
    </message>
    <message>
        <source>Questions (*.jsonl)</source>
        <translation>Вопросы (*.jsonl)</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>Вопросов: {}</translation>
    </message>
    <message>
        <source>How many questions</source>
        <translation>Сколько вопросов</translation>
    </message>
    <message>
        <source>Which folder</source>
        <translation>Какая папка</translation>
    </message>
    <message>
        <source>Which model</source>
        <translation>Какая модель</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Используемая модель</translation>
    </message>
    <message>
        <source>Generating questions…</source>
        <translation>Создаются вопросы…</translation>
    </message>
    <message>
        <source>{0} of {1} questions answered</source>
        <translation>Отвечено вопросов: {0} из {1}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Exported from Alcove on {}</source>
        <translation>Экспортировано из Alcove {}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Scope: {}</source>
        <translation>Область: {}</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Модель: {}</translation>
    </message>
    <message>
        <source>Understood as: {}</source>
        <translation>Понято как: {}</translation>
    </message>
    <message>
        <source>Searched for “{0}” instead of “{1}”.</source>
        <translation>Искали «{0}» вместо «{1}».</translation>
    </message>
    <message>
        <source>Unsure: check this answer against its sources.</source>
        <translation>Под вопросом: сверьте этот ответ с источниками.</translation>
    </message>
    <message>
        <source>No passage supports: “{}”</source>
        <translation>Ни один отрывок не подтверждает: «{}»</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Поиск по руководству</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Все разделы</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Alcove does not open web links. The address is: {}</source>
        <translation>Alcove не открывает веб-ссылки. Адрес: {}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>In English:</source>
        <translation>На английском:</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Добавить документы</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, paste them, or press Ctrl+O. Alcove watches folders and rereads changed files within seconds.</source>
        <translation>Перетащите файлы или папки на окно, вставьте их или нажмите Ctrl+O. Alcove следит за папками и перечитывает изменённые файлы за секунды.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Write a question and press Enter. Type @ to limit it to a folder or file, or use the funnel to limit it to a file type or date. Follow-up questions can build on earlier ones.</source>
        <translation>Напишите вопрос и нажмите Enter. Знак @ ограничит его папкой или файлом, воронка — типом файла или датой. Следующие вопросы могут опираться на предыдущие.</translation>
    </message>
    <message>
        <source>Check an answer</source>
        <translation>Проверить ответ</translation>
    </message>
    <message>
        <source>Numbers like [1] are sources: click one to open the page with the passage highlighted. A dotted underline marks a sentence that no passage supports. The badge shows whether the answer comes from your documents.</source>
        <translation>Числа вида [1] — источники: нажмите, чтобы открыть страницу с выделенным отрывком. Точечное подчёркивание отмечает предложение, которое не подтверждает ни один отрывок. Значок показывает, взят ли ответ из ваших документов.</translation>
    </message>
    <message>
        <source>Stay in control</source>
        <translation>Управлять самому</translation>
    </message>
    <message>
        <source>Esc stops an answer; the pause button pauses indexing. Files that could not be read are listed with the reason and what to do. Your files are never changed.</source>
        <translation>Esc останавливает ответ, кнопка паузы приостанавливает индексацию. Непрочитанные файлы перечислены с причиной и советом. Ваши файлы никогда не изменяются.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Everything happens on this computer, unless your settings name servers on your network. Click the badge at the bottom left to see how network access is blocked, or what is sent where.</source>
        <translation>Всё происходит на этом компьютере, если в настройках не указаны серверы вашей сети. Нажмите значок внизу слева, чтобы увидеть, как закрыт доступ к сети или что и куда отправляется.</translation>
    </message>
    <message>
        <source>Manual page</source>
        <translation>Страница руководства</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word and similar</source>
        <translation>Word и подобные</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Презентации</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Веб-страницы</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>Электронные книги</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Исходный код</translation>
    </message>
    <message>
        <source>Calendars and contacts</source>
        <translation>Календари и контакты</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Архивы</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>иврит</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>хинди</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейский</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нидерландский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румынский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведский</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>вьетнамский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
</context>
<context>
    <name>launcher</name>
    <message>
        <source>Open this file in another program?</source>
        <translation>Открыть этот файл в другой программе?</translation>
    </message>
    <message>
        <source>Files of this kind can load pages from the Internet or run programs, and the program that opens them is not restricted.</source>
        <translation>Файлы этого типа могут загружать страницы из Интернета или запускать программы, а программа, которая их открывает, ничем не ограничена.</translation>
    </message>
    <message>
        <source>This file is in Alcove&apos;s own folder. If a document has taken Alcove over, it may have written the file, to tell others of your documents through the program that opens it. Open it only if you have just chosen it yourself.</source>
        <translation>Этот файл лежит в собственной папке Alcove. Если документ захватил Alcove, он мог записать этот файл, чтобы через открывающую его программу передать другим содержимое ваших документов. Открывайте его, только если вы сами его только что выбрали.</translation>
    </message>
    <message>
        <source>May Alcove use your network?</source>
        <translation>Можно ли Alcove использовать вашу сеть?</translation>
    </message>
    <message>
        <source>The settings name these servers, to which texts of your documents and questions are sent, or addresses at which other computers can reach Alcove. Agree only if you have set them yourself.</source>
        <translation>В настройках указаны эти серверы, на которые отправляются тексты ваших документов и вопросы, или адреса, по которым другие компьютеры могут обращаться к Alcove. Соглашайтесь, только если вы сами их указали.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>This folder is not available now. Its documents stay searchable.</source>
        <translation>Эта папка сейчас недоступна. Её документы остаются доступны для поиска.</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet indexed</source>
        <translation>
            <numerusform>ещё не проиндексировано: %n</numerusform>
            <numerusform>ещё не проиндексировано: %n</numerusform>
            <numerusform>ещё не проиндексировано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>не удалось прочитать: %n</numerusform>
            <numerusform>не удалось прочитать: %n</numerusform>
            <numerusform>не удалось прочитать: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>без текста: %n</numerusform>
            <numerusform>без текста: %n</numerusform>
            <numerusform>без текста: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>исключён %n</numerusform>
            <numerusform>исключено %n</numerusform>
            <numerusform>исключено %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Questions over all documents</source>
        <translation>Вопросы по всем документам</translation>
    </message>
    <message>
        <source>What the confidence means</source>
        <translation>Что означает уверенность</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Установка</translation>
    </message>
    <message>
        <source>A computer without a network</source>
        <translation>Компьютер без сети</translation>
    </message>
    <message>
        <source>Choosing a model</source>
        <translation>Выбор модели</translation>
    </message>
    <message>
        <source>The desktop</source>
        <translation>Настольная программа</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The local API</source>
        <translation>Локальный API</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Если что-то не работает</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>Форматы файлов</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрирование</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Замеры</translation>
    </message>
    <message>
        <source>Working on Alcove</source>
        <translation>Разработка Alcove</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Scaling beyond one machine</source>
        <translation>Больше одного компьютера</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Использовать эту модель</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A model is a GGUF file. A larger model gives better answers, but is slower. Drop a GGUF file or a model pack on the window to import it; Alcove checks it first.</source>
        <translation>Модель — это файл GGUF. Более крупная модель отвечает лучше, но медленнее. Перетащите файл GGUF или пакет моделей в окно, чтобы импортировать; сначала Alcove его проверит.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Recommended for this computer: {}</source>
        <translation>Рекомендуется для этого компьютера: {}</translation>
    </message>
    <message>
        <source>{0} was imported. Answers still come from {1}.</source>
        <translation>Модель {0} импортирована. Отвечает по-прежнему {1}.</translation>
    </message>
    <message>
        <source>Answer with {}</source>
        <translation>Отвечать с {}</translation>
    </message>
    <message>
        <source>Keep {}</source>
        <translation>Оставить {}</translation>
    </message>
    <message>
        <source>The largest model that fits into the memory that is free.</source>
        <translation>Самая большая модель, которая помещается в свободную память.</translation>
    </message>
    <message>
        <source>It needs {}.</source>
        <translation>Ей нужно {}.</translation>
    </message>
    <message>
        <source>Measured here: {}.</source>
        <translation>Измерено здесь: {}.</translation>
    </message>
    <message>
        <source>You are using it.</source>
        <translation>Вы её используете.</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>Источник: {}</translation>
    </message>
    <message>
        <source>Comes with Alcove</source>
        <translation>Входит в Alcove</translation>
    </message>
    <message>
        <source>Imported by you</source>
        <translation>Импортирована вами</translation>
    </message>
    <message>
        <source>Small: finds and quotes short passages; does not count, compare or summarise well</source>
        <translation>Малая: находит и цитирует короткие фрагменты; плохо считает, сравнивает и обобщает</translation>
    </message>
    <message>
        <source>Reads and writes: answers in sentences</source>
        <translation>Читает и пишет: отвечает предложениями</translation>
    </message>
    <message>
        <source>To get it, run in a terminal: {}</source>
        <translation>Чтобы получить её, выполните в терминале: {}</translation>
    </message>
    <message>
        <source>{} of memory</source>
        <translation>{} памяти</translation>
    </message>
    <message>
        <source>Needs more memory than is available</source>
        <translation>Нужно больше памяти, чем доступно</translation>
    </message>
    <message>
        <source>Runs on a server in your network</source>
        <translation>Работает на сервере в вашей сети</translation>
    </message>
    <message>
        <source>Fits in memory</source>
        <translation>Помещается в память</translation>
    </message>
    <message>
        <source>Import a copy</source>
        <translation>Импортировать копию</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импортировать файл…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Runs on the {}</source>
        <translation>Работает на: {}</translation>
    </message>
    <message>
        <source>Choose the model that answers</source>
        <translation>Выбрать модель, которая отвечает</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Нет модели</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Модель: {}</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Все модели…</translation>
    </message>
    <message>
        <source>Answers now come from {}.</source>
        <translation>Теперь отвечает {}.</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>The answer is ready</source>
        <translation>Ответ готов</translation>
    </message>
    <message>
        <source>Indexing is complete</source>
        <translation>Индексация завершена</translation>
    </message>
</context>
<context>
    <name>offline</name>
    <message>
        <source>Attempts to reach the network</source>
        <translation>Попытки выйти в сеть</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Установка</translation>
    </message>
    <message>
        <source>What this does not cover</source>
        <translation>Чего это не охватывает</translation>
    </message>
    <message>
        <source>open sockets: {}</source>
        <translation>открытые сокеты: {}</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Это окно</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Движок</translation>
    </message>
    <message>
        <source>The local API is off: no port is open</source>
        <translation>Локальный API выключен: открытых портов нет</translation>
    </message>
    <message>
        <source>The local API is on: a port is open</source>
        <translation>Локальный API включён: порт открыт</translation>
    </message>
    <message>
        <source>Your settings send part of the work to other computers on your network: the text of passages and questions to answer or embed, and vectors to search. A separate process connects to these computers and to no others.</source>
        <translation>По вашим настройкам часть работы передаётся другим компьютерам вашей сети: тексты отрывков и вопросов для ответа или эмбеддинга и векторы для поиска. Отдельный процесс соединяется с этими компьютерами и ни с какими другими.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Проверено только что</translation>
    </message>
    <message>
        <source>{0} of {1} attempts blocked</source>
        <translation>заблокировано попыток: {0} из {1}</translation>
    </message>
    <message>
        <source>seccomp filter of the kernel active; it cannot be removed</source>
        <translation>фильтр seccomp ядра включён; снять его нельзя</translation>
    </message>
    <message>
        <source>confined to its files by Landlock</source>
        <translation>ограничен своими файлами с помощью Landlock</translation>
    </message>
    <message>
        <source>OPEN TO OTHER PROCESSES</source>
        <translation>ОТКРЫТ ДЛЯ ДРУГИХ ПРОЦЕССОВ</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>NOT BLOCKED</source>
        <translation>НЕ ЗАБЛОКИРОВАНО</translation>
    </message>
    <message>
        <source>Document extractor</source>
        <translation>Извлечение текста документов</translation>
    </message>
    <message>
        <source>Local API listener</source>
        <translation>Прослушивание локального API</translation>
    </message>
    <message>
        <source>Egress process, the only one that may connect to your servers</source>
        <translation>Процесс исходящих соединений — только он может соединяться с вашими серверами</translation>
    </message>
    <message>
        <source>{0} go to {1}, as set in your settings</source>
        <translation>{0} отправляются на {1} согласно вашим настройкам</translation>
    </message>
    <message>
        <source>Connections to {0}: {1} made, {2} failed</source>
        <translation>Соединения с {0}: установлено {1}, неудачных {2}</translation>
    </message>
    <message>
        <source>{0}, last connection {1}</source>
        <translation>{0}, последнее соединение: {1}</translation>
    </message>
    <message>
        <source>Attempts during normal use so far: {}</source>
        <translation>Попыток при обычной работе до сих пор: {}</translation>
    </message>
    <message>
        <source>Server for vectors</source>
        <translation>Сервер векторов</translation>
    </message>
    <message>
        <source>Server for answers</source>
        <translation>Сервер ответов</translation>
    </message>
    <message>
        <source>Server for embeddings</source>
        <translation>Сервер эмбеддингов</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Confinement</source>
        <translation>Изоляция</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Модель эмбеддингов</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation>Где работает модель</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, gave up the right to open network connections before it loaded anything. The operating system&apos;s kernel blocks every attempt, including those of any library inside it. This window shows what the engine sends; it loads no remote images and follows no links.</source>
        <translation>Движок, который читает документы и выполняет модель, отказался от права открывать сетевые соединения прежде, чем что-либо загрузил. Ядро операционной системы блокирует каждую попытку, в том числе любой библиотеки внутри. Это окно показывает то, что присылает движок; оно не загружает изображений из сети и не переходит по ссылкам.</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, refuses to open network connections. This system offers no way to enforce that from outside; a firewall rule can.</source>
        <translation>Движок, который читает документы и выполняет модель, отказывается открывать сетевые соединения. Эта система не позволяет обеспечить это извне; это может сделать правило межсетевого экрана.</translation>
    </message>
    <message>
        <source>Network access is not blocked on this system. The engine has no reason to use it, but that is a promise, not a proof.</source>
        <translation>Доступ к сети в этой системе не заблокирован. Движку незачем им пользоваться, но это обещание, а не доказательство.</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Индекс векторов</translation>
    </message>
    <message>
        <source>Network access</source>
        <translation>Доступ к сети</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Языковая модель</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>nothing measured yet</source>
        <translation>пока ничего не измерено</translation>
    </message>
    <message>
        <source>median {0}, 95% {1}</source>
        <translation>медиана {0}, 95 % {1}</translation>
    </message>
    <message>
        <source>Understanding the question</source>
        <translation>Понимание вопроса</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Building the prompt</source>
        <translation>Составление промпта</translation>
    </message>
    <message>
        <source>Extracting the exact words</source>
        <translation>Извлечение точных слов</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Ожидание модели</translation>
    </message>
    <message>
        <source>Reading the passages (prefill)</source>
        <translation>Чтение отрывков (prefill)</translation>
    </message>
    <message>
        <source>Writing (decode)</source>
        <translation>Письмо (decode)</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Чтение файлов</translation>
    </message>
    <message>
        <source>Splitting into passages</source>
        <translation>Деление на отрывки</translation>
    </message>
    <message>
        <source>Computing embeddings</source>
        <translation>Вычисление эмбеддингов</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>{} waiting for the model</source>
        <translation>{} ждут модель</translation>
    </message>
    <message>
        <source>{} W</source>
        <translation>{} Вт</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>токенов/с</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Первое слово</translation>
    </message>
    <message>
        <source>Time from the question to the first word of its answer.</source>
        <translation>Время от вопроса до первого слова ответа.</translation>
    </message>
    <message>
        <source>Tokens written per second, after the first one.</source>
        <translation>Токены, написанные за секунду, после первого.</translation>
    </message>
    <message>
        <source>Tokens of passages and question read per second, without those already cached.</source>
        <translation>Токены отрывков и вопроса, прочитанные за секунду, без уже кэшированных.</translation>
    </message>
    <message>
        <source>Search by meaning and by keyword, ranking and lookup.</source>
        <translation>Поиск по смыслу и по ключевым словам, ранжирование и выборка.</translation>
    </message>
    <message>
        <source>Time before the model starts on a question.</source>
        <translation>Время до начала работы модели над вопросом.</translation>
    </message>
    <message>
        <source>Used by processor and GPU during an answer, where they measure it.</source>
        <translation>Потрачено процессором и GPU за время ответа, если они это измеряют.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Написание</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергия</translation>
    </message>
    <message>
        <source>J</source>
        <translation>Дж</translation>
    </message>
    <message>
        <source>{} J</source>
        <translation>{} Дж</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation>Этот компьютер, сейчас</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Во времени</translation>
    </message>
    <message>
        <source>Time spent on an answer</source>
        <translation>Время на ответ</translation>
    </message>
    <message>
        <source>Time spent on indexing</source>
        <translation>Время на индексацию</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>Нагрузочные тесты</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>Экспортировано в {}.</translation>
    </message>
    <message>
        <source>{0}: distribution over the last {1} answers</source>
        <translation>{0}: распределение по последним {1} ответам</translation>
    </message>
    <message>
        <source>{}: median, 95th and 99th percentile by day, with changes marked</source>
        <translation>{}: медиана, 95-й и 99-й процентили по дням, с отметками изменений</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>99%</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>95%</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медиана</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответов</translation>
    </message>
    <message>
        <source>{0} prompt tokens, {1} of them cached; {2} tokens written.</source>
        <translation>Токенов в запросе: {0}, из них в кэше: {1}; написано токенов: {2}.</translation>
    </message>
    <message>
        <source>Total of the last {} files; reading and embedding run at the same time.</source>
        <translation>Сумма по последним файлам ({}); чтение и вычисление эмбеддингов идут одновременно.</translation>
    </message>
    <message>
        <source>{0} took longest: {1}</source>
        <translation>{0}: больше всего времени, {1}</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Files that are not searchable</source>
        <translation>Файлы без поиска</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Повторить все</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>only with a source</source>
        <translation>только с источником</translation>
    </message>
    <message>
        <source>in a fixed form</source>
        <translation>в заданной форме</translation>
    </message>
    <message>
        <source>not about {}</source>
        <translation>не о: {}</translation>
    </message>
    <message>
        <source>with a role of the model</source>
        <translation>с ролью модели</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Export the chat</source>
        <translation>Экспорт беседы</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export measurements</source>
        <translation>Экспорт измерений</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Изображение (*.png)</translation>
    </message>
    <message>
        <source>Choose where to save the file in the dialog that opens.</source>
        <translation>Выберите в открывшемся диалоге, куда сохранить файл.</translation>
    </message>
</context>
<context>
    <name>scoping</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объекта</numerusform>
            <numerusform>%n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>Спросите свои документы</translation>
    </message>
    <message>
        <source>Ask about {}</source>
        <translation>Спросите: {}</translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n item(s)</source>
        <translation>
            <numerusform>Спросите об %n объекте</numerusform>
            <numerusform>Спросите о %n объектах</numerusform>
            <numerusform>Спросите о %n объектах</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>{} only</source>
        <translation>только {}</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>со вчера</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>последние 7 дней</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>последний месяц</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>последний год</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Ask about a folder</source>
        <translation>Спросить о папке</translation>
    </message>
    <message>
        <source>Ask about a document</source>
        <translation>Спросить о документе</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name of a document</source>
        <translation>Имя документа</translation>
    </message>
    <message>
        <source>Add it to the library</source>
        <translation>Добавить в библиотеку</translation>
    </message>
    <message>
        <source>{} is not in the library. Only what is in the library can be searched.</source>
        <translation>{}: нет в библиотеке. Искать можно только в библиотеке.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Copies words (extractive)</source>
        <translation>Копирует слова (extractive)</translation>
    </message>
    <message>
        <source>Sentences (small)</source>
        <translation>Предложения (small)</translation>
    </message>
    <message>
        <source>Sentences (large)</source>
        <translation>Предложения (large)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Set several apart by commas.</source>
        <translation>Несколько разделяйте запятыми.</translation>
    </message>
    <message>
        <source>Text recognition (OCR)</source>
        <translation>Распознавание текста (OCR)</translation>
    </message>
    <message>
        <source>Passage length</source>
        <translation>Длина отрывков</translation>
    </message>
    <message>
        <source>Passages per question</source>
        <translation>Отрывков на вопрос</translation>
    </message>
    <message>
        <source>Passages per summary</source>
        <translation>Отрывков на краткое изложение</translation>
    </message>
    <message>
        <source>Require a source</source>
        <translation>Требовать источник</translation>
    </message>
    <message>
        <source>Refused topics</source>
        <translation>Отклоняемые темы</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>потоков</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответов</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>слоёв</translation>
    </message>
    <message>
        <source>Answers: key file</source>
        <translation>Ответы: файл ключа</translation>
    </message>
    <message>
        <source>Embeddings: vector size</source>
        <translation>Эмбеддинги: размер вектора</translation>
    </message>
    <message>
        <source>Embeddings: key file</source>
        <translation>Эмбеддинги: файл ключа</translation>
    </message>
    <message>
        <source>Let other programs use Alcove</source>
        <translation>Разрешить другим программам использовать Alcove</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>запросов</translation>
    </message>
    <message>
        <source>Largest file to read</source>
        <translation>Самый большой читаемый файл</translation>
    </message>
    <message>
        <source>Larger files are left out. Raise it if a document that you need is too large; lower it if reading takes too long.</source>
        <translation>Файлы больше этого размера пропускаются. Увеличьте, если нужный документ слишком велик; уменьшите, если чтение длится слишком долго.</translation>
    </message>
    <message>
        <source>size limit, big files, megabytes</source>
        <translation>ограничение размера, большие файлы, мегабайты, размер файла</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>Наибольшее время чтения файла</translation>
    </message>
    <message>
        <source>A file that takes longer is given up, and listed with the files that are not indexed. Raise it for very long documents.</source>
        <translation>Если чтение длится дольше, файл пропускается и попадает в список непроиндексированных. Увеличьте для очень длинных документов.</translation>
    </message>
    <message>
        <source>timeout, time limit, slow files, seconds</source>
        <translation>ограничение времени, таймаут, медленные файлы, секунды</translation>
    </message>
    <message>
        <source>Memory to read one file</source>
        <translation>Память для чтения файла</translation>
    </message>
    <message>
        <source>A file that needs more is given up, and listed with the files that are not indexed. Raise it if large files fail.</source>
        <translation>Файл, которому нужно больше, пропускается и попадает в список непроиндексированных. Увеличьте, если большие файлы не читаются.</translation>
    </message>
    <message>
        <source>RAM, memory limit</source>
        <translation>ОЗУ, оперативная память, ограничение памяти</translation>
    </message>
    <message>
        <source>More is faster, but slows down other programs. 0 chooses by the number of processor cores.</source>
        <translation>Чем больше, тем быстрее, но тем медленнее другие программы. 0 — по числу ядер процессора.</translation>
    </message>
    <message>
        <source>speed, cores, CPU, parallel</source>
        <translation>скорость, ядра, процессор, параллельно</translation>
    </message>
    <message>
        <source>Reads the text in scanned pages and photos, after all other files. Turn it off if you have no scans, to spare the processor.</source>
        <translation>Читает текст на отсканированных страницах и фотографиях, после всех других файлов. Выключите, если сканов нет, чтобы не нагружать процессор.</translation>
    </message>
    <message>
        <source>scan, scanner, photo, picture, image</source>
        <translation>скан, сканер, фото, картинка, изображение</translation>
    </message>
    <message>
        <source>Files and folders left out</source>
        <translation>Пропускаемые файлы и папки</translation>
    </message>
    <message>
        <source>Files and folders with these names are left out everywhere; * stands for any characters, as in *.tmp.</source>
        <translation>Файлы и папки с этими именами пропускаются везде; * означает любые знаки, как в *.tmp.</translation>
    </message>
    <message>
        <source>exclude, ignore, skip, hide, pattern</source>
        <translation>исключить, игнорировать, скрыть, шаблон</translation>
    </message>
    <message>
        <source>Documents are searched in passages of about this length: longer ones give more context, shorter ones are found more exactly. Holds for files read from then on. 100 tokens are about 75 English words.</source>
        <translation>Поиск идёт по отрывкам примерно такой длины: длинные дают больше контекста, короткие находятся точнее. Действует для файлов, прочитанных после этого. 100 токенов — около 75 английских слов.</translation>
    </message>
    <message>
        <source>chunk size, split</source>
        <translation>фрагмент, размер фрагмента, разбиение</translation>
    </message>
    <message>
        <source>Embedding model (search by meaning)</source>
        <translation>Модель эмбеддингов (поиск по смыслу)</translation>
    </message>
    <message>
        <source>Finds passages whose meaning fits, whatever their words; another one suits documents in other languages, and reads the library again. A name in `alcove models list`, or the folder of a sentence-transformers model. Empty: the default.</source>
        <translation>Находит отрывки, подходящие по смыслу, какими бы словами они ни были написаны; другая подойдёт документам на других языках и заново прочитает библиотеку. Имя из `alcove models list` или папка модели sentence-transformers. Пусто: модель по умолчанию.</translation>
    </message>
    <message>
        <source>semantic search, vectors, multilingual, embedder</source>
        <translation>семантический поиск, векторы, многоязычный</translation>
    </message>
    <message>
        <source>Writes the answers; it is changed more easily on the page Models. A name in `alcove models list`, or a GGUF file. Empty: the default.</source>
        <translation>Пишет ответы; проще сменить её на странице «Модели». Имя из `alcove models list` или файл GGUF. Пусто: модель по умолчанию.</translation>
    </message>
    <message>
        <source>LLM, AI, artificial intelligence, chatbot</source>
        <translation>LLM, ИИ, искусственный интеллект, нейросеть, чат-бот</translation>
    </message>
    <message>
        <source>How the model answers</source>
        <translation>Как отвечает модель</translation>
    </message>
    <message>
        <source>Automatic suits the model. Otherwise it copies a few words of a passage (extractive), or writes sentences from fewer (small) or more passages (large). Change it if answers of your own model are poor.</source>
        <translation>«Автоматически» — как подходит модели. Иначе она копирует несколько слов отрывка (extractive) или пишет предложения по меньшему (small) или большему числу отрывков (large). Измените, если ваша собственная модель отвечает плохо.</translation>
    </message>
    <message>
        <source>mode, style, profile, quote</source>
        <translation>режим, стиль, профиль, цитата</translation>
    </message>
    <message>
        <source>Most passages of your documents that the model reads for one question. More can make answers more complete, but slower. 0 chooses by the model.</source>
        <translation>Сколько отрывков ваших документов модель прочитает для одного вопроса, не больше. Больше — ответы полнее, но медленнее. 0 — по модели.</translation>
    </message>
    <message>
        <source>context, sources, number of sources, top k</source>
        <translation>контекст, источники, число источников</translation>
    </message>
    <message>
        <source>Longest wait for the first word</source>
        <translation>Наибольшее ожидание первого слова</translation>
    </message>
    <message>
        <source>Where an answer would begin later than this, the model reads fewer passages. 0 always reads all of them.</source>
        <translation>Если ответ начался бы позже, модель читает меньше отрывков. 0 — всегда читать все.</translation>
    </message>
    <message>
        <source>speed, slow, waiting, faster, time limit</source>
        <translation>скорость, медленно, ждать, быстрее, ограничение времени</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>How much text the model can consider at once, up to its own limit. Raise it for long chats; it takes more memory. 100 tokens are about 75 English words.</source>
        <translation>Сколько текста модель может учитывать сразу, не больше её собственного предела. Увеличьте для длинных бесед; нужно больше памяти. 100 токенов — около 75 английских слов.</translation>
    </message>
    <message>
        <source>memory, context length, long chats</source>
        <translation>память, длина контекста, длинные беседы, чаты</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Самый длинный ответ</translation>
    </message>
    <message>
        <source>Where an answer is cut off. Raise it if answers end in the middle of a sentence. 100 tokens are about 75 English words.</source>
        <translation>Здесь ответ обрывается. Увеличьте, если ответы кончаются на полуслове. 100 токенов — около 75 английских слов.</translation>
    </message>
    <message>
        <source>maximum length, answer length, cut off, longer, shorter</source>
        <translation>наибольшая длина, длина ответа, обрыв, длиннее, короче</translation>
    </message>
    <message>
        <source>Most passages that are read for a summary; of longer texts, evenly spread ones. More make it more complete, but slower.</source>
        <translation>Сколько отрывков читается для сводки, не больше; из более длинных текстов — равномерно. Больше — полнее, но медленнее.</translation>
    </message>
    <message>
        <source>summarise, summarize, overview</source>
        <translation>резюме, обобщить, обзор, кратко</translation>
    </message>
    <message>
        <source>Variation of the wording (temperature)</source>
        <translation>Разнообразие слов (температура)</translation>
    </message>
    <message>
        <source>0 always gives the same answer to the same question. Higher values vary the wording, and can add mistakes.</source>
        <translation>0 — на тот же вопрос всегда тот же ответ. Большие значения меняют слова и могут добавить ошибок.</translation>
    </message>
    <message>
        <source>creativity, creative, random</source>
        <translation>творчество, креативность, случайность</translation>
    </message>
    <message>
        <source>Of the questions that your documents answer, how many may be refused. Raise it where a wrong answer is worse than none: more questions without an answer in your documents are refused then, too.</source>
        <translation>Какую долю вопросов, на которые документы отвечают, можно отклонить. Увеличьте там, где неверный ответ хуже, чем никакой: тогда чаще отклоняются и вопросы без ответа в документах.</translation>
    </message>
    <message>
        <source>confidence, strict, strictness, threshold, refuse, hallucination, not found</source>
        <translation>уверенность, строгость, порог, отказ, галлюцинация, не найдено</translation>
    </message>
    <message>
        <source>Language of answers</source>
        <translation>Язык ответов</translation>
    </message>
    <message>
        <source>Language of all answers. By default that of the question.</source>
        <translation>Язык всех ответов. По умолчанию — язык вопроса.</translation>
    </message>
    <message>
        <source>translate, translation, German, English, Spanish, Russian, Chinese</source>
        <translation>перевод, переводить, русский, английский, немецкий, испанский, китайский</translation>
    </message>
    <message>
        <source>Length of answers</source>
        <translation>Длина ответов</translation>
    </message>
    <message>
        <source>Length of all answers. By default as long as the question needs.</source>
        <translation>Длина всех ответов. По умолчанию — сколько нужно вопросу.</translation>
    </message>
    <message>
        <source>short, brief, long, detailed</source>
        <translation>коротко, кратко, длинно, подробно</translation>
    </message>
    <message>
        <source>Form of answers</source>
        <translation>Форма ответов</translation>
    </message>
    <message>
        <source>For programs that read the answers: a JSON schema, or a grammar (GBNF), that every answer follows. Empty: plain text.</source>
        <translation>Для программ, которые читают ответы: схема JSON или грамматика (GBNF), которой следует каждый ответ. Пусто: обычный текст.</translation>
    </message>
    <message>
        <source>JSON, format, structured, schema</source>
        <translation>JSON, формат, структура, схема</translation>
    </message>
    <message>
        <source>Answers that no source supports are not shown. Turn it on where every statement must be verified.</source>
        <translation>Ответы, не подтверждённые ни одним источником, не показываются. Включите там, где нужно проверять каждое утверждение.</translation>
    </message>
    <message>
        <source>citation, evidence, proof, reference, safe</source>
        <translation>цитата, доказательство, подтверждение, ссылка</translation>
    </message>
    <message>
        <source>Questions that contain all words of one of these topics are refused, such as: salary manager.</source>
        <translation>Вопросы, содержащие все слова одной из этих тем, отклоняются, например: зарплата руководителя.</translation>
    </message>
    <message>
        <source>block, forbidden, ban, censor, filter</source>
        <translation>запретить, запрещённые, блокировка, фильтр</translation>
    </message>
    <message>
        <source>Role of the model</source>
        <translation>Роль модели</translation>
    </message>
    <message>
        <source>How it should behave, in a sentence, such as: You are a patient paralegal.</source>
        <translation>Как она должна себя вести, одним предложением, например: Ты терпеливый помощник юриста.</translation>
    </message>
    <message>
        <source>persona, tone, character, system prompt, instructions</source>
        <translation>персона, тон, характер, инструкции</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Потоки процессора</translation>
    </message>
    <message>
        <source>How many run the language model. More is faster up to the number of cores, but slows down other programs. 0 chooses by the number of cores.</source>
        <translation>Сколько их считает языковую модель. Больше — быстрее, до числа ядер, но медленнее другие программы. 0 — по числу ядер.</translation>
    </message>
    <message>
        <source>cores, CPU, speed, slow</source>
        <translation>ядра, процессор, скорость, медленно</translation>
    </message>
    <message>
        <source>Answers at the same time</source>
        <translation>Ответов одновременно</translation>
    </message>
    <message>
        <source>Further questions wait. More take more memory. 0 chooses by the processor or graphics card.</source>
        <translation>Остальные вопросы ждут. Больше — нужно больше памяти. 0 — по процессору или видеокарте.</translation>
    </message>
    <message>
        <source>several users, simultaneous, parallel, concurrent, GPU</source>
        <translation>несколько пользователей, параллельно, GPU</translation>
    </message>
    <message>
        <source>Kept state of chats</source>
        <translation>Сохранённое состояние бесед</translation>
    </message>
    <message>
        <source>Disk space for what the model has read of your chats, so that it goes on with them at once after a restart. 0 keeps nothing.</source>
        <translation>Место на диске для того, что модель прочитала из ваших бесед, чтобы после перезапуска продолжать сразу. 0 — ничего не хранить.</translation>
    </message>
    <message>
        <source>cache, history, disk space, traces, resume</source>
        <translation>кэш, история, место на диске, следы, продолжить</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Layers on the graphics card (GPU)</source>
        <translation>Слои на видеокарте (GPU)</translation>
    </message>
    <message>
        <source>How much of the model the graphics card computes, which is faster. -1 for as much as fits; 0 for nothing.</source>
        <translation>Какую часть модели считает видеокарта: так быстрее. -1 — сколько поместится; 0 — ничего.</translation>
    </message>
    <message>
        <source>CUDA, Vulkan, VRAM, video card, speed</source>
        <translation>CUDA, Vulkan, видеопамять, графика, скорость</translation>
    </message>
    <message>
        <source>Price of an hour</source>
        <translation>Цена часа</translation>
    </message>
    <message>
        <source>What an hour of this computer costs, in your currency, for the cost of a question. 0 computes it from power and price of energy.</source>
        <translation>Сколько стоит час этого компьютера в вашей валюте, для стоимости вопроса. 0 — по мощности и цене энергии.</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>в час</translation>
    </message>
    <message>
        <source>cost, money, euro, dollar</source>
        <translation>стоимость, деньги, рубль, евро</translation>
    </message>
    <message>
        <source>Power while answering</source>
        <translation>Мощность во время ответа</translation>
    </message>
    <message>
        <source>What this computer draws while it answers, for the cost of a question.</source>
        <translation>Сколько потребляет этот компьютер, пока отвечает, для стоимости вопроса.</translation>
    </message>
    <message>
        <source>watts, electricity, energy, cost</source>
        <translation>ватты, электричество, энергия, стоимость</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>Цена энергии</translation>
    </message>
    <message>
        <source>What a kilowatt hour costs, in your currency, for the cost of a question.</source>
        <translation>Сколько стоит киловатт-час в вашей валюте, для стоимости вопроса.</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>за кВт·ч</translation>
    </message>
    <message>
        <source>electricity, cost, money, kWh</source>
        <translation>электричество, стоимость, деньги, кВт·ч</translation>
    </message>
    <message>
        <source>Shares of several graphics cards</source>
        <translation>Доли нескольких видеокарт</translation>
    </message>
    <message>
        <source>How they share the model, such as 3,1 for three quarters and one quarter. Empty: by their free memory.</source>
        <translation>Как они делят модель, например 3,1 — три четверти и четверть. Пусто: по свободной памяти.</translation>
    </message>
    <message>
        <source>GPU, split, multi-GPU</source>
        <translation>GPU, разделить, несколько GPU</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory for long texts, and rounds differently. Turn it off only if the graphics card fails with it.</source>
        <translation>Способ вычислений, которому для длинных текстов нужно меньше памяти и который округляет иначе. Выключайте, только если видеокарта с ним не справляется.</translation>
    </message>
    <message>
        <source>memory, speed, performance, GPU</source>
        <translation>память, скорость, производительность, GPU</translation>
    </message>
    <message>
        <source>Precision of the working memory (KV cache)</source>
        <translation>Точность рабочей памяти (KV-кэш)</translation>
    </message>
    <message>
        <source>f16 is the most exact. q8_0 takes half the memory, q4_0 a quarter; both need flash attention. Change it if memory is short.</source>
        <translation>f16 — самая точная. q8_0 занимает вдвое меньше памяти, q4_0 — вчетверо; обеим нужен flash attention. Измените, если памяти мало.</translation>
    </message>
    <message>
        <source>memory, quantisation, quantization, RAM, VRAM</source>
        <translation>память, квантование, ОЗУ, видеопамять</translation>
    </message>
    <message>
        <source>Answers share the working memory (KV cache)</source>
        <translation>Ответы делят рабочую память (KV-кэш)</translation>
    </message>
    <message>
        <source>Each takes as much of it as it needs, so that more fit at the same time. Their words may then differ a little from one time to the next.</source>
        <translation>Каждый берёт столько, сколько ему нужно, поэтому одновременно помещается больше. Слова ответов тогда могут немного отличаться от раза к разу.</translation>
    </message>
    <message>
        <source>unified, parallel, several users, memory, VRAM, deterministic, reproducible</source>
        <translation>общий, параллельно, несколько пользователей, память, видеопамять, VRAM, детерминированный, воспроизводимый</translation>
    </message>
    <message>
        <source>Longest pause within an answer</source>
        <translation>Самая долгая пауза внутри ответа</translation>
    </message>
    <message>
        <source>On a graphics card, how long answers pause while the model reads another question. Less makes them flow more evenly, and the first word of others come later.</source>
        <translation>На видеокарте: насколько приостанавливаются ответы, пока модель читает другой вопрос. Чем меньше, тем ровнее они идут и тем позже появляется первое слово остальных.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>latency, stutter, streaming, tokens, GPU</source>
        <translation>задержка, рывки, потоковый вывод, токены, GPU, видеокарта</translation>
    </message>
    <message>
        <source>Search index: server</source>
        <translation>Поисковый индекс: сервер</translation>
    </message>
    <message>
        <source>Chroma server in your network that keeps the index for the search by meaning (vectors), such as http://chroma.lan:8000. Empty: this computer.</source>
        <translation>Сервер Chroma в вашей сети, который хранит индекс для поиска по смыслу (векторы), например http://chroma.lan:8000. Пусто: этот компьютер.</translation>
    </message>
    <message>
        <source>remote, database, vector database, vectors, network</source>
        <translation>удалённый, база данных, векторы, сеть</translation>
    </message>
    <message>
        <source>Search index: key file</source>
        <translation>Поисковый индекс: файл ключа</translation>
    </message>
    <message>
        <source>File with the key for that server, which only you can read. Empty: no key.</source>
        <translation>Файл с ключом для этого сервера, который можете прочитать только вы. Пусто: без ключа.</translation>
    </message>
    <message>
        <source>password, token, API key, login</source>
        <translation>пароль, токен, ключ API, вход</translation>
    </message>
    <message>
        <source>Server in your network that writes the answers, with the interface of OpenAI, such as http://gpu.lan:8000/v1. Questions and passages are sent to it. Empty: this computer.</source>
        <translation>Сервер в вашей сети, который пишет ответы, с интерфейсом OpenAI, например http://gpu.lan:8000/v1. Ему отправляются вопросы и отрывки. Пусто: этот компьютер.</translation>
    </message>
    <message>
        <source>remote, Ollama, vLLM, LM Studio, network</source>
        <translation>удалённый, Ollama, vLLM, LM Studio, сеть</translation>
    </message>
    <message>
        <source>Name of the model on that server. Empty: the first one that it lists.</source>
        <translation>Имя модели на этом сервере. Пусто: первая из его списка.</translation>
    </message>
    <message>
        <source>remote, LLM</source>
        <translation>удалённый, LLM</translation>
    </message>
    <message>
        <source>Answers: this computer stands in</source>
        <translation>Ответы: этот компьютер подменяет</translation>
    </message>
    <message>
        <source>While that server cannot be reached, the model on this computer answers.</source>
        <translation>Пока сервер недоступен, отвечает модель на этом компьютере.</translation>
    </message>
    <message>
        <source>fallback, unavailable, remote, offline</source>
        <translation>запасной, недоступен, удалённый, офлайн</translation>
    </message>
    <message>
        <source>Server in your network that computes embeddings for the search by meaning, with the interface of OpenAI or text-embeddings-inference, such as http://gpu.lan:8081/v1. The text of your documents is sent to it. Empty: this computer.</source>
        <translation>Сервер в вашей сети, вычисляющий эмбеддинги для поиска по смыслу, с интерфейсом OpenAI или text-embeddings-inference, например http://gpu.lan:8081/v1. Ему отправляется текст ваших документов. Пусто: этот компьютер.</translation>
    </message>
    <message>
        <source>remote, vectors, network</source>
        <translation>удалённый, векторы, сеть</translation>
    </message>
    <message>
        <source>Name of the model on that server. Needed with the server.</source>
        <translation>Имя модели на этом сервере. Необходимо вместе с сервером.</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>удалённый</translation>
    </message>
    <message>
        <source>How many numbers make up a vector of that model, as its description says. Needed with the server.</source>
        <translation>Из скольких чисел состоит вектор этой модели, по её описанию. Необходимо вместе с сервером.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>чисел</translation>
    </message>
    <message>
        <source>dimension, dimensions, width</source>
        <translation>размерность, измерения, ширина</translation>
    </message>
    <message>
        <source>File (PEM) with the authority that vouches for these servers, where it is your organisation&apos;s own. Empty: those that the system trusts.</source>
        <translation>Файл (PEM) с центром, который ручается за эти серверы, если он свой у вашей организации. Пусто: те, которым доверяет система.</translation>
    </message>
    <message>
        <source>CA, SSL, TLS, HTTPS, certificate</source>
        <translation>CA, SSL, TLS, HTTPS, сертификат</translation>
    </message>
    <message>
        <source>Other programs can search and ask while Alcove runs, each with a key from the page Local API.</source>
        <translation>Другие программы могут искать и спрашивать, пока Alcove запущен, каждая с ключом со страницы «Локальный API».</translation>
    </message>
    <message>
        <source>REST, interface, integration, plugin, server, HTTP</source>
        <translation>REST, интерфейс, интеграция, плагин, сервер, HTTP</translation>
    </message>
    <message>
        <source>Local API: port</source>
        <translation>Локальный API: порт</translation>
    </message>
    <message>
        <source>Number under which programs reach Alcove (TCP). Change it if another program has it; 0 takes a free one.</source>
        <translation>Номер, по которому программы обращаются к Alcove (TCP). Измените, если он занят другой программой; 0 — взять свободный.</translation>
    </message>
    <message>
        <source>port number, network port</source>
        <translation>номер порта, сетевой порт</translation>
    </message>
    <message>
        <source>A free one</source>
        <translation>Любой свободный</translation>
    </message>
    <message>
        <source>Local API: address</source>
        <translation>Локальный API: адрес</translation>
    </message>
    <message>
        <source>127.0.0.1 admits programs on this computer only. Any other address also admits other computers, and needs a certificate and a key.</source>
        <translation>127.0.0.1 допускает программы только на этом компьютере. Любой другой адрес допускает и другие компьютеры и требует сертификата и ключа.</translation>
    </message>
    <message>
        <source>IP, host, LAN, network, remote access</source>
        <translation>IP, хост, LAN, сеть, удалённый доступ</translation>
    </message>
    <message>
        <source>Local API: certificate</source>
        <translation>Локальный API: сертификат</translation>
    </message>
    <message>
        <source>File (PEM) with the TLS certificate, which is needed for other computers. Empty: none.</source>
        <translation>Файл (PEM) с TLS-сертификатом, который нужен для других компьютеров. Пусто: без него.</translation>
    </message>
    <message>
        <source>SSL, TLS, HTTPS, encryption</source>
        <translation>SSL, TLS, HTTPS, шифрование</translation>
    </message>
    <message>
        <source>Local API: private key</source>
        <translation>Локальный API: закрытый ключ</translation>
    </message>
    <message>
        <source>File (PEM) with the private key of the certificate.</source>
        <translation>Файл (PEM) с закрытым ключом сертификата.</translation>
    </message>
    <message>
        <source>SSL, TLS, HTTPS, encryption, certificate</source>
        <translation>SSL, TLS, HTTPS, шифрование, сертификат</translation>
    </message>
    <message>
        <source>Local API: requests at the same time</source>
        <translation>Локальный API: запросов одновременно</translation>
    </message>
    <message>
        <source>Requests that are worked on or wait; further ones are rejected.</source>
        <translation>Запросы, которые выполняются или ждут; остальные отклоняются.</translation>
    </message>
    <message>
        <source>limit, concurrent, parallel</source>
        <translation>предел, ограничение, параллельно</translation>
    </message>
    <message>
        <source>Local API: requests per key</source>
        <translation>Локальный API: запросов на ключ</translation>
    </message>
    <message>
        <source>How many requests a program may make with one key; further ones are rejected.</source>
        <translation>Сколько запросов может сделать программа с одним ключом; остальные отклоняются.</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>в минуту</translation>
    </message>
    <message>
        <source>limit, rate limit</source>
        <translation>предел, ограничение, частота</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Языковая модель</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Окно контекста</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Осторожность</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Answers: server</source>
        <translation>Ответы: сервер</translation>
    </message>
    <message>
        <source>Answers: model</source>
        <translation>Ответы: модель</translation>
    </message>
    <message>
        <source>Embeddings: server</source>
        <translation>Эмбеддинги: сервер</translation>
    </message>
    <message>
        <source>Embeddings: model</source>
        <translation>Эмбеддинги: модель</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Центр сертификации</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>Files read at the same time</source>
        <translation>Одновременно читаемые файлы</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлов</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токенов</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>отрывков</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>W</source>
        <translation>Вт</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>by words and meaning</source>
        <translation>по словам и смыслу</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>по словам</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>по смыслу</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>Chosen because it has {} of your question, and its meaning is close.</source>
        <translation>Выбран, потому что в нём есть {} из вашего вопроса и он близок по смыслу.</translation>
    </message>
    <message>
        <source>Chosen because it has {} of your question.</source>
        <translation>Выбран, потому что в нём есть {} из вашего вопроса.</translation>
    </message>
    <message>
        <source>Chosen because it has words of your question, and its meaning is close.</source>
        <translation>Выбран, потому что в нём есть слова вашего вопроса и он близок по смыслу.</translation>
    </message>
    <message>
        <source>Chosen because it has words of your question.</source>
        <translation>Выбран, потому что в нём есть слова вашего вопроса.</translation>
    </message>
    <message>
        <source>Chosen because its meaning is close to your question.</source>
        <translation>Выбран, потому что близок к вашему вопросу по смыслу.</translation>
    </message>
    <message>
        <source>Search by words: place {}</source>
        <translation>Поиск по словам: место {}</translation>
    </message>
    <message>
        <source>Search by meaning: place {}</source>
        <translation>Поиск по смыслу: место {}</translation>
    </message>
    <message>
        <source>Other versions: {}</source>
        <translation>Другие версии: {}</translation>
    </message>
    <message>
        <source>older</source>
        <translation>старее</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>новее</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Welcome to Alcove</source>
        <translation>Добро пожаловать в Alcove</translation>
    </message>
    <message>
        <source>It reads your documents and answers questions about them, citing the page each answer comes from.</source>
        <translation>Он читает ваши документы и отвечает на вопросы о них, указывая страницу, откуда взят ответ.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Everything happens on this computer.</source>
        <translation>Всё происходит на этом компьютере.</translation>
    </message>
    <message>
        <source>Add selected folders</source>
        <translation>Добавить выбранные папки</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Alcove watches these folders for changes. Your files are never changed or copied.</source>
        <translation>Alcove следит за изменениями в этих папках. Ваши файлы никогда не изменяются и не копируются.</translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation>Выберите папки</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Все модели…</translation>
    </message>
    <message>
        <source>Check the model</source>
        <translation>Проверьте модель</translation>
    </message>
    <message>
        <source>Try the sample library of a small clinic. Click a question:</source>
        <translation>Попробуйте пример библиотеки небольшой клиники. Нажмите вопрос:</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Задайте вопрос</translation>
    </message>
</context>
<context>
    <name>sweep</name>
    <message>
        <source>Parallel questions</source>
        <translation>Параллельных вопросов</translation>
    </message>
    <message>
        <source>Time to first token, including search</source>
        <translation>Время до первого токена, включая поиск</translation>
    </message>
    <message>
        <source>Time between tokens</source>
        <translation>Время между токенами</translation>
    </message>
    <message>
        <source>Tokens per second, all answers together</source>
        <translation>Токенов в секунду, все ответы вместе</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>токенов/с</translation>
    </message>
    <message>
        <source>Passages sent: {}</source>
        <translation>Отправлено отрывков: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ничем</translation>
    </message>
    <message>
        <source>Shows how speed depends on the passages sent and on parallel questions. Run `{}` to measure it.</source>
        <translation>Показывает, как скорость зависит от числа отправленных отрывков и параллельных вопросов. Для измерения выполните `{}`.</translation>
    </message>
    <message>
        <source>{0}: up to {1}, with {2} parallel questions and {3}</source>
        <translation>{0}: до {1}, параллельных вопросов: {2}, {3}</translation>
    </message>
    <message>
        <source>cost per question from {}</source>
        <translation>стоимость вопроса от {}</translation>
    </message>
    <message>
        <source>Right words (F1) with {0}: {1}</source>
        <translation>Верные слова (F1) с {0}: {1}</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>used by the answer</source>
        <translation>использовано в ответе</translation>
    </message>
    <message>
        <source>a total or a note: no sum includes it</source>
        <translation>итог или примечание: в суммы не входит</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>money</source>
        <translation>суммы денег</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>проценты</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>durations</source>
        <translation>длительности</translation>
    </message>
    <message>
        <source>Several units: they are not added together.</source>
        <translation>Разные единицы: они не складываются.</translation>
    </message>
    <message>
        <source>Nothing tells day from month: they are read as day and month.</source>
        <translation>День и месяц не различить: читаются как день и месяц.</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Все таблицы</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change columns and conditions</source>
        <translation>Изменить столбцы и условия</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete this table…</source>
        <translation>Удалить эту таблицу…</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Ход чтения</translation>
    </message>
    <message>
        <source>Which documents?</source>
        <translation>Какие документы?</translation>
    </message>
    <message>
        <source>Documents that the table leaves open</source>
        <translation>Документы, по которым в таблице нет ясности</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Фильтр строк</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Показанные строки</translation>
    </message>
    <message>
        <source>Matching and unsure</source>
        <translation>Подходящие и под вопросом</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Подходящие</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Под вопросом</translation>
    </message>
    <message>
        <source>All documents of the kind</source>
        <translation>Все документы этого вида</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Группировать по</translation>
    </message>
    <message>
        <source>New column: a name or a question</source>
        <translation>Новый столбец: название или вопрос</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Добавить столбец</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is too long: %n rows were not kept.</source>
        <translation>
            <numerusform>Слишком длинная: не сохранена %n строка.</numerusform>
            <numerusform>Слишком длинная: не сохранены %n строки.</numerusform>
            <numerusform>Слишком длинная: не сохранено %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {0}: {1}.</source>
        <translation>Экспортировано в {0}: {1}.</translation>
    </message>
    <message>
        <source>Delete this table?</source>
        <translation>Удалить эту таблицу?</translation>
    </message>
    <message>
        <source>Its corrections are deleted too. The documents are kept.</source>
        <translation>Её исправления тоже удаляются. Документы остаются.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Search names and columns</source>
        <translation>Поиск по названиям и столбцам</translation>
    </message>
    <message>
        <source>No table has these words.</source>
        <translation>Таблиц с такими словами нет.</translation>
    </message>
    <message>
        <source>No tables yet. Those of your documents are listed here once they are indexed.</source>
        <translation>Таблиц пока нет. Таблицы ваших документов появятся здесь после индексации.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>без значения</translation>
    </message>
    <message>
        <source>changed by {}</source>
        <translation>изменён документом {}</translation>
    </message>
    <message>
        <source>unsure whether it matches</source>
        <translation>неясно, подходит ли</translation>
    </message>
    <message>
        <source>holds instructions aimed at AI; they were not followed</source>
        <translation>содержит указания для ИИ; они не выполнялись</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Открыть источник</translation>
    </message>
    <message>
        <source>Correct… (F2)</source>
        <translation>Исправить… (F2)</translation>
    </message>
    <message>
        <source>Take the correction back (Del)</source>
        <translation>Отменить исправление (Del)</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Сортировать по возрастанию</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Сортировать по убыванию</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>Порядок таблицы</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Группировать по этому столбцу</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>A question, or fields: party, end, fee</source>
        <translation>Вопрос или поля: сторона, срок, плата</translation>
    </message>
    <message>
        <source>Tables made by questions</source>
        <translation>Таблицы по вопросам</translation>
    </message>
    <message>
        <source>No tables yet. Each document is read for what you ask, and gives a row whose cells show their source.</source>
        <translation>Таблиц пока нет. Каждый документ читается по вашему вопросу и даёт строку, ячейки которой показывают источник.</translation>
    </message>
    <message>
        <source>Working out what to ask of each document…</source>
        <translation>Определяется, о чём спросить каждый документ…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>не закончено</translation>
    </message>
    <message>
        <source>Reading stopped: {}</source>
        <translation>Чтение остановилось: {}</translation>
    </message>
    <message>
        <source>Looking up the documents…</source>
        <translation>Поиск документов…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>{} match</source>
        <translation>подходит: {}</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>отложено: {}</translation>
    </message>
    <message>
        <source>{} without text</source>
        <translation>без текста: {}</translation>
    </message>
    <message>
        <source>{} could not be read</source>
        <translation>не удалось прочитать: {}</translation>
    </message>
    <message>
        <source>The table may be incomplete.</source>
        <translation>Таблица может быть неполной.</translation>
    </message>
    <message>
        <source>{0} of the kind “{1}”</source>
        <translation>вида «{1}»: {0}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Не удалось прочитать</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Без текста</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложены</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <source>pages not recognised yet</source>
        <translation>страницы ещё не распознаны</translation>
    </message>
    <message>
        <source>not indexed yet</source>
        <translation>ещё не проиндексирован</translation>
    </message>
    <message>
        <source>changed since it was indexed</source>
        <translation>изменён после индексации</translation>
    </message>
    <message>
        <source>changes another document</source>
        <translation>изменяет другой документ</translation>
    </message>
    <message>
        <source>says nothing of what is asked</source>
        <translation>не говорит о том, что спрошено</translation>
    </message>
    <message>
        <source>{0}, not {1}</source>
        <translation>{0}, а не {1}</translation>
    </message>
    <message>
        <source>another version of {}</source>
        <translation>другая версия документа {}</translation>
    </message>
    <message numerus="yes">
        <source>of %n row(s)</source>
        <translation>
            <numerusform>по %n строке</numerusform>
            <numerusform>по %n строкам</numerusform>
            <numerusform>по %n строкам</numerusform>
        </translation>
    </message>
    <message>
        <source>only “{}”</source>
        <translation>только «{}»</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>с … по</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>is not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>is said</source>
        <translation>указано</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>unsure: check it against the source</source>
        <translation>под вопросом: проверьте по источнику</translation>
    </message>
    <message>
        <source>the document does not say</source>
        <translation>в документе этого нет</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>исправлено вручную</translation>
    </message>
    <message>
        <source>read in the document: {}</source>
        <translation>прочитано в документе: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns and conditions</source>
        <translation>Столбцы и условия</translation>
    </message>
    <message>
        <source>Kind of document, such as contract</source>
        <translation>Вид документа, например договор</translation>
    </message>
    <message>
        <source>Only documents of this kind</source>
        <translation>Только документы этого вида</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Only new columns are read; the rest is computed again.</source>
        <translation>Читаются только новые столбцы; остальное пересчитывается.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A table needs columns, each with a name of its own.</source>
        <translation>Таблице нужны столбцы, каждый со своим названием.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>What each document is asked</source>
        <translation>О чём спрашивается каждый документ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Kinds of tables</source>
        <translation>Виды таблиц</translation>
    </message>
    <message>
        <source>Made by questions</source>
        <translation>По вопросам</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation>В документах</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Open Alcove</source>
        <translation>Открыть Alcove</translation>
    </message>
    <message>
        <source>Quit Alcove</source>
        <translation>Выйти из Alcove</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Возобновить индексацию</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Приостановить индексацию</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Your indexed documents and chats are encrypted.</source>
        <translation>Ваши проиндексированные документы и беседы зашифрованы.</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation>Библиотека заблокирована</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Alcove encrypts the index of your documents and your chats on disk, and asks for the passphrase at every start. Your documents themselves are not changed. Keep the passphrase safe: without it the library cannot be recovered.</source>
        <translation>Alcove зашифрует на диске индекс ваших документов и ваши беседы и будет запрашивать парольную фразу при каждом запуске. Сами документы не изменятся. Сохраните фразу: без неё библиотеку восстановить нельзя.</translation>
    </message>
    <message>
        <source>Enter a new passphrase only to change it.</source>
        <translation>Вводите новую фразу, только если хотите её сменить.</translation>
    </message>
    <message>
        <source>Turn off encryption</source>
        <translation>Отключить шифрование</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Повторите новую парольную фразу</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Фразы не совпадают.</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <translation>Зашифровать библиотеку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Зашифровать</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать сейчас</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers come from the documents you chose, entirely on this computer.</source>
        <translation>Источник ответов: выбранные документы; всё происходит на этом компьютере.</translation>
    </message>
    <message numerus="yes">
        <source>Answers come from %n document(s), entirely on this computer.</source>
        <translation>
            <numerusform>Источник ответов: %n документ; всё происходит на этом компьютере.</numerusform>
            <numerusform>Источник ответов: %n документа; всё происходит на этом компьютере.</numerusform>
            <numerusform>Источник ответов: %n документов; всё происходит на этом компьютере.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n отрывок</numerusform>
            <numerusform>%n отрывка</numerusform>
            <numerusform>%n отрывков</numerusform>
        </translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} мс</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} с</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} мин</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} ч {1} мин</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>осталось несколько секунд</translation>
    </message>
    <message>
        <source>{} s left</source>
        <translation>осталось {} с</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>осталось {}</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>осталось около {} с</translation>
    </message>
    <message>
        <source>{} tok/s</source>
        <translation>{} ток/с</translation>
    </message>
    <message>
        <source>{}/s</source>
        <translation>{}/с</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>В этом месяце</translation>
    </message>
    <message numerus="yes">
        <source>CPU (%n thread(s))</source>
        <translation>
            <numerusform>ЦП (%n поток)</numerusform>
            <numerusform>ЦП (%n потока)</numerusform>
            <numerusform>ЦП (%n потоков)</numerusform>
        </translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <source>{}: keyword search</source>
        <translation>{}: по ключевым словам</translation>
    </message>
    <message>
        <source>The embedding model was not trained for {}, so these documents are searched mostly by keyword and less by meaning. Use words that occur in them, or choose a multilingual embedding model in the settings.</source>
        <translation>Модель эмбеддингов не обучалась на этих языках: {}. Поэтому документы на них ищутся в основном по ключевым словам и меньше по смыслу. Используйте слова, которые в них встречаются, или выберите в настройках многоязычную модель эмбеддингов.</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>несколько слов</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>одно предложение</translation>
    </message>
    <message>
        <source>one paragraph</source>
        <translation>один абзац</translation>
    </message>
    <message>
        <source>{0} p. {1}</source>
        <translation>{0} с. {1}</translation>
    </message>
    <message>
        <source>Rewriting the question…</source>
        <translation>Вопрос переформулируется…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {} of %n passage(s)</source>
        <translation>
            <numerusform>Чтение: {} из %n отрывка</numerusform>
            <numerusform>Чтение: {} из %n отрывков</numerusform>
            <numerusform>Чтение: {} из %n отрывков</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Под вопросом</translation>
    </message>
    <message>
        <source>Unsure: in no passage</source>
        <translation>Под вопросом: нет ни в одном отрывке</translation>
    </message>
    <message>
        <source>computed from a table</source>
        <translation>вычислено по таблице</translation>
    </message>
    <message>
        <source>Processor only: {}</source>
        <translation>Только процессор: {}</translation>
    </message>
    <message>
        <source>{} of {} passages</source>
        <translation>{} из {} отрывков</translation>
    </message>
    <message>
        <source>Confidence: the probability that this answer is right, measured on questions with known answers. It is not shown for models that were not evaluated.</source>
        <translation>Уверенность: вероятность того, что этот ответ верен, измеренная на вопросах с известными ответами. Для моделей, которые не оценивались, она не показывается.</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>отправитель: {}</translation>
    </message>
    <message>
        <source>Only: {}</source>
        <translation>Только: {}</translation>
    </message>
    <message numerus="yes">
        <source>Answers come from {} of %n document(s), entirely on this computer.</source>
        <translation>
            <numerusform>Источник ответов: {} из %n документа; всё происходит на этом компьютере.</numerusform>
            <numerusform>Источник ответов: {} из %n документов; всё происходит на этом компьютере.</numerusform>
            <numerusform>Источник ответов: {} из %n документов; всё происходит на этом компьютере.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not searchable</source>
        <translation>
            <numerusform>%n документ без поиска</numerusform>
            <numerusform>%n документа без поиска</numerusform>
            <numerusform>%n документов без поиска</numerusform>
        </translation>
    </message>
    <message>
        <source>No document fits: {}. The search was not limited by it.</source>
        <translation>Нет подходящих документов: {}. Поиск этим не ограничен.</translation>
    </message>
    <message>
        <source>No document has the name “{}”.</source>
        <translation>Документа с именем «{}» нет.</translation>
    </message>
    <message>
        <source>The nearest names: {}</source>
        <translation>Самые похожие имена: {}</translation>
    </message>
    <message>
        <source>These files have the name: {}</source>
        <translation>Файлы с этим именем: {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>с {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>по {}</translation>
    </message>
    <message numerus="yes">
        <source>From the %n best passage(s); not all documents were read ({0} of {1})</source>
        <translation>
            <numerusform>По %n лучшему отрывку; прочитаны не все документы ({0} из {1})</numerusform>
            <numerusform>По %n лучшим отрывкам; прочитаны не все документы ({0} из {1})</numerusform>
            <numerusform>По %n лучшим отрывкам; прочитаны не все документы ({0} из {1})</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation>прочитано: {0} из {1}</translation>
    </message>
    <message>
        <source>{} unsure</source>
        <translation>неясно: {}</translation>
    </message>
    <message>
        <source>Loading {}…</source>
        <translation>Загрузка {}…</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Чтение: {}…</translation>
    </message>
    <message>
        <source>Searching your documents…</source>
        <translation>Поиск в ваших документах…</translation>
    </message>
    <message>
        <source>Summarising {0} of {1}</source>
        <translation>Краткое изложение: {0}, {1}</translation>
    </message>
    <message>
        <source>{0} of {1} parts</source>
        <translation>частей: {0} из {1}</translation>
    </message>
    <message>
        <source>from your documents</source>
        <translation>из ваших документов</translation>
    </message>
    <message>
        <source>partly from your documents</source>
        <translation>частью из ваших документов</translation>
    </message>
    <message>
        <source>not found in your documents</source>
        <translation>не найдено в ваших документах</translation>
    </message>
    <message>
        <source>from your list of files</source>
        <translation>по списку ваших файлов</translation>
    </message>
    <message>
        <source>summary of {}</source>
        <translation>краткое изложение: {}</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>краткое изложение</translation>
    </message>
    <message>
        <source>{} to first word</source>
        <translation>{} до первого слова</translation>
    </message>
    <message>
        <source>Confidence {}</source>
        <translation>Уверенность {}</translation>
    </message>
    <message>
        <source>Not found in any passage: {}</source>
        <translation>Не найдено ни в одном отрывке: {}</translation>
    </message>
    <message>
        <source>Instructions aimed at AI were found in {} and ignored. Check the source before you trust it.</source>
        <translation>Найдены и проигнорированы указания, адресованные ИИ: {}. Проверьте источник, прежде чем доверять ему.</translation>
    </message>
    <message>
        <source>Not in the requested language</source>
        <translation>Не на заданном языке</translation>
    </message>
    <message>
        <source>Longer than requested</source>
        <translation>Длиннее заданного</translation>
    </message>
    <message>
        <source>Withheld: no source supports it</source>
        <translation>Не показан: ни один источник его не подтверждает</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>{} passages/s</source>
        <translation>{} отрывков/с</translation>
    </message>
    <message>
        <source>{0} has embedded {1} of {2} files</source>
        <translation>{0}: эмбеддинги вычислены для {1} из {2} файлов</translation>
    </message>
    <message>
        <source>{0} of {1} files searchable by words, {2} by meaning</source>
        <translation>Файлов доступно для поиска по словам: {0} из {1}, по смыслу: {2}</translation>
    </message>
    <message>
        <source>{0} files searchable by words, {1} by meaning</source>
        <translation>Файлов доступно для поиска по словам: {0}, по смыслу: {1}</translation>
    </message>
    <message>
        <source>{0} of {1} files searchable by words</source>
        <translation>Файлов доступно для поиска по словам: {0} из {1}</translation>
    </message>
    <message>
        <source>{} not searchable by meaning yet</source>
        <translation>{} пока без поиска по смыслу</translation>
    </message>
    <message>
        <source>{}, paused</source>
        <translation>{}, пауза</translation>
    </message>
    <message>
        <source>{0}, {1} waiting</source>
        <translation>{0}, в очереди {1}</translation>
    </message>
    <message>
        <source>{0}, {1} not searchable</source>
        <translation>{0}, без поиска: {1}</translation>
    </message>
    <message>
        <source>{}, all up to date</source>
        <translation>{}, всё актуально</translation>
    </message>
    <message>
        <source>Offline; local API open to this computer</source>
        <translation>Без сети; API открыт для этого компьютера</translation>
    </message>
    <message>
        <source>Local API open to other computers</source>
        <translation>Локальный API открыт для других компьютеров</translation>
    </message>
    <message>
        <source>Offline: enforced by the kernel</source>
        <translation>Без сети: обеспечено ядром</translation>
    </message>
    <message>
        <source>Offline: enforced by the program</source>
        <translation>Без сети: обеспечено программой</translation>
    </message>
    <message>
        <source>Network access is not blocked</source>
        <translation>Доступ к сети не закрыт</translation>
    </message>
    <message>
        <source>{} (unreachable)</source>
        <translation>{} (недоступен)</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Векторы</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Эмбеддинги</translation>
    </message>
    <message>
        <source>{} tokens of context</source>
        <translation>{} токенов контекста</translation>
    </message>
</context>
</TS>
