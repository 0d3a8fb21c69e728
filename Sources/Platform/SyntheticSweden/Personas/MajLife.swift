// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Maj, 80, married to Gunnar: high blood pressure, worn knees, and a broken wrist in the autumn. Home care
/// has begun, and the health centre, home nursing and the municipality have made a shared plan (SIP) with
/// her.
struct MajLife: LifeCourse {
    static func share(age: Int) -> Double { 0 }

    func write(in chart: inout Chart) {
        for (place, daysAgo) in [1500, 1130, 770, 400, 50].enumerated() {
            let visit = chart.visit(chart.centre, chart.day(daysAgo), pick: 1, reason: "Årsbesök blodtryck")
            if place == 0 {
                let found = chart.diagnose(visit, .hypertension, isChronic: true)
                chart.prescribe(visit, .amlodipine, for: found)
            }
            chart.bloodPressure(visit, 148 - Double(place * 3), 82)
            chart.laboratory(visit, .creatinine, 74)
            chart.laboratory(visit, .haemoglobin, 131)
            chart.note(
                visit, "Årsbesök", "Mår bra. Ont i knäna i trappor. Tar hand om hemmet och stöttar sin man.")
        }
        Everyday.vaccinations(in: &chart)
        Everyday.dentalVisit(in: &chart, on: chart.day(210))
        wrist(in: &chart)
        SupportStory.tell(
            .delivering, "Jag har brutit handleden och klarar inte att sköta hemmet själv.", officer: 0,
            daysAgo: 74, visits: 5, dayTime: 10 * 60 + 15, in: &chart)
        plan(in: &chart)
    }

    private func wrist(in chart: inout Chart) {
        let fall = chart.visit(
            "AKUT", chart.day(82), .emergency, pick: 0, reason: "Ont i handleden efter fall")
        chart.diagnose(fall, .wristFracture)
        chart.note(fall, "Akutbesök", "Halkade på trappan. Brott nära handleden, gips i fem veckor.")
        let visit = chart.visit("HEMSJ", chart.day(39), .home, .nurse, pick: 0, reason: "Hemsjukvård")
        chart.perform(visit, .homeVisit)
        chart.note(visit, "Hembesök av sjuksköterska", "Gipset är borta. Tränar handen med mjuk boll.")
    }

    private func plan(in chart: inout Chart) {
        chart.coordinate(
            SharedPlanStory(
                host: chart.centre, members: ["HEMSJ", "BIST"], daysAgo: 36,
                reason: "Har stöd från både vårdcentralen och kommunen och behöver veta vem som gör vad.",
                relatives: [("Eva Sandberg", "dotter")],
                needed: "Träna handen, orka hemma och få avlastning.",
                measures: [
                    (
                        "municipality", "Städning, inköp och hjälp på morgonen", "Hemtjänsten Söder",
                        "varje vecka"
                    ),
                    ("municipality", "Träning av handen hemma", "Hemsjukvården", "två gånger i veckan"),
                    ("region", "Kontroll av skelettet och blodtrycket", "Vårdcentralen", "inom sex veckor"),
                    ("other", "Kör till träning och handlar tungt", "Eva", "på lördagar"),
                ],
                overall: "municipality",
                goals: ["Jag vill kunna baka igen till jul.", "Jag vill orka vara med Gunnar."],
                crisis: "Ring hemsjukvården dygnet runt om handen svullnar. Ring 112 vid fall.",
                followUpBy: "Nils Åberg, hemsjukvården",
                contact: ("Nils Åberg, hemsjukvården", "019-999 01 02")))
    }
}
