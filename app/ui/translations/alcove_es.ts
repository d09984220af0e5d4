<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AnswerStages</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>What is the key for?</source>
        <translation>¿Para qué es la clave?</translation>
    </message>
    <message>
        <source>Create a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>Key copied to the clipboard.</source>
        <translation>Clave copiada al portapapeles.</translation>
    </message>
</context>
<context>
    <name>ApiService</name>
    <message>
        <source>The app cannot start the local API on this system.</source>
        <translation>En este sistema la aplicación no puede iniciar la API local.</translation>
    </message>
    <message>
        <source>Run `alcove serve`.</source>
        <translation>Ejecute `alcove serve`.</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Limit the search</source>
        <translation>Limitar la búsqueda</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Preguntar (Intro)</translation>
    </message>
    <message>
        <source>Remove filter: {}</source>
        <translation>Quitar el filtro: {}</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>A file…  @</source>
        <translation>Un archivo…  @</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ChatsSection</name>
    <message>
        <source>Search chats</source>
        <translation>Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>No chats found.</source>
        <translation>No se encontraron conversaciones.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Rename chat</source>
        <translation>Cambiar el nombre de la conversación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Show earlier questions</source>
        <translation>Mostrar preguntas anteriores</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>The engine is restarting…</source>
        <translation>El motor se está reiniciando…</translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation>Reiniciar el motor</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>Suelte para añadir a su biblioteca</translation>
    </message>
    <message>
        <source>Documents and folders are indexed; GGUF files and packs are added as models</source>
        <translation>Los documentos y carpetas se indexan; los archivos GGUF y los paquetes se añaden como modelos</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>Add to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Watch them where they are
Alcove picks up changes. Nothing is copied.</source>
        <translation>Vigilarlos donde están
Alcove detecta los cambios. No se copia nada.</translation>
    </message>
    <message>
        <source>Copy them into Alcove
The copies stay if the originals are deleted.</source>
        <translation>Copiarlos en Alcove
Las copias se conservan aunque se borren los originales.</translation>
    </message>
    <message>
        <source>Remember my choice</source>
        <translation>Recordar mi elección</translation>
    </message>
    <message numerus="yes">
        <source>How should Alcove add %n file(s)?</source>
        <translation>
            <numerusform>¿Cómo debe añadir Alcove %n archivo?</numerusform>
            <numerusform>¿Cómo debe añadir Alcove %n archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Show models</source>
        <translation>Ver los modelos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find documents, passages, chats and commands, or ask</source>
        <translation>Buscar documentos, pasajes, conversaciones y órdenes, o preguntar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Ask: {}</source>
        <translation>Preguntar: {}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>{} (used by GPT4All)</source>
        <translation>{} (usada por GPT4All)</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Todavía no hay ningún modelo</translation>
    </message>
    <message>
        <source>Alcove can still find passages.</source>
        <translation>Alcove puede encontrar pasajes de todos modos.</translation>
    </message>
    <message>
        <source>{} is not on this computer.</source>
        <translation>{} no está en este equipo.</translation>
    </message>
    <message>
        <source>Use {0} from {1} without copying it</source>
        <translation>Usar {0} de {1} sin copiarlo</translation>
    </message>
    <message>
        <source>Indexing the sample library…</source>
        <translation>Indexando la biblioteca de ejemplo…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Library folders</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Ask about this folder</source>
        <translation>Preguntar sobre esta carpeta</translation>
    </message>
    <message>
        <source>Summarise this folder</source>
        <translation>Resume esta carpeta</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation>Olvidar esta carpeta…</translation>
    </message>
    <message>
        <source>Forget {}?</source>
        <translation>¿Olvidar {}?</translation>
    </message>
    <message>
        <source>Its text is erased from the index, together with the questions and answers in your chats and tests that cite or quote it. The folder is no longer watched; within a folder that is, it is excluded. The documents themselves are kept. This cannot be undone.</source>
        <translation>Su texto se borra del índice, junto con las preguntas y respuestas de sus conversaciones y pruebas que lo citan. La carpeta deja de vigilarse; si está dentro de otra vigilada, queda excluida de ella. Los documentos en sí se conservan. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>MachineMeters</name>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Engine memory</source>
        <translation>Memoria del motor</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Memoria de la GPU</translation>
    </message>
    <message>
        <source>Model memory (KV cache)</source>
        <translation>Memoria del modelo (caché KV)</translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} de {1} tokens</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Summarise this folder</source>
        <translation>Resume esta carpeta</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Reanudar la indexación</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
    <message>
        <source>Chat deleted.</source>
        <translation>Conversación eliminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {}.</source>
        <translation>Añadido: {}.</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Preguntar sobre ello</translation>
    </message>
</context>
<context>
    <name>MentionCompleter</name>
    <message>
        <source>Folders and documents</source>
        <translation>Carpetas y documentos</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Importing {}</source>
        <translation>Importando {}</translation>
    </message>
    <message>
        <source>Loading {}</source>
        <translation>Cargando {}</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>Found in other programs</source>
        <translation>Encontrados en otros programas</translation>
    </message>
    <message>
        <source>Verifying {}</source>
        <translation>Verificando {}</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf *.alcovepack)</source>
        <translation>Modelos (*.gguf *.alcovepack)</translation>
    </message>
    <message>
        <source>Answers now come from {}.</source>
        <translation>Ahora responde {}.</translation>
    </message>
    <message>
        <source>Embedding model imported. You can choose it in the settings.</source>
        <translation>Modelo de incrustación importado. Puede elegirlo en los ajustes.</translation>
    </message>
    <message>
        <source>The file is intact: {}</source>
        <translation>El archivo está intacto: {}</translation>
    </message>
</context>
<context>
    <name>OwnSettings</name>
    <message>
        <source>Same as system</source>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>Watch where they are</source>
        <translation>Vigilar donde están</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Claro, oscuro o de alto contraste.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Scales everything; takes effect after a restart.</source>
        <translation>Escala todo; se aplica tras reiniciar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the interface, not of answers.</source>
        <translation>Idioma de la interfaz, no de las respuestas.</translation>
    </message>
    <message>
        <source>Dropped files</source>
        <translation>Archivos soltados</translation>
    </message>
    <message>
        <source>What to do with files; folders are always watched.</source>
        <translation>Qué hacer con los archivos; las carpetas siempre se vigilan.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Mantener en la bandeja</translation>
    </message>
    <message>
        <source>Alcove keeps running when you close the window.</source>
        <translation>Alcove sigue en marcha al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Start Alcove and watch folders when you log in.</source>
        <translation>Iniciar Alcove y vigilar las carpetas al iniciar la sesión.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encrypt the index and your chats with a passphrase.</source>
        <translation>Cifrar el índice y sus conversaciones con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Cifrar…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Saved to “Test my documents”.</source>
        <translation>Guardado en «Probar mis documentos».</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Likely passage</source>
        <translation>Pasaje probable</translation>
    </message>
    <message>
        <source>Open at this passage</source>
        <translation>Abrir en este pasaje</translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Source page</source>
        <translation>Página de la fuente</translation>
    </message>
</context>
<context>
    <name>PerformancePanel</name>
    <message>
        <source>First word</source>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>Time spent on the last answer</source>
        <translation>Tiempo dedicado a la última respuesta</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation>Este equipo, ahora</translation>
    </message>
    <message>
        <source>Measurements…</source>
        <translation>Mediciones…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>All documents are indexed.</source>
        <translation>Todos los documentos están indexados.</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>ProgressSection</name>
    <message>
        <source>Indexing progress</source>
        <translation>Progreso de la indexación</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of this chat</source>
        <translation>Reglas de este chat</translation>
    </message>
    <message>
        <source>These apply in addition to the rules in the settings, which apply to every chat.</source>
        <translation>Se aplican además de las reglas de los ajustes, que valen para todas las conversaciones.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Takes effect after Alcove is restarted.</source>
        <translation>Se aplicará al reiniciar Alcove.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reset to default: {}</source>
        <translation>Restablecer el valor por defecto: {}</translation>
    </message>
    <message>
        <source>Locked on this machine: {}</source>
        <translation>Bloqueado en este equipo: {}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Close source</source>
        <translation>Cerrar la fuente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>¿Por qué estas?</translation>
    </message>
    <message>
        <source>All passages the model read, and how each was found</source>
        <translation>Todos los pasajes que leyó el modelo y cómo se encontró cada uno</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The table is not there any more: its file was read again, or removed.</source>
        <translation>La tabla ya no está: su archivo se ha vuelto a leer o se ha quitado.</translation>
    </message>
    <message>
        <source>p. {0} / {1}</source>
        <translation>p. {0} / {1}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Answering model</source>
        <translation>Modelo que responde</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Speed of the latest answer</source>
        <translation>Velocidad de la última respuesta</translation>
    </message>
    <message>
        <source>See the proof</source>
        <translation>Ver la prueba</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Load test</source>
        <translation>Prueba de carga</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparado con</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Ask about a folder</source>
        <translation>Preguntar sobre una carpeta</translation>
    </message>
    <message>
        <source>Ask about a file</source>
        <translation>Preguntar sobre un archivo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Chat exported.</source>
        <translation>Conversación exportada.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Source text</source>
        <translation>Texto de la fuente</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Copy answer with sources</source>
        <translation>Copiar la respuesta con sus fuentes</translation>
    </message>
    <message>
        <source>Search the documents instead</source>
        <translation>Buscar en los documentos en su lugar</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Buena respuesta</translation>
    </message>
    <message>
        <source>Edit this question and ask again</source>
        <translation>Cambiar esta pregunta y volver a preguntar</translation>
    </message>
    <message>
        <source>Search all documents instead</source>
        <translation>Buscar en todos los documentos en su lugar</translation>
    </message>
    <message>
        <source>Keep as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Mala respuesta</translation>
    </message>
    <message>
        <source>Save as test question</source>
        <translation>Guardar como pregunta de prueba</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Searched for: {}</source>
        <translation>Se buscó: {}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Try a sample library</source>
        <translation>Probar una biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Suelte aquí una carpeta</translation>
    </message>
    <message>
        <source>Alcove reads its documents and answers questions about them, citing the passages it used. Nothing leaves this computer.</source>
        <translation>Alcove lee los documentos que contiene y responde preguntas sobre ellos, citando los pasajes usados. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué desea saber?</translation>
    </message>
</context>
<context>
    <name>_Corrections</name>
    <message>
        <source>Searched for &quot;{}&quot; instead of &quot;{}&quot;.</source>
        <translation>Se buscó «{}» en lugar de «{}».</translation>
    </message>
    <message>
        <source>Search for &quot;{}&quot;</source>
        <translation>Buscar «{}»</translation>
    </message>
</context>
<context>
    <name>_ErrorBox</name>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Show models</source>
        <translation>Ver los modelos</translation>
    </message>
</context>
<context>
    <name>_OpenedPassages</name>
    <message>
        <source>The nearest passages:</source>
        <translation>Los pasajes más cercanos:</translation>
    </message>
    <message>
        <source>Check this answer against its passages:</source>
        <translation>Compruebe esta respuesta con sus pasajes:</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>No passage supports this sentence.</source>
        <translation>Ningún pasaje respalda esta frase.</translation>
    </message>
</context>
<context>
    <name>api</name>
    <message>
        <source>Local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>Let other programs on this computer use Alcove</source>
        <translation>Permitir que otros programas de este equipo usen Alcove</translation>
    </message>
    <message>
        <source>Folders the key can access</source>
        <translation>Carpetas a las que da acceso la clave</translation>
    </message>
    <message>
        <source>Create a key…</source>
        <translation>Crear una clave…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Copy the new key now. It is not shown again.</source>
        <translation>Copie ahora la clave nueva. No se volverá a mostrar.</translation>
    </message>
    <message>
        <source>With a key, editors, scripts and agents can use the model and search the library. The listening process cannot connect to anything. See docs/api.md.</source>
        <translation>Con una clave, editores, scripts y agentes pueden usar el modelo y buscar en la biblioteca. El proceso que escucha no puede conectarse a nada. Véase docs/api.md.</translation>
    </message>
    <message>
        <source>Listening on {}</source>
        <translation>Escuchando en {}</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>Desactivado: ningún puerto abierto.</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Solo {}</translation>
    </message>
    <message>
        <source>created {}</source>
        <translation>creada {}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>todas las carpetas</translation>
    </message>
</context>
<context>
    <name>chats</name>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Rules of this chat…</source>
        <translation>Reglas de este chat…</translation>
    </message>
    <message>
        <source>Export this chat…</source>
        <translation>Exportar esta conversación…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Speed and machine</source>
        <translation>Velocidad y equipo</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Fold or unfold the side column</source>
        <translation>Plegar o desplegar la columna lateral</translation>
    </message>
    <message>
        <source>Files that are not indexed</source>
        <translation>Archivos sin indexar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Test my documents</source>
        <translation>Probar mis documentos</translation>
    </message>
    <message>
        <source>How network access is blocked</source>
        <translation>Cómo se bloquea el acceso a la red</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Quit Alcove</source>
        <translation>Salir de Alcove</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez</translation>
    </message>
    <message>
        <source>Questions, one per line</source>
        <translation>Preguntas, una por línea</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>Modelos que se comparan</translation>
    </message>
    <message>
        <source>The models answer the same questions from the same passages of your documents. A further model, the judge, ranks the answers several times in different orders. A statistical test then shows whether the differences are more than chance.</source>
        <translation>Los modelos responden a las mismas preguntas con los mismos pasajes de sus documentos. Otro modelo, el juez, clasifica las respuestas varias veces en distinto orden. Una prueba estadística muestra después si las diferencias son más que casualidad.</translation>
    </message>
    <message>
        <source>You need three models: two to answer, and one of another family to judge. Import more GGUF files on the Models page.</source>
        <translation>Necesita tres modelos: dos que respondan y uno de otra familia que juzgue. Importe más archivos GGUF en la página Modelos.</translation>
    </message>
    <message>
        <source>The judge cannot be one of the models compared.</source>
        <translation>El juez no puede ser uno de los modelos que se comparan.</translation>
    </message>
    <message>
        <source>Enter at least {} questions; twenty give a clearer result.</source>
        <translation>Escriba al menos {} preguntas; veinte dan un resultado más claro.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose two to {} models.</source>
        <translation>Elija de dos a {} modelos.</translation>
    </message>
    <message>
        <source>Ranks (1 is best)</source>
        <translation>Rangos (1 es el mejor)</translation>
    </message>
    <message>
        <source>Words per answer</source>
        <translation>Palabras por respuesta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>Rango mediano</translation>
    </message>
    <message>
        <source>Words per second</source>
        <translation>Palabras por segundo</translation>
    </message>
    <message>
        <source>{2} questions show no significant difference. The largest, between {0} and {1}, may be chance (p = {3}).</source>
        <translation>En {2} preguntas no hay diferencias significativas. La mayor, entre {0} y {1}, puede ser casualidad (p = {3}).</translation>
    </message>
    <message>
        <source>No practical number of questions would show one.</source>
        <translation>Ningún número práctico de preguntas mostraría una.</translation>
    </message>
    <message>
        <source>The judge {0} contradicts itself when the order of the answers changes (correlation {1}), so its rankings are unreliable.</source>
        <translation>El juez {0} se contradice cuando cambia el orden de las respuestas (correlación {1}), así que sus clasificaciones no son fiables.</translation>
    </message>
    <message>
        <source>{0} answers best over {1} questions (p = {2}).</source>
        <translation>{0} responde mejor que todos en {1} preguntas (p = {2}).</translation>
    </message>
    <message>
        <source>{0} answers better than {1} over {2} questions (p = {3}); no model is ahead of all others.</source>
        <translation>{0} responde mejor que {1} en {2} preguntas (p = {3}); ningún modelo supera a todos los demás.</translation>
    </message>
    <message>
        <source>About {} more questions would probably show it.</source>
        <translation>Unas {} preguntas más probablemente la mostrarían.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>The model cannot be used</source>
        <translation>El modelo no se puede usar</translation>
    </message>
    <message>
        <source>The server cannot be used</source>
        <translation>No se puede usar el servidor</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>El motor falló</translation>
    </message>
    <message>
        <source>Import a model with `alcove models import FILE`.</source>
        <translation>Importe un modelo con `alcove models import ARCHIVO`.</translation>
    </message>
    <message>
        <source>The file is not a usable model</source>
        <translation>El archivo no es un modelo utilizable</translation>
    </message>
    <message>
        <source>The model does not fit in memory</source>
        <translation>El modelo no cabe en la memoria</translation>
    </message>
    <message>
        <source>The model pack cannot be used</source>
        <translation>El paquete de modelos no se puede usar</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Raise `max_file_mb` in the settings, or split the file.</source>
        <translation>Aumente `max_file_mb` en los ajustes, o divida el archivo.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>The message is encrypted</source>
        <translation>El mensaje está cifrado</translation>
    </message>
    <message>
        <source>Open it in your mail program and save it in a watched folder as text or PDF.</source>
        <translation>Ábralo en su programa de correo y guárdelo como texto o PDF en una carpeta vigilada.</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation>La biblioteca está bloqueada</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <source>{} in {}; {} in {}; locked: {}</source>
        <translation>{} en {}; {} en {}; bloqueado: {}</translation>
    </message>
    <message>
        <source>Convert it to PDF, an office format or plain text, or exclude it.</source>
        <translation>Conviértalo a PDF, a un formato de oficina o a texto, o exclúyalo.</translation>
    </message>
    <message>
        <source>Raise `file_seconds` in the settings and retry, or split the file.</source>
        <translation>Aumente `file_seconds` en los ajustes y reintente, o divida el archivo.</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>La biblioteca está en uso</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>La biblioteca está dañada</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, run `alcove doctor`.</source>
        <translation>Inténtelo de nuevo. Si el problema persiste, ejecute `alcove doctor`.</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>Solicitud no válida</translation>
    </message>
    <message>
        <source>See the command&apos;s help.</source>
        <translation>Consulte la ayuda de la orden.</translation>
    </message>
    <message>
        <source>Invalid settings</source>
        <translation>Ajustes no válidos</translation>
    </message>
    <message>
        <source>Correct the line named above in settings.toml, or delete it to use the default.</source>
        <translation>Corrija la línea indicada en settings.toml, o bórrela para usar el valor por defecto.</translation>
    </message>
    <message>
        <source>Start again whenever you like; finished work is kept.</source>
        <translation>Empiece de nuevo cuando quiera; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>The library operation failed</source>
        <translation>La operación de la biblioteca falló</translation>
    </message>
    <message>
        <source>Open the file in its own application, save it again, then retry.</source>
        <translation>Abra el archivo en su programa, guárdelo de nuevo y reintente.</translation>
    </message>
    <message>
        <source>Correct the [remote] section of the settings.</source>
        <translation>Corrija la sección [remote] de la configuración.</translation>
    </message>
    <message>
        <source>The engine does not respond</source>
        <translation>El motor no responde</translation>
    </message>
    <message>
        <source>Restart the app, or run the command again.</source>
        <translation>Reinicie la aplicación o repita la orden.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>El motor se detuvo inesperadamente</translation>
    </message>
    <message>
        <source>Try again: the engine restarts. Indexed documents are kept.</source>
        <translation>Inténtelo de nuevo: el motor se reinicia. Los documentos indexados se conservan.</translation>
    </message>
    <message>
        <source>The server does not respond</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>Start it, or check its address in the [remote] section of the settings.</source>
        <translation>Inícielo, o compruebe su dirección en la sección [remote] de la configuración.</translation>
    </message>
    <message>
        <source>Unexpected response from the server</source>
        <translation>Respuesta inesperada del servidor</translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation>Modelo no encontrado</translation>
    </message>
    <message>
        <source>Get a new copy of the GGUF file and import it; the current model stays in use.</source>
        <translation>Consiga otra copia del archivo GGUF e impórtela; el modelo actual sigue en uso.</translation>
    </message>
    <message>
        <source>Use a smaller model or a stronger quantisation; the current model stays in use.</source>
        <translation>Use un modelo menor o una cuantización más fuerte; el modelo actual sigue en uso.</translation>
    </message>
    <message>
        <source>A passage could not be embedded</source>
        <translation>No se pudo calcular el vector de un pasaje</translation>
    </message>
    <message>
        <source>Keyword search still finds it. `alcove repair` tries again.</source>
        <translation>La búsqueda por palabras clave lo sigue encontrando. `alcove repair` lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Copy the pack again, or recreate it with `alcove models pack`.</source>
        <translation>Copie el paquete de nuevo o vuelva a crearlo con `alcove models pack`.</translation>
    </message>
    <message>
        <source>The file no longer exists</source>
        <translation>El archivo ya no existe</translation>
    </message>
    <message>
        <source>No action needed; it is indexed if it comes back.</source>
        <translation>No hay que hacer nada; si vuelve, se indexa.</translation>
    </message>
    <message>
        <source>The file cannot be accessed</source>
        <translation>No se puede acceder al archivo</translation>
    </message>
    <message>
        <source>Give your user account permission to read the file, then retry.</source>
        <translation>Dé a su cuenta de usuario permiso para leer el archivo y reintente.</translation>
    </message>
    <message>
        <source>The file is password-protected</source>
        <translation>El archivo está protegido con contraseña</translation>
    </message>
    <message>
        <source>Save a copy without a password in a watched folder.</source>
        <translation>Guarde una copia sin contraseña en una carpeta vigilada.</translation>
    </message>
    <message>
        <source>The file is damaged or has the wrong extension</source>
        <translation>El archivo está dañado o tiene una extensión equivocada</translation>
    </message>
    <message>
        <source>Open it in its own application and save it again, or get a new copy.</source>
        <translation>Ábralo en su programa y guárdelo de nuevo, o consiga otra copia.</translation>
    </message>
    <message>
        <source>No action needed; it is indexed once it has content.</source>
        <translation>No hay que hacer nada; se indexa cuando contenga algo.</translation>
    </message>
    <message>
        <source>No text found in the file</source>
        <translation>No se encontró texto en el archivo</translation>
    </message>
    <message>
        <source>If it shows text, use a larger or sharper image.</source>
        <translation>Si muestra texto, use una imagen más grande o más nítida.</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Tipo de archivo no compatible</translation>
    </message>
    <message>
        <source>Reading the file timed out</source>
        <translation>Se agotó el tiempo de lectura del archivo</translation>
    </message>
    <message>
        <source>The file could not be parsed</source>
        <translation>No se pudo analizar el archivo</translation>
    </message>
    <message>
        <source>Open it in its own application and save it again; it is retried when it changes.</source>
        <translation>Ábralo en su programa y guárdelo de nuevo; se reintenta cuando cambie.</translation>
    </message>
    <message>
        <source>Waiting for text recognition (OCR)</source>
        <translation>En espera del reconocimiento de texto (OCR)</translation>
    </message>
    <message>
        <source>Scanned pages are recognised after all other files, unless `recognise` is off in the settings.</source>
        <translation>Las páginas escaneadas se reconocen después de todos los demás archivos, salvo que `recognise` esté desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Carpeta no encontrada</translation>
    </message>
    <message>
        <source>Check the path, or connect the drive and try again.</source>
        <translation>Compruebe la ruta, o conecte la unidad y reintente.</translation>
    </message>
    <message>
        <source>The folder is already in the library</source>
        <translation>La carpeta ya está en la biblioteca</translation>
    </message>
    <message>
        <source>No action needed.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Wait for the other Alcove process to finish, or close it, and try again.</source>
        <translation>Espere a que termine el otro proceso de Alcove, o ciérrelo, y reintente.</translation>
    </message>
    <message>
        <source>Cannot write to the library</source>
        <translation>No se puede escribir en la biblioteca</translation>
    </message>
    <message>
        <source>Free some disk space or make the data folder writable, then try again.</source>
        <translation>Libere espacio, o permita escribir en la carpeta de datos, y reintente.</translation>
    </message>
    <message>
        <source>Run `alcove repair`. Your documents are not touched.</source>
        <translation>Ejecute `alcove repair`. Sus documentos no se tocan.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase, in the app or in a terminal.</source>
        <translation>Desbloquéela con su frase de contraseña, en la aplicación o en un terminal.</translation>
    </message>
    <message>
        <source>The library could not be unlocked</source>
        <translation>No se pudo desbloquear la biblioteca</translation>
    </message>
    <message>
        <source>Try again. Check Caps Lock and the keyboard layout.</source>
        <translation>Inténtelo de nuevo. Compruebe el bloqueo de mayúsculas y la distribución del teclado.</translation>
    </message>
    <message>
        <source>No engine is running for {}.</source>
        <translation>No hay ningún motor en ejecución para {}.</translation>
    </message>
    <message>
        <source>No engine answers for {}.</source>
        <translation>Ningún motor responde para {}.</translation>
    </message>
    <message>
        <source>The process that answers for {} is not its engine.</source>
        <translation>El proceso que responde para {} no es su motor.</translation>
    </message>
    <message>
        <source>The engine for {} ended during the call {}.</source>
        <translation>El motor para {} terminó durante la llamada {}.</translation>
    </message>
    <message>
        <source>{}, Python {}, {} cores, {} GB memory ({} GB free)</source>
        <translation>{}, Python {}, {} núcleos, {} GB de memoria ({} GB libres)</translation>
    </message>
    <message>
        <source>{}, {} GB free</source>
        <translation>{}, {} GB libres</translation>
    </message>
    <message>
        <source>{}, {} dimensions</source>
        <translation>{}, {} dimensiones</translation>
    </message>
    <message>
        <source>{} of {} vectors</source>
        <translation>{} de {} vectores</translation>
    </message>
    <message>
        <source>{}, {}, {} tokens, on {}</source>
        <translation>{}, {}, {} tokens, en {}</translation>
    </message>
    <message>
        <source>No GPU in use; up to {} threads, {} answers at once.</source>
        <translation>No se usa GPU; {} hilos como máximo, {} respuestas a la vez.</translation>
    </message>
    <message>
        <source>Runs on {}.</source>
        <translation>Se ejecuta en {}.</translation>
    </message>
    <message>
        <source>{} responds.</source>
        <translation>{} responde.</translation>
    </message>
    <message>
        <source>A seccomp filter blocks every network socket.</source>
        <translation>Un filtro seccomp bloquea todo socket de red.</translation>
    </message>
    <message>
        <source>Network access is not blocked.</source>
        <translation>El acceso a la red no está bloqueado.</translation>
    </message>
    <message>
        <source>The system&apos;s sandbox blocks every network socket.</source>
        <translation>El sandbox del sistema bloquea todo socket de red.</translation>
    </message>
    <message>
        <source>This system offers no way for a process to block its own network access.</source>
        <translation>En este sistema un proceso no puede bloquear su propio acceso a la red.</translation>
    </message>
    <message>
        <source>The system rejected the filter ({}).</source>
        <translation>El sistema rechazó el filtro ({}).</translation>
    </message>
    <message>
        <source>Landlock {} keeps Alcove to its own files and out of other processes.</source>
        <translation>Landlock {} limita Alcove a sus propios archivos y lo mantiene fuera de otros procesos.</translation>
    </message>
    <message>
        <source>Landlock {} keeps Alcove to its own files, but lets it signal others.</source>
        <translation>Landlock {} limita Alcove a sus propios archivos, pero le permite enviar señales a otros procesos.</translation>
    </message>
    <message>
        <source>This system cannot keep Alcove from other files and processes.</source>
        <translation>Este sistema no puede mantener Alcove alejado de otros archivos y procesos.</translation>
    </message>
    <message>
        <source>No checksum is recorded for this file.</source>
        <translation>No se registró ninguna suma de comprobación de este archivo.</translation>
    </message>
    <message>
        <source>The file has changed since it was imported.</source>
        <translation>El archivo ha cambiado desde que se importó.</translation>
    </message>
    <message>
        <source>SHA-256 {} matches.</source>
        <translation>SHA-256 {} coincide.</translation>
    </message>
    <message>
        <source>Use Linux 6.12 or later with Landlock, if other programs should be protected.</source>
        <translation>Use Linux 6.12 o posterior con Landlock si otros programas deben estar protegidos.</translation>
    </message>
    <message>
        <source>Get a new copy of the file and import it.</source>
        <translation>Consiga otra copia del archivo e impórtela.</translation>
    </message>
    <message>
        <source>Documents you open in another program: that program is not restricted.</source>
        <translation>Documentos que abre en otro programa: ese programa no está restringido.</translation>
    </message>
    <message>
        <source>Local services (display, keyboard, desktop bus) that the window and commands can reach.</source>
        <translation>Servicios locales (pantalla, teclado, bus de escritorio), a los que llegan la ventana y las órdenes.</translation>
    </message>
    <message>
        <source>The operating system, administrators, and anyone who can change Alcove&apos;s files.</source>
        <translation>El sistema operativo, los administradores y quien pueda cambiar los archivos de Alcove.</translation>
    </message>
    <message>
        <source>Folders on a network drive: the operating system reads them over the network.</source>
        <translation>Carpetas en una unidad de red: el sistema operativo las lee a través de la red.</translation>
    </message>
    <message>
        <source>Programs with a key to the local API, while it is on: what they do with answers is not restricted.</source>
        <translation>Programas con una clave de la API local, mientras está activada: lo que hacen con las respuestas no está restringido.</translation>
    </message>
    <message>
        <source>Attempts by compiled code are blocked, but only attempts made from Python are listed.</source>
        <translation>Los intentos de código compilado se bloquean, pero solo se listan los hechos desde Python.</translation>
    </message>
    <message>
        <source>{} of {} layers on {}; {} answers at once of {} tokens; KV cache {}, flash attention {}.</source>
        <translation>{} de {} capas en {}; {} respuestas a la vez de {} tokens; caché KV {}, flash attention {}.</translation>
    </message>
    <message>
        <source>Free some disk space: the library needs about 2 GB.</source>
        <translation>Libere espacio en el disco: la biblioteca necesita unos 2 GB.</translation>
    </message>
    <message>
        <source>Run `alcove index`.</source>
        <translation>Ejecute `alcove index`.</translation>
    </message>
    <message>
        <source>To use an NVIDIA GPU, run `python3 scripts/start.py --cuda`.</source>
        <translation>Para usar una GPU NVIDIA, ejecute `python3 scripts/start.py --cuda`.</translation>
    </message>
    <message>
        <source>Free GPU memory or lower `context_tokens`: a better layout did not fit.</source>
        <translation>Libere memoria gráfica o reduzca `context_tokens`: una distribución mejor no cabía.</translation>
    </message>
    <message>
        <source>Block Alcove in the system&apos;s firewall.</source>
        <translation>Bloquee Alcove en el cortafuegos del sistema.</translation>
    </message>
    <message>
        <source>Import it.</source>
        <translation>Impórtelo.</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} puntos</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Got better</source>
        <translation>Mejoraron</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Empeoraron</translation>
    </message>
    <message>
        <source>Answered: {}</source>
        <translation>Respondido: {}</translation>
    </message>
    <message>
        <source>found {}</source>
        <translation>encontrado {}</translation>
    </message>
    <message>
        <source>F1 {}</source>
        <translation>F1 {}</translation>
    </message>
    <message>
        <source>By file type</source>
        <translation>Por tipo de archivo</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Kept from chats, asked in every run</source>
        <translation>Guardadas de las conversaciones, incluidas en cada ejecución</translation>
    </message>
    <message>
        <source>correct citations {}</source>
        <translation>citas correctas {}</translation>
    </message>
    <message>
        <source>correctly refused {}</source>
        <translation>rechazadas correctamente {}</translation>
    </message>
    <message>
        <source>questions: {}</source>
        <translation>preguntas: {}</translation>
    </message>
    <message>
        <source>Before: {}</source>
        <translation>Antes: {}</translation>
    </message>
    <message>
        <source>After: {}</source>
        <translation>Después: {}</translation>
    </message>
    <message>
        <source>Not in your documents</source>
        <translation>No está en sus documentos</translation>
    </message>
    <message>
        <source>the passage was found at rank {}</source>
        <translation>el pasaje se encontró en el puesto {}</translation>
    </message>
    <message>
        <source>Expected: {}</source>
        <translation>Esperado: {}</translation>
    </message>
    <message>
        <source>the passage was not found</source>
        <translation>el pasaje no se encontró</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>The right passage was among the first five found.</source>
        <translation>El pasaje correcto estaba entre los cinco primeros encontrados.</translation>
    </message>
    <message>
        <source>Correct citations</source>
        <translation>Citas correctas</translation>
    </message>
    <message>
        <source>Share of answers that cite a right passage.</source>
        <translation>Proporción de respuestas que citan un pasaje correcto.</translation>
    </message>
    <message>
        <source>Word overlap with the right answer; a refusal counts as 0.</source>
        <translation>Coincidencia de palabras con la respuesta correcta; un rechazo cuenta 0.</translation>
    </message>
    <message>
        <source>Correctly refused</source>
        <translation>Rechazadas correctamente</translation>
    </message>
    <message>
        <source>Share of the questions without an answer that were refused.</source>
        <translation>Proporción de preguntas sin respuesta que se rechazaron.</translation>
    </message>
    <message>
        <source>Words per second</source>
        <translation>Palabras por segundo</translation>
    </message>
    <message>
        <source>All answers together, several at a time.</source>
        <translation>Todas las respuestas juntas, varias a la vez.</translation>
    </message>
    <message>
        <source>ranked first: {}</source>
        <translation>en primer lugar: {}</translation>
    </message>
    <message>
        <source>exact match: {}</source>
        <translation>coincidencia exacta: {}</translation>
    </message>
    <message>
        <source>correct refusals: {}</source>
        <translation>rechazos correctos: {}</translation>
    </message>
    <message>
        <source>Answer F1</source>
        <translation>F1 de las respuestas</translation>
    </message>
    <message>
        <source>before: {}</source>
        <translation>antes: {}</translation>
    </message>
    <message>
        <source>Test my documents</source>
        <translation>Probar mis documentos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Alcove asks itself questions with known answers, and counts how often it finds, cites and answers correctly. The questions are generated by rules from tables, labels and sentences in your documents and repeat their words, so real questions are harder. A quarter have no answer in your documents and should be refused.</source>
        <translation>Alcove se hace preguntas con respuesta conocida y cuenta cuántas veces encuentra, cita y responde correctamente. Las preguntas se generan según reglas a partir de tablas, etiquetas y frases de sus documentos y repiten sus palabras, así que las preguntas reales son más difíciles. Una cuarta parte no tiene respuesta en sus documentos y debe rechazarse.</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>Use my own questions…</source>
        <translation>Usar mis propias preguntas…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Quitar esta ejecución</translation>
    </message>
    <message>
        <source>Compare with an earlier run…</source>
        <translation>Comparar con una ejecución anterior…</translation>
    </message>
    <message>
        <source>Compares the {} questions asked in both runs.</source>
        <translation>Compara las {} preguntas hechas en ambas ejecuciones.</translation>
    </message>
    <message>
        <source>No answer got better or worse.</source>
        <translation>Ninguna respuesta mejoró ni empeoró.</translation>
    </message>
    <message>
        <source>Use my own questions</source>
        <translation>Usar mis propias preguntas</translation>
    </message>
    <message>
        <source>Questions (*.jsonl)</source>
        <translation>Preguntas (*.jsonl)</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} preguntas</translation>
    </message>
    <message>
        <source>How many questions</source>
        <translation>Cuántas preguntas</translation>
    </message>
    <message>
        <source>Which folder</source>
        <translation>Qué carpeta</translation>
    </message>
    <message>
        <source>Which model</source>
        <translation>Qué modelo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>El modelo en uso</translation>
    </message>
    <message>
        <source>Generating questions…</source>
        <translation>Generando preguntas…</translation>
    </message>
    <message>
        <source>{0} of {1} questions answered</source>
        <translation>{0} de {1} preguntas respondidas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Alcove does not open web links. The address is: {}</source>
        <translation>Alcove no abre enlaces web. La dirección es: {}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, paste them, or press Ctrl+O. Alcove watches folders and rereads changed files within seconds.</source>
        <translation>Suelte archivos o carpetas en la ventana, péguelos o pulse Ctrl+O. Alcove vigila las carpetas y vuelve a leer los archivos modificados en segundos.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Write a question and press Enter. Type @ to limit it to a folder or file, or use the funnel to limit it to a file type or date. Follow-up questions can build on earlier ones.</source>
        <translation>Escriba una pregunta y pulse Intro. Escriba @ para limitarla a una carpeta o archivo, o use el embudo para limitarla a un tipo de archivo o una fecha. Las preguntas siguientes pueden basarse en las anteriores.</translation>
    </message>
    <message>
        <source>Check an answer</source>
        <translation>Comprobar una respuesta</translation>
    </message>
    <message>
        <source>Numbers like [1] are sources: click one to open the page with the passage highlighted. A dotted underline marks a sentence that no passage supports. The badge shows whether the answer comes from your documents.</source>
        <translation>Los números como [1] son fuentes: pulse uno para abrir la página con el pasaje resaltado. Un subrayado de puntos señala una frase que ningún pasaje respalda. El distintivo indica si la respuesta sale de sus documentos.</translation>
    </message>
    <message>
        <source>Stay in control</source>
        <translation>Mantener el control</translation>
    </message>
    <message>
        <source>Esc stops an answer; the pause button pauses indexing. Files that could not be read are listed with the reason and what to do. Your files are never changed.</source>
        <translation>Esc detiene una respuesta; el botón de pausa pausa la indexación. Los archivos que no se pudieron leer aparecen con el motivo y el remedio. Sus archivos nunca se modifican.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Everything happens on this computer, unless your settings name servers on your network. Click the badge at the bottom left to see how network access is blocked, or what is sent where.</source>
        <translation>Todo ocurre en este equipo, salvo que sus ajustes indiquen servidores de su red. Pulse el distintivo de abajo a la izquierda para ver cómo se bloquea el acceso a la red o qué se envía y adónde.</translation>
    </message>
    <message>
        <source>Manual page</source>
        <translation>Página del manual</translation>
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
        <translation>Word y similares</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Hojas de cálculo</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Presentaciones</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>Libros electrónicos</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Calendars and contacts</source>
        <translation>Calendarios y contactos</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
</context>
<context>
    <name>launcher</name>
    <message>
        <source>Open this file in another program?</source>
        <translation>¿Abrir este archivo en otro programa?</translation>
    </message>
    <message>
        <source>Files of this kind can load pages from the Internet or run programs, and the program that opens them is not restricted.</source>
        <translation>Los archivos de este tipo pueden cargar páginas de Internet o ejecutar programas, y el programa que los abre no está restringido.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>This folder is not available now. Its documents stay searchable.</source>
        <translation>Esta carpeta no está disponible ahora. Sus documentos se pueden seguir buscando.</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet indexed</source>
        <translation>
            <numerusform>%n sin indexar todavía</numerusform>
            <numerusform>%n sin indexar todavía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluido</numerusform>
            <numerusform>%n excluidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A model is a GGUF file. A larger model gives better answers, but is slower. Drop a GGUF file or a model pack on the window to import it; Alcove checks it first.</source>
        <translation>Un modelo es un archivo GGUF. Un modelo más grande responde mejor, pero es más lento. Suelte un archivo GGUF o un paquete de modelos en la ventana para importarlo; Alcove lo comprueba antes.</translation>
    </message>
    <message>
        <source>Small: finds and quotes short passages; does not count, compare or summarise well</source>
        <translation>Pequeño: encuentra y cita pasajes breves; no cuenta, compara ni resume bien</translation>
    </message>
    <message>
        <source>Reads and writes: answers in sentences</source>
        <translation>Lee y escribe: responde con frases</translation>
    </message>
    <message>
        <source>To get it, run in a terminal: {}</source>
        <translation>Para obtenerlo, ejecute en un terminal: {}</translation>
    </message>
    <message>
        <source>{} of memory</source>
        <translation>{} de memoria</translation>
    </message>
    <message>
        <source>Needs more memory than is available</source>
        <translation>Necesita más memoria de la disponible</translation>
    </message>
    <message>
        <source>Runs on a server in your network</source>
        <translation>Se ejecuta en un servidor de su red</translation>
    </message>
    <message>
        <source>Fits in memory</source>
        <translation>Cabe en la memoria</translation>
    </message>
    <message>
        <source>Import a copy</source>
        <translation>Importar una copia</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Runs on the {}</source>
        <translation>Se ejecuta en: {}</translation>
    </message>
</context>
<context>
    <name>offline</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Attempts to reach the network</source>
        <translation>Intentos de llegar a la red</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>What this does not cover</source>
        <translation>Lo que esto no cubre</translation>
    </message>
    <message>
        <source>open sockets: {}</source>
        <translation>sockets abiertos: {}</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>The local API is off: no port is open</source>
        <translation>La API local está desactivada: ningún puerto abierto</translation>
    </message>
    <message>
        <source>The local API is on: a port is open</source>
        <translation>La API local está activada: hay un puerto abierto</translation>
    </message>
    <message>
        <source>Your settings send part of the work to other computers on your network: the text of passages and questions to answer or embed, and vectors to search. A separate process connects to these computers and to no others.</source>
        <translation>Según sus ajustes, parte del trabajo se envía a otros equipos de su red: el texto de pasajes y preguntas para responder o incrustar, y vectores para buscar. Un proceso aparte se conecta con esos equipos y con ningún otro.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Comprobado ahora mismo</translation>
    </message>
    <message>
        <source>{0} of {1} attempts blocked</source>
        <translation>{0} de {1} intentos bloqueados</translation>
    </message>
    <message>
        <source>seccomp filter of the kernel active; it cannot be removed</source>
        <translation>filtro seccomp del núcleo activo; no se puede quitar</translation>
    </message>
    <message>
        <source>confined to its files by Landlock</source>
        <translation>limitado a sus archivos por Landlock</translation>
    </message>
    <message>
        <source>OPEN TO OTHER PROCESSES</source>
        <translation>ABIERTO A OTROS PROCESOS</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>NOT BLOCKED</source>
        <translation>NO BLOQUEADO</translation>
    </message>
    <message>
        <source>Document extractor</source>
        <translation>Extractor de documentos</translation>
    </message>
    <message>
        <source>Local API listener</source>
        <translation>Proceso de escucha de la API local</translation>
    </message>
    <message>
        <source>Egress process, the only one that may connect to your servers</source>
        <translation>Proceso de salida, el único que puede conectarse con sus servidores</translation>
    </message>
    <message>
        <source>{0} go to {1}, as set in your settings</source>
        <translation>{0} van a {1}, según sus ajustes</translation>
    </message>
    <message>
        <source>Connections to {0}: {1} made, {2} failed</source>
        <translation>Conexiones con {0}: {1} establecidas, {2} fallidas</translation>
    </message>
    <message>
        <source>{0}, last connection {1}</source>
        <translation>{0}, última conexión: {1}</translation>
    </message>
    <message>
        <source>Attempts during normal use so far: {}</source>
        <translation>Intentos durante el uso normal hasta ahora: {}</translation>
    </message>
    <message>
        <source>Server for vectors</source>
        <translation>Servidor de vectores</translation>
    </message>
    <message>
        <source>Server for answers</source>
        <translation>Servidor de respuestas</translation>
    </message>
    <message>
        <source>Server for embeddings</source>
        <translation>Servidor de incrustaciones</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Confinement</source>
        <translation>Confinamiento</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modelo de incrustación</translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation>Dónde se ejecuta el modelo</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, gave up the right to open network connections before it loaded anything. The operating system&apos;s kernel blocks every attempt, including those of any library inside it. This window shows what the engine sends; it loads no remote images and follows no links.</source>
        <translation>El motor, que lee sus documentos y ejecuta el modelo, renunció al derecho de abrir conexiones de red antes de cargar nada. El núcleo del sistema operativo bloquea cada intento, también los de cualquier biblioteca interna. Esta ventana muestra lo que envía el motor; no carga imágenes remotas ni sigue enlaces.</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, refuses to open network connections. This system offers no way to enforce that from outside; a firewall rule can.</source>
        <translation>El motor, que lee sus documentos y ejecuta el modelo, se niega a abrir conexiones de red. Este sistema no ofrece modo de imponerlo desde fuera; una regla del cortafuegos puede hacerlo.</translation>
    </message>
    <message>
        <source>Network access is not blocked on this system. The engine has no reason to use it, but that is a promise, not a proof.</source>
        <translation>El acceso a la red no está bloqueado en este sistema. El motor no tiene motivo para usarlo, pero eso es una promesa y no una prueba.</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Índice de vectores</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>nothing measured yet</source>
        <translation>todavía nada medido</translation>
    </message>
    <message>
        <source>median {0}, 95% {1}</source>
        <translation>mediana {0}, 95 % {1}</translation>
    </message>
    <message>
        <source>Understanding the question</source>
        <translation>Entender la pregunta</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Building the prompt</source>
        <translation>Componer el prompt</translation>
    </message>
    <message>
        <source>Extracting the exact words</source>
        <translation>Extraer las palabras exactas</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Esperar al modelo</translation>
    </message>
    <message>
        <source>Reading the passages (prefill)</source>
        <translation>Leer los pasajes (prefill)</translation>
    </message>
    <message>
        <source>Writing (decode)</source>
        <translation>Escribir (decode)</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lectura de archivos</translation>
    </message>
    <message>
        <source>Splitting into passages</source>
        <translation>División en pasajes</translation>
    </message>
    <message>
        <source>Computing embeddings</source>
        <translation>Cálculo de incrustaciones</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>{} waiting for the model</source>
        <translation>{} esperando al modelo</translation>
    </message>
    <message>
        <source>{} W</source>
        <translation>{} W</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>Time from the question to the first word of its answer.</source>
        <translation>Tiempo desde la pregunta hasta la primera palabra de la respuesta.</translation>
    </message>
    <message>
        <source>Tokens written per second, after the first one.</source>
        <translation>Tokens escritos por segundo, después del primero.</translation>
    </message>
    <message>
        <source>Tokens of passages and question read per second, without those already cached.</source>
        <translation>Tokens de pasajes y pregunta leídos por segundo, sin los que ya estaban en caché.</translation>
    </message>
    <message>
        <source>Search by meaning and by keyword, ranking and lookup.</source>
        <translation>Búsqueda por significado y por palabras clave, ordenación y consulta.</translation>
    </message>
    <message>
        <source>Time before the model starts on a question.</source>
        <translation>Tiempo hasta que el modelo empieza con una pregunta.</translation>
    </message>
    <message>
        <source>Used by processor and GPU during an answer, where they measure it.</source>
        <translation>Consumida por procesador y GPU durante una respuesta, si la miden.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
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
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation>Este equipo, ahora</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Time spent on an answer</source>
        <translation>Tiempo dedicado a una respuesta</translation>
    </message>
    <message>
        <source>Time spent on indexing</source>
        <translation>Tiempo dedicado a la indexación</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>Pruebas de carga</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Export measurements</source>
        <translation>Exportar las mediciones</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>Exportado a {}.</translation>
    </message>
    <message>
        <source>{0}: distribution over the last {1} answers</source>
        <translation>{0}: distribución en las últimas {1} respuestas</translation>
    </message>
    <message>
        <source>{}: median, 95th and 99th percentile by day, with changes marked</source>
        <translation>{}: mediana y percentiles 95 y 99 por día, con los cambios marcados</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
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
        <translation>mediana</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>{0} prompt tokens, {1} of them cached; {2} tokens written.</source>
        <translation>{0} tokens de prompt, {1} de ellos en caché; {2} tokens escritos.</translation>
    </message>
    <message>
        <source>Total of the last {} files; reading and embedding run at the same time.</source>
        <translation>Total de los últimos {} archivos; la lectura y la incrustación son simultáneas.</translation>
    </message>
    <message>
        <source>{0} took longest: {1}</source>
        <translation>{0} fue lo que más tardó: {1}</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Files that are not indexed</source>
        <translation>Archivos sin indexar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Reintentar todos</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>only with a source</source>
        <translation>solo con fuente</translation>
    </message>
    <message>
        <source>in a fixed form</source>
        <translation>con forma fija</translation>
    </message>
    <message>
        <source>not about {}</source>
        <translation>nada sobre: {}</translation>
    </message>
    <message>
        <source>with a persona</source>
        <translation>con un papel</translation>
    </message>
</context>
<context>
    <name>scoping</name>
    <message>
        <source>Ask about your documents</source>
        <translation>Pregunte a sus documentos</translation>
    </message>
    <message>
        <source>Ask about {}</source>
        <translation>Pregunte sobre {}</translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n item(s)</source>
        <translation>
            <numerusform>Pregunte sobre %n elemento</numerusform>
            <numerusform>Pregunte sobre %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>{} only</source>
        <translation>solo {}</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>desde ayer</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>último mes</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>último año</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Appearance and behaviour</source>
        <translation>Aspecto y comportamiento</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Maximum file size</source>
        <translation>Tamaño máximo de archivo</translation>
    </message>
    <message>
        <source>Larger files are skipped.</source>
        <translation>Los archivos mayores se omiten.</translation>
    </message>
    <message>
        <source>Time limit per file</source>
        <translation>Tiempo límite por archivo</translation>
    </message>
    <message>
        <source>Longest time to spend on reading one file.</source>
        <translation>Tiempo máximo para leer un archivo.</translation>
    </message>
    <message>
        <source>Memory per extractor</source>
        <translation>Memoria por extractor</translation>
    </message>
    <message>
        <source>Memory limit of one extractor process.</source>
        <translation>Límite de memoria de un proceso de extracción.</translation>
    </message>
    <message>
        <source>Extractor processes</source>
        <translation>Procesos de extracción</translation>
    </message>
    <message>
        <source>Extractor processes; 0 chooses by the number of cores.</source>
        <translation>Procesos de extracción; 0 elige según los núcleos.</translation>
    </message>
    <message>
        <source>Text recognition (OCR)</source>
        <translation>Reconocimiento de texto (OCR)</translation>
    </message>
    <message>
        <source>Recognise text in scanned pages and pictures, after all other files.</source>
        <translation>Reconocer texto en páginas escaneadas e imágenes, después de todos los demás archivos.</translation>
    </message>
    <message>
        <source>Excluded everywhere</source>
        <translation>Excluido en todas partes</translation>
    </message>
    <message>
        <source>Names of files and folders to exclude everywhere (glob patterns).</source>
        <translation>Nombres de archivos y carpetas que se excluyen en todas partes (patrones glob).</translation>
    </message>
    <message>
        <source>Passage length</source>
        <translation>Longitud de los pasajes</translation>
    </message>
    <message>
        <source>A name in `alcove models list`, or the folder of a sentence-transformers model; empty for the default model.</source>
        <translation>Un nombre de `alcove models list` o la carpeta de un modelo de sentence-transformers; vacío para el modelo predeterminado.</translation>
    </message>
    <message>
        <source>Writer profile</source>
        <translation>Perfil de escritura</translation>
    </message>
    <message>
        <source>How the language model is used: auto chooses by the model; extractive copies a few words of a passage; small and large write sentences from more passages.</source>
        <translation>Cómo se usa el modelo de lenguaje: auto elige según el modelo; extractive copia unas palabras de un pasaje; small y large escriben frases a partir de más pasajes.</translation>
    </message>
    <message>
        <source>Passages per question</source>
        <translation>Pasajes por pregunta</translation>
    </message>
    <message>
        <source>Time to first word</source>
        <translation>Tiempo hasta la primera palabra</translation>
    </message>
    <message>
        <source>Send fewer passages if the first word would otherwise take longer than this; 0 sends all.</source>
        <translation>Enviar menos pasajes si, de lo contrario, la primera palabra tardaría más; 0 envía todos.</translation>
    </message>
    <message>
        <source>Context window, up to the model&apos;s own limit.</source>
        <translation>Ventana de contexto, hasta el límite del modelo.</translation>
    </message>
    <message>
        <source>Maximum answer length</source>
        <translation>Longitud máxima de respuesta</translation>
    </message>
    <message>
        <source>Maximum length of an answer.</source>
        <translation>Longitud máxima de una respuesta.</translation>
    </message>
    <message>
        <source>Passages per summary</source>
        <translation>Pasajes por resumen</translation>
    </message>
    <message>
        <source>Maximum number of passages read for a summary; if there are more, evenly spread ones are read.</source>
        <translation>Número máximo de pasajes que se leen para un resumen; si hay más, se leen pasajes repartidos por igual.</translation>
    </message>
    <message>
        <source>0 always gives the same answer; higher values vary more.</source>
        <translation>0 da siempre la misma respuesta; los valores más altos varían más.</translation>
    </message>
    <message>
        <source>Share of answerable questions that may be refused. A higher share also refuses more questions that your documents do not answer.</source>
        <translation>Proporción de preguntas respondibles que pueden rechazarse. Con una proporción mayor también se rechazan más preguntas que sus documentos no responden.</translation>
    </message>
    <message>
        <source>Answer language</source>
        <translation>Idioma de las respuestas</translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation>Extensión de las respuestas</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>Formato de las respuestas</translation>
    </message>
    <message>
        <source>Format of all answers: a JSON schema or a grammar (GBNF); empty for text.</source>
        <translation>Formato de todas las respuestas: un esquema JSON o una gramática (GBNF); vacío para texto.</translation>
    </message>
    <message>
        <source>Require a source</source>
        <translation>Exigir una fuente</translation>
    </message>
    <message>
        <source>Withhold answers that no source supports.</source>
        <translation>Retener las respuestas que ninguna fuente respalda.</translation>
    </message>
    <message>
        <source>Refused topics</source>
        <translation>Temas rechazados</translation>
    </message>
    <message>
        <source>Refuse questions that contain all words of one of these topics.</source>
        <translation>Rechazar las preguntas que contienen todas las palabras de uno de estos temas.</translation>
    </message>
    <message>
        <source>Role given to the model, such as: You are a patient paralegal.</source>
        <translation>Papel que se da al modelo, por ejemplo: Eres un asistente jurídico paciente.</translation>
    </message>
    <message>
        <source>Parallel answers</source>
        <translation>Respuestas en paralelo</translation>
    </message>
    <message>
        <source>Answers written in parallel; 0 chooses by processor or GPU.</source>
        <translation>Respuestas escritas en paralelo; 0 elige según procesador o GPU.</translation>
    </message>
    <message>
        <source>Saved chat state</source>
        <translation>Estado de chats guardado</translation>
    </message>
    <message>
        <source>Disk space for the model&apos;s state of chats, so that they resume at once after a restart; 0 saves nothing.</source>
        <translation>Espacio en disco para el estado del modelo en los chats, para que continúen enseguida tras reiniciar; 0 no guarda nada.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Precio por hora</translation>
    </message>
    <message>
        <source>Price of one hour of this machine, for the cost of a question; 0 to use power and energy price.</source>
        <translation>Precio de una hora de este equipo, para el coste de una pregunta; 0 para usar la potencia y el precio de la energía.</translation>
    </message>
    <message>
        <source>Power this machine draws while answering.</source>
        <translation>Potencia que consume este equipo mientras responde.</translation>
    </message>
    <message>
        <source>Energy price</source>
        <translation>Precio de la energía</translation>
    </message>
    <message>
        <source>Price of one kilowatt hour.</source>
        <translation>Precio de un kilovatio hora.</translation>
    </message>
    <message>
        <source>Split across GPUs</source>
        <translation>Reparto entre GPU</translation>
    </message>
    <message>
        <source>Shares of several GPUs, such as 3,1; empty to split by free memory.</source>
        <translation>Proporciones de varias GPU, como 3,1; vacío para repartir según la memoria libre.</translation>
    </message>
    <message>
        <source>Flash attention: less memory for long prompts, different rounding.</source>
        <translation>Flash attention: menos memoria para prompts largos, otro redondeo.</translation>
    </message>
    <message>
        <source>KV cache format</source>
        <translation>Formato de la caché KV</translation>
    </message>
    <message>
        <source>Number format of the KV cache; q8_0 halves its size, but needs flash attention.</source>
        <translation>Formato numérico de la caché KV; q8_0 reduce su tamaño a la mitad, pero necesita flash attention.</translation>
    </message>
    <message>
        <source>Chroma server in your network that stores the vectors, such as http://chroma.lan:8000; empty for this computer.</source>
        <translation>Servidor Chroma de su red que guarda los vectores, como http://chroma.lan:8000; vacío para este equipo.</translation>
    </message>
    <message>
        <source>Vectors: key file</source>
        <translation>Vectores: archivo de clave</translation>
    </message>
    <message>
        <source>File with that server&apos;s key, readable only by you; empty for none.</source>
        <translation>Archivo con la clave de ese servidor, que solo usted pueda leer; vacío si no hay.</translation>
    </message>
    <message>
        <source>OpenAI-compatible server in your network that writes answers, such as http://gpu.lan:8000/v1; empty for this computer.</source>
        <translation>Servidor de su red compatible con OpenAI que escribe las respuestas, como http://gpu.lan:8000/v1; vacío para este equipo.</translation>
    </message>
    <message>
        <source>Name of the server&apos;s model; empty for the first one it lists.</source>
        <translation>Nombre del modelo del servidor; vacío para el primero que enumera.</translation>
    </message>
    <message>
        <source>Answers: key file</source>
        <translation>Respuestas: archivo de clave</translation>
    </message>
    <message>
        <source>Answers: local fallback</source>
        <translation>Respuestas: alternativa local</translation>
    </message>
    <message>
        <source>Answer with the model on this computer while that server is unavailable.</source>
        <translation>Responder con el modelo de este equipo mientras el servidor no esté disponible.</translation>
    </message>
    <message>
        <source>Server in your network that computes embeddings, OpenAI-compatible or text-embeddings-inference, such as http://gpu.lan:8081/v1; empty for this computer.</source>
        <translation>Servidor de su red que calcula las incrustaciones, compatible con OpenAI o text-embeddings-inference, como http://gpu.lan:8081/v1; vacío para este equipo.</translation>
    </message>
    <message>
        <source>Name of the server&apos;s model.</source>
        <translation>Nombre del modelo del servidor.</translation>
    </message>
    <message>
        <source>Embeddings: vector size</source>
        <translation>Incrustaciones: tamaño del vector</translation>
    </message>
    <message>
        <source>Vector size of that model, as stated in its description.</source>
        <translation>Tamaño del vector de ese modelo, según su descripción.</translation>
    </message>
    <message>
        <source>Embeddings: key file</source>
        <translation>Incrustaciones: archivo de clave</translation>
    </message>
    <message>
        <source>File with the certificate authority of these servers (PEM); empty for those trusted by the system.</source>
        <translation>Archivo con la autoridad de certificación de estos servidores (PEM); vacío para las que el sistema acepta.</translation>
    </message>
    <message>
        <source>Let other programs use Alcove</source>
        <translation>Permitir que otros programas usen Alcove</translation>
    </message>
    <message>
        <source>Let other programs use Alcove while it runs (see docs/api.md).</source>
        <translation>Permitir que otros programas usen Alcove mientras está abierto (véase docs/api.md).</translation>
    </message>
    <message>
        <source>TCP port of the local API; 0 picks a free one.</source>
        <translation>Puerto TCP de la API local; 0 elige uno libre.</translation>
    </message>
    <message>
        <source>Address of the local API. Any other than 127.0.0.1 admits other computers, and needs a certificate and a key.</source>
        <translation>Dirección de la API local. Cualquiera que no sea 127.0.0.1 deja entrar a otros equipos y requiere un certificado y una clave.</translation>
    </message>
    <message>
        <source>Certificate key</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s private key (PEM).</source>
        <translation>Archivo con la clave privada del certificado (PEM).</translation>
    </message>
    <message>
        <source>Concurrent requests</source>
        <translation>Peticiones a la vez</translation>
    </message>
    <message>
        <source>Maximum number of requests processed or waiting; further ones are rejected.</source>
        <translation>Número máximo de peticiones en curso o en espera; las demás se rechazan.</translation>
    </message>
    <message>
        <source>Requests per key</source>
        <translation>Peticiones por clave</translation>
    </message>
    <message>
        <source>Requests allowed per key.</source>
        <translation>Peticiones permitidas por clave.</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Rules for answers</source>
        <translation>Reglas para las respuestas</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Servers in your network</source>
        <translation>Servidores de su red</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modelo de incrustación</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Ventana de contexto</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cautela</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Vectors: server</source>
        <translation>Vectores: servidor</translation>
    </message>
    <message>
        <source>Answers: server</source>
        <translation>Respuestas: servidor</translation>
    </message>
    <message>
        <source>Answers: model</source>
        <translation>Respuestas: modelo</translation>
    </message>
    <message>
        <source>Embeddings: server</source>
        <translation>Incrustaciones: servidor</translation>
    </message>
    <message>
        <source>Embeddings: model</source>
        <translation>Incrustaciones: modelo</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
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
        <translation>Longitud deseada de un pasaje.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>A name in `alcove models list`, or a GGUF file; empty for the default model.</source>
        <translation>Un nombre de `alcove models list` o un archivo GGUF; vacío para el modelo predeterminado.</translation>
    </message>
    <message>
        <source>Maximum passages sent per question; 0 sends as many as suit the model.</source>
        <translation>Máximo de pasajes enviados por pregunta; 0 envía los que convienen al modelo.</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>pasajes</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Language of all answers; by default that of the question.</source>
        <translation>Idioma de todas las respuestas; de forma predeterminada, el de la pregunta.</translation>
    </message>
    <message>
        <source>Length of all answers; by default any.</source>
        <translation>Extensión de todas las respuestas; de forma predeterminada, cualquiera.</translation>
    </message>
    <message>
        <source>Threads of the language model; 0 chooses by the number of cores.</source>
        <translation>Hilos del modelo de lenguaje; 0 elige según los núcleos.</translation>
    </message>
    <message>
        <source>Layers on the GPU; -1 for as many as fit, 0 for none.</source>
        <translation>Capas en la GPU; -1 para cuantas quepan, 0 para ninguna.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>File with the TLS certificate of the API (PEM); empty for none.</source>
        <translation>Archivo con el certificado TLS de la API (PEM); vacío si no hay.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>meaning #{}</source>
        <translation>significado n.º {}</translation>
    </message>
    <message>
        <source>keywords #{}</source>
        <translation>palabras clave n.º {}</translation>
    </message>
    <message>
        <source>Other versions: {}</source>
        <translation>Otras versiones: {}</translation>
    </message>
    <message>
        <source>older</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>más reciente</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Welcome to Alcove</source>
        <translation>Le damos la bienvenida a Alcove</translation>
    </message>
    <message>
        <source>It reads your documents and answers questions about them, citing the page each answer comes from.</source>
        <translation>Lee sus documentos y responde preguntas sobre ellos, citando la página de la que sale cada respuesta.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Everything happens on this computer.</source>
        <translation>Todo ocurre en este equipo.</translation>
    </message>
    <message>
        <source>Add selected folders</source>
        <translation>Añadir las carpetas elegidas</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Alcove watches these folders for changes. Your files are never changed or copied.</source>
        <translation>Alcove vigila los cambios en estas carpetas. Sus archivos nunca se modifican ni se copian.</translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation>Elegir carpetas</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Todos los modelos…</translation>
    </message>
    <message>
        <source>Check the model</source>
        <translation>Comprobar el modelo</translation>
    </message>
    <message>
        <source>Try the sample library of a small clinic. Click a question:</source>
        <translation>Pruebe la biblioteca de ejemplo de una pequeña clínica. Pulse una pregunta:</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
</context>
<context>
    <name>sweep</name>
    <message>
        <source>Parallel questions</source>
        <translation>Preguntas en paralelo</translation>
    </message>
    <message>
        <source>Time to first token, including search</source>
        <translation>Tiempo hasta el primer token, incluida la búsqueda</translation>
    </message>
    <message>
        <source>Time between tokens</source>
        <translation>Tiempo entre tokens</translation>
    </message>
    <message>
        <source>Tokens per second, all answers together</source>
        <translation>Tokens por segundo, todas las respuestas juntas</translation>
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
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>Passages sent: {}</source>
        <translation>Pasajes enviados: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Shows how speed depends on the passages sent and on parallel questions. Run `{}` to measure it.</source>
        <translation>Muestra cómo depende la velocidad de los pasajes enviados y de las preguntas en paralelo. Ejecute `{}` para medirlo.</translation>
    </message>
    <message>
        <source>{0}: up to {1}, with {2} parallel questions and {3}</source>
        <translation>{0}: hasta {1}, con {2} preguntas en paralelo y {3}</translation>
    </message>
    <message>
        <source>cost per question from {}</source>
        <translation>coste por pregunta desde {}</translation>
    </message>
    <message>
        <source>F1 with {0}: {1}</source>
        <translation>F1 con {0}: {1}</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>used by the answer</source>
        <translation>usada en la respuesta</translation>
    </message>
    <message>
        <source>a total or a note: no sum includes it</source>
        <translation>un total o una nota: no se incluye en las sumas</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>money</source>
        <translation>importes</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>porcentajes</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>durations</source>
        <translation>duraciones</translation>
    </message>
    <message>
        <source>Several units: they are not added together.</source>
        <translation>Varias unidades: no se suman entre sí.</translation>
    </message>
    <message>
        <source>Nothing tells day from month: they are read as day and month.</source>
        <translation>Nada distingue el día del mes: se leen como día y mes.</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Todas las tablas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change columns and conditions</source>
        <translation>Cambiar columnas y condiciones</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete this table…</source>
        <translation>Eliminar esta tabla…</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Which documents?</source>
        <translation>¿Qué documentos?</translation>
    </message>
    <message>
        <source>Documents that the table leaves open</source>
        <translation>Documentos que la tabla deja pendientes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Filas mostradas</translation>
    </message>
    <message>
        <source>Matching and unsure</source>
        <translation>Coincidentes y dudosas</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Coincidentes</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>All documents of the kind</source>
        <translation>Todos los documentos del tipo</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Add a column: a name, or a question such as “Who signed it?”</source>
        <translation>Añadir una columna: un nombre o una pregunta como «¿Quién lo firmó?»</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Añadir columna</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is too long: %n rows were not kept.</source>
        <translation>
            <numerusform>Es demasiado larga: no se ha guardado %n fila.</numerusform>
            <numerusform>Es demasiado larga: no se han guardado %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {0}: {1}.</source>
        <translation>Exportado a {0}: {1}.</translation>
    </message>
    <message>
        <source>Delete this table?</source>
        <translation>¿Eliminar esta tabla?</translation>
    </message>
    <message>
        <source>Its corrections are deleted too. The documents are kept.</source>
        <translation>También se eliminan sus correcciones. Los documentos se conservan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Search names and columns</source>
        <translation>Buscar nombres y columnas</translation>
    </message>
    <message>
        <source>No table has these words.</source>
        <translation>Ninguna tabla tiene estas palabras.</translation>
    </message>
    <message>
        <source>No tables yet. Those of your documents are listed here once they are indexed.</source>
        <translation>Aún no hay tablas. Las de sus documentos aparecerán aquí en cuanto estén indexados.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>changed by {}</source>
        <translation>modificado por {}</translation>
    </message>
    <message>
        <source>unsure whether it matches</source>
        <translation>no es seguro que coincida</translation>
    </message>
    <message>
        <source>holds instructions aimed at AI; they were not followed</source>
        <translation>contiene instrucciones dirigidas a una IA; no se siguieron</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Abrir la fuente</translation>
    </message>
    <message>
        <source>Correct… (F2)</source>
        <translation>Corregir… (F2)</translation>
    </message>
    <message>
        <source>Take the correction back (Del)</source>
        <translation>Deshacer la corrección (Supr)</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>Orden de la tabla</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Agrupar por esta columna</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>A question over all documents, or fields: party, end, monthly fee</source>
        <translation>Una pregunta sobre todos los documentos, o campos: parte, fin, cuota mensual</translation>
    </message>
    <message>
        <source>Tables made by questions</source>
        <translation>Tablas hechas con preguntas</translation>
    </message>
    <message>
        <source>No tables yet. Each document is read for what you ask, and gives a row whose cells show their source.</source>
        <translation>Aún no hay tablas. Se lee cada documento para lo que usted pregunta; da una fila cuyas celdas muestran su fuente.</translation>
    </message>
    <message>
        <source>Working out what to ask of each document…</source>
        <translation>Determinando qué preguntar a cada documento…</translation>
    </message>
    <message>
        <source>Only this folder</source>
        <translation>Solo esta carpeta</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Solo este archivo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Reading stopped: {}</source>
        <translation>La lectura se detuvo: {}</translation>
    </message>
    <message>
        <source>Looking up the documents…</source>
        <translation>Buscando los documentos…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>{} match</source>
        <translation>{} coinciden</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>{} apartados</translation>
    </message>
    <message>
        <source>{} without text</source>
        <translation>{} sin texto</translation>
    </message>
    <message>
        <source>{} could not be read</source>
        <translation>{} no se pudieron leer</translation>
    </message>
    <message>
        <source>The table may be incomplete.</source>
        <translation>La tabla puede estar incompleta.</translation>
    </message>
    <message>
        <source>{0} of the kind “{1}”</source>
        <translation>{0} del tipo «{1}»</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudieron leer</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>pages not recognised yet</source>
        <translation>páginas aún sin reconocer</translation>
    </message>
    <message>
        <source>not indexed yet</source>
        <translation>aún sin indexar</translation>
    </message>
    <message>
        <source>changes another document</source>
        <translation>modifica otro documento</translation>
    </message>
    <message>
        <source>says nothing of what is asked</source>
        <translation>no dice nada de lo que se pregunta</translation>
    </message>
    <message>
        <source>{0}, not {1}</source>
        <translation>{0}, no {1}</translation>
    </message>
    <message>
        <source>another version of {}</source>
        <translation>otra versión de {}</translation>
    </message>
    <message numerus="yes">
        <source>of %n row(s)</source>
        <translation>
            <numerusform>de %n fila</numerusform>
            <numerusform>de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>only “{}”</source>
        <translation>solo «{}»</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>de … a</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unsure: check it against the source</source>
        <translation>dudoso: compruébelo en la fuente</translation>
    </message>
    <message>
        <source>the document does not say</source>
        <translation>el documento no lo dice</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>corregido a mano</translation>
    </message>
    <message>
        <source>read in the document: {}</source>
        <translation>leído en el documento: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns and conditions</source>
        <translation>Columnas y condiciones</translation>
    </message>
    <message>
        <source>Kind of document, such as contract</source>
        <translation>Tipo de documento, como contrato</translation>
    </message>
    <message>
        <source>Only documents of this kind</source>
        <translation>Solo documentos de este tipo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Añadir condición</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Only new columns are read; the rest is computed again.</source>
        <translation>Solo se leen las columnas nuevas; el resto se vuelve a calcular.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A table needs columns, each with a name of its own.</source>
        <translation>Una tabla necesita columnas, cada una con su propio nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What each document is asked</source>
        <translation>Qué se pregunta a cada documento</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Kinds of tables</source>
        <translation>Tipos de tablas</translation>
    </message>
    <message>
        <source>Made by questions</source>
        <translation>Hechas con preguntas</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation>En documentos</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Open Alcove</source>
        <translation>Abrir Alcove</translation>
    </message>
    <message>
        <source>Quit Alcove</source>
        <translation>Salir de Alcove</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Reanudar la indexación</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Your indexed documents and chats are encrypted.</source>
        <translation>Sus documentos indexados y sus conversaciones están cifrados.</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation>La biblioteca está bloqueada</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Alcove encrypts the index of your documents and your chats on disk, and asks for the passphrase at every start. Your documents themselves are not changed. Keep the passphrase safe: without it the library cannot be recovered.</source>
        <translation>Alcove cifra en el disco el índice de sus documentos y sus conversaciones, y pide la frase de contraseña en cada inicio. Los documentos mismos no se modifican. Guarde bien la frase: sin ella no se puede recuperar la biblioteca.</translation>
    </message>
    <message>
        <source>Enter a new passphrase only to change it.</source>
        <translation>Escriba una frase nueva solo para cambiarla.</translation>
    </message>
    <message>
        <source>Turn off encryption</source>
        <translation>Quitar el cifrado</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Repita la frase nueva</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Las dos frases no coinciden.</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <translation>Cifrar la biblioteca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers come from the documents you chose, entirely on this computer.</source>
        <translation>Las respuestas salen de los documentos elegidos, por completo en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Answers come from %n document(s), entirely on this computer.</source>
        <translation>
            <numerusform>Las respuestas salen de %n documento, por completo en este equipo.</numerusform>
            <numerusform>Las respuestas salen de %n documentos, por completo en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n archivo sin leer</numerusform>
            <numerusform>%n archivos sin leer</numerusform>
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
        <translation>faltan unos segundos</translation>
    </message>
    <message>
        <source>{} s left</source>
        <translation>faltan {} s</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>faltan {}</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>unos {} s restantes</translation>
    </message>
    <message>
        <source>{} tok/s</source>
        <translation>{} tok/s</translation>
    </message>
    <message>
        <source>{}/s</source>
        <translation>{}/s</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message numerus="yes">
        <source>CPU (%n thread(s))</source>
        <translation>
            <numerusform>CPU (%n hilo)</numerusform>
            <numerusform>CPU (%n hilos)</numerusform>
        </translation>
    </message>
    <message>
        <source>{}: keyword search</source>
        <translation>{}: por palabras clave</translation>
    </message>
    <message>
        <source>The embedding model was not trained for {}, so these documents are searched mostly by keyword and less by meaning. Use words that occur in them, or choose a multilingual embedding model in the settings.</source>
        <translation>El modelo de incrustación no se entrenó para {}; por eso estos documentos se buscan sobre todo por palabras clave y menos por significado. Use palabras que aparezcan en ellos o elija en los ajustes un modelo de incrustación multilingüe.</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>unas palabras</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>una frase</translation>
    </message>
    <message>
        <source>one paragraph</source>
        <translation>un párrafo</translation>
    </message>
    <message>
        <source>{0} p. {1}</source>
        <translation>{0} p. {1}</translation>
    </message>
    <message>
        <source>Rewriting the question…</source>
        <translation>Reformulando la pregunta…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {} of %n passage(s)</source>
        <translation>
            <numerusform>Leyendo {} de %n pasaje</numerusform>
            <numerusform>Leyendo {} de %n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>computed from a table</source>
        <translation>calculado a partir de una tabla</translation>
    </message>
    <message>
        <source>{} of {} passages</source>
        <translation>{} de {} pasajes</translation>
    </message>
    <message>
        <source>Confidence: the probability that this answer is right, measured on questions with known answers. It is not shown for models that were not evaluated.</source>
        <translation>Confianza: la probabilidad de que esta respuesta sea correcta, medida con preguntas de respuesta conocida. No se muestra para los modelos que no se han evaluado.</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <source>Only: {}</source>
        <translation>Solo: {}</translation>
    </message>
    <message>
        <source>No document fits: {}. All were searched.</source>
        <translation>Ningún documento coincide con: {}. Se buscó en todos.</translation>
    </message>
    <message>
        <source>No document has the name “{}”.</source>
        <translation>Ningún documento se llama «{}».</translation>
    </message>
    <message>
        <source>The nearest names: {}</source>
        <translation>Los nombres más parecidos: {}</translation>
    </message>
    <message>
        <source>These files have the name: {}</source>
        <translation>Estos archivos llevan ese nombre: {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>desde el {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>hasta el {}</translation>
    </message>
    <message numerus="yes">
        <source>From the %n best passage(s); not all documents were read ({0} of {1})</source>
        <translation>
            <numerusform>Según %n pasaje; no se leyeron todos los documentos ({0} de {1})</numerusform>
            <numerusform>Según los %n mejores pasajes; no se leyeron todos los documentos ({0} de {1})</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation>{0} de {1} leídos</translation>
    </message>
    <message>
        <source>{} unsure</source>
        <translation>{} dudosos</translation>
    </message>
    <message>
        <source>Loading {}…</source>
        <translation>Cargando {}…</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Leyendo {}…</translation>
    </message>
    <message>
        <source>Searching your documents…</source>
        <translation>Buscando en sus documentos…</translation>
    </message>
    <message>
        <source>Summarising {0} of {1}</source>
        <translation>Resumiendo: {0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} parts</source>
        <translation>{0} de {1} partes</translation>
    </message>
    <message>
        <source>from your documents</source>
        <translation>de sus documentos</translation>
    </message>
    <message>
        <source>partly from your documents</source>
        <translation>en parte de sus documentos</translation>
    </message>
    <message>
        <source>not from your documents</source>
        <translation>no de sus documentos</translation>
    </message>
    <message>
        <source>not found in your documents</source>
        <translation>no está en sus documentos</translation>
    </message>
    <message>
        <source>from your list of files</source>
        <translation>de la lista de sus archivos</translation>
    </message>
    <message>
        <source>summary of {}</source>
        <translation>resumen de {}</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>{} to first word</source>
        <translation>{} hasta la primera palabra</translation>
    </message>
    <message>
        <source>Confidence {}</source>
        <translation>Confianza {}</translation>
    </message>
    <message>
        <source>Not found in any passage: {}</source>
        <translation>No aparece en ningún pasaje: {}</translation>
    </message>
    <message>
        <source>Instructions aimed at AI were found in {} and ignored. Check the source before you trust it.</source>
        <translation>En {} se encontraron instrucciones dirigidas a una IA y se ignoraron. Compruebe la fuente antes de fiarse de ella.</translation>
    </message>
    <message>
        <source>Not in the requested language</source>
        <translation>No está en el idioma pedido</translation>
    </message>
    <message>
        <source>Longer than requested</source>
        <translation>Más larga de lo pedido</translation>
    </message>
    <message>
        <source>Withheld: no source supports it</source>
        <translation>Retenida: ninguna fuente la respalda</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{} passages/s</source>
        <translation>{} pasajes/s</translation>
    </message>
    <message>
        <source>{0} has embedded {1} of {2} files</source>
        <translation>{0} ha incrustado {1} de {2} archivos</translation>
    </message>
    <message>
        <source>{0} of {1} files searchable by words, {2} by meaning</source>
        <translation>{0} de {1} archivos con búsqueda por palabras, {2} por significado</translation>
    </message>
    <message>
        <source>{0} files searchable by words, {1} by meaning</source>
        <translation>Archivos con búsqueda por palabras: {0}, por significado: {1}</translation>
    </message>
    <message>
        <source>{0} of {1} files searchable by words</source>
        <translation>{0} de {1} archivos con búsqueda por palabras</translation>
    </message>
    <message>
        <source>{} not searchable by meaning yet</source>
        <translation>{} aún sin búsqueda por significado</translation>
    </message>
    <message>
        <source>{}, paused</source>
        <translation>{}, en pausa</translation>
    </message>
    <message>
        <source>{0}, {1} waiting</source>
        <translation>{0}, {1} en espera</translation>
    </message>
    <message>
        <source>{}, all up to date</source>
        <translation>{}, todo al día</translation>
    </message>
    <message>
        <source>Offline; local API open to this computer</source>
        <translation>Sin conexión; API local abierta a este equipo</translation>
    </message>
    <message>
        <source>Local API open to other computers</source>
        <translation>API local abierta a otros equipos</translation>
    </message>
    <message>
        <source>Offline: enforced by the kernel</source>
        <translation>Sin conexión: lo impone el núcleo</translation>
    </message>
    <message>
        <source>Offline: enforced by the program</source>
        <translation>Sin conexión: lo impone el programa</translation>
    </message>
    <message>
        <source>Network access is not blocked</source>
        <translation>El acceso a la red no está bloqueado</translation>
    </message>
    <message>
        <source>{} (unreachable)</source>
        <translation>{} (no responde)</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Incrustaciones</translation>
    </message>
    <message>
        <source>{} tokens of context</source>
        <translation>{} tokens de contexto</translation>
    </message>
</context>
</TS>
