// The time expressions of a document as TimeML.

internal import CalendarDates
public import ChronicleTypes

extension DocumentAnalysis {
  /// The text as TimeML with TIMEX3 tags, as TempEval's scorers read it: the day of publication as `t0`, then the words
  /// as they stand.
  ///
  /// Characters that XML cannot carry are written as U+FFFD, so that every character keeps its place.
  /// - Complexity: O(n) in the length of the text.
  public func timeML(text: SourceText) -> [UInt8] {
    var xml = XMLText()
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>")
    xml.text(document.path.utf8)
    xml.markup("</DOCID>\n<DCT>")
    let published = document.published?.description
    // TempEval's tools need a tag there in every document.
    xml.timex(
      [
        ("tid", "t0"), ("type", "DATE"), ("value", published ?? "XXXX-XX-XX"), ("temporalFunction", "false"),
        ("functionInDocument", "CREATION_TIME"),
      ], (published ?? "").utf8)
    xml.markup("</DCT>\n<TEXT>")
    var at = 0
    for time in timeExpressions {
      let span = text.bytes(time.span)
      guard span.lowerBound >= at else { continue }
      xml.text(text.utf8[at..<span.lowerBound])
      xml.timex(attributes(of: time), text.utf8[span])
      at = span.upperBound
    }
    xml.text(text.utf8[at...])
    xml.markup("</TEXT>\n</TimeML>\n")
    return xml.bytes
  }

  private func attributes(of time: TimeExpression) -> [(String, String)] {
    var attributes = [("tid", time.id), ("type", time.type.rawValue), ("value", time.value)]
    if let modifier = time.modifier { attributes.append(("mod", modifier)) }
    if let quantifier = time.quantifier { attributes.append(("quant", quantifier)) }
    if let frequency = time.frequency { attributes.append(("freq", frequency)) }
    switch time.anchor {
    case .publication: attributes += [("temporalFunction", "true"), ("anchorTimeID", "t0")]
    case .mention(let index): attributes += [("temporalFunction", "true"), ("anchorTimeID", "t\(index + 1)")]
    case .event: attributes.append(("temporalFunction", "true"))
    case nil: break
    }
    return attributes
  }
}

/// XML as it grows.
private struct XMLText {
  private(set) var bytes: [UInt8] = []

  mutating func markup(_ text: String) { bytes += text.utf8 }

  mutating func timex(_ attributes: [(String, String)], _ words: some Sequence<UInt8>) {
    markup("<TIMEX3")
    for (name, value) in attributes {
      markup(" " + name + "=\"")
      text(value.utf8)
      markup("\"")
    }
    markup(">")
    text(words)
    markup("</TIMEX3>")
  }

  /// Text with what XML takes for markup written out.
  mutating func text(_ utf8: some Sequence<UInt8>) {
    for byte in utf8 {
      // U+FFFE and U+FFFF, which XML forbids, are EF BF BE and EF BF BF.
      if byte == 0xBE || byte == 0xBF, bytes.suffix(2).elementsEqual([0xEF, 0xBF]) {
        bytes.append(0xBD)
        continue
      }
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      case 0x0D: markup("&#13;")
      case 0x00..<0x20 where byte != 0x09 && byte != 0x0A: markup("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }
}
