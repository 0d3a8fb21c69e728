// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Collects the elements of an array in a model.
struct ModelElements: UnkeyedEncodingContainer {
    let result: ModelEncoder.Result
    var codingPath: [any CodingKey] { [] }
    var count: Int { result.values.count }

    func encodeNil() { result.values.append(.nothing) }
    func encode(_ value: Bool) { result.values.append(.bool(value)) }
    func encode(_ value: String) { result.values.append(.text(value)) }
    func encode(_ value: Int) { result.values.append(.text(String(value))) }
    func encode<Value: Encodable>(_ value: Value) { result.values.append(ModelEncoder.value(of: value)) }

    func nestedContainer<Nested: CodingKey>(keyedBy keyType: Nested.Type) -> KeyedEncodingContainer<Nested> {
        KeyedEncodingContainer(ModelFields<Nested>(result: result))
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        self
    }

    func superEncoder() -> any Encoder {
        ModelEncoder(result: result)
    }
}
