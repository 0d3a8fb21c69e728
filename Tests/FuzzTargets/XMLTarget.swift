// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRXML

/// The XML reader: what it gives is JSON, and what is FHIR without a fault can be written and read again.
enum XMLTarget {
    static func fault(in bytes: [UInt8]) -> String? {
        guard let reading = read(bytes) else { return nil }
        guard let document = JSONTarget.parsed(reading.json) else {
            return "gives what is not JSON: \(String(decoding: reading.json, as: UTF8.self))"
        }
        guard reading.issues.isEmpty else { return nil }
        for isPretty in [false, true] {
            let written: [UInt8]
            do throws(XMLError) {
                written = try XMLWriter.encoded(document.root, pretty: isPretty)
            } catch {
                return "cannot write what it read: \(error)"
            }
            guard let again = read(written), again.issues.isEmpty, let same = JSONTarget.parsed(again.json)
            else { return "cannot read what it writes: \(String(decoding: written, as: UTF8.self))" }
            guard same.root.isSameTree(as: document.root) else {
                return "writes something else than it read: \(String(decoding: written, as: UTF8.self))"
            }
        }
        return nil
    }

    private static func read(_ bytes: [UInt8]) -> XMLReading? {
        do throws(XMLError) {
            return try XMLReading(bytes)
        } catch {
            return nil
        }
    }
}
