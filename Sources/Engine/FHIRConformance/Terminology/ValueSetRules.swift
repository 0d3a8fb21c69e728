// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What a value set takes in and leaves out, read so that a code is looked up in a step.
struct ValueSetRules: Sendable {
    /// One include or exclude.
    struct Part: Sendable {
        let system: String?
        /// The codes that it lists; nil when it lists none and all of the system are meant.
        let codes: Set<String>?
        /// The code system, when it is here.
        let content: CodeSystemContent?
        let filters: [ConceptFilter]
        let valueSets: [String]

        init(_ part: JSONValue, in set: ProfileSet) {
            system = part["system"]?.string
            codes =
                part["concept"] == nil ? nil : Set(part.items("concept").compactMap { $0["code"]?.string })
            let content = system.flatMap { set.codeSystem($0) }
            self.content = content
            filters =
                content.map { content in
                    part.items("filter").map { ConceptFilter($0, in: content) }
                } ?? []
            valueSets = part.strings("valueSet")
        }

        /// Whether a code is among those of its system; all are when it names none.
        func membership(of code: CodeInSystem) -> Membership {
            guard let own = system else { return .member }
            if let system = code.system, system != own { return .notMember }
            if let codes { return codes.contains(code.code) ? .member : .notMember }
            guard let content else { return CodeForm.membership(of: code.code, in: own) }
            guard let concept = content.concept(code.code) else {
                return content.isComplete ? .notMember : .unknown
            }
            if concept.isAbstract { return .notMember }
            return filters.reduce(.member) { $0 == .notMember ? $0 : $0.and($1.passes(code.code)) }
        }
    }

    /// nil when it says nothing of what it is made of.
    let includes: [Part]?
    let excludes: [Part]
    /// The codes of its expansion, each also without its system; nil when it has none.
    private let expansion: Set<CodeInSystem>?

    init(_ resource: JSONValue, in set: ProfileSet) {
        let compose = resource["compose"]
        includes = compose.map { $0.items("include").map { Part($0, in: set) } }
        excludes = compose?.items("exclude").map { Part($0, in: set) } ?? []
        expansion = resource["expansion"].map { expansion in
            var found: Set<CodeInSystem> = []
            var open = expansion.items("contains")
            while let item = open.popLast() {
                if let code = item["code"]?.string, item["abstract"]?.bool != true {
                    found.insert(CodeInSystem(code: code, system: nil))
                    found.insert(CodeInSystem(code: code, system: item["system"]?.string))
                }
                open += item.items("contains")
            }
            return found
        }
    }

    /// What the expansion says of a code; nil when there is none.
    func expanded(_ code: CodeInSystem) -> Membership? {
        expansion.map { $0.contains(code) ? .member : .notMember }
    }
}
