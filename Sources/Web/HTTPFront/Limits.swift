// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How much one request, connection or client may take. Past a limit: 413, 414, 429, 431 or a closed
/// connection.
package struct HTTPLimits: Sendable, Hashable {
    /// Bytes of path and query together.
    package var targetBytesMax = 8 * 1024
    /// Bytes of one header field and of all together.
    package var headerBytesMax = 32 * 1024
    /// Header fields of a request.
    package var headerCountMax = 100
    /// Bytes of a form body.
    package var formBytesMax = 256 * 1024
    /// Fields of a form or query.
    package var fieldCountMax = 500
    /// Bytes of a FHIR body, bundles included.
    package var resourceBytesMax = 32 * 1024 * 1024
    /// Seconds without a byte before a connection is closed; also the time for a whole header.
    package var idleSeconds: Int64 = 60
    /// Seconds that a request's body may take to arrive.
    package var bodySeconds: Int64 = 60
    /// Bytes that are read and thrown away after an early answer, so that the client gets to read it.
    package var lingerBytesMax = 64 * 1024 * 1024
    /// Seconds of such reading.
    package var lingerSeconds: Int64 = 5
    /// Connections at a time; more wait until one is free.
    package var connectionsMax = 4_096
    /// Clients that rates are counted for at a time.
    package var rateClientsMax = 10_000
    /// Rates by class.
    package var rates: [RateClass: Rate] = [
        .signIn: Rate(burst: 20, perMinute: 20),
        .personLookUp: Rate(burst: 60, perMinute: 60),
    ]

    /// The limits that a node starts with.
    package init() {}
}
