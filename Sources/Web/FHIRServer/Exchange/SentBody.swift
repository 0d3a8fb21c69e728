// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRXML
import GuardedStore

/// What a client has sent, as JSON, and where its parts stood in the text that was sent.
struct SentBody: Sendable {
    /// The body as JSON.
    let document: JSONDocument
    /// The XML it was read from.
    let reading: XMLReading?

    var root: JSONValue { document.root }
    /// What of the XML is not FHIR, and therefore not in the document.
    var faults: [Issue] { reading?.issues ?? [] }

    /// Findings about the document, with lines and columns of the text that was sent.
    func placed(_ issues: [Issue]) -> [Issue] { reading?.placed(issues) ?? issues }

    /// Does something with the document; the findings of an error get lines and columns of the text that was
    /// sent.
    func placing<Result>(_ work: (JSONDocument) async throws -> Result) async throws -> Result {
        do {
            return try await work(document)
        } catch let error as DoorError {
            throw DoorError(error.code, placed(error.issues))
        }
    }
}
