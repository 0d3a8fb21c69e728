// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The child health programme: visits, growth and vaccinations (HSLF-FS 2016:51 and the national child health
/// programme), then what the school health service gives.
enum ChildHealth {
    private struct Step {
        let ageDays: Int
        let name: String
        let vaccines: [(Vaccine, Int)]
    }

    private static let steps: [Step] = [
        Step(ageDays: 10, name: "Första besöket", vaccines: []),
        Step(ageDays: 45, name: "6 veckor", vaccines: [(.rota, 1)]),
        Step(ageDays: 93, name: "3 månader", vaccines: [(.six, 1), (.pneumococcal, 1), (.rota, 2)]),
        Step(ageDays: 154, name: "5 månader", vaccines: [(.six, 2), (.pneumococcal, 2)]),
        Step(ageDays: 368, name: "12 månader", vaccines: [(.six, 3), (.pneumococcal, 3)]),
        Step(ageDays: 550, name: "18 månader", vaccines: [(.measles, 1)]),
        Step(ageDays: 1100, name: "3 år", vaccines: []),
        Step(ageDays: 1830, name: "5 år", vaccines: [(.four, 4)]),
    ]

    /// Age in days; then length in cm, weight in kg and head circumference in cm of a child of average
    /// growth.
    private static let growth: [(Double, Double, Double, Double)] = [
        (0, 50, 3.5, 35), (45, 55.8, 4.9, 38.2), (93, 61, 6.2, 40.6), (154, 66, 7.5, 42.8),
        (368, 76, 9.9, 46.2), (550, 82.5, 11.2, 47.6), (1100, 96.5, 14.7, 49.6), (1830, 110.5, 19, 51),
        (7000, 175, 66, 56),
    ]

    /// - Parameter schoolShare: How many take what the school offers.
    static func write(in chart: inout Chart, schoolShare: Double = 0.95) {
        let born = chart.seat.birthDay
        let size = chart.random.near(1, spread: 0.025)
        for step in steps {
            let day = onWeekday(born.adding(days: step.ageDays))
            guard day <= chart.today else { break }
            visit(step, on: day, size: size, in: &chart)
        }
        school(in: &chart, share: schoolShare)
    }

    private static func visit(_ step: Step, on day: CalendarDay, size: Double, in chart: inout Chart) {
        let visit = chart.visit(
            chart.centre, day, .childHealth, .nurse, reason: "Barnhälsovård, \(step.name.lowercased())")
        let (length, weight, head) = average(ageDays: Double(step.ageDays))
        chart.vital(visit, .height, length * size)
        chart.vital(visit, .weight, weight * size * size * size)
        if step.ageDays < 600 { chart.vital(visit, .headCircumference, head * size) }
        for (vaccine, dose) in step.vaccines where isGiven(vaccine, born: chart.seat.birthDay) {
            chart.vaccinate(visit, vaccine, dose: dose)
        }
        let text = chart.random.pick([
            "Växer och utvecklas fint. Familjen har inga frågor i dag.",
            "Glad och nyfiken. Samtal om sömn och mat.", "Följer sin kurva. Samtal om skärmtid och lek.",
            "Utvecklas som väntat. Föräldrarna delar på ledigheten.",
        ])
        chart.note(visit, "Barnhälsovård", text)
    }

    /// Rotavirus vaccine came into the programme for those born from September 2019.
    private static func isGiven(_ vaccine: Vaccine, born: CalendarDay) -> Bool {
        vaccine.concept.code != "J07BH01" || (born.year, born.month) >= (2019, 9)
    }

    private static func school(in chart: inout Chart, share: Double) {
        let born = chart.seat.birthDay
        let papilloma = chart.seat.sex == .female || born.year >= 2009
        let given: [(Int, Vaccine, Int, Bool)] = [
            (2800, .measles, 2, true), (4150, .papilloma, 1, papilloma), (4340, .papilloma, 2, papilloma),
            (5350, .three, 5, true),
        ]
        for (ageDays, vaccine, dose, isMeant) in given where isMeant {
            let day = onWeekday(born.adding(days: ageDays))
            guard day <= chart.today, chart.random.happens(share) else { continue }
            let told = min(day.adding(days: 3), chart.today)
            let visit = chart.visit(
                chart.centre, told, .telephone, .nurse, reason: "Uppgift om vaccination i skolan")
            chart.vaccinate(visit, vaccine, dose: dose, reported: day)
        }
    }

    private static func onWeekday(_ day: CalendarDay) -> CalendarDay {
        day.adding(days: -max(0, day.weekday - 5))
    }

    private static func average(ageDays: Double) -> (Double, Double, Double) {
        for (before, after) in zip(growth, growth.dropFirst()) where ageDays <= after.0 {
            let part = (ageDays - before.0) / (after.0 - before.0)
            return (
                before.1 + (after.1 - before.1) * part, before.2 + (after.2 - before.2) * part,
                before.3 + (after.3 - before.3) * part
            )
        }
        return (175, 66, 56)
    }
}
