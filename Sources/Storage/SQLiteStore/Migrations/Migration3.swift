// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Finds what was deleted since a moment, as `resource_updated` finds what was written.
enum Migration3 {
    static let main = """
        CREATE INDEX resource_gone ON resource (type, updated) WHERE deleted = 1;
        """

    /// The log has no resources.
    static let log = ""
}
