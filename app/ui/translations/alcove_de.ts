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
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Limit the search</source>
        <translation>Suche einschränken</translation>
    </message>
    <message>
        <source>Draft kept from {}</source>
        <translation>Entwurf vom {}</translation>
    </message>
    <message>
        <source>Draft kept from last time</source>
        <translation>Entwurf vom letzten Mal</translation>
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
        <source>Instead of the last question</source>
        <translation>Anstelle der letzten Frage</translation>
    </message>
    <message>
        <source>Ask it as a further question</source>
        <translation>Als weitere Frage stellen</translation>
    </message>
    <message>
        <source>Unpin this chat from {}</source>
        <translation>Gespräch lösen von: {}</translation>
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
        <source>A document…  @</source>
        <translation>Ein Dokument …  @</translation>
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
    <message>
        <source>Pin this chat to the scope…</source>
        <translation>Gespräch an diesen Bereich binden …</translation>
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
        <translation>Gespräche suchen</translation>
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
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
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
    <name>ConversationPage</name>
    <message>
        <source>Copied with its sources.</source>
        <translation>Mit Quellen kopiert.</translation>
    </message>
    <message>
        <source>Pinned to: {}</source>
        <translation>Gebunden an: {}</translation>
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
        <translation>Aufschließen …</translation>
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
        <source>Add it to the library</source>
        <translation>In die Bibliothek aufnehmen</translation>
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
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Finder</name>
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
        <source>Find passages, documents, chats and commands, or ask</source>
        <translation>Passagen, Dokumente, Gespräche und Befehle finden, oder fragen</translation>
    </message>
    <message>
        <source>Find anything, or ask</source>
        <translation>Alles finden oder fragen</translation>
    </message>
    <message>
        <source>Enter opens, {} asks about it</source>
        <translation>Enter öffnet, {} fragt dazu</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>nach Bedeutung</translation>
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
        <source>The library is empty. Add a folder first, then it can be searched.</source>
        <translation>Die Bibliothek ist leer. Nehmen Sie zuerst einen Ordner auf, dann kann darin gesucht werden.</translation>
    </message>
    <message>
        <source>No document or chat matches “{}”. Check the spelling, try other words, or ask it as a question.</source>
        <translation>Kein Dokument und kein Gespräch passt zu „{}“. Prüfen Sie die Schreibweise, versuchen Sie andere Wörter oder stellen Sie es als Frage.</translation>
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
    <message>
        <source>Your documents are still being read. You can ask already, about those that have been.</source>
        <translation>Ihre Dokumente werden noch gelesen. Sie können schon fragen: zu denen, die gelesen sind.</translation>
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
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Delete what Alcove knows…</source>
        <translation>Löschen, was Alcove weiß …</translation>
    </message>
    <message>
        <source>Delete what Alcove knows of {}?</source>
        <translation>Löschen, was Alcove über {} weiß?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Its text is erased from the index, together with the questions and answers in your chats and tests that cite or quote it. The folder is no longer watched; within a folder that is, it is excluded. The documents themselves are kept. This cannot be undone.</source>
        <translation>Sein Text wird aus dem Index gelöscht, ebenso die Fragen und Antworten in Ihren Gesprächen und Tests, die ihn nennen oder zitieren. Der Ordner wird nicht mehr überwacht; liegt er in einem überwachten Ordner, wird er dort ausgeschlossen. Die Dokumente selbst bleiben erhalten. Das lässt sich nicht rückgängig machen.</translation>
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
        <source>This chat is no longer pinned to {}.</source>
        <translation>Dieses Gespräch ist nicht mehr an {} gebunden.</translation>
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
        <source>Everything that Alcove knew of {} is deleted.</source>
        <translation>Alles, was Alcove von {} wusste, ist gelöscht.</translation>
    </message>
    <message>
        <source>Stopped watching {}.</source>
        <translation>{} wird nicht mehr beobachtet.</translation>
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
        <source>dark mode, night mode, light mode, colours, colors, appearance</source>
        <translation>Dunkelmodus, Nachtmodus, dunkel, hell, Farben, Erscheinungsbild, Thema</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Größe von Schrift und Bedienelementen</translation>
    </message>
    <message>
        <source>Makes everything in the window larger or smaller. Takes effect after a restart.</source>
        <translation>Macht alles im Fenster größer oder kleiner. Gilt nach einem Neustart.</translation>
    </message>
    <message>
        <source>font size, text size, zoom, scale, bigger, letters, readable</source>
        <translation>Schriftgröße, Textgröße, Zoom, Skalierung, vergrößern, Buchstaben, lesbar</translation>
    </message>
    <message>
        <source>Language of the window. The language of answers is in the group Answers.</source>
        <translation>Sprache des Fensters. Die Sprache der Antworten steht in der Gruppe Antworten.</translation>
    </message>
    <message>
        <source>interface language, translation, English, German, Spanish, Russian, Chinese</source>
        <translation>Oberfläche, Übersetzung, Englisch, Deutsch, Spanisch, Russisch, Chinesisch</translation>
    </message>
    <message>
        <source>What happens to files that you drop on the window. Folders are always watched.</source>
        <translation>Was mit Dateien geschieht, die Sie auf das Fenster ziehen. Ordner werden immer überwacht.</translation>
    </message>
    <message>
        <source>drag and drop, copy, paste, import, add files</source>
        <translation>ziehen, Drag and Drop, kopieren, einfügen, importieren, Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Alcove keeps running when you close the window. Its icon brings it back.</source>
        <translation>Alcove läuft weiter, wenn Sie das Fenster schließen. Sein Symbol holt es zurück.</translation>
    </message>
    <message>
        <source>background, minimise, minimize, close, quit</source>
        <translation>Hintergrund, minimieren, schließen, beenden</translation>
    </message>
    <message>
        <source>Protects the index and your chats with a passphrase, which Alcove asks for at each start. Your own files are not changed.</source>
        <translation>Schützt den Index und Ihre Gespräche mit einer Passphrase, nach der Alcove bei jedem Start fragt. Ihre Dateien werden nicht verändert.</translation>
    </message>
    <message>
        <source>password, passphrase, lock, protect, security</source>
        <translation>Passwort, Kennwort, Passphrase, sperren, schützen, Sicherheit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Dropped files</source>
        <translation>Abgelegte Dateien</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Im Infobereich behalten</translation>
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
        <source>autostart, startup, boot, launch</source>
        <translation>Autostart, Systemstart, hochfahren, starten</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Verschlüsseln …</translation>
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
    <name>PageList</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Saved on the page Tests.</source>
        <translation>Auf der Seite Tests gespeichert.</translation>
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
        <source>Speed</source>
        <translation>Tempo</translation>
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
        <source>All documents are searchable.</source>
        <translation>Alle Dokumente sind durchsuchbar.</translation>
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
    <name>ScopeDialog</name>
    <message>
        <source>Pin this chat to a scope</source>
        <translation>Gespräch an einen Bereich binden</translation>
    </message>
    <message>
        <source>A matter, a client, a project</source>
        <translation>Eine Sache, ein Mandant, ein Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Binden</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Every question of this chat searches only here, until you change it.</source>
        <translation>Jede Frage dieses Gesprächs sucht nur hier, bis Sie es ändern.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
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
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No setting found.</source>
        <translation>Keine Einstellung gefunden.</translation>
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
    <name>SheetView</name>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
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
    <name>SourceList</name>
    <message>
        <source>Why these sources?</source>
        <translation>Warum diese Quellen?</translation>
    </message>
    <message>
        <source>The sentence that each is cited for, why it was chosen, and what else was read</source>
        <translation>Der Satz, für den jede angeführt wird, warum sie gewählt wurde, und was sonst gelesen wurde</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation>Alle {} zeigen</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>{} öffnen</translation>
    </message>
    <message>
        <source>Cited for: {}</source>
        <translation>Angeführt für: {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>Also read, but not cited:</source>
        <translation>Auch gelesen, aber nicht angeführt:</translation>
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
        <source>Close source (Esc)</source>
        <translation>Quelle schließen (Esc)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>All passages read</source>
        <translation>Alle gelesenen Passagen</translation>
    </message>
    <message>
        <source>List everything that the model read for this answer, not only what it cites</source>
        <translation>Alles auflisten, was das Modell für diese Antwort gelesen hat, nicht nur, was es anführt</translation>
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
        <source>Pages and outline</source>
        <translation>Seiten und Gliederung</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
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
    <name>TranscriptSelection</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
        <source>Searched in: {}</source>
        <translation>Gesucht in: {}</translation>
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
        <source>Change this question and ask again</source>
        <translation>Diese Frage ändern und erneut stellen</translation>
    </message>
    <message>
        <source>Edit this question and ask again</source>
        <translation>Diese Frage ändern und neu stellen</translation>
    </message>
    <message>
        <source>Ask again without this filter</source>
        <translation>Ohne diesen Filter erneut fragen</translation>
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
        <source>Understood as: {}</source>
        <translation>Verstanden als: {}</translation>
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
    <message>
        <source>Add it to the library</source>
        <translation>In die Bibliothek aufnehmen</translation>
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
        <source>Question</source>
        <translation>Frage</translation>
    </message>
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
        <translation>Schlüssel erstellen …</translation>
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
        <source>With a key, editors, scripts and agents can use the model and search the library. The listening process cannot connect to anything. The manual (F1) says how.</source>
        <translation>Mit einem Schlüssel können Editoren, Skripte und Agenten das Modell nutzen und die Bibliothek durchsuchen. Der lauschende Prozess kann selbst keine Verbindungen aufbauen. Wie, steht im Handbuch (F1).</translation>
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
        <translation>Startet …</translation>
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
    <message>
        <source>answering…</source>
        <translation>antwortet …</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
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
        <source>Find in the document shown</source>
        <translation>Im gezeigten Dokument suchen</translation>
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
        <source>Files that are not searchable</source>
        <translation>Nicht durchsuchbare Dateien</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
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
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
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
        <source>Network access</source>
        <translation>Netzwerkzugriff</translation>
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
    <name>documents</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Durchsuchbar</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Ohne Text</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>Text erkannt</translation>
    </message>
    <message>
        <source>no text on page {}</source>
        <translation>kein Text auf Seite {}</translation>
    </message>
    <message>
        <source>no text on pages {}</source>
        <translation>kein Text auf den Seiten {}</translation>
    </message>
    <message>
        <source>waits for text recognition</source>
        <translation>wartet auf Texterkennung</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Text erkannt</translation>
    </message>
    <message>
        <source>Pages without text</source>
        <translation>Seiten ohne Text</translation>
    </message>
    <message>
        <source>Waits for text recognition</source>
        <translation>Wartet auf Texterkennung</translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation>Alle Bemerkungen</translation>
    </message>
    <message>
        <source>Filter by name or folder</source>
        <translation>Nach Name oder Ordner filtern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No documents yet. Drop a folder on the window to add it.</source>
        <translation>Noch keine Dokumente. Ziehen Sie einen Ordner auf das Fenster, um ihn hinzuzufügen.</translation>
    </message>
    <message>
        <source>No document fits these filters.</source>
        <translation>Kein Dokument passt zu diesen Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about the selected</source>
        <translation>Zu den ausgewählten fragen</translation>
    </message>
    <message>
        <source>At most {} documents at a time; ask about a folder instead.</source>
        <translation>Höchstens {} Dokumente auf einmal; fragen Sie stattdessen zu einem Ordner.</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>In seinem Programm öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Ask about this folder</source>
        <translation>Zu diesem Ordner fragen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
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
        <source>Try again; if it fails again, restart Alcove.</source>
        <translation>Versuchen Sie es noch einmal. Gelingt es wieder nicht, starten Sie Alcove neu.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Die Datei konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The chat could not be exported</source>
        <translation>Das Gespräch konnte nicht exportiert werden</translation>
    </message>
    <message>
        <source>The measurements could not be exported</source>
        <translation>Die Messungen konnten nicht exportiert werden</translation>
    </message>
    <message>
        <source>Cannot write the table</source>
        <translation>Die Tabelle kann nicht geschrieben werden</translation>
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
        <source>The folder is not in the library</source>
        <translation>Der Ordner ist nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>Add it first: only what is in the library can be searched.</source>
        <translation>Nehmen Sie ihn zuerst auf: Gesucht wird nur in der Bibliothek.</translation>
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
        <source>Choose another folder, or free some space.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie freien Speicherplatz.</translation>
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
        <source>{} documents, {} of them searchable</source>
        <translation>{} Dokumente, davon {} durchsuchbar</translation>
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
        <source>{} of {} layers on {}; {} answers at once share {} tokens; KV cache {}, flash attention {}.</source>
        <translation>{} von {} Schichten auf {}; {} Antworten gleichzeitig teilen sich {} Token; KV-Cache {}, Flash Attention {}.</translation>
    </message>
    <message>
        <source>The GPU is not used</source>
        <translation>Die GPU wird nicht benutzt</translation>
    </message>
    <message>
        <source>{} is not used: it has no driver to compute with.</source>
        <translation>{} wird nicht benutzt: Es fehlt ein Treiber, mit dem sie rechnen kann.</translation>
    </message>
    <message>
        <source>{} is not used: its driver is too old.</source>
        <translation>{} wird nicht benutzt: Ihr Treiber ist zu alt.</translation>
    </message>
    <message>
        <source>{} is not used: this copy of llama.cpp was built without code for it.</source>
        <translation>{} wird nicht benutzt: Dieses llama.cpp wurde ohne Code für sie gebaut.</translation>
    </message>
    <message>
        <source>{} is not used: its free memory is too small for the model.</source>
        <translation>{} wird nicht benutzt: Ihr freier Speicher ist zu klein für das Modell.</translation>
    </message>
    <message>
        <source>{} is not used: the setting `gpu_layers` is 0.</source>
        <translation>{} wird nicht benutzt: Die Einstellung `gpu_layers` ist 0.</translation>
    </message>
    <message>
        <source>{} failed while it computed. The processor goes on.</source>
        <translation>{} ist beim Rechnen ausgefallen. Der Prozessor macht weiter.</translation>
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
        <source>`alcove problems` lists the others, with the reasons.</source>
        <translation>`alcove problems` nennt die anderen, mit den Gründen.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver (Ubuntu: `sudo ubuntu-drivers install`, Debian: `sudo apt-get install nvidia-driver`), and restart the computer.</source>
        <translation>NVIDIAs Treiber installieren (Ubuntu: `sudo ubuntu-drivers install`, Debian: `sudo apt-get install nvidia-driver`) und den Computer neu starten.</translation>
    </message>
    <message>
        <source>Install its Vulkan driver (Debian and Ubuntu: `sudo apt-get install mesa-vulkan-drivers`), and restart Alcove.</source>
        <translation>Ihren Vulkan-Treiber installieren (Debian und Ubuntu: `sudo apt-get install mesa-vulkan-drivers`) und Alcove neu starten.</translation>
    </message>
    <message>
        <source>Install a newer driver of the maker, and restart the computer.</source>
        <translation>Einen neueren Treiber des Herstellers installieren und den Computer neu starten.</translation>
    </message>
    <message>
        <source>Run `python3 scripts/start.py --gpu auto`.</source>
        <translation>`python3 scripts/start.py --gpu auto` ausführen.</translation>
    </message>
    <message>
        <source>Install the package of Alcove with code for this GPU.</source>
        <translation>Das Paket von Alcove mit Code für diese GPU installieren.</translation>
    </message>
    <message>
        <source>Close programs that use GPU memory, or lower `context_tokens`.</source>
        <translation>Programme schließen, die GPU-Speicher belegen, oder `context_tokens` senken.</translation>
    </message>
    <message>
        <source>Set `gpu_layers` to -1 to use it.</source>
        <translation>`gpu_layers` auf -1 setzen, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>Restart Alcove to use it again. If it fails again, update its driver, or set `gpu_layers` to 0.</source>
        <translation>Alcove neu starten, um sie wieder zu benutzen. Fällt sie wieder aus, ihren Treiber aktualisieren oder `gpu_layers` auf 0 setzen.</translation>
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
        <source>no driver</source>
        <translation>kein Treiber</translation>
    </message>
    <message>
        <source>driver too old</source>
        <translation>Treiber zu alt</translation>
    </message>
    <message>
        <source>not built for this GPU</source>
        <translation>nicht für diese GPU gebaut</translation>
    </message>
    <message>
        <source>GPU memory full</source>
        <translation>GPU-Speicher voll</translation>
    </message>
    <message>
        <source>GPU turned off</source>
        <translation>GPU abgeschaltet</translation>
    </message>
    <message>
        <source>GPU failed</source>
        <translation>GPU ausgefallen</translation>
    </message>
    <message>
        <source>Documents you open in another program: that program is not restricted.</source>
        <translation>Dokumente, die Sie in einem anderen Programm öffnen: Dieses Programm ist nicht eingeschränkt.</translation>
    </message>
    <message>
        <source>Services of your session that the window may ask: the display, the tray, notifications, file dialogs, screen readers, input methods.</source>
        <translation>Dienste Ihrer Sitzung, die das Fenster fragen darf: Anzeige, Infobereich, Benachrichtigungen, Dateidialoge, Bildschirmleser, Eingabemethoden.</translation>
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
        <source>No GPU was found.</source>
        <translation>Es wurde keine GPU gefunden.</translation>
    </message>
    <message>
        <source>In use: {}.</source>
        <translation>In Benutzung: {}.</translation>
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
        <source>right words {}</source>
        <translation>richtige Wörter {}</translation>
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
        <source>Right words (F1)</source>
        <translation>Richtige Wörter (F1)</translation>
    </message>
    <message>
        <source>How far the words of an answer are those of the right one; a refusal counts as 0.</source>
        <translation>Wie weit die Wörter einer Antwort die der richtigen sind; eine Ablehnung zählt als 0.</translation>
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
        <source>before: {}</source>
        <translation>vorher: {}</translation>
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
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Diese Frage entfernen</translation>
    </message>
    <message>
        <source>Use my own questions…</source>
        <translation>Eigene Fragen verwenden …</translation>
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
        <translation>Mit einem früheren Durchlauf vergleichen …</translation>
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
        <translation>Fragen werden erzeugt …</translation>
    </message>
    <message>
        <source>{0} of {1} questions answered</source>
        <translation>{0} von {1} Fragen beantwortet</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Exported from Alcove on {}</source>
        <translation>Aus Alcove exportiert am {}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Scope: {}</source>
        <translation>Bereich: {}</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Modell: {}</translation>
    </message>
    <message>
        <source>Understood as: {}</source>
        <translation>Verstanden als: {}</translation>
    </message>
    <message>
        <source>Searched for “{0}” instead of “{1}”.</source>
        <translation>Gesucht wurde „{0}“ statt „{1}“.</translation>
    </message>
    <message>
        <source>Unsure: check this answer against its sources.</source>
        <translation>Unsicher: Prüfen Sie diese Antwort an ihren Quellen.</translation>
    </message>
    <message>
        <source>No passage supports: “{}”</source>
        <translation>Keine Passage stützt: „{}“</translation>
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
        <source>In English:</source>
        <translation>Auf Englisch:</translation>
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
    <message>
        <source>This file is in Alcove&apos;s own folder. If a document has taken Alcove over, it may have written the file, to tell others of your documents through the program that opens it. Open it only if you have just chosen it yourself.</source>
        <translation>Diese Datei liegt in Alcoves eigenem Ordner. Falls ein Dokument Alcove übernommen hat, kann es die Datei geschrieben haben, um über das Programm, das sie öffnet, etwas aus Ihren Dokumenten zu verraten. Öffnen Sie sie nur, wenn Sie sie gerade selbst gewählt haben.</translation>
    </message>
    <message>
        <source>May Alcove use your network?</source>
        <translation>Darf Alcove Ihr Netzwerk benutzen?</translation>
    </message>
    <message>
        <source>The settings name these servers, to which texts of your documents and questions are sent, or addresses at which other computers can reach Alcove. Agree only if you have set them yourself.</source>
        <translation>Die Einstellungen nennen diese Server, an die Texte Ihrer Dokumente und Fragen gesendet werden, oder Adressen, unter denen andere Computer Alcove erreichen können. Stimmen Sie nur zu, wenn Sie sie selbst eingestellt haben.</translation>
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
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n ohne Text</numerusform>
            <numerusform>%n ohne Text</numerusform>
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
    <name>manual</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Questions over all documents</source>
        <translation>Fragen über alle Dokumente</translation>
    </message>
    <message>
        <source>What the confidence means</source>
        <translation>Was die Konfidenz bedeutet</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>A computer without a network</source>
        <translation>Ein Computer ohne Netzwerk</translation>
    </message>
    <message>
        <source>Choosing a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>The desktop</source>
        <translation>Die Oberfläche</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>The local API</source>
        <translation>Die lokale API</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas nicht klappt</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>Dateiformate</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Working on Alcove</source>
        <translation>An Alcove arbeiten</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Scaling beyond one machine</source>
        <translation>Mehr als ein Rechner</translation>
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
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Recommended for this computer: {}</source>
        <translation>Empfohlen für diesen Computer: {}</translation>
    </message>
    <message>
        <source>{0} was imported. Answers still come from {1}.</source>
        <translation>{0} wurde importiert. Antworten kommen weiterhin von {1}.</translation>
    </message>
    <message>
        <source>Answer with {}</source>
        <translation>Mit {} antworten</translation>
    </message>
    <message>
        <source>Keep {}</source>
        <translation>{} behalten</translation>
    </message>
    <message>
        <source>The largest model that fits into the memory that is free.</source>
        <translation>Das größte Modell, das in den freien Speicher passt.</translation>
    </message>
    <message>
        <source>It needs {}.</source>
        <translation>Es braucht {}.</translation>
    </message>
    <message>
        <source>Measured here: {}.</source>
        <translation>Hier gemessen: {}.</translation>
    </message>
    <message>
        <source>You are using it.</source>
        <translation>Sie verwenden es.</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>Von {}</translation>
    </message>
    <message>
        <source>Comes with Alcove</source>
        <translation>Gehört zu Alcove</translation>
    </message>
    <message>
        <source>Imported by you</source>
        <translation>Von Ihnen importiert</translation>
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
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Runs on the {}</source>
        <translation>Läuft auf: {}</translation>
    </message>
    <message>
        <source>Choose the model that answers</source>
        <translation>Das antwortende Modell wählen</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Modell: {}</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Alle Modelle …</translation>
    </message>
    <message>
        <source>Answers now come from {}.</source>
        <translation>Antworten kommen jetzt von {}.</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>The answer is ready</source>
        <translation>Die Antwort ist fertig</translation>
    </message>
    <message>
        <source>Indexing is complete</source>
        <translation>Die Indexierung ist abgeschlossen</translation>
    </message>
</context>
<context>
    <name>offline</name>
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
        <source>Documents</source>
        <translation>Dokumente</translation>
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
        <source>Network access</source>
        <translation>Netzwerkzugriff</translation>
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
        <source>Files that are not searchable</source>
        <translation>Nicht durchsuchbare Dateien</translation>
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
        <source>with a role of the model</source>
        <translation>mit einer Rolle des Modells</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Export the chat</source>
        <translation>Gespräch exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
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
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
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
        <translation>Messungen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Choose where to save the file in the dialog that opens.</source>
        <translation>Wählen Sie in dem Dialog, der sich öffnet, wo die Datei gespeichert werden soll.</translation>
    </message>
</context>
<context>
    <name>scoping</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
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
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
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
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Ask about a folder</source>
        <translation>Zu einem Ordner fragen</translation>
    </message>
    <message>
        <source>Ask about a document</source>
        <translation>Zu einem Dokument fragen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of a document</source>
        <translation>Name eines Dokuments</translation>
    </message>
    <message>
        <source>Add it to the library</source>
        <translation>In die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>{} is not in the library. Only what is in the library can be searched.</source>
        <translation>{} ist nicht in der Bibliothek. Gesucht wird nur in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Copies words (extractive)</source>
        <translation>Kopiert Wörter (extractive)</translation>
    </message>
    <message>
        <source>Sentences (small)</source>
        <translation>Sätze (small)</translation>
    </message>
    <message>
        <source>Sentences (large)</source>
        <translation>Sätze (large)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Set several apart by commas.</source>
        <translation>Mehrere durch Kommas trennen.</translation>
    </message>
    <message>
        <source>Text recognition (OCR)</source>
        <translation>Texterkennung (OCR)</translation>
    </message>
    <message>
        <source>Passage length</source>
        <translation>Passagenlänge</translation>
    </message>
    <message>
        <source>Passages per question</source>
        <translation>Passagen pro Frage</translation>
    </message>
    <message>
        <source>Passages per summary</source>
        <translation>Passagen pro Zusammenfassung</translation>
    </message>
    <message>
        <source>Require a source</source>
        <translation>Quelle erforderlich</translation>
    </message>
    <message>
        <source>Refused topics</source>
        <translation>Abgelehnte Themen</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Answers: key file</source>
        <translation>Antworten: Schlüsseldatei</translation>
    </message>
    <message>
        <source>Embeddings: vector size</source>
        <translation>Einbettungen: Vektorgröße</translation>
    </message>
    <message>
        <source>Embeddings: key file</source>
        <translation>Einbettungen: Schlüsseldatei</translation>
    </message>
    <message>
        <source>Let other programs use Alcove</source>
        <translation>Anderen Programmen Zugriff geben</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Largest file to read</source>
        <translation>Größte Datei, die gelesen wird</translation>
    </message>
    <message>
        <source>Larger files are left out. Raise it if a document that you need is too large; lower it if reading takes too long.</source>
        <translation>Größere Dateien werden ausgelassen. Erhöhen Sie den Wert, wenn ein Dokument, das Sie brauchen, zu groß ist; senken Sie ihn, wenn das Lesen zu lange dauert.</translation>
    </message>
    <message>
        <source>size limit, big files, megabytes</source>
        <translation>Größenlimit, große Dateien, Megabyte, Dateigröße</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>Längste Zeit, um eine Datei zu lesen</translation>
    </message>
    <message>
        <source>A file that takes longer is given up, and listed with the files that are not indexed. Raise it for very long documents.</source>
        <translation>Dauert es länger, wird die Datei aufgegeben und bei den nicht indexierten Dateien aufgeführt. Erhöhen Sie den Wert bei sehr langen Dokumenten.</translation>
    </message>
    <message>
        <source>timeout, time limit, slow files, seconds</source>
        <translation>Zeitlimit, Zeitüberschreitung, Timeout, langsame Dateien, Sekunden</translation>
    </message>
    <message>
        <source>Memory to read one file</source>
        <translation>Speicher, um eine Datei zu lesen</translation>
    </message>
    <message>
        <source>A file that needs more is given up, and listed with the files that are not indexed. Raise it if large files fail.</source>
        <translation>Braucht eine Datei mehr, wird sie aufgegeben und bei den nicht indexierten Dateien aufgeführt. Erhöhen Sie den Wert, wenn große Dateien scheitern.</translation>
    </message>
    <message>
        <source>RAM, memory limit</source>
        <translation>RAM, Arbeitsspeicher, Speicherlimit</translation>
    </message>
    <message>
        <source>More is faster, but slows down other programs. 0 chooses by the number of processor cores.</source>
        <translation>Mehr ist schneller, bremst aber andere Programme. 0 wählt nach der Zahl der Prozessorkerne.</translation>
    </message>
    <message>
        <source>speed, cores, CPU, parallel</source>
        <translation>Geschwindigkeit, Kerne, CPU, parallel</translation>
    </message>
    <message>
        <source>Reads the text in scanned pages and photos, after all other files. Turn it off if you have no scans, to spare the processor.</source>
        <translation>Liest den Text auf gescannten Seiten und Fotos, nach allen anderen Dateien. Schalten Sie sie aus, wenn Sie keine Scans haben, um den Prozessor zu schonen.</translation>
    </message>
    <message>
        <source>scan, scanner, photo, picture, image</source>
        <translation>Scan, Scanner, Foto, Bild, eingescannt</translation>
    </message>
    <message>
        <source>Files and folders left out</source>
        <translation>Ausgelassene Dateien und Ordner</translation>
    </message>
    <message>
        <source>Files and folders with these names are left out everywhere; * stands for any characters, as in *.tmp.</source>
        <translation>Dateien und Ordner mit diesen Namen werden überall ausgelassen; * steht für beliebige Zeichen, wie in *.tmp.</translation>
    </message>
    <message>
        <source>exclude, ignore, skip, hide, pattern</source>
        <translation>ausschließen, ignorieren, überspringen, ausblenden, Muster</translation>
    </message>
    <message>
        <source>Documents are searched in passages of about this length: longer ones give more context, shorter ones are found more exactly. Holds for files read from then on. 100 tokens are about 75 English words.</source>
        <translation>Dokumente werden in Passagen von etwa dieser Länge durchsucht: Längere geben mehr Zusammenhang, kürzere werden genauer gefunden. Gilt für Dateien, die danach gelesen werden. 100 Token sind etwa 75 englische Wörter.</translation>
    </message>
    <message>
        <source>chunk size, split</source>
        <translation>Abschnitt, Stückgröße, aufteilen</translation>
    </message>
    <message>
        <source>Embedding model (search by meaning)</source>
        <translation>Einbettungsmodell (Suche nach Bedeutung)</translation>
    </message>
    <message>
        <source>Finds passages whose meaning fits, whatever their words; another one suits documents in other languages, and reads the library again. A name in `alcove models list`, or the folder of a sentence-transformers model. Empty: the default.</source>
        <translation>Findet Passagen, deren Bedeutung passt, wie auch immer sie es sagen; ein anderes passt zu Dokumenten in anderen Sprachen und liest die Bibliothek neu ein. Ein Name aus `alcove models list` oder der Ordner eines Modells von sentence-transformers. Leer: das voreingestellte.</translation>
    </message>
    <message>
        <source>semantic search, vectors, multilingual, embedder</source>
        <translation>semantische Suche, Vektoren, mehrsprachig, Embedding</translation>
    </message>
    <message>
        <source>Writes the answers; it is changed more easily on the page Models. A name in `alcove models list`, or a GGUF file. Empty: the default.</source>
        <translation>Schreibt die Antworten; einfacher wechseln Sie es auf der Seite Modelle. Ein Name aus `alcove models list` oder eine GGUF-Datei. Leer: das voreingestellte.</translation>
    </message>
    <message>
        <source>LLM, AI, artificial intelligence, chatbot</source>
        <translation>LLM, KI, künstliche Intelligenz, Chatbot</translation>
    </message>
    <message>
        <source>How the model answers</source>
        <translation>Wie das Modell antwortet</translation>
    </message>
    <message>
        <source>Automatic suits the model. Otherwise it copies a few words of a passage (extractive), or writes sentences from fewer (small) or more passages (large). Change it if answers of your own model are poor.</source>
        <translation>Automatisch richtet sich nach dem Modell. Sonst kopiert es wenige Wörter einer Passage (extractive) oder schreibt Sätze aus weniger (small) oder mehr Passagen (large). Ändern Sie es, wenn die Antworten Ihres eigenen Modells schlecht sind.</translation>
    </message>
    <message>
        <source>mode, style, profile, quote</source>
        <translation>Modus, Stil, Profil, Zitat</translation>
    </message>
    <message>
        <source>Most passages of your documents that the model reads for one question. More can make answers more complete, but slower. 0 chooses by the model.</source>
        <translation>So viele Passagen Ihrer Dokumente liest das Modell höchstens für eine Frage. Mehr machen Antworten vollständiger, aber langsamer. 0 wählt nach dem Modell.</translation>
    </message>
    <message>
        <source>context, sources, number of sources, top k</source>
        <translation>Kontext, Quellen, Anzahl der Quellen</translation>
    </message>
    <message>
        <source>Longest wait for the first word</source>
        <translation>Längste Wartezeit bis zum ersten Wort</translation>
    </message>
    <message>
        <source>Where an answer would begin later than this, the model reads fewer passages. 0 always reads all of them.</source>
        <translation>Würde eine Antwort später beginnen, liest das Modell weniger Passagen. 0 liest immer alle.</translation>
    </message>
    <message>
        <source>speed, slow, waiting, faster, time limit</source>
        <translation>Geschwindigkeit, langsam, warten, schneller, Zeitlimit</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>How much text the model can consider at once, up to its own limit. Raise it for long chats; it takes more memory. 100 tokens are about 75 English words.</source>
        <translation>Wie viel Text das Modell auf einmal berücksichtigen kann, höchstens so viel wie es zulässt. Erhöhen Sie es für lange Gespräche; es braucht dann mehr Speicher. 100 Token sind etwa 75 englische Wörter.</translation>
    </message>
    <message>
        <source>memory, context length, long chats</source>
        <translation>Speicher, Kontextlänge, lange Gespräche</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Where an answer is cut off. Raise it if answers end in the middle of a sentence. 100 tokens are about 75 English words.</source>
        <translation>Hier wird eine Antwort abgeschnitten. Erhöhen Sie den Wert, wenn Antworten mitten im Satz enden. 100 Token sind etwa 75 englische Wörter.</translation>
    </message>
    <message>
        <source>maximum length, answer length, cut off, longer, shorter</source>
        <translation>maximale Länge, Antwortlänge, abgeschnitten, länger, kürzer</translation>
    </message>
    <message>
        <source>Most passages that are read for a summary; of longer texts, evenly spread ones. More make it more complete, but slower.</source>
        <translation>So viele Passagen werden höchstens für eine Zusammenfassung gelesen; bei längeren Texten gleichmäßig verteilte. Mehr machen sie vollständiger, aber langsamer.</translation>
    </message>
    <message>
        <source>summarise, summarize, overview</source>
        <translation>zusammenfassen, Überblick</translation>
    </message>
    <message>
        <source>Variation of the wording (temperature)</source>
        <translation>Variation der Worte (Temperatur)</translation>
    </message>
    <message>
        <source>0 always gives the same answer to the same question. Higher values vary the wording, and can add mistakes.</source>
        <translation>0 gibt auf dieselbe Frage immer dieselbe Antwort. Höhere Werte variieren die Worte und können Fehler hinzufügen.</translation>
    </message>
    <message>
        <source>creativity, creative, random</source>
        <translation>Kreativität, kreativ, Zufall</translation>
    </message>
    <message>
        <source>Of the questions that your documents answer, how many may be refused. Raise it where a wrong answer is worse than none: more questions without an answer in your documents are refused then, too.</source>
        <translation>Wie viele der Fragen, die Ihre Dokumente beantworten, abgelehnt werden dürfen. Erhöhen Sie den Wert, wo eine falsche Antwort schlimmer ist als keine: Dann werden auch mehr Fragen ohne Antwort in Ihren Dokumenten abgelehnt.</translation>
    </message>
    <message>
        <source>confidence, strict, strictness, threshold, refuse, hallucination, not found</source>
        <translation>Konfidenz, streng, Strenge, Schwelle, Ablehnung, Halluzination, nicht gefunden</translation>
    </message>
    <message>
        <source>Language of answers</source>
        <translation>Sprache der Antworten</translation>
    </message>
    <message>
        <source>Language of all answers. By default that of the question.</source>
        <translation>Sprache aller Antworten. Voreingestellt ist die der Frage.</translation>
    </message>
    <message>
        <source>translate, translation, German, English, Spanish, Russian, Chinese</source>
        <translation>übersetzen, Übersetzung, Deutsch, Englisch, Spanisch, Russisch, Chinesisch</translation>
    </message>
    <message>
        <source>Length of answers</source>
        <translation>Länge der Antworten</translation>
    </message>
    <message>
        <source>Length of all answers. By default as long as the question needs.</source>
        <translation>Länge aller Antworten. Voreingestellt ist so lang, wie die Frage es braucht.</translation>
    </message>
    <message>
        <source>short, brief, long, detailed</source>
        <translation>kurz, knapp, lang, ausführlich</translation>
    </message>
    <message>
        <source>Form of answers</source>
        <translation>Form der Antworten</translation>
    </message>
    <message>
        <source>For programs that read the answers: a JSON schema, or a grammar (GBNF), that every answer follows. Empty: plain text.</source>
        <translation>Für Programme, die die Antworten lesen: ein JSON-Schema oder eine Grammatik (GBNF), der jede Antwort folgt. Leer: einfacher Text.</translation>
    </message>
    <message>
        <source>JSON, format, structured, schema</source>
        <translation>JSON, Format, strukturiert, Schema</translation>
    </message>
    <message>
        <source>Answers that no source supports are not shown. Turn it on where every statement must be verified.</source>
        <translation>Antworten, die keine Quelle stützt, werden nicht gezeigt. Schalten Sie es ein, wo jede Aussage nachgeprüft werden muss.</translation>
    </message>
    <message>
        <source>citation, evidence, proof, reference, safe</source>
        <translation>Zitat, Beleg, Nachweis, sicher</translation>
    </message>
    <message>
        <source>Questions that contain all words of one of these topics are refused, such as: salary manager.</source>
        <translation>Fragen, die alle Wörter eines dieser Themen enthalten, werden abgelehnt, etwa: Gehalt Leitung.</translation>
    </message>
    <message>
        <source>block, forbidden, ban, censor, filter</source>
        <translation>sperren, verboten, verbieten, Filter</translation>
    </message>
    <message>
        <source>Role of the model</source>
        <translation>Rolle des Modells</translation>
    </message>
    <message>
        <source>How it should behave, in a sentence, such as: You are a patient paralegal.</source>
        <translation>Wie es auftreten soll, in einem Satz, etwa: Du bist eine geduldige Anwaltsgehilfin.</translation>
    </message>
    <message>
        <source>persona, tone, character, system prompt, instructions</source>
        <translation>Persona, Ton, Charakter, Systemprompt, Anweisungen</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>How many run the language model. More is faster up to the number of cores, but slows down other programs. 0 chooses by the number of cores.</source>
        <translation>Wie viele das Sprachmodell rechnen. Mehr ist schneller bis zur Zahl der Kerne, bremst aber andere Programme. 0 wählt nach der Zahl der Kerne.</translation>
    </message>
    <message>
        <source>cores, CPU, speed, slow</source>
        <translation>Kerne, CPU, Geschwindigkeit, langsam</translation>
    </message>
    <message>
        <source>Answers at the same time</source>
        <translation>Gleichzeitige Antworten</translation>
    </message>
    <message>
        <source>Further questions wait. More take more memory. 0 chooses by the processor or graphics card.</source>
        <translation>Weitere Fragen warten. Mehr brauchen mehr Speicher. 0 wählt nach Prozessor oder Grafikkarte.</translation>
    </message>
    <message>
        <source>several users, simultaneous, parallel, concurrent, GPU</source>
        <translation>mehrere Benutzer, simultan, parallel, GPU</translation>
    </message>
    <message>
        <source>Kept state of chats</source>
        <translation>Aufbewahrter Zustand von Gesprächen</translation>
    </message>
    <message>
        <source>Disk space for what the model has read of your chats, so that it goes on with them at once after a restart. 0 keeps nothing.</source>
        <translation>Speicherplatz für das, was das Modell von Ihren Gesprächen gelesen hat, damit es nach einem Neustart sofort weitergeht. 0 bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>cache, history, disk space, traces, resume</source>
        <translation>Cache, Verlauf, Speicherplatz, Spuren, fortsetzen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Layers on the graphics card (GPU)</source>
        <translation>Schichten auf der Grafikkarte (GPU)</translation>
    </message>
    <message>
        <source>How much of the model the graphics card computes, which is faster. -1 for as much as fits; 0 for nothing.</source>
        <translation>Wie viel vom Modell die Grafikkarte rechnet, was schneller ist. -1 für so viel wie passt; 0 für nichts.</translation>
    </message>
    <message>
        <source>CUDA, Vulkan, VRAM, video card, speed</source>
        <translation>CUDA, Vulkan, VRAM, Geschwindigkeit</translation>
    </message>
    <message>
        <source>Price of an hour</source>
        <translation>Preis einer Stunde</translation>
    </message>
    <message>
        <source>What an hour of this computer costs, in your currency, for the cost of a question. 0 computes it from power and price of energy.</source>
        <translation>Was eine Stunde dieses Computers in Ihrer Währung kostet, für die Kosten einer Frage. 0 berechnet es aus Leistung und Energiepreis.</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>cost, money, euro, dollar</source>
        <translation>Kosten, Geld, Euro, Dollar</translation>
    </message>
    <message>
        <source>Power while answering</source>
        <translation>Leistung beim Antworten</translation>
    </message>
    <message>
        <source>What this computer draws while it answers, for the cost of a question.</source>
        <translation>Was dieser Computer beim Antworten aufnimmt, für die Kosten einer Frage.</translation>
    </message>
    <message>
        <source>watts, electricity, energy, cost</source>
        <translation>Watt, Strom, Energie, Kosten</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>Energiepreis</translation>
    </message>
    <message>
        <source>What a kilowatt hour costs, in your currency, for the cost of a question.</source>
        <translation>Was eine Kilowattstunde in Ihrer Währung kostet, für die Kosten einer Frage.</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>pro kWh</translation>
    </message>
    <message>
        <source>electricity, cost, money, kWh</source>
        <translation>Strom, Strompreis, Kosten, Geld, kWh</translation>
    </message>
    <message>
        <source>Shares of several graphics cards</source>
        <translation>Anteile mehrerer Grafikkarten</translation>
    </message>
    <message>
        <source>How they share the model, such as 3,1 for three quarters and one quarter. Empty: by their free memory.</source>
        <translation>Wie sie sich das Modell teilen, etwa 3,1 für drei Viertel und ein Viertel. Leer: nach ihrem freien Speicher.</translation>
    </message>
    <message>
        <source>GPU, split, multi-GPU</source>
        <translation>GPU, aufteilen, mehrere GPUs</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory for long texts, and rounds differently. Turn it off only if the graphics card fails with it.</source>
        <translation>Eine Rechenweise, die für lange Texte weniger Speicher braucht und anders rundet. Schalten Sie sie nur aus, wenn die Grafikkarte damit scheitert.</translation>
    </message>
    <message>
        <source>memory, speed, performance, GPU</source>
        <translation>Speicher, Geschwindigkeit, Leistung, GPU</translation>
    </message>
    <message>
        <source>Precision of the working memory (KV cache)</source>
        <translation>Genauigkeit des Arbeitsspeichers (KV-Cache)</translation>
    </message>
    <message>
        <source>f16 is the most exact. q8_0 takes half the memory, q4_0 a quarter; both need flash attention. Change it if memory is short.</source>
        <translation>f16 ist am genauesten. q8_0 braucht halb so viel Speicher, q4_0 ein Viertel; beide brauchen Flash Attention. Ändern Sie es, wenn der Speicher knapp ist.</translation>
    </message>
    <message>
        <source>memory, quantisation, quantization, RAM, VRAM</source>
        <translation>Speicher, Quantisierung, RAM, VRAM</translation>
    </message>
    <message>
        <source>Answers share the working memory (KV cache)</source>
        <translation>Antworten teilen sich den Arbeitsspeicher (KV-Cache)</translation>
    </message>
    <message>
        <source>Each takes as much of it as it needs, so that more fit at the same time. Their words may then differ a little from one time to the next.</source>
        <translation>Jede nimmt sich so viel davon, wie sie braucht, sodass mehr gleichzeitig Platz haben. Ihr Wortlaut kann sich dann von Mal zu Mal etwas unterscheiden.</translation>
    </message>
    <message>
        <source>unified, parallel, several users, memory, VRAM, deterministic, reproducible</source>
        <translation>gemeinsam, parallel, mehrere Benutzer, Speicher, VRAM, deterministisch, reproduzierbar</translation>
    </message>
    <message>
        <source>Longest pause within an answer</source>
        <translation>Längste Pause innerhalb einer Antwort</translation>
    </message>
    <message>
        <source>On a graphics card, how long answers pause while the model reads another question. Less makes them flow more evenly, and the first word of others come later.</source>
        <translation>Auf einer Grafikkarte: wie lange Antworten pausieren, während das Modell eine andere Frage liest. Weniger lässt sie gleichmäßiger fließen, und das erste Wort anderer kommt später.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>latency, stutter, streaming, tokens, GPU</source>
        <translation>Latenz, Ruckeln, Streaming, Token, GPU, Grafikkarte</translation>
    </message>
    <message>
        <source>Search index: server</source>
        <translation>Suchindex: Server</translation>
    </message>
    <message>
        <source>Chroma server in your network that keeps the index for the search by meaning (vectors), such as http://chroma.lan:8000. Empty: this computer.</source>
        <translation>Chroma-Server in Ihrem Netz, der den Index für die Suche nach Bedeutung (Vektoren) hält, etwa http://chroma.lan:8000. Leer: dieser Computer.</translation>
    </message>
    <message>
        <source>remote, database, vector database, vectors, network</source>
        <translation>entfernt, Datenbank, Vektordatenbank, Vektoren, Netzwerk</translation>
    </message>
    <message>
        <source>Search index: key file</source>
        <translation>Suchindex: Schlüsseldatei</translation>
    </message>
    <message>
        <source>File with the key for that server, which only you can read. Empty: no key.</source>
        <translation>Datei mit dem Schlüssel für diesen Server, die nur Sie lesen können. Leer: kein Schlüssel.</translation>
    </message>
    <message>
        <source>password, token, API key, login</source>
        <translation>Passwort, Kennwort, Token, API-Schlüssel, Anmeldung</translation>
    </message>
    <message>
        <source>Server in your network that writes the answers, with the interface of OpenAI, such as http://gpu.lan:8000/v1. Questions and passages are sent to it. Empty: this computer.</source>
        <translation>Server in Ihrem Netz, der die Antworten schreibt, mit der Schnittstelle von OpenAI, etwa http://gpu.lan:8000/v1. Fragen und Passagen gehen an ihn. Leer: dieser Computer.</translation>
    </message>
    <message>
        <source>remote, Ollama, vLLM, LM Studio, network</source>
        <translation>entfernt, Ollama, vLLM, LM Studio, Netzwerk</translation>
    </message>
    <message>
        <source>Name of the model on that server. Empty: the first one that it lists.</source>
        <translation>Name des Modells auf diesem Server. Leer: das erste, das er nennt.</translation>
    </message>
    <message>
        <source>remote, LLM</source>
        <translation>entfernt, LLM</translation>
    </message>
    <message>
        <source>Answers: this computer stands in</source>
        <translation>Antworten: dieser Computer springt ein</translation>
    </message>
    <message>
        <source>While that server cannot be reached, the model on this computer answers.</source>
        <translation>Solange dieser Server nicht erreichbar ist, antwortet das Modell auf diesem Computer.</translation>
    </message>
    <message>
        <source>fallback, unavailable, remote, offline</source>
        <translation>Ersatz, nicht erreichbar, entfernt, offline</translation>
    </message>
    <message>
        <source>Server in your network that computes embeddings for the search by meaning, with the interface of OpenAI or text-embeddings-inference, such as http://gpu.lan:8081/v1. The text of your documents is sent to it. Empty: this computer.</source>
        <translation>Server in Ihrem Netz, der Einbettungen für die Suche nach Bedeutung berechnet, mit der Schnittstelle von OpenAI oder text-embeddings-inference, etwa http://gpu.lan:8081/v1. Der Text Ihrer Dokumente geht an ihn. Leer: dieser Computer.</translation>
    </message>
    <message>
        <source>remote, vectors, network</source>
        <translation>entfernt, Vektoren, Netzwerk</translation>
    </message>
    <message>
        <source>Name of the model on that server. Needed with the server.</source>
        <translation>Name des Modells auf diesem Server. Mit dem Server erforderlich.</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>How many numbers make up a vector of that model, as its description says. Needed with the server.</source>
        <translation>Aus wie vielen Zahlen ein Vektor dieses Modells besteht, laut seiner Beschreibung. Mit dem Server erforderlich.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>dimension, dimensions, width</source>
        <translation>Dimension, Dimensionen, Breite</translation>
    </message>
    <message>
        <source>File (PEM) with the authority that vouches for these servers, where it is your organisation&apos;s own. Empty: those that the system trusts.</source>
        <translation>Datei (PEM) mit der Stelle, die für diese Server bürgt, wenn es die Ihrer Organisation ist. Leer: die, denen das System vertraut.</translation>
    </message>
    <message>
        <source>CA, SSL, TLS, HTTPS, certificate</source>
        <translation>CA, SSL, TLS, HTTPS, Zertifikat</translation>
    </message>
    <message>
        <source>Other programs can search and ask while Alcove runs, each with a key from the page Local API.</source>
        <translation>Andere Programme können suchen und fragen, solange Alcove läuft, jedes mit einem Schlüssel von der Seite Lokale API.</translation>
    </message>
    <message>
        <source>REST, interface, integration, plugin, server, HTTP</source>
        <translation>REST, Schnittstelle, Integration, Erweiterung, Server, HTTP</translation>
    </message>
    <message>
        <source>Local API: port</source>
        <translation>Lokale API: Port</translation>
    </message>
    <message>
        <source>Number under which programs reach Alcove (TCP). Change it if another program has it; 0 takes a free one.</source>
        <translation>Nummer, unter der Programme Alcove erreichen (TCP). Ändern Sie sie, wenn ein anderes Programm sie hat; 0 nimmt eine freie.</translation>
    </message>
    <message>
        <source>port number, network port</source>
        <translation>Portnummer, Netzwerkport, Anschluss</translation>
    </message>
    <message>
        <source>A free one</source>
        <translation>Ein freier</translation>
    </message>
    <message>
        <source>Local API: address</source>
        <translation>Lokale API: Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1 admits programs on this computer only. Any other address also admits other computers, and needs a certificate and a key.</source>
        <translation>127.0.0.1 lässt nur Programme auf diesem Computer zu. Jede andere Adresse lässt auch andere Computer zu und braucht ein Zertifikat und einen Schlüssel.</translation>
    </message>
    <message>
        <source>IP, host, LAN, network, remote access</source>
        <translation>IP, Host, LAN, Netzwerk, Fernzugriff</translation>
    </message>
    <message>
        <source>Local API: certificate</source>
        <translation>Lokale API: Zertifikat</translation>
    </message>
    <message>
        <source>File (PEM) with the TLS certificate, which is needed for other computers. Empty: none.</source>
        <translation>Datei (PEM) mit dem TLS-Zertifikat, das für andere Computer nötig ist. Leer: keines.</translation>
    </message>
    <message>
        <source>SSL, TLS, HTTPS, encryption</source>
        <translation>SSL, TLS, HTTPS, Verschlüsselung</translation>
    </message>
    <message>
        <source>Local API: private key</source>
        <translation>Lokale API: privater Schlüssel</translation>
    </message>
    <message>
        <source>File (PEM) with the private key of the certificate.</source>
        <translation>Datei (PEM) mit dem privaten Schlüssel des Zertifikats.</translation>
    </message>
    <message>
        <source>SSL, TLS, HTTPS, encryption, certificate</source>
        <translation>SSL, TLS, HTTPS, Verschlüsselung, Zertifikat</translation>
    </message>
    <message>
        <source>Local API: requests at the same time</source>
        <translation>Lokale API: gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Requests that are worked on or wait; further ones are rejected.</source>
        <translation>Anfragen, die bearbeitet werden oder warten; weitere werden abgewiesen.</translation>
    </message>
    <message>
        <source>limit, concurrent, parallel</source>
        <translation>Limit, Grenze, parallel</translation>
    </message>
    <message>
        <source>Local API: requests per key</source>
        <translation>Lokale API: Anfragen pro Schlüssel</translation>
    </message>
    <message>
        <source>How many requests a program may make with one key; further ones are rejected.</source>
        <translation>So viele Anfragen darf ein Programm mit einem Schlüssel stellen; weitere werden abgewiesen.</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>limit, rate limit</source>
        <translation>Limit, Grenze, Rate</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
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
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
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
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Files read at the same time</source>
        <translation>Gleichzeitig gelesene Dateien</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
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
        <source>W</source>
        <translation>W</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>by words and meaning</source>
        <translation>nach Wörtern und Bedeutung</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>nach Wörtern</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>nach Bedeutung</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>Chosen because it has {} of your question, and its meaning is close.</source>
        <translation>Gewählt, weil {} aus Ihrer Frage darin steht und die Bedeutung nahe ist.</translation>
    </message>
    <message>
        <source>Chosen because it has {} of your question.</source>
        <translation>Gewählt, weil {} aus Ihrer Frage darin steht.</translation>
    </message>
    <message>
        <source>Chosen because it has words of your question, and its meaning is close.</source>
        <translation>Gewählt, weil Wörter Ihrer Frage darin stehen und die Bedeutung nahe ist.</translation>
    </message>
    <message>
        <source>Chosen because it has words of your question.</source>
        <translation>Gewählt, weil Wörter Ihrer Frage darin stehen.</translation>
    </message>
    <message>
        <source>Chosen because its meaning is close to your question.</source>
        <translation>Gewählt, weil die Bedeutung Ihrer Frage nahe ist.</translation>
    </message>
    <message>
        <source>Search by words: place {}</source>
        <translation>Suche nach Wörtern: Platz {}</translation>
    </message>
    <message>
        <source>Search by meaning: place {}</source>
        <translation>Suche nach Bedeutung: Platz {}</translation>
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
        <source>Right words (F1) with {0}: {1}</source>
        <translation>Richtige Wörter (F1) mit {0}: {1}</translation>
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
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change columns and conditions</source>
        <translation>Spalten und Bedingungen ändern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete this table…</source>
        <translation>Diese Tabelle löschen …</translation>
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
        <source>New column: a name or a question</source>
        <translation>Neue Spalte: ein Name oder eine Frage</translation>
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
        <translation>Korrigieren … (F2)</translation>
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
        <source>A question, or fields: party, end, fee</source>
        <translation>Eine Frage, oder Felder: Partner, Ende, Betrag</translation>
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
        <translation>Es wird ermittelt, was jedes Dokument gefragt wird …</translation>
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
        <translation>Die Dokumente werden nachgeschlagen …</translation>
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
        <source>changed since it was indexed</source>
        <translation>seit dem Einlesen geändert</translation>
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
        <source>is not said</source>
        <translation>ist nicht genannt</translation>
    </message>
    <message>
        <source>is said</source>
        <translation>ist genannt</translation>
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
        <source>{}.</source>
        <translation>{}.</translation>
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
        <source>Unsure: in no passage</source>
        <translation>Unsicher: in keiner Passage</translation>
    </message>
    <message>
        <source>computed from a table</source>
        <translation>aus einer Tabelle berechnet</translation>
    </message>
    <message>
        <source>Processor only: {}</source>
        <translation>Nur Prozessor: {}</translation>
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
    <message numerus="yes">
        <source>Answers come from {} of %n document(s), entirely on this computer.</source>
        <translation>
            <numerusform>Antworten kommen aus {} von %n Dokument, ganz auf diesem Rechner.</numerusform>
            <numerusform>Antworten kommen aus {} von %n Dokumenten, ganz auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not searchable</source>
        <translation>
            <numerusform>%n nicht durchsuchbar</numerusform>
            <numerusform>%n nicht durchsuchbar</numerusform>
        </translation>
    </message>
    <message>
        <source>No document fits: {}. The search was not limited by it.</source>
        <translation>Kein Dokument passt zu: {}. Die Suche wurde dadurch nicht eingeschränkt.</translation>
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
        <source>{0}, {1} not searchable</source>
        <translation>{0}, {1} nicht durchsuchbar</translation>
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
