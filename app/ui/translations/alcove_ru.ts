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
        <source>Make a key</source>
        <translation>Создать ключ</translation>
    </message>
    <message>
        <source>What is the key for?</source>
        <translation>Для чего этот ключ?</translation>
    </message>
    <message>
        <source>The key is in the clipboard.</source>
        <translation>Ключ скопирован в буфер обмена.</translation>
    </message>
</context>
<context>
    <name>ApiService</name>
    <message>
        <source>On this system the window cannot start it.</source>
        <translation>В этой системе окно не может его запустить.</translation>
    </message>
    <message>
        <source>Run `alcove serve`.</source>
        <translation>Выполните `alcove serve`.</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Limit the search</source>
        <translation>Ограничить поиск</translation>
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
        <source>Remove filter: {}</source>
        <translation>Убрать фильтр: {}</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Папка…</translation>
    </message>
    <message>
        <source>A file…  @</source>
        <translation>Файл…  @</translation>
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
        <source>Documents and folders are read, GGUF files and packs become models</source>
        <translation>Документы и папки читаются, файлы GGUF и пакеты становятся моделями</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>Add to the library</source>
        <translation>Добавить в библиотеку</translation>
    </message>
    <message>
        <source>Watch where they are
Changes are noticed; nothing is copied.</source>
        <translation>Следить там, где они лежат
Изменения замечаются; ничего не копируется.</translation>
    </message>
    <message>
        <source>Keep a copy in Alcove
The copy stays when the original goes.</source>
        <translation>Хранить копию в Alcove
Копия останется, если оригинал исчезнет.</translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <translation>Впредь поступать так же</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>How shall Alcove take in %n file(s)?</source>
        <translation>
            <numerusform>Как Alcove принять %n файл?</numerusform>
            <numerusform>Как Alcove принять %n файла?</numerusform>
            <numerusform>Как Alcove принять %n файлов?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Show models</source>
        <translation>Показать модели</translation>
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
    <name>Finder</name>
    <message>
        <source>Find documents, chats and commands, or ask</source>
        <translation>Найти документы, беседы и команды или спросить</translation>
    </message>
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
        <source>Ask: {}</source>
        <translation>Спросить: {}</translation>
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
        <source>Use {0} from {1} without copying it</source>
        <translation>Использовать {0} из {1} без копирования</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
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
        <source>Remove from the library</source>
        <translation>Убрать из библиотеки</translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation>Забыть эту папку…</translation>
    </message>
    <message>
        <source>Forget {}?</source>
        <translation>Забыть {}?</translation>
    </message>
    <message>
        <source>Its text is erased from the index, together with the questions and answers in your chats and tests that cite or quote it. The documents themselves are kept. This cannot be undone.</source>
        <translation>Её текст стирается из индекса вместе с вопросами и ответами в ваших беседах и проверках, которые на неё ссылаются или её цитируют. Сами документы сохраняются. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
</context>
<context>
    <name>MachineMeters</name>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Memory of the engine</source>
        <translation>Память движка</translation>
    </message>
    <message>
        <source>Graphics processor</source>
        <translation>Видеокарта</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>Видеопамять</translation>
    </message>
    <message>
        <source>What the model remembers (KV cache)</source>
        <translation>Что помнит модель (KV-кэш)</translation>
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
        <source>Resume indexing</source>
        <translation>Возобновить индексацию</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Приостановить индексацию</translation>
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
        <source>{} answers from now on.</source>
        <translation>Теперь отвечает {}.</translation>
    </message>
    <message>
        <source>An embedding model was imported. The settings let you choose it.</source>
        <translation>Импортирована модель эмбеддингов. Выбрать её можно в настройках.</translation>
    </message>
    <message>
        <source>The file is what was imported: {}</source>
        <translation>Файл тот же, что был импортирован: {}</translation>
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
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Scales everything; takes effect after a restart.</source>
        <translation>Масштаб всего; действует после перезапуска.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the interface, not of answers.</source>
        <translation>Язык интерфейса, а не ответов.</translation>
    </message>
    <message>
        <source>Dropped files</source>
        <translation>Перетащенные файлы</translation>
    </message>
    <message>
        <source>What to do with files; folders are always watched.</source>
        <translation>Что делать с файлами; за папками всегда идёт наблюдение.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Оставлять в трее</translation>
    </message>
    <message>
        <source>Alcove keeps running when you close the window.</source>
        <translation>Alcove продолжает работать, когда вы закрываете окно.</translation>
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
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Encrypt the index and your chats with a passphrase.</source>
        <translation>Шифровать индекс и беседы парольной фразой.</translation>
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
    <name>Pages</name>
    <message>
        <source>Kept as a question of “Test my documents”.</source>
        <translation>Сохранено как вопрос для «Проверить мои документы».</translation>
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
        <source>Where the time of the last answer went</source>
        <translation>На что ушло время последнего ответа</translation>
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
    <message>
        <source>Speed and machine</source>
        <translation>Скорость и компьютер</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Every document that was found is indexed.</source>
        <translation>Все найденные документы проиндексированы.</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Принять снова</translation>
    </message>
    <message>
        <source>Leave out</source>
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
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back to the default: {}</source>
        <translation>Вернуть значение по умолчанию: {}</translation>
    </message>
    <message>
        <source>Locked on this machine: {}</source>
        <translation>Заблокировано на этом компьютере: {}</translation>
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
        <source>Close source</source>
        <translation>Закрыть источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>Почему эти?</translation>
    </message>
    <message>
        <source>All passages the model read, and how each was found</source>
        <translation>Все отрывки, которые прочла модель, и как каждый найден</translation>
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
        <source>Sweep</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>рядом с</translation>
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
        <source>Ask about a folder</source>
        <translation>Спросить о папке</translation>
    </message>
    <message>
        <source>Ask about a file</source>
        <translation>Спросить о файле</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
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
        <source>Export the chat</source>
        <translation>Экспорт беседы</translation>
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
    <message>
        <source>Answers come from {}, entirely on this computer.</source>
        <translation>Источник ответов: {}; всё происходит на этом компьютере.</translation>
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
</context>
<context>
    <name>answer</name>
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
        <source>Serve other programs on this computer</source>
        <translation>Обслуживать другие программы на этом компьютере</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>What the key reaches</source>
        <translation>Что доступно ключу</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Создать ключ…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>The new key. It is not shown again.</source>
        <translation>Новый ключ. Больше он показан не будет.</translation>
    </message>
    <message>
        <source>Editors, scripts and agents can then use the model and search the library, with a key. The process that listens can connect to nothing. docs/api.md says how it is used.</source>
        <translation>Редакторы, скрипты и агенты смогут с ключом пользоваться моделью и искать в библиотеке. Слушающий процесс не может ни к чему подключаться. Как этим пользоваться, описано в docs/api.md.</translation>
    </message>
    <message>
        <source>Listening at {}</source>
        <translation>Слушает по адресу {}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запускается…</translation>
    </message>
    <message>
        <source>Off: nothing listens.</source>
        <translation>Выключено: никто не слушает.</translation>
    </message>
    <message>
        <source>For all folders</source>
        <translation>Для всех папок</translation>
    </message>
    <message>
        <source>Only for {}</source>
        <translation>Только для {}</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>все папки</translation>
    </message>
    <message>
        <source>made {}</source>
        <translation>создан {}</translation>
    </message>
</context>
<context>
    <name>chats</name>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
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
        <source>Speed and machine</source>
        <translation>Скорость и компьютер</translation>
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
        <source>Files that are not indexed</source>
        <translation>Непроиндексированные файлы</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
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
        <source>How the network is denied</source>
        <translation>Как закрыт доступ к сети</translation>
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
        <source>Test my documents</source>
        <translation>Проверить мои документы</translation>
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
        <source>Questions, one a line</source>
        <translation>Вопросы, по одному в строке</translation>
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
        <source>Models that answer</source>
        <translation>Модели, которые отвечают</translation>
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
        <source>Models answer the same questions over the same passages of your documents. Another one, the judge, ranks the answers several times in changing order. A test then tells whether the differences are more than chance.</source>
        <translation>Модели отвечают на одни и те же вопросы по одним и тем же фрагментам ваших документов. Другая модель, судья, несколько раз ранжирует ответы в меняющемся порядке. Затем тест показывает, случайны ли различия.</translation>
    </message>
    <message>
        <source>Three models are needed: two that answer, and one of another make that judges. Import further GGUF files on the page Models.</source>
        <translation>Нужны три модели: две отвечают, а третья, другого происхождения, судит. Импортируйте другие файлы GGUF на странице «Модели».</translation>
    </message>
    <message>
        <source>Choose two to {} models.</source>
        <translation>Выберите от двух до {} моделей.</translation>
    </message>
    <message>
        <source>The judge must not be one of them.</source>
        <translation>Судья не должен быть одной из них.</translation>
    </message>
    <message>
        <source>Write at least {} questions; twenty show more.</source>
        <translation>Напишите не менее {} вопросов; двадцать покажут больше.</translation>
    </message>
    <message>
        <source>Ranks (1 is best)</source>
        <translation>Ранги (1 — лучший)</translation>
    </message>
    <message>
        <source>Words of an answer</source>
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
        <source>Words a second</source>
        <translation>Слов в секунду</translation>
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
        <source>No difference is proven over {2} questions. The largest, between {0} and {1}, may be chance (p = {3}).</source>
        <translation>Различие не доказано; вопросов: {2}. Наибольшее, между {0} и {1}, может быть случайным (p = {3}).</translation>
    </message>
    <message>
        <source>No reasonable number of questions would show one.</source>
        <translation>Никакое разумное число вопросов его бы не показало.</translation>
    </message>
    <message>
        <source>About {} more questions would probably show it.</source>
        <translation>Вероятно, его показало бы такое число дополнительных вопросов: около {}.</translation>
    </message>
    <message>
        <source>The judge {0} contradicts itself when the answers are shown in another order (correlation {1}): its ranks say little.</source>
        <translation>Судья {0} противоречит себе, когда ответы показаны в другом порядке (корреляция {1}): его ранги мало что значат.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Try again; if it stays, run `alcove doctor`.</source>
        <translation>Попробуйте ещё раз; если повторится, выполните `alcove doctor`.</translation>
    </message>
    <message>
        <source>That cannot be done as asked</source>
        <translation>Так сделать нельзя</translation>
    </message>
    <message>
        <source>See the help of the command.</source>
        <translation>Посмотрите справку команды.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Настройки нельзя использовать</translation>
    </message>
    <message>
        <source>Correct the line named above in settings.toml, or delete the line to use the default.</source>
        <translation>Исправьте указанную строку в settings.toml или удалите её, чтобы взять значение по умолчанию.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Start it again when you like; what was done is kept.</source>
        <translation>Начните снова, когда захотите; сделанное сохранено.</translation>
    </message>
    <message>
        <source>The library cannot do this</source>
        <translation>Библиотека не может этого сделать</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Не удалось прочитать файл</translation>
    </message>
    <message>
        <source>Open the file in its own program and save it again, then retry.</source>
        <translation>Откройте файл в его программе, сохраните заново и повторите.</translation>
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
        <source>Correct the section [remote] of the settings.</source>
        <translation>Исправьте раздел [remote] в настройках.</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>Сбой движка</translation>
    </message>
    <message>
        <source>The engine does not answer</source>
        <translation>Движок не отвечает</translation>
    </message>
    <message>
        <source>Start the app again, or run the command again.</source>
        <translation>Запустите приложение снова или повторите команду.</translation>
    </message>
    <message>
        <source>The engine stopped while it was working</source>
        <translation>Движок остановился во время работы</translation>
    </message>
    <message>
        <source>Ask again: it is started anew. What was indexed is kept.</source>
        <translation>Спросите ещё раз: он запускается заново. Проиндексированное сохранено.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Сервер не отвечает</translation>
    </message>
    <message>
        <source>Start it, or see whether its address in the section [remote] of the settings is right.</source>
        <translation>Запустите его или проверьте его адрес в разделе [remote] настроек.</translation>
    </message>
    <message>
        <source>The server does not do what was asked</source>
        <translation>Сервер не делает того, что от него требуется</translation>
    </message>
    <message>
        <source>The model is not there</source>
        <translation>Модели нет на месте</translation>
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
        <source>Get the GGUF file again and import it; the model in use stays.</source>
        <translation>Получите файл GGUF заново и импортируйте его; прежняя модель остаётся.</translation>
    </message>
    <message>
        <source>The model does not fit in memory</source>
        <translation>Модель не помещается в память</translation>
    </message>
    <message>
        <source>Use a smaller model or a stronger quantisation; the model in use stays.</source>
        <translation>Возьмите модель поменьше или более сильное квантование; прежняя модель остаётся.</translation>
    </message>
    <message>
        <source>A passage has no vector</source>
        <translation>У фрагмента нет вектора</translation>
    </message>
    <message>
        <source>It is found by its words all the same. `alcove repair` tries it again.</source>
        <translation>Он всё равно находится по словам. `alcove repair` попробует ещё раз.</translation>
    </message>
    <message>
        <source>The model pack cannot be used</source>
        <translation>Пакет моделей непригоден</translation>
    </message>
    <message>
        <source>Copy the pack once more, or make it anew with `alcove models pack`.</source>
        <translation>Скопируйте пакет ещё раз или создайте его заново командой `alcove models pack`.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Файла больше нет</translation>
    </message>
    <message>
        <source>Nothing needs to be done; if it comes back it is indexed.</source>
        <translation>Ничего делать не нужно; вернётся — будет проиндексирован.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Файл нельзя читать</translation>
    </message>
    <message>
        <source>Give your user the right to read the file, then retry.</source>
        <translation>Дайте своему пользователю право читать файл и повторите.</translation>
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
        <source>The file is protected by a password</source>
        <translation>Файл защищён паролем</translation>
    </message>
    <message>
        <source>Save a copy without the password in a watched folder.</source>
        <translation>Сохраните копию без пароля в наблюдаемой папке.</translation>
    </message>
    <message>
        <source>The file is damaged or not what its name says</source>
        <translation>Файл повреждён или не соответствует своему имени</translation>
    </message>
    <message>
        <source>Open it in its own program, save it again, or get a new copy.</source>
        <translation>Откройте его в его программе, сохраните заново или получите новую копию.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Файл пуст</translation>
    </message>
    <message>
        <source>Nothing needs to be done; it is indexed when something is in it.</source>
        <translation>Ничего делать не нужно; он будет проиндексирован, когда в нём что-то появится.</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>В файле нет текста</translation>
    </message>
    <message>
        <source>If you see text in it, make a larger or sharper picture of it.</source>
        <translation>Если вы видите в нём текст, сделайте снимок крупнее или чётче.</translation>
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
        <source>Open it with its passphrase: in the app, or with a command in a terminal.</source>
        <translation>Откройте её парольной фразой: в приложении или командой в терминале.</translation>
    </message>
    <message>
        <source>The library was not unlocked</source>
        <translation>Библиотека не разблокирована</translation>
    </message>
    <message>
        <source>Try again. Mind capitals and the keyboard&apos;s language.</source>
        <translation>Попробуйте ещё раз. Проверьте регистр и раскладку клавиатуры.</translation>
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
        <source>It computes at {}.</source>
        <translation>Вычисляет на {}.</translation>
    </message>
    <message>
        <source>{} answers.</source>
        <translation>{} отвечает.</translation>
    </message>
    <message>
        <source>The sandbox of the system refuses every network socket.</source>
        <translation>Песочница системы отклоняет любой сетевой сокет.</translation>
    </message>
    <message>
        <source>This system has nothing by which a process could deny itself the network.</source>
        <translation>В этой системе нет средства, которым процесс мог бы запретить себе сеть.</translation>
    </message>
    <message>
        <source>With an NVIDIA GPU, `python3 scripts/start.py --cuda` makes use of it.</source>
        <translation>С GPU NVIDIA: `python3 scripts/start.py --cuda` задействует её.</translation>
    </message>
    <message>
        <source>Free graphics memory or lower `context_tokens`: a better layout did not fit.</source>
        <translation>Освободите видеопамять или уменьшите `context_tokens`: лучшее размещение не поместилось.</translation>
    </message>
    <message>
        <source>Block Alcove in the firewall of the system.</source>
        <translation>Заблокируйте Alcove в брандмауэре системы.</translation>
    </message>
    <message>
        <source>A document that you open in another program: that program does as it likes.</source>
        <translation>Документ, открытый в другой программе: она делает, что хочет.</translation>
    </message>
    <message>
        <source>Local services (display, keyboard, desktop bus), which the window and commands can reach.</source>
        <translation>Местные службы (экран, клавиатура, шина рабочего стола), доступные окну и командам.</translation>
    </message>
    <message>
        <source>The operating system, an administrator, and who can change Alcove&apos;s files.</source>
        <translation>Операционная система, администратор и тот, кто может менять файлы Alcove.</translation>
    </message>
    <message>
        <source>Folders that are themselves on a network: reading them is the system&apos;s own traffic.</source>
        <translation>Папки, которые сами лежат в сети: их чтение — трафик системы.</translation>
    </message>
    <message>
        <source>Programs with a key to the local API, while it is on: they are answered, and go their way.</source>
        <translation>Программы с ключом к локальному API, пока он включён: они получают ответы и делают с ними что хотят.</translation>
    </message>
    <message>
        <source>Attempts of compiled code are refused, but listed only when they were made in Python.</source>
        <translation>Попытки скомпилированного кода отклоняются, но в список попадают лишь сделанные на Python.</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>Файлы этого вида не читаются</translation>
    </message>
    <message>
        <source>Convert it to PDF, an office format or plain text, or exclude it.</source>
        <translation>Преобразуйте его в PDF, офисный формат или простой текст, или исключите.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>Чтение файла заняло слишком много времени</translation>
    </message>
    <message>
        <source>Raise `file_seconds` in the settings and retry, or split the file.</source>
        <translation>Увеличьте `file_seconds` в настройках и повторите или разделите файл.</translation>
    </message>
    <message>
        <source>The file made its reader fail</source>
        <translation>Файл привёл к сбою чтения</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again; it is retried when it changes.</source>
        <translation>Откройте его в его программе и сохраните заново; попытка повторится, когда он изменится.</translation>
    </message>
    <message>
        <source>Its text is not recognised yet</source>
        <translation>Его текст ещё не распознан</translation>
    </message>
    <message>
        <source>It is recognised after all other files, unless `recognise` is off in the settings.</source>
        <translation>Он распознаётся после всех остальных файлов, если в настройках не выключено `recognise`.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Папки нет на месте</translation>
    </message>
    <message>
        <source>Check the path, or plug the drive in and try again.</source>
        <translation>Проверьте путь или подключите диск и повторите.</translation>
    </message>
    <message>
        <source>The folder is in the library already</source>
        <translation>Папка уже в библиотеке</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>Библиотека занята</translation>
    </message>
    <message>
        <source>Wait until the other Alcove process has ended, or close it, and try again.</source>
        <translation>Дождитесь завершения другого процесса Alcove или закройте его и повторите.</translation>
    </message>
    <message>
        <source>The library cannot be written</source>
        <translation>В библиотеку нельзя записать</translation>
    </message>
    <message>
        <source>Free some space, or make the data folder writable, and try again.</source>
        <translation>Освободите место или разрешите запись в папку данных и повторите.</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>Библиотека повреждена</translation>
    </message>
    <message>
        <source>Run `alcove repair`. Your documents themselves are not touched.</source>
        <translation>Выполните `alcove repair`. Сами документы не затронуты.</translation>
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
        <source>{} of {} vectors</source>
        <translation>Векторов: {} из {}</translation>
    </message>
    <message>
        <source>{}, {}, {} tokens, on {}</source>
        <translation>{}, {}, токенов: {}, устройство: {}</translation>
    </message>
    <message>
        <source>No GPU is used; {} threads at most, {} answers at once.</source>
        <translation>GPU не используется; потоков не более {}, ответов одновременно {}.</translation>
    </message>
    <message>
        <source>{} of {} layers on {}; {} answers at once of {} tokens; KV cache {}, flash attention {}.</source>
        <translation>{} из {} слоёв на {}; {} ответов одновременно по {} токенов; KV-кэш {}, flash attention {}.</translation>
    </message>
    <message>
        <source>A seccomp filter refuses every network socket.</source>
        <translation>Фильтр seccomp запрещает любой сетевой сокет.</translation>
    </message>
    <message>
        <source>Not denied to this process.</source>
        <translation>У этого процесса она не отключена.</translation>
    </message>
    <message>
        <source>The system refused the filter ({}).</source>
        <translation>Система отклонила фильтр ({}).</translation>
    </message>
    <message>
        <source>No checksum was recorded for this file.</source>
        <translation>Для этого файла не записана контрольная сумма.</translation>
    </message>
    <message>
        <source>Its content is not what it was.</source>
        <translation>Содержимое файла изменилось.</translation>
    </message>
    <message>
        <source>SHA-256 {} holds.</source>
        <translation>SHA-256 {} совпадает.</translation>
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
        <source>Import it.</source>
        <translation>Импортируйте его.</translation>
    </message>
    <message>
        <source>Get the file again and import it.</source>
        <translation>Получите файл заново и импортируйте его.</translation>
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
        <source>By kind of file</source>
        <translation>По виду файла</translation>
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
        <source>Settings that differ</source>
        <translation>Различающиеся настройки</translation>
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
        <source>Kept from chats, part of every run</source>
        <translation>Сохранены из бесед, входят в каждый прогон</translation>
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
        <source>cited right {}</source>
        <translation>верные ссылки {}</translation>
    </message>
    <message>
        <source>F1 {}</source>
        <translation>F1 {}</translation>
    </message>
    <message>
        <source>rightly refused {}</source>
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
        <source>Is not in your documents</source>
        <translation>Этого нет в ваших документах</translation>
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
        <source>the passage was found in place {}</source>
        <translation>отрывок найден на месте {}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>The right passage was among the first five.</source>
        <translation>Нужный отрывок был среди первых пяти.</translation>
    </message>
    <message>
        <source>Cited right</source>
        <translation>Верные ссылки</translation>
    </message>
    <message>
        <source>Of the answers given, those that cite a right passage.</source>
        <translation>Доля данных ответов, которые ссылаются на верный отрывок.</translation>
    </message>
    <message>
        <source>Answer F1</source>
        <translation>F1 ответов</translation>
    </message>
    <message>
        <source>Words in common with the right answer; refused is 0.</source>
        <translation>Общие слова с верным ответом; отказ считается за 0.</translation>
    </message>
    <message>
        <source>Rightly refused</source>
        <translation>Верно отклонено</translation>
    </message>
    <message>
        <source>Of the questions that have no answer, those refused.</source>
        <translation>Доля отклонённых среди вопросов без ответа.</translation>
    </message>
    <message>
        <source>Words a second</source>
        <translation>Слов в секунду</translation>
    </message>
    <message>
        <source>Of all answers together, many at once.</source>
        <translation>Все ответы вместе, много одновременно.</translation>
    </message>
    <message>
        <source>first: {}</source>
        <translation>первым: {}</translation>
    </message>
    <message>
        <source>exact: {}</source>
        <translation>точно: {}</translation>
    </message>
    <message>
        <source>refusals right: {}</source>
        <translation>верных отказов: {}</translation>
    </message>
    <message>
        <source>before: {}</source>
        <translation>раньше: {}</translation>
    </message>
    <message>
        <source>Test my documents</source>
        <translation>Проверить мои документы</translation>
    </message>
    <message>
        <source>Alcove asks itself questions whose answers it knows, and counts how often it finds, cites and answers right. The questions are made by rule from tables, labels and sentences of your documents; they repeat their words, so those of people are harder. A quarter has no answer here and should be refused.</source>
        <translation>Alcove задаёт себе вопросы, ответы на которые знает, и считает, как часто верно находит, ссылается и отвечает. Вопросы составляются по правилам из таблиц, подписей и предложений ваших документов; они повторяют их слова, поэтому вопросы людей труднее. На четверть из них ответа здесь нет, и их следует отклонить.</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Удалить эту проверку</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Ask my own questions…</source>
        <translation>Задать свои вопросы…</translation>
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
        <source>Over the {} questions that both runs asked.</source>
        <translation>По вопросам, заданным в обоих прогонах: {}.</translation>
    </message>
    <message>
        <source>None was answered better or worse.</source>
        <translation>Ни на один не отвечено лучше или хуже.</translation>
    </message>
    <message>
        <source>Ask my own questions</source>
        <translation>Задать свои вопросы</translation>
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
        <source>Making questions…</source>
        <translation>Составляются вопросы…</translation>
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
    <name>library</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>It is not there now. What is known of it is kept, and used.</source>
        <translation>Сейчас её нет на месте. Что о ней известно, хранится и используется.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to read</source>
        <translation>
            <numerusform>осталось прочитать: %n</numerusform>
            <numerusform>осталось прочитать: %n</numerusform>
            <numerusform>осталось прочитать: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>исключён %n</numerusform>
            <numerusform>исключено %n</numerusform>
            <numerusform>исключено %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Answer with it</source>
        <translation>Отвечать ею</translation>
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
        <source>Import a copy</source>
        <translation>Импортировать копию</translation>
    </message>
    <message>
        <source>A model is a GGUF file. Larger ones write better and slower. Drop such a file, or a model pack, on the window to import it; it is checked before it is used.</source>
        <translation>Модель — это файл GGUF. Большие модели пишут лучше и медленнее. Перетащите такой файл или пакет моделей в окно, чтобы импортировать; перед использованием он проверяется.</translation>
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
        <source>Needs more memory than there is</source>
        <translation>Нужно больше памяти, чем есть</translation>
    </message>
    <message>
        <source>Runs on the {}</source>
        <translation>Работает на: {}</translation>
    </message>
    <message>
        <source>Fits into memory</source>
        <translation>Помещается в память</translation>
    </message>
    <message>
        <source>Runs on a server of your network</source>
        <translation>Работает на сервере вашей сети</translation>
    </message>
</context>
<context>
    <name>offline</name>
    <message>
        <source>Offline</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>What was examined</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>Examined just now</source>
        <translation>Проверено только что</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Examining…</source>
        <translation>Проверка…</translation>
    </message>
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
        <source>{0} of {1} attempts refused</source>
        <translation>отклонено попыток: {0} из {1}</translation>
    </message>
    <message>
        <source>a seccomp filter of the kernel is on, for good</source>
        <translation>фильтр seccomp ядра включён бесповоротно</translation>
    </message>
    <message>
        <source>open sockets: {}</source>
        <translation>открытые сокеты: {}</translation>
    </message>
    <message>
        <source>NOT REFUSED</source>
        <translation>НЕ ОТКЛОНЕНО</translation>
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
        <source>Reader of documents</source>
        <translation>Чтение документов</translation>
    </message>
    <message>
        <source>Listener of the local API</source>
        <translation>Слушатель локального API</translation>
    </message>
    <message>
        <source>Courier, which alone may connect to the servers</source>
        <translation>Курьер — только он может соединяться с серверами</translation>
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
        <source>{0} go to {1}, as you set it</source>
        <translation>{0} отправляются на {1} по вашей настройке</translation>
    </message>
    <message>
        <source>Connections to {0}: {1}, and {2} that failed</source>
        <translation>Соединений с {0}: {1}, неудачных: {2}</translation>
    </message>
    <message>
        <source>{0}, the latest at {1}</source>
        <translation>{0}, последнее — {1}</translation>
    </message>
    <message>
        <source>Your settings send part of the work to other computers on your network: the text of passages and questions to answer or embed, and vectors to search. A separate process connects to these computers and to no others.</source>
        <translation>По вашим настройкам часть работы передаётся другим компьютерам вашей сети: тексты отрывков и вопросов для ответа или эмбеддинга и векторы для поиска. Отдельный процесс соединяется с этими компьютерами и ни с какими другими.</translation>
    </message>
    <message>
        <source>Attempts in daily work so far: {}</source>
        <translation>Попыток в обычной работе до сих пор: {}</translation>
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
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>Модель эмбеддингов</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Индекс векторов</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Языковая модель</translation>
    </message>
    <message>
        <source>Where the model computes</source>
        <translation>Где вычисляет модель</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, gave up the right to open network connections before it loaded anything. The kernel of the operating system refuses every attempt, also those of any library inside. This window shows what the engine sends it; it loads no remote image and follows no link.</source>
        <translation>Движок, который читает документы и выполняет модель, отказался от права открывать сетевые соединения прежде, чем что-либо загрузил. Ядро операционной системы отклоняет каждую попытку, в том числе любой библиотеки внутри. Это окно показывает то, что присылает движок; оно не загружает удалённых изображений и не переходит по ссылкам.</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, refuses to open network connections. This system offers no way to have that enforced from outside; a firewall rule can do it.</source>
        <translation>Движок, который читает документы и выполняет модель, отказывается открывать сетевые соединения. Эта система не даёт способа обеспечить это извне; это может правило межсетевого экрана.</translation>
    </message>
    <message>
        <source>Nothing on this system keeps the engine from the network. It has no reason to use it, but that is a promise and not a proof.</source>
        <translation>Ничто в этой системе не закрывает движку доступ к сети. Пользоваться ею ему незачем, но это обещание, а не доказательство.</translation>
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
        <source>From the question to the first word of its answer.</source>
        <translation>От вопроса до первого слова ответа.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Написание</translation>
    </message>
    <message>
        <source>Tokens of an answer in a second, after its first.</source>
        <translation>Токены ответа в секунду, после первого.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Tokens of passages and question read in a second, without those it remembered.</source>
        <translation>Токены отрывков и вопроса, прочитанные за секунду, без уже запомненных.</translation>
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
        <source>Searching by meaning and by words, ranking, looking up.</source>
        <translation>Поиск по смыслу и по словам, ранжирование, выборка.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Before the model began with a question.</source>
        <translation>Пока модель не принялась за вопрос.</translation>
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
        <source>Taken by processor and GPU during an answer, where they measure it.</source>
        <translation>Потрачено процессором и GPU за время ответа, если они это измеряют.</translation>
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
        <source>Where the time of an answer went</source>
        <translation>На что ушло время ответа</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Во времени</translation>
    </message>
    <message>
        <source>Where the time of indexing went</source>
        <translation>На что ушло время индексации</translation>
    </message>
    <message>
        <source>Many questions at once</source>
        <translation>Много вопросов одновременно</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Export the measurements</source>
        <translation>Экспорт измерений</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>Экспортировано в {}.</translation>
    </message>
    <message>
        <source>{0} tokens of prompt, {1} of them remembered; {2} written.</source>
        <translation>{0} токенов запроса, из них {1} запомнено; {2} написано.</translation>
    </message>
    <message>
        <source>Work on the last {} files; files are read while others are embedded.</source>
        <translation>Работа над последними {} файлами; одни читаются, пока другие обрабатываются.</translation>
    </message>
    <message>
        <source>{0} took most: {1}</source>
        <translation>{0}: больше всего времени, {1}</translation>
    </message>
    <message>
        <source>{0}: how often each value came among the last {1} answers</source>
        <translation>{0}: как часто встречалось каждое значение в последних {1} ответах</translation>
    </message>
    <message>
        <source>{}: median, 95% and 99% by day, with what changed</source>
        <translation>{}: медиана, 95 % и 99 % по дням, с изменениями</translation>
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
</context>
<context>
    <name>problems</name>
    <message>
        <source>Files that are not indexed</source>
        <translation>Непроиндексированные файлы</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Leave out</source>
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
        <source>with a persona</source>
        <translation>в роли</translation>
    </message>
</context>
<context>
    <name>scoping</name>
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
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Почта</translation>
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
</context>
<context>
    <name>settings</name>
    <message>
        <source>Appearance and behaviour</source>
        <translation>Вид и поведение</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Rules for answers</source>
        <translation>Правила для ответов</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Движок</translation>
    </message>
    <message>
        <source>Servers in your network</source>
        <translation>Серверы в вашей сети</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Локальный API</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Наибольший файл</translation>
    </message>
    <message>
        <source>Time for one file</source>
        <translation>Время на файл</translation>
    </message>
    <message>
        <source>Memory of a reader</source>
        <translation>Память читателя</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>Left out everywhere</source>
        <translation>Исключено везде</translation>
    </message>
    <message>
        <source>Length of a passage</source>
        <translation>Длина отрывка</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Модель эмбеддингов</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Языковая модель</translation>
    </message>
    <message>
        <source>Passages a question</source>
        <translation>Отрывков на вопрос</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>Первое слово в течение</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Окно контекста</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Самый длинный ответ</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Осторожность</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Language of answers</source>
        <translation>Язык ответов</translation>
    </message>
    <message>
        <source>Length of answers</source>
        <translation>Длина ответов</translation>
    </message>
    <message>
        <source>Form of answers</source>
        <translation>Форма ответов</translation>
    </message>
    <message>
        <source>Only with a source</source>
        <translation>Только с источником</translation>
    </message>
    <message>
        <source>Topics not answered</source>
        <translation>Темы без ответа</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Ответов одновременно</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Слои на GPU</translation>
    </message>
    <message>
        <source>Shares of several GPUs</source>
        <translation>Доли нескольких GPU</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Model&apos;s memory</source>
        <translation>Память модели</translation>
    </message>
    <message>
        <source>Price of an hour</source>
        <translation>Цена часа</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>Цена энергии</translation>
    </message>
    <message>
        <source>Vectors: server</source>
        <translation>Векторы: сервер</translation>
    </message>
    <message>
        <source>Vectors: file with the key</source>
        <translation>Векторы: файл с ключом</translation>
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
        <source>Answers: file with the key</source>
        <translation>Ответы: файл с ключом</translation>
    </message>
    <message>
        <source>Answers: otherwise here</source>
        <translation>Ответы: иначе здесь</translation>
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
        <source>Embeddings: numbers in a vector</source>
        <translation>Эмбеддинги: чисел в векторе</translation>
    </message>
    <message>
        <source>Embeddings: file with the key</source>
        <translation>Эмбеддинги: файл с ключом</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Центр сертификации</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Обслуживать другие программы</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Ключ сертификата</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Запросов одновременно</translation>
    </message>
    <message>
        <source>Requests of a key</source>
        <translation>Запросов на ключ</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Как получится</translation>
    </message>
    <message>
        <source>Larger files are not read.</source>
        <translation>Файлы больше этого не читаются.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>Longest time to read one file.</source>
        <translation>Наибольшее время чтения одного файла.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>Memory one reader process may use.</source>
        <translation>Память, доступная одному процессу чтения.</translation>
    </message>
    <message>
        <source>Reader processes; 0 chooses by the number of cores.</source>
        <translation>Процессы чтения; 0 — по числу ядер.</translation>
    </message>
    <message>
        <source>Recognise text in scans and pictures, after all other files.</source>
        <translation>Распознавать текст в сканах и картинках после всех остальных файлов.</translation>
    </message>
    <message>
        <source>Names of files and folders that are left out everywhere (glob patterns).</source>
        <translation>Имена файлов и папок, исключённых везде (шаблоны glob).</translation>
    </message>
    <message>
        <source>Target length of a passage.</source>
        <translation>Желаемая длина отрывка.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токенов</translation>
    </message>
    <message>
        <source>Folder of a sentence-transformers model; empty for the bundled one.</source>
        <translation>Папка модели sentence-transformers; пусто — встроенная.</translation>
    </message>
    <message>
        <source>GGUF file that answers; empty for the bundled one.</source>
        <translation>Файл GGUF, который отвечает; пусто — встроенный.</translation>
    </message>
    <message>
        <source>Passages sent with a question at most.</source>
        <translation>Сколько отрывков самое большее отправляется с вопросом.</translation>
    </message>
    <message>
        <source>Send fewer passages where this machine would take longer to the first word; 0 sends all.</source>
        <translation>Отправлять меньше отрывков, если до первого слова прошло бы больше времени; 0 — отправлять все.</translation>
    </message>
    <message>
        <source>Context window used, within the model&apos;s own.</source>
        <translation>Используемое окно контекста, в пределах окна модели.</translation>
    </message>
    <message>
        <source>Longest answer.</source>
        <translation>Самый длинный ответ.</translation>
    </message>
    <message>
        <source>Passages read for a summary at most; of more, evenly spread ones.</source>
        <translation>Столько отрывков читается для краткого изложения самое большее; если их больше — взятые равномерно.</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>отрывков</translation>
    </message>
    <message>
        <source>0 always gives the same answer; higher varies more.</source>
        <translation>0 всегда даёт тот же ответ; чем выше, тем разнообразнее.</translation>
    </message>
    <message>
        <source>Questions that could be answered and may be refused, so that those that cannot be are refused too.</source>
        <translation>Доля вопросов с ответом, от которых можно отказаться, чтобы отказываться и от тех, на которые ответа нет.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Language of all answers; empty for that of the question.</source>
        <translation>Язык всех ответов; пусто — язык вопроса.</translation>
    </message>
    <message>
        <source>Length of all answers; empty for as long as they get.</source>
        <translation>Длина всех ответов; пусто — без ограничения.</translation>
    </message>
    <message>
        <source>Form of all answers: a JSON schema, or a grammar (GBNF); empty for text.</source>
        <translation>Форма всех ответов: схема JSON или грамматика (GBNF); пусто — текст.</translation>
    </message>
    <message>
        <source>Give no answer that no passage carries.</source>
        <translation>Не давать ответа, который не подтверждён ни одним фрагментом.</translation>
    </message>
    <message>
        <source>Questions with all words of one of these are not answered.</source>
        <translation>На вопросы со всеми словами одной из этих тем ответа не будет.</translation>
    </message>
    <message>
        <source>What the model is told first about who it is, as: You are a patient paralegal.</source>
        <translation>Что модели говорится сначала о том, кто она, например: Ты терпеливый помощник юриста.</translation>
    </message>
    <message>
        <source>Threads of the language model; 0 chooses by the number of cores.</source>
        <translation>Потоки языковой модели; 0 — по числу ядер.</translation>
    </message>
    <message>
        <source>Answers written at once; 0 chooses by processor or GPU.</source>
        <translation>Ответов одновременно; 0 — выбор по процессору или GPU.</translation>
    </message>
    <message>
        <source>Room for what the model computed of chats, so that they go on at once after a restart; 0 keeps nothing.</source>
        <translation>Место для того, что модель вычислила по чатам, чтобы после перезапуска они сразу продолжались; 0 — ничего не хранить.</translation>
    </message>
    <message>
        <source>Layers on the GPU; -1 for as many as fit, 0 for none.</source>
        <translation>Слои на GPU; -1 — сколько поместится, 0 — ни одного.</translation>
    </message>
    <message>
        <source>Price of an hour of this machine, for the cost of a question; 0 to use power and energy.</source>
        <translation>Цена часа этой машины для стоимости вопроса; 0 — считать по мощности и энергии.</translation>
    </message>
    <message>
        <source>Power this machine draws while it answers.</source>
        <translation>Мощность, потребляемая машиной во время ответа.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour.</source>
        <translation>Цена киловатт-часа.</translation>
    </message>
    <message>
        <source>Shares of several GPUs, as 3,1; empty to share by their free memory.</source>
        <translation>Доли нескольких GPU, например 3,1; пусто — по свободной памяти.</translation>
    </message>
    <message>
        <source>Flash attention: less memory for long prompts, other rounding.</source>
        <translation>Flash attention: меньше памяти для длинных запросов, другое округление.</translation>
    </message>
    <message>
        <source>Numbers in the model&apos;s memory; q8_0 halves it, but needs flash attention.</source>
        <translation>Числа в памяти модели; q8_0 уменьшает её вдвое, но требует flash attention.</translation>
    </message>
    <message>
        <source>Chroma server in your network that holds the vectors, as http://chroma.lan:8000; empty for this computer.</source>
        <translation>Сервер Chroma в вашей сети, который хранит векторы, например http://chroma.lan:8000; пусто — этот компьютер.</translation>
    </message>
    <message>
        <source>File with that server&apos;s key, which you alone can read; empty for none.</source>
        <translation>Файл с ключом для этого сервера, доступный для чтения только вам; пусто — без ключа.</translation>
    </message>
    <message>
        <source>OpenAI-compatible server in your network that writes answers, as http://gpu.lan:8000/v1; empty for this computer.</source>
        <translation>Совместимый с OpenAI сервер в вашей сети, который пишет ответы, например http://gpu.lan:8000/v1; пусто — этот компьютер.</translation>
    </message>
    <message>
        <source>Name of its model; empty for the first that it lists.</source>
        <translation>Имя его модели; пусто — первая из его списка.</translation>
    </message>
    <message>
        <source>While that server does not answer, the model on this computer does.</source>
        <translation>Пока этот сервер не отвечает, отвечает модель на этом компьютере.</translation>
    </message>
    <message>
        <source>Server in your network that embeds, OpenAI-compatible or text-embeddings-inference, as http://gpu.lan:8081/v1; empty for this computer.</source>
        <translation>Сервер в вашей сети, вычисляющий векторы: совместимый с OpenAI или text-embeddings-inference, например http://gpu.lan:8081/v1; пусто — этот компьютер.</translation>
    </message>
    <message>
        <source>Name of its model.</source>
        <translation>Имя его модели.</translation>
    </message>
    <message>
        <source>Numbers in a vector of that model, as its description says.</source>
        <translation>Сколько чисел в векторе этой модели, по её описанию.</translation>
    </message>
    <message>
        <source>File with the certificate authority of these servers (PEM); empty for those that the system trusts.</source>
        <translation>Файл с центром сертификации этих серверов (PEM); пусто — те, которым доверяет система.</translation>
    </message>
    <message>
        <source>Serve other programs on this computer while the app runs (see docs/api.md).</source>
        <translation>Обслуживать другие программы на этом компьютере, пока приложение запущено (см. docs/api.md).</translation>
    </message>
    <message>
        <source>TCP port of the local API; 0 takes any that is free.</source>
        <translation>TCP-порт локального API; 0 — любой свободный.</translation>
    </message>
    <message>
        <source>Address of the local API. Any but 127.0.0.1 lets other computers in, and needs a certificate and a key.</source>
        <translation>Адрес локального API. Любой, кроме 127.0.0.1, открывает доступ другим компьютерам и требует сертификата и ключа.</translation>
    </message>
    <message>
        <source>File with the TLS certificate of the API (PEM); empty for none.</source>
        <translation>Файл TLS-сертификата API (PEM); пусто — без него.</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s key (PEM).</source>
        <translation>Файл ключа сертификата (PEM).</translation>
    </message>
    <message>
        <source>Requests that are worked on or wait at once; further ones are sent away.</source>
        <translation>Запросы, которые одновременно выполняются или ждут; остальные отклоняются.</translation>
    </message>
    <message>
        <source>Requests that one key may make.</source>
        <translation>Запросы, разрешённые одному ключу.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>в минуту</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>meaning #{}</source>
        <translation>смысл № {}</translation>
    </message>
    <message>
        <source>keywords #{}</source>
        <translation>ключевые слова № {}</translation>
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
    <message>
        <source>Small and fast, even without a graphics card. It finds and quotes facts well, but does not reason at length and is weak in languages other than English. A larger model gives better answers: import a GGUF file, or drop it here.</source>
        <translation>Маленькая и быстрая, даже без видеокарты. Хорошо находит и цитирует факты, но не рассуждает подолгу и слаба в языках, кроме английского. Большая модель отвечает лучше: импортируйте файл GGUF или перетащите его сюда.</translation>
    </message>
    <message>
        <source>It quotes facts and draws conclusions from your documents.</source>
        <translation>Цитирует факты и делает выводы из ваших документов.</translation>
    </message>
</context>
<context>
    <name>sweep</name>
    <message>
        <source>Questions at once</source>
        <translation>Вопросов одновременно</translation>
    </message>
    <message>
        <source>Time to the first token, with the question&apos;s search</source>
        <translation>Время до первого токена, вместе с поиском</translation>
    </message>
    <message>
        <source>Time between two tokens of an answer</source>
        <translation>Время между двумя токенами ответа</translation>
    </message>
    <message>
        <source>Tokens written in a second, by all answers together</source>
        <translation>Токенов в секунду по всем ответам вместе</translation>
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
        <source>no other</source>
        <translation>ничем</translation>
    </message>
    <message>
        <source>How speed depends on passages sent and questions asked at once. `{}` measures it.</source>
        <translation>Как скорость зависит от числа отрывков и одновременных вопросов. Измеряет `{}`.</translation>
    </message>
    <message>
        <source>{0}: at best {1}, with {2} at once and {3} sent</source>
        <translation>{0}: лучше всего {1}, при {2} одновременно и отправлено {3}</translation>
    </message>
    <message>
        <source>a question costs from {}</source>
        <translation>вопрос стоит от {}</translation>
    </message>
    <message>
        <source>F1 with {0}: {1}</source>
        <translation>F1 при {0}: {1}</translation>
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
        <source>What Alcove keeps of your documents and chats is encrypted.</source>
        <translation>То, что Alcove хранит о ваших документах и беседах, зашифровано.</translation>
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
        <source>What Alcove keeps of your documents and chats is then encrypted on the disk, and every start asks for the passphrase. The documents themselves are left as they are. Who forgets the passphrase has lost the library: nobody can open it, you included.</source>
        <translation>То, что Alcove хранит о ваших документах и беседах, будет зашифровано на диске, и при каждом запуске потребуется парольная фраза. Сами документы останутся как есть. Кто забудет фразу, потеряет библиотеку: её не откроет никто, даже вы.</translation>
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
        <source>A new passphrase is only needed to change it.</source>
        <translation>Новая фраза нужна только для её смены.</translation>
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
        <source>Turn encryption off</source>
        <translation>Отключить шифрование</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Новая парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Фразы не совпадают.</translation>
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
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n отрывок</numerusform>
            <numerusform>%n отрывка</numerusform>
            <numerusform>%n отрывков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>не прочитан %n файл</numerusform>
            <numerusform>не прочитано %n файла</numerusform>
            <numerusform>не прочитано %n файлов</numerusform>
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
    <message>
        <source>{}: keyword search</source>
        <translation>{}: по ключевым словам</translation>
    </message>
    <message>
        <source>The embedding model was not trained for {}, so these documents are searched mostly by keyword and less by meaning. Use words that occur in them, or choose a multilingual embedding model in the settings.</source>
        <translation>Модель эмбеддингов не обучалась для {}, поэтому эти документы ищутся в основном по ключевым словам и меньше по смыслу. Используйте слова, которые в них встречаются, или выберите в настройках многоязычную модель эмбеддингов.</translation>
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
        <source>{} skipped to meet the time limit</source>
        <translation>{} пропущено ради лимита времени</translation>
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
        <source>not from your documents</source>
        <translation>не из ваших документов</translation>
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
        <source>Confidence: the estimated probability that the passages found contain the answer.</source>
        <translation>Уверенность: оценка вероятности того, что найденные отрывки содержат ответ.</translation>
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
        <source>{}, paused</source>
        <translation>{}, пауза</translation>
    </message>
    <message>
        <source>{0}, {1} waiting</source>
        <translation>{0}, в очереди {1}</translation>
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
