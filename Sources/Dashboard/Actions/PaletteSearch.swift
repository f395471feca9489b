import Finsam
import TextUI

/// Records and settings that the palette finds by name, and where they lead.
struct PaletteSearch {
  let desk: Desk
  /// What is typed, in lower case.
  private let text: String
  private let search: SpellingSearch

  init(_ typed: String, _ desk: Desk) {
    self.desk = desk
    text = typed.trimmed.lowercased()
    search = SpellingSearch(text)
  }

  typealias Found = (destination: Destination, item: Picker.Item)

  /// Fewer letters would find nearly everything.
  private static let leastLetters = 2
  /// More is not looked through; another word finds it sooner.
  private static let most = 50

  /// The nearest first; what is misspelled only where nothing is as it is written.
  var found: [Found] {
    guard text.count >= PaletteSearch.leastLetters else { return [] }
    let named = (places + creations + documents).compactMap(near)
    let near = named + insatser + goals + decisions + settings.compactMap(near)
    let cases = cases
    let exact = near.filter(\.spelling.isExact)
    let meant = exact.isEmpty && cases.isEmpty ? near : exact
    let sorted = meant.enumerated().sorted {
      ($0.element.spelling, $0.offset) < ($1.element.spelling, $1.offset)
    }
    return Array((sorted.map(\.element.found) + cases).prefix(PaletteSearch.most))
  }

  /// What is found, and how near it is to what is typed.
  private typealias Near = (spelling: Spelling, found: Found)

  private func near(_ found: Found) -> Near? {
    let item = found.item
    return search.spelling(title: item.title, detail: item.detail, synonyms: item.synonyms)
      .map { ($0, found) }
  }

  /// Of records there may be many: only of those that are meant an item is made.
  private func near(
    _ title: String, _ detail: String, _ id: String,
    leadingTo destination: @autoclosure () -> Destination
  ) -> Near? {
    search.spelling(title: title, detail: detail, synonyms: [id]).map {
      ($0, (destination(), item(title, detail, title, id)))
    }
  }

  private func item(_ title: String, _ detail: String, _ synonyms: String...) -> Picker.Item {
    Picker.Item(title.oneLine.clipped(to: 60), detail: detail, synonyms: synonyms)
  }

  /// What can be made, whatever screen is open: documents, rows of registers and parts of documents
  /// of which there is one.
  var creations: [Found] {
    let isOff = desk.office.kaa.isRegisterOff
    return DocumentKind.allCases.filter { !($0.isConfidential && isOff) }.flatMap {
      kind -> [Found] in
      let words = ["skapa", "lägg till", "ny", "nytt"] + [kind.row.words.word]
      func made(_ title: String, _ request: FormRequest) -> Found {
        let detail = kind.path(id: kind.isOfMany ? "…" : "")
        return (.form(request), Picker.Item(title, detail: detail, synonyms: words))
      }
      switch kind.row.creation {
      case .never: return []
      case .yearly: return [made(kind.titleOfNew, .create(kind))]
      case .blank where kind == .cases: return [made(kind.titleOfNew, .newCase)]
      case .blank where kind == .followUps: return []
      case .blank where kind.isRegister: return [made(kind.titleOfNew, .addRow(kind))]
      case .blank where kind.isOfMany: return [made(kind.titleOfNew, .create(kind))]
      case .blank:
        let document = Address(kind.path(id: ""))
        return kind.shape.parts.map { part in
          made(
            kind == .rules
              ? "Ny regel: \(part.singular)" : "\(kind.row.words.title): ny \(part.singular)",
            .add(PartReference(owner: document, part: part.key), after: nil))
        }
      }
    }
  }

  /// The forms of documents as wholes, with the lists of their parts. A register with a screen of
  /// its own is changed there.
  private var documents: [Found] {
    DocumentKind.allCases.filter { !$0.isRegister || $0.row.area == .review }.flatMap { kind in
      ids(of: kind).map { id in
        let words = kind.row.words
        let name = kind.isRegister ? words.plural : words.singular
        let address = Address(kind.path(id: id))
        // A year is what people call a document by; other ids are not.
        let own = id.contains(where: \.isLetter) ? desk.office.record(address.file)?.title : id
        return (
          .form(.edit(Place(address))),
          Picker.Item(
            ["Ändra \(name)", own?.oneLine ?? id].filter { !$0.isEmpty }.joined(separator: " "),
            detail: kind.row.summary, synonyms: [words.word, words.singular, id, "inställningar"])
        )
      }
    }
  }

  /// Of the documents that are opened as wholes. One of which there is but one opens before its
  /// file is there: what one adds in it makes the file.
  private func ids(of kind: DocumentKind) -> [String] {
    if kind == .insats { return [] }
    let own = kind.row.ids(desk.office)
    if case .blank = kind.row.creation, own.isEmpty, !kind.isOfMany { return [""] }
    return own
  }

  /// Where one can go that is no main screen.
  var places: [Found] { [results] + views + reports }

  /// Each of the latest time that it can be of.
  private var reports: [Found] {
    ReportRequest.all(desk).map { (.report($0.request), $0.item) }
  }

  private var results: Found {
    (
      .results,
      item(
        "Resultat för alla insatser", "Vad det blev av deltagarna.",
        "utfall arbete studier jämför insatser deltagare avslutade")
    )
  }

  /// What screens show in other ways than they open with.
  private var views: [Found] {
    let changes: Found = (
      .changes(nil),
      item(
        "Ändrat sedan förra mötet", "Bedömningar, utfall, kostnader och beslut.",
        "ändringar historik nytt styrelse möte")
    )
    let meetings: [Found] = MeetingView.allCases.dropFirst().map { view in
      (
        .meetings(view),
        item("Möten: \(view.title)", view.explanation.capitalizedFirst + ".", "möten styrelse")
      )
    }
    let asf: [Found] =
      MainScreen.asf.facts(desk).isShown
      ? ASFView.allCases.dropFirst().map { view in
        (.asfView(view), item("ASF: \(view.title)", view.explanation.capitalizedFirst + ".", "asf"))
      } : []
    let economy: [Found] = EconomyView.allCases.dropFirst().map { view in
      (
        .economy(view),
        item(
          "Ekonomi: \(view.row.title)", view.row.explanation.capitalizedFirst + ".", "ekonomi")
      )
    }
    let indicators: [Found] = IndicatorView.allCases.dropFirst().map { view in
      (
        .indicators(view),
        item(
          "Indikatorer: \(view.title)", view.explanation.capitalizedFirst + ".",
          "kärnindikatorer enkät")
      )
    }
    let registers: [Found] = RegisterView.all.map { view in
      (.register(view), item(view.title, view.explanation.capitalizedFirst + ".", "register"))
    }
    let all = [changes] + asf + meetings + economy + indicators + registers
    guard let year = desk.office.currentStyrkort(on: desk.day)?.year else { return all }
    let reasons: Found = (
      .reasons(year),
      item(
        StyrkortView.reasonsTitle, "Målen \(year.text) efter status.",
        "mål ej uppnådda skäl orsak delvis styrelse")
    )
    guard desk.office.styrkortBefore(year) != nil else { return all + [reasons] }
    let comparison: Found = (
      .comparison(year),
      item(
        "Jämför målen \(year.text) med året före", "Mål för mål.", "jämförelse fjolår föregångare")
    )
    return all + [reasons, comparison]
  }

  private var insatser: [Near] {
    desk.office.insatser.compactMap {
      near($0.name, "Insats.", $0.id, leadingTo: .insats($0.id))
    }
  }

  private var goals: [Near] {
    let office = desk.office
    let styrkort = office.styrkort.flatMap { one in
      near(one.goals, in: one.address, "Mål i \(one.title).")
    }
    let own = office.insatser.flatMap { near($0.goals, in: $0.address, "Mål i \($0.name).") }
    return styrkort + own
  }

  private func near(_ goals: [Goal], in document: Address, _ detail: String) -> [Near] {
    goals.compactMap {
      near(
        $0.wording, detail, $0.id,
        leadingTo: .goal(document.appending(Step(PartKey.goals, $0.id))))
    }
  }

  private var decisions: [Near] {
    let office = desk.office
    let own = office.insatser.flatMap { insats in
      insats.decisions.compactMap {
        near(
          $0.matter, of: $0.day, about: insats.name,
          at: insats.address.appending(Step(PartKey.decisions, $0.id)))
      }
    }
    let ofMeetings = office.meetings.all.flatMap(\.decisions).compactMap {
      near(
        $0.resolution.wording, of: $0.meeting.day, about: office.insats($0.insats)?.name,
        at: $0.address)
    }
    return own + ofMeetings
  }

  private func near(
    _ matter: String, of day: PrintedDay?, about insats: String?, at address: Address
  ) -> Near? {
    let words = ["Beslut", day.text, insats.map { "om \($0)" } ?? ""]
    return near(
      matter, words.filter { !$0.isEmpty }.joined(separator: " ") + ".",
      address.steps.last?.id ?? "", leadingTo: .record(Place(address)))
  }

  /// The fields and lists of the förbund itself.
  private var settings: [Found] {
    let address = Address(DocumentKind.forbund.path(id: ""))
    let shape = DocumentKind.forbund.shape
    let fields = shape.fields.map { ($0.key, $0.label) }
    return (fields + shape.parts.map { ($0.key, $0.label) }).map { key, label in
      (.form(.edit(Place(address, field: key))), item(label, "Uppgift om förbundet."))
    }
  }

  /// Cases by the beginning of their number and by nothing else. There may be a hundred thousand.
  private var cases: [Found] {
    let upper = text.uppercased()
    return desk.office.kaa.cases.lazy
      .filter { $0.id.hasPrefix(upper) || $0.id.hasPrefix(text) }
      .prefix(PaletteSearch.most)
      .map { (.record(Place(KAACase.address(id: $0.id))), item($0.id, "Ärende i KAA.")) }
  }
}
