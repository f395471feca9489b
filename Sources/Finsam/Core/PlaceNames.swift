/// What people call places in an office, ready to be asked for many: no register and no list is
/// looked through for each.
package struct PlaceNames {
  private let office: Office
  private let insatser: [String: Int]
  private let rows: RowNames

  package init(_ office: Office) {
    self.office = office
    insatser = Dictionary(office.insatser.enumerated().map { ($1.id, $0) }) { first, _ in first }
    rows = RowNames(office)
  }

  /// `Styrkort 2014, mål individ-1, mått m1`.
  package func name(of address: Address) -> String {
    if let name = rows.name(of: address) { return name }
    guard let record = record(address.file) else { return address.file }
    return PlaceNames.name(of: address, in: record)
  }

  /// What a row of a short register is called, without the register; nil where that is not known.
  func title(ofRow id: String, in file: String) -> String? { rows.title(of: id, in: file) }

  /// `Utsikten 2.0, mål mal-1, mått m1`: as places were told of when all their parts went by ids.
  func nameByIds(of address: Address) -> String {
    guard let record = record(address.file) else { return address.file }
    return PlaceNames.nameByIds(of: address, in: record)
  }

  /// What goes by its wording, which is long.
  private static let wordsOfQuoted = [
    PartKey.goals: "mål", PartKey.measures: "mått", PartKey.activities: "aktivitet",
    PartKey.processGoals: "processmål",
  ]

  private static func nameByIds(of address: Address, in record: some Record) -> String {
    ([record.title] + type(of: record).names(of: address.steps[...])).joined(separator: ", ")
  }

  private func record(_ file: String) -> (any Record)? {
    guard DocumentKind(path: file) == .insats else { return office.record(file) }
    return insatser[DocumentKind.stem(of: file)].map { office.insatser[$0] }
  }

  fileprivate static func name(of address: Address, in record: some Record) -> String {
    var names = type(of: record).names(of: address.steps[...])
    let kind = DocumentKind(path: address.file)
    for index in address.steps.indices {
      let part = address.steps[index].part
      let word = wordsOfQuoted[part]
      // A row of a table goes by what is printed, a member by its name and a matter of a meeting by
      // its heading, not by an id.
      guard
        kind?.row.area == .economy || [PartKey.members, PartKey.items].contains(part)
          || word != nil,
        let title = record.outline(at: address.steps[...index])?.title, !title.isEmpty,
        title != address.steps[index].id
      else { continue }
      names[index] = word.map { "\($0) \(title.quotedBriefly)" } ?? title.oneLine
    }
    if let step = address.steps.first, step.part == Styrkort.perspectivePart,
      let perspectives = PerspectiveNames(of: record), perspectives.word != .usual
    {
      names[0] = perspectives.heading(step.id)
    }
    return ([record.title] + names).joined(separator: ", ")
  }
}

/// What rows of registers are called: by title where a register is so short that it may be looked
/// through, with the id where another row is called the same, else by id.
private final class RowNames {
  private struct Register {
    /// `Samråd, samråd `
    let start: String
    /// By id; what several rows are called has the id behind it.
    let titles: [String: String]
  }

  private let office: Office
  private var registers: [String: Register?] = [:]

  init(_ office: Office) { self.office = office }

  /// Nil where the place is no row of a register, or a part of one.
  func name(of address: Address) -> String? {
    guard address.steps.count == 1, address.steps[0].part == RegisterKey.rows,
      let register = register(address.file)
    else { return nil }
    let id = address.steps[0].id
    return register.start + (register.titles[id] ?? id)
  }

  func title(of id: String, in file: String) -> String? { register(file)?.titles[id] }

  private func register(_ file: String) -> Register? {
    if let known = registers[file] { return known }
    let register = DocumentKind(path: file).flatMap { kind -> Register? in
      guard kind.isRegister else { return nil }
      let rows = kind.isConfidential || kind == .statements ? nil : kind.row.register?(office)
      return Register(
        start: "\(kind.row.words.title), \(kind.row.words.singular) ",
        titles: rows.map { titles(in: $0) } ?? [:])
    }
    registers[file] = register
    return register
  }

  private func titles<R: RegisterDocument>(in register: R) -> [String: String] {
    guard register.rows.count <= 500 else { return [:] }
    let titles = register.rows.map { (id: $0.id, title: $0.title.oneLine) }
      .filter { !$0.title.isEmpty && $0.title != $0.id }
    let ids = Dictionary(grouping: titles, by: \.title)
    return Dictionary(
      titles.map { id, title in (id, ids[title]?.count == 1 ? title : "\(title) (\(id))") },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Office {
  /// What a person calls the place: `Styrkort 2014, mål individ-1, mått m1`.
  package func name(of address: Address) -> String { PlaceNames(self).name(of: address) }
}
