# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Journey 11: the dentist reports concern for Liv; it reaches Tom with its times, and nobody else."""

import calendar
import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from support.a11y import passes
from support.people import CHILD_PROTECTION, Person, person
from support.steps import confirm
from support.visitor import BOTH_WAYS, Visitor
from support.web import seal

WORDS = "Kom ensam, med blåmärken på armarna."
UNIT_NAME = "Barn- och familjeenheten"
CASE = re.compile(r"/vard/arenden/[0-9a-f-]{36}")
MONTHS = (
    "januari februari mars april maj juni juli augusti september oktober november december".split()
)
OWN_PAGES = ("/min", "/min/journal", "/min/omsorg", "/min/lasningar?period=allt", "/min/meddelanden")


def today() -> date:
    return datetime.now(ZoneInfo("Europe/Stockholm")).date()


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def words_of(day: date) -> str:
    """`22 mars 2027`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def report(asa: Visitor, liv: Person) -> None:
    """The dentist writes what she has seen, and asks that her name be protected."""
    asa.open("/vard/oro")
    asa.write(asa.page.locator("#barn"), liv.identity)
    asa.write(asa.page.locator("#oro"), WORDS)
    asa.choose(asa.page.locator("input[name=bradska][value=urgent]"))
    asa.choose(asa.page.locator("input[name=skydd][value=ja]"))
    confirm(asa)
    assert "Anmälan är skickad" in asa.main, asa.main[:300]


def see_nothing(own_node, visitors, liv: Person, path: str) -> None:
    """Each of the others is refused by D2, which is in the log, and has no such case on the list."""
    for persona in ("asa", "nils", "karin", "pia"):
        other = visitors.new(own_node).sign_in(persona)
        mark = own_node.mark()
        other.open(path)
        assert other.status == 404 and WORDS not in other.page.content(), persona
        found = own_node.rows(mark, liv.key, other.request)
        assert {(row["rule"], row["decision"]) for row in found} == {("D2", "DENY")}, (persona, found)
        other.open("/vard/arenden")
        assert liv.name not in other.main, persona


def see_nothing_at_home(own_node, liv: Person) -> None:
    """Sara, who acts for Liv, and Liv herself: no word of it on any page of Liv's, the log among them."""
    sara = own_node.web().sign_in("sara")
    action, fields = sara.get("/valj-person").forms(f"barn={liv.path}")[0]
    assert sara.post_form(action, {**seal(fields), "barn": liv.path}).status == 303
    for reader in (sara, own_node.web().sign_in("liv")):
        for place in OWN_PAGES:
            answer = reader.get(place)
            assert answer.status in (200, 403) and "Liv" in answer.text, (place, answer.status)
            for word in (WORDS, "Orosanmälan", UNIT_NAME, CHILD_PROTECTION):
                assert word not in answer.text, (place, word)
    journal = sara.get("/min/journal")
    assert journal.status == 200 and "/min/journal/Encounter/" in journal.text, "she does read what is Liv's"


def written(own_node, mark, liv: Person) -> set[tuple[str, str]]:
    """Rules and decisions of what the child unit has written about Liv since a mark."""
    rows = [row for row in own_node.rows(mark, liv.key) if row["activity"] == "Skriva"]
    assert {row["user"]["careUnit"] for row in rows} == {CHILD_PROTECTION}, rows
    return {(row["rule"], row["decision"]) for row in rows}


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_a_concern_reaches_the_child_unit_and_nobody_else(own_node, visitors, way):
    """W4 for the report without a tie; 24 hours, 14 days, 4 months; D2 for each other; nothing for Sara or Liv."""
    liv = person(own_node, "liv")
    asa = visitors.new(own_node, way).sign_in("asa")
    mark = own_node.mark()
    report(asa, liv)
    assert {row["rule"] for row in own_node.rows(mark, liv.key)} == {"W4"}, "the child is not looked up"

    tom = visitors.new(own_node, way).sign_in("tom")
    tom.open("/vard/arenden")
    assert "timmar kvar" in tom.main, tom.main[:300]
    mark = own_node.mark()
    tom.press(tom.page.locator("main .task-list a", has_text=liv.name).last)
    path = CASE.search(tom.page.url).group()
    assert WORDS in tom.main and "Ska skyddas" in tom.main and "14 dagar kvar" in tom.main
    read = own_node.rows(mark, liv.key, tom.request)
    assert {(row["rule"], row["decision"]) for row in read if row["activity"] == "Läsa"} == {("D30", "ALLOW")}
    passes(tom)
    see_nothing(own_node, visitors, liv, path)
    see_nothing_at_home(own_node, liv)

    tom.press(tom.page.locator("main a[href$='/skydd']"))
    passes(tom)
    tom.write(tom.page.locator("#text-skydd"), "Inget akut behov av skydd.")
    mark = own_node.mark()
    confirm(tom)
    assert written(own_node, mark, liv) == {("W2", "ALLOW")}
    tom.press(tom.page.locator("main a[href$='/forhandsbedomning']"))
    passes(tom)
    tom.choose(tom.page.locator("input[name=utredning][value=inleds]"))
    tom.write(tom.page.locator("#text-forhandsbedomning"), "Barnets behov behöver utredas.")
    mark = own_node.mark()
    confirm(tom)
    assert written(own_node, mark, liv) == {("W2", "ALLOW")}
    last = months_after(today(), 4)
    assert f"Avsluta utredningen senast {words_of(last)}" in tom.main, tom.main[:600]
    passes(tom)
    end(own_node, tom, liv, last)
    see_nothing_at_home(own_node, liv)
    assert not asa.complaints and not tom.complaints, asa.complaints + tom.complaints


def end(own_node, tom: Visitor, liv: Person, last: date) -> None:
    """Tom gives the investigation more time, and ends it; both are in the log."""
    later = last + timedelta(days=60)
    tom.press(tom.page.locator("main a[href$='/forlang']"))
    passes(tom)
    for end, part in (("ar", later.year), ("manad", later.month), ("dag", later.day)):
        tom.write(tom.page.locator(f"main [name=nasta-dag-{end}]"), str(part))
    tom.write(tom.page.locator("#text-forlang"), "Väntar på yttrande från skolan.")
    mark = own_node.mark()
    confirm(tom)
    assert "Utredningen har fått en ny sista dag" in tom.main and words_of(later) in tom.main, tom.main[:600]
    assert written(own_node, mark, liv) == {("W2", "ALLOW")}
    tom.press(tom.page.locator("main a[href$='/avsluta']"))
    passes(tom)
    tom.write(tom.page.locator("#text-avsluta"), "Familjen får stöd.")
    mark = own_node.mark()
    confirm(tom)
    assert "Utredningen är avslutad" in tom.main, tom.main[:300]
    assert written(own_node, mark, liv) == {("W2", "ALLOW")}
