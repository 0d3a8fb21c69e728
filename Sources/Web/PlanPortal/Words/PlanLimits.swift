// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import SharedPlan

/// The limits of a plan's contents, under a name that this module's own do not hide.
typealias PlanLimits = SharedPlan.Limits
