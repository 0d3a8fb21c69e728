// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import Synchronization

/// Jobs on their way to threads of our own. Blocking calls wait here, never on Swift's cooperative pool.
final class JobQueue<Job: Sendable>: Sendable {
    private struct State {
        var jobs: [Job] = []
        /// Jobs before this place are taken; the array is cut when half of it is.
        var taken = 0
        var idle = 0
        var isClosed = false

        var waiting: Int { jobs.count - taken }

        mutating func take(_ count: Int) -> [Job] {
            let end = min(jobs.count, taken + count)
            let result = Array(jobs[taken..<end])
            taken = end
            if taken == jobs.count {
                jobs.removeAll(keepingCapacity: taken < 4_096)
                taken = 0
            } else if taken > 1_024, taken * 2 > jobs.count {
                jobs.removeFirst(taken)
                taken = 0
            }
            return result
        }
    }

    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)
    private let waitingMax: Int

    /// A queue that refuses jobs past `waitingMax`.
    init(waitingMax: Int) {
        self.waitingMax = waitingMax
    }

    /// How a push ended.
    enum Push { case accepted, full, closed }

    /// Hands in a job.
    func push(_ job: Job) -> Push {
        let (outcome, mustWake) = state.withLock { state -> (Push, Bool) in
            guard !state.isClosed else { return (.closed, false) }
            guard state.waiting < waitingMax else { return (.full, false) }
            state.jobs.append(job)
            guard state.idle > 0 else { return (.accepted, false) }
            state.idle -= 1
            return (.accepted, true)
        }
        if mustWake { wake.signal() }
        return outcome
    }

    /// What a wait brought.
    enum Taken {
        case jobs([Job])
        case timeout
        /// No jobs left and none will come.
        case closed
    }

    /// Waits for jobs and takes up to `max` of them; gives up after `milliseconds` when given.
    func take(_ max: Int, waitingAtMost milliseconds: Int? = nil) -> Taken {
        while true {
            let taken = state.withLock { state -> Taken? in
                if state.waiting > 0 { return .jobs(state.take(max)) }
                if state.isClosed { return .closed }
                state.idle += 1
                return nil
            }
            if let taken { return taken }
            guard let milliseconds else {
                wake.wait()
                continue
            }
            if wake.wait(timeout: .now() + .milliseconds(milliseconds)) == .timedOut {
                let gaveUp = state.withLock { state in
                    // A push may have counted this thread as woken meanwhile; then its signal is still to
                    // come.
                    guard state.idle > 0 else { return false }
                    state.idle -= 1
                    return true
                }
                if gaveUp { return .timeout }
                wake.wait()
            }
        }
    }

    /// Refuses new jobs and wakes everyone; jobs already accepted are still handed out.
    func close() {
        let idle = state.withLock { state in
            state.isClosed = true
            defer { state.idle = 0 }
            return state.idle
        }
        for _ in 0..<idle { wake.signal() }
    }
}
