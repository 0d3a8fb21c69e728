// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Anna, 47: type 2 diabetes and high blood pressure at VC1, heart and psychiatric clinics in the same
/// region, a referral to Dr Ek, a dentist, and a talk about support for relatives.
///
/// Ready for journeys 1 to 4 and 13: latest HbA1c 58 with goal below 52, a visit to Dr Berg booked today,
/// nothing blocked and nothing consented to yet.
struct AnnaLife: LifeCourse {
    static func share(age: Int) -> Double { 0 }

    /// Days ago and value, over six years.
    static let hba1c: [(Int, Double)] = [
        (2160, 78), (1980, 66), (1790, 59), (1610, 54), (1430, 51), (1245, 52), (1060, 55), (880, 54),
        (700, 57),
        (520, 61), (335, 62), (155, 60), (6, 58),
    ]

    func write(in chart: inout Chart) {
        diabetes(in: &chart)
        heart(in: &chart)
        psychiatry(in: &chart)
        referral(in: &chart)
        for daysAgo in [610, 75] { Everyday.dentalVisit(in: &chart, on: chart.day(daysAgo), pick: 0) }
        let talk = chart.visit(
            "BIST", chart.day(190), .telephone, .caseOfficer, pick: 0, reason: "Frågor om anhörigstöd")
        chart.note(
            talk, "Anhörigstöd",
            "Anna hjälper sin mamma hemma flera kvällar i veckan. Fick "
                + "information om samtalsgrupp och avlösning."
        )
        _ = chart.visit(
            "VC1", chart.today, .visit, .doctor, pick: 0, reason: "Bokat besök: genomgång av provsvar")
    }

    private func diabetes(in chart: inout Chart) {
        var found = JSONTree.absent
        for (place, (daysAgo, value)) in Self.hba1c.enumerated() {
            let isYearly = place % 2 == 0
            let visit = chart.visit(
                "VC1", chart.day(daysAgo), .visit, isYearly ? .doctor : .nurse, pick: 0,
                reason: isYearly ? "Årsbesök diabetes" : "Diabeteskontroll")
            chart.laboratory(visit, .hba1c, value, goalBelow: place == 0 ? nil : 52)
            let over = [156.0, 148, 139, 134, 132, 136, 138, 135, 134, 139, 141, 138, 136][place]
            chart.bloodPressure(visit, over, over * 0.6)
            if place == 0 {
                found = chart.diagnose(visit, .type2Diabetes, isChronic: true)
                let pressure = chart.diagnose(visit, .hypertension, isChronic: true)
                chart.prescribe(visit, .metformin, for: found)
                chart.prescribe(visit, .losartan, for: pressure)
                chart.allergy(visit, "Fenoximetylpenicillin", reaction: "Nässelutslag", isMedicine: true)
            }
            if isYearly {
                chart.vital(visit, .weight, 84 - Double(place) / 4)
                chart.laboratory(visit, .ldl, 3.1 - Double(place) / 15)
                chart.laboratory(visit, .creatinine, 66 + Double(place))
            }
            if place == 10 { chart.prescribe(visit, .empagliflozin, for: found) }
            if place == 12 { chart.prescribe(visit, .atorvastatin) }
            chart.note(visit, isYearly ? "Årsbesök" : "Diabeteskontroll", Self.text(place, value))
        }
    }

    private static func text(_ place: Int, _ value: Double) -> String {
        let shown = FHIR.decimal(value, 0)
        switch place {
        case 0:
            return "Törst och trötthet i några månader. HbA1c \(shown). Typ 2-diabetes. Börjar med metformin."
        case 12:
            return
                "HbA1c är \(shown), lite lägre än sist. Målet är under 52. Den nya medicinen verkar hjälpa. "
                + "Vi går igenom svaren på besöket."
        case 9...11: return "HbA1c är \(shown). Mycket stress på arbetet och svårt att hinna äta lunch."
        default:
            return "HbA1c är \(shown). Fötterna är hela. Anna går en promenad efter middagen de flesta dagar."
        }
    }

    private func heart(in chart: inout Chart) {
        let first = chart.visit("KARD", chart.day(640), reason: "Hjärtklappning")
        chart.perform(first, .electrocardiogram)
        chart.diagnose(first, .chestPain)
        chart.vital(first, .pulse, 78)
        chart.note(
            first, "Hjärtmottagning",
            [
                ("Aktuellt", "Hjärtklappning och tryck över bröstet vid stress. Ingen svimning."),
                ("Bedömning", "EKG och ultraljud av hjärtat är normala. Ingen hjärtsjukdom."),
            ])
        let second = chart.visit("KARD", chart.day(410), .video, reason: "Uppföljning av hjärtklappning")
        chart.note(
            second, "Uppföljning", "Besvären har minskat. Avslutar kontakten här, vårdcentralen fortsätter.")
    }

    private func psychiatry(in chart: inout Chart) {
        let first = chart.visit("PSYK", chart.day(900), reason: "Ångest")
        let found = chart.diagnose(first, .generalisedAnxiety)
        chart.prescribe(first, .sertraline, for: found, days: 365)
        chart.vital(first, .depressionScore, 13)
        chart.note(
            first, "Bedömning", "Oro och sömnsvårigheter efter en skilsmässa. Samtalsbehandling föreslås.")
        for (number, daysAgo) in [870, 842, 814].enumerated() {
            let visit = chart.visit(
                "PSYK", chart.day(daysAgo), .therapy, .psychologist, pick: 0, reason: "Samtalsbehandling")
            chart.perform(visit, .cognitiveBehaviouralTherapy)
            chart.note(
                visit, "Samtal \(number + 1)", "Arbetar med oro på kvällen. Provar att skriva ned tankarna.")
        }
    }

    /// At VC1 and, received, at P2; no relation to P2 yet.
    private func referral(in chart: inout Chart) {
        let visit = chart.visit(
            "VC1", chart.day(20), .telephone, .doctor, pick: 0, reason: "Remiss till specialist")
        let question =
            "Typ 2-diabetes sedan sex år, HbA1c omkring 60 trots två läkemedel. Råd om fortsatt behandling?"
        chart.refer(visit, to: "EK", question)
        chart.receiveReferral(at: "EK", from: visit, question)
    }
}
