// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// The settings of all owners, made once and kept until a fact changes.
struct ValidationTable: Sendable {
    /// What is asked of one resource.
    struct Demand: Sendable, Hashable {
        var level = ValidationLevel.off
        var follows: [String] = []
        var refusesUnknownExtensions = false
    }

    private let settings: [String: ValidationSetting]

    init(_ facts: [Fact]) {
        let standing = facts.filter { $0.ended == nil }.compactMap(ValidationSetting.init)
        settings = Dictionary(
            standing.map { (ValidationSetting.key(of: $0.owner), $0) }, uniquingKeysWith: { $1 })
    }

    /// What an owner asks of a resource: its own rule, else the node's, else nothing more than the store
    /// needs.
    func demand(on resource: JSONValue, of owner: String) -> Demand {
        guard !settings.isEmpty else { return Demand() }
        let sources = [settings[owner], settings[ValidationSetting.key(of: nil)]].compactMap(\.self)
        let type = resource["resourceType"]?.string ?? ""
        let claims = resource["meta"]?.items("profile").compactMap { $0.string?.prefix { $0 != "|" } } ?? []
        let profiles = Set(claims.map(String.init))
        let rule = sources.lazy.compactMap { $0.rule(for: type, claiming: profiles) }.first
        return Demand(
            level: rule?.level ?? .off, follows: rule?.follows ?? [],
            refusesUnknownExtensions: sources.lazy.compactMap(\.refusesUnknownExtensions).first ?? false)
    }
}
