import Finsam
import TextUI

extension DueItem {
  /// All there is to say of it, with the way to where it is done.
  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    let row = duty?.row
    let facts: [(String, String)] = [
      ("När", row?.when ?? ""), ("Senast", last.text), ("Läge", stateWord),
      ("Saknas", missing.joined(separator: "; ")), ("Ansvarig", who),
      ("Gjort när", row?.doneWhen ?? ""), ("Källa", source),
    ]
    return facts.filter { !$0.1.isEmpty }.flatMap { label, text in
      let rows = "\(label): \(text)".wrapped(to: max(20, width - 2))
      return rows.enumerated().map { index, row in
        index == 0 && row.hasPrefix(label + ":")
          ? DetailLine([Span(label + ":", .dim), Span(String(row.dropFirst(label.count + 1)))])
          : DetailLine(row, indent: 2)
      }
    } + [
      .blank,
      DetailLine(
        [Span("→ " + (state == .done ? "Visa" : "Gör det här"))],
        destination: Destination(place, desk)),
    ]
  }
}
