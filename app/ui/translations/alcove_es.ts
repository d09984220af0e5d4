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
        <source>Make a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>What is the key for?</source>
        <translation>¿Para qué es la clave?</translation>
    </message>
    <message>
        <source>The key is in the clipboard.</source>
        <translation>La clave está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>ApiService</name>
    <message>
        <source>On this system the window cannot start it.</source>
        <translation>En este sistema la ventana no puede iniciarla.</translation>
    </message>
    <message>
        <source>Run `alcove serve`.</source>
        <translation>Ejecute `alcove serve`.</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
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
        <source>Do not limit to {}</source>
        <translation>No limitar a {}</translation>
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
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <source>No chat holds these words.</source>
        <translation>Ninguna conversación contiene estas palabras.</translation>
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
        <source>Rename the chat</source>
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
        <source>The engine is starting again…</source>
        <translation>El motor se está reiniciando…</translation>
    </message>
    <message>
        <source>Start the engine again</source>
        <translation>Volver a iniciar el motor</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>Suelte para añadir a su biblioteca</translation>
    </message>
    <message>
        <source>Documents and folders are read, GGUF files and packs become models</source>
        <translation>Los documentos y carpetas se leen; los archivos GGUF y los paquetes pasan a ser modelos</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>Add to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Watch where they are
Changes are noticed; nothing is copied.</source>
        <translation>Vigilar donde están
Los cambios se notan; no se copia nada.</translation>
    </message>
    <message>
        <source>Keep a copy in Alcove
The copy stays when the original goes.</source>
        <translation>Guardar una copia en Alcove
La copia queda cuando el original desaparece.</translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <translation>Hacer lo mismo en adelante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>How shall Alcove take in %n file(s)?</source>
        <translation>
            <numerusform>¿Cómo debe incorporar Alcove %n archivo?</numerusform>
            <numerusform>¿Cómo debe incorporar Alcove %n archivos?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>See the models</source>
        <translation>Ver los modelos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find documents, chats and commands, or ask</source>
        <translation>Buscar documentos, conversaciones y órdenes, o preguntar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
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
        <source>{} (read by GPT4All)</source>
        <translation>{} (lo lee GPT4All)</translation>
    </message>
    <message>
        <source>There is no model yet</source>
        <translation>Todavía no hay ningún modelo</translation>
    </message>
    <message>
        <source>Alcove finds passages all the same.</source>
        <translation>Alcove encuentra pasajes de todos modos.</translation>
    </message>
    <message>
        <source>Use {0} of {1}, without a copy</source>
        <translation>Usar {0} de {1}, sin copiarlo</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Folders of the library</source>
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
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation>Sacar de la biblioteca</translation>
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
        <source>Its text is erased from the index, and with it the questions and answers of your chats and tests that cite or quote it. The documents themselves stay. This cannot be undone.</source>
        <translation>Su texto se borra del índice, y con él las preguntas y respuestas de sus conversaciones y pruebas que lo citan. Los documentos en sí se quedan. No se puede deshacer.</translation>
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
        <source>Memory of the engine</source>
        <translation>Memoria del motor</translation>
    </message>
    <message>
        <source>Graphics processor</source>
        <translation>Procesador gráfico</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>Memoria gráfica</translation>
    </message>
    <message>
        <source>What the model remembers (KV cache)</source>
        <translation>Lo que el modelo recuerda (caché KV)</translation>
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
        <source>Go on indexing</source>
        <translation>Seguir indexando</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>La conversación se eliminó.</translation>
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
        <source>{} answers from now on.</source>
        <translation>{} responde a partir de ahora.</translation>
    </message>
    <message>
        <source>An embedding model was imported. The settings let you choose it.</source>
        <translation>Se ha importado un modelo de incrustación. Puede elegirlo en los ajustes.</translation>
    </message>
    <message>
        <source>The file is what was imported: {}</source>
        <translation>El archivo es el que se importó: {}</translation>
    </message>
</context>
<context>
    <name>OwnSettings</name>
    <message>
        <source>As the system has it</source>
        <translation>Como en el sistema</translation>
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
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light or dark, or with the strongest contrast.</source>
        <translation>Claro u oscuro, o con el máximo contraste.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of everything; takes effect at the next start.</source>
        <translation>De todo; se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the windows, not of answers.</source>
        <translation>El idioma de las ventanas, no de las respuestas.</translation>
    </message>
    <message>
        <source>Files you drop</source>
        <translation>Archivos que suelta</translation>
    </message>
    <message>
        <source>What happens with files; folders are watched.</source>
        <translation>Qué se hace con los archivos; las carpetas se vigilan.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves Alcove running.</source>
        <translation>Al cerrar la ventana, Alcove sigue en marcha.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Begin to watch when you log in.</source>
        <translation>Empezar a vigilar cuando inicie la sesión.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Of what is kept of documents and chats, with a passphrase.</source>
        <translation>De lo que se guarda de documentos y conversaciones, con una frase de contraseña.</translation>
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
        <source>Kept as a question of “Test my documents”.</source>
        <translation>Guardado como pregunta de «Probar mis documentos».</translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Page of the source</source>
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
        <source>Where the time of the last answer went</source>
        <translation>En qué se fue el tiempo de la última respuesta</translation>
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
    <message>
        <source>Speed and machine</source>
        <translation>Velocidad y equipo</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Every document that was found is indexed.</source>
        <translation>Todos los documentos encontrados están indexados.</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Incorporar de nuevo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>ProgressSection</name>
    <message>
        <source>Progress of indexing</source>
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
        <source>They come on top of the rules in the settings, which hold for every chat.</source>
        <translation>Se suman a las reglas de los ajustes, que valen para todos los chats.</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to the default: {}</source>
        <translation>Volver al valor por defecto: {}</translation>
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
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation>Cerrar la fuente</translation>
    </message>
    <message>
        <source>Sources of the answer</source>
        <translation>Fuentes de la respuesta</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>¿Por qué estas?</translation>
    </message>
    <message>
        <source>Every passage that was read, and how it was found</source>
        <translation>Todos los pasajes leídos y cómo se encontraron</translation>
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
        <source>p. {0} / {1}</source>
        <translation>p. {0} / {1}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>The model that answers</source>
        <translation>El modelo que responde</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>How fast the answer is written</source>
        <translation>Con qué rapidez se escribe la respuesta</translation>
    </message>
    <message>
        <source>See how this is proven</source>
        <translation>Ver cómo se demuestra</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>junto a</translation>
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
        <source>The chat was exported.</source>
        <translation>La conversación se exportó.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the source</source>
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
        <source>Copy the answer with its sources</source>
        <translation>Copiar la respuesta con sus fuentes</translation>
    </message>
    <message>
        <source>Look for an answer in the documents instead</source>
        <translation>Buscar en su lugar una respuesta en los documentos</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation>Una buena respuesta</translation>
    </message>
    <message>
        <source>A bad answer</source>
        <translation>Una mala respuesta</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>Guardar como prueba</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
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
        <source>Try it with a sample library</source>
        <translation>Probar con una biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Suelte aquí una carpeta</translation>
    </message>
    <message>
        <source>Alcove reads the documents in it and answers questions about them, with the passages it found. Nothing leaves this computer.</source>
        <translation>Alcove lee los documentos que contiene y responde preguntas sobre ellos, con los pasajes que encontró. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué desea saber?</translation>
    </message>
    <message>
        <source>Answers come from {}, on this computer alone.</source>
        <translation>Las respuestas salen de {}, solo en este equipo.</translation>
    </message>
</context>
<context>
    <name>_ErrorBox</name>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Ver los modelos</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>None of the passages found supports this sentence.</source>
        <translation>Ninguno de los pasajes encontrados respalda esta frase.</translation>
    </message>
</context>
<context>
    <name>api</name>
    <message>
        <source>Local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>Serve other programs on this computer</source>
        <translation>Atender a otros programas de este equipo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>What the key reaches</source>
        <translation>Qué alcanza la clave</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Crear una clave…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La clave nueva</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The new key. It is not shown again.</source>
        <translation>La clave nueva. No se volverá a mostrar.</translation>
    </message>
    <message>
        <source>Editors, scripts and agents can then use the model and search the library, with a key. The process that listens can connect to nothing. docs/api.md says how it is used.</source>
        <translation>Editores, scripts y agentes pueden entonces usar el modelo y buscar en la biblioteca con una clave. El proceso que escucha no puede conectarse a nada. docs/api.md explica cómo se usa.</translation>
    </message>
    <message>
        <source>Listening at {}</source>
        <translation>Escuchando en {}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Off: nothing listens.</source>
        <translation>Desactivado: nada escucha.</translation>
    </message>
    <message>
        <source>For all folders</source>
        <translation>Para todas las carpetas</translation>
    </message>
    <message>
        <source>Only for {}</source>
        <translation>Solo para {}</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>todas las carpetas</translation>
    </message>
    <message>
        <source>made {}</source>
        <translation>creada {}</translation>
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
        <source>How the network is denied</source>
        <translation>Cómo se impide la red</translation>
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
        <source>Questions, one a line</source>
        <translation>Preguntas, una por línea</translation>
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
        <source>Models that answer</source>
        <translation>Modelos que responden</translation>
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
        <source>Models answer the same questions over the same passages of your documents. Another one, the judge, ranks the answers several times in changing order. A test then tells whether the differences are more than chance.</source>
        <translation>Los modelos responden a las mismas preguntas con los mismos pasajes de sus documentos. Otro, el juez, ordena las respuestas varias veces en orden cambiante. Una prueba dice después si las diferencias son más que casualidad.</translation>
    </message>
    <message>
        <source>Three models are needed: two that answer, and one of another make that judges. Import further GGUF files on the page Models.</source>
        <translation>Hacen falta tres modelos: dos que respondan y uno de otra procedencia que juzgue. Importe más archivos GGUF en la página Modelos.</translation>
    </message>
    <message>
        <source>Choose two to {} models.</source>
        <translation>Elija de dos a {} modelos.</translation>
    </message>
    <message>
        <source>The judge must not be one of them.</source>
        <translation>El juez no puede ser uno de ellos.</translation>
    </message>
    <message>
        <source>Write at least {} questions; twenty show more.</source>
        <translation>Escriba al menos {} preguntas; veinte muestran más.</translation>
    </message>
    <message>
        <source>Ranks (1 is best)</source>
        <translation>Rangos (1 es el mejor)</translation>
    </message>
    <message>
        <source>Words of an answer</source>
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
        <source>Words a second</source>
        <translation>Palabras por segundo</translation>
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
        <source>No difference is proven over {2} questions. The largest, between {0} and {1}, may be chance (p = {3}).</source>
        <translation>En {2} preguntas no se demuestra ninguna diferencia. La mayor, entre {0} y {1}, puede ser casualidad (p = {3}).</translation>
    </message>
    <message>
        <source>No reasonable number of questions would show one.</source>
        <translation>Ningún número razonable de preguntas mostraría una.</translation>
    </message>
    <message>
        <source>About {} more questions would probably show it.</source>
        <translation>Unas {} preguntas más probablemente la mostrarían.</translation>
    </message>
    <message>
        <source>The judge {0} contradicts itself when the answers are shown in another order (correlation {1}): its ranks say little.</source>
        <translation>El juez {0} se contradice cuando las respuestas aparecen en otro orden (correlación {1}): sus rangos dicen poco.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
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
        <source>Stopped</source>
        <translation>Detenido</translation>
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
        <source>The file could not be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>Open the file in its own application, save it again, then retry.</source>
        <translation>Abra el archivo en su programa, guárdelo de nuevo y reintente.</translation>
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
        <source>Correct the [remote] section of the settings.</source>
        <translation>Corrija la sección [remote] de la configuración.</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>El motor falló</translation>
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
        <source>Import a model with `alcove models import FILE`.</source>
        <translation>Importe un modelo con `alcove models import ARCHIVO`.</translation>
    </message>
    <message>
        <source>The file is not a usable model</source>
        <translation>El archivo no es un modelo utilizable</translation>
    </message>
    <message>
        <source>Get a new copy of the GGUF file and import it; the current model stays in use.</source>
        <translation>Consiga otra copia del archivo GGUF e impórtela; el modelo actual sigue en uso.</translation>
    </message>
    <message>
        <source>The model does not fit in memory</source>
        <translation>El modelo no cabe en la memoria</translation>
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
        <source>The model pack cannot be used</source>
        <translation>El paquete de modelos no se puede usar</translation>
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
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Raise `max_file_mb` in the settings, or split the file.</source>
        <translation>Aumente `max_file_mb` en los ajustes, o divida el archivo.</translation>
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
        <source>The message is encrypted</source>
        <translation>El mensaje está cifrado</translation>
    </message>
    <message>
        <source>Open it in your mail program and save it in a watched folder as text or PDF.</source>
        <translation>Ábralo en su programa de correo y guárdelo como texto o PDF en una carpeta vigilada.</translation>
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
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
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
        <source>The library is locked</source>
        <translation>La biblioteca está bloqueada</translation>
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
        <source>{} in {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <source>{} in {}; {} in {}; locked: {}</source>
        <translation>{} en {}; {} en {}; bloqueado: {}</translation>
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
        <source>The system&apos;s sandbox blocks every network socket.</source>
        <translation>El sandbox del sistema bloquea todo socket de red.</translation>
    </message>
    <message>
        <source>This system offers no way for a process to block its own network access.</source>
        <translation>En este sistema un proceso no puede bloquear su propio acceso a la red.</translation>
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
        <source>Unsupported file type</source>
        <translation>Tipo de archivo no compatible</translation>
    </message>
    <message>
        <source>Convert it to PDF, an office format or plain text, or exclude it.</source>
        <translation>Conviértalo a PDF, a un formato de oficina o a texto, o exclúyalo.</translation>
    </message>
    <message>
        <source>Reading the file timed out</source>
        <translation>Se agotó el tiempo de lectura del archivo</translation>
    </message>
    <message>
        <source>Raise `file_seconds` in the settings and retry, or split the file.</source>
        <translation>Aumente `file_seconds` en los ajustes y reintente, o divida el archivo.</translation>
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
        <source>The library is in use</source>
        <translation>La biblioteca está en uso</translation>
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
        <source>The library is damaged</source>
        <translation>La biblioteca está dañada</translation>
    </message>
    <message>
        <source>Run `alcove repair`. Your documents are not touched.</source>
        <translation>Ejecute `alcove repair`. Sus documentos no se tocan.</translation>
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
        <source>{} of {} layers on {}; {} answers at once of {} tokens; KV cache {}, flash attention {}.</source>
        <translation>{} de {} capas en {}; {} respuestas a la vez de {} tokens; caché KV {}, flash attention {}.</translation>
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
        <source>The system rejected the filter ({}).</source>
        <translation>El sistema rechazó el filtro ({}).</translation>
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
        <source>Free some disk space: the library needs about 2 GB.</source>
        <translation>Libere espacio en el disco: la biblioteca necesita unos 2 GB.</translation>
    </message>
    <message>
        <source>Run `alcove index`.</source>
        <translation>Ejecute `alcove index`.</translation>
    </message>
    <message>
        <source>Import it.</source>
        <translation>Impórtelo.</translation>
    </message>
    <message>
        <source>Get a new copy of the file and import it.</source>
        <translation>Consiga otra copia del archivo e impórtela.</translation>
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
        <source>By kind of file</source>
        <translation>Por tipo de archivo</translation>
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
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
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
        <source>Kept from chats, part of every run</source>
        <translation>Guardadas de las conversaciones, parte de cada ejecución</translation>
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
        <source>cited right {}</source>
        <translation>bien citado {}</translation>
    </message>
    <message>
        <source>F1 {}</source>
        <translation>F1 {}</translation>
    </message>
    <message>
        <source>rightly refused {}</source>
        <translation>bien rechazado {}</translation>
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
        <source>Is not in your documents</source>
        <translation>No está en sus documentos</translation>
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
        <source>the passage was found in place {}</source>
        <translation>el pasaje se encontró en el puesto {}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>The right passage was among the first five.</source>
        <translation>El pasaje correcto estaba entre los cinco primeros.</translation>
    </message>
    <message>
        <source>Cited right</source>
        <translation>Bien citado</translation>
    </message>
    <message>
        <source>Of the answers given, those that cite a right passage.</source>
        <translation>De las respuestas dadas, las que citan un pasaje correcto.</translation>
    </message>
    <message>
        <source>Answer F1</source>
        <translation>F1 de las respuestas</translation>
    </message>
    <message>
        <source>Words in common with the right answer; refused is 0.</source>
        <translation>Palabras en común con la respuesta correcta; si se rechaza, 0.</translation>
    </message>
    <message>
        <source>Rightly refused</source>
        <translation>Bien rechazado</translation>
    </message>
    <message>
        <source>Of the questions that have no answer, those refused.</source>
        <translation>De las preguntas sin respuesta, las rechazadas.</translation>
    </message>
    <message>
        <source>Words a second</source>
        <translation>Palabras por segundo</translation>
    </message>
    <message>
        <source>Of all answers together, many at once.</source>
        <translation>De todas las respuestas juntas, muchas a la vez.</translation>
    </message>
    <message>
        <source>first: {}</source>
        <translation>primero: {}</translation>
    </message>
    <message>
        <source>exact: {}</source>
        <translation>exacto: {}</translation>
    </message>
    <message>
        <source>refusals right: {}</source>
        <translation>rechazos correctos: {}</translation>
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
        <source>Alcove asks itself questions whose answers it knows, and counts how often it finds, cites and answers right. The questions are made by rule from tables, labels and sentences of your documents; they repeat their words, so those of people are harder. A quarter has no answer here and should be refused.</source>
        <translation>Alcove se hace preguntas cuyas respuestas conoce y cuenta cuántas veces encuentra, cita y responde bien. Las preguntas se forman según reglas a partir de tablas, etiquetas y frases de sus documentos; repiten sus palabras, así que las de las personas son más difíciles. Una cuarta parte no tiene respuesta aquí y debe rechazarse.</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Quitar esta prueba</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Ask my own questions…</source>
        <translation>Hacer mis propias preguntas…</translation>
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
        <source>Over the {} questions that both runs asked.</source>
        <translation>Sobre las {} preguntas que ambas ejecuciones hicieron.</translation>
    </message>
    <message>
        <source>None was answered better or worse.</source>
        <translation>Ninguna se respondió mejor ni peor.</translation>
    </message>
    <message>
        <source>Ask my own questions</source>
        <translation>Hacer mis propias preguntas</translation>
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
        <source>Making questions…</source>
        <translation>Formando preguntas…</translation>
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
        <source>All help</source>
        <translation>Toda la ayuda</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Alcove opens no address. It is: {}</source>
        <translation>Alcove no abre direcciones. Es esta: {}</translation>
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
        <source>Drop files or folders on the window, paste them, or press Ctrl+O. Folders are watched: what changes in them is read again within seconds.</source>
        <translation>Suelte archivos o carpetas en la ventana, péguelos, o pulse Ctrl+O. Las carpetas se vigilan: lo que cambia en ellas se lee de nuevo en segundos.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Write a question and press Enter. Type @ to limit it to a folder or file, or use the funnel for a kind of file or a time. Follow-up questions may lean on what was said before.</source>
        <translation>Escriba una pregunta y pulse Intro. Escriba @ para limitarla a una carpeta o archivo, o use el embudo para un tipo de archivo o un periodo. Las preguntas siguientes pueden apoyarse en lo dicho antes.</translation>
    </message>
    <message>
        <source>Check an answer</source>
        <translation>Comprobar una respuesta</translation>
    </message>
    <message>
        <source>Numbers like [1] are sources: press one to see the page with the passage marked. A sentence underlined in dots is not supported by any passage. The badge says whether the answer is from your documents.</source>
        <translation>Los números como [1] son fuentes: púlselos para ver la página con el pasaje marcado. Una frase subrayada con puntos no tiene respaldo en ningún pasaje. El distintivo dice si la respuesta sale de sus documentos.</translation>
    </message>
    <message>
        <source>Stay in control</source>
        <translation>Mantener el control</translation>
    </message>
    <message>
        <source>Esc stops an answer; the pause button stops indexing. Files that could not be read are listed with the reason and what to do. Your files are never changed.</source>
        <translation>Esc detiene una respuesta; el botón de pausa detiene la indexación. Los archivos que no se pudieron leer aparecen con el motivo y el remedio. Sus archivos nunca se modifican.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Everything happens on this computer, unless the settings name servers of your network. Press the badge at the bottom left to see how the network is denied, or what is sent where.</source>
        <translation>Todo ocurre en este equipo, salvo que los ajustes nombren servidores de su red. Pulse el distintivo de abajo a la izquierda para ver cómo se impide la red o qué se envía y adónde.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
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
        <translation>Correos electrónicos</translation>
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
    <name>library</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>It is not there now. What is known of it is kept, and used.</source>
        <translation>Ahora no está. Lo que se sabe de ella se conserva y se usa.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to read</source>
        <translation>
            <numerusform>queda %n por leer</numerusform>
            <numerusform>quedan %n por leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
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
        <source>Answer with it</source>
        <translation>Responder con él</translation>
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
        <source>Import a copy</source>
        <translation>Importar una copia</translation>
    </message>
    <message>
        <source>A model is a GGUF file. Larger ones write better and slower. Drop such a file, or a model pack, on the window to import it; it is checked before it is used.</source>
        <translation>Un modelo es un archivo GGUF. Los más grandes escriben mejor y más despacio. Suelte un archivo así, o un paquete de modelos, en la ventana para importarlo; se comprueba antes de usarlo.</translation>
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
        <source>Needs more memory than there is</source>
        <translation>Necesita más memoria de la que hay</translation>
    </message>
    <message>
        <source>Runs on the {}</source>
        <translation>Se ejecuta en: {}</translation>
    </message>
    <message>
        <source>Fits into memory</source>
        <translation>Cabe en la memoria</translation>
    </message>
    <message>
        <source>Runs on a server of your network</source>
        <translation>Se ejecuta en un servidor de su red</translation>
    </message>
</context>
<context>
    <name>offline</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>What was examined</source>
        <translation>Lo examinado</translation>
    </message>
    <message>
        <source>Examined just now</source>
        <translation>Examinado ahora mismo</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Examinar de nuevo</translation>
    </message>
    <message>
        <source>Examining…</source>
        <translation>Examinando…</translation>
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
        <source>{0} of {1} attempts refused</source>
        <translation>{0} de {1} intentos denegados</translation>
    </message>
    <message>
        <source>a seccomp filter of the kernel is on, for good</source>
        <translation>un filtro seccomp del núcleo está activo, sin vuelta atrás</translation>
    </message>
    <message>
        <source>open sockets: {}</source>
        <translation>sockets abiertos: {}</translation>
    </message>
    <message>
        <source>NOT REFUSED</source>
        <translation>NO DENEGADO</translation>
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
        <source>Reader of documents</source>
        <translation>Lector de documentos</translation>
    </message>
    <message>
        <source>Listener of the local API</source>
        <translation>Proceso que escucha para la API local</translation>
    </message>
    <message>
        <source>Courier, which alone may connect to the servers</source>
        <translation>Mensajero, el único que puede conectarse con los servidores</translation>
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
        <source>{0} go to {1}, as you set it</source>
        <translation>{0} van a {1}, como usted lo configuró</translation>
    </message>
    <message>
        <source>Connections to {0}: {1}, and {2} that failed</source>
        <translation>Conexiones con {0}: {1}, y {2} fallidas</translation>
    </message>
    <message>
        <source>{0}, the latest at {1}</source>
        <translation>{0}, la última a las {1}</translation>
    </message>
    <message>
        <source>By your settings a part of the work is done on other computers of your network, and what it needs is sent there: texts of passages and questions to answer or to embed, vectors to search. A process of its own connects to these and to no other.</source>
        <translation>Según su configuración, una parte del trabajo se hace en otros equipos de su red, y allí se envía lo necesario: textos de pasajes y preguntas para responder o incrustar, vectores para buscar. Un proceso aparte se conecta con ellos y con ningún otro.</translation>
    </message>
    <message>
        <source>Attempts in daily work so far: {}</source>
        <translation>Intentos en el trabajo diario hasta ahora: {}</translation>
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
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>Modelo de incrustación</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Índice de vectores</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Where the model computes</source>
        <translation>Dónde calcula el modelo</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, gave up the right to open network connections before it loaded anything. The kernel of the operating system refuses every attempt, also those of any library inside. This window shows what the engine sends it; it loads no remote image and follows no link.</source>
        <translation>El motor, que lee sus documentos y ejecuta el modelo, renunció al derecho de abrir conexiones de red antes de cargar nada. El núcleo del sistema operativo rechaza cada intento, también los de cualquier biblioteca interna. Esta ventana muestra lo que el motor le envía; no carga imágenes remotas ni sigue enlaces.</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, refuses to open network connections. This system offers no way to have that enforced from outside; a firewall rule can do it.</source>
        <translation>El motor, que lee sus documentos y ejecuta el modelo, se niega a abrir conexiones de red. Este sistema no ofrece modo de imponerlo desde fuera; una regla del cortafuegos puede hacerlo.</translation>
    </message>
    <message>
        <source>Nothing on this system keeps the engine from the network. It has no reason to use it, but that is a promise and not a proof.</source>
        <translation>Nada en este sistema impide al motor usar la red. No tiene motivo para hacerlo, pero eso es una promesa y no una prueba.</translation>
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
        <source>Putting the prompt together</source>
        <translation>Componer la entrada</translation>
    </message>
    <message>
        <source>Reading the passages for the exact words</source>
        <translation>Busca en los pasajes las palabras exactas</translation>
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
        <source>Cutting into passages</source>
        <translation>División en pasajes</translation>
    </message>
    <message>
        <source>Computing meanings (embedding)</source>
        <translation>Cálculo de significados (embedding)</translation>
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
        <source>From the question to the first word of its answer.</source>
        <translation>Desde la pregunta hasta la primera palabra de su respuesta.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Tokens of an answer in a second, after its first.</source>
        <translation>Tokens de una respuesta por segundo, después del primero.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Tokens of passages and question read in a second, without those it remembered.</source>
        <translation>Tokens de pasajes y pregunta leídos por segundo, sin los que recordaba.</translation>
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
        <source>Searching by meaning and by words, ranking, looking up.</source>
        <translation>Búsqueda por significado y por palabras, ordenación y consulta.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Before the model began with a question.</source>
        <translation>Antes de que el modelo empezara con una pregunta.</translation>
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
        <source>Taken by processor and GPU during an answer, where they measure it.</source>
        <translation>Consumida por procesador y GPU durante una respuesta, si la miden.</translation>
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
        <source>Where the time of an answer went</source>
        <translation>En qué se fue el tiempo de una respuesta</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Where the time of indexing went</source>
        <translation>En qué se fue el tiempo de indexación</translation>
    </message>
    <message>
        <source>Many questions at once</source>
        <translation>Muchas preguntas a la vez</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the measurements</source>
        <translation>Exportar las mediciones</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>Exportado a {}.</translation>
    </message>
    <message>
        <source>{0} tokens of prompt, {1} of them remembered; {2} written.</source>
        <translation>{0} tokens de prompt, {1} de ellos recordados; {2} escritos.</translation>
    </message>
    <message>
        <source>Work on the last {} files; files are read while others are embedded.</source>
        <translation>Trabajo en los últimos {} archivos; unos se leen mientras otros se procesan.</translation>
    </message>
    <message>
        <source>{0} took most: {1}</source>
        <translation>{0} fue lo que más tardó: {1}</translation>
    </message>
    <message>
        <source>{0}: how often each value came among the last {1} answers</source>
        <translation>{0}: frecuencia de cada valor en las últimas {1} respuestas</translation>
    </message>
    <message>
        <source>{}: median, 95% and 99% by day, with what changed</source>
        <translation>{}: mediana, 95 % y 99 % por día, con lo que cambió</translation>
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
        <source>Leave out</source>
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
        <source>in a set form</source>
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
        <source>Ask about these %n</source>
        <translation>
            <numerusform>Pregunte sobre este %n</numerusform>
            <numerusform>Pregunte sobre estos %n</numerusform>
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
        <source>Largest file</source>
        <translation>Archivo más grande</translation>
    </message>
    <message>
        <source>Time for one file</source>
        <translation>Tiempo por archivo</translation>
    </message>
    <message>
        <source>Memory of a reader</source>
        <translation>Memoria de un lector</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Left out everywhere</source>
        <translation>Excluido en todas partes</translation>
    </message>
    <message>
        <source>Length of a passage</source>
        <translation>Longitud de un pasaje</translation>
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
        <source>Passages a question</source>
        <translation>Pasajes por pregunta</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>Primera palabra en</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Ventana de contexto</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
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
        <source>Language of answers</source>
        <translation>Idioma de las respuestas</translation>
    </message>
    <message>
        <source>Length of answers</source>
        <translation>Extensión de las respuestas</translation>
    </message>
    <message>
        <source>Form of answers</source>
        <translation>Forma de las respuestas</translation>
    </message>
    <message>
        <source>Only with a source</source>
        <translation>Solo con fuente</translation>
    </message>
    <message>
        <source>Topics not answered</source>
        <translation>Temas sin respuesta</translation>
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
        <source>Answers at once</source>
        <translation>Respuestas a la vez</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>Shares of several GPUs</source>
        <translation>Reparto entre varias GPU</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Model&apos;s memory</source>
        <translation>Memoria del modelo</translation>
    </message>
    <message>
        <source>Price of an hour</source>
        <translation>Precio por hora</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>Precio de la energía</translation>
    </message>
    <message>
        <source>Vectors: server</source>
        <translation>Vectores: servidor</translation>
    </message>
    <message>
        <source>Vectors: file with the key</source>
        <translation>Vectores: archivo con la clave</translation>
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
        <source>Answers: file with the key</source>
        <translation>Respuestas: archivo con la clave</translation>
    </message>
    <message>
        <source>Answers: otherwise here</source>
        <translation>Respuestas: si no, aquí</translation>
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
        <source>Embeddings: numbers in a vector</source>
        <translation>Incrustaciones: números por vector</translation>
    </message>
    <message>
        <source>Embeddings: file with the key</source>
        <translation>Incrustaciones: archivo con la clave</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Atender a otros programas</translation>
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
        <source>Key of the certificate</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Peticiones a la vez</translation>
    </message>
    <message>
        <source>Requests of a key</source>
        <translation>Peticiones de una clave</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Larger files are not read.</source>
        <translation>Los archivos mayores no se leen.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Longest time to read one file.</source>
        <translation>Tiempo máximo para leer un archivo.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Memory one reader process may use.</source>
        <translation>Memoria que puede usar un proceso lector.</translation>
    </message>
    <message>
        <source>Reader processes; 0 chooses by the number of cores.</source>
        <translation>Procesos lectores; 0 elige según los núcleos.</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Reconocimiento de texto</translation>
    </message>
    <message>
        <source>Recognise text in scans and pictures, after all other files.</source>
        <translation>Reconocer texto en escaneos e imágenes, después de todos los demás archivos.</translation>
    </message>
    <message>
        <source>Names of files and folders that are left out everywhere (glob patterns).</source>
        <translation>Nombres de archivos y carpetas que se excluyen en todas partes (patrones glob).</translation>
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
        <source>Folder of a sentence-transformers model; empty for the bundled one.</source>
        <translation>Carpeta de un modelo de sentence-transformers; vacío para el incluido.</translation>
    </message>
    <message>
        <source>GGUF file that answers; empty for the bundled one.</source>
        <translation>Archivo GGUF que responde; vacío para el incluido.</translation>
    </message>
    <message>
        <source>Passages sent with a question at most.</source>
        <translation>Pasajes que se envían como máximo con una pregunta.</translation>
    </message>
    <message>
        <source>Send fewer passages where this machine would take longer to the first word; 0 sends all.</source>
        <translation>Enviar menos pasajes si este equipo tardaría más hasta la primera palabra; 0 envía todos.</translation>
    </message>
    <message>
        <source>Context window used, within the model&apos;s own.</source>
        <translation>Ventana de contexto usada, dentro de la del modelo.</translation>
    </message>
    <message>
        <source>Longest answer.</source>
        <translation>Respuesta más larga.</translation>
    </message>
    <message>
        <source>Passages a summary</source>
        <translation>Pasajes por resumen</translation>
    </message>
    <message>
        <source>Passages read for a summary at most; of more, evenly spread ones.</source>
        <translation>Pasajes que se leen como máximo para un resumen; si hay más, repartidos por igual.</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>pasajes</translation>
    </message>
    <message>
        <source>0 always gives the same answer; higher varies more.</source>
        <translation>0 da siempre la misma respuesta; más alto varía más.</translation>
    </message>
    <message>
        <source>Questions that could be answered and may be refused, so that those that cannot be are refused too.</source>
        <translation>Preguntas respondibles que pueden rechazarse, para que también se rechacen las que no lo son.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Language of all answers; empty for that of the question.</source>
        <translation>Idioma de todas las respuestas; vacío para el de la pregunta.</translation>
    </message>
    <message>
        <source>Length of all answers; empty for as long as they get.</source>
        <translation>Extensión de todas las respuestas; vacío para cualquiera.</translation>
    </message>
    <message>
        <source>Form of all answers: a JSON schema, or a grammar (GBNF); empty for text.</source>
        <translation>Forma de todas las respuestas: un esquema JSON o una gramática (GBNF); vacío para texto.</translation>
    </message>
    <message>
        <source>Give no answer that no passage carries.</source>
        <translation>No dar respuestas que ningún pasaje sustente.</translation>
    </message>
    <message>
        <source>Questions with all words of one of these are not answered.</source>
        <translation>No se responden preguntas con todas las palabras de uno de estos temas.</translation>
    </message>
    <message>
        <source>What the model is told first about who it is, as: You are a patient paralegal.</source>
        <translation>Lo primero que se le dice al modelo sobre quién es, por ejemplo: Eres un asistente jurídico paciente.</translation>
    </message>
    <message>
        <source>Threads of the language model; 0 chooses by the number of cores.</source>
        <translation>Hilos del modelo de lenguaje; 0 elige según los núcleos.</translation>
    </message>
    <message>
        <source>Answers written at once; 0 chooses by processor or GPU.</source>
        <translation>Respuestas escritas a la vez; 0 elige según procesador o GPU.</translation>
    </message>
    <message>
        <source>Room for chats</source>
        <translation>Espacio para los chats</translation>
    </message>
    <message>
        <source>Room for what the model computed of chats, so that they go on at once after a restart; 0 keeps nothing.</source>
        <translation>Espacio para lo que el modelo calculó de los chats, para que continúen enseguida tras reiniciar; 0 no guarda nada.</translation>
    </message>
    <message>
        <source>Layers on the GPU; -1 for as many as fit, 0 for none.</source>
        <translation>Capas en la GPU; -1 para cuantas quepan, 0 para ninguna.</translation>
    </message>
    <message>
        <source>Price of an hour of this machine, for the cost of a question; 0 to use power and energy.</source>
        <translation>Precio de una hora de este equipo, para el coste de una pregunta; 0 para usar potencia y energía.</translation>
    </message>
    <message>
        <source>Power this machine draws while it answers.</source>
        <translation>Potencia que consume este equipo mientras responde.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour.</source>
        <translation>Precio de un kilovatio hora.</translation>
    </message>
    <message>
        <source>Shares of several GPUs, as 3,1; empty to share by their free memory.</source>
        <translation>Proporciones de varias GPU, como 3,1; vacío para repartir según la memoria libre.</translation>
    </message>
    <message>
        <source>Flash attention: less memory for long prompts, other rounding.</source>
        <translation>Flash attention: menos memoria para prompts largos, otro redondeo.</translation>
    </message>
    <message>
        <source>Numbers in the model&apos;s memory; q8_0 halves it, but needs flash attention.</source>
        <translation>Números en la memoria del modelo; q8_0 la reduce a la mitad, pero necesita flash attention.</translation>
    </message>
    <message>
        <source>Chroma server in your network that holds the vectors, as http://chroma.lan:8000; empty for this computer.</source>
        <translation>Servidor Chroma de su red que guarda los vectores, como http://chroma.lan:8000; vacío para este equipo.</translation>
    </message>
    <message>
        <source>File with that server&apos;s key, which you alone can read; empty for none.</source>
        <translation>Archivo con la clave de ese servidor, que solo usted pueda leer; vacío si no hay.</translation>
    </message>
    <message>
        <source>OpenAI-compatible server in your network that writes answers, as http://gpu.lan:8000/v1; empty for this computer.</source>
        <translation>Servidor de su red compatible con OpenAI que escribe las respuestas, como http://gpu.lan:8000/v1; vacío para este equipo.</translation>
    </message>
    <message>
        <source>Name of its model; empty for the first that it lists.</source>
        <translation>Nombre de su modelo; vacío para el primero que enumera.</translation>
    </message>
    <message>
        <source>While that server does not answer, the model on this computer does.</source>
        <translation>Mientras ese servidor no responde, lo hace el modelo de este equipo.</translation>
    </message>
    <message>
        <source>Server in your network that embeds, OpenAI-compatible or text-embeddings-inference, as http://gpu.lan:8081/v1; empty for this computer.</source>
        <translation>Servidor de su red que calcula los vectores, compatible con OpenAI o text-embeddings-inference, como http://gpu.lan:8081/v1; vacío para este equipo.</translation>
    </message>
    <message>
        <source>Name of its model.</source>
        <translation>Nombre de su modelo.</translation>
    </message>
    <message>
        <source>Numbers in a vector of that model, as its description says.</source>
        <translation>Números en un vector de ese modelo, según su descripción.</translation>
    </message>
    <message>
        <source>File with the certificate authority of these servers (PEM); empty for those that the system trusts.</source>
        <translation>Archivo con la autoridad de certificación de estos servidores (PEM); vacío para las que el sistema acepta.</translation>
    </message>
    <message>
        <source>Serve other programs on this computer while the app runs (see docs/api.md).</source>
        <translation>Atender a otros programas de este equipo mientras la aplicación está abierta (véase docs/api.md).</translation>
    </message>
    <message>
        <source>TCP port of the local API; 0 takes any that is free.</source>
        <translation>Puerto TCP de la API local; 0 toma cualquiera libre.</translation>
    </message>
    <message>
        <source>Address of the local API. Any but 127.0.0.1 lets other computers in, and needs a certificate and a key.</source>
        <translation>Dirección de la API local. Cualquiera que no sea 127.0.0.1 deja entrar a otros equipos y requiere un certificado y una clave.</translation>
    </message>
    <message>
        <source>File with the TLS certificate of the API (PEM); empty for none.</source>
        <translation>Archivo con el certificado TLS de la API (PEM); vacío si no hay.</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s key (PEM).</source>
        <translation>Archivo con la clave del certificado (PEM).</translation>
    </message>
    <message>
        <source>Requests that are worked on or wait at once; further ones are sent away.</source>
        <translation>Peticiones que se atienden o esperan a la vez; las demás se rechazan.</translation>
    </message>
    <message>
        <source>Requests that one key may make.</source>
        <translation>Peticiones que puede hacer una clave.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>meaning {}</source>
        <translation>significado {}</translation>
    </message>
    <message>
        <source>words {}</source>
        <translation>palabras {}</translation>
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
        <source>It reads your documents and answers questions about them, with the page it found the answer on.</source>
        <translation>Lee sus documentos y responde preguntas sobre ellos, con la página donde encontró la respuesta.</translation>
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
        <source>Read these</source>
        <translation>Leer estas</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>They are watched from now on. Nothing in them is changed or copied.</source>
        <translation>Se vigilan desde ahora. Nada en ellas se modifica ni se copia.</translation>
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
        <source>Meet the model</source>
        <translation>Conocer el modelo</translation>
    </message>
    <message>
        <source>The sample library of a small clinic is ready to be asked. Press a question:</source>
        <translation>La biblioteca de ejemplo de una pequeña clínica está lista. Pulse una pregunta:</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Preguntar algo</translation>
    </message>
    <message>
        <source>Small and quick, also without a graphics processor. It finds and quotes facts well; it does not draw long conclusions, and in languages other than English it is weak. A larger model does better: import a GGUF file, or drop it here.</source>
        <translation>Pequeño y rápido, también sin procesador gráfico. Encuentra y cita bien los hechos; no saca conclusiones largas, y en otros idiomas que el inglés es débil. Un modelo mayor lo hace mejor: importe un archivo GGUF, o suéltelo aquí.</translation>
    </message>
    <message>
        <source>It quotes facts and draws conclusions from your documents.</source>
        <translation>Cita hechos y saca conclusiones de sus documentos.</translation>
    </message>
</context>
<context>
    <name>sweep</name>
    <message>
        <source>Questions at once</source>
        <translation>Preguntas a la vez</translation>
    </message>
    <message>
        <source>Time to the first token, with the question&apos;s search</source>
        <translation>Tiempo hasta el primer token, con la búsqueda de la pregunta</translation>
    </message>
    <message>
        <source>Time between two tokens of an answer</source>
        <translation>Tiempo entre dos tokens de una respuesta</translation>
    </message>
    <message>
        <source>Tokens written in a second, by all answers together</source>
        <translation>Tokens escritos por segundo, en todas las respuestas juntas</translation>
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
        <source>no other</source>
        <translation>ningún otro</translation>
    </message>
    <message>
        <source>How speed depends on passages sent and questions asked at once. `{}` measures it.</source>
        <translation>Cómo depende la velocidad de los pasajes enviados y de las preguntas simultáneas. `{}` lo mide.</translation>
    </message>
    <message>
        <source>{0}: at best {1}, with {2} at once and {3} sent</source>
        <translation>{0}: como máximo {1}, con {2} a la vez y {3} enviados</translation>
    </message>
    <message>
        <source>a question costs from {}</source>
        <translation>una pregunta cuesta desde {}</translation>
    </message>
    <message>
        <source>F1 with {0}: {1}</source>
        <translation>F1 con {0}: {1}</translation>
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
        <source>Go on indexing</source>
        <translation>Seguir indexando</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>What Alcove keeps of your documents and chats is encrypted.</source>
        <translation>Lo que Alcove guarda de sus documentos y conversaciones está cifrado.</translation>
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
        <source>What Alcove keeps of your documents and chats is then encrypted on the disk, and every start asks for the passphrase. The documents themselves are left as they are. Who forgets the passphrase has lost the library: nobody can open it, you included.</source>
        <translation>Lo que Alcove guarda de sus documentos y conversaciones queda entonces cifrado en el disco, y cada inicio pide la frase de contraseña. Los documentos mismos se quedan como están. Quien olvida la frase ha perdido la biblioteca: nadie puede abrirla, tampoco usted.</translation>
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
        <source>A new passphrase is only needed to change it.</source>
        <translation>La frase nueva solo hace falta para cambiarla.</translation>
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
        <source>Turn encryption off</source>
        <translation>Quitar el cifrado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Frase de contraseña nueva, otra vez</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases no coinciden.</translation>
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
    <message>
        <source>{}: found by words</source>
        <translation>{}: se encuentran por palabras</translation>
    </message>
    <message>
        <source>The embedding model was not trained for {}. Such documents are searched by words more than by meaning: ask with words that stand in them, or choose a multilingual embedding model in the settings.</source>
        <translation>El modelo de incrustación no se entrenó para {}. Estos documentos se buscan más por palabras que por significado: pregunte con palabras que aparezcan en ellos o elija en los ajustes un modelo de incrustación multilingüe.</translation>
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
        <source>{} more left out to begin in time</source>
        <translation>{} más omitidos para empezar a tiempo</translation>
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
        <source>Looking in your documents…</source>
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
        <source>{} likely to be in your documents</source>
        <translation>{} de probabilidad de que esté en sus documentos</translation>
    </message>
    <message>
        <source>{} speaks to an assistant instead of a reader. Nothing it asks for was done; do not trust it without a look of your own.</source>
        <translation>{} se dirige a un asistente y no a un lector. No se hizo nada de lo que pide; no se fíe sin mirarlo usted.</translation>
    </message>
    <message>
        <source>not in the language asked for</source>
        <translation>no en el idioma pedido</translation>
    </message>
    <message>
        <source>longer than asked for</source>
        <translation>más larga de lo pedido</translation>
    </message>
    <message>
        <source>left out: no passage carries it</source>
        <translation>omitida: ningún pasaje la sustenta</translation>
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
        <source>{}, paused</source>
        <translation>{}, en pausa</translation>
    </message>
    <message>
        <source>{0}, {1} to read</source>
        <translation>{0}, {1} por leer</translation>
    </message>
    <message>
        <source>{}, all up to date</source>
        <translation>{}, todo al día</translation>
    </message>
    <message>
        <source>Offline, but listening to programs on this computer</source>
        <translation>Sin conexión, pero escucha a programas de este equipo</translation>
    </message>
    <message>
        <source>Listening to other computers</source>
        <translation>Escucha a otros equipos</translation>
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
        <source>The network is not denied</source>
        <translation>La red no está impedida</translation>
    </message>
    <message>
        <source>{} (away)</source>
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
