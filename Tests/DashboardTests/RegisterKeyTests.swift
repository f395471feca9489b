import Finsam
import Foundation
import Testing
import TextUI

@testable import Dashboard

/// What is added in a list is where the cursor stands, and what stands there can be removed and
/// brought back: in every list that has no main screen of its own.
@Suite struct RegisterKeyTests {
  /// Those that are written by hand.
  private static let views = RegisterView.all.filter {
    ![.equality, .needStandings, .financing].contains($0)
  }

  private func screen(_ keys: Keyboard) -> RegisterScreen? {
    keys.state.screens.top.content as? RegisterScreen
  }

  private func addresses(_ keys: Keyboard) -> [Address] {
    guard let list = screen(keys)?.list else { return [] }
    return list.rows.indices.compactMap { list.line(at: $0)?.address }
  }

  private func text(for shape: FieldShape) -> String {
    switch shape.kind {
    case .day: "2014-05-05"
    case .year, .period: "2014"
    case .kronor, .number, .quantity: "3"
    case .identifier, .word: "nytt"
    case .text, .prose, .list: "Nytt, av tangenterna"
    default: ""
    }
  }

  @Test(arguments: views)
  func `the cursor stands on what is added, and it is removed and brought back`(
    view: RegisterView
  ) throws {
    var keys = try Keyboard(copying: "skelleftea-norsjo", day: "2014-12-31")
    defer { keys.removeFolder() }
    try keys.press("1", "v")
    try keys.type(view.title)
    try keys.press(.enter)
    #expect(screen(keys)?.view == view, "\(keys.screen)")
    let before = addresses(keys)
    // Nothing that is there is called so, and neither is what is added.
    try keys.press("/")
    try keys.type("qqzz")
    try keys.press(.enter, "n")
    let form = try #require(keys.form, "\(view.title): \(keys.screen)")
    for index in form.fields.indices
    where form.fields[index].shape.isRequired && form.fields[index].text.isEmpty {
      try keys.fill(index, text(for: form.fields[index].shape))
    }
    try keys.press(.control("s"))
    #expect(keys.form == nil && keys.refusals == [], "\(view.title): \(keys.screen)")
    let added = try #require(screen(keys)?.selected?.address, "\(view.title): \(keys.screen)")
    #expect(!before.contains(added), "\(view.title): \(added)")
    #expect(addresses(keys).count == before.count + 1, "\(view.title)")

    try keys.press(.delete)
    if keys.state.overlay != nil { try keys.press(.enter) }
    #expect(addresses(keys) == before, "\(view.title) stays: \(keys.screen)")
    #expect(keys.state.notice?.hint.isEmpty == false, "\(view.title): \(keys.screen)")
    try keys.press(.control("z"))
    #expect(addresses(keys).contains(added), "\(view.title) does not come back: \(keys.screen)")
    try keys.press(.control("z"))
    #expect(addresses(keys) == before && keys.refusals == [], "\(view.title): \(keys.screen)")
  }

  @Test(arguments: views)
  func `every first row goes with what is in it, asked about once, and comes back`(
    view: RegisterView
  ) throws {
    var keys = try Keyboard(copying: "skelleftea-norsjo", day: "2014-12-31")
    defer { keys.removeFolder() }
    try keys.press("1", "v")
    try keys.type(view.title)
    try keys.press(.enter, .home)
    let before = addresses(keys)
    guard let first = screen(keys)?.selected?.address else { return }
    let text = try String(contentsOfFile: keys.path + "/" + first.file, encoding: .utf8)
    try keys.press(.delete)
    if keys.state.overlay != nil {
      #expect(keys.state.rows.joined().contains("följer med"), "\(view.title)")
      try keys.press(.enter)
    }
    #expect(addresses(keys) == Array(before.filter { $0 != first }), "\(keys.screen)")
    try keys.press(.control("z"))
    #expect(addresses(keys) == before && keys.refusals == [], "\(view.title): \(keys.screen)")
    let back = try String(contentsOfFile: keys.path + "/" + first.file, encoding: .utf8)
    #expect(back == text, "\(view.title)")
  }
}
