// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Collects the properties of a model.
struct ModelFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let result: ModelEncoder.Result
    var codingPath: [any CodingKey] { [] }

    private func add(_ value: TemplateValue, _ key: Key) {
        result.names.append(key.stringValue)
        result.values.append(value)
    }

    func encodeNil(forKey key: Key) { add(.nothing, key) }
    func encode(_ value: Bool, forKey key: Key) { add(.bool(value), key) }
    func encode(_ value: String, forKey key: Key) { add(.text(value), key) }
    func encode(_ value: Int, forKey key: Key) { add(.text(String(value)), key) }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) { add(ModelEncoder.value(of: value), key) }

    func encodeIfPresent(_ value: Bool?, forKey key: Key) { add(value.map { .bool($0) } ?? .nothing, key) }
    func encodeIfPresent(_ value: String?, forKey key: Key) { add(value.map { .text($0) } ?? .nothing, key) }
    func encodeIfPresent(_ value: Int?, forKey key: Key) {
        add(value.map { .text(String($0)) } ?? .nothing, key)
    }
    func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) {
        add(value.map { ModelEncoder.value(of: $0) } ?? .nothing, key)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy keyType: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        KeyedEncodingContainer(ModelFields<Nested>(result: result))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        ModelElements(result: result)
    }

    func superEncoder() -> any Encoder {
        ModelEncoder(result: result)
    }

    func superEncoder(forKey key: Key) -> any Encoder {
        ModelEncoder(result: result)
    }
}
