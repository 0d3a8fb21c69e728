// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension PlainCount {
    private func latest(_ code: String, since from: String, until to: String) -> JSONValue? {
        all("Observation").filter { observation in
            let day = day(observation["effectiveDateTime"])
            return has(observation["code"], code: code) && from <= day && day <= to
        }.max { ($0["effectiveDateTime"]?.string ?? "") < ($1["effectiveDateTime"]?.string ?? "") }
    }

    var glucose: [Case] {
        let (from, to) = span(months: 12)
        let isDiabetic = ["E10.9", "E11.9", "E11.2"].contains { code in
            all("Condition").contains { has($0["code"], code: code) }
        }
        guard age >= 18, isDiabetic, let value = latest("NPU27300", since: from, until: to) else { return [] }
        let number = value["valueQuantity"]?["value"]?.numberText.flatMap(Double.init) ?? 99
        return [Case(unit: unit(value), isReached: number < 52)]
    }

    var pressure: [Case] {
        let (from, to) = span(months: 18)
        let isDiagnosed = all("Condition").contains {
            has($0["code"], code: "I10.9") || has($0["code"], code: "I10")
        }
        guard age >= 18, isDiagnosed, let value = latest("85354-9", since: from, until: to) else { return [] }
        let parts = value["component"].map { Array($0.elements) } ?? []
        func number(_ code: String) -> Double {
            let part = parts.first { has($0["code"], code: code) }
            return part?["valueQuantity"]?["value"]?.numberText.flatMap(Double.init) ?? 999
        }
        return [Case(unit: unit(value), isReached: number("8480-6") < 140 && number("8462-4") < 90)]
    }

    private var stays: [JSONValue] {
        all("Encounter").filter { has($0["class"], code: "IMP") && $0["status"]?.string == "finished" }
    }

    private func place(_ stay: JSONValue) -> String {
        units["Encounter/" + (stay["id"]?.string ?? "")] ?? ""
    }

    var readmissions: [Case] {
        let (from, to) = span(months: 12, lag: 30)
        guard age >= 65 else { return [] }
        return stays.compactMap { stay in
            let out = day(stay["period"]?["end"])
            guard from <= out, out <= to, !has(stay["hospitalization"], code: "exp") else { return nil }
            let others = stays.filter { $0["id"]?.string != stay["id"]?.string }
            guard !others.contains(where: { day($0["period"]?["start"]) == out }) else { return nil }
            let comesBack = others.contains { other in
                let start = day(other["period"]?["start"])
                return !has(other["priority"], code: "EL") && out < start && start <= later(out, days: 30)
            }
            return Case(unit: place(stay), isReached: comesBack)
        }
    }

    var contact: [Case] {
        guard age >= 65, let listed else { return [] }
        return [
            Case(
                unit: listed,
                isReached: all("CareTeam").contains {
                    $0["status"]?.string == "active" && $0["identifier"] == nil
                        && day($0["period"]?["start"]) <= today.text
                })
        ]
    }

    var falls: [Case] {
        let (from, to) = span(months: 12, lag: 1)
        guard age >= 65 else { return [] }
        return stays.compactMap { stay in
            let start = stay["period"]?["start"]?.string ?? ""
            let first = day(stay["period"]?["start"])
            guard from <= first, first <= to, let begin = Instant(start),
                let end = stay["period"]?["end"]?.string.flatMap({ Instant($0) }),
                end.milliseconds - begin.milliseconds > 86_400_000
            else { return nil }
            let isAssessed = all("Observation").contains { observation in
                guard has(observation["code"], code: "fall-risk"),
                    let moment = observation["effectiveDateTime"]?.string.flatMap({ Instant($0) })
                else { return false }
                return begin <= moment && moment.milliseconds <= begin.milliseconds + 86_400_000
            }
            return Case(unit: place(stay), isReached: isAssessed)
        }
    }

    var antibiotics: [Case] {
        let (from, to) = span(months: 12)
        guard let listed else { return [] }
        let given = all("MedicationRequest").count { request in
            let text = String(decoding: request.rawBytes, as: UTF8.self)
            let day = day(request["authoredOn"])
            return text.contains("\"code\":\"J01") && !text.contains("J01XX05") && from <= day && day <= to
        }
        return [Case(unit: listed, isReached: given > 0, events: given)]
    }

    var plan: [Case] {
        let (from, to) = span(months: 12)
        let isHome = stays.contains { stay in
            let out = day(stay["period"]?["end"])
            return has(stay["hospitalization"], code: "municipal-support") && from <= out && out <= to
        }
        guard age >= 18, isHome, let listed else { return [] }
        let hasPlan = all("CarePlan").contains { plan in
            let day = day(plan["period"]?["start"])
            let end = plan["period"]?["end"]?.string ?? (plan["status"]?.string == "active" ? "9999" : day)
            return has(plan["category"], code: "sip") && from <= day && day <= to && end >= to
        }
        return [Case(unit: listed, isReached: hasPlan)]
    }
}
