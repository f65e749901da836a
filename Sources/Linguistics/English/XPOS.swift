// The tags of the English treebanks, and the features that they stand for.

/// The English tags of the Penn Treebank, as Universal Dependencies English writes them in the column XPOS: `VBD` is a
/// verb in the past, `VBN` its participle, `NNS` a noun in the plural.
enum XPOS: String, CaseIterable {
  case nn = "NN"
  case nns = "NNS"
  case nnp = "NNP"
  case nnps = "NNPS"
  case vb = "VB"
  case vbp = "VBP"
  case vbz = "VBZ"
  case vbd = "VBD"
  case vbn = "VBN"
  case vbg = "VBG"
  case md = "MD"
  case to = "TO"
  case jj = "JJ"
  case jjr = "JJR"
  case jjs = "JJS"
  case rb = "RB"
  case rbr = "RBR"
  case rbs = "RBS"
  case rp = "RP"
  case `in` = "IN"
  case dt = "DT"
  case pdt = "PDT"
  case ex = "EX"
  case prp = "PRP"
  case prpPossessive = "PRP$"
  case wp = "WP"
  case wpPossessive = "WP$"
  case wdt = "WDT"
  case wrb = "WRB"
  case cc = "CC"
  case cd = "CD"
  case uh = "UH"
  case pos = "POS"
  case fw = "FW"
  case ls = "LS"
  case gw = "GW"
  case xx = "XX"
  case sym = "SYM"
  case add = "ADD"
  case afx = "AFX"
  case nfp = "NFP"
  case hyph = "HYPH"
  case stop = "."
  case comma = ","
  case colon = ":"
  case dollar = "$"
  case openQuote = "``"
  case closeQuote = "''"
  case openBracket = "-LRB-"
  case closeBracket = "-RRB-"
}

extension XPOS {
  /// All tags by the number that tokens carry.
  static let all = allCases

  /// The features and the number of a tag by its name; nil for a name that is no tag.
  static func tag(_ name: String) -> (features: Features, tag: UInt8)? {
    XPOS(rawValue: name).flatMap { tag in all.firstIndex(of: tag).map { (tag.features, UInt8($0)) } }
  }

  /// The features of Universal Dependencies that a tag stands for. The tag alone tells neither a gerund from a
  /// participle nor an imperative from an infinitive: a form in “-ing” is always a participle here, and a base form an
  /// infinitive.
  var features: Features {
    switch self {
    case .nn, .nnp: .singular
    case .nns, .nnps: .plural
    case .vb: .infinitive
    case .vbp, .vbz: .finitePresent
    case .vbd: .finitePast
    case .vbn: .pastParticiple
    case .vbg: .presentParticiple
    case .md: [.finite, .modal]
    case .to: .infinitiveMarker
    case .wp: .interrogative
    case .wdt: .relative
    case .hyph: .dash
    default: []
    }
  }
}
