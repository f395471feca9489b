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

  /// All kinds of documents that have parts, in a förbund that has none but its own.
  private static let owners = DocumentKind.allCases.filter {
    !$0.isRegister && !$0.shape.parts.isEmpty && ($0 == .forbund || isMade($0))
  }

  /// Whether documents of the kind are made by a person, and not by the program itself.
  private static func isMade(_ kind: DocumentKind) -> Bool {
    if case .never = kind.row.creation { false } else { true }
  }

  /// Those whose rows need none of another register, and that tell of nobody.
  private static let registers = DocumentKind.allCases.filter { kind in
    kind.isRegister && isMade(kind) && !kind.isConfidential
      && (kind.rowShape?.fields ?? []).allSatisfy { field in
        guard field.isRequired, let referent = field.referent else { return true }
        return [.members, .insatser].contains(referent)
      }
  }

  /// A row is made, shown, changed and taken away, and then the file is as it was.
  @Test(arguments: registers)
  func `every register by walking the catalogue`(kind: DocumentKind) throws {
    let office = try OfficeFolder(Self.files)
    let word = kind.row.words.word
    let shape = try #require(kind.rowShape)
    let isYearly = kind.isYearly
    let isOfYears = shape.fields.contains { $0.key == shape.idKey && $0.kind == .year }
    if isYearly {
      let made = try office.run("add", word, "norra", "år=2014")
      #expect(made.status == 0, "\(made.stderr)")
    }
    let file = "norra/" + kind.path(id: isYearly ? "2014" : "")
    func row(_ name: String) throws -> String {
      var words = ["add", word, "norra", "--idag", "2014-06-30"]
      if isYearly { words += ["till=2014", "lista=rader"] }
      let given = shape.fields.filter { $0.isRequired && $0.key != shape.idKey }
      words += given.map { "\($0.key)=\(Self.text(of: $0))" }
      if given.isEmpty, let first = shape.fieldsOfWords.first {
        words.append("\(first.key)=\(Self.text(of: first))")
      }
      if shape.fields.contains(where: { $0.key == shape.idKey }) {
        words.append("\(shape.idKey)=\(name)")
      }
      let added = try office.program.run(words)
      #expect(added.status == 0, "\(words) \(added.stderr)")
      return added.stdout.split(separator: "\n").last.map(String.init) ?? ""
    }
    _ = try row(isOfYears ? "2013" : "x1")
    let before = try office.text(file)
    let id = try row(isOfYears ? "2014" : "x2")
    let shown = try office.run("show", word, id, "norra", "--form", "json")
    #expect(shown.status == 0, "\(id) \(shown.stderr)")
    let listed = try office.run("list", word, "norra", "--form", "json")
    #expect(listed.stdout.contains("\"\(id)\""), "\(listed.stdout)")
    if let field = shape.fields.last(where: {
      ($0.kind == .prose || $0.kind == .text) && $0.referent == nil && !$0.isPrinted
        && $0.key != shape.idKey
    }) {
      let set = try office.run("set", word, id, "\(field.key)=Ändrat", "norra")
      #expect(set.status == 0, "\(id) \(set.stderr)")
      #expect(try office.text(file).contains("Ändrat"), "\(id)")
      let undone = try office.run("undo", "norra")
      #expect(undone.status == 0, "\(undone.stderr)")
    }
    let removed = try office.run("remove", word, id, "norra")
    #expect(removed.status == 0, "\(id) \(removed.stderr)")
    #expect(try office.text(file) == before)
  }

  @Test(arguments: owners)
  private func `by walking the catalogue`(kind: DocumentKind) throws {
    let office = try OfficeFolder(Self.files)
    try walk(kind.shape, of: try Self.owner(kind, in: office), at: nil, in: office)
  }

  /// The document of the kind that is there, else one made by command.
  private static func owner(_ kind: DocumentKind, in office: borrowing OfficeFolder) throws -> Owner
  {
    guard kind.isOfMany else { return Owner(kind: kind, id: "") }
    if let id = ["styrkort": "2014", "insatser": "texas", "handlingsplan": "2017"][
      kind.row.words.word]
    {
      return Owner(kind: kind, id: id)
    }
    var words = ["add", kind.row.words.word, "norra", "--idag", "2014-06-30"]
    if case .yearly = kind.row.creation {
      words.append("år=2014")
    } else {
      words += kind.shape.fields.filter { $0.isRequired || $0.key == kind.namingKey }
        .map { "\($0.key)=\(text(of: $0))" }
    }
    let made = try office.program.run(words)
    #expect(made.status == 0, "\(words) \(made.stderr)")
    return Owner(kind: kind, id: made.stdout.split(separator: "\n").last.map(String.init) ?? "")
  }

  private func walk(
    _ shape: RecordShape, of owner: Owner, at place: String?, in office: borrowing OfficeFolder
  ) throws {
    let id = place ?? owner.id
    for part in shape.parts {
      let file = "norra/" + owner.kind.path(id: owner.id)
      var words = [
        "add", owner.word, "lista=\(part.key)", "norra", "--idag", "2014-06-30",
      ]
      let isTaken = part.shape.fields.contains { $0.key == "till" }
      if !id.isEmpty { words.append("\(isTaken ? "hos" : "till")=\(id)") }
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
    case .reference(.members): "norsjo"
    case .reference(.insatser): "texas"
    case .text, .prose, .reference: "Text"
    case .formula: "a + b"
    case .day: shape.key == "födelsedag" ? "1998-03-12" : "2014-03-12"
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
