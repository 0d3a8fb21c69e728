# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Texts that occur once in the world, put into Anna's record, so that a leak can be seen anywhere."""

from dataclasses import dataclass, field
from urllib.parse import quote

from support.node import Node
from support.people import CARDIOLOGY, EK, EK_PROVIDER, PSYCHIATRY, REGION, VC1, Person, person

IDENTITY_SYSTEM = "http://electronichealth.se/identifier/personnummer"


@dataclass
class Canary:
    """One observation: the text that must not leak, and where the observation is."""

    text: str
    unit: str
    id: str


@dataclass
class Canaries:
    anna: Person
    patient: str
    by_unit: dict[str, Canary] = field(default_factory=dict)

    @classmethod
    def plant(cls, node: Node) -> "Canaries":
        """Writes one observation at each of four units, as the providers' own systems."""
        anna = person(node, "anna")
        found = cls(anna, "")
        for provider, units in ((REGION, [VC1, CARDIOLOGY, PSYCHIATRY]), (EK_PROVIDER, [EK])):
            system = node.web(node.system_token(provider))
            patient = patient_of(system, anna)
            found.patient = found.patient or patient
            for unit in units:
                found.by_unit[unit] = _write(system, patient, unit)
        return found

    @property
    def texts(self) -> list[str]:
        return [canary.text for canary in self.by_unit.values()]


def patient_of(web, someone: Person) -> str:
    """The id of the Patient of a person at the provider that `web` reads for."""
    answer = web.get(f"/fhir/Patient?identifier={quote(f'{IDENTITY_SYSTEM}|{someone.identity}')}")
    assert answer.status == 200, answer.text
    return answer.json["entry"][0]["resource"]["id"]


def observation(patient: str, unit: str, text: str) -> dict:
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"text": f"Prov {text}"},
        "category": [
            {
                "coding": [
                    {
                        "system": "http://terminology.hl7.org/CodeSystem/observation-category",
                        "code": "laboratory",
                    }
                ]
            }
        ],
        "subject": {"reference": f"Patient/{patient}"},
        "performer": [{"reference": f"Organization/{unit}"}],
        "effectiveDateTime": "2026-01-15T10:00:00+01:00",
        "valueString": text,
        "note": [{"text": text}],
    }


def _write(system, patient: str, unit: str) -> Canary:
    text = "Kanariefagel" + unit.replace("-", "")
    answer = system.post_json("/fhir/Observation", observation(patient, unit, text))
    assert answer.status == 201, answer.text
    return Canary(text, unit, answer.json["id"])
