// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Identity

/// S1–S5: what systems may read, and resources that are not about one person.
///
/// Source: 2 kap. 6 § patientdatalagen (2008:355): each care provider answers for its own data, and a system
/// acts for one provider. It reads and writes that provider's data, all of it, for the purposes it is
/// registered for.
enum SystemRules {
    /// The sector of organisations, units, staff and other resources about nobody in care.
    static let directorySector = "directory"

    private static let source = LawReference.patientDataAct(2, "6")

    /// S5: a resource of the directory, open to every authenticated reader.
    static let directory = Verdict(rule: "S5", decision: .allow, source: source, reasonKey: "rules.S5")

    /// S4: about several persons, or about nobody we know: only for the systems of the provider that owns it.
    static let notOnePerson = Verdict(rule: "S4", decision: .deny, source: source, reasonKey: "rules.S4")

    /// S3: not within what the client is registered for.
    static let outsideScope = Verdict(rule: "S3", decision: .deny, source: source, reasonKey: "rules.S3")

    /// S2: another provider's data.
    static let otherProvider = Verdict(rule: "S2", decision: .deny, source: source, reasonKey: "rules.S2")

    /// S1: the client's own provider's data.
    static let ownProvider = Verdict(
        rule: "S1", decision: .allow, source: source, reasonKey: "rules.S1", obligations: [.logPurpose])

    /// Whether a resource belongs to the directory.
    static func isDirectory(_ labels: Labels) -> Bool {
        labels.person == nil && !labels.isAboutSeveral && labels.labelClass.sector == directorySector
    }

    /// S1, S2 or S3 for data of an owner. The S2 comes first: what belongs to others is refused whatever the
    /// scopes.
    static func verdict(for client: SystemClient, purpose: Purpose, owner: String) -> Verdict {
        guard owner == client.provider.text else { return otherProvider }
        return client.purposes.contains(purpose) ? ownProvider : outsideScope
    }
}
