// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite struct QuestionnaireTests {
    private let questionnaire = #"""
        {"resourceType":"Questionnaire","url":"http://t.se/q","status":"active","item":[
        {"linkId":"1","type":"boolean","required":true},
        {"linkId":"2","type":"string","maxLength":3,"required":true,
        "enableWhen":[{"question":"1","operator":"=","answerBoolean":true}]},
        {"linkId":"3","type":"group","item":[{"linkId":"4","type":"choice","answerOption":[
        {"valueCoding":{"system":"urn:c","code":"a"}}]}]}]}
        """#

    private func response(_ items: String, status: String = "completed") -> String {
        #"{"resourceType":"QuestionnaireResponse","questionnaire":"http://t.se/q","status":"\#(status)","#
            + #""item":[\#(items)]}"#
    }

    private func item(_ id: String, _ answer: String) -> String {
        #"{"linkId":"\#(id)","answer":[{\#(answer)}]}"#
    }

    @Test("a response that follows its questionnaire passes")
    func responseFollowsQuestionnairePasses() throws {
        let yes = item("1", #""valueBoolean":true"#) + "," + item("2", #""valueString":"abc""#)
        let group =
            #",{"linkId":"3","item":[\#(item("4", #""valueCoding":{"system":"urn:c","code":"a"}"#))]}"#
        #expect(try errors(response(yes + group), with: [questionnaire]).isEmpty)
        #expect(try errors(response(item("1", #""valueBoolean":false"#)), with: [questionnaire]).isEmpty)
    }

    @Test(
        "one that does not is refused",
        arguments: [
            #"{"linkId":"2","answer":[{"valueString":"abc"}]}"#,
            #"{"linkId":"1","answer":[{"valueBoolean":true}]}"#,
            #"{"linkId":"1","answer":[{"valueBoolean":true}]},{"linkId":"2","answer":[{"valueString":"abcd"}]}"#,
            #"{"linkId":"1","answer":[{"valueString":"x"}]}"#,
            #"{"linkId":"1","answer":[{"valueBoolean":false}]},{"linkId":"9","answer":[{"valueString":"x"}]}"#,
            #"{"linkId":"1","answer":[{"valueBoolean":false},{"valueBoolean":true}]}"#,
            #"{"linkId":"1","answer":[{"valueBoolean":false}]},{"linkId":"3","item":[{"linkId":"4","answer":"#
                + #"[{"valueCoding":{"system":"urn:c","code":"b"}}]}]}"#,
            #"{"linkId":"3","item":[]},{"linkId":"1","answer":[{"valueBoolean":false}]}"#,
            #"{"linkId":"1","answer":[{"valueBoolean":false}]},{"linkId":"2","answer":[{"valueString":"a"}]}"#,
        ])
    func oneDoesNotRefused(items: String) throws {
        #expect(try errors(response(items), with: [questionnaire]).isEmpty == false)
    }

    @Test("what is missing in one that is not finished is only told of")
    func missingOneNotFinished() throws {
        let text = response(item("1", #""valueBoolean":true"#), status: "in-progress")
        #expect(try errors(text, with: [questionnaire]).isEmpty)
    }

    @Test("a condition names a question that is there, not one inside")
    func conditionNamesQuestionThere() throws {
        let wrong = questionnaire.replacing(#""question":"1""#, with: #""question":"8""#)
        #expect(try errors(wrong).count == 1)
        #expect(try errors(questionnaire).isEmpty)
    }

    private let repeating = #"""
        {"resourceType":"Questionnaire","url":"http://t.se/q","status":"active","item":[
        {"linkId":"g","type":"group","repeats":true,"item":[{"linkId":"1","type":"boolean","item":[
        {"linkId":"3","type":"string","enableWhen":[{"question":"1","operator":"=","answerBoolean":true}]}]},
        {"linkId":"2","type":"string","required":true,
        "enableWhen":[{"question":"1","operator":"=","answerBoolean":true}]}]}]}
        """#

    @Test("a condition in a group that repeats is about the answer in the same group")
    func nearestOccurrence() throws {
        func group(_ truth: Bool, _ more: String = "", inside: String = "") -> String {
            let answer = #""valueBoolean":\#(truth)"# + (inside.isEmpty ? "" : #","item":[\#(inside)]"#)
            return #"{"linkId":"g","item":[\#(item("1", answer))\#(more)]}"#
        }
        let text = item("2", #""valueString":"a""#)
        let inside = item("3", #""valueString":"b""#)
        let right = group(true, "," + text) + "," + group(false)
        #expect(try errors(response(right), with: [repeating]).isEmpty)
        let wrong = group(true, "," + text) + "," + group(false, "," + text)
        let found = try findings(response(wrong), with: [repeating]).filter(\.isError)
        #expect(found.map(\.expression) == [["QuestionnaireResponse.item[1].item[1]"]])
        let nested = group(true, "," + text, inside: inside) + "," + group(false, inside: inside)
        #expect(try errors(response(nested), with: [repeating]).count == 1)
    }

    @Test(
        "a condition that compares what cannot be compared is told of, and refuses nothing",
        arguments: [">=", "<=", ">", "<"])
    func incomparable(sign: String) throws {
        let definition = #"""
            {"resourceType":"Questionnaire","url":"http://t.se/q","status":"active","item":[
            {"linkId":"1","type":"quantity"},{"linkId":"2","type":"string","required":true,"enableWhen":[
            {"question":"1","operator":"\#(sign)","answerQuantity":{"value":5,"code":"kg"}}]}]}
            """#
        func given(_ value: String, _ more: String = "") -> String {
            response(item("1", #""valueQuantity":{"system":"http://unitsofmeasure.org",\#(value)}"#) + more)
        }
        let more = "," + item("2", #""valueString":"a""#)
        #expect(try errors(given(#""value":3,"code":"cm""#), with: [definition]).isEmpty)
        let found = try findings(given(#""value":3,"code":"cm""#, more), with: [definition])
        #expect(!found.contains { $0.isError })
        #expect(found.contains { $0.severity == .warning && $0.diagnostics.contains("cannot be compared") })
        let isMet = sign.hasPrefix(">")
        #expect(try errors(given(#""value":6000,"code":"g""#, more), with: [definition]).isEmpty == isMet)
        #expect(try errors(given(#""value":4000,"code":"g""#, more), with: [definition]).isEmpty != isMet)
        let isEqual = sign.hasSuffix("=")
        #expect(try errors(given(#""value":5,"code":"kg""#, more), with: [definition]).isEmpty == isEqual)
    }

    @Test("many questions with conditions take a step each")
    func manyQuestions() throws {
        func pair(_ count: Int) -> (questionnaire: String, response: String) {
            let questions = (0..<count).map { place in
                #"{"linkId":"q\#(place)","text":"x","type":"string","enableWhen":["#
                    + #"{"question":"q\#(place == 0 ? 1 : 0)","operator":"exists","answerBoolean":true}]}"#
            }
            let answers = (0..<count).map { item("q\($0)", #""valueString":"x""#) }
            return (
                #"{"resourceType":"Questionnaire","url":"http://t.se/q","status":"active","#
                    + #""item":[\#(questions.joined(separator: ","))]}"#,
                response(answers.joined(separator: ","))
            )
        }
        func time(_ count: Int) throws -> Duration {
            let (questionnaire, response) = pair(count)
            var found: [String] = []
            let time = try ContinuousClock().measure {
                found = try errors(response, with: [questionnaire]) + errors(questionnaire)
            }
            #expect(found.isEmpty)
            return time
        }
        _ = try time(10)
        let (first, second) = (try time(300), try time(2_400))
        print("questions: 300 in \(first), 2400 in \(second)")
        // Eight times as many: quadratic would take 64 times as long.
        #expect(second < first * 32)
    }

    @Test("a condition that asks whether there is an answer takes true or false, and nothing else")
    func existsTakesBoolean() throws {
        let right = questionnaire.replacing(#""operator":"=""#, with: #""operator":"exists""#)
        #expect(try errors(right).isEmpty)
        let wrong = right.replacing(#""answerBoolean":true"#, with: #""answerString":"x""#)
        #expect(try errors(wrong).contains { $0.contains("que-7") })
    }
}
