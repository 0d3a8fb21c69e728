// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// How long each step may take. Those without a section of law are the municipality's own goals.
package enum CaseTimes {
    /// Days until somebody has taken a new application. Own goal: an investigation begins without delay.
    package static let receiptDays = 3
    /// Days until an application is decided. Own goal.
    package static let investigationDays = 30
    /// Days from decision until a unit has got the measure. Own goal.
    package static let commissionDays = 7
    /// Days until the plan for carrying out is made.
    package static let planDays = 14
    /// Months after which a decision that is not carried out is reported.
    ///
    /// Source: the duty to report decisions that are not carried out to Inspektionen för vård och omsorg.
    package static let startMonths = 3
    /// Days to appeal, from the day the person was told.
    package static let appealDays = 21
    /// Hours until a child's need of immediate protection is assessed.
    package static let protectionHours: Int64 = 24
    /// Days until it is decided whether a child's case is investigated.
    package static let preliminaryDays = 14
    /// Months that the investigation of a child's need may take.
    package static let childMonths = 4
}
