// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema

extension Judge {
    /// Judges an extension by its definition: whether it is known, where it stands, whether it is a modifier.
    mutating func judgeExtension(_ element: Element, _ surroundings: Surroundings) -> [ActiveRule] {
        guard let value = element.value, let url = value["url"]?.string else { return [] }
        let isNested = element.ownerURL != nil
        guard url.contains(":") else {
            if !isNested, trialDepth == 0 {
                report(.error, .value, value, "must be an absolute URL.", suffix: ".url")
            }
            return []
        }
        if url.contains("|") {
            report(.error, .value, value, "must not hold a version; leave it out.", suffix: ".url")
        }
        guard let profile = set.profile(url), profile.typeName == "Extension" else {
            guard trialDepth == 0 else { return [] }
            judgeUnknown(url, value, isModifier: element.path.hasSuffix("modifierExtension"))
            return []
        }
        judgeParts(of: value, profile)
        if trialDepth == 0 { judgePlace(of: element, value, profile, surroundings) }
        return [ActiveRule(node: profile.root, profile: profile)]
    }

    /// HL7 publishes extensions beyond R4 under its own address: those, and those of examples, are only told
    /// of. What may turn the meaning of its holder round must be understood (FHIR R4 2.4.3).
    private mutating func judgeUnknown(_ url: String, _ value: JSONValue, isModifier: Bool) {
        let isOfKnownHouse =
            url.hasPrefix("http://hl7.org/fhir/") || (options.allowsExamples && isExample(url))
        if isModifier, !isOfKnownHouse {
            report(
                .error, .extension, value,
                "may change the meaning of what holds it, and its url is not known here; "
                    + "load its definition: \(url).")
            return
        }
        let isTolerated = options.allowsUnknownExtensions || isOfKnownHouse
        report(
            isTolerated ? .warning : .error, .extension, value,
            "has a url that is not known here; load its definition: \(url).")
    }

    /// The extensions inside one that is made of several are those of its definition.
    private mutating func judgeParts(of value: JSONValue, _ profile: Profile) {
        guard let child = profile.root.child("extension"), !child.slices.isEmpty else { return }
        let known = Set(
            child.slices.flatMap { slice in
                [slice.sliceName, slice.child("url")?.node.rules.fixed?.string].compactMap { $0 }
            })
        for part in value.items("extension") {
            guard let url = part["url"]?.string, !url.contains(":"), !known.contains(url) else { continue }
            report(
                .error, .extension, part, "is no part of the extension \(profile.shownName).", suffix: ".url")
        }
    }

    private mutating func judgePlace(
        of element: Element, _ value: JSONValue, _ profile: Profile, _ surroundings: Surroundings
    ) {
        let isModifier = element.path.hasSuffix("modifierExtension")
        if isModifier != profile.isModifier {
            report(
                .error, .extension, value,
                profile.isModifier
                    ? "changes the meaning of what holds it; move it to modifierExtension."
                    : "does not change any meaning; move it from modifierExtension to extension.")
        }
        guard let holder = element.holder else { return }
        judgeContextRules(value, holder, profile, surroundings)
        guard !profile.contexts.isEmpty else { return }
        var unjudged: [PathError] = []
        for context in profile.contexts {
            do throws(PathError) {
                if try isAllowed(context, holder, element, surroundings) { return }
            } catch {
                unjudged.append(error)
            }
        }
        // A context that cannot be run says nothing against the place.
        if let error = unjudged.first {
            report(
                .warning, .notSupported, value,
                "was not judged by where \(profile.shownName) may stand: \(error.reason).")
            return
        }
        let allowed = profile.contexts.map(\.expression).joined(separator: ", ")
        report(
            .error, .extension, value, "may not stand here: \(profile.shownName) is for \(allowed).")
    }

    private func isAllowed(
        _ context: Profile.Context, _ holder: Element.Holder, _ element: Element, _ surroundings: Surroundings
    ) throws(PathError) -> Bool {
        switch context.kind {
        case "extension": return holder.extensionURL == CanonicalURL(context.expression).url
        case "fhirpath":
            let expression = try validator.expressions.expression(context.expression)
            let found = try expression.evaluate(in: PathScope(surroundings.resource))
            return found.contains { $0.node?.value?.nodeID == holder.value?.nodeID }
        default: break
        }
        var wanted = context.expression
        if let mark = wanted.firstIndex(of: "#") {
            wanted = String(wanted[wanted.index(after: mark)...])
        }
        let prefix = "http://hl7.org/fhir/StructureDefinition/"
        if wanted.hasPrefix(prefix) { wanted = String(wanted.dropFirst(prefix.count)) }
        if wanted.hasSuffix("[x]") { wanted = String(wanted.dropLast(3)) }
        if wanted == "Element" || wanted == "*" { return true }
        if wanted == "CanonicalResource" || wanted == "MetadataResource" {
            return schema.isResource(holder.typeName)
                && schema.type(holder.typeName)?.element(path: "url") != nil
        }
        if wanted == "BackboneElement", holder.typeName.contains(".") { return true }
        if holder.paths.contains(wanted) { return true }
        if isType(holder.typeName, wanted) { return true }
        let inherited = wanted.split(separator: ".", maxSplits: 1)
        guard inherited.count == 2, isType(holder.rootName, String(inherited[0])) else { return false }
        return holder.paths.contains { path in
            path.split(separator: ".", maxSplits: 1).last.map { $0 == inherited[1] } == true
        }
    }
}
