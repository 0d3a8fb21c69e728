# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Journey 8: Lund calls to a shared plan for Gunnar; Nils, Karin and Gunnar get it, and nobody else."""

import re

import pytest
from support.a11y import passes
from support.people import EK_CARE, LUND_CARDIOLOGY, Person, person
from support.steps import confirm, find_person, register_relation, sees_within_a_second, to_section
from support.visitor import BOTH_WAYS, Visitor, Way

PLAN = re.compile(r"/vard/p/[0-9a-f]{16}/sip/[0-9a-f]{32}")
NURSING = "SE2120000999-E100000000101"
ASSESSMENT = "SE2120000999-E200000000101"
MANDATORY = {"deltagare", "samtycke", "behov", "kommunen", "regionen", "andra", "ansvar"}


def write(visitor: Visitor, **fields: str) -> None:
    """Writes in fields of the main form; `vad_1` is the field `vad-1`."""
    for name, text in fields.items():
        visitor.write(visitor.page.locator(f"main [name='{name.replace('_', '-')}']"), text)


def tick(visitor: Visitor, name: str, value: str) -> None:
    """Chooses an option of the main form."""
    visitor.choose(visitor.page.locator(f"main input[name='{name}'][value='{value}']"))


def to_part(lund: Visitor, part: str) -> None:
    """Follows the list of parts to one of them."""
    lund.press(lund.page.locator(f"main .task-list a[href$='/{part}']"))


def save(lund: Visitor) -> None:
    """Keeps a part, and is back at the plan."""
    confirm(lund)
    assert lund.page.url.endswith("?klart=sparad"), lund.main[:300]


def publish(lund: Visitor) -> Visitor:
    """Presses the button that gives the plan out."""
    return lund.press(lund.page.locator("main button[name=gor][value=publicera]"))


def call(lund: Visitor, gunnar: Person) -> str:
    """Lund finds Gunnar and calls; gives the path of the plan."""
    find_person(lund, gunnar)
    if lund.status == 403:
        register_relation(lund, "remiss")
    lund.press(lund.page.locator("main a[href$='/sip']"))
    write(lund, orsak="Skrivs ut från sjukhuset och behöver stöd hemma.")
    confirm(lund)
    found = PLAN.search(lund.page.url)
    assert found, lund.page.url
    return found.group()


def fill_in(lund: Visitor) -> None:
    """Everything but who answers for the whole."""
    to_part(lund, "deltagare")
    tick(lund, "enhet", NURSING)
    tick(lund, "enhet", ASSESSMENT)
    write(lund, narstaende_1="Eva Sandberg", relation_1="dotter")
    tick(lund, "godkant", "ja")
    save(lund)
    to_part(lund, "samtycke")
    assert "Hemsjukvården Mellansjö" in lund.main and "Biståndsenheten Mellansjö" in lund.main
    tick(lund, "svar", "ja")
    tick(lund, "vem", "person")
    tick(lund, "hur", "oral")
    save(lund)
    to_part(lund, "mal")
    write(lund, mal="Jag vill bo kvar hemma med Maj.")
    save(lund)
    to_part(lund, "behov")
    write(lund, behov="Stöd med dusch och kontroll av hjärtat.")
    save(lund)
    to_part(lund, "kommunen")
    write(lund, vad_1="Dusch", vem_1="Hemtjänsten", nar_1="varje tisdag")
    save(lund)
    to_part(lund, "regionen")
    write(lund, vad_1="Kontroll av hjärtat", vem_1="Elin Lund", nar_1="inom fyra veckor")
    save(lund)
    to_part(lund, "andra")
    write(lund, vad_1="Handlar mat", vem_1="Eva", nar_1="på lördagar")
    save(lund)


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_a_plan_from_call_to_portal(own_node, visitors, way):
    """Refused while anything is missing; then each participant has it, W6 in the log, and Gunnar reads it."""
    gunnar_is = person(own_node, "gunnar")
    lund = visitors.new(own_node, way).sign_in("lund", LUND_CARDIOLOGY)
    path = call(lund, gunnar_is)
    publish(lund)
    assert lund.status == 422
    passes(lund)
    links = lund.page.locator(".error-summary a").evaluate_all("all => all.map(a => a.pathname)")
    assert {link.rsplit("/", 1)[1] for link in links} == MANDATORY
    lund.open(path)
    fill_in(lund)
    publish(lund)
    assert lund.status == 422 and "regionen eller kommunen ansvarar för helheten" in lund.main
    passes(lund)
    lund.press(lund.page.locator(".error-summary a").first)
    tick(lund, "ansvar", "municipality")
    save(lund)
    mark = own_node.mark()
    web = own_node.web().sign_in("gunnar")
    publish(lund)
    sees_within_a_second(web, "/min/plan", "inom fyra veckor", "Eva Sandberg, dotter")
    assert lund.page.url.endswith("?klart=publicerad"), lund.main[:400]
    given = [row for row in own_node.rows(mark, gunnar_is.key) if row["rule"] == "W6"]
    assert len(given) == 2 and all(row["decision"] == "ALLOW" for row in given), given

    for persona in ("nils", "karin"):
        reader = visitors.new(own_node).sign_in(persona).open(path)
        assert reader.status == 200 and "varje tisdag" in reader.main, reader.main[:300]
        assert "håller i planen" in reader.main
        assert reader.page.locator("main button[name=gor]").count() == 0
    for persona, commission in (("ek", EK_CARE), ("tom", None)):
        stranger = visitors.new(own_node).sign_in(persona, commission).open(path)
        assert "varje tisdag" not in stranger.page.content()

    gunnar = visitors.new(own_node, way).sign_in("gunnar")
    to_section(gunnar, "/min/plan")
    for text in ("Kommunen", "Hemtjänsten", "inom fyra veckor", "Eva Sandberg, dotter", "Maj"):
        assert text in gunnar.main, text
    write(gunnar, viktigt="Att Maj får vila.")
    confirm(gunnar)
    assert "Sparat" in gunnar.main
    passes(gunnar)
    to_section(gunnar, "/min/lasningar")
    for unit in ("Hjärtmottagningen", "Hemsjukvården Mellansjö", "Biståndsenheten Mellansjö"):
        assert unit in gunnar.main, gunnar.main[:600]
    nils = visitors.new(own_node).sign_in("nils").open(path)
    assert "Att Maj får vila." in nils.main
    assert not lund.complaints and not gunnar.complaints, lund.complaints + gunnar.complaints


def test_the_plan_is_read_on_a_telephone(own_node, visitors):
    """A draft of Lund's at 320 px: nothing is wider than the screen, and Gunnar is told that it is a draft."""
    gunnar_is = person(own_node, "gunnar")
    phone = Way(width=320, height=640)
    lund = visitors.new(own_node, phone).sign_in("lund", LUND_CARDIOLOGY)
    call(lund, gunnar_is)
    to_part(lund, "kommunen")
    assert lund.page.evaluate("() => document.documentElement.scrollWidth") <= 320
    gunnar = visitors.new(own_node, phone).sign_in("gunnar").open("/min/plan")
    assert "gör en plan tillsammans med dig" in gunnar.main
    assert gunnar.page.evaluate("() => document.documentElement.scrollWidth") <= 320


def test_anna_asks_for_a_plan(own_node, visitors):
    """Who has no plan asks a health centre; the request waits there and shows on her own page."""
    anna_is = person(own_node, "anna")
    anna = visitors.new(own_node).sign_in("anna").open("/min/plan")
    write(anna, behov="Jag har många kontakter som inte vet om varandra.")
    mark = own_node.mark()
    confirm(anna)
    assert "Din fråga är skickad" in anna.main and "Väntar på svar" in anna.main
    assert "W3" in {row["rule"] for row in own_node.rows(mark, anna_is.key)}
