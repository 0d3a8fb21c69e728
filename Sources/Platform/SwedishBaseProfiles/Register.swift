// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Addresses of code systems that the Swedish base profiles draw on.
enum Register {
    static let snomed = "http://snomed.info/sct"
    /// Licensed occupations of HOSP.
    static let occupations = "urn:oid:1.2.752.116.3.1.3"
    /// Professional categories of Socialstyrelsen.
    static let professionalCategories = "urn:oid:1.2.752.116.1.3.6"
    /// Positions of HSA. HL7 Sweden writes 1.2.759 here; its address is kept.
    static let positions = "urn:oid:1.2.759.129.2.2.1.4"
    /// Kinds of care of HSA.
    static let activities = "urn:oid:1.2.752.129.2.2.1.3"
    static let identifierTypes = "http://terminology.hl7.org/CodeSystem/v2-0203"
    static let nameQualifier = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier"
    static let maritalStatus = "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus"
    static let actCode = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
    static let nameParts = "http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2"
}
