# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Journey 16: Ulla compares health centres, women and men; holds VC7 to be unclear; a measure is planned."""

import csv
import io
import json
import re

import pytest
from support.a11y import axe_faults, keyboard_faults, overflow_faults, structure_faults
from support.cohort import VC7, fill
from support.node import Node, copy_database
from support.people import BERG_CARE, MUNICIPALITY_SOCIAL, REGION, ULLA_QUALITY
from support.visitor import BOTH_WAYS


@pytest.fixture(scope="module")
def counted(program, demo, tmp_path_factory):
    """A closed demo database with people enough for numbers."""
    folder = tmp_path_factory.mktemp("counted")
    database = copy_database(demo, folder)
    fill(program, database, folder)
    return database


@pytest.fixture(scope="module")
def node_with_numbers(program, counted, tmp_path_factory):
    """A served node whose assessments nobody changes."""
    node = Node(program, copy_database(counted, tmp_path_factory.mktemp("numbers"))).start()
    try:
        yield node
    finally:
        node.stop()


@pytest.fixture
def own_numbers(program, counted, tmp_path):
    """A served node for one test, which may assess what it likes."""
    node = Node(program, copy_database(counted, tmp_path / "own")).start()
    try:
        yield node
    finally:
        node.stop()


def write_measure(ulla, title: str, reason: str, goal: str) -> None:
    """All of a measure in the form: what, who and why that one, for which goal, how much, until when."""
    ulla.write(ulla.page.locator("input[name=atgard]"), title)
    ulla.write(ulla.page.locator("input[name=agare]"), "Verksamhetschefen")
    ulla.write(ulla.page.locator("textarea[name=varfor]"), reason)
    ulla.choose(ulla.page.locator(f"input[name=inriktningsmal][value='{goal}']"))
    ulla.write(ulla.page.locator("input[name=mal]"), "50")
    for part, text in (("dag", "1"), ("manad", "6"), ("ar", "2031")):
        ulla.write(ulla.page.locator(f"input[name=uppfoljning-{part}]"), text)


def fact_rows(visitor) -> dict[str, str]:
    """The lists of facts of a page, by their terms."""
    rows = visitor.page.locator("main .summary-list__row").all()
    return {row.locator("dt").inner_text(): row.locator("dd").first.inner_text().strip() for row in rows}


def compilations(node, mark) -> list[dict]:
    return [row for row in node.rows(mark) if row["activity"] == "Sammanställa"]


def counted_in(visitor, sentence: str) -> tuple[int, int]:
    """How many of how many, as a page tells it in words."""
    found = re.search(sentence, visitor.main)
    assert found, visitor.main
    return int(found[1]), int(found[2])


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_ulla_goes_from_signal_to_measure(own_numbers, visitors, way):
    """The funnel names VC7; she says unclear, with owner, target and day; page and log have it."""
    node = own_numbers
    mark = node.mark()
    ulla = visitors.new(node, way).sign_in("ulla", ULLA_QUALITY)
    ulla.open("/insikt")
    [row] = compilations(node, mark)
    assert row["rule"] == "D11" and row["decision"] == "ALLOW_MINIMISED", row
    assert row["purpose"] == "quality" and "persons" not in row, row

    mark = node.mark()
    ulla.press(ulla.page.locator("main a[href='/insikt/i01']").first)
    assert "mycket lägre än väntat" in ulla.main
    assert "procentenheter" in ulla.main and "kvinnor" in ulla.main
    assert ulla.page.locator("#enheter-tabell").count() == 1
    assert ulla.page.locator("#kon, #kon-tabell").count() >= 1
    assert not compilations(node, mark), "a kept snapshot is not compiled again"

    ulla.press(ulla.page.locator(f"main a[href='/insikt/i01/bedom?enhet={VC7}']"))
    assert ulla.page.locator("select[name=enhet]").input_value() == VC7
    ulla.press(ulla.page.locator("main form button[type=submit]").first)
    assert ulla.status == 422 and ulla.page.title().startswith("Fel"), ulla.page.title()
    ulla.choose(ulla.page.locator("input[name=klass][value=oklar]"))
    ulla.write(ulla.page.locator("textarea[name=forklaring]"), "Vi vet inte om alla värden har kommit in.")
    write_measure(ulla, "Gå igenom registreringen", "Leder vårdcentralen och dess register", "3")
    mark = node.mark()
    ulla.press(ulla.page.locator("main form button[type=submit]").first)

    assert "/insikt/i01?bedomt=ja" in ulla.page.url
    for text in ("Oklar skillnad", "Verksamhetschefen", "50", "1 juni 2031", "Ulla Hedlund"):
        assert text in ulla.main, text
    [(body, someone)] = node.query(
        "SELECT body, person FROM fact WHERE key = ? AND newest = 1", f"{REGION}|i01"
    )
    kept = json.loads(body)
    assert someone is None and kept["unit"] == VC7 and kept["class"] == "oklar" and kept["target"] == "50"
    written = [row for row in node.rows(mark) if row["activity"] == "Skriva"]
    assert written and all(row["purpose"] == "quality" for row in written), node.rows(mark)

    ulla.press(ulla.page.locator("main a[href^='/insikt/strategi/']").first)
    assert "Gå igenom registreringen" in ulla.heading, ulla.heading
    facts = fact_rows(ulla)
    assert facts["Därför ansvarig"] == "Leder vårdcentralen och dess register", facts
    for text in ("Trygg och säker informationshantering", "Oklar skillnad", "inte om alla värden"):
        assert text in ulla.main, text
    assert not ulla.complaints, ulla.complaints


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_the_measure_stands_in_the_plan(own_numbers, visitors, way):
    """An unjustified difference needs a measure; it becomes one of the region's own plan."""
    node = own_numbers
    ulla = visitors.new(node, way).sign_in("ulla", ULLA_QUALITY).open(f"/insikt/i01/bedom?enhet={VC7}")
    ulla.choose(ulla.page.locator("input[name=klass][value=omotiverad]"))
    ulla.write(ulla.page.locator("textarea[name=forklaring]"), "Vårdcentralen saknar diabetessköterska.")
    ulla.press(ulla.page.locator("main form button[type=submit]").first)
    assert ulla.status == 422, "an unjustified difference is not saved without a measure"
    write_measure(ulla, "Anställ en diabetessköterska", "", "1")
    ulla.press(ulla.page.locator("main form button[type=submit]").first)
    assert ulla.status == 422, "a measure is not saved without why its owner is best suited"
    assert ulla.page.locator(".error-summary a[href='#varfor']").count() == 1
    assert ulla.page.locator("input[name=inriktningsmal][value='1']").is_checked(), "what was chosen is kept"
    ulla.write(ulla.page.locator("textarea[name=varfor]"), "Anställer personalen på vårdcentralen")
    ulla.press(ulla.page.locator("main form button[type=submit]").first)
    assert "Omotiverad skillnad" in ulla.main
    ulla.press(ulla.page.locator("main a[href^='/insikt/strategi/']").first)
    assert ulla.status == 200
    assert "Anställ en diabetessköterska" in ulla.heading and ulla.heading.startswith("1."), ulla.heading
    assert "Individen som medskapare" in ulla.main
    facts = fact_rows(ulla)
    assert facts["Därför ansvarig"] == "Anställer personalen på vårdcentralen", facts
    answer = ulla.context.request.get(f"{ulla.base}/insikt/api/indikatorer")
    [i01] = [one for one in json.loads(answer.text())["indicators"] if one["id"] == "i01"]
    measured = [
        one["count"]["share"]
        for period in i01["periods"]
        for one in (period["units"] if period["units"] != "withheld" else [])
        if one["code"] == VC7 and one["count"]["share"] is not None
    ]
    expected = [f"{round(share * 1000) / 10:g} %".replace(".", ",") for share in measured]
    row = ulla.page.locator("table:has(#indikatorer-tabell) tbody tr")
    told = [re.sub(r"\s+", " ", cell) for cell in row.locator("td").all_inner_texts()]
    assert told == [expected[-1], "50 %", expected[-1]], (told, expected)
    plan = re.search(r"/plan/([^/]+)/insats/", ulla.page.url)[1]
    [(body,)] = node.query("SELECT body FROM fact WHERE key = ? AND newest = 1", plan)
    [measure] = [one for one in json.loads(body)["plan"]["measures"] if one["title"].startswith("Anställ")]
    [indicator] = measure["indicators"]
    assert len(indicator["series"]) == len(measured), "the published values go along, and no others"
    assert not ulla.complaints, ulla.complaints


def slope(groups: list[tuple[int, int]]) -> float:
    """The slope of the share over ranks: least squares through every person, the plain way."""
    total = sum(size for _, size in groups)
    points, passed = [], 0
    for reached, size in groups:
        rank = (passed + size / 2) / total
        points += [(rank, 1)] * reached + [(rank, 0)] * (size - reached)
        passed += size
    mean_rank = sum(rank for rank, _ in points) / total
    mean = sum(outcome for _, outcome in points) / total
    products = sum((rank - mean_rank) * (outcome - mean) for rank, outcome in points)
    return products / sum((rank - mean_rank) ** 2 for rank, _ in points)


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_the_gradient_by_education(node_with_numbers, visitors, way):
    """Shares by education, those not known by themselves; the slope index (SII) alike in text, table, file, API."""
    ulla = visitors.new(node_with_numbers, way).sign_in("ulla", ULLA_QUALITY).open("/insikt")
    ulla.press(ulla.page.locator("main a[href='/insikt/i01']").first)
    part = ulla.page.locator("section[aria-labelledby=utbildning-rubrik]")
    assert part.locator("svg").count() >= 1 and part.locator("#utbildning-tabell").count() == 1
    sentence = r"Andelen är ([\d,]+) procentenheter högre bland dem med längst utbildning"
    found = re.search(sentence, ulla.main)
    assert found, part.inner_text()
    rows = [head.strip() for head in part.locator("table:has(#utbildning-tabell) tbody th").all_text_contents()]
    assert rows[3:] == ["Uppgift saknas", "Lutningsindex (SII), kortast till längst utbildning"], rows
    assert "SCB:s utbildningsregister" in ulla.page.locator("main").text_content()

    answer = ulla.context.request.get(f"{ulla.base}/insikt/api/indikatorer")
    [i01] = [one for one in json.loads(answer.text())["indicators"] if one["id"] == "i01"]
    now = i01["periods"][-1]
    levels = {part["code"]: part["count"] for part in now["educations"]}
    assert list(levels)[-1] == "unknown" and all(count["status"] == "shown" for count in levels.values())
    del levels["unknown"]
    expected = slope([(count["reached"], count["total"]) for count in levels.values()])
    told = now["educationSlope"]
    assert abs(told["value"] - expected) < 0.0001 and told["low95"] > 0, (told, expected)
    assert found[1] == f"{expected * 100:.1f}".replace(".", ","), (found[1], expected)
    file = ulla.context.request.get(f"{ulla.base}/insikt/i01.csv").text()
    [line] = [row for row in csv.DictReader(io.StringIO(file)) if row["level"] == "education-slope"]
    assert float(line["share"]) == told["value"] and float(line["interval_low_95"]) == told["low95"]
    assert not ulla.complaints, ulla.complaints


def test_antibiotics_are_told_for_each_thousand(node_with_numbers, visitors):
    """Prescriptions, not persons: 80 persons have one and 27 of them two; the demo's own come on top."""
    ulla = visitors.new(node_with_numbers).sign_in("ulla", ULLA_QUALITY).open("/insikt/i13")
    prescriptions, people = counted_in(ulla, r"(\d+) recept på antibiotika till (\d+) listade")
    assert 107 <= prescriptions < 140 and 240 <= people < 310, ulla.main
    shown = f"{prescriptions / people * 1000:.1f}".replace(".", ",")
    assert f"{shown} per 1\u00a0000" in ulla.page.locator("main").text_content(), shown
    assert not ulla.complaints, ulla.complaints


@pytest.mark.parametrize("path", ["/insikt", "/insikt/i01", "/insikt/i13", f"/insikt/i01/bedom?enhet={VC7}"])
def test_pages_with_numbers_are_for_everyone(node_with_numbers, visitors, path):
    """Axe in light and dark, structure, keyboard, 320 pixels without sideways scrolling; charts too."""
    ulla = visitors.new(node_with_numbers).sign_in("ulla", ULLA_QUALITY).open(path)
    faults = axe_faults(ulla) + structure_faults(ulla) + keyboard_faults(ulla)
    ulla.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    faults += axe_faults(ulla)
    ulla.page.emulate_media(color_scheme="light")
    ulla.page.set_viewport_size({"width": 320, "height": 640})
    faults += [fault for fault in overflow_faults(ulla) if "wider" in fault]
    assert faults == []


def cells(visitor, table: str) -> list[str]:
    """What stands in a table of a page, row by row; empty without it."""
    return visitor.page.locator(f"table:has(#{table}) tbody tr").all_inner_texts()


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_everyone_sees_what_the_region_shows(own_numbers, visitors, way):
    """Without sign-in: on its way at first, then as Ulla sees it, small numbers hidden alike, until she stops."""
    node = own_numbers
    mark = node.mark()
    anyone = visitors.new(node, way).open("/insikt/strategi")
    anyone.press(anyone.page.locator("nav a[href='/insikt/oppet']").first)
    assert anyone.status == 200 and "10 indikatorer är inte framräknade än" in anyone.main, anyone.main
    anyone.open("/insikt/oppet/i01")
    assert "Talen är inte framräknade än" in anyone.main
    assert not node.rows(mark), "reading open numbers compiles nothing and reads nobody"

    ulla = visitors.new(node, way).sign_in("ulla", ULLA_QUALITY).open("/insikt/i01")
    assert "Alla kan se talen utan att logga in" in ulla.main
    mark = node.mark()
    anyone.open("/insikt/oppet")
    assert "Region" in anyone.main and "inte framräknade än" not in anyone.main
    anyone.press(anyone.page.locator("main a[href^='/insikt/oppet/i01']").first)
    assert anyone.heading == ulla.heading and "mycket lägre än väntat" in anyone.main
    assert "procentenheter" in anyone.main and "Källa" in anyone.main and "räknades fram" in anyone.main
    assert cells(anyone, "enheter-tabell") == cells(ulla, "enheter-tabell") != []
    assert cells(anyone, "tid-tabell") == cells(ulla, "tid-tabell") != []
    for table in ("kon-tabell", "alder-tabell", "utbildning-tabell"):
        assert cells(anyone, table) == cells(ulla, table), table
    assert "visas inte" in anyone.page.locator("main").text_content(), "something small is hidden"
    assert anyone.page.locator("main form").count() == 0
    assert "För få för att visa" in anyone.open("/insikt/oppet/i33").main
    web = node.web()
    staff = ulla.context.request.get(f"{ulla.base}/insikt/i01.csv").text()
    assert web.get("/insikt/oppet/i01.csv").text == staff and "suppressed" in staff
    shown = web.get("/insikt/oppet/api/indikatorer").json["indicators"]
    assert len(shown) == 10 and {one["provider"] for one in shown} == {REGION}
    assert not node.rows(mark), "reading open numbers compiles nothing and reads nobody"

    mark = node.mark()
    ulla.press(ulla.page.locator("main button[name=visa][value=nej]"))
    assert "Talen visas inte längre öppet" in ulla.main, ulla.main
    [row] = [row for row in node.rows(mark) if row["activity"] == "Skriva"]
    assert row["purpose"] == "quality" and "persons" not in row, row
    for path in ("/insikt/oppet/i01", "/insikt/oppet/i01.csv"):
        assert web.get(path).status == 404, path
    assert len(web.get("/insikt/oppet/api/indikatorer").json["indicators"]) == 9
    assert anyone.open("/insikt/oppet").page.locator("main a[href^='/insikt/oppet/i01']").count() == 0
    ulla.press(ulla.page.locator("main button[name=visa][value=ja]"))
    assert web.get("/insikt/oppet/i01").status == 200
    assert not ulla.complaints and not anyone.complaints, ulla.complaints + anyone.complaints


def test_what_is_not_released_is_reached_by_nobody_but_its_staff(own_numbers, visitors):
    """The municipality shows nothing: not by its name, its file or the API; Ulla's own pages need sign-in."""
    node = own_numbers
    visitors.new(node).sign_in("maria").open("/insikt/i20")
    visitors.new(node).sign_in("ulla", ULLA_QUALITY).open("/insikt")
    web = node.web()
    for path in ("/insikt/oppet", "/insikt/oppet/i20", "/insikt/oppet/i20.csv"):
        assert web.get(f"{path}?vardgivare={MUNICIPALITY_SOCIAL}").status == 404, path
        assert web.get(f"{path}?vardgivare=x").status == 404, path
    shown = web.get("/insikt/oppet/api/indikatorer").json["indicators"]
    assert {one["provider"] for one in shown} == {REGION}
    for path in ("/insikt", "/insikt/i01", "/insikt/i01.csv", "/insikt/api/indikatorer"):
        assert web.get(path).status in (302, 303, 401), path
    berg = node.web().sign_in("berg", BERG_CARE)
    assert berg.get("/insikt/oppet/i01").status == 200 and berg.get("/insikt/i01").status == 403
    assert berg.post_form("/insikt/i01/oppna", {"visa": "nej"}).status == 403
    assert web.get("/insikt/oppet/i01").status == 200


@pytest.mark.parametrize("path", ["/insikt/oppet", "/insikt/oppet/i01", "/insikt/oppet/i13"])
def test_open_numbers_are_for_everyone(node_with_numbers, visitors, path):
    """Axe in light and dark, structure, keyboard, 320 pixels without sideways scrolling, nobody signed in."""
    visitors.new(node_with_numbers).sign_in("ulla", ULLA_QUALITY).open("/insikt")
    anyone = visitors.new(node_with_numbers).open(path)
    assert anyone.page.locator("main .result__number").count() >= 1
    faults = axe_faults(anyone) + structure_faults(anyone) + keyboard_faults(anyone)
    anyone.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    faults += axe_faults(anyone)
    anyone.page.emulate_media(color_scheme="light")
    anyone.page.set_viewport_size({"width": 320, "height": 640})
    faults += [fault for fault in overflow_faults(anyone) if "wider" in fault]
    assert faults == []


def test_maria_counts_the_municipality_s_own_support(node_with_numbers, visitors):
    """Plans in time and goals reached, by row D34; child protection is not counted; no file opens."""
    node = node_with_numbers
    mark = node.mark()
    maria = visitors.new(node).sign_in("maria").open("/insikt/i20")
    reached, total = counted_in(maria, r"Vid (\d+) av (\d+) starter")
    # The cohort and the few of the demo; with child protection there would be twice as many.
    assert 60 <= total < 80 and 45 <= reached < 65, maria.main
    [row] = compilations(node, mark)
    assert row["rule"] == "D34" and row["decision"] == "ALLOW_MINIMISED", row
    maria.open("/insikt/i21")
    reached, total = counted_in(maria, r"(\d+) av (\d+) mål")
    assert 60 <= total < 80 and 40 <= reached < 60, maria.main
    assert maria.open("/insikt/i01").page.locator("text=För få för att visa").count() == 1
    opened = maria.context.request.get(f"{maria.base}/fhir/ServiceRequest/bist-1-s")
    assert opened.status in (401, 403, 404)
    assert not maria.complaints, maria.complaints


def test_a_doctor_in_care_sees_no_indicators(node_with_numbers, visitors):
    """His commission is for care; he is told why not."""
    berg = visitors.new(node_with_numbers).sign_in("berg", BERG_CARE).open("/insikt/i04")
    assert berg.status == 403 and "patientdatalagen" in berg.main


def test_the_file_and_the_json_hide_the_same(node_with_numbers, visitors):
    """Signed in as Ulla: every number of the CSV is that of the JSON, hidden ones are hidden in both."""
    ulla = visitors.new(node_with_numbers).sign_in("ulla", ULLA_QUALITY)
    answer = ulla.context.request.get(f"{ulla.base}/insikt/api/indikatorer")
    document = json.loads(answer.text())
    assert len(document["indicators"]) == 10
    shown = set()
    for indicator in document["indicators"]:
        now = indicator["periods"][-1]
        file = ulla.context.request.get(f"{ulla.base}/insikt/{indicator['id']}.csv").text()
        rows = [row for row in csv.DictReader(io.StringIO(file)) if row["period_to"] == now["to"]]
        if now["all"]["status"] == "suppressed":
            assert not rows, indicator["id"]
            continue
        shown.add(indicator["id"])
        for level, parts in (
            ("unit", now["units"]),
            ("sex", now["sexes"]),
            ("age", now["ages"]),
            ("education", now["educations"]),
        ):
            told = {row["unit_id"]: row for row in rows if row["level"] == level}
            if parts == "withheld":
                assert not told
                continue
            for part in parts:
                count = part["count"]
                assert told[part["code"]]["status"].startswith("suppressed") == (
                    count["status"] == "suppressed"
                )
                for name in ("reached", "total"):
                    expected = "" if count[name] is None else str(count[name])
                    assert told[part["code"]][name] == expected, (indicator["id"], part)
        assert indicator["provider"] == REGION and re.match(r"\d{4}-", now["from"])
    assert "i01" in shown, "numbers are shown, not only hidden"
