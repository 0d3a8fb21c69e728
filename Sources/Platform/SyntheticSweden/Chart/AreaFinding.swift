// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What was found in an area of life in an investigation (IBIC).
struct AreaFinding: Sendable {
    let code: String
    let title: String
    let ownWords: String
    let resources: String
    let judgement: String
    let now: Int
    let intended: Int

    static let personalCare = AreaFinding(
        code: "d5", title: "Personlig vård", ownWords: "Vill duscha två gånger i veckan och klä sig själv.",
        resources: "Klarar tvätt av överkroppen på egen hand.",
        judgement: "Behöver stöd vid dusch och med skor och strumpor.", now: 3, intended: 1)
    static let home = AreaFinding(
        code: "d6", title: "Hemliv", ownWords: "Vill bo kvar hemma och ha det rent.",
        resources: "Lagar enkel mat och sköter sina blommor.",
        judgement: "Behöver stöd med städning och inköp.",
        now: 2, intended: 1)
    static let safety = AreaFinding(
        code: "kansla-av-trygghet", title: "Känsla av trygghet",
        ownWords: "Är rädd att ramla när ingen är hemma.",
        resources: "Har grannar som ringer varje dag.", judgement: "Behöver kunna få hjälp dygnet runt.",
        now: 3, intended: 1)
    static let moving = AreaFinding(
        code: "d4", title: "Förflyttning", ownWords: "Vill kunna gå till affären.",
        resources: "Går inne med rollator.", judgement: "Behöver sällskap ute. Klarar sig inne.", now: 2,
        intended: 2)
}
