/// Posts against the decisions that they rest on. I.3.
extension Survey {
  /// Each post that names its decision, with the decision; those that name none that is here are
  /// told of by `staffReferences`.
  private var decidedPosts: [(post: StaffPost, decision: PlacedResolution)] {
    let decisions = office.meetings.all.flatMap(\.decisions)
    return office.registers.staff.compactMap { post in
      if post.decision.isEmpty { return nil }
      return decisions.first { $0.address.wholeId == post.decision }.map { (post, $0) }
    }
  }

  /// Posts that name a decision that is in no meeting.
  var staffReferences: [Finding] {
    let known = Set(decidedPosts.map(\.post.id))
    return office.registers.staff.filter { !$0.decision.isEmpty && !known.contains($0.id) }.map {
      post in
      Finding(
        .danglingReference, at: Place(post.address, field: StaffPost.key(\.decision)),
        ["beslut": post.decision], "Beslutet ”\(post.decision.oneLine)” finns inte i något möte."
      ).advising("Skriv mötets dag, ärendet och beslutet: 2014-06-12/1/a.")
    }
  }

  /// What a decision says in its own words of how many posts it is for, against the posts that name
  /// it: together, where each is named in it.
  var postsAgainstDecisions: [Finding] {
    let byDecision = Dictionary(grouping: decidedPosts, by: \.decision.address.wholeId)
    return byDecision.values.compactMap { posts -> Finding? in
      guard let first = posts.first else { return nil }
      let stated = posts.map { first.decision.resolution.wording.posts(called: $0.post.role) }
      let extents = posts.map { $0.post.extent?.number }
      guard !stated.contains(nil), !extents.contains(nil) else { return nil }
      let (decided, kept) = (
        stated.compactMap(\.self).reduce(Number(0), +),
        extents.compactMap(\.self).reduce(Number(0), +)
      )
      guard decided != kept else { return nil }
      let names = posts.map(\.post.role.oneLine).swedishList
      return Finding(
        .postsAgainstDecision, at: Place(first.post.address, field: StaffPost.key(\.extent)),
        ["beslut": decided.text, "poster": kept.text],
        "Beslutet \(first.decision.meeting.day.text) är om \(decided.shown) tjänster (\(names)), "
          + "men i "
          + "bemanningen står \(kept.shown)."
      ).against([Place(first.decision.address, field: "lydelse")])
    }
  }

  /// Posts that begin when what the decision grants is over.
  var postsAfterDecisions: [Finding] {
    decidedPosts.compactMap { post, decision in
      guard let from = post.from?.day, let to = decision.resolution.to?.day, to < from else {
        return nil
      }
      return Finding(
        .postAfterDecision, at: Place(post.address, field: StaffPost.key(\.from)),
        ["från": from.text, "beslutad till": to.text],
        "\(post.title) börjar \(from.text), men beslutet gäller till \(to.text)."
      ).against([Place(decision.address, field: "till")])
    }
  }
}

extension String {
  /// `1,0` of `1,0 arbetsförmedlare`, in a wording that names the role once or more; nil where it
  /// names no number before it.
  fileprivate func posts(called role: String) -> Number? {
    let words = Folding.plain(oneLine).split { $0.isWhitespace }.map { word in
      String(
        word.drop { "(”\"".contains($0) }.reversed().drop { ",.;:)”\"".contains($0) }.reversed())
    }
    let plain = Folding.plain(role).split(separator: " ").map(String.init)
      .filter { word in !word.allSatisfy { $0.isNumber || $0 == "," } }
    guard let wanted = plain.first else { return nil }
    for place in words.indices.dropFirst() where words[place] == wanted {
      do throws(InvalidInput) { return try Number(text: words[place - 1]) } catch { continue }
    }
    return nil
  }
}

extension Survey {
  /// Needs that lists of two years running have as prioritised, without a decision or an insats.
  /// G.4.
  var waitingPriorities: [Finding] {
    let rows = office.registers.priorities
    func key(_ row: PriorityItem) -> String {
      let same = row.sameAs.isEmpty ? row.id : row.sameAs
      // What another row is the same as stands under that row's own.
      return rows.first { $0.id == same && !$0.sameAs.isEmpty && $0.id != row.id }?.sameAs ?? same
    }
    let groups = Dictionary(grouping: rows, by: key)
    return groups.values.compactMap { own -> Finding? in
      if own.contains(where: { !$0.decision.isEmpty || $0.status == .insats }) { return nil }
      let dated = own.filter { $0.status == .priority }.compactMap { row in
        row.listYear.map { (year: $0, row: row) }
      }.sorted { $0.year < $1.year }
      guard
        let place = dated.indices.dropFirst().last(where: {
          dated[$0].year == dated[$0 - 1].year + 1
        })
      else { return nil }
      let (before, latest) = (dated[place - 1], dated[place])
      return Finding(
        .waitingPriority, at: Place(latest.row.address, field: PriorityItem.key(\.status)),
        ["år": "\(before.year), \(latest.year)"],
        "Behovet är prioriterat både \(before.year) och \(latest.year), och inget är beslutat om "
          + "det."
      ).ofSilence.against([Place(before.row.address)])
    }
  }
}

extension PriorityItem {
  /// The year that its list is of: the last that the list's name has.
  fileprivate var listYear: Int? {
    list.split { !$0.isNumber }.compactMap { $0.count == 4 ? Int($0) : nil }
      .last { (1900...2200).contains($0) }
  }
}

extension CheckRow {
  static let postsAgainstDecision = CheckRow(
    "tjänster-mot-beslut", "Tjänster mot beslutet",
    "Ett beslut säger hur många tjänster det gäller, och bemanningen har ett annat antal.",
    advice: "Rätta omfattningen, eller vilket beslut tjänsten vilar på.",
    looksElsewhere: true, among: [.staff, .meeting]
  ) { survey, _ in survey.postsAgainstDecisions }

  static let postAfterDecision = CheckRow(
    "tjänst-efter-beslut", "Tjänst som börjar efter beslutets tid",
    "En tjänst börjar när det som är beviljat för den redan har tagit slut.",
    advice: "Rätta dagen, eller skriv beslutet om den nya tiden.",
    looksElsewhere: true, among: [.staff, .meeting]
  ) { survey, _ in survey.postsAfterDecisions }

  static let waitingPriority = CheckRow(
    "behov-utan-beslut", "Behov som väntar på beslut",
    "Ett behov är prioriterat två år i rad utan att något är beslutat om det.",
    advice: "Skriv vad som är beslutat, eller att behovet är avfört."
  ) { survey, _ in survey.waitingPriorities }
}
