# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Staff write: the person sees the note within a second, unsigned marked so, and the reading in her log."""

import pytest
from playwright.sync_api import expect
from support.a11y import passes
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


def test_a_medicine_that_anna_has_already_is_told_of_before_signing(own_node, visitors):
    """The same substance twice is a warning that has to be answered; the page of it is for everyone too."""
    anna = person(own_node, "anna")
    berg = visitors.new(own_node, KEYBOARD).sign_in("berg", BERG_CARE)
    berg.open(f"/vard/p/{anna.path}/ordinera")
    berg.write(berg.page.locator("input[name='sok']"), "atorvastatin 20")
    berg.press(berg.page.locator("button[value='sok']"))
    assert "Patienten har redan samma läkemedel" in berg.main, berg.main[:600]
    passes(berg)
    berg.write(berg.page.locator("input[name='for']"), "Höga blodfetter")
    berg.press(berg.page.locator("button[value='signera']"))
    assert berg.status == 422 and "Skriv varför du ordinerar trots varningen" in berg.main
    passes(berg)
    berg.write(berg.page.locator("textarea[name='skal']"), "Höjer dosen")
    mark = own_node.mark()
    berg.press(berg.page.locator("button[value='signera']"))
    assert berg.status == 200 and "Höjer dosen" in berg.main and "Höga blodfetter" in berg.main, berg.main[:600]
    [row] = [row for row in own_node.rows(mark, anna.key) if row["activity"] == "Skriva"]
    assert (row["rule"], row["decision"]) == ("W2", "ALLOW"), row
    order = berg.page.url.split("/")[-1].split("?")[0]
    reader = visitors.new(own_node).sign_in("anna").open(f"/min/journal/MedicationRequest/{order}")
    assert reader.status == 200 and "Höjer dosen" in reader.main and "Höga blodfetter" in reader.main, reader.main[:600]
    assert not berg.complaints, berg.complaints


def test_a_correction_keeps_what_stood(own_node, visitors):
    """A signed note is corrected with a reason; the earlier version can be shown, and Anna reads what is right."""
    anna = person(own_node, "anna")
    berg = visitors.new(own_node, KEYBOARD).sign_in("berg", BERG_CARE)
    berg.open(f"/vard/p/{anna.path}/anteckning")
    berg.write(berg.page.locator("textarea[name='text-status']"), "Vänster öra rött.")
    sign(berg)
    berg.press(berg.page.locator("main a[href$='/ratta']"))
    box = berg.page.locator("textarea[name='text-status']")
    assert box.input_value() == "Vänster öra rött."
    box.fill("")
    berg.write(box, "Höger öra rött.")
    sign(berg)
    assert berg.status == 422 and "Skriv varför du rättar" in berg.main
    berg.write(berg.page.locator("[name='skal']"), "Fel sida")
    sign(berg)
    assert "Höger öra rött." in berg.main and "Fel sida" in berg.main, berg.main[:600]
    assert "Vänster" not in berg.main
    passes(berg)
    reader = visitors.new(own_node).sign_in("anna").open("/min/journal")
    reader.press(reader.page.locator("main a[href^='/min/journal/Encounter/']").first)
    assert "Höger öra rött." in reader.main, reader.main[:600]
    berg.press(berg.page.locator("main a[href$='version=1']"))
    assert "Det här är en tidigare version" in berg.main and "Vänster öra rött." in berg.main
    assert not berg.complaints, berg.complaints
