# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Every page there is: one line a page. What tests hold pages to, they hold all of these to."""

import json
import re
from dataclasses import dataclass
from functools import cache

from support.inbox import waiting
from support.people import BERG_CARE, EK_CARE, EK_PROVIDER, FATIMA_VC2, PSYCHIATRY, REGION, ULLA_QUALITY, VC1, person
from support.steps import send_form


@dataclass(frozen=True)
class PageLine:
    """A page: its name in tests, where it is, who comes, in which commission, and its status."""

    name: str
    path: str
    persona: str | None = None
    commission: str | None = None
    status: int = 200

    @property
    def signs_in(self) -> bool:
        return self.persona is not None

    def cookies(self, node) -> dict[str, str]:
        """The cookies of a session of the page's reader, begun once on each node."""
        return session(node, self.persona, self.commission) if self.persona else {}

    def client(self, node):
        """Plain HTTP as the page's reader."""
        web = node.web()
        web.cookies.update(self.cookies(node))
        return web


@cache
def session(node, persona: str, commission: str | None) -> dict[str, str]:
    return dict(node.web().sign_in(persona, commission).cookies)


STRATEGY_PLAN = "/insikt/strategi/plan/genomforandeplan-2020-2022"

# Pages with the template of another page and other words in it: `make soak` tries them, not every change.
VARIANTS = {
    "journal of another", "systems that have read", "new block: from whom", "no messages", "inbox narrowed",
    "access question of another provider", "assigned case", "cases of the child unit",
    "application by word of mouth", "no shared plan", "shared plan: measures", "shared plan: goals",
    "shared plan: follow-up", "no plan of one's own", "new note of a home visit", "earlier version of a note",
    "indicator of stays", "indicator without numbers here", "strategy for a strategist",
    "plan for a strategist", "version of a plan", "form of a new measure", "working copy of a measure",
    "form of a milestone", "form of an indicator", "form of a local plan", "workroom without the right",
    "indicators, wrong commission",
}

# Name, path, persona, commission, status. {anna} and {gunnar} are keys in paths.
LINES = [
    ("front", "/", None, None, 200),
    ("sign in", "/logga-in", None, None, 200),
    ("components", "/komponenter", None, None, 200),
    ("components: fields", "/komponenter/falt", None, None, 200),
    ("components: charts", "/komponenter/diagram", None, None, 200),
    ("help", "/hjalp", None, None, 200),
    ("accessibility statement", "/tillganglighet", None, None, 200),
    ("about the demo", "/om-demot", None, None, 200),
    ("the vision", "/om/visionen", None, None, 200),
    ("not found", "/finns-inte", None, None, 404),
    ("choose person", "/valj-person", "sara", None, 200),
    ("choose commission", "/valj-uppdrag", "fatima", None, 200),
    ("wrong visitor", "/valj-person", "karin", None, 403),
    ("start", "/min", "anna", None, 200),
    ("journal", "/min/journal", "anna", None, 200),
    ("journal narrowed", "/min/journal?omrade=tandvard", "anna", None, 200),
    ("journal of another", "/min/journal", "gunnar", None, 200),
    ("journal with a mistake", "/min/journal?fran=igar", "anna", None, 200),
    ("note", "/min/journal/{note}", "anna", None, 200),
    ("results", "/min/provsvar", "anna", None, 200),
    ("result", "/min/provsvar/NPU27300", "anna", None, 200),
    ("who has read", "/min/lasningar", "anna", None, 200),
    ("systems that have read", "/min/lasningar?flik=system", "anna", None, 200),
    ("blocks", "/min/sparrar", "gunnar", None, 200),
    ("new block", "/min/sparrar/ny", "anna", None, 200),
    ("new block with a mistake", "/min/sparrar/ny/fran-vem", "anna", None, 200),
    ("new block: from whom", f"/min/sparrar/ny/fran-vem?vad={PSYCHIATRY}", "anna", None, 200),
    (
        "new block: what it means",
        f"/min/sparrar/ny/bekrafta?vad={PSYCHIATRY}&fran=enheter",
        "anna",
        None,
        200,
    ),
    ("consents", "/min/samtycken", "anna", None, 200),
    ("question about consent", f"/min/samtycken/fraga/{EK_PROVIDER}", "anna", None, 200),
    ("messages", "/min/meddelanden", "anna", None, 200),
    ("no messages", "/min/meddelanden", "gunnar", None, 200),
    ("new message", "/min/meddelanden/nytt", "anna", None, 200),
    ("message thread", "/min/meddelanden/{thread}", "anna", None, 200),
    ("inbox", "/vard/inkorg", "berg", BERG_CARE, 200),
    ("inbox narrowed", "/vard/inkorg?visa=svar&sena=ja", "berg", BERG_CARE, 200),
    ("message to answer", "/vard/inkorg/meddelande/{thread}", "berg", BERG_CARE, 200),
    ("result to acknowledge", "/vard/inkorg/svar/{new_result}", "berg", BERG_CARE, 200),
    ("task", "/vard/inkorg/uppgift/{task}", "berg", BERG_CARE, 200),
    ("staff start", "/vard", "berg", BERG_CARE, 200),
    ("search", "/vard/sok", "berg", BERG_CARE, 200),
    ("overview", "/vard/p/{anna}", "berg", BERG_CARE, 200),
    ("staff journal", "/vard/p/{anna}/journal", "berg", BERG_CARE, 200),
    ("staff event", "/vard/p/{anna}/journal/{note}", "berg", BERG_CARE, 200),
    ("staff result", "/vard/p/{anna}/journal/{result}", "berg", BERG_CARE, 200),
    ("spoken consent", "/vard/p/{anna}/samtycke", "berg", BERG_CARE, 200),
    ("own log", "/vard/min-logg", "berg", BERG_CARE, 200),
    ("access question", "/vard/p/{anna}", "fatima", FATIMA_VC2, 403),
    ("access question of another provider", "/vard/p/{anna}", "ek", EK_CARE, 403),
    ("not assigned", "/vard/p/{anna}", "karin", None, 403),
    ("assigned case", "/vard/p/{gunnar}", "karin", None, 200),
    ("cases", "/vard/arenden", "karin", None, 200),
    ("cases of the child unit", "/vard/arenden", "tom", None, 200),
    ("visits of the day", "/vard/besok", "pia", None, 200),
    ("concern for a child", "/vard/oro", "berg", BERG_CARE, 200),
    ("another time for a visit", "/vard/besok/{visit}/flytta", "pia", None, 200),
    ("case of a person at home", "/vard/arenden/{case}", "karin", None, 200),
    ("application of a new person", "/vard/p/{anna}/ansokan", "karin", None, 200),
    ("stop a medicine", "/vard/p/{anna}/lakemedel/{medicine}/satt-ut", "berg", BERG_CARE, 200),
    ("application by word of mouth", "/vard/p/{gunnar}/ansokan", "karin", None, 200),
    ("own social services", "/min/omsorg", "gunnar", None, 200),
    ("application for support", "/min/omsorg/ansok", "gunnar", None, 200),
    ("no shared plan", "/vard/p/{gunnar}/sip", "karin", None, 200),
    ("shared plans", "/vard/p/{anna}/sip", "berg", BERG_CARE, 200),
    ("shared plan", "/vard/p/{anna}/sip/{plan}", "berg", BERG_CARE, 200),
    ("shared plan: participants", "/vard/p/{anna}/sip/{plan}/deltagare", "berg", BERG_CARE, 200),
    ("shared plan: consent", "/vard/p/{anna}/sip/{plan}/samtycke", "berg", BERG_CARE, 200),
    ("shared plan: measures", "/vard/p/{anna}/sip/{plan}/andra", "berg", BERG_CARE, 200),
    ("shared plan: goals", "/vard/p/{anna}/sip/{plan}/mal", "berg", BERG_CARE, 200),
    ("shared plan: follow-up", "/vard/p/{anna}/sip/{plan}/uppfoljning", "berg", BERG_CARE, 200),
    ("own plan", "/min/plan", "anna", None, 200),
    ("own published plan", "/min/plan", "maj", None, 200),
    ("no plan of one's own", "/min/plan", "gunnar", None, 200),
    ("new note", "/vard/p/{anna}/anteckning", "berg", BERG_CARE, 200),
    ("new note of a home visit", "/vard/p/{anna}/anteckning?mall=hemsjukvard", "berg", BERG_CARE, 200),
    ("draft of a note", "/vard/p/{anna}/anteckning/{draft}", "berg", BERG_CARE, 200),
    ("signed note", "/vard/p/{anna}/anteckning/{signed}", "berg", BERG_CARE, 200),
    ("earlier version of a note", "/vard/p/{anna}/anteckning/{signed}?version=1", "berg", BERG_CARE, 200),
    ("correction of a note", "/vard/p/{anna}/anteckning/{signed}/ratta", "berg", BERG_CARE, 200),
    ("unsigned notes", "/vard/osignerat", "berg", BERG_CARE, 200),
    ("medicine", "/vard/p/{anna}/ordinera", "berg", BERG_CARE, 200),
    ("tooth status", "/vard/p/{gunnar}/tander", "asa", None, 200),
    ("pockets", "/vard/p/{gunnar}/tander/fickor", "asa", None, 200),
    ("dental judgement", "/vard/p/{gunnar}/tander/bedomning", "asa", None, 200),
    ("dental plan", "/vard/p/{gunnar}/tander/plan", "asa", None, 200),
    ("own teeth", "/min/tandvard", "gunnar", None, 200),
    ("indicators", "/insikt", "ulla", ULLA_QUALITY, 200),
    ("indicator", "/insikt/i01", "ulla", ULLA_QUALITY, 200),
    ("indicator of stays", "/insikt/i04", "ulla", ULLA_QUALITY, 200),
    ("indicator without numbers here", "/insikt/i33", "ulla", ULLA_QUALITY, 200),
    ("assessment of an indicator", "/insikt/i01/bedom", "ulla", ULLA_QUALITY, 200),
    ("open numbers", "/insikt/oppet", None, None, 200),
    ("open indicator", "/insikt/oppet/i01", None, None, 200),
    ("indicators, wrong commission", "/insikt", "berg", BERG_CARE, 403),
    ("strategy", "/insikt/strategi", None, None, 200),
    ("strategy for a strategist", "/insikt/strategi", "ulla", ULLA_QUALITY, 200),
    ("plan", STRATEGY_PLAN, None, None, 200),
    ("plan for a strategist", STRATEGY_PLAN, "ulla", ULLA_QUALITY, 200),
    ("measure", f"{STRATEGY_PLAN}/insats/2.3", None, None, 200),
    ("versions of a plan", f"{STRATEGY_PLAN}/versioner", None, None, 200),
    ("version of a plan", f"{STRATEGY_PLAN}/versioner/1", None, None, 200),
    ("who knows of a plan", f"{STRATEGY_PLAN}/kannedom", "ulla", ULLA_QUALITY, 200),
    ("governance report", "/insikt/strategi/uppfoljning", None, None, 200),
    ("principals", "/insikt/strategi/huvudman", None, None, 200),
    ("open data of the strategy", "/insikt/strategi/oppna-data", None, None, 200),
    ("workroom of a plan", f"{STRATEGY_PLAN}/utkast", "ulla", ULLA_QUALITY, 200),
    ("form of a plan", f"{STRATEGY_PLAN}/redigera", "ulla", ULLA_QUALITY, 200),
    ("form of a local plan", f"{STRATEGY_PLAN}/kopiera", "ulla", ULLA_QUALITY, 200),
    ("form of a measure", f"{STRATEGY_PLAN}/insats/2.3/redigera", "ulla", ULLA_QUALITY, 200),
    ("form of a new measure", f"{STRATEGY_PLAN}/insats/ny/redigera", "ulla", ULLA_QUALITY, 200),
    ("working copy of a measure", f"{STRATEGY_PLAN}/insats/2.3?utkast=ja", "ulla", ULLA_QUALITY, 200),
    ("form of a milestone", f"{STRATEGY_PLAN}/insats/2.3/del/milstolpe", "ulla", ULLA_QUALITY, 200),
    ("form of an indicator", f"{STRATEGY_PLAN}/insats/2.3/del/indikator", "ulla", ULLA_QUALITY, 200),
    ("form of a report", f"{STRATEGY_PLAN}/insats/2.3/del/rapport", "ulla", ULLA_QUALITY, 200),
    ("workroom without the right", f"{STRATEGY_PLAN}/utkast", "berg", BERG_CARE, 404),
]


@cache
def page_list(node) -> tuple[PageLine, ...]:
    """The pages, with the keys of this node's people and two of Anna's events in their paths."""
    keys = {name: person(node, name).path for name in ("anna", "gunnar")}
    anna = node.web(node.token("anna"))
    for name, query in (("result", "Observation?code=NPU27300"), ("note", "Composition?_sort=date")):
        keys[name] = _newest_at_vc1(anna.get(f"/fhir/{query}&_count=50").json)
    medicines = anna.get("/fhir/MedicationRequest?_count=50").json["entry"]
    keys["medicine"] = next(e["resource"]["id"] for e in medicines if "Losartan" in json.dumps(e))
    keys["visit"] = _first(node, "pia", "/vard/besok", r"/vard/besok/([^/\"]+)/flytta")
    keys["case"] = _first(node, "karin", "/vard/arenden", r"/vard/arenden/([^/\"]+)\"")
    keys["plan"] = _shared_plan(node, keys["anna"])
    keys.update(waiting(node))
    keys.update(_notes(node, keys["anna"]))
    _leave_traces(node, keys["result"])
    return tuple(PageLine(name, path.format(**keys), *rest) for name, path, *rest in LINES)


def _shared_plan(node, anna: str) -> str:
    """The id of a plan that Berg calls to for Anna, so that its pages have something to show."""
    web = node.web().sign_in("berg", BERG_CARE)
    path = f"/vard/p/{anna}/sip"
    fields = {"orsak": "Stöd från både region och kommun"}
    return (send_form(web, path, path, fields).header("Location") or "").split("/")[-1].split("?")[0]


def _notes(node, anna: str) -> dict[str, str]:
    """Ids of a draft with codes, and of a signed and corrected note, that Berg writes about Anna."""
    web = node.web().sign_in("berg", BERG_CARE)
    ids = {"draft": "sidornas-utkast", "signed": "sidornas-anteckning"}
    new = f"/vard/p/{anna}/anteckning"
    text = {"mall": "besok", "text-anamnes": "Hosta sedan i går", "diagnos": "J06.9", "varde-temp": "37,5"}
    send_form(web, new, f"{new}/{ids['draft']}", {**text, "version": "0", "gor": "spara"})
    send_form(web, new, f"{new}/{ids['signed']}", {**text, "version": "0", "gor": "signera"})
    right = {**text, "varde-temp": "38,5", "version": "1", "skal": "Fel temperatur", "gor": "signera"}
    send_form(web, new, f"{new}/{ids['signed']}/ratta", right)
    return ids


def _leave_traces(node, event: str) -> None:
    """A reading, a stopped attempt and a system in Anna's log, so that its page has something of each."""
    for token in (node.token("berg", BERG_CARE), node.token("fatima", FATIMA_VC2), node.system_token(REGION)):
        node.web(token).get(f"/fhir/{event}")


def _first(node, persona: str, path: str, link: str) -> str:
    """The id in the first such link of a page."""
    found = re.search(link, node.web().sign_in(persona).get(path).text)
    assert found, f"{persona} has no {link} at {path}"
    return found[1]


def _newest_at_vc1(bundle: dict) -> str:
    found = [entry["resource"] for entry in bundle.get("entry", []) if VC1 in json.dumps(entry)]
    if not found:
        raise AssertionError("Anna has nothing of that kind at VC1")
    return f"{found[-1]['resourceType']}/{found[-1]['id']}"
