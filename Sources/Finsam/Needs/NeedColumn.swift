/// What a column of a table of open statistics says.
enum NeedColumn: Hashable {
  case area, period, value, measure, sex
  /// Words that part the figures: an age, a kind of household. The flag is whether they may be bare
  /// numbers, as ages are.
  case group(mayBeNumber: Bool)
  /// A column of its own for a time; the words before it are what it measures.
  case valueOf(String, measure: String)
  /// A column that is named as a series; its time stands in the row.
  case figureOf(series: String)
  /// A field of the register's own: who made the figure, what it is of.
  case own(String)

  /// The field that the column becomes.
  var field: String {
    switch self {
    case .area: NeedPoint.key(\.area)
    case .period: NeedPoint.key(\.period)
    case .value, .valueOf, .figureOf: NeedPoint.key(\.value)
    case .measure: NeedPoint.key(\.series)
    case .sex, .group: NeedPoint.key(\.group)
    case .own(let key): key
    }
  }

  /// Nil for a column that is left out: codes, which say again what stands in words, and what
  /// Kolada tells of how a figure came about.
  init?(_ name: String, among series: [NeedSeries]) {
    let plain = Folding.plain(name).trimmed
    if let own = series.first(where: { $0.isNamed(plain) }) {
      self = .figureOf(series: own.id)
      return
    }
    if let known = NeedColumn.known[plain] {
      self = known
      return
    }
    if plain.isEmpty || NeedColumn.leftOut.contains(plain) { return nil }
    if ["id", "kod", "code"].contains(where: plain.hasSuffix) { return nil }
    if let (period, measure) = NeedColumn.time(in: name) {
      self = .valueOf(period.text, measure: measure)
      return
    }
    if let own = NeedColumn.own.first(where: { [$0.key, Folding.plain($0.label)].contains(plain) })
    {
      self = .own(own.field)
      return
    }
    self = .group(mayBeNumber: plain.hasPrefix("alder") || plain == "age")
  }

  /// The time that a column is of, first or last in its name: `Andel 2014`, `2014 (procent)`,
  /// `År 2014`; and what else it is called.
  private static func time(in name: String) -> (NeedPeriod, measure: String)? {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    for place in Set([words.count - 1, 0]).sorted(by: >) where words.indices.contains(place) {
      let word = words[place].filter { !"*,:()".contains($0) }
      guard let period = NeedPeriod(word) else { continue }
      let others = words.indices.filter { $0 != place }.map { words[$0] }
      let measure = others.filter { word in
        !["ar", "year", "%", "procent"].contains(
          Folding.plain(word.filter { !"*,:()".contains($0) }))
      }
      // A name with two times says nothing that can be told from it.
      return others.contains { NeedPeriod($0) != nil }
        ? nil : (period, measure.joined(separator: " ").trimmingMarks)
    }
    return nil
  }

  private static let leftOut: Set<String> = [
    "count", "status", "isdeleted", "municipality_type", "kommuntyp", "lanskod", "rad",
  ]

  private static let known: [String: NeedColumn] = [
    "region": .area, "kommun": .area, "lan": .area, "omrade": .area, "kommunnamn": .area,
    "municipality": .area, "kommun/lan": .area, "regionnamn": .area,
    "ar": .period, "year": .period, "period": .period, "manad": .period, "tid": .period,
    "varde": .value, "value": .value, "tal": .value, "antal": .value, "andel": .value,
    "matt": .measure, "variabel": .measure, "nyckeltal": .measure, "tabellinnehall": .measure,
    "serie": .measure, "kpi": .measure, "title": .measure, "titel": .measure,
    "kon": .sex, "gender": .sex, "sex": .sex,
  ]

  /// The register's fields that a table may have beside those above.
  private static let own: [(key: String, label: String, field: String)] = {
    let others = [
      "id", "serie", "område", "period", "värde", "från", "till", "från_tryckt", "till_tryckt",
      Readings.key,
    ]
    return NeedPoint.fields.map(\.shape).filter { !others.contains($0.key) }
      .map { (Folding.plain($0.key), $0.label, $0.key) }
  }()
}

extension NeedSeries {
  /// Whether it is called so: by its id, its name, or what open statistics call it.
  func isNamed(_ plain: String) -> Bool {
    !plain.isEmpty
      && (id == plain || Folding.plain(name) == plain
        || codes.contains { Folding.plain($0) == plain })
  }
}

/// A year or a month, as tables name them.
struct NeedPeriod {
  /// `2014` or `2014-06`
  let text: String
  let from: Day
  let to: Day

  /// Of `2014`, `2014-06` and `2014M06`; nil for what is no year and no month.
  init?(_ text: String) {
    let digits = text.uppercased().replacing("M", with: "-")
    let parts = digits.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].utf8.count == 4, let year = Number.whole(String(parts[0])),
      (1900...2100).contains(year)
    else { return nil }
    var month: Int?
    if parts.count == 2 {
      guard parts[1].utf8.count == 2, let number = Number.whole(String(parts[1])) else {
        return nil
      }
      month = number
    }
    guard let start = Day(year: year, month: month ?? 1, day: 1) else { return nil }
    self.text = digits
    from = start
    to = start.adding(months: month == nil ? 12 : 1).adding(days: -1)
  }
}

extension String {
  /// Without the comma or stroke that stood before what is taken away.
  fileprivate var trimmingMarks: String {
    var text = self[...]
    while let last = text.last, ",:–-".contains(last) || last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
