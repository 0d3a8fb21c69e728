# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Journey 7: Gunnar applies, Karin investigates and decides, Pia carries it out; Tom sees nothing."""

import re

import pytest
from support.people import person
from support.steps import confirm, sees_within_a_second, to_section
from support.visitor import BOTH_WAYS, Way, Visitor

CASE = re.compile(r"/vard/arenden/[0-9a-f-]{36}")


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


def investigate(karin: Visitor, path: str) -> None:
    """Takes the case and assesses one area."""
    confirm(karin)
    assert "Utreds" in karin.main
    in_case(karin, "omrade/d5")
    karin.write(field(karin, "egna-ord"), "Vill duscha två gånger i veckan.")
    karin.write(field(karin, "bedomning"), "Behöver stöd vid dusch.")
    pick(karin, "nu", "3")
    pick(karin, "avsedd", "1")
    confirm(karin)
    assert karin.page.url.endswith(f"{path}?klart=omrade")


def decide(karin: Visitor, year: int) -> None:
    """Decides on home care and an alarm."""
    in_case(karin, "beslut")
    karin.write(field(karin, "insats"), "Hemtjänst och trygghetslarm")
    karin.choose(karin.page.locator("input[name=utfall][value=granted]"))
    karin.choose(karin.page.locator("input[name=lagrum][value='sol-11-1']"))
    karin.write(field(karin, "skal"), "Andfådd. Har ramlat i badrummet.")
    write_day(karin, "till", f"{year + 1}-06-01")
    write_day(karin, "uppfoljning", f"{year + 1}-03-01")
    confirm(karin)
    assert "Överklaga senast" in karin.main, karin.main[:500]


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_from_application_to_visit(own_node, visitors, way):
    """Each step by its own person; what Gunnar may see he sees at once; D31 and D2 hold for the others."""
    gunnar_is = person(own_node, "gunnar")
    gunnar = visitors.new(own_node, way).sign_in("gunnar")
    web = own_node.web().sign_in("gunnar")
    mark = own_node.mark()
    apply(gunnar)
    assert "W3" in {row["rule"] for row in own_node.rows(mark, gunnar_is.key)}

    karin = visitors.new(own_node, way).sign_in("karin")
    path = case_of(karin, gunnar_is)
    investigate(karin, path)
    year = int(karin.page.evaluate("() => new Date().getFullYear()"))
    decide(karin, year)
    in_case(karin, "uppdrag")
    confirm(karin)
    sees_within_a_second(web, "/min/omsorg", "Hemtjänst och trygghetslarm")
    gunnar.open("/min/omsorg")
    assert "Hemtjänst och trygghetslarm" in gunnar.main and "Överklaga senast" in gunnar.main

    phone = Way(hand=way.hand, width=320, height=640)
    pia = visitors.new(own_node, phone).sign_in("pia")
    case_of(pia, gunnar_is)
    assert "14 dagar kvar" in pia.main, pia.main[:300]
    in_case(pia, "plan")
    pia.write(field(pia, "mal"), "Bo kvar hemma.")
    pia.write(field(pia, "gors"), "Dusch tisdag och fredag, Pia")
    pia.choose(pia.page.locator("input[name=delaktig][value=took-part]"))
    pia.write(field(pia, "kontakt"), "Pia Holm")
    confirm(pia)
    in_case(pia, "besok")
    pia.write(field(pia, "aktivitet"), "Dusch")
    pia.write(field(pia, "tid"), "15.30")
    pia.choose(pia.page.locator("input[name=upprepa][value=en-gang]"))
    confirm(pia)
    pia.open("/vard/besok")
    mine = pia.page.locator(".social-visit", has_text=gunnar_is.name).filter(has_text="Dusch").filter(has_text="15.30")
    pia.press(mine.locator("a[href$='/flytta']"))
    pia.write(field(pia, "skal-flytt"), "Gunnar har besök av Eva.")
    field(pia, "tid").fill("")
    pia.write(field(pia, "tid"), "16.00")
    confirm(pia)
    assert "Besöket är flyttat" in pia.main, pia.main[:300]
    gunnar.open("/min/omsorg")
    assert "Gunnar har besök av Eva." in gunnar.main
    gunnar.press(gunnar.page.locator("form[action$='/bekrafta'] button").first)
    assert "Du har bekräftat planen" in gunnar.main
    case_of(pia, gunnar_is)
    assert "Bekräftad av personen" in pia.main
    pia.press(pia.page.locator("form[action$='/bekrafta-plan'] button"))
    assert "Planen är bekräftad för enheten" in pia.main
    pia.open("/vard/besok")
    mine = pia.page.locator(".social-visit", has_text=gunnar_is.name).filter(has_text="Dusch").filter(has_text="16.00")
    pia.press(mine.locator("form[action$='/borja'] button"))
    pia.write(field(pia, "anteckning"), "Duschade sittande.")
    confirm(pia)
    assert "Besöket är sparat" in pia.main
    width = pia.page.evaluate("() => document.documentElement.scrollWidth")
    assert width <= 320, f"{width} wide"
    gunnar.open("/min/omsorg")
    assert "Duschade sittande." in gunnar.main and "Du får stödet" in gunnar.main

    mark = own_node.mark()
    tom = visitors.new(own_node).sign_in("tom")
    tom.open(path)
    assert tom.status == 404 and "duscha" not in tom.page.content()
    refused = [row for row in own_node.rows(mark, gunnar_is.key) if "ALLOW" not in row["decision"]]
    assert refused, own_node.rows(mark)
    for visitor in (gunnar, karin, pia, tom):
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
    """Karin has no case of Anna's; an application by word of mouth opens one, W8 in the log, and Anna sees it."""
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
    assert CASE.search(karin.page.url) and "Ansökan är registrerad" in karin.main, karin.main[:300]
    assert "W8" in {row["rule"] for row in own_node.rows(mark, anna_is.key)}
    anna = visitors.new(own_node, way).sign_in("anna").open("/min/omsorg")
    assert "Jag orkar inte städa." in anna.main
    pia = visitors.new(own_node).sign_in("pia").open(f"/vard/p/{anna_is.path}")
    assert pia.status == 403 and pia.page.locator("main a[href$='/ansokan']").count() == 0
    assert not karin.complaints and not anna.complaints, karin.complaints + anna.complaints
