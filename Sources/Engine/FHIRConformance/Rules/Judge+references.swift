// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension Judge {
    /// What a reference leads to: contained, in the same Bundle, or fetched.
    func target(of reference: String, _ surroundings: Surroundings) -> Place? {
        if reference.hasPrefix("#") {
            let id = String(reference.dropFirst())
            if id.isEmpty { return place(surroundings.root, within: surroundings) }
            return surroundings.contained.resource(id).map { place($0, within: surroundings) }
        }
        if let bundle = surroundings.bundle,
            let entry = bundle.entry(for: reference, from: surroundings.fullURL),
            let resource = entry["resource"]
        {
            let url = entry["fullUrl"]?.string
            return place(Surroundings(resource: resource, bundle: bundle, fullURL: url))
        }
        return options.resolve?(reference).map { place(Surroundings(resource: $0)) }
    }

    private func place(_ resource: JSONValue, within outer: Surroundings) -> Place {
        place(Surroundings(resource: resource, within: outer))
    }

    private func place(_ surroundings: Surroundings) -> Place {
        let resource = surroundings.resource
        let name = resource["resourceType"]?.string ?? "Resource"
        let element = Element(
            value: resource, typeName: name, type: schema.type(name), definitionPath: name, path: name,
            anchor: resource)
        return Place(element, surroundings)
    }

    /// Judges a Reference: its form, the type of its target, and the profiles that the target is to follow.
    mutating func judgeReference(_ element: Element, _ rules: [ActiveRule], _ surroundings: Surroundings) {
        guard let value = element.value, let text = value["reference"]?.string else { return }
        let target = target(of: text, surroundings)
        if text.hasPrefix("#"), text.utf8.count > 1, target == nil {
            report(
                .error, .notFound, value,
                "names a contained resource that is not there; put it in contained.",
                suffix: ".reference")
        }
        if trialDepth == 0 { judgeForm(of: text, value) }
        let named = target?.element.typeName ?? FHIRReference(text).key?.type.name
        if let named, target == nil, !schema.isResource(named), !text.hasPrefix("http") {
            report(.error, .value, value, "names a type that FHIR R4 does not have.", suffix: ".reference")
        }
        if let own = value["type"]?.string, let named, schema.isResource(named), own != named,
            !own.contains(":")
        {
            report(.error, .value, value, "says \(own), but the target is \(named).", suffix: ".type")
        }
        if trialDepth == 0 { judgeTargetType(element, value, named) }
        if let bundle = surroundings.bundle, target == nil, trialDepth == 0 {
            judgeBundled(text, value, bundle)
        }
        for rule in rules { judgeTarget(value, text, target, named, rule, surroundings) }
    }

    /// A relative reference is a type and an id; a URN that names a UUID or an OID has the form of one.
    private mutating func judgeForm(of text: String, _ value: JSONValue) {
        switch ReferenceForm(text) {
        case .known: break
        case .noRelative:
            report(
                .error, .value, value,
                "is no reference: write type and id such as Patient/1, a whole URL, a URN, or # and the id "
                    + "of a contained resource.",
                suffix: ".reference")
        case .noURN:
            report(
                .warning, .value, value, "should have a UUID after urn:uuid: or an OID after urn:oid:.",
                suffix: ".reference")
        }
    }

    /// The types that R4 allows a reference to lead to.
    private mutating func judgeTargetType(_ element: Element, _ value: JSONValue, _ named: String?) {
        guard let named, schema.isResource(named), let dot = element.definitionPath.lastIndex(of: ".") else {
            return
        }
        let owner = schema.type(String(element.definitionPath[..<dot]))
        let name = String(element.definitionPath[element.definitionPath.index(after: dot)...])
        let targets = owner?.element(path: name)?.types.first { $0.code == "Reference" }?.targets ?? []
        if targets.isEmpty || targets.contains("Resource") || targets.contains(named) { return }
        report(
            .error, .structure, value, "must lead to \(targets.joined(separator: ", ")), not to \(named).")
    }

    /// FHIR R4 3.3.1: in a document or message what is in the Bundle is found in it.
    private mutating func judgeBundled(_ text: String, _ value: JSONValue, _ bundle: BundleIndex) {
        guard !text.hasPrefix("#") else { return }
        if text.hasPrefix("urn:uuid:") || text.hasPrefix("urn:oid:") {
            let isOpen = bundle.kind == "transaction" || bundle.kind == "batch"
            let severity: FHIRCore.Issue.Severity = isOpen || bundle.kind == "document" ? .error : .warning
            report(severity, .notFound, value, "names nothing in the Bundle.", suffix: ".reference")
        } else if bundle.kind == "document" || bundle.kind == "message", bundle.hasKey(text) {
            report(
                .error, .notFound, value,
                "names a resource that is in the Bundle under another fullUrl; make the addresses agree.",
                suffix: ".reference")
        }
    }

    private mutating func judgeTarget(
        _ value: JSONValue, _ text: String, _ target: Place?, _ named: String?, _ rule: ActiveRule,
        _ surroundings: Surroundings
    ) {
        guard let types = rule.node.rules.types?.filter({ $0.code == "Reference" }), !types.isEmpty else {
            return
        }
        judgeAggregation(value, text, target, types, rule)
        let urls = types.flatMap(\.targetProfiles)
        let profiles = urls.compactMap { set.profile($0) }
        guard !profiles.isEmpty, profiles.count == urls.count else { return }
        guard let target else {
            if let named, schema.isResource(named), !profiles.contains(where: { isType(named, $0.typeName) })
            {
                report(
                    .error, .structure, value,
                    "must lead to \(Wording.anyOf(urls)) by \(rule.profile.shownName), "
                        + "not to \(named)."
                )
            }
            return
        }
        let key = "\(text) \(urls.joined()) \(ObjectIdentifier(target.surroundings.resource.document))"
        guard openTargets.insert(key).inserted else { return }
        defer { openTargets.remove(key) }
        for profile in profiles where isType(target.element.typeName, profile.typeName) {
            let active = ActiveRule(node: profile.root, profile: profile)
            if passes({ $0.judgeTarget(target, active) }) { return }
        }
        report(
            .error, .structure, value,
            "leads to \(target.element.typeName) that follows none of \(urls.joined(separator: ", ")).")
    }

    private mutating func judgeAggregation(
        _ value: JSONValue, _ text: String, _ target: Place?, _ types: [TypeRule], _ rule: ActiveRule
    ) {
        let allowed = types.flatMap(\.aggregation)
        guard !allowed.isEmpty else { return }
        let isBundled = target.map { $0.surroundings.bundle != nil } ?? false
        let found = text.hasPrefix("#") ? "contained" : isBundled ? "bundled" : "referenced"
        if allowed.contains(found) || (found == "bundled" && allowed.contains("referenced")) { return }
        report(
            .error, .structure, value,
            "is \(found), but must be \(Wording.anyOf(allowed)) by \(rule.profile.shownName).")
    }
}
