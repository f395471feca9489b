import Finsam
import Testing

/// Every part of every document is added, shown, changed and removed by commands.
@Suite struct PartCommandTests {
  private static let files = [
    "norra/forbund.yaml": "namn: Norra\nmedlemmar:\n  - id: norsjo\n    namn: Norsjö kommun\n"
      + "    kort: Norsjö\n    slag: kommun\n",
    "norra/styrkort/2014.yaml": "år: 2014\nperspektiv:\n  - perspektiv: individ\n",
    "norra/insatser/texas.yaml": "namn: TExAS\n",
    "norra/asf/handlingsplan-2017.yaml": "år: 2017\n",
  ]

  private struct Owner: CustomTestStringConvertible, Sendable {
    let kind: DocumentKind
    /// As `till` takes it; empty for the only document of its kind.
    let id: String

    var word: String { kind.row.words.word }
    var testDescription: String { "\(word) \(id)" }
  }

  private static let owners = [
    Owner(kind: .forbund, id: ""), Owner(kind: .styrkort, id: "2014"),
    Owner(kind: .insats, id: "texas"), Owner(kind: .plan, id: "2017"),
    Owner(kind: .rules, id: ""),
  ]

  @Test(arguments: owners)
  private func `by walking the catalogue`(owner: Owner) throws {
    let office = try OfficeFolder(Self.files)
    try walk(owner.kind.shape, of: owner, at: owner.id, in: office)
  }

  private func walk(
    _ shape: RecordShape, of owner: Owner, at id: String, in office: borrowing OfficeFolder
  ) throws {
    for part in shape.parts {
      let file = "norra/" + owner.kind.path(id: owner.id)
      var words = [
        "add", owner.word, "lista=\(part.key)", "norra", "--idag", "2014-06-30",
      ]
      if !id.isEmpty { words.append("till=\(id)") }
      let given = part.shape.fields.filter { $0.isRequired || $0.key == part.shape.idKey }
      words += given.map { "\($0.key)=\(Self.text(of: $0))" }
      let added = try office.program.run(words)
      #expect(added.status == 0, "\(words) \(added.stderr)")

      let key = given.first { $0.key == part.shape.idKey }.map(Self.text) ?? "x1"
      let path = [id, part.key, key].filter { !$0.isEmpty }.joined(separator: "/")
      let shown = try office.run("show", owner.word, path, "norra", "--form", "json")
      #expect(shown.status == 0, "\(path) \(shown.stderr)")

      if let field = part.shape.fields.first(where: {
        ($0.kind == .prose || $0.kind == .text) && $0.referent == nil
      }),
        !given.contains(where: { $0.key == field.key })
      {
        let set = try office.run("set", owner.word, path, "\(field.key)=Ändrat", "norra")
        #expect(set.status == 0, "\(path) \(set.stderr)")
        #expect(try office.text(file).contains("Ändrat"), "\(path)")
      }
      try walk(part.shape, of: owner, at: path, in: office)

      let removed = try office.run("remove", owner.word, path, "norra")
      #expect(removed.status == 0, "\(path) \(removed.stderr)")
      #expect(try office.run("show", owner.word, path, "norra").status == 2, "\(path)")
    }
  }

  private static func text(of shape: FieldShape) -> String {
    switch shape.kind {
    case .text, .prose, .reference: "Text"
    case .formula: "a + b"
    case .day: "2014-03-12"
    case .year, .period: "2014"
    case .kronor, .number, .quantity: "5"
    case .answer: "ja"
    case .choice(let choices), .choices(let choices): choices[0]
    case .list: "a, b"
    case .municipality, .municipalities: "Norsjö"
    case .perspective: "individ"
    case .identifier, .word: "x1"
    }
  }
}

/// What commands say of parts, moves and findings.
@Suite struct PartWordTests {
  private static let files = [
    "norra/forbund.yaml": "namn: Norra\n",
    "norra/insatser/texas.yaml": """
    namn: TExAS
    deltagare:
      - period: 2014
        totalt: 9
        kvinnor: 4
        män: 4
        källa: S4:1

    """,
    "norra/styrkort/2014.yaml": """
    år: 2014
    perspektiv:
      - perspektiv: individ
    mål:
      - id: individ-1
        perspektiv: individ
        lydelse: Fler i arbete
        källa: S4:1
      - id: individ-2
        perspektiv: individ
        lydelse: Fler i studier
        källa: S4:1

    """,
  ]

  @Test(
    arguments: [
      CommandCase(
        "set insatser texas/deltagare/2014 totalt=8 norra",
        stderr: """
          norra/insatser/texas.yaml:4:13: Deltagare totalt: ”9” → ”8”

          """),
      CommandCase(
        "add insatser till=texas lista=deltagre period=2015 norra",
        stderr: """
          Fel: Listan ”deltagre” finns inte där.
            Listorna är förlängningar, deltagare, volym, tid, utfall, resultat, perspektiv, mål, beslut, \
          kostnader, finansiering, implementering och lönsamhet.

          """, status: 2),
      CommandCase(
        "add insatser till=texas lista=deltagare totalt=3 norra",
        stderr: "Fel: period=… saknas.\n  Se ”kansli add --help”.\n", status: 2),
      CommandCase(
        "add insatser till=texas lista=deltagare period=2015 totalt=3 norra",
        stdout: "texas/deltagare/2015\n", stderr: "norra/insatser/texas.yaml:8:5: tillagt\n"),
      CommandCase(
        "move mal individ-2 upp norra",
        stderr: "norra/styrkort/2014.yaml:5:5: flytt av mål individ-2\n"),
      CommandCase(
        "move mal individ-1 upp norra", stderr: "Fel: Den kan inte flyttas längre.\n", status: 2),
      CommandCase(
        "move mal individ-1 bort norra",
        stderr: "Fel: ”bort” är varken upp eller ned.\n  Skriv upp eller ned.\n", status: 2),
      CommandCase(
        "remove styrkort 2014 norra",
        stderr:
          "norra/styrkort/2014.yaml:1:1: borttagning av filen styrkort/2014.yaml\n3 delar följde med.\n"
      ),
    ])
  func `are plain`(command: CommandCase) throws {
    let office = try OfficeFolder(Self.files)
    #expect(try office.program.run(command.arguments) == command.expected)
  }

  @Test func `a finding is accepted where check shows it, and is then no finding`() throws {
    let office = try OfficeFolder(Self.files)
    #expect(try office.run("check", "norra").stdout.contains("texas.yaml:4:13: kvinnor-och-män"))
    let accepted = try office.run(
      "accept", "norra/insatser/texas.yaml:4", "kommentar=Så står det.",
      "kontroll=kvinnor-och-män", "norra", "--idag", "2014-12-31", "--användare", "kansli")
    #expect(accepted.status == 0, "\(accepted.stderr)")
    let review = try office.text("norra/granskning.yaml")
    #expect(review.contains("kommentar: Så står det."))
    #expect(review.contains("fakta: kvinnor=4; män=4; totalt=9"))
    let again = try office.run(
      "accept", "norra/insatser/texas.yaml:4", "kommentar=Igen.", "kontroll=kvinnor-och-män",
      "norra")
    #expect(again.status == 2 && again.stderr.contains("inget fynd att godta"))
  }

  @Test func `findings on one line are told apart, until one alone is meant`() throws {
    var files = Self.files
    files["norra/insatser/texas.yaml"] =
      "namn: TExAS\ndeltagare: [{period: '2014', kvinnor: 4, män: 4, totalt: 9}]\n"
    files["norra/asf/platser.csv"] =
      "id;år;kommun;beviljade;nyttjade;unika\np-1;2014;Norsjö;1;5;3\n"
    let office = try OfficeFolder(files)
    let comment = ["kommentar=Så står det.", "norra", "--idag", "2015-12-31"]
    let steps: [([String], String)] = [
      (["insatser/texas.yaml:2"], "Skriv också kontroll=NAMN: kvinnor-och-män och källa-saknas."),
      (["insatser/texas.yaml:2", "kontroll=kvinnor-och-män"], ""),
      (
        ["asf/platser.csv:2", "kontroll=orimlig-siffra"],
        "Skriv också meddelande=TEXT med några ord som bara ett av dem har: ”Nyttjade platser är 5, "
          + "men beviljade platser är 1.” ”Unika personer är 3, men beviljade platser är 1.”"
      ),
      (["asf/platser.csv:2", "meddelande=Unika personer"], ""),
      (["asf/platser.csv:2", "meddelande=Unika personer"], "Skriv FIL:RAD som"),
      (["asf/platser.csv:2", "kontroll=orimlig-siffra"], ""),
    ]
    for (words, advice) in steps {
      let told = try office.program.run(
        ["accept", "norra/" + words[0]] + words.dropFirst() + comment)
      #expect(told.status == (advice.isEmpty ? 0 : 2), "\(words) \(told.stderr)")
      #expect(told.stderr.contains(advice) || advice.isEmpty, "\(words) \(told.stderr)")
    }
  }

  @Test func `a whole insats is removed, and comes back as it was`() throws {
    let office = try OfficeFolder(Self.files)
    #expect(try office.run("remove", "insatser", "texas", "norra").status == 0)
    #expect(try office.run("list", "insatser", "norra").stdout.contains("TExAS") == false)
    #expect(try office.run("undo", "norra").status == 0)
    #expect(try office.text("norra/insatser/texas.yaml") == Self.files["norra/insatser/texas.yaml"])
  }
}
