import Finsam

extension RecordForm {
  /// One contact with the youth of a case: when, how, what came of it and by whom.
  init(followingUp one: KAACase, _ standing: KAAStanding, _ desk: Desk) {
    let register = Address(KAAFollowUp.path)
    purpose = .add(
      PartReference(owner: register, part: RegisterKey.rows),
      after: desk.office.kaa.followUps.last?.id)
    title = "Följ upp \(one.id): \(standing.step.rawValue)"
    let id = desk.office.nextId(inRegister: KAAFollowUp.path) ?? "u-1"
    given = [Draft.Text("id", id), Draft.Text("ärende", one.id)]
    if let isExample = one.isExample { given.append(Draft.Text("exempel", isExample.text)) }
    let proposed = ["dag": desk.board.day.text, "av": one.responsible.text]
    let told = Set(given.map(\.key) + ["exempel"])
    fields = KAAFollowUp.fields.map(\.shape).filter { !told.contains($0.key) }
      // What came of it decides whether it counts: that is asked for.
      .map { FormField($0.key == "utfall" ? $0.asRequired : $0, text: proposed[$0.key] ?? "") }
    cursor = fields.firstIndex { $0.text.isEmpty } ?? 0
  }
}
