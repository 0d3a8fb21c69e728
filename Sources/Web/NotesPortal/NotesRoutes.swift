// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import HTTPFront
import Hummingbird
import Identity
import StaffPortal

/// The pages where staff write: notes, corrections, medicines, the list of what is unsigned.
///
///     NotesRoutes(staff: staffRoutes).add(to: &book)
package struct NotesRoutes: Sendable {
    let staff: StaffRoutes

    /// Routes beside those of the staff's portal, with its door and pages.
    package init(staff: StaffRoutes) {
        self.staff = staff
    }

    /// Adds every route.
    package func add(to book: inout RouteBook) {
        addNotes(to: &book)
        addCorrection(to: &book)
        addUnsigned(to: &book)
        addOrder(to: &book)
        addStop(to: &book)
    }

    var write: WriteNote { WriteNote(door: staff.door, now: staff.now) }

    func words(_ context: WebContext) -> NotesWords { NotesWords(staff.pages.texts(context)) }

    func banner(_ record: OpenRecord, _ context: WebContext) async throws -> PatientBanner {
        try await staff.head(record).banner(staff.words(context))
    }

    /// The id of the note in the path.
    func noteID(_ context: WebContext) throws -> ResourceID {
        guard let id = ResourceID(context.parameter("id")) else {
            throw WebError(.notFound, "the path names no note")
        }
        return id
    }
}
