import Finsam
import Testing
import TextUI

@testable import Dashboard

/// Rows of a CSV file on their way into a register: asked for, shown, added, taken back.
@Suite struct ImportTests {
  private let log = "Datum;Slag;VAD;Telefon\n2014-03-05;möte;Frukost;1\n2014-04-09;annat;Mässa;2\n"
  private let added = [
    ("h-1", "2014-03-05", "möte", "Frukost"), ("h-2", "2014-04-09", "annat", "Mässa"),
  ]

  private func start(_ view: ASFView = .events, size: Size = Size(80, 24)) throws -> State {
    var state = try State.sample(try .asfSample, size: size)
    state.press("6", "v")
    state.type(view.title)
    state.press(.enter)
    return state
  }

  private var changes: [Change] {
    let before: [String?] = [nil, "h-1"]
    return zip(before, added).map { after, row in
      let fields = [("id", row.0), ("dag", row.1), ("slag", row.2), ("vad", row.3)]
      return Change(
        Address(ASFEvent.path),
        .insert(
          part: "rader", after: after,
          Draft(id: row.0, fields: fields.map { Draft.Text($0.0, $0.1) })))
    }
  }

  @Test func `i asks for a file, shows its rows, and Enter adds them as one step`() throws {
    var state = try start()
    #expect(state.press("i") == [])
    state.type("~/mars.csv")
    #expect(state.press(.enter) == [.readImport(.events, path: "~/mars.csv")])
    let text = log.replacing("Datum", with: "Dag")
    let before = state.desk
    _ = state.update(.importRead(.sample(.events, text, into: state.desk.office)))
    #expect(state.overlay == nil)
    #expect(state.desk == before)
    let saved = state.press(.enter)
    #expect(saved == [.save(changes)])
    try state.carryOut(saved)
    #expect(state.screens.all.count == 1)
    #expect(
      state.notice
        == Notice("2 rader tillagda i prov/asf/handelser.csv. u tar bort dem igen.", .good)
    )
    #expect(state.desk.undo.undo == "tillägg av 2 rader i handelser")
    #expect(state.press("u") == [.undo])
  }

  @Test func `a file that is read in twice is noticed, and added again only when asked for`() throws
  {
    var state = try start()
    let text = log.replacing("Datum", with: "Dag")
    state.press("i")
    state.type("~/mars.csv")
    state.press(.enter)
    _ = state.update(.importRead(.sample(.events, text, into: state.desk.office)))
    try state.carryOut(state.press(.enter))
    let more = text + "2014-12-01;möte;Julmöte;3\n"
    for (file, isNew) in [(text, false), (more, true)] {
      var second = state
      second.press("i")
      second.type("~/mars.csv")
      second.press(.enter)
      _ = second.update(.importRead(.sample(.events, file, into: second.desk.office)))
      #expect(second.shown.snapshot.contains("står redan i"))
      let enter = second.press(.enter)
      #expect(enter.isEmpty == !isNew)
      if case .save(let changes)? = enter.first { #expect(changes.count == 1) }
      guard case .save(let all)? = second.press("A").first else {
        Issue.record("Nothing was added.")
        continue
      }
      #expect(all.count == (isNew ? 3 : 2))
    }
  }

  @Test func `Esc leaves the dialog and the preview, and nothing has happened`() throws {
    let state = try start()
    var other = state
    other.press("i")
    other.type("x.csv")
    #expect(other.press(.escape) == [])
    #expect(other == state)
    _ = other.update(.importRead(.sample(.events, log, into: state.desk.office)))
    #expect(other.press(.escape) == [])
    #expect(other == state)
  }

  @Test func `a path that leads nowhere stays in the dialog, to be mended`() throws {
    var state = try start()
    state.press("i")
    #expect(state.press(.enter) == [])
    #expect(
      state.notice == Notice("Skriv sökvägen till filen, eller dra filen hit.", .warning))
    _ = state.update(.input(.paste("'/hem/mars 1.csv'\n")))
    let path = "'/hem/mars 1.csv'"
    #expect(state.press(.enter) == [.readImport(.events, path: path)])
    _ = state.update(.failed("/hem/mars 1.csv: Filen finns inte. Kontrollera namnet."))
    #expect(state.press(.enter) == [.readImport(.events, path: path)])
  }

  @Test func `Tab goes on with the path, and shows the names where there are several`() throws {
    var state = try start()
    state.press("i")
    state.type("~/m")
    #expect(state.press(.tab) == [.completePath("~/m")])
    _ = state.update(.pathCompleted("~/ma", names: ["maj.csv", "mars.csv"]))
    #expect(state.rows.contains { $0.contains("~/ma ") })
    #expect(state.rows.contains { $0.contains("Här finns maj.csv, mars.csv") })
    state.type("rs.csv")
    #expect(!state.rows.contains { $0.contains("maj.csv") })
    #expect(state.press(.enter) == [.readImport(.events, path: "~/mars.csv")])
  }

  @Test func `a file with problems adds nothing, and Enter reads it again`() throws {
    var state = try start()
    _ = state.update(
      .importRead(.sample(.events, "slag\nmöte\nfest\n", into: state.desk.office)))
    #expect(state.rows.contains { $0.contains("Rad 3, tecken 1.") })
    #expect(state.press(.control("s")) == [])
    #expect(state.press(.enter) == [.readImport(.events, path: "~/mars.csv")])
    _ = state.update(.importRead(.sample(.events, "slag\nmöte\n", into: state.desk.office)))
    #expect(state.screens.all.count == 2)
    #expect(state.rows.contains { $0.contains("✔ 1 rad kan läggas till") })
  }

  @Test func `one row is told of as one`() throws {
    var state = try start()
    let one = ImportReport.sample(.events, "slag\nmöte\n", into: state.desk.office)
    _ = state.update(.importRead(one))
    try state.carryOut(state.press(.enter))
    let text = "1 rad tillagd i prov/asf/handelser.csv. u tar bort den igen."
    #expect(state.notice == Notice(text, .good))
  }

  @Test func `an import that could not be saved stays`() throws {
    var state = try start()
    _ = state.update(.importRead(.sample(.events, log, into: state.desk.office)))
    state.press(.enter)
    let failure = Event.notSaved("Mappen är låst.", state.desk.reading, UndoTitles())
    #expect(state.update(failure) == .readImport(.events, path: "~/mars.csv"))
    #expect(state.notice == Notice("Mappen är låst.", .error))
    #expect(state.screens.all.count == 2)
    var reading = state.desk.reading
    var event = ASFEvent()
    event.id = "h-1"
    reading.office.asf.events.append(event)
    let refusal = Event.notSaved("Id ”h-1” är upptaget.", reading, UndoTitles())
    #expect(state.update(refusal) == .readImport(.events, path: "~/mars.csv"))
    #expect(
      state.notice == Notice("Inget är tillagt, för registret har ändrats. Se på nytt.", .error))
  }

  @Test func `a register that others change under the preview makes it anew`() throws {
    var state = try start()
    _ = state.update(.importRead(.sample(.events, log, into: state.desk.office)))
    var reading = state.desk.reading
    #expect(state.update(.read(reading, UndoTitles())) == nil)
    var event = ASFEvent()
    event.id = "h-1"
    reading.office.asf.events.append(event)
    let asked = Effect.readImport(.events, path: "~/mars.csv")
    #expect(state.update(.read(reading, UndoTitles())) == asked)
    #expect(
      state.notice
        == Notice("Registret har ändrats. Förhandsvisningen är gjord på nytt.", .warning))
    #expect(state.press(.enter) == [asked])
    _ = state.update(.importRead(.sample(.events, log, into: state.desk.office)))
    #expect(state.screens.all.count == 2)
    // What reads the file again never adds what it reads.
    #expect(state.press(.enter) == [asked])
    let saved = state.press(.control("s"))
    try state.carryOut(saved)
    #expect(state.desk.office.asf.events.map(\.id).suffix(3) == ["h-1", "h-2", "h-3"])
  }

  @Test func `a file without rows is not said to hold errors`() throws {
    var state = try start()
    _ = state.update(.importRead(.sample(.events, "slag;vad\n", into: state.desk.office)))
    state.press(.control("s"))
    #expect(
      state.notice
        == Notice(
          "Filen har inga rader. Lägg till rader och tryck Enter: den läses om.", .warning))
    _ = state.update(.importRead(.sample(.events, "slag\nfest\n", into: state.desk.office)))
    state.press(.control("s"))
    #expect(
      state.notice
        == Notice("Filen har fel. Rätta dem, och tryck Enter: den läses om.", .warning))
  }

  @Test func `every register of ASF can be read into, the other views say which`() throws {
    for view in ASFView.allCases {
      var state = try start(view)
      state.command("importera")
      var isAsking: DocumentKind?
      if case .path(let prompt) = state.overlay, case .rows(let kind) = prompt.purpose {
        isAsking = kind
      }
      #expect(isAsking == view.importRegister)
      #expect(view.importRegister != nil || state.notice?.text.hasPrefix("Välj först") == true)
    }
  }

  @Test func `in KAA one says which register, and read-only refuses as everywhere`() throws {
    for (index, kind) in [DocumentKind.cases, .followUps].enumerated() {
      var state = try State.sample(try .youths)
      state.press("7", "i")
      for _ in 0..<index { state.press(.down) }
      state.press(.enter)
      state.type("a.csv")
      #expect(state.press(.enter) == [.readImport(kind, path: "a.csv")])
    }
    for way in [["7"], ["6", "v", "f", "ö", .enter]] as [[Key]] {
      var state = try State.sample(try .youths, isReadOnly: true)
      for key in way { state.press(key) }
      #expect(state.press("i") == [])
      #expect(state.notice == Notice(Desk.readOnlyReason, .warning))
    }
  }

  @Test func `a column that is called Datum is the day that a row of the calendar is of`() throws {
    let office = try Office.sample
    let rows = "Datum;Vad;Lokal\n2015-03-05;Frukost;Forum\n2015-04-09;Mässa;Nolia\n"
    let report = ImportReport.sample(.calendar, rows, into: office)
    #expect(report.columns.map(\.field?.key) == ["från", "vad", "plats"])
    #expect(report.undated == nil && report.isPossible)
    // What nothing knows as a day is told of first, and as a warning.
    let odd = rows.replacing("Datum", with: "Tidsangivelse")
    let undated = ImportReport.sample(.calendar, odd, into: office)
    #expect(undated.undated == "Alla 2 rader saknar dag (Från).")
    let first = try #require(ImportLines(report: undated, width: 76).all.first)
    #expect(first.text.hasPrefix("! Alla 2 rader saknar dag"), "\(first.text)")
    let one = rows.replacing("2015-04-09", with: "")
    #expect(
      ImportReport.sample(.calendar, one, into: office).undated == "1 av 2 rader saknar dag (Från)."
    )
    // A year says when it is as well.
    let yearly = "År;Vad\n2015;Frukost\n"
    #expect(ImportReport.sample(.calendar, yearly, into: office).undated == nil)
    // In a register whose rows are of no day nothing is missing.
    #expect(ImportReport.sample(.companies, "Namn\nNorr AB\n", into: office).undated == nil)
  }
}
