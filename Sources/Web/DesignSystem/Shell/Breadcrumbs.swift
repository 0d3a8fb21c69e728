// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The pages above this one. Template `components/breadcrumbs`; printed by the shell.
package struct Breadcrumbs: Encodable, Sendable, Hashable {
    /// The highest first; the page itself is not among them.
    package let links: [Link]

    /// A row of links.
    package init(links: [Link]) {
        self.links = links
    }
}
