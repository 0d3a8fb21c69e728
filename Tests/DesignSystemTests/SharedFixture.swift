// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import DesignSystem

/// What all tests read and none changes; made once.
enum SharedFixture {
    static let assets = Assets()
    static let texts = Texts(assets: assets)
    static let renderer = Result { try HTMLRenderer(assets: assets) }
}
