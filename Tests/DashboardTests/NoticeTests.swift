import Testing

@testable import Dashboard

/// A notice that is too long keeps what matters.
@Suite struct NoticeTests {
  @Test func `a name gives way before what is said of it, and both before the place`() {
    let notice = Notice(
      "Sparat: kvinnor i deltagarperiod 2014 i ”Ökad kompetens för arbetsgivare i länet”: 12 → 14",
      .good, at: "insatser/okad-kompetens.yaml rad 41",
      endsWithMost: true)
    #expect(notice.shown(width: 80).contains(": 12 → 14"), "\(notice.shown(width: 80))")
    #expect(notice.shown(width: 80).contains("”Ökad"))
    let wide = notice.shown(width: 160)
    #expect(wide.contains("i länet”: 12 → 14 · insatser/okad-kompetens.yaml rad 41"))
    #expect(Notice("Kort.").shown(width: 20) == " Kort.")
  }
}
