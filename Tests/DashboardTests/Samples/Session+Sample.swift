import Finsam

@testable import Dashboard

extension Session {
  /// Åsa Öberg at the end of 2014, with three themes.
  static func sample(isReadOnly: Bool = false, forbund: [ForbundSummary] = []) throws -> Session {
    Session(
      today: Today(try Day(text: "2014-12-31")), user: "Åsa Öberg", isReadOnly: isReadOnly,
      themes: [
        Named(name: "norrsken", title: "Norrsken"), Named(name: "sno", title: "Snö"),
        Named(name: "mono", title: "Mono"),
      ], theme: "norrsken", forbund: forbund)
  }
}
