import Finsam
import TextUI

/// One form for several records: what is written in it is given to all of them, as one step.
extension RecordForm {
  /// Nil where nothing is to be changed.
  init?(editing addresses: [Address], _ desk: Desk) {
    guard let first = addresses.first else { return nil }
    purpose = .edit(first)
    alike = Array(addresses.dropFirst())
    refresh(desk)
  }

  init?(assessing judged: [Address], _ desk: Desk) {
    guard let first = judged.first else { return nil }
    self.init(assessing: first, desk)
    guard judged.count > 1 else { return }
    alike = Array(judged.dropFirst())
    let word = first.steps.last?.part == PartKey.goals ? "mål" : "poster"
    title = "Förslag till bedömning av \(judged.count) markerade \(word)"
    let proposed = fields.map(\.text)
    mix(desk)
    for index in fields.indices where !fields[index].isMixed {
      fields[index].text = proposed[index]
    }
  }

  /// Records that are gone are no longer among them.
  mutating func keepAlike(_ desk: Desk) {
    alike = alike.filter { desk.office.outline(at: $0) != nil }
    guard !alike.isEmpty else { return }
    title = "Ändra \(alike.count + 1) markerade poster tillsammans"
    partRows = []
    mix(desk)
  }

  /// A field in which they differ holds nothing until something is written for all of them.
  private mutating func mix(_ desk: Desk) {
    let others = alike.compactMap { desk.office.outline(at: $0) }
    for index in fields.indices {
      let field = fields[index]
      let differs = others.contains { ($0.text(field.shape.key) ?? "") != field.original }
      if differs { fields[index] = FormField(mixed: field.shape) }
    }
  }

  /// Nothing is written for all of them: each keeps what it has.
  mutating func leaveMixed(_ index: Int) -> Outcome {
    (editor, dropped, fault) = (nil, nil, nil)
    fields[index].text = ""
    return .stay
  }

  /// What sets a field of all of them.
  func changes(
    of key: String, to text: String, in first: Address, from original: String, _ desk: Desk
  )
    -> [Change]
  {
    let own = alike.isEmpty ? original : desk.office.outline(at: first)?.text(key) ?? original
    let others = alike.map { ($0, desk.office.outline(at: $0)?.text(key) ?? "") }
    return ([(first, own)] + others).filter { $0.1 != text }.map { address, from in
      Change(address, .field(key, from: from, to: text))
    }
  }

  /// The first of the others in which an end would come before its start.
  func reversal(of key: String, to text: String, _ desk: Desk) -> InvalidInput? {
    for address in alike {
      guard let outline = desk.office.outline(at: address) else { continue }
      let reversal = outline.fields.map(\.shape).reversal(
        in: { $0 == key ? text : outline.text($0) ?? "" }, changed: [key])
      if let reversal { return reversal.reason }
    }
    return nil
  }

  /// Which records are meant.
  func alikeLines(_ first: Address, _ desk: Desk, width: Int) -> [Line] {
    let names = ([first] + alike).map { address in
      let title = desk.office.outline(at: address)?.title.oneLine ?? ""
      return title.isEmpty ? address.steps.last?.id ?? DocumentKind.stem(of: address.file) : title
    }
    return "Gäller \(names.swedishList).".wrapped(to: width, atMost: 3).map { Line($0, .strong) }
  }
}
