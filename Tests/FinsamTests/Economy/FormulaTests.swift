import Finsam
import Testing

@Suite struct FormulaTests {
  @Test(arguments: [
    ("summa(del)", "summa(del)"), ("summa(projekt)", "summa(projekt)"),
    ("intakter - kostnader", "intakter − kostnader"),
    ("a + b − c", "a + b − c"), ("− not(2)", "− not(2)"),
    ("föregående(eget-kapital)", "föregående(eget-kapital)"),
    (
      "föregående(balansräkning.fordringar)−balansräkning.fordringar",
      "föregående(balansräkning.fordringar) − balansräkning.fordringar"
    ),
    ("antal*à-pris", "antal × à-pris"), ("antal × à-pris + ovrigt", "antal × à-pris + ovrigt"),
    ("summa(projekt,insats=improve)", "summa(projekt, insats = improve)"),
    (
      "summa( ekonomi.utfall , finansiär = Region Gävleborg, del=projekt )",
      "summa(ekonomi.utfall, finansiär = Region Gävleborg, del = projekt)"
    ),
    ("a + b=c", "a + b = c"), ("not(1) = summa(del)", "not(1) = summa(del)"),
  ])
  func `a formula is read, and written in one way`(typed: String, text: String) throws {
    let formula = try Formula(text: typed)
    #expect(formula.text == text)
    #expect(try Formula(text: formula.text) == formula)
  }

  @Test(arguments: [
    ("", 1, "id för en rad, summa(…), föregående(…) eller not(…)"),
    ("summa(", 7, "del, en annan grupp eller register.kolumn"),
    ("summa(projekt", 14, "komma eller högerparentes"),
    ("summa(projekt, )", 16, "ett fält, till exempel insats = amt"),
    ("summa(projekt, insats)", 22, "= och ett värde"),
    ("summa(projekt, insats =)", 24, "ett värde"),
    ("a +", 4, "id för en rad, summa(…), föregående(…) eller not(…)"),
    ("a b", 3, "+, −, ×, /, = eller slutet"), ("a ^ b", 3, "+, −, ×, /, = eller slutet"),
    ("medel(a)", 6, "summa, föregående eller not före parentesen"),
    ("not(1", 6, "högerparentes"), ("a.", 3, "ett namn efter punkten"),
    ("(a + b)", 1, "id för en rad, summa(…), föregående(…) eller not(…)"),
  ])
  func `what is no formula is told of by column`(typed: String, column: Int, expected: String) {
    #expect(throws: InvalidInput.notAFormula(typed, column: column, expected: expected)) {
      try Formula(text: typed)
    }
  }

  @Test func `the message says where, and what is expected there`() {
    let fault = InvalidInput.notAFormula("summa(", column: 7, expected: "del")
    #expect(fault.message == "”summa(” är ingen formel: tecken 7 går inte att läsa.")
    #expect(
      fault.advice
        == "Där väntas del. Skriv till exempel summa(projekt) eller intakter − kostnader.")
  }

  @Test(arguments: 1...300)
  func `no text of a formula's letters does harm`(seed: UInt64) {
    var chance = SplitMix(seed: seed)
    let letters = Array("ab-.,()=+−×* summaföregåendenot12é\u{301}")
    let text = String(
      (0..<Int.random(in: 0...20, using: &chance)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &chance)]
      })
    do throws(InvalidInput) {
      let formula = try Formula(text: text)
      #expect(try Formula(text: formula.text) == formula, "\(text)")
    } catch {
      guard case .notAFormula(_, let column, _) = error else {
        Issue.record("\(error)")
        return
      }
      #expect((1...text.count + 1).contains(column))
    }
  }
}
