// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension JSONTree {
    /// An object with members set: those it has are replaced in place, others are added at the end.
    ///
    /// `.absent` takes a member away. Anything but an object is given back as it is.
    package func setting(_ changes: [(name: String, value: JSONTree)]) -> JSONTree {
        guard var members = objectMembers else { return self }
        for change in changes {
            if let index = members.firstIndex(where: { $0.name == change.name }) {
                members[index].value = change.value
            } else {
                members.append(change)
            }
        }
        return .object(members)
    }

    /// An object with one member set.
    package func setting(_ name: String, _ value: JSONTree) -> JSONTree {
        setting([(name: name, value: value)])
    }

    /// The members, when this is an object of its own or a document's; nil for all else.
    private var objectMembers: [(name: String, value: JSONTree)]? {
        switch self {
        case .object(let members): members
        case .value(let value) where value.kind == .object:
            value.members.map { (name: $0.name, value: .value($0.value)) }
        default: nil
        }
    }
}
