extension Office {
  /// What a field of a file says, as people read it: names for ids, and what a perspective is called.
  /// Of a field that nobody knows, as it stands.
  package func shown(_ text: String, of shape: FieldShape?, in file: String) -> String {
    guard let shape else { return text }
    if let names = ReferenceNames(self, in: file).shown(text, of: shape) { return names }
    if shape.kind == .perspective, let entry = perspectiveNames(in: file)[text] {
      return entry.perspective.name
    }
    return shape.kind.shown(text)
  }
}

/// The records that the fields of one file may name by id, and what these are called.
package struct ReferenceNames {
  private let office: Office
  private let file: String

  package init(_ office: Office, in file: String) { (self.office, self.file) = (office, file) }

  /// In the order that they stand; nil for activities, which hang on the year of what names them,
  /// and for what may stand anywhere.
  package func entries(_ referent: Referent) -> [Referred]? {
    switch referent {
    case .goals:
      office.styrkort.flatMap { styrkort in
        styrkort.goals.map { Referred(id: "\(styrkort.id)/\($0.id)", name: $0.wording) }
      }
    case .ownGoals:
      (office.styrkort.first { $0.address.file == file }?.goals
        ?? office.insatser.first { $0.address.file == file }?.goals)?
        .map { Referred(id: $0.id, name: $0.wording) }
        // An activity of a plan serves its process goals.
        ?? entries(.processGoals)
    case .processGoals: own { (plan: ActivityPlan) in plan.processGoals }
    case .ownItems: own { (meeting: Meeting) in meeting.items }
    case .ownTasks:
      own { (agreement: Agreement) in
        agreement.included + agreement.ownDuties + agreement.partyDuties + agreement.preparation
      }
    case .ownOutcomes: own { (insats: Insats) in insats.outcomes }
    case .activities, .elsewhere: nil
    default: office.referred(referent)
    }
  }

  /// Parts of the file itself; none where it is of another kind.
  private func own<Document: Record, Part: Record>(_ parts: (Document) -> [Part]) -> [Referred] {
    ((office.record(file) as? Document).map(parts) ?? [])
      .map { Referred(id: $0.id, name: $0.title) }
  }

  /// What the ids in a field are called where people read them; nil where its records go by id, or
  /// nothing is there of what it names.
  package func shown(_ text: String, of shape: FieldShape) -> String? {
    guard let referent = shape.referent, !text.isEmpty else { return nil }
    switch referent {
    case .goals:
      return goal(text)
    case .ownGoals, .processGoals, .criteria, .ownItems, .ownTasks, .ownOutcomes:
      let names = Dictionary(
        (entries(referent) ?? []).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
      let ids = text.listed
      guard ids.contains(where: { names[$0] != nil }) else { return nil }
      return ids.map { names[$0]?.quotedBriefly ?? $0 }.joined(separator: ", ")
    case .activities:
      let names = office.asf.plans.compactMap { $0.activity(text)?.activity.name.oneLine }.unique
      return names.count == 1 ? names[0] : nil
    case .elsewhere:
      let ids = shape.kind == .list ? text.listed : [text]
      let names = elsewhere(ids)
      return names.isEmpty ? nil : ids.map { names[$0] ?? $0 }.joined(separator: ", ")
    default: return office.names(in: text, of: shape)
    }
  }

  /// What ids are of that may stand anywhere; those of nothing are not there.
  func elsewhere(_ ids: [String]) -> [String: String] {
    let places = PlaceNames(office)
    return Dictionary(
      ids.compactMap { id in elsewhere(id, places).map { (id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What an id is of that may be of a row of the same register, of what a meeting has taken up, of
  /// an insats, an application or a goal, or be written with its kind.
  private func elsewhere(_ id: String, _ places: PlaceNames) -> String? {
    if let name = places.title(ofRow: id, in: file) { return name }
    if let place = office.place(named: id) ?? office.place(named: "möte/" + id) {
      return places.name(of: place.address)
    }
    return office.insats(id)?.shownName
      ?? office.applications.first { $0.id == id }?.title.oneLine
      ?? goal(id)
  }

  /// `Styrkort 2014: ”Fler i arbete”`; of the same file without its name.
  private func goal(_ reference: String) -> String? {
    office.goalAlone(reference, from: file).map { found in
      let name = found.goal.wording.quotedBriefly
      return found.address.file == file
        ? name : "\(office.record(found.address.file)?.title ?? ""): \(name)"
    }
  }

  /// The one way to write the record or records that a person named, by id or by name, where the
  /// field names any; other texts as they are. What stands there already may stand, also where it
  /// is gone.
  package func canonical(_ text: String, of shape: FieldShape, keeping old: String = "")
    throws(InvalidInput) -> String
  {
    guard let referent = shape.referent, !text.isEmpty, text != old else { return text }
    if referent == .goals {
      if text == Goal.noPredecessor || office.goal(reference: text, from: file) != nil {
        return text
      }
    }
    if referent == .activities { return try activity(text) }
    guard let entries = entries(referent) else { return text }
    let isList = shape.kind == .list
    let kept = isList ? old.listed : []
    var found: [String] = []
    for typed in isList ? text.listed : [text] {
      let id = kept.contains(typed) ? typed : try id(typed, among: entries, referent)
      if !found.contains(id) { found.append(id) }
    }
    return isList ? found.text : found.joined()
  }

  /// The id of the activity that the text means, in whichever plan it stands; any text where there
  /// is no plan.
  private func activity(_ text: String) throws(InvalidInput) -> String {
    let all = office.asf.plans.flatMap(\.processGoals).flatMap(\.activities)
    if all.isEmpty || all.contains(where: { $0.id == text }) { return text }
    let name = SearchText(text)
    let ids = all.filter { SearchText($0.name.oneLine) == name }.map(\.id).unique
    switch ids.count {
    case 0: throw .notAReference(text, among: all.map(\.id).unique, word: "aktiviteterna")
    case 1: return ids[0]
    default: throw .severalActivities(text, ids: ids)
    }
  }

  private func id(_ typed: String, among entries: [Referred], _ referent: Referent)
    throws(InvalidInput) -> String
  {
    if entries.contains(where: { $0.id == typed }) { return typed }
    let plain = Folding.plain(typed)
    let named = entries.filter { Folding.plain($0.id) == plain || Folding.plain($0.name) == plain }
    guard named.count == 1 else {
      if referent.mayBeWords { return typed }
      throw .notAReference(typed, among: entries.map(\.id), word: referent.known)
    }
    return named[0].id
  }
}
