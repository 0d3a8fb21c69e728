// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Identity
import Sweden

/// Who wrote or met: name and title, without the name where it is protected.
package struct CareAuthor: Sendable, Hashable {
    /// The member of staff, when she is in the directory.
    package let hsaID: HSAID?
    /// Her name; nil when it is protected or unknown.
    package let name: String?
    /// Her title in Swedish; empty when unknown.
    package let title: String

    /// An author.
    package init(hsaID: HSAID? = nil, name: String?, title: String = "") {
        self.hsaID = hsaID
        self.name = name
        self.title = title
    }

    private static let memberPaths = [
        ["author"], ["participant", "individual"], ["performer", "actor"], ["performer"], ["requester"],
        ["recorder"],
        ["asserter"], ["informationSource"], ["sender"],
    ]

    /// The first person of staff that a resource names; nil when it names none.
    package init?(of resource: JSONValue, in directory: Directory) {
        for path in Self.memberPaths {
            var values = [resource]
            for name in path { values = values.flatMap { $0.list(name) } }
            for value in values {
                guard let key = value["reference"]?.string.flatMap({ FHIRReference($0).key }),
                    key.type == "Practitioner" || key.type == "PractitionerRole"
                else { continue }
                let member = HSAID(key.id.text).flatMap { directory.staff[$0] }
                if let member {
                    self.init(
                        hsaID: member.hsaID, name: member.isProtected ? nil : member.name, title: member.title
                    )
                } else {
                    self.init(name: value["display"]?.string)
                }
                return
            }
        }
        return nil
    }

    /// Name and title as one line, `Karin Berg, läkare`; empty when neither is known.
    package var line: String { [name ?? "", title].filter { !$0.isEmpty }.joined(separator: ", ") }
}
