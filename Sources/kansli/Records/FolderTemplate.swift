import FileStore
import Finsam

/// The files of a förbund that has just begun.
struct FolderTemplate {
  /// What the folder is called.
  let folder: String
  /// The förbund's name; nil where nobody has given it.
  let given: String?
  let year: Int

  /// Paths within the folder, and texts.
  var files: [(path: String, text: String)] {
    [
      (DocumentKind.forbund.path(id: ""), forbund),
      (DocumentKind.styrkort.path(id: String(year)), styrkort),
      (DocumentKind.rules.path(id: ""), rules),
      (DocumentKind.instrument.path(id: ""), BuiltInIndicators.text),
    ]
  }

  /// The name alone is set; every other field stands as an example behind a `#`.
  private var forbund: String {
    let shape = DocumentKind.forbund.shape
    let opening = [
      "# " + DocumentKind.forbund.opening,
      "# En rad som börjar med # gäller inte. Ta bort tecknet och skriv era egna uppgifter.",
      "namn: \(title)",
      "# Egna siffror behöver ingen källa. Skriv ja där uppgifterna tas ur dokument.",
      "källor_krävs: nej",
    ]
    return text(opening + examples(of: shape, except: ["namn", "källor_krävs"], indent: ""))
  }

  private var styrkort: String {
    let shape = DocumentKind.styrkort.shape
    let opening = [
      "# " + DocumentKind.styrkort.opening,
      "# En rad som börjar med # gäller inte. Ta bort tecknet och skriv era egna uppgifter.",
      "år: \(year)",
    ]
    let perspectives =
      ["", "perspektiv:"] + Perspective.usual.map { "  - perspektiv: \($0.id)" }
    let goals =
      shape.part(PartKey.goals).map { part in
        ["", "# \(part.label)", "#mål:"] + entries(of: part.shape, indent: "  ").map { "#" + $0 }
      } ?? []
    return text(
      opening + fields(of: shape, except: ["år"], indent: "").map { "#" + $0 } + perspectives
        + goals)
  }

  private var rules: String {
    text([
      "# Regler för kommunernas aktivitetsansvar (KAA): det som lagen säger, med första dag.",
      "# Lägg till kontorets egna frister under ”frister” med ”slag: lokal rutin”; data/FORMAT.md",
      "# säger vad en regel kan innehålla.", "", LawRules.text,
    ])
  }

  private func text(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  /// The name as given; `Samordningsförbundet Norra` for the folder `norra` where none is.
  private var title: String {
    if let given { return given }
    let isPlain = folder.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == " " }
    let isUsable = isPlain && folder.first?.isLetter == true
    let name = isUsable ? folder.capitalizedFirst : "X"
    return name.lowercased().hasPrefix("samordningsförbund") ? name : "Samordningsförbundet " + name
  }

  private func examples(of shape: RecordShape, except keys: [String], indent: String) -> [String] {
    fields(of: shape, except: keys, indent: indent).map { "#" + $0 }
      + shape.parts.flatMap { part in
        ["", "# \(part.label)", "#\(part.key):"]
          + entries(of: part.shape, indent: indent + "  ").map { "#" + $0 }
      }
  }

  /// One example entry of a list, with everything in it.
  private func entries(of shape: RecordShape, indent: String) -> [String] {
    let lines =
      fields(of: shape, except: [], indent: indent + "  ")
      + shape.parts.flatMap { part in
        ["\(indent)  \(part.key):"] + entries(of: part.shape, indent: indent + "    ")
      }
    return lines.enumerated().map { index, line in
      index == 0 ? indent + "- " + line.dropFirst(indent.utf8.count + 2) : line
    }
  }

  /// The fields with an example each; groups stand under a key of their own.
  private func fields(of shape: RecordShape, except keys: [String], indent: String) -> [String] {
    var lines: [String] = []
    var group: Substring?
    for field in shape.fields where !keys.contains(field.key) {
      let words = field.key.split(separator: ".")
      let inGroup = words.count > 1
      if inGroup, words.first != group { lines.append("\(indent)\(words[0]):") }
      group = inGroup ? words.first : nil
      let key = words.last.map(String.init) ?? field.key
      lines.append(indent + (inGroup ? "  " : "") + "\(key): \(example(field))")
    }
    return lines
  }

  private func example(_ field: FieldShape) -> String {
    if !field.example.isEmpty { return field.example }
    return switch field.kind {
    case .text, .prose: field.label
    case .day: "\(year)-12-31"
    case .year, .period: String(year)
    case .kronor: "1000000"
    case .number: "20"
    case .quantity: "65"
    case .answer: "ja"
    case .choice(let choices), .choices(let choices): choices.first ?? ""
    case .reference: "exempel-1"
    case .list: "ett, två"
    case .municipality: "Skellefteå"
    case .municipalities: "Norsjö, Skellefteå"
    case .identifier: "exempel-1"
    case .word, .perspective: Perspective.individual.id
    case .formula: "intakter − kostnader"
    }
  }
}
