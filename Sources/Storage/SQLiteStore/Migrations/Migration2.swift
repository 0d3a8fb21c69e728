// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Answers what a person has, by label class, from an index alone.
enum Migration2 {
    static let main = """
        CREATE INDEX resource_labels ON resource (person, class, care_day) WHERE deleted = 0;
        """

    /// The log has no resources.
    static let log = ""
}
