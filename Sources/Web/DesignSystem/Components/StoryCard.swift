// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A guided story with a person of the demo. Template `components/story-card`.
package struct StoryCard: Encodable, Sendable, Hashable {
    /// Id of the heading.
    package let id: String
    /// Two letters.
    package let initials: String
    /// Who.
    package let persona: String
    /// One line about the person.
    package let about: String
    /// What the story shows.
    package let title: String
    /// What to do, in order.
    package let steps: [StoryStep]

    /// Makes the model of one.
    package init(
        id: String, initials: String, persona: String, about: String, title: String, steps: [StoryStep]
    ) {
        self.id = id
        self.initials = initials
        self.persona = persona
        self.about = about
        self.title = title
        self.steps = steps
    }
}
