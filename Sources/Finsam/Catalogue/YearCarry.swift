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
  /// The list whose parts say which part of the other year they continue; nil for none.
  private let continuedList: String?

  package static let styrkort = YearCarry(
    optionalLists: ["mått", "aktiviteter"], outcomeLists: ["utfall", "tillfällen"],
    outcomeFields: ["förslag", "beslut", "läge", "sett_i", "sett_av", "kommentar"],
    yearFields: ["räknar_år"], continuedList: PartKey.goals)

  package static let plan = YearCarry(
    optionalLists: ["processmål", "aktiviteter", "behov", "indikatorer"],
    outcomeLists: ["utfall", "tillfällen"],
    outcomeFields: [
      "läge", "sett_i", "sett_av", "kommentar", "avslutad", "prövning", "senast_prövad", "budget",
    ],
    yearFields: ["namn"], continuedList: nil)
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
        Draft.Children(
          list.key,
          list.drafts.map { draft in
            let made = carried(draft, from: old, to: new, left)
            return list.key == continuedList ? made.continuing("\(old)/\(draft.id)") : made
          })
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

extension Draft {
  /// The same goal, which says that it continues another.
  fileprivate func continuing(_ earlier: String) -> Draft {
    var draft = self
    draft.fields.removeAll { $0.key == Goal.predecessorKey }
    draft.fields.append(Text(Goal.predecessorKey, earlier))
    return draft.inFieldOrder(of: Goal.fields.map(\.shape.key))
  }

  private func inFieldOrder(of keys: [String]) -> Draft {
    var draft = self
    draft.fields = keys.compactMap { key in fields.first { $0.key == key } }
    return draft
  }
}
