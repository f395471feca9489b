import Finsam
import TextUI

extension DueItem {
  /// All there is to say of it, with the way to where it is done.
  func lines(_ desk: Desk) -> [DetailLine] {
    let row = duty?.row
    let facts: [(String, String)] = [
      ("När", row?.when ?? ""), ("Senast", last.text), ("Läge", stateWord),
      ("Saknas", missing.joined(separator: "; ")), ("Ansvarig", who),
      ("Gjort när", row?.doneWhen ?? ""), ("Källa", source),
    ]
    return facts.filter { !$0.1.isEmpty }.map { label, text in
      DetailLine([Span(label + ": ", .dim), Span(text)])
    } + [
      .blank,
      DetailLine(
        [Span("→ " + (state == .done ? "Visa" : "Gör det här"))],
        destination: Destination(place, desk)),
    ]
  }
}
