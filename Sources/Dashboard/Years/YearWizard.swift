import Finsam
import TextUI

/// Chooses what of a year's document goes along to a new year's, and shows it, before anything is
/// written.
struct YearWizard: Equatable, Sendable {
  let kind: DocumentKind
  private(set) var year: Year
  /// The year that is taken over from; empty where the document begins anew.
  private(set) var source: String
  private(set) var choice: CarryChoice
  private var state = LineListState()
  /// What stands in the way of making it, when somebody has tried.
  private var fault: String?

  init(_ kind: DocumentKind, _ desk: Desk) {
    self.kind = kind
    source = kind.row.ids(desk.office).max() ?? ""
    let next = Year(id: source).map { Year($0.number + 1) }
    year = next ?? Year(desk.day.year)
    choice = CarryChoice(desk.office, kind, from: source, on: desk.day)
  }

  private var old: Year? { Year(id: source) }

  private var name: String { kind.row.words.singular.capitalizedFirst }

  private var cursor: Int? { state.selection(in: lines(width: 80)) }
}

extension YearWizard: ScreenContent {
  var tab: MainScreen? { kind.row.area == .asf ? .asf : .styrkort }

  var isDoneWhenSaved: Bool { true }

  var reasonToStay: String? {
    choice.isTouched
      ? "\(name) \(year.text) är inte gjord än. Enter gör den, Esc avbryter." : nil
  }

  func crumb(_ desk: Desk) -> String { "\(kind.titleOfNew)" }

  func typingBindings(_ desk: Desk) -> [KeyBinding]? {
    let turning = desk.session.keys.keys(of: .nextYear).prefix(1)
    let tick =
      choice.rows.isEmpty
      ? [] : [KeyBinding(desk.session.keys.keys(of: .mark), title: "Bocka för")]
    return tick + [
      KeyBinding(.enter, title: "Gör planen"), KeyBinding(.escape, title: "Avbryt"),
      KeyBinding(Array(turning), title: "Senare år"),
      KeyBinding(desk.session.keys.keys(of: .chooseYear), title: "Från"), desk.binding(of: .help),
    ]
  }

  /// A box is ticked; the plan is made by a key alone.
  mutating func doubleClick(_ desk: Desk, in area: Rect) -> Outcome? {
    _ = tick()
    return .stay
  }

  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome? {
    key == .enter ? make(desk) : nil
  }

  static let actions: [ScreenAction<YearWizard>] =
    [
      ScreenAction(.mark) { screen, _ in
        screen.choice.rows.isEmpty
          ? .cannot("Här finns inget att välja bland: planen börjar tom.")
          : .can { $0.tick() }
      },
      ScreenAction(.save) { _, moment in .can { $0.make(moment.desk) } },
      .turns(.previousYear) { screen, _ in screen.turn(by: -1) },
      .turns(.nextYear) { screen, _ in screen.turn(by: 1) },
      .asks(.chooseYear) { screen, moment in .can(.pick(screen.sources(moment.desk))) },
      .asks(.back) { _, _ in .can(.back) }, .everywhere(.search), .copying(),
    ]
    + TwoPane.moves.map { action, key in
      .turns(action) { screen, moment in
        let area = screen.body(in: moment.area)
        _ = screen.state.move(
          key, lines: screen.lines(width: LineList.textWidth(in: area)), page: area.height)
      }
    }

  private mutating func tick() -> Outcome {
    if let cursor { choice.toggle(at: cursor) }
    fault = nil
    return .stay
  }

  private mutating func turn(by years: Int) {
    guard let other = Year(id: String(year.number + years)) else { return }
    year = other
    fault = nil
  }

  private func sources(_ desk: Desk) -> PickerRequest {
    let years = kind.row.ids(desk.office).sorted(by: >)
    return PickerRequest(
      purpose: .year, title: "Ta över från",
      items: years.map { PickerItem(id: $0, Picker.Item("\(name) \($0)")) }
        + [PickerItem(id: "", Picker.Item("Ingen: börja från början"))],
      selected: years.firstIndex(of: source) ?? years.count)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    guard id != source else { return .stay }
    source = id
    choice = CarryChoice(desk.office, kind, from: id, on: desk.day)
    state = LineListState()
    fault = nil
    return .stay
  }

  /// Makes the document, and says in the old one where it goes on.
  private mutating func make(_ desk: Desk) -> Outcome {
    let file = kind.path(id: year.text)
    if desk.office.files.contains(file) {
      return refuse("\(file) finns redan. \(desk.key(.nextYear)) väljer ett senare år.")
    }
    let changes = desk.office.creation(
      of: kind, for: year, from: source, leaving: choice.left, on: desk.day)
    for changed in changes.map(\.address.file) {
      if let reason = desk.reasonNotWritable(changed) { return refuse(reason) }
    }
    if let impossible = desk.office.fault(of: changes, on: desk.day) {
      return refuse("\(impossible.message) \(impossible.advice)")
    }
    return .ask(.save(changes))
  }

  private mutating func refuse(_ reason: String) -> Outcome {
    fault = reason
    return .say(Notice(reason, .warning))
  }

  mutating func refresh(_ desk: Desk) {
    choice = choice.renewed(as: CarryChoice(desk.office, kind, from: source, on: desk.day))
  }

  func place(_ desk: Desk) -> Place? {
    guard !source.isEmpty else { return nil }
    let steps = cursor.map { choice.rows[$0] }.flatMap { $0.isHeading ? nil : $0.steps } ?? []
    return Place(Address(kind.path(id: source), steps))
  }

  func position(_ desk: Desk) -> String {
    cursor.map { "Rad \($0 + 1)/\(choice.rows.count)" } ?? ""
  }

  mutating func click(row: Int, pane: Int, _ desk: Desk, in area: Rect) {
    let body = body(in: area)
    state.select(
      row, lines: lines(width: LineList.textWidth(in: body)), page: body.height)
  }

  var lookup: Lookup { .searches }

  func searched(_ desk: Desk, in area: Rect) -> SearchedLines {
    SearchedLines(
      texts: lines(width: LineList.textWidth(in: area)).map(\.text), current: state.read)
  }

  mutating func go(to line: Int, _ desk: Desk, in area: Rect) {
    let body = body(in: area)
    state.go(to: line, lines: lines(width: LineList.textWidth(in: body)), page: body.height)
  }

  func copyText(_ desk: Desk) -> String {
    (head(width: 80, isShort: false) + lines(width: 80)).map(\.text).joined(separator: "\n")
  }
}

extension YearWizard {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let head = head(in: area)
    for (y, line) in head.enumerated() {
      canvas.write(line.spans, x: area.x + 1, y: area.y + y, in: area)
    }
    let body = body(in: area)
    LineList(lines(width: LineList.textWidth(in: body))).draw(state, on: &canvas, in: body)
    if choice.rows.isEmpty { canvas.cursor = Point(x: area.x + 1, y: area.y) }
  }

  private func body(in area: Rect) -> Rect {
    area.splitTop(min(area.height - 3, head(in: area).count)).rest
  }

  private func head(in area: Rect) -> [Line] {
    head(width: area.width - 2, isShort: area.height < 17)
  }

  /// What is made, from what, and what does not go along: in few words where few lines fit.
  func head(width: Int, isShort: Bool) -> [Line] {
    let title = "\(name) \(year.text)" + (old.map { ", från \($0.text)" } ?? ", tom")
    var texts: [(text: String, role: Role)] = [(title, .heading)]
    if let old {
      texts.append(("Följer med: \(choice.words).", .text))
      let alone = choice.indicatorsWithoutGoal
      if alone > 0 {
        texts.append(
          (
            alone == 1
              ? "1 indikator är inte med, för att inget mål som den följer är med."
              : "\(alone) indikatorer är inte med, för att inget mål som de följer är med.",
            .warning
          ))
      }
      let short = "Utfall och kommentarer följer inte med; årtal flyttas."
      let long =
        "Det som är genomfört är inte förbockat, om det inte pågår löpande eller vid behov. Utfall, "
        + "lägen, "
        + "kommentarer och budget följer inte med, och årtal flyttas. Utgångsläget är det senaste "
        + "utfallet, där det är känt."
        + (old < year && kind == .plan
          ? " I planen för \(old.text) står sedan var den fortsätter." : "")
      texts.append((isShort ? short : long, .dim))
    } else {
      texts.append(
        (
          "Enter gör den. Sedan lägger n till processmål, aktiviteter och indikatorer, och e på "
            + "översta raden skriver det övergripande målet.", .dim
        ))
    }
    if let fault { texts.append(("✖ \(fault)", .error)) }
    return texts.flatMap { text, role in text.wrapped(to: max(20, width)).map { Line($0, role) } }
  }

  /// The boxes, one line each, with how far an activity has come where there is room.
  private func lines(width: Int) -> [Line] {
    let statusWidth = width >= 56 ? 24 : 0
    let whenWidth = width >= 100 ? 26 : 0
    let titleWidth = max(10, width - statusWidth - whenWidth)
    return choice.rows.indices.map { index in
      let row = choice.rows[index]
      let box = choice.box(at: index)
      let indent = String(repeating: "  ", count: row.level)
      let isAlone = row.status == nil && row.when.isEmpty
      let room = isAlone ? width : titleWidth - 1
      let title = "\(indent)\(box.sign) \(row.title)".clipped(to: room)
      let role: Role = row.isHeading || row.level == 0 ? .heading : box == .none ? .dim : .text
      var spans = [Span(isAlone ? title : title.padded(to: titleWidth), role)]
      if statusWidth > 0, !isAlone {
        let status = row.status?.shown ?? ""
        spans.append(
          Span(
            status.clipped(to: statusWidth - 1).padded(to: statusWidth),
            row.status.map { Role($0.tone) } ?? .text))
      }
      if whenWidth > 0, !isAlone { spans.append(Span(row.when.clipped(to: whenWidth), .dim)) }
      return Line(spans, isSelectable: true)
    }
  }
}
