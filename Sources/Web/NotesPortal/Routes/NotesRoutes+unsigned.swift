// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import HTTPFront
import Hummingbird
import StaffPortal

extension NotesRoutes {
    func addUnsigned(to book: inout RouteBook) {
        book.add(
            Route(
                .get, NotesPaths.unsigned, shows: .log, to: [.staff], for: [.care],
                "The reader's notes that wait for her signature")
        ) { request, context in
            let lines = try await ListUnsigned(door: staff.door).lines(for: try context.visit())
            let model = UnsignedPage(lines, words(context))
            return try staff.pages.page(model, in: staff.shell("notes.unsigned.title", request, context))
        }
    }
}
