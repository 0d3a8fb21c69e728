// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the vision and its strategy ask for, row by row, and how far this program has come with each.
///
/// The one file behind `/om/visionen`. A test reads it: a row that works or works in part names a test that
/// exists and a page that answers. Number, state (W works, P in part, M missing), page, test.
package enum VisionTable {
    /// All rows, in the order of the vision.
    package static let rows: [VisionRow] = text.split(separator: "\n").compactMap {
        VisionRow(line: String($0))
    }

    /// The first and last number of each group of rows.
    static let groups = [
        1...20, 21...42, 43...56, 57...69, 70...74, 75...84, 85...97, 98...112, 113...131,
    ]

    private static let text = """
        R001|P|/insikt|Tests/Pages/test_journey_16_strategist.py
        R002|P|/insikt|Tests/Pages/test_journey_16_strategist.py
        R003|P|/min/omsorg|Tests/Pages/test_journey_07_social.py
        R004|P|/min/omsorg|Tests/Pages/test_journey_07_social.py
        R005|W|/min/journal|Tests/Pages/test_journey_01_result.py
        R006|P|/min/meddelanden|Tests/Pages/test_inbox.py
        R007|P|/vard/inkorg|Tests/Pages/test_inbox.py
        R008|W|/komponenter|Tests/Pages/test_accessibility.py
        R009|P|/insikt|Tests/Pages/test_journey_16_strategist.py
        R010|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R011|P|/min/journal|Tests/Pages/test_journey_01_result.py
        R012|P|/vard/arenden|Tests/Pages/test_journey_07_social.py
        R013|P|/min/tandvard|Tests/Pages/test_journey_15_dentist.py
        R014|M||
        R015|P|/fhir/metadata|Tests/Pages/test_api_decisions.py
        R016|M||
        R017|M||
        R018|P|/vard/besok|Tests/Pages/test_journey_07_social.py
        R019|P|/insikt|Tests/Pages/test_journey_16_strategist.py
        R020|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R021|P|/min|Tests/Pages/test_journey_03_block.py
        R022|M||
        R023|W|/min/lasningar|Tests/Pages/test_journey_13_log.py
        R024|P|/vard/inkorg|Tests/Pages/test_journey_08_sip.py
        R025|P|/min/meddelanden|Tests/Pages/test_inbox.py
        R026|P|/vard/arenden|Tests/Pages/test_journey_07_social.py
        R027|M||
        R028|P|/min/plan|Tests/Pages/test_journey_08_sip.py
        R029|P|/komponenter|Tests/Pages/test_accessibility.py
        R030|P|/vard/arenden|Tests/Pages/test_journey_07_social.py
        R031|W|/min/journal|Tests/Pages/test_journey_01_result.py
        R032|P|/komponenter|Tests/Pages/test_accessibility.py
        R033|P|/min/meddelanden|Tests/Pages/test_inbox.py
        R034|P|/min/provsvar|Tests/Pages/test_journey_01_result.py
        R035|M||
        R036|P|/min/meddelanden|Tests/Pages/test_inbox.py
        R037|P|/vard/besok|Tests/Pages/test_journey_07_social.py
        R038|P|/min/plan|Tests/Pages/test_journey_08_sip.py
        R039|M||
        R040|P|/valj-person|Tests/Pages/test_journey_03_block.py
        R041|P|/vard/arenden|Tests/Pages/test_journey_07_social.py
        R042|M||
        R043|W|/vard|Tests/Pages/test_journey_02_staff.py
        R044|W|/insikt|Tests/Pages/test_journey_16_strategist.py
        R045|P|/fhir/metadata|Tests/Pages/test_api_decisions.py
        R046|M||
        R047|M||
        R048|P|/vard/inkorg|Tests/Pages/test_inbox.py
        R049|P|/vard/osignerat|Tests/Pages/test_note_actions.py
        R050|P|/vard|Tests/Pages/test_staff_note.py
        R051|P|/vard|Tests/Pages/test_note_actions.py
        R052|M||
        R053|M||
        R054|M||
        R055|P|/|Tests/Pages/test_accessibility.py
        R056|M||
        R057|P|/insikt|Tests/Pages/test_journey_16_strategist.py
        R058|M||
        R059|P|/komponenter|Tests/Pages/test_accessibility.py
        R060|P|/insikt|Tests/Pages/test_journey_16_strategist.py
        R061|W|/insikt|Tests/Pages/test_journey_16_strategist.py
        R062|P|/insikt|Tests/Pages/test_journey_16_strategist.py
        R063|W|/min/sparrar|Tests/Pages/test_journey_03_block.py
        R064|W|/vard|Tests/Pages/test_api_decisions.py
        R065|W|/min/samtycken|Tests/Pages/test_journey_04_consent.py
        R066|P|/insikt|Tests/Pages/test_journey_16_strategist.py
        R067|M||
        R068|M||
        R069|P|/valj-person|Tests/Pages/test_journey_03_block.py
        R070|W|/tillganglighet|Tests/Pages/test_accessibility.py
        R071|W|/min/lasningar|Tests/Pages/test_routes.py
        R072|W|/komponenter|Tests/Pages/test_accessibility.py
        R073|W|/komponenter|Tests/Pages/test_accessibility.py
        R074|W|/komponenter|Tests/Pages/test_accessibility.py
        R075|W|/|Tests/Pages/test_routes.py
        R076|W|/min|Tests/Pages/test_journey_01_result.py
        R077|W|/min/journal|Tests/Pages/test_journey_01_result.py
        R078|P|/fhir/metadata|Tests/Pages/test_api_decisions.py
        R079|M||
        R080|P|/fhir/metadata|Tests/Pages/test_api_decisions.py
        R081|M||
        R082|M||
        R083|M||
        R084|M||
        R085|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R086|W|/insikt/strategi/huvudman|Tests/StrategyTests/RuleTests.swift
        R087|M||
        R088|M||
        R089|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R090|W|/insikt/strategi/uppfoljning|Tests/StrategyTests/RuleTests.swift
        R091|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R092|W|/insikt/strategi|Tests/StrategyTests/RuleTests.swift
        R093|W|/insikt/strategi|Tests/StrategyTests/RuleTests.swift
        R094|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R095|W|/insikt/strategi|Tests/StrategyTests/RuleTests.swift
        R096|W|/insikt/strategi|Tests/StrategyTests/DeskTests.swift
        R097|M||
        R098|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R099|P|/vard|Tests/Pages/test_api_decisions.py
        R100|P|/min/sparrar|Tests/Pages/test_journey_03_block.py
        R101|P|/vard|Tests/Pages/test_api_decisions.py
        R102|M||
        R103|M||
        R104|P|/vard|Tests/Pages/test_staff_note.py
        R105|P|/fhir/metadata|Tests/Pages/test_bad_input.py
        R106|P|/insikt|Tests/Pages/test_journey_16_strategist.py
        R107|M||
        R108|P|/vard|Tests/Pages/test_staff_note.py
        R109|M||
        R110|P|/fhir/metadata|Tests/Pages/test_api_decisions.py
        R111|P|/fhir/metadata|Tests/Pages/test_bad_input.py
        R112|P|/fhir/metadata|Tests/Pages/test_bad_input.py
        R113|P|/min/journal|Tests/Pages/test_journey_01_result.py
        R114|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R115|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R116|P|/insikt|Tests/Pages/test_journey_16_strategist.py
        R117|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R118|W|/insikt/strategi|Tests/StrategyTests/RuleTests.swift
        R119|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R120|W|/insikt/strategi|Tests/StrategyTests/DeskTests.swift
        R121|P|/min|Tests/Pages/test_journey_01_result.py
        R122|P|/vard|Tests/Pages/test_journey_02_staff.py
        R123|P|/min/lasningar|Tests/Pages/test_journey_13_log.py
        R124|P|/fhir/metadata|Tests/Pages/test_api_decisions.py
        R125|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R126|W|/insikt/strategi|Tests/StrategyTests/RuleTests.swift
        R127|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R128|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R129|W|/insikt/strategi/huvudman|Tests/StrategyTests/DeskTests.swift
        R130|P|/insikt/strategi|Tests/Pages/test_strategy.py
        R131|P|/insikt/strategi|Tests/Pages/test_strategy.py
        """
}
