// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore

/// What an overview shows of a person: everything the reader may see, sorted into kinds.
struct PersonSummary: Sendable {
    /// Contacts that lie ahead, soonest first.
    var planned: [Seen<EncounterView>] = []
    /// Contacts that have been, newest first.
    var contacts: [Seen<EncounterView>] = []
    /// Active diagnoses, each name once, newest first.
    var diagnoses: [Seen<DiagnosisView>] = []
    /// Active medicines, each name once, newest prescription first.
    var medicines: [Seen<MedicationView>] = []
    /// Active warnings, severe ones first.
    var alerts: [Seen<AlertView>] = []
    /// Laboratory results, the test with the newest value first.
    var results: [ResultSeries] = []
    /// Decisions of social services that hold.
    var decisions: [Seen<RequestView>] = []
    /// Referrals that are open.
    var referrals: [Seen<RequestView>] = []
    var plans: [Seen<PlanView>] = []
    /// Dental contacts and findings, newest first.
    var dental: [RecordEntry] = []
    /// What is there but cannot be read, whatever it is.
    var unreadable: [RecordEntry] = []
    /// Whether there was more than could be read.
    var isIncomplete = false

    init() {}

    /// Sorts what has been read.
    ///
    /// - Parameters:
    ///   - items: Newest day first.
    ///   - today: Tells what lies ahead.
    init(_ items: [RecordItem], today: CalendarDay) {
        for item in items { take(item, today) }
        planned.reverse()
        diagnoses = Self.distinct(diagnoses) { $0.view.name }
        medicines = Self.distinct(medicines) { $0.view.name }
        alerts = Self.distinct(alerts) { $0.view.name }
        alerts = alerts.filter(\.view.isSevere) + alerts.filter { !$0.view.isSevere }
        results = Self.series(items)
    }

    private mutating func take(_ item: RecordItem, _ today: CalendarDay) {
        let (entry, json) = (item.entry, item.json)
        if entry.isUnreadable {
            unreadable.append(entry)
            return
        }
        if entry.domain == .dental, entry.kind != .alert { dental.append(entry) }
        if let view = EncounterView(json) {
            guard !view.isCancelled else { return }
            let isAhead = view.isPlanned && (entry.day ?? today) >= today
            if isAhead {
                planned.append(Seen(entry: entry, view: view))
            } else {
                contacts.append(Seen(entry: entry, view: view))
            }
        } else if let view = DiagnosisView(json) {
            if view.isActive { diagnoses.append(Seen(entry: entry, view: view)) }
        } else if let view = MedicationView(json) {
            if view.isActive { medicines.append(Seen(entry: entry, view: view)) }
        } else if let view = AlertView(json) {
            if view.isActive { alerts.append(Seen(entry: entry, view: view)) }
        } else if let view = RequestView(json) {
            guard view.isActive else { return }
            if view.isDecision {
                decisions.append(Seen(entry: entry, view: view))
            } else {
                referrals.append(Seen(entry: entry, view: view))
            }
        } else if let view = PlanView(json) {
            plans.append(Seen(entry: entry, view: view))
        }
    }

    private static func distinct<Item>(_ items: [Item], by name: (Item) -> String) -> [Item] {
        var names: Set<String> = []
        return items.filter { names.insert(name($0)).inserted }
    }

    /// Laboratory results in series, newest first in each and among them.
    static func series(_ items: [RecordItem]) -> [ResultSeries] {
        var order: [String] = []
        var groups: [String: [ResultPoint]] = [:]
        for item in items where item.entry.kind == .result {
            guard let view = ObservationView(item.json) else { continue }
            let name = view.mainCode ?? "=\(view.name)"
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(ResultPoint(entry: item.entry, view: view))
        }
        return order.compactMap { name in
            guard let newest = groups[name]?.first else { return nil }
            return ResultSeries(
                code: newest.view.mainCode, newest: newest,
                earlier: Array(groups[name, default: []].dropFirst()))
        }
    }

    /// The places that anything shown comes from, each once, in order of name.
    var sources: [CarePlace] {
        var entries =
            planned.map(\.entry) + contacts.map(\.entry) + diagnoses.map(\.entry) + medicines.map(\.entry)
        entries +=
            alerts.map(\.entry) + decisions.map(\.entry) + referrals.map(\.entry) + plans.map(\.entry)
            + dental
        entries += results.map(\.latest.entry)
        return Set(entries.map(\.place)).sorted {
            ($0.providerName, $0.unitName) < ($1.providerName, $1.unitName)
        }
    }
}
