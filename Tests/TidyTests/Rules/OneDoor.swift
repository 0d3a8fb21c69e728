// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Only the door, what stands behind it and the wiring know the store.
struct OneDoor: TidyRule {
    let name = "nobody reaches the store past the door"
    let reason = "A read that does not pass GuardedStore is neither decided on nor logged."

    private let stores: Set<String> = ["ResourceStore", "SQLiteResourceStore", "PostgresResourceStore"]
    private let mayKnow = [
        "Sources/Engine/FHIRStore/", "Sources/Storage/", "Sources/Platform/GuardedStore/",
        "Sources/Platform/Identity/",
        "Sources/Platform/Audit/", "Sources/App/",
    ]

    func findings(in tree: SourceTree) -> [Finding] {
        tree.swift.filter { file in file.layer != nil && !mayKnow.contains(where: file.path.hasPrefix) }
            .flatMap { file in
                file.tokens.filter { stores.contains($0.text) }.map { token in
                    Finding(path: file.path, line: token.line, text: "\(token.text) is named")
                }
            }
    }
}
