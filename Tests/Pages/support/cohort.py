# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Invented people for follow-up, imported as another system would send them: only what is counted.

The demo of these tests is too small for numbers; 3,000 whole lives take minutes in a debug build. Nothing is
newer than 40 days: a month is counted when it is closed.
"""

import json
from datetime import date, timedelta
from pathlib import Path

from support.canary import IDENTITY_SYSTEM
from support.node import run
from support.people import (
    ASSESSMENT,
    CHILD_PROTECTION,
    MUNICIPALITY_CHILD,
    MUNICIPALITY_SOCIAL,
    REGION,
    VC1,
    VC2,
)

VC3 = "SE2321000999-E100000000103"
VC7 = "SE2321000999-E100000000107"
AT_EACH_CENTRE = 60
"""Those with diabetes at each of four health centres; one in six at VC7 reaches the target, else more."""
WITH_SUPPORT = 60
"""Those with support from the municipality; three plans of four in time, two goals of three reached."""

LEVELS = ("pre-upper-secondary", "upper-secondary", "post-secondary")

OWN = "https://sammanhang.se/fhir/"
ICD = "urn:oid:1.2.752.116.1.1.1.1.8"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
TEST = {"tag": [{"system": f"{OWN}CodeSystem/data-kind", "code": "TEST"}]}


def fill(program: Path, database: Path, folder: Path) -> None:
    """Imports all of them, each provider's as its own."""
    diabetes = [
        resource
        for place, centre in enumerate((VC1, VC2, VC3, VC7))
        for index in range(AT_EACH_CENTRE)
        for resource in with_diabetes(place * AT_EACH_CENTRE + index, index, centre)
    ]
    supported = [
        resource for index in range(WITH_SUPPORT) for resource in with_support(index, ASSESSMENT, "bist")
    ]
    behind_wall = [
        resource for index in range(WITH_SUPPORT) for resource in with_support(index, CHILD_PROTECTION, "bof")
    ]
    for owner, name, resources in (
        (REGION, "diabetes", diabetes),
        (MUNICIPALITY_SOCIAL, "support", supported),
        (MUNICIPALITY_CHILD, "wall", behind_wall),
    ):
        file = folder / f"{name}.ndjson"
        file.write_text("".join(json.dumps(resource) + "\n" for resource in resources))
        told = run(
            program, "import", "--database", f"sqlite:{database}", "--owner", owner, "--test-data", str(file)
        )
        assert f"Stored {len(resources)}" in told.replace(",", "").replace("\u00a0", ""), told


def with_diabetes(number: int, index: int, centre: str) -> list[dict]:
    """A listed person with diabetes, one HbA1c, and for some antibiotics once or twice."""
    id = f"dia-{number}"
    is_reached = index % 6 == 0 if centre == VC7 else index % 9 < 5
    day = (date.today() - timedelta(days=40 + index)).isoformat()
    return [
        {
            **patient(id, number, number % 2 == 0),
            "generalPractitioner": [{"reference": f"Organization/{centre}"}],
            "managingOrganization": {"reference": f"Organization/{centre}"},
        },
        encounter(id, centre, day),
        {
            "resourceType": "Condition",
            "id": f"{id}-c",
            "meta": TEST,
            "code": coded(ICD, "E11.9"),
            **about(id),
            "recordedDate": day,
        },
        {
            "resourceType": "Observation",
            "id": f"{id}-o",
            "meta": TEST,
            "status": "final",
            "code": coded("urn:oid:1.2.752.108.1", "NPU27300"),
            **about(id),
            "effectiveDateTime": day,
            "valueQuantity": {"value": 45 if is_reached else 60, "unit": "mmol/mol", "code": "mmol/mol"},
        },
        *education(id, number, is_reached, centre),
        *(antibiotic(id, time, day) for time in range((number % 3 == 0) + (number % 9 == 0))),
    ]


def education(id: str, number: int, is_reached: bool, centre: str) -> list[dict]:
    """The level of education as a register supplies it: longer where the target is reached; of some nothing."""
    if number % 10 == 9:
        return []
    place = number // 9 % 9
    level = (place > 1) + (place > 4) if is_reached else (place > 3) + (place > 6)
    return [
        {
            "resourceType": "Observation",
            "id": f"{id}-u",
            "meta": TEST,
            "status": "final",
            "category": [coded(CATEGORY, "social-history")],
            "code": coded("http://loinc.org", "82589-3"),
            "subject": {"reference": f"Patient/{id}"},
            "performer": [{"reference": f"Organization/{centre}"}],
            "effectiveDateTime": f"{date.today().year}-01-01",
            "valueCodeableConcept": coded(f"{OWN}CodeSystem/education-level", LEVELS[level]),
        }
    ]


def antibiotic(id: str, time: int, day: str) -> dict:
    return {
        "resourceType": "MedicationRequest",
        "id": f"{id}-m{time}",
        "meta": TEST,
        "status": "active",
        "intent": "order",
        "medicationCodeableConcept": coded("http://www.whocc.no/atc", "J01CE02"),
        **about(id),
        "authoredOn": day,
    }


def with_support(index: int, unit: str, prefix: str) -> list[dict]:
    """A person with a decision on support, a plan, and a goal that was followed up."""
    id = f"{prefix}-{index}"
    start = (date.today() - timedelta(days=200)).isoformat()
    followed_up = (date.today() - timedelta(days=50)).isoformat()
    participation = "took-part" if index % 4 else "declined"
    return [
        patient(id, 5_000 + index, index % 2 == 0),
        encounter(id, unit, start),
        {
            "resourceType": "ServiceRequest",
            "id": f"{id}-s",
            "meta": TEST,
            "status": "active",
            "intent": "order",
            "orderDetail": [coded(f"{OWN}CodeSystem/decision-outcome", "granted")],
            **about(id),
            "occurrencePeriod": {"start": start},
        },
        {
            "resourceType": "CarePlan",
            "id": f"{id}-p",
            "meta": TEST,
            "status": "active",
            "intent": "plan",
            "extension": [
                {"url": f"{OWN}StructureDefinition/plan-participation", "valueCode": participation}
            ],
            **about(id),
            "created": start,
        },
        {
            "resourceType": "Observation",
            "id": f"{id}-o",
            "meta": TEST,
            "status": "final",
            "category": [coded(CATEGORY, "survey")],
            "code": coded(f"{OWN}CodeSystem/ibic-area", "5"),
            **about(id),
            "effectiveDateTime": followed_up,
            "component": [level("intended", 1), level("achieved", 1 if index % 3 else 3)],
        },
    ]


def patient(id: str, number: int, is_woman: bool) -> dict:
    identity = identity_number(number, is_woman)
    return {
        "resourceType": "Patient",
        "id": id,
        "meta": TEST,
        "gender": "female" if is_woman else "male",
        "identifier": [{"system": IDENTITY_SYSTEM, "value": identity}],
        "birthDate": f"{identity[:4]}-{identity[4:6]}-{identity[6:8]}",
    }


def identity_number(number: int, is_woman: bool) -> str:
    """A number of the right form, different for each; born 1930 to 1969."""
    day = date(1930, 1, 1) + timedelta(days=number * 5 % 14_000)
    head = f"{day:%Y%m%d}98{2 * (number % 5) + (0 if is_woman else 1)}"
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(head[2:])]
    return f"{head}{-sum(value // 10 + value % 10 for value in doubled) % 10}"


def encounter(id: str, unit: str, day: str) -> dict:
    return {
        "resourceType": "Encounter",
        "id": f"{id}-e",
        "meta": TEST,
        "status": "finished",
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
        "subject": {"reference": f"Patient/{id}"},
        "period": {"start": day},
        "serviceProvider": {"reference": f"Organization/{unit}"},
    }


def about(id: str) -> dict:
    return {
        "subject": {"reference": f"Patient/{id}"},
        "encounter": {"reference": f"Encounter/{id}-e"},
    }


def coded(system: str, code: str) -> dict:
    return {"coding": [{"system": system, "code": code}]}


def level(part: str, value: int) -> dict:
    return {
        "code": coded(f"{OWN}CodeSystem/assessment-part", part),
        "valueCodeableConcept": coded(f"{OWN}CodeSystem/functional-state", str(value)),
    }
