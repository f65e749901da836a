// What the parts of actors read off names.

internal import ChronicleTypes

extension NameForm {
  /// A name that nothing has taken apart: its words as they stand.
  init(plain name: String, _ type: ActorType) {
    self.init(kind: Kind(type), words: ActorName.normal(name).split(separator: " ").map(String.init))
  }
}

extension ActorDirections.Line {
  /// The line taken apart as the name of such an actor.
  func form(_ type: ActorType) -> NameForm {
    // A country is a place, also where it is asked for as a body.
    zip(NameForm.Kind.allCases, forms).first { $0.0 == NameForm.Kind(type) }?.1 ?? NameForm(plain: text, type)
  }
}

extension DocumentActor {
  var allNames: [String] { [name] + aliases }
}
