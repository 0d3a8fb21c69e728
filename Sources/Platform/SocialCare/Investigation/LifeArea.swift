// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// An area of life that is looked at, by Individens behov i centrum: the nine of ICF's activities and
/// participation, and two more.
package enum LifeArea: String, Sendable, Hashable, CaseIterable {
    case d1, d2, d3, d4, d5, d6, d7, d8, d9
    /// To feel safe.
    case safety = "kansla-av-trygghet"
    /// Support from somebody who cares for a person near.
    case relative = "stod-fran-narstaende"
}
