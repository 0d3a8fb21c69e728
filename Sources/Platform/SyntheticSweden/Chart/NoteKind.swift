// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What kind of note a Composition is (LOINC document types).
enum NoteKind {
    static let progressNote = FHIR.concept(
        [FHIR.coding(Concept.loincSystem, "11506-3")], text: "Anteckning")
}
