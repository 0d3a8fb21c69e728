// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore

/// The languages that findings are told in. Source: RFC 9110 12.5.4.
struct AnswerLanguages: Sendable {
    private let swedish: Phrasebook

    init(_ texts: Texts) {
        swedish = texts.phrasebook(.swedish)
    }

    /// The language that an `Accept-Language` header wants most; English where it wants neither.
    func wanted(_ header: String?) -> Phrasebook {
        guard let header, header.utf8.count <= FHIRLimits.headerBytesMax else { return .english }
        var best: (book: Phrasebook, weight: Double)?
        for part in header.split(separator: ",") {
            let range = MediaRange(String(part))
            guard let book = book(for: range.essence), range.weight > best?.weight ?? 0 else { continue }
            best = (book, range.weight)
        }
        return best?.book ?? .english
    }

    private func book(for range: String) -> Phrasebook? {
        switch range.split(separator: "-").first {
        case "sv": swedish
        case "en", "*": .english
        default: nil
        }
    }
}
