// Grammatical relations between a word and the word that governs it.

/// Universal dependency relations of English (universaldependencies.org, version 2), with their subtypes.
public enum Relation: String, Sendable, CaseIterable {
  case root
  case nsubj
  case nsubjPass = "nsubj:pass"
  case nsubjOuter = "nsubj:outer"
  case csubj
  case csubjPass = "csubj:pass"
  case csubjOuter = "csubj:outer"
  case obj
  case iobj
  case ccomp
  case xcomp
  case obl
  case oblAgent = "obl:agent"
  case oblTmod = "obl:tmod"
  case oblNpmod = "obl:npmod"
  case oblUnmarked = "obl:unmarked"
  case vocative
  case expl
  case dislocated
  case advcl
  case advclRelcl = "advcl:relcl"
  case advmod
  case discourse
  case aux
  case auxPass = "aux:pass"
  case cop
  case mark
  case nmod
  case nmodPoss = "nmod:poss"
  case nmodTmod = "nmod:tmod"
  case nmodNpmod = "nmod:npmod"
  case nmodUnmarked = "nmod:unmarked"
  case nmodDesc = "nmod:desc"
  case appos
  case nummod
  case acl
  case aclRelcl = "acl:relcl"
  case amod
  case det
  case detPredet = "det:predet"
  case clf
  case `case`
  case conj
  case cc
  case ccPreconj = "cc:preconj"
  case fixed
  case flat
  case flatForeign = "flat:foreign"
  case compound
  case compoundPrt = "compound:prt"
  case list
  case parataxis
  case orphan
  case goeswith
  case reparandum
  case punct
  case dep

  /// The relation without its subtype: `nsubj` of `nsubj:pass`.
  public var universal: Relation {
    switch self {
    case .nsubjPass, .nsubjOuter: .nsubj
    case .csubjPass, .csubjOuter: .csubj
    case .oblAgent, .oblTmod, .oblNpmod, .oblUnmarked: .obl
    case .advclRelcl: .advcl
    case .auxPass: .aux
    case .nmodPoss, .nmodTmod, .nmodNpmod, .nmodUnmarked, .nmodDesc: .nmod
    case .aclRelcl: .acl
    case .detPredet: .det
    case .ccPreconj: .cc
    case .flatForeign: .flat
    case .compoundPrt: .compound
    default: self
    }
  }
}
