// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What was done. The first seven are the log service's own words (RIV log 2, `activityType`);
/// the others are ours, for what that list has no word for.
///
/// Source: 4 kap. 3 § patientdatalagen, 4 kap. 9 § HSLF-FS 2016:40.
package enum LogActivity: String, Sendable, Hashable, CaseIterable {
    case read = "Läsa"
    case write = "Skriva"
    case sign = "Signera"
    case print = "Utskrift"
    case countersign = "Vidimera"
    case delete = "Radera"
    case emergency = "Nödöppning"
    case search = "Söka"
    case compile = "Sammanställa"
    case export = "Exportera"
    case registerRelation = "Registrera relation"
    case chooseActively = "Göra aktivt val"
    case answerConsent = "Registrera samtycke"
    case block = "Spärra"
    case liftBlock = "Häva spärr"
    case readLog = "Läsa logg"
    case signIn = "Logga in"
    case signOut = "Logga ut"
    case checkpoint = "Kontrollpunkt"
    /// Stands for a row that this program cannot read; never written.
    case unreadable = "Oläsbar"
}
