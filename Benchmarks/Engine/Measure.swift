// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import FHIRCore
import FHIRPath
import FHIRSearch
import FHIRValidation

/// Prints one figure a line: MB/s for bytes, microseconds for resources.
struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Measures parsing, validation, index entries and FHIRPath.")

    @Option(help: "The folder with bundles, JSON files.")
    var bundles: String
    @Option(help: "A file of resources, one a line, as `material` writes it.")
    var resources: String
    @Option(help: "The FHIRPath expression to evaluate on each Patient.")
    var expression: String
    @Option(help: "How long each thing is measured.")
    var seconds = 2.0

    func run() throws {
        let watch = Stopwatch(seconds: seconds)
        try show("bundles", rate(watch, try FileBytes.jsonFiles(in: bundles).map(FileBytes.of), parse))
        let lines = try FileBytes.lines(of: resources)
        try show("resources", rate(watch, lines, parse))
        let validator = BaseValidator()
        try show("validation", rate(watch, lines) { validator.issues(in: try Self.root($0)).count + 1 })
        let roots = try lines.map(Self.root)
        try show("patient", entries(watch, roots, "Patient"))
        try show("observation", entries(watch, roots, "Observation"))
        try show("fhirpath", path(watch, roots))
    }

    private func show(_ name: String, _ figure: Double) throws {
        print(name, (figure * 100).rounded() / 100)
    }

    private static func root(_ text: [UInt8]) throws -> JSONValue { try JSONDocument(parsing: text).root }

    private func parse(_ text: [UInt8]) throws -> Int { try Self.root(text).count }

    /// Megabytes a second.
    private func rate(
        _ watch: Stopwatch, _ texts: [[UInt8]], _ work: ([UInt8]) throws -> Int
    ) throws -> Double {
        let size = texts.reduce(0) { $0 + $1.count }
        return try Double(size) / 1e6 / watch.fastest { try texts.reduce(0) { try $0 + work($1) } }
    }

    /// Microseconds to find the index entries of a resource of a type.
    private func entries(_ watch: Stopwatch, _ roots: [JSONValue], _ type: String) throws -> Double {
        let extractor = IndexExtractor(zone: .fixed(offsetSeconds: 3_600))
        return try each(watch, Self.few(roots, type)) { extractor.entries(of: $0).count }
    }

    /// Microseconds to evaluate the expression on a Patient that is parsed.
    private func path(_ watch: Stopwatch, _ roots: [JSONValue]) throws -> Double {
        let expression = try PathExpression(expression).specialised(for: "Patient")
        return try each(watch, Self.few(roots, "Patient")) { try expression.evaluate(on: $0).count }
    }

    private func each(
        _ watch: Stopwatch, _ roots: [JSONValue], _ work: (JSONValue) throws -> Int
    ) throws -> Double {
        guard !roots.isEmpty else { throw ValidationError("there are no resources of a type to measure") }
        let seconds = try watch.fastest { try roots.reduce(0) { try $0 + work($1) } }
        return seconds * 1e6 / Double(roots.count)
    }

    private static func few(_ roots: [JSONValue], _ type: String) -> [JSONValue] {
        Array(roots.lazy.filter { $0["resourceType"]?.isString(type) == true }.prefix(5_000))
    }
}
