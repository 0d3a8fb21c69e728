// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import Testing

@Suite struct NarrativeTests {
    private func div(_ inside: String) -> String {
        "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(inside)</div>"
    }

    @Test(arguments: ["a", "<p class=\"x\">a<br/>b</p>", "<img src=\"#a\" alt=\"b\"/>", "1 &lt; 2 &#229;"])
    func `What FHIR allows passes`(inside: String) {
        #expect(NarrativeCheck.faults(in: div(inside)).isEmpty)
    }

    @Test(arguments: [
        "", "  \n ", "<script>x</script>", "<p onclick=\"x\">a</p>", "<a href=\"javascript:x\">a</a>",
        "a &nbsp; b",
        "<b>a<i>b</b></i>", "<form>a</form>", "<p>a", "<iframe src=\"http://x\"/>", "a & b", "<!DOCTYPE a>b",
    ])
    func `What FHIR does not allow is told of`(inside: String) {
        #expect(!NarrativeCheck.faults(in: div(inside)).isEmpty)
    }

    @Test(arguments: ["a", "<p xmlns=\"http://www.w3.org/1999/xhtml\">a</p>", "<div>a</div>"])
    func `It is one div of XHTML`(text: String) {
        #expect(!NarrativeCheck.faults(in: text).isEmpty)
    }
}
