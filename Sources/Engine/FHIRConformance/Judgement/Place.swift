// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// An element with what it stands in.
struct Place {
    let element: Element
    let surroundings: Surroundings

    init(_ element: Element, _ surroundings: Surroundings) {
        self.element = element
        self.surroundings = surroundings
    }
}
