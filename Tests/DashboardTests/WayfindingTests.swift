import Finsam
import Testing
import TextUI

@testable import Dashboard

/// Where things lead, and that one finds back.
@Suite struct WayfindingTests {
  @Test func `number keys show the main screens`() throws {
    var state = try State.sample(try .sample)
    var shown: [String] = []
    for key in ["2", "3", "9", "0", "1"] as [Key] {
      state.press(key)
      shown.append(state.screens.first.content.crumb(state.desk))
    }
    #expect(shown == ["Insatser", "Styrkort 2014", "Granskning", "Historik", "Översikt"])
  }

  @Test func `a card leads to its perspective`() throws {
    var state = try State.sample(try .sample)
    state.press(.right, .right, .right, .enter)
    #expect(state.cursorRow.contains("▶ Ekonomi: 1 av 1"))
  }

  @Test func `right goes no further than the last card`() throws {
    var state = try State.sample(try .sample)
    state.press(.right, .right, .right, .right, "l", .right, .enter)
    #expect(state.cursorRow.contains("▶ Ekonomi: 1 av 1"))
  }

  @Test func `a row's detail is shown from its top, wherever the one before was read to`() throws {
    var one = try State.shipped(size: Size(120, 20))
    var two = one
    one.press("2", .tab, .end, .tab, .down)
    two.press("2", .down)
    #expect(one.rows == two.rows)
  }

  @Test func `a phase leads to its insatser`() throws {
    var state = try State.sample(try .sample)
    state.press(.tab, .down, .enter)
    #expect(state.rows[2].contains(" · 1 av 2 · bara avslutad"))
    #expect(state.cursorRow.contains("Örtagården"))
  }

  @Test func `what needs attention leads to its place, and Esc back to it`() throws {
    var state = try State.sample(try .sample)
    state.press(.tab, .tab)
    state.move(to: "”Fler i arbete”: Ej bedömt.")
    state.press(.enter)
    #expect(state.rows[0].contains("Styrkort 2014 ▸ Fler i arbete"))
    state.press(.escape, .escape)
    #expect(state.cursorRow.contains("”Fler i arbete”: Ej bedömt."))
  }

  @Test(arguments: ["skelleftea-norsjo", "gavleborg"], [Size(60, 18), Size(120, 40)])
  func `all that is due leads to where it is done, and Esc back to it`(
    forbund: String, size: Size
  ) throws {
    let start = try State.shipped(forbund, size: size)
    let due = start.desk.overview.due.folded
    #expect(!due.isEmpty)
    for (place, item) in due.enumerated() {
      var state = start
      state.press(.tab, .tab)
      for _ in 0..<place { state.press(.down) }
      // The row stands in full below the list, by when, what is missing and who does it.
      let shown = state.rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(shown.contains(item.what.prefix(30)), "\(item.what)")
      state.press(.enter)
      let crumb = state.rows[0]
      #expect(
        !crumb.hasPrefix(" Översikt  ") && !crumb.contains("Översikt  "), "\(item.what): \(crumb)")
      while state.screens.top.content.crumb(state.desk) != "Översikt" { state.press(.escape) }
      let back = state.rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(back.contains(item.what.prefix(30)), "\(item.what)")
    }
  }

  @Test func `a figure that is missing leads to its insats`() throws {
    var state = try State.sample(try .sample)
    state.press(.tab, .tab)
    state.move(to: "deltagare och resultat saknas")
    state.press(.enter)
    #expect(state.rows[0].contains("Insatser ▸ Arbetsträning"))
  }

  @Test func `a finding leads to the very line it is about`() throws {
    var state = try State.sample(try .sample)
    // On a small screen the finding itself is shown first.
    state.press("9", .down, .enter)
    #expect(state.rows[0].contains("▸ Granskning"))
    #expect(state.rows.contains { $0.contains("Källa saknas för Belopp.") })
    state.press(.enter)
    #expect(state.rows[0].contains("Insatser ▸ Arbetsträning"))
    #expect(state.cursorRow.contains("80 000 kr  Utökning"))
  }

  @Test func `the key of a tab leads back to its list from wherever it led`() throws {
    var state = try State.sample(try .sample)
    state.press("9", .down)
    let row = state.cursorRow
    state.press(.enter, .enter)
    #expect(state.rows[0].contains("Insatser ▸ Arbetsträning"))
    state.press("9", "9")
    #expect(state.rows[0].contains("▸ Granskning") && !state.rows[0].contains("Arbetsträning"))
    #expect(state.cursorRow == row)
  }

  @Test func `the chain of goals is walked up and down`() throws {
    var state = try State.sample(try .sample)
    state.press("3", .down, .enter)
    state.move(to: "Arbetsträning: Sex av tio i arbete")
    state.press(.enter)
    #expect(state.rows[0].contains("Insatser ▸ Arbetsträning"))
    #expect(state.cursorRow.contains("Sex av tio i arbete"))
    state.move(to: "stödjer målet: Fler i arbete")
    state.press(.enter)
    #expect(state.rows[0].contains("Styrkort 2014 ▸ Fler i arbete"))
  }

  @Test func `a change in historik leads to what was changed`() throws {
    var state = try State.sample(try .sample, history: .sample)
    state.press("0", .enter, .enter)
    #expect(state.rows[0].contains("Insatser ▸ Arbetsträning"))
  }

  @Test func `years are chosen, and compared with the year before`() throws {
    var office = try Office.sample
    var earlier = try Styrkort.sample(["år": "2013"])
    earlier.goals = [
      try Goal.sample([
        "id": "individ-1", "perspektiv": "individ", "lydelse": "Fler i arbete",
        "förslag.status": "delvis",
      ])
    ]
    office.styrkort.insert(earlier, at: 0)
    var state = try State.sample(office)
    state.press("3", "J")
    #expect(
      state.rows.contains { $0.contains("Fler i arbete") && $0.contains("◐ föreslås delvis") },
      "\(state.rows)")
    state.press("J", "v")
    state.type("styrkort 2013")
    state.press(.enter)
    #expect(state.rows[2].contains("Styrkort 2013"))
    state.press(">")
    #expect(state.rows[2].contains("Styrkort 2014"))
    state.press("<")
    #expect(state.rows[2].contains("Styrkort 2013"))
    state.press("J")
    #expect(
      state.notice == Notice("Det finns inget år före 2013.", .warning))
  }

  @Test func `a förbund is chosen before anything else`() throws {
    let session = try Session.sample(forbund: try .shipped)
    var state = State(
      reading: nil, undo: UndoTitles(), session: session, size: Size(80, 24))
    #expect(state.press("2", "u", .escape, .function(8)) == [])
    #expect(state.press(.down, .enter) == [.chooseForbund("skelleftea-norsjo")])
    _ = state.update(.opened(ShippedData.reading(), UndoTitles()))
    #expect(state.rows[0].contains("Skellefteå–Norsjö ▸ Översikt"))
    state.press("2", .enter, "B")
    #expect(state.press(.enter) == [.chooseForbund("gavleborg")])
  }

  @Test func `the filter finds å, ä and ö while one types, and Esc clears it`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "/")
    var found: [String] = []
    for text in ["ÖR", "T", " lund"] {
      state.type(text)
      found.append(state.rows[2].split(separator: " · ").last.map { String($0) } ?? "")
    }
    #expect(found.map { $0.prefix(7) } == ["1 av 2 ", "1 av 2 ", "0 av 2 "].map { $0.prefix(7) })
    state.press(.escape)
    #expect(state.rows[2].contains(" · 2 "))
  }

  @Test func `a filter stays when it is left with Enter, until Esc`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "/")
    state.type("ört")
    state.press(.enter)
    #expect(state.rows[2].contains("1 av 2 · filter: ört"))
    state.press(.enter, .escape)
    #expect(state.rows[2].contains("1 av 2 · filter: ört"))
    state.press(.escape)
    #expect(state.rows[2].contains(" · 2 "))
  }

  @Test func `rows are sorted by one column and then by another, blanks last`() throws {
    var office = try Office.sample
    for (id, name, cost) in [("a", "Ateljén", "90000"), ("b", "Bageriet", "700000")] {
      var insats = try Insats.sample(["namn": name, "skede": "pågående"])
      insats.id = id
      insats.costs = [try .sample(["år": "2014", "belopp": cost])]
      office.insatser.append(insats)
    }
    var state = try State.sample(office)
    func names(_ state: State) -> [String] {
      state.rows[4...7].map { String($0.dropFirst(2).prefix { $0 != " " }) }
    }
    state.press("2")
    #expect(names(state) == ["Arbetsträning", "Ateljén", "Bageriet", "Örtagården"])
    state.press("s")
    state.type("Skede")
    state.press(.enter, "S")
    state.type("Kostnad")
    state.press(.enter)
    #expect(names(state) == ["Ateljén", "Arbetsträning", "Bageriet", "Örtagården"])
    state.press("S")
    state.type("Kostnad")
    state.press(.enter)
    #expect(names(state) == ["Bageriet", "Arbetsträning", "Ateljén", "Örtagården"])
    state.press("s")
    state.type("Kostnad")
    state.press(.enter, "s")
    state.type("Kostnad")
    state.press(.enter)
    #expect(names(state) == ["Bageriet", "Arbetsträning", "Ateljén", "Örtagården"])
  }
}
