package import TextUI
import Finsam

extension State {
  /// The whole screen; sooner after a frame that has much in common with it.
  package func drawn(_ size: Size, after frame: Canvas? = nil) -> Canvas {
    var canvas = Canvas(size: size, after: frame)
    guard !size.isTooSmall else {
      drawTooSmall(on: &canvas)
      canvas.cursor = Point(x: 0, y: 0)
      return canvas
    }
    let frame = Frame(size)
    drawScreen(on: &canvas, frame, in: frame.content)
    if overlay == nil, isTold(overRow: canvas.cursor?.y, frame) {
      // What one stands on is seen beside what is told of it.
      canvas = Canvas(size: size, after: canvas)
      let room = frame.content
      drawScreen(
        on: &canvas, frame,
        in: Rect(x: room.x, y: room.y, width: room.width, height: room.height - 1))
    }
    drawStatus(on: &canvas, in: frame.status)
    helpBar.draw(on: &canvas, in: frame.help)
    overlay?.draw(on: &canvas, in: frame.content, desk)
    if let search = shownSearch {
      canvas.highlight(search.text, in: frame.content)
      drawSearch(search, on: &canvas, in: frame.status)
    }
    return canvas
  }

  private func drawScreen(on canvas: inout Canvas, _ frame: Frame, in area: Rect) {
    drawCrumbs(on: &canvas, in: frame.crumbs)
    drawTabs(on: &canvas, in: frame.tabs)
    screens.top.content.draw(on: &canvas, in: area, desk)
  }

  /// Whether what is told takes a second row, and it is this one.
  private func isTold(overRow y: Int?, _ frame: Frame) -> Bool {
    y == frame.status.y - 1 && !isTypingSearch
      && (work.map(Notice.init) ?? notice)?.rows(width: frame.status.width) != nil
  }

  package var shown: Canvas { drawn(size) }

  /// The same, sooner after a frame that has much in common with it.
  package func shown(after frame: Canvas?) -> Canvas { drawn(size, after: frame) }

  /// What can be done now; the way to help comes last, and on every screen.
  private var helpBar: HelpBar {
    let content = screens.top.content
    if isTypingSearch, let search = shownSearch { return HelpBar(search.bindings) }
    if let bindings = overlay?.bindings(desk) ?? content.typingBindings(desk) {
      return HelpBar(bindings)
    }
    let moment = moment
    let shown = available(content.barActions(moment), moment)
    // Where few keys do anything, the way to all that can be done comes first.
    let palette = [(action: Action.palette, title: Action.palette.facts.title)]
    let all =
      desk.session.keys.hasCharacters ? shown : palette + shown.filter { $0.action != .palette }
    return HelpBar(
      all.map { binding(of: $0.action, $0.title, on: content) },
      last: binding(of: .help, Action.help.facts.title, on: content))
  }

  private func binding(of action: Action, _ title: String, on content: any ScreenContent)
    -> KeyBinding
  {
    let keys = desk.session.keys.keys(of: action)
    // Where letters are text, the other key is the one that works.
    let working = content.isTyping ? keys.filter { !$0.isText } : keys
    return KeyBinding(working.isEmpty ? keys : working, title: title)
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let least = Size.least
    let lines = [
      "Fönstret är för litet.", "Kansli behöver \(least.width) × \(least.height) tecken;",
      "nu är det \(canvas.size.width) × \(canvas.size.height).",
      screens.top.content.reasonToStay ?? "Gör fönstret större. \(desk.key(.quit)) avslutar.",
    ]
    let wrapped = lines.flatMap { $0.wrapped(to: max(1, canvas.size.width)) }
    for (y, line) in wrapped.enumerated() { canvas.write(line, x: 0, y: y) }
  }

  private func drawCrumbs(on canvas: inout Canvas, in row: Rect) {
    canvas.fill(row, .title)
    let name = desk.office.forbund.name.isEmpty ? "Kansli" : desk.office.forbund.name
    let crumbs = screens.all.map { $0.content.crumb(desk) }
    // A form is of the day of the screen that it was opened on.
    let isOfKAA = screens.all.last { $0.content.tab != nil }?.content.tab == .kaa
    let day = isOfKAA ? desk.board.day.text : desk.office.forbund.shown(desk.day)
    let right = desk.reading.name.isEmpty ? "" : "per \(day) "
    let locked = desk.session.isReadOnly ? "skrivskyddat · " : ""
    let tail = locked + right
    let room = row.width - TextWidth.cells(of: tail) - 1
    var words = [name] + crumbs
    func text() -> String { " " + words.joined(separator: " ▸ ") }
    while words.count > 1, TextWidth.cells(of: text()) > room { words.removeFirst() }
    canvas.write(text().clipped(to: room), x: row.x, y: row.y, .title, in: row)
    canvas.write(tail, x: row.right - TextWidth.cells(of: tail), y: row.y, .title, in: row)
  }

  private func drawTabs(on canvas: inout Canvas, in row: Rect) {
    canvas.fill(row, .tab)
    var x = row.x
    let current = screens.top.content.tab ?? screens.first.content.tab
    for tab in tabs(fitting: row.width, current: current) {
      let width = TextWidth.cells(of: tab.title)
      canvas.write(tab.title, x: x, y: row.y, tab.screen == current ? .activeTab : .tab, in: row)
      canvas.add(Hotspot(Rect(x: x, y: row.y, width: width, height: 1), .key(tab.screen.key)))
      x += width
    }
  }

  /// The tabs with how much needs attention there; where there is too little room, they say less.
  private func tabs(fitting width: Int, current: MainScreen?)
    -> [(screen: MainScreen, title: String)]
  {
    let all = MainScreen.allCases.map { (screen: $0, facts: $0.facts(desk)) }
      .filter(\.facts.isShown)
    let keys = desk.session.keys
    func key(_ screen: MainScreen) -> String { keys.key(of: screen).map { $0.label + " " } ?? "" }
    // Shorter than so a name is no longer read.
    let cut = [9, 8, 7].map { length in
      { (screen: MainScreen, facts: MainScreenFacts) in
        "\(key(screen))\(screen == current ? facts.title : facts.title.shortened(to: length)) "
      }
    }
    let forms: [(MainScreen, MainScreenFacts) -> String] =
      [
        { " \(key($0))\($1.title)\($1.counter) " }, { "\(key($0))\($1.title)\($1.counter) " },
        { "\(key($0))\($1.title)\($1.counter.trimmed) " }, { "\(key($0))\($1.title) " },
      ] + cut
    // The space behind the last one need not be seen.
    func fits(_ tabs: [(screen: MainScreen, title: String)]) -> Bool {
      tabs.reduce(-1, { $0 + TextWidth.cells(of: $1.title) }) <= width
    }
    for form in forms {
      let tabs = all.map { (screen: $0.screen, title: form($0.screen, $0.facts)) }
      if fits(tabs) { return tabs }
    }
    // Else numbers, the name of where one is, and as many whole names as there is room for, the
    // shortest first: they say more than all of them cut.
    func tabs(naming named: [MainScreen]) -> [(screen: MainScreen, title: String)] {
      all.map { screen, facts in
        guard let key = keys.key(of: screen)?.label else {
          return (screen, "\(facts.title.shortened(to: 6)) ")
        }
        return (screen, named.contains(screen) ? " \(key) \(facts.title) " : " \(key) ")
      }
    }
    var named = [current].compactMap(\.self)
    for one in all.sorted(by: { $0.facts.title.count < $1.facts.title.count })
    where one.screen != current && fits(tabs(naming: named + [one.screen])) {
      named.append(one.screen)
    }
    return tabs(naming: named)
  }

  /// What is searched for, while the search stands.
  private var searchPosition: String? {
    let next = binding(of: .nextMatch, "", on: screens.top.content).keys.first?.label ?? ""
    return shownSearch.map { "sök: \($0.text) · \($0.count) · \(next) nästa" }
  }

  /// What was told last, where the screen does not say it itself.
  private var unshownNotice: Notice? {
    notice.flatMap { notice in
      let fault = screens.top.content.shownFault
      return fault.map { overlay == nil && notice.text.hasSuffix($0) } == true ? nil : notice
    }
  }

  private func drawStatus(on canvas: inout Canvas, in row: Rect) {
    canvas.fill(row, .status)
    let top = screens.top.content
    let position = searchPosition ?? top.position(desk)
    let place = top.place(desk).map { place in
      desk.path(of: place) + (top.fileLine(desk).map { " rad \($0)" } ?? "")
    }
    if isTypingSearch { return }
    // How far work has come stands there while it goes on; what was told before comes back.
    let notice = work.map(Notice.init) ?? unshownNotice
    let isTight = notice.map { $0.width + position.count + 4 > row.width }
    let right = isTight == true || position.isEmpty ? "" : "  \(position) "
    let (left, end) = row.splitLeft(row.width - TextWidth.cells(of: right))
    canvas.write(right, x: end.x, y: end.y, .status, in: row)
    if let notice, let rows = notice.rows(width: row.width), row.y > 0 {
      for (index, text) in rows.enumerated() {
        let place = Rect(x: row.x, y: row.y - 1 + index, width: row.width, height: 1)
        canvas.fill(place, .status)
        canvas.write(text, x: place.x, y: place.y, notice.role, in: place)
      }
    } else if let notice {
      canvas.write(notice.shown(width: left.width), x: left.x, y: left.y, notice.role)
    } else if let place {
      canvas.write(
        place.clipped(to: left.width), at: Point(x: left.x, y: left.y),
        width: left.width - (right.isEmpty ? 1 : 0), .right, .status, in: left)
    }
  }
}

extension MainScreenFacts {
  fileprivate var counter: String { attention == 0 ? "" : " (\(attention))" }
}

extension String {
  /// Its beginning where the whole word takes too much room, with a full stop for what is left out:
  /// `Gransk.`
  fileprivate func shortened(to length: Int) -> String {
    count <= length ? self : prefix(length - 1) + "."
  }
}
