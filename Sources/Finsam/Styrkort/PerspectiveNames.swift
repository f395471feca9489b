/// The perspectives that a goal of one document may name: the only ones that its field takes.
package struct PerspectiveNames: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let perspective: Perspective
    package let word: PerspectiveWord
  }

  package let entries: [Entry]
  /// What the document calls those it declares.
  package let word: PerspectiveWord

  /// Whether nothing is called otherwise than fields and lists are.
  var isUsual: Bool { word == .usual && entries.allSatisfy { $0.word == .usual } }

  package var ids: [String] { entries.map(\.perspective.id) }

  package subscript(id: String) -> Entry? { entries.first { $0.perspective.id == id } }

  /// What the perspective of this id is called, and what it is: `Fokusområde: Samhällsnytta`.
  package func heading(_ id: String) -> String {
    self[id].map { $0.word.named($0.perspective) } ?? id
  }

  /// The id of the perspective that a person wrote, by its id or its name; other kinds' texts as
  /// they are.
  package func canonical(_ text: String, as kind: Kind) throws(InvalidInput) -> String {
    guard kind == .perspective, !text.isEmpty, self[text] == nil else { return text }
    let spelled = SearchText(text.trimmed)
    let found = entries.first {
      SearchText($0.perspective.id) == spelled || SearchText($0.perspective.name) == spelled
    }
    guard let found else { throw refusal(of: text) }
    return found.perspective.id
  }

  /// Why the text, which names none of them, will not do.
  func refusal(of text: String) -> InvalidInput {
    .notAPerspective(text, among: ids, plural: word.plural)
  }
}

extension Office {
  /// What a goal in `file` may name: a styrkort's are its own; an insats has those it declares, and
  /// shares those of the förbund.
  package func perspectiveNames(in file: String) -> PerspectiveNames {
    let id = DocumentKind.stem(of: file)
    let shared = latestStyrkort.map(PerspectiveNames.init) ?? .usual
    return switch DocumentKind(path: file) {
    case .styrkort: styrkort.first { $0.id == id }.map(PerspectiveNames.init) ?? shared
    case .insats: insats(id).map { PerspectiveNames($0, sharing: shared) } ?? shared
    default: shared
    }
  }

  /// What the förbund calls its styrkort: as the latest has it.
  package var styrkortName: String { latestStyrkort?.name ?? Styrkort.usualName }
}

extension PerspectiveNames {
  static let usual = PerspectiveNames(Styrkort())

  /// Those that the document declares itself; nil for one without goals.
  init?(of record: some Record) {
    switch record {
    case let styrkort as Styrkort: self.init(styrkort)
    case let insats as Insats: self.init(insats, sharing: .usual)
    default: return nil
    }
  }

  init(_ styrkort: Styrkort) {
    word = styrkort.perspectiveWord
    entries = styrkort.perspectives.map { [word] in Entry(perspective: $0, word: word) }
  }

  init(_ insats: Insats, sharing shared: PerspectiveNames) {
    let own = insats.declaredPerspectives
    let ownWord = PerspectiveWord(insats.perspectiveWords) ?? .usual
    word = own.isEmpty ? shared.word : ownWord
    entries =
      own.map { Entry(perspective: $0, word: ownWord) }
      + shared.entries.filter { entry in !own.contains { $0.id == entry.perspective.id } }
  }
}
