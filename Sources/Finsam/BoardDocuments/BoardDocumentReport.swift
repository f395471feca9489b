/// A board document as it is read: its own words, what is drawn in below them, and where each
/// figure comes from. In a draft every figure that an open contradiction touches is marked. D.4.
struct BoardDocumentReport {
  let drawing: Drawing
  private let book: FigureBook
  let positions: Positions
  let sections: [(section: BoardSection, groups: [DrawnGroup])]
  /// Those that touch something in the document, in the order that they do; numbered from 1.
  private(set) var touching: [Finding] = []
  /// The numbers of those that touch what is drawn from each origin.
  private var numbers: [Origin: [Int]] = [:]
  /// By section, the figures typed in own words that some touch, and the numbers of those.
  private var typedNumbers: [String: [String: Set<Int>]] = [:]
  private let accepted: AcceptedFindings
  private let names: PlaceNames
  /// Whether it is as it is handed over: then nothing in it is marked.
  var isFinal: Bool

  /// With `only` a section is made alone.
  init(
    _ drawing: Drawing, positions: Positions, findings: [Finding] = [], isFinal: Bool = false,
    only: String? = nil
  ) {
    self.drawing = drawing
    self.positions = positions
    self.isFinal = isFinal
    names = PlaceNames(drawing.office)
    accepted = AcceptedFindings(drawing.office.review)
    let sections = drawing.sections.filter { only == nil || $0.id == only }
      .map { ($0, drawing.groups(of: $0)) }
    self.sections = sections
    let references = sections.flatMap { FigureText($0.0.text).references }
    let contradictions = findings.filter { $0.nature == .contradiction }
    let cells =
      references.isEmpty && contradictions.isEmpty
      ? [] : StatedCells(PrintedTables(drawing.office), drawing.office).statements
    let book = FigureBook(drawing.office, cells: cells, for: references, hiding: drawing.hidden)
    self.book = book
    guard !contradictions.isEmpty else { return }
    let facts = FactPlaces(drawing.office, cells: cells)
    let touched = contradictions.map(facts.touched)
    var order: [Int] = []
    var found: [Origin: [Int]] = [:]
    for origin in [Origin(drawing.address)] + self.origins where found[origin] == nil {
      let lines = facts.lines(of: origin)
      let own = touched.indices.filter { touched[$0].touches(origin, from: lines) }
      found[origin] = own
      order += own.filter { !order.contains($0) }
    }
    let stated =
      sections.allSatisfy { TypedAmount.all(in: $0.0.text).isEmpty }
      ? [] : TypedTouches.amounts(of: contradictions, drawing.office)
    let typed = sections.map { section, _ in
      TypedTouches(section.text, at: drawing.address(of: section), contradictions, stated)
    }
    for index in typed.flatMap({ $0.findings }) where !order.contains(index) {
      order.append(index)
    }
    touching = order.map { contradictions[$0] }
    let number = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0 + 1) })
    numbers = found.mapValues { $0.compactMap { number[$0] } }
    typedNumbers = Dictionary(
      zip(sections, typed).map { own, typed in
        (
          own.0.id,
          typed.marks.reduce(into: [:]) { known, mark in
            known[mark.words, default: []].formUnion(mark.findings.compactMap { number[$0] })
          }
        )
      }
    ) { first, _ in first }
  }

  /// Those that nobody has accepted.
  var open: [Finding] { touching.filter { accepted[$0] == nil } }

  /// `styrkort/2014.yaml:12:5: bedömning-mot-utfall: …`, as editors jump to it.
  func place(of finding: Finding) -> String {
    Remark(
      finding, name: names.name(of: finding.place.address),
      at: positions.nearest(finding.place)
    ).written
  }

  var report: Report {
    let document = drawing.document
    let status = (document.status ?? .draft).rawValue + document.readingMark("status")
    let name = document.title.isEmpty ? drawing.year.text : document.title
    let own =
      "Stycken utan ”Hämtat från” är kontorets egen text. Det som står ovanför en sådan rad är "
      + "hämtat ur uppgifterna eller uträknat ur dem."
    var report = Report(
      name,
      [
        .byline(
          ReportText(drawing.office.forbund.name + (isWorking ? ". Status: \(status)." : "."))),
        .remark(
          open.isEmpty || isFinal ? "" : ReportText(warning)),
        .paragraph(isFinal ? "" : ReportText(own)),
        hiddenBlock(of: drawing.insatser + drawing.othersInsatser),
      ] + sections.flatMap { blocks(of: $0.section, $0.groups) } + findingBlocks,
      hasContents: true)
    if isFinal { report.leftOut = leftOut.map(\.title.oneLine) }
    return report
  }

  /// Whether its status is still the office's own concern: what is handed over is no draft.
  private var isWorking: Bool { !isFinal || drawing.document.isFinal }

  private var warning: String {
    let marks = "De står sist, och talen är märkta med \(Self.sign) och fyndets nummer."
    guard let status = drawing.document.status, drawing.document.isFinal else {
      return "Det här är ett utkast. \(open.count) fynd rör tal i det. \(marks)"
    }
    return
      "Status är ”\(status.rawValue)”, men \(open.count) fynd rör tal i dokumentet. \(marks) Rätta "
      + "dem, eller godta dem med en kommentar, innan det lämnas ut."
  }

  /// The sections without what stands around them, to read beside their fields.
  var preview: SectionPreview {
    var records: [Address] = []
    for origin in origins where !records.contains(origin.address) { records.append(origin.address) }
    return SectionPreview(
      report: Report(
        "Förhandsvisning", sections.flatMap { blocks(of: $0.section, $0.groups) }),
      records: records.map { SectionPreview.Record(address: $0, name: names.name(of: $0)) })
  }

  /// Of all that is drawn in, and of each figure in own words, as they are read.
  private var origins: [Origin] {
    sections.flatMap { section, groups in
      FigureText(section.text).references.flatMap { reference -> [Origin] in
        do throws(FigureBook.Missing) { return try book.figure(reference).from } catch {
          return []
        }
      } + groups.flatMap { $0.pieces.flatMap(\.origins) }
    }
  }

  private func blocks(of section: BoardSection, _ groups: [DrawnGroup]) -> [ReportBlock] {
    let (words, from) = written(section)
    let isEmpty = words.isEmpty && groups.isEmpty
    if isFinal, leftOut.contains(where: { $0.id == section.id }) { return [] }
    return [.heading(ReportText(section.title.oneLine))]
      + words + [fewBlock(section), originBlock(from)]
      + (isEmpty && !isFinal ? [.origin("Ingen text än.")] : []) + blocks(of: groups)
  }

  /// What is drawn in, each group with where it comes from.
  func blocks(of groups: [DrawnGroup]) -> [ReportBlock] {
    groups.flatMap { group in
      group.pieces.map(block) + [originBlock(group.pieces.flatMap(\.origins))]
    }
  }

  /// The text with each figure in its place, a paragraph a line.
  private func written(_ section: BoardSection) -> (blocks: [ReportBlock], from: [Origin]) {
    var from: [Origin] = []
    let blocks = section.text.normalizedLines.split(separator: "\n").map { line -> ReportBlock in
      let words = FigureText(String(line)).pieces.map { piece -> ReportText in
        switch piece {
        case .words(let words): return ReportText(kept: marked(words, in: section))
        case .figure(let reference):
          do throws(FigureBook.Missing) {
            let figure = try book.figure(reference)
            from += figure.from
            return ReportText(kept: figure.shown + mark(figure.from))
          } catch {
            return "\(strong: "{\(reference)} \(Self.sign) finns inte", .warning)"
          }
        }
      }
      return .paragraph(words.reduce(ReportText(""), +))
    }
    return (blocks, from)
  }

  private static let sign = "⚠"

  /// ` ⚠ 1, 3` behind a figure that open findings touch.
  private func mark(_ origins: [Origin]) -> String {
    if origins.isEmpty || isFinal { return "" }
    return mark(Set(origins.flatMap { numbers[$0] ?? [] }).sorted())
  }

  private func mark(_ numbers: [Int]) -> String {
    let open = numbers.filter { accepted[touching[$0 - 1]] == nil }
    return open.isEmpty ? "" : " \(Self.sign) " + open.inRanges.joined(separator: ", ")
  }

  /// Own words with a mark behind each figure that somebody has typed and that open findings touch.
  private func marked(_ words: String, in section: BoardSection) -> String {
    if isFinal { return words }
    guard let typed = typedNumbers[section.id], !typed.isEmpty else { return words }
    let figures =
      StatedCount.all(in: words).map { ($0.words, $0.range) }
      + TypedAmount.all(in: words).map { ($0.words, $0.range) }
    var marks: [String.Index: Set<Int>] = [:]
    for (figure, range) in figures {
      if let numbers = typed[figure] { marks[range.upperBound, default: []].formUnion(numbers) }
    }
    // From the back: what is put in moves nothing before it.
    var text = words
    for (end, numbers) in marks.sorted(by: { $0.key > $1.key }) {
      text.insert(contentsOf: mark(numbers.sorted()), at: end)
    }
    return text
  }

  private func block(_ piece: DrawnPiece) -> ReportBlock {
    switch piece {
    case .block(.paragraph(let text), let from):
      return .paragraph(text + ReportText(kept: mark(from)))
    case .block(let block, _): return block
    case .note(let text): return isFinal ? .paragraph("") : .remark(text)
    case .lines(let lines):
      return .list(
        lines.filter { !$0.text.isEmpty }.map { line in
          ReportItem(line.text + ReportText(kept: mark(line.from)))
        })
    case .table(let heads, let rows):
      return .table(
        ReportTable(
          heads,
          rows.map { row in
            row.map { one in
              let mark = mark(one.from)
              if mark.isEmpty { return isFinal ? one.cell.withoutDoubt : one.cell }
              let tone = one.cell.tone == .plain ? .warning : one.cell.tone
              return CellText(one.cell.text, shown: one.cell.shown + mark, tone)
            }
          }))
    }
  }

  /// `Hämtat från styrkort/2014.yaml rad 41 och 67; insatser/texas.yaml rad 12.`
  private func originBlock(_ origins: [Origin]) -> ReportBlock {
    var files: [(file: String, lines: [Int])] = []
    for origin in origins {
      let place = Place(origin.address, field: origin.keys.first)
      let line = positions.nearest(place)?.line
      let index =
        files.firstIndex { $0.file == origin.address.file }
        ?? {
          files.append((origin.address.file, []))
          return files.count - 1
        }()
      if let line, !files[index].lines.contains(line) { files[index].lines.append(line) }
    }
    if files.isEmpty { return .origin("") }
    let places = files.map { file, lines in
      lines.isEmpty ? file : "\(file) rad \(lines.sorted().inRanges.swedishList)"
    }
    return .origin(ReportText("Hämtat från \(places.joined(separator: "; "))."))
  }

  private var findingBlocks: [ReportBlock] {
    if isFinal || touching.isEmpty { return [] }
    let items = touching.enumerated().map { index, finding in
      let acceptance = accepted[finding]
      let kept = acceptance.map { "Godtaget: \($0.comment.oneLine)" } ?? ""
      return ReportItem(
        ReportText("\(index + 1). \(finding.check.title): \(finding.message.oneLine)"),
        below: [ReportText(position(of: finding)), ReportText(kept)])
    }
    return [
      .heading("Fynd som rör tal i dokumentet"),
      .paragraph(
        "Dokumentet kan inte lämnas ut förrän varje fynd är rättat eller godtaget med en kommentar."
      ), .list(items),
    ]
  }

  private func position(of finding: Finding) -> String {
    let position = positions.nearest(finding.place)
    return finding.place.address.file + (position.map { " rad \($0.line)" } ?? "")
  }
}

extension CellText {
  /// A figure without the sign that it does not add up, which has been accepted where the document
  /// is handed over.
  fileprivate var withoutDoubt: CellText {
    let sign = "≠ "
    guard shown.hasPrefix(sign),
      text.utf8.first.map({ (0x30...0x39).contains($0) || $0 == 0x2D })
        == true
    else { return self }
    return CellText(text, shown: String(shown.dropFirst(sign.count)), tone)
  }
}
