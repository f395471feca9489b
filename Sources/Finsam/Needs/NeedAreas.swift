/// The areas that figures may be of, and how tables spell them.
struct NeedAreas {
  /// What is written in the register, by what a table may write.
  private var spellings: [String: String] = [:]
  private let names: [String]

  /// Those of the members, the county, the country, and those that have figures already.
  init(_ office: Office) {
    var spellings: [String: String] = [:]
    var names: [String] = []
    func add(_ name: String, _ others: [String]) {
      guard !name.isEmpty else { return }
      if !names.contains(name) { names.append(name) }
      for one in [name] + others where spellings[Folding.plain(one)] == nil {
        spellings[Folding.plain(one)] = name
      }
    }
    let members = office.forbund.members.filter {
      $0.sector == .municipality && !$0.shortName.isEmpty
    }
    for member in members {
      add(member.shortName, [member.name, member.id, member.shortName + " kommun"])
    }
    if !members.isEmpty {
      let county = office.forbund.county
      let short = county.hasSuffix(" län") ? String(county.dropLast(4)) : county
      add(short.hasSuffix("s") ? String(short.dropLast()) : short, [county, short + " län"])
      add("riket", ["hela riket", "sverige", "alla kommuner", "riket totalt"])
      add("EU", [])
    }
    for area in office.needs.points.map(\.area).unique { add(area, []) }
    self.names = names
    self.spellings = members.isEmpty ? [:] : spellings
  }

  /// `Skellefteå` of `2482 Skellefteå`: the code says again what the name does. Nil for an area
  /// that nobody knows; where the förbund has no members any will do.
  func named(_ typed: String) -> String? {
    let digits = typed.prefix { $0.isASCII && $0.isNumber }
    let rest = typed.dropFirst(digits.count)
    let name = (2...4).contains(digits.count) && rest.first == " " ? String(rest).trimmed : typed
    return spellings.isEmpty ? name : spellings[Folding.plain(name)]
  }

  func advice(for typed: String) -> String {
    let nearest = NearestWord.to(typed, among: names).map { "Menade du ”\($0)”? " } ?? ""
    return nearest + "Områdena är \(names.swedishList). Ta bort raden om den är av ett annat."
  }
}
