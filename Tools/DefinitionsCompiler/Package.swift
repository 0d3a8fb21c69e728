// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "DefinitionsCompiler",
    targets: [
        .executableTarget(name: "DefinitionsCompiler", swiftSettings: [.treatAllWarnings(as: .error)]),
    ]
)
