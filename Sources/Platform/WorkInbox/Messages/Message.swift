// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import Identity
import Sweden

/// One message between a person and a unit.
package struct Message: Sendable, Hashable {
    /// Who wrote it.
    package enum Sender: Sendable, Hashable {
        case person
        /// Somebody who acted for the person, by name.
        case guardian(String)
        case staff(CareAuthor)
        /// Not known, since the message cannot be read.
        case unknown
    }

    /// The resource.
    package let key: ResourceKey
    /// The conversation it belongs to.
    package let thread: String
    /// What it is about, in the words of who began.
    package let subject: String
    /// What is written.
    package let text: String
    /// Who wrote it.
    package let sender: Sender
    /// When it was sent.
    package let sent: CareMoment?
    /// The unit it was sent to or from.
    package let unit: HSAID?
    /// The results it tells about.
    package let about: [ResourceKey]
    /// Whom the conversation is with.
    package let person: PersonKey?
    /// Whether its body cannot be read: it stands in the conversation by its id.
    package let isUnreadable: Bool

    /// A message whose body cannot be read, in the conversation that it is known to belong to; nil for one
    /// that can. It stands where it was stored.
    init?(unreadable stored: StoredResource, in thread: String) {
        guard stored.key.type == "Communication", stored.unreadable != nil else { return nil }
        key = stored.key
        self.thread = thread
        (subject, text, about) = ("", "", [])
        sender = .unknown
        sent = CareMoment(stored.updated)
        unit = HSAID(stored.labels.labelClass.unit)
        person = stored.labels.person
        isUnreadable = true
    }

    /// Reads a Communication of the inbox; nil for all else.
    package init?(_ stored: StoredResource, in directory: Directory) {
        guard stored.key.type == "Communication", !stored.isDeleted,
            let root = stored.readableRoot,
            root.code("category", in: InboxCode.category) == InboxCode.message,
            let thread = root.identifier("identifier", in: InboxCode.thread)
        else { return nil }
        key = stored.key
        self.thread = thread
        subject = root.at("topic", "text")?.string ?? ""
        text = root.all("payload").compactMap { $0["contentString"]?.string }.joined(separator: "\n")
        sender = Self.sender(root, in: directory)
        sent = root.moment("sent")
        unit = HSAID(stored.labels.labelClass.unit)
        about = root.targets("about")
        person = stored.labels.person
        isUnreadable = false
    }

    /// Whether the person, or somebody for her, wrote it.
    package var isFromPerson: Bool {
        switch sender {
        case .person, .guardian: true
        case .staff, .unknown: false
        }
    }

    /// The paragraphs of the text.
    package var paragraphs: [String] {
        text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    private static func sender(_ root: JSONValue, in directory: Directory) -> Sender {
        let key = root.targets("sender").first
        switch key?.type.name {
        case "Practitioner":
            let member = key.flatMap { HSAID($0.id.text) }.flatMap { directory.staff[$0] }
            return .staff(
                CareAuthor(
                    hsaID: member?.hsaID, name: member?.isProtected == false ? member?.name : nil,
                    title: member?.title ?? ""))
        case "Patient": return .person
        default: return .guardian(root["sender"]?["display"]?.string ?? "")
        }
    }
}
