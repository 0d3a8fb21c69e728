// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("InboxPortal")
struct InboxPortalTests {
}
