# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""The decisions of the journeys over the FHIR API: every way to ask gives the same rule and the same log."""

import json

import pytest
from support.canary import Canaries
from support.people import (
    BERG_CARE,
    BERG_QUALITY,
    CARDIOLOGY,
    DENTIST_PROVIDER,
    EK,
    EK_CARE,
    EK_PROVIDER,
    FATIMA_VC2,
    LUND_CARDIOLOGY,
    PSYCHIATRY,
    REGION,
    VC1,
)
from support.steps import block_quickly, choose_quickly, consent_quickly, relate_quickly, withdraw_quickly
from support.web import FORM

# Ways to ask for one observation. Each says whether it asks about that one, or about all that Anna has.
READS = {
    "read": lambda web, id, patient: web.get(f"/fhir/Observation/{id}"),
    "vread": lambda web, id, patient: web.get(f"/fhir/Observation/{id}/_history/1"),
    "history": lambda web, id, patient: web.get(f"/fhir/Observation/{id}/_history"),
    "read in a batch": lambda web, id, patient: web.post_json("/fhir", _batch(f"Observation/{id}")),
}
SEARCHES = {
    "search": lambda web, id, patient: web.get(f"/fhir/Observation?subject=Patient/{patient}&_id={id}"),
    "search by POST": lambda web, id, patient: web.send(
        "POST", "/fhir/Observation/_search", f"subject=Patient/{patient}&_id={id}", Content_Type=FORM
    ),
    "search with total": lambda web, id, patient: web.get(
        f"/fhir/Observation?subject=Patient/{patient}&_id={id}&_total=accurate"
    ),
    "search with include": lambda web, id, patient: web.get(
        f"/fhir/Observation?subject=Patient/{patient}&_id={id}&_include=Observation:subject"
    ),
    "search in a batch": lambda web, id, patient: web.post_json(
        "/fhir", _batch(f"Observation?subject=Patient/{patient}&_id={id}")
    ),
}
WAYS = {**READS, **SEARCHES}

# Who reads, of which unit's data, and by which row of the decision table that is shown or not.
# None as rule: any row that refuses.
CASES = [
    ("anna herself", ("anna", None), VC1, True, "C1"),
    ("anna herself, psychiatry", ("anna", None), PSYCHIATRY, True, "C1"),
    ("Dr Berg, own unit, relation from a booking", ("berg", BERG_CARE), VC1, True, "D4"),
    ("Dr Berg, cardiology without a choice", ("berg", BERG_CARE), CARDIOLOGY, False, "D6"),
    ("Dr Berg, another provider without an answer", ("berg", BERG_CARE), EK, False, "D18"),
    ("Dr Berg, quality commission", ("berg", BERG_QUALITY), VC1, False, "D11"),
    ("Fatima at another health centre", ("fatima", FATIMA_VC2), VC1, False, "D5"),
    ("Dr Lund without a relation", ("lund", LUND_CARDIOLOGY), CARDIOLOGY, False, "D5"),
    ("Dr Ek without a relation", ("ek", EK_CARE), VC1, False, "D16"),
    ("Karin, who has no case", ("karin", None), VC1, False, None),
    ("Gunnar, another person", ("gunnar", None), VC1, False, None),
    ("Eva, nobody's proxy", ("eva", None), VC1, False, None),
]


def _batch(url: str) -> dict:
    return {"resourceType": "Bundle", "type": "batch", "entry": [{"request": {"method": "GET", "url": url}}]}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("reader", "unit", "is_shown", "rule"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_each_way_to_ask_gives_the_decision_of_the_table_and_its_log_row(
    watched_node, canaries, way, reader, unit, is_shown, rule
):
    """Shown with an ALLOW row of the rule, or withheld with a row of the refusing rule and no ALLOW row."""
    canary = canaries.by_unit[unit]
    mark = watched_node.mark()
    answer = WAYS[way](watched_node.web(watched_node.token(*reader)), canary.id, canaries.patient)
    rows = watched_node.rows(mark, request=answer.request)
    about_her = [
        row for row in rows if any(r.get("person") == str(canaries.anna.key) for r in row["resources"])
    ]
    assert (canary.text in answer.text) == is_shown, f"{answer.status} {answer.text[:300]}"
    if is_shown:
        assert [row["rule"] for row in about_her if "ALLOW" in row["decision"]] == [rule], rows
        assert any(r["type"] == "Observation" for row in about_her for r in row["resources"])
    else:
        assert not [row for row in about_her if "ALLOW" in row["decision"]], about_her
        assert rows, "a refusal is logged too"
        assert rule is None or rule in {row["rule"] for row in rows}, rows
    assert canaries.anna.identity not in answer.text or way == "search with include" and is_shown


@pytest.mark.parametrize("way", WAYS)
def test_what_is_withheld_looks_like_what_is_not_there(watched_node, canaries, way):
    """Dr Ek gets the same status and shape for Anna's hidden observation as for one that never was."""
    web = watched_node.web(watched_node.token("ek", EK_CARE))
    hidden = canaries.by_unit[VC1].id
    missing = "00000000-0000-4000-8000-000000000000"
    answers = [WAYS[way](web, id, canaries.patient) for id in (hidden, missing)]
    texts = [
        answer.text.replace(id, "ID").replace(web.base, "") for answer, id in zip(answers, (hidden, missing))
    ]
    assert answers[0].status == answers[1].status
    assert _without_numbers(texts[0]) == _without_numbers(texts[1])


def _without_numbers(text: str):
    body = json.loads(text)
    for entry in body.get("entry", []):
        entry.get("response", {}).pop("lastModified", None)
    return body


@pytest.mark.parametrize("provider", [EK_PROVIDER, DENTIST_PROVIDER])
@pytest.mark.parametrize("way", WAYS)
def test_a_system_of_another_provider_gets_nothing(watched_node, canaries, way, provider):
    """A system client acts inside its own provider; the attempt at a named resource is logged."""
    canary = canaries.by_unit[VC1]
    mark = watched_node.mark()
    answer = WAYS[way](watched_node.web(watched_node.system_token(provider)), canary.id, canaries.patient)
    assert canary.text not in answer.text and canaries.anna.identity not in answer.text
    rows = watched_node.rows(mark, person=canaries.anna.key, request=answer.request)
    assert not [row for row in rows if "ALLOW" in row["decision"]], rows
    if way in READS:
        assert rows, "an attempt at her record is logged"


@pytest.mark.parametrize("way", WAYS)
def test_a_system_of_the_own_provider_is_logged_by_name(watched_node, canaries, way):
    """A system client of the region reads the region's data; the row says which client."""
    canary = canaries.by_unit[VC1]
    mark = watched_node.mark()
    answer = WAYS[way](watched_node.web(watched_node.system_token(REGION)), canary.id, canaries.patient)
    assert canary.text in answer.text, answer.text[:300]
    rows = watched_node.rows(mark, person=canaries.anna.key, request=answer.request)
    assert [row["user"]["id"] for row in rows if "ALLOW" in row["decision"]] == ["provlab"], rows


@pytest.mark.parametrize("token", [None, "smh_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "annat"])
@pytest.mark.parametrize("way", WAYS)
def test_nobody_gets_nothing_without_a_token(watched_node, canaries, way, token):
    """Without a token that the node has given out: 401 and a hint, and nothing about anyone."""
    answer = WAYS[way](watched_node.web(token), canaries.by_unit[VC1].id, canaries.patient)
    assert answer.status == 401
    assert (answer.header("WWW-Authenticate") or "").startswith("Bearer")
    assert answer.json["resourceType"] == "OperationOutcome"
    assert not any(text in answer.text for text in canaries.texts)


def test_the_session_cookie_opens_no_api(watched_node, canaries):
    """A page's session is no key to the API: a page that tricks the browser gets nothing."""
    web = watched_node.web().sign_in("anna")
    assert web.get(f"/fhir/Observation/{canaries.by_unit[VC1].id}").status == 401


@pytest.mark.parametrize(
    ("reader", "is_shown"), [(("berg", BERG_CARE), True), (("fatima", FATIMA_VC2), False)]
)
def test_a_count_is_data_about_the_person_too(watched_node, canaries, reader, is_shown):
    """Dr Berg's count of Anna's observations has an ALLOW row of its own; Fatima gets no count."""
    mark = watched_node.mark()
    answer = watched_node.web(watched_node.token(*reader)).get(
        f"/fhir/Observation?subject=Patient/{canaries.patient}&_summary=count"
    )
    rows = watched_node.rows(mark, person=canaries.anna.key, request=answer.request)
    allowed = [row["rule"] for row in rows if "ALLOW" in row["decision"]]
    if is_shown:
        assert answer.json["total"] > 0 and allowed == ["D4"], (answer.json["total"], rows)
    else:
        assert not answer.json.get("total") and not allowed, (answer.text, rows)


def test_a_total_counts_only_what_the_reader_may_see(watched_node, canaries):
    """Dr Berg's total over Anna's observations is that of her own unit, not of all that she has."""

    def total(*reader):
        web = watched_node.web(watched_node.token(*reader))
        return web.get(f"/fhir/Observation?subject=Patient/{canaries.patient}&_total=accurate&_count=1").json[
            "total"
        ]

    assert 0 < total("berg", BERG_CARE) < total("anna")


def test_pages_of_a_search_are_logged_each_and_belong_to_their_reader(watched_node, canaries):
    """Dr Berg's second page is shown and logged; his page token opens nothing for Dr Ek or for Gunnar."""
    berg = watched_node.web(watched_node.token("berg", BERG_CARE))
    first = berg.get(f"/fhir/Observation?subject=Patient/{canaries.patient}&_count=2").json
    [following] = [link["url"] for link in first["link"] if link["relation"] == "next"]
    path = following.removeprefix(berg.base)
    mark = watched_node.mark()
    second = berg.get(path)
    assert second.status == 200 and second.json["entry"]
    assert watched_node.rows(mark, person=canaries.anna.key, request=second.request)
    for reader in (("ek", EK_CARE), ("gunnar", None)):
        answer = watched_node.web(watched_node.token(*reader)).get(path)
        assert answer.status == 400 and answer.json["resourceType"] == "OperationOutcome", answer.text[:300]


def test_an_include_shows_nothing_that_a_read_would_not(watched_node, canaries):
    """Ek's own observation about Anna may be read by Ek's system; its patient from the region stays away."""
    system = watched_node.web(watched_node.system_token(EK_PROVIDER))
    answer = system.get(f"/fhir/Observation?_id={canaries.by_unit[EK].id}&_include=Observation:subject")
    owned = {entry["resource"]["id"] for entry in answer.json["entry"]}
    assert canaries.by_unit[EK].id in owned and canaries.patient not in owned


@pytest.mark.parametrize(
    "named", ["patient={0}", "patient=Patient/{0}", "subject=Patient/{0}", "subject={0}"]
)
def test_staff_name_the_person_in_any_way_that_fhir_has(watched_node, canaries, named):
    """`patient` and `subject`, by id or by type and id, all say whom Dr Berg asks about."""
    web = watched_node.web(watched_node.token("berg", BERG_CARE))
    answer = web.get(f"/fhir/Observation?{named.format(canaries.patient)}&_id={canaries.by_unit[VC1].id}")
    assert answer.status == 200 and canaries.by_unit[VC1].text in answer.text, answer.text[:300]


def _assert_everywhere(node, reader, canary, canaries, is_shown: bool, rule: str) -> None:
    """Every way to ask gives the rule, in the answer and in the log."""
    web = node.web(node.token(*reader))
    for way, ask in WAYS.items():
        mark = node.mark()
        answer = ask(web, canary.id, canaries.patient)
        rows = node.rows(mark, canaries.anna.key, answer.request)
        assert (canary.text in answer.text) == is_shown, f"{way}: {answer.status} {answer.text[:200]}"
        allowed = {row["rule"] for row in rows if "ALLOW" in row["decision"]}
        refused = {row["rule"] for row in rows} - allowed
        assert rule in (allowed if is_shown else refused), f"{way}: {rows}"
        assert is_shown or not any(r.get("id") == canary.id for row in rows if row["rule"] in allowed for r in row["resources"])


def test_a_choice_opens_other_units_and_a_block_closes_them_over_the_api(own_node):
    """D6 after Dr Berg's choice on the page; D7 for what Anna has blocked, whose unit is not named."""
    canaries = Canaries.plant(own_node)
    berg, anna = own_node.web().sign_in("berg", BERG_CARE), own_node.web().sign_in("anna")
    choose_quickly(berg, canaries.anna)
    reader = ("berg", BERG_CARE)
    _assert_everywhere(own_node, reader, canaries.by_unit[CARDIOLOGY], canaries, True, "D6")
    _assert_everywhere(own_node, reader, canaries.by_unit[PSYCHIATRY], canaries, True, "D6")
    block_quickly(anna, PSYCHIATRY)
    _assert_everywhere(own_node, reader, canaries.by_unit[PSYCHIATRY], canaries, False, "D7")
    _assert_everywhere(own_node, reader, canaries.by_unit[CARDIOLOGY], canaries, True, "D6")
    _assert_everywhere(own_node, ("anna", None), canaries.by_unit[PSYCHIATRY], canaries, True, "C1")
    told = own_node.web(own_node.token(*reader)).get(f"/fhir/Observation?subject=Patient/{canaries.patient}")
    assert "D7" in told.diagnostics and PSYCHIATRY not in told.text


def test_a_yes_opens_and_its_withdrawal_closes_over_the_api(own_node):
    """D18 after Dr Ek has said why he needs to read, D17 while Anna says yes, D19 after she takes it back."""
    canaries = Canaries.plant(own_node)
    ek, anna = own_node.web().sign_in("ek", EK_CARE), own_node.web().sign_in("anna")
    reader, canary = ("ek", EK_CARE), canaries.by_unit[VC1]
    _assert_everywhere(own_node, reader, canary, canaries, False, "D16")
    relate_quickly(ek, canaries.anna)
    _assert_everywhere(own_node, reader, canary, canaries, False, "D18")
    consent_quickly(anna, EK_PROVIDER)
    _assert_everywhere(own_node, reader, canary, canaries, True, "D17")
    withdraw_quickly(anna)
    _assert_everywhere(own_node, reader, canary, canaries, False, "D19")


def test_an_outer_block_closes_for_other_providers_even_after_a_yes(own_node):
    """D14: the region's data, which Anna has blocked for other providers, stay closed to Dr Ek; his own are open."""
    canaries = Canaries.plant(own_node)
    ek, anna = own_node.web().sign_in("ek", EK_CARE), own_node.web().sign_in("anna")
    relate_quickly(ek, canaries.anna)
    consent_quickly(anna, EK_PROVIDER)
    block_quickly(anna, PSYCHIATRY, "vardgivare")
    for unit in (PSYCHIATRY, VC1):
        _assert_everywhere(own_node, ("ek", EK_CARE), canaries.by_unit[unit], canaries, False, "D14")
    own = own_node.web(own_node.token("ek", EK_CARE)).get(f"/fhir/Observation/{canaries.by_unit[EK].id}")
    assert canaries.by_unit[EK].text in own.text
