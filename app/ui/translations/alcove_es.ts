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
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Limit the search</source>
        <translation>Limitar la búsqueda</translation>
    </message>
    <message>
        <source>Draft kept from {}</source>
        <translation>Borrador del {}</translation>
    </message>
    <message>
        <source>Draft kept from last time</source>
        <translation>Borrador de la última vez</translation>
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
        <source>Instead of the last question</source>
        <translation>En lugar de la última pregunta</translation>
    </message>
    <message>
        <source>Ask it as a further question</source>
        <translation>Hacerla como una pregunta más</translation>
    </message>
    <message>
        <source>Unpin this chat from {}</source>
        <translation>Soltar esta conversación de: {}</translation>
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
        <source>A document…  @</source>
        <translation>Un documento…  @</translation>
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
    <message>
        <source>Pin this chat to the scope…</source>
        <translation>Fijar la conversación a este ámbito…</translation>
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
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
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
    <name>ConversationPage</name>
    <message>
        <source>Copied with its sources.</source>
        <translation>Copiado con sus fuentes.</translation>
    </message>
    <message>
        <source>Pinned to: {}</source>
        <translation>Fijada a: {}</translation>
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
        <source>Add it to the library</source>
        <translation>Añadir a la biblioteca</translation>
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
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
</context>
<context>
    <name>Finder</name>
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
        <source>Find passages, documents, chats and commands, or ask</source>
        <translation>Buscar pasajes, documentos, conversaciones y órdenes, o preguntar</translation>
    </message>
    <message>
        <source>Find anything, or ask</source>
        <translation>Buscar lo que sea o preguntar</translation>
    </message>
    <message>
        <source>Enter opens, {} asks about it</source>
        <translation>Intro abre, {} pregunta sobre ello</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>por significado</translation>
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
        <source>The library is empty. Add a folder first, then it can be searched.</source>
        <translation>La biblioteca está vacía. Añada primero una carpeta y podrá buscar en ella.</translation>
    </message>
    <message>
        <source>No document or chat matches “{}”. Check the spelling, try other words, or ask it as a question.</source>
        <translation>Ningún documento ni conversación coincide con «{}». Revise la ortografía, pruebe otras palabras o hágalo como pregunta.</translation>
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
    <message>
        <source>Your documents are still being read. You can ask already, about those that have been.</source>
        <translation>Sus documentos aún se están leyendo. Ya puede preguntar sobre los que se han leído.</translation>
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
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Delete what Alcove knows…</source>
        <translation>Borrar lo que Alcove sabe…</translation>
    </message>
    <message>
        <source>Delete what Alcove knows of {}?</source>
        <translation>¿Borrar lo que Alcove sabe de {}?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Its text is erased from the index, together with the questions and answers in your chats and tests that cite or quote it. The folder is no longer watched; within a folder that is, it is excluded. The documents themselves are kept. This cannot be undone.</source>
        <translation>Su texto se borra del índice, junto con las preguntas y respuestas de sus conversaciones y pruebas que lo citan. La carpeta deja de vigilarse; si está dentro de otra vigilada, queda excluida de ella. Los documentos en sí se conservan. No se puede deshacer.</translation>
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
        <source>This chat is no longer pinned to {}.</source>
        <translation>Esta conversación ya no está fijada a {}.</translation>
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
        <source>Everything that Alcove knew of {} is deleted.</source>
        <translation>Se ha borrado todo lo que Alcove sabía de {}.</translation>
    </message>
    <message>
        <source>Stopped watching {}.</source>
        <translation>{} ya no se vigila.</translation>
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
        <source>dark mode, night mode, light mode, colours, colors, appearance</source>
        <translation>modo oscuro, modo nocturno, modo claro, colores, apariencia</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Tamaño del texto y los controles</translation>
    </message>
    <message>
        <source>Makes everything in the window larger or smaller. Takes effect after a restart.</source>
        <translation>Hace todo en la ventana más grande o más pequeño. Vale tras reiniciar.</translation>
    </message>
    <message>
        <source>font size, text size, zoom, scale, bigger, letters, readable</source>
        <translation>tamaño de letra, tamaño de fuente, zoom, escala, más grande, letras, legible</translation>
    </message>
    <message>
        <source>Language of the window. The language of answers is in the group Answers.</source>
        <translation>Idioma de la ventana. El de las respuestas está en el grupo Respuestas.</translation>
    </message>
    <message>
        <source>interface language, translation, English, German, Spanish, Russian, Chinese</source>
        <translation>idioma de la interfaz, traducción, inglés, alemán, español, ruso, chino</translation>
    </message>
    <message>
        <source>What happens to files that you drop on the window. Folders are always watched.</source>
        <translation>Qué ocurre con los archivos que suelta en la ventana. Las carpetas siempre se vigilan.</translation>
    </message>
    <message>
        <source>drag and drop, copy, paste, import, add files</source>
        <translation>arrastrar y soltar, copiar, pegar, importar, añadir archivos</translation>
    </message>
    <message>
        <source>Alcove keeps running when you close the window. Its icon brings it back.</source>
        <translation>Alcove sigue funcionando cuando cierra la ventana. Su icono la recupera.</translation>
    </message>
    <message>
        <source>background, minimise, minimize, close, quit</source>
        <translation>segundo plano, minimizar, cerrar, salir</translation>
    </message>
    <message>
        <source>Protects the index and your chats with a passphrase, which Alcove asks for at each start. Your own files are not changed.</source>
        <translation>Protege el índice y sus conversaciones con una frase de contraseña, que Alcove pide en cada inicio. Sus propios archivos no cambian.</translation>
    </message>
    <message>
        <source>password, passphrase, lock, protect, security</source>
        <translation>contraseña, clave, bloquear, proteger, seguridad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Dropped files</source>
        <translation>Archivos soltados</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Mantener en la bandeja</translation>
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
        <source>autostart, startup, boot, launch</source>
        <translation>inicio automático, arranque, iniciar</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
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
    <name>PageList</name>
    <message>
        <source>Outline</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Saved on the page Tests.</source>
        <translation>Guardada en la página Pruebas.</translation>
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
        <source>Speed</source>
        <translation>Velocidad</translation>
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
        <source>All documents are searchable.</source>
        <translation>Se puede buscar en todos los documentos.</translation>
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
    <name>ScopeDialog</name>
    <message>
        <source>Pin this chat to a scope</source>
        <translation>Fijar esta conversación a un ámbito</translation>
    </message>
    <message>
        <source>A matter, a client, a project</source>
        <translation>Un asunto, un cliente, un proyecto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Every question of this chat searches only here, until you change it.</source>
        <translation>Cada pregunta de esta conversación busca solo aquí, hasta que lo cambie.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
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
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No setting found.</source>
        <translation>No se encontró ningún ajuste.</translation>
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
    <name>SheetView</name>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
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
    <name>SourceList</name>
    <message>
        <source>Why these sources?</source>
        <translation>¿Por qué estas fuentes?</translation>
    </message>
    <message>
        <source>The sentence that each is cited for, why it was chosen, and what else was read</source>
        <translation>La frase por la que se cita cada una, por qué se eligió y qué más se leyó</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation>Mostrar las {}</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Abrir {}</translation>
    </message>
    <message>
        <source>Cited for: {}</source>
        <translation>Citada por: {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>Also read, but not cited:</source>
        <translation>También leído, pero no citado:</translation>
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
        <source>Close source (Esc)</source>
        <translation>Cerrar la fuente (Esc)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>All passages read</source>
        <translation>Todos los pasajes leídos</translation>
    </message>
    <message>
        <source>List everything that the model read for this answer, not only what it cites</source>
        <translation>Enumerar todo lo que el modelo leyó para esta respuesta, no solo lo que cita</translation>
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
        <source>Pages and outline</source>
        <translation>Páginas e índice</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
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
    <name>TranscriptSelection</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <source>Searched in: {}</source>
        <translation>Se buscó en: {}</translation>
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
        <source>Change this question and ask again</source>
        <translation>Cambiar esta pregunta y volver a hacerla</translation>
    </message>
    <message>
        <source>Edit this question and ask again</source>
        <translation>Cambiar esta pregunta y volver a preguntar</translation>
    </message>
    <message>
        <source>Ask again without this filter</source>
        <translation>Preguntar de nuevo sin este filtro</translation>
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
        <source>Understood as: {}</source>
        <translation>Entendido como: {}</translation>
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
    <message>
        <source>Add it to the library</source>
        <translation>Añadir a la biblioteca</translation>
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
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
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
        <source>With a key, editors, scripts and agents can use the model and search the library. The listening process cannot connect to anything. The manual (F1) says how.</source>
        <translation>Con una clave, editores, scripts y agentes pueden usar el modelo y buscar en la biblioteca. El proceso que escucha no puede conectarse a nada. El manual (F1) explica cómo.</translation>
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
    <message>
        <source>answering…</source>
        <translation>respondiendo…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
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
        <source>Find in the document shown</source>
        <translation>Buscar en el documento mostrado</translation>
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
        <source>Files that are not searchable</source>
        <translation>Archivos no consultables</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
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
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
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
        <source>Network access</source>
        <translation>Acceso a la red</translation>
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
    <name>documents</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Consultable</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>texto reconocido</translation>
    </message>
    <message>
        <source>no text on page {}</source>
        <translation>sin texto en la página {}</translation>
    </message>
    <message>
        <source>no text on pages {}</source>
        <translation>sin texto en las páginas {}</translation>
    </message>
    <message>
        <source>waits for text recognition</source>
        <translation>espera el reconocimiento de texto</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Texto reconocido</translation>
    </message>
    <message>
        <source>Pages without text</source>
        <translation>Páginas sin texto</translation>
    </message>
    <message>
        <source>Waits for text recognition</source>
        <translation>Espera el reconocimiento de texto</translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation>Todas las observaciones</translation>
    </message>
    <message>
        <source>Filter by name or folder</source>
        <translation>Filtrar por nombre o carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No documents yet. Drop a folder on the window to add it.</source>
        <translation>Aún no hay documentos. Arrastre una carpeta a la ventana para añadirla.</translation>
    </message>
    <message>
        <source>No document fits these filters.</source>
        <translation>Ningún documento coincide con estos filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about the selected</source>
        <translation>Preguntar sobre la selección</translation>
    </message>
    <message>
        <source>At most {} documents at a time; ask about a folder instead.</source>
        <translation>Como máximo {} documentos a la vez; pregunte mejor sobre una carpeta.</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Abrir en su programa</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Ask about this folder</source>
        <translation>Preguntar sobre esta carpeta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
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
        <source>Try again; if it fails again, restart Alcove.</source>
        <translation>Inténtelo de nuevo; si vuelve a fallar, reinicie Alcove.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>No se pudo guardar el archivo</translation>
    </message>
    <message>
        <source>The chat could not be exported</source>
        <translation>No se pudo exportar la conversación</translation>
    </message>
    <message>
        <source>The measurements could not be exported</source>
        <translation>No se pudieron exportar las mediciones</translation>
    </message>
    <message>
        <source>Cannot write the table</source>
        <translation>No se puede escribir la tabla</translation>
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
        <source>The folder is not in the library</source>
        <translation>La carpeta no está en la biblioteca</translation>
    </message>
    <message>
        <source>Add it first: only what is in the library can be searched.</source>
        <translation>Añádala primero: solo se busca en lo que está en la biblioteca.</translation>
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
        <source>Choose another folder, or free some space.</source>
        <translation>Elija otra carpeta o libere espacio.</translation>
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
        <source>{} documents, {} of them searchable</source>
        <translation>{} documentos, {} de ellos consultables</translation>
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
        <source>{} of {} layers on {}; {} answers at once share {} tokens; KV cache {}, flash attention {}.</source>
        <translation>{} de {} capas en {}; {} respuestas a la vez comparten {} tokens; caché KV {}, flash attention {}.</translation>
    </message>
    <message>
        <source>The GPU is not used</source>
        <translation>La GPU no se usa</translation>
    </message>
    <message>
        <source>{} is not used: it has no driver to compute with.</source>
        <translation>{} no se usa: no tiene un controlador con el que calcular.</translation>
    </message>
    <message>
        <source>{} is not used: its driver is too old.</source>
        <translation>{} no se usa: su controlador es demasiado antiguo.</translation>
    </message>
    <message>
        <source>{} is not used: this copy of llama.cpp was built without code for it.</source>
        <translation>{} no se usa: esta copia de llama.cpp se compiló sin código para ella.</translation>
    </message>
    <message>
        <source>{} is not used: its free memory is too small for the model.</source>
        <translation>{} no se usa: su memoria libre no basta para el modelo.</translation>
    </message>
    <message>
        <source>{} is not used: the setting `gpu_layers` is 0.</source>
        <translation>{} no se usa: el ajuste `gpu_layers` es 0.</translation>
    </message>
    <message>
        <source>{} failed while it computed. The processor goes on.</source>
        <translation>{} falló mientras calculaba. El procesador continúa.</translation>
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
        <source>`alcove problems` lists the others, with the reasons.</source>
        <translation>`alcove problems` enumera los demás, con los motivos.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver (Ubuntu: `sudo ubuntu-drivers install`, Debian: `sudo apt-get install nvidia-driver`), and restart the computer.</source>
        <translation>Instale el controlador de NVIDIA (Ubuntu: `sudo ubuntu-drivers install`, Debian: `sudo apt-get install nvidia-driver`) y reinicie el equipo.</translation>
    </message>
    <message>
        <source>Install its Vulkan driver (Debian and Ubuntu: `sudo apt-get install mesa-vulkan-drivers`), and restart Alcove.</source>
        <translation>Instale su controlador de Vulkan (Debian y Ubuntu: `sudo apt-get install mesa-vulkan-drivers`) y reinicie Alcove.</translation>
    </message>
    <message>
        <source>Install a newer driver of the maker, and restart the computer.</source>
        <translation>Instale un controlador más reciente del fabricante y reinicie el equipo.</translation>
    </message>
    <message>
        <source>Run `python3 scripts/start.py --gpu auto`.</source>
        <translation>Ejecute `python3 scripts/start.py --gpu auto`.</translation>
    </message>
    <message>
        <source>Install the package of Alcove with code for this GPU.</source>
        <translation>Instale el paquete de Alcove con código para esta GPU.</translation>
    </message>
    <message>
        <source>Close programs that use GPU memory, or lower `context_tokens`.</source>
        <translation>Cierre programas que usen memoria de la GPU o reduzca `context_tokens`.</translation>
    </message>
    <message>
        <source>Set `gpu_layers` to -1 to use it.</source>
        <translation>Ponga `gpu_layers` en -1 para usarla.</translation>
    </message>
    <message>
        <source>Restart Alcove to use it again. If it fails again, update its driver, or set `gpu_layers` to 0.</source>
        <translation>Reinicie Alcove para volver a usarla. Si vuelve a fallar, actualice su controlador o ponga `gpu_layers` en 0.</translation>
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
        <source>no driver</source>
        <translation>sin controlador</translation>
    </message>
    <message>
        <source>driver too old</source>
        <translation>controlador demasiado antiguo</translation>
    </message>
    <message>
        <source>not built for this GPU</source>
        <translation>no compilado para esta GPU</translation>
    </message>
    <message>
        <source>GPU memory full</source>
        <translation>memoria de la GPU llena</translation>
    </message>
    <message>
        <source>GPU turned off</source>
        <translation>GPU desactivada</translation>
    </message>
    <message>
        <source>GPU failed</source>
        <translation>la GPU falló</translation>
    </message>
    <message>
        <source>Documents you open in another program: that program is not restricted.</source>
        <translation>Documentos que abre en otro programa: ese programa no está restringido.</translation>
    </message>
    <message>
        <source>Services of your session that the window may ask: the display, the tray, notifications, file dialogs, screen readers, input methods.</source>
        <translation>Los servicios de su sesión a los que la ventana puede preguntar: la pantalla, la bandeja, las notificaciones, los diálogos de archivos, los lectores de pantalla y los métodos de entrada.</translation>
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
        <source>No GPU was found.</source>
        <translation>No se encontró ninguna GPU.</translation>
    </message>
    <message>
        <source>In use: {}.</source>
        <translation>En uso: {}.</translation>
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
        <source>right words {}</source>
        <translation>palabras correctas {}</translation>
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
        <source>Right words (F1)</source>
        <translation>Palabras correctas (F1)</translation>
    </message>
    <message>
        <source>How far the words of an answer are those of the right one; a refusal counts as 0.</source>
        <translation>Hasta qué punto las palabras de una respuesta son las de la correcta; un rechazo cuenta como 0.</translation>
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
        <source>before: {}</source>
        <translation>antes: {}</translation>
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
        <source>Tests</source>
        <translation>Pruebas</translation>
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
    <name>export</name>
    <message>
        <source>Exported from Alcove on {}</source>
        <translation>Exportado de Alcove el {}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Scope: {}</source>
        <translation>Ámbito: {}</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Modelo: {}</translation>
    </message>
    <message>
        <source>Understood as: {}</source>
        <translation>Entendido como: {}</translation>
    </message>
    <message>
        <source>Searched for “{0}” instead of “{1}”.</source>
        <translation>Se buscó «{0}» en lugar de «{1}».</translation>
    </message>
    <message>
        <source>Unsure: check this answer against its sources.</source>
        <translation>Dudosa: compruebe esta respuesta con sus fuentes.</translation>
    </message>
    <message>
        <source>No passage supports: “{}”</source>
        <translation>Ningún pasaje respalda: «{}»</translation>
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
        <source>In English:</source>
        <translation>En inglés:</translation>
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
    <message>
        <source>This file is in Alcove&apos;s own folder. If a document has taken Alcove over, it may have written the file, to tell others of your documents through the program that opens it. Open it only if you have just chosen it yourself.</source>
        <translation>Este archivo está en la carpeta propia de Alcove. Si un documento se ha apoderado de Alcove, puede haber escrito el archivo para revelar a otros el contenido de sus documentos mediante el programa que lo abre. Ábralo solo si acaba de elegirlo usted.</translation>
    </message>
    <message>
        <source>May Alcove use your network?</source>
        <translation>¿Puede Alcove usar su red?</translation>
    </message>
    <message>
        <source>The settings name these servers, to which texts of your documents and questions are sent, or addresses at which other computers can reach Alcove. Agree only if you have set them yourself.</source>
        <translation>Los ajustes indican estos servidores, a los que se envían textos de sus documentos y preguntas, o direcciones en las que otros equipos pueden acceder a Alcove. Acepte solo si los ha configurado usted.</translation>
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
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n no se pudo leer</numerusform>
            <numerusform>%n no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n sin texto</numerusform>
            <numerusform>%n sin texto</numerusform>
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
    <name>manual</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Questions over all documents</source>
        <translation>Preguntas sobre todos los documentos</translation>
    </message>
    <message>
        <source>What the confidence means</source>
        <translation>Qué significa la confianza</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>A computer without a network</source>
        <translation>Un equipo sin red</translation>
    </message>
    <message>
        <source>Choosing a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>The desktop</source>
        <translation>El escritorio</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>The local API</source>
        <translation>La API local</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo falla</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>Formatos de archivo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Working on Alcove</source>
        <translation>Trabajar en Alcove</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Scaling beyond one machine</source>
        <translation>Más de un equipo</translation>
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
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Recommended for this computer: {}</source>
        <translation>Recomendado para este equipo: {}</translation>
    </message>
    <message>
        <source>{0} was imported. Answers still come from {1}.</source>
        <translation>Se importó {0}. Las respuestas siguen viniendo de {1}.</translation>
    </message>
    <message>
        <source>Answer with {}</source>
        <translation>Responder con {}</translation>
    </message>
    <message>
        <source>Keep {}</source>
        <translation>Mantener {}</translation>
    </message>
    <message>
        <source>The largest model that fits into the memory that is free.</source>
        <translation>El modelo más grande que cabe en la memoria libre.</translation>
    </message>
    <message>
        <source>It needs {}.</source>
        <translation>Necesita {}.</translation>
    </message>
    <message>
        <source>Measured here: {}.</source>
        <translation>Medido aquí: {}.</translation>
    </message>
    <message>
        <source>You are using it.</source>
        <translation>Es el que usa.</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>De {}</translation>
    </message>
    <message>
        <source>Comes with Alcove</source>
        <translation>Viene con Alcove</translation>
    </message>
    <message>
        <source>Imported by you</source>
        <translation>Importado por usted</translation>
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
    <message>
        <source>Choose the model that answers</source>
        <translation>Elegir el modelo que responde</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Modelo: {}</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Todos los modelos…</translation>
    </message>
    <message>
        <source>Answers now come from {}.</source>
        <translation>Las respuestas vienen ahora de {}.</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>The answer is ready</source>
        <translation>La respuesta está lista</translation>
    </message>
    <message>
        <source>Indexing is complete</source>
        <translation>La indexación ha terminado</translation>
    </message>
</context>
<context>
    <name>offline</name>
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
        <source>Documents</source>
        <translation>Documentos</translation>
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
        <source>Network access</source>
        <translation>Acceso a la red</translation>
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
        <source>Files that are not searchable</source>
        <translation>Archivos no consultables</translation>
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
        <source>with a role of the model</source>
        <translation>con un papel del modelo</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Export the chat</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
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
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
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
        <translation>Exportar las mediciones</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Choose where to save the file in the dialog that opens.</source>
        <translation>Elija en el cuadro de diálogo que se abre dónde guardar el archivo.</translation>
    </message>
</context>
<context>
    <name>scoping</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
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
        <source>All documents</source>
        <translation>Todos los documentos</translation>
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
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Ask about a folder</source>
        <translation>Preguntar sobre una carpeta</translation>
    </message>
    <message>
        <source>Ask about a document</source>
        <translation>Preguntar sobre un documento</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of a document</source>
        <translation>Nombre de un documento</translation>
    </message>
    <message>
        <source>Add it to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>{} is not in the library. Only what is in the library can be searched.</source>
        <translation>{} no está en la biblioteca. Solo se busca en lo que está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Copies words (extractive)</source>
        <translation>Copia palabras (extractive)</translation>
    </message>
    <message>
        <source>Sentences (small)</source>
        <translation>Frases (small)</translation>
    </message>
    <message>
        <source>Sentences (large)</source>
        <translation>Frases (large)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Set several apart by commas.</source>
        <translation>Separe varios con comas.</translation>
    </message>
    <message>
        <source>Text recognition (OCR)</source>
        <translation>Reconocimiento de texto (OCR)</translation>
    </message>
    <message>
        <source>Passage length</source>
        <translation>Longitud de los pasajes</translation>
    </message>
    <message>
        <source>Passages per question</source>
        <translation>Pasajes por pregunta</translation>
    </message>
    <message>
        <source>Passages per summary</source>
        <translation>Pasajes por resumen</translation>
    </message>
    <message>
        <source>Require a source</source>
        <translation>Exigir una fuente</translation>
    </message>
    <message>
        <source>Refused topics</source>
        <translation>Temas rechazados</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>Answers: key file</source>
        <translation>Respuestas: archivo de clave</translation>
    </message>
    <message>
        <source>Embeddings: vector size</source>
        <translation>Incrustaciones: tamaño del vector</translation>
    </message>
    <message>
        <source>Embeddings: key file</source>
        <translation>Incrustaciones: archivo de clave</translation>
    </message>
    <message>
        <source>Let other programs use Alcove</source>
        <translation>Permitir que otros programas usen Alcove</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>Largest file to read</source>
        <translation>Archivo más grande que se lee</translation>
    </message>
    <message>
        <source>Larger files are left out. Raise it if a document that you need is too large; lower it if reading takes too long.</source>
        <translation>Los archivos más grandes se omiten. Súbalo si un documento que necesita es demasiado grande; bájelo si la lectura tarda demasiado.</translation>
    </message>
    <message>
        <source>size limit, big files, megabytes</source>
        <translation>límite de tamaño, archivos grandes, megabytes</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>Tiempo máximo para leer un archivo</translation>
    </message>
    <message>
        <source>A file that takes longer is given up, and listed with the files that are not indexed. Raise it for very long documents.</source>
        <translation>Si tarda más, el archivo se abandona y aparece entre los archivos sin indexar. Súbalo para documentos muy largos.</translation>
    </message>
    <message>
        <source>timeout, time limit, slow files, seconds</source>
        <translation>límite de tiempo, tiempo de espera, archivos lentos, segundos</translation>
    </message>
    <message>
        <source>Memory to read one file</source>
        <translation>Memoria para leer un archivo</translation>
    </message>
    <message>
        <source>A file that needs more is given up, and listed with the files that are not indexed. Raise it if large files fail.</source>
        <translation>Si un archivo necesita más, se abandona y aparece entre los archivos sin indexar. Súbalo si fallan archivos grandes.</translation>
    </message>
    <message>
        <source>RAM, memory limit</source>
        <translation>RAM, límite de memoria</translation>
    </message>
    <message>
        <source>More is faster, but slows down other programs. 0 chooses by the number of processor cores.</source>
        <translation>Más es más rápido, pero ralentiza otros programas. 0 elige según los núcleos del procesador.</translation>
    </message>
    <message>
        <source>speed, cores, CPU, parallel</source>
        <translation>velocidad, núcleos, CPU, paralelo</translation>
    </message>
    <message>
        <source>Reads the text in scanned pages and photos, after all other files. Turn it off if you have no scans, to spare the processor.</source>
        <translation>Lee el texto de páginas escaneadas y fotos, después de todos los demás archivos. Desactívelo si no tiene escaneos, para no cargar el procesador.</translation>
    </message>
    <message>
        <source>scan, scanner, photo, picture, image</source>
        <translation>escaneo, escáner, foto, imagen</translation>
    </message>
    <message>
        <source>Files and folders left out</source>
        <translation>Archivos y carpetas omitidos</translation>
    </message>
    <message>
        <source>Files and folders with these names are left out everywhere; * stands for any characters, as in *.tmp.</source>
        <translation>Los archivos y carpetas con estos nombres se omiten en todas partes; * representa cualquier carácter, como en *.tmp.</translation>
    </message>
    <message>
        <source>exclude, ignore, skip, hide, pattern</source>
        <translation>excluir, ignorar, saltar, ocultar, patrón</translation>
    </message>
    <message>
        <source>Documents are searched in passages of about this length: longer ones give more context, shorter ones are found more exactly. Holds for files read from then on. 100 tokens are about 75 English words.</source>
        <translation>Los documentos se buscan por pasajes de más o menos esta longitud: los largos dan más contexto, los cortos se encuentran con más exactitud. Vale para los archivos que se lean después. 100 tokens son unas 75 palabras inglesas.</translation>
    </message>
    <message>
        <source>chunk size, split</source>
        <translation>fragmento, tamaño de fragmento, dividir</translation>
    </message>
    <message>
        <source>Embedding model (search by meaning)</source>
        <translation>Modelo de incrustación (búsqueda por significado)</translation>
    </message>
    <message>
        <source>Finds passages whose meaning fits, whatever their words; another one suits documents in other languages, and reads the library again. A name in `alcove models list`, or the folder of a sentence-transformers model. Empty: the default.</source>
        <translation>Encuentra pasajes cuyo significado encaja, sean cuales sean sus palabras; otro conviene para documentos en otros idiomas y vuelve a leer la biblioteca. Un nombre de `alcove models list` o la carpeta de un modelo de sentence-transformers. Vacío: el predeterminado.</translation>
    </message>
    <message>
        <source>semantic search, vectors, multilingual, embedder</source>
        <translation>búsqueda semántica, vectores, multilingüe, embeddings</translation>
    </message>
    <message>
        <source>Writes the answers; it is changed more easily on the page Models. A name in `alcove models list`, or a GGUF file. Empty: the default.</source>
        <translation>Escribe las respuestas; es más fácil cambiarlo en la página Modelos. Un nombre de `alcove models list` o un archivo GGUF. Vacío: el predeterminado.</translation>
    </message>
    <message>
        <source>LLM, AI, artificial intelligence, chatbot</source>
        <translation>LLM, IA, inteligencia artificial, chatbot</translation>
    </message>
    <message>
        <source>How the model answers</source>
        <translation>Cómo responde el modelo</translation>
    </message>
    <message>
        <source>Automatic suits the model. Otherwise it copies a few words of a passage (extractive), or writes sentences from fewer (small) or more passages (large). Change it if answers of your own model are poor.</source>
        <translation>Automático se adapta al modelo. Si no, copia unas palabras de un pasaje (extractive) o escribe frases a partir de menos (small) o más pasajes (large). Cámbielo si las respuestas de su propio modelo son malas.</translation>
    </message>
    <message>
        <source>mode, style, profile, quote</source>
        <translation>modo, estilo, perfil, cita</translation>
    </message>
    <message>
        <source>Most passages of your documents that the model reads for one question. More can make answers more complete, but slower. 0 chooses by the model.</source>
        <translation>Máximo de pasajes de sus documentos que el modelo lee para una pregunta. Más dan respuestas más completas, pero más lentas. 0 elige según el modelo.</translation>
    </message>
    <message>
        <source>context, sources, number of sources, top k</source>
        <translation>contexto, fuentes, número de fuentes</translation>
    </message>
    <message>
        <source>Longest wait for the first word</source>
        <translation>Espera máxima hasta la primera palabra</translation>
    </message>
    <message>
        <source>Where an answer would begin later than this, the model reads fewer passages. 0 always reads all of them.</source>
        <translation>Si una respuesta fuera a empezar más tarde, el modelo lee menos pasajes. 0 los lee siempre todos.</translation>
    </message>
    <message>
        <source>speed, slow, waiting, faster, time limit</source>
        <translation>velocidad, lento, espera, más rápido, límite de tiempo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>How much text the model can consider at once, up to its own limit. Raise it for long chats; it takes more memory. 100 tokens are about 75 English words.</source>
        <translation>Cuánto texto puede considerar el modelo a la vez, hasta su propio límite. Súbala para conversaciones largas; necesita más memoria. 100 tokens son unas 75 palabras inglesas.</translation>
    </message>
    <message>
        <source>memory, context length, long chats</source>
        <translation>memoria, longitud de contexto, conversaciones largas</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Where an answer is cut off. Raise it if answers end in the middle of a sentence. 100 tokens are about 75 English words.</source>
        <translation>Dónde se corta una respuesta. Súbalo si las respuestas acaban a mitad de frase. 100 tokens son unas 75 palabras inglesas.</translation>
    </message>
    <message>
        <source>maximum length, answer length, cut off, longer, shorter</source>
        <translation>longitud máxima, cortada, más larga, más corta</translation>
    </message>
    <message>
        <source>Most passages that are read for a summary; of longer texts, evenly spread ones. More make it more complete, but slower.</source>
        <translation>Máximo de pasajes que se leen para un resumen; de textos más largos, repartidos por igual. Más lo hacen más completo, pero más lento.</translation>
    </message>
    <message>
        <source>summarise, summarize, overview</source>
        <translation>resumir, síntesis</translation>
    </message>
    <message>
        <source>Variation of the wording (temperature)</source>
        <translation>Variación de las palabras (temperatura)</translation>
    </message>
    <message>
        <source>0 always gives the same answer to the same question. Higher values vary the wording, and can add mistakes.</source>
        <translation>0 da siempre la misma respuesta a la misma pregunta. Los valores más altos varían las palabras y pueden añadir errores.</translation>
    </message>
    <message>
        <source>creativity, creative, random</source>
        <translation>creatividad, creativo, azar</translation>
    </message>
    <message>
        <source>Of the questions that your documents answer, how many may be refused. Raise it where a wrong answer is worse than none: more questions without an answer in your documents are refused then, too.</source>
        <translation>Cuántas de las preguntas que sus documentos responden pueden rechazarse. Súbala donde una respuesta errónea sea peor que ninguna: entonces se rechazan también más preguntas sin respuesta en sus documentos.</translation>
    </message>
    <message>
        <source>confidence, strict, strictness, threshold, refuse, hallucination, not found</source>
        <translation>confianza, estricto, umbral, rechazo, alucinación, no encontrado</translation>
    </message>
    <message>
        <source>Language of answers</source>
        <translation>Idioma de las respuestas</translation>
    </message>
    <message>
        <source>Language of all answers. By default that of the question.</source>
        <translation>Idioma de todas las respuestas. De forma predeterminada, el de la pregunta.</translation>
    </message>
    <message>
        <source>translate, translation, German, English, Spanish, Russian, Chinese</source>
        <translation>traducir, traducción, español, inglés, alemán, ruso, chino</translation>
    </message>
    <message>
        <source>Length of answers</source>
        <translation>Longitud de las respuestas</translation>
    </message>
    <message>
        <source>Length of all answers. By default as long as the question needs.</source>
        <translation>Longitud de todas las respuestas. De forma predeterminada, la que la pregunta necesite.</translation>
    </message>
    <message>
        <source>short, brief, long, detailed</source>
        <translation>corta, breve, larga, detallada</translation>
    </message>
    <message>
        <source>Form of answers</source>
        <translation>Forma de las respuestas</translation>
    </message>
    <message>
        <source>For programs that read the answers: a JSON schema, or a grammar (GBNF), that every answer follows. Empty: plain text.</source>
        <translation>Para programas que leen las respuestas: un esquema JSON o una gramática (GBNF) que sigue cada respuesta. Vacío: texto normal.</translation>
    </message>
    <message>
        <source>JSON, format, structured, schema</source>
        <translation>JSON, formato, estructurado, esquema</translation>
    </message>
    <message>
        <source>Answers that no source supports are not shown. Turn it on where every statement must be verified.</source>
        <translation>Las respuestas que ninguna fuente respalda no se muestran. Actívelo donde haya que comprobar cada afirmación.</translation>
    </message>
    <message>
        <source>citation, evidence, proof, reference, safe</source>
        <translation>cita, prueba, evidencia, referencia, seguro</translation>
    </message>
    <message>
        <source>Questions that contain all words of one of these topics are refused, such as: salary manager.</source>
        <translation>Las preguntas que contienen todas las palabras de uno de estos temas se rechazan, por ejemplo: sueldo director.</translation>
    </message>
    <message>
        <source>block, forbidden, ban, censor, filter</source>
        <translation>bloquear, prohibido, censura, filtro</translation>
    </message>
    <message>
        <source>Role of the model</source>
        <translation>Papel del modelo</translation>
    </message>
    <message>
        <source>How it should behave, in a sentence, such as: You are a patient paralegal.</source>
        <translation>Cómo debe comportarse, en una frase, por ejemplo: Eres un asistente jurídico paciente.</translation>
    </message>
    <message>
        <source>persona, tone, character, system prompt, instructions</source>
        <translation>persona, tono, carácter, instrucciones</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <source>How many run the language model. More is faster up to the number of cores, but slows down other programs. 0 chooses by the number of cores.</source>
        <translation>Cuántos ejecutan el modelo de lenguaje. Más es más rápido hasta el número de núcleos, pero ralentiza otros programas. 0 elige según los núcleos.</translation>
    </message>
    <message>
        <source>cores, CPU, speed, slow</source>
        <translation>núcleos, CPU, velocidad, lento</translation>
    </message>
    <message>
        <source>Answers at the same time</source>
        <translation>Respuestas a la vez</translation>
    </message>
    <message>
        <source>Further questions wait. More take more memory. 0 chooses by the processor or graphics card.</source>
        <translation>Las demás preguntas esperan. Más ocupan más memoria. 0 elige según el procesador o la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>several users, simultaneous, parallel, concurrent, GPU</source>
        <translation>varios usuarios, simultáneo, paralelo, GPU</translation>
    </message>
    <message>
        <source>Kept state of chats</source>
        <translation>Estado guardado de las conversaciones</translation>
    </message>
    <message>
        <source>Disk space for what the model has read of your chats, so that it goes on with them at once after a restart. 0 keeps nothing.</source>
        <translation>Espacio en disco para lo que el modelo ha leído de sus conversaciones, para que continúe enseguida tras reiniciar. 0 no guarda nada.</translation>
    </message>
    <message>
        <source>cache, history, disk space, traces, resume</source>
        <translation>caché, historial, espacio en disco, rastros, continuar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Layers on the graphics card (GPU)</source>
        <translation>Capas en la tarjeta gráfica (GPU)</translation>
    </message>
    <message>
        <source>How much of the model the graphics card computes, which is faster. -1 for as much as fits; 0 for nothing.</source>
        <translation>Qué parte del modelo calcula la tarjeta gráfica, que es más rápida. -1 para todo lo que quepa; 0 para nada.</translation>
    </message>
    <message>
        <source>CUDA, Vulkan, VRAM, video card, speed</source>
        <translation>CUDA, Vulkan, VRAM, tarjeta de vídeo, velocidad</translation>
    </message>
    <message>
        <source>Price of an hour</source>
        <translation>Precio de una hora</translation>
    </message>
    <message>
        <source>What an hour of this computer costs, in your currency, for the cost of a question. 0 computes it from power and price of energy.</source>
        <translation>Lo que cuesta una hora de este equipo en su moneda, para el coste de una pregunta. 0 lo calcula con la potencia y el precio de la energía.</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>cost, money, euro, dollar</source>
        <translation>coste, dinero, euro, dólar</translation>
    </message>
    <message>
        <source>Power while answering</source>
        <translation>Potencia al responder</translation>
    </message>
    <message>
        <source>What this computer draws while it answers, for the cost of a question.</source>
        <translation>Lo que consume este equipo mientras responde, para el coste de una pregunta.</translation>
    </message>
    <message>
        <source>watts, electricity, energy, cost</source>
        <translation>vatios, electricidad, energía, coste</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>Precio de la energía</translation>
    </message>
    <message>
        <source>What a kilowatt hour costs, in your currency, for the cost of a question.</source>
        <translation>Lo que cuesta un kilovatio hora en su moneda, para el coste de una pregunta.</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>por kWh</translation>
    </message>
    <message>
        <source>electricity, cost, money, kWh</source>
        <translation>electricidad, coste, dinero, kWh</translation>
    </message>
    <message>
        <source>Shares of several graphics cards</source>
        <translation>Proporciones de varias tarjetas gráficas</translation>
    </message>
    <message>
        <source>How they share the model, such as 3,1 for three quarters and one quarter. Empty: by their free memory.</source>
        <translation>Cómo se reparten el modelo, como 3,1 para tres cuartos y un cuarto. Vacío: según su memoria libre.</translation>
    </message>
    <message>
        <source>GPU, split, multi-GPU</source>
        <translation>GPU, repartir, varias GPU</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory for long texts, and rounds differently. Turn it off only if the graphics card fails with it.</source>
        <translation>Una forma de calcular que ocupa menos memoria con textos largos y redondea de otro modo. Desactívela solo si la tarjeta gráfica falla con ella.</translation>
    </message>
    <message>
        <source>memory, speed, performance, GPU</source>
        <translation>memoria, velocidad, rendimiento, GPU</translation>
    </message>
    <message>
        <source>Precision of the working memory (KV cache)</source>
        <translation>Precisión de la memoria de trabajo (caché KV)</translation>
    </message>
    <message>
        <source>f16 is the most exact. q8_0 takes half the memory, q4_0 a quarter; both need flash attention. Change it if memory is short.</source>
        <translation>f16 es la más exacta. q8_0 ocupa la mitad de memoria, q4_0 un cuarto; ambas necesitan flash attention. Cámbiela si falta memoria.</translation>
    </message>
    <message>
        <source>memory, quantisation, quantization, RAM, VRAM</source>
        <translation>memoria, cuantización, RAM, VRAM</translation>
    </message>
    <message>
        <source>Answers share the working memory (KV cache)</source>
        <translation>Las respuestas comparten la memoria de trabajo (caché KV)</translation>
    </message>
    <message>
        <source>Each takes as much of it as it needs, so that more fit at the same time. Their words may then differ a little from one time to the next.</source>
        <translation>Cada una toma lo que necesita, de modo que caben más a la vez. Sus palabras pueden entonces variar un poco de una vez a otra.</translation>
    </message>
    <message>
        <source>unified, parallel, several users, memory, VRAM, deterministic, reproducible</source>
        <translation>unificada, en paralelo, varios usuarios, memoria, VRAM, determinista, reproducible</translation>
    </message>
    <message>
        <source>Longest pause within an answer</source>
        <translation>Pausa más larga dentro de una respuesta</translation>
    </message>
    <message>
        <source>On a graphics card, how long answers pause while the model reads another question. Less makes them flow more evenly, and the first word of others come later.</source>
        <translation>En una tarjeta gráfica, cuánto se detienen las respuestas mientras el modelo lee otra pregunta. Con menos fluyen de forma más regular, y la primera palabra de las demás llega más tarde.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>latency, stutter, streaming, tokens, GPU</source>
        <translation>latencia, tirones, streaming, tokens, GPU, tarjeta gráfica</translation>
    </message>
    <message>
        <source>Search index: server</source>
        <translation>Índice de búsqueda: servidor</translation>
    </message>
    <message>
        <source>Chroma server in your network that keeps the index for the search by meaning (vectors), such as http://chroma.lan:8000. Empty: this computer.</source>
        <translation>Servidor Chroma de su red que guarda el índice para la búsqueda por significado (vectores), como http://chroma.lan:8000. Vacío: este equipo.</translation>
    </message>
    <message>
        <source>remote, database, vector database, vectors, network</source>
        <translation>remoto, base de datos, vectores, red</translation>
    </message>
    <message>
        <source>Search index: key file</source>
        <translation>Índice de búsqueda: archivo de clave</translation>
    </message>
    <message>
        <source>File with the key for that server, which only you can read. Empty: no key.</source>
        <translation>Archivo con la clave de ese servidor, que solo usted puede leer. Vacío: sin clave.</translation>
    </message>
    <message>
        <source>password, token, API key, login</source>
        <translation>contraseña, token, clave de API, acceso</translation>
    </message>
    <message>
        <source>Server in your network that writes the answers, with the interface of OpenAI, such as http://gpu.lan:8000/v1. Questions and passages are sent to it. Empty: this computer.</source>
        <translation>Servidor de su red que escribe las respuestas, con la interfaz de OpenAI, como http://gpu.lan:8000/v1. Se le envían preguntas y pasajes. Vacío: este equipo.</translation>
    </message>
    <message>
        <source>remote, Ollama, vLLM, LM Studio, network</source>
        <translation>remoto, Ollama, vLLM, LM Studio, red</translation>
    </message>
    <message>
        <source>Name of the model on that server. Empty: the first one that it lists.</source>
        <translation>Nombre del modelo en ese servidor. Vacío: el primero que enumere.</translation>
    </message>
    <message>
        <source>remote, LLM</source>
        <translation>remoto, LLM</translation>
    </message>
    <message>
        <source>Answers: this computer stands in</source>
        <translation>Respuestas: este equipo lo suple</translation>
    </message>
    <message>
        <source>While that server cannot be reached, the model on this computer answers.</source>
        <translation>Mientras no se pueda acceder a ese servidor, responde el modelo de este equipo.</translation>
    </message>
    <message>
        <source>fallback, unavailable, remote, offline</source>
        <translation>reserva, no disponible, remoto, sin conexión</translation>
    </message>
    <message>
        <source>Server in your network that computes embeddings for the search by meaning, with the interface of OpenAI or text-embeddings-inference, such as http://gpu.lan:8081/v1. The text of your documents is sent to it. Empty: this computer.</source>
        <translation>Servidor de su red que calcula incrustaciones para la búsqueda por significado, con la interfaz de OpenAI o text-embeddings-inference, como http://gpu.lan:8081/v1. Se le envía el texto de sus documentos. Vacío: este equipo.</translation>
    </message>
    <message>
        <source>remote, vectors, network</source>
        <translation>remoto, vectores, red</translation>
    </message>
    <message>
        <source>Name of the model on that server. Needed with the server.</source>
        <translation>Nombre del modelo en ese servidor. Necesario con el servidor.</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remoto</translation>
    </message>
    <message>
        <source>How many numbers make up a vector of that model, as its description says. Needed with the server.</source>
        <translation>De cuántos números consta un vector de ese modelo, según su descripción. Necesario con el servidor.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>dimension, dimensions, width</source>
        <translation>dimensión, dimensiones, anchura</translation>
    </message>
    <message>
        <source>File (PEM) with the authority that vouches for these servers, where it is your organisation&apos;s own. Empty: those that the system trusts.</source>
        <translation>Archivo (PEM) con la autoridad que avala a estos servidores, si es la de su organización. Vacío: aquellas en las que confía el sistema.</translation>
    </message>
    <message>
        <source>CA, SSL, TLS, HTTPS, certificate</source>
        <translation>CA, SSL, TLS, HTTPS, certificado</translation>
    </message>
    <message>
        <source>Other programs can search and ask while Alcove runs, each with a key from the page Local API.</source>
        <translation>Otros programas pueden buscar y preguntar mientras Alcove funciona, cada uno con una clave de la página API local.</translation>
    </message>
    <message>
        <source>REST, interface, integration, plugin, server, HTTP</source>
        <translation>REST, interfaz, integración, complemento, servidor, HTTP</translation>
    </message>
    <message>
        <source>Local API: port</source>
        <translation>API local: puerto</translation>
    </message>
    <message>
        <source>Number under which programs reach Alcove (TCP). Change it if another program has it; 0 takes a free one.</source>
        <translation>Número con el que los programas acceden a Alcove (TCP). Cámbielo si lo usa otro programa; 0 toma uno libre.</translation>
    </message>
    <message>
        <source>port number, network port</source>
        <translation>número de puerto, puerto de red</translation>
    </message>
    <message>
        <source>A free one</source>
        <translation>Uno libre</translation>
    </message>
    <message>
        <source>Local API: address</source>
        <translation>API local: dirección</translation>
    </message>
    <message>
        <source>127.0.0.1 admits programs on this computer only. Any other address also admits other computers, and needs a certificate and a key.</source>
        <translation>127.0.0.1 admite solo programas de este equipo. Cualquier otra dirección admite también otros equipos y necesita un certificado y una clave.</translation>
    </message>
    <message>
        <source>IP, host, LAN, network, remote access</source>
        <translation>IP, host, LAN, red, acceso remoto</translation>
    </message>
    <message>
        <source>Local API: certificate</source>
        <translation>API local: certificado</translation>
    </message>
    <message>
        <source>File (PEM) with the TLS certificate, which is needed for other computers. Empty: none.</source>
        <translation>Archivo (PEM) con el certificado TLS, necesario para otros equipos. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>SSL, TLS, HTTPS, encryption</source>
        <translation>SSL, TLS, HTTPS, cifrado</translation>
    </message>
    <message>
        <source>Local API: private key</source>
        <translation>API local: clave privada</translation>
    </message>
    <message>
        <source>File (PEM) with the private key of the certificate.</source>
        <translation>Archivo (PEM) con la clave privada del certificado.</translation>
    </message>
    <message>
        <source>SSL, TLS, HTTPS, encryption, certificate</source>
        <translation>SSL, TLS, HTTPS, cifrado, certificado</translation>
    </message>
    <message>
        <source>Local API: requests at the same time</source>
        <translation>API local: solicitudes a la vez</translation>
    </message>
    <message>
        <source>Requests that are worked on or wait; further ones are rejected.</source>
        <translation>Solicitudes que se procesan o esperan; las demás se rechazan.</translation>
    </message>
    <message>
        <source>limit, concurrent, parallel</source>
        <translation>límite, concurrente, paralelo</translation>
    </message>
    <message>
        <source>Local API: requests per key</source>
        <translation>API local: solicitudes por clave</translation>
    </message>
    <message>
        <source>How many requests a program may make with one key; further ones are rejected.</source>
        <translation>Cuántas solicitudes puede hacer un programa con una clave; las demás se rechazan.</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>limit, rate limit</source>
        <translation>límite, tasa</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
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
        <source>Flash attention</source>
        <translation>Flash attention</translation>
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
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Files read at the same time</source>
        <translation>Archivos leídos a la vez</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
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
        <source>W</source>
        <translation>W</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>by words and meaning</source>
        <translation>por palabras y significado</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>por palabras</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>por significado</translation>
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
        <translation>Elegido porque contiene {} de su pregunta y su significado es cercano.</translation>
    </message>
    <message>
        <source>Chosen because it has {} of your question.</source>
        <translation>Elegido porque contiene {} de su pregunta.</translation>
    </message>
    <message>
        <source>Chosen because it has words of your question, and its meaning is close.</source>
        <translation>Elegido porque contiene palabras de su pregunta y su significado es cercano.</translation>
    </message>
    <message>
        <source>Chosen because it has words of your question.</source>
        <translation>Elegido porque contiene palabras de su pregunta.</translation>
    </message>
    <message>
        <source>Chosen because its meaning is close to your question.</source>
        <translation>Elegido porque su significado es cercano a su pregunta.</translation>
    </message>
    <message>
        <source>Search by words: place {}</source>
        <translation>Búsqueda por palabras: puesto {}</translation>
    </message>
    <message>
        <source>Search by meaning: place {}</source>
        <translation>Búsqueda por significado: puesto {}</translation>
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
        <source>Right words (F1) with {0}: {1}</source>
        <translation>Palabras correctas (F1) con {0}: {1}</translation>
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
        <source>New column: a name or a question</source>
        <translation>Columna nueva: un nombre o una pregunta</translation>
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
        <source>A question, or fields: party, end, fee</source>
        <translation>Una pregunta, o campos: parte, fin, cuota</translation>
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
        <source>changed since it was indexed</source>
        <translation>cambiado desde que se indexó</translation>
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
        <source>is not said</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>is said</source>
        <translation>se indica</translation>
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
        <source>{}.</source>
        <translation>{}.</translation>
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
        <source>Unsure: in no passage</source>
        <translation>Dudosa: en ningún pasaje</translation>
    </message>
    <message>
        <source>computed from a table</source>
        <translation>calculado a partir de una tabla</translation>
    </message>
    <message>
        <source>Processor only: {}</source>
        <translation>Solo el procesador: {}</translation>
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
    <message numerus="yes">
        <source>Answers come from {} of %n document(s), entirely on this computer.</source>
        <translation>
            <numerusform>Las respuestas salen de {} de %n documento, por completo en este equipo.</numerusform>
            <numerusform>Las respuestas salen de {} de %n documentos, por completo en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not searchable</source>
        <translation>
            <numerusform>%n no consultable</numerusform>
            <numerusform>%n no consultables</numerusform>
        </translation>
    </message>
    <message>
        <source>No document fits: {}. The search was not limited by it.</source>
        <translation>Ningún documento coincide con: {}. Eso no ha limitado la búsqueda.</translation>
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
        <source>{0}, {1} not searchable</source>
        <translation>{0}, {1} no consultables</translation>
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
