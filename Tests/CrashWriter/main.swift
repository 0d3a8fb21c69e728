// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

// Writes to the store at the path given until it is killed; prints what is acknowledged, a line each, at
// once.

import FHIRStore
import Foundation
import SQLiteStore

guard CommandLine.arguments.count == 3, let first = Int(CommandLine.arguments[2]) else {
    print("usage: CrashWriter PATH FIRST-NUMBER")
    exit(2)
}
var settings = SQLiteSettings()
// Small limits, so that a short life sees checkpoints and indexing too.
settings.walCheckpointPages = 200
settings.ledgerTailMax = 300
let store = try await CrashWorkload.open(CommandLine.arguments[1], settings)
let output = FileHandle.standardOutput
output.write(Data("open\n".utf8))
await CrashWorkload(store: store, first: first).run(tasks: 12) { acknowledged in
    let line =
        switch acknowledged {
        case .bundle(let number): "b\(number)\n"
        case .line(let number): "r\(number)\n"
        }
    FileHandle.standardOutput.write(Data(line.utf8))
}
