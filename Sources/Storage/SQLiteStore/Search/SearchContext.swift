// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CSQLite
import FHIRCore
import FHIRSearch
import FHIRStore

/// What the SQL functions of a connection work with while one search runs.
///
/// `matches_filters(entries)` tests the filters, `sort_value(entries, k)` finds the value of sort key k (0,
/// 1…), `class_in(class, k)` asks the k-th set of label classes. The sets and filters stay here, so that the
/// SQL text is the same for every search of a shape and its statement stays prepared.
final class SearchContext {
    /// How a sort value is found among a resource's index rows.
    struct Sort {
        let param: Int64
        let takesGreatest: Bool
    }

    var filters: [CompiledFilter] = []
    var sorts: [Sort] = []
    var classSets: [ClassSet] = []

    /// Makes the functions known to a connection, which must not outlive this object.
    func register(on connection: Connection) throws(StoreError) {
        let user = Unmanaged.passUnretained(self).toOpaque()
        try Self.register("matches_filters", 1, user, connection) { context, _, values in
            SearchContext.of(context).matchesFilters(context, values)
        }
        try Self.register("sort_value", 2, user, connection) { context, _, values in
            SearchContext.of(context).sortValue(context, values)
        }
        try Self.register("class_in", 2, user, connection) { context, _, values in
            SearchContext.of(context).classIn(context, values)
        }
    }

    private typealias Function =
        @convention(c) (
            OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?
        ) -> Void

    private static func register(
        _ name: String, _ count: Int32, _ user: UnsafeMutableRawPointer, _ connection: Connection,
        _ function: Function
    ) throws(StoreError) {
        let flags = SQLITE_UTF8 | SQLITE_DIRECTONLY
        let code = sqlite3_create_function_v2(
            connection.handle, name, count, flags, user, function, nil, nil, nil)
        guard code == SQLITE_OK else { throw StoreError(sqlite: code, connection.handle, "register") }
    }

    private static func of(_ context: OpaquePointer?) -> SearchContext {
        guard let user = sqlite3_user_data(context) else { fatalError("a search function lost its context") }
        return Unmanaged<SearchContext>.fromOpaque(user).takeUnretainedValue()
    }

    private func matchesFilters(_ context: OpaquePointer?, _ values: UnsafeMutablePointer<OpaquePointer?>?) {
        let bytes = Self.bytes(values?[0])
        let holds = filters.allSatisfy { $0.holds(for: bytes) }
        sqlite3_result_int(context, holds ? 1 : 0)
    }

    private func classIn(_ context: OpaquePointer?, _ values: UnsafeMutablePointer<OpaquePointer?>?) {
        let number = sqlite3_value_int64(values?[0])
        let set = Int(sqlite3_value_int64(values?[1]))
        let holds = classSets.indices.contains(set) && classSets[set].contains(number)
        sqlite3_result_int(context, holds ? 1 : 0)
    }

    private func sortValue(_ context: OpaquePointer?, _ values: UnsafeMutablePointer<OpaquePointer?>?) {
        let place = Int(sqlite3_value_int64(values?[1]))
        guard sorts.indices.contains(place) else { return sqlite3_result_null(context) }
        SortPick(Self.bytes(values?[0]), sorts[place]).give(to: context)
    }

    private static func bytes(_ value: OpaquePointer?) -> UnsafeRawBufferPointer {
        let start = sqlite3_value_blob(value)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
    }
}
