// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the vision and its strategy ask for, row by row, and how far this program has come with each.
///
/// The one file behind `/om/visionen`. Tests read it: a row that works or works in part names tests and a
/// page that answers. Number, state (W works, P in part, M missing), page, and tests by their file below
/// `Tests` and their name in it; those of a row that works show all that it asks for, each its share.
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
        R001|P|/insikt/oppet|Pages/test_journey_16_strategist.py::test_everyone_sees_what_the_region_shows
        R002|P|/insikt|Pages/test_journey_16_strategist.py::test_the_gradient_by_education
        R003|P|/min/omsorg|Pages/test_journey_07_social.py::test_from_application_to_follow_up
        R004|P|/min/omsorg|Pages/test_journey_07_social.py::test_from_application_to_follow_up
        R005|W|/min|Pages/test_journey_01_result.py::test_anna_finds_her_newest_result_and_understands_it \
        Pages/test_journey_07_social.py::test_from_application_to_follow_up \
        Pages/test_journey_08_sip.py::test_a_plan_from_call_to_portal
        R006|P|/min/meddelanden|Pages/test_inbox.py::test_anna_writes_berg_answers_and_she_sees_it
        R007|P|/vard/inkorg|Pages/test_inbox.py::test_a_critical_result_is_acknowledged_and_told
        R008|P|/komponenter|Pages/test_accessibility.py::test_a_page_is_for_everyone
        R009|P|/insikt|Pages/test_journey_16_strategist.py::test_ulla_goes_from_signal_to_measure
        R010|P|/insikt/strategi|Pages/test_strategy.py::test_page_json_and_csv_tell_the_same_measures
        R011|P|/min/journal| \
        Pages/test_journey_01_result.py::test_anna_finds_her_newest_result_and_understands_it
        R012|P|/vard/arenden|Pages/test_journey_07_social.py::test_from_application_to_follow_up
        R013|P|/min/tandvard|Pages/test_journey_15_dentist.py::test_asa_charts_asks_and_is_warned
        R014|M||
        R015|P|/fhir/metadata|Pages/test_api_decisions.py::test_a_system_of_the_own_provider_is_logged_by_name
        R016|M||
        R017|M||
        R018|P|/vard/besok|Pages/test_journey_07_social.py::test_from_application_to_follow_up
        R019|P|/insikt|Pages/test_journey_16_strategist.py::test_ulla_goes_from_signal_to_measure
        R020|P|/insikt/strategi|Pages/test_strategy.py::test_page_json_and_csv_tell_the_same_measures
        R021|P|/min/omsorg/ansok|Pages/test_journey_07_social.py::test_from_application_to_follow_up
        R022|M||
        R023|P|/min/lasningar| \
        Pages/test_journey_13_log.py::test_anna_sees_who_has_read_where_when_why_and_by_what_right
        R024|P|/vard/inkorg|Pages/test_journey_08_sip.py::test_a_plan_from_call_to_portal
        R025|P|/min/meddelanden|Pages/test_inbox.py::test_anna_writes_berg_answers_and_she_sees_it
        R026|P|/vard/arenden|Pages/test_journey_07_social.py::test_from_application_to_follow_up
        R027|P|/min|CitizenPortalTests/EasyTextTests.swift::leads
        R028|P|/min/plan|Pages/test_journey_08_sip.py::test_a_plan_from_call_to_portal
        R029|P|/insikt|Pages/test_journey_16_strategist.py::test_the_gradient_by_education
        R030|P|/vard/arenden|Pages/test_journey_07_social.py::test_from_application_to_follow_up
        R031|P|/min/journal| \
        Pages/test_journey_01_result.py::test_anna_finds_her_newest_result_and_understands_it
        R032|P|/komponenter|Pages/test_accessibility.py::test_display_is_chosen_without_javascript_and_kept
        R033|P|/min/meddelanden|Pages/test_inbox.py::test_anna_writes_berg_answers_and_she_sees_it
        R034|P|/min/provsvar| \
        Pages/test_journey_01_result.py::test_anna_finds_her_newest_result_and_understands_it
        R035|M||
        R036|P|/min/meddelanden|Pages/test_inbox.py::test_anna_writes_berg_answers_and_she_sees_it
        R037|P|/vard/besok|Pages/test_journey_07_social.py::test_from_application_to_follow_up
        R038|P|/min/plan|Pages/test_journey_08_sip.py::test_a_plan_from_call_to_portal
        R039|M||
        R040|P|/valj-person|CitizenPortalTests/JourneyTests.swift::child
        R041|P|/vard/arenden|Pages/test_journey_07_social.py::test_from_application_to_follow_up
        R042|M||
        R043|W|/vard| \
        Pages/test_journey_02_staff.py::test_dr_berg_reads_own_notes_chooses_others_and_is_told_of_a_block
        R044|W|/insikt|Pages/test_journey_16_strategist.py::test_ulla_goes_from_signal_to_measure
        R045|P|/fhir/metadata|Pages/test_api_decisions.py::test_a_system_of_the_own_provider_is_logged_by_name
        R046|M||
        R047|M||
        R048|P|/vard/inkorg|Pages/test_inbox.py::test_a_critical_result_is_acknowledged_and_told
        R049|P|/vard/osignerat| \
        Pages/test_note_actions.py::test_a_nurse_writes_codes_and_signs_within_twelve_actions
        R050|P|/vard| \
        Pages/test_staff_note.py::test_a_medicine_that_anna_does_not_tolerate_is_ordered_only_with_a_reason
        R051|P|/vard|Pages/test_note_actions.py::test_a_nurse_writes_codes_and_signs_within_twelve_actions
        R052|M||
        R053|M||
        R054|M||
        R055|P|/|Pages/test_accessibility.py::test_help_is_in_the_same_place_on_every_page
        R056|M||
        R057|P|/insikt|Pages/test_journey_16_strategist.py::test_the_gradient_by_education
        R058|P|/insikt|Pages/test_journey_16_strategist.py::test_the_gradient_by_education
        R059|P|/komponenter|Pages/test_accessibility.py::test_display_is_chosen_without_javascript_and_kept
        R060|P|/insikt|Pages/test_journey_16_strategist.py::test_ulla_goes_from_signal_to_measure
        R061|W|/insikt|Pages/test_journey_16_strategist.py::test_ulla_goes_from_signal_to_measure \
        Pages/test_journey_16_strategist.py::test_the_file_and_the_json_hide_the_same \
        InsightPortalTests/PageTests.swift::sexes
        R062|P|/insikt|Pages/test_journey_16_strategist.py::test_ulla_goes_from_signal_to_measure
        R063|W|/min/sparrar|Pages/test_journey_03_block.py::test_a_block_counts_at_once_and_so_does_its_end \
        Pages/test_routes.py::test_what_a_route_shows_of_her_is_in_her_log_and_goes_to_nobody_else \
        Pages/test_headers.py::test_the_operators_log_names_nobody
        R064|W|/vard| \
        Pages/test_api_decisions.py::test_each_way_to_ask_gives_the_decision_of_the_table_and_its_log_row
        R065|W|/min/samtycken|Pages/test_journey_04_consent.py::test_dr_ek_reads_while_anna_says_yes
        R066|P|/insikt|Pages/test_journey_16_strategist.py::test_ulla_goes_from_signal_to_measure
        R067|M||
        R068|M||
        R069|P|/valj-person|Pages/test_journey_03_block.py::test_a_guardian_may_not_block_for_a_child
        R070|P|/tillganglighet|Pages/test_accessibility.py::test_a_page_is_for_everyone
        R071|P|/min/lasningar| \
        Pages/test_routes.py::test_what_a_route_shows_of_her_is_in_her_log_and_goes_to_nobody_else
        R072|W|/komponenter|Pages/test_accessibility.py::test_a_page_is_for_everyone \
        Pages/test_accessibility.py::test_a_page_says_the_same_without_javascript
        R073|W|/komponenter|Pages/test_accessibility.py::test_a_page_is_for_everyone \
        Pages/test_accessibility.py::test_a_page_fits_320_pixels_and_larger_text \
        CitizenPortalTests/EasyTextTests.swift::leads
        R074|W|/komponenter|Pages/test_accessibility.py::test_a_page_is_for_everyone
        R075|W|/|Pages/test_journey_01_result.py::test_anna_finds_her_newest_result_and_understands_it \
        Pages/test_journey_02_staff.py::test_dr_berg_reads_own_notes_chooses_others_and_is_told_of_a_block \
        Pages/test_journey_16_strategist.py::test_ulla_goes_from_signal_to_measure
        R076|W|/min|Pages/test_journey_01_result.py::test_anna_finds_her_newest_result_and_understands_it \
        Pages/test_journey_02_staff.py::test_dr_berg_reads_own_notes_chooses_others_and_is_told_of_a_block
        R077|P|/min/journal| \
        Pages/test_journey_01_result.py::test_anna_finds_her_newest_result_and_understands_it \
        Pages/test_journey_07_social.py::test_from_application_to_follow_up \
        Pages/test_journey_15_dentist.py::test_asa_charts_asks_and_is_warned
        R078|P|/fhir/metadata|Pages/test_api_decisions.py::test_a_system_of_the_own_provider_is_logged_by_name
        R079|M||
        R080|P|/fhir/metadata|Pages/test_api_decisions.py::test_a_system_of_the_own_provider_is_logged_by_name
        R081|M||
        R082|M||
        R083|M||
        R084|M||
        R085|P|/insikt/strategi| \
        Pages/test_strategy.py::test_a_local_plan_from_the_national_one_to_the_governance_report
        R086|W|/insikt/strategi/huvudman|StrategyTests/RuleTests.swift::principals
        R087|P|/insikt/strategi/huvudman|StrategyTests/RuleTests.swift::json
        R088|P|/insikt/strategi/huvudman|StrategyTests/RuleTests.swift::json
        R089|P|/insikt/strategi|Pages/test_strategy.py::test_page_json_and_csv_tell_the_same_measures
        R090|W|/insikt/strategi/uppfoljning|StrategyTests/RuleTests.swift::report
        R091|P|/insikt/strategi| \
        Pages/test_strategy.py::test_a_local_plan_from_the_national_one_to_the_governance_report
        R092|W|/insikt/strategi|StrategyTests/RuleTests.swift::responsible \
        StrategyTests/RuleTests.swift::overlap
        R093|W|/insikt/strategi|StrategyTests/RuleTests.swift::overlap
        R094|P|/insikt/strategi| \
        Pages/test_strategy.py::test_a_local_plan_from_the_national_one_to_the_governance_report
        R095|W|/insikt/strategi|StrategyTests/RuleTests.swift::responsible
        R096|W|/insikt/strategi|StrategyTests/DeskTests.swift::firstPlan
        R097|M||
        R098|P|/insikt/strategi|Pages/test_strategy.py::test_page_json_and_csv_tell_the_same_measures
        R099|P|/vard| \
        Pages/test_api_decisions.py::test_each_way_to_ask_gives_the_decision_of_the_table_and_its_log_row
        R100|P|/min/sparrar|Pages/test_journey_03_block.py::test_a_block_counts_at_once_and_so_does_its_end
        R101|P|/vard|AccessTests/Tables/TableOrderTests.swift::dates
        R102|M||
        R103|M||
        R104|P|/vard|Pages/test_staff_note.py::test_fatima_writes_about_anna_who_sees_it_within_a_second
        R105|W|/fhir/metadata| \
        Pages/test_api_validation.py::test_a_setting_holds_from_the_next_write_of_a_node_that_runs
        R106|P|/insikt|Pages/test_journey_16_strategist.py::test_ulla_goes_from_signal_to_measure
        R107|M||
        R108|P|/vard|Pages/test_staff_note.py::test_fatima_writes_about_anna_who_sees_it_within_a_second
        R109|M||
        R110|P|/fhir/metadata|Pages/test_api_decisions.py::test_a_system_of_the_own_provider_is_logged_by_name
        R111|P|/fhir/metadata|SwedishBaseProfilesTests/SyntheticDataTests.swift::patients
        R112|P|/fhir/metadata|FHIRConformanceTests/SuiteTests.swift::hl7sValidatorCasesGet \
        FHIRServerTests/CapabilityTests.swift::promises
        R113|P|/min/journal|Pages/test_journey_15_dentist.py::test_asa_charts_asks_and_is_warned
        R114|P|/insikt/strategi| \
        Pages/test_strategy.py::test_a_local_plan_from_the_national_one_to_the_governance_report
        R115|P|/insikt/strategi|Pages/test_strategy.py::test_page_json_and_csv_tell_the_same_measures
        R116|P|/insikt/strategi|StrategyTests/RuleTests.swift::json
        R117|P|/insikt/strategi|Pages/test_strategy.py::test_page_json_and_csv_tell_the_same_measures
        R118|W|/insikt/strategi|StrategyTests/RuleTests.swift::report
        R119|P|/insikt/strategi|StrategyTests/RuleTests.swift::json
        R120|W|/insikt/strategi|StrategyTests/DeskTests.swift::clone
        R121|P|/min|Pages/test_journey_07_social.py::test_from_application_to_follow_up
        R122|P|/vard| \
        Pages/test_journey_02_staff.py::test_dr_berg_reads_own_notes_chooses_others_and_is_told_of_a_block
        R123|P|/min/lasningar| \
        Pages/test_journey_13_log.py::test_anna_sees_who_has_read_where_when_why_and_by_what_right
        R124|P|/fhir/metadata|Pages/test_api_decisions.py::test_a_system_of_the_own_provider_is_logged_by_name
        R125|P|/insikt/strategi|Pages/test_strategy.py::test_page_json_and_csv_tell_the_same_measures
        R126|W|/insikt/strategi|StrategyTests/RuleTests.swift::responsible
        R127|P|/insikt/strategi| \
        Pages/test_strategy.py::test_a_local_plan_from_the_national_one_to_the_governance_report
        R128|P|/insikt/strategi|StrategyTests/RuleTests.swift::json
        R129|W|/insikt/strategi/huvudman|StrategyTests/DeskTests.swift::acknowledge
        R130|P|/insikt/strategi| \
        Pages/test_strategy.py::test_a_local_plan_from_the_national_one_to_the_governance_report
        R131|P|/insikt/strategi|StrategyTests/RuleTests.swift::json
        """
}
