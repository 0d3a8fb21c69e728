// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a shared plan (SIP) says, and who takes part.
struct SharedPlanStory: Sendable {
    /// The unit that called.
    let host: String
    /// The other units.
    let members: [String]
    /// When it was called; it is given out on the same day.
    let daysAgo: Int
    let reason: String
    let relatives: [(name: String, relation: String)]
    let needed: String
    let measures: [(body: String, what: String, who: String, when: String)]
    /// Which body answers for the whole.
    let overall: String
    let goals: [String]
    let crisis: String
    let followUpBy: String
    let contact: (name: String, telephone: String)
}
