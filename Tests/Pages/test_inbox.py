# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Anna writes to her health centre and gets an answer; new results are acknowledged there; all is logged."""

import pytest
from support.inbox import acknowledge_quickly, new_result, write_quickly
from support.people import BERG_CARE, FATIMA_VC1, VC1, person
from support.steps import to_section
from support.visitor import BOTH_WAYS


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_anna_writes_berg_answers_and_she_sees_it(own_node, visitors, way):
    """A promise when it is sent, a receipt when it is opened, the answer; both in her log."""
    someone = person(own_node, "anna")
    anna = visitors.new(own_node, way).sign_in("anna")
    to_section(anna, "/min/meddelanden")
    anna.press(anna.page.locator("main a[href='/min/meddelanden/nytt']"))
    assert "Skriv inte om det är bråttom" in anna.main
    anna.page.locator("select[name=mottagning]").select_option(VC1)
    anna.write(anna.page.locator("input[name=rubrik]"), "Nytt recept")
    anna.write(anna.page.locator("textarea[name=text]"), "Metformin tar slut.")
    mark = own_node.mark()
    anna.press(anna.page.locator("main form[method=post] button[type=submit]"))
    assert "Meddelandet är skickat" in anna.main and "Du får svar senast" in anna.main
    assert "Mottagningen har inte läst än" in anna.main
    assert "W3" in {row["rule"] for row in own_node.rows(mark, someone.key)}
    thread = anna.page.url.split("/")[-1].split("?")[0]

    berg = visitors.new(own_node, way).sign_in("berg", BERG_CARE)
    berg.press(berg.page.locator("nav a[href='/vard/inkorg']").first)
    mark = own_node.mark()
    berg.press(berg.page.locator(f"main a[href='/vard/inkorg/meddelande/{thread}']"))
    assert "Metformin tar slut." in berg.main
    assert [row for row in own_node.rows(mark, someone.key, berg.request) if row["activity"] != "Skriva"]
    anna.page.reload()
    assert "Mottagningen läste" in anna.main
    berg.write(berg.page.locator("textarea[name=text]"), "Receptet är förnyat.")
    mark = own_node.mark()
    berg.press(berg.page.locator("button[name=gor][value=svara]"))
    assert "Svaret är skickat" in berg.main
    assert "W2" in {row["rule"] for row in own_node.rows(mark, someone.key)}
    anna.page.reload()
    assert "Receptet är förnyat." in anna.main and "Magnus Berg" in anna.main and "Besvarat" in anna.main
    assert not anna.complaints and not berg.complaints, anna.complaints + berg.complaints


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_a_critical_result_is_acknowledged_and_told(own_node, visitors, way):
    """It stands in the inbox in words; after the message it is gone there, and Anna has the message."""
    result = new_result(own_node, "P-Kalium")
    berg = visitors.new(own_node, way).sign_in("berg", BERG_CARE).open("/vard/inkorg")
    line = berg.page.locator("main li.task", has_text="P-Kalium 6,9 mmol/L")
    assert "Kritiskt" in line.inner_text() and line.locator("svg").count() >= 1
    berg.press(berg.page.locator(f"main a[href='/vard/inkorg/svar/{result}']"))
    berg.choose(berg.page.locator("input[name=atgard][value=meddela]"))
    berg.write(berg.page.locator("textarea[name=text]"), "Kom till oss i dag.")
    berg.press(berg.page.locator("main form[method=post] button[type=submit]"))
    assert "Provsvaret är kvitterat" in berg.main
    assert berg.page.locator(f"main a[href='/vard/inkorg/svar/{result}']").count() == 0
    anna = visitors.new(own_node, way).sign_in("anna").open("/min/meddelanden")
    anna.press(anna.page.locator("main li.task a", has_text="P-Kalium"))
    assert "Kom till oss i dag." in anna.main
    assert anna.page.locator(f"main a[href='/min/journal/Observation/{result}']").count() == 1


def test_two_cannot_answer_what_has_changed(own_node):
    """An answer to a conversation in which Anna has written again is stopped, and the text is kept."""
    anna = own_node.web().sign_in("anna")
    thread = write_quickly(anna, "Fråga", "Ett")
    berg = own_node.web().sign_in("berg", BERG_CARE)
    path = f"/vard/inkorg/meddelande/{thread}"
    fields = next(form for action, form in berg.get(path).forms("/meddelande/"))
    own = f"/min/meddelanden/{thread}"
    seal = next(form for action, form in anna.get(own).forms("/min/meddelanden/"))
    assert anna.post_form(own, {**seal, "text": "Två"}).status == 303
    answer = berg.post_form(path, {**fields, "gor": "svara", "text": "Mitt svar"})
    assert answer.status == 409 and "Mitt svar" in answer.text and "Två" in answer.text


def test_a_task_is_shared_by_the_unit(own_node, visitors):
    """Berg takes it, Fatima sees that he has it; he gives it back, she takes and does it; each is in the log."""
    result = new_result(own_node, "P-Natrium", "L")
    fields = {"atgard": "atgard", "text": "Ring Anna om nytt prov", "senast": "idag"}
    acknowledge_quickly(own_node.web().sign_in("berg", BERG_CARE), result, fields)
    berg = visitors.new(own_node).sign_in("berg", BERG_CARE).open("/vard/inkorg")
    fatima = visitors.new(own_node).sign_in("fatima", FATIMA_VC1)

    def act(staff, value: str) -> None:
        mark = own_node.mark()
        staff.press(staff.page.locator(f"main button[name=gor][value={value}]"))
        written = [row for row in own_node.rows(mark) if row["activity"] == "Skriva"]
        assert {(row["rule"], row["decision"]) for row in written} == {("W2", "ALLOW")}, written

    berg.press(berg.page.locator("main a[href^='/vard/inkorg/uppgift/']", has_text="Ring Anna om nytt prov"))
    path = berg.page.url.removeprefix(own_node.base)
    act(berg, "ta")
    assert "Du har tagit uppgiften" in berg.main
    fatima.open("/vard/inkorg")
    line = fatima.page.locator("main li.task", has_text="Ring Anna om nytt prov")
    assert "Magnus Berg" in line.inner_text(), line.inner_text()
    act(berg, "lamna")
    assert "Uppgiften är tillbaka i inkorgen" in berg.main
    fatima.open(path)
    act(fatima, "ta")
    assert "Fatima Haddad" in berg.open(path).main
    act(fatima, "klar")
    assert "Uppgiften är klar" in fatima.main
    assert "Ring Anna om nytt prov" not in berg.open("/vard/inkorg").main
    assert not berg.complaints and not fatima.complaints, berg.complaints + fatima.complaints
