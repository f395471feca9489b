import Finsam
import TextUI

/// What every screen can do. Screens are values; they see the desk and answer with outcomes.
protocol ScreenContent: Equatable, Sendable {
  /// The tab the screen belongs under.
  var tab: MainScreen? { get }
  /// The screen's part of the breadcrumb.
  func crumb(_ desk: Desk) -> String
  /// Whether pasted text has a place to go.
  var isTyping: Bool { get }
  /// Whether keys of letters are text now.
  var isWriting: Bool { get }
  /// What keys do here that are no actions, for the help page.
  var helpWords: [String] { get }
  /// What `/` does here.
  var lookup: Lookup { get }
  /// The lines that a search goes through.
  func searched(_ desk: Desk, in area: Rect) -> SearchedLines
  /// Puts the cursor on a line that was searched.
  mutating func go(to line: Int, _ desk: Desk, in area: Rect)
  /// The screen as it is read out line by line, where nothing is drawn.
  func spoken(_ desk: Desk, in area: Rect) -> SpokenScreen
  /// What is asked for where a line that is written is a value; nil where it is a command.
  func asked(_ desk: Desk) -> SpokenQuestion?
  /// Takes a line as the answer to what is asked for.
  mutating func write(line: String, _ desk: Desk, in area: Rect) -> Outcome
  /// The keys that matter where they are not those of `actions`, as while text is written.
  func typingBindings(_ desk: Desk) -> [KeyBinding]?
  /// Takes a key that is text, or that means something of its own here; nil for a command.
  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome?
  mutating func paste(_ text: String, _ desk: Desk) -> Outcome
  /// All that can be done here, in the order of the help bar.
  static var actions: [ScreenAction<Self>] { get }
  func moment(_ desk: Desk, in area: Rect) -> Moment
  /// Lays out for an area what actions are about to be asked of.
  mutating func prepare(in area: Rect)
  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome
  /// Sorts by the column that is chosen, or by none: then the list has its own order.
  mutating func sort(by id: String, second: Bool, _ desk: Desk)
  mutating func click(row: Int, pane: Int, _ desk: Desk, in area: Rect)
  /// What a second click on a row means, where that is not what Enter does.
  mutating func doubleClick(_ desk: Desk, in area: Rect) -> Outcome?
  mutating func scroll(_ rows: Int, at point: Point, _ desk: Desk, in area: Rect)
  /// Takes the text that the person's own editor left: to save, or only to write on in where the
  /// editor failed.
  mutating func edited(_ text: String, isDone: Bool, _ desk: Desk) -> Outcome
  /// Why one cannot go elsewhere now: something is written that is not saved.
  var reasonToStay: String? { get }
  /// What the screen says itself is wrong with what is written, beside where it is written.
  var shownFault: String? { get }
  /// Whether what is written here is kept on disk until it is saved.
  var keepsDraft: Bool { get }
  /// What is written and not saved, to keep on disk; nil where nothing is.
  var draft: FormDraft? { get }
  /// Whether the screen is left when what it asked to be saved is on disk.
  var isDoneWhenSaved: Bool { get }
  /// Whether somebody else has removed the record that is written in.
  var hasLostRecord: Bool { get }
  /// What was asked to be saved is not: what one wrote comes back.
  mutating func saveFailed()
  /// It is known now where figures that are written are from: what waited for that goes on.
  mutating func sourceRemembered(_ desk: Desk) -> Outcome
  /// What somebody else saved stands: what one wrote can be taken up again. False where it was not
  /// written here.
  mutating func letTheirsStand() -> Bool
  /// Goes from the detail of a row back to the list; false where one is in none.
  mutating func leaveDetail() -> Bool
  /// Masked values of a record may be shown.
  mutating func revealed(_ id: String)
  /// Another förbund was read, to stand beside one's own.
  mutating func show(_ peer: IndicatorPeer, _ desk: Desk)
  /// The data is about to be replaced: notes what the cursor stands on.
  mutating func remember(_ desk: Desk)
  /// Puts the cursor on a place, where the screen shows it.
  mutating func show(_ place: Place, _ desk: Desk)
  /// Whether it is a list in which what stands at the place has no row.
  func hides(_ place: Place) -> Bool
  /// The data is new: keeps the place and the selection by id.
  mutating func refresh(_ desk: Desk)
  /// The detail to have at hand, where the screen shows one.
  func shownDetail(_ desk: Desk, in area: Rect) -> ShownDetail?
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk)
  /// What the cursor stands on.
  func place(_ desk: Desk) -> Place?
  /// The line in the file of what the cursor stands on; nil where it is not known.
  func fileLine(_ desk: Desk) -> Int?
  /// `Rad 3/14`
  func position(_ desk: Desk) -> String
  /// What copying copies.
  func copyText(_ desk: Desk) -> String
  /// Writes the list to a file: as it is shown, or with every field.
  func exported(isWhole: Bool, _ desk: Desk) -> Outcome
}

extension ScreenContent {
  var isTyping: Bool { false }
  var isWriting: Bool { isTyping }
  var helpWords: [String] { [] }
  func moment(_ desk: Desk, in area: Rect) -> Moment { Moment(desk: desk, area: area) }
  mutating func prepare(in area: Rect) {}
  func typingBindings(_ desk: Desk) -> [KeyBinding]? { nil }
  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome? { nil }
  mutating func paste(_ text: String, _ desk: Desk) -> Outcome { .stay }
  mutating func sort(by id: String, second: Bool, _ desk: Desk) {}
  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    .stay
  }
  mutating func click(row: Int, pane: Int, _ desk: Desk, in area: Rect) {}
  mutating func doubleClick(_ desk: Desk, in area: Rect) -> Outcome? { nil }
  mutating func scroll(_ rows: Int, at point: Point, _ desk: Desk, in area: Rect) {
    let moment = moment(desk, in: area)
    for _ in 0..<abs(rows) {
      if case .can(let move) = deed(rows > 0 ? .down : .up, moment) { _ = move(&self) }
    }
  }
  mutating func edited(_ text: String, isDone: Bool, _ desk: Desk) -> Outcome { .stay }
  var reasonToStay: String? { nil }
  var shownFault: String? { nil }
  var keepsDraft: Bool { false }
  var draft: FormDraft? { nil }
  var isDoneWhenSaved: Bool { false }
  var hasLostRecord: Bool { false }
  mutating func saveFailed() {}
  mutating func sourceRemembered(_ desk: Desk) -> Outcome { .stay }
  mutating func letTheirsStand() -> Bool { false }
  mutating func leaveDetail() -> Bool { false }
  mutating func revealed(_ id: String) {}
  mutating func show(_ peer: IndicatorPeer, _ desk: Desk) {}
  mutating func remember(_ desk: Desk) {}
  mutating func show(_ place: Place, _ desk: Desk) {}
  func hides(_ place: Place) -> Bool { false }
  mutating func refresh(_ desk: Desk) {}
  func shownDetail(_ desk: Desk, in area: Rect) -> ShownDetail? { nil }
  func place(_ desk: Desk) -> Place? { nil }
  func fileLine(_ desk: Desk) -> Int? {
    place(desk).flatMap { desk.reading.positions.nearest($0)?.line }
  }
  func position(_ desk: Desk) -> String { "" }
  func copyText(_ desk: Desk) -> String { "" }
  func exported(isWhole: Bool, _ desk: Desk) -> Outcome { .stay }
}
