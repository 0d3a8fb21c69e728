# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""No route shows a person's data without a row in her log, and none shows them to the wrong reader."""

import json
from functools import cache
from urllib.parse import urlencode

import pytest
from support.node import binary, run
from support.people import (
    BERG_CARE,
    EK_CARE,
    EK_PROVIDER,
    FATIMA_VC2,
    LUND_CARDIOLOGY,
    PSYCHIATRY,
    REGION,
    ULLA_QUALITY,
    VC1,
)
from support.routes import ASKINGS
from support.steps import block_quickly, consent_quickly
from support.web import FORM, Web

# Who comes to every route: persona and commission, or a system of a provider, or nobody.
READERS = {
    "anna": ("anna", None),
    "gunnar": ("gunnar", None),
    "sara": ("sara", None),
    "samira": ("samira", None),
    "berg": ("berg", BERG_CARE),
    "fatima": ("fatima", FATIMA_VC2),
    "lund": ("lund", LUND_CARDIOLOGY),
    "ek": ("ek", EK_CARE),
    "nils": ("nils", None),
    "karin": ("karin", None),
    "tom": ("tom", None),
    "ulla": ("ulla", ULLA_QUALITY),
    "region's system": REGION,
    "another's system": EK_PROVIDER,
    "nobody": None,
}


@cache
def book() -> dict[str, dict]:
    """The routes as the router itself tells them."""
    found = json.loads(run(binary(), "routes", "--json"))
    return {f"{route['method']} {route['path']}": route for route in found}


def test_every_route_has_been_thought_of():
    """A new route gets a line in support/routes.py: how it is asked about Anna, and who may see what."""
    assert sorted(set(book()) - set(ASKINGS)) == [], "routes without a line"
    assert sorted(set(ASKINGS) - set(book())) == [], "lines without a route"


@pytest.mark.parametrize("name", sorted(ASKINGS))
def test_a_route_says_what_it_may_show_and_to_whom(name):
    """Every route tells visitors and what it shows; what shows persons or logs is open to nobody unknown."""
    route = book().get(name)
    assert route and route["visitors"] and route["summary"]
    if route["shows"] in ("person", "log"):
        assert "anyone" not in route["visitors"]
        assert route["area"] == "api" or route["method"] == "GET" or route["form"] in ("personal", "sealed")


@pytest.fixture(scope="module")
def places(watched_node, canaries) -> dict[str, str]:
    """What stands in paths: Anna, her observation at VC1, a block and a consent of hers."""
    anna = watched_node.web().sign_in("anna")
    block = block_quickly(anna, PSYCHIATRY)
    consent_quickly(anna, "SE5560009998-E000000000001")
    consent = next(
        part.split("/")[3]
        for part in anna.get("/min/samtycken").text.split('"')
        if part.endswith("/dra-tillbaka")
    )
    return {
        "anna": canaries.anna.path,
        "identity": canaries.anna.identity,
        "patient": canaries.patient,
        "vc1": canaries.by_unit[VC1].id,
        "block": block,
        "consent": consent,
    }


@pytest.fixture(scope="module")
def readers(watched_node) -> dict[str, tuple[Web, Web]]:
    """Each reader twice: with a token for the API, and with a session for pages."""
    found = {}
    for name, who in READERS.items():
        if who is None:
            found[name] = (watched_node.web(), watched_node.web())
        elif isinstance(who, str):
            web = watched_node.web(watched_node.system_token(who))
            found[name] = (web, web)
        else:
            found[name] = (watched_node.web(watched_node.token(*who)), watched_node.web().sign_in(*who))
    return found


def _filled(value, places: dict[str, str]):
    if isinstance(value, str):
        for name, text in places.items():
            value = value.replace("{" + name + "}", text)
        return value
    if isinstance(value, dict):
        return {key: _filled(part, places) for key, part in value.items()}
    if isinstance(value, list):
        return [_filled(part, places) for part in value]
    return value


def _seal_of(web: Web, reader: str, places: dict[str, str], path: str) -> dict[str, str]:
    """The seal that the reader's own forms carry, set to Anna where the path is about her."""
    if not web.cookies.get("sammanhang"):
        return {}
    start = "/valj-uppdrag" if web.get("/valj-uppdrag").status == 200 else "/valj-person"
    for _, fields in web.get(start).forms("_csrf"):
        seal = {name: value for name, value in fields.items() if name in ("_csrf", "_person", "_uppdrag")}
        if path.startswith("/vard/p/"):
            seal["_person"] = places["anna"]
        return seal
    return {}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("name", sorted(ASKINGS))
def test_what_a_route_shows_of_her_is_in_her_log_and_goes_to_nobody_else(
    watched_node, canaries, places, readers, name, reader
):
    """The canary goes only to those who may: it has an ALLOW row about her, and who she is has a row."""
    asking, route = ASKINGS[name], book()[name]
    places = {**places, "reader": reader.replace("'", "").replace(" ", "-")}
    by_token, by_session = readers[reader]
    web = by_token if route["area"] == "api" else by_session
    path = _filled(asking.path, places)
    mark = watched_node.mark()
    if asking.json is not None:
        answer = web.post_json(path, _filled(asking.json, places), route["method"])
    elif asking.fields is not None:
        fields = {**_seal_of(web, reader, places, path), **_filled(asking.fields, places)}
        answer = web.send(route["method"], path, urlencode(fields), Content_Type=FORM)
    else:
        answer = web.send(route["method"], path)
    assert answer.status < 500, f"{answer.status} {answer.text[:300]}"

    shown = [text for text in canaries.texts if text in answer.text]
    has_identity = any(
        form in answer.text
        for form in (canaries.anna.identity, f"{canaries.anna.identity[:8]}-{canaries.anna.identity[8:]}")
    )
    if reader not in asking.canary_to:
        assert not shown, f"{reader} was shown {shown}"
    if reader not in asking.identity_readers:
        assert not has_identity, f"{reader} was shown her identity number"
    rows = watched_node.rows(mark, canaries.anna.key, answer.request)
    about_her = [row for row in rows if "ALLOW" in row["decision"]]
    if shown:
        assert about_her, f"{reader} was shown her data and her log does not say so"
    if has_identity:
        assert rows, f"{reader} was told who she is and her log does not say so"
    if reader in asking.canary_to and not shown and name not in MAY_BE_EMPTY:
        pytest.fail(f"{reader} should have been shown the canary: {answer.status} {answer.text[:200]}")
    if reader == "nobody" and "anyone" not in route["visitors"]:
        assert (
            answer.status in (401, 403)
            or answer.status in (302, 303)
            and "/logga-in" in (answer.header("Location") or "")
        )
    if (
        reader not in asking.writes_to
        and reader != "anna"
        and name.startswith(("POST /min", "PUT", "DELETE"))
    ):
        assert not [row for row in about_her if row["activity"] != "Läsa"] or reader in (
            "berg",
            "region's system",
        ), about_her


# Pages that show the newest only: the canary, from January, need not be among it.
MAY_BE_EMPTY = {"GET /vard/p/{person}", "GET /vard/p/{person}/journal", "GET /min", "GET /min/provsvar"}


@pytest.mark.parametrize("name", sorted(name for name, asking in ASKINGS.items() if asking.canary_to))
def test_head_tells_no_more_than_get_and_is_logged_alike(watched_node, canaries, places, readers, name):
    """HEAD has no body; where it is a reading for Anna herself it is logged like one."""
    asking, route = ASKINGS[name], book()[name]
    if route["method"] != "GET" or "anna" not in asking.canary_to:
        pytest.skip("not a page or read of her own")
    web = readers["anna"][0 if route["area"] == "api" else 1]
    mark = watched_node.mark()
    answer = web.send("HEAD", _filled(asking.path, places))
    assert answer.body == b"" and answer.status in (200, 404, 405)
    if answer.status == 200:
        assert watched_node.rows(mark, canaries.anna.key, answer.request)


def test_nothing_is_kept_between_a_session_that_ended_and_the_next(own_node):
    """After signing out the back button leads to the sign-in page: nothing of Anna comes without a session."""
    web = own_node.web().sign_in("anna")
    assert web.get("/min/journal").status == 200
    cookies = dict(web.cookies)
    _, fields = web.get("/min").forms("/logga-ut")[0]
    web.post_form("/logga-ut", fields)
    web.cookies = cookies
    answer = web.get("/min/journal")
    assert answer.status in (302, 303) and "/logga-in" in answer.header("Location")


def test_a_token_opens_no_page_and_a_session_no_api(places, readers):
    """Tokens are for the API, sessions for pages: neither stands in for the other."""
    token, session = readers["anna"]
    assert token.get("/min/journal").status in (302, 303, 401)
    assert session.get(f"/fhir/Observation/{places['vc1']}").status == 401
