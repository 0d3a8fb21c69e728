// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care

extension RecordEntry {
    /// Path of the page that shows it.
    var path: String { "\(Section.journal.path)/\(key.type.name)/\(key.id.text)" }

    /// Unit and author: `Vårdcentralen Linden, Karin Berg, läkare`.
    var line: String {
        [place.name, author?.line ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
