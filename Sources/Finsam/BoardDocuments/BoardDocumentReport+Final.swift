/// What may be handed over of a board document, and what a draft says of that.
extension BoardDocumentReport {
  /// Why it cannot be handed over; nil where it can. Own words that tell of few people may stay
  /// where somebody has read them through.
  func refusal(besides problems: [Problem], isReadThrough: Bool) -> ReportRefusal? {
    let name = drawing.document.title
    let unread = problems.filter { $0.severity == .error }
    if !unread.isEmpty { return .unreadable(name, unread.map { Remark($0).written }) }
    if !isOver { return .notOver(name, until: drawing.days.upperBound, known: drawing.day) }
    if !open.isEmpty { return .openFindings(name, open.map(place)) }
    let few = isReadThrough ? [] : fewPlaces
    return few.isEmpty ? nil : .fewTold(name, few)
  }

  /// Whether the time is over that it accounts for; a plan is written before.
  private var isOver: Bool {
    DocumentKind(path: drawing.address.file) == .activityPlan
      || drawing.days.upperBound <= drawing.day
  }

  /// Sections that have neither words nor anything drawn in, and that no other is under: they are
  /// not in what is handed over.
  var leftOut: [BoardSection] {
    let filled = sections.filter { !isEmpty($0.section, $0.groups) }.map(\.section)
    return sections.map(\.section).filter { section in
      !filled.contains { other in
        other.id == section.id
          || !section.number.isEmpty && other.number.hasPrefix(section.number.ended(by: "."))
      }
    }
  }

  private func isEmpty(_ section: BoardSection, _ groups: [DrawnGroup]) -> Bool {
    section.text.trimmed.isEmpty
      && groups.allSatisfy { group in
        group.pieces.allSatisfy { piece in
          if case .note = piece { true } else { false }
        }
      }
  }

  private func fewTold(in section: BoardSection) -> [String] {
    drawing.hidden.map { hidden in
      PersonWords.fewTold(in: section.text, below: hidden.limit).map { "”\($0)”" }
    } ?? []
  }

  /// `arsredovisning/2025.yaml:12:5: Avsnittet ”Resultat”: ”tre kvinnor”`
  private var fewPlaces: [String] {
    sections.flatMap { section, _ in
      let place = Place(drawing.address(of: section), field: BoardSection.key(\.text))
      let position = positions.nearest(place).map { ":\($0.line):\($0.column)" } ?? ""
      return fewTold(in: section).map { words in
        "\(place.address.file)\(position): Avsnittet ”\(section.title.oneLine)”: \(words)"
      }
    }
  }

  /// That small groups are hidden; in a draft also that they are not, and how it is made otherwise.
  func hiddenBlock(of insatser: [Insats]) -> ReportBlock {
    guard let hidden = drawing.hidden else {
      if isFinal { return .paragraph("") }
      return .remark(
        "Också små grupper visas. Pröva om dokumentet kan lämnas ut, eller skriv det utan "
          + "--med-små-grupper.")
    }
    let styrkort = drawing.styrkort?.address.file ?? ""
    guard insatser.contains(where: hidden.hides) || hidden.hides(inFile: styrkort) else {
      return .paragraph("")
    }
    return .paragraph(
      "Grupper med färre än \(hidden.limit) personer är dolda. Där det står ”dolt” är gruppen "
        + "mindre, eller större men hade visat en sådan.")
  }

  /// In a draft, that own words tell of few people: what is drawn in hides them, and words do not.
  func fewBlock(_ section: BoardSection) -> ReportBlock {
    guard let hidden = drawing.hidden, !isFinal else { return .paragraph("") }
    let few = fewTold(in: section)
    return few.isEmpty
      ? .paragraph("")
      : .remark(
        "Texten nämner \(few.swedishList). Grupper med färre än \(hidden.limit) personer ska inte "
          + "stå i det som lämnas ut.")
  }
}

extension String {
  fileprivate func ended(by ending: String) -> String { hasSuffix(ending) ? self : self + ending }
}
