// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// The three steps of a new block.
enum BlockSteps {
    private static let keys = ["what", "reach", "confirm"]

    /// Where one is; steps count from 1.
    static func indicator(at step: Int, _ texts: LocalTexts) -> StepIndicator {
        StepIndicator(
            label: texts["citizen.block.new"],
            position: texts[
                "citizen.block.step", ["step": Numbers.text(step), "count": Numbers.text(keys.count)]],
            steps: keys.enumerated().map { index, key in
                Step(
                    text: texts["citizen.block.step.\(key)"], isDone: index + 1 < step,
                    isCurrent: index + 1 == step)
            })
    }
}
