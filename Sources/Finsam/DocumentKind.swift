/// The kinds of documents in a förbund's folder, and where each lies.
package enum DocumentKind: CaseIterable, Sendable {
  case forbund, styrkort, insats, plan, events, companies, census, places, milestones
  case cases, followUps, rules, review

  /// The kind of the file at `path` within the folder; nil where it is none of ours.
  package init?(path: String) {
    if let only = Self.onlyOnes.first(where: { $0.path == path }) {
      self = only.kind
      return
    }
    guard path.hasSuffix(".yaml"), path.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1,
      let kind = Self.ofMany.first(where: { path.hasPrefix($0.prefix) }),
      kind.isId(Self.stem(of: path))
    else { return nil }
    self = kind
  }

  /// Whether a document of the kind may have the id: sync programs leave copies under names that
  /// are none.
  private func isId(_ stem: String) -> Bool {
    guard self == .insats else { return Year(id: stem) != nil }
    do throws(InvalidInput) {
      let canonical = try Kind.identifier.canonical(stem)
      return !stem.isEmpty && canonical.isIdentical(to: stem)
    } catch { return false }
  }

  /// The path of the document with this id; a kind of which there is one needs none.
  package func path(id: String) -> String {
    switch self {
    case .forbund: "forbund.yaml"
    case .review: "granskning.yaml"
    case .rules: "regler.yaml"
    case .styrkort, .insats, .plan: prefix + id + ".yaml"
    case .events: ASFEvent.path
    case .companies: ASFCompany.path
    case .census: CensusRow.path
    case .places: PlaceRow.path
    case .milestones: MilestoneRow.path
    case .cases: KAACase.path
    case .followUps: KAAFollowUp.path
    }
  }

  /// What the paths of a kind of which there are many begin with.
  private var prefix: String {
    switch self {
    case .styrkort: "styrkort/"
    case .insats: "insatser/"
    case .plan: "asf/handlingsplan-"
    case .forbund, .review, .rules, .events, .companies, .census, .places, .milestones, .cases,
      .followUps:
      ""
    }
  }

  private static let planPrefix = "handlingsplan-"

  /// Whether a folder may hold several documents of the kind.
  package var isOfMany: Bool { Self.ofMany.contains(self) }

  private static let ofMany: [DocumentKind] = [.styrkort, .insats, .plan]
  private static let onlyOnes = allCases.filter { !$0.isOfMany }.map {
    (path: $0.path(id: ""), kind: $0)
  }

  /// The folder that the kind's documents lie in; nil where it is the förbund's own.
  package var folder: String? {
    let path = path(id: "x")
    return path.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
  }

  /// Every folder that holds documents.
  package static let folders: [String] = {
    var folders: [String] = []
    for folder in allCases.compactMap(\.folder) where !folders.contains(folder) {
      folders.append(folder)
    }
    return folders
  }()

  /// Whether the document is a CSV file of rows.
  package var isRegister: Bool {
    switch self {
    case .events, .companies, .census, .places, .milestones, .cases, .followUps: true
    case .forbund, .styrkort, .insats, .plan, .rules, .review: false
    }
  }

  /// Whether the file holds personal data: only its owner may read it, and no value of it is
  /// copied elsewhere.
  package var isConfidential: Bool { self == .cases || self == .followUps }

  package var shape: RecordShape { RecordShape(recordType) }

  /// The id in a path: the file's name without its ending, and a plan's year alone.
  package static func stem(of path: String) -> String {
    let bytes = path.utf8
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    var name = slash.map { path[bytes.index(after: $0)...] } ?? path[...]
    for ending in [".yaml", ".csv"] where name.hasSuffix(ending) {
      name = name[..<name.utf8.index(name.endIndex, offsetBy: -ending.utf8.count)]
    }
    let isPlan = path.hasPrefix(DocumentKind.plan.prefix)
    return String(isPlan ? name.dropFirst(planPrefix.utf8.count) : name)
  }
}
