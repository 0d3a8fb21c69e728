// swift-tools-version: 6.2
// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2
import PackageDescription

let package = Package(
    name: "DefinitionsCompiler",
    targets: [
        .executableTarget(name: "DefinitionsCompiler", swiftSettings: [.treatAllWarnings(as: .error)])
    ]
)
