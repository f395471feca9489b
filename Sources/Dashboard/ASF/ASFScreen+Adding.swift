import Finsam
import TextUI

extension ASFScreen {
  /// The comment of the record under the cursor; its note where it has no comment.
  private func commentPlace(_ desk: Desk) -> Place? {
    guard let address = selected?.address,
      let fields = desk.office.fields(at: address)?.map(\.shape.key)
    else { return nil }
    return ["kommentar", "anteckning"].first(where: fields.contains)
      .map { Place(address, field: $0) }
  }

  /// A form for a new row, with what follows from where the cursor stands.
  func add(to register: DocumentKind) -> Outcome {
    switch register {
    case .events:
      .go(.form(.logEvent(activity: "", year: nil)))
    case .milestones:
      .go(.form(.addRow(register, proposing: ["kommun": selected?.id ?? ""])))
    default: .go(.form(.addRow(register)))
    }
  }

  /// Asks what is to be added where the cursor stands in the plan; the likeliest is chosen.
  func addingToPlan(_ desk: Desk) -> Answer<Outcome> {
    guard let year, let plan = desk.office.asf.plan(year) else { return .absent }
    let event = selectedActivity
    var items: [(item: Picker.Item, form: FormRequest)] = [
      (
        Picker.Item(
          event.isEmpty ? "Händelse" : "Händelse på aktiviteten",
          detail: "loggar det som har hållits", synonyms: ["logga"]),
        .logEvent(activity: event, year: year)
      )
    ]
    let goals = goalUnderCursor(in: plan).map { [$0] } ?? plan.processGoals
    items += goals.map { goal in
      let name = goal.number.isEmpty ? goal.wording.oneLine : goal.number
      return (
        Picker.Item("Aktivitet i \(name)", detail: goals.count > 1 ? goal.wording.oneLine : ""),
        newActivity(in: goal, of: plan, desk)
      )
    }
    let lists: [(part: String, title: String)] = [
      (PartKey.processGoals, "Processmål"), (PartKey.indicators, "Indikator"), ("behov", "Behov"),
    ]
    items += lists.map { part, title in
      let list = PartReference(owner: plan.address, part: part)
      return (Picker.Item(title), .add(list, after: PartEditing(desk.office).last(of: list)))
    }
    let events = DocumentKind.events.path(id: "")
    let reasons = (
      log: desk.reasonNotWritable(events), plan: desk.reasonNotWritable(plan.address.file)
    )
    if let reason = reasons.plan {
      return reasons.log == nil ? .can(.go(.form(items[0].form))) : .cannot(reason)
    }
    if reasons.log != nil { items.removeFirst() }
    // A plan without process goals has nothing to log on.
    let isInPlan =
      event.isEmpty && (selected?.address?.steps.isEmpty == false || plan.processGoals.isEmpty)
    let likeliest = reasons.log == nil && isInPlan ? 1 : 0
    return .can(
      .pick(
        PickerRequest(
          purpose: .going(items.map { .form($0.form) }), title: "Lägg till",
          items: items.map { PickerItem(id: "", $0.item) },
          selected: min(likeliest, items.count - 1))))
  }

  /// A form for an activity of the process goal where the cursor stands, behind the one it is on.
  func addingActivity(_ desk: Desk) -> Answer<Outcome> {
    guard let year, let plan = desk.office.asf.plan(year) else {
      return .cannot("Här finns ingen handlingsplan än. \(desk.key(.new)) gör en.")
    }
    guard let goal = goalUnderCursor(in: plan) else {
      return .cannot("Ställ markören på ett processmål eller en aktivitet.")
    }
    return Answer.can(.go(.form(newActivity(in: goal, of: plan, desk))))
      .unless(desk.reasonNotWritable(plan.address.file))
  }

  private func goalUnderCursor(in plan: ActivityPlan) -> ProcessGoal? {
    guard let step = selected?.address?.steps.first, step.part == PartKey.processGoals else {
      return nil
    }
    return plan.processGoals.first { $0.id == step.id }
  }

  private func newActivity(in goal: ProcessGoal, of plan: ActivityPlan, _ desk: Desk)
    -> FormRequest
  {
    let list = PartReference(owner: plan.address(of: goal), part: PartKey.activities)
    let isHere = goal.activities.contains { $0.id == selectedActivity }
    return .add(list, after: isHere ? selectedActivity : PartEditing(desk.office).last(of: list))
  }

  /// The form of the record under the cursor, at its comment.
  func commenting(_ desk: Desk) -> Answer<Outcome> {
    guard let place = commentPlace(desk) else {
      return .cannot("Ställ markören på en aktivitet, eller något annat med kommentar.")
    }
    return Answer.can(.go(.form(.edit(place))))
      .unless(desk.reasonNotWritable(place.address.file))
  }

  func importing(_ desk: Desk) -> Answer<Outcome> {
    guard let register = view.importRegister else {
      return .cannot(
        "Välj först med \(desk.key(.chooseYear)) vad som ska läsas in: "
          + "händelser, företag, lägesbild, platser eller milstolpar.")
    }
    return Answer.can(.askForFile(for: register))
      .unless(desk.reasonNotWritable(register.path(id: "")))
  }

  /// Ticks the activity under the cursor off, or on again, and those that are marked with it. Where
  /// others are marked, none: then the row is to be marked as well.
  func toggles(_ desk: Desk) -> [Change] {
    guard ticks else { return [] }
    return PartEditing(desk.office, history: desk.reading.history).toggle(
      list.chosen(panes).compactMap(\.address))
  }

  /// Whether the rows that are meant are the one under the cursor, or marked with it.
  private var ticks: Bool {
    let isOther = list.id(at: panes.table.cursor).map { !panes.marked.contains($0) } ?? true
    return view == .plan && (panes.marked.isEmpty || !isOther)
  }

  /// Whether the activity under the cursor is ticked: known without what it would change.
  var ticksActivity: Bool { ticks && !selectedActivity.isEmpty }

  /// The id of the activity under the cursor; empty elsewhere.
  private var selectedActivity: String {
    guard view == .plan, let step = selected?.address?.steps.last, step.part == PartKey.activities
    else { return "" }
    return step.id
  }
}
