// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One piece of XML text.
package enum MarkupToken: Sendable {
    case start(MarkupTag)
    /// `</name>`: the name, and all of it.
    case end(name: Range<Int>, range: Range<Int>)
    /// Characters between tags, references and CDATA included; never empty.
    case text(Range<Int>)
    case comment(Range<Int>)
    /// `<?…?>`, the XML declaration too.
    case instruction(Range<Int>)
    /// `<!DOCTYPE`; what it declares is not read.
    case doctype(Range<Int>)
}
