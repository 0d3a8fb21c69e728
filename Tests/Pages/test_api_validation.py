# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""What an owner asks of what is written, set from the keyboard while the node runs, and told in Swedish."""

import json
import os
import subprocess

import pytest
from support.node import run
from support.people import REGION

CONTACT_WITHOUT_DETAILS = {"resourceType": "Patient", "contact": [{"gender": "male"}]}
TWO_NAMES = {"resourceType": "Patient", "name": [{"family": "A"}, {"family": "B"}]}
PATIENT_PROFILE = "http://hl7.se/fhir/ig/base/StructureDefinition/SEBasePatient"


def setting(program, node, *arguments):
    return run(program, "validation", *arguments[:1], "--database", f"sqlite:{node.database}", *arguments[1:])


def test_a_setting_holds_from_the_next_write_of_a_node_that_runs(program, own_node):
    web = own_node.web(own_node.system_token(REGION))
    assert web.post_json("/fhir/Patient", CONTACT_WITHOUT_DETAILS).status == 201
    assert "Nothing is set" in setting(program, own_node, "list")

    told = setting(program, own_node, "set", "--owner", REGION, "--level", "base")
    assert f"{REGION}  everything: base" in told
    refused = web.post_json("/fhir/Patient", CONTACT_WITHOUT_DETAILS, Accept_Language="sv")
    assert refused.status == 422 and refused.header("Content-Language") == "sv"
    [issue] = refused.json["issue"]
    assert issue["expression"] == ["Patient.contact[0]"]
    assert "uppfyller inte regeln pat-1" in issue["diagnostics"]

    assert web.post_json("/fhir/Patient", TWO_NAMES).status == 201
    follow = ["--level", "profile", "--follow", PATIENT_PROFILE]
    setting(program, own_node, "set", "--owner", REGION, "--type", "Patient", *follow)
    english = web.post_json("/fhir/Patient", TWO_NAMES)
    assert english.status == 422 and "SEBasePatient" in english.text
    assert english.header("Content-Language") == "en"

    setting(program, own_node, "clear", "--owner", REGION, "--type", "Patient")
    setting(program, own_node, "clear", "--owner", REGION)
    assert web.post_json("/fhir/Patient", CONTACT_WITHOUT_DETAILS).status == 201


@pytest.mark.parametrize(
    ("flags", "locale", "words"),
    [
        (["--language", "sv"], "en_GB.UTF-8", "uppfyller inte regeln pat-1: Ange minst ett av name, telecom,"),
        (["--language", "en"], "sv_SE.UTF-8", "breaks the rule pat-1: SHALL at least contain"),
        ([], "sv_SE.UTF-8", "uppfyller inte regeln pat-1"),
        ([], "C.UTF-8", "breaks the rule pat-1"),
    ],
)
def test_the_command_tells_findings_in_the_language_of_the_flag_or_of_the_terminal(
    program, tmp_path, flags, locale, words
):
    body = tmp_path / "patient.json"
    body.write_text(json.dumps(CONTACT_WITHOUT_DETAILS))
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    told = subprocess.run(
        [program, "validate", *flags, body],
        capture_output=True,
        text=True,
        check=False,
        env={**environment, "LANG": locale},
    )
    assert told.returncode == 1 and words in told.stdout, told.stdout


def test_a_setting_is_refused_for_what_is_not_known(program, own_node):
    for arguments, words in [
        (["--owner", REGION, "--type", "Hund", "--level", "base"], "Hund"),
        (["--owner", "SE5560000000-INGEN", "--level", "base"], "no care provider"),
        (["--owner", REGION, "--level", "profile", "--follow", "http://a.se/ingen"], "http://a.se/ingen"),
        (["--owner", REGION, "--level", "base", "--follow", PATIENT_PROFILE], "--follow"),
    ]:
        with pytest.raises(AssertionError, match=words):
            setting(program, own_node, "set", *arguments)
    assert "Nothing is set" in setting(program, own_node, "list")
