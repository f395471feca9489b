extension Survey {
  /// Companies that stand twice, that are in another province than others of their municipality, or
  /// that meet all criteria and are neither at work nor anything else. ASF-1, ASF-4.
  var companiesAgainstEachOther: [Finding] {
    let companies = office.asf.companies
    if companies.isEmpty { return [] }
    var findings = RegisterFindings(ASFCompany.self, .companyRegister)
    var names: [String: String] = [:]
    var provinces: [String: String] = [:]
    for company in companies {
      let name = Folding.plain(company.name)
      if let first = names[name], !name.isEmpty {
        findings.add(at: company.id, "namn", ["namn": company.name, "även": first]) {
          "”\(company.name.oneLine)” står redan i registret, på raden \(first)."
        }
      } else {
        names[name] = company.id
      }
      if company.isASF, company.status == nil, company.unread(["status"]) == nil {
        findings.add(at: company.id, "status", ["status": "saknas"]) {
          "\(company.name.oneLine) uppfyller alla kriterier, men har ingen status, så det räknas "
            + "inte."
        }
      }
      if company.municipality.isEmpty || company.province.isEmpty { continue }
      let province = provinces[company.municipality]
      if province == nil { provinces[company.municipality] = company.province }
      if let province, province != company.province {
        findings.add(
          at: company.id, "landskap",
          ["kommun": company.municipality, "landskap": company.province, "annars": province]
        ) {
          "\(company.municipality.oneLine) ligger i \(company.province.oneLine) här, men i "
            + "\(province.oneLine) på en annan rad."
        }
      }
    }
    return findings.all
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
