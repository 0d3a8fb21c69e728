// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import DesignSystem
import FHIRCore
import FHIRStore
import StaffPortal

/// Stops a medicine, with why. Template `notes/stop`.
struct StopPage: PageModel, Encodable {
    static let template = "notes/stop"
    static let reasonField = "skal"
    static let versionField = "version"

    let errors: ErrorSummary?
    let banner: PatientBanner
    let heading: String
    let facts: SummaryList
    let action: String
    let version: HiddenField
    let reason: TextArea
    let submit: Button
    let cancel: Link
    let seal: FormSeal

    init(
        _ medicine: StopMedicine.Medicine, _ key: ResourceKey, of person: PersonKey, written: String?,
        mistake: String?, banner: PatientBanner, seal: FormSeal, _ words: NotesWords
    ) {
        errors = mistake.map { ErrorSummary(errors: [Link(words[$0], href: "#\(Self.reasonField)")]) }
        self.banner = banner
        heading = words["notes.stop.heading", ["name": medicine.view.name]]
        facts = SummaryList([
            SummaryRow(term: words["notes.stop.dosage"], value: medicine.view.dosage),
            SummaryRow(
                term: words["notes.stop.since"],
                value: medicine.view.since.map(words.moment) ?? "\u{2013}"),
        ])
        action = StaffPaths.stop(key, of: person)
        version = HiddenField(Self.versionField, String(medicine.version))
        reason = TextArea(
            id: Self.reasonField, name: Self.reasonField, label: words["notes.stop.reason"],
            value: written ?? "", rows: 3, hint: words["notes.stop.reason.hint"],
            error: mistake.map { words[$0] })
        submit = Button(words["notes.stop.submit"], kind: .danger, isOnce: true)
        cancel = Link(
            words["notes.cancel"], href: "\(StaffPaths.journal(person))/\(key.type.name)/\(key.id.text)")
        self.seal = seal
    }
}
