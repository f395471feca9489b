extension BoardDocument {
  /// A year's annual report before anybody has written in it; due by the last of March after the
  /// year. BRD-1.
  static let usualAnnualReport: @Sendable (String) -> Draft = { id in
    usual(
      id, "Årsredovisning", due: Year(id: id).map { "\($0.number.adding(1))-03-31" },
      SectionTemplate.annual)
  }

  /// A year's activity plan; decided at the last meeting before the year. BRD-8.
  static let usualActivityPlan: @Sendable (String) -> Draft = { id in
    usual(
      id, "Verksamhetsplan", due: Year(id: id).map { "\($0.number.subtracting(1))-11-30" },
      SectionTemplate.plan)
  }

  static let usualInterimReport: @Sendable (String) -> Draft = { id in
    usual(id, "Delårsrapport", due: nil, SectionTemplate.interim)
  }

  private static func usual(
    _ id: String, _ name: String, due: String?, _ template: [SectionTemplate.Section]
  ) -> Draft {
    let texts = [
      Draft.Text("rubrik", "\(name) \(id)"), Draft.Text("status", Status.draft.rawValue),
      Draft.Text("mål_dag", due ?? ""),
    ]
    return Draft(
      id: id, fields: texts.filter { !$0.text.isEmpty },
      parts: [Draft.Children(PartKey.sections, template.map { $0.section.draft })])
  }
}

extension DocumentKind {
  /// The sections that a document of the kind has until it has its own; nil for other kinds.
  var usualSections: [BoardSection]? {
    switch self {
    case .annualReport: SectionTemplate.annual.map(\.section)
    case .interimReport: SectionTemplate.interim.map(\.section)
    case .activityPlan: SectionTemplate.plan.map(\.section)
    default: nil
    }
  }
}
