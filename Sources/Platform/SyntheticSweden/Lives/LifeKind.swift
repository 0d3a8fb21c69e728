// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The kinds of lives, personas apart.
enum LifeKind: Sendable, Hashable {
    case diabetes, lungsAndHeart, depression, healthy
    case persona(Persona)

    /// The name that `SyntheticPerson.life` shows.
    var name: String {
        switch self {
        case .diabetes: "diabetes"
        case .lungsAndHeart: "lungs-and-heart"
        case .depression: "depression"
        case .healthy: "healthy"
        case .persona: "persona"
        }
    }

    /// The course that writes it.
    var course: any LifeCourse {
        switch self {
        case .diabetes: DiabetesWithHypertension()
        case .lungsAndHeart: LungsAndHeart()
        case .depression: DepressionWithBlock()
        case .healthy: Healthy()
        case .persona(let persona): persona.course
        }
    }

    /// Those that people are drawn from, in order; the last one takes everybody who is left.
    static let drawn: [LifeKind] = [.diabetes, .lungsAndHeart, .depression, .healthy]
}
