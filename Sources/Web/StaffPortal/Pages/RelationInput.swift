// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront

/// Why a member of staff needs a person's data, as she wrote it.
struct RelationInput: Sendable, Hashable {
    static let groundField = "grund"
    static let reasonField = "orsak"

    /// What the need rests on. All but the last are taking part in the care.
    enum Ground: String, Sendable, Hashable, CaseIterable {
        case here = "har"
        case booked = "bokad"
        case referral = "remiss"
        /// Another need for the data in work within health care; the words are then needed.
        case otherNeed = "annat"
    }

    var ground: Ground?
    var reason = ""
    private(set) var mistakes: [SearchInput.Mistake] = []

    init() {}

    init(_ form: FormFields) {
        ground = Ground(rawValue: form.trimmed(Self.groundField))
        reason = form.trimmed(Self.reasonField)
        if ground == nil { fail(Self.groundField, "staff.relation.error.ground") }
        if ground == .otherNeed, reason.isEmpty { fail(Self.reasonField, "staff.relation.error.reason") }
        if reason.count > Limits.reasonCharactersMax { fail(Self.reasonField, "staff.relation.error.long") }
    }

    func error(at field: String) -> String? { mistakes.first { $0.field == field }?.key }

    /// The reason as it is kept: the ground in Swedish, then the reader's own words.
    func kept(_ groundText: String) -> String {
        if ground == .otherNeed { return reason }
        return reason.isEmpty ? groundText : "\(groundText): \(reason)"
    }

    private mutating func fail(_ field: String, _ key: String) {
        mistakes.append(SearchInput.Mistake(field: field, key: key))
    }
}
