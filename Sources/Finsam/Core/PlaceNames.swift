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

  /// `Styrkort 2014, mål ”Fler i arbete”, mått m1`.
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

  /// Parts whose ids say nothing but a number.
  private static let quoted = [
    PartKey.goals, PartKey.measures, PartKey.activities, PartKey.processGoals,
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
      let id = address.steps[index].id
      // A row of a table goes by what is printed, a member by its name and a matter of a meeting by
      // its heading.
      let isPlain = kind?.row.area == .economy || [PartKey.members, PartKey.items].contains(part)
      guard isPlain || quoted.contains(part) || id.isMadeOfWords, part != Styrkort.perspectivePart,
        let title = record.outline(at: address.steps[...index])?.title, !title.isEmpty, title != id
      else { continue }
      // `mål individ-1` is `mål ”Fler i arbete”`.
      names[index] =
        isPlain ? title.oneLine : names[index].dropLast(id.count) + title.quotedBriefly
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
    /// `Platser`
    let title: String
    /// `Platser, plats `, or `Samråd, ` where a row of it is called no other
    let start: String
    /// By id; what several rows are called has the id behind it.
    let titles: [String: String]
    /// A title of the row of an id, with the names of those that the row refers to for their ids.
    let naming: (String, String) -> String
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
    let title = register.titles[id].map { register.naming($0, id) } ?? id
    // A row that is called as its register is: `Lägesbild 2020`.
    return title.hasPrefix(register.title) ? title : register.start + title
  }

  func title(of id: String, in file: String) -> String? {
    register(file).flatMap { register in register.titles[id].map { register.naming($0, id) } }
  }

  private func register(_ file: String) -> Register? {
    if let known = registers[file] { return known }
    let register = DocumentKind(path: file).flatMap { kind -> Register? in
      guard kind.isRegister else { return nil }
      let title = kind.row.words.title
      let singular = kind.row.words.singular
      let start = "\(title), " + (singular == title.lowercased() ? "" : singular + " ")
      let isNamed = !kind.isConfidential && kind != .statements
      guard isNamed, let rows = kind.row.register?(office) else {
        return Register(title: title, start: start, titles: [:]) { title, _ in title }
      }
      return Register(
        title: title, start: start, titles: titles(in: rows), naming: naming(in: rows))
    }
    registers[file] = register
    return register
  }

  private func naming<R: RegisterDocument>(in register: R) -> (String, String) -> String {
    let office = office
    return { title, id in
      guard let row = register.rows.first(where: { $0.id == id }) else { return title }
      return office.naming(title, R.Row.fields.lazy.map { ($0.shape, $0.text(row)) })
    }
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
  /// What a person calls the place: `Styrkort 2014, mål ”Fler i arbete”, mått m1`.
  package func name(of address: Address) -> String { PlaceNames(self).name(of: address) }
}

extension String {
  /// Whether it is words put together, as ids are made of a name: `unga-in`, and not `m1` or
  /// `2014-H1`.
  fileprivate var isMadeOfWords: Bool {
    split(separator: "-").contains { $0.utf8.count > 2 && $0.allSatisfy(\.isLetter) }
  }
}
