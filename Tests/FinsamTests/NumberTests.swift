import Finsam
import Testing

struct NumberTests {
  @Test(arguments: [
    ("80", "80", "80"), ("12,5", "12,5", "12,5"), ("12.50", "12,5", "12,5"),
    ("1 222 883,125", "1222883,125", "1 222 883,125"),
    ("1\u{A0}222\u{202F}883", "1222883", "1 222 883"), ("-40", "-40", "−40"),
    ("−1566,5", "-1566,5", "−1 566,5"), ("–3", "-3", "−3"), ("-0,5", "-0,5", "−0,5"),
    ("-0", "0", "0"), ("007", "7", "7"), (" 5 ", "5", "5"),
    ("999999999999,999", "999999999999,999", "999 999 999 999,999"),
  ])
  func `a number is read in Swedish notation`(typed: String, text: String, shown: String) throws {
    let number = try Number(text: typed)
    #expect(number.text == text)
    #expect(number.shown == shown)
    #expect(try Number(text: number.shown) == number)
  }

  @Test(arguments: [
    "", " ", "-", "1,2,3", "1,", ",5", "1,2345", "1e5", "0x10", "1 2", "12 34", "1 0000", "--1",
    "9999999999999", "12 kr", "٣", "½", "1 222 883 ,5", "1222 883",
  ])
  func `what is no number is refused`(typed: String) {
    #expect(throws: InvalidInput.notANumber(typed)) { try Number(text: typed) }
  }

  @Test(arguments: [
    ("1 222 883", 1_222_883), ("1222883 kr", 1_222_883), ("-1 566 998 kronor", -1_566_998),
    ("80 000,00 KR", 80_000), ("−5", -5), ("0", 0),
  ])
  func `an amount is whole kronor`(typed: String, amount: Int) throws {
    let kronor = try Kronor(text: typed)
    #expect(kronor == Kronor(amount))
    #expect(try Kronor(text: kronor.text) == kronor)
    #expect(try Kronor(text: kronor.shown) == kronor)
  }

  @Test(arguments: [
    ("350 tkr", "350000"), ("1,5 mkr", "1500000"), ("350 000:-", "350000"), ("−2 tkr", "-2000"),
    ("0,5 tkr", "500"), ("12 kr", "12"),
  ])
  func `an amount may be typed in thousands and millions`(typed: String, text: String) throws {
    #expect(try Kind.kronor.canonical(typed) == text)
  }

  @Test(arguments: ["0,0005 tkr", "tkr", "9999999999999999 mkr", "ca 350 tkr"])
  func `what comes to no whole kronor is refused`(typed: String) {
    #expect(throws: InvalidInput.self) { try Kind.kronor.canonical(typed) }
  }

  @Test func `what is parted is asked for as it is taken`() throws {
    for typed in ["350.000", "350,000", "1.234 kr"] {
      do throws(InvalidInput) {
        _ = try Kind.kronor.canonical(typed)
        Issue.record("\(typed) is taken.")
      } catch {
        let words = error.advice.split(separator: ",")[0].dropFirst("Skriv ".count)
        #expect(try Kronor(text: String(words)).amount > 1_000)
      }
    }
  }

  @Test(arguments: ["12,50", "kr", "tusen", "1 000 tkr", "99999999999999999999"])
  func `what is no amount is refused`(typed: String) {
    #expect(throws: InvalidInput.notAnAmount(typed)) { try Kronor(text: typed) }
  }

  @Test func `years are four digits between 1900 and 2199`() throws {
    #expect(try Year(text: "2014") == Year(2014))
    for text in ["14", "1899", "2200", "+201", "20145", "två"] {
      #expect(throws: InvalidInput.notAYear(text)) { try Year(text: text) }
    }
  }
}

struct QuantityTests {
  @Test(arguments: [
    ("65", Quantity.number(Number(65)), "65"), ("65 %", .number(Number(65)), "65"),
    ("12,5%", .number(Number(thousandths: 12_500)), "12,5"),
    ("50–65", .range(Number(50), Number(65)), "50–65"),
    ("50-65 %", .range(Number(50), Number(65)), "50–65"),
    ("50 % – 65 %", .range(Number(50), Number(65)), "50–65"),
    ("-5–3", .range(Number(-5), Number(3)), "-5–3"),
    ("-5--3", .range(Number(-5), Number(-3)), "-5–-3"),
    ("−5", .number(Number(-5)), "-5"),
    ("1 200–1 300", .range(Number(1_200), Number(1_300)), "1200–1300"),
    ("ca 60 %", .about(Number(60)), "ca 60"), ("cirka 60", .about(Number(60)), "ca 60"),
    ("Ca. 60", .about(Number(60)), "ca 60"), ("ca\u{A0}60", .about(Number(60)), "ca 60"),
    ("ca 50–65", .aboutRange(Number(50), Number(65)), "ca 50–65"),
    ("ca 50–50", .aboutRange(Number(50), Number(50)), "ca 50–50"),
    ("över 65 %", .over(Number(65)), "över 65"), ("Nästan 65", .nearly(Number(65)), "nästan 65"),
    ("ja", .answer(true), "ja"), ("Nej", .answer(false), "nej"),
  ])
  func `a quantity is what people state`(typed: String, quantity: Quantity, text: String) throws {
    #expect(try Quantity(text: typed) == quantity)
    #expect(quantity.text == text)
    #expect(try Quantity(text: text) == quantity)
    #expect(try Quantity(text: quantity.shown) == quantity)
  }

  @Test(arguments: [
    "", "%", "ca", "över 50–65", "nästan 50–65", "50–", "–", "1–2–3", "många",
    "över ca 5", "ca60x",
  ])
  func `what is no quantity is refused`(typed: String) {
    #expect(throws: InvalidInput.notAQuantity(typed)) { try Quantity(text: typed) }
  }

  @Test(arguments: ["65–50", "ca 65–50", "65 % – 50 %"])
  func `an interval goes upwards`(typed: String) {
    #expect(throws: InvalidInput.reversed(from: "65", to: "50")) { try Quantity(text: typed) }
  }

  @Test func `a sum is about as soon as one of its terms is`() {
    #expect(Quantity.sum([.number(Number(2)), .number(Number(3))]) == .number(Number(5)))
    #expect(Quantity.sum([.number(Number(2)), .about(Number(3))]) == .about(Number(5)))
    #expect(Quantity.sum([.answer(true)]) == nil)
    #expect(Quantity.sum([]) == nil)
  }
}
