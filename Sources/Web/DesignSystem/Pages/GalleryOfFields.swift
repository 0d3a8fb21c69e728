// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Every field of a form, right and wrong, `/komponenter/falt`.
package struct GalleryOfFields: PageModel, Encodable {
    package static let template = "public/gallery-fields"

    let seal: FormSeal
    let fields: [FieldRow]
    let errors: ErrorSummary
    let wrongFields: [FieldRow]

    /// The fields in one language; their examples are Swedish.
    package init(_ t: LocalTexts) {
        seal = FormSeal(csrfToken: "-")
        fields = Gallery.fields(t, isWrong: false)
        errors = Gallery.errors(t)
        wrongFields = Gallery.fields(t, isWrong: true)
    }
}
