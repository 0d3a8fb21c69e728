# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Berg stops a medicine of Anna's, with why; she sees it at once, and another unit cannot."""

from urllib.parse import urlsplit

import pytest
from support.people import BERG_CARE, FATIMA_VC2, person
from support.steps import confirm
from support.visitor import BOTH_WAYS


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_a_medicine_is_stopped(own_node, visitors, way):
    """From the journal to the form; empty is refused; W2 in the log; Anna reads why."""
    anna_is = person(own_node, "anna")
    berg = visitors.new(own_node, way).sign_in("berg", BERG_CARE)
    berg.open(f"/vard/p/{anna_is.path}/journal?typ=lakemedel")
    berg.press(berg.page.locator("main a[href*='/journal/MedicationRequest/']", has_text="Losartan").first)
    event = berg.page.url
    berg.press(berg.page.locator("main a[href$='/satt-ut']"))
    form = urlsplit(berg.page.url).path
    confirm(berg)
    assert berg.status == 422 and "Skriv varför" in berg.main
    berg.write(berg.page.locator("#skal"), "Blodtrycket är lågt.")
    mark = own_node.mark()
    confirm(berg)
    assert berg.page.url.split("?")[0] == event.split("?")[0] and "Blodtrycket är lågt." in berg.main
    assert "W2" in {row["rule"] for row in own_node.rows(mark, anna_is.key)}
    assert berg.page.locator("main a[href$='/satt-ut']").count() == 0
    anna = visitors.new(own_node, way).sign_in("anna")
    anna.open("/min/journal/" + "/".join(event.split("?")[0].split("/")[-2:]))
    assert "Varför du ska sluta" in anna.main and "Blodtrycket är lågt." in anna.main, anna.main[:400]
    fatima = visitors.new(own_node).sign_in("fatima", FATIMA_VC2).open(form)
    assert "Losartan" not in fatima.page.content()
    assert not berg.complaints and not anna.complaints, berg.complaints + anna.complaints
