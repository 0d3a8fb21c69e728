// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// All rules, in the order of the style guide.
enum TidyRules {
    static let all: [any TidyRule] = [
        Arrows(), ForeignImports(), ManifestRows(), OneDoor(),
        BannedNames(), ModuleNames(), OneType(), TestNames(),
        FileSize(), FunctionSize(), Columns(), WhiteSpace(), FileHeader(), LargeFiles(),
        BannedConstructs(), Printing(), OpenQuestions(), Banners(), Docstrings(), ModuleArticle(),
        TextsInCode(), FindingWords(), TemplateWords(), TemplateMarkup(), TextKeys(), TextReviews(),
        LawSources(), Decisions(), ChangelogShape(),
    ]
}
