// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Measures by the processor time of this thread, so that a busy machine counts for little.
struct Stopwatch {
    /// How long each thing is repeated at least.
    let seconds: Double

    /// The seconds of the fastest pass of many. A pass answers something, so that none is left out.
    func fastest(_ pass: () throws -> Int) throws -> Double {
        var best = Double.infinity
        var total = 0.0
        var answer = 0
        while total < seconds {
            let start = Self.processorSeconds
            answer &+= try pass()
            let taken = Self.processorSeconds - start
            best = min(best, taken)
            total += taken
        }
        guard answer != 0 else { throw CocoaError(.featureUnsupported) }
        return best
    }

    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
