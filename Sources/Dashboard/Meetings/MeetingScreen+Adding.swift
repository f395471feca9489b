import Finsam
import TextUI

extension MeetingScreen {
  /// The list of what an item can be about is long, and made only where somebody wants one.
  func adding(_ desk: Desk) -> Answer<() -> Outcome> {
    switch view {
    case .all, .decisions, .execution, .attendance:
      return addingMeeting(desk, planned: selectedPlan(desk))
    case .wheel:
      return addingPart(
        PartKey.yearTasks, of: .yearWheel, after: desk.office.meetings.yearWheel.tasks.last?.id,
        desk)
    case .delegation:
      return addingPart(
        PartKey.delegations, of: .delegation,
        after: desk.office.meetings.delegation.delegations.last?.id, desk)
    case .documents: return addingDocument(desk)
    case .next:
      guard let meeting = preparation?.next?.meeting else {
        return addingMeeting(desk, planned: preparation?.next.flatMap { plan(at: $0.place, desk) })
      }
      return Answer.can { .pick(originRequest(desk)) }
        .unless(desk.reasonNotWritable(meeting.address.file))
    }
  }

  /// Adds to the list of a document that the förbund has one of.
  private func addingPart(_ part: String, of kind: DocumentKind, after last: String?, _ desk: Desk)
    -> Answer<() -> Outcome>
  {
    let owner = Address(kind.path(id: ""))
    return Answer.can { .go(.form(.add(PartReference(owner: owner, part: part), after: last))) }
      .unless(desk.reasonNotWritable(owner.file))
  }

  /// A section behind the one under the cursor; without one a year's report.
  private func addingDocument(_ desk: Desk) -> Answer<() -> Outcome> {
    guard let address = selected?.address,
      view.kinds.contains(where: {
        DocumentKind(path: address.file) == $0
      })
    else {
      return Answer.can { .go(.form(.create(.annualReport))) }.unless(desk.readOnlyReason)
    }
    let list = PartReference(owner: Address(address.file), part: PartKey.sections)
    let last = address.steps.first?.id ?? desk.office.ids(in: list.owner, part: list.part).last
    return Answer.can { .go(.form(.add(list, after: last))) }
      .unless(desk.reasonNotWritable(address.file))
  }

  /// A meeting that is planned, and has no papers yet, is made with what the plan has of it.
  private func addingMeeting(_ desk: Desk, planned: PlannedMeeting?) -> Answer<() -> Outcome> {
    Answer.can { .go(.form(.create(.meeting, proposing: planned?.proposedTexts ?? [:]))) }
      .unless(desk.readOnlyReason)
  }

  /// The planned meeting without papers that the row stands for.
  private func selectedPlan(_ desk: Desk) -> PlannedMeeting? {
    selected?.address.flatMap { plan(at: Place($0), desk) }
  }

  private func plan(at place: Place, _ desk: Desk) -> PlannedMeeting? {
    guard let step = place.address.steps.last, step.part == PartKey.plannedMeetings else {
      return nil
    }
    let meetings = desk.office.meetings
    return meetings.plans.first { $0.address.file == place.address.file }?.meetings
      .first { $0.id == step.id && !meetings.isHere($0) }
  }

  /// What `n` adds to the line: of a meeting where nobody stands as present, all who were at the
  /// one before, or somebody.
  func addingToDetail(_ moment: Moment) -> Answer<Outcome> {
    guard let line = moment.line() else { return .cannot("Ställ markören på en rad.") }
    if let planned = selectedPlan(moment.desk) {
      return addingMeeting(moment.desk, planned: planned).map { $0() }
    }
    // The heading of what one has gone into stands for its own lists, not for those it is in.
    if let address = selected?.address, line.place == Place(address),
      let request = PickerRequest(listsOf: address)
    {
      return Answer.can(.pick(request)).unless(moment.desk.reasonNotWritable(address.file))
    }
    guard let list = line.listForNew, list.part == PartKey.attendance,
      let meeting = moment.desk.office.meetings.all.first(where: { $0.address == list.owner }),
      meeting.attendance.isEmpty,
      let before = moment.desk.office.meetings.attended(before: meeting)
    else { return line.answer(.new, moment.desk) }
    let count = before.attendance.count
    let items = [
      PickerItem(
        id: Self.sameAttendance,
        Picker.Item(
          "Samma närvaro som \(before.day.text)",
          detail: "\(count) personer, efter roll; ändra sedan det som skiljer")),
      PickerItem(id: "", Picker.Item("En i taget", detail: "skriv in var och en för sig")),
    ]
    return Answer.can(
      .pick(
        PickerRequest(purpose: .attendance(list.owner), title: "Närvaro", items: items))
    ).unless(moment.desk.reasonNotWritable(list.owner.file))
  }

  private static let sameAttendance = "samma"

  func newAttendance(_ choice: String, at address: Address, _ desk: Desk) -> Outcome {
    let meetings = desk.office.meetings
    guard choice == Self.sameAttendance,
      let meeting = meetings.all.first(where: { $0.address == address }),
      let before = meetings.attended(before: meeting)
    else {
      return .go(
        .form(.add(PartReference(owner: address, part: PartKey.attendance), after: nil)))
    }
    return .ask(.save(meeting.taking(attendanceOf: before)))
  }

  /// What `n` adds in the list, where that is not said by the action's own words.
  var nameOfNew: String? {
    switch view {
    case .next: preparation?.next?.meeting == nil ? "Nytt möte" : "Nytt ärende"
    case .all, .decisions, .execution, .attendance: "Nytt möte"
    case .wheel: "Ny uppgift"
    case .delegation: "Ny delegering"
    case .documents: list.count == 0 ? "Ny årsredovisning" : "Nytt avsnitt"
    }
  }

  /// The decision that the cursor stands on, in a meeting's detail or in a list of what is to be
  /// carried out; in other lists rows are marked.
  func executed(_ moment: Moment) -> Address? {
    if isInList, view != .execution, view != .next { return nil }
    return (isInList ? selected?.address : moment.line()?.place?.address)?.decision
  }

  /// Says that the decision under the cursor is carried out, or takes that back.
  func carryingOut(_ moment: Moment) -> Answer<Outcome> {
    let desk = moment.desk
    guard let address = executed(moment),
      let done = desk.office.fields(at: address)?.first(where: {
        $0.shape.key == Resolution.key(\.done)
      })
    else { return view == .execution ? .cannot("Ställ markören på ett beslut.") : .absent }
    let today = done.text.isEmpty ? desk.day.text : ""
    return Answer.can(
      .ask(.save([Change(address, .field(Resolution.key(\.done), from: done.text, to: today))]))
    ).unless(desk.reasonNotWritable(address.file))
  }

  /// Whether the row is a task of the year wheel.
  var isOnTask: Bool { selected?.address.map(Self.isTask) == true }

  private static func isTask(_ address: Address) -> Bool {
    DocumentKind(path: address.file) == .yearWheel && address.steps.count == 1
  }

  /// Says that the task under the cursor is done for this time, or takes that back.
  func ticking(_ desk: Desk) -> Answer<Outcome> {
    guard let address = selected?.address, Self.isTask(address), let id = address.steps.last?.id,
      let task = desk.office.meetings.yearWheel.tasks.first(where: { $0.id == id })
    else { return .cannot("Ställ markören på en uppgift i årshjulet.") }
    if let shown = task.shownBy {
      return .cannot(
        "Det syns i förbundets data när den är gjord: se ”\(shown.rawValue)” i årshjulet.")
    }
    // The list of what is to be done has a row for a time that is over, and one for the next.
    let due = desk.overview.due.all
    let meant =
      due.first { $0.id == selected?.id }
      ?? due.first { $0.state == .late && $0.taskAddress == address }
    guard let change = task.ticking(meant?.last, on: desk.day, at: address) else {
      return .cannot(
        "När uppgiften ska göras är oklart, så det går inte att säga vilken gång det är.")
    }
    return Answer.can(.ask(.save([change]))).unless(desk.reasonNotWritable(address.file))
  }

  /// The form of a decision on the item under the cursor, with the proposal's own words.
  func deciding(_ desk: Desk) -> Answer<Outcome> {
    guard let (meeting, item) = item(desk) else {
      return .cannot("Ställ markören på ett ärende.")
    }
    if (isInDetail ? line(desk)?.place?.address : selected?.address)?.decision != nil {
      return .cannot(
        "Beslutet är redan skrivet. \(desk.key(.edit)) ändrar det; på ärendets egen rad går det "
          + "att "
          + "skriva ett till.")
    }
    let decided = Set(item.decisions.map(\.wording))
    let proposal = item.proposals.first { !decided.contains($0.wording) && !$0.isUnfinished }
    let list = PartReference(
      owner: meeting.address.appending(Step(PartKey.items, item.id)), part: PartKey.decisions)
    return Answer.can(
      .go(
        .form(
          .add(
            list, after: item.decisions.last?.id,
            proposing: item.proposedDecision(
              by: proposal, applied: desk.office.appliedAmount(in: item)))))
    ).unless(desk.reasonNotWritable(meeting.address.file))
  }
}

extension AgendaItem {
  /// What a new decision begins with: the proposal's own words, and where those have no amount what
  /// is applied for, unless it is decided already.
  fileprivate func proposedDecision(by proposal: Resolution?, applied: Kronor?) -> [String: String]
  {
    var texts = proposal?.proposedTexts ?? [:]
    let key = Resolution.key(\.amount)
    let verdict = texts[Resolution.key(\.verdict)].flatMap(Decision.Verdict.init)
    guard texts[key] == nil, decisions.allSatisfy({ $0.amount == nil }), let applied,
      [nil, .granted, .refused, .approved].contains(verdict)
    else { return texts }
    texts[key] = applied.text
    return texts
  }
}

extension Address {
  /// The decision that it is of, or is a part of.
  fileprivate var decision: Address? {
    guard let last = steps.lastIndex(where: { $0.part == PartKey.decisions }) else { return nil }
    return Address(file, Array(steps[...last]))
  }
}

extension Resolution {
  /// What the decision takes over from the proposal.
  fileprivate var proposedTexts: [String: String] {
    let texts = [
      Self.key(\.wording): wording, Self.key(\.amount): amount.text, Self.key(\.from): from.text,
      Self.key(\.to): to.text,
      Self.key(\.condition): condition, Self.key(\.insats): insats,
      Self.key(\.responsible): responsible,
      Self.key(\.verdict): verdict?.rawValue ?? proposedVerdict?.rawValue ?? "",
    ]
    return texts.filter { !$0.value.isEmpty }
  }

  /// What the proposal's verb says: `att bevilja …`.
  private var proposedVerdict: Decision.Verdict? {
    let words = wording.lowercased()
    let verbs: [(String, Decision.Verdict)] = [
      ("bevilja", .granted), ("avslå", .refused), ("godkänna", .approved),
      ("fastställa", .adopted), ("delegera", .delegated), ("nominera", .nominated),
      ("bordlägga", .tabled), ("återremittera", .remitted),
    ]
    return verbs.first { words.hasPrefix("att " + $0.0) }?.1
  }
}
