// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Depression treated at the psychiatric clinic, whose notes the person has blocked for the rest of the
/// region.
struct DepressionWithBlock: LifeCourse {
    static func share(age: Int) -> Double {
        switch age {
        case ..<18: 0
        case ..<30: 0.13
        case ..<65: 0.10
        default: 0.04
        }
    }

    func write(in chart: inout Chart) {
        let start = chart.random.within(420...1100)
        let first = chart.visit(chart.centre, chart.day(start), reason: "Nedstämdhet")
        chart.vital(first, .depressionScore, Double(chart.random.within(15...22)))
        Everyday.allergy(first, in: &chart)
        let found = chart.diagnose(first, .moderateDepression, isChronic: true)
        chart.prescribe(first, .sertraline, for: found)
        chart.refer(
            first, to: "PSYK", "Depression utan tillräcklig förbättring. Tacksam för bedömning.", for: found)
        chart.note(
            first, "Nybesök",
            [
                ("Aktuellt", "Nedstämd och trött sedan i höstas. Sover dåligt och orkar inte träffa vänner."),
                ("Bedömning", "Medelsvår depression. Inga tankar på att ta sitt liv. Börjar med läkemedel."),
            ])
        treatment(in: &chart, from: start - 45)
        chart.block(.inner, "PSYK", from: chart.today.adding(days: -chart.random.within(30...300)))
        Everyday.illnesses(in: &chart, years: 5, perYear: 0.5)
        Everyday.vaccinations(in: &chart)
        Everyday.dentist(in: &chart, share: 0.45)
        Everyday.booking(in: &chart)
    }

    private func treatment(in chart: inout Chart, from start: Int) {
        let assessment = chart.visit("PSYK", chart.day(start), reason: "Bedömningssamtal")
        let found = chart.diagnose(
            assessment, chart.random.happens(0.4) ? .recurrentDepression : .moderateDepression,
            isChronic: true)
        chart.perform(assessment, .suicideRiskAssessment)
        chart.note(
            assessment, "Bedömning", "Låg risk just nu. Kognitiv beteendeterapi i sex till åtta samtal.")
        let talks = chart.random.within(4...7)
        let therapist = chart.random.below(40)
        var score = Double(chart.random.within(16...20))
        for talk in 0..<talks {
            let visit = chart.visit(
                "PSYK", chart.day(start - 21 * (talk + 1)), .therapy, .psychologist, pick: therapist,
                reason: "Samtalsbehandling")
            chart.perform(visit, .cognitiveBehaviouralTherapy)
            if talk % 2 == 1 {
                score = max(4, score - 3)
                chart.vital(visit, .depressionScore, score)
            }
            chart.note(visit, "Samtal \(talk + 1)", Self.talk(talk))
        }
        let last = chart.visit("PSYK", chart.day(start - 21 * (talks + 2)), .video, reason: "Uppföljning")
        chart.prescribe(last, chart.random.happens(0.3) ? .mirtazapine : .sertraline, for: found)
        chart.note(
            last, "Uppföljning", "Mår bättre och har börjat arbeta igen. Läkemedlet fortsätter i ett halvår.")
    }

    private static func talk(_ number: Int) -> String {
        let texts = [
            "Går igenom hur tankar, känslor och handlingar hänger ihop. Får en hemuppgift.",
            "Har skrivit dagbok över veckan. Ser att dagar med promenad blir lättare.",
            "Arbetar med att bryta grubbel på kvällen.", "Har träffat en vän för första gången på länge.",
            "Övar på att säga nej när det blir för mycket.", "Gör en plan för vardagen framåt.",
            "Sammanfattar vad som har hjälpt och vad som är tidiga tecken på försämring.",
        ]
        return texts[number % texts.count]
    }
}
