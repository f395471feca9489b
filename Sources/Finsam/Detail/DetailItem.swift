/// One thing that a detail says, for a screen to draw and for the command line to print.
package struct DetailItem: Equatable, Sendable {
  package enum Body: Equatable, Sendable {
    case blank
    /// What the record is called; left out where a line above says that.
    case title(String)
    case heading(String)
    /// A heading, with how some values go from first to last.
    case trend(String, [Double?])
    /// A status, and what has it, cut to the line.
    case row(CellText, String)
    /// A label, and behind it what it says; further texts stand below where there is no room.
    case field(String, [CellText])
    /// Runs beside one another.
    case line([CellText])
    case prose(CellText)
    /// Text that stands behind a mark, also where it takes several lines.
    case marked(CellText, String)
    case chart(Chart)
  }

  /// A value as a bar, with words before and behind it.
  package struct Chart: Equatable, Sendable {
    package let label: String
    package let labelWidth: Int
    /// How far the bar is filled; nil draws none.
    package let value: ClosedRange<Double>?
    package var target: Double?
    package let top: Double
    package let words: [CellText]
    /// The most cells of the bar, and those of the row that it leaves to others.
    package let width: Int
    package let margin: Int
  }

  package let body: Body
  package let indent: Int
  /// The record or field that it says something of.
  package let place: Place?
  package let link: DetailLink?
  /// The list that it belongs to, where new parts are added.
  package let list: PartReference?
  package let reader: Reader

  /// Whom it is for: what one can do on the screen is no news in print, where in turn all parts
  /// stand that have a place of their own on the screen.
  package enum Reader: Equatable, Sendable { case both, screen, print }
}

/// What a part of a detail leads to.
package enum DetailLink: Hashable, Sendable {
  case record(Place)
  case asf(ASFLink)
  /// A core indicator in a year, by its number.
  case indicator(String, Year)
  /// What a styrkort says itself, such as its vision, beside the goals of a perspective.
  case styrkort(Place, perspective: String)
  /// A new row in a register, with what is known of it already.
  case newRow(DocumentKind, [String: String])

  package static func record(_ address: Address) -> DetailLink { .record(Place(address)) }
}

/// A detail being put together: what it says so far, and which fields of the record it has told of,
/// so that the rest can follow.
package struct Detail: Sendable {
  package private(set) var items: [DetailItem] = []
  /// The keys of the record that is being told of.
  private(set) var told: [String] = []
  /// Whom all is for that is added; nil where each addition says it.
  private var reader: DetailItem.Reader?

  package init() {}

  mutating func tell(of keys: [String]) { told += keys }

  /// Runs `body` for a part, whose fields are other ones.
  mutating func nested(_ body: (inout Detail) -> Void) {
    let outer = told
    told = []
    body(&self)
    told = outer
  }

  /// Runs `body`, whose additions stand in print only.
  mutating func inPrint(_ body: (inout Detail) -> Void) {
    let outer = reader
    reader = .print
    body(&self)
    reader = outer
  }

  package mutating func add(
    _ body: DetailItem.Body, indent: Int = 0, place: Place? = nil, link: DetailLink? = nil,
    list: PartReference? = nil, reader: DetailItem.Reader = .both
  ) {
    items.append(
      DetailItem(
        body: body, indent: indent, place: place, link: link, list: list,
        reader: self.reader ?? reader))
  }

  /// An empty line, unless there is one already or nothing above it.
  package mutating func blank() {
    if let last = items.last, last.body != .blank { add(.blank) }
  }

  package mutating func title(_ text: String, place: Place? = nil) {
    add(.title(text), place: place)
  }

  /// A heading, which is also the place where parts are added to its list.
  package mutating func heading(
    _ text: String, indent: Int = 0, list: PartReference? = nil,
    reader: DetailItem.Reader = .both
  ) {
    blank()
    add(.heading(text), indent: indent, list: list, reader: reader)
  }

  package mutating func trend(_ text: String, _ values: [Double?], list: PartReference? = nil) {
    blank()
    add(.trend(text, values), list: list)
  }

  package mutating func prose(
    _ text: String, _ tone: Tone = .plain, indent: Int = 0, place: Place? = nil,
    link: DetailLink? = nil, list: PartReference? = nil
  ) {
    add(.prose(CellText(text, tone)), indent: indent, place: place, link: link, list: list)
  }

  /// A label and its value; nothing where the value is empty.
  package mutating func field(
    _ label: String, _ text: String, indent: Int = 0, place: Place? = nil
  ) {
    guard !text.isEmpty else { return }
    add(.field(label, [CellText(text)]), indent: indent, place: place)
  }

  package mutating func line(
    _ texts: CellText..., indent: Int = 0, place: Place? = nil, link: DetailLink? = nil,
    list: PartReference? = nil
  ) {
    add(.line(texts), indent: indent, place: place, link: link, list: list)
  }

  /// What one can do on the screen.
  mutating func hint(
    _ text: String, _ tone: Tone = .dim, indent: Int = 0, list: PartReference? = nil
  ) {
    add(.prose(CellText(text, tone)), indent: indent, list: list, reader: .screen)
  }

  /// A bar with its words, as wide as the line allows: `among` the words of those that it is
  /// compared with, all of which have room.
  package mutating func bar(
    _ label: String, _ value: Int?, of whole: Int, _ words: CellText, among all: [CellText] = [],
    place: Place? = nil, link: DetailLink? = nil
  ) {
    let size = value.map(Double.init)
    let longest = all.map(\.shown.count).max() ?? 0
    let chart = DetailItem.Chart(
      label: label, labelWidth: 25, value: size.map { $0...$0 }, top: Double(whole), words: [words],
      width: 30, margin: 26 + max(12, longest + 1))
    add(.chart(chart), indent: 1, place: place, link: link)
  }
}
