// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Takes the one value of a model that is no struct, such as an enum of strings.
struct ModelScalar: SingleValueEncodingContainer {
    let result: ModelEncoder.Result
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { result.value = .nothing }
    func encode(_ value: Bool) { result.value = .bool(value) }
    func encode(_ value: String) { result.value = .text(value) }
    func encode(_ value: Int) { result.value = .text(String(value)) }
    func encode<Value: Encodable>(_ value: Value) { result.value = ModelEncoder.value(of: value) }
}
