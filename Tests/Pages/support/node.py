# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""A real node: the program, its demo database, its process and its access log."""

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from support.web import Web

REPOSITORY = Path(__file__).resolve().parents[3]
PEOPLE = int(os.environ.get("SAMMANHANG_PEOPLE", "60"))
START_SECONDS = 30
STOP_SECONDS = 20


def binary() -> Path:
    """The program under test: SAMMANHANG_BINARY, else the release build, else the debug build."""
    named = os.environ.get("SAMMANHANG_BINARY")
    places = (
        [Path(named)]
        if named
        else [REPOSITORY / ".build" / kind / "sammanhang" for kind in ("release", "debug")]
    )
    for place in places:
        if place.exists():
            return place
    raise FileNotFoundError(
        f"no program at {' or '.join(map(str, places))}: build the product sammanhang first"
    )


def run(program: Path, *arguments: str) -> str:
    """Runs a command of the program and gives what it printed; fails loudly when it fails."""
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=600, check=False)
    if done.returncode != 0:
        raise AssertionError(
            f"sammanhang {' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
        )
    return done.stdout


def copy_database(source: Path, folder: Path) -> Path:
    """A database of one's own, as the closed database at `source` stands."""
    folder.mkdir(parents=True, exist_ok=True)
    for ending in ("", "-keys", "-log"):
        shutil.copy2(f"{source}{ending}", folder / f"{source.name}{ending}")
    return folder / source.name


@dataclass(frozen=True)
class Mark:
    """How far the two ledgers had come."""

    read: int
    write: int


class Node:
    """A served database. `audit verify` runs on it when it stops."""

    def __init__(self, program: Path, database: Path):
        self.program = program
        self.database = database
        self.output = database.with_name(database.name + ".output")
        self._process: subprocess.Popen | None = None
        self._tokens: dict[tuple, str] = {}
        self.base = ""

    def start(self) -> "Node":
        with self.output.open("ab") as output:
            self._process = subprocess.Popen(
                [self.program, "serve", "--database", f"sqlite:{self.database}", "--port", "0"],
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            found = re.findall(r"served at (http://[0-9.:]+)", self.output.read_text())
            if found:
                self.base = found[-1]
                return self
            if self._process.poll() is not None:
                break
            time.sleep(0.05)
        raise AssertionError(f"the node did not start:\n{self.output.read_text()}")

    def stop(self) -> None:
        """Stops as an operator does; the node must end by itself and leave a log that holds."""
        if self._process is None:
            return
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            raise AssertionError("the node did not stop on SIGTERM") from None
        finally:
            self._process = None
        self.verify()

    def verify(self) -> str:
        """`sammanhang audit verify` on the database; fails when the log is broken."""
        told = run(self.program, "audit", "verify", "--database", f"sqlite:{self.database}")
        assert "The log is whole" in told, told
        return told

    @property
    def is_alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    @property
    def operator_log(self) -> str:
        """What the program has printed for its operator."""
        return self.output.read_text()

    def token(self, persona: str, commission: str | None = None) -> str:
        """A bearer token for a persona, as `sammanhang token --as` prints it."""
        key = ("persona", persona, commission)
        if key not in self._tokens:
            extra = ["--commission", commission] if commission else []
            told = run(
                self.program, "token", "--database", f"sqlite:{self.database}", "--as", persona, *extra
            )
            self._tokens[key] = told.strip()
        return self._tokens[key]

    def system_token(self, owner: str, scopes: str = "system/*.cruds") -> str:
        """A bearer token for a system client of a care provider."""
        key = ("system", owner, scopes)
        if key not in self._tokens:
            told = run(
                self.program,
                "token",
                "--database",
                f"sqlite:{self.database}",
                "--client",
                "provlab",
                "--owner",
                owner,
                "--scopes",
                scopes,
                "--test-data",
            )
            self._tokens[key] = told.strip()
        return self._tokens[key]

    def web(self, token: str | None = None) -> Web:
        """HTTP to the node, with a cookie jar of its own."""
        return Web(self.base, token)

    def mark(self) -> Mark:
        return Mark(*(self._highest(ending) for ending in ("-log", "")))

    def rows(self, since: Mark, person: int | None = None, request: str | None = None) -> list[dict]:
        """Rows of the access log after a mark, oldest first; of one person or one request when asked for."""
        rows = [*self._rows("-log", since.read), *self._rows("", since.write)]
        if person is not None:
            rows = [row for row in rows if str(person) in persons(row)]
        if request is not None:
            rows = [row for row in rows if row["request"] == request]
        return sorted(rows, key=lambda row: row["time"])

    def query(self, sql: str, *values) -> list[tuple]:
        """Facts straight from the database, for what no page tells."""
        with self._open("") as database:
            return database.execute(sql, values).fetchall()

    def resource_count(self) -> int:
        return self.query("SELECT count(*) FROM resource")[0][0]

    def _highest(self, ending: str) -> int:
        with self._open(ending) as database:
            return database.execute("SELECT coalesce(max(sequence), 0) FROM ledger").fetchone()[0]

    def _rows(self, ending: str, after: int) -> list[dict]:
        with self._open(ending) as database:
            found = database.execute(
                "SELECT body FROM ledger WHERE sequence > ? ORDER BY sequence", (after,)
            ).fetchall()
        return [json.loads(body) for (body,) in found]

    def _open(self, ending: str) -> "_Reading":
        return _Reading(f"{self.database}{ending}")


class _Reading:
    """A database opened to read, closed afterwards."""

    def __init__(self, path: str):
        self._path = path

    def __enter__(self) -> sqlite3.Connection:
        self._database = sqlite3.connect(f"file:{self._path}?mode=ro", uri=True, timeout=10)
        return self._database

    def __exit__(self, *_) -> None:
        self._database.close()


def persons(row: dict) -> set[str]:
    """The persons whom a row is about."""
    return {resource["person"] for resource in row["resources"] if "person" in resource}


def rules(rows: list[dict]) -> list[str]:
    """The rules of rows, each once, in order."""
    return list(dict.fromkeys(row["rule"] for row in rows))
