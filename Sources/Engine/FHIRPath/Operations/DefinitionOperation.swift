// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `%name` of a variable that `defineVariable()` made.
final class DefinitionOperation: Operation {
    /// Where the call of `defineVariable()` stands.
    let place: Int
    let site: Int?

    init(place: Int, offset: Int) {
        site = offset
        self.place = place
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        for item in focus.scope.definition(place) where try !emit(item) { return false }
        return true
    }
}
