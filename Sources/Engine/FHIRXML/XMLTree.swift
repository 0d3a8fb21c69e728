// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CLibXML2
import FHIRCore

/// libxml2's tree over a text, alive during one closure.
enum XMLTree {
    /// Parses a text and gives its root element to a closure.
    ///
    /// - Throws: what libxml2 has to say when the text is no well-formed XML in UTF-8.
    static func withRoot<Result>(
        of text: [UInt8], _ body: (xmlNodePtr) throws(XMLError) -> Result
    ) throws(XMLError) -> Result {
        guard let context = xmlNewParserCtxt() else { throw XMLError("There is no memory to read XML with") }
        defer { xmlFreeParserCtxt(context) }
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NOCDATA.rawValue
        let document = text.withUnsafeBytes { buffer in
            xmlCtxtReadMemory(
                context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil,
                "UTF-8", Int32(options))
        }
        guard let document else { throw fault(of: context) }
        defer { xmlFreeDoc(document) }
        guard document.pointee.intSubset == nil else {
            throw XMLError("A DOCTYPE is not allowed in FHIR; leave it out")
        }
        guard let root = xmlDocGetRootElement(document) else { throw XMLError("The text has no element") }
        return try body(root)
    }

    private static func fault(of context: xmlParserCtxtPtr) -> XMLError {
        let error = context.pointee.lastError
        // libxml2 repeats names and letters of the text in its words: only its kinds of error are told on.
        let reason: Wording =
            switch xmlParserErrors(UInt32(bitPattern: error.code)) {
            case XML_ERR_TAG_NAME_MISMATCH, XML_ERR_TAG_NOT_FINISHED:
                "An element is not closed by its own end tag"
            case XML_ERR_UNDECLARED_ENTITY: "An entity is used that XML does not have"
            case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_END: "There is no XML element, or text after it"
            case XML_ERR_ATTRIBUTE_REDEFINED: "An attribute is given twice"
            case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_ENCODING:
                "A character is not UTF-8, or not allowed in XML"
            case XML_NS_ERR_UNDEFINED_NAMESPACE: "A prefix has no namespace"
            default: "The text is no well-formed XML (libxml2 error \(error.code))"
            }
        return XMLError(
            reason, position: TextPosition(line: Int(error.line), column: max(1, Int(error.int2))))
    }
}
