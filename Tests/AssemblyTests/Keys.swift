// The keys that reading the words of reports written by hand would give.

import Assembly
import ChronicleTypes
import Linguistics

@testable import Extraction

/// The chronicle of reports written by hand.
func assembled(_ reports: [DocumentAnalysis], actors directions: ActorDirections = ActorDirections()) -> Chronicle {
  Assembler(actors: Lexicon.english.reading(directions)).assemble(reports.map(\.withKeys))
}

extension DocumentAnalysis {
  /// The analysis with its names taken apart, and the keys of its statements and figures.
  fileprivate var withKeys: DocumentAnalysis {
    var analysis = self
    analysis.actors = actors.map(Lexicon.english.words.nameReader.reading)
    for i in statements.indices where statements[i].words.isEmpty {
      analysis.statements[i].words = analysis.keys(of: statements[i].text)
      analysis.statements[i].figures = statements[i].figures.map { analysis.measured($0, in: statements[i].text) }
    }
    analysis.figures = figures.map { analysis.measured($0, in: $0.sentence ?? $0.text) }
    return analysis
  }

  /// A figure with its keys, in some words.
  private func measured(_ given: Figure, in words: String) -> Figure {
    var figure = given
    let reader = Self.reader(of: figure.subject ?? figure.state ?? "")
    let subject = (figure.subject ?? figure.state).map { text in
      FigureFinder.Subject(
        text: text, meanings: reader.meanings(of: reader.document.tokens.indices).map { known($0, reader) },
        isState: figure.state != nil)
    }
    FigureFinder(reader).set(subject, of: &figure)
    figure.keys.context = Set(keys(of: words)).subtracting(keys(of: figure.text)).subtracting([.empty]).sorted()
    return figure
  }

  private func keys(of text: String) -> [ContentKey] {
    let reader = Self.reader(of: text)
    return reader.keys(of: reader.document.tokens.indices).map { key in
      guard let actor = key.actor else { return key }
      let name = reader.entities.actors[actor].name
      return place(of: name).map { ContentKey(actor: $0) } ?? ContentKey(name)
    }
  }

  /// The meaning of a name as that of the report's actor, or as a word.
  private func known(_ meaning: String, _ reader: ContentReader) -> String {
    guard meaning.first == "@", let actor = reader.entities.actors.first(where: { "@" + $0.id == meaning }) else {
      return meaning
    }
    return place(of: actor.name).map { "@" + actors[$0].id } ?? ActorName.normal(actor.name)
  }

  /// The place of the actor that has a name or is shortened so.
  private func place(of name: String) -> Int? {
    let form = Lexicon.english.words.nameReader.form(of: name, .body)
    return actors.firstIndex { actor in
      actor.forms.contains { $0.key == form.key || $0.acronyms.contains(ActorName.letters(ofAcronym: name)) }
    }
  }

  private static func reader(of text: String) -> ContentReader {
    let analysis = Language.english.analyze(text)
    let document = AnnotatedDocument(
      Document(source: Document.Source(id: "d", path: "d.txt"), text: SourceText(text), prose: nil),
      analysis: analysis, times: [], layout: DocumentLayout(analysis, lexicon: Lexicon.english.words, dateLine: nil),
      lexicon: Lexicon.english.words)
    return ContentReader(
      document: document,
      entities: Entities(
        document, phrases: [], speech: [], ranker: CoreferenceRanker(Language.english)))
  }
}
