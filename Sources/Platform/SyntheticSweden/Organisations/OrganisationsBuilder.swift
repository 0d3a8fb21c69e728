// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Makes the organisations, units and staff from their tables.
struct OrganisationsBuilder {
    private let today: CalendarDay
    private var random: SeededRandom
    private let providers: [SyntheticProvider]
    private var staff: [SyntheticStaffMember] = []
    private var professions: [String: Profession] = [:]
    private var staffCount: [String: Int] = [:]
    private var commissionCount: [String: Int] = [:]
    private var usedNames: Set<String> = []
    private let units: [SyntheticUnit]

    init(seed: UInt64, today: CalendarDay) {
        self.today = today
        random = SeededRandom(seed: seed, -1)
        providers = Self.providers(today: today)
        units = Self.units(of: providers)
    }

    mutating func build() -> SyntheticOrganisations {
        for persona in StaffPersona.all { hire(persona) }
        for plan in UnitPlan.all {
            for (profession, wanted) in plan.staff {
                let there = staff.filter { member in
                    professions[member.hsaID] == profession
                        && member.commissions.first?.unitHSAID == unit(plan.code)?.hsaID
                }.count
                for _ in there..<max(there, wanted) { hire(profession, at: plan.code) }
            }
        }
        return SyntheticOrganisations(
            providers: providers, units: units, staff: staff,
            directory: DirectoryResources(providers: providers, units: units, staff: staff).records(),
            places: places())
    }

    private func unit(_ code: String) -> SyntheticUnit? { units.first { $0.code == code } }

    private mutating func hire(_ persona: StaffPersona) {
        usedNames.insert(persona.givenName + persona.familyName)
        let commissions = persona.commissions.compactMap { line in
            commission(
                at: line.unit, purpose: line.purpose, role: persona.profession.role, rights: line.rights)
        }
        add(
            persona.givenName, persona.familyName, persona.title, persona.persona, persona.profession,
            commissions)
    }

    private mutating func hire(_ profession: Profession, at code: String) {
        guard let unit = unit(code) else { return }
        let isCare = unit.sector == "health" || unit.sector == "dental"
        let rights = profession == .careWorker ? ["read", "write"] : StaffPersona.clinical
        let main = commission(
            at: code, purpose: isCare ? "care" : "insats", role: profession.role, rights: rights)
        var commissions = [main].compactMap { $0 }
        if code.hasPrefix("VC"), profession == .doctor, random.happens(0.3) {
            let other = "VC\(random.within(1...12))"
            let second = commission(at: other, purpose: "care", role: profession.role, rights: rights)
            if other != code, let second { commissions.append(second) }
        }
        let (given, family) = newName()
        add(given, family, title(of: profession, at: unit), nil, profession, commissions)
    }

    private mutating func newName() -> (String, String) {
        while true {
            let eras = random.happens(0.7) ? NameTable.female : NameTable.male
            let given = random.pick(eras[random.within(2...3)].names)
            let family = random.pick(NameTable.family)
            if usedNames.insert(given + family).inserted { return (given, family) }
        }
    }

    private func title(of profession: Profession, at unit: SyntheticUnit) -> String {
        switch (profession, unit.kindOfUnit) {
        case (.doctor, "health-centre"): "distriktsläkare"
        case (.doctor, "psychiatry"): "psykiater"
        case (.doctor, _): "specialistläkare"
        case (.nurse, "health-centre"): "distriktssköterska"
        case (.caseOfficer, "child-protection"): "socialsekreterare"
        case (.caseOfficer, _): "biståndshandläggare"
        default: profession.role
        }
    }

    private mutating func add(
        _ given: String, _ family: String, _ title: String, _ persona: String?, _ profession: Profession,
        _ commissions: [SyntheticCommission]
    ) {
        guard let provider = commissions.first?.providerHSAID else { return }
        let hsaID = Self.numbered(provider, "P", 1001 + staffCount[provider, default: 0])
        staffCount[provider, default: 0] += 1
        professions[hsaID] = profession
        staff.append(
            SyntheticStaffMember(
                hsaID: hsaID, givenName: given, familyName: family, title: title, persona: persona,
                isProtected: false, commissions: commissions))
    }

    private mutating func commission(
        at code: String, purpose: String, role: String, rights: [String]
    ) -> SyntheticCommission? {
        guard let unit = unit(code) else { return nil }
        let provider = unit.providerHSAID
        let number = 2001 + commissionCount[provider, default: 0]
        commissionCount[provider, default: 0] += 1
        let names = [
            "care": "Vård och behandling", "insats": "Insatser enligt SoL och LSS",
            "quality": "Kvalitetsuppföljning", "administration": "Administration och loggranskning",
            "statistics": "Statistik och uppföljning",
        ]
        return SyntheticCommission(
            hsaID: Self.numbered(provider, "C", number), name: "\(names[purpose] ?? purpose), \(unit.name)",
            purpose: purpose, unitHSAID: unit.hsaID, providerHSAID: provider, role: role, rights: rights,
            validFrom: today.adding(days: -1500 - random.below(900)))
    }

    private func places() -> [String: Place] {
        var staffAt: [String: [Profession: [Colleague]]] = [:]
        for member in staff {
            guard let profession = professions[member.hsaID] else { continue }
            let practitioner = FHIR.reference("Practitioner/" + member.hsaID, display: member.name)
            let colleague = Colleague(hsaID: member.hsaID, name: member.name, practitioner: practitioner)
            let clinical = member.commissions.filter { $0.purpose == "care" || $0.purpose == "insats" }
            for unit in Set(clinical.map(\.unitHSAID)) {
                staffAt[unit, default: [:]][profession, default: []].append(colleague)
            }
        }
        var places: [String: Place] = [:]
        for unit in units {
            guard let owner = providers.firstIndex(where: { $0.hsaID == unit.providerHSAID }) else {
                continue
            }
            let provider = providers[owner]
            places[unit.code] = Place(
                unit: unit, provider: owner,
                organisation: FHIR.reference("Organization/" + unit.hsaID, display: unit.name),
                providerOrganisation: FHIR.reference(
                    "Organization/" + provider.hsaID, display: provider.name),
                staff: staffAt[unit.hsaID] ?? [:])
        }
        return places
    }
}
