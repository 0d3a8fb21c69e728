// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront

/// Which part of the inbox is shown; lives in the address.
struct InboxFilter: Sendable, Hashable {
    static let partField = "visa"
    static let ownerField = "hos"
    static let lateField = "sena"

    /// A section.
    enum Part: String, CaseIterable, Sendable {
        case all = "allt"
        case tasks = "uppgifter"
        case results = "svar"
        case messages = "meddelanden"
    }

    /// Whose tasks.
    enum Owner: String, CaseIterable, Sendable {
        case all = "alla"
        case mine = "mina"
        case free = "lediga"
    }

    let part: Part
    let owner: Owner
    let isLateOnly: Bool

    init(_ query: FormFields) {
        part = Part(rawValue: query.trimmed(Self.partField)) ?? .all
        owner = Owner(rawValue: query.trimmed(Self.ownerField)) ?? .all
        isLateOnly = query.trimmed(Self.lateField) == "ja"
    }

    /// Whether a section is asked for.
    func shows(_ section: Part) -> Bool { part == .all || part == section }

    /// Whether anything is left out.
    var isNarrow: Bool { part != .all || owner != .all || isLateOnly }
}
