<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AnswerStages</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>What is the key for?</source>
        <translation>Wofür ist der Schlüssel?</translation>
    </message>
    <message>
        <source>The key is in the clipboard.</source>
        <translation>Der Schlüssel ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ApiService</name>
    <message>
        <source>On this system the window cannot start it.</source>
        <translation>Auf diesem System kann das Fenster sie nicht starten.</translation>
    </message>
    <message>
        <source>Run `alcove serve`.</source>
        <translation>Führen Sie `alcove serve` aus.</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Fragen (Enter)</translation>
    </message>
    <message>
        <source>Do not limit to {}</source>
        <translation>Nicht auf {} beschränken</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner …</translation>
    </message>
    <message>
        <source>A file…  @</source>
        <translation>Eine Datei …  @</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Überall suchen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ChatsSection</name>
    <message>
        <source>Search chats</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>No chat holds these words.</source>
        <translation>Kein Gespräch enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Gespräch umbenennen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Show earlier questions</source>
        <translation>Frühere Fragen zeigen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Unlock…</source>
        <translation>Aufschließen…</translation>
    </message>
    <message>
        <source>The engine is starting again…</source>
        <translation>Die Engine startet neu …</translation>
    </message>
    <message>
        <source>Start the engine again</source>
        <translation>Engine neu starten</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>Zum Aufnehmen hier ablegen</translation>
    </message>
    <message>
        <source>Documents and folders are read, GGUF files and packs become models</source>
        <translation>Dokumente und Ordner werden gelesen, GGUF-Dateien und Pakete werden zu Modellen</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>Add to the library</source>
        <translation>In die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Watch where they are
Changes are noticed; nothing is copied.</source>
        <translation>Beobachten, wo sie liegen
Änderungen werden bemerkt; nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Keep a copy in Alcove
The copy stays when the original goes.</source>
        <translation>Eine Kopie in Alcove behalten
Die Kopie bleibt, wenn das Original geht.</translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <translation>Künftig ebenso verfahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>How shall Alcove take in %n file(s)?</source>
        <translation>
            <numerusform>Wie soll Alcove %n Datei aufnehmen?</numerusform>
            <numerusform>Wie soll Alcove %n Dateien aufnehmen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>See the models</source>
        <translation>Modelle ansehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find documents, chats and commands, or ask</source>
        <translation>Dokumente, Gespräche und Befehle finden, oder fragen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Ask: {}</source>
        <translation>Fragen: {}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>{} (read by GPT4All)</source>
        <translation>{} (liest GPT4All)</translation>
    </message>
    <message>
        <source>There is no model yet</source>
        <translation>Noch ist kein Modell da</translation>
    </message>
    <message>
        <source>Alcove finds passages all the same.</source>
        <translation>Passagen findet Alcove trotzdem.</translation>
    </message>
    <message>
        <source>Use {0} of {1}, without a copy</source>
        <translation>{0} von {1} verwenden, ohne Kopie</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Folders of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Ask about this folder</source>
        <translation>Zu diesem Ordner fragen</translation>
    </message>
    <message>
        <source>Summarise this folder</source>
        <translation>Fasse diesen Ordner zusammen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation>Aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation>Diesen Ordner vergessen …</translation>
    </message>
    <message>
        <source>Forget {}?</source>
        <translation>{} vergessen?</translation>
    </message>
    <message>
        <source>Its text is erased from the index, and with it the questions and answers of your chats and tests that cite or quote it. The documents themselves stay. This cannot be undone.</source>
        <translation>Sein Text wird aus dem Index gelöscht, ebenso die Fragen und Antworten Ihrer Gespräche und Tests, die ihn nennen oder zitieren. Die Dokumente selbst bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>MachineMeters</name>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory of the engine</source>
        <translation>Speicher der Engine</translation>
    </message>
    <message>
        <source>Graphics processor</source>
        <translation>Grafikprozessor</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>Grafikspeicher</translation>
    </message>
    <message>
        <source>What the model remembers (KV cache)</source>
        <translation>Was sich das Modell merkt (KV-Cache)</translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} von {1} Token</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Summarise this folder</source>
        <translation>Fasse diesen Ordner zusammen</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Weiter indexieren</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indexierung anhalten</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>Das Gespräch wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {}.</source>
        <translation>{} hinzugefügt.</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Dazu fragen</translation>
    </message>
</context>
<context>
    <name>MentionCompleter</name>
    <message>
        <source>Folders and documents</source>
        <translation>Ordner und Dokumente</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Importing {}</source>
        <translation>{} wird importiert</translation>
    </message>
    <message>
        <source>Loading {}</source>
        <translation>{} wird geladen</translation>
    </message>
    <message>
        <source>Found in other programs</source>
        <translation>In anderen Programmen gefunden</translation>
    </message>
    <message>
        <source>Verifying {}</source>
        <translation>{} wird geprüft</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Models (*.gguf *.alcovepack)</source>
        <translation>Modelle (*.gguf *.alcovepack)</translation>
    </message>
    <message>
        <source>{} answers from now on.</source>
        <translation>Ab jetzt antwortet {}.</translation>
    </message>
    <message>
        <source>An embedding model was imported. The settings let you choose it.</source>
        <translation>Ein Einbettungsmodell wurde importiert. In den Einstellungen lässt es sich wählen.</translation>
    </message>
    <message>
        <source>The file is what was imported: {}</source>
        <translation>Die Datei ist, was importiert wurde: {}</translation>
    </message>
</context>
<context>
    <name>OwnSettings</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Watch where they are</source>
        <translation>Beobachten, wo sie liegen</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Eine Kopie behalten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light or dark, or with the strongest contrast.</source>
        <translation>Hell oder dunkel, oder mit dem stärksten Kontrast.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of everything; takes effect at the next start.</source>
        <translation>Von allem; gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the windows, not of answers.</source>
        <translation>Die Sprache der Fenster, nicht der Antworten.</translation>
    </message>
    <message>
        <source>Files you drop</source>
        <translation>Abgelegte Dateien</translation>
    </message>
    <message>
        <source>What happens with files; folders are watched.</source>
        <translation>Was mit Dateien geschieht; Ordner werden beobachtet.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Closing the window leaves Alcove running.</source>
        <translation>Wird das Fenster geschlossen, läuft Alcove weiter.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Begin to watch when you log in.</source>
        <translation>Mit dem Beobachten beginnen, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Of what is kept of documents and chats, with a passphrase.</source>
        <translation>Dessen, was von Dokumenten und Gesprächen aufbewahrt wird, mit einer Passphrase.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Verschlüsseln…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Kept as a question of “Test my documents”.</source>
        <translation>Als Frage von „Meine Dokumente prüfen“ behalten.</translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Page of the source</source>
        <translation>Seite der Quelle</translation>
    </message>
</context>
<context>
    <name>PerformancePanel</name>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexierung</translation>
    </message>
    <message>
        <source>Where the time of the last answer went</source>
        <translation>Wohin die Zeit der letzten Antwort ging</translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation>Dieser Rechner, jetzt</translation>
    </message>
    <message>
        <source>Measurements…</source>
        <translation>Messungen …</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Leiste schließen</translation>
    </message>
    <message>
        <source>Speed and machine</source>
        <translation>Tempo und Rechner</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Every document that was found is indexed.</source>
        <translation>Jedes gefundene Dokument ist indexiert.</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>ProgressSection</name>
    <message>
        <source>Progress of indexing</source>
        <translation>Fortschritt der Indexierung</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of this chat</source>
        <translation>Regeln dieses Gesprächs</translation>
    </message>
    <message>
        <source>They come on top of the rules in the settings, which hold for every chat.</source>
        <translation>Sie kommen zu den Regeln in den Einstellungen hinzu, die für jedes Gespräch gelten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to the default: {}</source>
        <translation>Zurück zum Vorgabewert: {}</translation>
    </message>
    <message>
        <source>Locked on this machine: {}</source>
        <translation>Auf diesem Rechner gesperrt: {}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation>Quelle schließen</translation>
    </message>
    <message>
        <source>Sources of the answer</source>
        <translation>Quellen der Antwort</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>Warum diese?</translation>
    </message>
    <message>
        <source>Every passage that was read, and how it was found</source>
        <translation>Jede Passage, die gelesen wurde, und wie sie gefunden wurde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>p. {0} / {1}</source>
        <translation>S. {0} / {1}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>The model that answers</source>
        <translation>Das Modell, das antwortet</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>How fast the answer is written</source>
        <translation>Wie schnell die Antwort geschrieben wird</translation>
    </message>
    <message>
        <source>See how this is proven</source>
        <translation>Sehen, wie das bewiesen ist</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Sweep</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>neben</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Ask about a folder</source>
        <translation>Zu einem Ordner fragen</translation>
    </message>
    <message>
        <source>Ask about a file</source>
        <translation>Zu einer Datei fragen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation>Gespräch exportieren</translation>
    </message>
    <message>
        <source>The chat was exported.</source>
        <translation>Das Gespräch wurde exportiert.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Copy the answer with its sources</source>
        <translation>Antwort mit Quellen kopieren</translation>
    </message>
    <message>
        <source>Look for an answer in the documents instead</source>
        <translation>Stattdessen in den Dokumenten nach einer Antwort suchen</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation>Eine gute Antwort</translation>
    </message>
    <message>
        <source>A bad answer</source>
        <translation>Eine schlechte Antwort</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>Als Prüffrage behalten</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Try it with a sample library</source>
        <translation>Mit einer Beispielbibliothek ausprobieren</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Legen Sie hier einen Ordner ab</translation>
    </message>
    <message>
        <source>Alcove reads the documents in it and answers questions about them, with the passages it found. Nothing leaves this computer.</source>
        <translation>Alcove liest die Dokumente darin und beantwortet Fragen zu ihnen, mit den gefundenen Passagen. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Answers come from {}, on this computer alone.</source>
        <translation>Grundlage der Antworten: {}, allein auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>_ErrorBox</name>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Modelle ansehen</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>None of the passages found supports this sentence.</source>
        <translation>Keine der gefundenen Passagen stützt diesen Satz.</translation>
    </message>
</context>
<context>
    <name>api</name>
    <message>
        <source>Local API</source>
        <translation>Lokale API</translation>
    </message>
    <message>
        <source>Serve other programs on this computer</source>
        <translation>Andere Programme auf diesem Computer bedienen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What the key reaches</source>
        <translation>Was der Schlüssel erreicht</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Schlüssel erstellen…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Der neue Schlüssel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The new key. It is not shown again.</source>
        <translation>Der neue Schlüssel. Er wird nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>Editors, scripts and agents can then use the model and search the library, with a key. The process that listens can connect to nothing. docs/api.md says how it is used.</source>
        <translation>Editoren, Skripte und Agenten können dann mit einem Schlüssel das Modell nutzen und die Bibliothek durchsuchen. Der Prozess, der zuhört, kann sich mit nichts verbinden. docs/api.md beschreibt die Benutzung.</translation>
    </message>
    <message>
        <source>Listening at {}</source>
        <translation>Hört zu unter {}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Off: nothing listens.</source>
        <translation>Aus: Nichts hört zu.</translation>
    </message>
    <message>
        <source>For all folders</source>
        <translation>Für alle Ordner</translation>
    </message>
    <message>
        <source>Only for {}</source>
        <translation>Nur für {}</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>alle Ordner</translation>
    </message>
    <message>
        <source>made {}</source>
        <translation>erstellt {}</translation>
    </message>
</context>
<context>
    <name>chats</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Ask a question</source>
        <translation>Eine Frage stellen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>Rules of this chat…</source>
        <translation>Regeln dieses Gesprächs …</translation>
    </message>
    <message>
        <source>Export this chat…</source>
        <translation>Dieses Gespräch exportieren …</translation>
    </message>
    <message>
        <source>Speed and machine</source>
        <translation>Tempo und Rechner</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Fold or unfold the side column</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Files that are not indexed</source>
        <translation>Nicht indexierte Dateien</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indexierung anhalten</translation>
    </message>
    <message>
        <source>How the network is denied</source>
        <translation>Wie das Netz gesperrt ist</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Lokale API</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Test my documents</source>
        <translation>Meine Dokumente prüfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Quit Alcove</source>
        <translation>Alcove beenden</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Richter</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>Fragen, eine je Zeile</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models that answer</source>
        <translation>Modelle, die antworten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Models answer the same questions over the same passages of your documents. Another one, the judge, ranks the answers several times in changing order. A test then tells whether the differences are more than chance.</source>
        <translation>Modelle beantworten dieselben Fragen anhand derselben Stellen Ihrer Dokumente. Ein anderes, der Richter, ordnet die Antworten mehrmals in wechselnder Reihenfolge. Ein Test sagt dann, ob die Unterschiede mehr als Zufall sind.</translation>
    </message>
    <message>
        <source>Three models are needed: two that answer, and one of another make that judges. Import further GGUF files on the page Models.</source>
        <translation>Es braucht drei Modelle: zwei, die antworten, und eines anderer Herkunft, das richtet. Importieren Sie weitere GGUF-Dateien auf der Seite Modelle.</translation>
    </message>
    <message>
        <source>Choose two to {} models.</source>
        <translation>Wählen Sie zwei bis {} Modelle.</translation>
    </message>
    <message>
        <source>The judge must not be one of them.</source>
        <translation>Der Richter darf keines davon sein.</translation>
    </message>
    <message>
        <source>Write at least {} questions; twenty show more.</source>
        <translation>Schreiben Sie mindestens {} Fragen; zwanzig zeigen mehr.</translation>
    </message>
    <message>
        <source>Ranks (1 is best)</source>
        <translation>Ränge (1 ist der beste)</translation>
    </message>
    <message>
        <source>Words of an answer</source>
        <translation>Wörter einer Antwort</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>Median des Rangs</translation>
    </message>
    <message>
        <source>Words a second</source>
        <translation>Wörter je Sekunde</translation>
    </message>
    <message>
        <source>{0} answers best over {1} questions (p = {2}).</source>
        <translation>{0} antwortet über {1} Fragen am besten (p = {2}).</translation>
    </message>
    <message>
        <source>{0} answers better than {1} over {2} questions (p = {3}); no model is ahead of all others.</source>
        <translation>{0} antwortet über {2} Fragen besser als {1} (p = {3}); kein Modell liegt vor allen anderen.</translation>
    </message>
    <message>
        <source>No difference is proven over {2} questions. The largest, between {0} and {1}, may be chance (p = {3}).</source>
        <translation>Über {2} Fragen ist kein Unterschied erwiesen. Der größte, zwischen {0} und {1}, kann Zufall sein (p = {3}).</translation>
    </message>
    <message>
        <source>No reasonable number of questions would show one.</source>
        <translation>Keine vernünftige Zahl von Fragen würde einen zeigen.</translation>
    </message>
    <message>
        <source>About {} more questions would probably show it.</source>
        <translation>Etwa {} weitere Fragen würden ihn wahrscheinlich zeigen.</translation>
    </message>
    <message>
        <source>The judge {0} contradicts itself when the answers are shown in another order (correlation {1}): its ranks say little.</source>
        <translation>Der Richter {0} widerspricht sich, wenn die Antworten in anderer Reihenfolge stehen (Korrelation {1}): Seine Ränge sagen wenig.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, run `alcove doctor`.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt das Problem, rufen Sie `alcove doctor` auf.</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>Ungültige Anfrage</translation>
    </message>
    <message>
        <source>See the command&apos;s help.</source>
        <translation>Lesen Sie die Hilfe des Befehls.</translation>
    </message>
    <message>
        <source>Invalid settings</source>
        <translation>Ungültige Einstellungen</translation>
    </message>
    <message>
        <source>Correct the line named above in settings.toml, or delete it to use the default.</source>
        <translation>Berichtigen Sie die genannte Zeile in settings.toml, oder löschen Sie sie für den Vorgabewert.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Start again whenever you like; finished work is kept.</source>
        <translation>Beginnen Sie wieder, wann Sie möchten; Erledigtes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The library operation failed</source>
        <translation>Der Vorgang in der Bibliothek ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Open the file in its own application, save it again, then retry.</source>
        <translation>Öffnen Sie die Datei in ihrem Programm, speichern Sie sie neu und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The model cannot be used</source>
        <translation>Das Modell ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The server cannot be used</source>
        <translation>Der Server kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>Correct the [remote] section of the settings.</source>
        <translation>Berichtigen Sie den Abschnitt [remote] der Einstellungen.</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>Die Engine ist ausgefallen</translation>
    </message>
    <message>
        <source>The engine does not respond</source>
        <translation>Die Engine antwortet nicht</translation>
    </message>
    <message>
        <source>Restart the app, or run the command again.</source>
        <translation>Starten Sie die Anwendung neu, oder wiederholen Sie den Befehl.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>Die Engine wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>Try again: the engine restarts. Indexed documents are kept.</source>
        <translation>Versuchen Sie es noch einmal: Die Engine startet neu. Indexierte Dokumente bleiben erhalten.</translation>
    </message>
    <message>
        <source>The server does not respond</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>Start it, or check its address in the [remote] section of the settings.</source>
        <translation>Starten Sie ihn, oder prüfen Sie seine Adresse im Abschnitt [remote] der Einstellungen.</translation>
    </message>
    <message>
        <source>Unexpected response from the server</source>
        <translation>Unerwartete Antwort vom Server</translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation>Modell nicht gefunden</translation>
    </message>
    <message>
        <source>Import a model with `alcove models import FILE`.</source>
        <translation>Importieren Sie ein Modell mit `alcove models import DATEI`.</translation>
    </message>
    <message>
        <source>The file is not a usable model</source>
        <translation>Die Datei ist kein brauchbares Modell</translation>
    </message>
    <message>
        <source>Get a new copy of the GGUF file and import it; the current model stays in use.</source>
        <translation>Besorgen Sie eine neue Kopie der GGUF-Datei und importieren Sie sie; das jetzige Modell bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>The model does not fit in memory</source>
        <translation>Das Modell passt nicht in den Speicher</translation>
    </message>
    <message>
        <source>Use a smaller model or a stronger quantisation; the current model stays in use.</source>
        <translation>Nehmen Sie ein kleineres Modell oder eine stärkere Quantisierung; das jetzige Modell bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>A passage could not be embedded</source>
        <translation>Für eine Passage ließ sich kein Vektor berechnen</translation>
    </message>
    <message>
        <source>Keyword search still finds it. `alcove repair` tries again.</source>
        <translation>Die Stichwortsuche findet sie trotzdem. `alcove repair` versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The model pack cannot be used</source>
        <translation>Das Modellpaket ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Copy the pack again, or recreate it with `alcove models pack`.</source>
        <translation>Kopieren Sie das Paket noch einmal, oder erstellen Sie es neu mit `alcove models pack`.</translation>
    </message>
    <message>
        <source>The file no longer exists</source>
        <translation>Die Datei gibt es nicht mehr</translation>
    </message>
    <message>
        <source>No action needed; it is indexed if it comes back.</source>
        <translation>Es ist nichts zu tun; kommt sie wieder, wird sie indexiert.</translation>
    </message>
    <message>
        <source>The file cannot be accessed</source>
        <translation>Kein Zugriff auf die Datei</translation>
    </message>
    <message>
        <source>Give your user account permission to read the file, then retry.</source>
        <translation>Geben Sie Ihrem Benutzerkonto das Recht, die Datei zu lesen, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Raise `max_file_mb` in the settings, or split the file.</source>
        <translation>Erhöhen Sie `max_file_mb` in den Einstellungen, oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>The file is password-protected</source>
        <translation>Die Datei ist kennwortgeschützt</translation>
    </message>
    <message>
        <source>Save a copy without a password in a watched folder.</source>
        <translation>Speichern Sie eine Kopie ohne Kennwort in einem beobachteten Ordner.</translation>
    </message>
    <message>
        <source>The message is encrypted</source>
        <translation>Die Nachricht ist verschlüsselt</translation>
    </message>
    <message>
        <source>Open it in your mail program and save it in a watched folder as text or PDF.</source>
        <translation>Öffnen Sie sie in Ihrem E-Mail-Programm und speichern Sie sie als Text oder PDF in einem beobachteten Ordner.</translation>
    </message>
    <message>
        <source>The file is damaged or has the wrong extension</source>
        <translation>Die Datei ist beschädigt oder hat die falsche Endung</translation>
    </message>
    <message>
        <source>Open it in its own application and save it again, or get a new copy.</source>
        <translation>Öffnen Sie sie in ihrem Programm und speichern Sie sie neu, oder besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>No action needed; it is indexed once it has content.</source>
        <translation>Es ist nichts zu tun; sie wird indexiert, sobald sie Inhalt hat.</translation>
    </message>
    <message>
        <source>No text found in the file</source>
        <translation>Kein Text in der Datei gefunden</translation>
    </message>
    <message>
        <source>If it shows text, use a larger or sharper image.</source>
        <translation>Wenn Text zu sehen ist, verwenden Sie ein größeres oder schärferes Bild.</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation>Die Bibliothek ist verschlossen</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase, in the app or in a terminal.</source>
        <translation>Schließen Sie sie mit ihrer Passphrase auf, in der App oder in einem Terminal.</translation>
    </message>
    <message>
        <source>The library could not be unlocked</source>
        <translation>Die Bibliothek ließ sich nicht aufschließen</translation>
    </message>
    <message>
        <source>Try again. Check Caps Lock and the keyboard layout.</source>
        <translation>Versuchen Sie es noch einmal. Prüfen Sie Feststelltaste und Tastaturbelegung.</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>{} in {}; {} in {}; locked: {}</source>
        <translation>{} in {}; {} in {}; gesperrt: {}</translation>
    </message>
    <message>
        <source>Runs on {}.</source>
        <translation>Läuft auf {}.</translation>
    </message>
    <message>
        <source>{} responds.</source>
        <translation>{} antwortet.</translation>
    </message>
    <message>
        <source>The system&apos;s sandbox blocks every network socket.</source>
        <translation>Die Sandbox des Systems blockiert jeden Netzwerk-Socket.</translation>
    </message>
    <message>
        <source>This system offers no way for a process to block its own network access.</source>
        <translation>Auf diesem System kann ein Prozess seinen eigenen Netzzugriff nicht sperren.</translation>
    </message>
    <message>
        <source>To use an NVIDIA GPU, run `python3 scripts/start.py --cuda`.</source>
        <translation>Für eine NVIDIA-GPU `python3 scripts/start.py --cuda` ausführen.</translation>
    </message>
    <message>
        <source>Free GPU memory or lower `context_tokens`: a better layout did not fit.</source>
        <translation>Grafikspeicher freigeben oder `context_tokens` senken: eine bessere Aufteilung passte nicht.</translation>
    </message>
    <message>
        <source>Block Alcove in the system&apos;s firewall.</source>
        <translation>Sperren Sie Alcove in der Firewall des Systems.</translation>
    </message>
    <message>
        <source>Documents you open in another program: that program is not restricted.</source>
        <translation>Dokumente, die Sie in einem anderen Programm öffnen: Dieses Programm ist nicht eingeschränkt.</translation>
    </message>
    <message>
        <source>Local services (display, keyboard, desktop bus) that the window and commands can reach.</source>
        <translation>Lokale Dienste (Anzeige, Tastatur, Desktop-Bus), die Fenster und Befehle erreichen.</translation>
    </message>
    <message>
        <source>The operating system, administrators, and anyone who can change Alcove&apos;s files.</source>
        <translation>Das Betriebssystem, Administratoren und alle, die Alcoves Dateien ändern können.</translation>
    </message>
    <message>
        <source>Folders on a network drive: the operating system reads them over the network.</source>
        <translation>Ordner auf Netzlaufwerken: Das Betriebssystem liest sie über das Netz.</translation>
    </message>
    <message>
        <source>Programs with a key to the local API, while it is on: what they do with answers is not restricted.</source>
        <translation>Programme mit einem Schlüssel zur lokalen API, solange sie an ist: Was sie mit Antworten tun, ist nicht eingeschränkt.</translation>
    </message>
    <message>
        <source>Attempts by compiled code are blocked, but only attempts made from Python are listed.</source>
        <translation>Versuche von kompiliertem Code werden blockiert, aber nur Versuche aus Python werden aufgelistet.</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Dateityp nicht unterstützt</translation>
    </message>
    <message>
        <source>Convert it to PDF, an office format or plain text, or exclude it.</source>
        <translation>Wandeln Sie sie in PDF, ein Office-Format oder reinen Text um, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>Reading the file timed out</source>
        <translation>Zeitüberschreitung beim Lesen der Datei</translation>
    </message>
    <message>
        <source>Raise `file_seconds` in the settings and retry, or split the file.</source>
        <translation>Erhöhen Sie `file_seconds` in den Einstellungen und versuchen Sie es wieder, oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>The file could not be parsed</source>
        <translation>Die Datei ließ sich nicht auswerten</translation>
    </message>
    <message>
        <source>Open it in its own application and save it again; it is retried when it changes.</source>
        <translation>Öffnen Sie sie in ihrem Programm und speichern Sie sie neu; sie wird wieder versucht, wenn sie sich ändert.</translation>
    </message>
    <message>
        <source>Waiting for text recognition (OCR)</source>
        <translation>Wartet auf die Texterkennung (OCR)</translation>
    </message>
    <message>
        <source>Scanned pages are recognised after all other files, unless `recognise` is off in the settings.</source>
        <translation>Gescannte Seiten werden nach allen anderen Dateien erkannt, sofern `recognise` in den Einstellungen nicht aus ist.</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Check the path, or connect the drive and try again.</source>
        <translation>Prüfen Sie den Pfad, oder schließen Sie das Laufwerk an und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The folder is already in the library</source>
        <translation>Der Ordner ist schon in der Bibliothek</translation>
    </message>
    <message>
        <source>No action needed.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>Die Bibliothek ist in Gebrauch</translation>
    </message>
    <message>
        <source>Wait for the other Alcove process to finish, or close it, and try again.</source>
        <translation>Warten Sie, bis der andere Alcove-Prozess endet, oder schließen Sie ihn, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Cannot write to the library</source>
        <translation>Die Bibliothek lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>Free some disk space or make the data folder writable, then try again.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Datenordner beschreibbar, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>Die Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>Run `alcove repair`. Your documents are not touched.</source>
        <translation>Rufen Sie `alcove repair` auf. Ihre Dokumente selbst bleiben unberührt.</translation>
    </message>
    <message>
        <source>{}, Python {}, {} cores, {} GB memory ({} GB free)</source>
        <translation>{}, Python {}, {} Kerne, {} GB Speicher ({} GB frei)</translation>
    </message>
    <message>
        <source>{}, {} GB free</source>
        <translation>{}, {} GB frei</translation>
    </message>
    <message>
        <source>{}, {} dimensions</source>
        <translation>{}, {} Dimensionen</translation>
    </message>
    <message>
        <source>{} of {} vectors</source>
        <translation>{} von {} Vektoren</translation>
    </message>
    <message>
        <source>{}, {}, {} tokens, on {}</source>
        <translation>{}, {}, {} Tokens, auf {}</translation>
    </message>
    <message>
        <source>No GPU in use; up to {} threads, {} answers at once.</source>
        <translation>Es wird keine GPU benutzt; höchstens {} Threads, {} Antworten gleichzeitig.</translation>
    </message>
    <message>
        <source>{} of {} layers on {}; {} answers at once of {} tokens; KV cache {}, flash attention {}.</source>
        <translation>{} von {} Schichten auf {}; {} Antworten gleichzeitig zu {} Token; KV-Cache {}, Flash Attention {}.</translation>
    </message>
    <message>
        <source>A seccomp filter blocks every network socket.</source>
        <translation>Ein seccomp-Filter blockiert jeden Netzwerk-Socket.</translation>
    </message>
    <message>
        <source>Network access is not blocked.</source>
        <translation>Der Netzzugriff ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>The system rejected the filter ({}).</source>
        <translation>Das System hat den Filter abgelehnt ({}).</translation>
    </message>
    <message>
        <source>No checksum is recorded for this file.</source>
        <translation>Zu dieser Datei ist keine Prüfsumme vermerkt.</translation>
    </message>
    <message>
        <source>The file has changed since it was imported.</source>
        <translation>Die Datei hat sich seit dem Import geändert.</translation>
    </message>
    <message>
        <source>SHA-256 {} matches.</source>
        <translation>SHA-256 {} stimmt.</translation>
    </message>
    <message>
        <source>Free some disk space: the library needs about 2 GB.</source>
        <translation>Schaffen Sie Platz auf der Festplatte: Die Bibliothek braucht etwa 2 GB.</translation>
    </message>
    <message>
        <source>Run `alcove index`.</source>
        <translation>Führen Sie `alcove index` aus.</translation>
    </message>
    <message>
        <source>Import it.</source>
        <translation>Importieren Sie sie.</translation>
    </message>
    <message>
        <source>Get a new copy of the file and import it.</source>
        <translation>Besorgen Sie eine neue Kopie der Datei und importieren Sie sie.</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} Punkte</translation>
    </message>
    <message>
        <source>By kind of file</source>
        <translation>Nach Art der Datei</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Einstellungen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Got better</source>
        <translation>Besser geworden</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Schlechter geworden</translation>
    </message>
    <message>
        <source>Kept from chats, part of every run</source>
        <translation>Aus Gesprächen behalten, Teil jedes Durchlaufs</translation>
    </message>
    <message>
        <source>Answered: {}</source>
        <translation>Geantwortet: {}</translation>
    </message>
    <message>
        <source>found {}</source>
        <translation>gefunden {}</translation>
    </message>
    <message>
        <source>cited right {}</source>
        <translation>richtig belegt {}</translation>
    </message>
    <message>
        <source>F1 {}</source>
        <translation>F1 {}</translation>
    </message>
    <message>
        <source>rightly refused {}</source>
        <translation>zu Recht abgelehnt {}</translation>
    </message>
    <message>
        <source>questions: {}</source>
        <translation>Fragen: {}</translation>
    </message>
    <message>
        <source>Before: {}</source>
        <translation>Vorher: {}</translation>
    </message>
    <message>
        <source>After: {}</source>
        <translation>Nachher: {}</translation>
    </message>
    <message>
        <source>Is not in your documents</source>
        <translation>Steht nicht in Ihren Dokumenten</translation>
    </message>
    <message>
        <source>Expected: {}</source>
        <translation>Erwartet: {}</translation>
    </message>
    <message>
        <source>the passage was not found</source>
        <translation>die Stelle wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the passage was found in place {}</source>
        <translation>die Stelle wurde an Platz {} gefunden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>The right passage was among the first five.</source>
        <translation>Die richtige Stelle war unter den ersten fünf.</translation>
    </message>
    <message>
        <source>Cited right</source>
        <translation>Richtig belegt</translation>
    </message>
    <message>
        <source>Of the answers given, those that cite a right passage.</source>
        <translation>Von den gegebenen Antworten jene, die eine richtige Stelle nennen.</translation>
    </message>
    <message>
        <source>Answer F1</source>
        <translation>F1 der Antworten</translation>
    </message>
    <message>
        <source>Words in common with the right answer; refused is 0.</source>
        <translation>Gemeinsame Wörter mit der richtigen Antwort; abgelehnt zählt 0.</translation>
    </message>
    <message>
        <source>Rightly refused</source>
        <translation>Zu Recht abgelehnt</translation>
    </message>
    <message>
        <source>Of the questions that have no answer, those refused.</source>
        <translation>Von den Fragen ohne Antwort jene, die abgelehnt wurden.</translation>
    </message>
    <message>
        <source>Words a second</source>
        <translation>Wörter je Sekunde</translation>
    </message>
    <message>
        <source>Of all answers together, many at once.</source>
        <translation>Aller Antworten zusammen, viele zugleich.</translation>
    </message>
    <message>
        <source>first: {}</source>
        <translation>zuerst: {}</translation>
    </message>
    <message>
        <source>exact: {}</source>
        <translation>genau: {}</translation>
    </message>
    <message>
        <source>refusals right: {}</source>
        <translation>Ablehnungen richtig: {}</translation>
    </message>
    <message>
        <source>before: {}</source>
        <translation>vorher: {}</translation>
    </message>
    <message>
        <source>Test my documents</source>
        <translation>Meine Dokumente prüfen</translation>
    </message>
    <message>
        <source>Alcove asks itself questions whose answers it knows, and counts how often it finds, cites and answers right. The questions are made by rule from tables, labels and sentences of your documents; they repeat their words, so those of people are harder. A quarter has no answer here and should be refused.</source>
        <translation>Alcove stellt sich Fragen, deren Antworten es kennt, und zählt, wie oft es richtig findet, belegt und antwortet. Die Fragen entstehen nach Regeln aus Tabellen, Bezeichnungen und Sätzen Ihrer Dokumente; sie wiederholen deren Wörter, Fragen von Menschen sind also schwerer. Ein Viertel hat hier keine Antwort und soll abgelehnt werden.</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Diese Prüffrage entfernen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Ask my own questions…</source>
        <translation>Eigene Fragen stellen…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Diesen Durchlauf entfernen</translation>
    </message>
    <message>
        <source>Compare with an earlier run…</source>
        <translation>Mit einem früheren Durchlauf vergleichen…</translation>
    </message>
    <message>
        <source>Over the {} questions that both runs asked.</source>
        <translation>Über die {} Fragen, die beide Durchläufe gestellt haben.</translation>
    </message>
    <message>
        <source>None was answered better or worse.</source>
        <translation>Keine wurde besser oder schlechter beantwortet.</translation>
    </message>
    <message>
        <source>Ask my own questions</source>
        <translation>Eigene Fragen stellen</translation>
    </message>
    <message>
        <source>Questions (*.jsonl)</source>
        <translation>Fragen (*.jsonl)</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} Fragen</translation>
    </message>
    <message>
        <source>How many questions</source>
        <translation>Wie viele Fragen</translation>
    </message>
    <message>
        <source>Which folder</source>
        <translation>Welcher Ordner</translation>
    </message>
    <message>
        <source>Which model</source>
        <translation>Welches Modell</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Das verwendete Modell</translation>
    </message>
    <message>
        <source>Making questions…</source>
        <translation>Fragen werden gebildet…</translation>
    </message>
    <message>
        <source>{0} of {1} questions answered</source>
        <translation>{0} von {1} Fragen beantwortet</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>All help</source>
        <translation>Hilfe im Überblick</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Alcove opens no address. It is: {}</source>
        <translation>Alcove öffnet keine Adressen. Sie lautet: {}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, paste them, or press Ctrl+O. Folders are watched: what changes in them is read again within seconds.</source>
        <translation>Legen Sie Dateien oder Ordner auf dem Fenster ab, fügen Sie sie ein, oder drücken Sie Strg+O. Ordner werden beobachtet: was sich darin ändert, ist in Sekunden neu gelesen.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Write a question and press Enter. Type @ to limit it to a folder or file, or use the funnel for a kind of file or a time. Follow-up questions may lean on what was said before.</source>
        <translation>Schreiben Sie eine Frage und drücken Sie Enter. Mit @ beschränken Sie sie auf einen Ordner oder eine Datei, mit dem Trichter auf eine Art von Datei oder eine Zeit. Folgefragen dürfen sich auf das Gesagte beziehen.</translation>
    </message>
    <message>
        <source>Check an answer</source>
        <translation>Eine Antwort prüfen</translation>
    </message>
    <message>
        <source>Numbers like [1] are sources: press one to see the page with the passage marked. A sentence underlined in dots is not supported by any passage. The badge says whether the answer is from your documents.</source>
        <translation>Zahlen wie [1] sind Quellen: ein Druck darauf zeigt die Seite mit der markierten Passage. Ein gepunktet unterstrichener Satz wird von keiner Passage gestützt. Das Abzeichen sagt, ob die Antwort aus Ihren Dokumenten stammt.</translation>
    </message>
    <message>
        <source>Stay in control</source>
        <translation>Die Kontrolle behalten</translation>
    </message>
    <message>
        <source>Esc stops an answer; the pause button stops indexing. Files that could not be read are listed with the reason and what to do. Your files are never changed.</source>
        <translation>Esc hält eine Antwort an, die Pausetaste die Indexierung. Dateien, die nicht gelesen werden konnten, sind mit Grund und Abhilfe aufgeführt. Ihre Dateien werden nie verändert.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Everything happens on this computer, unless the settings name servers of your network. Press the badge at the bottom left to see how the network is denied, or what is sent where.</source>
        <translation>Alles geschieht auf diesem Rechner, außer wenn die Einstellungen Server in Ihrem Netz nennen. Drücken Sie das Abzeichen unten links, um zu sehen, wie das Netz gesperrt ist oder was wohin gesendet wird.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
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
        <translation>Word und Ähnliches</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Präsentationen</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>E-Books</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Calendars and contacts</source>
        <translation>Kalender und Kontakte</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>It is not there now. What is known of it is kept, and used.</source>
        <translation>Er ist jetzt nicht da. Was von ihm bekannt ist, bleibt und wird benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to read</source>
        <translation>
            <numerusform>%n noch zu lesen</numerusform>
            <numerusform>%n noch zu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Answer with it</source>
        <translation>Damit antworten</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import a copy</source>
        <translation>Kopie importieren</translation>
    </message>
    <message>
        <source>A model is a GGUF file. Larger ones write better and slower. Drop such a file, or a model pack, on the window to import it; it is checked before it is used.</source>
        <translation>Ein Modell ist eine GGUF-Datei. Größere schreiben besser und langsamer. Ziehen Sie eine solche Datei oder ein Modellpaket auf das Fenster, um sie zu importieren; vor der Verwendung wird sie geprüft.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Needs more memory than there is</source>
        <translation>Braucht mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>Runs on the {}</source>
        <translation>Läuft auf: {}</translation>
    </message>
    <message>
        <source>Fits into memory</source>
        <translation>Passt in den Speicher</translation>
    </message>
    <message>
        <source>Runs on a server of your network</source>
        <translation>Läuft auf einem Server in Ihrem Netz</translation>
    </message>
</context>
<context>
    <name>offline</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>What was examined</source>
        <translation>Was untersucht wurde</translation>
    </message>
    <message>
        <source>Examined just now</source>
        <translation>Soeben untersucht</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Noch einmal untersuchen</translation>
    </message>
    <message>
        <source>Examining…</source>
        <translation>Wird untersucht …</translation>
    </message>
    <message>
        <source>Attempts to reach the network</source>
        <translation>Versuche, das Netz zu erreichen</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>What this does not cover</source>
        <translation>Was das nicht abdeckt</translation>
    </message>
    <message>
        <source>{0} of {1} attempts refused</source>
        <translation>{0} von {1} Versuchen abgewiesen</translation>
    </message>
    <message>
        <source>a seccomp filter of the kernel is on, for good</source>
        <translation>ein seccomp-Filter des Kernels gilt, unwiderruflich</translation>
    </message>
    <message>
        <source>open sockets: {}</source>
        <translation>offene Sockets: {}</translation>
    </message>
    <message>
        <source>NOT REFUSED</source>
        <translation>NICHT ABGEWIESEN</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Reader of documents</source>
        <translation>Leser der Dokumente</translation>
    </message>
    <message>
        <source>Listener of the local API</source>
        <translation>Zuhörer der lokalen API</translation>
    </message>
    <message>
        <source>Courier, which alone may connect to the servers</source>
        <translation>Kurier, der sich allein mit den Servern verbinden darf</translation>
    </message>
    <message>
        <source>The local API is off: no port is open</source>
        <translation>Die lokale API ist aus: Kein Port ist offen</translation>
    </message>
    <message>
        <source>The local API is on: a port is open</source>
        <translation>Die lokale API ist an: Ein Port ist offen</translation>
    </message>
    <message>
        <source>{0} go to {1}, as you set it</source>
        <translation>{0} gehen an {1}, wie von Ihnen eingestellt</translation>
    </message>
    <message>
        <source>Connections to {0}: {1}, and {2} that failed</source>
        <translation>Verbindungen zu {0}: {1}, dazu {2} gescheiterte</translation>
    </message>
    <message>
        <source>{0}, the latest at {1}</source>
        <translation>{0}, zuletzt um {1}</translation>
    </message>
    <message>
        <source>By your settings a part of the work is done on other computers of your network, and what it needs is sent there: texts of passages and questions to answer or to embed, vectors to search. A process of its own connects to these and to no other.</source>
        <translation>Nach Ihren Einstellungen geschieht ein Teil der Arbeit auf anderen Computern Ihres Netzes, und was dazu nötig ist, geht dorthin: Texte von Passagen und Fragen zum Beantworten oder Einbetten, Vektoren zum Suchen. Ein eigener Prozess verbindet sich mit diesen und mit keinem anderen.</translation>
    </message>
    <message>
        <source>Attempts in daily work so far: {}</source>
        <translation>Versuche im Alltag bisher: {}</translation>
    </message>
    <message>
        <source>Server for vectors</source>
        <translation>Server für Vektoren</translation>
    </message>
    <message>
        <source>Server for answers</source>
        <translation>Server für Antworten</translation>
    </message>
    <message>
        <source>Server for embeddings</source>
        <translation>Server für Einbettungen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>Einbettungsmodell</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Vektorindex</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Where the model computes</source>
        <translation>Wo das Modell rechnet</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, gave up the right to open network connections before it loaded anything. The kernel of the operating system refuses every attempt, also those of any library inside. This window shows what the engine sends it; it loads no remote image and follows no link.</source>
        <translation>Die Engine, die Ihre Dokumente liest und das Modell ausführt, hat das Recht auf Netzverbindungen abgegeben, bevor sie irgendetwas lud. Der Kern des Betriebssystems verweigert jeden Versuch, auch den jeder Bibliothek darin. Dieses Fenster zeigt, was die Engine ihm schickt; es lädt kein fernes Bild und folgt keinem Verweis.</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, refuses to open network connections. This system offers no way to have that enforced from outside; a firewall rule can do it.</source>
        <translation>Die Engine, die Ihre Dokumente liest und das Modell ausführt, weigert sich, Netzverbindungen zu öffnen. Dieses System bietet keinen Weg, das von außen zu erzwingen; eine Firewall-Regel kann es.</translation>
    </message>
    <message>
        <source>Nothing on this system keeps the engine from the network. It has no reason to use it, but that is a promise and not a proof.</source>
        <translation>Nichts auf diesem System hält die Engine vom Netz fern. Sie hat keinen Grund, es zu benutzen, aber das ist ein Versprechen und kein Beweis.</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>nothing measured yet</source>
        <translation>noch nichts gemessen</translation>
    </message>
    <message>
        <source>median {0}, 95% {1}</source>
        <translation>Median {0}, 95 % {1}</translation>
    </message>
    <message>
        <source>Understanding the question</source>
        <translation>Die Frage verstehen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Putting the prompt together</source>
        <translation>Die Eingabe zusammenstellen</translation>
    </message>
    <message>
        <source>Reading the passages for the exact words</source>
        <translation>Sucht in den Passagen den genauen Wortlaut</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Auf das Modell warten</translation>
    </message>
    <message>
        <source>Reading the passages (prefill)</source>
        <translation>Die Passagen lesen (Prefill)</translation>
    </message>
    <message>
        <source>Writing (decode)</source>
        <translation>Schreiben (Decode)</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien lesen</translation>
    </message>
    <message>
        <source>Cutting into passages</source>
        <translation>In Passagen schneiden</translation>
    </message>
    <message>
        <source>Computing meanings (embedding)</source>
        <translation>Bedeutungen berechnen (Embedding)</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{} waiting for the model</source>
        <translation>{} warten auf das Modell</translation>
    </message>
    <message>
        <source>{} W</source>
        <translation>{} W</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>From the question to the first word of its answer.</source>
        <translation>Von der Frage bis zum ersten Wort ihrer Antwort.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Tokens of an answer in a second, after its first.</source>
        <translation>Token einer Antwort pro Sekunde, nach dem ersten.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Tokens of passages and question read in a second, without those it remembered.</source>
        <translation>Token von Passagen und Frage, die pro Sekunde gelesen werden, ohne die erinnerten.</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Searching by meaning and by words, ranking, looking up.</source>
        <translation>Suche nach Bedeutung und nach Wörtern, Ordnen, Nachschlagen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Before the model began with a question.</source>
        <translation>Bevor das Modell mit einer Frage begann.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Taken by processor and GPU during an answer, where they measure it.</source>
        <translation>Von Prozessor und GPU während einer Antwort verbraucht, sofern sie es messen.</translation>
    </message>
    <message>
        <source>{} J</source>
        <translation>{} J</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation>Dieser Rechner, jetzt</translation>
    </message>
    <message>
        <source>Where the time of an answer went</source>
        <translation>Wo die Zeit einer Antwort blieb</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Where the time of indexing went</source>
        <translation>Wo die Zeit des Indexierens blieb</translation>
    </message>
    <message>
        <source>Many questions at once</source>
        <translation>Viele Fragen gleichzeitig</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export the measurements</source>
        <translation>Messungen exportieren</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>Nach {} exportiert.</translation>
    </message>
    <message>
        <source>{0} tokens of prompt, {1} of them remembered; {2} written.</source>
        <translation>{0} Token im Prompt, davon {1} erinnert; {2} geschrieben.</translation>
    </message>
    <message>
        <source>Work on the last {} files; files are read while others are embedded.</source>
        <translation>Arbeit an den letzten {} Dateien; Dateien werden gelesen, während andere eingebettet werden.</translation>
    </message>
    <message>
        <source>{0} took most: {1}</source>
        <translation>{0} brauchte am meisten: {1}</translation>
    </message>
    <message>
        <source>{0}: how often each value came among the last {1} answers</source>
        <translation>{0}: wie oft jeder Wert bei den letzten {1} Antworten vorkam</translation>
    </message>
    <message>
        <source>{}: median, 95% and 99% by day, with what changed</source>
        <translation>{}: Median, 95 % und 99 % nach Tagen, mit Änderungen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
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
        <translation>Median</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Files that are not indexed</source>
        <translation>Nicht indexierte Dateien</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>only with a source</source>
        <translation>nur mit Quelle</translation>
    </message>
    <message>
        <source>in a set form</source>
        <translation>in fester Form</translation>
    </message>
    <message>
        <source>not about {}</source>
        <translation>nicht zu: {}</translation>
    </message>
    <message>
        <source>with a persona</source>
        <translation>mit Rolle</translation>
    </message>
</context>
<context>
    <name>scoping</name>
    <message>
        <source>Ask about your documents</source>
        <translation>Fragen Sie Ihre Dokumente</translation>
    </message>
    <message>
        <source>Ask about {}</source>
        <translation>Fragen Sie zu {}</translation>
    </message>
    <message numerus="yes">
        <source>Ask about these %n</source>
        <translation>
            <numerusform>Fragen Sie zu diesem %n</numerusform>
            <numerusform>Fragen Sie zu diesen %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{} only</source>
        <translation>nur {}</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Appearance and behaviour</source>
        <translation>Aussehen und Verhalten</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Rules for answers</source>
        <translation>Regeln für Antworten</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Servers in your network</source>
        <translation>Server in Ihrem Netz</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Lokale API</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Time for one file</source>
        <translation>Zeit für eine Datei</translation>
    </message>
    <message>
        <source>Memory of a reader</source>
        <translation>Speicher eines Lesers</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Left out everywhere</source>
        <translation>Überall ausgelassen</translation>
    </message>
    <message>
        <source>Length of a passage</source>
        <translation>Länge einer Passage</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Einbettungsmodell</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Passages a question</source>
        <translation>Passagen je Frage</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>Erstes Wort binnen</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Language of answers</source>
        <translation>Sprache der Antworten</translation>
    </message>
    <message>
        <source>Length of answers</source>
        <translation>Länge der Antworten</translation>
    </message>
    <message>
        <source>Form of answers</source>
        <translation>Form der Antworten</translation>
    </message>
    <message>
        <source>Only with a source</source>
        <translation>Nur mit Quelle</translation>
    </message>
    <message>
        <source>Topics not answered</source>
        <translation>Themen ohne Antwort</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Antworten gleichzeitig</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Schichten auf der GPU</translation>
    </message>
    <message>
        <source>Shares of several GPUs</source>
        <translation>Anteile mehrerer GPUs</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Model&apos;s memory</source>
        <translation>Gedächtnis des Modells</translation>
    </message>
    <message>
        <source>Price of an hour</source>
        <translation>Preis einer Stunde</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>Energiepreis</translation>
    </message>
    <message>
        <source>Vectors: server</source>
        <translation>Vektoren: Server</translation>
    </message>
    <message>
        <source>Vectors: file with the key</source>
        <translation>Vektoren: Datei mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Answers: server</source>
        <translation>Antworten: Server</translation>
    </message>
    <message>
        <source>Answers: model</source>
        <translation>Antworten: Modell</translation>
    </message>
    <message>
        <source>Answers: file with the key</source>
        <translation>Antworten: Datei mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Answers: otherwise here</source>
        <translation>Antworten: sonst hier</translation>
    </message>
    <message>
        <source>Embeddings: server</source>
        <translation>Einbettungen: Server</translation>
    </message>
    <message>
        <source>Embeddings: model</source>
        <translation>Einbettungen: Modell</translation>
    </message>
    <message>
        <source>Embeddings: numbers in a vector</source>
        <translation>Einbettungen: Zahlen im Vektor</translation>
    </message>
    <message>
        <source>Embeddings: file with the key</source>
        <translation>Einbettungen: Datei mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Andere Programme bedienen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Requests of a key</source>
        <translation>Anfragen eines Schlüssels</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>Larger files are not read.</source>
        <translation>Größere Dateien werden nicht gelesen.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Longest time to read one file.</source>
        <translation>Längste Zeit, um eine Datei zu lesen.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Memory one reader process may use.</source>
        <translation>Speicher, den ein Leseprozess benutzen darf.</translation>
    </message>
    <message>
        <source>Reader processes; 0 chooses by the number of cores.</source>
        <translation>Leseprozesse; 0 wählt nach der Zahl der Kerne.</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Texterkennung</translation>
    </message>
    <message>
        <source>Recognise text in scans and pictures, after all other files.</source>
        <translation>Text in Scans und Bildern erkennen, nach allen anderen Dateien.</translation>
    </message>
    <message>
        <source>Names of files and folders that are left out everywhere (glob patterns).</source>
        <translation>Namen von Dateien und Ordnern, die überall ausgelassen werden (Glob-Muster).</translation>
    </message>
    <message>
        <source>Target length of a passage.</source>
        <translation>Angestrebte Länge einer Passage.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Folder of a sentence-transformers model; empty for the bundled one.</source>
        <translation>Ordner eines Modells von sentence-transformers; leer für das mitgelieferte.</translation>
    </message>
    <message>
        <source>GGUF file that answers; empty for the bundled one.</source>
        <translation>GGUF-Datei, die antwortet; leer für die mitgelieferte.</translation>
    </message>
    <message>
        <source>Passages sent with a question at most.</source>
        <translation>Passagen, die mit einer Frage höchstens geschickt werden.</translation>
    </message>
    <message>
        <source>Send fewer passages where this machine would take longer to the first word; 0 sends all.</source>
        <translation>Weniger Passagen senden, wenn dieser Rechner länger bis zum ersten Wort bräuchte; 0 sendet alle.</translation>
    </message>
    <message>
        <source>Context window used, within the model&apos;s own.</source>
        <translation>Benutztes Kontextfenster, innerhalb dessen des Modells.</translation>
    </message>
    <message>
        <source>Longest answer.</source>
        <translation>Längste Antwort.</translation>
    </message>
    <message>
        <source>Passages a summary</source>
        <translation>Passagen je Zusammenfassung</translation>
    </message>
    <message>
        <source>Passages read for a summary at most; of more, evenly spread ones.</source>
        <translation>So viele Passagen werden für eine Zusammenfassung höchstens gelesen; von mehr gleichmäßig verteilte.</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>0 always gives the same answer; higher varies more.</source>
        <translation>0 gibt immer dieselbe Antwort; mehr wechselt stärker.</translation>
    </message>
    <message>
        <source>Questions that could be answered and may be refused, so that those that cannot be are refused too.</source>
        <translation>Anteil beantwortbarer Fragen, die abgelehnt werden dürfen, damit auch die nicht beantwortbaren abgelehnt werden.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Language of all answers; empty for that of the question.</source>
        <translation>Sprache aller Antworten; leer für die der Frage.</translation>
    </message>
    <message>
        <source>Length of all answers; empty for as long as they get.</source>
        <translation>Länge aller Antworten; leer für beliebig.</translation>
    </message>
    <message>
        <source>Form of all answers: a JSON schema, or a grammar (GBNF); empty for text.</source>
        <translation>Form aller Antworten: ein JSON-Schema oder eine Grammatik (GBNF); leer für Text.</translation>
    </message>
    <message>
        <source>Give no answer that no passage carries.</source>
        <translation>Keine Antwort geben, die keine Passage trägt.</translation>
    </message>
    <message>
        <source>Questions with all words of one of these are not answered.</source>
        <translation>Fragen mit allen Wörtern eines dieser Themen werden nicht beantwortet.</translation>
    </message>
    <message>
        <source>What the model is told first about who it is, as: You are a patient paralegal.</source>
        <translation>Was dem Modell zuerst gesagt wird, wer es ist, etwa: Du bist eine geduldige Anwaltsgehilfin.</translation>
    </message>
    <message>
        <source>Threads of the language model; 0 chooses by the number of cores.</source>
        <translation>Threads des Sprachmodells; 0 wählt nach der Zahl der Kerne.</translation>
    </message>
    <message>
        <source>Answers written at once; 0 chooses by processor or GPU.</source>
        <translation>Gleichzeitig geschriebene Antworten; 0 wählt nach Prozessor oder GPU.</translation>
    </message>
    <message>
        <source>Room for chats</source>
        <translation>Platz für Chats</translation>
    </message>
    <message>
        <source>Room for what the model computed of chats, so that they go on at once after a restart; 0 keeps nothing.</source>
        <translation>Platz für das, was das Modell von Chats berechnet hat, damit sie nach einem Neustart sofort weitergehen; 0 behält nichts.</translation>
    </message>
    <message>
        <source>Layers on the GPU; -1 for as many as fit, 0 for none.</source>
        <translation>Schichten auf der GPU; -1 für so viele wie passen, 0 für keine.</translation>
    </message>
    <message>
        <source>Price of an hour of this machine, for the cost of a question; 0 to use power and energy.</source>
        <translation>Preis einer Stunde dieses Rechners, für die Kosten einer Frage; 0 für Leistung und Energie.</translation>
    </message>
    <message>
        <source>Power this machine draws while it answers.</source>
        <translation>Leistung, die dieser Rechner beim Antworten aufnimmt.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour.</source>
        <translation>Preis einer Kilowattstunde.</translation>
    </message>
    <message>
        <source>Shares of several GPUs, as 3,1; empty to share by their free memory.</source>
        <translation>Anteile mehrerer GPUs, etwa 3,1; leer für Anteile nach freiem Speicher.</translation>
    </message>
    <message>
        <source>Flash attention: less memory for long prompts, other rounding.</source>
        <translation>Flash Attention: weniger Speicher für lange Prompts, andere Rundung.</translation>
    </message>
    <message>
        <source>Numbers in the model&apos;s memory; q8_0 halves it, but needs flash attention.</source>
        <translation>Zahlen im Gedächtnis des Modells; q8_0 halbiert es, braucht aber Flash Attention.</translation>
    </message>
    <message>
        <source>Chroma server in your network that holds the vectors, as http://chroma.lan:8000; empty for this computer.</source>
        <translation>Chroma-Server in Ihrem Netz, der die Vektoren hält, etwa http://chroma.lan:8000; leer für diesen Computer.</translation>
    </message>
    <message>
        <source>File with that server&apos;s key, which you alone can read; empty for none.</source>
        <translation>Datei mit dem Schlüssel für diesen Server, die nur Sie lesen können; leer für keinen.</translation>
    </message>
    <message>
        <source>OpenAI-compatible server in your network that writes answers, as http://gpu.lan:8000/v1; empty for this computer.</source>
        <translation>OpenAI-kompatibler Server in Ihrem Netz, der Antworten schreibt, etwa http://gpu.lan:8000/v1; leer für diesen Computer.</translation>
    </message>
    <message>
        <source>Name of its model; empty for the first that it lists.</source>
        <translation>Name seines Modells; leer für das erste, das er nennt.</translation>
    </message>
    <message>
        <source>While that server does not answer, the model on this computer does.</source>
        <translation>Solange dieser Server nicht antwortet, antwortet das Modell auf diesem Computer.</translation>
    </message>
    <message>
        <source>Server in your network that embeds, OpenAI-compatible or text-embeddings-inference, as http://gpu.lan:8081/v1; empty for this computer.</source>
        <translation>Server in Ihrem Netz, der einbettet, OpenAI-kompatibel oder text-embeddings-inference, etwa http://gpu.lan:8081/v1; leer für diesen Computer.</translation>
    </message>
    <message>
        <source>Name of its model.</source>
        <translation>Name seines Modells.</translation>
    </message>
    <message>
        <source>Numbers in a vector of that model, as its description says.</source>
        <translation>Zahlen in einem Vektor dieses Modells, wie seine Beschreibung sagt.</translation>
    </message>
    <message>
        <source>File with the certificate authority of these servers (PEM); empty for those that the system trusts.</source>
        <translation>Datei mit der Zertifizierungsstelle dieser Server (PEM); leer für die, denen das System vertraut.</translation>
    </message>
    <message>
        <source>Serve other programs on this computer while the app runs (see docs/api.md).</source>
        <translation>Andere Programme auf diesem Computer bedienen, solange die App läuft (siehe docs/api.md).</translation>
    </message>
    <message>
        <source>TCP port of the local API; 0 takes any that is free.</source>
        <translation>TCP-Port der lokalen API; 0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
        <source>Address of the local API. Any but 127.0.0.1 lets other computers in, and needs a certificate and a key.</source>
        <translation>Adresse der lokalen API. Jede andere als 127.0.0.1 lässt andere Computer herein und braucht ein Zertifikat und einen Schlüssel.</translation>
    </message>
    <message>
        <source>File with the TLS certificate of the API (PEM); empty for none.</source>
        <translation>Datei mit dem TLS-Zertifikat der API (PEM); leer für keines.</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s key (PEM).</source>
        <translation>Datei mit dem Schlüssel des Zertifikats (PEM).</translation>
    </message>
    <message>
        <source>Requests that are worked on or wait at once; further ones are sent away.</source>
        <translation>Anfragen, die gleichzeitig bearbeitet werden oder warten; weitere werden abgewiesen.</translation>
    </message>
    <message>
        <source>Requests that one key may make.</source>
        <translation>Anfragen, die ein Schlüssel stellen darf.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>pro Minute</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>meaning {}</source>
        <translation>Bedeutung {}</translation>
    </message>
    <message>
        <source>words {}</source>
        <translation>Wörter {}</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Welcome to Alcove</source>
        <translation>Willkommen bei Alcove</translation>
    </message>
    <message>
        <source>It reads your documents and answers questions about them, with the page it found the answer on.</source>
        <translation>Es liest Ihre Dokumente und beantwortet Fragen zu ihnen, mit der Seite, auf der es die Antwort fand.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Everything happens on this computer.</source>
        <translation>Alles geschieht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Read these</source>
        <translation>Diese lesen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>They are watched from now on. Nothing in them is changed or copied.</source>
        <translation>Sie werden ab jetzt beobachtet. Nichts in ihnen wird verändert oder kopiert.</translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Alle Modelle …</translation>
    </message>
    <message>
        <source>Meet the model</source>
        <translation>Das Modell kennenlernen</translation>
    </message>
    <message>
        <source>The sample library of a small clinic is ready to be asked. Press a question:</source>
        <translation>Die Beispielbibliothek einer kleinen Praxis kann befragt werden. Drücken Sie eine Frage:</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Etwas fragen</translation>
    </message>
    <message>
        <source>Small and quick, also without a graphics processor. It finds and quotes facts well; it does not draw long conclusions, and in languages other than English it is weak. A larger model does better: import a GGUF file, or drop it here.</source>
        <translation>Klein und schnell, auch ohne Grafikprozessor. Es findet und zitiert Tatsachen gut; lange Schlüsse zieht es nicht, und in anderen Sprachen als Englisch ist es schwach. Ein größeres Modell kann mehr: importieren Sie eine GGUF-Datei, oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>It quotes facts and draws conclusions from your documents.</source>
        <translation>Es zitiert Tatsachen und zieht Schlüsse aus Ihren Dokumenten.</translation>
    </message>
</context>
<context>
    <name>sweep</name>
    <message>
        <source>Questions at once</source>
        <translation>Fragen gleichzeitig</translation>
    </message>
    <message>
        <source>Time to the first token, with the question&apos;s search</source>
        <translation>Zeit bis zum ersten Token, mit der Suche zur Frage</translation>
    </message>
    <message>
        <source>Time between two tokens of an answer</source>
        <translation>Zeit zwischen zwei Token einer Antwort</translation>
    </message>
    <message>
        <source>Tokens written in a second, by all answers together</source>
        <translation>Pro Sekunde geschriebene Token, alle Antworten zusammen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Passages sent: {}</source>
        <translation>Gesendete Passagen: {}</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>keiner anderen</translation>
    </message>
    <message>
        <source>How speed depends on passages sent and questions asked at once. `{}` measures it.</source>
        <translation>Wie die Geschwindigkeit von gesendeten Passagen und gleichzeitigen Fragen abhängt. `{}` misst es.</translation>
    </message>
    <message>
        <source>{0}: at best {1}, with {2} at once and {3} sent</source>
        <translation>{0}: bestenfalls {1}, bei {2} gleichzeitig und {3} gesendet</translation>
    </message>
    <message>
        <source>a question costs from {}</source>
        <translation>eine Frage kostet ab {}</translation>
    </message>
    <message>
        <source>F1 with {0}: {1}</source>
        <translation>F1 mit {0}: {1}</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Open Alcove</source>
        <translation>Alcove öffnen</translation>
    </message>
    <message>
        <source>Quit Alcove</source>
        <translation>Alcove beenden</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Weiter indexieren</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indexierung anhalten</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>What Alcove keeps of your documents and chats is encrypted.</source>
        <translation>Was Alcove von Ihren Dokumenten und Gesprächen aufbewahrt, ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation>Die Bibliothek ist verschlossen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Aufschließen</translation>
    </message>
    <message>
        <source>What Alcove keeps of your documents and chats is then encrypted on the disk, and every start asks for the passphrase. The documents themselves are left as they are. Who forgets the passphrase has lost the library: nobody can open it, you included.</source>
        <translation>Was Alcove von Ihren Dokumenten und Gesprächen aufbewahrt, liegt dann verschlüsselt auf der Festplatte, und jeder Start fragt nach der Passphrase. Die Dokumente selbst bleiben, wie sie sind. Wer die Passphrase vergisst, hat die Bibliothek verloren: Niemand kann sie öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <translation>Die Bibliothek verschlüsseln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>A new passphrase is only needed to change it.</source>
        <translation>Eine neue Passphrase ist nur nötig, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt verschließen</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Verschlüsselung aufheben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Neue Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n Datei nicht lesbar</numerusform>
            <numerusform>%n Dateien nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} ms</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>{} s left</source>
        <translation>noch {} s</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
    <message>
        <source>{} tok/s</source>
        <translation>{} Tok/s</translation>
    </message>
    <message>
        <source>{}/s</source>
        <translation>{}/s</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>{}: found by words</source>
        <translation>{}: über Wörter gefunden</translation>
    </message>
    <message>
        <source>The embedding model was not trained for {}. Such documents are searched by words more than by meaning: ask with words that stand in them, or choose a multilingual embedding model in the settings.</source>
        <translation>Das Einbettungsmodell wurde nicht für {} trainiert. Solche Dokumente werden mehr über Wörter als über die Bedeutung gesucht: Fragen Sie mit Wörtern, die darin stehen, oder wählen Sie in den Einstellungen ein mehrsprachiges Einbettungsmodell.</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>einige Wörter</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>one paragraph</source>
        <translation>ein Absatz</translation>
    </message>
    <message>
        <source>{0} p. {1}</source>
        <translation>{0} S. {1}</translation>
    </message>
    <message>
        <source>{} more left out to begin in time</source>
        <translation>{} weitere weggelassen, um rechtzeitig zu beginnen</translation>
    </message>
    <message>
        <source>Loading {}…</source>
        <translation>{} wird geladen …</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Liest {} …</translation>
    </message>
    <message>
        <source>Looking in your documents…</source>
        <translation>Sucht in Ihren Dokumenten …</translation>
    </message>
    <message>
        <source>Summarising {0} of {1}</source>
        <translation>Zusammenfassen: {0} aus {1}</translation>
    </message>
    <message>
        <source>{0} of {1} parts</source>
        <translation>{0} von {1} Teilen</translation>
    </message>
    <message>
        <source>from your documents</source>
        <translation>aus Ihren Dokumenten</translation>
    </message>
    <message>
        <source>partly from your documents</source>
        <translation>teils aus Ihren Dokumenten</translation>
    </message>
    <message>
        <source>not from your documents</source>
        <translation>nicht aus Ihren Dokumenten</translation>
    </message>
    <message>
        <source>not found in your documents</source>
        <translation>nicht in Ihren Dokumenten gefunden</translation>
    </message>
    <message>
        <source>from your list of files</source>
        <translation>aus der Liste Ihrer Dateien</translation>
    </message>
    <message>
        <source>summary of {}</source>
        <translation>Zusammenfassung von {}</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>{} to first word</source>
        <translation>{} bis zum ersten Wort</translation>
    </message>
    <message>
        <source>{} likely to be in your documents</source>
        <translation>zu {} in Ihren Dokumenten</translation>
    </message>
    <message>
        <source>{} speaks to an assistant instead of a reader. Nothing it asks for was done; do not trust it without a look of your own.</source>
        <translation>{} spricht einen Assistenten an statt Leser. Nichts davon wurde ausgeführt; trauen Sie dem nicht, ohne selbst nachzusehen.</translation>
    </message>
    <message>
        <source>not in the language asked for</source>
        <translation>nicht in der verlangten Sprache</translation>
    </message>
    <message>
        <source>longer than asked for</source>
        <translation>länger als verlangt</translation>
    </message>
    <message>
        <source>left out: no passage carries it</source>
        <translation>weggelassen: Keine Passage trägt sie</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{} passages/s</source>
        <translation>{} Passagen/s</translation>
    </message>
    <message>
        <source>{}, paused</source>
        <translation>{}, angehalten</translation>
    </message>
    <message>
        <source>{0}, {1} to read</source>
        <translation>{0}, {1} zu lesen</translation>
    </message>
    <message>
        <source>{}, all up to date</source>
        <translation>{}, alles aktuell</translation>
    </message>
    <message>
        <source>Offline, but listening to programs on this computer</source>
        <translation>Offline, hört aber Programmen auf diesem Computer zu</translation>
    </message>
    <message>
        <source>Listening to other computers</source>
        <translation>Hört anderen Computern zu</translation>
    </message>
    <message>
        <source>Offline: enforced by the kernel</source>
        <translation>Offline: vom Kernel erzwungen</translation>
    </message>
    <message>
        <source>Offline: enforced by the program</source>
        <translation>Offline: vom Programm erzwungen</translation>
    </message>
    <message>
        <source>The network is not denied</source>
        <translation>Das Netz ist nicht gesperrt</translation>
    </message>
    <message>
        <source>{} (away)</source>
        <translation>{} (nicht erreichbar)</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Einbettungen</translation>
    </message>
    <message>
        <source>{} tokens of context</source>
        <translation>{} Token Kontext</translation>
    </message>
</context>
</TS>
