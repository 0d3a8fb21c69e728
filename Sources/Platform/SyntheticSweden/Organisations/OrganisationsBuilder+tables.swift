// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension OrganisationsBuilder {
    /// `SE` + organisation number + kind of object + number, as HSA-ids are formed; the series belongs to
    /// nobody.
    static func numbered(_ provider: String, _ letter: String, _ number: Int) -> String {
        let organisation = provider.split(separator: "-").first.map(String.init) ?? provider
        let entity = providers(codeOf: provider)
        let digits = String(number)
        let zeros = String(repeating: "0", count: max(0, 11 - digits.count))
        return "\(organisation)-\(letter)\(entity)\(zeros)\(digits)"
    }

    /// The last digit of the provider's own number, so that the parts of the municipality have series of
    /// their own.
    private static func providers(codeOf hsaID: String) -> String {
        hsaID.last.map(String.init) ?? "0"
    }

    static func providers(today: CalendarDay) -> [SyntheticProvider] {
        let joined = today.adding(days: -1460)
        return [
            SyntheticProvider(
                code: "P1", hsaID: "SE2321000999-E000000000001", name: "Region Mellansjö",
                organisationNumber: "232100-0999", kind: .careProvider, joinedSharing: joined),
            SyntheticProvider(
                code: "P2", hsaID: "SE5560009999-E000000000001", name: "Eks specialistmottagning AB",
                organisationNumber: "556000-9999", kind: .careProvider, joinedSharing: joined),
            SyntheticProvider(
                code: "P3", hsaID: "SE5560009998-E000000000001", name: "Tandkliniken Strandgatan AB",
                organisationNumber: "556000-9998", kind: .careProvider, joinedSharing: joined),
            SyntheticProvider(
                code: "K1-HSL", hsaID: "SE2120000999-E000000000001",
                name: "Mellansjö kommun, hälso- och sjukvård", organisationNumber: "212000-0999",
                kind: .careProvider, joinedSharing: joined),
            SyntheticProvider(
                code: "K1-SOC", hsaID: "SE2120000999-E000000000002",
                name: "Mellansjö kommun, äldre och funktionsnedsatta", organisationNumber: "212000-0999",
                kind: .socialCareProvider, joinedSharing: joined),
            SyntheticProvider(
                code: "K1-IFO", hsaID: "SE2120000999-E000000000003",
                name: "Mellansjö kommun, individ och familj", organisationNumber: "212000-0999",
                kind: .socialCareProvider, joinedSharing: nil),
        ]
    }

    static func units(of providers: [SyntheticProvider]) -> [SyntheticUnit] {
        var count: [String: Int] = [:]
        return UnitPlan.all.compactMap { plan in
            guard let provider = providers.first(where: { $0.code == plan.provider }) else { return nil }
            let number = 101 + count[plan.provider, default: 0]
            count[plan.provider, default: 0] += 1
            let area = CentreTable.all.first { $0.code == plan.code }
            return SyntheticUnit(
                code: plan.code, hsaID: numbered(provider.hsaID, "E", number), name: plan.name,
                providerHSAID: provider.hsaID, sector: plan.sector, branch: plan.branch,
                kindOfUnit: plan.kindOfUnit, municipality: area?.municipality ?? "Mellansjö")
        }
    }
}
