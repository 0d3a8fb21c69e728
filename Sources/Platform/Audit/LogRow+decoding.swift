// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity

extension LogRow {
    /// Reads a row back from the ledger.
    ///
    /// - Throws: `.unreadable` when the bytes are not such a row: they were not written by `encoded()`.
    package init(decoding bytes: [UInt8]) throws(AuditError) {
        guard let document = try? JSONDocument(parsing: bytes) else { throw .unreadable("not JSON") }
        let root = document.root
        guard let activity = root.text("activity").flatMap(LogActivity.init(rawValue:)),
            let time = root.text("time").flatMap(Instant.init), let user = root["user"]
        else { throw .unreadable("activity, time or user is missing") }
        self.init(
            id: root.text("id") ?? "", activity: activity, time: time,
            purpose: root.text("purpose").flatMap(Purpose.init(rawValue:)) ?? .care,
            user: LogUser(decoding: user),
            resources: root["resources"]?.elements.map(LogResource.init(decoding:)) ?? [],
            decision: root.text("decision") ?? "", rule: root.text("rule") ?? "",
            legalBasis: root.text("legalBasis") ?? "", requestID: root.text("request") ?? "",
            channel: root.text("channel") ?? "", arguments: root.text("arguments") ?? "",
            reason: root.text("reason"))
        consentID = root.text("consent")
        relationID = root.text("relation")
        blockID = root.text("block")
    }
}

extension LogRow {
    /// What stands for a row that cannot be read: when, about whom and where it is in the log. Taken as done,
    /// not as stopped: it is not to make a reading look smaller.
    init(unreadable record: LedgerRecord) {
        self.init(
            id: "\(record.stream) \(record.sequence)", activity: .unreadable, time: record.time,
            purpose: .administration, user: .unknown,
            resources: record.persons.map { LogResource(type: "", person: $0, count: 0) },
            decision: "ALLOW", rule: "", legalBasis: "", requestID: "\(record.stream) \(record.sequence)")
    }
}

extension LogUser {
    init(decoding value: JSONValue) {
        self.init(
            kind: value.text("kind").flatMap(Kind.init(rawValue:)) ?? .none, id: value.text("id") ?? "",
            name: value.text("name") ?? "", title: value.text("title") ?? "",
            assignment: value.text("assignment") ?? "", careProvider: value.text("careProvider") ?? "",
            careUnit: value.text("careUnit") ?? "", onBehalfOf: value.person("onBehalfOf"),
            isProtected: value["protected"]?.bool ?? false)
    }
}

extension LogResource {
    init(decoding value: JSONValue) {
        self.init(
            type: value.text("type") ?? "", informationType: value.text("informationType") ?? "",
            person: value.person("person"), careProvider: value.text("careProvider") ?? "",
            careUnit: value.text("careUnit") ?? "", count: value["count"]?.int ?? 1,
            id: value.text("id") ?? "")
    }
}

extension JSONValue {
    func text(_ name: String) -> String? { self[name]?.string }

    func person(_ name: String) -> PersonKey? {
        text(name).flatMap { Int64($0) }.map { PersonKey(rawValue: $0) }
    }
}
