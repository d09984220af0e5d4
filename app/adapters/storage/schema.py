"""Schema and migrations of library.db. Names of tables and columns are a public contract."""

from __future__ import annotations

LEFT_OUT = """
NOT EXISTS (SELECT 1 FROM roots WHERE id = {root}) OR EXISTS (
    SELECT 1 FROM (SELECT path, rtrim(path, '/' || char(92)) AS folder FROM exclusions) AS excluded
    WHERE excluded.path = {path}
    OR {path} > folder || '/' AND {path} < folder || '0'
    OR instr(folder, '/') = 0 AND {path} > folder || char(92) AND {path} < folder || ']'
)"""
"""Condition for a file without a root, or at or below an excluded path. Paths below a folder range
from its separator, slash or backslash (92), to the character after it."""

LIBRARY = (
    """
CREATE TABLE roots (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL UNIQUE,
    recursive INTEGER NOT NULL,
    include TEXT NOT NULL,      -- JSON list of glob patterns
    exclude TEXT NOT NULL,      -- JSON list of glob patterns
    state TEXT NOT NULL,
    device INTEGER              -- volume it was last seen on
);
CREATE TABLE files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    root_id INTEGER NOT NULL REFERENCES roots(id) ON DELETE CASCADE,
    path TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    content_hash TEXT,
    kind TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    error TEXT,                 -- JSON object: code, title, reason, remedy
    indexed_at REAL,
    embedder TEXT
);
CREATE INDEX files_by_root ON files(root_id, state);
CREATE INDEX files_by_state ON files(state);
CREATE TABLE exclusions (
    path TEXT PRIMARY KEY       -- a file or folder that is left out
);
CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,   -- never used twice
    file_id INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    page INTEGER,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    heading TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX passages_by_file ON passages(file_id, ordinal);
CREATE INDEX passages_by_hash ON passages(text_hash);
CREATE VIRTUAL TABLE passages_fts USING fts5(terms, tokenize = 'ascii');
CREATE TRIGGER passages_gone AFTER DELETE ON passages BEGIN
    DELETE FROM passages_fts WHERE rowid = old.id;
END;
CREATE TABLE vectors (
    text_hash TEXT NOT NULL,
    embedder TEXT NOT NULL,
    vector BLOB NOT NULL
);
CREATE UNIQUE INDEX vectors_by_hash ON vectors(embedder, text_hash);
CREATE TABLE questions (        -- vectors of the latest questions
    text_hash TEXT NOT NULL,
    embedder TEXT NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (embedder, text_hash)
);
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    operation TEXT NOT NULL,    -- add, remove
    text_hash TEXT NOT NULL,
    embedder TEXT NOT NULL
);
CREATE TABLE chats (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL,
    pinned INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL REFERENCES chats(id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    prompt TEXT NOT NULL DEFAULT '',    -- a question as the model was asked it
    created_at REAL NOT NULL,
    abstained INTEGER NOT NULL DEFAULT 0,
    unsupported TEXT NOT NULL DEFAULT '[]', -- JSON list of [start, end)
    stages TEXT NOT NULL DEFAULT '{}',      -- JSON object, milliseconds
    tokens TEXT NOT NULL DEFAULT '{}',      -- JSON object
    model TEXT NOT NULL DEFAULT ''
);
CREATE INDEX messages_by_chat ON messages(chat_id, id);
CREATE TABLE citations (
    message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    path TEXT NOT NULL,
    page INTEGER,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX citations_by_message ON citations(message_id, n);
CREATE TABLE feedback (
    message_id INTEGER PRIMARY KEY REFERENCES messages(id) ON DELETE CASCADE,
    rating INTEGER NOT NULL,    -- 1 good, -1 bad
    created_at REAL NOT NULL
)""",
    """
ALTER TABLE chats ADD COLUMN guardrails TEXT NOT NULL DEFAULT '{}';     -- JSON object
ALTER TABLE messages ADD COLUMN broken TEXT NOT NULL DEFAULT '[]';      -- JSON list of rules
ALTER TABLE messages ADD COLUMN confidence REAL""",
    """
ALTER TABLE files ADD COLUMN added_at REAL;     -- when the library first knew of it
CREATE TABLE removals (                         -- files that went, for as long as it is told
    path TEXT NOT NULL,
    removed_at REAL NOT NULL
);
CREATE INDEX removals_by_time ON removals(removed_at);
CREATE TRIGGER files_added AFTER INSERT ON files BEGIN
    UPDATE files SET added_at = (julianday('now') - 2440587.5) * 86400 WHERE id = new.id;
END;
CREATE TRIGGER files_removed AFTER DELETE ON files
WHEN EXISTS (SELECT 1 FROM roots WHERE id = old.root_id) BEGIN  -- not with its folder
    DELETE FROM removals WHERE removed_at < (julianday('now') - 2440587.5 - 62) * 86400;
    INSERT INTO removals VALUES (old.path, (julianday('now') - 2440587.5) * 86400);
END""",
    # Its language is an ISO 639-1 code, empty when unclear.
    "ALTER TABLE files ADD COLUMN language TEXT NOT NULL DEFAULT ''",
    """
ALTER TABLE files ADD COLUMN scan INTEGER NOT NULL DEFAULT 0;   -- pictures to be recognised
ALTER TABLE roots ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;   -- by patterns
CREATE INDEX files_by_content ON files(content_hash);
CREATE INDEX files_by_scan ON files(id) WHERE scan;
CREATE TABLE recognised (       -- what was recognised in files, by their content
    content_hash TEXT PRIMARY KEY,
    document TEXT NOT NULL,     -- JSON object
    made_at REAL NOT NULL
);
CREATE TABLE removed_roots (    -- folders that were taken out, for as long as that can be undone
    path TEXT PRIMARY KEY,
    recursive INTEGER NOT NULL,
    include TEXT NOT NULL,
    exclude TEXT NOT NULL,
    removed_at REAL NOT NULL
);
CREATE TABLE spare_vectors (    -- of texts that went, in case they come back
    text_hash TEXT NOT NULL,
    embedder TEXT NOT NULL,
    vector BLOB NOT NULL,
    spared_at REAL NOT NULL
);
CREATE UNIQUE INDEX spare_vectors_by_hash ON spare_vectors(embedder, text_hash);
CREATE INDEX spare_vectors_by_time ON spare_vectors(spared_at)""",
    """
CREATE TABLE doubtful (         -- texts whose vectors may be needed by no passage any more
    text_hash TEXT PRIMARY KEY
) WITHOUT ROWID;
INSERT INTO doubtful SELECT DISTINCT text_hash FROM vectors;
CREATE TRIGGER passages_doubted AFTER DELETE ON passages BEGIN
    INSERT OR IGNORE INTO doubtful VALUES (old.text_hash);
END;
CREATE TRIGGER vectors_doubted AFTER INSERT ON vectors BEGIN
    INSERT OR IGNORE INTO doubtful VALUES (new.text_hash);
END;
CREATE INDEX recognised_by_time ON recognised(made_at)""",
    # A file removed from the library while it is being extracted must not be inserted again.
    f"""
CREATE TRIGGER files_left_out BEFORE INSERT ON files
WHEN {LEFT_OUT.format(root="new.root_id", path="new.path")} BEGIN
    SELECT RAISE(IGNORE);
END""",
    """
ALTER TABLE messages ADD COLUMN query TEXT NOT NULL DEFAULT ''; -- a question as it was rewritten
ALTER TABLE messages ADD COLUMN coverage TEXT;                  -- JSON object: read, of, unsure
ALTER TABLE messages ADD COLUMN unsure INTEGER NOT NULL DEFAULT 0""",
    """
ALTER TABLE messages ADD COLUMN sent TEXT NOT NULL DEFAULT '[]';    -- passages of its prompt, JSON
ALTER TABLE messages ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0""",
    """
CREATE TABLE spellings (        -- words of documents, by parts that a typing error leaves whole
    part TEXT NOT NULL,
    word TEXT NOT NULL,
    language TEXT NOT NULL,     -- of a file with it
    PRIMARY KEY (part, word, language)
) WITHOUT ROWID;
CREATE TABLE index_terms (      -- one row: up to which passage the index terms are of this version
    version INTEGER NOT NULL,
    done INTEGER NOT NULL,
    "last" INTEGER NOT NULL     -- later passages are of this version from the start
);
INSERT INTO index_terms SELECT 1, 0, coalesce(max(id), 0) FROM passages;
-- A JSON list of pairs:
ALTER TABLE messages ADD COLUMN corrections TEXT NOT NULL DEFAULT '[]'""",
    # Which files are versions of each other.
    """
CREATE TABLE versions (
    file_id INTEGER PRIMARY KEY REFERENCES files(id) ON DELETE CASCADE,
    name TEXT NOT NULL,         -- of the file, without the marks of its version
    title TEXT NOT NULL,        -- the same
    marks TEXT NOT NULL,        -- JSON object: number, status, date, effective
    "references" TEXT NOT NULL, -- JSON list of [verb, said]
    digest TEXT NOT NULL,       -- of its words
    sketch BLOB NOT NULL        -- 64-bit hashes
);
CREATE INDEX versions_by_name ON versions(name);
CREATE INDEX versions_by_title ON versions(title);
CREATE INDEX versions_by_digest ON versions(digest, file_id);
CREATE TABLE version_hashes (   -- the smallest of each sketch
    hash INTEGER NOT NULL,
    file_id INTEGER NOT NULL REFERENCES versions(file_id) ON DELETE CASCADE,
    PRIMARY KEY (hash, file_id)
) WITHOUT ROWID;
CREATE INDEX version_hashes_by_file ON version_hashes(file_id);
CREATE TABLE version_names (    -- names that a file's references may mean
    name TEXT NOT NULL,
    file_id INTEGER NOT NULL REFERENCES versions(file_id) ON DELETE CASCADE,
    PRIMARY KEY (name, file_id)
) WITHOUT ROWID;
CREATE INDEX version_names_by_file ON version_names(file_id);
CREATE TABLE version_links (    -- in both directions
    file_id INTEGER NOT NULL REFERENCES versions(file_id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES versions(file_id) ON DELETE CASCADE,
    relation TEXT NOT NULL,     -- version, replaces, replaced, amends, amended
    PRIMARY KEY (file_id, other_id)
) WITHOUT ROWID;
CREATE INDEX version_links_by_other ON version_links(other_id);
CREATE TABLE unlinked (         -- files whose versions are to be looked for
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_id INTEGER NOT NULL
);
CREATE INDEX unlinked_by_file ON unlinked(file_id);
INSERT INTO unlinked(file_id) SELECT id FROM files WHERE state = 'indexed' ORDER BY id;
CREATE TRIGGER versions_of_new AFTER INSERT ON files WHEN new.state = 'indexed' BEGIN
    INSERT INTO unlinked(file_id) VALUES (new.id);
END;
CREATE TRIGGER versions_of_changed AFTER UPDATE OF indexed_at, path ON files
WHEN new.state = 'indexed' BEGIN
    INSERT INTO unlinked(file_id) VALUES (new.id);
END;
CREATE TRIGGER versions_of_unread AFTER UPDATE OF state ON files
WHEN new.state IN ('failed', 'quarantined', 'skipped') BEGIN
    DELETE FROM versions WHERE file_id = new.id;
END;
CREATE TRIGGER versions_gone BEFORE DELETE ON versions BEGIN
    INSERT INTO unlinked(file_id)
    SELECT other_id FROM version_links WHERE file_id = old.file_id
    AND EXISTS (SELECT 1 FROM files WHERE id = other_id);
END;
CREATE TRIGGER unlinked_gone AFTER DELETE ON files BEGIN
    DELETE FROM unlinked WHERE file_id = old.id;
END""",
    # Passages are stored as soon as a file was read; their vectors follow.
    """
ALTER TABLE files ADD COLUMN noticed_at REAL NOT NULL DEFAULT 0;    -- when it was new or changed
CREATE TABLE embedders (        -- the one whose vectors answer, and the one that will take over
    stamp TEXT PRIMARY KEY,
    folder TEXT,                -- the setting it was loaded by; NULL if unknown or on a server
    place TEXT NOT NULL,        -- the folder of its vector index
    answers INTEGER NOT NULL
);
INSERT INTO embedders SELECT embedder, NULL, 'vectors', 1 FROM files
WHERE state = 'indexed' AND embedder IS NOT NULL GROUP BY embedder ORDER BY count(*) DESC LIMIT 1;
CREATE TABLE embedding_queue (  -- files with texts that an embedder has no vector of
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    embedder TEXT NOT NULL,
    file_id INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE,
    noticed_at REAL NOT NULL,
    mtime_ns INTEGER NOT NULL
);
CREATE UNIQUE INDEX embedding_queue_by_file ON embedding_queue(file_id, embedder);
CREATE INDEX embedding_queue_by_time
ON embedding_queue(embedder, noticed_at DESC, mtime_ns DESC, id);
INSERT INTO embedding_queue(embedder, file_id, noticed_at, mtime_ns)
SELECT stamp, files.id, 0, mtime_ns FROM files, embedders
WHERE state = 'indexed' AND embedder IS NOT stamp;
ALTER TABLE files DROP COLUMN embedder;
DROP TRIGGER vectors_doubted""",
    # What the document is, searched with each of its passages.
    "ALTER TABLE files ADD COLUMN context TEXT NOT NULL DEFAULT ''",
    # What documents say about themselves; files indexed before are added when the library opens.
    """
ALTER TABLE files ADD COLUMN dated_from TEXT NOT NULL DEFAULT '';   -- ISO date; empty for unknown
ALTER TABLE files ADD COLUMN dated_to TEXT NOT NULL DEFAULT '';
ALTER TABLE files ADD COLUMN senders TEXT NOT NULL DEFAULT '';      -- index terms
CREATE VIRTUAL TABLE files_fts USING fts5(name, folders, title, opening, tokenize = 'ascii');
CREATE TRIGGER files_nameless AFTER DELETE ON files BEGIN
    DELETE FROM files_fts WHERE rowid = old.id;
END""",
    # Tables of documents as data. Files that were read before seem changed, so that the next run
    # reads them again for theirs (but for PDF, which take long); until then they are found as ever.
    """
CREATE TABLE tables (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_id INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,   -- in the file, from 0
    name TEXT NOT NULL,         -- of the sheet, or the caption
    page INTEGER,
    columns TEXT NOT NULL,      -- JSON list of objects: name, type, unit and others
    row_count INTEGER NOT NULL,
    total_count INTEGER NOT NULL,
    hidden INTEGER NOT NULL,
    left_out INTEGER NOT NULL   -- rows beyond the limit
);
CREATE UNIQUE INDEX tables_by_file ON tables(file_id, ordinal);
CREATE TABLE table_rows (
    id INTEGER PRIMARY KEY,
    table_id INTEGER NOT NULL REFERENCES tables(id) ON DELETE CASCADE,
    block INTEGER NOT NULL,     -- of 500 rows each, from 0
    rows BLOB NOT NULL          -- a JSON list, compressed
);
CREATE UNIQUE INDEX table_rows_by_table ON table_rows(table_id, block);
CREATE TRIGGER tables_of_unread AFTER UPDATE OF state ON files
WHEN new.state IN ('failed', 'quarantined', 'skipped') BEGIN
    DELETE FROM tables WHERE file_id = new.id;
END;
UPDATE files SET inode = -1, content_hash = NULL WHERE state = 'indexed'
AND kind IN ('xlsx', 'xlsb', 'xls', 'ods', 'csv', 'tsv', 'docx', 'odt', 'html', 'md')""",
    # What was computed from a table.
    """
ALTER TABLE messages ADD COLUMN value TEXT;
-- computed: JSON object: rows, and the cells behind them
ALTER TABLE messages ADD COLUMN computed TEXT""",
    # Questions that all documents are read for, and what a model read of each.
    """
CREATE TABLE answer_tables (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    schema TEXT NOT NULL,       -- JSON object
    scope TEXT NOT NULL,        -- JSON object
    state TEXT NOT NULL,
    matches INTEGER NOT NULL DEFAULT 0,
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL
);
CREATE TABLE answer_table_corrections (
    table_id INTEGER NOT NULL REFERENCES answer_tables(id) ON DELETE CASCADE,
    file_id INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (table_id, file_id, field)
) WITHOUT ROWID;
CREATE INDEX answer_table_corrections_by_file ON answer_table_corrections(file_id);
CREATE TABLE document_readings (
    file_id INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE,
    field TEXT NOT NULL,        -- what was asked
    model TEXT NOT NULL,
    digest TEXT NOT NULL,       -- of the text that was read
    reading TEXT NOT NULL,      -- JSON object
    PRIMARY KEY (file_id, field, model)
) WITHOUT ROWID""",
    # Folders whose erasure has begun, until it has ended.
    "CREATE TABLE forgetting (path TEXT PRIMARY KEY)",
    # What a question searched, and what a chat is pinned to; JSON objects, NULL for everything.
    """
ALTER TABLE messages ADD COLUMN scope TEXT;
ALTER TABLE chats ADD COLUMN scope TEXT""",
    # Pages of documents. What was read before has the number of its last page with text.
    """
ALTER TABLE files ADD COLUMN pages INTEGER;     -- NULL where the format has none
ALTER TABLE files ADD COLUMN recognised INTEGER NOT NULL DEFAULT 0; -- text of pictures, by OCR
ALTER TABLE files ADD COLUMN textless TEXT NOT NULL DEFAULT '[]';   -- JSON list of page numbers
UPDATE files SET pages = (
    SELECT page FROM passages WHERE file_id = files.id ORDER BY ordinal DESC LIMIT 1
), recognised = content_hash IN (SELECT content_hash FROM recognised) WHERE state = 'indexed'""",
    # The filters in the words of a question; a JSON object, NULL for none.
    "ALTER TABLE messages ADD COLUMN narrowing TEXT",
)
