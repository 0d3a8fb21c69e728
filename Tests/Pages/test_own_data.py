# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Real data are kept away from a database where anybody may sign in as the invented people."""

import json
import subprocess

import pytest
from support.node import copy_database

OWNER = "SE5560000000-V001"
TEST_TAG = {"system": "https://sammanhang.se/fhir/CodeSystem/data-kind", "code": "TEST"}


@pytest.fixture
def personas(demo, tmp_path):
    """A closed demo database of one's own."""
    return copy_database(demo, tmp_path / "own")


def command(program, name, database, *arguments):
    return subprocess.run(
        [program, name, "--database", f"sqlite:{database}", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


def patient(folder, **members):
    body = folder / "patient.json"
    body.write_text(json.dumps({"resourceType": "Patient", "name": [{"family": "Prov"}], **members}))
    return body


def test_import_refuses_a_demo_database(program, personas, tmp_path):
    told = command(program, "import", personas, "--owner", OWNER, patient(tmp_path))
    assert told.returncode != 0 and "--test-data" in told.stderr


def test_test_data_must_be_tagged(program, personas, tmp_path):
    flags = ["--owner", OWNER, "--test-data"]
    told = command(program, "import", personas, *flags, patient(tmp_path))
    assert told.returncode == 1 and "Stored 0" in told.stdout and "TEST" in told.stdout
    told = command(program, "import", personas, *flags, patient(tmp_path, meta={"tag": [TEST_TAG]}))
    assert told.returncode == 0 and "Stored 1" in told.stdout


def test_a_client_is_let_in_for_test_data_only(program, personas):
    flags = ["--client", "labb", "--owner", "SE2321000999-V001"]
    told = command(program, "token", personas, *flags)
    assert told.returncode != 0 and "--test-data" in told.stderr


@pytest.mark.parametrize("hours", ["0", "745"])
def test_hours_that_the_desk_refuses_are_refused_in_words(program, personas, hours):
    told = command(program, "token", personas, "--as", "anna", "--hours", hours)
    assert told.returncode != 0 and "--hours must be 1 to 744" in told.stderr
