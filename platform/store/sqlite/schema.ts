/**
 * The schema, a step for each version of it; a file's `user_version` counts the steps it has had. Steps that were released never change.
 *
 * `checkpoint` keeps every head that was ever signed, because each may have gone out: in a receipt, a bundle, to a witness. `event` holds nothing but the texts that were hashed: stream and place are read out of them, so that no column can say otherwise. The
 * triggers guard against slips; against intent there is the signed head.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE head (
    stream TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    at TEXT NOT NULL,
    frontier TEXT NOT NULL,
    root TEXT NOT NULL,
    checkpoint TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE event (
    leaf TEXT NOT NULL,
    stream TEXT NOT NULL AS (leaf ->> 'stream') VIRTUAL REFERENCES head (stream) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL AS (leaf ->> 'seq') VIRTUAL,
    UNIQUE (stream, seq)
  ) STRICT;

  CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
  CREATE TRIGGER event_unchanged BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

  CREATE TABLE entry (
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (collection, key)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE checkpoint (
    stream TEXT NOT NULL,
    size INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (stream, size)
  ) STRICT, WITHOUT ROWID;

  INSERT INTO checkpoint (stream, size, note) SELECT stream, size, checkpoint FROM head;

  CREATE TRIGGER checkpoint_stays BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'checkpoints are never deleted'); END;
  CREATE TRIGGER checkpoint_unchanged BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;
  `,
];
