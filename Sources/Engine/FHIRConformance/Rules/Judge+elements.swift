// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Rules of single data types that no invariant says.
extension Judge {
    mutating func judgeNarrative(_ element: Element) {
        guard trialDepth == 0, let div = element.value?["div"], let text = div.string else { return }
        for fault in NarrativeCheck.faults(in: text) { report(.error, .invariant, div, fault) }
    }

    mutating func judgeIdentifier(_ element: Element) {
        guard trialDepth == 0, let value = element.value, let system = value["system"]?.string else { return }
        if system == "urn:ietf:rfc:3986", let text = value["value"]?.string, !text.contains(":") {
            report(.error, .value, value, "must be a whole URI, as its system says.", suffix: ".value")
        }
        if !system.contains(":") {
            report(.warning, .value, value, "should be an absolute URI.", suffix: ".system")
        }
        guard let text = value["value"]?.string, let fault = options.checkIdentifier?(system, text) else {
            return
        }
        report(.error, .value, value, fault, suffix: ".value")
    }

    /// Text that a careless page would run.
    mutating func judgeMarkup(_ element: Element) {
        guard options.refusesMarkup, trialDepth == 0, let value = element.value, let text = value.stringBytes,
            let mark = text.firstIndex(of: UInt8(ascii: "<")), text.index(after: mark) < text.endIndex
        else { return }
        let next = text[text.index(after: mark)]
        guard next | 0x20 >= UInt8(ascii: "a"), next | 0x20 <= UInt8(ascii: "z") else { return }
        report(.error, .security, value, "must not hold what looks like HTML.")
    }

    /// FHIR R4 Attachment: size is that of the data before Base64.
    mutating func judgeAttachment(_ element: Element) {
        guard trialDepth == 0, let value = element.value else { return }
        if let type = value["contentType"]?.string, !CodeForm.isMediaType(type) {
            report(
                .error, .codeInvalid, value, "must be a media type such as text/plain.",
                suffix: ".contentType")
        }
        guard let size = value["size"]?.int, let data = value["data"]?.stringBytes else { return }
        let letters = data.filter { $0 > 0x20 }
        let padding = letters.suffix(2).filter { $0 == UInt8(ascii: "=") }.count
        let real = letters.count / 4 * 3 - padding
        if letters.count.isMultiple(of: 4), real != size {
            report(.error, .value, value, "is \(size), but the data has \(real) bytes.", suffix: ".size")
        }
    }

    /// URIs: URNs in their form, canonical addresses absolute.
    mutating func judgeAddress(_ element: Element, _ surroundings: Surroundings) {
        guard trialDepth == 0, let value = element.value, let text = value.string else { return }
        if text.hasPrefix("urn:uuid:"), !FHIRFormat.isUUID(text) {
            let isUpper = FHIRFormat.isUUID(text.lowercased())
            report(
                isUpper ? .warning : .error, .value, value,
                isUpper ? "should be in lower case." : "must be a UUID in lower case after urn:uuid:.")
        } else if text.hasPrefix("urn:oid:"), !FHIRFormat.isOID(text) {
            report(.error, .value, value, "must be an OID after urn:oid:.")
        } else if isExample(text), !options.allowsExamples {
            report(.error, .businessRule, value, "must not be an example address.")
        }
        guard element.typeName == "canonical" else { return }
        if text.hasPrefix("#") {
            if surroundings.contained.resource(String(text.dropFirst())) == nil {
                report(.error, .notFound, value, "names a contained resource that is not there.")
            }
        } else if !text.contains(":") {
            // HL7's own examples write Library/x; it leads somewhere, but to no canonical address.
            let isKey =
                FHIRReference(CanonicalURL(text).url).key.map { schema.isResource($0.type.name) } == true
            report(
                isKey ? .warning : .error, .value, value,
                "must be an absolute URL, or # and the id of a contained resource.")
        }
    }

    /// Whether an address is one of those set aside for examples.
    func isExample(_ text: String) -> Bool {
        let host = text.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
        return ["example.org", "acme.com", "acme.org"].contains { host == $0 || host.hasSuffix("." + $0) }
    }
}
