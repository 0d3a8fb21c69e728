// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Projects for the rules about modules.
enum ArrowSamples {
    static let all: [Sample] = [
        Sample(
            "Engine imports Platform", Arrows(),
            [
                "Sources/Engine/A/A.swift": "import B\n",
                "Sources/Platform/B/B.swift": "\nimport A\n",
            ],
            ["Sources/Engine/A/A.swift:1"]),
        Sample(
            "Platform imports a database", Arrows(),
            [
                "Sources/Platform/B/B.swift": "import Foundation\nimport struct S.T\n",
                "Sources/Storage/S/S.swift": "",
            ],
            ["Sources/Platform/B/B.swift:2"]),
        Sample(
            "Engine imports Foundation", ForeignImports(),
            ["Sources/Engine/A/A.swift": "import Synchronization\nimport Foundation\n"],
            ["Sources/Engine/A/A.swift:2"]),
        Sample(
            "App makes templates", ForeignImports(),
            ["Sources/App/a/A.swift": "import Hummingbird\nimport Mustache\n"],
            ["Sources/App/a/A.swift:2"]),
        Sample(
            "a row names too much and too little", ManifestRows(),
            [
                "Package.swift": "[\nmodule(\"A\", \"Engine\", [\"C\"]),\nmodule(\"B\", \"Engine\"),\n]\n",
                "Sources/Engine/A/A.swift": "import B\n",
                "Sources/Engine/B/B.swift": "",
                "Sources/Engine/C/C.swift": "",
            ],
            ["Package.swift:2", "Package.swift:2", "Package.swift:1"]),
        Sample(
            "a portal names the store", OneDoor(),
            [
                "Sources/Web/P/P.swift":
                    "// ResourceStore\nlet text = \"ResourceStore\"\nlet s: ResourceStore\n",
                "Sources/App/a/A.swift": "let store: any ResourceStore\n",
            ],
            ["Sources/Web/P/P.swift:3"]),
        Sample(
            "a type with its module's name", ModuleNames(),
            ["Sources/Engine/A/A.swift": "struct B { enum A {} }\n"],
            ["Sources/Engine/A/A.swift:1"]),
        Sample(
            "a module without article, one whose article is silent, one that speaks", ModuleArticle(),
            [
                "Sources/Engine/A/A.swift": "",
                "Sources/Engine/B/B.swift": "",
                "Sources/Engine/B/README.md": "Does everything.\n",
                "Sources/Engine/C/C.swift": "",
                "Sources/Engine/C/README.md": "It does not know who reads.\n",
            ],
            ["Sources/Engine/A/README.md:1", "Sources/Engine/B/README.md:1"]),
    ]
}
