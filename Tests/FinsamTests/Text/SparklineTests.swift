import Finsam
import Testing

struct SparklineTests {
  @Test func `a row of values has a shape and a direction in words`() {
    #expect(Sparkline([1, 2, nil, 8]).text == "▁▂·█")
    #expect(Sparkline([3, 3]).text == "▄▄")
    #expect(Sparkline([]).text == "")
    #expect(Sparkline([.nan, 2]).text == "·▄")
    #expect(Sparkline([1, nil, 8]).direction == "upp")
    #expect(Sparkline([8, 1]).direction == "ner")
    #expect(Sparkline([9, 1, 9]).direction == "ned, sedan upp")
    #expect(Sparkline([34, 28, 28]).direction == "ner")
    #expect(Sparkline([nil, 1]).direction == nil)
  }
}
