// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// A page that says what went wrong and what to do. Template `front/message`.
struct MessagePage: PageModel {
    static let template = "front/message"

    /// What happened, in a few words.
    let heading: String
    /// Why, and what was not done.
    let text: String
    /// The paragraph of law behind a refusal.
    let source: String?
    /// What to do now.
    let advice: String?
    /// Ways on, the best one first.
    let links: [Link]
    /// Number of the request, to say on the phone; only for our own faults.
    let errorNumber: String?
}
