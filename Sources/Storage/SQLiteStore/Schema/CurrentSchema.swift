// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The whole schema as it is now. A test proves that all migrations together make exactly this.
///
/// Moments are milliseconds since 1970, days are days since 1970, hashes are keyed.
package enum CurrentSchema {
    /// The database of a node: data, facts and the write stream of the log.
    package static let main = data + "\n" + ledger

    /// Beside the database: the read stream of the log.
    package static let log = ledger

    static let data = """
        -- One row: what every write transaction reads first and writes last.
        CREATE TABLE head (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            txn INTEGER NOT NULL,               -- number of the latest body that was written
            facts INTEGER NOT NULL,             -- grows with every fact
            clock INTEGER NOT NULL              -- latest moment given out
        ) STRICT;

        -- Short numbers for type names and for Type.parameter.
        CREATE TABLE name (
            number INTEGER PRIMARY KEY,
            text TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE label_class (
            number INTEGER PRIMARY KEY,
            owner TEXT NOT NULL,
            unit TEXT NOT NULL,
            process TEXT NOT NULL,
            sector TEXT NOT NULL,
            information_type TEXT NOT NULL,
            flags INTEGER NOT NULL,
            shared INTEGER NOT NULL,
            UNIQUE (owner, unit, process, sector, information_type, flags, shared)
        ) STRICT;

        CREATE TABLE dictionary (
            number INTEGER PRIMARY KEY,
            bytes BLOB NOT NULL
        ) STRICT;

        -- Current versions. entries is what the resource is found by, see IndexCoding.
        CREATE TABLE resource (
            row INTEGER PRIMARY KEY,
            type INTEGER NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            interaction INTEGER NOT NULL,       -- 0 create, 1 update, 2 delete
            deleted INTEGER NOT NULL,
            class INTEGER NOT NULL,
            person INTEGER,
            several INTEGER NOT NULL,
            care_day INTEGER,
            txn INTEGER NOT NULL,
            entries BLOB NOT NULL,
            dictionary INTEGER NOT NULL,
            body BLOB NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX resource_key ON resource (type, id);
        CREATE INDEX resource_person ON resource (person, type) WHERE deleted = 0;
        CREATE INDEX resource_type ON resource (type) WHERE deleted = 0;
        CREATE INDEX resource_labels ON resource (person, class, care_day) WHERE deleted = 0;
        CREATE INDEX resource_updated ON resource (type, updated) WHERE deleted = 0;
        CREATE INDEX resource_gone ON resource (type, updated) WHERE deleted = 1;

        -- Versions before the current one.
        CREATE TABLE resource_version (
            row INTEGER NOT NULL,
            version INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            interaction INTEGER NOT NULL,
            class INTEGER NOT NULL,
            person INTEGER,
            several INTEGER NOT NULL,
            care_day INTEGER,
            dictionary INTEGER NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (row, version)
        ) STRICT;

        -- Index rows, clustered for the search. Token rows hold uris too.
        CREATE TABLE token (
            param INTEGER NOT NULL,
            code INTEGER NOT NULL,
            row INTEGER NOT NULL,
            system INTEGER NOT NULL,
            PRIMARY KEY (param, code, row, system)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE text (
            param INTEGER NOT NULL,
            folded TEXT NOT NULL,
            row INTEGER NOT NULL,
            PRIMARY KEY (param, folded, row)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE reference (
            param INTEGER NOT NULL,
            target INTEGER NOT NULL,
            row INTEGER NOT NULL,
            PRIMARY KEY (param, target, row)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE date (
            param INTEGER NOT NULL,
            low INTEGER NOT NULL,
            high INTEGER NOT NULL,
            row INTEGER NOT NULL,
            PRIMARY KEY (param, low, high, row)
        ) STRICT, WITHOUT ROWID;

        -- Versions of facts; newest is 1 for the one that counts.
        CREATE TABLE fact (
            row INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            newest INTEGER NOT NULL,
            person INTEGER,
            key TEXT NOT NULL,
            valid_from INTEGER NOT NULL,
            valid_to INTEGER NOT NULL,
            recorded INTEGER NOT NULL,
            ended INTEGER,
            body BLOB NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX fact_id ON fact (kind, id) WHERE newest = 1;
        CREATE INDEX fact_key ON fact (kind, key) WHERE newest = 1;
        CREATE INDEX fact_person ON fact (person) WHERE newest = 1 AND person IS NOT NULL;
        """

    static let ledger = """
        -- A stream of the log. persons is 8 bytes each, little-endian.
        CREATE TABLE ledger (
            sequence INTEGER PRIMARY KEY,
            time INTEGER NOT NULL,
            actor TEXT NOT NULL,
            persons BLOB NOT NULL,
            body BLOB NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;

        -- Built behind: lines past ledger_indexed.sequence are found by scanning.
        CREATE TABLE ledger_indexed (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            sequence INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE ledger_person (
            person INTEGER NOT NULL,
            time INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            PRIMARY KEY (person, time, sequence)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE ledger_actor (
            actor INTEGER NOT NULL,
            time INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            PRIMARY KEY (actor, time, sequence)
        ) STRICT, WITHOUT ROWID;
        """
}
