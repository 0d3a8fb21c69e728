// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import DesignSystem
import HTTPFront

extension DentalNames {
    /// What is kept is read by the person and by other units, so it is in Swedish whatever the page's
    /// language is.
    init(_ pages: Pages) {
        let texts = pages.renderer.texts[.swedish]
        self.init { texts["dental.\($0)"] }
    }
}
