/// All of one förbund's data, as values.
package struct Office: Equatable, Sendable {
  package var forbund = Forbund()
  /// By year, oldest first.
  package var styrkort: [Styrkort] = []
  /// By id.
  package var insatser: [Insats] = []
  package var asf = ASF()
  package var kaa = KAA()
  package var review = Review()

  package init() {}
}

extension Office {
  package func styrkort(_ year: Year) -> Styrkort? { styrkort.first { $0.year == year } }

  package func insats(_ id: String) -> Insats? { insatser.first { $0.id == id } }

  /// Takes in a document, in its place among those of its kind.
  package mutating func add(_ document: any Record) {
    switch document {
    // Most documents are these; each that a document is not takes longer than the one that it is.
    case let insats as Insats: insatser.place(insats)
    case let card as Styrkort: styrkort.place(card)
    case let forbund as Forbund: self.forbund = forbund
    case let review as Review: self.review = review
    case let plan as ActivityPlan: asf.plans.place(plan)
    case let events as Register<ASFEvent>: asf.events = events.rows
    case let companies as Register<ASFCompany>: asf.companies = companies.rows
    case let census as Register<CensusRow>: asf.census = census.rows
    case let places as Register<PlaceRow>: asf.places = places.rows
    case let milestones as Register<MilestoneRow>: asf.milestones = milestones.rows
    case let cases as Register<KAACase>: kaa.cases = cases.rows
    case let followUps as Register<KAAFollowUp>: kaa.followUps = followUps.rows
    case let rules as KAARules: kaa.ownRules = rules
    default: break
    }
  }

  /// The record at an address, without its type.
  package func outline(at address: Address) -> Outline? {
    record(address.file)?.outline(at: address.steps[...]).map { calling($0, in: address.file) }
  }

  /// The fields of the record at an address, without what it holds.
  package func fields(at address: Address) -> [Outline.FieldText]? {
    record(address.file)?.fields(at: address.steps[...])
  }

  /// A whole document, without its type.
  package func document(_ path: String) -> Outline? {
    record(path).map { calling(Outline($0), in: path) }
  }

  /// With perspectives under the word that the document has for them.
  private func calling(_ outline: Outline, in path: String) -> Outline {
    guard [.styrkort, .insats].contains(DocumentKind(path: path)) else { return outline }
    let names = perspectiveNames(in: path)
    return names.isUsual ? outline : outline.calling(names)
  }

  /// A whole document.
  package func record(_ path: String) -> (any Record)? {
    let id = DocumentKind.stem(of: path)
    return switch DocumentKind(path: path) {
    case .forbund: forbund
    case .review: review
    case .styrkort: styrkort.first { $0.id == id }
    case .insats: insats(id)
    case .plan: asf.plans.first { $0.id == id }
    case .events: Register(rows: asf.events)
    case .companies: Register(rows: asf.companies)
    case .census: Register(rows: asf.census)
    case .places: Register(rows: asf.places)
    case .milestones: Register(rows: asf.milestones)
    case .cases: Register(rows: kaa.cases)
    case .followUps: Register(rows: kaa.followUps)
    case .rules: kaa.ownRules
    case nil: nil
    }
  }

  /// Files of all documents that are here, in the order they are shown.
  package var files: [String] { DocumentKind.allCases.flatMap(files) }

  func files(of kind: DocumentKind) -> [String] {
    switch kind {
    case .forbund: [kind.path(id: "")]
    case .styrkort: styrkort.map { kind.path(id: $0.id) }
    case .insats: insatser.map { kind.path(id: $0.id) }
    case .plan: asf.plans.map { kind.path(id: $0.id) }
    case .events: asf.events.isEmpty ? [] : [kind.path(id: "")]
    case .companies: asf.companies.isEmpty ? [] : [kind.path(id: "")]
    case .census: asf.census.isEmpty ? [] : [kind.path(id: "")]
    case .places: asf.places.isEmpty ? [] : [kind.path(id: "")]
    case .milestones: asf.milestones.isEmpty ? [] : [kind.path(id: "")]
    case .cases: kaa.cases.isEmpty ? [] : [kind.path(id: "")]
    case .followUps: kaa.followUps.isEmpty ? [] : [kind.path(id: "")]
    case .rules: kaa.ownRules == KAARules() ? [] : [kind.path(id: "")]
    case .review: review.acceptances.isEmpty ? [] : [kind.path(id: "")]
    }
  }
}

extension Array where Element: Record {
  /// Puts the document in its place by id.
  fileprivate mutating func place(_ document: Element) {
    // Files come in order, so that the place is mostly last.
    insert(document, at: (lastIndex { $0.id <= document.id } ?? -1) + 1)
  }
}
