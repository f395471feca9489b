/// What a document for a new year takes over from another year's: what is planned, and nothing of
/// what came of it.
package struct YearCarry: Sendable {
  /// Lists that a person may leave out: `aktiviteter`.
  package let optionalLists: [String]
  /// Lists of what came of the year.
  private let outcomeLists: Set<String>
  /// Fields, and groups of fields, that tell what came of the year.
  private let outcomeFields: Set<String>
  /// Fields that hold the year, alone or among words.
  private let yearFields: Set<String>
  /// The list whose parts say which part of the other year they continue; nil for none.
  private let continuedList: String?
  /// Fields that name goals of the same document.
  private let goalFields: Set<String>
  /// Whether the old document and its activities say where they go on.
  let marksContinuation: Bool

  package static let styrkort = YearCarry(
    optionalLists: ["mått", "aktiviteter"], outcomeLists: ["utfall", "tillfällen"],
    outcomeFields: Set(
      ["förslag", "beslut", "läge", "sett_i", "sett_av", "kommentar"] + baselineFields),
    yearFields: ["räknar_år"], continuedList: PartKey.goals, goalFields: ["även", "stödjer"],
    marksContinuation: false)

  package static let plan = YearCarry(
    optionalLists: ["processmål", "aktiviteter", "behov", "indikatorer"],
    outcomeLists: ["utfall", "tillfällen", PartKey.boardTexts],
    outcomeFields: Set(
      [
        "läge", "sett_i", "sett_av", "kommentar", "avslutad", "prövning", "senast_prövad", "budget",
        "om_kommentarerna", YearCarry.continuationKey,
      ] + baselineFields),
    yearFields: ["namn", "när", "målbild"], continuedList: nil,
    goalFields: ["även", "stödjer"], marksContinuation: true)

  /// Of a new year the rows are known, and no figure: each is decided anew.
  package static let economy = YearCarry(
    optionalLists: [], outcomeLists: [],
    outcomeFields: ["antal", "budget", "utfall", "avvikelse", "dokument"],
    yearFields: ["namn"], continuedList: nil, goalFields: [], marksContinuation: false)

  package static let accounts = YearCarry(
    optionalLists: [], outcomeLists: [], outcomeFields: ["a", "b", "dokument"],
    yearFields: ["namn", "rubrik", "start", "slut", "dag"], continuedList: nil, goalFields: [],
    marksContinuation: false)

  /// The days are moved to the new year, where they are other weekdays.
  package static let meetingPlan = YearCarry(
    optionalLists: [PartKey.plannedMeetings], outcomeLists: [],
    outcomeFields: ["fastställd", "paragraf", "reviderad", "reviderad_paragraf", "veckodag"],
    yearFields: ["dag"], continuedList: nil, goalFields: [], marksContinuation: false)

  /// Of another year's report the sections are known, and no word: what they say is of that year.
  package static let annualReport = YearCarry(
    optionalLists: [], outcomeLists: ["överlämnad"],
    outcomeFields: ["text", "status", "granskat", "dag", "ort"],
    yearFields: ["rubrik", "mål_dag"], continuedList: nil, goalFields: [],
    marksContinuation: false)

  /// A plan goes on in its own words, which are to be looked through anew.
  package static let activityPlan = YearCarry(
    optionalLists: [], outcomeLists: ["överlämnad"],
    outcomeFields: ["status", "granskat", "dag", "ort"],
    yearFields: ["rubrik", "mål_dag"], continuedList: nil, goalFields: [],
    marksContinuation: false)

  /// Where the other year began, which the new year does not: it begins at what came out last.
  private static let baselineFields = ["utgångsläge", "utgångsdag", "utgångsläge_i_ord"]

  /// What all activities that are done are called, where what is to be left is named by words.
  package static let doneWord = "genomförda"

  /// The field that says in which year's document a record goes on.
  package static let continuationKey = "fortsätter_i"
}

extension YearCarry {
  /// The document of `year` made from another year's, without what is left. Notes are words on the
  /// other year, and are not taken over; where something was printed it now comes from that year.
  package func draft(of document: Draft, for year: Year, leaving left: LeftParts = LeftParts())
    -> Draft
  {
    let years = (old: Year(id: document.id), new: year)
    let left = left.withGoals(of: document).withIndicators(of: document)
    var draft = carried(document, at: [], years, left, without: leftGoals(of: document, left))
    draft.fields.removeAll { $0.key == yearKey }
    draft.fields.insert(Draft.Text(yearKey, year.text), at: 0)
    return Draft(id: year.text, fields: draft.fields, parts: draft.parts)
  }

  /// Whether the list tells what came of the year, and is never taken over.
  package func isOfOutcome(_ list: String) -> Bool { outcomeLists.contains(list) }

  private var yearKey: String { "år" }

  /// The ids of the document's own parts that are left: what is taken over names them no more.
  private func leftGoals(of document: Draft, _ left: LeftParts) -> Set<String> {
    let goals = document.parts.filter { [PartKey.goals, PartKey.processGoals].contains($0.key) }
    return Set(
      goals.flatMap { list in
        list.drafts.map(\.id).filter { left.leaves([Step(list.key, $0)]) }
      })
  }

  private func carried(
    _ draft: Draft, at steps: [Step], _ years: (old: Year?, new: Year), _ left: LeftParts,
    without goals: Set<String>
  ) -> Draft {
    func kept(_ field: Draft.Text) -> [String] {
      field.text.listed.filter { !goals.contains($0) }
    }
    let fields = draft.fields.filter { isPlanned($0.key) }.compactMap { field -> Draft.Text? in
      if isSource(field.key) {
        return Draft.Text(field.key, "övertaget från \(years.old.text)")
      }
      if field.key == Readings.key {
        // What is taken over is as much a reading of the source as it was.
        let kept = field.text.listed.filter { mark in
          draft.fields.contains {
            $0.key == mark && !(goalFields.contains(mark) && kept($0).isEmpty)
          }
        }.filter { isPlanned($0) && !isSource($0) }
        return kept.isEmpty ? nil : Draft.Text(field.key, kept.text)
      }
      if goalFields.contains(field.key) {
        let kept = kept(field)
        return kept.isEmpty ? nil : Draft.Text(field.key, kept.text)
      }
      guard let old = years.old, yearFields.contains(field.key) else { return field }
      return Draft.Text(
        field.key, field.text.movingYears(from: old.number, to: years.new.number))
    }
    let lists = draft.parts.filter { !outcomeLists.contains($0.key) }.map { list in
      Draft.Children(
        list.key,
        list.drafts.compactMap { part in
          let own = steps + [Step(list.key, part.id)]
          if left.leaves(own) { return nil }
          var made = carried(part, at: own, years, left, without: goals)
          if list.key == PartKey.measures, let latest = part.latestOutcome(in: years.old) {
            made = made.beginning(at: latest, fields: Measure.fields.map(\.shape.key))
          }
          let goesOn = years.old.map { $0 < years.new } ?? false
          return list.key == continuedList && goesOn
            ? made.continuing("\(years.old.text)/\(part.id)") : made
        })
    }
    return Draft(id: draft.id, fields: fields, parts: lists.filter { !$0.drafts.isEmpty })
  }

  private func isSource(_ key: String) -> Bool {
    key == "källa" || key.hasSuffix(".källa") || key.hasSuffix("_källa")
  }

  private func isPlanned(_ key: String) -> Bool {
    let words = key.split(separator: ".").map(String.init)
    guard let group = words.first, let last = words.last else { return true }
    let isOfOtherYear =
      last == "anteckning" || last.hasSuffix(FieldShape.printedEnding)
    return !outcomeFields.contains(group) && !isOfOtherYear
  }
}

extension LeftParts {
  /// With the indicators of which every process goal is left: they would follow none.
  fileprivate func withIndicators(of document: Draft) -> LeftParts {
    var left = self
    let known = Set(document.children(PartKey.processGoals).map(\.id))
    for indicator in document.children(PartKey.indicators) {
      let goals = (indicator.text("stödjer") ?? "").listed.filter(known.contains)
      if !goals.isEmpty, goals.allSatisfy({ leaves([Step(PartKey.processGoals, $0)]) }) {
        left.parts.insert([Step(PartKey.indicators, indicator.id)])
      }
    }
    return left
  }

  /// With the goals of the perspectives that are left: they would have none.
  fileprivate func withGoals(of document: Draft) -> LeftParts {
    var left = self
    for goal in document.children(PartKey.goals) {
      let perspective = goal.text("perspektiv") ?? ""
      if parts.contains([Step(Styrkort.perspectivePart, perspective)]) {
        left.parts.insert([Step(PartKey.goals, goal.id)])
      }
    }
    return left
  }
}

/// Where a new year begins: at what came out last, and when.
package struct YearBeginning: Equatable, Sendable {
  let value: String
  let day: Day
}

extension Draft {
  /// The latest of a measure's outcomes that has a day and a value; one of the year as a whole is
  /// of its last day, and what is of something else than the measure is none. Nil where none has.
  fileprivate func latestOutcome(in year: Year?) -> YearBeginning? {
    children(PartKey.outcomes).compactMap { outcome -> YearBeginning? in
      func text(_ key: String) -> String { outcome.text(key) ?? "" }
      do throws(InvalidInput) {
        let isOfYear = year.map { [$0.text, ""].contains(text("tid")) } ?? false
        let last = isOfYear ? year?.days?.upperBound.text ?? "" : ""
        let day = text("dag").isEmpty ? last : text("dag")
        guard !text("värde").isEmpty, !day.isEmpty, text("avser") == (self.text("avser") ?? ""),
          try Quantity(text: text("värde")) != .notStated
        else { return nil }
        return YearBeginning(value: text("värde"), day: try Day(text: day))
      } catch { return nil }
    }.max { $0.day < $1.day }
  }

  /// The same measure or indicator, which begins there.
  func beginning(at latest: YearBeginning, fields keys: [String]) -> Draft {
    var draft = self
    draft.fields += [
      Text("utgångsläge", latest.value), Text("utgångsdag", latest.day.text),
    ]
    return draft.inFieldOrder(of: keys)
  }

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

extension String {
  /// With every year that is `old`, or next to it, as far from `new`: `våren 2017` and
  /// `mars 2017–mars 2018` a year later are `våren 2018` and `mars 2018–mars 2019`. The number of a
  /// law, `2003:1210`, stays.
  func movingYears(from old: Int, to new: Int) -> String {
    var moved = ""
    var rest = self[...]
    while let first = rest.first {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(max(1, digits.count))
      if digits.count == 4, rest.first != ":", let year = Int(digits), abs(year - old) <= 1 {
        moved += String(year + new - old)
      } else {
        moved += digits.isEmpty ? String(first) : String(digits)
      }
    }
    return moved
  }
}
