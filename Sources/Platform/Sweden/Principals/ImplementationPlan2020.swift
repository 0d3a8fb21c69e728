// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Numbers and titles of the measures in the plan for carrying out Vision e-health 2025, the years 2020-2022.
///
/// Source: Genomförandeplan 2020-2022 (November 2020) of the state and Sveriges Kommuner och Regioner; the
/// strategy was agreed to on 31 January 2020, diary number 19/01571. The first digit is the direction goal,
/// 5 the basic prerequisites.
package enum ImplementationPlan2020 {
    /// The title of the plan.
    package static let title = "Genomförandeplan 2020–2022 för Vision e-hälsa 2025"
    /// Who stands behind it.
    package static let steward = "Staten och Sveriges Kommuner och Regioner"
    /// The decision that it rests on, in words.
    package static let decision = "Strategin godkändes av Sveriges Kommuner och Regioner"
    /// Diary number of the decision on the strategy.
    package static let diaryNumber = "19/01571"

    /// The 18 measures and the three prerequisites, in the order of the plan.
    package static let titles: [(number: String, title: String)] = [
        ("1.1", "Första linjens digitala vård"),
        ("1.2", "Gemensam infrastruktur och bastjänster för socialtjänstens digitalisering"),
        ("1.3", "Digitala tjänster för egenmonitorering"),
        ("1.4", "Patientkontrakt"),
        ("1.5", "Läkemedelskollen"),
        ("2.1", "Effektivare informationsförsörjning i nya vårdinformationsmiljöer"),
        ("2.2", "Moderniserade verksamhetssystem inom socialtjänsten"),
        ("2.3", "Nationella läkemedelslistan"),
        ("2.4", "Nationell patientöversikt"),
        ("2.5", "Digitala kunskapsstöd"),
        ("3.1", "Sammanhållen identitet och behörighet"),
        ("3.2", "Säker digital kommunikation"),
        ("3.3", "E-recept över landsgränserna"),
        ("4.1", "Digital kompetensutveckling för ledningen"),
        ("4.2", "Teknik, kvalitet och effektivitet med den äldre i fokus"),
        ("4.3", "AI inom vård, omsorg och socialtjänst"),
        ("4.4", "Förvaltningsgemensam digital infrastruktur för informationsutbyte"),
        ("4.5", "Nationellt ramverk för grunddata"),
        ("5.1", "Regelverk"),
        ("5.2", "Enhetligare begreppsanvändning"),
        ("5.3", "Standarder"),
    ]
}
