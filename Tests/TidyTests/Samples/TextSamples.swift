// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Projects for the rules about texts, law and documents.
enum TextSamples {
    private static let templates = "Sources/Web/CWebAssets/templates/"
    private static let texts = "Sources/Web/CWebAssets/Texts/"
    private static let rule = "Sources/Platform/Access/Rules/PatientDataAct/"

    static let all: [Sample] = pages + documents

    private static let pages = [
        Sample(
            "Swedish in code", TextsInCode(),
            [
                "Sources/Web/P/P.swift":
                    "// Spärr\nlet a = \"Spärra\"\nlet b = \"4 kap. 4 § lagen om vård\"\n",
                "Sources/Engine/A/A.swift": "let a = \"å\"\n",
            ],
            ["Sources/Web/P/P.swift:2"]),
        Sample(
            "words in a template", TemplateWords(),
            [
                templates + "a.mustache": """
                {{! A comment. }}<!-- And
                another. --><p class="lead">[[a.b]] {{name}} {{#x}}{{> components/tag}}{{/x}} 12 &nbsp;</p>
                <p>Hej {{name}}</p>
                <nav
                  aria-label="Meny"><a title="{{title}}" href="/x">{{text}}</a></nav>
                """
            ],
            [templates + "a.mustache:3", templates + "a.mustache:4"]),
        Sample(
            "unescaped and inline", TemplateMarkup(),
            [
                templates + "a.mustache":
                    "{{{html}}}\n<p style=\"x\" data-on=\"1\">\n<a onclick=\"f()\">\n<script>\n",
                templates + "components/fragment.mustache": "{{{markup}}}\n",
            ],
            (1...4).map { templates + "a.mustache:\($0)" }),
        Sample(
            "texts that are missing", TextKeys(),
            [
                texts + "p.sv.tsv": "# Swedish.\np.a\tEtt\np.b#one\tTvå\n",
                texts + "p.en.tsv": "# English.\np.a\tOne\np.c\tThree\n",
                texts + "g.sv.tsv": "# Swedish, not translated.\ng.a\tEtt\n",
                templates + "a.mustache": "[[p.a]] [[=p.b]] [[icon:x]] [[p.{{kind}}]]\n[[p.d]]\n",
            ],
            [texts + "p.en.tsv:3", texts + "p.sv.tsv:3", templates + "a.mustache:2"]),
        Sample(
            "findings without Swedish", FindingWords(),
            [
                texts + "findings.sv.tsv": "# Reviewed by a speaker: no.\nmust be {1}\tmåste vara {2}\n",
                "Sources/Engine/FHIRValidation/A.swift":
                    "let a = \"must be \\(b)\"\nlet c = \"may not stand \\(b)\"\nlet d = \"key\"\n",
            ],
            [texts + "findings.sv.tsv:2", "Sources/Engine/FHIRValidation/A.swift:2"]),
        Sample(
            "a language that does not say who has read it", TextReviews(),
            [
                texts + "p.sv.tsv": "# Swedish.\n",
                texts + "p.en.tsv": "# English. Reviewed by a speaker: no.\n",
            ],
            [texts + "p.sv.tsv:1"]),
    ]

    private static let documents = [
        Sample(
            "rules that no page and no test knows", LawSources(),
            [
                rule + "A.swift":
                    "struct A {\nstatic let id = \"D1\"\nstatic let source = LawReference.act(4, \"1\")\n}\n",
                rule + "B.swift": "struct B {\nstatic let source = LawReference.act(\"10\")\n}\n",
                "docs/law/README.md": "| 4 kap. 2 § | `A` |\n",
                "Tests/T/T.swift": "let a = \"D1 DENY\"\n",
            ],
            [rule + "A.swift:3", rule + "B.swift:2", rule + "B.swift:2"]),
        Sample(
            "a gap between decisions", Decisions(),
            ["docs/decisions/0001-a.md": "# A\n", "docs/decisions/0003-b.md": "# B\n"],
            ["docs/decisions/0003-b.md:1"]),
        Sample(
            "changes without version and kind", ChangelogShape(),
            ["CHANGELOG.md": "# Changelog\n\n- **New** A.\n\n## 1.0\n\n- **Fixed** B.\n- C.\n"],
            ["CHANGELOG.md:3", "CHANGELOG.md:8"]),
    ]
}
