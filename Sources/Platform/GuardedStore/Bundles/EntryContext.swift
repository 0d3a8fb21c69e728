// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the entries of one transaction are made ready by.
struct EntryContext: Sendable {
    let map: ReferenceMap
    let validation: ValidationTable
    let visit: Visit
}
