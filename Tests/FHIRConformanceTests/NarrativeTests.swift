// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import Testing

@Suite struct NarrativeTests {
    private func div(_ inside: String) -> String {
        "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(inside)</div>"
    }

    @Test(
        "what FHIR allows passes",
        arguments: ["a", "<p class=\"x\">a<br/>b</p>", "<img src=\"#a\" alt=\"b\"/>", "1 &lt; 2 &#229;"])
    func fhirAllowsPasses(inside: String) {
        #expect(NarrativeCheck.faults(in: div(inside)).isEmpty)
    }

    @Test(
        "what FHIR does not allow is told of",
        arguments: [
            "", "  \n ", "<script>x</script>", "<p onclick=\"x\">a</p>", "<a href=\"javascript:x\">a</a>",
            "a &nbsp; b",
            "<b>a<i>b</b></i>", "<form>a</form>", "<p>a", "<iframe src=\"http://x\"/>", "a & b",
            "<!DOCTYPE a>b",
        ])
    func fhirDoesNotAllow(inside: String) {
        #expect(!NarrativeCheck.faults(in: div(inside)).isEmpty)
    }

    @Test(
        "it is one div of XHTML",
        arguments: ["a", "<p xmlns=\"http://www.w3.org/1999/xhtml\">a</p>", "<div>a</div>"])
    func oneDivXhtml(text: String) {
        #expect(!NarrativeCheck.faults(in: text).isEmpty)
    }

    @Test(
        "what one reader shows and another runs, or what XML does not have, is told of",
        arguments: [
            ("<p class=\"x\" class=\"y\">a</p>", "given twice"), ("a<![CDATA[<script>x</script>]]>", "CDATA"),
        ])
    func unsafe(inside: String, words: String) {
        let faults = NarrativeCheck.faults(in: div(inside))
        #expect(faults.count == 1)
        #expect(faults.first?.english.contains(words) == true)
    }
}
