import Finsam

/// Records of one kind as rows: for a table, for CSV and as JSON.
struct Listing {
  private struct Place {
    /// Which of the förbund, and which row of its list.
    let list: Int
    let row: Int
  }

  private let kind: RecordKind
  private var lists: [RecordsOfKind]
  private var places: [Place]
  /// With several förbund the first column says which.
  private let isSeveral: Bool

  init(_ kind: RecordKind, of forbund: [OpenForbund]) {
    self.kind = kind
    isSeveral = forbund.count > 1 && kind != .document(.forbund)
    lists = forbund.map { $0.records(listedAs: kind) }
    places = []
    filter("")
  }

  /// Keeps the rows that a screen would.
  mutating func filter(_ text: String) {
    places = lists.indices.flatMap { index in
      lists[index].list.rows(matching: text, by: order).map { Place(list: index, row: $0) }
    }
  }

  /// Insatser by name, as the dashboard has them, in every form; all else in the order of its list.
  private var order: [SortOrder] { kind == .insatser ? [SortOrder(column: 0)] : [] }

  /// Keeps the rows of one status, of those that are left.
  mutating func keep(status: String) throws {
    guard lists.contains(where: { $0.list.stateColumn != nil }) else {
      throw CommandFailure.wrongUse(.noStatuses(kind))
    }
    var known: [String] = []
    for list in lists {
      known += list.list.states.map(\.text).filter { !known.contains($0) }
    }
    let wanted = Folding.plain(status)
    guard let state = known.first(where: { Folding.plain($0) == wanted }) else {
      throw CommandFailure.wrongUse(.noSuchStatus(status, among: known))
    }
    places = lists.indices.flatMap { index in
      let rows = places.filter { $0.list == index }.map(\.row)
      return lists[index].list.rows(rows, inState: state).map { Place(list: index, row: $0) }
    }
  }

  var isEmpty: Bool { places.isEmpty }

  /// The ids of the rows that are of one of the förbund.
  func ids(ofForbund index: Int) -> [String] {
    places.filter { $0.list == index }.map { lists[index].list.line($0.row).id }
  }

  private func id(_ place: Place) -> String { lists[place.list].list.line(place.row).id }

  /// What stands before the columns of the kind.
  private var leading: [ColumnHead] {
    (isSeveral ? ["Förbund", "Id"] : ["Id"]).map { ColumnHead($0, .flexible(8), priority: 99) }
  }

  private func leadingTexts(_ place: Place) -> [String] {
    isSeveral ? [lists[place.list].forbund, id(place)] : [id(place)]
  }

  private var heads: [ColumnHead] { lists.first?.list.heads ?? [] }

  private func cell(_ place: Place, _ column: Int) -> CellText {
    lists[place.list].list.cell(place.row, column)
  }
}

extension Listing {
  /// The columns of the screen's table, and the titles of those that a width has no room for; a
  /// mark stands behind the name, where no narrow window cuts it. `isWhole` shows the fields that
  /// only files have too, as who asks for what is masked wants them.
  func table(isWhole: Bool = false, width: Int?) -> (text: String, leftOut: [String]) {
    let shown = heads.indices.filter {
      (isWhole || heads[$0].priority > 0) && !heads[$0].isFileOnly
    }
    // Of many columns, and where there is a width, those that say nothing are left out.
    let used = shown.filter { column in
      width == nil && shown.count <= Listing.mostColumns
        || places.contains { !cell($0, column).shown.isEmpty }
    }
    let marks = used.filter { heads[$0].isMark }
    let others = used.filter { !heads[$0].isMark }.prefix(Listing.mostColumns - marks.count)
    let columns = others.prefix(1) + marks + others.dropFirst(1)
    let naming = naming(among: Array(columns))
    return CellTable(
      columns: leading.map { CellTable.Column(title: $0.title, whole: .max) }
        + columns.map { column in
          let head = heads[column]
          let title = width == nil ? head.title : head.shortTitle
          // A name is whole unless it is a sentence.
          if column == naming {
            return CellTable.Column(
              title: title, isNumeric: head.isNumeric, whole: Listing.longestName,
              least: Listing.leastSentence)
          }
          return CellTable.Column(
            title: title, isNumeric: head.isNumeric, priority: head.isMark ? nil : head.priority)
        },
      rows: places.map { place in
        leadingTexts(place)
          + columns.map { cell(place, $0).shown.trimmed.replacing(Mask.text, with: Mask.word) }
      }
    ).fitted(to: width)
  }

  /// The column that tells rows apart, as a screen has it: of those that can grow the one that
  /// matters most.
  private func naming(among columns: [Int]) -> Int? {
    let flexible = columns.filter { if case .flexible = heads[$0].width { true } else { false } }
    return (flexible.isEmpty ? columns : flexible).max {
      (heads[$0].priority, -$0) < (heads[$1].priority, -$1)
    }
  }

  private static let longestName = 40
  private static let leastSentence = 30

  private static let mostColumns = 20

  /// Every field of the records, with its own text, so that what is listed can be read in again.
  var csv: String {
    let columns = FileColumns(kind, of: heads)
    let list = kind.hasParts ? ["Lista"] : []
    // Several förbund have parts of the same ids, and no column that says whose they are.
    let isOne = isSeveral || lists.count == 1
    let parts = lists.map { isOne ? $0.parts() : [:] }
    return CSVText.written(
      [leading.map(\.title) + list + columns.names]
        + places.flatMap { place in
          let file = lists[place.list].list.line(place.row).address?.file
          let inner = file.flatMap { parts[place.list][$0] } ?? []
          return [row(place, columns)] + inner.map { row(place, columns, part: $0) }
        })
  }

  private func row(_ place: Place, _ columns: FileColumns) -> [String] {
    let list = kind.hasParts ? [kind.document?.row.words.singular ?? ""] : []
    return leadingTexts(place) + list
      + columns.sources.map { source in
        switch source {
        case .column(let column): cell(place, column).text
        case .field: ""
        }
      }
  }

  /// The row of a part behind that of what it is in, under the lists that lead to it.
  private func row(_ place: Place, _ columns: FileColumns, part: NamedRecord) -> [String] {
    let texts = Dictionary(
      part.fields.map { ($0.shape.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    let path = part.address.steps.map(\.part).joined(separator: "/")
    return leadingTexts(place).dropLast() + [part.id, path]
      + columns.sources.map { source in
        switch source {
        case .column(let column): heads[column].field.flatMap { texts[$0] } ?? ""
        case .field(let key): texts[key] ?? ""
        }
      }
  }

  var json: String { JSON.written(places, json) + "\n" }

  private func json(_ place: Place) -> JSON {
    let json = lists[place.list].json(place.row)
    guard isSeveral, case .object(let members) = json else { return json }
    return .object([JSON.Member("förbund", .text(lists[place.list].forbund))] + members)
  }
}
