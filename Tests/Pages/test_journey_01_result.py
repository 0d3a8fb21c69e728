# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Journey 1: Anna signs in, finds her newest HbA1c and understands it; her own reading is in her log."""

import pytest
from support.node import rules
from support.people import person
from support.steps import to_section
from support.visitor import BOTH_WAYS, WITHOUT_SCRIPT

HBA1C = "NPU27300"
HBA1C_COUNT = 13


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_anna_finds_her_newest_result_and_understands_it(own_node, visitors, way):
    """Sentence, number line, trend and table of HbA1c 58, by rule C1 and with a row in the log."""
    anna = visitors.new(own_node, way).sign_in("anna")
    assert "/min" in anna.page.url and "Anna" in anna.main
    mark = own_node.mark()
    to_section(anna, "/min/provsvar")
    anna.press(anna.page.locator(f"main a[href='/min/provsvar/{HBA1C}']").first)
    assert anna.status == 200 and "HbA1c" in anna.heading
    sentence = anna.page.locator(".result__sentence").first.inner_text()
    assert "58" in sentence and sentence.endswith("."), sentence
    charts = anna.page.locator("main svg[role=img]")
    assert charts.count() >= 2, "a number line and a trend"
    for chart in charts.all():
        assert chart.evaluate(
            "e => !!(e.getAttribute('aria-label') || e.querySelector('title') || e.getAttribute('aria-labelledby'))"
        )
    rows = anna.page.locator("main table tbody tr")
    assert rows.count() >= HBA1C_COUNT and "58" in rows.first.text_content()
    found = own_node.rows(mark, person(own_node, "anna").key, anna.request)
    assert rules(found) == ["C1"] and all("ALLOW" in row["decision"] for row in found), found
    assert {row["user"]["kind"] for row in found} == {"individual"}
    assert not anna.complaints, anna.complaints


def test_her_own_reading_is_in_her_own_log(own_node, visitors):
    """The tab of her own readings shows what she has just opened; that she reads the log is logged too."""
    anna = visitors.new(own_node, WITHOUT_SCRIPT).sign_in("anna")
    anna.open(f"/min/provsvar/{HBA1C}")
    mark = own_node.mark()
    anna.open("/min/lasningar?flik=jag")
    assert anna.page.locator(".log-row").count() >= 1, anna.main[:400]
    assert "Hon" not in anna.heading
    found = own_node.rows(mark, person(own_node, "anna").key, anna.request)
    assert [(row["activity"], row["rule"]) for row in found] == [("Läsa logg", "C7")], found


def test_another_person_sees_nothing_of_hers(own_node, visitors):
    """Gunnar at the same addresses sees his own, and an event of Anna's is not there for him."""
    gunnar = visitors.new(own_node).sign_in("gunnar")
    anna = own_node.web(own_node.token("anna"))
    event = anna.get(f"/fhir/Observation?code={HBA1C}&_count=1").json["entry"][0]["resource"]["id"]
    mark = own_node.mark()
    gunnar.open(f"/min/journal/Observation/{event}")
    assert gunnar.status == 404 and "Anna" not in gunnar.page.content()
    assert not [
        row for row in own_node.rows(mark, person(own_node, "anna").key) if "ALLOW" in row["decision"]
    ]
