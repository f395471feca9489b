package import Finsam

/// What every screen works from: the data as read, and what follows from it, computed once.
package struct Desk: Equatable, Sendable {
  package let reading: OfficeReading
  package let undo: UndoTitles
  /// A new theme leaves all that follows from the data as it was.
  package internal(set) var session: Session
  let overview: OverviewReport
  let review: ReviewReport
  let board: KAABoard
  let attention: AttentionCounts
  let kept: KeptSurvey
  /// How the data stands to that of the desk that was there before, until all screens have looked.
  var change: OfficeChange?
  /// What is shown beside the list now.
  var detail: ShownDetail?

  /// What the desk that was there `earlier` has computed is kept where it hangs on nothing that has
  /// changed since.
  package init(
    reading: OfficeReading, undo: UndoTitles, session: Session, since earlier: Desk? = nil
  ) {
    let reading = reading.computed(for: reading.office.day(session.today))
    self.reading = reading
    self.undo = undo
    self.session = session
    let office = reading.office
    let day = office.day(session.today)
    let change = earlier.map { OfficeChange(from: $0.office, to: office) }
    self.change = change
    board = KAABoard(
      office.kaa, on: office.kaaDay(session.today), since: earlier?.board, change)
    kept = KeptSurvey(office, on: day, since: earlier?.kept, change)
    review = ReviewReport(
      office, problems: reading.problems, on: day, contacts: board.contacts, kept: kept)
    overview = OverviewReport(
      office, review: review, problems: reading.problems, on: day, board: board)
    attention = AttentionCounts(office, review: review, overview: overview, board: board)
  }
}

extension Desk {
  /// All else follows from what is compared.
  package static func == (left: Desk, right: Desk) -> Bool {
    left.reading == right.reading && left.undo == right.undo && left.session == right.session
      && left.detail == right.detail
  }

  package var office: Office { reading.office }
  var threshold: Number? { office.forbund.partialThreshold }

  /// The day that everything is computed for: an example's own, unless another is asked for.
  package var day: Day { office.day(session.today) }

  /// The day that short dates in a file are of: what tells of youths is computed for its own.
  func day(of file: String) -> Day {
    DocumentKind(path: file)?.row.area == .kaa ? board.day : day
  }

  /// `skelleftea-norsjo/styrkort/2014.yaml rad 41`, for the status row.
  func position(of place: Place) -> String { path(of: place) + line(of: place) }

  /// `styrkort/2014.yaml rad 41`, within the förbund that is open.
  func shortPosition(of place: Place) -> String { place.address.file + line(of: place) }

  private func line(of place: Place) -> String {
    reading.positions.nearest(place).map { " rad \($0.line)" } ?? ""
  }

  func path(of place: Place) -> String { reading.name + "/" + place.address.file }

  static let readOnlyReason =
    "Programmet är öppnat som skrivskyddat (--skrivskyddad): inget kan ändras."

  /// Why nothing at all can be changed; nil where something can.
  var readOnlyReason: String? { session.isReadOnly ? Desk.readOnlyReason : nil }

  /// Why the file cannot be changed; nil where it can.
  func reasonNotWritable(_ file: String) -> String? {
    if let readOnlyReason { return readOnlyReason }
    if office.kaa.isRegisterOff, DocumentKind(path: file)?.isConfidential == true {
      return KAA.registerOff
    }
    guard let hindrance = reading.hindrance(to: file) else { return nil }
    return hindrance.hides(file)
      ? "\(file) har fel och kan inte ändras än. Felet står först i Granskning."
      : "\(hindrance.file) har fel, så inget kan sparas än. Felet står först i Granskning."
  }
}

/// How many things need somebody's attention in each part of the office.
struct AttentionCounts: Equatable, Sendable {
  /// What Granskning has about insatser.
  let insatser: Int
  /// Goals of the latest styrkort that wait for a verdict or a decision.
  let styrkort: Int
  /// What Granskning has about the economy.
  let economy: Int
  /// What Granskning has about surveys.
  let indicators: Int
  /// Activities that are late.
  let asf: Int
  /// Cases that are late.
  let kaa: Int
  /// Items of the next meeting that lack something, and decisions that are late.
  let meetings: Int
  let review: Int

  init(_ office: Office, review: ReviewReport, overview: OverviewReport, board: KAABoard) {
    let open = review.items.filter(\.isOpen).compactMap {
      DocumentKind(path: $0.place.address.file)
    }
    insatser = open.count { $0 == .insats }
    economy = open.count { $0.row.area == .economy }
    indicators = open.count { $0.row.area == .indicators }
    styrkort = office.currentStyrkort(on: overview.day)?.goals.count(where: \.isWaiting) ?? 0
    asf = overview.attention.first { $0.kind == .lateActivities }?.count ?? 0
    kaa = board.overdue
    let preparation = overview.preparation
    meetings = preparation.passed.count + preparation.lacking.count + preparation.overdue.count
    self.review = review.openCount
  }
}

extension Goal {
  /// Whether nobody has judged it, or it is proposed and not decided. What an account tells of an
  /// earlier year waits for nothing.
  fileprivate var isWaiting: Bool {
    decision.status == nil && !(proposal.status != nil && proposal.isReported == true)
  }
}
