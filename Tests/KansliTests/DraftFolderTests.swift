import Dashboard
import Finsam
import Foundation
import Testing

@testable import kansli

/// Drafts of forms on disk: whose they are, who may read them, and what happens to spoilt ones.
struct DraftFolderTests {
  private func draft(_ text: String) -> FormDraft {
    FormDraft(
      .edit, Address("insatser/halsan.yaml"),
      fields: [.init(key: "ägare", original: "", proposed: "", text: text)])
  }

  private func folder(_ office: borrowing OfficeFolder, of forbund: String = "norra") -> DraftFolder
  {
    DraftFolder(
      forbund: office.path + "/" + forbund,
      environment: ["XDG_STATE_HOME": office.path + "/state"],
      clock: { "2015-03-05 10:00:00" })
  }

  private func drafts(_ event: Event) -> [WaitingDraft] {
    if case .draftsFound(let drafts, _) = event { drafts } else { [] }
  }

  private func notes(_ event: Event) -> [String] {
    if case .draftsFound(_, let notes) = event { notes } else { [] }
  }

  /// What is found, once there is something. A program that a test beside this one starts holds all
  /// locks of these tests for the moment until it is another program.
  private func found(_ folder: inout DraftFolder) -> Event {
    for _ in 0..<200 {
      usleep(10_000)
      let event = folder.find()
      if !drafts(event).isEmpty || !notes(event).isEmpty { return event }
    }
    return folder.find()
  }

  private func names(_ office: borrowing OfficeFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: office.path + "/state/kansli").sorted()
  }

  @Test func `only the owner may read a draft, and the last one is what is kept`() throws {
    let office = try OfficeFolder()
    var own = folder(office)
    #expect(own.keep(draft("ett")) == .draftKept)
    #expect(own.keep(draft("två")) == .draftKept)
    let files = try names(office).filter { $0.hasSuffix(".utkast") }
    #expect(files.count == 1)
    for (path, mode) in [("", 0o700), ("/" + files[0], 0o600)] {
      let facts = try FileManager.default.attributesOfItem(
        atPath: office.path + "/state/kansli" + path)
      #expect(facts[.posixPermissions] as? Int == mode)
    }
    own.letGo()
    var next = folder(office)
    #expect(drafts(found(&next)).map(\.draft) == [draft("två")])
  }

  @Test func `a draft that is no longer needed leaves nothing behind`() throws {
    let office = try OfficeFolder()
    var own = folder(office)
    _ = own.keep(draft("ett"))
    _ = own.keep(nil)
    let left = try names(office)
    #expect(left == [])
  }

  @Test func `programs that run at once neither offer nor overwrite each other's drafts`() throws {
    let office = try OfficeFolder()
    var one = folder(office)
    var two = folder(office)
    _ = one.keep(draft("ettan"))
    _ = two.keep(draft("tvåan"))
    var three = folder(office)
    #expect(drafts(three.find()) == [])
    one.letGo()
    two.letGo()
    #expect(Set(drafts(found(&three)).map(\.draft)) == [draft("ettan"), draft("tvåan")])
    // The first that asks has them.
    var four = folder(office)
    #expect(drafts(four.find()) == [])
  }

  @Test func `a draft that is taken up is written on, and removed as one's own`() throws {
    let office = try OfficeFolder()
    var one = folder(office)
    _ = one.keep(draft("ettan"))
    one.letGo()
    var two = folder(office)
    let found = try #require(drafts(found(&two)).first)
    two.adopt(found.name)
    _ = two.keep(draft("ettan och mer"))
    let written = try names(office).filter { $0.hasSuffix(".utkast") }
    #expect(written == [found.name + ".utkast"])
    _ = two.keep(nil)
    let left = try names(office)
    #expect(left == [])
  }

  @Test func `a draft of another folder is told of and left where it is`() throws {
    let office = try OfficeFolder(OfficeFolder.both)
    var one = folder(office)
    _ = one.keep(draft("ettan"))
    one.letGo()
    var other = folder(office, of: "sodra")
    let event = found(&other)
    #expect(drafts(event) == [])
    #expect(notes(event).count == 1 && notes(event)[0].contains("/norra"))
    var again = folder(office)
    #expect(drafts(found(&again)).count == 1)
  }

  @Test func `a spoilt draft is told of and kept aside, wherever it is spoilt`() throws {
    let office = try OfficeFolder()
    var one = folder(office)
    _ = one.keep(draft("en text på svenska"))
    one.letGo()
    let all = try names(office)
    let name = try #require(all.first { $0.hasSuffix(".utkast") })
    let path = "state/kansli/" + name
    let whole = Array(try office.text(path).utf8)
    for length in stride(from: 0, to: whole.count, by: 7) {
      let part = String(decoding: whole.prefix(length), as: UTF8.self)
      try office.write(path, part)
      var next = folder(office)
      let event = found(&next)
      #expect(drafts(event) == [] && notes(event).count == 1, "\(length)")
      let aside = try names(office).filter { $0.hasSuffix(".skadat") }
      #expect(aside.count == 1)
      let spoilt = try #require(aside.first)
      let kept = try office.text("state/kansli/" + spoilt)
      #expect(kept == part)
      try FileManager.default.removeItem(atPath: office.path + "/state/kansli/" + spoilt)
    }
  }

  @Test func `a folder that cannot be written is told of once`() throws {
    let office = try OfficeFolder()
    try office.write("state", "en fil, ingen mapp")
    var own = folder(office)
    guard case .draftNotKept(let reason) = own.keep(draft("ett")) else {
      return #expect(Bool(false), "kept")
    }
    #expect(reason.hasPrefix("Utkast kan inte sparas i "))
    #expect(own.keep(draft("två")) == .draftKept)
    #expect(drafts(own.find()) == [])
    let text = try office.text("state")
    #expect(text == "en fil, ingen mapp")
  }

  @Test func `a link in the place of a draft or its folder is not followed`() throws {
    let office = try OfficeFolder()
    try office.write("annat/text", "orört")
    try FileManager.default.createDirectory(
      atPath: office.path + "/state", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: office.path + "/state/kansli", withDestinationPath: office.path + "/annat")
    var own = folder(office)
    guard case .draftNotKept = own.keep(draft("ett")) else {
      return #expect(Bool(false), "kept")
    }
    let inside = try FileManager.default.contentsOfDirectory(atPath: office.path + "/annat")
    #expect(inside == ["text"])
  }

  @Test func `a path that is not absolute is not the state folder`() {
    let own = DraftFolder(
      forbund: "/tmp", environment: ["XDG_STATE_HOME": "state", "HOME": "/home/anna"],
      clock: { "" })
    #expect(own.path == "/home/anna/.local/state/kansli")
  }
}
