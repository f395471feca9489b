import Finsam

/// The description of the data files, made from the field lists so that it cannot be wrong.
package enum FormatDocumentation {
  package static var markdown: String {
    introduction
      + DocumentKind.allCases.map { kind in
        "\n## \(heading(kind))\n\n\(kind.opening)\n" + section(kind.shape, level: 3)
      }.joined()
  }

  private static let introduction = """
    # Datafilernas format

    En mapp är ett förbund. Filerna är vanlig text i YAML och kan ändras i vilken texteditor som
    helst; programmet ändrar bara det värde som du ändrar och låter kommentarer, ordning och egna
    nycklar stå kvar.

    - Spara som UTF-8. Dra in med mellanslag, aldrig med tabb.
    - Skriv ”nyckel: värde”, med mellanslag efter kolonet. Punkten i en nyckel nedan, till exempel
      ”period.start”, betyder att ”start:” står indragen på en egen rad under ”period:”.
    - Varje post i en lista börjar med ”- ”. Två poster i samma lista får inte ha samma id.
    - Ett värde som innehåller ”: ” eller ” #”, eller börjar med ett skiljetecken, sätts inom
      citattecken.
    - Längre texter skrivs efter ”|” på indragna rader under nyckeln.
    - En tom nyckel betyder detsamma som ingen. Ankare (&), hänvisningar (*) och typmärkningar (!)
      används inte.
    - Programmet skriver ”historik.csv” själv; ändra inte i den.

    Kontrollera efteråt med ”kansli check”.

    """

  private static func heading(_ kind: DocumentKind) -> String {
    kind.folder == nil ? kind.path(id: "") : kind.path(id: "<id>")
  }

  private static func section(_ shape: RecordShape, level: Int) -> String {
    var text = ""
    if !shape.fields.isEmpty {
      text += "\n| nyckel | kallas | värde | krävs | anmärkning |\n|---|---|---|---|---|\n"
      text += shape.fields.map(row).joined()
    }
    for part in shape.parts {
      let mark = String(repeating: "#", count: min(level, 6))
      text += "\n\(mark) \(part.key): \(part.label)\n"
      text += "\nEn lista; varje post kallas ”\(part.singular)” i programmet.\n"
      text += section(part.shape, level: level + 1)
    }
    return text
  }

  private static func row(_ field: FieldShape) -> String {
    let cells = [
      field.key, field.label, field.kind.explanation, field.isRequired ? "ja" : "", field.help,
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }
}

extension Kind {
  /// What to write in the file.
  fileprivate var explanation: String {
    switch self {
    case .text: "text på en rad"
    case .prose: "text, även flera rader"
    case .day: "dag, 2014-12-31"
    case .year: "årtal, 2014"
    case .kronor: "hela kronor, 1222883"
    case .number: "tal, 12,5"
    case .quantity: "tal, intervall (50–65), ca 60, över 65, nästan 65, ja eller nej"
    case .answer: "ja eller nej"
    case .choice(let choices): "ett av: " + choices.joined(separator: ", ")
    case .reference(let kind): "id för \(kind.swedish)"
    case .list: "flera, med kommatecken mellan"
    case .identifier: "id"
    }
  }
}
