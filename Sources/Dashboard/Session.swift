package import Finsam

/// What does not change while the program runs, apart from the theme.
package struct Session: Equatable, Sendable {
  package var today: Today
  package var user: String
  package var isReadOnly: Bool
  /// Name and title of each theme.
  package var themes: [Named]
  package var theme: String
  package var keys: KeyTable
  /// The förbund in the folder, where there are several.
  package var forbund: [ForbundSummary]
  /// The folder that they lie in, and where a new one is proposed.
  package var home: String
  /// Whether the program is read out line by line, and nothing is drawn.
  package var isSpoken: Bool
  /// Whether it begins with the tour.
  package var beginsWithTour: Bool
  /// Where figures that are written in grids are from; nil until somebody has said.
  var figureSource: String?

  package init(
    today: Today, user: String, isReadOnly: Bool = false, themes: [Named] = [], theme: String = "",
    keys: KeyTable = .usual, forbund: [ForbundSummary] = [], home: String = ".",
    isSpoken: Bool = false, beginsWithTour: Bool = false
  ) {
    self.today = today
    self.user = user
    self.isReadOnly = isReadOnly
    self.themes = themes
    self.theme = theme
    self.keys = keys
    self.forbund = forbund
    self.home = home
    self.isSpoken = isSpoken
    self.beginsWithTour = beginsWithTour
  }

  /// Shows of some förbund what has been read of them.
  mutating func take(_ read: [ForbundSummary]) {
    for summary in read {
      guard let place = forbund.firstIndex(where: { $0.folder == summary.folder }) else { continue }
      forbund[place] = summary
    }
  }
}

/// A name for the program and a title for people.
package struct Named: Hashable, Sendable {
  package let name: String
  package let title: String

  package init(name: String, title: String) {
    self.name = name
    self.title = title
  }
}

/// What the list of förbund shows of each.
package struct ForbundSummary: Equatable, Sendable {
  /// The folder's name.
  package let folder: String
  /// Nil until it has been read.
  package let overview: OverviewReport?

  /// Its name; that of its folder where it has none, or until it is known.
  var title: String { overview.flatMap { $0.name.isEmpty ? nil : $0.name } ?? folder }

  /// Of a folder that has not been read yet.
  package init(path: String) {
    folder = String(path.split(separator: "/").last ?? "")
    overview = nil
  }

  package init(_ reading: OfficeReading, today: Today) {
    folder = reading.name
    overview = OverviewReport(
      reading.office, problems: reading.problems, on: reading.office.day(today),
      kaaDay: reading.office.kaaDay(today))
  }
}
