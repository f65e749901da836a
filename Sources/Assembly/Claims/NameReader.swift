// Names and subjects, made comparable.

internal import CalendarDates
internal import ChronicleTypes

/// Turns words for whom or what something is of or for into comparable ones: “the agency’s officers” → officer;
/// “officers of Immigration and Customs Enforcement (ICE)”, “ICE officers” → officer, and the agency.
struct NameReader {
  /// Names and acronyms in lower case, their words parted by spaces → actor.
  private var names: [String: String] = [:]
  /// For the first word of a name how many words the longest such name has.
  private var longest: [String: Int] = [:]

  init(_ merged: [Actor]) {
    var found: [String: Set<String>] = [:]
    for actor in merged where actor.type != .group && actor.type != .person {
      for name in [actor.name] + actor.aliases {
        let words = ClaimWords.split(name)
        guard !words.isEmpty else { continue }
        // “of Immigration and Customs Enforcement”, where the name was read with the word before it
        let rest = ["of", "the"].contains(words[0]) ? words.dropFirst() : words[...]
        guard !rest.isEmpty else { continue }
        // Names that read alike are one, whatever their kind.
        let phrase = rest.joined(separator: " ")
        found[phrase, default: []].insert(phrase)
        let initials = String(
          name.split { $0 == " " || $0 == "\n" }.compactMap { $0.first }.filter(\.isUppercase)
        ).lowercased()
        if initials.count > 2, rest.count > 2 { found[initials, default: []].insert(phrase) }
      }
    }
    for (name, phrases) in found {
      // An acronym that two names have is nobody’s; one that is also a name of its own is the name that it shortens.
      let full = phrases.filter { $0 != name }
      guard full.count < 2, let phrase = full.first ?? phrases.first else { continue }
      names[name] = phrase
      let words = name.split(separator: " ")
      longest[String(words[0])] = max(longest[String(words[0])] ?? 1, words.count)
    }
  }

  /// The words of a text in lower case, each name that is known as one word: “@immigration and customs enforcement”.
  /// - Complexity: O(n) in the text.
  func split(_ text: String) -> [String] {
    let words = ClaimWords.split(text)
    var result: [String] = []
    var i = 0
    while i < words.count {
      var length = 1
      var name: String?
      if let longest = longest[words[i]] {
        for count in stride(from: min(longest, words.count - i), to: 0, by: -1) {
          guard let known = names[words[i..<(i + count)].joined(separator: " ")] else { continue }
          (name, length) = (known, count)
          break
        }
      }
      result.append(name.map { "@" + $0 } ?? words[i])
      i += length
    }
    return result
  }

  /// The words of a subject that say whom or what it means, sorted, each once; none for “them”.
  func words(of text: String?) -> [String] {
    guard let text else { return [] }
    return Set(split(text).filter { !ClaimWords.isEmpty($0) }.map(ClaimWords.canonical)).sorted()
  }
}
