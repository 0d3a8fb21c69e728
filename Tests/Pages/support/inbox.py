# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""What tests put into the inbox of VC1: a message of Anna's, a new result of hers, a task."""

from datetime import datetime, timedelta, timezone

from support.canary import patient_of
from support.people import BERG_CARE, REGION, VC1, person
from support.steps import send_form
from support.web import Web, seal

OBSERVED = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"


def write_quickly(anna: Web, subject: str, text: str) -> str:
    """Anna writes to VC1 by plain HTTP. Returns the id of the conversation."""
    fields = {"mottagning": VC1, "rubrik": subject, "text": text}
    answer = send_form(anna, "/min/meddelanden/nytt", "/min/meddelanden", fields)
    return (answer.header("Location") or "").split("/")[-1].split("?")[0]


def new_result(node, name: str, interpretation: str = "HH") -> str:
    """The region's laboratory sends a result of Anna's to VC1. Returns its id."""
    system = node.web(node.system_token(REGION))
    taken = datetime.now(timezone.utc) - timedelta(hours=1)
    answer = system.post_json(
        "/fhir/Observation",
        {
            "resourceType": "Observation",
            "status": "final",
            "category": [{"coding": [{"system": CATEGORY, "code": "laboratory"}]}],
            "code": {"text": name},
            "subject": {"reference": f"Patient/{patient_of(system, person(node, 'anna'))}"},
            "performer": [{"reference": f"Organization/{VC1}"}],
            "effectiveDateTime": taken.isoformat(timespec="seconds"),
            "valueQuantity": {"value": 6.9, "unit": "mmol/L"},
            "interpretation": [{"coding": [{"system": OBSERVED, "code": interpretation}]}],
        },
    )
    assert answer.status == 201, answer.text
    return answer.json["id"]


def acknowledge_quickly(staff: Web, result: str, fields: dict[str, str]):
    """Staff acknowledge a result by plain HTTP."""
    path = f"/vard/inkorg/svar/{result}"
    found = next(form for action, form in staff.get(path).forms("/svar/"))
    answer = staff.post_form(path, {**seal(found), "version": found["version"], **fields})
    assert answer.status == 303, f"{answer.status} {answer.text[:500]}"
    return answer


def waiting(node) -> dict[str, str]:
    """A conversation, a result and a task that wait at VC1: what stands in the paths of their pages."""
    berg = node.web().sign_in("berg", BERG_CARE)
    thread = write_quickly(node.web().sign_in("anna"), "Nytt recept", "Metformin är slut.")
    task = new_result(node, "P-Natrium", "L")
    acknowledge_quickly(berg, task, {"atgard": "atgard", "text": "Ring Anna", "senast": "idag"})
    page = berg.get("/vard/inkorg?visa=uppgifter").text
    path = next(part for part in page.split('"') if part.startswith("/vard/inkorg/uppgift/"))
    return {"thread": thread, "new_result": new_result(node, "P-Kalium"), "task": path.split("/")[-1]}
