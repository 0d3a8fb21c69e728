// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A note: a Composition, or a DocumentReference of which only the description is at hand.
package struct NoteView: Sendable, Hashable {
    /// One titled part.
    package struct Section: Sendable, Hashable {
        /// Its heading (*sökord*).
        package let title: String
        /// Its text.
        package let paragraphs: [String]

        /// A part of a note.
        package init(title: String, paragraphs: [String]) {
            self.title = title
            self.paragraphs = paragraphs
        }
    }

    /// Title of the note.
    package let title: String
    /// Its parts in order; those without text are left out.
    package let sections: [Section]
    /// Whether it has yet to be signed.
    package let isUnsigned: Bool
    /// When it was written.
    package let written: CareMoment?

    /// Reads a note; nil for other types.
    package init?(_ resource: JSONValue) {
        guard let type = resource["resourceType"]?.string else { return nil }
        let status = resource["docStatus"]?.string ?? resource["status"]?.string
        isUnsigned = status == "preliminary"
        written = resource.when("date") ?? resource.when("sent")
        switch type {
        case "Composition":
            title = resource["title"]?.string ?? resource.concept("type") ?? ""
            sections = resource.list("section").flatMap { Self.sections($0, depth: 0) }
        case "DocumentReference":
            title = resource.concept("type") ?? ""
            let text = resource["description"]?.string ?? ""
            sections = text.isEmpty ? [] : [Section(title: "", paragraphs: [text])]
        case "Communication", "ClinicalImpression":
            title = resource.concept("category") ?? resource.concept("code") ?? ""
            let texts =
                resource.list("payload").compactMap { $0["contentString"]?.string }
                + [resource["summary"]?.string, resource["description"]?.string].compactMap { $0 }
            sections = texts.isEmpty ? [] : [Section(title: "", paragraphs: texts)]
        default: return nil
        }
    }

    private static func sections(_ json: JSONValue, depth: Int) -> [Section] {
        let paragraphs = (json.at("text", "div")?.string).map(NarrativeText.paragraphs) ?? []
        let own =
            paragraphs.isEmpty ? [] : [Section(title: json["title"]?.string ?? "", paragraphs: paragraphs)]
        guard depth < 5 else { return own }
        return own + json.list("section").flatMap { sections($0, depth: depth + 1) }
    }
}
