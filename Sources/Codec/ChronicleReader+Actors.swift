// Reads the actors of chronicle.json, and where documents speak of them.

public import ChronicleTypes
public import JSON

extension Actor: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(id: "", name: "", type: .other, aliases: [], evidence: [])
    try json.object(requires: ["id", "name", "type", "aliases", "evidence"], optional: ["offices"])
    while let key = try json.key() {
      switch key {
      case "id": id = try json.value()
      case "name": name = try json.value()
      case "type": type = try json.value()
      case "aliases": aliases = try json.value()
      case "evidence": evidence = try json.value()
      case "offices": offices = try json.value()
      default: try json.skip()
      }
    }
  }
}

extension Actor.Office: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(text: "", body: "", documents: [])
    try json.object(requires: ["text", "body", "documents"])
    while let key = try json.key() {
      switch key {
      case "text": text = try json.value()
      case "body": body = try json.value()
      case "documents": documents = try json.value()
      default: try json.skip()
      }
    }
  }
}

extension ActorMention: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(document: "", span: .none, text: "", type: .other, actor: "", rule: "")
    try json.object(requires: ["document", "start", "end", "text", "type", "actor", "rule"])
    while let key = try json.key() {
      switch key {
      case "document": document = try json.value()
      case "start": span.start = try json.offset()
      case "end": span.end = try json.offset()
      case "text": text = try json.value()
      case "type": type = try json.value()
      case "actor": actor = try json.value()
      case "rule": rule = try json.value()
      default: try json.skip()
      }
    }
  }
}
