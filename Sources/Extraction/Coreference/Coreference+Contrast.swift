// What the ranker is told of a candidate for “he” or “she” beside the other candidates.

internal import Linguistics

extension Coreference {
  /// Adds to the features of each candidate what it is among those that are surely persons.
  func contrast(_ candidates: [Candidate], of index: Int, into features: inout [[Int]]) {
    typealias F = CoreferenceFeature
    let pronoun = phrases.all[index]
    let before = candidates.indices.filter {
      candidates[$0].phrase < index && referents[candidates[$0].referent].sort == .person
    }
    let counts = before.map { referents[candidates[$0].referent].phrases.count }
    let most = counts.max() ?? 0
    let isAlone = counts.count { $0 == most } == 1
    let subjects = subjectsAhead(of: index)
    var (hasSame, hasSubject) = (false, false)
    for (rank, place) in before.enumerated() {
      let candidate = candidates[place]
      let (last, referent) = (phrases.all[candidate.phrase], referents[candidate.referent])
      let (role, distance) = (last.place.role, min(pronoun.sentence - last.sentence, 2))
      var f = [
        F.personRank[FeatureSteps.ranks.step(of: rank)],
        F.topic[(counts[rank] < most ? 2 : isAlone && most > 1 ? 0 : 1) * 2 + (referent.actor == nil ? 1 : 0)],
      ]
      let isMain = document.analysis.head(of: last.place.predicate) == nil
      f.append(F.mainRole[(distance * 2 + (isMain ? 0 : 1)) * F.roles + role.rawValue])
      if !hasSame, role == pronoun.place.role {
        f.append(F.nearest[distance == 0 ? 0 : 1])
        hasSame = true
      }
      if !hasSubject, role == .subject {
        f.append(F.nearest[distance == 0 ? 2 : 3])
        hasSubject = true
      }
      if role == .possessor, let owned = document.analysis.head(of: last.place.anchor) {
        f.append(F.owner[ClausePlace(of: owned, in: document).role.rawValue])
      }
      if last.actor != nil {
        let writing = writing(last, of: referent)
        f.append(F.roleWriting[(writing * 2 + min(distance, 1)) * F.roles + role.rawValue])
        let fit = genderFit(gender(of: referent), likely: referent.likelyGender, isNamed: true, pronoun.gender)
        f.append(F.genderWriting[writing * 6 + fit])
      }
      if let actor = referent.actor, let relation = subjects[actor] { f.append(F.subjectAhead[relation]) }
      features[place] += f
    }
  }

  /// The actors that are named behind a pronoun as subjects of its sentence, and how the clauses hang together: 0 it is
  /// the pronoun's own, 1 the pronoun's hangs on it, 2 neither. “With her sister, Ana Ruiz founded …”
  private func subjectsAhead(of index: Int) -> [Int: Int] {
    let pronoun = phrases.all[index]
    var found: [Int: Int] = [:]
    var i = index + 1
    while i < phrases.all.count, phrases.all[i].sentence == pronoun.sentence {
      let name = phrases.all[i]
      if let actor = name.actor, name.place.role == .subject {
        let (own, other) = (pronoun.place.predicate, name.place.predicate)
        found[actor] = min(found[actor] ?? 2, own == other ? 0 : document.hangs(own, on: other) ? 1 : 2)
      }
      i += 1
    }
    return found
  }
}
