// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity

extension LogRow {
    /// The row as canonical JSON: fixed order of members, absent ones left out. This text is what the hash
    /// chain binds, so its form never changes for rows already written.
    package func encoded() -> [UInt8] {
        var writer = JSONWriter(reserving: 640)
        writer.beginObject()
        writer.member("id", id)
        writer.member("activity", activity.rawValue)
        writer.member("time", time.text)
        writer.member("purpose", purpose.rawValue)
        writer.name("user")
        user.write(to: &writer)
        writer.name("resources")
        writer.beginArray()
        for resource in resources { resource.write(to: &writer) }
        writer.endArray()
        writer.member("decision", decision)
        writer.member("rule", rule)
        writer.member("legalBasis", legalBasis)
        writer.member("consent", consentID)
        writer.member("relation", relationID)
        writer.member("block", blockID)
        writer.member("reason", reason)
        writer.member("arguments", arguments.isEmpty ? nil : arguments)
        writer.member("channel", channel.isEmpty ? nil : channel)
        writer.member("request", requestID)
        writer.endObject()
        return writer.bytes
    }

    /// The row as the ledger takes it.
    package var ledgerEntry: LedgerEntry {
        LedgerEntry(body: encoded(), persons: persons, actor: user.ledgerName, time: time)
    }
}

extension LogUser {
    /// Under what the user's own accesses are found.
    package var ledgerName: String { "\(kind.rawValue):\(id)" }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", kind.rawValue)
        writer.member("id", id)
        writer.member("name", name.isEmpty ? nil : name)
        writer.member("title", title.isEmpty ? nil : title)
        writer.member("assignment", assignment.isEmpty ? nil : assignment)
        writer.member("careProvider", careProvider.isEmpty ? nil : careProvider)
        writer.member("careUnit", careUnit.isEmpty ? nil : careUnit)
        writer.member("onBehalfOf", onBehalfOf.map { String($0.rawValue) })
        if isProtected {
            writer.name("protected")
            writer.bool(true)
        }
        writer.endObject()
    }
}

extension LogResource {
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", type)
        writer.member("informationType", informationType.isEmpty ? nil : informationType)
        writer.member("person", person.map { String($0.rawValue) })
        writer.member("careProvider", careProvider.isEmpty ? nil : careProvider)
        writer.member("careUnit", careUnit.isEmpty ? nil : careUnit)
        writer.member("id", id.isEmpty ? nil : id)
        if count != 1 {
            writer.name("count")
            writer.int(count)
        }
        writer.endObject()
    }
}

extension JSONWriter {
    /// A member with a text, left out when there is none.
    mutating func member(_ name: String, _ text: String?) {
        guard let text else { return }
        self.name(name)
        string(text)
    }
}
