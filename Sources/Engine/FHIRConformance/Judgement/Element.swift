// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// A value of a resource with its type, on the way down.
struct Element: Sendable {
    /// What an extension stands in.
    struct Holder: Sendable {
        /// The type of what holds it.
        let typeName: String
        /// The paths that the definitions and the resource know it by: "HumanName.family",
        /// "Patient.name.family".
        let paths: Set<String>
        /// The url of the extension that holds it.
        let extensionURL: String?
        /// The type that the path begins with: "Patient".
        let rootName: String
        /// The holder itself; nil for a primitive that has only an id or extensions.
        let value: JSONValue?
        /// The object beside a primitive.
        let sibling: JSONValue?
    }

    /// The value; nil for a primitive that has only an id or extensions.
    let value: JSONValue?
    /// The object beside a primitive.
    let sibling: JSONValue?
    /// "HumanName", "Patient.contact", "string".
    let typeName: String
    let type: TypeDefinition?
    /// Where the definitions have it: "Patient.contact.name". Begins anew in each data type.
    let definitionPath: String
    /// The way from the resource by names: "Patient.contact.name.given".
    let path: String

    /// What holds it, for an extension.
    let holder: Holder?
    /// Whether the definitions let it be of several types.
    let isChoice: Bool
    /// The url of the extension that this is the value of.
    let ownerURL: String?
    /// What a finding points to.
    let anchor: JSONValue

    init(
        value: JSONValue?, sibling: JSONValue? = nil, typeName: String, type: TypeDefinition?,
        definitionPath: String, path: String, anchor: JSONValue, holder: Holder? = nil,
        ownerURL: String? = nil, isChoice: Bool = false
    ) {
        self.value = value
        self.sibling = sibling
        self.typeName = typeName
        self.type = type
        self.definitionPath = definitionPath
        self.path = path
        self.holder = holder
        self.ownerURL = ownerURL
        self.isChoice = isChoice
        self.anchor = value ?? sibling ?? anchor
    }

    /// What an extension inside of this stands in.
    var asHolder: Holder {
        let root = path.split(separator: ".").first.map(String.init) ?? path
        return Holder(
            typeName: typeName, paths: [definitionPath, path, typeName],
            extensionURL: typeName == "Extension" ? value?["url"]?.string : ownerURL, rootName: root,
            value: value, sibling: sibling)
    }

    /// The object that holds extensions.
    var object: JSONValue? { value?.kind == .object ? value : sibling }
}
