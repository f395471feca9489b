/// What to hide, and as little as possible.
extension CountSheet {
  /// Which counts to hide where groups below `limit` are; nil where hiding cannot help, since what
  /// is hidden is known not to be nought.
  ///
  /// With no `tries` it may hide somewhat more than needed; 400 find the fewest in tables of four
  /// rows and four columns.
  package func hidden(below limit: Int, tries: Int = 400) -> [Bool]? {
    var search = HidingSearch(self, limit: limit, tries: tries)
    return search.fewestHidden()
  }
}

/// A search for the fewest counts to hide.
///
/// Each leak names shown counts of which one must be hidden to stop it. Choosing the likeliest and
/// then showing again what turns out not to be needed comes close; trying all choices while there
/// are few of them finds the fewest.
private struct HidingSearch {
  private let sheet: CountSheet
  private let limit: Int
  private var audit: CountAudit
  private var tries: Int

  init(_ sheet: CountSheet, limit: Int, tries: Int) {
    self.sheet = sheet
    self.limit = limit
    self.tries = tries
    audit = CountAudit(sheet, limit: limit)
  }

  mutating func fewestHidden() -> [Bool]? {
    let small = sheet.counts.indices.map { isSmall($0) && sheet.isInReport($0) }
    guard !audit.isTooLarge, var best = coveringAll(small) else { return nil }
    var extra = zip(best, small).count { $0 && !$1 }
    while extra > 0, tries > 0, let better = covering(small, 0, extra - 1, shown: []) {
      best = better
      extra = zip(best, small).count { $0 && !$1 }
    }
    return best
  }

  /// Hides the likeliest until nothing leaks, then shows again what need not be hidden.
  private mutating func coveringAll(_ small: [Bool]) -> [Bool]? {
    var hidden = small
    var place = 0
    while let leak = audit.leak(hidden, from: &place) {
      guard let next = leak.shown.min(by: { cost($0, hidden) < cost($1, hidden) }) else {
        return nil
      }
      hidden[next] = true
    }
    let counts = sheet.counts
    for count in counts.indices.sorted(by: { counts[$0] > counts[$1] })
    where hidden[count] && !small[count] {
      var fewer = hidden
      fewer[count] = false
      place = 0
      if audit.leak(fewer, from: &place) == nil { hidden = fewer }
    }
    return hidden
  }

  /// Hides at most `most` more, and none of `shown`; nil where that is not enough, or not found in
  /// the tries there are. Up to `place`, nothing leaks.
  private mutating func covering(_ hidden: [Bool], _ place: Int, _ most: Int, shown: Set<Int>)
    -> [Bool]?
  {
    tries -= 1
    guard tries >= 0 else { return nil }
    var place = place
    guard let leak = audit.leak(hidden, from: &place) else { return hidden }
    guard most > 0 else { return nil }
    var shown = shown
    let choices = leak.shown.filter { !shown.contains($0) }
      .map { (count: $0, cost: cost($0, hidden)) }.sorted { $0.cost < $1.cost }
    for (count, _) in choices {
      var more = hidden
      more[count] = true
      if let found = covering(more, place, most - 1, shown: shown) { return found }
      shown.insert(count)
    }
    return nil
  }

  private func isSmall(_ count: Int) -> Bool {
    sheet.counts[count] > 0 && sheet.counts[count] < limit
  }

  /// Least where hiding the count leaves the fewest sums with a single hidden count; then small
  /// ones.
  private func cost(_ count: Int, _ hidden: [Bool]) -> (Int, Int) {
    (sheet.sumsOpened(by: count, hidden), sheet.counts[count])
  }
}
