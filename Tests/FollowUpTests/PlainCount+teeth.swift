// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation

/// Teeth, the other way round: each finding that tells of caries is followed forward, to see whether anything
/// later undoes it.
extension PlainCount {
    private struct Line {
        let tooth: String
        let code: String
        let letters: Set<Character>
        let moment: String
        let day: String
        let unit: String

        /// At the same moment the mildest comes first.
        private var severity: Int {
            ["sound", "", "retained", "caries-2", "caries-1", "root-filled", "fracture"].firstIndex(of: code)
                ?? ["implant", "missing", "crown", "filling", "caries-3"].firstIndex(of: code).map { $0 + 10 }
                ?? 1
        }

        func isAfter(_ other: Line) -> Bool {
            (moment, severity) > (other.moment, other.severity)
        }

        var isOnSurfaces: Bool { code == "filling" || code.hasPrefix("caries") }
    }

    private var lines: [Line] {
        all("Observation").compactMap { observation in
            guard has(observation["code"], code: "tooth-status"), let site = observation["bodySite"] else {
                return nil
            }
            func quoted(_ start: String, _ text: String) -> [String] {
                text.components(separatedBy: start).dropFirst().map { String($0.prefix { $0 != "\"" }) }
            }
            let place = String(decoding: site.rawBytes, as: UTF8.self)
            let value = String(
                decoding: observation["valueCodeableConcept"]?.rawBytes ?? [], as: UTF8.self)
            return Line(
                tooth: quoted("fdi-tooth\",\"code\":\"", place).first ?? "",
                code: quoted("tooth-finding\",\"code\":\"", value).first ?? "",
                letters: Set(quoted("\"valueCode\":\"", place).joined()),
                moment: observation["effectiveDateTime"]?.string ?? "",
                day: day(observation["effectiveDateTime"]), unit: unit(observation))
        }
    }

    var teeth: [Case] {
        let (from, to) = span(months: 12)
        guard age == 6 || age == 19 else { return [] }
        let lines = lines.filter { $0.day <= to }
        let seen = lines.filter { from <= $0.day }
        guard let last = seen.map(\.moment).max() else { return [] }
        let isFree = !lines.contains { line in tellsOfCaries(line) && !isUndone(line, in: lines) }
        return [Case(unit: seen.first { $0.moment == last }?.unit ?? "", isReached: isFree)]
    }

    private func tellsOfCaries(_ line: Line) -> Bool {
        let isMilkTooth = "5678".contains(line.tooth.first ?? "5")
        if !isMilkTooth, line.tooth.last == "8" { return false }
        if ["missing", "implant"].contains(line.code) { return !isMilkTooth }
        return ["caries-3", "filling", "crown"].contains(line.code)
    }

    private func isUndone(_ line: Line, in lines: [Line]) -> Bool {
        let later = lines.filter { $0.tooth == line.tooth && $0.isAfter(line) && !$0.code.isEmpty }
        let isWhole = { (one: Line) in
            ["missing", "implant", "retained"].contains(one.code)
                || (one.code == "sound" && one.letters.isEmpty)
        }
        if later.contains(where: isWhole) { return true }
        if ["missing", "implant"].contains(line.code) { return !later.isEmpty }
        guard line.isOnSurfaces else { return false }
        if later.contains(where: { $0.code == "crown" }) { return true }
        let over = later.filter { $0.isOnSurfaces || $0.code == "sound" }
        if over.contains(where: { $0.letters.isEmpty }) { return true }
        guard !line.letters.isEmpty else { return !over.isEmpty }
        return line.letters.subtracting(over.flatMap(\.letters)).isEmpty
    }
}
