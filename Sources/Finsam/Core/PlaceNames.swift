/// What people call places in an office, ready to be asked for many: no register and no list is
/// looked through for each.
package struct PlaceNames {
  private let office: Office
  private let insatser: [String: Int]
  /// What the name of a register's row has before the row's id, by path.
  private let registers: [String: String]

  package init(_ office: Office) {
    self.office = office
    insatser = Dictionary(office.insatser.enumerated().map { ($1.id, $0) }) { first, _ in first }
    registers = Dictionary(
      uniqueKeysWithValues: DocumentKind.allCases.filter(\.isRegister).map { kind in
        (kind.path(id: ""), "\(kind.row.words.title), \(kind.row.words.singular) ")
      })
  }

  /// `Styrkort 2014, mål individ-1, mått m1`.
  package func name(of address: Address) -> String {
    if let register = registers[address.file], address.steps.count == 1,
      address.steps[0].part == RegisterKey.rows
    {
      return register + (title(ofRow: address) ?? address.steps[0].id)
    }
    guard let record = record(address.file) else { return address.file }
    return PlaceNames.name(of: address, in: record)
  }

  /// `Utsikten 2.0, mål mal-1, mått m1`: as places were told of when all their parts went by ids.
  func nameByIds(of address: Address) -> String {
    guard let record = record(address.file) else { return address.file }
    return PlaceNames.nameByIds(of: address, in: record)
  }

  private static func nameByIds(of address: Address, in record: some Record) -> String {
    ([record.title] + type(of: record).names(of: address.steps[...])).joined(separator: ", ")
  }

  /// What a row is called, in registers that are so short that they may be looked through.
  private func title(ofRow address: Address) -> String? {
    guard let kind = DocumentKind(path: address.file), !kind.isConfidential, kind != .statements,
      let register = kind.row.register?(office)
    else { return nil }
    return PlaceNames.title(of: address.steps[0].id, in: register)
  }

  private static func title<R: RegisterDocument>(of id: String, in register: R) -> String? {
    guard register.rows.count <= 500 else { return nil }
    let title = register.rows.first { $0.id == id }?.title.oneLine ?? ""
    return title.isEmpty ? nil : title
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
      let isGoal = part == PartKey.goals && kind == .insats
      // A row of a table goes by what is printed, a member by its name and a matter of a meeting by
      // its heading, not by an id.
      guard
        kind?.row.area == .economy || [PartKey.members, PartKey.items].contains(part) || isGoal,
        let title = record.outline(at: address.steps[...index])?.title, !title.isEmpty
      else { continue }
      names[index] = isGoal ? "mål " + title.quotedBriefly : title.oneLine
    }
    if let step = address.steps.first, step.part == Styrkort.perspectivePart,
      let perspectives = PerspectiveNames(of: record), perspectives.word != .usual
    {
      names[0] = perspectives.heading(step.id)
    }
    return ([record.title] + names).joined(separator: ", ")
  }
}

extension Office {
  /// What a person calls the place: `Styrkort 2014, mål individ-1, mått m1`.
  package func name(of address: Address) -> String {
    guard let record = record(address.file) else { return address.file }
    return PlaceNames.name(of: address, in: record)
  }
}
