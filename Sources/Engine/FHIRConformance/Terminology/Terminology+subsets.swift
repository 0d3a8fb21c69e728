// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension Terminology {
    /// So many codes of a value set are looked at, each in a few steps.
    private static let codesMax = 5_000

    /// A code that a value set has and another has not; nil when none is found, as far as can be told here.
    ///
    /// So many answers of one question are kept from the memory of answers, which is for codes that are used.
    func code(of valueSet: String, beyond other: String) -> CodeInSystem? {
        var work = MembershipWork(set)
        return codes(of: valueSet).first { code in
            work.membership(of: code, in: valueSet) == .member
                && work.membership(of: code, in: other) == .notMember
        }
    }

    /// Codes that may be in a value set: what it excludes and filters away is still among them.
    private func codes(of valueSet: String) -> [CodeInSystem] {
        var found: [CodeInSystem] = []
        var open = [valueSet]
        var seen: Set<String> = []
        while let url = open.popLast(), found.count < Self.codesMax {
            guard seen.insert(url).inserted else { continue }
            guard let resource = set.resource(url) else {
                let lists = set.schema.codes(of: CanonicalURL(url).url)?.systems ?? []
                found += lists.flatMap { list in
                    list.codes.map { CodeInSystem(code: $0, system: list.system) }
                }
                continue
            }
            for part in resource.at("compose")?.items("include") ?? [] where found.count < Self.codesMax {
                open += part.strings("valueSet")
                if let system = part["system"]?.string { found += codes(of: part, in: system) }
            }
            found += Self.expanded(resource)
        }
        return Array(found.prefix(Self.codesMax))
    }

    private func codes(of part: JSONValue, in system: String) -> [CodeInSystem] {
        let codes =
            part["concept"] == nil
            ? set.codeSystem(system)?.codes ?? [] : part.items("concept").compactMap { $0["code"]?.string }
        return codes.map { CodeInSystem(code: $0, system: system) }
    }

    private static func expanded(_ valueSet: JSONValue) -> [CodeInSystem] {
        var found: [CodeInSystem] = []
        var open = valueSet.at("expansion")?.items("contains") ?? []
        while let item = open.popLast() {
            if let code = item["code"]?.string {
                found.append(CodeInSystem(code: code, system: item["system"]?.string))
            }
            open += item.items("contains")
        }
        return found
    }
}
