import Finsam

/// What the screen of a styrkort lists.
enum StyrkortView: String, CaseIterable, Hashable, Sendable {
  /// Every goal under its perspective.
  case goals
  /// The goals by how they stand, and why.
  case reasons
  /// Beside those of the year before.
  case comparison

  static let reasonsTitle = "Ej uppnått, och varför"

  func title(_ styrkort: Styrkort?, _ desk: Desk) -> String {
    guard let styrkort else { return desk.office.styrkortName }
    return switch self {
    case .goals: styrkort.title
    case .reasons: "\(Self.reasonsTitle) \(styrkort.year.text)"
    case .comparison:
      GoalComparison(of: styrkort, in: desk.office, on: desk.day)?.title ?? styrkort.title
    }
  }

  /// Its part of the breadcrumb, behind the styrkort's.
  func crumb(_ styrkort: Styrkort?, _ desk: Desk) -> String {
    switch self {
    case .goals: ""
    case .reasons: Self.reasonsTitle
    case .comparison: "mot " + (styrkort?.year.flatMap(desk.office.styrkortBefore)?.id ?? "")
    }
  }

  /// What one finds there.
  var explanation: String {
    switch self {
    case .goals: "alla mål, med bedömning och utfall"
    case .reasons: "utfall mot målvärde, skäl, vad som återstår och vad som är beslutat"
    case .comparison: "mål för mål mot året före"
    }
  }

  /// Whether a styrkort has it: the first one has nothing to be compared with.
  func isThere(for styrkort: Styrkort, _ desk: Desk) -> Bool {
    self != .comparison || styrkort.year.flatMap(desk.office.styrkortBefore) != nil
  }

  func list(of styrkort: Styrkort, _ desk: Desk) -> AnyList {
    let isLacking = desk.reading.hiding(styrkort.address.file) != nil
    return switch self {
    case .goals: desk.office.goalsList(of: styrkort, on: desk.day, isLacking: isLacking)
    case .reasons: desk.office.reasonsList(of: styrkort, on: desk.day, isLacking: isLacking)
    case .comparison:
      GoalComparison(of: styrkort, in: desk.office, on: desk.day)?.list ?? AnyList()
    }
  }
}
