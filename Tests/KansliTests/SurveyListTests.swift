import Foundation
import Testing

/// Answers of few people on the command line: hidden until somebody asks, and never less than none.
struct SurveyListTests {
  private static let head =
    "id;runda;mätpunkt;grupp;kön;svar_1;svar_2;svar_3;svar_4;svar_5;ej_svar\n"
  private static let answers =
    head + "s-1;2014;4a;deltagare;kvinna;0;0;1;1;1;\ns-2;2014;4b;deltagare;;0;2;3;4;5;1\n"
    + "s-3;2014;5;insatspersonal;;0;0;0;2;2;\n"

  private static func office(_ answers: String = answers) throws -> OfficeFolder {
    var files = OfficeFolder.norra
    files["norra/enkater/svar.csv"] = answers
    return try OfficeFolder(files)
  }

  @Test func `groups of few are hidden in lists, in every form`() throws {
    let office = try Self.office()
    for form in ["tabell", "csv", "json"] {
      let listed = try office.run("list", "svar", "norra", "--form", form)
      #expect(listed.status == 0)
      let shown = form == "tabell" ? "dolt" : "•••"
      let rows = listed.stdout.split(separator: form == "json" ? "{" : "\n")
      for row in rows where row.contains("s-1") || row.contains("s-3") {
        #expect(row.contains(shown), "\(form): \(row)")
      }
      for row in rows where row.contains("s-2") { #expect(!row.contains(shown), "\(form): \(row)") }
      let whole = try office.run("list", "svar", "norra", "--form", form, "--visa")
      #expect(!whole.stdout.contains(shown))
    }
  }

  @Test func `one row of few is hidden too`() throws {
    let office = try Self.office()
    let hidden = try office.run("show", "svar", "s-1", "norra")
    #expect(hidden.stdout.contains("Svar 4: dolt") && hidden.stdout.contains("Mätpunkt: 4a"))
    let shown = try office.run("show", "svar", "s-1", "norra", "--visa")
    #expect(shown.stdout.contains("Svar 4: 1"))
    let json = try office.run("show", "svar", "s-1", "norra", "--form", "json")
    #expect(json.stdout.contains("\"svar_4\": \"•••\""))
    let other = try office.run("show", "svar", "s-2", "norra")
    #expect(other.stdout.contains("Svar 4: 4"))
  }

  /// No register can hold fewer than none.
  @Test(arguments: [
    ("enkater/svar.csv", head + "s-1;2014;4a;deltagare;;0;0;1;-3;9;\n", "Svar 4"),
    (
      "enkater/par.csv",
      "id;runda;båda_jakande;bara_deltagare;bara_personal;ingen\np-1;2014;9;-3;9;9\n", "-3"
    ),
  ])
  func `a negative count is found`(file: String, text: String, label: String) throws {
    var files = OfficeFolder.norra
    files["norra/" + file] = text
    let check = try OfficeFolder(files).run("check", "norra")
    let row = check.stdout.split(separator: "\n").first {
      $0.contains(file) && $0.contains("orimlig-siffra")
    }
    #expect(row?.contains("mindre än noll") == true, "\(check.stdout)")
    #expect(row?.contains(label) == true)
  }
}
