// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// One judgement of a resource.
struct Judge {
    let validator: ConformanceValidator
    let options: ConformanceOptions
    var log = FindingLog()
    /// How many trials are open: what a slice or one of several profiles asks for.
    var trialDepth = 0
    /// The Bundles whose entries are being judged, by their nodes.
    var indexes: [Int: BundleIndex] = [:]
    /// Targets that are being judged, so that references in a circle end.
    var openTargets: Set<String> = []

    var set: ProfileSet { validator.set }
    var schema: Schema { validator.schema }
    var terminology: Terminology { Terminology(set: set) }

    /// Trials may nest this deep.
    static let trialDepthMax = 8

    init(_ validator: ConformanceValidator, _ options: ConformanceOptions) {
        self.validator = validator
        self.options = options
    }

    mutating func judgeRoot(_ resource: JSONValue) {
        let surroundings = Surroundings(resource: resource)
        var rules: [ActiveRule] = []
        let name = resource["resourceType"]?.string ?? ""
        for url in options.profiles + set.globalProfiles(of: name) {
            rules += claimed(url, resource, isAsked: true)
        }
        judgeResource(resource, surroundings, rules, path: nil)
    }

    /// Judges a resource by R4, the profiles it claims, and those given.
    mutating func judgeResource(
        _ resource: JSONValue, _ surroundings: Surroundings, _ given: [ActiveRule], path: String?
    ) {
        guard let name = resource["resourceType"]?.string, let type = schema.type(name) else { return }
        var rules = given.filter { fits($0.profile, name, resource) }
        let known = Set(rules.map(\.profile.url))
        if options.followsClaims, let meta = resource["meta"] {
            for url in meta.strings("profile") where !known.contains(CanonicalURL(url).url) {
                rules += claimed(url, resource, isAsked: false)
            }
        }
        if trialDepth == 0 { rules += demanded(of: resource, name, beside: rules) }
        let element = Element(
            value: resource, typeName: name, type: type, definitionPath: name, path: path ?? name,
            anchor: resource)
        judge(element, rules, surroundings)
        if trialDepth == 0 || given.isEmpty { judgeSpecial(resource, name, surroundings) }
    }

    /// The profile of a claim, told of when it is not known or for another type.
    mutating func claimed(_ url: String, _ resource: JSONValue, isAsked: Bool) -> [ActiveRule] {
        guard let profile = set.profile(url) else {
            report(
                isAsked ? .error : .warning, isAsked ? .notFound : .informational, resource,
                isAsked
                    ? "is to follow the profile \(url), which is not known here; load it."
                    : "claims the profile \(url), which is not known here; load it.")
            return []
        }
        for problem in profile.problems {
            report(.warning, .informational, resource, "follows the profile \(url). \(problem)")
        }
        let name = resource["resourceType"]?.string ?? ""
        guard fits(profile, name, resource) else {
            report(
                .error, .structure, resource,
                "is \(name), but the profile \(url) is for \(profile.typeName); take the claim away.")
            return []
        }
        return [ActiveRule(node: profile.root, profile: profile)]
    }

    /// The profiles that R4 itself asks of a resource by its codes.
    func demanded(of resource: JSONValue, _ name: String, beside rules: [ActiveRule]) -> [ActiveRule] {
        guard name == "Observation" else { return [] }
        let known = Set(rules.map(\.profile.url))
        let codings = resource["code"]?.items("coding") ?? []
        return codings.filter { $0["system"]?.isString("http://loinc.org") == true }
            .compactMap { $0["code"]?.string }.compactMap(VitalSigns.profile)
            .filter { !known.contains($0) }.compactMap { set.profile($0) }
            .map { ActiveRule(node: $0.root, profile: $0) }
    }

    private func fits(_ profile: Profile, _ name: String, _ resource: JSONValue) -> Bool {
        isType(name, profile.typeName)
    }

    /// Whether a type is another one or derives from it.
    func isType(_ name: String, _ other: String) -> Bool {
        var next: String? = name
        while let current = next {
            if current == other { return true }
            next = schema.type(current)?.baseName
        }
        return false
    }

    mutating func report(
        _ severity: FHIRCore.Issue.Severity, _ code: FHIRCore.Issue.Code, _ anchor: JSONValue,
        _ text: Wording,
        suffix: String = ""
    ) {
        log.add(Finding(severity: severity, code: code, anchor: anchor, suffix: suffix, text: text))
    }

    /// Whether a judgement finds no error. What it finds is not kept, but what it could not judge when it
    /// passes: it may have passed for that alone.
    mutating func passes(_ body: (inout Judge) -> Void) -> Bool {
        guard trialDepth < Self.trialDepthMax else { return true }
        var inner = self
        inner.log = FindingLog()
        inner.trialDepth += 1
        body(&inner)
        if inner.log.hasErrors { return false }
        for finding in inner.log.findings where finding.code == .notSupported { log.add(finding) }
        return true
    }
}
