// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema
import FHIRStore
import Identity
import Sweden

extension Door {
    /// What owners ask of what is written; the node's own first, then by owner.
    package func validationSettings() async throws(DoorError) -> [ValidationSetting] {
        try await openFacts(.validation).compactMap(ValidationSetting.init).sorted {
            ($0.owner?.text ?? "") < ($1.owner?.text ?? "")
        }
    }

    /// Changes what an owner asks, with a row in the log. Holds from the next write, in every process.
    ///
    /// For system clients with the purpose of administration: of their own provider, or of the node.
    /// - Throws: `.forbidden` for others; `.invalid` for a type that R4 does not have, and for a profile to
    ///   follow that is not known.
    package func changeValidation(
        of owner: HSAID?, for visit: Visit, _ change: @escaping @Sendable (inout ValidationSetting) -> Void
    ) async throws(DoorError) -> ValidationSetting {
        guard case .system(let client) = visit.reader, client.purposes.contains(.administration),
            owner == nil || owner == client.provider
        else { throw .forbidden("What is asked of what is written is set by administration.") }
        var planned =
            try await validationSettings().first { $0.owner == owner } ?? ValidationSetting(owner: owner)
        change(&planned)
        var stored: Set<String> = []
        // The node's own setting holds for all owners, who do not share what they have stored.
        if let owner {
            stored = try await storedProfiles(among: planned.rules.flatMap(\.follows), of: owner.text)
        }
        let (schema, known) = (schema, stored)
        return try await changeOpenFacts(.validation, key: ValidationSetting.key(of: owner), for: visit) {
            facts, now -> Result<OpenChange<ValidationSetting>, DoorError> in
            var setting =
                facts.lazy.compactMap(ValidationSetting.init).first ?? ValidationSetting(owner: owner)
            change(&setting)
            if let fault = Self.fault(of: setting, schema, known) { return .failure(fault) }
            return .success(OpenChange([setting.fact(at: now)], value: setting))
        }.get()
    }

    private static func fault(
        of setting: ValidationSetting, _ schema: Schema, _ stored: Set<String>
    ) -> DoorError? {
        for rule in setting.rules {
            if case .type(let name) = rule.target, !schema.isResource(name) {
                return DoorError(.invalid, .value, "\(name) is not a resource type of FHIR R4.")
            }
            let unknown = rule.follows.first {
                DefinitionShelf.shipped.profile($0) == nil && !stored.contains($0)
            }
            if let unknown {
                return DoorError(.invalid, .notFound, "The profile \(unknown) is not known here.")
            }
        }
        return nil
    }
}
