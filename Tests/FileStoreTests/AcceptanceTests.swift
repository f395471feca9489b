import Finsam
import Testing

@testable import FileStore

/// Each folder in Acceptances is named for one with data, and holds acceptances of all that was
/// found there, with the facts and in the words of that time. It is written once: no office may
/// lose what it has accepted when a check is reworded.
struct AcceptanceTests {
  private static let root = String(#filePath.dropLast("AcceptanceTests.swift".count))
  private static let folders =
    ExampleDataTests.folders + Check.allCases.map { CheckTests.root + "/" + $0.name }

  private func office(_ path: String) throws -> (office: Office, findings: [Finding]) {
    var folder = Folder(path: path, user: "anna") { "2014-12-31 14:02:11" }
    let office = folder.read().office
    return (office, office.findings(on: office.day(Today(try Day(text: "2026-01-01")))))
  }

  private func kept(_ path: String) -> [Acceptance] {
    let name = path.split(separator: "/").last ?? ""
    var folder = Folder(path: Self.root + "Acceptances/" + name, user: "anna") { "" }
    return folder.read().office.review.acceptances
  }

  @Test(arguments: folders)
  func `what was accepted by its words, or by its facts, is still accepted`(path: String) throws {
    let findings = try office(path).findings
    let kept = kept(path)
    // What is no more found in data that has changed is nothing to accept.
    let standing = kept.filter { one in
      findings.contains { $0.facts.text == one.facts && $0.isAt(one) }
    }
    #expect(!standing.isEmpty)
    func accepted(_ change: (inout Acceptance) -> Void) -> Set<String> {
      var review = Review()
      review.acceptances = standing
      for index in standing.indices { change(&review.acceptances[index]) }
      let accepted = AcceptedFindings(review)
      return Set(findings.compactMap { accepted[$0]?.id })
    }
    let ids = Set(standing.map(\.id))
    #expect(accepted { $0.facts = "" } == ids)
    #expect(accepted { $0.message = "Sagt på ett annat sätt." } == ids)
    #expect(accepted { $0.facts += "; antal=77" } == [])
  }

  @Test(arguments: folders)
  func `facts tell apart whatever a check finds in one place`(path: String) throws {
    var told: [[String]: String] = [:]
    for finding in try office(path).findings {
      let key = [finding.check.name, finding.place.text, finding.facts.text]
      #expect(!finding.facts.text.isEmpty)
      #expect(told[key] == nil || told[key] == finding.message)
      told[key] = finding.message
    }
  }

  @Test func `every check has something that was accepted`() {
    let checks = Set(Self.folders.flatMap(kept).map(\.check))
    #expect(checks == Set(Check.allCases.map(\.name)))
  }
}

extension Finding {
  fileprivate func isAt(_ acceptance: Acceptance) -> Bool {
    [check, formerCheck].compactMap { $0?.name }.contains(acceptance.check)
      && ([place.text] + former.map(\.place.text)).contains(acceptance.place)
  }
}
