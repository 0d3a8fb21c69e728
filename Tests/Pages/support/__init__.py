# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""What the page tests stand on: a served node, its log, HTTP, a browser, and the list of pages."""
