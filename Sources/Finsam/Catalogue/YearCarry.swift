/// What a document for a new year takes over from another year's: what is planned, and nothing of
/// what came of it.
package struct YearCarry: Sendable {
  /// Lists that a person may leave out: `aktiviteter`.
  package let optionalLists: [String]
  /// Lists of what came of the year.
  private let outcomeLists: Set<String>
  /// Fields, and groups of fields, that tell what came of the year.
  private let outcomeFields: Set<String>
  /// Fields that hold the year, alone or in a name.
  private let yearFields: Set<String>

  package static let styrkort = YearCarry(
    optionalLists: ["mått", "aktiviteter"], outcomeLists: ["utfall", "tillfällen"],
    outcomeFields: ["förslag", "beslut", "läge", "sett_i", "sett_av", "kommentar"],
    yearFields: ["räknar_år"])

  package static let plan = YearCarry(
    optionalLists: ["processmål", "aktiviteter", "behov", "indikatorer"],
    outcomeLists: ["utfall", "tillfällen"],
    outcomeFields: [
      "läge", "sett_i", "sett_av", "kommentar", "avslutad", "prövning", "senast_prövad", "budget",
    ],
    yearFields: ["namn"])
}

extension YearCarry {
  /// The document of `year` made from another year's, without the `left` lists. Notes are words on
  /// the other year, and are not taken over; where something was printed it now comes from that
  /// year.
  package func draft(of document: Draft, for year: Year, leaving left: Set<String> = []) -> Draft {
    var draft = carried(document, from: document.id, to: year.text, left)
    draft.fields.removeAll { $0.key == yearKey }
    draft.fields.insert(Draft.Text(yearKey, year.text), at: 0)
    return Draft(id: year.text, fields: draft.fields, parts: draft.parts)
  }

  private var yearKey: String { "år" }

  private func carried(_ draft: Draft, from old: String, to new: String, _ left: Set<String>)
    -> Draft
  {
    let fields = draft.fields.filter { isPlanned($0.key) }.map { field in
      if isSource(field.key) { return Draft.Text(field.key, "övertaget från \(old)") }
      return yearFields.contains(field.key)
        ? Draft.Text(field.key, field.text.replacing(old, with: new)) : field
    }
    let lists = draft.parts.filter { !outcomeLists.contains($0.key) && !left.contains($0.key) }
    return Draft(
      id: draft.id, fields: fields,
      parts: lists.map { list in
        Draft.Children(list.key, list.drafts.map { carried($0, from: old, to: new, left) })
      })
  }

  private func isSource(_ key: String) -> Bool {
    key == "källa" || key.hasSuffix(".källa") || key.hasSuffix("_källa")
  }

  private func isPlanned(_ key: String) -> Bool {
    let words = key.split(separator: ".").map(String.init)
    guard let group = words.first, let last = words.last else { return true }
    let isOfOtherYear =
      ["anteckning", Readings.key].contains(last) || last.hasSuffix(FieldShape.printedEnding)
    return !outcomeFields.contains(group) && !isOfOtherYear
  }
}
