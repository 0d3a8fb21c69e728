// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FollowUp
import Identity
import Sweden

/// Indicators for other programs: the same numbers as the pages, hidden ones as `null` with a status.
struct IndicatorJSON {
    let words: InsightWords
    let directory: Directory

    func document(_ snapshots: [Snapshot]) -> JSONTree {
        let policy = snapshots.first?.publication.policy ?? .standard
        return [
            "policy": [
                "countMin": .int(policy.countMin), "totalMin": .int(policy.totalMin),
                "note": .string(words.texts["insight.small.second"]),
            ],
            "indicators": .array(snapshots.map(indicator)),
        ]
    }

    private func indicator(_ snapshot: Snapshot) -> JSONTree {
        let indicator = snapshot.indicator
        func own(_ name: String) -> JSONTree { .string(words.texts["\(indicator.textKey).\(name)"]) }
        return [
            "id": .string(indicator.id), "name": own("name"), "denominator": own("denominator"),
            "numerator": own("numerator"), "unit": own("unit"), "source": own("source"),
            "exclusions": .array(
                indicator.exclusions.map { .string(words.texts["insight.exclusion.\($0)"]) }),
            "direction": .string(indicator.direction.rawValue),
            "measure": .string(indicator.measure.rawValue),
            "definitionVersion": .int(indicator.definitionVersion),
            "provider": .string(snapshot.provider.text), "compiled": .string(snapshot.compiled.text),
            "periods": .array(snapshot.series.map(period)),
        ]
    }

    private func period(_ publication: Publication) -> JSONTree {
        [
            "from": .string(publication.period.first.text), "to": .string(publication.period.last.text),
            "all": tally(publication.all ?? .hidden),
            "units": split(publication.byUnit, code: \.self, name: unitName),
            "sexes": split(publication.bySex, code: \.rawValue) { words.sex($0) },
            "ages": split(publication.byAge, code: \.code) { words.age($0) },
            "areas": split(publication.byArea, code: \.self) { words.area($0) },
            "educations": split(publication.byEducation, code: \.rawValue) { words.education($0) },
            "educationSlope": slope(publication.educationSlope),
            "treatments": split(publication.byTreatment, code: \.self) {
                words.texts["insight.treatment.\($0)"]
            },
        ]
    }

    /// The slope index of inequality over levels of education, as shares.
    private func slope(_ slope: SlopeIndex?) -> JSONTree {
        guard let slope else { return .null }
        func number(_ value: Double) -> JSONTree { .number(IndicatorFile.decimal(value)) }
        return [
            "value": number(slope.value), "low95": number(slope.low), "high95": number(slope.high),
            "total": .int(slope.total),
        ]
    }

    private func unitName(_ id: String) -> String {
        HSAID(id).flatMap { directory.units[$0]?.name } ?? words.texts["insight.unit.unknown"]
    }

    private func split<Key>(
        _ split: PublishedSplit<Key>, code: (Key) -> String, name: (Key) -> String
    ) -> JSONTree {
        guard split != .withheld else { return "withheld" }
        return .array(
            split.parts.map { part in
                [
                    "code": .string(code(part.key)), "name": .string(name(part.key)),
                    "count": tally(part.tally),
                ]
            })
    }

    private func tally(_ tally: PublishedTally) -> JSONTree {
        func number(_ count: PublishedCount) -> JSONTree {
            switch count {
            case .exact(let value): .int(value)
            case .fewerThan(let limit): .string("<\(limit)")
            case .hidden: .null
            }
        }
        return [
            "reached": number(tally.reached), "total": number(tally.total),
            "share": tally.share.map { .number(IndicatorFile.decimal($0)) } ?? .null,
            "status": tally.share == nil ? "suppressed" : "shown",
        ]
    }
}
