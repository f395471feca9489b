extension BoardDocument {
  /// A year's annual report before anybody has written in it; due by the last of March after the
  /// year. BRD-1.
  static let usualAnnualReport: @Sendable (String) -> Draft = { id in
    usual(
      id, "Årsredovisning", due: Year(id: id).map { "\($0.number.adding(1))-03-31" },
      .annualReport)
  }

  /// A year's activity plan; decided at the last meeting before the year. BRD-8.
  static let usualActivityPlan: @Sendable (String) -> Draft = { id in
    usual(
      id, "Verksamhetsplan", due: Year(id: id).map { "\($0.number.subtracting(1))-11-30" },
      .activityPlan)
  }

  static let usualInterimReport: @Sendable (String) -> Draft = { id in
    usual(id, "Delårsrapport", due: nil, .interimReport)
  }

  private static func usual(
    _ id: String, _ name: String, due: String?, _ kind: DocumentKind
  ) -> Draft {
    let template = SectionTemplate.of(kind, for: Year(id: String(id.prefix(4))))
    let law = template.flatMap { $0.isByLaw ? $0.source : nil }
    let texts = [
      Draft.Text("rubrik", "\(name) \(id)"), Draft.Text("status", Status.draft.rawValue),
      Draft.Text("mål_dag", due ?? ""),
      Draft.Text("anteckning", law.map { "Avsnitten följer \($0)" } ?? ""),
    ]
    return Draft(
      id: id, fields: texts.filter { !$0.text.isEmpty },
      parts: [Draft.Children(PartKey.sections, template?.sections.map { $0.section.draft } ?? [])])
  }
}

extension DocumentKind {
  /// The sections that a document of the kind and the year has until it has its own.
  func usualSections(of year: Year) -> [BoardSection] {
    SectionTemplate.of(self, for: year)?.sections.map(\.section) ?? []
  }
}
