/// What is registered of an insats in the national system is of the same people as its own counts.
extension CountTable {
  /// The rows of the register `file`; `insats` is whose a name is, with its number among the files.
  mutating func add(
    registered rows: [Draft], keys: [String], file: Int,
    insats: (String) -> (file: Int, draft: Draft)?
  ) {
    let list = RegisterKey.rows
    add(rows, file: file, list: list, keys: keys)
    var names: [String: [Int]] = [:]
    for (number, row) in rows.enumerated() {
      let name = row.text("registrerad_som") ?? ""
      names[name, default: []].append(number)
      relateSexes(number, file, kinds: ["nya", "avslutade", "pågående", "anonyma"])
      if let own = insats(name) {
        relate(number, file, period: row.text("period") ?? "", with: own.draft, own.file)
      }
    }
    let ofNames = names.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    for key in keys {
      let times = times(rows, file, list, key)
      for numbers in ofNames { relateTimes(numbers.map { times[$0] }) }
    }
    for numbers in ofNames {
      let byPeriod = Dictionary(numbers.map { (rows[$0].text("period") ?? "", $0) }) { first, _ in
        first
      }
      for after in numbers {
        guard let period = CountPeriod(id: rows[after].text("period") ?? ""),
          let before = period.before.flatMap({ byPeriod[$0.text] }),
          let own = insats(rows[after].text("registrerad_som") ?? "")
        else { continue }
        relateFlow(from: before, to: after, file, period: period.text, of: own.draft, own.file)
      }
    }
  }

  /// Whoever takes part took part when the time before ended, or is new.
  private mutating func relateFlow(
    from before: Int, to after: Int, _ file: Int, period: String, of insats: Draft,
    _ insatsFile: Int
  ) {
    let parts = insats.children(PartKey.participation)
    guard let number = parts.firstIndex(where: { $0.id == period }) else { return }
    let list = RegisterKey.rows
    var all: [Int?] = []
    for sex in ["kvinnor", "män"] {
      let own = [
        self[file, list, before, "pågående_" + sex], self[file, list, after, "nya_" + sex],
      ]
      relate(self[insatsFile, PartKey.participation, number, sex], own)
      all += own
    }
    relate(self[insatsFile, PartKey.participation, number, "totalt"], all)
  }

  /// Anybody can add women and men.
  private mutating func relateSexes(_ row: Int, _ file: Int, kinds: [String]) {
    for kind in kinds {
      guard let women = self[file, RegisterKey.rows, row, kind + "_kvinnor"],
        let men = self[file, RegisterKey.rows, row, kind + "_män"]
      else { continue }
      relate(add(count(women) + count(men), isShown: false), [women, men])
    }
  }

  private mutating func relate(
    _ row: Int, _ file: Int, period: String, with insats: Draft, _ insatsFile: Int
  ) {
    func cells(_ kinds: String...) -> [Int?] {
      kinds.flatMap { kind in
        ["_kvinnor", "_män"].map { self[file, RegisterKey.rows, row, kind + $0] }
      }
    }
    let parts = insats.children(PartKey.participation)
    if let number = parts.firstIndex(where: { $0.id == period }) {
      func own(_ key: String) -> Int? { self[insatsFile, PartKey.participation, number, key] }
      for (place, sex) in ["kvinnor", "män"].enumerated() {
        let (new, ended, ongoing) = (cells("nya"), cells("avslutade"), cells("pågående"))
        relate(own(sex), [new[place]])
        relate(own(sex), [ended[place], ongoing[place]])
      }
      for key in ["totalt", "unika"] {
        relate(own(key), cells("nya"))
        relate(own(key), cells("avslutade", "pågående"))
        relate(own(key), cells("anonyma"))
        relate(own(key), [self[file, RegisterKey.rows, row, "samtycke_saknas"]])
      }
      relate(own("avslutade"), cells("avslutade"))
    }
    for (number, volume) in insats.children(PartKey.volumes).enumerated()
    where volume.text("period") == period {
      relate(self[insatsFile, PartKey.volumes, number, "intagna"], cells("nya"))
      relate(self[insatsFile, PartKey.volumes, number, "pågående"], cells("pågående"))
    }
  }
}
