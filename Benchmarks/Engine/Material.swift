// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import FHIRCore
import Foundation

/// Makes what is measured out of bundles, so that we and our peers get the same bytes.
struct Material: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "material",
        abstract: "Writes resources.ndjson, patients.ndjson and large.json from a folder of bundles.")

    @Option(help: "The folder with bundles, JSON files.")
    var bundles: String
    @Option(help: "The folder to write to.")
    var into: String
    @Option(help: "How large large.json gets at least, in MiB.")
    var largeSize = 50

    func run() throws {
        var resources: [UInt8] = []
        var patients: [UInt8] = []
        var lines: [ArraySlice<UInt8>] = []
        for path in try FileBytes.jsonFiles(in: bundles) {
            let root = try JSONDocument(parsing: try FileBytes.of(path)).root
            for entry in root["entry"]?.elements ?? root.elements {
                guard let resource = entry["resource"] else { continue }
                let line = CompactText.of(resource)
                lines.append(line[...])
                resources += line + [0x0A]
                if resource["resourceType"]?.isString("Patient") == true { patients += line + [0x0A] }
            }
        }
        guard !lines.isEmpty else { throw ValidationError("there are no bundles in \(bundles)") }
        try FileBytes.write(resources, to: into + "/resources.ndjson")
        try FileBytes.write(patients, to: into + "/patients.ndjson")
        try FileBytes.write(large(of: lines), to: into + "/large.json")
    }

    /// One Bundle of as many resources as it takes; the same come again when there are too few.
    private func large(of lines: [ArraySlice<UInt8>]) -> [UInt8] {
        var bytes = Array(#"{"resourceType":"Bundle","type":"collection","entry":["#.utf8)
        var number = 0
        while bytes.count < largeSize << 20 {
            if number > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += Array(#"{"fullUrl":"http://example.org/fhir/\#(number)","resource":"#.utf8)
            bytes += lines[number % lines.count]
            bytes.append(UInt8(ascii: "}"))
            number += 1
        }
        return bytes + Array("]}".utf8)
    }
}
