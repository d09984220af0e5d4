<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AskBox</name>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not limit to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file…  @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatsSection</name>
    <message>
        <source>Search chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chat holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Show earlier questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The engine is starting again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the engine again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add to your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and folders are read, GGUF files become models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find documents, chats and commands, or ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>There is no model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove finds passages all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0} from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeQuestion</name>
    <message>
        <source>Add to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch where they are
Changes are noticed; nothing is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy in Alcove
The copy stays when the original goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>How shall Alcove take in %n file(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Folders of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Importing {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is what was imported: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSettings</name>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, or with the strongest contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the windows, not of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files you drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens with files; folders are watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves Alcove running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to watch when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Page of the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PerformancePanel</name>
    <message>
        <source>First word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time of the last answer went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Every document that was found is indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressSection</name>
    <message>
        <source>Progress of indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Folders and documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>See the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every passage that was read, and how it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {0} / {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>The model that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the last answer was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how this is proven</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Copy the answer with its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove reads the documents in it and answers questions about them, with the passages it found. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers come from {}, on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ErrorBox</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the passages found supports this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chats</name>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Ask a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this chat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the side column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are not indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the network is denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Alcove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, run `alcove doctor`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the help of the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line named above in settings.toml, or delete the line to use the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you like; what was done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in its own program and save it again, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the app again, or run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped while it was working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again: it is started anew. What was indexed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model with `alcove models import FILE`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a usable model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the GGUF file again and import it; the model in use stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not fit in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller model or a stronger quantisation; the model in use stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done; if it comes back it is indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user the right to read the file, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise `max_file_mb` in the settings, or split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without the password in a watched folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or not what its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in its own program, save it again, or get a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done; it is indexed when something is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a scan, run text recognition (OCR) on it and save the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to PDF, an office format or plain text, or exclude it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise `file_seconds` in the settings and retry, or split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file made its reader fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in its own program and save it again; it is retried when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or plug the drive in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is in the library already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the other Alcove process has ended, or close it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or make the data folder writable, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `alcove repair`. Your documents themselves are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders on the window, paste them, or press Ctrl+O. Folders are watched: what changes in them is read again within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question and press Enter. Type @ to limit it to a folder or file, or use the funnel for a kind of file or a time. Follow-up questions may lean on what was said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers like [1] are sources: press one to see the page with the passage marked. A sentence underlined in dots is not supported by any passage. The badge says whether the answer is from your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc stops an answer; the pause button stops indexing. Files that could not be read are listed with the reason and what to do. Your files are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything happens on this computer. Press the badge at the bottom left to see how the network is denied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there now. What is known of it is kept, and used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still to read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is a GGUF file. Larger ones write better and slower. Drop a file on the window to import it; it is checked before it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs more memory than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on the {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits into memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offline</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, gave up the right to open network connections before it loaded anything. The kernel of the operating system refuses every attempt, also those of any library inside. This window shows what the engine sends it; it loads no remote image and follows no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, refuses to open network connections. This system offers no way to have that enforced from outside; a firewall rule can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this system keeps the engine from the network. It has no reason to use it, but that is a promise and not a proof.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median {0}, 95% {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the prompt together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the passages (prefill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing (decode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Files that are not indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scoping</name>
    <message>
        <source>Ask about your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask about these %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Appearance and behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger files are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time to read one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory one reader process may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader processes; 0 chooses by the number of cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of files and folders that are left out everywhere (glob patterns).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target length of a passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a sentence-transformers model; empty for the bundled one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF file that answers; empty for the bundled one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages sent with a question at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window used, within the model&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 always gives the same answer; higher varies more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of the language model; 0 chooses by the number of cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers on the GPU; -1 for as many as fit, 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>meaning {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Alcove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads your documents and answers questions about them, with the page it found the answer on. Everything happens on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are watched from now on. Nothing in them is changed or copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample library of a small clinic is ready to be asked. Press a question:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small and quick, also without a graphics processor. It finds and quotes facts well; it does not draw long conclusions, and in languages other than English it is weak. A larger model does better: import a GGUF file, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It quotes facts and draws conclusions from your documents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Open Alcove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Alcove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} p. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking in your documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly from your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found in your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} passages/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, all up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: enforced by the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: enforced by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is not denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tokens of context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
