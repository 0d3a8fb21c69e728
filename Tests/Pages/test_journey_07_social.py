# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Journey 7: Gunnar applies, Karin investigates and decides, Pia carries it out; Tom sees nothing."""

import re

import pytest
from support.a11y import passes
from support.people import ASSESSMENT, HOME_CARE, Person, person
from support.steps import confirm, sees_within_a_second, to_section
from support.visitor import BOTH_WAYS, Way, Visitor

CASE = re.compile(r"/vard/arenden/[0-9a-f-]{36}")

WRITES = ("Skriva", "Registrera relation")


def field(visitor: Visitor, name: str):
    """A field of the main form."""
    return visitor.page.locator(f"main [name='{name}']")


def write_day(visitor: Visitor, name: str, day: str) -> None:
    """Writes a day in its three fields."""
    for end, part in zip(("ar", "manad", "dag"), day.split("-"), strict=True):
        box = field(visitor, f"{name}-{end}")
        box.fill("")
        visitor.write(box, part)


def pick(visitor: Visitor, name: str, value: str) -> None:
    """Picks a line of a list."""
    field(visitor, name).select_option(value)


def in_case(visitor: Visitor, end: str) -> Visitor:
    """Follows a link of the case page."""
    return visitor.press(visitor.page.locator(f"main a[href$='/{end}']").first)


def case_of(visitor: Visitor, someone) -> str:
    """Opens the newest case of somebody on the list; gives its path."""
    visitor.open("/vard/arenden")
    visitor.press(visitor.page.locator("main .task-list a", has_text=someone.name).last)
    return CASE.search(visitor.page.url).group()


def apply(gunnar: Visitor) -> None:
    """The person applies in the portal."""
    to_section(gunnar, "/min/omsorg")
    gunnar.press(gunnar.page.locator("main a[href='/min/omsorg/ansok']"))
    gunnar.write(field(gunnar, "stod"), "Jag orkar inte duscha och är rädd att ramla.")
    confirm(gunnar)
    assert "Din ansökan är skickad" in gunnar.main, gunnar.main[:300]


def logged(node, mark, someone: Person, unit: str, *rules: str) -> None:
    """What a unit has written about a person since a mark was allowed, and by just these rules."""
    rows = [row for row in node.rows(mark, someone.key) if row["activity"] in WRITES]
    assert rows and {row["user"]["careUnit"] for row in rows} == {unit}, rows
    assert all(row["decision"] == "ALLOW" for row in rows), rows
    assert {row["rule"] for row in rows} == set(rules), rows


def investigate(node, karin: Visitor, path: str, gunnar: Person) -> None:
    """Takes the case and assesses one area; both are in the log."""
    passes(karin)
    mark = node.mark()
    confirm(karin)
    assert "Utreds" in karin.main
    logged(node, mark, gunnar, ASSESSMENT, "W2", "D30")
    passes(karin)
    in_case(karin, "omrade/d5")
    passes(karin)
    karin.write(field(karin, "egna-ord"), "Vill duscha två gånger i veckan.")
    karin.write(field(karin, "bedomning"), "Behöver stöd vid dusch.")
    pick(karin, "nu", "3")
    pick(karin, "avsedd", "1")
    mark = node.mark()
    confirm(karin)
    assert karin.page.url.endswith(f"{path}?klart=omrade")
    logged(node, mark, gunnar, ASSESSMENT, "W2")


def decide(node, karin: Visitor, gunnar: Person) -> None:
    """Decides on home care and an alarm; the person reads it, with its reasons, within a second."""
    year = int(karin.page.evaluate("() => new Date().getFullYear()"))
    in_case(karin, "beslut")
    passes(karin)
    karin.write(field(karin, "insats"), "Hemtjänst och trygghetslarm")
    karin.choose(karin.page.locator("input[name=utfall][value=granted]"))
    karin.choose(karin.page.locator("input[name=lagrum][value='sol-11-1']"))
    karin.write(field(karin, "skal"), "Andfådd. Har ramlat i badrummet.")
    write_day(karin, "till", f"{year + 1}-06-01")
    write_day(karin, "uppfoljning", f"{year + 1}-03-01")
    web = node.web().sign_in("gunnar")
    mark = node.mark()
    confirm(karin)
    words = ("Hemtjänst och trygghetslarm", "Andfådd. Har ramlat i badrummet.", "Överklaga senast")
    sees_within_a_second(web, "/min/omsorg", *words)
    assert "Överklaga senast" in karin.main, karin.main[:500]
    rows = [row for row in node.rows(mark, gunnar.key) if row["activity"] == "Skriva"]
    assert {(row["rule"], row["decision"]) for row in rows} == {("W2", "ALLOW")}, rows


def commission(node, karin: Visitor, gunnar: Person) -> None:
    """Gives the measure to home care, which is assigned to it."""
    in_case(karin, "uppdrag")
    passes(karin)
    mark = node.mark()
    confirm(karin)
    assert "Uppdraget är lämnat" in karin.main, karin.main[:300]
    logged(node, mark, gunnar, ASSESSMENT, "W2", "W5", "D30")


def plan(node, pia: Visitor, gunnar: Person) -> None:
    """Home care plans with the person, who reads it within a second, and plans a visit."""
    assert "14 dagar kvar" in pia.main, pia.main[:300]
    passes(pia)
    in_case(pia, "plan")
    passes(pia)
    pia.write(field(pia, "mal"), "Bo kvar hemma.")
    pia.write(field(pia, "gors"), "Dusch tisdag och fredag, Pia")
    pia.choose(pia.page.locator("input[name=delaktig][value=took-part]"))
    pia.write(field(pia, "kontakt"), "Pia Holm")
    web = node.web().sign_in("gunnar")
    mark = node.mark()
    confirm(pia)
    sees_within_a_second(web, "/min/omsorg", "Bo kvar hemma.", "Dusch tisdag och fredag, Pia")
    rows = [row for row in node.rows(mark, gunnar.key) if row["activity"] == "Skriva"]
    assert {(row["rule"], row["decision"]) for row in rows} == {("W2", "ALLOW")}, rows
    passes(pia)
    in_case(pia, "besok")
    passes(pia)
    pia.write(field(pia, "aktivitet"), "Dusch")
    pia.write(field(pia, "tid"), "15.30")
    pia.choose(pia.page.locator("input[name=upprepa][value=en-gang]"))
    mark = node.mark()
    confirm(pia)
    logged(node, mark, gunnar, HOME_CARE, "W2")


def visit_at(pia: Visitor, gunnar: Person, time: str):
    """The card of Gunnar's visit in the list of the day."""
    pia.open("/vard/besok")
    mine = pia.page.locator(".social-visit", has_text=gunnar.name).filter(has_text="Dusch")
    return mine.filter(has_text=time)


def move(node, pia: Visitor, gunnar: Person) -> None:
    """Moves the visit, with why."""
    mine = visit_at(pia, gunnar, "15.30")
    pia.press(mine.locator("a[href$='/flytta']"))
    pia.write(field(pia, "skal-flytt"), "Gunnar har besök av Eva.")
    field(pia, "tid").fill("")
    pia.write(field(pia, "tid"), "16.00")
    mark = node.mark()
    confirm(pia)
    assert "Besöket är flyttat" in pia.main, pia.main[:300]
    logged(node, mark, gunnar, HOME_CARE, "W2")


def agree(pia: Visitor, gunnar: Visitor, gunnar_is: Person) -> None:
    """Both agree to the plan: the person in the portal, the unit in the case."""
    gunnar.open("/min/omsorg")
    assert "Gunnar har besök av Eva." in gunnar.main
    passes(gunnar)
    gunnar.press(gunnar.page.locator("form[action$='/bekrafta'] button").first)
    assert "Du har bekräftat planen" in gunnar.main
    case_of(pia, gunnar_is)
    assert "Bekräftad av personen" in pia.main
    pia.press(pia.page.locator("form[action$='/bekrafta-plan'] button"))
    assert "Planen är bekräftad för enheten" in pia.main


def make_the_visit(node, pia: Visitor, gunnar: Person) -> None:
    """Begins and ends the visit on the telephone, with what did not go as planned."""
    mine = visit_at(pia, gunnar, "16.00")
    mark = node.mark()
    pia.press(mine.locator("form[action$='/borja'] button"))
    logged(node, mark, gunnar, HOME_CARE, "W2")
    passes(pia)
    pia.write(field(pia, "anteckning"), "Duschade sittande.")
    pia.write(field(pia, "avvikelse"), "Tvålen var slut.")
    mark = node.mark()
    confirm(pia)
    assert "Besöket är sparat" in pia.main
    logged(node, mark, gunnar, HOME_CARE, "W2")
    passes(pia)


def follow_up(node, karin: Visitor, path: str, gunnar: Person) -> None:
    """Karin sets the level that was reached beside the one that was meant, and the case is closed."""
    karin.open(path)
    passes(karin)
    in_case(karin, "uppfoljning")
    passes(karin)
    pick(karin, "niva-d5", "1")
    karin.write(field(karin, "ord"), "Duschar tryggt med stöd.")
    mark = node.mark()
    confirm(karin)
    assert "Uppföljningen är sparad" in karin.main, karin.main[:300]
    row = karin.page.locator("table:has(caption:text('Vad som har uppnåtts')) tbody tr", has_text="Personlig vård")
    cells = [text.strip() for text in row.locator("td").all_text_contents()]
    assert cells == ["stor begränsning", "lätt begränsning", "lätt begränsning"], cells
    logged(node, mark, gunnar, ASSESSMENT, "W2")
    passes(karin)


def stay_out(node, visitors, path: str, gunnar: Person) -> None:
    """Another board is refused by D12, health care by D18 as Gunnar has not been asked; neither sees a word."""
    refusals = {"tom": ("D12", "DENY"), "nils": ("D18", "ASK_CONSENT"), "asa": ("D18", "ASK_CONSENT")}
    for persona, expected in refusals.items():
        stranger = visitors.new(node).sign_in(persona)
        mark = node.mark()
        stranger.open(path)
        assert stranger.status == 404 and "duscha" not in stranger.page.content(), persona
        found = node.rows(mark, gunnar.key, stranger.request)
        assert {(row["rule"], row["decision"]) for row in found} == {expected}, (persona, found)
        assert not stranger.complaints, stranger.complaints


def read_no_investigation(pia: Visitor, path: str) -> None:
    """Home care, assigned to Gunnar, reads what it is to do, and nothing of what was found or meant."""
    pia.open(path)
    assert "Hemtjänst och trygghetslarm" in pia.main
    assert "Vill duscha två gånger i veckan." not in pia.main and "begränsning" not in pia.main, pia.main[:600]


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_from_application_to_follow_up(own_node, visitors, way):
    """Each step by its own person, in the log and at once with Gunnar; nobody else finds the case (D12, D18)."""
    gunnar_is = person(own_node, "gunnar")
    gunnar = visitors.new(own_node, way).sign_in("gunnar")
    mark = own_node.mark()
    apply(gunnar)
    assert "W3" in {row["rule"] for row in own_node.rows(mark, gunnar_is.key)}

    karin = visitors.new(own_node, way).sign_in("karin")
    path = case_of(karin, gunnar_is)
    investigate(own_node, karin, path, gunnar_is)
    decide(own_node, karin, gunnar_is)
    passes(karin)
    commission(own_node, karin, gunnar_is)

    phone = Way(hand=way.hand, has_script=way.has_script, width=320, height=640)
    pia = visitors.new(own_node, phone).sign_in("pia")
    case_of(pia, gunnar_is)
    plan(own_node, pia, gunnar_is)
    move(own_node, pia, gunnar_is)
    agree(pia, gunnar, gunnar_is)
    make_the_visit(own_node, pia, gunnar_is)
    gunnar.open("/min/omsorg")
    for text in ("Duschade sittande.", "Tvålen var slut.", "Du får stödet"):
        assert text in gunnar.main, text
    follow_up(own_node, karin, path, gunnar_is)
    gunnar.open("/min/omsorg")
    assert "Avslutat" in gunnar.main
    stay_out(own_node, visitors, path, gunnar_is)
    read_no_investigation(pia, path)

    to_section(gunnar, "/min/lasningar")
    for unit in ("Biståndsenheten Mellansjö", "Hemtjänsten Söder"):
        assert unit in gunnar.main, gunnar.main[:600]
    for visitor in (gunnar, karin, pia):
        assert not visitor.complaints, visitor.complaints


def test_karin_reads_health_data_with_a_yes(own_node, visitors):
    """D26 the question, the spoken yes on the consent page, D25 after it."""
    gunnar_is = person(own_node, "gunnar")
    karin = visitors.new(own_node).sign_in("karin")
    mark = own_node.mark()
    karin.open(f"/vard/p/{gunnar_is.path}")
    assert "D26" in {row["rule"] for row in own_node.rows(mark, gunnar_is.key)}
    karin.open(f"/vard/p/{gunnar_is.path}/samtycke")
    karin.choose(karin.page.locator("input[name=svar][value=ja]"))
    karin.choose(karin.page.locator("input[name=hur][value=muntligt]"))
    mark = own_node.mark()
    confirm(karin)
    assert "Region Mellansjö" in karin.main, karin.main[:500]
    assert "D25" in {row["rule"] for row in own_node.rows(mark, gunnar_is.key)}


def test_a_no_is_answered_anew(own_node, visitors):
    """Gunnar says no and Karin reads nothing more; he changes his mind, and she registers it where it was said."""
    gunnar_is = person(own_node, "gunnar")
    karin = visitors.new(own_node).sign_in("karin")
    for answer, is_open in (("nej", False), ("ja", True)):
        karin.open(f"/vard/p/{gunnar_is.path}")
        karin.press(karin.page.locator("main a[href$='/samtycke']").first)
        karin.choose(karin.page.locator(f"input[name=svar][value={answer}]"))
        karin.choose(karin.page.locator("input[name=hur][value=muntligt]"))
        mark = own_node.mark()
        confirm(karin)
        rules = {row["rule"] for row in own_node.rows(mark, gunnar_is.key)}
        assert ("D25" in rules) == is_open, rules
        assert ("Region Mellansjö" in karin.main) == is_open, karin.main[:500]


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_karin_opens_a_case_for_a_new_person(own_node, visitors, way):
    """Karin has no case of Anna's; a spoken application opens one (W8), Anna sees it, and Pia does not (D31)."""
    anna_is = person(own_node, "anna")
    karin = visitors.new(own_node, way).sign_in("karin").open(f"/vard/p/{anna_is.path}")
    assert karin.status == 403 and "inte tilldelad" in karin.main
    karin.press(karin.page.locator("main a[href$='/ansokan']"))
    assert anna_is.identity[-4:] in karin.main
    confirm(karin)
    assert karin.status == 422
    karin.write(field(karin, "ansokan"), "Jag orkar inte städa.")
    mark = own_node.mark()
    confirm(karin)
    case = CASE.search(karin.page.url).group()
    assert "Ansökan är registrerad" in karin.main, karin.main[:300]
    assert "W8" in {row["rule"] for row in own_node.rows(mark, anna_is.key)}
    anna = visitors.new(own_node, way).sign_in("anna").open("/min/omsorg")
    assert "Jag orkar inte städa." in anna.main
    pia = visitors.new(own_node).sign_in("pia").open(f"/vard/p/{anna_is.path}")
    assert pia.status == 403 and pia.page.locator("main a[href$='/ansokan']").count() == 0
    mark = own_node.mark()
    pia.open(case)
    assert pia.status == 404 and "städa" not in pia.page.content()
    found = own_node.rows(mark, anna_is.key, pia.request)
    assert {(row["rule"], row["decision"]) for row in found} == {("D31", "DENY")}, found
    assert not karin.complaints and not anna.complaints, karin.complaints + anna.complaints
