// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A health centre with the locality where those listed there live.
struct CentreArea: Sendable {
    let code: String
    let name: String
    let municipalityCode: String
    let municipality: String
    let locality: String
    let postalCodes: [String]
}
