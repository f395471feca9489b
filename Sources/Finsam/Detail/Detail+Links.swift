/// The chain of goals as lines that lead to one another.
extension Detail {
  /// Each is marked where what ties it to the place is a reading: `mark` says so where that is not
  /// the chain.
  package mutating func links(
    _ links: some Collection<ASFLink>, _ chain: ASFChain, mark: ((ASFLink) -> String)? = nil
  ) {
    for link in links.prefix(Self.mostLinks) {
      let mark = mark?(link) ?? (chain.isReading(link) ? Readings.mark : "")
      prose("→ " + chain.title(link) + mark, indent: 1, link: .asf(link))
    }
    more(links.count - Self.mostLinks)
  }

  /// How many more there are than the detail names; all stand in `list`.
  package mutating func more(_ rest: Int, in list: String = "loggen") {
    guard rest > 0 else { return }
    prose("… och \(Number(rest).shown) till. Alla står i \(list).", .dim, indent: 1)
  }

  /// More than anybody reads in a detail, where the log itself is a list.
  static var mostLinks: Int { 50 }

  /// A heading and the places below it; nothing where there are none.
  package mutating func links(
    _ links: some Collection<ASFLink>, under heading: String, _ chain: ASFChain
  ) {
    guard !links.isEmpty else { return }
    self.heading(heading)
    self.links(links, chain)
  }

  /// What a place serves; that it does may be a reading of the place itself.
  package mutating func linksAbove(_ link: ASFLink, under heading: String, _ chain: ASFChain) {
    links(
      chain.above(link), under: heading + (chain.isReading(link) ? Readings.mark : ""), chain)
  }
}
