// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import SyntheticSweden

@Suite("Stories of social services and shared plans")
struct StoryTests {
    private static let organisations = World.region.organisations

    private static let tasks: [(person: SyntheticPerson, task: JSONValue)] = {
        World.people.flatMap { person in
            person.records.flatMap(\.resources).compactMap { tree in
                guard let value = try? World.parsed(tree), value["resourceType"]?.string == "Task" else {
                    return nil
                }
                return (person, value)
            }
        }
    }()

    private func staff(_ persona: String) -> String? { Self.organisations.staff(persona: persona)?.hsaID }

    private func unit(_ code: String) -> String { Self.organisations.unit(code: code)?.hsaID ?? "?" }

    private func steps(_ kind: String) -> [String: Int] {
        Self.tasks.filter { $0.task.firstCode == kind }.reduce(into: [:]) { counts, found in
            counts[found.task.at("businessStatus", "coding", "code")?.string ?? "?", default: 0] += 1
        }
    }

    @Test("there are cases at each step, as many as people work with")
    func everyStep() {
        let support = steps("support-case")
        #expect(Set(support.keys) == ["received", "investigating", "decided", "commissioned"])
        #expect((15...120).contains(support.values.reduce(0, +)))
        #expect(Set(steps("measure").keys) == ["commissioned", "planned", "delivering"])
        #expect(Set(steps("child-concern").keys) == ["received", "protection-assessed", "investigating"])
    }

    @Test("a case names its decision and the decision the case; a measure names both")
    func ties() throws {
        for (person, task) in Self.tasks where task.firstCode == "measure" {
            let keys = try World.keys(of: person)
            let decision = try World.required(task.at("focus", "reference")?.string, "focus")
            let parent = try World.required(task.at("partOf", "reference")?.string, "partOf")
            #expect(keys.contains(decision) && keys.contains(parent))
            let all = try World.records(of: person)["K1-SOC"] ?? []
            let decided = try World.required(all.first { $0.key == decision }, decision)
            #expect(decided.references.contains(parent))
            #expect(decided.at("extension", "url")?.string?.hasSuffix("decision-told") == true)
        }
    }

    @Test("whoever works with a case is assigned to it, and nobody is to a case that is not hers")
    func assignments() throws {
        for (person, task) in Self.tasks {
            let owner = try World.required(task.at("owner", "reference")?.string, "owner")
            let id = String(owner.drop { $0 != "/" }.dropFirst())
            #expect(
                person.assignments.contains {
                    $0.staffHSAID == id || ($0.unitHSAID == id && $0.staffHSAID == nil)
                }, "\(owner)")
        }
        let karin = World.people.filter { $0.assignments.contains { $0.staffHSAID == staff("karin") } }
        #expect((4...60).contains(karin.count))
        for child in Self.tasks where child.task.firstCode == "child-concern" {
            #expect(Seats.age(child.person) < 18)
            #expect(child.person.assignments.allSatisfy { $0.unitHSAID == unit("BOF") })
        }
    }

    @Test("Pia's unit visits Gunnar three times today and Maj once, each on a decision")
    func visitsToday() throws {
        for (name, times) in [("gunnar", ["08:30", "12:00", "18:30"]), ("maj", ["10:15"])] {
            let person = try World.persona(name)
            let records = try World.records(of: person)["K1-SOC"] ?? []
            let today = records.filter {
                $0["resourceType"]?.string == "Encounter" && $0["status"]?.string == "planned"
                    && $0.at("period", "start")?.string?.hasPrefix(World.today.text) == true
            }
            let starts = today.compactMap { $0.at("period", "start")?.string }
            #expect(starts.map { String($0.dropFirst(11).prefix(5)) } == times)
            let keys = Set(records.map(\.key))
            #expect(today.allSatisfy { keys.contains($0.at("basedOn", "reference")?.string ?? "") })
            #expect(person.assignments.contains { $0.unitHSAID == unit("HEMTJ") && $0.staffHSAID == nil })
        }
    }

    @Test("Maj's shared plan is kept by three units, in one edition, with her yes to all of them")
    func sharedPlan() throws {
        let records = try World.records(of: World.persona("maj"))
        let plans = records.values.flatMap { $0 }.filter {
            $0["resourceType"]?.string == "CarePlan" && $0["identifier"] != nil
        }
        #expect(plans.count == 3)
        #expect(Set(plans.compactMap { $0.at("identifier", "value")?.string }).count == 1)
        #expect(plans.first?.at("identifier", "value")?.string?.count == 32)
        let consents = records["P1"]?.filter { $0["resourceType"]?.string == "Consent" } ?? []
        let asked = consents.flatMap(\.references).filter { $0.hasPrefix("Organization/") }
        for code in ["VC2", "HEMSJ", "BIST"] { #expect(asked.contains("Organization/" + unit(code))) }
        let gunnar = try World.records(of: World.persona("gunnar"))
        #expect(
            !gunnar.values.flatMap { $0 }.contains {
                $0["identifier"]?.at("system")?.string?.hasSuffix("shared-plan") == true
            })
    }
}
