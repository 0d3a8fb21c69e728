// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What staff do, as far as the lives need to choose someone.
enum Profession: String, Sendable, CaseIterable {
    case doctor, nurse, psychologist, careWorker, caseOfficer, dentist, administrator

    /// The occupation in Swedish, as a commission says it.
    var role: String {
        switch self {
        case .doctor: "läkare"
        case .nurse: "sjuksköterska"
        case .psychologist: "psykolog"
        case .careWorker: "undersköterska"
        case .caseOfficer: "handläggare"
        case .dentist: "tandläkare"
        case .administrator: "strateg"
        }
    }
}
