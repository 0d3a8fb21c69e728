// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A kind of support for elderly and disabled people, in the words of a decision.
struct SupportDecision: Sendable {
    let title: String
    let reason: String
    let extent: String

    static let appeal =
        "Är du inte nöjd med beslutet kan du överklaga till förvaltningsrätten. Skriv till kommunen inom tre "
        + "veckor från den dag du fick beslutet. Handläggaren hjälper dig om du vill."

    static let personalCare = SupportDecision(
        title: "Hemtjänst: personlig omvårdnad",
        reason: "Behöver stöd med dusch och påklädning på grund av andfåddhet.",
        extent: "Stöd varje morgon och dusch två gånger i veckan.")
    static let service = SupportDecision(
        title: "Hemtjänst: städning och inköp", reason: "Orkar inte själv städa och bära hem varor.",
        extent: "Städning var tredje vecka och inköp en gång i veckan.")
    static let alarm = SupportDecision(
        title: "Trygghetslarm", reason: "Är ensam delar av dygnet och har ramlat hemma.",
        extent: "Larm dygnet runt, svar inom tre minuter.")
    static let meals = SupportDecision(
        title: "Matdistribution", reason: "Klarar inte att laga lagad mat varje dag.",
        extent: "En portion om dagen, alla dagar.")
}
