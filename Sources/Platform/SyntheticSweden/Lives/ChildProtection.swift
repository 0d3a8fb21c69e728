// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A few children in the municipality are known to child protection (K1-IFO), whose data nobody else reads.
enum ChildProtection {
    static func write(in chart: inout Chart) {
        guard chart.age >= 4, chart.seat.area.municipality == "Mellansjö" else { return }
        guard chart.random.happens(0.04) else { return }
        let start = min(
            chart.random.within(60...500), chart.today.daysSinceEpoch - chart.seat.number.birthDay)
        let report = chart.visit(
            "BOF", chart.day(start), .telephone, .caseOfficer, pick: 0, reason: "Orosanmälan")
        chart.note(
            report, "Orosanmälan",
            [
                ("Anmälan", "Skolan är orolig för att barnet ofta är hungrigt och trött."),
                ("Skyddsbedömning", "Inget akut behov av skydd. Bedömd samma dag. Utredning inleds."),
            ])
        chart.assign("BOF", .caseOfficer, pick: 0, from: chart.day(start))
        guard start > 20 else { return }
        let meeting = chart.visit(
            "BOF", chart.day(start - 14), .home, .caseOfficer, pick: 0, reason: "Utredning, hembesök")
        chart.note(
            meeting, "Utredning",
            [
                ("Barnets röst", "Tycker om skolan. Saknar någon att äta frukost med."),
                (
                    "Familj och miljö",
                    "Föräldern arbetar natt och vill ha avlastning. Mormor hjälper till ibland."
                ),
            ])
        guard start > 130 else { return }
        let decision = chart.visit(
            "BOF", chart.day(start - 110), .visit, .caseOfficer, pick: 0, reason: "Beslut efter utredning")
        chart.decide(
            decision,
            SupportDecision(
                title: "Kontaktfamilj", reason: "Föräldern behöver avlastning.",
                extent: "En helg i månaden, uppföljning efter ett halvår."),
            carriedOutBy: "BOF", from: chart.day(start - 100))
    }
}
