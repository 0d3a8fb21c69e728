# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Journey 16, the measure's part: Ulla makes a local plan, publishes it, and what is overdue shows."""

import csv
import io
import json
import re

from support.people import BERG_CARE, ULLA_QUALITY

START = "/insikt/strategi"
FIRST = f"{START}/plan/genomforandeplan-2020-2022"
FIRST_API = f"{START}/api/plans/genomforandeplan-2020-2022"


def write_day(visitor, name: str, day: str) -> None:
    year, month, number = day.split("-")
    for part, value in (("dag", number), ("manad", month), ("ar", year)):
        visitor.write(visitor.page.locator(f"input[name={name}-{part}]"), str(int(value)))


def clone(ulla, title: str) -> str:
    """Ulla makes a local plan of one national measure; the plan's id."""
    ulla.open(FIRST)
    ulla.press(ulla.page.locator(f"main a[href='{FIRST}/kopiera']"))
    ulla.write(ulla.page.locator("input[name=plantitel]"), title)
    for box in ulla.page.locator("input[name=insatser]").all():
        if box.get_attribute("value") != "2.3":
            box.uncheck()
    ulla.press(ulla.page.locator("main form[method=post] button[type=submit]").first)
    assert "/utkast" in ulla.page.url, ulla.main[:300]
    return re.search(r"/plan/([^/]+)/utkast", ulla.page.url).group(1)


def test_a_local_plan_from_the_national_one_to_the_governance_report(own_node, visitors):
    """Without a responsible party it cannot be published; with one it is public, and late where it is."""
    ulla = visitors.new(own_node).sign_in("ulla", ULLA_QUALITY)
    plan = clone(ulla, "Regionens plan")
    room = f"{START}/plan/{plan}/utkast"
    assert "Ange en ansvarig" in ulla.main
    assert ulla.page.locator("form[action$='/publicera']").count() == 0
    assert own_node.web().get(f"{START}/plan/{plan}").status == 404, "not public before it is published"

    ulla.press(ulla.page.locator("main table a[href*='?utkast=ja']").first)
    measure = re.search(r"/insats/([^/?]+)", ulla.page.url).group(1)
    ulla.press(ulla.page.locator("main a[href$='/redigera']"))
    ulla.page.locator("select[name=ansvarig]").select_option(index=1)
    ulla.write(ulla.page.locator("textarea[name=lamplighet]"), "Äger verksamheten")
    ulla.write(ulla.page.locator("input[name=intervall]"), "6")
    ulla.write(ulla.page.locator("input[name=rapporterar]"), "Staben")
    write_day(ulla, "nasta", "2026-01-15")
    ulla.press(ulla.page.locator("main form[method=post] button[type=submit]").first)
    assert "Uppföljningen är försenad" in ulla.main, ulla.main[:400]

    ulla.open(room)
    ulla.write(ulla.page.locator("textarea[name=nytt]"), "Första versionen")
    ulla.press(ulla.page.locator("form[action$='/publicera'] button[type=submit]"))
    assert "Den nya versionen är publicerad" in ulla.main

    anyone = visitors.new(own_node)
    anyone.open(f"{START}/uppfoljning")
    assert "Försenat: Rätt information och kunskap" in anyone.main
    assert "Nationella läkemedelslistan i Regionens plan" in anyone.main
    anyone.open(f"{START}/plan/{plan}/versioner")
    assert "Ulla Hedlund, strateg" in anyone.main and "Första versionen" in anyone.main
    anyone.open(f"{START}/plan/{plan}/insats/{measure}")
    assert "Äger verksamheten" in anyone.main
    report = json.loads(own_node.web().get(f"{START}/api/report").text)
    [goal] = [row for row in report["goals"] if row["goal"] == "2"]
    assert goal["overdue"] >= 1 and any(late["plan"] == plan for late in goal["overdueReports"])
    assert not ulla.complaints and not anyone.complaints, ulla.complaints + anyone.complaints


def test_a_doctor_sees_the_plans_but_not_the_workroom(node, visitors):
    """The plans are open to everyone, the working copy only to strategists."""
    berg = visitors.new(node).sign_in("berg", BERG_CARE).open(FIRST)
    assert "Nationella läkemedelslistan" in berg.main
    assert berg.page.locator("main a[href$='/utkast']").count() == 0
    assert berg.open(f"{FIRST}/utkast").status == 404


def test_page_json_and_csv_tell_the_same_measures(node):
    """21 measures by number and title, the same in all three."""
    web = node.web()
    measures = json.loads(web.get(FIRST_API).text)["content"]["measures"]
    rows = list(csv.DictReader(io.StringIO(web.get(f"{FIRST_API}/measures.csv").text)))
    page = web.get(FIRST).text
    assert len(measures) == 21
    assert [(m["number"], m["title"]) for m in measures] == [(r["number"], r["title"]) for r in rows]
    assert all(f"{m['number']} {m['title']}" in page for m in measures)
