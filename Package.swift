// swift-tools-version: 6.2
// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2
import PackageDescription

/// A Swift module: Swift 6 language mode by the tools version, and every warning stops the build.
func module(_ name: String, _ layer: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/\(layer)/\(name)", exclude: ["README.md"],
        swiftSettings: [.treatAllWarnings(as: .error)])
}

/// A C target: headers, and tables or a few functions behind them.
func native(
    _ name: String, _ layer: String, exclude: [String] = [], _ dependencies: [Target.Dependency] = []
) -> Target {
    .target(name: name, dependencies: dependencies, path: "Sources/\(layer)/\(name)", exclude: exclude)
}

/// A library of the operating system.
func system(_ name: String, _ layer: String, pkgConfig: String) -> Target {
    .systemLibrary(name: name, path: "Sources/\(layer)/\(name)", pkgConfig: pkgConfig)
}

/// The tests of a module, or of several together.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, path: "Tests/\(name)",
        swiftSettings: [.treatAllWarnings(as: .error)])
}

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")

let package = Package(
    name: "sammanhang",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        // Engine: HL7 FHIR R4. Knows no Sweden, no HTTP, no SQL.
        module("FHIRCore", "Engine"),
        native("CFHIRDefinitions", "Engine", exclude: ["README.md", "r4"]),
        module("FHIRSchema", "Engine", ["CFHIRDefinitions", "FHIRCore"]),
        module("FHIRPath", "Engine", ["FHIRCore", "FHIRSchema"]),
        system("CLibXML2", "Engine", pkgConfig: "libxml-2.0"),
        module("FHIRXML", "Engine", ["CLibXML2", "FHIRCore", "FHIRSchema"]),
        module("FHIRValidation", "Engine", ["FHIRCore", "FHIRSchema"]),
        module("FHIRConformance", "Engine", ["FHIRCore", "FHIRPath", "FHIRSchema", "FHIRValidation"]),
        module("FHIRSearch", "Engine", ["FHIRCore", "FHIRPath", "FHIRSchema"]),
        module("FHIRStore", "Engine", [crypto, "FHIRCore", "FHIRSearch"]),
        // Storage: SQL. Knows no Sweden, no HTTP.
        system("CSQLite", "Storage", pkgConfig: "sqlite3"),
        system("CZstd", "Storage", pkgConfig: "libzstd"),
        native("CUnsyncedVFS", "Storage", exclude: ["README.md"], ["CSQLite"]),
        module("SQLiteStore", "Storage", ["CSQLite", "CZstd", crypto, "FHIRCore", "FHIRSearch", "FHIRStore"]),
        // Platform: Sweden, care, the law. Knows no HTTP, no SQL.
        module("Sweden", "Platform", ["FHIRCore"]),
        module("SwedishBaseProfiles", "Platform", ["FHIRConformance", "FHIRCore", "Sweden"]),
        module("Identity", "Platform", [crypto, "FHIRCore", "FHIRStore", "Sweden"]),
        module("Access", "Platform", ["FHIRCore", "FHIRStore", "Identity", "Sweden"]),
        module("Audit", "Platform", [crypto, "FHIRCore", "FHIRStore", "Identity"]),
        module("GuardedStore", "Platform", ["Access", "Audit", crypto, "FHIRConformance", "FHIRCore", "FHIRSchema", "FHIRSearch", "FHIRStore", "FHIRValidation", "Identity", "Sweden", "SwedishBaseProfiles"]),
        module("Care", "Platform", ["Access", "Audit", "FHIRCore", "FHIRSearch", "FHIRStore", "GuardedStore", "Identity", "Sweden"]),
        module("FollowUp", "Platform", ["FHIRCore", "FHIRSearch", "FHIRStore", "GuardedStore", "Identity", "Sweden"]),
        module("CareNotes", "Platform", ["Care", "FHIRCore", "FHIRSearch", "FHIRStore", "GuardedStore", "Identity", "Sweden"]),
        module("WorkInbox", "Platform", ["Care", "FHIRCore", "FHIRSearch", "FHIRStore", "GuardedStore", "Identity", "Sweden"]),
        module("SocialCare", "Platform", ["FHIRCore", "FHIRSearch", "FHIRStore", "GuardedStore", "Identity", "Sweden"]),
        module("SharedPlan", "Platform", ["Care", "FHIRCore", "FHIRStore", "GuardedStore", "Identity", "Sweden"]),
        module("Dentistry", "Platform", ["Care", "FHIRCore", "FHIRStore", "GuardedStore", "Identity", "Sweden"]),
        module("Strategy", "Platform", ["FHIRCore", "FHIRStore", "GuardedStore", "Identity", "Sweden"]),
        module("SyntheticSweden", "Platform", ["FHIRCore", "Sweden"]),
        // Web: HTTP and HTML. Knows no SQL.
        native("CWebAssets", "Web", exclude: ["Texts", "css", "embed-assets", "fonts", "icons", "js", "templates"]),
        system("CZlib", "Web", pkgConfig: "zlib"),
        module("DesignSystem", "Web", ["CWebAssets", "CZlib"]),
        module("HTTPFront", "Web", ["Access", "DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", httpTypes, hummingbird, hummingbirdTLS, "Identity", logging, nio, nioTypes]),
        module("FHIRServer", "Web", ["DesignSystem", "FHIRCore", "FHIRSchema", "FHIRSearch", "FHIRStore", "FHIRXML", "GuardedStore", "HTTPFront", httpTypes, hummingbird, "Sweden"]),
        module("SignIn", "Web", ["DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, "Identity", "Sweden"]),
        module("CitizenPortal", "Web", ["Access", "Audit", "Care", "DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, "Identity", "Sweden"]),
        module("StaffPortal", "Web", ["Access", "Audit", "Care", "DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, "Identity", "Sweden"]),
        module("InsightPortal", "Web", ["DesignSystem", "FHIRCore", "FollowUp", "GuardedStore", "HTTPFront", httpTypes, hummingbird, "Identity", "Sweden"]),
        module("NotesPortal", "Web", ["Care", "CareNotes", "DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, "Identity", "StaffPortal", "Sweden"]),
        module("InboxPortal", "Web", ["Care", "CitizenPortal", "DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, "Identity", "StaffPortal", "Sweden", "WorkInbox"]),
        module("SocialPortal", "Web", ["CitizenPortal", "DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, "Identity", "SocialCare", "StaffPortal", "Sweden"]),
        module("PlanPortal", "Web", ["CitizenPortal", "DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, "Identity", "SharedPlan", "StaffPortal", "Sweden"]),
        module("DentalPortal", "Web", ["Care", "CitizenPortal", "Dentistry", "DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, "Identity", "StaffPortal", "Sweden"]),
        module("StrategyPortal", "Web", ["DesignSystem", "FHIRCore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, "Identity", "Strategy", "Sweden"]),
        module("PublicSite", "Web", ["DesignSystem", "HTTPFront", httpTypes, hummingbird]),
        // App: the program.
        .executableTarget(
            name: "sammanhang", dependencies: ["Access", arguments, "Audit", "CitizenPortal", "CZlib", "DentalPortal", "DesignSystem", "FHIRConformance", "FHIRCore", "FHIRPath", "FHIRServer", "FHIRStore", "FHIRXML", "GuardedStore", "HTTPFront", hummingbird, "Identity", "InboxPortal", "InsightPortal", lifecycle, logging, nio, "NotesPortal", "PlanPortal", "PublicSite", "SignIn", "SocialPortal", "SQLiteStore", "StaffPortal", "Strategy", "StrategyPortal", "Sweden", "SwedishBaseProfiles", "SyntheticSweden"],
            path: "Sources/App/sammanhang", swiftSettings: [.treatAllWarnings(as: .error)]),
        // Tests.
        .target(
            name: "TestKit", dependencies: ["Access", "FHIRCore", "FHIRSearch", "FHIRStore", "GuardedStore", "Identity", "SQLiteStore", "Sweden"], path: "Tests/TestKit",
            swiftSettings: [.treatAllWarnings(as: .error)]),
        .target(
            name: "JSONCases", dependencies: ["FHIRCore"], path: "Tests/JSONCases",
            swiftSettings: [.treatAllWarnings(as: .error)]),
        .executableTarget(
            name: "CrashWriter", dependencies: ["FHIRCore", "FHIRSearch", "FHIRStore", "SQLiteStore"],
            path: "Tests/CrashWriter", swiftSettings: [.treatAllWarnings(as: .error)]),
        .target(
            name: "FuzzTargets", dependencies: ["FHIRCore", "FHIRPath", "FHIRSearch", "FHIRXML"], path: "Tests/FuzzTargets",
            swiftSettings: [.treatAllWarnings(as: .error)]),
        tests("AccessTests", ["Access", "FHIRCore", "FHIRStore", "Identity", "Sweden"]),
        tests("AuditTests", ["Audit", "FHIRCore", "FHIRStore", "Identity"]),
        tests("CareTests", ["Access", "Audit", "Care", "FHIRCore", "FHIRStore", "Identity", "Sweden"]),
        tests("CitizenPortalTests", ["Access", "Audit", "Care", "CitizenPortal", "DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, hummingbirdTesting, "Identity", nio, "Sweden", "TestKit"]),
        tests("DesignSystemTests", ["DesignSystem"]),
        tests("FHIRCoreTests", ["FHIRCore", "JSONCases"]),
        tests("FHIRPathTests", ["FHIRCore", "FHIRPath", "FHIRXML"]),
        tests("FHIRSchemaTests", ["FHIRSchema"]),
        tests("FHIRSearchTests", ["FHIRCore", "FHIRPath", "FHIRSchema", "FHIRSearch"]),
        tests("FHIRServerTests", ["DesignSystem", "FHIRCore", "FHIRServer", "FHIRStore", "FHIRXML", "GuardedStore", "HTTPFront", httpTypes, hummingbird, hummingbirdTesting, "Identity", nio, "SQLiteStore", "Sweden"]),
        tests("FHIRStoreTests", ["FHIRCore", "FHIRSearch", "FHIRStore"]),
        tests("FHIRConformanceTests", ["FHIRConformance", "FHIRCore", "FHIRXML"]),
        tests("FHIRXMLTests", ["FHIRCore", "FHIRXML"]),
        tests("FHIRValidationTests", ["FHIRCore", "FHIRValidation"]),
        tests("FollowUpTests", ["Access", "Audit", "Dentistry", "FHIRCore", "FHIRStore", "FollowUp", "GuardedStore", "Identity", "SharedPlan", "SocialCare", "Sweden", "SyntheticSweden", "TestKit"]),
        tests("FuzzTests", ["FuzzTargets", "JSONCases"]),
        tests("GuardedStoreTests", ["Access", "Audit", "FHIRCore", "FHIRSearch", "FHIRStore", "GuardedStore", "Identity", "Sweden", "TestKit"]),
        tests("HTTPFrontTests", ["DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, hummingbirdTesting, "Identity", nio, "SignIn", "SQLiteStore", "Sweden"]),
        tests("IdentityTests", ["FHIRCore", "FHIRSearch", "FHIRStore", "Identity", "Sweden"]),
        tests("InsightPortalTests", ["DesignSystem", "FHIRCore", "FollowUp", "GuardedStore", "HTTPFront", httpTypes, hummingbird, hummingbirdTesting, "Identity", "InsightPortal", "Sweden", "TestKit"]),
        tests("ProgramTests", ["FHIRCore", "FollowUp", "GuardedStore", "Identity", "InsightPortal", "JSONCases", "sammanhang", "Strategy", "Sweden", "TestKit"]),
        tests("PublicSiteTests", ["DesignSystem", "HTTPFront", httpTypes, "PublicSite"]),
        tests("CareNotesTests", ["Access", "Care", "CareNotes", "FHIRCore", "FHIRStore", "GuardedStore", "Identity", "TestKit"]),
        tests("WorkInboxTests", ["Audit", "FHIRCore", "FHIRStore", "GuardedStore", "Identity", "TestKit", "WorkInbox"]),
        tests("SocialCareTests", ["Audit", "FHIRCore", "FHIRStore", "GuardedStore", "Identity", "SocialCare", "Sweden", "TestKit"]),
        tests("SharedPlanTests", ["Audit", "FHIRCore", "FHIRSearch", "FHIRStore", "GuardedStore", "Identity", "SharedPlan", "Sweden", "TestKit"]),
        tests("DentistryTests", ["Care", "Dentistry", "FHIRCore", "FHIRStore", "GuardedStore", "Identity", "Sweden", "TestKit"]),
        tests("StrategyTests", ["FHIRCore", "GuardedStore", "Identity", "Strategy", "Sweden", "TestKit"]),
        tests("NotesPortalTests", ["CareNotes", "DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, hummingbirdTesting, "Identity", nio, "NotesPortal", "StaffPortal", "Sweden", "TestKit"]),
        tests("InboxPortalTests", ["DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, hummingbirdTesting, "Identity", "InboxPortal", "TestKit"]),
        tests("SocialPortalTests", ["CitizenPortal", "DesignSystem", "FHIRCore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, hummingbirdTesting, "Identity", nio, "SocialCare", "SocialPortal", "StaffPortal", "Sweden", "TestKit"]),
        tests("PlanPortalTests", ["CitizenPortal", "DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, hummingbirdTesting, "Identity", nio, "PlanPortal", "SharedPlan", "StaffPortal", "Sweden", "TestKit"]),
        tests("DentalPortalTests", ["CitizenPortal", "DentalPortal", "DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, hummingbirdTesting, "Identity", nio, "StaffPortal", "Sweden", "TestKit"]),
        tests("StrategyPortalTests", ["DesignSystem", "FHIRCore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, hummingbirdTesting, "Identity", nio, "Strategy", "StrategyPortal", "Sweden", "TestKit"]),
        tests("SQLiteStoreTests", ["CrashWriter", "CUnsyncedVFS", "FHIRCore", "FHIRSearch", "FHIRStore", "SQLiteStore"]),
        tests("StaffPortalTests", ["Access", "Audit", "Care", "DesignSystem", "FHIRCore", "FHIRStore", "GuardedStore", "HTTPFront", httpTypes, hummingbird, hummingbirdTesting, "Identity", nio, "StaffPortal", "Sweden", "TestKit"]),
        tests("StoreContractTests", ["FHIRCore", "FHIRSearch", "FHIRStore", "SQLiteStore"]),
        tests("SwedenTests", ["FHIRCore", "Sweden"]),
        tests("SwedishBaseProfilesTests", ["FHIRConformance", "FHIRCore", "SwedishBaseProfiles", "SyntheticSweden"]),
        tests("SyntheticSwedenTests", ["FHIRCore", "Sweden", "SyntheticSweden"]),
        tests("TidyTests", []),
    ])

// What the benchmarks measure beside us; scripts/bench asks for it.
if Context.environment["SAMMANHANG_BENCH"] != nil {
    package.targets += [
        .executableTarget(
            name: "Ceilings", dependencies: [arguments, "CSQLite", hummingbird], path: "Benchmarks/Ceilings",
            exclude: ["README.md"], swiftSettings: [.treatAllWarnings(as: .error)]),
        .executableTarget(
            name: "EngineSpeed", dependencies: [arguments, "FHIRCore", "FHIRPath", "FHIRSearch", "FHIRValidation"],
            path: "Benchmarks/Engine", exclude: ["README.md"], swiftSettings: [.treatAllWarnings(as: .error)]),
    ]
}

// The readers of the engine and what libFuzzer runs on them, without all the rest; scripts/fuzz asks for it.
if Context.environment["SAMMANHANG_FUZZ"] != nil {
    let readers = ["CFHIRDefinitions", "CLibXML2", "FHIRCore", "FHIRPath", "FHIRSchema", "FHIRSearch", "FHIRXML"]
    package.dependencies = []
    package.targets.removeAll { !readers.contains($0.name) && $0.name != "FuzzTargets" }
    package.targets.append(
        .executableTarget(
            name: "Fuzzer", dependencies: ["FuzzTargets"], path: "Tests/Fuzzer",
            swiftSettings: [.treatAllWarnings(as: .error), .unsafeFlags(["-parse-as-library"])]))
}
