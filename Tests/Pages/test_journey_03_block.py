# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Journey 3: Anna blocks psychiatry; it counts at once, also on a page that is already open; she lifts it."""

import pytest
from support.canary import Canaries
from support.people import BERG_CARE, CARDIOLOGY, PSYCHIATRY, PSYCHIATRY_NAME
from support.steps import begin_block, choose_quickly, confirm, lift_block
from support.visitor import BOTH_WAYS


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_a_block_counts_at_once_and_so_does_its_end(own_node, visitors, way):
    """Consequences first; Dr Berg's open page is refused when he reloads it; after the lifting it is back."""
    canaries = Canaries.plant(own_node)
    hidden = canaries.by_unit[PSYCHIATRY]
    berg = visitors.new(own_node).sign_in("berg", BERG_CARE)
    web = own_node.web()
    web.cookies.update({cookie["name"]: cookie["value"] for cookie in berg.context.cookies()})
    choose_quickly(web, canaries.anna)
    berg.open(f"/vard/p/{canaries.anna.path}/journal/Observation/{hidden.id}")
    assert hidden.text in berg.main, berg.main[:300]

    anna = visitors.new(own_node, way).sign_in("anna")
    facts = own_node.query("SELECT count(*) FROM fact WHERE kind = 'block'")
    begin_block(anna, PSYCHIATRY, "enheter")
    assert (
        own_node.query("SELECT count(*) FROM fact WHERE kind = 'block'") == facts
    ), "nothing before she has confirmed"
    assert (
        PSYCHIATRY_NAME in anna.main and anna.page.locator("main ul li").count() >= 2
    ), "what it means, first"
    mark = own_node.mark()
    confirm(anna)
    assert "/klart" in anna.page.url
    [made] = [row for row in own_node.rows(mark, canaries.anna.key) if row["activity"] == "Spärra"]
    assert (made["rule"], made["decision"]) == ("C6", "ALLOW")

    mark = own_node.mark()
    berg.page.reload()
    assert berg.status in (403, 404) and hidden.text not in berg.page.content()
    assert "D7" in {row["rule"] for row in own_node.rows(mark, canaries.anna.key)}
    berg.open(f"/vard/p/{canaries.anna.path}/journal/Observation/{canaries.by_unit[CARDIOLOGY].id}")
    assert canaries.by_unit[CARDIOLOGY].text in berg.main, "only what she blocked is blocked"

    anna.open("/min/journal?typ=resultat")
    anna.open(f"/min/journal/Observation/{hidden.id}")
    assert hidden.text in anna.main, "she sees her own"
    mark = own_node.mark()
    lift_block(anna)
    [lifted] = [row for row in own_node.rows(mark, canaries.anna.key) if row["activity"] == "Häva spärr"]
    assert (lifted["rule"], lifted["decision"]) == ("C6", "ALLOW")
    berg.open(f"/vard/p/{canaries.anna.path}/journal/Observation/{hidden.id}")
    assert hidden.text in berg.main, "lifted at once"
    assert not anna.complaints and not berg.complaints, anna.complaints + berg.complaints


def test_a_guardian_may_not_block_for_a_child(own_node, visitors):
    """C5: Sara, acting for Liv, is told at once why not and what she can do; the attempt by hand is refused too."""
    from support.people import person
    from support.web import seal

    liv = person(own_node, "liv")
    sara = visitors.new(own_node).sign_in("sara").open("/valj-person")
    sara.press(sara.page.locator(f"button[name=barn][value='{liv.path}']"))
    sara.open("/min/sparrar/ny")
    assert sara.status == 403
    web = own_node.web()
    web.cookies.update({cookie["name"]: cookie["value"] for cookie in sara.context.cookies()})
    _, fields = web.get("/min").forms("_csrf")[0]
    mark = own_node.mark()
    answer = web.post_form(
        "/min/sparrar", {**seal(fields), "_person": liv.path, "vad": PSYCHIATRY, "fran": "enheter"}
    )
    assert (
        answer.status in (400, 403) and "Formuläret gäller inte" not in answer.text
    ), "the law refuses, not the seal"
    assert not [
        row for row in own_node.rows(mark) if row["activity"] == "Spärra" and "ALLOW" in row["decision"]
    ]
