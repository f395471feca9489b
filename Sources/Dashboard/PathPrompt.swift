import Finsam
import TextUI

/// Asks for the path of a file: of one to import rows from, or of one to write a report to.
struct PathPrompt: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    /// The register that the rows go to.
    case rows(of: DocumentKind)
    /// A ledger, for the outcome of the year.
    case ledger(Year)
    case report(ReportToWrite)
  }

  let purpose: Purpose
  private(set) var editor: LineEditor
  /// The names that the path may go on with, where there are several.
  private(set) var names: [String] = []

  init(_ purpose: Purpose) {
    self.purpose = purpose
    editor = LineEditor(purpose.proposal)
  }

  /// What is said where there is no path.
  var advice: String { purpose.advice }

  var bindings: [KeyBinding] {
    [
      KeyBinding(.enter, title: purpose.deed), KeyBinding(.tab, title: "Fyll i namnet"),
      KeyBinding(.escape, title: "Avbryt"),
    ]
  }

  var title: String { purpose.title }

  /// What is asked, where nothing is drawn; an empty line takes what is proposed.
  var question: String {
    purpose.label + (editor.isEmpty ? "" : " Tom rad: \(editor.text)") + " ”avbryt” avbryter."
  }

  var spokenNotes: [String] { below(400) }

  mutating func handle(_ key: Key) -> PromptAnswer {
    switch key {
    case .escape: return .cancelled
    case .tab: return .asked(.completePath(editor.text, from: purpose.start))
    case .enter:
      let path = editor.text.trimmed
      return path.isEmpty ? .incomplete : .asked(purpose.effect(path))
    default:
      names = []
      _ = editor.handle(key)
      return .open
    }
  }

  mutating func paste(_ text: String) {
    names = []
    editor.paste(text)
  }

  mutating func complete(_ path: String, _ names: [String]) {
    editor = LineEditor(path)
    self.names = names
  }

  func draw(on canvas: inout Canvas, in screen: Rect) {
    let width = min(72, screen.width - 6)
    let below = self.below(width)
    let popup = Popup(title: purpose.title, contentSize: Size(width, below.count + 3))
    let content = popup.draw(on: &canvas, in: screen)
    let (label, rest) = content.splitTop(1)
    canvas.write(purpose.label, x: label.x, y: label.y, .popup, in: label)
    let (line, notes) = rest.splitTop(1)
    for (y, text) in below.prefix(max(0, notes.height - 1)).enumerated() {
      canvas.write(text, x: notes.x, y: notes.y + 1 + y, .popup, in: notes)
    }
    editor.draw(on: &canvas, in: line, placeholder: purpose.example)
  }

  /// The names to choose among, else what is to be known of the file.
  private func below(_ width: Int) -> [String] {
    guard names.isEmpty else {
      let most = 12
      let more = names.count > most ? " … och \(names.count - most) till" : ""
      return ("Här finns " + names.prefix(most).joined(separator: ", ") + more)
        .wrapped(to: width)
    }
    return purpose.notes.flatMap { $0.wrapped(to: width) }
  }
}

extension PathPrompt.Purpose {
  fileprivate var title: String {
    switch self {
    case .rows(let kind): "Läs in från CSV-fil: \(kind.registerTitle)"
    case .ledger(let year): "Läs in utfall \(year.text) ur bokföringen"
    case .report: "Skriv rapporten till fil"
    }
  }

  fileprivate var label: String {
    switch self {
    case .rows, .ledger: "Filens sökväg. Du kan också dra filen hit."
    case .report: "Filens namn i förbundets mapp, eller en hel sökväg."
    }
  }

  fileprivate var example: String {
    switch self {
    case .rows: "till exempel Hämtningar/mars.csv"
    case .ledger: "till exempel Hämtningar/huvudbok.se"
    case .report: "till exempel ~/Dokument/styrkort.html"
    }
  }

  fileprivate var proposal: String {
    switch self {
    case .rows, .ledger: ""
    case .report(let report): "rapporter/\(report.name).\(report.form.rawValue)"
    }
  }

  fileprivate var deed: String {
    switch self {
    case .rows, .ledger: "Visa filen"
    case .report: "Skriv filen"
    }
  }

  fileprivate var advice: String {
    switch self {
    case .rows, .ledger: "Skriv sökvägen till filen, eller dra filen hit."
    case .report: "Skriv vad filen ska heta."
    }
  }

  fileprivate var start: PathStart {
    switch self {
    case .rows, .ledger: .here
    case .report: .forbund
    }
  }

  fileprivate func effect(_ path: String) -> Effect {
    switch self {
    case .rows(let kind): .readImport(kind, path: path)
    case .ledger(let year): .readLedger(path: path, year: year)
    case .report(let report): .writeReport(path: path, text: report.text, form: report.form)
    }
  }

  fileprivate var notes: [String] {
    switch self {
    case .rows(let kind):
      let columns = (kind.rowShape?.fields ?? []).filter { $0.key != "exempel" && !$0.isPrinted }
        .map(\.key)
      return ["Första raden är rubriker: " + columns.joined(separator: ", ") + "."]
        + (kind.isConfidential ? ["Inga namn, personnummer eller uppgifter om hälsa."] : [])
    case .ledger:
      return [
        "SIE 4, eller en CSV-fil med konto, eventuellt projekt, och belopp eller debet och kredit. "
          + "Du får se vad som skulle ändras innan något skrivs."
      ]
    case .report:
      return [
        "Finns filen och har någon ändrat i den, så ligger den kvar: rapporten läggs bredvid, med "
          + "ett nummer i namnet."
      ]
    }
  }
}

/// What is asked when a report is written.
enum ReportPrompt {
  static let open = "öppna"

  /// `note` is what was there already; empty where nothing was.
  static func written(_ path: String, note: String) -> PickerRequest {
    PickerRequest(
      purpose: .writtenReport(path), title: note.isEmpty ? "Rapporten är skriven" : note,
      items: [
        PickerItem(id: "klart", Picker.Item("Klart")),
        PickerItem(id: open, Picker.Item("Öppna den", detail: path.endOfPath)),
      ])
  }
}

extension String {
  /// A path by its end, which says which file it is: `…/rapporter/styrkort-2014.html`; a short one
  /// whole.
  package var endOfPath: String {
    guard count > 44 else { return self }
    return "…/" + split(separator: "/").suffix(2).joined(separator: "/")
  }
}
