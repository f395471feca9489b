/// The core indicators of another förbund, to stand beside one's own: invented rounds left out.
package struct IndicatorPeer: Equatable, Sendable {
  /// The folder's name.
  package let folder: String
  package let name: String
  /// Files that could not be read: figures may lack what stands there.
  package let unreadCount: Int
  /// The latest year first.
  private let years: [FiguresOfYear]
  /// Why there is none of an indicator, by no year.
  private let lacks: [ComparedFigure]

  private struct FiguresOfYear: Equatable, Sendable {
    let year: Year
    let figures: [ComparedFigure]
  }

  package init(_ reading: OfficeReading) {
    let office = reading.office
    folder = reading.name
    name = office.forbund.name.isEmpty ? reading.name : office.forbund.name
    unreadCount = reading.problems.count { $0.severity == .error }
    years = office.indicators.years.map {
      FiguresOfYear(year: $0, figures: office.comparedIndicators($0))
    }
    lacks = office.comparedIndicators(nil).filter { $0.value == nil }
  }

  package var isEmpty: Bool { years.allSatisfy { $0.figures.allSatisfy { $0.value == nil } } }

  /// What the indicator came to in the year; else in the latest year before it that has a value,
  /// with that year; else why there is none.
  func figure(_ number: String, in year: Year) -> ComparedFigure {
    func figure(_ figures: [ComparedFigure]) -> ComparedFigure? {
      figures.first { $0.measure == .indicator(number) }
    }
    let own = years.first { $0.year == year }.flatMap { figure($0.figures) }
    if let own, own.value != nil || own.isHidden { return own }
    let before = years.filter { $0.year.number < year.number }.compactMap { figure($0.figures) }
    return before.first { $0.value != nil } ?? own ?? figure(lacks)
      ?? ComparedFigure(.indicator(number), lacking: IndicatorValue.noRoundWords(of: year))
  }
}
