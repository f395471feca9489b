import Finsam
import Testing

/// Which file holds what, and which of them tell of a youth.
struct DocumentKindTests {
  @Test(arguments: DocumentKind.allCases)
  func `a document is known again by its path`(kind: DocumentKind) {
    let path = kind.path(id: kind == .insats ? "utsikten" : "2014")
    #expect(DocumentKind(path: path) == kind)
  }

  @Test(arguments: [
    "asf/handlingsplan-gammal.yaml", "asf/handlingsplan-.yaml", "insatser/gamla/a.yaml",
    "insatser/a.yml", "styrkort.yaml", "kaa/angra.csv", "",
  ])
  func `other files are no documents`(path: String) {
    #expect(DocumentKind(path: path) == nil)
  }

  @Test func `both registers of KAA are confidential, and they alone`() {
    #expect(DocumentKind.allCases.filter(\.isConfidential) == [.cases, .followUps])
  }

  @Test func `documents stand in the order of their ids`() throws {
    var office = Office()
    for id in ["b", "c", "a"] {
      office.add(try Insats(Draft(id: id, fields: [.init("namn", id)])), as: .insats)
    }
    #expect(office.insatser.map(\.id) == ["a", "b", "c"])
    var later = try Insats(Draft(id: "b", fields: [.init("namn", "senare")]))
    later.note = "en till"
    office.add(later, as: .insats)
    #expect(office.insatser.map(\.name) == ["a", "b", "senare", "c"])
    #expect(office.insats("b")?.name == "b")
  }
}
