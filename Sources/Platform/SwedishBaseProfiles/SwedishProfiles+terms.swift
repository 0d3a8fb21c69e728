// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension SwedishProfiles {
    static let extensions: [JSONTree] = [
        simpleExtension("SEBaseMiddleNameExtension", on: "HumanName", "string"),
        simpleExtension("SEBaseOwnFamilyExtension", on: "HumanName", "string"),
        simpleExtension(
            "SEBaseAddressPersonExtension", on: "Address", "CodeableConcept",
            bound("SEBaseAddressPersonVS", "required")),
    ]

    /// Codes and names as the registers write them.
    static let codeSystems: [JSONTree] = [
        codeSystem(
            "se-base-marital-status", "SEBaseMaritalStatusCS",
            [
                ("G", "Gift"), ("OG", "Ogift"), ("S", "Skild"), ("\u{C4}", "\u{C4}nka/\u{E4}nkling"),
                ("RP", "Registrerad partner"),
                ("SP", "Skild partner"), ("EP", "Efterlevande partner"),
            ]),
        codeSystem(
            "SecurityLabel", "SecurityLabelCS",
            [
                ("sekretessmarkering", "Sekretessmarkering"),
                ("skyddadFolkbokforing", "Skyddad folkbokf\u{F6}ring"),
            ]),
    ]

    static let valueSets: [JSONTree] = [
        valueSet("SEBaseNamePartQualifierVS", [include(Register.nameParts, ["CL"])]),
        valueSet(
            "SEBaseMaritalStatusVS",
            [
                include(Register.maritalStatus, ["M", "D", "W", "U"]),
                include(url("se-base-marital-status", "CodeSystem"), ["RP", "SP", "EP"]),
            ]),
        valueSet(
            "SEBaseAddressPersonVS",
            [
                include(
                    Register.snomed, ["63391000052104", "63381000052101", "63401000052101", "63411000052104"])
            ]),
        valueSet(
            "SecurityLabelVS",
            [
                include(Register.actCode, ["DEMO"]),
                include(url("SecurityLabel", "CodeSystem"), ["sekretessmarkering", "skyddadFolkbokforing"]),
            ]),
        valueSet("SEBaseHSAVerksamhetVS", [include(Register.activities)]),
        valueSet("SEBaseHOSPLegitimationsYrkeVS", [include(Register.occupations)]),
        valueSet("SEBaseSOSNYKVS", [include(Register.professionalCategories)]),
        valueSet("SEBaseHSABefattningVS", [include(Register.positions)]),
        valueSet("SEBaseSKRYrkeVS", subsets(["67031000052107", "68591000052102"])),
        valueSet(
            "SEBaseSKRYrkeSpecialtyVS", subsets(["67051000052103", "67081000052106", "67071000052109"])),
    ]

    private static func simpleExtension(
        _ name: String, on context: String, _ type: String, _ rules: JSONTree = [:]
    ) -> JSONTree {
        var value: [(name: String, value: JSONTree)] = [
            (name: "min", value: 1), (name: "type", value: [["code": .string(type)]]),
        ]
        if case .object(let more) = rules { value += more }
        return profile(
            name, of: "Extension", contexts: [context],
            [
                element("Extension.extension", ["max": "0"]),
                element("Extension.url", ["fixedUri": .string(url(name))]),
                element("Extension.value[x]", .object(value)),
            ])
    }

    private static func codeSystem(_ id: String, _ name: String, _ codes: [(String, String)]) -> JSONTree {
        [
            "resourceType": "CodeSystem", "id": .string(id), "url": .string(url(id, "CodeSystem")),
            "version": .string(version), "name": .string(name), "status": "active", "experimental": false,
            "caseSensitive": true, "content": "complete",
            "concept": .array(codes.map { ["code": .string($0.0), "display": .string($0.1)] }),
        ]
    }

    private static func valueSet(_ name: String, _ includes: [JSONTree]) -> JSONTree {
        [
            "resourceType": "ValueSet", "id": .string(name), "url": .string(url(name, "ValueSet")),
            "version": .string(version), "name": .string(name), "status": "active", "experimental": false,
            "compose": ["include": .array(includes)],
        ]
    }

    private static func include(_ system: String, _ codes: [String] = []) -> JSONTree {
        [
            "system": .string(system),
            "concept": codes.isEmpty ? .absent : .array(codes.map { ["code": .string($0)] }),
        ]
    }

    /// The members of reference sets of SNOMED CT.
    private static func subsets(_ ids: [String]) -> [JSONTree] {
        ids.map { id in
            [
                "system": .string(Register.snomed),
                "filter": [["property": "concept", "op": "in", "value": .string(id)]],
            ]
        }
    }
}
