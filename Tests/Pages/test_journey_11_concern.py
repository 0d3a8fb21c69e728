# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Journey 11: the dentist reports concern for Liv; it reaches Tom with its times, and nobody else."""

import re

import pytest
from support.people import person
from support.steps import confirm
from support.visitor import BOTH_WAYS

WORDS = "Kom ensam, med blåmärken på armarna."
CASE = re.compile(r"/vard/arenden/[0-9a-f-]{36}")


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_a_concern_reaches_the_child_unit_and_nobody_else(own_node, visitors, way):
    """W4 for the report without a tie; 24 hours, 14 days, 4 months; D2 for health staff; nothing for Sara."""
    liv = person(own_node, "liv")
    asa = visitors.new(own_node, way).sign_in("asa")
    asa.open("/vard/oro")
    mark = own_node.mark()
    asa.write(asa.page.locator("#barn"), liv.identity)
    asa.write(asa.page.locator("#oro"), WORDS)
    asa.choose(asa.page.locator("input[name=bradska][value=urgent]"))
    asa.choose(asa.page.locator("input[name=skydd][value=ja]"))
    confirm(asa)
    assert "Anmälan är skickad" in asa.main, asa.main[:300]
    assert {row["rule"] for row in own_node.rows(mark, liv.key)} == {"W4"}, "the child is not looked up"

    tom = visitors.new(own_node, way).sign_in("tom")
    tom.open("/vard/arenden")
    assert "timmar kvar" in tom.main, tom.main[:300]
    tom.press(tom.page.locator("main .task-list a", has_text=liv.name).last)
    path = CASE.search(tom.page.url).group()
    assert WORDS in tom.main and "Ska skyddas" in tom.main and "14 dagar kvar" in tom.main

    mark = own_node.mark()
    for persona in ("asa", "nils", "karin", "pia"):
        other = visitors.new(own_node).sign_in(persona)
        other.open(path)
        assert other.status == 404 and WORDS not in other.page.content(), persona
        other.open("/vard/arenden")
        assert liv.name not in other.main, persona
    assert "D2" in {row["rule"] for row in own_node.rows(mark, liv.key)}
    sara = visitors.new(own_node).sign_in("sara")
    for place in ("/min", "/min/journal", "/min/omsorg", "/min/lasningar"):
        sara.open(place)
        assert WORDS not in sara.page.content() and "Orosanmälan" not in sara.main, place

    tom.press(tom.page.locator("main a[href$='/skydd']"))
    tom.write(tom.page.locator("#text-skydd"), "Inget akut behov av skydd.")
    confirm(tom)
    tom.press(tom.page.locator("main a[href$='/forhandsbedomning']"))
    tom.choose(tom.page.locator("input[name=utredning][value=inleds]"))
    tom.write(tom.page.locator("#text-forhandsbedomning"), "Barnets behov behöver utredas.")
    confirm(tom)
    assert "Avsluta utredningen senast" in tom.main, tom.main[:300]
    assert not asa.complaints and not tom.complaints, asa.complaints + tom.complaints
