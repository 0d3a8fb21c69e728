// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore

/// Pockets as they stand in the record.
package struct SeenPockets: Sendable, Hashable {
    /// What was measured.
    package let reading: PocketReading
    /// Line of the record that it comes from.
    package let entry: RecordEntry

    init?(_ item: RecordItem) {
        let json = item.json
        guard json.hasCode(DentalCodes.pockets), !json.isWithdrawn, let tooth = json["bodySite"]?.tooth else {
            return nil
        }
        var depths: [PocketSite: Int] = [:]
        var bleeding: Set<PocketSite> = []
        for part in json.parts("component") {
            guard let code = part["code"]?.code(in: DentalCodes.observation) else { continue }
            if let site = Self.site(code, "depth-") {
                depths[site] = part["valueQuantity"]?["value"]?.int
            } else if let site = Self.site(code, "bleeding-"), part["valueBoolean"]?.bool == true {
                bleeding.insert(site)
            }
        }
        guard let reading = PocketReading(tooth, depths: depths, bleeding: bleeding) else { return nil }
        self.reading = reading
        entry = item.entry
    }

    private static func site(_ code: String, _ prefix: String) -> PocketSite? {
        code.hasPrefix(prefix) ? PocketSite(rawValue: String(code.dropFirst(prefix.count))) : nil
    }
}
