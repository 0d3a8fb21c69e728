// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension JSONTable {
    static let values: [JSONCase] =
        JSONCase.accepted(
            "a single value", ["{}", "[]", "null", "true", "false", "0", "\"\"", "\"a\"", " 1 ", "\n\"a\"\n"])
        + JSONCase.refused(
            "no value", .empty, [("", at: 0), (" ", at: 1), (" \n", at: 2), ("\t\r\n ", at: 4)])
        + JSONCase.refused(
            "a lone sign", .syntax,
            [
                ("{", at: 1), ("[", at: 1), ("}", at: 0), ("]", at: 0), (",", at: 0), (":", at: 0),
                ("(", at: 0),
                ("\\", at: 0), ("*", at: 0), ("\u{0}", at: 0), ("\u{7F}", at: 0),
            ])

    static let arrays: [JSONCase] =
        JSONCase.accepted(
            "arrays",
            [
                "[[]]", "[[[]]]", "[{}]", "[null,null]", "[1,2,3]", "[1 , 2\n,\t3 ]", "[\"\",\"\",[\"\"]]",
                "[true,false,null]", "[[],[]]", "[[1],[2,[3]]]", "[0,[],{},\"\",null]",
                "[{\"a\":1},{\"a\":1}]",
            ])
        + JSONCase.refused(
            "arrays that are not whole", .syntax,
            [
                ("[1", at: 2), ("[1,", at: 3), ("[1,\n", at: 4), ("[[1]", at: 4), ("[\"a\",", at: 5),
                ("[{}", at: 3), ("[ ", at: 2), ("[[[", at: 3),
            ])
        + JSONCase.refused(
            "commas of arrays", .syntax,
            [
                ("[1,]", at: 3), ("[,1]", at: 1), ("[,]", at: 1), ("[1,,2]", at: 3), ("[1 2]", at: 3),
                ("[\"a\" \"b\"]", at: 5), ("[[][]]", at: 3), ("[1;2]", at: 2), ("[1:2]", at: 2),
                ("[\"a\":1]", at: 4), ("[1}", at: 2), ("[}", at: 1), ("[1,}", at: 3), ("[)", at: 1),
            ])

    static let objects: [JSONCase] =
        JSONCase.accepted(
            "objects",
            [
                "{\"a\":1}", "{\"a\":1,\"b\":2}", "{ \"a\" : [ ] , \"b\" : { } }", "{\"\":0}",
                "{\"a\":{\"a\":{\"a\":1}}}", "{\"a\":null}", "{\"a\":\"a\"}", "{\"a\":-0.0e1}",
                "{\"a\":{},\"b\":{}}", "{\"a\"\n:\t1\r}", "{\"null\":null}", "{\"{\":\"}\"}",
            ])
        + JSONCase.refused(
            "objects that are not whole", .syntax,
            [
                ("{\"a\"", at: 4), ("{\"a\":", at: 5), ("{\"a\":1", at: 6), ("{\"a\":1,", at: 7),
                ("{\"a\":{}", at: 7), ("{ ", at: 2), ("{\"a\":[1}", at: 7), ("{]", at: 1),
                ("{\"a\":1]", at: 6),
            ])
        + JSONCase.refused(
            "colons and commas of objects", .syntax,
            [
                ("{\"a\"}", at: 4), ("{\"a\":}", at: 5), ("{\"a\":1,}", at: 7), ("{,}", at: 1),
                ("{:1}", at: 1),
                ("{\"a\" 1}", at: 5), ("{\"a\",1}", at: 4), ("{\"a\"::1}", at: 5), ("{\"a\"=1}", at: 4),
                ("{\"a\":1 \"b\":2}", at: 7), ("{\"a\":1,,\"b\":2}", at: 7), ("{\"a\":1;\"b\":2}", at: 6),
                ("{\"a\":1:2}", at: 6), ("{\"a\":,}", at: 5), ("{,\"a\":1}", at: 1),
            ])
        + JSONCase.refused(
            "names that are no strings", .syntax,
            [
                ("{a:1}", at: 1), ("{'a':1}", at: 1), ("{1:1}", at: 1), ("{null:1}", at: 1),
                ("{[]:1}", at: 1),
                ("{{}:1}", at: 1), ("{\"a\":1,b:2}", at: 7), ("{-1:1}", at: 1), ("{$a:1}", at: 1),
            ])

    static let literals: [JSONCase] =
        JSONCase.refused(
            "words that are not whole", .syntax,
            [
                ("t", at: 0), ("tru", at: 0), ("n", at: 0), ("nul", at: 0), ("f", at: 0), ("fals", at: 0),
                ("[tru]", at: 1), ("[nul]", at: 1), ("{\"a\":fals}", at: 5), ("tr ue", at: 0),
            ])
        + JSONCase.refused(
            "words that JSON does not have", .syntax,
            [
                ("True", at: 0), ("TRUE", at: 0), ("NULL", at: 0), ("False", at: 0), ("nil", at: 0),
                ("None", at: 0), ("undefined", at: 0), ("NaN", at: 0), ("nan", at: 0), ("Infinity", at: 0),
                ("inf", at: 0), ("yes", at: 0), ("a", at: 0), ("[nulll]", at: 5), ("[truefalse]", at: 5),
                ("\u{FF54}rue", at: 0),
            ])

    static let trailing: [JSONCase] =
        JSONCase.refused(
            "more than one value", .trailingData,
            [
                ("1 2", at: 2), ("{}{}", at: 2), ("{} {}", at: 3), ("{}\n{}", at: 3), ("[1]\n[2]\n", at: 4),
                ("truefalse", at: 4), ("nulll", at: 4), ("\"a\"b", at: 3), ("\"a\"\"b\"", at: 3),
                ("null null", at: 5),
            ])
        + JSONCase.refused(
            "signs after the value", .trailingData,
            [
                ("[]]", at: 2), ("{}}", at: 2), ("1,", at: 1), ("{},", at: 2), ("{};", at: 2),
                ("{}\u{0}", at: 2),
                ("{}\u{1A}", at: 2), ("[1]x", at: 3), ("1:", at: 1), ("\"a\":1", at: 3),
                ("{}\u{FEFF}", at: 2),
                ("null)", at: 4),
            ])
}
