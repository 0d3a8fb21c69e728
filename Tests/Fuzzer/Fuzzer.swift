// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FuzzTargets
import Glibc

/// The target that `SAMMANHANG_FUZZ_TARGET` names.
private let target: FuzzTarget = {
    let name = getenv("SAMMANHANG_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
        fatalError("SAMMANHANG_FUZZ_TARGET is one of \(FuzzTarget.allCases.map(\.rawValue))")
    }
    return target
}()

/// What libFuzzer calls with each text that it makes. What stops the program it keeps as a finding.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    if let fault = target.fault(in: Array(UnsafeBufferPointer(start: start, count: count))) {
        fatalError("\(target.rawValue): \(fault)")
    }
    return 0
}
