// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import FHIRCore
import Foundation
import Identity
import Sweden

/// Loads files as a care provider's own data.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Loads FHIR resources as a care provider's own data.",
        discussion: """
            Takes Bundles, NDJSON and single resources, also .gz. A database or owner that is not there is
            made. Prints what was refused and why; ends with 1 if anything was. A demo database takes only
            test data: --test-data, and each resource tagged TEST as by `synth`.

            Examples:
              sammanhang import --database sqlite:node.db --owner SE5560000000-V001 \\
                --owner-name "Min vård" patient.json
              sammanhang import --database sqlite:node.db --owner SE5560000000-V001 export/ more.ndjson.gz
            """)

    @OptionGroup var database: DatabaseOption
    @Option(help: "HSA-id of the care provider that the data belong to, such as SE5560000000-V001.")
    var owner: String
    @Option(help: "Its name, when it is new here.")
    var ownerName: String?
    @Flag(help: "The data are invented: lets resources tagged TEST into a demo database.")
    var testData = false
    @Argument(help: "Files and folders.")
    var paths: [String]

    func run() async throws {
        guard let owner = HSAID(owner) else {
            throw ValidationError("--owner must be an HSA-id such as SE5560000000-V001.")
        }
        let files = try InputFolder.files(under: paths)
        let node = try await Node.open(database.database)
        try await node.refuseRealData(unless: testData)
        let visit = node.loader(for: owner, command: "import")
        try await node.enterProvider(owner, name: ownerName)
        let importer = Importer(door: node.door, visit: visit, onlyTestData: try await node.hasPersonas())
        let started = Date()
        let progress = ProgressLine("resources", total: nil)
        var stored = 0
        var refused = 0
        for path in files {
            let report = try await importer.load(path) { progress.show(stored + $0) }
            stored += report.stored
            refused += report.refused.count
            for line in report.refused { print("\(path): \(line)") }
        }
        progress.finish(stored)
        let seconds = max(Date().timeIntervalSince(started), 0.001)
        let speed = Int(Double(stored) / seconds)
        let statistics = try await node.store.statistics()
        try await node.close()
        let time = seconds.rounded(toPlaces: 1)
        print("Stored \(stored) resources of \(files.count) files in \(time) s, \(speed) a second.")
        let size = statistics.bytesOnDisk >> 20
        print("Refused: \(refused). Database: \(size) MiB. Peak memory: \(PeakMemory.mebibytes) MiB.")
        if refused > 0 { throw ExitCode(1) }
    }
}
