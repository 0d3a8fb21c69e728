// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The days from which the sections we apply have been in force.
enum InForce {
    /// Patientdatalagen (2008:355), all sections we apply but those named below.
    static let patientDataAct = day(2008, 7, 1)
    /// 4 kap. 2 § third paragraph patientdatalagen, with lagen (2018:744) om försäkringsmedicinska
    /// utredningar. The day is from knowledge, not read in the statute.
    static let insuranceMedicalData = day(2019, 1, 1)
    /// Lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation.
    static let coherentDocumentationAct = day(2023, 1, 1)
    /// Offentlighets- och sekretesslagen (2009:400). The day is from knowledge, not read in the statute.
    static let secrecyAct = day(2009, 6, 30)
    /// 10 § lagen (2001:454) as worded by lag (2023:821). The day is from knowledge, not read in the statute.
    static let socialServicesDataSection10 = day(2024, 1, 1)
    /// Förordningen (2001:637).
    static let socialServicesDataOrdinance = day(2001, 10, 1)
    /// 12 § förordningen (2001:637) as worded by förordning (2025:481); earlier wordings were not read.
    static let socialServicesDataOrdinanceSection12 = day(2025, 7, 1)
    /// HSLF-FS 2016:40. The day is from knowledge, not read in the regulations.
    static let boardRegulations = day(2017, 3, 1)
    /// 6 kap. 11 § föräldrabalken. The day is from knowledge, not read in the code.
    static let parentalCodeGuardians = day(1983, 7, 1)

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
        guard let result = CalendarDay(year: year, month: month, day: day) else {
            fatalError("the day from which a section is in force does not exist: \(year)-\(month)-\(day)")
        }
        return result
    }
}
