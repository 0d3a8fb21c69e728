// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The first schema.
enum Migration1 {
    static let main = data + "\n" + ledger
    static let log = ledger

    private static let data = """
        CREATE TABLE head (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            txn INTEGER NOT NULL,
            facts INTEGER NOT NULL,
            clock INTEGER NOT NULL
        ) STRICT;

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

        CREATE TABLE resource (
            row INTEGER PRIMARY KEY,
            type INTEGER NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            interaction INTEGER NOT NULL,
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
        CREATE INDEX resource_updated ON resource (type, updated) WHERE deleted = 0;

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
        INSERT INTO head VALUES (1, 0, 0, 0);
        """

    private static let ledger = """
        CREATE TABLE ledger (
            sequence INTEGER PRIMARY KEY,
            time INTEGER NOT NULL,
            actor TEXT NOT NULL,
            persons BLOB NOT NULL,
            body BLOB NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;

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
        INSERT INTO ledger_indexed VALUES (1, 0);
        """
}
