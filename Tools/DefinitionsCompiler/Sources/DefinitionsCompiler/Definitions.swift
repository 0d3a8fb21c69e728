// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

struct Bundle<Resource: Decodable>: Decodable {
    struct Entry: Decodable {
        let resource: Resource
    }

    let entry: [Entry]
}

struct StructureDefinition: Decodable {
    struct Snapshot: Decodable {
        let element: [Element]
    }

    struct Differential: Decodable {
        let element: [RuledElement]
    }

    struct RuledElement: Decodable {
        struct Rule: Decodable {
            let key: String
            let severity: String
            let expression: String?
            let human: String
        }

        let path: String
        let constraint: [Rule]?
    }

    struct Element: Decodable {
        struct TypeChoice: Decodable {
            let code: String
            let targetProfile: [String]?
            let `extension`: [TypeExtension]?
        }

        struct TypeExtension: Decodable {
            let url: String
            let valueUrl: String?
        }

        struct Binding: Decodable {
            let strength: String
            let valueSet: String?
        }

        let path: String
        let min: Int
        let max: String
        let type: [TypeChoice]?
        let contentReference: String?
        let isSummary: Bool?
        let isModifier: Bool?
        let binding: Binding?
        let representation: [String]?
    }

    let name: String
    let kind: String
    let abstract: Bool
    let derivation: String?
    let baseDefinition: String?
    let snapshot: Snapshot
    let differential: Differential?
}

struct SearchParameter: Decodable {
    struct Component: Decodable {
        let definition: String
        let expression: String
    }

    let url: String
    let code: String
    let type: String
    let base: [String]?
    let expression: String?
    let target: [String]?
    let component: [Component]?
}

struct CompartmentDefinition: Decodable {
    struct Member: Decodable {
        let code: String
        let param: [String]?
    }

    let url: String
    let code: String
    let resource: [Member]
}

struct ValueSetExpansion: Decodable {
    struct Expansion: Decodable {
        let contains: [Concept]?
        let `extension`: [Flag]?
    }

    struct Concept: Decodable {
        let system: String?
        let code: String?
        let abstract: Bool?
        let contains: [Concept]?
    }

    struct Flag: Decodable {
        let url: String
        let valueBoolean: Bool?
    }

    let url: String
    let expansion: Expansion
}
