// A relation as it looks from a claim at one of its ends.

public import ChronicleTypes

/// How a claim bears on another claim or a statement.
public struct ClaimRelation: Sendable {
  /// The relation itself.
  public let relation: Relation
  /// Whether the relation goes out from the claim.
  public let isFrom: Bool

  init(_ relation: Relation, of claim: String) {
    self.relation = relation
    isFrom = relation.from == claim
  }

  /// The id of the item at the other end.
  public var other: String { isFrom ? relation.to : relation.from }

  /// “updates”, or at the other end “updated by”.
  public var words: String { relation.type.words(isFrom: isFrom) }

  /// Whether it speaks against the claim: a figure that excludes it, or a denial of it.
  public var isConflict: Bool { relation.type == .conflicts || relation.type == .denies && !isFrom }
}
