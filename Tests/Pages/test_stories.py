# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""The invented country has cases, visits and a shared plan that the right people see through the door."""

import re

from support.people import FATIMA_VC2, person


def test_karin_has_the_cases_that_she_is_assigned_to(node, visitors):
    """Gunnar's case waits for its follow-up; the case page shows steps, areas, decision, plan and visits."""
    gunnar = person(node, "gunnar")
    karin = visitors.new(node).sign_in("karin").open("/vard/arenden")
    assert gunnar.name in karin.main and person(node, "maj").name in karin.main, karin.main[:500]
    assert "21 dagar kvar" in karin.main, karin.main[:500]
    karin.press(karin.page.locator("main .task-list a", has_text=gunnar.name).first)
    for text in ("Personlig vård", "Hemtjänst: personlig omvårdnad", "Bo kvar hemma", "Uppdrag lämnat"):
        assert text in karin.main, text


def test_pia_has_the_visits_of_today(node, visitors):
    """Three at Gunnar's and one at Maj's, by the clock; the unit next door sees nothing of them."""
    gunnar = person(node, "gunnar")
    pia = visitors.new(node).sign_in("pia").open("/vard/besok")
    times = pia.page.locator(".social-visit", has_text=gunnar.name).locator(".number").all_inner_texts()
    assert [re.sub(r"\D", "", time) for time in times] == ["0830", "1200", "1830"], times
    assert person(node, "maj").name in pia.main
    for persona in ("tom", "nils", "karin"):
        other = visitors.new(node).sign_in(persona).open("/vard/besok")
        assert gunnar.name not in other.main, persona


def test_each_sees_the_own_story(node, visitors):
    """Gunnar his support, Maj hers and the shared plan; those who take part in the plan read it."""
    gunnar = visitors.new(node).sign_in("gunnar").open("/min/omsorg")
    for text in ("Ansökan om stöd", "Överklaga senast", "Du får stödet", "Stöd på morgonen"):
        assert text in gunnar.main, text
    maj = visitors.new(node).sign_in("maj").open("/min/plan")
    for text in ("baka igen till jul", "Kommunen", "Eva Sandberg, dotter", "två gånger i veckan"):
        assert text in maj.main, text
    path = person(node, "maj").path
    for persona, commission in (("fatima", FATIMA_VC2), ("nils", None), ("karin", None)):
        reader = visitors.new(node).sign_in(persona, commission).open(f"/vard/p/{path}/sip")
        assert reader.status == 200 and "Vårdcentralen Björken" in reader.main, (persona, reader.main[:300])
