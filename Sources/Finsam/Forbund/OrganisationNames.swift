/// The organisations that a förbund has named: its members, and those that took part in something.
package struct OrganisationNames {
  private let office: Office

  package init(_ office: Office) { self.office = office }

  /// The fields that hold several organisations by name.
  private static let keys: Set<String> = ["deltog", "parter", "remitterade_av"]

  /// The one way to write the organisations that a person wrote, where the field is theirs; other
  /// texts as they are.
  package func canonical(_ text: String, of shape: FieldShape) -> String {
    guard shape.kind == .list, Self.keys.contains(shape.key), !text.isEmpty else { return text }
    // Few lists need more than commas, and then nobody looks through the log.
    guard
      text.contains(where: { $0 == ";" || $0 == "&" }) || text.contains(" och ")
        || text.contains(" samt ")
    else { return text }
    let known = known
    return text.enumerated { known.contains(SearchText($0)) }.text
  }

  private var known: Set<SearchText> {
    var known = Set(
      office.forbund.members.flatMap { [$0.name, $0.shortName] }.map { SearchText($0) })
    office.asf.events.lend { _, event in
      for name in event.pointee.participants { known.insert(SearchText(name)) }
    }
    for insats in office.insatser {
      for name in insats.partners { known.insert(SearchText(name)) }
    }
    return known
  }
}
