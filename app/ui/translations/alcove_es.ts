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
        <source>Find documents, chats and commands, or ask</source>
        <translation>Buscar documentos, conversaciones y órdenes, o preguntar</translation>
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
        <source>Use {0} from {1} without copying it</source>
        <translation>Usar {0} de {1} sin copiarlo</translation>
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
        <source>Its text is erased from the index, together with the questions and answers in your chats and tests that cite or quote it. The documents themselves are kept. This cannot be undone.</source>
        <translation>Su texto se borra del índice, junto con las preguntas y respuestas de sus conversaciones y pruebas que lo citan. Los documentos en sí se conservan. No se puede deshacer.</translation>
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
        <source>Kept as a question of “Test my documents”.</source>
        <translation>Guardado como pregunta de «Probar mis documentos».</translation>
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
    <message>
        <source>Answers come from {}, entirely on this computer.</source>
        <translation>Las respuestas salen de {}, por completo en este equipo.</translation>
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
        <source>Try again; if it stays, run `alcove doctor`.</source>
        <translation>Inténtelo de nuevo; si persiste, ejecute `alcove doctor`.</translation>
    </message>
    <message>
        <source>That cannot be done as asked</source>
        <translation>Eso no puede hacerse así</translation>
    </message>
    <message>
        <source>See the help of the command.</source>
        <translation>Consulte la ayuda de la orden.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Los ajustes no se pueden usar</translation>
    </message>
    <message>
        <source>Correct the line named above in settings.toml, or delete the line to use the default.</source>
        <translation>Corrija la línea indicada en settings.toml, o bórrela para usar el valor por defecto.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Start it again when you like; what was done is kept.</source>
        <translation>Empiece de nuevo cuando quiera; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>The library cannot do this</source>
        <translation>La biblioteca no puede hacer esto</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>Open the file in its own program and save it again, then retry.</source>
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
        <source>Correct the section [remote] of the settings.</source>
        <translation>Corrija la sección [remote] de la configuración.</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>El motor falló</translation>
    </message>
    <message>
        <source>The engine does not answer</source>
        <translation>El motor no responde</translation>
    </message>
    <message>
        <source>Start the app again, or run the command again.</source>
        <translation>Inicie la aplicación de nuevo, o repita la orden.</translation>
    </message>
    <message>
        <source>The engine stopped while it was working</source>
        <translation>El motor se detuvo mientras trabajaba</translation>
    </message>
    <message>
        <source>Ask again: it is started anew. What was indexed is kept.</source>
        <translation>Pregunte de nuevo: se vuelve a iniciar. Lo indexado se conserva.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>Start it, or see whether its address in the section [remote] of the settings is right.</source>
        <translation>Inícielo, o compruebe su dirección en la sección [remote] de la configuración.</translation>
    </message>
    <message>
        <source>The server does not do what was asked</source>
        <translation>El servidor no hace lo que se le pidió</translation>
    </message>
    <message>
        <source>The model is not there</source>
        <translation>El modelo no está</translation>
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
        <source>Get the GGUF file again and import it; the model in use stays.</source>
        <translation>Consiga de nuevo el archivo GGUF e impórtelo; el modelo en uso se queda.</translation>
    </message>
    <message>
        <source>The model does not fit in memory</source>
        <translation>El modelo no cabe en la memoria</translation>
    </message>
    <message>
        <source>Use a smaller model or a stronger quantisation; the model in use stays.</source>
        <translation>Use un modelo menor o una cuantización más fuerte; el modelo en uso se queda.</translation>
    </message>
    <message>
        <source>A passage has no vector</source>
        <translation>Un pasaje no tiene vector</translation>
    </message>
    <message>
        <source>It is found by its words all the same. `alcove repair` tries it again.</source>
        <translation>De todos modos se encuentra por sus palabras. `alcove repair` lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The model pack cannot be used</source>
        <translation>El paquete de modelos no se puede usar</translation>
    </message>
    <message>
        <source>Copy the pack once more, or make it anew with `alcove models pack`.</source>
        <translation>Copie el paquete de nuevo o vuelva a crearlo con `alcove models pack`.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>Nothing needs to be done; if it comes back it is indexed.</source>
        <translation>No hay que hacer nada; si vuelve, se indexa.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>No se permite leer el archivo</translation>
    </message>
    <message>
        <source>Give your user the right to read the file, then retry.</source>
        <translation>Dé a su usuario permiso para leer el archivo y reintente.</translation>
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
        <source>The file is protected by a password</source>
        <translation>El archivo está protegido con contraseña</translation>
    </message>
    <message>
        <source>Save a copy without the password in a watched folder.</source>
        <translation>Guarde una copia sin contraseña en una carpeta vigilada.</translation>
    </message>
    <message>
        <source>The file is damaged or not what its name says</source>
        <translation>El archivo está dañado o no es lo que dice su nombre</translation>
    </message>
    <message>
        <source>Open it in its own program, save it again, or get a new copy.</source>
        <translation>Ábralo en su programa, guárdelo de nuevo, o consiga otra copia.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>Nothing needs to be done; it is indexed when something is in it.</source>
        <translation>No hay que hacer nada; se indexa cuando contenga algo.</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>El archivo no contiene texto</translation>
    </message>
    <message>
        <source>If you see text in it, make a larger or sharper picture of it.</source>
        <translation>Si ve texto en ella, haga una imagen más grande o más nítida.</translation>
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
        <source>Open it with its passphrase: in the app, or with a command in a terminal.</source>
        <translation>Ábrala con su frase de contraseña: en la aplicación o con una orden en un terminal.</translation>
    </message>
    <message>
        <source>The library was not unlocked</source>
        <translation>La biblioteca no se desbloqueó</translation>
    </message>
    <message>
        <source>Try again. Mind capitals and the keyboard&apos;s language.</source>
        <translation>Inténtelo de nuevo. Fíjese en las mayúsculas y en el idioma del teclado.</translation>
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
        <source>It computes at {}.</source>
        <translation>Calcula en {}.</translation>
    </message>
    <message>
        <source>{} answers.</source>
        <translation>{} responde.</translation>
    </message>
    <message>
        <source>The sandbox of the system refuses every network socket.</source>
        <translation>El sandbox del sistema deniega todo socket de red.</translation>
    </message>
    <message>
        <source>This system has nothing by which a process could deny itself the network.</source>
        <translation>Este sistema no ofrece nada con lo que un proceso pueda negarse la red.</translation>
    </message>
    <message>
        <source>With an NVIDIA GPU, `python3 scripts/start.py --cuda` makes use of it.</source>
        <translation>Con una GPU NVIDIA, `python3 scripts/start.py --cuda` la aprovecha.</translation>
    </message>
    <message>
        <source>Free graphics memory or lower `context_tokens`: a better layout did not fit.</source>
        <translation>Libere memoria gráfica o reduzca `context_tokens`: una distribución mejor no cabía.</translation>
    </message>
    <message>
        <source>Block Alcove in the firewall of the system.</source>
        <translation>Bloquee Alcove en el cortafuegos del sistema.</translation>
    </message>
    <message>
        <source>A document that you open in another program: that program does as it likes.</source>
        <translation>Un documento que usted abre en otro programa: ese programa hace lo que quiere.</translation>
    </message>
    <message>
        <source>Local services (display, keyboard, desktop bus), which the window and commands can reach.</source>
        <translation>Servicios locales (pantalla, teclado, bus de escritorio), a los que llegan la ventana y las órdenes.</translation>
    </message>
    <message>
        <source>The operating system, an administrator, and who can change Alcove&apos;s files.</source>
        <translation>El sistema operativo, un administrador y quien pueda cambiar los archivos de Alcove.</translation>
    </message>
    <message>
        <source>Folders that are themselves on a network: reading them is the system&apos;s own traffic.</source>
        <translation>Carpetas que están en una red: leerlas es tráfico del propio sistema.</translation>
    </message>
    <message>
        <source>Programs with a key to the local API, while it is on: they are answered, and go their way.</source>
        <translation>Programas con una clave de la API local, mientras está activada: reciben respuesta y siguen su camino.</translation>
    </message>
    <message>
        <source>Attempts of compiled code are refused, but listed only when they were made in Python.</source>
        <translation>Los intentos de código compilado se deniegan, pero solo se listan los hechos en Python.</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>Este tipo de archivo no se lee</translation>
    </message>
    <message>
        <source>Convert it to PDF, an office format or plain text, or exclude it.</source>
        <translation>Conviértalo a PDF, a un formato de oficina o a texto, o exclúyalo.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>La lectura del archivo tardó demasiado</translation>
    </message>
    <message>
        <source>Raise `file_seconds` in the settings and retry, or split the file.</source>
        <translation>Aumente `file_seconds` en los ajustes y reintente, o divida el archivo.</translation>
    </message>
    <message>
        <source>The file made its reader fail</source>
        <translation>El archivo hizo fallar a su lector</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again; it is retried when it changes.</source>
        <translation>Ábralo en su programa y guárdelo de nuevo; se reintenta cuando cambie.</translation>
    </message>
    <message>
        <source>Its text is not recognised yet</source>
        <translation>Su texto aún no se ha reconocido</translation>
    </message>
    <message>
        <source>It is recognised after all other files, unless `recognise` is off in the settings.</source>
        <translation>Se reconoce después de todos los demás archivos, salvo que `recognise` esté desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>La carpeta no está</translation>
    </message>
    <message>
        <source>Check the path, or plug the drive in and try again.</source>
        <translation>Compruebe la ruta, o conecte la unidad y reintente.</translation>
    </message>
    <message>
        <source>The folder is in the library already</source>
        <translation>La carpeta ya está en la biblioteca</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>La biblioteca está en uso</translation>
    </message>
    <message>
        <source>Wait until the other Alcove process has ended, or close it, and try again.</source>
        <translation>Espere a que termine el otro proceso de Alcove, o ciérrelo, y reintente.</translation>
    </message>
    <message>
        <source>The library cannot be written</source>
        <translation>No se puede escribir en la biblioteca</translation>
    </message>
    <message>
        <source>Free some space, or make the data folder writable, and try again.</source>
        <translation>Libere espacio, o permita escribir en la carpeta de datos, y reintente.</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>La biblioteca está dañada</translation>
    </message>
    <message>
        <source>Run `alcove repair`. Your documents themselves are not touched.</source>
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
        <source>No GPU is used; {} threads at most, {} answers at once.</source>
        <translation>No se usa GPU; {} hilos como máximo, {} respuestas a la vez.</translation>
    </message>
    <message>
        <source>{} of {} layers on {}; {} answers at once of {} tokens; KV cache {}, flash attention {}.</source>
        <translation>{} de {} capas en {}; {} respuestas a la vez de {} tokens; caché KV {}, flash attention {}.</translation>
    </message>
    <message>
        <source>A seccomp filter refuses every network socket.</source>
        <translation>Un filtro seccomp rechaza todo socket de red.</translation>
    </message>
    <message>
        <source>Not denied to this process.</source>
        <translation>No se le ha retirado a este proceso.</translation>
    </message>
    <message>
        <source>The system refused the filter ({}).</source>
        <translation>El sistema rechazó el filtro ({}).</translation>
    </message>
    <message>
        <source>No checksum was recorded for this file.</source>
        <translation>No se registró ninguna suma de comprobación de este archivo.</translation>
    </message>
    <message>
        <source>Its content is not what it was.</source>
        <translation>Su contenido ya no es el que era.</translation>
    </message>
    <message>
        <source>SHA-256 {} holds.</source>
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
        <source>Get the file again and import it.</source>
        <translation>Consiga de nuevo el archivo e impórtelo.</translation>
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
        <source>Your settings send part of the work to other computers on your network: the text of passages and questions to answer or embed, and vectors to search. A separate process connects to these computers and to no others.</source>
        <translation>Según sus ajustes, parte del trabajo se envía a otros equipos de su red: el texto de pasajes y preguntas para responder o incrustar, y vectores para buscar. Un proceso aparte se conecta con esos equipos y con ningún otro.</translation>
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
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
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
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
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
        <source>meaning #{}</source>
        <translation>significado n.º {}</translation>
    </message>
    <message>
        <source>keywords #{}</source>
        <translation>palabras clave n.º {}</translation>
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
    <message>
        <source>Small and fast, even without a graphics card. It finds and quotes facts well, but does not reason at length and is weak in languages other than English. A larger model gives better answers: import a GGUF file, or drop it here.</source>
        <translation>Pequeño y rápido, incluso sin tarjeta gráfica. Encuentra y cita bien los hechos, pero no razona por extenso y es débil en idiomas distintos del inglés. Un modelo mayor responde mejor: importe un archivo GGUF o suéltelo aquí.</translation>
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
        <source>{} skipped to meet the time limit</source>
        <translation>{} omitidos para cumplir el límite de tiempo</translation>
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
        <source>Confidence: the estimated probability that the passages found contain the answer.</source>
        <translation>Confianza: la probabilidad estimada de que los pasajes encontrados contengan la respuesta.</translation>
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
