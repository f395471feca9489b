extension Survey {
  /// Companies that stand twice, that are in another province than others of their municipality, or
  /// that meet all criteria and are neither at work nor anything else. ASF-1, ASF-4.
  var companiesAgainstEachOther: [Finding] {
    let companies = office.asf.companies
    if companies.isEmpty { return [] }
    var findings = RegisterFindings(ASFCompany.self, .companyRegister)
    var names = FirstOfName(count: companies.count)
    var provinces: [String: String] = [:]
    companies.lend { place, row in
      if let first = names.before(place, row.pointee.name, in: companies) {
        let (name, other) = (row.pointee.name, companies[first].id)
        findings.add(at: row.pointee.id, "namn", ["namn": name, "även": other]) {
          "”\(name.oneLine)” står redan i registret, på raden \(other)."
        }
      }
      if row.pointee.isASF, row.pointee.status == nil, row.pointee.unread(["status"]) == nil {
        let name = row.pointee.name
        findings.add(at: row.pointee.id, "status", ["status": "saknas"]) {
          "\(name.oneLine) uppfyller alla kriterier, men har ingen status, så det räknas inte."
        }
      }
      let (town, own) = (row.pointee.municipality, row.pointee.province)
      if town.isEmpty || own.isEmpty { return }
      guard let province = provinces[town] else {
        provinces[town] = own
        return
      }
      if province != own {
        findings.add(
          at: row.pointee.id, "landskap",
          ["kommun": town, "landskap": own, "annars": province]
        ) {
          "\(town.oneLine) ligger i \(own.oneLine) här, men i \(province.oneLine) på en annan rad."
        }
      }
    }
    return findings.all
  }
}

/// Where the first row of each name stands.
private struct FirstOfName {
  /// By the name's hash.
  private var places: [UInt64: Int] = [:]

  init(count: Int) { places.reserveCapacity(count) }

  /// The first row of the same name; nil where the row at the place is that, or has no name.
  mutating func before(_ place: Int, _ name: String, in companies: [ASFCompany]) -> Int? {
    if name.isEmpty { return nil }
    let plain = Folding.plain(name)
    guard let first = places[plain.quickHash] else {
      places[plain.quickHash] = place
      return nil
    }
    return Folding.plain(companies[first].name) == plain ? first : nil
  }
}

extension CheckRow {
  static let companyRegister = CheckRow(
    "företagsregister", "Företag som inte stämmer",
    "Ett företag står två gånger i registret, saknar status, eller har ett annat landskap än andra "
      + "företag i samma kommun.",
    advice: "Rätta raden i företagsregistret, eller ta bort den som står två gånger."
  ) { survey, _ in survey.companiesAgainstEachOther }
}
