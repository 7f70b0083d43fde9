-- What is searched. All of it can be made again from the rest of the register, and is when `search_state` says another
-- form than the one known, or when the index is damaged.

-- A text that stands by itself: an initiative, a statement, a row of a table. The same text is here once, wherever it
-- stands. `parts` are its sections, [key, heading, text], the text composed (NFC).
CREATE TABLE search_text (
  id INTEGER PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
  title TEXT NOT NULL,
  parts TEXT NOT NULL CHECK (json_valid(parts))
) STRICT;

-- A thing that a text is about, the same over versions: an initiative of an area's plan of a year, a row of a list.
CREATE TABLE search_slot (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  what TEXT NOT NULL CHECK (what IN ('plan', 'meeting', 'document', 'table', 'package')),
  year INTEGER,
  area_id TEXT,
  area TEXT NOT NULL
) STRICT;

-- What each version, source, meeting or package says of it; `target` is how that is opened.
CREATE TABLE search_place (
  slot INTEGER NOT NULL REFERENCES search_slot (id),
  owner TEXT NOT NULL,
  text INTEGER NOT NULL REFERENCES search_text (id),
  version TEXT,
  at TEXT NOT NULL,
  target TEXT NOT NULL CHECK (json_valid(target)),
  PRIMARY KEY (slot, owner)
) STRICT, WITHOUT ROWID;

CREATE INDEX search_place_by_text ON search_place (text, slot, at);
CREATE INDEX search_place_by_owner ON search_place (owner);

-- Words as Klubba splits and folds them, parted by spaces; the tokenizer has nothing left to decide.
CREATE VIRTUAL TABLE search_index USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'ascii');

-- Every word that has been indexed: what a word stands inside of, and what was meant.
CREATE TABLE search_word (
  word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What is in the register and not yet in the index. Filled in the very transaction that brings it, emptied before an
-- answer is given, so that nothing is ever missed.
CREATE TABLE search_queue (
  kind TEXT NOT NULL CHECK (kind IN ('version', 'source', 'package')),
  owner TEXT NOT NULL,
  PRIMARY KEY (kind, owner)
) STRICT, WITHOUT ROWID;

-- `form`: how texts were split and folded; `position`: the last operation whose meeting is indexed.
CREATE TABLE search_state (
  key TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER plan_version_is_searched AFTER INSERT ON plan_version
  BEGIN INSERT OR IGNORE INTO search_queue VALUES ('version', NEW.hash); END;
CREATE TRIGGER source_is_searched AFTER INSERT ON source
  BEGIN INSERT OR IGNORE INTO search_queue VALUES ('source', NEW.sha256); END;
CREATE TRIGGER package_is_searched AFTER INSERT ON package
  BEGIN INSERT OR IGNORE INTO search_queue VALUES ('package', NEW.sha256); END;

INSERT INTO search_queue SELECT 'version', hash FROM plan_version;
INSERT INTO search_queue SELECT 'source', sha256 FROM source;
INSERT INTO search_queue SELECT 'package', sha256 FROM package;
