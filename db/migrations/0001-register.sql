-- The register: documents as read, plan versions by hash, meetings as logs, packages, keys.

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A document's text as it was read, kept so that every figure can show where it came from.
CREATE TABLE source (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  import TEXT NOT NULL CHECK (json_valid(import)),
  received_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_version (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  area_id TEXT NOT NULL,
  first_year INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  received_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_version_by_year ON plan_version (first_year, area_id);

-- A parent may be unknown here: a package can bring a version whose forebears it does not.
CREATE TABLE plan_version_parent (
  hash TEXT NOT NULL REFERENCES plan_version (hash),
  parent TEXT NOT NULL CHECK (length(parent) = 64),
  PRIMARY KEY (hash, parent)
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_version_children ON plan_version_parent (parent);

-- Where a version's values stand in a source, by JSON pointer.
CREATE TABLE place (
  hash TEXT NOT NULL REFERENCES plan_version (hash),
  source TEXT NOT NULL REFERENCES source (sha256),
  places TEXT NOT NULL CHECK (json_valid(places)),
  PRIMARY KEY (hash, source)
) STRICT, WITHOUT ROWID;

-- A meeting is named by its first operation. `position` is the order of arrival here, and says nothing else.
CREATE TABLE operation (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 64),
  meeting TEXT NOT NULL,
  type TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;

CREATE INDEX operation_by_meeting ON operation (meeting);
-- What a list of meetings asks for, without the weight of a larger index on each append.
CREATE INDEX operation_that_opens ON operation (meeting) WHERE type = 'meeting.opened.1';
CREATE INDEX operation_that_closes ON operation (meeting) WHERE type = 'meeting.closed.1';

CREATE TABLE signer (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  organisation TEXT NOT NULL,
  certificate TEXT NOT NULL,
  encrypted_key TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Certificates whose holders someone here has vouched for.
CREATE TABLE known_certificate (
  fingerprint TEXT PRIMARY KEY CHECK (length(fingerprint) = 64),
  name TEXT NOT NULL,
  known_since TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE package (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  name TEXT NOT NULL,
  meeting TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('made', 'received')),
  at TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER operation_never_changes BEFORE UPDATE ON operation
  BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER operation_never_goes BEFORE DELETE ON operation
  BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER plan_version_never_changes BEFORE UPDATE ON plan_version
  BEGIN SELECT RAISE(ABORT, 'a plan version is a value'); END;
CREATE TRIGGER plan_version_never_goes BEFORE DELETE ON plan_version
  BEGIN SELECT RAISE(ABORT, 'a plan version is a value'); END;
CREATE TRIGGER source_never_changes BEFORE UPDATE ON source
  BEGIN SELECT RAISE(ABORT, 'a source is kept as it was read'); END;
CREATE TRIGGER package_never_changes BEFORE UPDATE ON package
  BEGIN SELECT RAISE(ABORT, 'a package is kept as it is'); END;
