// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema
import Synchronization

/// The profiles, value sets and code systems at hand: those of R4 and those given. May be asked by many at
/// once.
package final class ProfileSet: Sendable {
    /// Only what R4 itself defines.
    package static let r4 = ProfileSet()

    /// So many addresses and answers are remembered: what is asked comes from the resources judged.
    private static let rememberedMax = 20_000

    let schema: Schema
    private let given: [String: [JSONValue]]
    /// Profiles that ImplementationGuides ask of every resource of a type.
    private let globals: [String: [String]]
    private let core = Mutex<[String: JSONValue?]>([:])
    private let profiles = Mutex<[String: Profile?]>([:])
    /// Addresses that R4 does not define: looked for once, as the tables are searched line by line.
    private let unknown = Mutex<Set<String>>([])
    private let answers = Mutex<[MembershipQuestion: Membership]>([:])
    private let codeSystems = Mutex<[String: CodeSystemContent?]>([:])
    private let valueSets = Mutex<[String: ValueSetRules]>([:])

    /// A set of R4 and these resources: StructureDefinition, ValueSet, CodeSystem, Questionnaire and others
    /// that have a canonical URL. Bundles are opened.
    package init(_ resources: [JSONValue] = [], schema: Schema = .r4) {
        self.schema = schema
        var byURL: [String: [JSONValue]] = [:]
        var open = resources
        while let resource = open.popLast() {
            if resource["resourceType"]?.isString("Bundle") == true {
                open += resource.items("entry").compactMap { $0["resource"] }
            }
            guard let url = resource["url"]?.string else { continue }
            byURL[url, default: []].append(resource)
        }
        given = byURL
        var globals: [String: [String]] = [:]
        for guide in byURL.values.joined()
        where guide["resourceType"]?.isString("ImplementationGuide") == true {
            for rule in guide.items("global") {
                guard let type = rule["type"]?.string, let profile = rule["profile"]?.string else { continue }
                globals[type, default: []].append(profile)
            }
        }
        self.globals = globals
    }

    /// The profiles that implementation guides ask of every resource of a type.
    func globalProfiles(of type: String) -> [String] { globals[type] ?? [] }

    /// Whether any profile was given beyond those of R4.
    package var isEmpty: Bool { given.isEmpty }

    /// The resource of a canonical address, with its version when the address has one.
    package func resource(_ canonical: String) -> JSONValue? {
        let address = CanonicalURL(canonical)
        if let found = given[address.url] {
            guard let version = address.version else { return Self.newest(found) }
            let exact = found.first { $0["version"]?.string == version }
            return exact ?? found.first { $0["version"]?.string?.hasPrefix(version + ".") == true }
        }
        return coreResource(address.url)
    }

    private static func newest(_ found: [JSONValue]) -> JSONValue? {
        found.max {
            VersionOrder.isBelow($0["version"]?.string ?? "", $1["version"]?.string ?? "")
        }
    }

    /// What R4 itself has at an address without version, whatever is given there.
    func coreResource(_ url: String) -> JSONValue? {
        if let known = core.withLock({ $0[url] }) { return known }
        if unknown.withLock({ $0.contains(url) }) { return nil }
        let limits = JSONLimits(bytesMax: 8 << 20, depthMax: 200)
        // The tables are made by DefinitionsCompiler: what does not parse is not there.
        let parsed = schema.canonical(url).flatMap {
            try? JSONDocument(parsing: Array($0.utf8), limits: limits).root
        }
        if parsed != nil {
            core.withLock { $0[url] = .some(parsed) }
        } else {
            unknown.withLock { if $0.count < Self.rememberedMax { $0.insert(url) } }
        }
        return parsed
    }

    /// What a canonical address is remembered by. R4's own definitions are found whatever version is asked
    /// for, and so without it: otherwise whoever names versions could fill the memory.
    private func key(_ canonical: String) -> String {
        let end = canonical.firstIndex(of: "#") ?? canonical.endIndex
        let address = CanonicalURL(String(canonical[..<end]))
        return given[address.url] == nil ? address.url + canonical[end...] : canonical
    }

    /// How many profiles have been made and are remembered.
    package var rememberedProfiles: Int { profiles.withLock { $0.count } }

    /// The profile of a canonical address; a type of R4 is a profile without rules. nil when it is not known.
    package func profile(_ canonical: String) -> Profile? { profile(canonical, beneath: []) }

    private func profile(_ canonical: String, beneath open: Set<String>) -> Profile? {
        let key = key(canonical)
        if let known = profiles.withLock({ $0[key] }) { return known }
        let made = make(canonical, beneath: open)
        if let made, open.isEmpty { profiles.withLock { $0[key] = .some(made) } }
        return made
    }

    /// The part of a profile that `url#Composition.section:a` names.
    private func part(of canonical: String, _ mark: String.Index, beneath open: Set<String>) -> Profile? {
        let path = canonical[canonical.index(after: mark)...]
        guard let whole = profile(String(canonical[..<mark]), beneath: open),
            let node = whole.root.descendant(String(path))
        else { return nil }
        return Profile(url: whole.url, version: whole.version, typeName: "Element", root: node)
    }

    private func make(_ canonical: String, beneath open: Set<String>) -> Profile? {
        if let mark = canonical.firstIndex(of: "#") { return part(of: canonical, mark, beneath: open) }
        let address = CanonicalURL(canonical)
        if let definition = resource(canonical),
            definition["resourceType"]?.isString("StructureDefinition") == true
        {
            var open = open
            let isNew = open.insert(address.url).inserted
            let base =
                isNew ? definition["baseDefinition"]?.string.flatMap { profile($0, beneath: open) } : nil
            return ProfileBuilder(definition: definition, base: base, set: self).build()
        }
        let prefix = "http://hl7.org/fhir/StructureDefinition/"
        guard address.url.hasPrefix(prefix) else { return nil }
        let name = String(address.url.dropFirst(prefix.count))
        guard let type = schema.type(name), type.kind != .backbone else { return nil }
        return Profile(url: address.url, version: nil, typeName: name, root: ProfileNode(path: name))
    }

    /// The answer to a question about a code, worked out once.
    func answer(_ question: MembershipQuestion, _ work: () -> Membership) -> Membership {
        if let known = answers.withLock({ $0[question] }) { return known }
        let found = work()
        answers.withLock { if $0.count < Self.rememberedMax { $0[question] = found } }
        return found
    }

    func codeSystem(_ url: String) -> CodeSystemContent? {
        let key = key(url)
        if let known = codeSystems.withLock({ $0[key] }) { return known }
        guard let resource = resource(url), resource["resourceType"]?.isString("CodeSystem") == true else {
            return nil
        }
        let made = CodeSystemContent(resource)
        codeSystems.withLock { $0[key] = .some(made) }
        return made
    }

    /// What the value set of a canonical address takes in, read once; nil when it is not here.
    func valueSet(_ canonical: String) -> ValueSetRules? {
        let key = key(canonical)
        if let known = valueSets.withLock({ $0[key] }) { return known }
        guard let resource = resource(canonical), resource["resourceType"]?.isString("ValueSet") == true
        else { return nil }
        let made = ValueSetRules(resource, in: self)
        valueSets.withLock { $0[key] = made }
        return made
    }
}
