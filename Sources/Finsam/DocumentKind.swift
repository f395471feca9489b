/// The kinds of documents in a förbund's folder, and where each lies.
package enum DocumentKind: CaseIterable, Sendable {
  case forbund, styrkort, insats, review

  /// The kind of the file at `path` within the folder; nil where it is none of ours.
  package init?(path: String) {
    let words = path.split(separator: "/").map(String.init)
    switch (words.count, words.first) {
    case (1, "forbund.yaml"): self = .forbund
    case (1, "granskning.yaml"): self = .review
    case (2, "styrkort") where words[1].hasSuffix(".yaml"): self = .styrkort
    case (2, "insatser") where words[1].hasSuffix(".yaml"): self = .insats
    default: return nil
    }
  }

  /// The path of the document with this id; a kind of which there is one needs none.
  package func path(id: String) -> String {
    switch self {
    case .forbund: "forbund.yaml"
    case .review: "granskning.yaml"
    case .styrkort: "styrkort/\(id).yaml"
    case .insats: "insatser/\(id).yaml"
    }
  }

  /// The folder that holds documents of a kind of which there are many.
  package var folder: String? {
    switch self {
    case .forbund, .review: nil
    case .styrkort: "styrkort"
    case .insats: "insatser"
    }
  }

  /// The comment that a new file of this kind opens with.
  package var opening: String {
    switch self {
    case .forbund: "Förbundet: medlemmar, bidrag, styrelse och inställningar."
    case .review: "Granskning: fynd som kontoret har godtagit, med kommentar."
    case .styrkort: "Styrkort för ett år: vision, strategi, mål, mått, aktiviteter och bedömningar."
    case .insats:
      "En insats: ägare, målgrupp, period, deltagare, resultat, mål, beslut och kostnad."
    }
  }

  package var recordType: any Record.Type {
    switch self {
    case .forbund: Forbund.self
    case .review: Review.self
    case .styrkort: Styrkort.self
    case .insats: Insats.self
    }
  }

  package var shape: RecordShape { RecordShape(recordType) }

  /// The id in a path: the file's name without its ending.
  package static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }
}
