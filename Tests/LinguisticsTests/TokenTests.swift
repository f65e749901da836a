// Tokens: written → forms, with `|` between them.
import Testing

@testable import Linguistics

@Suite struct Tokens {
  static let cases: [(String, String)] = [
    ("The bell rang.", "The|bell|rang|."),
    // Contractions and possessives.
    ("didn't", "did|n't"), ("didn’t", "did|n’t"), ("DIDN'T", "DID|N'T"), ("can't", "ca|n't"), ("won’t", "wo|n’t"),
    ("cannot", "can|not"), ("Cannot", "Can|not"), ("cannoth", "cannoth"),
    ("I'd've", "I|'d|'ve"), ("she's", "she|'s"), ("they're", "they|'re"), ("we'll", "we|'ll"), ("I'm", "I|'m"),
    ("they 're late", "they|'re|late"),
    ("Omar’s boat", "Omar|’s|boat"), ("workers' pay", "workers|'|pay"), ("O'Brien", "O'Brien"),
    ("d’Ivoire", "d’Ivoire"), ("o'clock", "o'clock"), ("the ’90s", "the|’|90s"),
    // Hyphens.
    ("a well-known man", "a|well|-|known|man"), ("e-mail", "e-mail"), ("non-official", "non-official"),
    ("mid-2003", "mid-2003"),
    ("T-shirt", "T|-|shirt"), ("COVID-19", "COVID|-|19"), ("F-16", "F|-|16"), ("all-non-x", "all|-|non-x"),
    ("12-year-old", "12|-|year|-|old"), ("no -- never", "no|--|never"), ("3–5", "3|–|5"),
    // Numbers.
    ("1,234.50", "1,234.50"), ("1,234,567", "1,234,567"), ("1,23", "1|,|23"), ("1,2345", "1|,|2345"), ("5%", "5|%"),
    ("$50,000", "$|50,000"), ("€3", "€|3"), ("US$5", "US|$|5"), ("24th", "24th"), ("1990s", "1990s"),
    ("10:30", "10:30"),
    ("2020-01-24", "2020-01-24"), ("555-2012", "555-2012"), ("212-555-2012", "212-555-2012"),
    ("02-03-2012", "02-03-2012"),
    ("1998-2003", "1998|-|2003"), ("2-1", "2|-|1"), ("5/6", "5/6"),
    ("in 2012.", "in|2012|."),
    ("3.5.", "3.5|."),
    // Abbreviations and initials.
    ("Mr. Diaz", "Mr.|Diaz"), ("the U.S. army", "the|U.S.|army"), ("at 5 p.m. sharp", "at|5|p.m.|sharp"),
    ("J. R. Ortega", "J.|R.|Ortega"), ("Acme Inc. said", "Acme|Inc.|said"), ("e.g. this", "e.g.|this"),
    ("No. 5", "No.|5"), ("I said no. Go", "I|said|no|.|Go"), ("fig. 3", "fig.|3"), ("Plan B.", "Plan|B|."),
    ("lions vs. bears", "lions|vs.|bears"), ("He sat. Then", "He|sat|.|Then"),
    ("AT&T", "AT&T"), ("a&b", "a|&|b"), ("some_name", "some_name"),
    // Addresses.
    ("see https://example.org/a?b=1, now", "see|https://example.org/a?b=1|,|now"),
    ("HTTP://EXAMPLE.ORG.", "HTTP://EXAMPLE.ORG|."), ("www.example.org!", "www.example.org|!"),
    ("(www.example.org)", "(|www.example.org|)"), ("ana@example.org.", "ana@example.org|."),
    ("“ana@example.org”", "“|ana@example.org|”"), ("www.example.org… so", "www.example.org|…|so"),
    ("@ana", "@|ana"), ("ana @ home", "ana|@|home"),
    ("read plan.pdf now", "read|plan.pdf|now"), ("at my-site.example.org.", "at|my-site.example.org|."),
    ("it ended.No", "it|ended|.|No"),
    ("plan.pdfx", "plan|.|pdfx"), ("Ruiz/LEGAL@example.org", "Ruiz|/|LEGAL@example.org"),
    // Words without their apostrophe.
    ("gonna", "gon|na"), ("Dont", "Do|nt"), ("thats it", "that|s|it"), ("alot", "a|lot"), ("its", "its"),
    ("ill", "ill"),
    // Faces.
    ("so :) now", "so|:)|now"), ("no ;-(", "no|;-("), ("(a): b", "(|a|)|:|b"), ("so:)", "so|:|)"),
    ("<< a >>", "<<|a|>>"),
    // Marks.
    ("Wait... what?!", "Wait|...|what|?!"), ("so… on", "so|…|on"), ("one — two", "one|—|two"),
    ("“a” ‘b’ «c» „d“", "“|a|”|‘|b|’|«|c|»|„|d|“"), ("``a'' \"b\"", "``|a|''|\"|b|\""), ("'a'", "'|a|'"),
    ("[sic] {x} (y)", "[|sic|]|{|x|}|(|y|)"), ("***", "***"), ("'", "'"), ("\"", "\""), ("-", "-"),
    // Other scripts and signs.
    ("café naïve", "café|naïve"), ("cafe\u{301} now", "cafe\u{301}|now"), ("你好世界", "你好世界"),
    ("مرحبا بالعالم", "مرحبا|بالعالم"), ("Élan Ωmega", "Élan|Ωmega"), ("hi😀there", "hi|😀|there"), ("👍🏽", "👍|🏽"),
    ("❤\u{FE0F}", "❤|\u{FE0F}"), ("a\0b", "a|b"), ("\u{FEFF}a\u{A0}b", "a|b"), ("a\u{2028}b", "a|b"),
    ("½ cup", "½|cup"),
  ]

  @Test(arguments: cases) func forms(_ written: String, _ expected: String) {
    #expect(read(written).forms.joined(separator: "|") == expected)
  }

  @Test(arguments: ["", " ", "\n\n", "\0", "\u{FEFF}", "\u{A0}\u{3000}"]) func nothing(_ text: String) {
    let analysis = read(text)
    #expect(analysis.tokens.isEmpty && analysis.sentences.isEmpty && analysis.blocks.isEmpty)
  }

  /// Broken UTF-8 is read with U+FFFD in its place.
  @Test(arguments: [[0xC2], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x61, 0xFF, 0x62], [0x61, 0x20, 0xED, 0xA0, 0x80]])
  func brokenUTF8(_ bytes: [UInt8]) {
    let analysis = Language.english.analyze(bytes)
    #expect(analysis.utf8 == Array(String(decoding: bytes, as: UTF8.self).utf8))
    #expect(analysis.tokens.allSatisfy { $0.bytes.upperBound <= analysis.utf8.count })
  }

  static let shapes: [(String, Token.Shape)] = [
    ("boat", []), ("Boat", .capitalized), ("NATO", [.capitalized, .allCaps]), ("A", .capitalized), ("iPad", []),
    ("É", .capitalized), ("ÉÉ", [.capitalized, .allCaps]), ("ß", []), ("5", .number), ("5th", .number), ("%", .mark),
    ("…", .mark), ("www.example.org", .address), ("U.S.", [.capitalized, .allCaps]),
  ]

  @Test(arguments: shapes) func shape(_ word: String, _ shape: Token.Shape) {
    #expect(read(word).tokens.map(\.shape) == [shape])
  }

  @Test func attached() {
    let attached = read("(a b), c").tokens.map { $0.shape.contains(.attached) }
    #expect(attached == [false, true, false, true, true, false])
  }

  static let sameKeys: [(String, String, Bool)] = [
    ("Bridge", "bridge", true), ("n’t", "N'T", true), ("bridge", "bridges", false), ("É", "é", false), ("", "a", false),
  ]

  @Test(arguments: sameKeys) func key(_ a: String, _ b: String, _ same: Bool) {
    #expect((WordKey(a) == WordKey(b)) == same)
  }
}
