// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// Where the person applies for support. Template `social/apply`.
struct ApplyPage: PageModel, Encodable {
    static let template = "social/apply"

    let errors: ErrorSummary?
    let action: String
    let fields: [FieldRow]
    let submit: Button
    let seal: FormSeal
    let about: Details

    init(_ maker: FieldMaker, units: [(value: String, text: String)], seal: FormSeal) {
        var rows = [maker.area("stod", rows: 8)]
        if units.count > 1 { rows.append(maker.select("mottagare", units)) }
        errors = maker.summary(rows)
        action = SocialPaths.apply
        fields = rows
        submit = Button(maker.words["social.apply.submit"], isOnce: true)
        self.seal = seal
        about = Details(
            summary: maker.words["social.apply.about"],
            paragraphs: (1...3).map { maker.words["social.apply.about.\($0)"] })
    }
}
