import Finsam
import Testing

struct JSONTests {
  @Test func `a record is written under its keys, typed and nested`() throws {
    var member = try Member.sample(["id": "fk", "namn": "Försäkringskassan", "slag": "stat"])
    member.contributions = [try .sample(["år": "2014", "belopp": "2 976 000"])]
    #expect(
      JSON(Outline(member)).written == """
        {
          "id": "fk",
          "namn": "Försäkringskassan",
          "slag": "stat",
          "kort": null,
          "medlem_från": null,
          "medlem_från_tryckt": null,
          "medlem_till": null,
          "medlem_till_tryckt": null,
          "utser": {
            "ledamöter": null,
            "ersättare": null,
            "revisor": null
          },
          "samverkansgrupp": null,
          "invånare": null,
          "anteckning": null,
          "källa": null,
          "tolkning": null,
          "bidrag": [
            {
              "id": "2014",
              "år": 2014,
              "belopp": 2976000,
              "gemensamt_med": null,
              "bara_budget": null,
              "beslutat_dag": null,
              "beslutat_dag_tryckt": null,
              "beslutat_av": null,
              "fakturerat_dag": null,
              "fakturerat_dag_tryckt": null,
              "betalt_dag": null,
              "betalt_dag_tryckt": null,
              "andel_tryckt": null,
              "källa": null
            }
          ]
        }
        """)
  }

  @Test func `groups are objects where they first stand`() throws {
    let insats = try Insats.sample([
      "namn": "Utsikten", "ålder.från": "20", "uppföljning.registrerad": "nej",
    ])
    let text = JSON(Outline(insats)).written
    #expect(
      text.contains(
        "  \"ålder\": {\n    \"från\": \"20\",\n    \"till\": null,\n    \"källa\": null\n  },\n"))
    #expect(text.contains("    \"registrerad\": \"nej\",\n"))
    #expect(text.contains("  \"mål\": [],\n"))
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("rad\nny\ttab\r", #""rad\nny\ttab\r""#),
    ("\u{1B}[31m\u{0}\u{7F}", #""\u001b[31m\u0000\u007f""#),
    ("\u{202E}\u{2028}", #""\u202e\u2028""#),
    ("å\u{308}🙂", "\"å\u{308}🙂\""), ("\"\u{301}", "\"\\\"\u{301}\""),
  ])
  func `text is escaped so that any reader takes it back`(text: String, written: String) {
    #expect(JSON.text(text).written == written)
  }
}

struct CSVTextTests {
  @Test func `cells are quoted where they must be`() {
    let rows = [
      ["Namn", "Kostnad"], ["A;B", "-80 000"], ["\"C\"\nD", ""], [" E", "1"], ["F ", "\u{A0}2"],
    ]
    #expect(
      CSVText.written(rows)
        == "Namn;Kostnad\n\"A;B\";-80 000\n\"\"\"C\"\"\nD\";\n\" E\";1\n\"F \";\"\u{A0}2\"\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+46 90", "'+46 90"), ("-A1", "'-A1"), ("@summa", "'@summa"),
    ("-12,5", "-12,5"), ("−5", "−5"), ("a=b", "a=b"), ("\t=1", "'\t=1"),
  ])
  func `a cell that Excel would run is made harmless`(text: String, cell: String) {
    #expect(CSVText.written([[text]]) == cell + "\n")
  }
}
