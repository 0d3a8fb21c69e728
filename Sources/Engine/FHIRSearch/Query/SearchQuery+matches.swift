// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension SearchQuery {
    /// Whether a resource passes all filters, by its index entries. What stores answer must agree with this.
    package func matches(_ entries: [IndexEntry], resourceID: ResourceID, lastUpdated: Instant) -> Bool {
        filters.allSatisfy { $0.matches(entries, resourceID: resourceID, lastUpdated: lastUpdated) }
    }
}

extension Filter {
    /// Whether a resource passes, by its index entries.
    package func matches(_ entries: [IndexEntry], resourceID: ResourceID, lastUpdated: Instant) -> Bool {
        let values = entries.lazy.filter { $0.parameter == parameter }.map(\.value)
        if case .missing(let isMissing) = modifier { return values.isEmpty == isMissing }
        let found = alternatives.contains { alternative in
            switch alternative {
            case .id(let id): resourceID.text == id
            case .lastUpdated(let prefix, let from, let upTo):
                prefix.fits(
                    from: lastUpdated, upTo: lastUpdated.adding(milliseconds: 1), searchedFrom: from,
                    searchedUpTo: upTo)
            default: values.contains { alternative.fits($0, modifier) }
            }
        }
        return found != (modifier == .not)
    }
}

extension FilterValue {
    fileprivate func fits(_ value: IndexValue, _ modifier: Modifier?) -> Bool {
        switch (self, value) {
        case (.token(let system, let code), .token(let storedSystem, let storedCode)):
            guard let storedCode else { return false }
            if let code, !code.isSame(as: storedCode) { return false }
            switch system {
            case .any: return true
            case .none: return storedSystem == nil
            case .exactly(let name): return storedSystem?.isSame(as: name) == true
            }
        case (.string(let folded, let exact), .string(let storedFolded, let storedExact)):
            switch modifier {
            case .exact: return exact.isSame(as: storedExact)
            case .contains: return storedFolded.utf8.contains(folded.utf8)
            default: return storedFolded.utf8.starts(with: folded.utf8)
            }
        case (.reference(let type, let id, let url), .reference(let storedType, let storedID, let storedURL)):
            if let url { return storedURL?.isSame(as: url) == true }
            guard let id, id == storedID else { return false }
            return type == nil || type == storedType
        case (.date(let prefix, let from, let upTo), .date(let storedFrom, let storedUpTo)):
            return prefix.fits(from: storedFrom, upTo: storedUpTo, searchedFrom: from, searchedUpTo: upTo)
        case (.uri(let uri), .uri(let stored)): return uri.isSame(as: stored)
        default: return false
        }
    }
}

extension DatePrefix {
    /// Whether a stored range fits a searched one; both half-open.
    package func fits(from: Instant, upTo: Instant, searchedFrom: Instant, searchedUpTo: Instant) -> Bool {
        let isInside = searchedFrom <= from && upTo <= searchedUpTo
        switch self {
        case .eq: return isInside
        case .ne: return !isInside
        case .gt: return upTo > searchedUpTo
        case .lt: return from < searchedFrom
        case .ge: return isInside || upTo > searchedUpTo
        case .le: return isInside || from < searchedFrom
        case .sa: return from >= searchedUpTo
        case .eb: return upTo <= searchedFrom
        case .ap: return from < searchedUpTo && upTo > searchedFrom
        }
    }
}

extension String {
    /// Whether the bytes are the same. `==` would take composed and decomposed letters for one.
    fileprivate func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
