# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Journey 13, the log page: who has read, where, when, why and by what right; people and systems apart."""

import re

import pytest
from support.canary import Canaries
from support.people import BERG_CARE, FATIMA_VC2, REGION, VC1
from support.steps import to_section
from support.visitor import BOTH_WAYS


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_anna_sees_who_has_read_where_when_why_and_by_what_right(own_node, visitors, way):
    """A row of Dr Berg's reading, a stopped attempt of Fatima's, a system in its own tab, her own in a third."""
    canaries = Canaries.plant(own_node)
    canary = canaries.by_unit[VC1]
    for reader, commission in (("berg", BERG_CARE), ("fatima", FATIMA_VC2)):
        own_node.web(own_node.token(reader, commission)).get(f"/fhir/Observation/{canary.id}")
    own_node.web(own_node.system_token(REGION)).get(f"/fhir/Observation/{canary.id}")
    anna = visitors.new(own_node, way).sign_in("anna")
    mark = own_node.mark()
    to_section(anna, "/min/lasningar")
    assert anna.page.locator("main a[aria-current=page]").count() == 1

    [row] = [row for row in anna.page.locator(".log-row").all() if "Magnus Berg" in row.text_content()]
    told = row.text_content()
    assert "Vårdcentralen Linden" in told and "Region Mellansjö" in told, told
    assert row.locator("time").get_attribute("datetime")
    facts = [re.sub(r"\s+", " ", text) for text in row.locator("dd").all_text_contents()]
    assert len(facts) >= 3 and all(facts), "what, why and by what right"
    assert "patientdatalagen" in told.lower()
    stopped = [row for row in anna.page.locator(".log-row").all() if "Fatima Haddad" in row.text_content()]
    assert stopped and "provlab" not in anna.main

    anna.press(anna.page.locator("main nav a[href*='flik=system']"))
    assert "provlab" in anna.main or "Region Mellansjö" in anna.main
    assert "Magnus Berg" not in anna.page.locator("main").inner_text()
    anna.press(anna.page.locator("main nav a[href*='flik=jag']"))
    assert "Magnus Berg" not in anna.page.locator("main").inner_text()
    found = own_node.rows(mark, canaries.anna.key)
    assert {(row["activity"], row["rule"]) for row in found} == {("Läsa logg", "C7")}, found
    assert not anna.complaints, anna.complaints


def test_the_log_page_tells_no_other_persons_data(own_node, visitors):
    """Gunnar's log has none of the readings of Anna, and no identity number stands on either's."""
    canaries = Canaries.plant(own_node)
    own_node.web(own_node.token("berg", BERG_CARE)).get(f"/fhir/Observation/{canaries.by_unit[VC1].id}")
    gunnar = visitors.new(own_node).sign_in("gunnar").open("/min/lasningar")
    assert "Magnus Berg" not in gunnar.main
    anna = visitors.new(own_node).sign_in("anna").open("/min/lasningar?period=allt")
    assert canaries.anna.identity not in anna.page.content()
    assert not any(text in anna.page.content() for text in canaries.texts)
