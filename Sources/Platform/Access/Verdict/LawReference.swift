// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A place in law that a rule rests on, as Swedish law is cited.
package struct LawReference: Sendable, Hashable, CustomStringConvertible {
    /// An act, a code or regulations.
    package enum Act: String, Sendable, Hashable, CaseIterable {
        case patientDataAct = "patientdatalagen (2008:355)"
        case coherentDocumentationAct = "lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation"
        case secrecyAct = "offentlighets- och sekretesslagen (2009:400)"
        case socialServicesDataAct = "lagen (2001:454) om behandling av personuppgifter inom socialtjänsten"
        case socialServicesDataOrdinance =
            "förordningen (2001:637) om behandling av personuppgifter inom socialtjänsten"
        case parentalCode = "föräldrabalken"
        case boardRegulations = "Socialstyrelsens föreskrifter (HSLF-FS 2016:40)"
        /// No statute: a rule that the country's providers have agreed on.
        case nationalPractice = "nationell praxis för direktåtkomst (Inera)"
    }

    /// Where.
    package let act: Act
    /// The chapter; nil for acts without.
    package let chapter: Int?
    /// The section or sections: `4`, `1 och 2`; empty for a whole act or practice.
    package let section: String

    /// A place.
    package init(_ act: Act, chapter: Int? = nil, section: String = "") {
        self.act = act
        self.chapter = chapter
        self.section = section
    }

    /// `4 kap. 4 § patientdatalagen (2008:355)`.
    package static func patientDataAct(_ chapter: Int, _ section: String) -> LawReference {
        LawReference(.patientDataAct, chapter: chapter, section: section)
    }

    /// `3 kap. 1 § lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation`.
    package static func coherentDocumentationAct(_ chapter: Int, _ section: String) -> LawReference {
        LawReference(.coherentDocumentationAct, chapter: chapter, section: section)
    }

    /// `26 kap. 1 § offentlighets- och sekretesslagen (2009:400)`.
    package static func secrecyAct(_ chapter: Int, _ section: String) -> LawReference {
        LawReference(.secrecyAct, chapter: chapter, section: section)
    }

    /// `10 § lagen (2001:454) om behandling av personuppgifter inom socialtjänsten`.
    package static func socialServicesDataAct(_ section: String) -> LawReference {
        LawReference(.socialServicesDataAct, section: section)
    }

    /// `6 kap. 11 § föräldrabalken`.
    package static func parentalCode(_ chapter: Int, _ section: String) -> LawReference {
        LawReference(.parentalCode, chapter: chapter, section: section)
    }

    /// As cited: `4 kap. 4 § patientdatalagen (2008:355)`.
    package var description: String {
        let chapterText = chapter.map { "\($0) kap. " } ?? ""
        guard !section.isEmpty else { return chapterText + act.rawValue }
        let sign = section.contains(" ") || section.contains("–") ? "§§" : "§"
        return "\(chapterText)\(section) \(sign) \(act.rawValue)"
    }
}
