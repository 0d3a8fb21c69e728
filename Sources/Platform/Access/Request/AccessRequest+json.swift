// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Identity

extension AccessRequest {
    private typealias Flag = WritableKeyPath<AccessRequest, Bool> & Sendable

    /// The fields that are true or false, by name.
    private static let flags: [(name: String, path: Flag)] = [
        ("loa3", \.loa3), ("commission", \.commission), ("purposeAllowed", \.purposeAllowed),
        ("sameVG", \.sameVG), ("sameUnit", \.sameUnit), ("sameOG", \.sameOG), ("publicBody", \.publicBody),
        ("ownBranch", \.ownBranch),
        ("assigned", \.assigned), ("insuranceMed", \.insuranceMed), ("otherNeed", \.otherNeed),
        ("innerBlocked", \.innerBlocked), ("outerBlocked", \.outerBlocked), ("liftConsent", \.liftConsent),
        ("liftRefused", \.liftRefused), ("liftRight", \.liftRight),
        ("refusalConsidered", \.refusalConsidered),
        ("relevance", \.relevance), ("childCannotConsent", \.childCannotConsent),
        ("consentUnobtainable", \.consentUnobtainable), ("vitalNeed", \.vitalNeed), ("danger", \.danger),
        ("canAskLift", \.canAskLift), ("svodAvailable", \.svodAvailable), ("insats", \.insats),
        ("attitudeClarified", \.attitudeClarified), ("noObjectionAssumed", \.noObjectionAssumed),
        ("activeChoice", \.activeChoice), ("subjectProtected", \.subjectProtected),
        ("forbiddenSearchTerm", \.forbiddenSearchTerm),
    ]

    private static let words = ["purpose", "actor", "owner", "sector", "relation", "consent", "capacity"]

    /// Every field that the JSON form may have, sorted.
    package static var fieldNames: [String] { (flags.map(\.name) + words).sorted() }

    /// Facts in the form of the worked cases: an object; a field that is absent has its default.
    ///
    /// - Throws: `.wrongShape`, `.unknownField` or `.badValue`; the reason names field and allowed values.
    package init(json: JSONValue) throws(AccessInputError) {
        guard json.kind == .object else {
            throw AccessInputError(.wrongShape, "the facts of a case must be a JSON object")
        }
        for (name, value) in json.members { try set(name, to: value) }
    }

    private mutating func set(_ name: String, to value: JSONValue) throws(AccessInputError) {
        if let flag = Self.flags.first(where: { $0.name == name }) {
            guard let answer = value.bool else {
                throw AccessInputError(.badValue, field: name, "\(name) must be true or false, not \(value)")
            }
            self[keyPath: flag.path] = answer
            return
        }
        switch name {
        case "purpose": purpose = try Self.word(name, value)
        case "actor": actor = try Self.word(name, value)
        case "owner": owner = try Self.word(name, value)
        case "sector": sector = try Self.word(name, value)
        case "relation": relation = try Self.word(name, value)
        case "consent": consent = try Self.word(name, value)
        case "capacity": capacity = try Self.word(name, value)
        default:
            let known = Self.fieldNames.joined(separator: ", ")
            throw AccessInputError(
                .unknownField, field: name, "unknown field \"\(name)\"; the fields are \(known)")
        }
    }

    private static func word<Word: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ value: JSONValue
    ) throws(AccessInputError) -> Word {
        if let word = value.string.flatMap(Word.init(rawValue:)) { return word }
        let allowed = Word.allCases.map(\.rawValue).joined(separator: ", ")
        throw AccessInputError(.badValue, field: name, "\(name) must be one of \(allowed), not \(value)")
    }
}
