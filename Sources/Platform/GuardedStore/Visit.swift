// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Identity

/// Who asks, why, and in which request. Made by the Web layer and by commands for each request.
package struct Visit: Sendable, Hashable {
    /// Who asks.
    package var reader: Reader
    /// What for; judged against the commission.
    package var purpose: Purpose
    /// The request's own id, also in the operator's log.
    package var requestID: String
    /// The reader's own words, where a rule asks for a reason.
    package var reason: String?
    /// By which way: "page", "api" or "cli".
    package var channel: String

    /// A visit for care, unless another purpose is given.
    package init(
        reader: Reader, purpose: Purpose = .care, requestID: String, reason: String? = nil, channel: String
    ) {
        self.reader = reader
        self.purpose = purpose
        self.requestID = requestID
        self.reason = reason
        self.channel = channel
    }
}
