import Finsam
import TextUI

/// Fields whose value is picked, and the names of what they hold.
extension RecordForm {
  /// The choices of a field that has some.
  func choices(for index: Int, _ desk: Desk) -> PickerRequest? {
    let field = fields[index]
    if let request = references(for: index, desk) { return request }
    switch field.shape.kind {
    case .choice(let choices):
      return request(.choice(field: index), choices.map { PickerItem(id: $0, Picker.Item($0)) })
    case .choices(let choices):
      return several(
        index,
        choices.map { choice in
          let label = label(ofReading: choice)
          return PickerItem(id: choice, Picker.Item(label, synonyms: [choice]))
        })
    case .answer:
      return request(
        .choice(field: index), ["ja", "nej"].map { PickerItem(id: $0, Picker.Item($0)) })
    case .municipality:
      let names = desk.office.municipalityNames.names
      return names.isEmpty
        ? nil
        : request(.choice(field: index), names.map { PickerItem(id: $0, Picker.Item($0)) })
    case .municipalities:
      let names = desk.office.municipalityNames.names
      return names.isEmpty
        ? nil : several(index, names.map { PickerItem(id: $0, Picker.Item($0)) })
    case .perspective:
      return request(
        .choice(field: index),
        desk.office.perspectiveNames(in: file).entries.map { entry in
          PickerItem(
            id: entry.perspective.id,
            Picker.Item(entry.perspective.name, synonyms: [entry.perspective.id]))
        })
    case .text, .prose, .day, .year, .period, .kronor, .number, .quantity, .list, .identifier,
      .word, .formula, .reference:
      return nil
    }
  }

  /// The records that a field may name, by their names: of a list as many as one likes.
  private func references(for index: Int, _ desk: Desk) -> PickerRequest? {
    let shape = fields[index].shape
    guard let referent = shape.referent else { return nil }
    if referent == .activities {
      return plan(desk).map { request(.reference(field: index), activities(of: $0)) }
    }
    guard let entries = ReferenceNames(desk.office, in: file).entries(referent),
      // Where there is nothing to choose among yet, it is written as it is elsewhere.
      !referent.mayBeWords || !entries.isEmpty
    else { return nil }
    let own = ownId(as: referent)
    let items = entries.filter { $0.id != own }.map { entry in
      // Goals of several years may be worded alike.
      let year = referent == .goals ? entry.id.prefix { $0 != "/" } + ": " : ""
      return PickerItem(
        id: entry.id,
        referent.isChosenByName && !entry.name.isEmpty
          ? Picker.Item(year + entry.name.oneLine, synonyms: [entry.id])
          : Picker.Item("\(entry.id)  \(entry.name.oneLine)"))
    }
    if shape.kind == .list { return items.isEmpty ? nil : several(index, items) }
    var single = request(.reference(field: index), items)
    single.takesWords = referent.mayBeWords
    return single
  }

  /// What the record that is edited is named by itself, which it cannot be a part of or go on from.
  private func ownId(as referent: Referent) -> String? {
    guard case .edit(let address) = purpose, let step = address.steps.last else { return nil }
    return switch referent {
    case .goals where step.part == PartKey.goals: address.wholeId
    case .ownItems, .ownTasks, .ownOutcomes: step.id
    default: nil
    }
  }

  /// As many as one likes; what the field has already is ticked, also where it is none of them.
  private func several(_ index: Int, _ items: [PickerItem]) -> PickerRequest {
    let chosen = fields[index].text.listed
    let others = chosen.filter { one in !items.contains { $0.id == one } }
    let all = items + others.map { PickerItem(id: $0, Picker.Item($0)) }
    return PickerRequest(
      purpose: .choice(field: index), title: fields[index].shape.label, items: all,
      selected: all.firstIndex { chosen.contains($0.id) } ?? 0,
      marked: Set(all.indices.filter { chosen.contains(all[$0].id) }))
  }

  /// What a field holds, as it is read: the name of an activity or an insats for its id.
  func shown(_ field: FormField, _ desk: Desk) -> String {
    let mark = isReading(field) ? Readings.mark : ""
    // Those of the form's own year alone.
    if field.shape.referent == .activities {
      return (plan(desk).flatMap { name(of: field.text, in: $0) } ?? field.text) + mark
    }
    if field.shape.key == Readings.key {
      return field.text.listed.map(label(ofReading:)).joined(separator: ", ")
    }
    return desk.office.shown(field.text, of: field.shape, in: file) + mark
  }

  /// What the field is called that holds a reading, of which a record has the key; other words for
  /// what no field says are as they are, and so are those of other choices.
  private func label(ofReading key: String) -> String {
    fields.first { $0.shape.key == key }?.shape.label ?? key
  }

  /// Whether the form's own field for it says that the value is the transcriber's reading.
  private func isReading(_ field: FormField) -> Bool {
    guard field.shape.mayBeReading, !field.text.isEmpty,
      let marks = fields.first(where: { $0.shape.key == Readings.key })?.text
    else { return false }
    return marks.listed.contains(field.shape.key)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    switch purpose {
    case .choice(let index), .reference(let index):
      // The same ones in another order are no change.
      let old = fields[index].text
      return commit(Set(old.listed) == Set(id.listed) ? old : id, to: index, desk)
    default: return .stay
    }
  }

  private func request(_ purpose: PickerRequest.Purpose, _ items: [PickerItem]) -> PickerRequest {
    let field: FormField =
      switch purpose {
      case .choice(let index), .reference(let index): fields[index]
      default: fields[0]
      }
    let empty = field.shape.isRequired ? [] : [PickerItem(id: "", Picker.Item("(tomt)"))]
    return PickerRequest(
      purpose: purpose, title: field.shape.label, items: items + empty,
      selected: items.firstIndex { $0.id == field.text } ?? 0)
  }

  /// The plan of the year that the event was held; nil where that year has none.
  private func plan(_ desk: Desk) -> ActivityPlan? {
    func text(_ key: String) -> String { fields.first { $0.shape.key == key }?.text ?? "" }
    let held = Year(id: String(text("dag").prefix(4))) ?? Year(id: text("år"))
    return held.map(desk.office.asf.plan) ?? desk.office.asf.plan(on: desk.day)
  }

  /// By process goal. How an activity is done tells those of one name apart, and goes first there.
  private func activities(of plan: ActivityPlan) -> [PickerItem] {
    plan.processGoals.flatMap { goal in
      goal.activities.map { activity in
        let (name, how) = (activity.name.oneLine, activity.how.oneLine)
        let isShared = hasNamesake(activity, in: plan) && !how.isEmpty
        let title = [goal.number, isShared ? how : name].filter { !$0.isEmpty }
        return PickerItem(
          id: activity.id,
          Picker.Item(
            title.joined(separator: "  "), detail: isShared ? name : how,
            synonyms: [goal.wording, activity.id]))
      }
    }
  }

  /// The name of an activity, and how it is done where another has the same name.
  private func name(of id: String, in plan: ActivityPlan) -> String? {
    guard let found = plan.activity(id) else { return nil }
    let (activity, name) = (found.activity, found.activity.name.oneLine)
    guard hasNamesake(activity, in: plan) else { return name }
    let facts = [found.goal.number, activity.how.oneLine].filter { !$0.isEmpty }
    return facts.isEmpty ? name : "\(facts.joined(separator: " ")): \(name)"
  }

  private func hasNamesake(_ activity: Finsam.Activity, in plan: ActivityPlan) -> Bool {
    plan.processGoals.flatMap(\.activities).count { $0.name.oneLine == activity.name.oneLine } > 1
  }
}
