// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import HTTPFront

/// What `$validate` is asked to judge: the body itself, or Parameters with a resource, a mode and profiles.
///
/// Source: FHIR R4 Resource-operation-validate.
struct ValidationRequest: Sendable {
    /// What the resource is meant for.
    enum Mode: String, Sendable {
        case create
        case update
        case delete
        case profile
    }

    /// What is to be judged; nil when the body names none, as with `delete`.
    let resource: JSONDocument?
    /// What it is meant for.
    let mode: Mode?
    /// Profiles it must follow beside those it claims.
    let profiles: [String]

    /// - Throws: `.badRequest` for an unknown mode, and for `profile` without a profile.
    ///
    /// - Parameter body: nil when nothing was sent, as a deletion needs no resource.
    init(_ body: JSONDocument?, query: FormFields) throws {
        let isWrapped = body?.root["resourceType"]?.isString("Parameters") == true
        let parameters = isWrapped ? body?.root["parameter"].map { Array($0.elements) } ?? [] : []
        func values(_ name: String) -> [String] {
            let sent = parameters.filter { $0["name"]?.isString(name) == true }.compactMap(Self.text)
            return sent + query.pairs.filter { $0.name == name }.map(\.value)
        }
        profiles = values("profile")
        let stated = values("mode").first
        mode = stated.flatMap(Mode.init)
        guard stated == nil || mode != nil else {
            throw WebError(.badRequest, "mode is create, update, delete or profile.")
        }
        guard mode != .profile || !profiles.isEmpty else {
            throw WebError(.badRequest, "mode=profile needs the parameter profile.")
        }
        guard let body, isWrapped else {
            resource = body
            return
        }
        let inner = parameters.first { $0["name"]?.isString("resource") == true }?["resource"]
        resource = try inner.map { try Self.alone($0, in: body) }
    }

    private static func text(_ parameter: JSONValue) -> String? {
        ["valueUri", "valueCanonical", "valueCode", "valueString"].lazy.compactMap { parameter[$0]?.string }
            .first
    }

    /// Everything around the resource is blanked out, so that lines and columns of findings stay those of
    /// what was sent.
    private static func alone(_ inner: JSONValue, in body: JSONDocument) throws(DoorError) -> JSONDocument {
        var bytes = body.bytes
        for index in bytes.indices where !inner.range.contains(index) && bytes[index] != UInt8(ascii: "\n") {
            bytes[index] = UInt8(ascii: " ")
        }
        do {
            return try JSONDocument(parsing: bytes)
        } catch {
            throw DoorError(.badRequest, [Issue(error)])
        }
    }
}
