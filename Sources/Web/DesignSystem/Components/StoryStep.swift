// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One thing to do in a guided story.
package struct StoryStep: Encodable, Sendable, Hashable {
    /// What to do.
    package let text: String
    /// Where.
    package let link: Link?

    /// Makes the model of one.
    package init(text: String, link: Link? = nil) {
        self.text = text
        self.link = link
    }
}
