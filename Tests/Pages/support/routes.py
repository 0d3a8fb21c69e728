# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Every route there is, with how to ask it about Anna. A route that is not here has not been thought of."""

from dataclasses import dataclass, field

from support.people import EK_PROVIDER, PSYCHIATRY, VC1

# Readers who may see Anna's canary at VC1 where a route shows it.
HERSELF = frozenset({"anna"})
CARE = frozenset({"berg"})
API = frozenset({"anna", "berg", "region's system"})
NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Asking:
    """How a route is asked. `{anna}`, `{patient}`, `{vc1}`, `{block}` and `{consent}` are filled in."""

    path: str
    canary_to: frozenset[str] = NOBODY
    """To whom the answer shows the canary. To no other reader may it ever."""
    identity_to: frozenset[str] | None = None
    """To whom it may show the identity number; when None, to the same."""
    fields: dict[str, str] | None = None
    """Fields of a form, sealed for the reader before it is sent."""
    json: dict | None = None
    """A body of the API."""
    writes_to: frozenset[str] = field(default=NOBODY)
    """Who may change something by it."""

    @property
    def identity_readers(self) -> frozenset[str]:
        return self.canary_to if self.identity_to is None else self.identity_to


STAFF = frozenset({"berg", "fatima", "ek", "lund"})
ANNA = "/vard/p/{anna}"
EVENT = "/journal/Observation/{vc1}"


def _batch(url: str) -> dict:
    return {"resourceType": "Bundle", "type": "batch", "entry": [{"request": {"method": "GET", "url": url}}]}


def _observation(text: str) -> dict:
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"text": text},
        "subject": {"reference": "Patient/{patient}"},
        "performer": [{"reference": f"Organization/{VC1}"}],
    }


ASKINGS: dict[str, Asking] = {
    # Open to everyone, about nobody.
    "GET /": Asking("/"),
    "GET /favicon.ico": Asking("/favicon.ico"),
    "GET /robots.txt": Asking("/robots.txt"),
    "GET /tillgangar/{file}": Asking("/tillgangar/finns-inte.css"),
    "GET /komponenter": Asking("/komponenter"),
    "GET /komponenter/falt": Asking("/komponenter/falt"),
    "GET /komponenter/diagram": Asking("/komponenter/diagram"),
    "GET /hjalp": Asking("/hjalp"),
    "GET /tillganglighet": Asking("/tillganglighet"),
    "GET /om-demot": Asking("/om-demot"),
    "GET /om/visionen": Asking("/om/visionen"),
    "GET /om/demo": Asking("/om/demo"),
    "POST /installningar/visning": Asking("/installningar/visning", fields={"tema": "dark"}),
    # Signing in and out.
    "GET /logga-in": Asking("/logga-in"),
    "POST /logga-in": Asking("/logga-in", fields={"persona": "finns-inte"}),
    "POST /logga-ut": Asking("/logga-ut", fields={"_csrf": "fel"}),
    "GET /valj-person": Asking("/valj-person"),
    "POST /valj-person": Asking("/valj-person", fields={"barn": "{anna}"}),
    "POST /valj-person/sluta": Asking("/valj-person/sluta", fields={}),
    "GET /valj-uppdrag": Asking("/valj-uppdrag"),
    "POST /valj-uppdrag": Asking("/valj-uppdrag", fields={"uppdrag": "finns-inte"}),
    # The API. The canary is Anna's observation at VC1.
    "GET /fhir/metadata": Asking("/fhir/metadata"),
    "GET /fhir/{type}/{id}": Asking("/fhir/Observation/{vc1}", API),
    "GET /fhir/{type}/{id}/_history": Asking("/fhir/Observation/{vc1}/_history", API),
    "GET /fhir/{type}/{id}/_history/{version}": Asking("/fhir/Observation/{vc1}/_history/1", API),
    "GET /fhir/{type}": Asking(
        "/fhir/Observation?subject=Patient/{patient}&_id={vc1}&_include=Observation:subject", API
    ),
    "POST /fhir/{type}/_search": Asking(
        "/fhir/Observation/_search", API, fields={"subject": "Patient/{patient}", "_id": "{vc1}"}
    ),
    "POST /fhir": Asking("/fhir", API, json=_batch("Observation/{vc1}")),
    "POST /fhir/{type}": Asking("/fhir/Observation", json=_observation("Nytt prov")),
    "POST /fhir/{type}/{id}/$validate": Asking(
        "/fhir/Observation/{vc1}/$validate",
        json={"resourceType": "Parameters", "parameter": [{"name": "mode", "valueCode": "delete"}]},
    ),
    "GET /fhir/{type}/{id}/$validate": Asking("/fhir/Observation/{vc1}/$validate"),
    "POST /fhir/{type}/$validate": Asking("/fhir/Observation/$validate", json=_observation("Prov att pröva")),
    "PUT /fhir/{type}/{id}": Asking(
        "/fhir/Observation/finns-inte-{reader}", json=_observation("Ändrat prov")
    ),
    "DELETE /fhir/{type}/{id}": Asking("/fhir/Observation/finns-inte"),
    # Staff.
    "GET /vard": Asking("/vard", identity_to=STAFF),
    "GET /vard/sok": Asking("/vard/sok"),
    "POST /vard/sok": Asking(
        "/vard/sok",
        identity_to=STAFF | {"karin", "nils", "tom"},
        fields={"nummer": "{identity}", "satt": "nummer"},
    ),
    "GET /vard/min-logg": Asking("/vard/min-logg", identity_to=STAFF),
    "GET /vard/p/{person}": Asking(ANNA, CARE, identity_to=STAFF | {"karin", "nils", "tom"}),
    "GET /vard/p/{person}/journal": Asking(f"{ANNA}/journal", CARE),
    "GET /vard/p/{person}/journal/{type}/{id}": Asking(ANNA + EVENT, CARE),
    "GET /vard/p/{person}/samtycke": Asking(f"{ANNA}/samtycke", identity_to=CARE),
    "POST /vard/p/{person}/samtycke": Asking(f"{ANNA}/samtycke", identity_to=CARE, fields={}),
    "POST /vard/p/{person}/relation": Asking(
        f"{ANNA}/relation", identity_to=STAFF | {"karin", "nils", "tom"}, fields={}
    ),
    "POST /vard/p/{person}/val": Asking(f"{ANNA}/val", fields={}),
    # Dentistry. Staff of other units are sent to the person's own page.
    "GET /vard/p/{person}/tander": Asking(f"{ANNA}/tander"),
    "POST /vard/p/{person}/tander": Asking(f"{ANNA}/tander", fields={}),
    "GET /vard/p/{person}/tander/fickor": Asking(f"{ANNA}/tander/fickor"),
    "POST /vard/p/{person}/tander/fickor": Asking(f"{ANNA}/tander/fickor", fields={}),
    "GET /vard/p/{person}/tander/bedomning": Asking(f"{ANNA}/tander/bedomning"),
    "POST /vard/p/{person}/tander/bedomning": Asking(f"{ANNA}/tander/bedomning", fields={}),
    "POST /vard/p/{person}/tander/diagnos": Asking(f"{ANNA}/tander/diagnos", fields={}),
    "GET /vard/p/{person}/tander/plan": Asking(f"{ANNA}/tander/plan"),
    "POST /vard/p/{person}/tander/plan": Asking(f"{ANNA}/tander/plan", fields={}),
    "POST /vard/p/{person}/tander/utfort": Asking(f"{ANNA}/tander/utfort", fields={}),
    "POST /vard/p/{person}/tander/kallelse": Asking(f"{ANNA}/tander/kallelse", fields={}),
    "GET /min/tandvard": Asking("/min/tandvard"),
    # Social services. A case that is not there is the same as one that is not the reader's.
    "GET /vard/arenden": Asking("/vard/arenden"),
    "GET /vard/arenden/{case}": Asking("/vard/arenden/finns-inte"),
    "POST /vard/arenden/{case}/ta": Asking("/vard/arenden/finns-inte/ta", fields={}),
    "GET /vard/arenden/{case}/omrade/{area}": Asking("/vard/arenden/finns-inte/omrade/d5"),
    "POST /vard/arenden/{case}/omrade/{area}": Asking("/vard/arenden/finns-inte/omrade/d5", fields={}),
    "GET /vard/arenden/{case}/beslut": Asking("/vard/arenden/finns-inte/beslut"),
    "POST /vard/arenden/{case}/beslut": Asking("/vard/arenden/finns-inte/beslut", fields={}),
    "GET /vard/arenden/{case}/uppdrag": Asking("/vard/arenden/finns-inte/uppdrag"),
    "POST /vard/arenden/{case}/uppdrag": Asking("/vard/arenden/finns-inte/uppdrag", fields={}),
    "GET /vard/arenden/{case}/uppfoljning": Asking("/vard/arenden/finns-inte/uppfoljning"),
    "POST /vard/arenden/{case}/uppfoljning": Asking("/vard/arenden/finns-inte/uppfoljning", fields={}),
    "GET /vard/arenden/{case}/plan": Asking("/vard/arenden/finns-inte/plan"),
    "POST /vard/arenden/{case}/plan": Asking("/vard/arenden/finns-inte/plan", fields={}),
    "GET /vard/arenden/{case}/besok": Asking("/vard/arenden/finns-inte/besok"),
    "POST /vard/arenden/{case}/besok": Asking("/vard/arenden/finns-inte/besok", fields={}),
    "GET /vard/arenden/{case}/skydd": Asking("/vard/arenden/finns-inte/skydd"),
    "POST /vard/arenden/{case}/skydd": Asking("/vard/arenden/finns-inte/skydd", fields={}),
    "GET /vard/arenden/{case}/forhandsbedomning": Asking("/vard/arenden/finns-inte/forhandsbedomning"),
    "POST /vard/arenden/{case}/forhandsbedomning": Asking(
        "/vard/arenden/finns-inte/forhandsbedomning", fields={}
    ),
    "GET /vard/arenden/{case}/avsluta": Asking("/vard/arenden/finns-inte/avsluta"),
    "POST /vard/arenden/{case}/avsluta": Asking("/vard/arenden/finns-inte/avsluta", fields={}),
    "GET /vard/arenden/{case}/forlang": Asking("/vard/arenden/finns-inte/forlang"),
    "POST /vard/arenden/{case}/forlang": Asking("/vard/arenden/finns-inte/forlang", fields={}),
    "POST /vard/arenden/{case}/bekrafta-plan": Asking("/vard/arenden/finns-inte/bekrafta-plan", fields={}),
    "GET /vard/besok/{visit}/flytta": Asking("/vard/besok/finns-inte/flytta"),
    "POST /vard/besok/{visit}/flytta": Asking("/vard/besok/finns-inte/flytta", fields={}),
    "POST /min/omsorg/plan/{plan}/bekrafta": Asking("/min/omsorg/plan/finns-inte/bekrafta", fields={}),
    "GET /vard/p/{person}/lakemedel/{id}/satt-ut": Asking(f"{ANNA}/lakemedel/finns-inte/satt-ut"),
    "POST /vard/p/{person}/lakemedel/{id}/satt-ut": Asking(
        f"{ANNA}/lakemedel/finns-inte/satt-ut", fields={"skal": "Yrsel"}
    ),
    "GET /vard/besok": Asking("/vard/besok"),
    "POST /vard/besok/{visit}/borja": Asking("/vard/besok/finns-inte/borja", fields={}),
    "GET /vard/besok/{visit}/klart": Asking("/vard/besok/finns-inte/klart"),
    "POST /vard/besok/{visit}/klart": Asking("/vard/besok/finns-inte/klart", fields={}),
    "GET /vard/oro": Asking("/vard/oro"),
    "POST /vard/oro": Asking("/vard/oro", fields={"oro": "text"}),
    "GET /vard/p/{person}/ansokan": Asking(f"{ANNA}/ansokan", identity_to=frozenset({"karin"})),
    "POST /vard/p/{person}/ansokan": Asking(
        f"{ANNA}/ansokan", identity_to=frozenset({"karin"}), fields={}
    ),
    "GET /min/omsorg": Asking("/min/omsorg"),
    "GET /min/omsorg/ansok": Asking("/min/omsorg/ansok"),
    "POST /min/omsorg/ansok": Asking("/min/omsorg/ansok", fields={}),
    # Shared plans.
    "GET /vard/p/{person}/sip": Asking(f"{ANNA}/sip", identity_to=CARE),
    "POST /vard/p/{person}/sip": Asking(f"{ANNA}/sip", identity_to=CARE, fields={}),
    "GET /vard/p/{person}/sip/{plan}": Asking(f"{ANNA}/sip/finns-inte"),
    "POST /vard/p/{person}/sip/{plan}": Asking(f"{ANNA}/sip/finns-inte", fields={}),
    "GET /vard/p/{person}/sip/{plan}/{part}": Asking(f"{ANNA}/sip/finns-inte/behov"),
    "POST /vard/p/{person}/sip/{plan}/{part}": Asking(f"{ANNA}/sip/finns-inte/behov", fields={}),
    "GET /min/plan": Asking("/min/plan"),
    "POST /min/plan/viktigt": Asking("/min/plan/viktigt", fields={}),
    "POST /min/plan/be-om": Asking("/min/plan/be-om", fields={}),
    # The unit's inbox. The canary is a result that can be acknowledged, whatever its age.
    "GET /vard/inkorg": Asking("/vard/inkorg"),
    "GET /vard/inkorg/svar/{id}": Asking("/vard/inkorg/svar/{vc1}", CARE),
    "POST /vard/inkorg/svar/{id}": Asking("/vard/inkorg/svar/{vc1}", CARE, fields={}),
    "GET /vard/inkorg/uppgift/{id}": Asking("/vard/inkorg/uppgift/finns-inte"),
    "POST /vard/inkorg/uppgift/{id}": Asking("/vard/inkorg/uppgift/finns-inte", fields={}),
    "GET /vard/inkorg/meddelande/{id}": Asking("/vard/inkorg/meddelande/finns-inte"),
    "POST /vard/inkorg/meddelande/{id}": Asking("/vard/inkorg/meddelande/finns-inte", fields={}),
    # Notes and medicines.
    "GET /vard/osignerat": Asking("/vard/osignerat"),
    "GET /vard/p/{person}/anteckning": Asking(f"{ANNA}/anteckning", identity_to=CARE),
    "GET /vard/p/{person}/anteckning/{id}": Asking(f"{ANNA}/anteckning/finns-inte"),
    "POST /vard/p/{person}/anteckning/{id}": Asking(
        f"{ANNA}/anteckning/finns-inte", identity_to=CARE, fields={}
    ),
    "POST /vard/p/{person}/anteckning/{id}/utkast": Asking(
        f"{ANNA}/anteckning/finns-inte/utkast", fields={"version": "1"}
    ),
    "GET /vard/p/{person}/anteckning/{id}/ratta": Asking(f"{ANNA}/anteckning/finns-inte/ratta"),
    "POST /vard/p/{person}/anteckning/{id}/ratta": Asking(
        f"{ANNA}/anteckning/finns-inte/ratta", identity_to=CARE, fields={}
    ),
    "GET /vard/p/{person}/ordinera": Asking(f"{ANNA}/ordinera", identity_to=CARE),
    "POST /vard/p/{person}/ordinera": Asking(f"{ANNA}/ordinera", identity_to=CARE, fields={}),
    # Numbers about many.
    "GET /insikt": Asking("/insikt"),
    "GET /insikt/api/indikatorer": Asking("/insikt/api/indikatorer"),
    **{
        f"{method} {path}": Asking(path, fields={} if method == "POST" else None)
        for number in ("01", "03", "04", "09", "11", "13", "18", "20", "21", "33")
        for method, path in (
            ("GET", f"/insikt/i{number}"),
            ("GET", f"/insikt/i{number}.csv"),
            ("POST", f"/insikt/i{number}/berakna"),
            ("POST", f"/insikt/i{number}/oppna"),
            ("GET", f"/insikt/i{number}/bedom"),
            ("POST", f"/insikt/i{number}/bedom"),
            ("GET", f"/insikt/oppet/i{number}"),
            ("GET", f"/insikt/oppet/i{number}.csv"),
        )
    },
    "GET /insikt/oppet": Asking("/insikt/oppet"),
    "GET /insikt/oppet/api/indikatorer": Asking("/insikt/oppet/api/indikatorer"),
    # The strategy: open to everyone, about nobody.
    "GET /insikt/strategi": Asking("/insikt/strategi"),
    "GET /insikt/strategi/uppfoljning": Asking("/insikt/strategi/uppfoljning"),
    "GET /insikt/strategi/huvudman": Asking("/insikt/strategi/huvudman"),
    "GET /insikt/strategi/oppna-data": Asking("/insikt/strategi/oppna-data"),
    "GET /insikt/strategi/plan/{plan}": Asking("/insikt/strategi/plan/genomforandeplan-2020-2022"),
    "GET /insikt/strategi/plan/{plan}/versioner": Asking(
        "/insikt/strategi/plan/genomforandeplan-2020-2022/versioner"
    ),
    "GET /insikt/strategi/plan/{plan}/kannedom": Asking(
        "/insikt/strategi/plan/genomforandeplan-2020-2022/kannedom"
    ),
    "GET /insikt/strategi/plan/{plan}/utkast": Asking(
        "/insikt/strategi/plan/genomforandeplan-2020-2022/utkast"
    ),
    "GET /insikt/strategi/plan/{plan}/redigera": Asking(
        "/insikt/strategi/plan/genomforandeplan-2020-2022/redigera"
    ),
    "GET /insikt/strategi/plan/{plan}/kopiera": Asking(
        "/insikt/strategi/plan/genomforandeplan-2020-2022/kopiera"
    ),
    "GET /insikt/strategi/plan/{plan}/versioner/{version}": Asking(
        "/insikt/strategi/plan/genomforandeplan-2020-2022/versioner/1"
    ),
    "GET /insikt/strategi/plan/{plan}/insats/{measure}": Asking(
        "/insikt/strategi/plan/genomforandeplan-2020-2022/insats/2.3"
    ),
    "GET /insikt/strategi/plan/{plan}/insats/{measure}/redigera": Asking(
        "/insikt/strategi/plan/genomforandeplan-2020-2022/insats/2.3/redigera"
    ),
    "GET /insikt/strategi/plan/{plan}/insats/{measure}/del/{part}": Asking(
        "/insikt/strategi/plan/genomforandeplan-2020-2022/insats/2.3/del/milstolpe"
    ),
    "POST /insikt/strategi/plan/{plan}/kannedom": Asking(
        "/insikt/strategi/plan/finns-inte/kannedom", fields={}
    ),
    "POST /insikt/strategi/plan/{plan}/publicera": Asking(
        "/insikt/strategi/plan/finns-inte/publicera", fields={}
    ),
    "POST /insikt/strategi/plan/{plan}/redigera": Asking(
        "/insikt/strategi/plan/finns-inte/redigera", fields={}
    ),
    "POST /insikt/strategi/plan/{plan}/kopiera": Asking(
        "/insikt/strategi/plan/finns-inte/kopiera", fields={}
    ),
    "POST /insikt/strategi/plan/{plan}/insats/{measure}/redigera": Asking(
        "/insikt/strategi/plan/finns-inte/insats/1/redigera", fields={}
    ),
    "POST /insikt/strategi/plan/{plan}/insats/{measure}/del/{part}": Asking(
        "/insikt/strategi/plan/finns-inte/insats/1/del/beslut", fields={}
    ),
    "GET /insikt/strategi/api/plans": Asking("/insikt/strategi/api/plans"),
    "GET /insikt/strategi/api/report": Asking("/insikt/strategi/api/report"),
    "GET /insikt/strategi/api/report.csv": Asking("/insikt/strategi/api/report.csv"),
    "GET /insikt/strategi/api/overlaps": Asking("/insikt/strategi/api/overlaps"),
    "GET /insikt/strategi/api/principals": Asking("/insikt/strategi/api/principals"),
    "GET /insikt/strategi/api/principals.csv": Asking("/insikt/strategi/api/principals.csv"),
    "GET /insikt/strategi/api/plans/{plan}": Asking("/insikt/strategi/api/plans/genomforandeplan-2020-2022"),
    "GET /insikt/strategi/api/plans/{plan}/versions": Asking(
        "/insikt/strategi/api/plans/genomforandeplan-2020-2022/versions"
    ),
    "GET /insikt/strategi/api/plans/{plan}/acknowledgements": Asking(
        "/insikt/strategi/api/plans/genomforandeplan-2020-2022/acknowledgements"
    ),
    "GET /insikt/strategi/api/plans/{plan}/measures.csv": Asking(
        "/insikt/strategi/api/plans/genomforandeplan-2020-2022/measures.csv"
    ),
    "GET /insikt/strategi/api/plans/{plan}/indicators.csv": Asking(
        "/insikt/strategi/api/plans/genomforandeplan-2020-2022/indicators.csv"
    ),
    "GET /insikt/strategi/api/plans/{plan}/versions/{version}": Asking(
        "/insikt/strategi/api/plans/genomforandeplan-2020-2022/versions/1"
    ),
    # The person herself.
    "GET /min": Asking("/min", identity_to=HERSELF),
    "GET /min/journal": Asking("/min/journal?fran=2026-01-10&till=2026-01-20", HERSELF),
    "GET /min/journal/{type}/{id}": Asking("/min/journal/Observation/{vc1}", HERSELF),
    "GET /min/provsvar": Asking("/min/provsvar", HERSELF),
    "GET /min/provsvar/{code}": Asking("/min/provsvar/NPU27300"),
    "GET /min/lasningar": Asking("/min/lasningar?period=allt"),
    "GET /min/sparrar": Asking("/min/sparrar"),
    "GET /min/sparrar/ny": Asking("/min/sparrar/ny"),
    "GET /min/sparrar/ny/fran-vem": Asking(f"/min/sparrar/ny/fran-vem?vad={PSYCHIATRY}"),
    "GET /min/sparrar/ny/bekrafta": Asking(f"/min/sparrar/ny/bekrafta?vad={PSYCHIATRY}&fran=enheter"),
    "GET /min/sparrar/{block}/klart": Asking("/min/sparrar/{block}/klart"),
    "GET /min/sparrar/{block}/ta-bort": Asking("/min/sparrar/{block}/ta-bort"),
    "POST /min/sparrar": Asking("/min/sparrar", fields={"vad": PSYCHIATRY, "fran": "finns-inte"}),
    "POST /min/sparrar/{block}/ta-bort": Asking("/min/sparrar/{block}/ta-bort", fields={}, writes_to=HERSELF),
    "GET /min/meddelanden": Asking("/min/meddelanden"),
    "POST /min/meddelanden": Asking("/min/meddelanden", fields={"text": "Text"}),
    "GET /min/meddelanden/nytt": Asking("/min/meddelanden/nytt"),
    "GET /min/meddelanden/{thread}": Asking("/min/meddelanden/finns-inte"),
    "POST /min/meddelanden/{thread}": Asking("/min/meddelanden/finns-inte", fields={}),
    "GET /min/samtycken": Asking("/min/samtycken"),
    "GET /min/samtycken/fraga/{provider}": Asking(f"/min/samtycken/fraga/{EK_PROVIDER}"),
    "POST /min/samtycken/fraga/{provider}": Asking(f"/min/samtycken/fraga/{EK_PROVIDER}", fields={}),
    "GET /min/samtycken/{consent}/dra-tillbaka": Asking("/min/samtycken/{consent}/dra-tillbaka"),
    "POST /min/samtycken/{consent}/dra-tillbaka": Asking(
        "/min/samtycken/{consent}/dra-tillbaka", fields={}, writes_to=HERSELF
    ),
}
