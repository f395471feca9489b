import Finsam

/// What is told of one file: the first problems of each sort one by one, and of the rest how many.
///
/// A problem is made only if it is told of, so that a file may have any number of them.
struct ProblemList: Sendable {
  private enum Sort: Int, CaseIterable {
    case blocking, mendable, hint

    init(_ severity: Problem.Severity, isMendable: Bool) {
      self = severity == .hint ? .hint : isMendable ? .mendable : .blocking
    }
  }

  /// How many of a sort are told of one by one: past that a person mends the file another way.
  private let limit: Int
  private var told: [Problem] = []
  private var counts = [Int](repeating: 0, count: Sort.allCases.count)

  init(limit: Int = SourceText.problemLimit) { self.limit = limit }

  var isEmpty: Bool { told.isEmpty }

  mutating func add(
    _ severity: Problem.Severity = .error, isMendable: Bool = false, _ make: () -> Problem
  ) {
    if takes(severity, isMendable: isMendable) { told.append(make()) }
  }

  /// Counts one; whether it is to be told of, by `tell`.
  mutating func takes(_ severity: Problem.Severity, isMendable: Bool) -> Bool {
    let sort = Sort(severity, isMendable: isMendable).rawValue
    counts[sort] += 1
    return counts[sort] <= limit
  }

  mutating func tell(_ problem: Problem) { told.append(problem) }

  mutating func add(_ problem: Problem) {
    add(problem.severity, isMendable: problem.isMendable) { problem }
  }

  /// As they stand in the file, then how many there are that are not told of.
  func summed(file: String) -> [Problem] {
    told.sorted { $0.isBefore($1) }
      + Sort.allCases.compactMap { sort in
        let rest = counts[sort.rawValue] - limit
        return rest > 0 ? ProblemList.summary(sort, rest, file) : nil
      }
  }

  private static func summary(_ sort: Sort, _ rest: Int, _ file: String) -> Problem {
    let number = Number(rest).shown
    let words =
      switch sort {
      case .blocking: "\(number) fel till"
      case .mendable: "\(number) värden till som inte går att läsa"
      case .hint: "\(number) anmärkningar till"
      }
    return Problem(
      sort == .hint ? .hint : .error, file: file, message: "… och \(words) i filen.",
      advice: "Rätta de första, så visas de följande.", isMendable: sort == .mendable)
  }
}
