import Finsam
import Testing
import TextUI

/// In whatever form a report is handed over, its texts are read as they were written.
@Suite struct ReportFormTests {
  private static let count = 2_000

  @Test func `HTML read back is the report, and no text becomes markup`() {
    var chance = Chance(seed: 12)
    for _ in 0..<Self.count {
      let report = AwkwardReport.report(&chance)
      let read = ReadHTML(report.html)
      #expect(read.unknown == [], "\(report.html)")
      #expect(ReportTexts(read.texts) == ReportTexts(report))
    }
  }

  @Test func `Markdown read is the report, and no text becomes markup`() {
    var chance = Chance(seed: 13)
    for _ in 0..<Self.count {
      let report = AwkwardReport.report(&chance)
      let read = ReadMarkdown(report.markdown)
      #expect(read.unknown == [], "\(report.markdown)")
      #expect(ReportTexts(read.texts) == ReportTexts(report), "\(report.markdown)")
    }
  }

  @Test func `CSV read back is the sheet, cell by cell`() {
    var chance = Chance(seed: 14)
    for _ in 0..<Self.count {
      let report = AwkwardReport.report(&chance)
      #expect(ReadCSV(report.csv).rows == report.sheet.map { $0 == [""] ? [] : $0 })
    }
  }

  @Test func `ordinary words have no backslashes for those who read the file as it is`() {
    let ordinary = [
      "5.2 Mål", "2014-12-31", "50–65 % av 100 %", "[S4:918–919]", "gräns_delvis", "-5 %",
      "Kostnad: 1 222 883 kr (kr/deltagare 12 019)", "A & B", "3 < 5", "Mål 1: se §12.", "C#",
      "+46",
      "2 * 3", "ca ~ 60", "”Ej prövat”", "1.5 tjänst", "mål [1]",
      "http://exempel.se/a_b.html (www.exempel.se)",
    ]
    for text in ordinary {
      #expect(
        Report("T", [.paragraph(ReportText(text)), .list([text])]).markdown
          == "# T\n\n\(text)\n\n- \(text)\n", "\(text)")
    }
  }

  @Test(arguments: [
    ("a|b", #"a\|b"#), ("*fet* _kursiv_", #"\*fet\* \_kursiv\_"#), ("# rubrik", "\\# rubrik"),
    ("- punkt", #"\- punkt"#), ("2014. Året", #"2014\. Året"#), ("2014 var", "2014 var"),
    ("<b>&amp;", #"\<b>\&amp;"#), ("[x](y)", #"[x\](y)"#), ("a\n  b", "a\nb"),
    ("~~a~~", #"\~\~a\~\~"#), ("http://x/<b>", #"http\://x/\<b>"#), ("www.x/*", #"www\.x/\*"#),
  ])
  func `Markdown escapes what it would take as its own`(text: String, markdown: String) {
    #expect(Report("T", [.paragraph(ReportText(text))]).markdown == "# T\n\n\(markdown)\n")
  }

  @Test func `a table has bare figures in a sheet, and what people read elsewhere`() {
    let report = Report(
      "Kostnader",
      [
        .table(
          ReportTable(
            ["Insats", "Kostnad"], numeric: [1],
            [
              [CellText("Alla", .heading), CellText("745200", shown: "745 200 kr")],
              [CellText("Utsikten | 2\n\nNorr"), CellText("", shown: "–")],
            ]))
      ])
    #expect(report.csv == "Kostnader\n\nInsats;Kostnad\nAlla;745200\n\"Utsikten | 2\n\nNorr\";\n")
    #expect(
      report.markdown == """
        # Kostnader

        | Insats | Kostnad |
        | --- | --- |
        | **Alla** | 745 200 kr |
        | Utsikten \\| 2<br>Norr | – |

        """)
    #expect(
      report.html.contains(
        "<tr class=\"grupp\"><th scope=\"row\">Alla</th><td class=\"tal\">745 200 kr</td></tr>"))
  }

  @Test func `a bar says in words what it shows`() {
    let report = Report("T", [.bars([ReportBar("Individ", 1, of: 4, "1 av 4")])])
    #expect(report.markdown == "# T\n\n- Individ: █████░░░░░░░░░░░░░░░ 1 av 4\n")
    #expect(report.html.contains("<rect width=\"25\" height=\"8\" fill=\"#2f5d8a\"></rect>"))
    #expect(report.csv == "T\n\nIndivid;25;1 av 4\n")
  }

  @Test func `a page fetches nothing and runs nothing`() {
    let html = Report("T", [.paragraph("x"), .bars([ReportBar("a", 1, of: 2, "b")])]).html
    for word in ["<script", "<link", "<img", "http:", "https:", "url(", "@import", " on", "src="] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">"))
  }

  @Test func `every text of a page can be told from what it stands on`() throws {
    let backgrounds = Set(
      Report("T", []).html.split(separator: "background: ").dropFirst().map { $0.prefix(7) })
    #expect(backgrounds.count > 1)
    for background in backgrounds {
      let paper = try #require(Color(hex: String(background)))
      for ink in ReportStyle.inks {
        let colour = try #require(Color(hex: ink.colour))
        #expect(colour.contrast(against: paper) >= 4.5, "\(ink) \(background)")
      }
    }
  }
}

/// Rows of cells, as a spreadsheet reads them.
private struct ReadCSV {
  private(set) var rows: [[String]] = []

  init(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    while !rest.isEmpty {
      var row: [String] = []
      var isMore = true
      while isMore {
        var cell = String.UnicodeScalarView()
        if rest.first == "\"" {
          rest.removeFirst()
          while let scalar = rest.popFirst() {
            if scalar == "\"" {
              guard rest.first == "\"" else { break }
              rest.removeFirst()
            }
            cell.append(scalar)
          }
        } else {
          let own = rest.prefix { $0 != ";" && $0 != "\n" }
          cell += own
          rest = rest.dropFirst(own.count)
        }
        row.append(CSVText.withoutGuard(String(cell)))
        isMore = rest.popFirst() == ";"
      }
      rows.append(row == [""] ? [] : row)
    }
  }
}
