// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import SocialCare
import StaffPortal

/// One visit on the telephone's list. Part of template `social/visits`.
struct VisitCard: Encodable, Sendable {
    let time: String
    /// To whom, and the way to all about the person.
    let person: Link
    let activity: String
    let state: Tag
    let begin: ActionForm?
    let finish: LinkButton?
    let move: Link?

    init(_ line: CaseWork.VisitLine, seal: FormSeal, _ words: SocialWords) {
        let item = line.item
        time = words.time(item.begins)
        person = Link(line.person.name, href: StaffPaths.person(line.person.person))
        activity = item.activity
        let kind: TagKind =
            switch item.status {
            case .planned: .neutral
            case .started: .info
            case .done: .ok
            case .cancelled: .warn
            }
        state = Tag(words["social.visit.\(item.status.rawValue)"], kind: kind)
        let path = "\(SocialPaths.visits)/\(item.key.id.text)"
        begin =
            item.status == .planned
            ? ActionForm(
                action: "\(path)/borja", submit: Button(words["social.visits.begin"], isOnce: true),
                seal: seal) : nil
        move =
            item.status == .planned
            ? Link(
                words["social.visits.move", ["who": line.person.name, "time": words.time(item.begins)]],
                href: "\(path)/flytta") : nil
        finish =
            item.status == .started
            ? LinkButton(words["social.visits.finish"], href: "\(path)/klart") : nil
    }
}
