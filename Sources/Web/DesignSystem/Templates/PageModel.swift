// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The facts of one page, ready to be printed.
///
/// A model is a struct of stored properties: `String`, `Int`, `Bool`, an enum of strings, optionals and
/// arrays of these and of models. Templates see stored properties only, and only those of the innermost
/// model: nothing is taken from a model outside. Say `Encodable` too, of pages and of the models in them: it
/// makes them print some twenty times faster, and the compiler writes the code.
package protocol PageModel: Sendable {
    /// Name of the template: `citizen/start` is `templates/citizen/start.mustache`.
    static var template: String { get }

    /// Keys of texts that the model took itself; with those of the template they tell whether a page is
    /// wholly in the reader's language. None unless told.
    var textKeys: [String] { get }
}

extension PageModel {
    /// None.
    package var textKeys: [String] {
        []
    }
}
