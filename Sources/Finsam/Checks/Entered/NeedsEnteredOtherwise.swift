/// Figures of series about needs beside what is stated of the same year in lines that both are
/// from. A printed row has several years, and a series says more lines than a fact does: which fact
/// is the series' is told by the words of both, series, area and group against the key's.
struct NeedsEnteredOtherwise {
  let findings: [Finding]

  init(_ office: Office) {
    let points = office.needs.points.compactMap(SeriesCell.init)
    guard !points.isEmpty else {
      findings = []
      return
    }
    let pairs = Pairs(points, StatedFigures(office.statements, in: Set(points.map(\.year))).all)
    findings = pairs.matched.compactMap { pair in
      let (point, stated) = (pairs.points[pair.point], pairs.stated[pair.stated])
      guard !point.figure.is(stated.row), !pairs.someOther(hasFigureOf: pair.point) else {
        return nil
      }
      return point.figure.finding(against: [stated.row])
    }
  }
}

/// One figure of a year in a series.
private struct SeriesCell {
  let figure: EnteredFigure
  let year: Year
  let words: Set<String>

  init?(_ point: NeedPoint) {
    guard let year = point.wholeYear else { return nil }
    let (outline, source) = (Outline(point), SourceLines.whole(in: point.source))
    guard let value = outline.fields.first(where: { $0.shape.key == NeedPoint.key(\.value) }),
      value.isEntered, !source.isEmpty,
      let figure = EnteredFigure(
        value, at: point.address, list: 0, unit: point.unit, own: point.unit, source, year: year,
        words: [], of: FigureColumns([], key: ""))
    else { return nil }
    (self.figure, self.year) = (figure, year)
    words = Set([point.series, point.area, point.group].flatMap(\.slugWords))
  }
}

extension NeedPoint {
  /// Nil where it is of a month, or of no time that is said in figures.
  fileprivate var wholeYear: Year? {
    if let year = Year(id: period) { return year }
    guard let first = from?.day, let last = to?.day, first.year == last.year,
      (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    else { return nil }
    return Year(first.year)
  }
}

/// What is stated of some years, with the words of the facts.
private struct StatedFigures {
  struct One {
    let row: StatedLine
    let year: Year
    let words: Set<String>
  }

  let all: [One]

  init(_ statements: [SourceStatement], in years: Set<Year>) {
    all = statements.compactMap { statement in
      guard let year = statement.year, years.contains(year) else { return nil }
      let lines = SourceLines.whole(in: statement.source)
      guard !lines.isEmpty,
        let row = StatedLine.all(statement, lines).first(where: { $0.field == "värde" })
      else { return nil }
      return One(row: row, year: year, words: Set(row.words.flatMap(\.slugWords)))
    }
  }
}

/// Which figure of a series is which fact: the two that have more words in common with each other
/// than either has with any other.
private struct Pairs {
  struct Pair {
    let point: Int
    let stated: Int
  }

  /// The nearest one, and whether another is as near.
  private struct Best {
    var nearness = 0
    var place = 0
    var isTied = false

    mutating func hear(of place: Int, _ nearness: Int) {
      if nearness > self.nearness {
        self = Best(nearness: nearness, place: place)
      } else if nearness == self.nearness {
        isTied = true
      }
    }
  }

  let points: [SeriesCell]
  let stated: [StatedFigures.One]
  let matched: [Pair]
  /// Of each point what may be of it.
  private let candidates: [[Int]]
  private let bestOfStated: [Best]

  init(_ points: [SeriesCell], _ stated: [StatedFigures.One]) {
    (self.points, self.stated) = (points, stated)
    let byLine = LineIndex(stated.map(\.row.lines))
    var ofPoints = [Best](repeating: Best(), count: points.count)
    var ofStated = [Best](repeating: Best(), count: stated.count)
    candidates = points.map { point in
      byLine.places(sharing: point.figure.lines).filter { place in
        let one = stated[place]
        return one.year == point.year && point.figure.isAlike(one.row)
      }
    }
    for (place, some) in candidates.enumerated() {
      for other in some {
        let nearness = points[place].nearness(to: stated[other])
        guard nearness > 0 else { continue }
        ofPoints[place].hear(of: other, nearness)
        ofStated[other].hear(of: place, nearness)
      }
    }
    bestOfStated = ofStated
    matched = ofPoints.enumerated().compactMap { place, best in
      let back = ofStated.isEmpty ? Best() : ofStated[best.place]
      guard best.nearness >= Pairs.leastNearness, !best.isTied, !back.isTied, back.place == place
      else { return nil }
      return Pair(point: place, stated: best.place)
    }
  }

  /// Whether a fact that no other figure is nearer to says what the point does.
  func someOther(hasFigureOf point: Int) -> Bool {
    candidates[point].contains { place in
      points[point].figure.is(stated[place].row)
        && (bestOfStated[place].isTied || bestOfStated[place].nearness == 0
          || bestOfStated[place].place == point)
    }
  }

  /// A third of the words.
  private static let leastNearness = 333
}

extension SeriesCell {
  /// How many of a thousand of the words of both are in both.
  func nearness(to stated: StatedFigures.One) -> Int {
    words.intersection(stated.words).count * 1000 / Swift.max(words.union(stated.words).count, 1)
  }
}

/// Which of many have a line.
private struct LineIndex {
  private struct Line: Hashable {
    let document: UInt64
    let number: Int
  }

  private var places: [Line: [Int]] = [:]

  init(_ all: [[SourceLines]]) {
    for (place, lines) in all.enumerated() {
      for line in LineIndex.lines(lines) { places[line, default: []].append(place) }
    }
  }

  /// In their order, each once.
  func places(sharing lines: [SourceLines]) -> [Int] {
    Set(LineIndex.lines(lines).flatMap { places[$0] ?? [] }).sorted()
  }

  /// What is from more lines than a printed table has is from no place that can be held against
  /// another.
  private static func lines(_ all: [SourceLines]) -> [Line] {
    all.filter { $0.lines.count <= 100 }.flatMap { span in
      span.lines.map { Line(document: span.document, number: $0) }
    }
  }
}

extension String {
  /// Its words without å, ä and ö, parted where hyphens and spaces part them.
  fileprivate var slugWords: [String] {
    NewId.slug(self).split(separator: "-").map(String.init)
  }
}
