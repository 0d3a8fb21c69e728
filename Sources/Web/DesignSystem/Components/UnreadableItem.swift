// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The line of a list for something that is stored but cannot be read: named by its id, with what to do.
/// Never a link, and never left out. Template `components/unreadable-item`.
package struct UnreadableItem: Encodable, Sendable, Hashable {
    /// What it is, with its id.
    package let text: String
    /// Whose, from when, and what to do.
    package let hint: String
    /// That it cannot be read.
    package let status: Tag

    /// A line for staff, who tell the operator.
    ///
    /// - Parameters:
    ///   - what: `Ett provsvar`.
    ///   - id: Type and id of the resource.
    ///   - about: Whose it is and from when, as far as known.
    package init(_ what: String, id: String, about: [String], _ texts: LocalTexts) {
        self.init(what, id: id, about: about, advice: "shell.unreadable.staff", texts)
    }

    /// A line for the person herself, who asks the unit.
    package static func own(
        _ what: String, id: String, about: [String], _ texts: LocalTexts
    ) -> UnreadableItem {
        UnreadableItem(what, id: id, about: about, advice: "shell.unreadable.own", texts)
    }

    private init(_ what: String, id: String, about: [String], advice: String, _ texts: LocalTexts) {
        text = texts["shell.unreadable", ["what": what, "id": id]]
        let facts = about.filter { !$0.isEmpty }.joined(separator: ", ")
        hint = [facts.isEmpty ? "" : "\(facts).", texts[advice]].filter { !$0.isEmpty }.joined(separator: " ")
        status = Tag(texts["shell.unreadable.tag"], kind: .danger)
    }
}
