// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension Measure {
    /// What stands in a field, as codes and words that never depend on language; empty when nothing does.
    package func values(of field: MeasureField) -> [String] {
        let values: [String?]
        switch field {
        case .number: values = [number]
        case .title: values = [title]
        case .goal: values = [goal.rawValue]
        case .area: values = [area?.rawValue]
        case .joint: values = [isJoint ? "joint" : "single"]
        case .status: values = [status.rawValue]
        case .priority: values = [priority.map(String.init)]
        case .responsible: values = [responsible?.name]
        case .suitability: values = [suitability]
        case .duties: values = duties.map(\.rawValue)
        case .participants: values = participants
        case .targetGroups: values = targetGroups.map(\.rawValue)
        case .sectors: values = sectors.map(\.rawValue)
        case .dimensions: values = dimensions.map(\.rawValue)
        case .needs, .aim, .activities, .funding, .risks, .legalBasis, .equality, .signal:
            values = [MeasureText(rawValue: field.rawValue).flatMap { texts[$0] }]
        case .dependencies: values = dependencies
        case .milestones: values = milestones.map { "\($0.date.text) \($0.title) (\($0.status.rawValue))" }
        case .indicators: values = indicators.map(Self.line)
        case .cadence: values = [followUp.map { String($0.cadenceMonths) }]
        case .nextReport: values = [followUp?.nextReport?.text]
        case .reporter: values = [followUp?.reporter]
        case .reports: values = reports.map { "\($0.day.text) \($0.assessment.rawValue): \($0.text)" }
        case .decisions: values = decisions.map { "\($0.day.text) \($0.text) \($0.diaryNumber)" }
        case .tie: values = [tie.map { "\($0.plan)/\($0.measure)" }]
        }
        return values.compactMap { $0 }.filter { !$0.isEmpty }
    }

    private static func line(_ indicator: PlanIndicator) -> String {
        let ends = [indicator.baseline, indicator.target].map { $0.map(PlanNumber.text) ?? "-" }
        let series = indicator.series.map { "\($0.day.text)=\(PlanNumber.text($0.value))" }
        let words = [indicator.id, indicator.name, "\(ends[0])>\(ends[1])", indicator.unit] + series
        return words.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
