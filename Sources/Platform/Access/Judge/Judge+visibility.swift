// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity

extension Judge {
    /// Which resources of a person a reader may see, among those of the classes given; and the directory.
    ///
    /// For a system client: all of its provider's data, of any person. Cost: one pass of the table for each
    /// class, two where a block covers some days.
    package func visibility(
        for reader: Reader, purpose: Purpose, about facts: PersonFacts, among classes: [LabelClass],
        at now: Instant
    ) -> Visibility {
        switch reader {
        case .system(let client): return visibility(for: client, purpose: purpose, among: classes)
        case .staff(let staff):
            return visibility(about: facts.person, among: classes) { labelClass in
                verdicts(for: staff, purpose: purpose, about: facts, on: labelClass, at: now)
            }
        case .individual(let individual):
            return visibility(about: facts.person, among: classes) { labelClass in
                let request = individualRequest(
                    .readRecord, for: individual, about: facts, onClass: labelClass, at: now)
                return ClassVerdicts(open: verdict(on: request, at: now))
            }
        }
    }

    /// What a reader sees who asks for nobody: the directory, and for a system client its provider's data.
    package func visibility(for reader: Reader, purpose: Purpose) -> Visibility {
        guard case .system(let client) = reader else {
            return Visibility(predicate: Self.directoryOnly, verdicts: [:], verdictsOnBlockedDays: [:])
        }
        return visibility(for: client, purpose: purpose, among: [])
    }

    /// What a system client may do with its own provider's data; S4 for other readers.
    package func systemVerdict(for reader: Reader, purpose: Purpose) -> Verdict {
        guard case .system(let client) = reader else { return SystemRules.notOnePerson }
        return SystemRules.verdict(for: client, purpose: purpose, owner: client.provider.text)
    }

    private static var directoryOnly: LabelPredicate {
        .all([.noPerson, .sector(SystemRules.directorySector)])
    }

    private func visibility(
        for client: SystemClient, purpose: Purpose, among classes: [LabelClass]
    ) -> Visibility {
        let owner = client.provider.text
        let isAllowed = SystemRules.verdict(for: client, purpose: purpose, owner: owner).isAllow
        let verdicts = classes.map {
            ($0, SystemRules.verdict(for: client, purpose: purpose, owner: $0.owner))
        }
        return Visibility(
            predicate: isAllowed ? .any([.owner(owner), Self.directoryOnly]) : Self.directoryOnly,
            verdicts: Dictionary(verdicts, uniquingKeysWith: { first, _ in first }),
            verdictsOnBlockedDays: [:]
        )
    }

    private func verdicts(
        for staff: StaffReader, purpose: Purpose, about facts: PersonFacts, on labelClass: LabelClass,
        at now: Instant
    ) -> ClassVerdicts {
        let bars = barriers(for: staff, about: facts, on: labelClass, at: now)
        let request = request(for: staff, purpose: purpose, about: facts, on: labelClass, at: now)
        if bars.isEmpty { return ClassVerdicts(open: verdict(on: request, at: now)) }
        let blocked = verdict(on: bars.blocking(request), at: now)
        if bars.coversAllDays { return ClassVerdicts(open: blocked) }
        return ClassVerdicts(open: verdict(on: request, at: now), blocked: blocked, blockedDays: bars.periods)
    }

    private func visibility(
        about person: PersonKey, among classes: [LabelClass], _ ask: (LabelClass) -> ClassVerdicts
    ) -> Visibility {
        var verdicts: [LabelClass: Verdict] = [:]
        var onBlockedDays: [LabelClass: Verdict] = [:]
        var wholeClasses: Set<LabelClass> = []
        var parts: [LabelPredicate] = []
        for labelClass in Set(classes) {
            let answer = ask(labelClass)
            verdicts[labelClass] = answer.open
            onBlockedDays[labelClass] = answer.blocked
            if answer.allowsAllDays {
                wholeClasses.insert(labelClass)
            } else if let days = answer.allowedDays {
                parts.append(.all([.classes([labelClass]), days]))
            }
        }
        if !wholeClasses.isEmpty { parts.append(.classes(wholeClasses)) }
        let own = LabelPredicate.all([.person(person), .not(.aboutSeveral), .any(parts)])
        return Visibility(
            predicate: parts.isEmpty ? Self.directoryOnly : .any([own, Self.directoryOnly]),
            verdicts: verdicts, verdictsOnBlockedDays: onBlockedDays
        )
    }
}
