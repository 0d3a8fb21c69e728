# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Who is who in the demo: the personas of the journeys, their units and commissions. All invented."""

import json
from dataclasses import dataclass

VC1 = "SE2321000999-E100000000101"
VC2 = "SE2321000999-E100000000102"
CARDIOLOGY = "SE2321000999-E100000000114"
PSYCHIATRY = "SE2321000999-E100000000117"
EK = "SE5560009999-E100000000101"

REGION = "SE2321000999-E000000000001"
EK_PROVIDER = "SE5560009999-E000000000001"
DENTIST_PROVIDER = "SE5560009998-E000000000001"
MUNICIPALITY_CARE = "SE2120000999-E000000000001"
MUNICIPALITY_SOCIAL = "SE2120000999-E000000000002"
MUNICIPALITY_CHILD = "SE2120000999-E000000000003"
ASSESSMENT = "SE2120000999-E200000000101"
HOME_CARE = "SE2120000999-E200000000102"
CHILD_PROTECTION = "SE2120000999-E300000000101"

BERG_CARE = "SE2321000999-C100000002001"
BERG_QUALITY = "SE2321000999-C100000002002"
FATIMA_VC1 = "SE2321000999-C100000002003"
FATIMA_VC2 = "SE2321000999-C100000002004"
LUND_CARDIOLOGY = "SE2321000999-C100000002006"
EK_CARE = "SE5560009999-C100000002001"
ULLA_QUALITY = "SE2321000999-C100000002008"

PSYCHIATRY_NAME = "Psykiatriska mottagningen"
CARDIOLOGY_NAME = "Hjärtmottagningen"


@dataclass(frozen=True)
class Person:
    """An individual: the key in facts and log rows, and the identity number that must not leak."""

    key: int
    identity: str
    name: str

    @property
    def path(self) -> str:
        """The key as it stands in addresses."""
        return f"{self.key & 0xFFFF_FFFF_FFFF_FFFF:016x}"


def person(node, persona: str) -> Person:
    """An individual among the personas, from the database's own facts."""
    [(body,)] = node.query("SELECT body FROM fact WHERE kind = 'persona' AND id = ? AND newest = 1", persona)
    found = json.loads(body)
    key = int(found["person"])
    [(register,)] = node.query(
        "SELECT body FROM fact WHERE kind = 'register' AND person = ? AND newest = 1", key
    )
    return Person(key, json.loads(register)["identity"], found["name"])
