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
        <source>Limit the search</source>
        <translation>Suche einschränken</translation>
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
        <source>Remove filter: {}</source>
        <translation>Filter entfernen: {}</translation>
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
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
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
        <source>No chats found.</source>
        <translation>Keine Gespräche gefunden.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
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
        <source>Rename chat</source>
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
        <source>The engine is restarting…</source>
        <translation>Die Engine wird neu gestartet …</translation>
    </message>
    <message>
        <source>Restart the engine</source>
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
        <source>Show models</source>
        <translation>Modelle anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find documents, chats and commands, or ask</source>
        <translation>Dokumente, Gespräche und Befehle finden, oder fragen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
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
        <source>{} (used by GPT4All)</source>
        <translation>{} (von GPT4All verwendet)</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Alcove can still find passages.</source>
        <translation>Passagen findet Alcove trotzdem.</translation>
    </message>
    <message>
        <source>Use {0} from {1} without copying it</source>
        <translation>{0} aus {1} verwenden, ohne es zu kopieren</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Library folders</source>
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
        <source>Show in file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
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
        <source>Its text is erased from the index, together with the questions and answers in your chats and tests that cite or quote it. The documents themselves are kept. This cannot be undone.</source>
        <translation>Sein Text wird aus dem Index gelöscht, ebenso die Fragen und Antworten in Ihren Gesprächen und Tests, die ihn nennen oder zitieren. Die Dokumente selbst bleiben erhalten. Das lässt sich nicht rückgängig machen.</translation>
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
        <source>Resume indexing</source>
        <translation>Indexierung fortsetzen</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indexierung anhalten</translation>
    </message>
    <message>
        <source>Chat deleted.</source>
        <translation>Gespräch gelöscht.</translation>
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
        <source>Same as system</source>
        <translation>Wie das System</translation>
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
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Hell, dunkel oder hoher Kontrast.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Scales everything; takes effect after a restart.</source>
        <translation>Skaliert alles; gilt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the interface, not of answers.</source>
        <translation>Sprache der Oberfläche, nicht der Antworten.</translation>
    </message>
    <message>
        <source>Dropped files</source>
        <translation>Abgelegte Dateien</translation>
    </message>
    <message>
        <source>What to do with files; folders are always watched.</source>
        <translation>Was mit Dateien geschieht; Ordner werden immer überwacht.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Im Infobereich behalten</translation>
    </message>
    <message>
        <source>Alcove keeps running when you close the window.</source>
        <translation>Alcove läuft weiter, wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Start Alcove and watch folders when you log in.</source>
        <translation>Alcove bei der Anmeldung starten und Ordner überwachen.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Encrypt the index and your chats with a passphrase.</source>
        <translation>Index und Gespräche mit einer Passphrase verschlüsseln.</translation>
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
        <source>Source page</source>
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
        <source>Indexing progress</source>
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
        <source>These apply in addition to the rules in the settings, which apply to every chat.</source>
        <translation>Sie gelten zusätzlich zu den Regeln in den Einstellungen, die für jedes Gespräch gelten.</translation>
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
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Close source</source>
        <translation>Quelle schließen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>Warum diese?</translation>
    </message>
    <message>
        <source>All passages the model read, and how each was found</source>
        <translation>Alle Passagen, die das Modell gelesen hat, und wie jede gefunden wurde</translation>
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
        <source>Answering model</source>
        <translation>Antwortendes Modell</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Speed of the latest answer</source>
        <translation>Geschwindigkeit der letzten Antwort</translation>
    </message>
    <message>
        <source>See the proof</source>
        <translation>Nachweis ansehen</translation>
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
        <source>Chat exported.</source>
        <translation>Gespräch exportiert.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Source text</source>
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
        <source>Copy answer with sources</source>
        <translation>Antwort mit Quellen kopieren</translation>
    </message>
    <message>
        <source>Search the documents instead</source>
        <translation>Stattdessen die Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Gute Antwort</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Schlechte Antwort</translation>
    </message>
    <message>
        <source>Save as test question</source>
        <translation>Als Testfrage speichern</translation>
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
        <source>Try a sample library</source>
        <translation>Beispielbibliothek ausprobieren</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Legen Sie hier einen Ordner ab</translation>
    </message>
    <message>
        <source>Alcove reads its documents and answers questions about them, citing the passages it used. Nothing leaves this computer.</source>
        <translation>Alcove liest die Dokumente darin und beantwortet Fragen dazu, mit den verwendeten Passagen als Beleg. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Answers come from {}, entirely on this computer.</source>
        <translation>Antworten kommen aus {}, ganz auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>_ErrorBox</name>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Show models</source>
        <translation>Modelle anzeigen</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No passage supports this sentence.</source>
        <translation>Keine Passage stützt diesen Satz.</translation>
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
        <source>Try again; if it stays, run `alcove doctor`.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, rufen Sie `alcove doctor` auf.</translation>
    </message>
    <message>
        <source>That cannot be done as asked</source>
        <translation>So geht das nicht</translation>
    </message>
    <message>
        <source>See the help of the command.</source>
        <translation>Lesen Sie die Hilfe des Befehls.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Die Einstellungen sind nicht brauchbar</translation>
    </message>
    <message>
        <source>Correct the line named above in settings.toml, or delete the line to use the default.</source>
        <translation>Berichtigen Sie die genannte Zeile in settings.toml, oder löschen Sie sie für den Vorgabewert.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Start it again when you like; what was done is kept.</source>
        <translation>Beginnen Sie wieder, wann Sie möchten; was getan war, bleibt.</translation>
    </message>
    <message>
        <source>The library cannot do this</source>
        <translation>Die Bibliothek kann das nicht</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Open the file in its own program and save it again, then retry.</source>
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
        <source>Correct the section [remote] of the settings.</source>
        <translation>Berichtigen Sie den Abschnitt [remote] der Einstellungen.</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>Die Engine ist ausgefallen</translation>
    </message>
    <message>
        <source>The engine does not answer</source>
        <translation>Die Engine antwortet nicht</translation>
    </message>
    <message>
        <source>Start the app again, or run the command again.</source>
        <translation>Starten Sie die Anwendung neu, oder wiederholen Sie den Befehl.</translation>
    </message>
    <message>
        <source>The engine stopped while it was working</source>
        <translation>Die Engine endete während der Arbeit</translation>
    </message>
    <message>
        <source>Ask again: it is started anew. What was indexed is kept.</source>
        <translation>Fragen Sie noch einmal: sie wird neu gestartet. Was indexiert war, bleibt.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>Start it, or see whether its address in the section [remote] of the settings is right.</source>
        <translation>Starten Sie ihn, oder prüfen Sie seine Adresse im Abschnitt [remote] der Einstellungen.</translation>
    </message>
    <message>
        <source>The server does not do what was asked</source>
        <translation>Der Server tut nicht, was verlangt wurde</translation>
    </message>
    <message>
        <source>The model is not there</source>
        <translation>Das Modell ist nicht da</translation>
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
        <source>Get the GGUF file again and import it; the model in use stays.</source>
        <translation>Besorgen Sie die GGUF-Datei neu und importieren Sie sie; das jetzige Modell bleibt.</translation>
    </message>
    <message>
        <source>The model does not fit in memory</source>
        <translation>Das Modell passt nicht in den Speicher</translation>
    </message>
    <message>
        <source>Use a smaller model or a stronger quantisation; the model in use stays.</source>
        <translation>Nehmen Sie ein kleineres Modell oder eine stärkere Quantisierung; das jetzige Modell bleibt.</translation>
    </message>
    <message>
        <source>A passage has no vector</source>
        <translation>Eine Passage hat keinen Vektor</translation>
    </message>
    <message>
        <source>It is found by its words all the same. `alcove repair` tries it again.</source>
        <translation>Sie wird trotzdem über ihre Wörter gefunden. `alcove repair` versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The model pack cannot be used</source>
        <translation>Das Modellpaket ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Copy the pack once more, or make it anew with `alcove models pack`.</source>
        <translation>Kopieren Sie das Paket noch einmal, oder erstellen Sie es neu mit `alcove models pack`.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist fort</translation>
    </message>
    <message>
        <source>Nothing needs to be done; if it comes back it is indexed.</source>
        <translation>Es ist nichts zu tun; kommt sie wieder, wird sie indexiert.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Give your user the right to read the file, then retry.</source>
        <translation>Geben Sie Ihrem Benutzer das Recht, die Datei zu lesen, und versuchen Sie es wieder.</translation>
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
        <source>The file is protected by a password</source>
        <translation>Die Datei ist durch ein Kennwort geschützt</translation>
    </message>
    <message>
        <source>Save a copy without the password in a watched folder.</source>
        <translation>Speichern Sie eine Kopie ohne Kennwort in einem beobachteten Ordner.</translation>
    </message>
    <message>
        <source>The file is damaged or not what its name says</source>
        <translation>Die Datei ist beschädigt oder nicht, was ihr Name sagt</translation>
    </message>
    <message>
        <source>Open it in its own program, save it again, or get a new copy.</source>
        <translation>Öffnen Sie sie in ihrem Programm, speichern Sie sie neu, oder besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>Nothing needs to be done; it is indexed when something is in it.</source>
        <translation>Es ist nichts zu tun; sie wird indexiert, wenn etwas darin steht.</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>Die Datei enthält keinen Text</translation>
    </message>
    <message>
        <source>If you see text in it, make a larger or sharper picture of it.</source>
        <translation>Wenn Sie darin Text sehen, machen Sie ein größeres oder schärferes Bild davon.</translation>
    </message>
    <message>
        <source>The message is encrypted</source>
        <translation>Die Nachricht ist verschlüsselt</translation>
    </message>
    <message>
        <source>Open it in your mail program and save it in a watched folder as text or PDF.</source>
        <translation>Öffnen Sie sie in Ihrem Mailprogramm und speichern Sie sie als Text oder PDF in einem überwachten Ordner.</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation>Die Bibliothek ist verschlossen</translation>
    </message>
    <message>
        <source>Open it with its passphrase: in the app, or with a command in a terminal.</source>
        <translation>Öffnen Sie sie mit ihrer Passphrase: in der App oder mit einem Befehl in einem Terminal.</translation>
    </message>
    <message>
        <source>The library was not unlocked</source>
        <translation>Die Bibliothek wurde nicht aufgeschlossen</translation>
    </message>
    <message>
        <source>Try again. Mind capitals and the keyboard&apos;s language.</source>
        <translation>Versuchen Sie es noch einmal. Achten Sie auf Großschreibung und die Sprache der Tastatur.</translation>
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
        <source>It computes at {}.</source>
        <translation>Es rechnet auf {}.</translation>
    </message>
    <message>
        <source>{} answers.</source>
        <translation>{} antwortet.</translation>
    </message>
    <message>
        <source>The sandbox of the system refuses every network socket.</source>
        <translation>Die Sandbox des Systems weist jeden Netzwerk-Socket ab.</translation>
    </message>
    <message>
        <source>This system has nothing by which a process could deny itself the network.</source>
        <translation>Dieses System hat nichts, womit sich ein Prozess das Netz versagen könnte.</translation>
    </message>
    <message>
        <source>With an NVIDIA GPU, `python3 scripts/start.py --cuda` makes use of it.</source>
        <translation>Mit einer NVIDIA-GPU nutzt `python3 scripts/start.py --cuda` sie.</translation>
    </message>
    <message>
        <source>Free graphics memory or lower `context_tokens`: a better layout did not fit.</source>
        <translation>Grafikspeicher freigeben oder `context_tokens` senken: eine bessere Aufteilung passte nicht.</translation>
    </message>
    <message>
        <source>Block Alcove in the firewall of the system.</source>
        <translation>Sperren Sie Alcove in der Firewall des Systems.</translation>
    </message>
    <message>
        <source>A document that you open in another program: that program does as it likes.</source>
        <translation>Ein Dokument, das Sie in einem anderen Programm öffnen: Jenes Programm tut, was es will.</translation>
    </message>
    <message>
        <source>Local services (display, keyboard, desktop bus), which the window and commands can reach.</source>
        <translation>Lokale Dienste (Anzeige, Tastatur, Desktop-Bus), die Fenster und Befehle erreichen.</translation>
    </message>
    <message>
        <source>The operating system, an administrator, and who can change Alcove&apos;s files.</source>
        <translation>Das Betriebssystem, wer es verwaltet, und wer Alcoves Dateien ändern kann.</translation>
    </message>
    <message>
        <source>Folders that are themselves on a network: reading them is the system&apos;s own traffic.</source>
        <translation>Ordner, die selbst im Netz liegen: Sie zu lesen ist Verkehr des Systems.</translation>
    </message>
    <message>
        <source>Programs with a key to the local API, while it is on: they are answered, and go their way.</source>
        <translation>Programme mit einem Schlüssel zur lokalen API, solange sie an ist: Sie bekommen Antwort und gehen ihrer Wege.</translation>
    </message>
    <message>
        <source>Attempts of compiled code are refused, but listed only when they were made in Python.</source>
        <translation>Versuche von kompiliertem Code werden abgewiesen, aber nur in Python gemachte aufgelistet.</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>Diese Art von Datei wird nicht gelesen</translation>
    </message>
    <message>
        <source>Convert it to PDF, an office format or plain text, or exclude it.</source>
        <translation>Wandeln Sie sie in PDF, ein Office-Format oder reinen Text um, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>Das Lesen der Datei dauerte zu lange</translation>
    </message>
    <message>
        <source>Raise `file_seconds` in the settings and retry, or split the file.</source>
        <translation>Erhöhen Sie `file_seconds` in den Einstellungen und versuchen Sie es wieder, oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>The file made its reader fail</source>
        <translation>Die Datei ließ ihren Leser scheitern</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again; it is retried when it changes.</source>
        <translation>Öffnen Sie sie in ihrem Programm und speichern Sie sie neu; sie wird wieder versucht, wenn sie sich ändert.</translation>
    </message>
    <message>
        <source>Its text is not recognised yet</source>
        <translation>Sein Text ist noch nicht erkannt</translation>
    </message>
    <message>
        <source>It is recognised after all other files, unless `recognise` is off in the settings.</source>
        <translation>Er wird nach allen anderen Dateien erkannt, sofern `recognise` in den Einstellungen nicht aus ist.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>Check the path, or plug the drive in and try again.</source>
        <translation>Prüfen Sie den Pfad, oder schließen Sie das Laufwerk an und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The folder is in the library already</source>
        <translation>Der Ordner ist schon in der Bibliothek</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>Die Bibliothek ist in Gebrauch</translation>
    </message>
    <message>
        <source>Wait until the other Alcove process has ended, or close it, and try again.</source>
        <translation>Warten Sie, bis der andere Alcove-Prozess endet, oder schließen Sie ihn, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The library cannot be written</source>
        <translation>Die Bibliothek lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>Free some space, or make the data folder writable, and try again.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Datenordner beschreibbar, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>Die Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>Run `alcove repair`. Your documents themselves are not touched.</source>
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
        <source>No GPU is used; {} threads at most, {} answers at once.</source>
        <translation>Es wird keine GPU benutzt; höchstens {} Threads, {} Antworten gleichzeitig.</translation>
    </message>
    <message>
        <source>{} of {} layers on {}; {} answers at once of {} tokens; KV cache {}, flash attention {}.</source>
        <translation>{} von {} Schichten auf {}; {} Antworten gleichzeitig zu {} Token; KV-Cache {}, Flash Attention {}.</translation>
    </message>
    <message>
        <source>A seccomp filter refuses every network socket.</source>
        <translation>Ein seccomp-Filter verweigert jeden Netzwerk-Socket.</translation>
    </message>
    <message>
        <source>Not denied to this process.</source>
        <translation>Diesem Prozess nicht entzogen.</translation>
    </message>
    <message>
        <source>The system refused the filter ({}).</source>
        <translation>Das System hat den Filter abgelehnt ({}).</translation>
    </message>
    <message>
        <source>No checksum was recorded for this file.</source>
        <translation>Zu dieser Datei ist keine Prüfsumme vermerkt.</translation>
    </message>
    <message>
        <source>Its content is not what it was.</source>
        <translation>Der Inhalt ist nicht mehr der von damals.</translation>
    </message>
    <message>
        <source>SHA-256 {} holds.</source>
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
        <source>Get the file again and import it.</source>
        <translation>Besorgen Sie die Datei neu und importieren Sie sie.</translation>
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
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Alcove does not open web links. The address is: {}</source>
        <translation>Alcove öffnet keine Weblinks. Die Adresse lautet: {}</translation>
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
        <source>Drop files or folders on the window, paste them, or press Ctrl+O. Alcove watches folders and rereads changed files within seconds.</source>
        <translation>Legen Sie Dateien oder Ordner auf dem Fenster ab, fügen Sie sie ein oder drücken Sie Strg+O. Alcove überwacht Ordner und liest geänderte Dateien binnen Sekunden neu ein.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Write a question and press Enter. Type @ to limit it to a folder or file, or use the funnel to limit it to a file type or date. Follow-up questions can build on earlier ones.</source>
        <translation>Schreiben Sie eine Frage und drücken Sie Enter. Mit @ beschränken Sie sie auf einen Ordner oder eine Datei, mit dem Trichter auf einen Dateityp oder Zeitraum. Folgefragen können auf früheren aufbauen.</translation>
    </message>
    <message>
        <source>Check an answer</source>
        <translation>Eine Antwort prüfen</translation>
    </message>
    <message>
        <source>Numbers like [1] are sources: click one to open the page with the passage highlighted. A dotted underline marks a sentence that no passage supports. The badge shows whether the answer comes from your documents.</source>
        <translation>Zahlen wie [1] sind Quellen: Ein Klick darauf öffnet die Seite mit der markierten Passage. Eine gepunktete Unterstreichung kennzeichnet einen Satz, den keine Passage stützt. Das Abzeichen zeigt, ob die Antwort aus Ihren Dokumenten stammt.</translation>
    </message>
    <message>
        <source>Stay in control</source>
        <translation>Die Kontrolle behalten</translation>
    </message>
    <message>
        <source>Esc stops an answer; the pause button pauses indexing. Files that could not be read are listed with the reason and what to do. Your files are never changed.</source>
        <translation>Esc hält eine Antwort an, die Pausetaste die Indexierung. Dateien, die nicht gelesen werden konnten, sind mit Grund und Abhilfe aufgeführt. Ihre Dateien werden nie verändert.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Everything happens on this computer, unless your settings name servers on your network. Click the badge at the bottom left to see how network access is blocked, or what is sent where.</source>
        <translation>Alles geschieht auf diesem Rechner, außer wenn Ihre Einstellungen Server in Ihrem Netz nennen. Klicken Sie auf das Abzeichen unten links, um zu sehen, wie der Netzzugang gesperrt ist oder was wohin gesendet wird.</translation>
    </message>
    <message>
        <source>Manual page</source>
        <translation>Handbuchseite</translation>
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
        <source>Your settings send part of the work to other computers on your network: the text of passages and questions to answer or embed, and vectors to search. A separate process connects to these computers and to no others.</source>
        <translation>Nach Ihren Einstellungen geht ein Teil der Arbeit an andere Computer in Ihrem Netz: der Text von Passagen und Fragen zum Beantworten oder Einbetten und Vektoren zum Suchen. Ein eigener Prozess verbindet sich mit diesen Computern und mit keinen anderen.</translation>
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
        <source>Building the prompt</source>
        <translation>Prompt zusammenstellen</translation>
    </message>
    <message>
        <source>Extracting the exact words</source>
        <translation>Genauen Wortlaut herauslesen</translation>
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
        <source>Splitting into passages</source>
        <translation>In Passagen aufteilen</translation>
    </message>
    <message>
        <source>Computing embeddings</source>
        <translation>Einbettungen berechnen</translation>
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
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
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
        <source>in a fixed form</source>
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
        <source>Ask about %n item(s)</source>
        <translation>
            <numerusform>Fragen Sie zu %n Element</numerusform>
            <numerusform>Fragen Sie zu %n Elementen</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
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
        <source>meaning #{}</source>
        <translation>Bedeutung Nr. {}</translation>
    </message>
    <message>
        <source>keywords #{}</source>
        <translation>Stichwörter Nr. {}</translation>
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
        <source>It reads your documents and answers questions about them, citing the page each answer comes from.</source>
        <translation>Es liest Ihre Dokumente und beantwortet Fragen dazu, mit Angabe der Seite, von der die Antwort stammt.</translation>
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
        <source>Add selected folders</source>
        <translation>Ausgewählte Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Alcove watches these folders for changes. Your files are never changed or copied.</source>
        <translation>Alcove überwacht diese Ordner auf Änderungen. Ihre Dateien werden nie verändert oder kopiert.</translation>
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
        <source>Check the model</source>
        <translation>Das Modell prüfen</translation>
    </message>
    <message>
        <source>Try the sample library of a small clinic. Click a question:</source>
        <translation>Probieren Sie die Beispielbibliothek einer kleinen Praxis aus. Klicken Sie auf eine Frage:</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Eine Frage stellen</translation>
    </message>
    <message>
        <source>Small and fast, even without a graphics card. It finds and quotes facts well, but does not reason at length and is weak in languages other than English. A larger model gives better answers: import a GGUF file, or drop it here.</source>
        <translation>Klein und schnell, auch ohne Grafikkarte. Es findet und zitiert Fakten gut, zieht aber keine längeren Schlüsse und ist in anderen Sprachen als Englisch schwach. Ein größeres Modell antwortet besser: Importieren Sie eine GGUF-Datei oder legen Sie sie hier ab.</translation>
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
        <source>Resume indexing</source>
        <translation>Indexierung fortsetzen</translation>
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
        <source>{}: keyword search</source>
        <translation>{}: Stichwortsuche</translation>
    </message>
    <message>
        <source>The embedding model was not trained for {}, so these documents are searched mostly by keyword and less by meaning. Use words that occur in them, or choose a multilingual embedding model in the settings.</source>
        <translation>Das Einbettungsmodell wurde nicht für {} trainiert; diese Dokumente werden deshalb vor allem über Stichwörter und weniger über die Bedeutung gesucht. Verwenden Sie Wörter, die darin vorkommen, oder wählen Sie in den Einstellungen ein mehrsprachiges Einbettungsmodell.</translation>
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
        <source>{} skipped to meet the time limit</source>
        <translation>{} ausgelassen, um das Zeitlimit einzuhalten</translation>
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
        <source>Searching your documents…</source>
        <translation>Ihre Dokumente werden durchsucht …</translation>
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
        <source>Confidence {}</source>
        <translation>Konfidenz {}</translation>
    </message>
    <message>
        <source>Confidence: the estimated probability that the passages found contain the answer.</source>
        <translation>Konfidenz: die geschätzte Wahrscheinlichkeit, dass die gefundenen Passagen die Antwort enthalten.</translation>
    </message>
    <message>
        <source>Instructions aimed at AI were found in {} and ignored. Check the source before you trust it.</source>
        <translation>In {} wurden an eine KI gerichtete Anweisungen gefunden und ignoriert. Prüfen Sie die Quelle, bevor Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>Not in the requested language</source>
        <translation>Nicht in der gewünschten Sprache</translation>
    </message>
    <message>
        <source>Longer than requested</source>
        <translation>Länger als gewünscht</translation>
    </message>
    <message>
        <source>Withheld: no source supports it</source>
        <translation>Zurückgehalten: Keine Quelle stützt sie</translation>
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
        <source>{0}, {1} waiting</source>
        <translation>{0}, {1} warten</translation>
    </message>
    <message>
        <source>{}, all up to date</source>
        <translation>{}, alles aktuell</translation>
    </message>
    <message>
        <source>Offline; local API open to this computer</source>
        <translation>Offline; lokale API für diesen Computer offen</translation>
    </message>
    <message>
        <source>Local API open to other computers</source>
        <translation>Lokale API für andere Computer offen</translation>
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
        <source>Network access is not blocked</source>
        <translation>Der Netzzugang ist nicht gesperrt</translation>
    </message>
    <message>
        <source>{} (unreachable)</source>
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
