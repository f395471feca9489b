/// What a reader can work out about small groups from the counts that are shown.
///
/// The reader knows which counts hang together and how, that a shown count is what it says, that a
/// hidden one is 1 or more, and that one which stands nowhere is 0 or more. A small count is safe
/// where it could be anything from 1 up to the limit, two values at least, and a sum of small
/// counts of different people anything from the number of its terms. Each is tried exactly; what
/// the tries do not settle is not safe. Only one report is looked at: another of the same
/// half-year, as of another day, can be subtracted from it.
struct CountAudit {
  struct Leak {
    /// Shown counts; while all of them are shown, the leak stays.
    let shown: [Int]
  }

  private let sheet: CountSheet
  private let limit: Int
  private let equations: CountEquations?
  /// Sums of small counts to try, single ones first; nil where there are too many.
  private let sums: [[Int]]?
  /// Values of all counts that the reader must think possible: found once, they go on telling.
  private var witnesses: [[Int]]
  private let tries: Int

  init(_ sheet: CountSheet, limit: Int, tries: Int = CountEquations.manyTries) {
    self.sheet = sheet
    self.limit = limit
    self.tries = tries
    sums = sheet.sums(below: limit, atMost: CountAudit.mostSums)
    equations = sums?.isEmpty == false ? sheet.equations : nil
    witnesses = [sheet.counts]
  }

  private static let mostSums = 5_000

  /// Whether there are so many small counts that their sums cannot be tried in reasonable time.
  var isTooLarge: Bool { sums == nil }

  /// The first leak where `hidden` counts are hidden, looked for from the sum `start` on, which is
  /// moved to the place of the leak; nil where there is none.
  mutating func leak(_ hidden: [Bool], from start: inout Int) -> Leak? {
    guard let sums else { return Leak(shown: []) }
    guard let equations = equations?.allowing(sheet.ranges(hidden)) else { return nil }
    let islands = sheet.islands(hidden)
    let shown = sheet.counts.indices.filter { !hidden[$0] && sheet.isInReport($0) }
    var known = witnesses.filter { values in
      shown.allSatisfy { values[$0] == sheet.counts[$0] }
    }
    while start < sums.count {
      let sum = sums[start]
      // What hangs together with nothing else varies by itself, so the parts' safety is enough.
      if sum.allSatisfy({ islands[$0] == islands[sum[0]] }) {
        for value in untold(sum, known) {
          switch equations.answer(sum, sum: value, tries: tries) {
          case .possible(let values):
            known.append(values)
            witnesses.append(values)
          case .impossible(let culprits):
            return Leak(shown: Set(culprits).filter { sheet.canHide($0) && !hidden[$0] }.sorted())
          case .unknown:
            return Leak(shown: shown.filter(sheet.canHide))
          }
        }
      }
      start += 1
    }
    return nil
  }

  /// The values that a hidden count must be able to have. Below a limit of two it could only be 1,
  /// and all would know it: what is hidden to protect others must leave it open to be 2 as well.
  static func hiddenValues(below limit: Int) -> Range<Int> { 1..<(limit < 2 ? 1 : max(limit, 3)) }

  /// The values that the sum must be able to have and has in none of the `known`: from the number
  /// of its terms up to the limit, where that is high only the outermost.
  private func untold(_ sum: [Int], _ known: [[Int]]) -> [Int] {
    var values = Array(sum.count..<CountAudit.hiddenValues(below: limit).upperBound)
    if values.count > 12 { values = values.prefix(3) + values.suffix(3) }
    for all in known {
      let value = sum.reduce(0) { $0 + all[$1] }
      guard let place = values.firstIndex(of: value) else { continue }
      values.remove(at: place)
      if values.isEmpty { break }
    }
    return values
  }
}
