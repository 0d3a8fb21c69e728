# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""What an owner asks of what is written, set from the keyboard while the node runs, and told in Swedish."""

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
