# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Journey 2 without D8: Dr Berg opens Anna at VC1: own unit, other unit by an active choice, blocked."""

import pytest
from support.canary import Canaries
from support.node import rules
from support.people import BERG_CARE, CARDIOLOGY, PSYCHIATRY, PSYCHIATRY_NAME, VC1
from support.steps import block_quickly, choose_actively, find_person
from support.visitor import BOTH_WAYS, KEYBOARD

BLOCKED_TITLE = "Det finns spärrade uppgifter"


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_dr_berg_reads_own_notes_chooses_others_and_is_told_of_a_block(own_node, visitors, way):
    """D4, then D6 with its choice, then D7 that names no unit; read, choice and denial are rows in the log."""
    canaries = Canaries.plant(own_node)
    anna = canaries.anna
    block_quickly(own_node.web().sign_in("anna"), PSYCHIATRY)
    berg = visitors.new(own_node, way).sign_in("berg", BERG_CARE)
    mark = own_node.mark()
    find_person(berg, anna)
    assert berg.status == 200
    assert "D4" in rules([row for row in own_node.rows(mark, anna.key) if "ALLOW" in row["decision"]])

    events = {
        unit: f"/vard/p/{anna.path}/journal/Observation/{canary.id}"
        for unit, canary in canaries.by_unit.items()
    }
    assert canaries.by_unit[VC1].text in berg.open(events[VC1]).main
    assert canaries.by_unit[CARDIOLOGY].text not in berg.open(events[CARDIOLOGY]).main

    berg.open(f"/vard/p/{anna.path}")
    assert BLOCKED_TITLE in berg.main, "D7 says that there is something"
    assert PSYCHIATRY_NAME not in berg.main, "D7 never says where"
    mark = own_node.mark()
    choose_actively(berg)
    assert "klart=val" in berg.page.url or "val" in berg.page.url
    [choice] = [row for row in own_node.rows(mark, anna.key) if row["activity"] == "Göra aktivt val"]
    assert choice["user"]["assignment"] == BERG_CARE

    mark = own_node.mark()
    assert canaries.by_unit[CARDIOLOGY].text in berg.open(events[CARDIOLOGY]).main
    shown = [
        row
        for row in own_node.rows(mark, anna.key, berg.request)
        if canaries.by_unit[CARDIOLOGY].id in {resource.get("id") for resource in row["resources"]}
    ]
    assert [(row["activity"], row["rule"], row["decision"]) for row in shown] == [("Läsa", "D6", "ALLOW")], shown

    mark = own_node.mark()
    berg.open(events[PSYCHIATRY])
    assert berg.status in (403, 404) and canaries.by_unit[PSYCHIATRY].text not in berg.page.content()
    assert PSYCHIATRY_NAME not in berg.page.content()
    denials = [row for row in own_node.rows(mark, anna.key) if row["rule"] == "D7"]
    assert denials and all("ALLOW" not in row["decision"] for row in denials), own_node.rows(mark)
    berg.open(f"/vard/p/{anna.path}/journal")
    assert (
        PSYCHIATRY_NAME not in berg.page.content()
        and canaries.by_unit[PSYCHIATRY].text not in berg.page.content()
    )
    assert not berg.complaints, berg.complaints


def test_a_choice_holds_for_the_one_who_made_it(own_node, visitors):
    """After Dr Berg's choice, Fatima at VC1 must still make her own."""
    from support.people import FATIMA_VC1

    canaries = Canaries.plant(own_node)
    anna = canaries.anna
    berg = visitors.new(own_node, KEYBOARD).sign_in("berg", BERG_CARE)
    find_person(berg, anna)
    choose_actively(berg)
    fatima = visitors.new(own_node).sign_in("fatima", FATIMA_VC1)
    fatima.open(f"/vard/p/{anna.path}/journal/Observation/{canaries.by_unit[CARDIOLOGY].id}")
    assert canaries.by_unit[CARDIOLOGY].text not in fatima.page.content()


def test_staff_without_a_relation_learn_nothing_before_they_say_why(own_node, visitors):
    """D5: Fatima at VC2 is asked for her reason; nothing about Anna's record or blocks is told before that."""
    from support.people import FATIMA_VC2
    from support.steps import register_relation

    canaries = Canaries.plant(own_node)
    anna = canaries.anna
    block_quickly(own_node.web().sign_in("anna"), PSYCHIATRY)
    fatima = visitors.new(own_node, KEYBOARD).sign_in("fatima", FATIMA_VC2)
    find_person(fatima, anna)
    assert fatima.status == 403 and fatima.page.locator("input[name=grund]").count() >= 3
    content = fatima.page.content()
    assert not any(text in content for text in canaries.texts)
    assert BLOCKED_TITLE not in content and PSYCHIATRY_NAME not in content
    mark = own_node.mark()
    register_relation(fatima, "har")
    assert fatima.status == 200
    [registered] = [row for row in own_node.rows(mark, anna.key) if row["activity"] == "Registrera relation"]
    assert registered["reason"] and registered["user"]["name"] == "Fatima Haddad"
    assert BLOCKED_TITLE in fatima.main and PSYCHIATRY_NAME not in fatima.main


def test_a_relation_without_a_reason_is_asked_for_again(own_node, visitors):
    """The form that says nothing comes back with a summary of errors, and nothing is registered."""
    from support.people import FATIMA_VC2, person

    anna = person(own_node, "anna")
    fatima = visitors.new(own_node, KEYBOARD).sign_in("fatima", FATIMA_VC2)
    fatima.open(f"/vard/p/{anna.path}")
    mark = own_node.mark()
    fatima.press(fatima.page.locator("form[action$='/relation'] button[type=submit]"))
    assert fatima.status == 422 and fatima.page.title().startswith("Fel:")
    assert fatima.page.locator(".error-summary a").count() == 1
    assert not [row for row in own_node.rows(mark) if row["activity"] == "Registrera relation"]
