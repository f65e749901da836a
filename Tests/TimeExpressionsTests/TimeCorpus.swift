// How the corpus of dates is written and read.
import CalendarDates
import ChronicleTypes
import Linguistics
import Testing

@testable import TimeExpressions

/// One line of the corpus: a text, the day it was published, and what is found in it.
///
///     on Monday => Monday = 2012-05-07
///     [2012-03-01] last February => last February = 2011-02
///     [-] in the third quarter => the third quarter = XXXX-Q3 / XXXX-35
///     from 3 to 5 May 2012 => 3 = 2012-05-03; 5 May 2012 = 2012-05-05
///
/// Without a date in brackets the text is of Thursday, 10 May 2012; `[-]` has none, `[narrative]` is read as one. After
/// the slash stands the EDTF, `-` for none, where the line tells it.
struct TimeLine: CustomTestStringConvertible, Sendable {
  let text: String
  var published: EDTF? = EDTF("2012-05-10")
  var genre: TimeGenre?
  let expected: [String]
  /// Whether each of the expected tells its EDTF.
  let tellsEDTF: [Bool]

  var testDescription: String { text }

  init(_ line: Substring) {
    let sides = line.split(separator: " => ", maxSplits: 1)
    var text = sides[0][...]
    while text.first == "[", let close = text.firstIndex(of: "]") {
      let word = String(text[text.index(after: text.startIndex)..<close])
      if word == "-" {
        published = nil
      } else if let genre = TimeGenre(rawValue: word) {
        self.genre = genre
      } else {
        published = EDTF(word)
      }
      text = text[text.index(after: close)...].drop { $0 == " " }
    }
    self.text = String(text)
    expected = sides.count < 2 ? [] : sides[1].split(separator: "; ").map(String.init)
    tellsEDTF = expected.map { $0.contains(" / ") }
  }

  /// Reads the lines of a group; an empty line and one that begins with `#` is passed over.
  static func lines(_ text: String) -> [TimeLine] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { TimeLine($0) }
  }

  /// What the finder makes of the text, written as the corpus writes it.
  var found: [String] {
    mentions.enumerated().map { index, found in
      let (words, time) = found
      let modifier = time.modifier.map { " " + $0 } ?? ""
      let edtf = index < tellsEDTF.count && tellsEDTF[index] ? " / " + (time.edtf?.description ?? "-") : ""
      return words + " = " + time.value + modifier + edtf
    }
  }

  var mentions: [(words: String, mention: TimeMention)] {
    let analysis = Language.english.analyze(text)
    return TimeFinder.english.find(in: analysis, published: published, genre: genre).map {
      (analysis.text($0.tokens).split(separator: "\n").joined(separator: " "), $0)
    }
  }
}
