// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Renders pages: a typed model in its template, inside the shell. Made once at start; share the value.
///
///     let renderer = try HTMLRenderer(assets: Assets())
///     let html = try renderer.render(CitizenStart(...), in: shell)
package struct HTMLRenderer: Sendable {
    /// The files that pages name.
    package let assets: Assets
    /// The texts of all languages.
    package let texts: Texts

    private let libraries: [Language: TemplateLibrary]
    private let borrowing: [Language: Set<String>]

    /// Compiles every template in every language.
    ///
    /// - Throws: `.template` when one does not parse.
    package init(assets: Assets = Assets()) throws(DesignError) {
        let texts = Texts(assets: assets)
        var libraries: [Language: TemplateLibrary] = [:]
        var borrowing: [Language: Set<String>] = [:]
        for language in Language.allCases {
            var library = TemplateLibrary()
            for source in Self.sources(language, assets: assets, texts: texts) {
                try library.register(source)
                if !source.borrowedKeys.isEmpty { borrowing[language, default: []].insert(source.name) }
            }
            libraries[language] = library
        }
        self.assets = assets
        self.texts = texts
        self.libraries = libraries
        self.borrowing = borrowing
    }

    /// The texts in the language of a display.
    package func texts(_ display: Display) -> LocalTexts {
        texts[display.language]
    }

    /// A whole page.
    ///
    /// - Throws: `.unknownTemplate` when the model names a template that is not there.
    package func render(_ page: some PageModel, in shell: Shell) throws(DesignError) -> String {
        let language = shell.display.language
        let name = type(of: page).template
        let main = try fragment(page, template: name, language: language)
        let local = texts[language]
        let isBorrowing =
            borrowing[language, default: []].contains(name) || page.textKeys.contains { !local.isOwn($0) }
        let model = ShellModel(shell, main: main, isPartlySwedish: isBorrowing, texts: local, assets: assets)
        return try fragment(model, template: "shell/page", language: language).markup
    }

    /// A piece of a page: one model in one template.
    package func fragment(
        _ model: some Sendable, template name: String, language: Language
    ) throws(DesignError) -> SafeHTML {
        guard let markup = libraries[language]?.render(model, template: name) else {
            throw DesignError(.unknownTemplate, "no template \(name)")
        }
        return SafeHTML(trusted: markup)
    }

    static func sources(_ language: Language, assets: Assets, texts: Texts) -> [TemplateSource] {
        assets.names(in: "templates").map { file in
            let name = String(file.dropFirst("templates/".count).dropLast(".mustache".count))
            return TemplateSource(
                name: name, text: assets.text(file) ?? "", texts: texts[language], assets: assets)
        }
    }
}
