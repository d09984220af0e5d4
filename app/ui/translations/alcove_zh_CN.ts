<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerStages</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>What is the key for?</source>
        <translation>此密钥的用途是什么？</translation>
    </message>
    <message>
        <source>Create a key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Key copied to the clipboard.</source>
        <translation>密钥已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>ApiService</name>
    <message>
        <source>The app cannot start the local API on this system.</source>
        <translation>在此系统上，应用无法启动本地 API。</translation>
    </message>
    <message>
        <source>Run `alcove serve`.</source>
        <translation>请运行 `alcove serve`。</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Limit the search</source>
        <translation>限定搜索范围</translation>
    </message>
    <message>
        <source>Draft kept from {}</source>
        <translation>草稿保留自 {}</translation>
    </message>
    <message>
        <source>Draft kept from last time</source>
        <translation>上次保留的草稿</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>提问 (Enter)</translation>
    </message>
    <message>
        <source>Instead of the last question</source>
        <translation>替换上一个问题</translation>
    </message>
    <message>
        <source>Ask it as a further question</source>
        <translation>作为新问题提问</translation>
    </message>
    <message>
        <source>Unpin this chat from {}</source>
        <translation>取消此对话的固定范围：{}</translation>
    </message>
    <message>
        <source>Remove filter: {}</source>
        <translation>移除筛选：{}</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>A document…  @</source>
        <translation>文档…  @</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>在所有位置搜索</translation>
    </message>
    <message>
        <source>Pin this chat to the scope…</source>
        <translation>将此对话固定到该范围…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ChatsSection</name>
    <message>
        <source>Search chats</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>No chats found.</source>
        <translation>未找到对话。</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Rename chat</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Copied with its sources.</source>
        <translation>已连同来源复制。</translation>
    </message>
    <message>
        <source>Pinned to: {}</source>
        <translation>固定到：{}</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Show earlier questions</source>
        <translation>显示更早的问题</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>The engine is restarting…</source>
        <translation>引擎正在重新启动…</translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation>重新启动引擎</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>松开即可添加到资料库</translation>
    </message>
    <message>
        <source>Documents and folders are indexed; GGUF files and packs are added as models</source>
        <translation>文档和文件夹会编入索引，GGUF 文件和模型包会添加为模型</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>Add to the library</source>
        <translation>添加到资料库</translation>
    </message>
    <message>
        <source>Watch them where they are
Alcove picks up changes. Nothing is copied.</source>
        <translation>在原处监视
Alcove 会发现更改，不复制任何内容。</translation>
    </message>
    <message>
        <source>Copy them into Alcove
The copies stay if the originals are deleted.</source>
        <translation>复制到 Alcove
即使原件被删除，副本仍会保留。</translation>
    </message>
    <message>
        <source>Remember my choice</source>
        <translation>记住我的选择</translation>
    </message>
    <message numerus="yes">
        <source>How should Alcove add %n file(s)?</source>
        <translation>
            <numerusform>Alcove 应如何添加 %n 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Show models</source>
        <translation>查看模型</translation>
    </message>
    <message>
        <source>Add it to the library</source>
        <translation>添加到资料库</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再检查一次</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>在此文档中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Results</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Find passages, documents, chats and commands, or ask</source>
        <translation>查找段落、文档、对话和命令，或提问</translation>
    </message>
    <message>
        <source>Find anything, or ask</source>
        <translation>查找任何内容，或提问</translation>
    </message>
    <message>
        <source>Enter opens, {} asks about it</source>
        <translation>Enter 打开，{} 针对它提问</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>按含义</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Ask: {}</source>
        <translation>提问：{}</translation>
    </message>
    <message>
        <source>The library is empty. Add a folder first, then it can be searched.</source>
        <translation>资料库为空。请先添加文件夹，然后才能搜索。</translation>
    </message>
    <message>
        <source>No document or chat matches “{}”. Check the spelling, try other words, or ask it as a question.</source>
        <translation>没有文档或对话与“{}”匹配。请检查拼写，换用其他词语，或将其作为问题提出。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>{} (used by GPT4All)</source>
        <translation>{}（GPT4All 正在使用）</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Alcove can still find passages.</source>
        <translation>没有模型，Alcove 也能找到段落。</translation>
    </message>
    <message>
        <source>{} is not on this computer.</source>
        <translation>{} 不在这台电脑上。</translation>
    </message>
    <message>
        <source>Use {0} from {1} without copying it</source>
        <translation>使用 {1} 的 {0}，不复制</translation>
    </message>
    <message>
        <source>Indexing the sample library…</source>
        <translation>正在索引示例资料库…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Your documents are still being read. You can ask already, about those that have been.</source>
        <translation>您的文档仍在读取中。现在已可就已读取的文档提问。</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Library folders</source>
        <translation>资料库的文件夹</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Ask about this folder</source>
        <translation>就此文件夹提问</translation>
    </message>
    <message>
        <source>Summarise this folder</source>
        <translation>总结这个文件夹</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Delete what Alcove knows…</source>
        <translation>删除 Alcove 所知的内容…</translation>
    </message>
    <message>
        <source>Delete what Alcove knows of {}?</source>
        <translation>删除 Alcove 关于 {} 所知的内容？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Its text is erased from the index, together with the questions and answers in your chats and tests that cite or quote it. The folder is no longer watched; within a folder that is, it is excluded. The documents themselves are kept. This cannot be undone.</source>
        <translation>其文本将从索引中清除，引用它的对话与测试中的问答也一并清除。该文件夹不再受监视；若位于受监视的文件夹中，则会被排除。文档本身保留。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>MachineMeters</name>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Engine memory</source>
        <translation>引擎内存</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>Model memory (KV cache)</source>
        <translation>模型内存（KV 缓存）</translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} / {1} 词元</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Summarise this folder</source>
        <translation>总结这个文件夹</translation>
    </message>
    <message>
        <source>This chat is no longer pinned to {}.</source>
        <translation>此对话不再固定到{}。</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>继续索引</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暂停索引</translation>
    </message>
    <message>
        <source>Everything that Alcove knew of {} is deleted.</source>
        <translation>Alcove 所知的关于 {} 的一切均已删除。</translation>
    </message>
    <message>
        <source>Stopped watching {}.</source>
        <translation>已停止监视{}。</translation>
    </message>
    <message>
        <source>Chat deleted.</source>
        <translation>对话已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {}.</source>
        <translation>已添加 {}。</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>就此提问</translation>
    </message>
</context>
<context>
    <name>MentionCompleter</name>
    <message>
        <source>Folders and documents</source>
        <translation>文件夹和文档</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Importing {}</source>
        <translation>正在导入 {}</translation>
    </message>
    <message>
        <source>Loading {}</source>
        <translation>正在加载 {}</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>不在这台电脑上</translation>
    </message>
    <message>
        <source>Found in other programs</source>
        <translation>在其他程序中找到</translation>
    </message>
    <message>
        <source>Verifying {}</source>
        <translation>正在校验 {}</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Models (*.gguf *.alcovepack)</source>
        <translation>模型 (*.gguf *.alcovepack)</translation>
    </message>
    <message>
        <source>Answers now come from {}.</source>
        <translation>现在由 {} 回答。</translation>
    </message>
    <message>
        <source>Embedding model imported. You can choose it in the settings.</source>
        <translation>已导入嵌入模型，可在设置中选用。</translation>
    </message>
    <message>
        <source>The file is intact: {}</source>
        <translation>文件完好：{}</translation>
    </message>
</context>
<context>
    <name>OwnSettings</name>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>Watch where they are</source>
        <translation>在原处监视</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>保留副本</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>浅色、深色或高对比度。</translation>
    </message>
    <message>
        <source>dark mode, night mode, light mode, colours, colors, appearance</source>
        <translation>深色模式, 夜间模式, 浅色模式, 颜色, 外观</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>文字和控件大小</translation>
    </message>
    <message>
        <source>Makes everything in the window larger or smaller. Takes effect after a restart.</source>
        <translation>放大或缩小窗口中的一切。重启后生效。</translation>
    </message>
    <message>
        <source>font size, text size, zoom, scale, bigger, letters, readable</source>
        <translation>字号, 字体大小, 缩放, 放大, 比例</translation>
    </message>
    <message>
        <source>Language of the window. The language of answers is in the group Answers.</source>
        <translation>窗口的语言。回答的语言在“回答”组中。</translation>
    </message>
    <message>
        <source>interface language, translation, English, German, Spanish, Russian, Chinese</source>
        <translation>界面语言, 翻译, 英语, 德语, 西班牙语, 俄语, 中文</translation>
    </message>
    <message>
        <source>What happens to files that you drop on the window. Folders are always watched.</source>
        <translation>拖放到窗口中的文件如何处理。文件夹始终会被监视。</translation>
    </message>
    <message>
        <source>drag and drop, copy, paste, import, add files</source>
        <translation>拖放, 复制, 粘贴, 导入, 添加文件</translation>
    </message>
    <message>
        <source>Alcove keeps running when you close the window. Its icon brings it back.</source>
        <translation>关闭窗口后 Alcove 继续运行，点击图标即可恢复窗口。</translation>
    </message>
    <message>
        <source>background, minimise, minimize, close, quit</source>
        <translation>后台, 最小化, 关闭, 退出</translation>
    </message>
    <message>
        <source>Protects the index and your chats with a passphrase, which Alcove asks for at each start. Your own files are not changed.</source>
        <translation>用密码短语保护索引和对话，Alcove 每次启动时都会询问。您自己的文件不会改变。</translation>
    </message>
    <message>
        <source>password, passphrase, lock, protect, security</source>
        <translation>密码, 密码短语, 锁定, 保护, 安全</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Dropped files</source>
        <translation>拖入的文件</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>保留在托盘</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Start Alcove and watch folders when you log in.</source>
        <translation>登录时启动 Alcove 并监视文件夹。</translation>
    </message>
    <message>
        <source>autostart, startup, boot, launch</source>
        <translation>自动启动, 开机, 启动</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>加密…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the conversation</source>
        <translation>返回对话</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Saved on the page Tests.</source>
        <translation>已保存到“测试”页。</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Likely passage</source>
        <translation>可能的段落</translation>
    </message>
    <message>
        <source>Open at this passage</source>
        <translation>打开并定位到此段落</translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Source page</source>
        <translation>来源页面</translation>
    </message>
</context>
<context>
    <name>PerformancePanel</name>
    <message>
        <source>First word</source>
        <translation>首词</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Time spent on the last answer</source>
        <translation>上次回答所用的时间</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation>本机当前状态</translation>
    </message>
    <message>
        <source>Measurements…</source>
        <translation>测量…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>All documents are searchable.</source>
        <translation>所有文档均可搜索。</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>重新包含</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
</context>
<context>
    <name>ProgressSection</name>
    <message>
        <source>Indexing progress</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of this chat</source>
        <translation>此对话的规则</translation>
    </message>
    <message>
        <source>These apply in addition to the rules in the settings, which apply to every chat.</source>
        <translation>它们在设置中的规则之外另行生效，后者适用于所有对话。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Pin this chat to a scope</source>
        <translation>将此对话固定到一个范围</translation>
    </message>
    <message>
        <source>A matter, a client, a project</source>
        <translation>事项、客户或项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Every question of this chat searches only here, until you change it.</source>
        <translation>此对话的每个问题都只在这里搜索，直到您更改为止。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No setting found.</source>
        <translation>未找到设置。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Takes effect after Alcove is restarted.</source>
        <translation>重新启动 Alcove 后生效。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reset to default: {}</source>
        <translation>恢复默认值：{}</translation>
    </message>
    <message>
        <source>Locked on this machine: {}</source>
        <translation>已在本机锁定：{}</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Why these sources?</source>
        <translation>为什么是这些来源？</translation>
    </message>
    <message>
        <source>The sentence that each is cited for, why it was chosen, and what else was read</source>
        <translation>每个来源被引用的句子、选中的原因，以及还读了什么</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation>显示全部 {} 个</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>打开 {}</translation>
    </message>
    <message>
        <source>Cited for: {}</source>
        <translation>引用其中：{}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>Also read, but not cited:</source>
        <translation>还读取了但未引用：</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Close source (Esc)</source>
        <translation>关闭来源 (Esc)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>All passages read</source>
        <translation>读过的全部段落</translation>
    </message>
    <message>
        <source>List everything that the model read for this answer, not only what it cites</source>
        <translation>列出模型为这个回答读取的全部内容，而不只是引用的部分</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The table is not there any more: its file was read again, or removed.</source>
        <translation>该表格已不存在：其文件已重新读取或已移除。</translation>
    </message>
    <message>
        <source>Pages and outline</source>
        <translation>页面与目录</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>在此文档中查找</translation>
    </message>
    <message>
        <source>p. {0} / {1}</source>
        <translation>第 {0} / {1} 页</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Answering model</source>
        <translation>用于回答的模型</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Speed of the latest answer</source>
        <translation>最近一次回答的速度</translation>
    </message>
    <message>
        <source>See the proof</source>
        <translation>查看证明</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Load test</source>
        <translation>负载测试</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Chat exported.</source>
        <translation>对话已导出。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Source text</source>
        <translation>来源文本</translation>
    </message>
</context>
<context>
    <name>TranscriptSelection</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Copy answer with sources</source>
        <translation>复制回答及其来源</translation>
    </message>
    <message>
        <source>Searched in: {}</source>
        <translation>搜索范围：{}</translation>
    </message>
    <message>
        <source>Search the documents instead</source>
        <translation>改为搜索文档</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>好的回答</translation>
    </message>
    <message>
        <source>Change this question and ask again</source>
        <translation>修改此问题并重新提问</translation>
    </message>
    <message>
        <source>Edit this question and ask again</source>
        <translation>修改此问题并重新提问</translation>
    </message>
    <message>
        <source>Ask again without this filter</source>
        <translation>不使用此筛选条件重新提问</translation>
    </message>
    <message>
        <source>Keep as a table</source>
        <translation>保存为表格</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>差的回答</translation>
    </message>
    <message>
        <source>Save as test question</source>
        <translation>保存为测试问题</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Understood as: {}</source>
        <translation>理解为：{}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Try a sample library</source>
        <translation>试用示例资料库</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>将文件夹拖到这里</translation>
    </message>
    <message>
        <source>Alcove reads its documents and answers questions about them, citing the passages it used. Nothing leaves this computer.</source>
        <translation>Alcove 读取其中的文档，回答相关问题，并引用所用的段落。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>您想知道什么？</translation>
    </message>
</context>
<context>
    <name>_Corrections</name>
    <message>
        <source>Searched for &quot;{}&quot; instead of &quot;{}&quot;.</source>
        <translation>已搜索“{}”，而不是“{}”。</translation>
    </message>
    <message>
        <source>Search for &quot;{}&quot;</source>
        <translation>搜索“{}”</translation>
    </message>
</context>
<context>
    <name>_ErrorBox</name>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Show models</source>
        <translation>查看模型</translation>
    </message>
    <message>
        <source>Add it to the library</source>
        <translation>添加到资料库</translation>
    </message>
</context>
<context>
    <name>_OpenedPassages</name>
    <message>
        <source>The nearest passages:</source>
        <translation>最接近的段落：</translation>
    </message>
    <message>
        <source>Check this answer against its passages:</source>
        <translation>请对照以下段落核对此回答：</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>No passage supports this sentence.</source>
        <translation>没有段落支持这句话。</translation>
    </message>
</context>
<context>
    <name>api</name>
    <message>
        <source>Local API</source>
        <translation>本地 API</translation>
    </message>
    <message>
        <source>Let other programs on this computer use Alcove</source>
        <translation>允许本机上的其他程序使用 Alcove</translation>
    </message>
    <message>
        <source>Folders the key can access</source>
        <translation>密钥可访问的文件夹</translation>
    </message>
    <message>
        <source>Create a key…</source>
        <translation>创建密钥…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Copy the new key now. It is not shown again.</source>
        <translation>请立即复制新密钥，之后不会再次显示。</translation>
    </message>
    <message>
        <source>With a key, editors, scripts and agents can use the model and search the library. The listening process cannot connect to anything. The manual (F1) says how.</source>
        <translation>编辑器、脚本和智能体可凭密钥使用模型并搜索资料库。监听进程无法连接任何地方。具体方法见手册（F1）。</translation>
    </message>
    <message>
        <source>Listening on {}</source>
        <translation>正在监听 {}</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>已关闭：没有打开的端口。</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>仅 {}</translation>
    </message>
    <message>
        <source>created {}</source>
        <translation>创建于 {}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>所有文件夹</translation>
    </message>
</context>
<context>
    <name>chats</name>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>answering…</source>
        <translation>回答中…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Ask a question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Find in the document shown</source>
        <translation>在显示的文档中查找</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Rules of this chat…</source>
        <translation>此对话的规则…</translation>
    </message>
    <message>
        <source>Export this chat…</source>
        <translation>导出此对话…</translation>
    </message>
    <message>
        <source>Files that are not searchable</source>
        <translation>不可搜索的文件</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Fold or unfold the side column</source>
        <translation>折叠或展开侧栏</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暂停索引</translation>
    </message>
    <message>
        <source>Network access</source>
        <translation>网络访问</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>本地 API</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>Quit Alcove</source>
        <translation>退出 Alcove</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Compare models</source>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判模型</translation>
    </message>
    <message>
        <source>Questions, one per line</source>
        <translation>问题，每行一个</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>要比较的模型</translation>
    </message>
    <message>
        <source>The models answer the same questions from the same passages of your documents. A further model, the judge, ranks the answers several times in different orders. A statistical test then shows whether the differences are more than chance.</source>
        <translation>各模型根据您文档中相同的段落回答相同的问题。另一个模型作为评判，以不同的顺序多次给回答排名。随后的统计检验会说明差异是否超出偶然。</translation>
    </message>
    <message>
        <source>You need three models: two to answer, and one of another family to judge. Import more GGUF files on the Models page.</source>
        <translation>需要三个模型：两个作答，另一个不同系列的作评判。请在“模型”页面导入更多 GGUF 文件。</translation>
    </message>
    <message>
        <source>The judge cannot be one of the models compared.</source>
        <translation>评判模型不能是被比较的模型之一。</translation>
    </message>
    <message>
        <source>Enter at least {} questions; twenty give a clearer result.</source>
        <translation>请至少输入 {} 个问题；二十个问题的结果更清楚。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose two to {} models.</source>
        <translation>请选择两到 {} 个模型。</translation>
    </message>
    <message>
        <source>Ranks (1 is best)</source>
        <translation>名次（1 为最佳）</translation>
    </message>
    <message>
        <source>Words per answer</source>
        <translation>每个回答的词数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>名次中位数</translation>
    </message>
    <message>
        <source>Words per second</source>
        <translation>每秒词数</translation>
    </message>
    <message>
        <source>{2} questions show no significant difference. The largest, between {0} and {1}, may be chance (p = {3}).</source>
        <translation>在 {2} 个问题上没有显著差异。最大的差异在 {0} 与 {1} 之间，可能出于偶然（p = {3}）。</translation>
    </message>
    <message>
        <source>No practical number of questions would show one.</source>
        <translation>再合理地增加问题也显示不出差异。</translation>
    </message>
    <message>
        <source>The judge {0} contradicts itself when the order of the answers changes (correlation {1}), so its rankings are unreliable.</source>
        <translation>回答的顺序改变时，评判模型 {0} 自相矛盾（相关系数 {1}），因此它的排名不可靠。</translation>
    </message>
    <message>
        <source>{0} answers best over {1} questions (p = {2}).</source>
        <translation>在 {1} 个问题上，{0} 的回答最好（p = {2}）。</translation>
    </message>
    <message>
        <source>{0} answers better than {1} over {2} questions (p = {3}); no model is ahead of all others.</source>
        <translation>在 {2} 个问题上，{0} 的回答优于 {1}（p = {3}）；没有模型领先所有其他模型。</translation>
    </message>
    <message>
        <source>About {} more questions would probably show it.</source>
        <translation>再问约 {} 个问题大概就能显示出来。</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>可搜索</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>无文字</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>已识别文字</translation>
    </message>
    <message>
        <source>no text on page {}</source>
        <translation>第 {} 页没有文字</translation>
    </message>
    <message>
        <source>no text on pages {}</source>
        <translation>第 {} 页没有文字</translation>
    </message>
    <message>
        <source>waits for text recognition</source>
        <translation>等待文字识别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>已识别文字</translation>
    </message>
    <message>
        <source>Pages without text</source>
        <translation>有无文字的页</translation>
    </message>
    <message>
        <source>Waits for text recognition</source>
        <translation>等待文字识别</translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation>所有备注</translation>
    </message>
    <message>
        <source>Filter by name or folder</source>
        <translation>按名称或文件夹筛选</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>No documents yet. Drop a folder on the window to add it.</source>
        <translation>还没有文档。将文件夹拖到窗口上即可添加。</translation>
    </message>
    <message>
        <source>No document fits these filters.</source>
        <translation>没有符合这些筛选条件的文档。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about the selected</source>
        <translation>针对所选内容提问</translation>
    </message>
    <message>
        <source>At most {} documents at a time; ask about a folder instead.</source>
        <translation>一次最多 {} 个文档；请改为针对文件夹提问。</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>用相应程序打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Ask about this folder</source>
        <translation>针对此文件夹提问</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The model cannot be used</source>
        <translation>模型无法使用</translation>
    </message>
    <message>
        <source>The server cannot be used</source>
        <translation>无法使用该服务器</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>引擎出错</translation>
    </message>
    <message>
        <source>Import a model with `alcove models import FILE`.</source>
        <translation>请用 `alcove models import 文件` 导入模型。</translation>
    </message>
    <message>
        <source>The file is not a usable model</source>
        <translation>该文件不是可用的模型</translation>
    </message>
    <message>
        <source>The model does not fit in memory</source>
        <translation>模型超出内存</translation>
    </message>
    <message>
        <source>The model pack cannot be used</source>
        <translation>无法使用该模型包</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Raise `max_file_mb` in the settings, or split the file.</source>
        <translation>请在设置中提高 `max_file_mb`，或拆分文件。</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>The message is encrypted</source>
        <translation>邮件已加密</translation>
    </message>
    <message>
        <source>Open it in your mail program and save it in a watched folder as text or PDF.</source>
        <translation>请在邮件程序中打开，并以文本或 PDF 形式保存到受监视的文件夹中。</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation>资料库已锁定</translation>
    </message>
    <message>
        <source>Try again; if it fails again, restart Alcove.</source>
        <translation>请重试；如果再次失败，请重新启动 Alcove。</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>无法保存文件</translation>
    </message>
    <message>
        <source>The chat could not be exported</source>
        <translation>无法导出对话</translation>
    </message>
    <message>
        <source>The measurements could not be exported</source>
        <translation>无法导出测量</translation>
    </message>
    <message>
        <source>Cannot write the table</source>
        <translation>无法写入表格</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{}，位于 {}</translation>
    </message>
    <message>
        <source>{} in {}; {} in {}; locked: {}</source>
        <translation>{}，位于 {}；{}，位于 {}；已锁定：{}</translation>
    </message>
    <message>
        <source>Convert it to PDF, an office format or plain text, or exclude it.</source>
        <translation>请转换为 PDF、办公格式或纯文本，或将其排除。</translation>
    </message>
    <message>
        <source>Raise `file_seconds` in the settings and retry, or split the file.</source>
        <translation>请在设置中提高 `file_seconds` 后重试，或拆分文件。</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>资料库正在使用</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>资料库已损坏</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, run `alcove doctor`.</source>
        <translation>请重试。如果问题仍然存在，请运行 `alcove doctor`。</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>请求无效</translation>
    </message>
    <message>
        <source>See the command&apos;s help.</source>
        <translation>请查看命令的帮助。</translation>
    </message>
    <message>
        <source>Invalid settings</source>
        <translation>设置无效</translation>
    </message>
    <message>
        <source>Correct the line named above in settings.toml, or delete it to use the default.</source>
        <translation>请更正 settings.toml 中上述的行，或删除该行以使用默认值。</translation>
    </message>
    <message>
        <source>Start again whenever you like; finished work is kept.</source>
        <translation>随时可以重新开始；已完成的会保留。</translation>
    </message>
    <message>
        <source>The library operation failed</source>
        <translation>资料库操作失败</translation>
    </message>
    <message>
        <source>Open the file in its own application, save it again, then retry.</source>
        <translation>请在其程序中打开并重新保存该文件，然后重试。</translation>
    </message>
    <message>
        <source>Correct the [remote] section of the settings.</source>
        <translation>请更正设置中的 [remote] 部分。</translation>
    </message>
    <message>
        <source>The engine does not respond</source>
        <translation>引擎没有响应</translation>
    </message>
    <message>
        <source>Restart the app, or run the command again.</source>
        <translation>请重新启动应用，或重新运行命令。</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>引擎意外停止</translation>
    </message>
    <message>
        <source>Try again: the engine restarts. Indexed documents are kept.</source>
        <translation>请重试：引擎会重新启动。已编入索引的文档会保留。</translation>
    </message>
    <message>
        <source>The server does not respond</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>Start it, or check its address in the [remote] section of the settings.</source>
        <translation>请启动它，或检查设置 [remote] 部分中的地址。</translation>
    </message>
    <message>
        <source>Unexpected response from the server</source>
        <translation>服务器返回了意外的响应</translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation>找不到模型</translation>
    </message>
    <message>
        <source>Get a new copy of the GGUF file and import it; the current model stays in use.</source>
        <translation>请重新获取 GGUF 文件并导入；继续使用当前模型。</translation>
    </message>
    <message>
        <source>Use a smaller model or a stronger quantisation; the current model stays in use.</source>
        <translation>请使用更小的模型或更强的量化；继续使用当前模型。</translation>
    </message>
    <message>
        <source>A passage could not be embedded</source>
        <translation>无法计算某个段落的向量</translation>
    </message>
    <message>
        <source>Keyword search still finds it. `alcove repair` tries again.</source>
        <translation>关键词搜索仍可找到它。`alcove repair` 会再试一次。</translation>
    </message>
    <message>
        <source>Copy the pack again, or recreate it with `alcove models pack`.</source>
        <translation>请重新复制该模型包，或用 `alcove models pack` 重新制作。</translation>
    </message>
    <message>
        <source>The file no longer exists</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>No action needed; it is indexed if it comes back.</source>
        <translation>无需处理；文件回来后会编入索引。</translation>
    </message>
    <message>
        <source>The file cannot be accessed</source>
        <translation>无法访问该文件</translation>
    </message>
    <message>
        <source>Give your user account permission to read the file, then retry.</source>
        <translation>请授予您的用户帐户读取该文件的权限，然后重试。</translation>
    </message>
    <message>
        <source>The file is password-protected</source>
        <translation>文件受密码保护</translation>
    </message>
    <message>
        <source>Save a copy without a password in a watched folder.</source>
        <translation>请在被监视的文件夹中保存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>The file is damaged or has the wrong extension</source>
        <translation>文件已损坏，或扩展名不正确</translation>
    </message>
    <message>
        <source>Open it in its own application and save it again, or get a new copy.</source>
        <translation>请在其程序中打开并重新保存，或获取新的副本。</translation>
    </message>
    <message>
        <source>No action needed; it is indexed once it has content.</source>
        <translation>无需处理；有内容后会编入索引。</translation>
    </message>
    <message>
        <source>No text found in the file</source>
        <translation>文件中未找到文字</translation>
    </message>
    <message>
        <source>If it shows text, use a larger or sharper image.</source>
        <translation>如果其中显示有文字，请使用更大或更清晰的图片。</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>不支持的文件类型</translation>
    </message>
    <message>
        <source>Reading the file timed out</source>
        <translation>读取文件超时</translation>
    </message>
    <message>
        <source>The file could not be parsed</source>
        <translation>无法解析该文件</translation>
    </message>
    <message>
        <source>Open it in its own application and save it again; it is retried when it changes.</source>
        <translation>请在其程序中打开并重新保存；文件更改后会重试。</translation>
    </message>
    <message>
        <source>Waiting for text recognition (OCR)</source>
        <translation>等待文字识别（OCR）</translation>
    </message>
    <message>
        <source>Scanned pages are recognised after all other files, unless `recognise` is off in the settings.</source>
        <translation>扫描页会在所有其他文件之后识别，除非设置中关闭了 `recognise`。</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>找不到文件夹</translation>
    </message>
    <message>
        <source>Check the path, or connect the drive and try again.</source>
        <translation>请检查路径，或接上驱动器后重试。</translation>
    </message>
    <message>
        <source>The folder is already in the library</source>
        <translation>文件夹已在资料库中</translation>
    </message>
    <message>
        <source>No action needed.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Wait for the other Alcove process to finish, or close it, and try again.</source>
        <translation>请等待另一个 Alcove 进程结束，或将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>Cannot write to the library</source>
        <translation>资料库无法写入</translation>
    </message>
    <message>
        <source>Free some disk space or make the data folder writable, then try again.</source>
        <translation>请腾出空间，或使数据文件夹可写，然后重试。</translation>
    </message>
    <message>
        <source>Run `alcove repair`. Your documents are not touched.</source>
        <translation>请运行 `alcove repair`。您的文档本身不受影响。</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase, in the app or in a terminal.</source>
        <translation>请在应用或终端中用密码短语解锁。</translation>
    </message>
    <message>
        <source>The library could not be unlocked</source>
        <translation>资料库未能解锁</translation>
    </message>
    <message>
        <source>Try again. Check Caps Lock and the keyboard layout.</source>
        <translation>请重试，并检查大写锁定和键盘布局。</translation>
    </message>
    <message>
        <source>The folder is not in the library</source>
        <translation>文件夹不在资料库中</translation>
    </message>
    <message>
        <source>Add it first: only what is in the library can be searched.</source>
        <translation>请先添加：只能搜索资料库中的内容。</translation>
    </message>
    <message>
        <source>No engine is running for {}.</source>
        <translation>没有为 {} 运行的引擎。</translation>
    </message>
    <message>
        <source>No engine answers for {}.</source>
        <translation>没有引擎为 {} 响应。</translation>
    </message>
    <message>
        <source>The process that answers for {} is not its engine.</source>
        <translation>为 {} 响应的进程不是其引擎。</translation>
    </message>
    <message>
        <source>The engine for {} ended during the call {}.</source>
        <translation>{} 的引擎在调用 {} 期间结束。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>请选择其他文件夹，或释放一些空间。</translation>
    </message>
    <message>
        <source>{}, Python {}, {} cores, {} GB memory ({} GB free)</source>
        <translation>{}，Python {}，{} 个核心，{} GB 内存（{} GB 空闲）</translation>
    </message>
    <message>
        <source>{}, {} GB free</source>
        <translation>{}，{} GB 空闲</translation>
    </message>
    <message>
        <source>{}, {} dimensions</source>
        <translation>{}，{} 维</translation>
    </message>
    <message>
        <source>{} documents, {} of them searchable</source>
        <translation>{} 个文档，其中 {} 个可搜索</translation>
    </message>
    <message>
        <source>{} of {} vectors</source>
        <translation>{} / {} 个向量</translation>
    </message>
    <message>
        <source>{}, {}, {} tokens, on {}</source>
        <translation>{}，{}，{} 个词元，运行于 {}</translation>
    </message>
    <message>
        <source>No GPU in use; up to {} threads, {} answers at once.</source>
        <translation>未使用 GPU;最多 {} 个线程,同时 {} 个回答。</translation>
    </message>
    <message>
        <source>{} of {} layers on {}; {} answers at once share {} tokens; KV cache {}, flash attention {}.</source>
        <translation>{}/{} 层在 {} 上；同时 {} 个回答共用 {} 个词元；KV 缓存 {}，Flash Attention {}。</translation>
    </message>
    <message>
        <source>The GPU is not used</source>
        <translation>未使用 GPU</translation>
    </message>
    <message>
        <source>{} is not used: it has no driver to compute with.</source>
        <translation>{} 未被使用：没有可用于计算的驱动程序。</translation>
    </message>
    <message>
        <source>{} is not used: its driver is too old.</source>
        <translation>{} 未被使用：驱动程序太旧。</translation>
    </message>
    <message>
        <source>{} is not used: this copy of llama.cpp was built without code for it.</source>
        <translation>{} 未被使用：此 llama.cpp 构建时未包含支持它的代码。</translation>
    </message>
    <message>
        <source>{} is not used: its free memory is too small for the model.</source>
        <translation>{} 未被使用：其空闲显存不足以容纳模型。</translation>
    </message>
    <message>
        <source>{} is not used: the setting `gpu_layers` is 0.</source>
        <translation>{} 未被使用：设置 `gpu_layers` 为 0。</translation>
    </message>
    <message>
        <source>{} failed while it computed. The processor goes on.</source>
        <translation>{} 在计算时发生故障。现由处理器继续。</translation>
    </message>
    <message>
        <source>Runs on {}.</source>
        <translation>在 {} 上运行。</translation>
    </message>
    <message>
        <source>{} responds.</source>
        <translation>{} 有应答。</translation>
    </message>
    <message>
        <source>A seccomp filter blocks every network socket.</source>
        <translation>seccomp 过滤器阻止所有网络套接字。</translation>
    </message>
    <message>
        <source>Network access is not blocked.</source>
        <translation>网络访问未被阻止。</translation>
    </message>
    <message>
        <source>The system&apos;s sandbox blocks every network socket.</source>
        <translation>系统沙盒阻止所有网络套接字。</translation>
    </message>
    <message>
        <source>This system offers no way for a process to block its own network access.</source>
        <translation>此系统不支持进程自行阻止网络访问。</translation>
    </message>
    <message>
        <source>The system rejected the filter ({}).</source>
        <translation>系统拒绝了该过滤器（{}）。</translation>
    </message>
    <message>
        <source>Landlock {} keeps Alcove to its own files and out of other processes.</source>
        <translation>Landlock {} 将 Alcove 限制在自己的文件内，并与其他进程隔离。</translation>
    </message>
    <message>
        <source>Landlock {} keeps Alcove to its own files, but lets it signal others.</source>
        <translation>Landlock {} 将 Alcove 限制在自己的文件内，但允许它向其他进程发送信号。</translation>
    </message>
    <message>
        <source>This system cannot keep Alcove from other files and processes.</source>
        <translation>此系统无法阻止 Alcove 访问其他文件和进程。</translation>
    </message>
    <message>
        <source>No checksum is recorded for this file.</source>
        <translation>此文件没有记录校验和。</translation>
    </message>
    <message>
        <source>The file has changed since it was imported.</source>
        <translation>文件自导入后已更改。</translation>
    </message>
    <message>
        <source>SHA-256 {} matches.</source>
        <translation>SHA-256 {} 一致。</translation>
    </message>
    <message>
        <source>`alcove problems` lists the others, with the reasons.</source>
        <translation>`alcove problems` 列出其余文档及原因。</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver (Ubuntu: `sudo ubuntu-drivers install`, Debian: `sudo apt-get install nvidia-driver`), and restart the computer.</source>
        <translation>请安装 NVIDIA 的驱动程序（Ubuntu：`sudo ubuntu-drivers install`，Debian：`sudo apt-get install nvidia-driver`），然后重启计算机。</translation>
    </message>
    <message>
        <source>Install its Vulkan driver (Debian and Ubuntu: `sudo apt-get install mesa-vulkan-drivers`), and restart Alcove.</source>
        <translation>请安装其 Vulkan 驱动程序（Debian 和 Ubuntu：`sudo apt-get install mesa-vulkan-drivers`），然后重启 Alcove。</translation>
    </message>
    <message>
        <source>Install a newer driver of the maker, and restart the computer.</source>
        <translation>请安装制造商的较新驱动程序，然后重启计算机。</translation>
    </message>
    <message>
        <source>Run `python3 scripts/start.py --gpu auto`.</source>
        <translation>请运行 `python3 scripts/start.py --gpu auto`。</translation>
    </message>
    <message>
        <source>Install the package of Alcove with code for this GPU.</source>
        <translation>请安装包含此 GPU 支持代码的 Alcove 安装包。</translation>
    </message>
    <message>
        <source>Close programs that use GPU memory, or lower `context_tokens`.</source>
        <translation>请关闭占用显存的程序，或调低 `context_tokens`。</translation>
    </message>
    <message>
        <source>Set `gpu_layers` to -1 to use it.</source>
        <translation>将 `gpu_layers` 设为 -1 即可使用它。</translation>
    </message>
    <message>
        <source>Restart Alcove to use it again. If it fails again, update its driver, or set `gpu_layers` to 0.</source>
        <translation>重启 Alcove 即可再次使用它。若再次发生故障，请更新驱动程序，或将 `gpu_layers` 设为 0。</translation>
    </message>
    <message>
        <source>Use Linux 6.12 or later with Landlock, if other programs should be protected.</source>
        <translation>如需保护其他程序，请使用带有 Landlock 的 Linux 6.12 或更高版本。</translation>
    </message>
    <message>
        <source>Get a new copy of the file and import it.</source>
        <translation>请重新获取该文件并导入。</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>没有驱动程序</translation>
    </message>
    <message>
        <source>driver too old</source>
        <translation>驱动程序太旧</translation>
    </message>
    <message>
        <source>not built for this GPU</source>
        <translation>构建时未支持此 GPU</translation>
    </message>
    <message>
        <source>GPU memory full</source>
        <translation>显存已满</translation>
    </message>
    <message>
        <source>GPU turned off</source>
        <translation>GPU 已停用</translation>
    </message>
    <message>
        <source>GPU failed</source>
        <translation>GPU 发生故障</translation>
    </message>
    <message>
        <source>Documents you open in another program: that program is not restricted.</source>
        <translation>您在其他程序中打开的文档：该程序不受限制。</translation>
    </message>
    <message>
        <source>Services of your session that the window may ask: the display, the tray, notifications, file dialogs, screen readers, input methods.</source>
        <translation>窗口可以使用的会话服务：显示、托盘、通知、文件对话框、屏幕阅读器、输入法。</translation>
    </message>
    <message>
        <source>The operating system, administrators, and anyone who can change Alcove&apos;s files.</source>
        <translation>操作系统、管理员，以及任何能够修改 Alcove 文件的人。</translation>
    </message>
    <message>
        <source>Folders on a network drive: the operating system reads them over the network.</source>
        <translation>网络驱动器上的文件夹：操作系统通过网络读取它们。</translation>
    </message>
    <message>
        <source>Programs with a key to the local API, while it is on: what they do with answers is not restricted.</source>
        <translation>持有本地 API 密钥的程序（在其开启期间）：它们如何使用回答不受限制。</translation>
    </message>
    <message>
        <source>Attempts by compiled code are blocked, but only attempts made from Python are listed.</source>
        <translation>编译代码的尝试会被阻止，但只列出来自 Python 的尝试。</translation>
    </message>
    <message>
        <source>{} of {} layers on {}; {} answers at once of {} tokens; KV cache {}, flash attention {}.</source>
        <translation>{} / {} 层在 {} 上;同时 {} 个回答,每个 {} 词元;KV 缓存 {},flash attention {}。</translation>
    </message>
    <message>
        <source>No GPU was found.</source>
        <translation>未找到 GPU。</translation>
    </message>
    <message>
        <source>In use: {}.</source>
        <translation>正在使用：{}。</translation>
    </message>
    <message>
        <source>Free some disk space: the library needs about 2 GB.</source>
        <translation>请腾出磁盘空间：文库约需 2 GB。</translation>
    </message>
    <message>
        <source>Run `alcove index`.</source>
        <translation>请运行 `alcove index`。</translation>
    </message>
    <message>
        <source>Free GPU memory or lower `context_tokens`: a better layout did not fit.</source>
        <translation>请释放显存或降低 `context_tokens`:更好的布局放不下。</translation>
    </message>
    <message>
        <source>Block Alcove in the system&apos;s firewall.</source>
        <translation>请在系统防火墙中阻止 Alcove。</translation>
    </message>
    <message>
        <source>Import it.</source>
        <translation>请将其导入。</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} 个百分点</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Got better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>Answered: {}</source>
        <translation>回答：{}</translation>
    </message>
    <message>
        <source>found {}</source>
        <translation>找到 {}</translation>
    </message>
    <message>
        <source>By file type</source>
        <translation>按文件类型</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>已更改的设置</translation>
    </message>
    <message>
        <source>Kept from chats, asked in every run</source>
        <translation>从对话中保留，每次运行都会提问</translation>
    </message>
    <message>
        <source>correct citations {}</source>
        <translation>引用正确 {}</translation>
    </message>
    <message>
        <source>right words {}</source>
        <translation>正确词语 {}</translation>
    </message>
    <message>
        <source>correctly refused {}</source>
        <translation>正确拒绝 {}</translation>
    </message>
    <message>
        <source>questions: {}</source>
        <translation>问题数：{}</translation>
    </message>
    <message>
        <source>Before: {}</source>
        <translation>之前：{}</translation>
    </message>
    <message>
        <source>After: {}</source>
        <translation>之后：{}</translation>
    </message>
    <message>
        <source>Not in your documents</source>
        <translation>不在您的文档中</translation>
    </message>
    <message>
        <source>the passage was found at rank {}</source>
        <translation>该段落排在第 {} 位</translation>
    </message>
    <message>
        <source>Expected: {}</source>
        <translation>预期：{}</translation>
    </message>
    <message>
        <source>the passage was not found</source>
        <translation>未找到该段落</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>The right passage was among the first five found.</source>
        <translation>正确的段落在找到的前五个之中。</translation>
    </message>
    <message>
        <source>Correct citations</source>
        <translation>引用正确</translation>
    </message>
    <message>
        <source>Share of answers that cite a right passage.</source>
        <translation>引用了正确段落的回答所占比例。</translation>
    </message>
    <message>
        <source>Right words (F1)</source>
        <translation>正确词语（F1）</translation>
    </message>
    <message>
        <source>How far the words of an answer are those of the right one; a refusal counts as 0.</source>
        <translation>回答的词语与正确回答相符的程度；拒绝计为 0。</translation>
    </message>
    <message>
        <source>Correctly refused</source>
        <translation>正确拒绝</translation>
    </message>
    <message>
        <source>Share of the questions without an answer that were refused.</source>
        <translation>没有答案的问题中被拒绝的比例。</translation>
    </message>
    <message>
        <source>Words per second</source>
        <translation>每秒词数</translation>
    </message>
    <message>
        <source>All answers together, several at a time.</source>
        <translation>所有回答合计，同时处理多个。</translation>
    </message>
    <message>
        <source>ranked first: {}</source>
        <translation>排在首位：{}</translation>
    </message>
    <message>
        <source>exact match: {}</source>
        <translation>完全一致：{}</translation>
    </message>
    <message>
        <source>correct refusals: {}</source>
        <translation>拒绝正确：{}</translation>
    </message>
    <message>
        <source>before: {}</source>
        <translation>之前：{}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Alcove asks itself questions with known answers, and counts how often it finds, cites and answers correctly. The questions are generated by rules from tables, labels and sentences in your documents and repeat their words, so real questions are harder. A quarter have no answer in your documents and should be refused.</source>
        <translation>Alcove 向自己提出已知答案的问题，并统计它找对、引用对和答对的次数。问题按规则从您文档的表格、标签和句子中生成，会重复其中的词语，因此真实的问题更难。四分之一的问题在您的文档中没有答案，应当拒绝回答。</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>移除此问题</translation>
    </message>
    <message>
        <source>Use my own questions…</source>
        <translation>使用我自己的问题…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>移除此次运行</translation>
    </message>
    <message>
        <source>Compare with an earlier run…</source>
        <translation>与之前的运行比较…</translation>
    </message>
    <message>
        <source>Compares the {} questions asked in both runs.</source>
        <translation>比较两次运行都提出的 {} 个问题。</translation>
    </message>
    <message>
        <source>No answer got better or worse.</source>
        <translation>没有任何回答变好或变差。</translation>
    </message>
    <message>
        <source>Use my own questions</source>
        <translation>使用我自己的问题</translation>
    </message>
    <message>
        <source>Questions (*.jsonl)</source>
        <translation>问题 (*.jsonl)</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} 个问题</translation>
    </message>
    <message>
        <source>How many questions</source>
        <translation>问题数量</translation>
    </message>
    <message>
        <source>Which folder</source>
        <translation>哪个文件夹</translation>
    </message>
    <message>
        <source>Which model</source>
        <translation>哪个模型</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>当前使用的模型</translation>
    </message>
    <message>
        <source>Generating questions…</source>
        <translation>正在生成问题…</translation>
    </message>
    <message>
        <source>{0} of {1} questions answered</source>
        <translation>已回答 {0}/{1} 个问题</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Exported from Alcove on {}</source>
        <translation>由 Alcove 导出于 {}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Scope: {}</source>
        <translation>范围：{}</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>模型：{}</translation>
    </message>
    <message>
        <source>Understood as: {}</source>
        <translation>理解为：{}</translation>
    </message>
    <message>
        <source>Searched for “{0}” instead of “{1}”.</source>
        <translation>搜索了“{0}”，而不是“{1}”。</translation>
    </message>
    <message>
        <source>Unsure: check this answer against its sources.</source>
        <translation>不确定：请对照来源核对此回答。</translation>
    </message>
    <message>
        <source>No passage supports: “{}”</source>
        <translation>没有段落支持：“{}”</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Alcove does not open web links. The address is: {}</source>
        <translation>Alcove 不会打开网页链接。网址为：{}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>In English:</source>
        <translation>英文：</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, paste them, or press Ctrl+O. Alcove watches folders and rereads changed files within seconds.</source>
        <translation>将文件或文件夹拖到窗口上、粘贴，或按 Ctrl+O。Alcove 会监视文件夹，几秒内重新读取更改过的文件。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Write a question and press Enter. Type @ to limit it to a folder or file, or use the funnel to limit it to a file type or date. Follow-up questions can build on earlier ones.</source>
        <translation>写下问题并按 Enter。输入 @ 可限定到文件夹或文件，用漏斗可限定文件类型或日期。后续问题可以承接前面的问题。</translation>
    </message>
    <message>
        <source>Check an answer</source>
        <translation>核对回答</translation>
    </message>
    <message>
        <source>Numbers like [1] are sources: click one to open the page with the passage highlighted. A dotted underline marks a sentence that no passage supports. The badge shows whether the answer comes from your documents.</source>
        <translation>[1] 这样的数字是来源：点按即可打开标出段落的页面。点状下划线表示没有段落支持的句子。标记会显示回答是否来自您的文档。</translation>
    </message>
    <message>
        <source>Stay in control</source>
        <translation>保持掌控</translation>
    </message>
    <message>
        <source>Esc stops an answer; the pause button pauses indexing. Files that could not be read are listed with the reason and what to do. Your files are never changed.</source>
        <translation>Esc 停止回答；暂停按钮暂停索引。无法读取的文件会列出原因和办法。您的文件绝不会被更改。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Everything happens on this computer, unless your settings name servers on your network. Click the badge at the bottom left to see how network access is blocked, or what is sent where.</source>
        <translation>除非您的设置中指定了您网络中的服务器，否则一切都在本机进行。点按左下角的标记，查看如何阻止联网，或者什么被发送到哪里。</translation>
    </message>
    <message>
        <source>Manual page</source>
        <translation>手册页面</translation>
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
        <translation>Word 及类似文档</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Calendars and contacts</source>
        <translation>日历和联系人</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>压缩包</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>launcher</name>
    <message>
        <source>Open this file in another program?</source>
        <translation>要用其他程序打开此文件吗？</translation>
    </message>
    <message>
        <source>Files of this kind can load pages from the Internet or run programs, and the program that opens them is not restricted.</source>
        <translation>此类文件可以从互联网加载页面或运行程序，而打开它们的程序不受限制。</translation>
    </message>
    <message>
        <source>This file is in Alcove&apos;s own folder. If a document has taken Alcove over, it may have written the file, to tell others of your documents through the program that opens it. Open it only if you have just chosen it yourself.</source>
        <translation>此文件位于 Alcove 自己的文件夹中。如果某个文档已控制 Alcove，它可能写入了此文件，以便通过打开它的程序把您文档的内容告诉他人。仅当您刚刚亲自选择了它时才打开。</translation>
    </message>
    <message>
        <source>May Alcove use your network?</source>
        <translation>允许 Alcove 使用您的网络吗？</translation>
    </message>
    <message>
        <source>The settings name these servers, to which texts of your documents and questions are sent, or addresses at which other computers can reach Alcove. Agree only if you have set them yourself.</source>
        <translation>设置中列出了这些服务器（您的文档文本和问题会发送到那里），或其他计算机可以访问 Alcove 的地址。仅当这些是您亲自设置的时才同意。</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 中的 {0}</translation>
    </message>
    <message>
        <source>This folder is not available now. Its documents stay searchable.</source>
        <translation>此文件夹目前不可用。其中的文档仍可搜索。</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet indexed</source>
        <translation>
            <numerusform>%n 个尚未编入索引</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 个无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n 个无文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>排除了 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Questions over all documents</source>
        <translation>针对所有文档的问题</translation>
    </message>
    <message>
        <source>What the confidence means</source>
        <translation>置信度的含义</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>A computer without a network</source>
        <translation>没有网络的计算机</translation>
    </message>
    <message>
        <source>Choosing a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>The desktop</source>
        <translation>桌面程序</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The local API</source>
        <translation>本地 API</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>出现问题时</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>Working on Alcove</source>
        <translation>参与开发 Alcove</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Scaling beyond one machine</source>
        <translation>扩展到多台机器</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A model is a GGUF file. A larger model gives better answers, but is slower. Drop a GGUF file or a model pack on the window to import it; Alcove checks it first.</source>
        <translation>模型是 GGUF 文件。较大的模型回答更好，但速度较慢。将 GGUF 文件或模型包拖到窗口上即可导入；Alcove 会先进行检查。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Recommended for this computer: {}</source>
        <translation>推荐用于此计算机：{}</translation>
    </message>
    <message>
        <source>{0} was imported. Answers still come from {1}.</source>
        <translation>已导入 {0}。回答仍由 {1} 生成。</translation>
    </message>
    <message>
        <source>Answer with {}</source>
        <translation>使用 {} 回答</translation>
    </message>
    <message>
        <source>Keep {}</source>
        <translation>保留 {}</translation>
    </message>
    <message>
        <source>The largest model that fits into the memory that is free.</source>
        <translation>空闲内存能容纳的最大模型。</translation>
    </message>
    <message>
        <source>It needs {}.</source>
        <translation>需要 {}。</translation>
    </message>
    <message>
        <source>Measured here: {}.</source>
        <translation>本机测得：{}。</translation>
    </message>
    <message>
        <source>You are using it.</source>
        <translation>您正在使用它。</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>来自 {}</translation>
    </message>
    <message>
        <source>Comes with Alcove</source>
        <translation>随 Alcove 提供</translation>
    </message>
    <message>
        <source>Imported by you</source>
        <translation>由您导入</translation>
    </message>
    <message>
        <source>Small: finds and quotes short passages; does not count, compare or summarise well</source>
        <translation>小型：查找并引用短段落；不擅长计数、比较或总结</translation>
    </message>
    <message>
        <source>Reads and writes: answers in sentences</source>
        <translation>能读能写：用完整句子回答</translation>
    </message>
    <message>
        <source>To get it, run in a terminal: {}</source>
        <translation>如需获取，请在终端中运行：{}</translation>
    </message>
    <message>
        <source>{} of memory</source>
        <translation>{} 内存</translation>
    </message>
    <message>
        <source>Needs more memory than is available</source>
        <translation>所需内存超过可用内存</translation>
    </message>
    <message>
        <source>Runs on a server in your network</source>
        <translation>在您网络中的服务器上运行</translation>
    </message>
    <message>
        <source>Fits in memory</source>
        <translation>内存足够</translation>
    </message>
    <message>
        <source>Import a copy</source>
        <translation>导入副本</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Runs on the {}</source>
        <translation>运行于 {}</translation>
    </message>
    <message>
        <source>Choose the model that answers</source>
        <translation>选择回答所用的模型</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>模型：{}</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>所有模型…</translation>
    </message>
    <message>
        <source>Answers now come from {}.</source>
        <translation>现在由 {} 回答。</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>The answer is ready</source>
        <translation>回答已完成</translation>
    </message>
    <message>
        <source>Indexing is complete</source>
        <translation>索引已完成</translation>
    </message>
</context>
<context>
    <name>offline</name>
    <message>
        <source>Attempts to reach the network</source>
        <translation>访问网络的尝试</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>What this does not cover</source>
        <translation>未涵盖的内容</translation>
    </message>
    <message>
        <source>open sockets: {}</source>
        <translation>打开的套接字：{}</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>The local API is off: no port is open</source>
        <translation>本地 API 已关闭：没有打开的端口</translation>
    </message>
    <message>
        <source>The local API is on: a port is open</source>
        <translation>本地 API 已开启：有一个端口处于打开状态</translation>
    </message>
    <message>
        <source>Your settings send part of the work to other computers on your network: the text of passages and questions to answer or embed, and vectors to search. A separate process connects to these computers and to no others.</source>
        <translation>按您的设置，部分工作会发送到您网络中的其他计算机：用于回答或嵌入的段落和问题文本，以及用于搜索的向量。一个独立的进程只与这些计算机连接。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>刚刚检查</translation>
    </message>
    <message>
        <source>{0} of {1} attempts blocked</source>
        <translation>{1} 次尝试中有 {0} 次被阻止</translation>
    </message>
    <message>
        <source>seccomp filter of the kernel active; it cannot be removed</source>
        <translation>内核的 seccomp 过滤器已启用，无法移除</translation>
    </message>
    <message>
        <source>confined to its files by Landlock</source>
        <translation>由 Landlock 限制在自己的文件内</translation>
    </message>
    <message>
        <source>OPEN TO OTHER PROCESSES</source>
        <translation>对其他进程开放</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>NOT BLOCKED</source>
        <translation>未被阻止</translation>
    </message>
    <message>
        <source>Document extractor</source>
        <translation>文档提取进程</translation>
    </message>
    <message>
        <source>Local API listener</source>
        <translation>本地 API 的监听进程</translation>
    </message>
    <message>
        <source>Egress process, the only one that may connect to your servers</source>
        <translation>出站进程，唯一可以连接您的服务器的进程</translation>
    </message>
    <message>
        <source>{0} go to {1}, as set in your settings</source>
        <translation>{0}按您的设置发送到 {1}</translation>
    </message>
    <message>
        <source>Connections to {0}: {1} made, {2} failed</source>
        <translation>与 {0} 的连接：成功 {1} 次，失败 {2} 次</translation>
    </message>
    <message>
        <source>{0}, last connection {1}</source>
        <translation>{0}，最近一次连接：{1}</translation>
    </message>
    <message>
        <source>Attempts during normal use so far: {}</source>
        <translation>迄今正常使用中的尝试：{}</translation>
    </message>
    <message>
        <source>Server for vectors</source>
        <translation>向量服务器</translation>
    </message>
    <message>
        <source>Server for answers</source>
        <translation>回答服务器</translation>
    </message>
    <message>
        <source>Server for embeddings</source>
        <translation>嵌入服务器</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Confinement</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation>模型在何处运行</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, gave up the right to open network connections before it loaded anything. The operating system&apos;s kernel blocks every attempt, including those of any library inside it. This window shows what the engine sends; it loads no remote images and follows no links.</source>
        <translation>引擎负责读取文档和运行模型，它在加载任何内容之前就放弃了打开网络连接的权利。操作系统内核会阻止每一次尝试，包括其中任何程序库的尝试。此窗口只显示引擎发来的内容；不加载远程图片，也不打开链接。</translation>
    </message>
    <message>
        <source>The engine, which reads your documents and runs the model, refuses to open network connections. This system offers no way to enforce that from outside; a firewall rule can.</source>
        <translation>引擎负责读取文档和运行模型，它拒绝打开网络连接。此系统无法从外部强制执行这一点；防火墙规则可以做到。</translation>
    </message>
    <message>
        <source>Network access is not blocked on this system. The engine has no reason to use it, but that is a promise, not a proof.</source>
        <translation>此系统未阻止网络访问。引擎没有理由联网，但这只是承诺而非证明。</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>向量索引</translation>
    </message>
    <message>
        <source>Network access</source>
        <translation>网络访问</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>nothing measured yet</source>
        <translation>尚无测量</translation>
    </message>
    <message>
        <source>median {0}, 95% {1}</source>
        <translation>中位数 {0}，95% {1}</translation>
    </message>
    <message>
        <source>Understanding the question</source>
        <translation>理解问题</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Building the prompt</source>
        <translation>组织提示</translation>
    </message>
    <message>
        <source>Extracting the exact words</source>
        <translation>提取确切词句</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>等待模型</translation>
    </message>
    <message>
        <source>Reading the passages (prefill)</source>
        <translation>阅读段落 (prefill)</translation>
    </message>
    <message>
        <source>Writing (decode)</source>
        <translation>书写 (decode)</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Splitting into passages</source>
        <translation>切分段落</translation>
    </message>
    <message>
        <source>Computing embeddings</source>
        <translation>计算嵌入</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>{} waiting for the model</source>
        <translation>{} 个在等待模型</translation>
    </message>
    <message>
        <source>{} W</source>
        <translation>{} 瓦</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 中的 {0}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首个词</translation>
    </message>
    <message>
        <source>Time from the question to the first word of its answer.</source>
        <translation>从提问到回答出现第一个词的时间。</translation>
    </message>
    <message>
        <source>Tokens written per second, after the first one.</source>
        <translation>每秒写出的词元数，不含第一个。</translation>
    </message>
    <message>
        <source>Tokens of passages and question read per second, without those already cached.</source>
        <translation>每秒读取的段落和问题词元数，不含已缓存的部分。</translation>
    </message>
    <message>
        <source>Search by meaning and by keyword, ranking and lookup.</source>
        <translation>按含义和关键词搜索、排序与查找。</translation>
    </message>
    <message>
        <source>Time before the model starts on a question.</source>
        <translation>模型开始处理问题之前的时间。</translation>
    </message>
    <message>
        <source>Used by processor and GPU during an answer, where they measure it.</source>
        <translation>回答期间处理器和 GPU 的耗能（若硬件可测）。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>J</source>
        <translation>焦</translation>
    </message>
    <message>
        <source>{} J</source>
        <translation>{} 焦</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation>本机当前</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Time spent on an answer</source>
        <translation>一次回答所用的时间</translation>
    </message>
    <message>
        <source>Time spent on indexing</source>
        <translation>建立索引所用的时间</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>负载测试</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>已导出到 {}。</translation>
    </message>
    <message>
        <source>{0}: distribution over the last {1} answers</source>
        <translation>{0}：最近 {1} 个回答的分布</translation>
    </message>
    <message>
        <source>{}: median, 95th and 99th percentile by day, with changes marked</source>
        <translation>{}：每日中位数、第 95 和第 99 百分位数，并标出变化</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>99%</source>
        <translation>99%</translation>
    </message>
    <message>
        <source>95%</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>{0} prompt tokens, {1} of them cached; {2} tokens written.</source>
        <translation>提示 {0} 词元，其中 {1} 个已缓存；写出 {2} 个词元。</translation>
    </message>
    <message>
        <source>Total of the last {} files; reading and embedding run at the same time.</source>
        <translation>最近 {} 个文件的总计；读取与嵌入同时进行。</translation>
    </message>
    <message>
        <source>{0} took longest: {1}</source>
        <translation>{0}用时最多：{1}</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Files that are not searchable</source>
        <translation>不可搜索的文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>only with a source</source>
        <translation>仅限有来源</translation>
    </message>
    <message>
        <source>in a fixed form</source>
        <translation>固定格式</translation>
    </message>
    <message>
        <source>not about {}</source>
        <translation>不谈：{}</translation>
    </message>
    <message>
        <source>with a role of the model</source>
        <translation>为模型设定了角色</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Export the chat</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
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
        <translation>导出测量</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Choose where to save the file in the dialog that opens.</source>
        <translation>请在打开的对话框中选择保存文件的位置。</translation>
    </message>
</context>
<context>
    <name>scoping</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>向您的文档提问</translation>
    </message>
    <message>
        <source>Ask about {}</source>
        <translation>就 {} 提问</translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n item(s)</source>
        <translation>
            <numerusform>就 %n 项提问</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>{} only</source>
        <translation>仅 {}</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>昨天以来</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Ask about a folder</source>
        <translation>询问文件夹</translation>
    </message>
    <message>
        <source>Ask about a document</source>
        <translation>询问文档</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name of a document</source>
        <translation>文档名称</translation>
    </message>
    <message>
        <source>Add it to the library</source>
        <translation>添加到资料库</translation>
    </message>
    <message>
        <source>{} is not in the library. Only what is in the library can be searched.</source>
        <translation>{} 不在资料库中。只能搜索资料库中的内容。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Copies words (extractive)</source>
        <translation>摘录词语（extractive）</translation>
    </message>
    <message>
        <source>Sentences (small)</source>
        <translation>句子（small）</translation>
    </message>
    <message>
        <source>Sentences (large)</source>
        <translation>句子（large）</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Set several apart by commas.</source>
        <translation>多个之间用逗号分隔。</translation>
    </message>
    <message>
        <source>Text recognition (OCR)</source>
        <translation>文字识别（OCR）</translation>
    </message>
    <message>
        <source>Passage length</source>
        <translation>段落长度</translation>
    </message>
    <message>
        <source>Passages per question</source>
        <translation>每个问题的段落数</translation>
    </message>
    <message>
        <source>Passages per summary</source>
        <translation>每份摘要的段落数</translation>
    </message>
    <message>
        <source>Require a source</source>
        <translation>必须有来源</translation>
    </message>
    <message>
        <source>Refused topics</source>
        <translation>拒绝的主题</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>个线程</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>个回答</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Answers: key file</source>
        <translation>回答：密钥文件</translation>
    </message>
    <message>
        <source>Embeddings: vector size</source>
        <translation>嵌入：向量维数</translation>
    </message>
    <message>
        <source>Embeddings: key file</source>
        <translation>嵌入：密钥文件</translation>
    </message>
    <message>
        <source>Let other programs use Alcove</source>
        <translation>允许其他程序使用 Alcove</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>个请求</translation>
    </message>
    <message>
        <source>Largest file to read</source>
        <translation>读取的最大文件</translation>
    </message>
    <message>
        <source>Larger files are left out. Raise it if a document that you need is too large; lower it if reading takes too long.</source>
        <translation>更大的文件会被略过。如果需要的文档太大，请调高；如果读取太久，请调低。</translation>
    </message>
    <message>
        <source>size limit, big files, megabytes</source>
        <translation>大小限制, 大文件, 兆字节, 文件大小</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>读取一个文件的最长时间</translation>
    </message>
    <message>
        <source>A file that takes longer is given up, and listed with the files that are not indexed. Raise it for very long documents.</source>
        <translation>超时的文件会被放弃，并列入未编入索引的文件。文档很长时请调高。</translation>
    </message>
    <message>
        <source>timeout, time limit, slow files, seconds</source>
        <translation>超时, 时限, 慢, 秒</translation>
    </message>
    <message>
        <source>Memory to read one file</source>
        <translation>读取一个文件所用的内存</translation>
    </message>
    <message>
        <source>A file that needs more is given up, and listed with the files that are not indexed. Raise it if large files fail.</source>
        <translation>需要更多内存的文件会被放弃，并列入未编入索引的文件。大文件读取失败时请调高。</translation>
    </message>
    <message>
        <source>RAM, memory limit</source>
        <translation>RAM, 内存限制</translation>
    </message>
    <message>
        <source>More is faster, but slows down other programs. 0 chooses by the number of processor cores.</source>
        <translation>越多越快，但会拖慢其他程序。0 表示按处理器核心数选择。</translation>
    </message>
    <message>
        <source>speed, cores, CPU, parallel</source>
        <translation>速度, 核心, CPU, 并行</translation>
    </message>
    <message>
        <source>Reads the text in scanned pages and photos, after all other files. Turn it off if you have no scans, to spare the processor.</source>
        <translation>读取扫描页和照片中的文字，在所有其他文件之后进行。没有扫描件时可关闭，以减轻处理器负担。</translation>
    </message>
    <message>
        <source>scan, scanner, photo, picture, image</source>
        <translation>扫描, 扫描仪, 照片, 图片, 图像</translation>
    </message>
    <message>
        <source>Files and folders left out</source>
        <translation>略过的文件和文件夹</translation>
    </message>
    <message>
        <source>Files and folders with these names are left out everywhere; * stands for any characters, as in *.tmp.</source>
        <translation>具有这些名称的文件和文件夹在任何位置都会被略过；* 代表任意字符，如 *.tmp。</translation>
    </message>
    <message>
        <source>exclude, ignore, skip, hide, pattern</source>
        <translation>排除, 忽略, 跳过, 隐藏, 模式</translation>
    </message>
    <message>
        <source>Documents are searched in passages of about this length: longer ones give more context, shorter ones are found more exactly. Holds for files read from then on. 100 tokens are about 75 English words.</source>
        <translation>文档按大约这一长度的段落搜索：较长的上下文更多，较短的查找更准。对此后读取的文件生效。100 个词元约合 75 个英文单词。</translation>
    </message>
    <message>
        <source>chunk size, split</source>
        <translation>分块, 块大小, 切分</translation>
    </message>
    <message>
        <source>Embedding model (search by meaning)</source>
        <translation>嵌入模型（按含义搜索）</translation>
    </message>
    <message>
        <source>Finds passages whose meaning fits, whatever their words; another one suits documents in other languages, and reads the library again. A name in `alcove models list`, or the folder of a sentence-transformers model. Empty: the default.</source>
        <translation>查找含义相符的段落，不论用词；其他语言的文档可换用别的模型，资料库会重新读取。可填 `alcove models list` 中的名称，或 sentence-transformers 模型的文件夹。留空：默认模型。</translation>
    </message>
    <message>
        <source>semantic search, vectors, multilingual, embedder</source>
        <translation>语义搜索, 向量, 多语言</translation>
    </message>
    <message>
        <source>Writes the answers; it is changed more easily on the page Models. A name in `alcove models list`, or a GGUF file. Empty: the default.</source>
        <translation>撰写回答；在“模型”页更换更方便。可填 `alcove models list` 中的名称，或一个 GGUF 文件。留空：默认模型。</translation>
    </message>
    <message>
        <source>LLM, AI, artificial intelligence, chatbot</source>
        <translation>LLM, AI, 人工智能, 大模型</translation>
    </message>
    <message>
        <source>How the model answers</source>
        <translation>模型如何作答</translation>
    </message>
    <message>
        <source>Automatic suits the model. Otherwise it copies a few words of a passage (extractive), or writes sentences from fewer (small) or more passages (large). Change it if answers of your own model are poor.</source>
        <translation>“自动”按模型而定。否则从一个段落中摘录几个词（extractive），或根据较少（small）或较多（large）的段落写成句子。您自己的模型答得不好时可更改。</translation>
    </message>
    <message>
        <source>mode, style, profile, quote</source>
        <translation>模式, 风格, 摘录</translation>
    </message>
    <message>
        <source>Most passages of your documents that the model reads for one question. More can make answers more complete, but slower. 0 chooses by the model.</source>
        <translation>回答一个问题时，模型最多读取的文档段落数。多则回答更完整，但更慢。0 表示按模型选择。</translation>
    </message>
    <message>
        <source>context, sources, number of sources, top k</source>
        <translation>上下文, 来源, 来源数量</translation>
    </message>
    <message>
        <source>Longest wait for the first word</source>
        <translation>到第一个词的最长等待</translation>
    </message>
    <message>
        <source>Where an answer would begin later than this, the model reads fewer passages. 0 always reads all of them.</source>
        <translation>如果回答会晚于此时间开始，模型就少读一些段落。0 表示始终全部读取。</translation>
    </message>
    <message>
        <source>speed, slow, waiting, faster, time limit</source>
        <translation>速度, 慢, 等待, 更快, 时限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>How much text the model can consider at once, up to its own limit. Raise it for long chats; it takes more memory. 100 tokens are about 75 English words.</source>
        <translation>模型一次能考虑多少文本，不超过其自身上限。对话很长时请调高，但会占用更多内存。100 个词元约合 75 个英文单词。</translation>
    </message>
    <message>
        <source>memory, context length, long chats</source>
        <translation>内存, 上下文长度, 长对话</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长的回答</translation>
    </message>
    <message>
        <source>Where an answer is cut off. Raise it if answers end in the middle of a sentence. 100 tokens are about 75 English words.</source>
        <translation>回答超过此长度会被截断。如果回答说到一半就停，请调高。100 个词元约合 75 个英文单词。</translation>
    </message>
    <message>
        <source>maximum length, answer length, cut off, longer, shorter</source>
        <translation>最大长度, 回答长度, 截断, 更长, 更短</translation>
    </message>
    <message>
        <source>Most passages that are read for a summary; of longer texts, evenly spread ones. More make it more complete, but slower.</source>
        <translation>撰写摘要时最多读取的段落数；文本更长时均匀选取。多则更完整，但更慢。</translation>
    </message>
    <message>
        <source>summarise, summarize, overview</source>
        <translation>总结, 概括, 概览</translation>
    </message>
    <message>
        <source>Variation of the wording (temperature)</source>
        <translation>措辞的变化（温度）</translation>
    </message>
    <message>
        <source>0 always gives the same answer to the same question. Higher values vary the wording, and can add mistakes.</source>
        <translation>0 对同一问题总是给出相同的回答。值越高措辞变化越大，也可能增加错误。</translation>
    </message>
    <message>
        <source>creativity, creative, random</source>
        <translation>创造性, 随机</translation>
    </message>
    <message>
        <source>Of the questions that your documents answer, how many may be refused. Raise it where a wrong answer is worse than none: more questions without an answer in your documents are refused then, too.</source>
        <translation>文档能够回答的问题中，允许拒绝多少。如果错误的回答比没有回答更糟，请调高：这样文档中没有答案的问题也会更多地被拒绝。</translation>
    </message>
    <message>
        <source>confidence, strict, strictness, threshold, refuse, hallucination, not found</source>
        <translation>置信度, 严格, 阈值, 拒绝, 幻觉, 未找到</translation>
    </message>
    <message>
        <source>Language of answers</source>
        <translation>回答的语言</translation>
    </message>
    <message>
        <source>Language of all answers. By default that of the question.</source>
        <translation>所有回答的语言。默认与问题相同。</translation>
    </message>
    <message>
        <source>translate, translation, German, English, Spanish, Russian, Chinese</source>
        <translation>翻译, 中文, 英语, 德语, 西班牙语, 俄语</translation>
    </message>
    <message>
        <source>Length of answers</source>
        <translation>回答的长度</translation>
    </message>
    <message>
        <source>Length of all answers. By default as long as the question needs.</source>
        <translation>所有回答的长度。默认按问题需要。</translation>
    </message>
    <message>
        <source>short, brief, long, detailed</source>
        <translation>短, 简洁, 长, 详细</translation>
    </message>
    <message>
        <source>Form of answers</source>
        <translation>回答的形式</translation>
    </message>
    <message>
        <source>For programs that read the answers: a JSON schema, or a grammar (GBNF), that every answer follows. Empty: plain text.</source>
        <translation>供程序读取回答：每个回答都遵循的 JSON Schema 或语法（GBNF）。留空：普通文本。</translation>
    </message>
    <message>
        <source>JSON, format, structured, schema</source>
        <translation>JSON, 格式, 结构化, 模式</translation>
    </message>
    <message>
        <source>Answers that no source supports are not shown. Turn it on where every statement must be verified.</source>
        <translation>没有来源支持的回答不会显示。每个说法都须核实时请打开。</translation>
    </message>
    <message>
        <source>citation, evidence, proof, reference, safe</source>
        <translation>引用, 证据, 依据, 安全</translation>
    </message>
    <message>
        <source>Questions that contain all words of one of these topics are refused, such as: salary manager.</source>
        <translation>包含其中任一主题全部词语的问题会被拒绝，例如：经理 工资。</translation>
    </message>
    <message>
        <source>block, forbidden, ban, censor, filter</source>
        <translation>屏蔽, 禁止, 过滤</translation>
    </message>
    <message>
        <source>Role of the model</source>
        <translation>模型的角色</translation>
    </message>
    <message>
        <source>How it should behave, in a sentence, such as: You are a patient paralegal.</source>
        <translation>用一句话说明它应如何表现，例如：你是一位耐心的律师助理。</translation>
    </message>
    <message>
        <source>persona, tone, character, system prompt, instructions</source>
        <translation>人设, 语气, 系统提示, 指令</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>处理器线程</translation>
    </message>
    <message>
        <source>How many run the language model. More is faster up to the number of cores, but slows down other programs. 0 chooses by the number of cores.</source>
        <translation>用多少线程运行语言模型。在核心数以内越多越快，但会拖慢其他程序。0 表示按核心数选择。</translation>
    </message>
    <message>
        <source>cores, CPU, speed, slow</source>
        <translation>核心, CPU, 速度, 慢</translation>
    </message>
    <message>
        <source>Answers at the same time</source>
        <translation>同时撰写的回答数</translation>
    </message>
    <message>
        <source>Further questions wait. More take more memory. 0 chooses by the processor or graphics card.</source>
        <translation>其他问题等待。越多占用内存越多。0 表示按处理器或显卡选择。</translation>
    </message>
    <message>
        <source>several users, simultaneous, parallel, concurrent, GPU</source>
        <translation>多用户, 同时, 并行, GPU</translation>
    </message>
    <message>
        <source>Kept state of chats</source>
        <translation>保留的对话状态</translation>
    </message>
    <message>
        <source>Disk space for what the model has read of your chats, so that it goes on with them at once after a restart. 0 keeps nothing.</source>
        <translation>用于保存模型已读对话内容的磁盘空间，重启后可立即继续。0 表示不保留。</translation>
    </message>
    <message>
        <source>cache, history, disk space, traces, resume</source>
        <translation>缓存, 历史, 磁盘空间, 痕迹, 继续</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Layers on the graphics card (GPU)</source>
        <translation>显卡（GPU）上的层数</translation>
    </message>
    <message>
        <source>How much of the model the graphics card computes, which is faster. -1 for as much as fits; 0 for nothing.</source>
        <translation>模型有多少由显卡计算，显卡更快。-1 表示尽量多；0 表示不用。</translation>
    </message>
    <message>
        <source>CUDA, Vulkan, VRAM, video card, speed</source>
        <translation>CUDA, Vulkan, 显存, 速度</translation>
    </message>
    <message>
        <source>Price of an hour</source>
        <translation>每小时价格</translation>
    </message>
    <message>
        <source>What an hour of this computer costs, in your currency, for the cost of a question. 0 computes it from power and price of energy.</source>
        <translation>这台计算机一小时的费用（您的货币），用于计算每个问题的成本。0 表示按功率和电价计算。</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>cost, money, euro, dollar</source>
        <translation>成本, 钱, 费用, 元</translation>
    </message>
    <message>
        <source>Power while answering</source>
        <translation>回答时的功率</translation>
    </message>
    <message>
        <source>What this computer draws while it answers, for the cost of a question.</source>
        <translation>这台计算机回答时消耗的功率，用于计算每个问题的成本。</translation>
    </message>
    <message>
        <source>watts, electricity, energy, cost</source>
        <translation>瓦, 用电, 能耗, 成本</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>What a kilowatt hour costs, in your currency, for the cost of a question.</source>
        <translation>每千瓦时的价格（您的货币），用于计算每个问题的成本。</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>每千瓦时</translation>
    </message>
    <message>
        <source>electricity, cost, money, kWh</source>
        <translation>用电, 成本, 钱, 度</translation>
    </message>
    <message>
        <source>Shares of several graphics cards</source>
        <translation>多个显卡的份额</translation>
    </message>
    <message>
        <source>How they share the model, such as 3,1 for three quarters and one quarter. Empty: by their free memory.</source>
        <translation>它们如何分担模型，如 3,1 表示四分之三和四分之一。留空：按空闲显存。</translation>
    </message>
    <message>
        <source>GPU, split, multi-GPU</source>
        <translation>GPU, 分配, 多 GPU</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory for long texts, and rounds differently. Turn it off only if the graphics card fails with it.</source>
        <translation>一种计算方式，处理长文本时占用内存更少，舍入也不同。只有显卡因此出错时才需关闭。</translation>
    </message>
    <message>
        <source>memory, speed, performance, GPU</source>
        <translation>内存, 速度, 性能, GPU</translation>
    </message>
    <message>
        <source>Precision of the working memory (KV cache)</source>
        <translation>工作内存的精度（KV 缓存）</translation>
    </message>
    <message>
        <source>f16 is the most exact. q8_0 takes half the memory, q4_0 a quarter; both need flash attention. Change it if memory is short.</source>
        <translation>f16 最精确。q8_0 占用一半内存，q4_0 占四分之一；两者都需要 flash attention。内存不足时可更改。</translation>
    </message>
    <message>
        <source>memory, quantisation, quantization, RAM, VRAM</source>
        <translation>内存, 量化, 显存</translation>
    </message>
    <message>
        <source>Answers share the working memory (KV cache)</source>
        <translation>各回答共用工作内存（KV 缓存）</translation>
    </message>
    <message>
        <source>Each takes as much of it as it needs, so that more fit at the same time. Their words may then differ a little from one time to the next.</source>
        <translation>每个回答按需占用，因此可同时容纳更多回答。但每次的措辞可能略有不同。</translation>
    </message>
    <message>
        <source>unified, parallel, several users, memory, VRAM, deterministic, reproducible</source>
        <translation>共享, 并行, 多用户, 内存, 显存, VRAM, 确定性, 可重现</translation>
    </message>
    <message>
        <source>Longest pause within an answer</source>
        <translation>回答中的最长停顿</translation>
    </message>
    <message>
        <source>On a graphics card, how long answers pause while the model reads another question. Less makes them flow more evenly, and the first word of others come later.</source>
        <translation>在显卡上，模型读取另一个问题时回答停顿多久。值越小，回答越流畅，其他回答的首个词出现得越晚。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>latency, stutter, streaming, tokens, GPU</source>
        <translation>延迟, 卡顿, 流式输出, 词元, GPU, 显卡</translation>
    </message>
    <message>
        <source>Search index: server</source>
        <translation>搜索索引：服务器</translation>
    </message>
    <message>
        <source>Chroma server in your network that keeps the index for the search by meaning (vectors), such as http://chroma.lan:8000. Empty: this computer.</source>
        <translation>您的网络中保存按含义搜索的索引（向量）的 Chroma 服务器，如 http://chroma.lan:8000。留空：本机。</translation>
    </message>
    <message>
        <source>remote, database, vector database, vectors, network</source>
        <translation>远程, 数据库, 向量数据库, 向量, 网络</translation>
    </message>
    <message>
        <source>Search index: key file</source>
        <translation>搜索索引：密钥文件</translation>
    </message>
    <message>
        <source>File with the key for that server, which only you can read. Empty: no key.</source>
        <translation>存放该服务器密钥的文件，只有您能读取。留空：没有密钥。</translation>
    </message>
    <message>
        <source>password, token, API key, login</source>
        <translation>密码, 令牌, API 密钥, 登录</translation>
    </message>
    <message>
        <source>Server in your network that writes the answers, with the interface of OpenAI, such as http://gpu.lan:8000/v1. Questions and passages are sent to it. Empty: this computer.</source>
        <translation>您的网络中撰写回答的服务器，使用 OpenAI 接口，如 http://gpu.lan:8000/v1。问题和段落会发送给它。留空：本机。</translation>
    </message>
    <message>
        <source>remote, Ollama, vLLM, LM Studio, network</source>
        <translation>远程, Ollama, vLLM, LM Studio, 网络</translation>
    </message>
    <message>
        <source>Name of the model on that server. Empty: the first one that it lists.</source>
        <translation>该服务器上模型的名称。留空：它列出的第一个。</translation>
    </message>
    <message>
        <source>remote, LLM</source>
        <translation>远程, LLM</translation>
    </message>
    <message>
        <source>Answers: this computer stands in</source>
        <translation>回答：由本机顶替</translation>
    </message>
    <message>
        <source>While that server cannot be reached, the model on this computer answers.</source>
        <translation>该服务器无法连接时，由本机上的模型回答。</translation>
    </message>
    <message>
        <source>fallback, unavailable, remote, offline</source>
        <translation>备用, 不可用, 远程, 离线</translation>
    </message>
    <message>
        <source>Server in your network that computes embeddings for the search by meaning, with the interface of OpenAI or text-embeddings-inference, such as http://gpu.lan:8081/v1. The text of your documents is sent to it. Empty: this computer.</source>
        <translation>您的网络中为按含义搜索计算嵌入的服务器，使用 OpenAI 或 text-embeddings-inference 接口，如 http://gpu.lan:8081/v1。文档的文本会发送给它。留空：本机。</translation>
    </message>
    <message>
        <source>remote, vectors, network</source>
        <translation>远程, 向量, 网络</translation>
    </message>
    <message>
        <source>Name of the model on that server. Needed with the server.</source>
        <translation>该服务器上模型的名称。使用服务器时必填。</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>How many numbers make up a vector of that model, as its description says. Needed with the server.</source>
        <translation>该模型的一个向量由多少个数组成，见其说明。使用服务器时必填。</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>dimension, dimensions, width</source>
        <translation>维度, 宽度</translation>
    </message>
    <message>
        <source>File (PEM) with the authority that vouches for these servers, where it is your organisation&apos;s own. Empty: those that the system trusts.</source>
        <translation>为这些服务器担保的机构的文件（PEM），用于您的组织自己的机构。留空：系统信任的机构。</translation>
    </message>
    <message>
        <source>CA, SSL, TLS, HTTPS, certificate</source>
        <translation>CA, SSL, TLS, HTTPS, 证书</translation>
    </message>
    <message>
        <source>Other programs can search and ask while Alcove runs, each with a key from the page Local API.</source>
        <translation>Alcove 运行时，其他程序可以搜索和提问，各自使用“本地 API”页的密钥。</translation>
    </message>
    <message>
        <source>REST, interface, integration, plugin, server, HTTP</source>
        <translation>REST, 接口, 集成, 插件, 服务器, HTTP</translation>
    </message>
    <message>
        <source>Local API: port</source>
        <translation>本地 API：端口</translation>
    </message>
    <message>
        <source>Number under which programs reach Alcove (TCP). Change it if another program has it; 0 takes a free one.</source>
        <translation>程序通过此编号连接 Alcove（TCP）。被其他程序占用时请更改；0 表示取一个空闲的。</translation>
    </message>
    <message>
        <source>port number, network port</source>
        <translation>端口号, 网络端口</translation>
    </message>
    <message>
        <source>A free one</source>
        <translation>任一空闲端口</translation>
    </message>
    <message>
        <source>Local API: address</source>
        <translation>本地 API：地址</translation>
    </message>
    <message>
        <source>127.0.0.1 admits programs on this computer only. Any other address also admits other computers, and needs a certificate and a key.</source>
        <translation>127.0.0.1 只允许本机上的程序。任何其他地址也允许其他计算机，并需要证书和密钥。</translation>
    </message>
    <message>
        <source>IP, host, LAN, network, remote access</source>
        <translation>IP, 主机, 局域网, 网络, 远程访问</translation>
    </message>
    <message>
        <source>Local API: certificate</source>
        <translation>本地 API：证书</translation>
    </message>
    <message>
        <source>File (PEM) with the TLS certificate, which is needed for other computers. Empty: none.</source>
        <translation>TLS 证书文件（PEM），其他计算机连接时需要。留空：没有。</translation>
    </message>
    <message>
        <source>SSL, TLS, HTTPS, encryption</source>
        <translation>SSL, TLS, HTTPS, 加密</translation>
    </message>
    <message>
        <source>Local API: private key</source>
        <translation>本地 API：私钥</translation>
    </message>
    <message>
        <source>File (PEM) with the private key of the certificate.</source>
        <translation>证书的私钥文件（PEM）。</translation>
    </message>
    <message>
        <source>SSL, TLS, HTTPS, encryption, certificate</source>
        <translation>SSL, TLS, HTTPS, 加密, 证书</translation>
    </message>
    <message>
        <source>Local API: requests at the same time</source>
        <translation>本地 API：同时请求数</translation>
    </message>
    <message>
        <source>Requests that are worked on or wait; further ones are rejected.</source>
        <translation>处理中或等待中的请求；超出的会被拒绝。</translation>
    </message>
    <message>
        <source>limit, concurrent, parallel</source>
        <translation>上限, 并发, 并行</translation>
    </message>
    <message>
        <source>Local API: requests per key</source>
        <translation>本地 API：每个密钥的请求数</translation>
    </message>
    <message>
        <source>How many requests a program may make with one key; further ones are rejected.</source>
        <translation>程序用一个密钥最多可发出的请求数；超出的会被拒绝。</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>limit, rate limit</source>
        <translation>上限, 频率限制</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>谨慎程度</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Answers: server</source>
        <translation>回答：服务器</translation>
    </message>
    <message>
        <source>Answers: model</source>
        <translation>回答：模型</translation>
    </message>
    <message>
        <source>Embeddings: server</source>
        <translation>嵌入：服务器</translation>
    </message>
    <message>
        <source>Embeddings: model</source>
        <translation>嵌入：模型</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Files read at the same time</source>
        <translation>同时读取的文件数</translation>
    </message>
    <message>
        <source>files</source>
        <translation>个文件</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>段落</translation>
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
        <translation>按词语和含义</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>按词语</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>按含义</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>Chosen because it has {} of your question, and its meaning is close.</source>
        <translation>选中是因为含有您问题中的{}，并且含义相近。</translation>
    </message>
    <message>
        <source>Chosen because it has {} of your question.</source>
        <translation>选中是因为含有您问题中的{}。</translation>
    </message>
    <message>
        <source>Chosen because it has words of your question, and its meaning is close.</source>
        <translation>选中是因为含有您问题中的词语，并且含义相近。</translation>
    </message>
    <message>
        <source>Chosen because it has words of your question.</source>
        <translation>选中是因为含有您问题中的词语。</translation>
    </message>
    <message>
        <source>Chosen because its meaning is close to your question.</source>
        <translation>选中是因为含义与您的问题相近。</translation>
    </message>
    <message>
        <source>Search by words: place {}</source>
        <translation>按词语搜索：第 {} 位</translation>
    </message>
    <message>
        <source>Search by meaning: place {}</source>
        <translation>按含义搜索：第 {} 位</translation>
    </message>
    <message>
        <source>Other versions: {}</source>
        <translation>其他版本：{}</translation>
    </message>
    <message>
        <source>older</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Welcome to Alcove</source>
        <translation>欢迎使用 Alcove</translation>
    </message>
    <message>
        <source>It reads your documents and answers questions about them, citing the page each answer comes from.</source>
        <translation>它读取您的文档并回答相关问题，同时注明答案所在的页面。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Everything happens on this computer.</source>
        <translation>一切都在本机进行。</translation>
    </message>
    <message>
        <source>Add selected folders</source>
        <translation>添加所选文件夹</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Alcove watches these folders for changes. Your files are never changed or copied.</source>
        <translation>Alcove 会监视这些文件夹的更改。您的文件绝不会被更改或复制。</translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>所有模型…</translation>
    </message>
    <message>
        <source>Check the model</source>
        <translation>查看模型</translation>
    </message>
    <message>
        <source>Try the sample library of a small clinic. Click a question:</source>
        <translation>试试小诊所的示例资料库。点按一个问题：</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>提一个问题</translation>
    </message>
</context>
<context>
    <name>sweep</name>
    <message>
        <source>Parallel questions</source>
        <translation>并行提问数</translation>
    </message>
    <message>
        <source>Time to first token, including search</source>
        <translation>到第一个词元的时间，含搜索</translation>
    </message>
    <message>
        <source>Time between tokens</source>
        <translation>词元之间的时间</translation>
    </message>
    <message>
        <source>Tokens per second, all answers together</source>
        <translation>每秒词元数，所有回答合计</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>Passages sent: {}</source>
        <translation>发送段落:{}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Shows how speed depends on the passages sent and on parallel questions. Run `{}` to measure it.</source>
        <translation>显示速度如何随发送的段落和并行提问数变化。运行 `{}` 进行测量。</translation>
    </message>
    <message>
        <source>{0}: up to {1}, with {2} parallel questions and {3}</source>
        <translation>{0}：最高 {1}，并行提问 {2} 个，{3}</translation>
    </message>
    <message>
        <source>cost per question from {}</source>
        <translation>每个问题成本最低 {}</translation>
    </message>
    <message>
        <source>Right words (F1) with {0}: {1}</source>
        <translation>使用 {0} 时的正确词语（F1）：{1}</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>used by the answer</source>
        <translation>答案所用</translation>
    </message>
    <message>
        <source>a total or a note: no sum includes it</source>
        <translation>合计或备注：不计入求和</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>durations</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Several units: they are not added together.</source>
        <translation>单位不同：不会相加。</translation>
    </message>
    <message>
        <source>Nothing tells day from month: they are read as day and month.</source>
        <translation>无法区分日与月：按“日/月”读取。</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>所有表格</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change columns and conditions</source>
        <translation>更改列和条件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete this table…</source>
        <translation>删除此表格…</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>阅读进度</translation>
    </message>
    <message>
        <source>Which documents?</source>
        <translation>哪些文档？</translation>
    </message>
    <message>
        <source>Documents that the table leaves open</source>
        <translation>表格中尚未确定的文档</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Matching and unsure</source>
        <translation>符合和不确定的</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>符合的</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定的</translation>
    </message>
    <message>
        <source>All documents of the kind</source>
        <translation>该类型的所有文档</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>New column: a name or a question</source>
        <translation>新列：名称或问题</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新阅读</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is too long: %n rows were not kept.</source>
        <translation>
            <numerusform>表格过长：有 %n 行未保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {0}: {1}.</source>
        <translation>已导出到 {0}：{1}。</translation>
    </message>
    <message>
        <source>Delete this table?</source>
        <translation>删除此表格？</translation>
    </message>
    <message>
        <source>Its corrections are deleted too. The documents are kept.</source>
        <translation>其更正也会被删除。文档会保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Search names and columns</source>
        <translation>搜索名称和列</translation>
    </message>
    <message>
        <source>No table has these words.</source>
        <translation>没有包含这些词的表格。</translation>
    </message>
    <message>
        <source>No tables yet. Those of your documents are listed here once they are indexed.</source>
        <translation>尚无表格。文档编入索引后，其中的表格会列在这里。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>changed by {}</source>
        <translation>由 {} 更改</translation>
    </message>
    <message>
        <source>unsure whether it matches</source>
        <translation>不确定是否符合</translation>
    </message>
    <message>
        <source>holds instructions aimed at AI; they were not followed</source>
        <translation>包含针对 AI 的指令；未予执行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>Correct… (F2)</source>
        <translation>更正…（F2）</translation>
    </message>
    <message>
        <source>Take the correction back (Del)</source>
        <translation>撤回更正（Del）</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>表格原有顺序</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>按此列分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>A question, or fields: party, end, fee</source>
        <translation>一个问题，或字段：当事方、结束日期、费用</translation>
    </message>
    <message>
        <source>Tables made by questions</source>
        <translation>由问题生成的表格</translation>
    </message>
    <message>
        <source>No tables yet. Each document is read for what you ask, and gives a row whose cells show their source.</source>
        <translation>还没有表格。每个文档都会按您的问题阅读，并生成一行，其单元格会显示来源。</translation>
    </message>
    <message>
        <source>Working out what to ask of each document…</source>
        <translation>正在确定要向每个文档询问的内容…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Reading stopped: {}</source>
        <translation>阅读已停止：{}</translation>
    </message>
    <message>
        <source>Looking up the documents…</source>
        <translation>正在查找文档…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{} match</source>
        <translation>{} 个符合</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>{} 个搁置</translation>
    </message>
    <message>
        <source>{} without text</source>
        <translation>{} 个没有文本</translation>
    </message>
    <message>
        <source>{} could not be read</source>
        <translation>{} 个无法读取</translation>
    </message>
    <message>
        <source>The table may be incomplete.</source>
        <translation>表格可能不完整。</translation>
    </message>
    <message>
        <source>{0} of the kind “{1}”</source>
        <translation>“{1}”类 {0} 个</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>pages not recognised yet</source>
        <translation>页面尚未识别</translation>
    </message>
    <message>
        <source>not indexed yet</source>
        <translation>尚未编入索引</translation>
    </message>
    <message>
        <source>changed since it was indexed</source>
        <translation>索引后已更改</translation>
    </message>
    <message>
        <source>changes another document</source>
        <translation>更改另一份文档</translation>
    </message>
    <message>
        <source>says nothing of what is asked</source>
        <translation>没有提及所问内容</translation>
    </message>
    <message>
        <source>{0}, not {1}</source>
        <translation>是{0}，不是{1}</translation>
    </message>
    <message>
        <source>another version of {}</source>
        <translation>{} 的另一版本</translation>
    </message>
    <message numerus="yes">
        <source>of %n row(s)</source>
        <translation>
            <numerusform>共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>only “{}”</source>
        <translation>仅“{}”</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>从…到</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>is not said</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>is said</source>
        <translation>已提及</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>unsure: check it against the source</source>
        <translation>不确定：请对照来源核对</translation>
    </message>
    <message>
        <source>the document does not say</source>
        <translation>文档中没有说明</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>手动更正</translation>
    </message>
    <message>
        <source>read in the document: {}</source>
        <translation>文档中读到：{}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns and conditions</source>
        <translation>列和条件</translation>
    </message>
    <message>
        <source>Kind of document, such as contract</source>
        <translation>文档类型，例如合同</translation>
    </message>
    <message>
        <source>Only documents of this kind</source>
        <translation>仅此类型的文档</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Only new columns are read; the rest is computed again.</source>
        <translation>只阅读新列；其余部分会重新计算。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A table needs columns, each with a name of its own.</source>
        <translation>表格需要列，且每列都要有自己的名称。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What each document is asked</source>
        <translation>向每个文档询问的内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Kinds of tables</source>
        <translation>表格种类</translation>
    </message>
    <message>
        <source>Made by questions</source>
        <translation>由问题生成</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation>文档中</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Open Alcove</source>
        <translation>打开 Alcove</translation>
    </message>
    <message>
        <source>Quit Alcove</source>
        <translation>退出 Alcove</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>继续索引</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暂停索引</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Your indexed documents and chats are encrypted.</source>
        <translation>您的文档索引和对话已加密。</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation>资料库已锁定</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Alcove encrypts the index of your documents and your chats on disk, and asks for the passphrase at every start. Your documents themselves are not changed. Keep the passphrase safe: without it the library cannot be recovered.</source>
        <translation>Alcove 会在磁盘上加密文档索引和对话，并在每次启动时要求输入密码短语。文档本身不会更改。请妥善保管密码短语：没有它，资料库将无法恢复。</translation>
    </message>
    <message>
        <source>Enter a new passphrase only to change it.</source>
        <translation>仅在需要更改时输入新的密码短语。</translation>
    </message>
    <message>
        <source>Turn off encryption</source>
        <translation>关闭加密</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>再次输入新密码短语</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>两次输入的密码短语不一致。</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <translation>加密资料库</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers come from the documents you chose, entirely on this computer.</source>
        <translation>回答来自所选文档，全部在本机完成。</translation>
    </message>
    <message numerus="yes">
        <source>Answers come from %n document(s), entirely on this computer.</source>
        <translation>
            <numerusform>回答来自 %n 个文档，全部在本机完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} 毫秒</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分钟</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <source>{} s left</source>
        <translation>还剩 {} 秒</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>还剩 {}</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>约剩 {} 秒</translation>
    </message>
    <message>
        <source>{} tok/s</source>
        <translation>{} 词元/秒</translation>
    </message>
    <message>
        <source>{}/s</source>
        <translation>{}/秒</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message numerus="yes">
        <source>CPU (%n thread(s))</source>
        <translation>
            <numerusform>CPU（%n 个线程）</numerusform>
        </translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}。</translation>
    </message>
    <message>
        <source>{}: keyword search</source>
        <translation>{}：按关键词搜索</translation>
    </message>
    <message>
        <source>The embedding model was not trained for {}, so these documents are searched mostly by keyword and less by meaning. Use words that occur in them, or choose a multilingual embedding model in the settings.</source>
        <translation>嵌入模型未针对{}训练，因此这些文档主要按关键词而较少按含义搜索。请使用文档中出现的词语，或在设置中选择多语言嵌入模型。</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>几个词</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>one paragraph</source>
        <translation>一段话</translation>
    </message>
    <message>
        <source>{0} p. {1}</source>
        <translation>{0} 第 {1} 页</translation>
    </message>
    <message>
        <source>Rewriting the question…</source>
        <translation>正在改写问题…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {} of %n passage(s)</source>
        <translation>
            <numerusform>正在阅读第 {} 个段落，共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Unsure: in no passage</source>
        <translation>不确定：任何段落中都没有</translation>
    </message>
    <message>
        <source>computed from a table</source>
        <translation>由表格计算得出</translation>
    </message>
    <message>
        <source>Processor only: {}</source>
        <translation>仅处理器：{}</translation>
    </message>
    <message>
        <source>{} of {} passages</source>
        <translation>{} / {} 个段落</translation>
    </message>
    <message>
        <source>Confidence: the probability that this answer is right, measured on questions with known answers. It is not shown for models that were not evaluated.</source>
        <translation>置信度：此回答正确的概率，用已知答案的问题测得。未经评估的模型不显示置信度。</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>来自 {}</translation>
    </message>
    <message>
        <source>Only: {}</source>
        <translation>仅限：{}</translation>
    </message>
    <message numerus="yes">
        <source>Answers come from {} of %n document(s), entirely on this computer.</source>
        <translation>
            <numerusform>回答来自 %n 个文档中的 {} 个，全部在本机完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not searchable</source>
        <translation>
            <numerusform>%n 个文档不可搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>No document fits: {}. The search was not limited by it.</source>
        <translation>没有文档符合：{}。搜索未受其限制。</translation>
    </message>
    <message>
        <source>No document has the name “{}”.</source>
        <translation>没有名为“{}”的文档。</translation>
    </message>
    <message>
        <source>The nearest names: {}</source>
        <translation>最相近的名称：{}</translation>
    </message>
    <message>
        <source>These files have the name: {}</source>
        <translation>名称相符的文件：{}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>{} 以来</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>截至 {}</translation>
    </message>
    <message numerus="yes">
        <source>From the %n best passage(s); not all documents were read ({0} of {1})</source>
        <translation>
            <numerusform>根据 %n 个最佳段落；并未阅读全部文档（{0} / {1}）</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation>已阅读 {0} / {1}</translation>
    </message>
    <message>
        <source>{} unsure</source>
        <translation>{} 个不确定</translation>
    </message>
    <message>
        <source>Loading {}…</source>
        <translation>正在加载 {}…</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>正在阅读 {}…</translation>
    </message>
    <message>
        <source>Searching your documents…</source>
        <translation>正在搜索您的文档…</translation>
    </message>
    <message>
        <source>Summarising {0} of {1}</source>
        <translation>正在总结：{1}中的{0}</translation>
    </message>
    <message>
        <source>{0} of {1} parts</source>
        <translation>第 {0}/{1} 部分</translation>
    </message>
    <message>
        <source>from your documents</source>
        <translation>来自您的文档</translation>
    </message>
    <message>
        <source>partly from your documents</source>
        <translation>部分来自您的文档</translation>
    </message>
    <message>
        <source>not found in your documents</source>
        <translation>在您的文档中未找到</translation>
    </message>
    <message>
        <source>from your list of files</source>
        <translation>来自文件列表</translation>
    </message>
    <message>
        <source>summary of {}</source>
        <translation>{}的总结</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>{} to first word</source>
        <translation>{} 到首词</translation>
    </message>
    <message>
        <source>Confidence {}</source>
        <translation>置信度 {}</translation>
    </message>
    <message>
        <source>Not found in any passage: {}</source>
        <translation>任何段落中都未找到：{}</translation>
    </message>
    <message>
        <source>Instructions aimed at AI were found in {} and ignored. Check the source before you trust it.</source>
        <translation>在 {} 中发现针对 AI 的指令，已忽略。请先核对来源再采信。</translation>
    </message>
    <message>
        <source>Not in the requested language</source>
        <translation>不是要求的语言</translation>
    </message>
    <message>
        <source>Longer than requested</source>
        <translation>超过要求的长度</translation>
    </message>
    <message>
        <source>Withheld: no source supports it</source>
        <translation>未显示：没有来源支持</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 中的 {0}</translation>
    </message>
    <message>
        <source>{} passages/s</source>
        <translation>{} 段/秒</translation>
    </message>
    <message>
        <source>{0} has embedded {1} of {2} files</source>
        <translation>{0} 已嵌入 {1} / {2} 个文件</translation>
    </message>
    <message>
        <source>{0} of {1} files searchable by words, {2} by meaning</source>
        <translation>{0} / {1} 个文件可按词语搜索，{2} 个可按含义搜索</translation>
    </message>
    <message>
        <source>{0} files searchable by words, {1} by meaning</source>
        <translation>{0} 个文件可按词语搜索，{1} 个可按含义搜索</translation>
    </message>
    <message>
        <source>{0} of {1} files searchable by words</source>
        <translation>{0} / {1} 个文件可按词语搜索</translation>
    </message>
    <message>
        <source>{} not searchable by meaning yet</source>
        <translation>{}尚不能按含义搜索</translation>
    </message>
    <message>
        <source>{}, paused</source>
        <translation>{}，已暂停</translation>
    </message>
    <message>
        <source>{0}, {1} waiting</source>
        <translation>{0}，{1} 个等待中</translation>
    </message>
    <message>
        <source>{0}, {1} not searchable</source>
        <translation>{0}，{1} 个不可搜索</translation>
    </message>
    <message>
        <source>{}, all up to date</source>
        <translation>{}，均为最新</translation>
    </message>
    <message>
        <source>Offline; local API open to this computer</source>
        <translation>离线；本地 API 对本机开放</translation>
    </message>
    <message>
        <source>Local API open to other computers</source>
        <translation>本地 API 对其他计算机开放</translation>
    </message>
    <message>
        <source>Offline: enforced by the kernel</source>
        <translation>离线：由内核强制执行</translation>
    </message>
    <message>
        <source>Offline: enforced by the program</source>
        <translation>离线：由程序强制执行</translation>
    </message>
    <message>
        <source>Network access is not blocked</source>
        <translation>未阻止联网</translation>
    </message>
    <message>
        <source>{} (unreachable)</source>
        <translation>{}（无法连接）</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>{} tokens of context</source>
        <translation>{} 词元上下文</translation>
    </message>
</context>
</TS>
