# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Journey 4: Dr Ek sees nothing, then a question; Anna answers yes, and takes it back."""

import pytest
from support.canary import Canaries
from support.people import EK, EK_CARE, EK_PROVIDER, VC1
from support.steps import (
    answer_question,
    consent_quickly,
    find_person,
    register_relation,
    relate_quickly,
    withdraw_consent,
)
from support.visitor import BOTH_WAYS


@pytest.mark.parametrize("way", BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_dr_ek_reads_while_anna_says_yes(own_node, visitors, way):
    """D16 nothing, D18 the question, D17 after her yes, D19 after she takes it back."""
    canaries = Canaries.plant(own_node)
    anna_key = canaries.anna.key
    ek = visitors.new(own_node, way).sign_in("ek", EK_CARE)
    mark = own_node.mark()
    find_person(ek, canaries.anna)
    assert ek.status == 403 and not any(text in ek.page.content() for text in canaries.texts)
    assert "Region Mellansjö" not in ek.main and "Andra vårdgivare" not in ek.main, "D16 shows no flags"
    assert "D16" in {row["rule"] for row in own_node.rows(mark, anna_key)}

    register_relation(ek, "remiss")
    region_event = f"/vard/p/{canaries.anna.path}/journal/Observation/{canaries.by_unit[VC1].id}"
    assert ek.status == 200 and "Andra vårdgivare har uppgifter" in ek.main
    assert "Region Mellansjö" not in ek.main, "D18 says that there are, not whose"
    mark = own_node.mark()
    ek.open(f"/vard/p/{canaries.anna.path}/journal")
    assert canaries.by_unit[VC1].text not in ek.page.content()
    assert "D18" in {row["rule"] for row in own_node.rows(mark, anna_key)}
    ek.open(f"/vard/p/{canaries.anna.path}/journal/Observation/{canaries.by_unit[EK].id}")
    assert canaries.by_unit[EK].text in ek.main, "the own unit's data are open"

    anna = visitors.new(own_node, way).sign_in("anna")
    mark = own_node.mark()
    answer_question(anna, EK_PROVIDER, "ja")
    [yes] = [row for row in own_node.rows(mark, anna_key) if row["activity"] == "Registrera samtycke"]
    assert (yes["rule"], yes["decision"]) == ("C6", "ALLOW")

    mark = own_node.mark()
    ek.open(region_event)
    assert ek.status == 200 and canaries.by_unit[VC1].text in ek.main, ek.main[:300]
    read = [row for row in own_node.rows(mark, anna_key, ek.request) if row["rule"] == "D17"]
    assert read and all(row["decision"] == "ALLOW" for row in read), read

    withdraw_consent(anna)
    mark = own_node.mark()
    ek.page.reload()
    assert ek.status in (403, 404) and canaries.by_unit[VC1].text not in ek.page.content()
    assert "D19" in {row["rule"] for row in own_node.rows(mark, anna_key)}, own_node.rows(mark)
    assert not anna.complaints and not ek.complaints, anna.complaints + ek.complaints


def test_an_answer_given_by_word_of_mouth_is_registered_by_staff(own_node, visitors):
    """Dr Ek registers Anna's spoken yes for his unit; it opens the region's data and shows among her consents."""
    canaries = Canaries.plant(own_node)
    ek = visitors.new(own_node).sign_in("ek", EK_CARE)
    find_person(ek, canaries.anna)
    register_relation(ek, "remiss")
    ek.open(f"/vard/p/{canaries.anna.path}/samtycke")
    ek.choose(ek.page.locator("input[name=svar][value=ja]"))
    ek.choose(ek.page.locator("input[name=hur][value=muntligt]"))
    ek.press(ek.page.locator("form[action$='/samtycke'] button[type=submit]"))
    ek.open(f"/vard/p/{canaries.anna.path}/journal/Observation/{canaries.by_unit[VC1].id}")
    assert canaries.by_unit[VC1].text in ek.main
    anna = visitors.new(own_node).sign_in("anna").open("/min/samtycken")
    assert "Specialistmottagningen Ek" in anna.main
    assert anna.page.locator("main a[href$='/dra-tillbaka']").count() == 1


def test_a_no_is_a_no(own_node, visitors):
    """Anna answers no: Dr Ek gets D19 and no content, and the question is not put to her again."""
    canaries = Canaries.plant(own_node)
    ek = visitors.new(own_node).sign_in("ek", EK_CARE)
    find_person(ek, canaries.anna)
    register_relation(ek, "remiss")
    anna = visitors.new(own_node).sign_in("anna")
    answer_question(anna, EK_PROVIDER, "nej")
    assert anna.page.locator(f"main .task-list a[href='/min/samtycken/fraga/{EK_PROVIDER}']").count() == 0
    mark = own_node.mark()
    ek.open(f"/vard/p/{canaries.anna.path}/journal/Observation/{canaries.by_unit[VC1].id}")
    assert canaries.by_unit[VC1].text not in ek.page.content()
    assert "D19" in {row["rule"] for row in own_node.rows(mark, canaries.anna.key)}


def test_a_reading_by_consent_names_the_consent(own_node):
    """The row of a reading by D17 tells on which consent it rests, so that it can be reviewed (2.10, D17)."""
    canaries = Canaries.plant(own_node)
    relate_quickly(own_node.web().sign_in("ek", EK_CARE), canaries.anna)
    consent_quickly(own_node.web().sign_in("anna"), EK_PROVIDER)
    [(consent,)] = own_node.query("SELECT id FROM fact WHERE kind = 'consent' AND newest = 1")
    mark = own_node.mark()
    own_node.web(own_node.token("ek", EK_CARE)).get(f"/fhir/Observation/{canaries.by_unit[VC1].id}")
    [row] = [row for row in own_node.rows(mark, canaries.anna.key) if row["rule"] == "D17"]
    assert row.get("consent") == consent, row
