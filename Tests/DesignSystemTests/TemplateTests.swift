// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import DesignSystem

@Suite("Templates")
struct TemplateTests {
    @Test("the gallery fills every component")
    func gallery() throws {
        let renderer = try HTMLRenderer()
        #expect(TemplateCheck(assets: renderer.assets).problems(of: [Gallery(renderer.texts[.swedish])]) == [])
    }
}
