// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import HTTPFront

/// What was filled in about the pockets of one tooth.
struct PocketInput: Sendable {
    static let bleedingField = "blod"

    static func field(_ site: PocketSite) -> String { "djup-\(site.rawValue)" }

    private(set) var tooth: Tooth?
    private(set) var written: [PocketSite: String] = [:]
    private(set) var bleeding: Set<PocketSite> = []
    private(set) var reading: PocketReading?
    private(set) var mistakes: [FieldMistake] = []

    init() {}

    init(_ form: FormFields) {
        tooth = Tooth(code: form.trimmed(ToothSelect.field))
        bleeding = Set(form.all(Self.bleedingField).compactMap(PocketSite.init(rawValue:)))
        if tooth == nil { mistakes.append(FieldMistake(field: ToothSelect.field, key: "error.tooth")) }
        var depths: [PocketSite: Int] = [:]
        for site in PocketSite.allCases {
            let text = form.trimmed(Self.field(site))
            written[site] = text
            guard let depth = Int(text), PocketReading.depthRange.contains(depth) else {
                mistakes.append(FieldMistake(field: Self.field(site), key: "error.depth.\(site.rawValue)"))
                continue
            }
            depths[site] = depth
        }
        guard let tooth, mistakes.isEmpty else { return }
        reading = PocketReading(tooth, depths: depths, bleeding: bleeding)
    }
}
