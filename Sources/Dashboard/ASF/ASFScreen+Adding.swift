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
      .go(.form(.logEvent(activity: selectedActivity, year: view == .plan ? year : nil)))
    case .milestones:
      .go(.form(.addRow(register, proposing: ["kommun": selected?.id ?? ""])))
    default: .go(.form(.addRow(register)))
    }
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

  /// Ticks the activity under the cursor off, or on again; nil elsewhere.
  func selectedToggle(_ desk: Desk) -> Change? {
    guard view == .plan else { return nil }
    return selected?.address.flatMap(PartEditing(desk.office).toggle)
  }

  /// The id of the activity under the cursor; empty elsewhere.
  private var selectedActivity: String {
    guard view == .plan, let step = selected?.address?.steps.last, step.part == PartKey.activities
    else { return "" }
    return step.id
  }
}
