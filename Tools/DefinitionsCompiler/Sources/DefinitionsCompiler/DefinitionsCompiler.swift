// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation

@main
struct DefinitionsCompiler {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            print("usage: DefinitionsCompiler <definitions folder> <output folder>")
            exit(2)
        }
        let folder = DefinitionsFolder(url: URL(filePath: arguments[1], directoryHint: .isDirectory))
        let output = URL(filePath: arguments[2], directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
        for table in try tables(from: folder) {
            // No file of the project is larger than 600 kB.
            let parts = table.name == "canonicals" ? table.parts(5) : [table.text]
            for (number, part) in parts.enumerated() {
                let name = parts.count > 1 ? "\(table.name)-\(number)" : table.name
                let data = Data(part.utf8)
                try data.write(to: output.appending(path: "\(name).tsv"))
                print("\(name).tsv: \(data.count) bytes")
            }
        }
    }

    private static func tables(from folder: DefinitionsFolder) throws -> [Table] {
        let definitions =
            try folder.resources(StructureDefinition.self, in: "profiles-types.json.gz")
            + folder.resources(StructureDefinition.self, in: "profiles-resources.json.gz")
        let types = TypeTables(definitions)
        let search = SearchTables(
            try folder.resources(SearchParameter.self, in: "search-parameters.json.gz"),
            typeNames: Set(definitions.map(\.name)),
            resourceTypes: Set(definitions.filter { $0.kind == "resource" && !$0.abstract }.map(\.name))
        )
        let compartments = try folder.resources(CompartmentDefinition.self, in: "compartments.json.gz")
        let canonicals = try [
            "profiles-types", "profiles-others", "extension-definitions", "valuesets", "v3-codesystems",
            "v2-tables",
        ].flatMap { try folder.objects(in: "\($0).json.gz") }
        return [
            types.types, types.elements, search.parameters, search.bases,
            compartmentTable(compartments),
            codeTable(try folder.expansions(), of: types.requiredValueSets),
            invariantTable(definitions), try CanonicalTable(canonicals).table,
        ]
    }
}
