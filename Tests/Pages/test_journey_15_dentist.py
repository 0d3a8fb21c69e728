# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Journey 15: Åsa charts a tooth and its pockets, reads medicines when Anna says yes, and answers a warning."""

import re

import pytest
from support.a11y import passes
from support.canary import patient_of
from support.people import DENTIST_PROVIDER, REGION, VC1, Person, person
from support.steps import (
    answer_question,
    consent_quickly,
    find_person,
    register_relation,
    sees_within_a_second,
    send_form,
)
from support.visitor import BOTH_WAYS

WARFARIN = "Warfarin Journey 2,5 mg"
DEPTHS = {"mb": 5, "b": 3, "db": 4, "mi": 6, "i": 3, "di": 4}


def _give_warfarin(node) -> Person:
    """The region's system writes that Anna takes warfarin."""
    anna = person(node, "anna")
    system = node.web(node.system_token(REGION))
    answer = system.post_json(
        "/fhir/MedicationRequest",
        {
            "resourceType": "MedicationRequest",
            "status": "active",
            "intent": "order",
            "medicationCodeableConcept": {
                "coding": [{"system": "http://www.whocc.no/atc", "code": "B01AA03"}],
                "text": WARFARIN,
            },
            "subject": {"reference": f"Patient/{patient_of(system, anna)}"},
            "requester": {"reference": f"Organization/{VC1}"},
            "authoredOn": "2026-01-15",
        },
    )
    assert answer.status == 201, answer.text
    return anna


def _open_teeth(asa, anna: Person):
    """Åsa finds Anna, says why when she is asked, and goes to the teeth."""
    find_person(asa, anna)
    if asa.status == 403:
        register_relation(asa, "remiss")
    return asa.press(asa.page.locator(f"main a[href='/vard/p/{anna.path}/tander']").first)


def _submit(visitor, action: str):
    return visitor.press(visitor.page.locator(f"main form[action$='{action}'] button[type=submit]"))


def _plan_extraction(asa, anna: Person):
    asa.open(f"/vard/p/{anna.path}/tander/plan")
    asa.page.locator("#atgard").select_option("401")
    asa.page.locator("#tand").select_option("36")
    return _submit(asa, "/tander/plan")


def _diagnose_and_recall(node, asa, anna: Person) -> None:
    """Åsa sets a diagnosis of the tooth and calls Anna in half a year; both are written by her clinic (W2)."""
    mark = node.mark()
    asa.open(f"/vard/p/{anna.path}/tander/bedomning")
    asa.page.locator("#diagnos").select_option("K02.1")
    asa.page.locator("#tand").select_option("36")
    _submit(asa, "/tander/diagnos")
    assert "Diagnosen är sparad" in asa.main, asa.main[:400]
    rows = asa.page.locator("main table tbody tr", has_text="K02.1").all_inner_texts()
    assert [row for row in rows if "Karies i dentinet" in row and re.search(r"\b36\b", row)], rows
    passes(asa)
    asa.open(f"/vard/p/{anna.path}/tander/plan")
    asa.page.locator("#manader").select_option("6")
    _submit(asa, "/tander/kallelse")
    assert "Kallelsen är sparad" in asa.main and "Nästa kallelse: omkring" in asa.main, asa.main[:400]
    written = [row for row in node.rows(mark, anna.key) if row["activity"] == "Skriva"]
    kinds = {resource["type"] for row in written for resource in row["resources"]}
    assert "Condition" in kinds and {row["rule"] for row in written} == {"W2"}, written


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_asa_charts_asks_and_is_warned(own_node, visitors, way):
    """36 MO, six pockets, D18 nothing, D17 after yes, warning answered, diagnosis, recall; Anna sees all of it."""
    anna = _give_warfarin(own_node)
    asa = visitors.new(own_node, way).sign_in("asa")
    _open_teeth(asa, anna)
    assert WARFARIN not in asa.page.content(), "D18 shows nothing"
    assert asa.page.locator("main a[href$='/samtycke']").count() >= 1, "but that Anna can be asked"

    asa.page.locator("#tand").select_option("36")
    asa.page.locator("#fynd").select_option("caries-3")
    asa.choose(asa.page.locator("input[name=yta][value=M]"))
    asa.choose(asa.page.locator("input[name=yta][value=O]"))
    _submit(asa, "/tander")
    assert asa.status == 200 and "Karies i dentinet (D3) MO" in asa.main, asa.main[:400]

    asa.press(asa.page.locator("main a[href$='/tander/fickor']"))
    asa.page.locator("#tand").select_option("36")
    for site, depth in DEPTHS.items():
        asa.write(asa.page.locator(f"#djup-{site}"), str(depth))
    web = own_node.web().sign_in("anna")
    _submit(asa, "/tander/fickor")
    sees_within_a_second(web, "/min/tandvard", "Första stora kindtanden nere till vänster (36)", "6 mm")
    assert "5 3 4" in asa.main and "6 3 4" in asa.main, asa.main[:400]
    passes(asa)

    her = visitors.new(own_node, way).sign_in("anna")
    her.open("/min/tandvard")
    assert "Hål in i tandbenet" in her.main and "Första stora kindtanden nere till vänster (36)" in her.main
    answer_question(her, DENTIST_PROVIDER, "ja")

    mark = own_node.mark()
    asa.open(f"/vard/p/{anna.path}/tander")
    assert WARFARIN in asa.main and "Region Mellansjö" in asa.main
    assert "D17" in {row["rule"] for row in own_node.rows(mark, anna.key, asa.request)}
    passes(asa)

    _plan_extraction(asa, anna)
    assert asa.status == 422 and "Hur går du vidare?" in asa.main, asa.main[:400]
    passes(asa)
    asa.choose(asa.page.locator("input[name=svar][value=bedomd]"))
    mark = own_node.mark()
    _submit(asa, "/tander/plan")
    assert asa.status == 200 and "tandläkaren har bedömt risken" in asa.main
    assert "W2" in {row["rule"] for row in own_node.rows(mark, anna.key)}

    _diagnose_and_recall(own_node, asa, anna)
    her.open("/min/tandvard")
    assert "Tanduttagning, en tand" in her.main and "Beräknad kostnad" in her.main
    assert re.search(r"Du kallas till undersökning omkring \d+ \w+ \d{4}. Tandkliniken", her.main), her.main[:600]
    passes(her)
    her.open("/min/lasningar")
    # A private provider's staff are told by title and unit, not by name (2 kap. tryckfrihetsförordningen).
    assert "Tandkliniken Strandgatan" in her.main and "Åsa Nyberg" not in her.main
    assert not asa.complaints and not her.complaints, asa.complaints + her.complaints


def test_after_no_nothing_is_shown(own_node, visitors):
    """D19: no medicine of others, and so no warning either."""
    anna = _give_warfarin(own_node)
    asa = visitors.new(own_node).sign_in("asa")
    _open_teeth(asa, anna)
    consent_quickly(own_node.web().sign_in("anna"), DENTIST_PROVIDER, "nej")
    mark = own_node.mark()
    asa.open(f"/vard/p/{anna.path}/tander")
    assert asa.status == 200 and WARFARIN not in asa.page.content()
    assert "D19" in {row["rule"] for row in own_node.rows(mark, anna.key)}
    _plan_extraction(asa, anna)
    assert asa.status == 200 and WARFARIN not in asa.page.content()


def test_a_warning_cannot_be_gone_around(own_node):
    """A form without the answer, sent past the page, plans nothing."""
    anna = _give_warfarin(own_node)
    web = own_node.web().sign_in("asa")
    path = f"/vard/p/{anna.path}"
    sealed = web.get(path).forms("relation")
    if sealed:
        send_form(web, path, f"{path}/relation", {"grund": "remiss"})
    consent_quickly(own_node.web().sign_in("anna"), DENTIST_PROVIDER)
    plan = f"{path}/tander/plan"
    fields = next(found for _, found in web.get(plan).forms("atgard"))
    answer = web.post_form(plan, {**fields, "atgard": "401", "tand": "36"})
    assert answer.status == 422, answer.text[:500]
    assert "Tanduttagning, en tand" not in own_node.web().sign_in("anna").get("/min/tandvard").text
