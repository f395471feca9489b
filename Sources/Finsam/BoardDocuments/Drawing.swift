/// What the parts of a board document are drawn from: an office, and the time that the document
/// tells of.
struct Drawing: Sendable {
  /// As the document may show it.
  let office: Office
  /// What it hides of small groups; nil where all is shown.
  let hidden: PublicOffice?
  let document: BoardDocument
  /// Where the document stands.
  let address: Address
  let year: Year
  /// From the first day of the year to the last that is told of.
  let days: ClosedRange<Day>
  /// The day that all is computed for.
  let day: Day
  /// Those that the förbund pays for and that ran in the year or have figures of it, by name.
  let insatser: [Insats]
  /// Those of the year that others pay for, by name: told of, and in no sum.
  let othersInsatser: [Insats]
  /// Nil where the year has none.
  let styrkort: Styrkort?

  /// Nil where the document does not say its year. Reports hide small groups, in drafts as in what
  /// is handed over, unless they are asked to show them; checks look at all there is.
  init?(
    _ document: BoardDocument, of kind: DocumentKind, in office: Office, on day: Day,
    hidingSmallGroups: Bool = false
  ) {
    guard let year = document.year ?? Year(id: String(document.id.prefix(4))),
      let whole = year.days
    else { return nil }
    let hidden =
      hidingSmallGroups
      ? PublicOffice(office, below: office.kaa.rules.smallestGroup(on: day)) : nil
    let last = max(
      whole.lowerBound, min(document.until?.day ?? whole.upperBound, whole.upperBound))
    let isPart = last < whole.upperBound
    let shown = hidden?.office ?? office
    let office = isPart ? shown.outcomesKnown(on: last) : shown
    self.hidden = hidden
    self.office = office
    self.document = document
    self.year = year
    self.day = day
    address = Address(kind.path(id: document.id))
    days = whole.lowerBound...last
    func isBegun(_ insats: Insats) -> Bool { !isPart || insats.start.map { $0 <= last } ?? true }
    insatser = office.insatser(of: year).inOrderOfNames.filter(isBegun)
    othersInsatser = office.othersInsatser(of: year).inOrderOfNames.filter(isBegun)
    styrkort = office.styrkort(year)
  }

  /// The sections of the document, or those that its kind usually has where it has none.
  var sections: [BoardSection] {
    let usual = DocumentKind(path: address.file)?.usualSections(of: year) ?? []
    return document.sections.isEmpty ? usual : document.sections
  }

  func address(of section: BoardSection) -> Address {
    address.appending(Step(PartKey.sections, section.id))
  }

  /// What the section draws in, as it stands in the data now.
  func groups(of section: BoardSection) -> [DrawnGroup] {
    section.drawn.all.flatMap { $0.row.draw(self) }.filter { !$0.isEmpty }
  }

  /// Whether what is known of the year's outcome is of the time that is told of: what a year came
  /// to is no half-year's.
  var hasOutcome: Bool { days.upperBound == year.days?.upperBound || !year.isOver(on: day) }

  /// Whether some section draws in one of the parts.
  func draws(_ parts: DrawnPart...) -> Bool {
    sections.contains { section in section.drawn.all.contains(where: parts.contains) }
  }

  /// Meetings that were held in the time.
  var meetings: [Meeting] {
    office.meetings.all.filter { meeting in
      meeting.isHeld && meeting.day?.day.map(days.contains) == true
    }
  }
}

/// A document that the board answers for, with what it is.
struct PlacedBoardDocument: Sendable {
  let kind: DocumentKind
  let document: BoardDocument

  var address: Address { Address(kind.path(id: document.id)) }
}

extension Office {
  /// All of them, those of each kind together and the latest first.
  var boardDocuments: [PlacedBoardDocument] {
    let kinds: [(DocumentKind, [BoardDocument])] = [
      (.annualReport, documents.annual), (.interimReport, documents.interim),
      (.activityPlan, documents.plans),
    ]
    return kinds.flatMap { kind, documents in
      documents.reversed().map { PlacedBoardDocument(kind: kind, document: $0) }
    }
  }
}
