/// The short names by which registers know the municipalities among a förbund's members: the only
/// ones that a field for a municipality takes.
package struct MunicipalityNames: Equatable, Sendable {
  /// In the members' order.
  package let names: [String]
  private let known: Set<String>
  /// Long names beside the short ones: `Hudiksvalls kommun`.
  private let spellings: [(spelled: SearchText, name: String)]

  package init(_ forbund: Forbund) {
    var known: Set<String> = []
    let members = forbund.members.filter {
      $0.sector == .municipality && !$0.shortName.isEmpty && known.insert($0.shortName).inserted
    }
    self.known = known
    names = members.map(\.shortName)
    spellings = members.flatMap { member in
      [member.shortName, member.name].map { (SearchText($0), member.shortName) }
    }
  }

  /// Whether no member has a short name, so that any name will do.
  package var isEmpty: Bool { names.isEmpty }

  package func contains(_ name: String) -> Bool { known.contains(name) }

  /// The member that somebody probably meant.
  package func nearest(to name: String) -> String? { NearestWord.to(name, among: names) }

  /// The one way to write the municipality or municipalities that a person wrote, where the kind is
  /// theirs; other texts as they are.
  package func canonical(_ text: String, as kind: Kind) throws(InvalidInput) -> String {
    guard !text.isEmpty else { return text }
    switch kind {
    case .municipality: return isEmpty ? text : try name(text)
    case .municipalities:
      var found: [String] = []
      let pieces = text.enumerated(keeping: { self.spells($0) })
      for typed in pieces {
        let name = isEmpty ? typed : try name(typed)
        if !found.contains(name) { found.append(name) }
      }
      return found.text
    case .text, .prose, .day, .year, .period, .kronor, .number, .quantity, .answer, .choice,
      .choices, .reference, .list, .identifier, .word, .perspective, .formula:
      return text
    }
  }

  private func spells(_ typed: String) -> Bool {
    let spelled = SearchText(typed)
    return spellings.contains { $0.spelled == spelled }
  }

  private func name(_ typed: String) throws(InvalidInput) -> String {
    if known.contains(typed), let name = names.first(where: { $0 == typed }) { return name }
    let spelled = SearchText(typed.trimmed)
    guard let found = spellings.first(where: { $0.spelled == spelled }) else {
      throw .notAMunicipality(typed, nearest: nearest(to: typed), names: names)
    }
    return found.name
  }

  package static func == (left: MunicipalityNames, right: MunicipalityNames) -> Bool {
    left.names == right.names
      && left.spellings.elementsEqual(right.spellings) { $0.spelled == $1.spelled }
  }
}

extension Office {
  package var municipalityNames: MunicipalityNames { MunicipalityNames(forbund) }
}
