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
        <source>What is the key for?</source>
        <translation>Wofür ist der Schlüssel?</translation>
    </message>
    <message>
        <source>Create a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Key copied to the clipboard.</source>
        <translation>Schlüssel in die Zwischenablage kopiert.</translation>
    </message>
</context>
<context>
    <name>ApiService</name>
    <message>
        <source>The app cannot start the local API on this system.</source>
        <translation>Auf diesem System kann die App die lokale API nicht starten.</translation>
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
        <source>Documents and folders are indexed; GGUF files and packs are added as models</source>
        <translation>Dokumente und Ordner werden indexiert, GGUF-Dateien und Pakete als Modelle hinzugefügt</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>Add to the library</source>
        <translation>In die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Watch them where they are
Alcove picks up changes. Nothing is copied.</source>
        <translation>Am Ort beobachten
Alcove bemerkt Änderungen. Nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Copy them into Alcove
The copies stay if the originals are deleted.</source>
        <translation>In Alcove kopieren
Die Kopien bleiben, auch wenn die Originale gelöscht werden.</translation>
    </message>
    <message>
        <source>Remember my choice</source>
        <translation>Auswahl merken</translation>
    </message>
    <message numerus="yes">
        <source>How should Alcove add %n file(s)?</source>
        <translation>
            <numerusform>Wie soll Alcove %n Datei aufnehmen?</numerusform>
            <numerusform>Wie soll Alcove %n Dateien aufnehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>Find documents, passages, chats and commands, or ask</source>
        <translation>Dokumente, Passagen, Gespräche und Befehle finden, oder fragen</translation>
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
        <source>Passages</source>
        <translation>Passagen</translation>
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
        <source>{} is not on this computer.</source>
        <translation>{} ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Use {0} from {1} without copying it</source>
        <translation>{0} aus {1} verwenden, ohne es zu kopieren</translation>
    </message>
    <message>
        <source>Indexing the sample library…</source>
        <translation>Die Beispielbibliothek wird indexiert …</translation>
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
        <source>Its text is erased from the index, together with the questions and answers in your chats and tests that cite or quote it. The folder is no longer watched; within a folder that is, it is excluded. The documents themselves are kept. This cannot be undone.</source>
        <translation>Sein Text wird aus dem Index gelöscht, ebenso die Fragen und Antworten in Ihren Gesprächen und Tests, die ihn nennen oder zitieren. Der Ordner wird nicht mehr überwacht; liegt er in einem überwachten Ordner, wird er dort ausgeschlossen. Die Dokumente selbst bleiben erhalten. Das lässt sich nicht rückgängig machen.</translation>
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
        <source>Engine memory</source>
        <translation>Speicher der Engine</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>Model memory (KV cache)</source>
        <translation>Modellspeicher (KV-Cache)</translation>
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
        <source>Not on this computer</source>
        <translation>Nicht auf diesem Computer</translation>
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
        <source>Answers now come from {}.</source>
        <translation>Antworten kommen jetzt von {}.</translation>
    </message>
    <message>
        <source>Embedding model imported. You can choose it in the settings.</source>
        <translation>Einbettungsmodell importiert. Sie können es in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>The file is intact: {}</source>
        <translation>Die Datei ist unversehrt: {}</translation>
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
        <source>Saved to “Test my documents”.</source>
        <translation>Unter „Meine Dokumente prüfen“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Likely passage</source>
        <translation>Wahrscheinliche Stelle</translation>
    </message>
    <message>
        <source>Open at this passage</source>
        <translation>An dieser Stelle öffnen</translation>
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
        <source>Time spent on the last answer</source>
        <translation>Zeit für die letzte Antwort</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
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
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>All documents are indexed.</source>
        <translation>Alle Dokumente sind indexiert.</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Wieder einschließen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
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
        <source>Takes effect after Alcove is restarted.</source>
        <translation>Gilt nach einem Neustart von Alcove.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reset to default: {}</source>
        <translation>Auf Vorgabewert zurücksetzen: {}</translation>
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
        <source>The table is not there any more: its file was read again, or removed.</source>
        <translation>Die Tabelle ist nicht mehr da: Ihre Datei wurde neu gelesen oder entfernt.</translation>
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
        <source>Load test</source>
        <translation>Lasttest</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
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
        <source>Edit this question and ask again</source>
        <translation>Diese Frage ändern und neu stellen</translation>
    </message>
    <message>
        <source>Search all documents instead</source>
        <translation>Stattdessen alle Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Keep as a table</source>
        <translation>Als Tabelle behalten</translation>
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
        <source>Searched for: {}</source>
        <translation>Gesucht nach: {}</translation>
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
</context>
<context>
    <name>_Corrections</name>
    <message>
        <source>Searched for &quot;{}&quot; instead of &quot;{}&quot;.</source>
        <translation>Gesucht wurde nach „{}“ statt „{}“.</translation>
    </message>
    <message>
        <source>Search for &quot;{}&quot;</source>
        <translation>Nach „{}“ suchen</translation>
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
    <name>_OpenedPassages</name>
    <message>
        <source>The nearest passages:</source>
        <translation>Die nächstliegenden Passagen:</translation>
    </message>
    <message>
        <source>Check this answer against its passages:</source>
        <translation>Prüfen Sie diese Antwort an ihren Passagen:</translation>
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
        <source>Let other programs on this computer use Alcove</source>
        <translation>Anderen Programmen auf diesem Computer erlauben, Alcove zu nutzen</translation>
    </message>
    <message>
        <source>Folders the key can access</source>
        <translation>Ordner, auf die der Schlüssel zugreifen kann</translation>
    </message>
    <message>
        <source>Create a key…</source>
        <translation>Schlüssel erstellen…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Copy the new key now. It is not shown again.</source>
        <translation>Kopieren Sie den neuen Schlüssel jetzt. Er wird nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>With a key, editors, scripts and agents can use the model and search the library. The listening process cannot connect to anything. See docs/api.md.</source>
        <translation>Mit einem Schlüssel können Editoren, Skripte und Agenten das Modell nutzen und die Bibliothek durchsuchen. Der lauschende Prozess kann selbst keine Verbindungen aufbauen. Siehe docs/api.md.</translation>
    </message>
    <message>
        <source>Listening on {}</source>
        <translation>Lauscht auf {}</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>Aus: kein Port ist offen.</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Nur {}</translation>
    </message>
    <message>
        <source>created {}</source>
        <translation>erstellt {}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>alle Ordner</translation>
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
        <translation>Suchen</translation>
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
        <source>Tables</source>
        <translation>Tabellen</translation>
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
        <source>How network access is blocked</source>
        <translation>Wie der Netzzugang gesperrt ist</translation>
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
        <source>Questions, one per line</source>
        <translation>Fragen, eine pro Zeile</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>Modelle im Vergleich</translation>
    </message>
    <message>
        <source>The models answer the same questions from the same passages of your documents. A further model, the judge, ranks the answers several times in different orders. A statistical test then shows whether the differences are more than chance.</source>
        <translation>Die Modelle beantworten dieselben Fragen anhand derselben Stellen Ihrer Dokumente. Ein weiteres Modell, der Richter, bewertet die Antworten mehrmals in wechselnder Reihenfolge. Ein statistischer Test zeigt dann, ob die Unterschiede mehr als Zufall sind.</translation>
    </message>
    <message>
        <source>You need three models: two to answer, and one of another family to judge. Import more GGUF files on the Models page.</source>
        <translation>Sie brauchen drei Modelle: zwei, die antworten, und eines aus einer anderen Modellfamilie, das bewertet. Importieren Sie weitere GGUF-Dateien auf der Seite „Modelle“.</translation>
    </message>
    <message>
        <source>The judge cannot be one of the models compared.</source>
        <translation>Der Richter darf keines der verglichenen Modelle sein.</translation>
    </message>
    <message>
        <source>Enter at least {} questions; twenty give a clearer result.</source>
        <translation>Geben Sie mindestens {} Fragen ein; zwanzig ergeben ein klareres Ergebnis.</translation>
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
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose two to {} models.</source>
        <translation>Wählen Sie zwei bis {} Modelle.</translation>
    </message>
    <message>
        <source>Ranks (1 is best)</source>
        <translation>Ränge (1 ist der beste)</translation>
    </message>
    <message>
        <source>Words per answer</source>
        <translation>Wörter pro Antwort</translation>
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
        <source>Words per second</source>
        <translation>Wörter pro Sekunde</translation>
    </message>
    <message>
        <source>{2} questions show no significant difference. The largest, between {0} and {1}, may be chance (p = {3}).</source>
        <translation>{2} Fragen zeigen keinen signifikanten Unterschied. Der größte, zwischen {0} und {1}, kann Zufall sein (p = {3}).</translation>
    </message>
    <message>
        <source>No practical number of questions would show one.</source>
        <translation>Keine praktikable Zahl von Fragen würde einen zeigen.</translation>
    </message>
    <message>
        <source>The judge {0} contradicts itself when the order of the answers changes (correlation {1}), so its rankings are unreliable.</source>
        <translation>Der Richter {0} widerspricht sich, wenn sich die Reihenfolge der Antworten ändert (Korrelation {1}); seine Bewertungen sind daher unzuverlässig.</translation>
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
        <source>About {} more questions would probably show it.</source>
        <translation>Etwa {} weitere Fragen würden ihn wahrscheinlich zeigen.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
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
        <source>The engine failed</source>
        <translation>Die Engine ist ausgefallen</translation>
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
        <source>The model does not fit in memory</source>
        <translation>Das Modell passt nicht in den Speicher</translation>
    </message>
    <message>
        <source>The model pack cannot be used</source>
        <translation>Das Modellpaket ist nicht verwendbar</translation>
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
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
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
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>{} in {}; {} in {}; locked: {}</source>
        <translation>{} in {}; {} in {}; gesperrt: {}</translation>
    </message>
    <message>
        <source>Convert it to PDF, an office format or plain text, or exclude it.</source>
        <translation>Wandeln Sie sie in PDF, ein Office-Format oder reinen Text um, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>Raise `file_seconds` in the settings and retry, or split the file.</source>
        <translation>Erhöhen Sie `file_seconds` in den Einstellungen und versuchen Sie es wieder, oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>Die Bibliothek ist in Gebrauch</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>Die Bibliothek ist beschädigt</translation>
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
        <source>Start again whenever you like; finished work is kept.</source>
        <translation>Beginnen Sie wieder, wann Sie möchten; Erledigtes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The library operation failed</source>
        <translation>Der Vorgang in der Bibliothek ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Open the file in its own application, save it again, then retry.</source>
        <translation>Öffnen Sie die Datei im zugehörigen Programm, speichern Sie sie neu und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Correct the [remote] section of the settings.</source>
        <translation>Berichtigen Sie den Abschnitt [remote] der Einstellungen.</translation>
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
        <source>Get a new copy of the GGUF file and import it; the current model stays in use.</source>
        <translation>Besorgen Sie eine neue Kopie der GGUF-Datei und importieren Sie sie; das jetzige Modell bleibt in Gebrauch.</translation>
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
        <source>The file is password-protected</source>
        <translation>Die Datei ist kennwortgeschützt</translation>
    </message>
    <message>
        <source>Save a copy without a password in a watched folder.</source>
        <translation>Speichern Sie eine Kopie ohne Kennwort in einem beobachteten Ordner.</translation>
    </message>
    <message>
        <source>The file is damaged or has the wrong extension</source>
        <translation>Die Datei ist beschädigt oder hat die falsche Endung</translation>
    </message>
    <message>
        <source>Open it in its own application and save it again, or get a new copy.</source>
        <translation>Öffnen Sie sie im zugehörigen Programm und speichern Sie sie neu, oder besorgen Sie eine neue Kopie.</translation>
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
        <source>Unsupported file type</source>
        <translation>Dateityp nicht unterstützt</translation>
    </message>
    <message>
        <source>Reading the file timed out</source>
        <translation>Zeitüberschreitung beim Lesen der Datei</translation>
    </message>
    <message>
        <source>The file could not be parsed</source>
        <translation>Die Datei ließ sich nicht auswerten</translation>
    </message>
    <message>
        <source>Open it in its own application and save it again; it is retried when it changes.</source>
        <translation>Öffnen Sie sie im zugehörigen Programm und speichern Sie sie neu; sie wird wieder versucht, wenn sie sich ändert.</translation>
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
        <source>Run `alcove repair`. Your documents are not touched.</source>
        <translation>Rufen Sie `alcove repair` auf. Ihre Dokumente selbst bleiben unberührt.</translation>
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
        <source>No engine is running for {}.</source>
        <translation>Für {} läuft keine Engine.</translation>
    </message>
    <message>
        <source>No engine answers for {}.</source>
        <translation>Für {} antwortet keine Engine.</translation>
    </message>
    <message>
        <source>The process that answers for {} is not its engine.</source>
        <translation>Der Prozess, der für {} antwortet, ist nicht dessen Engine.</translation>
    </message>
    <message>
        <source>The engine for {} ended during the call {}.</source>
        <translation>Die Engine für {} endete während des Aufrufs {}.</translation>
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
        <source>Runs on {}.</source>
        <translation>Läuft auf {}.</translation>
    </message>
    <message>
        <source>{} responds.</source>
        <translation>{} antwortet.</translation>
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
        <source>The system&apos;s sandbox blocks every network socket.</source>
        <translation>Die Sandbox des Systems blockiert jeden Netzwerk-Socket.</translation>
    </message>
    <message>
        <source>This system offers no way for a process to block its own network access.</source>
        <translation>Auf diesem System kann ein Prozess seinen eigenen Netzzugriff nicht sperren.</translation>
    </message>
    <message>
        <source>The system rejected the filter ({}).</source>
        <translation>Das System hat den Filter abgelehnt ({}).</translation>
    </message>
    <message>
        <source>Landlock {} keeps Alcove to its own files and out of other processes.</source>
        <translation>Landlock {} beschränkt Alcove auf seine eigenen Dateien und hält es aus anderen Prozessen heraus.</translation>
    </message>
    <message>
        <source>Landlock {} keeps Alcove to its own files, but lets it signal others.</source>
        <translation>Landlock {} beschränkt Alcove auf seine eigenen Dateien, lässt es aber anderen Prozessen Signale senden.</translation>
    </message>
    <message>
        <source>This system cannot keep Alcove from other files and processes.</source>
        <translation>Dieses System kann Alcove nicht von anderen Dateien und Prozessen fernhalten.</translation>
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
        <source>Use Linux 6.12 or later with Landlock, if other programs should be protected.</source>
        <translation>Verwenden Sie Linux 6.12 oder neuer mit Landlock, wenn andere Programme geschützt sein sollen.</translation>
    </message>
    <message>
        <source>Get a new copy of the file and import it.</source>
        <translation>Besorgen Sie eine neue Kopie der Datei und importieren Sie sie.</translation>
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
        <source>{} of {} layers on {}; {} answers at once of {} tokens; KV cache {}, flash attention {}.</source>
        <translation>{} von {} Schichten auf {}; {} Antworten gleichzeitig zu {} Token; KV-Cache {}, Flash Attention {}.</translation>
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
        <source>Import it.</source>
        <translation>Importieren Sie sie.</translation>
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
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
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
        <source>Answered: {}</source>
        <translation>Geantwortet: {}</translation>
    </message>
    <message>
        <source>found {}</source>
        <translation>gefunden {}</translation>
    </message>
    <message>
        <source>F1 {}</source>
        <translation>F1 {}</translation>
    </message>
    <message>
        <source>By file type</source>
        <translation>Nach Dateityp</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Geänderte Einstellungen</translation>
    </message>
    <message>
        <source>Kept from chats, asked in every run</source>
        <translation>Aus Gesprächen behalten, in jedem Durchlauf gestellt</translation>
    </message>
    <message>
        <source>correct citations {}</source>
        <translation>richtige Belege {}</translation>
    </message>
    <message>
        <source>correctly refused {}</source>
        <translation>richtig abgelehnt {}</translation>
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
        <source>Not in your documents</source>
        <translation>Nicht in Ihren Dokumenten</translation>
    </message>
    <message>
        <source>the passage was found at rank {}</source>
        <translation>die Stelle wurde auf Rang {} gefunden</translation>
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
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>The right passage was among the first five found.</source>
        <translation>Die richtige Stelle war unter den ersten fünf gefundenen.</translation>
    </message>
    <message>
        <source>Correct citations</source>
        <translation>Richtige Belege</translation>
    </message>
    <message>
        <source>Share of answers that cite a right passage.</source>
        <translation>Anteil der Antworten, die eine richtige Stelle nennen.</translation>
    </message>
    <message>
        <source>Word overlap with the right answer; a refusal counts as 0.</source>
        <translation>Wortübereinstimmung mit der richtigen Antwort; eine Ablehnung zählt 0.</translation>
    </message>
    <message>
        <source>Correctly refused</source>
        <translation>Richtig abgelehnt</translation>
    </message>
    <message>
        <source>Share of the questions without an answer that were refused.</source>
        <translation>Anteil der Fragen ohne Antwort, die abgelehnt wurden.</translation>
    </message>
    <message>
        <source>Words per second</source>
        <translation>Wörter pro Sekunde</translation>
    </message>
    <message>
        <source>All answers together, several at a time.</source>
        <translation>Alle Antworten zusammen, mehrere gleichzeitig.</translation>
    </message>
    <message>
        <source>ranked first: {}</source>
        <translation>auf Rang 1: {}</translation>
    </message>
    <message>
        <source>exact match: {}</source>
        <translation>exakt: {}</translation>
    </message>
    <message>
        <source>correct refusals: {}</source>
        <translation>richtige Ablehnungen: {}</translation>
    </message>
    <message>
        <source>Answer F1</source>
        <translation>F1 der Antworten</translation>
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
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Alcove asks itself questions with known answers, and counts how often it finds, cites and answers correctly. The questions are generated by rules from tables, labels and sentences in your documents and repeat their words, so real questions are harder. A quarter have no answer in your documents and should be refused.</source>
        <translation>Alcove stellt sich Fragen mit bekannten Antworten und zählt, wie oft es richtig findet, belegt und antwortet. Die Fragen werden nach Regeln aus Tabellen, Bezeichnungen und Sätzen Ihrer Dokumente erzeugt und wiederholen deren Wörter; echte Fragen sind daher schwerer. Ein Viertel hat keine Antwort in Ihren Dokumenten und soll abgelehnt werden.</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Diese Frage entfernen</translation>
    </message>
    <message>
        <source>Use my own questions…</source>
        <translation>Eigene Fragen verwenden…</translation>
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
        <source>Compares the {} questions asked in both runs.</source>
        <translation>Vergleicht die {} Fragen, die in beiden Durchläufen gestellt wurden.</translation>
    </message>
    <message>
        <source>No answer got better or worse.</source>
        <translation>Keine Antwort wurde besser oder schlechter.</translation>
    </message>
    <message>
        <source>Use my own questions</source>
        <translation>Eigene Fragen verwenden</translation>
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
        <source>Generating questions…</source>
        <translation>Fragen werden erzeugt…</translation>
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
        <translation>Esc hält eine Antwort an, die Schaltfläche „Indexierung anhalten“ die Indexierung. Dateien, die nicht gelesen werden konnten, sind mit Grund und Abhilfe aufgeführt. Ihre Dateien werden nie verändert.</translation>
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
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>launcher</name>
    <message>
        <source>Open this file in another program?</source>
        <translation>Diese Datei in einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>Files of this kind can load pages from the Internet or run programs, and the program that opens them is not restricted.</source>
        <translation>Dateien dieser Art können Seiten aus dem Internet laden oder Programme ausführen, und das Programm, das sie öffnet, ist nicht eingeschränkt.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>This folder is not available now. Its documents stay searchable.</source>
        <translation>Dieser Ordner ist derzeit nicht verfügbar. Seine Dokumente bleiben durchsuchbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet indexed</source>
        <translation>
            <numerusform>%n noch nicht indexiert</numerusform>
            <numerusform>%n noch nicht indexiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n ausgeschlossen</numerusform>
            <numerusform>%n ausgeschlossen</numerusform>
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
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
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
        <source>A model is a GGUF file. A larger model gives better answers, but is slower. Drop a GGUF file or a model pack on the window to import it; Alcove checks it first.</source>
        <translation>Ein Modell ist eine GGUF-Datei. Ein größeres Modell gibt bessere Antworten, ist aber langsamer. Ziehen Sie eine GGUF-Datei oder ein Modellpaket auf das Fenster, um es zu importieren; Alcove prüft es zuerst.</translation>
    </message>
    <message>
        <source>Small: finds and quotes short passages; does not count, compare or summarise well</source>
        <translation>Klein: findet und zitiert kurze Textstellen; zum Zählen, Vergleichen und Zusammenfassen wenig geeignet</translation>
    </message>
    <message>
        <source>Reads and writes: answers in sentences</source>
        <translation>Liest und schreibt: antwortet in Sätzen</translation>
    </message>
    <message>
        <source>To get it, run in a terminal: {}</source>
        <translation>Zum Herunterladen im Terminal ausführen: {}</translation>
    </message>
    <message>
        <source>{} of memory</source>
        <translation>{} Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Needs more memory than is available</source>
        <translation>Braucht mehr Speicher als verfügbar</translation>
    </message>
    <message>
        <source>Runs on a server in your network</source>
        <translation>Läuft auf einem Server in Ihrem Netz</translation>
    </message>
    <message>
        <source>Fits in memory</source>
        <translation>Passt in den Speicher</translation>
    </message>
    <message>
        <source>Import a copy</source>
        <translation>Kopie importieren</translation>
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
        <source>Runs on the {}</source>
        <translation>Läuft auf: {}</translation>
    </message>
</context>
<context>
    <name>offline</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
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
        <source>open sockets: {}</source>
        <translation>offene Sockets: {}</translation>
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
        <source>The local API is off: no port is open</source>
        <translation>Die lokale API ist aus: Kein Port ist offen</translation>
    </message>
    <message>
        <source>The local API is on: a port is open</source>
        <translation>Die lokale API ist an: Ein Port ist offen</translation>
    </message>
    <message>
        <source>Your settings send part of the work to other computers on your network: the text of passages and questions to answer or embed, and vectors to search. A separate process connects to these computers and to no others.</source>
        <translation>Nach Ihren Einstellungen geht ein Teil der Arbeit an andere Computer in Ihrem Netz: der Text von Passagen und Fragen zum Beantworten oder Einbetten und Vektoren zum Suchen. Ein eigener Prozess verbindet sich mit diesen Computern und mit keinen anderen.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Soeben geprüft</translation>
    </message>
    <message>
        <source>{0} of {1} attempts blocked</source>
        <translation>{0} von {1} Versuchen blockiert</translation>
    </message>
    <message>
        <source>seccomp filter of the kernel active; it cannot be removed</source>
        <translation>seccomp-Filter des Kernels aktiv; er lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>confined to its files by Landlock</source>
        <translation>durch Landlock auf seine Dateien beschränkt</translation>
    </message>
    <message>
        <source>OPEN TO OTHER PROCESSES</source>
        <translation>OFFEN FÜR ANDERE PROZESSE</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>NOT BLOCKED</source>
        <translation>NICHT BLOCKIERT</translation>
    </message>
    <message>
        <source>Document extractor</source>
        <translation>Dokumentextraktion</translation>
    </message>
    <message>
        <source>Local API listener</source>
        <translation>Listener der lokalen API</translation>
    </message>
    <message>
        <source>Egress process, the only one that may connect to your servers</source>
        <translation>Egress-Prozess, der sich als einziger mit Ihren Servern verbinden darf</translation>
    </message>
    <message>
        <source>{0} go to {1}, as set in your settings</source>
        <translation>{0} gehen an {1}, wie in Ihren Einstellungen festgelegt</translation>
    </message>
    <message>
        <source>Connections to {0}: {1} made, {2} failed</source>
        <translation>Verbindungen zu {0}: {1} hergestellt, {2} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0}, last connection {1}</source>
        <translation>{0}, letzte Verbindung {1}</translation>
    </message>
    <message>
        <source>Attempts during normal use so far: {}</source>
        <translation>Versuche im normalen Betrieb bisher: {}</translation>
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
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Confinement</source>
        <translation>Abschottung</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Einbettungsmodell</translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation>Wo das Modell läuft</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, gave up the right to open network connections before it loaded anything. The operating system&apos;s kernel blocks every attempt, including those of any library inside it. This window shows what the engine sends; it loads no remote images and follows no links.</source>
        <translation>Die Engine, die Ihre Dokumente liest und das Modell ausführt, hat das Recht auf Netzwerkverbindungen abgegeben, bevor sie irgendetwas geladen hat. Der Kernel des Betriebssystems blockiert jeden Versuch, auch den jeder Bibliothek darin. Dieses Fenster zeigt, was die Engine sendet; es lädt keine Bilder aus dem Netz und folgt keinen Links.</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, refuses to open network connections. This system offers no way to enforce that from outside; a firewall rule can.</source>
        <translation>Die Engine, die Ihre Dokumente liest und das Modell ausführt, öffnet selbst keine Netzwerkverbindungen. Dieses System bietet keine Möglichkeit, das von außen zu erzwingen; eine Firewall-Regel kann es.</translation>
    </message>
    <message>
        <source>Network access is not blocked on this system. The engine has no reason to use it, but that is a promise, not a proof.</source>
        <translation>Der Netzwerkzugriff ist auf diesem System nicht blockiert. Die Engine hat keinen Grund, ihn zu nutzen, aber das ist ein Versprechen und kein Beweis.</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Vektorindex</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
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
        <source>Time from the question to the first word of its answer.</source>
        <translation>Zeit von der Frage bis zum ersten Wort der Antwort.</translation>
    </message>
    <message>
        <source>Tokens written per second, after the first one.</source>
        <translation>Pro Sekunde geschriebene Token, nach dem ersten.</translation>
    </message>
    <message>
        <source>Tokens of passages and question read per second, without those already cached.</source>
        <translation>Pro Sekunde gelesene Token von Passagen und Frage, ohne bereits zwischengespeicherte.</translation>
    </message>
    <message>
        <source>Search by meaning and by keyword, ranking and lookup.</source>
        <translation>Suche nach Bedeutung und nach Stichwörtern, Ordnen und Nachschlagen.</translation>
    </message>
    <message>
        <source>Time before the model starts on a question.</source>
        <translation>Zeit, bis das Modell mit einer Frage beginnt.</translation>
    </message>
    <message>
        <source>Used by processor and GPU during an answer, where they measure it.</source>
        <translation>Von Prozessor und GPU während einer Antwort verbraucht, sofern sie es messen.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
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
        <source>Waiting</source>
        <translation>Warten</translation>
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
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Time spent on an answer</source>
        <translation>Zeit für eine Antwort</translation>
    </message>
    <message>
        <source>Time spent on indexing</source>
        <translation>Zeit für die Indexierung</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>Lasttests</translation>
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
        <source>Export measurements</source>
        <translation>Messungen exportieren</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>Nach {} exportiert.</translation>
    </message>
    <message>
        <source>{0}: distribution over the last {1} answers</source>
        <translation>{0}: Verteilung über die letzten {1} Antworten</translation>
    </message>
    <message>
        <source>{}: median, 95th and 99th percentile by day, with changes marked</source>
        <translation>{}: Median, 95. und 99. Perzentil pro Tag, mit Änderungen</translation>
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
    <message>
        <source>{0} prompt tokens, {1} of them cached; {2} tokens written.</source>
        <translation>{0} Token im Prompt, davon {1} zwischengespeichert; {2} Token geschrieben.</translation>
    </message>
    <message>
        <source>Total of the last {} files; reading and embedding run at the same time.</source>
        <translation>Summe der letzten {} Dateien; Lesen und Einbetten laufen gleichzeitig.</translation>
    </message>
    <message>
        <source>{0} took longest: {1}</source>
        <translation>{0} dauerte am längsten: {1}</translation>
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
        <source>Exclude</source>
        <translation>Ausschließen</translation>
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
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Maximum file size</source>
        <translation>Maximale Dateigröße</translation>
    </message>
    <message>
        <source>Larger files are skipped.</source>
        <translation>Größere Dateien werden übersprungen.</translation>
    </message>
    <message>
        <source>Time limit per file</source>
        <translation>Zeitlimit pro Datei</translation>
    </message>
    <message>
        <source>Longest time to spend on reading one file.</source>
        <translation>Längste Zeit, um eine Datei zu lesen.</translation>
    </message>
    <message>
        <source>Memory per extractor</source>
        <translation>Speicher pro Extraktionsprozess</translation>
    </message>
    <message>
        <source>Memory limit of one extractor process.</source>
        <translation>Speicherlimit eines Extraktionsprozesses.</translation>
    </message>
    <message>
        <source>Extractor processes</source>
        <translation>Extraktionsprozesse</translation>
    </message>
    <message>
        <source>Extractor processes; 0 chooses by the number of cores.</source>
        <translation>Extraktionsprozesse; 0 wählt nach der Zahl der Kerne.</translation>
    </message>
    <message>
        <source>Text recognition (OCR)</source>
        <translation>Texterkennung (OCR)</translation>
    </message>
    <message>
        <source>Recognise text in scanned pages and pictures, after all other files.</source>
        <translation>Text in gescannten Seiten und Bildern erkennen, nach allen anderen Dateien.</translation>
    </message>
    <message>
        <source>Excluded everywhere</source>
        <translation>Überall ausgeschlossen</translation>
    </message>
    <message>
        <source>Names of files and folders to exclude everywhere (glob patterns).</source>
        <translation>Namen von Dateien und Ordnern, die überall ausgeschlossen werden (Glob-Muster).</translation>
    </message>
    <message>
        <source>Passage length</source>
        <translation>Passagenlänge</translation>
    </message>
    <message>
        <source>A name in `alcove models list`, or the folder of a sentence-transformers model; empty for the default model.</source>
        <translation>Ein Name aus `alcove models list` oder der Ordner eines Modells von sentence-transformers; leer für das Standardmodell.</translation>
    </message>
    <message>
        <source>Writer profile</source>
        <translation>Schreibprofil</translation>
    </message>
    <message>
        <source>How the language model is used: auto chooses by the model; extractive copies a few words of a passage; small and large write sentences from more passages.</source>
        <translation>Wie das Sprachmodell eingesetzt wird: auto wählt nach dem Modell; extractive kopiert wenige Wörter einer Passage; small und large schreiben Sätze aus mehr Passagen.</translation>
    </message>
    <message>
        <source>Passages per question</source>
        <translation>Passagen pro Frage</translation>
    </message>
    <message>
        <source>Time to first word</source>
        <translation>Zeit bis zum ersten Wort</translation>
    </message>
    <message>
        <source>Send fewer passages if the first word would otherwise take longer than this; 0 sends all.</source>
        <translation>Weniger Passagen senden, wenn das erste Wort sonst länger dauern würde; 0 sendet alle.</translation>
    </message>
    <message>
        <source>Context window, up to the model&apos;s own limit.</source>
        <translation>Kontextfenster, höchstens das des Modells.</translation>
    </message>
    <message>
        <source>Maximum answer length</source>
        <translation>Maximale Antwortlänge</translation>
    </message>
    <message>
        <source>Maximum length of an answer.</source>
        <translation>Maximale Länge einer Antwort.</translation>
    </message>
    <message>
        <source>Passages per summary</source>
        <translation>Passagen pro Zusammenfassung</translation>
    </message>
    <message>
        <source>Maximum number of passages read for a summary; if there are more, evenly spread ones are read.</source>
        <translation>Höchstzahl der Passagen, die für eine Zusammenfassung gelesen werden; gibt es mehr, werden gleichmäßig verteilte gelesen.</translation>
    </message>
    <message>
        <source>0 always gives the same answer; higher values vary more.</source>
        <translation>0 gibt immer dieselbe Antwort; höhere Werte variieren stärker.</translation>
    </message>
    <message>
        <source>Share of answerable questions that may be refused. A higher share also refuses more questions that your documents do not answer.</source>
        <translation>Anteil beantwortbarer Fragen, die abgelehnt werden dürfen. Ein höherer Anteil lehnt auch mehr Fragen ab, auf die Ihre Dokumente keine Antwort geben.</translation>
    </message>
    <message>
        <source>Answer language</source>
        <translation>Antwortsprache</translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation>Antwortlänge</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>Antwortformat</translation>
    </message>
    <message>
        <source>Format of all answers: a JSON schema or a grammar (GBNF); empty for text.</source>
        <translation>Format aller Antworten: ein JSON-Schema oder eine Grammatik (GBNF); leer für Text.</translation>
    </message>
    <message>
        <source>Require a source</source>
        <translation>Quelle erforderlich</translation>
    </message>
    <message>
        <source>Withhold answers that no source supports.</source>
        <translation>Antworten zurückhalten, die keine Quelle stützt.</translation>
    </message>
    <message>
        <source>Refused topics</source>
        <translation>Abgelehnte Themen</translation>
    </message>
    <message>
        <source>Refuse questions that contain all words of one of these topics.</source>
        <translation>Fragen ablehnen, die alle Wörter eines dieser Themen enthalten.</translation>
    </message>
    <message>
        <source>Role given to the model, such as: You are a patient paralegal.</source>
        <translation>Rolle des Modells, etwa: Du bist eine geduldige Anwaltsgehilfin.</translation>
    </message>
    <message>
        <source>Parallel answers</source>
        <translation>Parallele Antworten</translation>
    </message>
    <message>
        <source>Answers written in parallel; 0 chooses by processor or GPU.</source>
        <translation>Parallel geschriebene Antworten; 0 wählt nach Prozessor oder GPU.</translation>
    </message>
    <message>
        <source>Saved chat state</source>
        <translation>Gespeicherter Chat-Zustand</translation>
    </message>
    <message>
        <source>Disk space for the model&apos;s state of chats, so that they resume at once after a restart; 0 saves nothing.</source>
        <translation>Speicherplatz für den Zustand des Modells in Chats, damit sie nach einem Neustart sofort weitergehen; 0 speichert nichts.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU-Schichten</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Preis pro Stunde</translation>
    </message>
    <message>
        <source>Price of one hour of this machine, for the cost of a question; 0 to use power and energy price.</source>
        <translation>Preis einer Stunde dieses Rechners, für die Kosten einer Frage; 0 nutzt Leistung und Energiepreis.</translation>
    </message>
    <message>
        <source>Power this machine draws while answering.</source>
        <translation>Leistung, die dieser Rechner beim Antworten aufnimmt.</translation>
    </message>
    <message>
        <source>Energy price</source>
        <translation>Energiepreis</translation>
    </message>
    <message>
        <source>Price of one kilowatt hour.</source>
        <translation>Preis einer Kilowattstunde.</translation>
    </message>
    <message>
        <source>Split across GPUs</source>
        <translation>Aufteilung auf mehrere GPUs</translation>
    </message>
    <message>
        <source>Shares of several GPUs, such as 3,1; empty to split by free memory.</source>
        <translation>Anteile mehrerer GPUs, etwa 3,1; leer für eine Aufteilung nach freiem Speicher.</translation>
    </message>
    <message>
        <source>Flash attention: less memory for long prompts, different rounding.</source>
        <translation>Flash Attention: weniger Speicher für lange Prompts, andere Rundung.</translation>
    </message>
    <message>
        <source>KV cache format</source>
        <translation>Format des KV-Cache</translation>
    </message>
    <message>
        <source>Number format of the KV cache; q8_0 halves its size, but needs flash attention.</source>
        <translation>Zahlenformat des KV-Cache; q8_0 halbiert seine Größe, braucht aber Flash Attention.</translation>
    </message>
    <message>
        <source>Chroma server in your network that stores the vectors, such as http://chroma.lan:8000; empty for this computer.</source>
        <translation>Chroma-Server in Ihrem Netz, der die Vektoren speichert, etwa http://chroma.lan:8000; leer für diesen Computer.</translation>
    </message>
    <message>
        <source>Vectors: key file</source>
        <translation>Vektoren: Schlüsseldatei</translation>
    </message>
    <message>
        <source>File with that server&apos;s key, readable only by you; empty for none.</source>
        <translation>Datei mit dem Schlüssel für diesen Server, die nur Sie lesen können; leer für keinen.</translation>
    </message>
    <message>
        <source>OpenAI-compatible server in your network that writes answers, such as http://gpu.lan:8000/v1; empty for this computer.</source>
        <translation>OpenAI-kompatibler Server in Ihrem Netz, der Antworten schreibt, etwa http://gpu.lan:8000/v1; leer für diesen Computer.</translation>
    </message>
    <message>
        <source>Name of the server&apos;s model; empty for the first one it lists.</source>
        <translation>Name des Modells auf dem Server; leer für das erste, das er nennt.</translation>
    </message>
    <message>
        <source>Answers: key file</source>
        <translation>Antworten: Schlüsseldatei</translation>
    </message>
    <message>
        <source>Answers: local fallback</source>
        <translation>Antworten: lokaler Ersatz</translation>
    </message>
    <message>
        <source>Answer with the model on this computer while that server is unavailable.</source>
        <translation>Mit dem Modell auf diesem Computer antworten, solange der Server nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Server in your network that computes embeddings, OpenAI-compatible or text-embeddings-inference, such as http://gpu.lan:8081/v1; empty for this computer.</source>
        <translation>Server in Ihrem Netz, der Einbettungen berechnet, OpenAI-kompatibel oder text-embeddings-inference, etwa http://gpu.lan:8081/v1; leer für diesen Computer.</translation>
    </message>
    <message>
        <source>Name of the server&apos;s model.</source>
        <translation>Name des Modells auf dem Server.</translation>
    </message>
    <message>
        <source>Embeddings: vector size</source>
        <translation>Einbettungen: Vektorgröße</translation>
    </message>
    <message>
        <source>Vector size of that model, as stated in its description.</source>
        <translation>Vektorgröße dieses Modells laut seiner Beschreibung.</translation>
    </message>
    <message>
        <source>Embeddings: key file</source>
        <translation>Einbettungen: Schlüsseldatei</translation>
    </message>
    <message>
        <source>File with the certificate authority of these servers (PEM); empty for those trusted by the system.</source>
        <translation>Datei mit der Zertifizierungsstelle dieser Server (PEM); leer für die, denen das System vertraut.</translation>
    </message>
    <message>
        <source>Let other programs use Alcove</source>
        <translation>Anderen Programmen Zugriff geben</translation>
    </message>
    <message>
        <source>Let other programs use Alcove while it runs (see docs/api.md).</source>
        <translation>Anderen Programmen erlauben, Alcove zu nutzen, solange es läuft (siehe docs/api.md).</translation>
    </message>
    <message>
        <source>TCP port of the local API; 0 picks a free one.</source>
        <translation>TCP-Port der lokalen API; 0 wählt einen freien.</translation>
    </message>
    <message>
        <source>Address of the local API. Any other than 127.0.0.1 admits other computers, and needs a certificate and a key.</source>
        <translation>Adresse der lokalen API. Jede andere als 127.0.0.1 lässt andere Computer zu und braucht ein Zertifikat und einen Schlüssel.</translation>
    </message>
    <message>
        <source>Certificate key</source>
        <translation>Zertifikatsschlüssel</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s private key (PEM).</source>
        <translation>Datei mit dem privaten Schlüssel des Zertifikats (PEM).</translation>
    </message>
    <message>
        <source>Concurrent requests</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Maximum number of requests processed or waiting; further ones are rejected.</source>
        <translation>Höchstzahl der Anfragen, die bearbeitet werden oder warten; weitere werden abgewiesen.</translation>
    </message>
    <message>
        <source>Requests per key</source>
        <translation>Anfragen pro Schlüssel</translation>
    </message>
    <message>
        <source>Requests allowed per key.</source>
        <translation>Erlaubte Anfragen pro Schlüssel.</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>pro Minute</translation>
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
        <source>Embedding model</source>
        <translation>Einbettungsmodell</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
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
        <source>Persona</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Vectors: server</source>
        <translation>Vektoren: Server</translation>
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
        <source>Embeddings: server</source>
        <translation>Einbettungen: Server</translation>
    </message>
    <message>
        <source>Embeddings: model</source>
        <translation>Einbettungen: Modell</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
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
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
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
        <source>A name in `alcove models list`, or a GGUF file; empty for the default model.</source>
        <translation>Ein Name aus `alcove models list` oder eine GGUF-Datei; leer für das Standardmodell.</translation>
    </message>
    <message>
        <source>Maximum passages sent per question; 0 sends as many as suit the model.</source>
        <translation>Höchstzahl der Passagen je Frage; 0 sendet so viele, wie zum Modell passen.</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Language of all answers; by default that of the question.</source>
        <translation>Sprache aller Antworten; standardmäßig die der Frage.</translation>
    </message>
    <message>
        <source>Length of all answers; by default any.</source>
        <translation>Länge aller Antworten; standardmäßig beliebig.</translation>
    </message>
    <message>
        <source>Threads of the language model; 0 chooses by the number of cores.</source>
        <translation>Threads des Sprachmodells; 0 wählt nach der Zahl der Kerne.</translation>
    </message>
    <message>
        <source>Layers on the GPU; -1 for as many as fit, 0 for none.</source>
        <translation>Schichten auf der GPU; -1 für so viele wie passen, 0 für keine.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>File with the TLS certificate of the API (PEM); empty for none.</source>
        <translation>Datei mit dem TLS-Zertifikat der API (PEM); leer für keines.</translation>
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
    <message>
        <source>Other versions: {}</source>
        <translation>Andere Versionen: {}</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
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
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
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
</context>
<context>
    <name>sweep</name>
    <message>
        <source>Parallel questions</source>
        <translation>Parallele Fragen</translation>
    </message>
    <message>
        <source>Time to first token, including search</source>
        <translation>Zeit bis zum ersten Token, einschließlich Suche</translation>
    </message>
    <message>
        <source>Time between tokens</source>
        <translation>Zeit zwischen Token</translation>
    </message>
    <message>
        <source>Tokens per second, all answers together</source>
        <translation>Token pro Sekunde, alle Antworten zusammen</translation>
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
        <source>none</source>
        <translation>keinem</translation>
    </message>
    <message>
        <source>Shows how speed depends on the passages sent and on parallel questions. Run `{}` to measure it.</source>
        <translation>Zeigt, wie die Geschwindigkeit von den gesendeten Passagen und parallelen Fragen abhängt. Messen Sie es mit `{}`.</translation>
    </message>
    <message>
        <source>{0}: up to {1}, with {2} parallel questions and {3}</source>
        <translation>{0}: bis zu {1}, bei {2} parallelen Fragen und {3}</translation>
    </message>
    <message>
        <source>cost per question from {}</source>
        <translation>Kosten pro Frage ab {}</translation>
    </message>
    <message>
        <source>F1 with {0}: {1}</source>
        <translation>F1 mit {0}: {1}</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>used by the answer</source>
        <translation>für die Antwort verwendet</translation>
    </message>
    <message>
        <source>a total or a note: no sum includes it</source>
        <translation>eine Summe oder Anmerkung: wird nicht mitgerechnet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>Prozentwerte</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten (Tage)</translation>
    </message>
    <message>
        <source>durations</source>
        <translation>Zeitspannen</translation>
    </message>
    <message>
        <source>Several units: they are not added together.</source>
        <translation>Mehrere Einheiten: Sie werden nicht zusammengezählt.</translation>
    </message>
    <message>
        <source>Nothing tells day from month: they are read as day and month.</source>
        <translation>Tag und Monat sind nicht zu unterscheiden: gelesen als Tag und Monat.</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change columns and conditions</source>
        <translation>Spalten und Bedingungen ändern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete this table…</source>
        <translation>Diese Tabelle löschen…</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Lesefortschritt</translation>
    </message>
    <message>
        <source>Which documents?</source>
        <translation>Welche Dokumente?</translation>
    </message>
    <message>
        <source>Documents that the table leaves open</source>
        <translation>Dokumente, die die Tabelle offenlässt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Matching and unsure</source>
        <translation>Passende und unsichere</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Passende</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsichere</translation>
    </message>
    <message>
        <source>All documents of the kind</source>
        <translation>Alle Dokumente der Art</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Add a column: a name, or a question such as “Who signed it?”</source>
        <translation>Spalte hinzufügen: ein Name oder eine Frage wie „Wer hat es unterschrieben?“</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is too long: %n rows were not kept.</source>
        <translation>
            <numerusform>Sie ist zu lang: %n Zeile wurde nicht behalten.</numerusform>
            <numerusform>Sie ist zu lang: %n Zeilen wurden nicht behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {0}: {1}.</source>
        <translation>Exportiert nach {0}: {1}.</translation>
    </message>
    <message>
        <source>Delete this table?</source>
        <translation>Diese Tabelle löschen?</translation>
    </message>
    <message>
        <source>Its corrections are deleted too. The documents are kept.</source>
        <translation>Auch ihre Korrekturen werden gelöscht. Die Dokumente bleiben erhalten.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Search names and columns</source>
        <translation>Namen und Spalten durchsuchen</translation>
    </message>
    <message>
        <source>No table has these words.</source>
        <translation>Keine Tabelle enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No tables yet. Those of your documents are listed here once they are indexed.</source>
        <translation>Noch keine Tabellen. Die Tabellen Ihrer Dokumente stehen hier, sobald diese indiziert sind.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>changed by {}</source>
        <translation>geändert durch {}</translation>
    </message>
    <message>
        <source>unsure whether it matches</source>
        <translation>unsicher, ob es passt</translation>
    </message>
    <message>
        <source>holds instructions aimed at AI; they were not followed</source>
        <translation>enthält Anweisungen an KI; sie wurden nicht befolgt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Correct… (F2)</source>
        <translation>Korrigieren… (F2)</translation>
    </message>
    <message>
        <source>Take the correction back (Del)</source>
        <translation>Korrektur zurücknehmen (Entf)</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>Reihenfolge der Tabelle</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Nach dieser Spalte gruppieren</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>A question over all documents, or fields: party, end, monthly fee</source>
        <translation>Eine Frage an alle Dokumente oder Felder: Partner, Ende, Monatsbetrag</translation>
    </message>
    <message>
        <source>Tables made by questions</source>
        <translation>Tabellen aus Fragen</translation>
    </message>
    <message>
        <source>No tables yet. Each document is read for what you ask, and gives a row whose cells show their source.</source>
        <translation>Noch keine Tabellen. Jedes Dokument wird auf Ihre Frage hin gelesen und ergibt eine Zeile, deren Zellen ihre Quelle zeigen.</translation>
    </message>
    <message>
        <source>Working out what to ask of each document…</source>
        <translation>Es wird ermittelt, was jedes Dokument gefragt wird…</translation>
    </message>
    <message>
        <source>Only this folder</source>
        <translation>Nur dieser Ordner</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Nur diese Datei</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Reading stopped: {}</source>
        <translation>Das Lesen brach ab: {}</translation>
    </message>
    <message>
        <source>Looking up the documents…</source>
        <translation>Die Dokumente werden nachgeschlagen…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>{} match</source>
        <translation>{} passen</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>{} beiseitegelegt</translation>
    </message>
    <message>
        <source>{} without text</source>
        <translation>{} ohne Text</translation>
    </message>
    <message>
        <source>{} could not be read</source>
        <translation>{} nicht lesbar</translation>
    </message>
    <message>
        <source>The table may be incomplete.</source>
        <translation>Die Tabelle ist vielleicht nicht vollständig.</translation>
    </message>
    <message>
        <source>{0} of the kind “{1}”</source>
        <translation>{0} der Art „{1}“</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Ohne Text</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>pages not recognised yet</source>
        <translation>Seiten noch nicht erkannt</translation>
    </message>
    <message>
        <source>not indexed yet</source>
        <translation>noch nicht indexiert</translation>
    </message>
    <message>
        <source>changes another document</source>
        <translation>ändert ein anderes Dokument</translation>
    </message>
    <message>
        <source>says nothing of what is asked</source>
        <translation>sagt nichts zum Gefragten</translation>
    </message>
    <message>
        <source>{0}, not {1}</source>
        <translation>{0}, nicht {1}</translation>
    </message>
    <message>
        <source>another version of {}</source>
        <translation>andere Fassung von {}</translation>
    </message>
    <message numerus="yes">
        <source>of %n row(s)</source>
        <translation>
            <numerusform>aus %n Zeile</numerusform>
            <numerusform>aus %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>only “{}”</source>
        <translation>nur „{}“</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>von … bis</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unsure: check it against the source</source>
        <translation>unsicher: bitte an der Quelle prüfen</translation>
    </message>
    <message>
        <source>the document does not say</source>
        <translation>das Dokument sagt es nicht</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>von Hand korrigiert</translation>
    </message>
    <message>
        <source>read in the document: {}</source>
        <translation>im Dokument gelesen: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns and conditions</source>
        <translation>Spalten und Bedingungen</translation>
    </message>
    <message>
        <source>Kind of document, such as contract</source>
        <translation>Art der Dokumente, etwa Vertrag</translation>
    </message>
    <message>
        <source>Only documents of this kind</source>
        <translation>Nur Dokumente dieser Art</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Only new columns are read; the rest is computed again.</source>
        <translation>Nur neue Spalten werden gelesen; der Rest wird neu berechnet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A table needs columns, each with a name of its own.</source>
        <translation>Eine Tabelle braucht Spalten, jede mit eigenem Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What each document is asked</source>
        <translation>Was jedes Dokument gefragt wird</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Kinds of tables</source>
        <translation>Arten von Tabellen</translation>
    </message>
    <message>
        <source>Made by questions</source>
        <translation>Aus Fragen</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation>In Dokumenten</translation>
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
        <source>Your indexed documents and chats are encrypted.</source>
        <translation>Ihre indexierten Dokumente und Gespräche sind verschlüsselt.</translation>
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
        <source>Alcove encrypts the index of your documents and your chats on disk, and asks for the passphrase at every start. Your documents themselves are not changed. Keep the passphrase safe: without it the library cannot be recovered.</source>
        <translation>Alcove verschlüsselt den Index Ihrer Dokumente und Ihre Gespräche auf dem Datenträger und fragt bei jedem Start nach der Passphrase. Ihre Dokumente selbst bleiben unverändert. Bewahren Sie die Passphrase gut auf: Ohne sie lässt sich die Bibliothek nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Enter a new passphrase only to change it.</source>
        <translation>Geben Sie eine neue Passphrase nur ein, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Turn off encryption</source>
        <translation>Verschlüsselung aufheben</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Die Passphrasen stimmen nicht überein.</translation>
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
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt verschließen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
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
    <message>
        <source>Answers come from the documents you chose, entirely on this computer.</source>
        <translation>Antworten kommen aus den gewählten Dokumenten, ganz auf diesem Rechner.</translation>
    </message>
    <message numerus="yes">
        <source>Answers come from %n document(s), entirely on this computer.</source>
        <translation>
            <numerusform>Antworten kommen aus %n Dokument, ganz auf diesem Rechner.</numerusform>
            <numerusform>Antworten kommen aus %n Dokumenten, ganz auf diesem Rechner.</numerusform>
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
        <source>about {} s left</source>
        <translation>noch etwa {} s</translation>
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
    <message numerus="yes">
        <source>CPU (%n thread(s))</source>
        <translation>
            <numerusform>CPU (%n Thread)</numerusform>
            <numerusform>CPU (%n Threads)</numerusform>
        </translation>
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
        <source>Rewriting the question…</source>
        <translation>Die Frage wird umformuliert …</translation>
    </message>
    <message numerus="yes">
        <source>Reading {} of %n passage(s)</source>
        <translation>
            <numerusform>Liest {} von %n Passage</numerusform>
            <numerusform>Liest {} von %n Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>computed from a table</source>
        <translation>aus einer Tabelle berechnet</translation>
    </message>
    <message>
        <source>{} of {} passages</source>
        <translation>{} von {} Passagen</translation>
    </message>
    <message>
        <source>Confidence: the probability that this answer is right, measured on questions with known answers. It is not shown for models that were not evaluated.</source>
        <translation>Konfidenz: die Wahrscheinlichkeit, dass diese Antwort stimmt, gemessen an Fragen mit bekannten Antworten. Für Modelle, die nicht ausgewertet wurden, wird sie nicht angezeigt.</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>von {}</translation>
    </message>
    <message>
        <source>Only: {}</source>
        <translation>Nur: {}</translation>
    </message>
    <message>
        <source>No document fits: {}. All were searched.</source>
        <translation>Kein Dokument passt zu: {}. Alle wurden durchsucht.</translation>
    </message>
    <message>
        <source>No document has the name “{}”.</source>
        <translation>Kein Dokument heißt „{}“.</translation>
    </message>
    <message>
        <source>The nearest names: {}</source>
        <translation>Die ähnlichsten Namen: {}</translation>
    </message>
    <message>
        <source>These files have the name: {}</source>
        <translation>Diese Dateien tragen den Namen: {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>bis {}</translation>
    </message>
    <message numerus="yes">
        <source>From the %n best passage(s); not all documents were read ({0} of {1})</source>
        <translation>
            <numerusform>Aus %n Passage; nicht alle Dokumente wurden gelesen ({0} von {1})</numerusform>
            <numerusform>Aus den %n besten Passagen; nicht alle Dokumente wurden gelesen ({0} von {1})</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation>{1}, davon {0} gelesen</translation>
    </message>
    <message>
        <source>{} unsure</source>
        <translation>{} unsicher</translation>
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
        <translation>Zusammenfassen: {0}, {1}</translation>
    </message>
    <message>
        <source>{0} of {1} parts</source>
        <translation>Teil {0} von {1}</translation>
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
        <source>Not found in any passage: {}</source>
        <translation>In keiner Passage gefunden: {}</translation>
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
        <source>{0} has embedded {1} of {2} files</source>
        <translation>{0} hat {1} von {2} Dateien eingebettet</translation>
    </message>
    <message>
        <source>{0} of {1} files searchable by words, {2} by meaning</source>
        <translation>{0} von {1} Dateien nach Wörtern durchsuchbar, {2} nach Bedeutung</translation>
    </message>
    <message>
        <source>{0} files searchable by words, {1} by meaning</source>
        <translation>Durchsuchbare Dateien: {0} nach Wörtern, {1} nach Bedeutung</translation>
    </message>
    <message>
        <source>{0} of {1} files searchable by words</source>
        <translation>{0} von {1} Dateien nach Wörtern durchsuchbar</translation>
    </message>
    <message>
        <source>{} not searchable by meaning yet</source>
        <translation>{} noch nicht nach Bedeutung durchsuchbar</translation>
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
