# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Staff write: the person sees the note within a second, unsigned marked so, and the reading in her log."""

import pytest
from playwright.sync_api import expect
from support.people import BERG_CARE, FATIMA_VC1, VC1, person
from support.steps import find_person, sees_within_a_second
from support.visitor import BOTH_WAYS, KEYBOARD, WITHOUT_SCRIPT


def begin(staff, anna):
    """Staff go from the record to a new note."""
    return staff.press(staff.page.locator(f"main a[href='/vard/p/{anna.path}/anteckning']"))


def sign(staff):
    return staff.press(staff.page.locator("button[value='signera']"))


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_fatima_writes_about_anna_who_sees_it_within_a_second(own_node, visitors, way):
    """Find, write, code, sign; Anna reads it in her journal, and sees in her log that Fatima read."""
    anna = person(own_node, "anna")
    fatima = visitors.new(own_node, way).sign_in("fatima", FATIMA_VC1)
    find_person(fatima, anna)
    begin(fatima, anna)
    fatima.write(fatima.page.locator("textarea[name='text-bedomning']"), "Luftrörskatarr, inget allvarligt.")
    fatima.write(fatima.page.locator("input[name='diagnos-sok']"), "J20.9")
    web = own_node.web().sign_in("anna")
    mark = own_node.mark()
    sign(fatima)
    assert "Anteckningen är signerad" in fatima.main, fatima.main[:400]
    sees_within_a_second(web, "/min/journal", "Fatima Haddad")
    reader = visitors.new(own_node).sign_in("anna").open("/min/journal")
    assert "Fatima Haddad" in reader.main or "Mottagningsbesök" in reader.main, reader.main[:600]

    written = [row for row in own_node.rows(mark, anna.key) if row["rule"] == "W2"]
    assert written and all(row["user"]["assignment"] == FATIMA_VC1 for row in written), written
    kinds = {resource["type"] for row in written for resource in row["resources"]}
    assert {"Composition", "Condition", "Encounter"} <= kinds, kinds
    assert all(VC1 in str(row["resources"]) for row in written)
    reader.open("/min/lasningar")
    assert "Fatima Haddad" in reader.main
    assert not fatima.complaints and not reader.complaints, (fatima.complaints, reader.complaints)


def test_a_draft_is_saved_while_it_is_written_and_the_person_sees_it_as_unsigned(own_node, visitors):
    """The script saves after a few seconds; the list of unsigned notes has it, Anna sees it marked."""
    anna = person(own_node, "anna")
    fatima = visitors.new(own_node, KEYBOARD).sign_in("fatima", FATIMA_VC1)
    fatima.open(f"/vard/p/{anna.path}/anteckning?mall=telefon")
    fatima.write(fatima.page.locator("textarea[name='text-anamnes']"), "Ringer om yrsel sedan i morse.")
    expect(fatima.page.locator("#notes-status")).not_to_be_empty(timeout=20_000)
    assert fatima.page.locator("input[name=version]").input_value() == "1"
    fatima.open("/vard/osignerat")
    assert "Telefonkontakt" in fatima.main and anna.name.split()[0] in fatima.main, fatima.main
    reader = visitors.new(own_node).sign_in("anna").open("/min/journal")
    assert "Inte signerad än" in reader.main
    fatima.press(fatima.page.locator("main .task a").first)
    assert "Ringer om yrsel" in fatima.page.locator("textarea[name='text-anamnes']").input_value()
    sign(fatima)
    assert "Anteckningen är signerad" in fatima.main
    fatima.open("/vard/osignerat")
    assert "Du har inget att signera" in fatima.main
    assert not fatima.complaints, fatima.complaints


def test_two_who_write_the_same_note_see_both_texts(own_node, visitors):
    """Berg changes Fatima's draft; she sees his text beside her own, and nothing is written over unseen."""
    anna = person(own_node, "anna")
    fatima = visitors.new(own_node, WITHOUT_SCRIPT).sign_in("fatima", FATIMA_VC1)
    fatima.open(f"/vard/p/{anna.path}/anteckning")
    fatima.write(fatima.page.locator("textarea[name='text-status']"), "Första texten")
    fatima.press(fatima.page.locator("button[value='spara']"))
    berg = visitors.new(own_node, WITHOUT_SCRIPT).sign_in("berg", BERG_CARE)
    berg.open(fatima.page.url.removeprefix(own_node.base).split("?")[0])
    berg.write(berg.page.locator("textarea[name='text-status']"), "Läkarens text")
    berg.press(berg.page.locator("button[value='spara']"))
    fatima.write(fatima.page.locator("textarea[name='text-status']"), "Sköterskans text")
    fatima.press(fatima.page.locator("button[value='spara']"))
    assert fatima.status == 409
    assert "Läkarens text" in fatima.main and "Magnus Berg" in fatima.main
    assert fatima.page.locator("textarea[name='text-status']").input_value() == "Sköterskans text"


def test_a_medicine_that_anna_does_not_tolerate_is_ordered_only_with_a_reason(own_node, visitors):
    """Her allergy is shown before signing; the order and its reason are in her record at once."""
    anna = person(own_node, "anna")
    berg = visitors.new(own_node, KEYBOARD).sign_in("berg", BERG_CARE)
    berg.open(f"/vard/p/{anna.path}")
    berg.press(berg.page.locator(f"main a[href='/vard/p/{anna.path}/ordinera']"))
    berg.write(berg.page.locator("input[name='sok']"), "amoxicillin 750")
    berg.press(berg.page.locator("button[value='sok']"))
    assert "Överkänslighet" in berg.main and "Fenoximetylpenicillin" in berg.main, berg.main[:600]
    berg.write(berg.page.locator("input[name='for']"), "Lunginflammation")
    berg.press(berg.page.locator("button[value='signera']"))
    assert berg.status == 422 and berg.page.locator(".error-summary a").count() == 1
    berg.write(berg.page.locator("textarea[name='skal']"), "Utredd, tål amoxicillin")
    berg.press(berg.page.locator("button[value='signera']"))
    assert berg.status == 200 and "Amoxicillin 750 mg" in berg.main, berg.main[:400]
    reader = visitors.new(own_node).sign_in("anna").open("/min/journal?typ=lakemedel")
    assert "Amoxicillin 750 mg" in reader.main, reader.main[:600]
    assert not berg.complaints, berg.complaints
