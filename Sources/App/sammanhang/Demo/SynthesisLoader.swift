// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Foundation
import GuardedStore
import Identity
import InsightPortal
import Sweden
import SyntheticSweden

/// Loads an invented country through the door: the directory, the register, then everyone's records by the
/// providers that keep them.
struct SynthesisLoader: Sendable {
    private static let resourcesAtATime = 600
    private static let peopleAtATime = 200

    let node: Node
    let people: Int
    let seed: UInt64

    func load() async throws {
        let started = Date()
        let today = SwedishTime.day(of: node.now())
        let sweden = SyntheticCountry(seed: seed, people: people, today: today)
        let conversion = SynthesisFacts(door: node.door, now: node.now())
        try await enterDirectory(sweden.organisations, by: conversion)
        let progress = ProgressLine("people", total: people)
        var queue = LoadQueue(node: node, size: Self.resourcesAtATime)
        for start in stride(from: 0, to: people, by: Self.peopleAtATime) {
            let group = (start..<min(start + Self.peopleAtATime, people)).map(sweden.person)
            var facts: [Fact] = []
            for person in group { facts += try conversion.facts(about: person, in: sweden) }
            try await node.door.enter(
                facts, for: node.loader(for: conversion.registerOwner, command: "synth"))
            for person in group {
                for record in person.records { try await queue.add(record) }
            }
            progress.show(start)
        }
        try await queue.finish()
        try await openNumbers(of: sweden.organisations)
        try await enterPersonas(of: sweden, by: conversion)
        progress.finish(people)
        let seconds = Date().timeIntervalSince(started).rounded(toPlaces: 1)
        print("Made \(people) people with \(queue.stored) resources in \(seconds) s.")
    }

    private func enterDirectory(
        _ organisations: SyntheticOrganisations, by conversion: SynthesisFacts
    ) async throws {
        let facts = try conversion.directory(organisations).facts()
        try await node.door.enter(facts, for: node.loader(for: conversion.registerOwner, command: "synth"))
        var queue = LoadQueue(node: node, size: Self.resourcesAtATime)
        for record in organisations.directory { try await queue.add(record) }
        try await queue.finish()
    }

    /// The strategist's region shows its indicators to everyone.
    private func openNumbers(of organisations: SyntheticOrganisations) async throws {
        guard let strategist = organisations.staff(persona: "ulla"),
            let region = strategist.commissions.first.flatMap({ HSAID($0.providerHSAID) })
        else { throw NodeError("The invented region has no strategist.") }
        try await InsightRoutes.openAll(
            of: region, door: node.door, now: node.now, by: "\(strategist.name), \(strategist.title)",
            for: node.loader(for: region, command: "synth"))
    }

    /// Last of all: a database with personas is a whole demo database.
    private func enterPersonas(of sweden: SyntheticCountry, by conversion: SynthesisFacts) async throws {
        let facts = conversion.personas(of: sweden).map { $0.fact(at: node.now()) }
        try await node.door.enter(facts, for: node.loader(for: conversion.registerOwner, command: "synth"))
    }
}
