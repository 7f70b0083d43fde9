-- Bodies with those who belong to them, and meetings that are prepared and not yet opened.

CREATE TABLE body (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  content TEXT NOT NULL CHECK (json_valid(content)),
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Written while someone types: a preparation changes until the meeting opens, and then it is gone.
CREATE TABLE preparation (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  content TEXT NOT NULL CHECK (json_valid(content)),
  made_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
