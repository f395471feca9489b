import Finsam
import TextUI

/// The chain of goals as lines that lead to one another.
struct ASFLinks {
  let desk: Desk
  let chain: ASFChain

  func add(_ links: some Collection<ASFLink>, to builder: inout DetailBuilder) {
    for link in links.prefix(Self.most) {
      let mark = chain.isReading(link) ? Readings.mark : ""
      builder.prose("→ " + chain.title(link) + mark, indent: 1, destination: .asf(link))
    }
    guard links.count > Self.most else { return }
    builder.prose(
      "… och \(Number(links.count - Self.most).shown) till. Alla står i loggen.", .dim, indent: 1)
  }

  /// More than anybody reads in a detail, where the log itself is a list.
  private static var most: Int { 50 }

  /// A heading and the places below it; nothing where there are none.
  func add(
    _ links: some Collection<ASFLink>, under heading: String, to builder: inout DetailBuilder
  ) {
    guard !links.isEmpty else { return }
    builder.heading(heading)
    add(links, to: &builder)
  }

  /// What a place serves; that it does may be a reading of the place itself.
  func addAbove(_ link: ASFLink, under heading: String, to builder: inout DetailBuilder) {
    add(
      chain.above(link), under: heading + (chain.isReading(link) ? Readings.mark : ""),
      to: &builder)
  }
}

extension DetailBuilder {
  /// A bar with its words, as wide as the line allows.
  mutating func bar(
    _ label: String, _ value: Int?, of whole: Int, _ words: String, place: Place? = nil,
    destination: Destination? = nil
  ) {
    let label = label.padded(to: 25)
    let room = min(30, width - 27 - 12)
    var spans = [Span(label + " ", .label)]
    if let value, whole > 0, room >= 6 {
      spans += Bar(value: Double(value), scale: 0...Double(whole), text: "").spans(width: room)
      spans.append(Span(" "))
    }
    add(DetailLine(spans + [Span(words)], indent: 1, place: place, destination: destination))
  }

  /// All fields of a record that hold something, apart from some.
  mutating func allFields(of address: Address, except keys: Set<String>, _ desk: Desk) {
    guard let outline = desk.office.outline(at: address) else { return }
    allFields(of: outline, at: address, except: keys)
  }

  mutating func allFields(of outline: Outline, at address: Address, except keys: Set<String>) {
    fields(outline.fields.map(\.shape.key).filter { !keys.contains($0) }, of: outline, at: address)
  }
}
