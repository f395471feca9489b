import Finsam
import TextUI

/// The lines of an import's preview: what would be done, what stands in the way, columns and rows.
struct ImportLines {
  let report: ImportReport
  let width: Int
  /// Whether it was made anew while one looked at it: then another key adds.
  var isRenewed = false

  private var adding: String { isRenewed ? "Ctrl+S" : "Enter" }

  var all: [Line] {
    verdict + problems("Fel i filen", report.errors, .error)
      + problems("Värt att veta", report.hints, .text) + columns
      + (report.errors.isEmpty ? rows : [])
  }

  /// Whether the rows can be added, and what to do.
  private var verdict: [Line] {
    let undated = report.isPossible ? report.undated : nil
    let told = undated.map {
      wrapped(
        "! \($0) Utan dag syns de inte i sin ordning. Ge kolumnen fältets namn, eller fyll i "
          + "dagen i "
          + "filen.", .warning)
    }
    return (told ?? []) + ownVerdict
  }

  private var ownVerdict: [Line] {
    if report.isPossible, let repetition = report.repetition {
      let new = report.newCount
      return wrapped("! \(repetition)", .warning)
        + (new == 0
          ? []
          : wrapped("\(adding) lägger till \(new == 1 ? "den som är ny" : "de \(new) nya").", .text))
        + wrapped(Self.adviceOnRepeated + " Esc går tillbaka, och inget har hänt.", .text)
    }
    if report.isPossible, !report.absent.isEmpty {
      let columns = report.absent.map { "”\($0.oneLine)”" }.swedishList
      let noun = report.absent.count == 1 ? "Kolumnen" : "Kolumnerna"
      return wrapped("! \(noun) \(columns) lämnas utanför.", .warning)
        + wrapped(
          "\(report.count) kan läggas till i \(report.register), utan "
            + "\(report.absent.count == 1 ? "den" : "dem").",
          .text)
        + wrapped(
          "Är det uppgifter som ska med: skriv fältets namn som rubrik i filen. \(adding) lägger "
            + "till raderna som de är. Esc går tillbaka, och inget har hänt.", .text)
    }
    if report.isPossible {
      return wrapped("✔ \(report.count) kan läggas till i \(report.register).", .good)
        + wrapped("\(adding) lägger till alla. Esc går tillbaka, och inget har hänt.", .text)
    }
    guard !report.errors.isEmpty else {
      return wrapped("✖ \(report.file) har inga rader att lägga till.", .error)
        + wrapped("Lägg till rader under rubrikerna i filen och spara den. \(again)", .text)
    }
    return wrapped("✖ Inget kan läggas till: filen har \(report.errors.count) fel.", .error)
      + wrapped(
        "Rätta \(report.errors.count == 1 ? "det" : "dem") i filen och spara den. \(again)", .text)
  }

  static let adviceOnRepeated =
    "A (stort A) eller Ctrl+A lägger till alla, också de som redan står där."

  private let again = "Enter läser den igen, Esc går tillbaka."

  private func problems(_ title: String, _ problems: [Problem], _ role: Role) -> [Line] {
    guard !problems.isEmpty else { return [] }
    return heading(title)
      + problems.flatMap { problem -> [Line] in
        let place = problem.line == 0 ? "" : "Rad \(problem.line), tecken \(problem.column). "
        let texts = "\(problem.message) \(problem.advice)".wrapped(to: max(20, width - 2))
        return (place.isEmpty ? [] : [Line(place, .strong)])
          + texts.map { Line($0, role, indent: 2) }
      }
  }

  private var columns: [Line] {
    let names = report.columns
    let widest = names.map { TextWidth.cells(of: $0.name.oneLine) }.max() ?? 0
    let room = min(widest, max(8, width / 2 - 2))
    let lines = names.map { column in
      let name = column.name.oneLine.clipped(to: room).padded(to: room)
      return column.field.map { Line("\(name)  → \($0.label)") }
        ?? Line("\(name)  – lämnas utanför", .dim)
    }
    return heading("Kolumner i \(report.file)") + lines
  }

  private var rows: [Line] {
    guard !report.plan.drafts.isEmpty else { return [] }
    let most = 50
    let count = report.plan.drafts.count
    let table = ImportTable(report: report, rows: 0..<min(most, count), width: width)
    let title = count > most ? "De första \(most) av \(report.count)" : "Så skulle raderna stå"
    return heading(title) + table.lines
      + (table.absent.isEmpty
        ? [] : [.blank] + wrapped("Får inte plats: \(table.absent.joined(separator: ", ")).", .dim))
      + (report.isMasking
        ? [.blank]
          + wrapped(
            "Det som säger något om ungdomen visas inte här. När ärendet är inläst visar v det,"
              + " och det skrivs i historiken.", .dim) : [])
  }

  private func heading(_ title: String) -> [Line] {
    [.blank] + title.wrapped(to: width).map { Line($0, .heading) }
  }

  private func wrapped(_ text: String, _ role: Role) -> [Line] {
    text.wrapped(to: width).map { Line($0, role) }
  }
}
