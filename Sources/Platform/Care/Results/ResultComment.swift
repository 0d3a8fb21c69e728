// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity

/// What a unit has written to the person about one of her results.
package struct ResultComment: Sendable, Hashable {
    /// The text.
    package let paragraphs: [String]
    /// Who wrote it.
    package let author: CareAuthor?
    /// The unit.
    package let place: CarePlace
    /// When it was sent.
    package let sent: CareMoment?

    /// A comment.
    package init(paragraphs: [String], author: CareAuthor?, place: CarePlace, sent: CareMoment?) {
        self.paragraphs = paragraphs
        self.author = author
        self.place = place
        self.sent = sent
    }

    /// Reads a Communication about one of the results; nil for all else.
    init?(_ stored: StoredResource, about results: Set<ResourceKey>, in directory: Directory) {
        guard !stored.isDeleted, let root = stored.readableRoot,
            root.list("about").contains(where: { reference in
                reference["reference"]?.string.flatMap { FHIRReference($0).key }.map(results.contains)
                    ?? false
            })
        else { return nil }
        let text = root.list("payload").compactMap { $0["contentString"]?.string }.joined(separator: "\n")
        self.init(
            paragraphs: text.split(whereSeparator: \.isNewline).map(String.init),
            author: CareAuthor(of: root, in: directory),
            place: CarePlace(stored.labels.labelClass, in: directory), sent: root.when("sent"))
    }
}
