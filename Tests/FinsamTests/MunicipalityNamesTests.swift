import Finsam
import Testing

/// A municipality is a member's short name, wherever one is written.
struct MunicipalityNamesTests {
  private static func names() throws -> MunicipalityNames {
    var forbund = Forbund()
    forbund.members = try [
      .sample(["id": "af", "namn": "Arbetsförmedlingen", "slag": "stat", "kort": "AF"]),
      .sample(["id": "gavle", "namn": "Gävle kommun", "slag": "kommun", "kort": "Gävle"]),
      .sample(["id": "k", "namn": "Kommunerna gemensamt", "slag": "kommun"]),
      .sample(["id": "h", "namn": "Hudiksvalls kommun", "slag": "kommun", "kort": "Hudiksvall"]),
      .sample(["id": "o", "namn": "Ovanåkers kommun", "slag": "kommun", "kort": "Ovanåker"]),
    ]
    return MunicipalityNames(forbund)
  }

  @Test func `only member municipalities with a short name can be chosen`() throws {
    #expect(try Self.names().names == ["Gävle", "Hudiksvall", "Ovanåker"])
  }

  @Test(arguments: [
    ("Gävle", "Gävle"), ("gävle", "Gävle"), ("GÄVLE", "Gävle"), ("Ga\u{308}vle", "Gävle"),
    ("Hudiksvalls kommun", "Hudiksvall"), (" hudiksvall ", "Hudiksvall"), ("", ""),
  ])
  func `a short name is written one way`(typed: String, name: String) throws {
    #expect(try Self.names().canonical(typed, as: .municipality) == name)
    #expect(try Self.names().canonical(typed, as: .municipalities) == name)
    #expect(try Self.names().canonical(typed, as: .text) == typed)
  }

  @Test(arguments: [
    ("Gevle", "Gävle"), ("Gavle", "Gävle"), ("Hudiksval", "Hudiksvall"), ("Ovanaker", "Ovanåker"),
    ("Solna", nil), ("AF", nil), ("Kommunerna gemensamt", nil), ("Gävle, Hudiksvall", nil),
  ])
  func `another name is refused, and the nearest is offered`(typed: String, nearest: String?) throws
  {
    let names = try Self.names()
    #expect(
      throws: InvalidInput.notAMunicipality(typed, nearest: nearest, names: names.names)
    ) { try names.canonical(typed, as: .municipality) }
    do throws(InvalidInput) {
      _ = try names.canonical(typed, as: .municipality)
    } catch {
      #expect(error.advice.hasPrefix("Menade du ”") == (nearest != nil))
      #expect(error.advice.hasSuffix("Välj bland Gävle, Hudiksvall och Ovanåker."))
    }
  }

  @Test func `several stand with commas between, each once`() throws {
    let names = try Self.names()
    #expect(
      try names.canonical("hudiksvall,gävle, Gävle kommun", as: .municipalities)
        == "Hudiksvall, Gävle")
    #expect(throws: InvalidInput.notAMunicipality("Gevle", nearest: "Gävle", names: names.names)) {
      try names.canonical("Hudiksvall, Gevle", as: .municipalities)
    }
  }

  @Test func `without short names every name will do`() throws {
    #expect(try MunicipalityNames(Forbund()).canonical("Gevle", as: .municipality) == "Gevle")
  }

  @Test func `every field for a municipality is a choice among them`() {
    let fields = DocumentKind.allCases.flatMap { kind in
      (kind.rowShape?.fields ?? kind.shape.fields).filter { $0.key.hasPrefix("kommun") }
        .map { "\(kind.path(id: "x")) \($0.key) \($0.kind)" }
    }
    #expect(
      fields == [
        "asf/handlingsplan-x.yaml kommuner municipalities",
        "asf/handelser.csv kommun municipalities", "asf/foretag.csv kommun municipality",
        "asf/lagesbild.csv kommun number", "asf/platser.csv kommun municipality",
        "asf/milstolpar.csv kommun municipality", "leveranser.csv kommun municipality",
        "kaa/ungdomar.csv kommun municipality",
      ])
  }

  /// Every register with a misspelled municipality in some rows, and nothing else is told of.
  @Test func `each unknown name is told of once a file, where it first stands`() throws {
    var chance = SplitMix(seed: 11)
    for _ in 0..<60 {
      var office = Office()
      office.forbund.members = try [
        .sample(["id": "g", "namn": "Gävle kommun", "slag": "kommun", "kort": "Gävle"]),
        .sample(["id": "h", "namn": "Hofors kommun", "slag": "kommun", "kort": "Hofors"]),
      ]
      let texts = (0..<8).map { _ in
        ["Gävle", "Hofors", "Gevle", "", "Solna"][Int(chance.next() % 5)]
      }
      for (index, text) in texts.enumerated() {
        office.asf.events.append(
          try .sample(["id": "h-\(index)", "kommun": text.isEmpty ? "" : "Hofors, \(text)"]))
        office.asf.places.append(try .sample(["id": "p-\(index)", "kommun": text]))
        office.kaa.cases.append(try KAACase.youth(["ärende": "k-\(index)"]))
        office.kaa.cases[index].municipality = text
      }
      let expected = ["Gevle", "Solna"].compactMap { name in
        texts.firstIndex(of: name).map { ($0, name) }
      }.sorted { $0.0 < $1.0 }
      let day = try Day(text: "2014-12-31")
      let findings = Check.unknownMunicipality.findings(in: office, on: day)
      #expect(
        findings.map(\.place.text)
          == [("asf/handelser.csv", "h"), ("asf/platser.csv", "p"), ("kaa/ungdomar.csv", "k")]
          .flatMap { file, letter in
            expected.map { "\(file) rader/\(letter)-\($0.0) kommun" }
          })
      for finding in findings {
        #expect(
          finding.message.contains("Solna") || finding.message.contains("Menade du ”Gävle”?")
            || finding.place.address.file == "kaa/ungdomar.csv")
        #expect(
          finding.place.address.file != "kaa/ungdomar.csv"
            || !finding.message.contains("Solna") && !finding.message.contains("Gevle"))
      }
    }
  }

  @Test func `members without short names are told of where there is something to check`() throws {
    var office = Office()
    office.forbund.members = try [.sample(["id": "g", "namn": "Gävle kommun", "slag": "kommun"])]
    #expect(try office.lines(.unknownMunicipality) == [])
    office.asf.places = [try .sample(["id": "p-1", "kommun": "Gävle"])]
    #expect(
      try office.lines(.unknownMunicipality).map { $0.prefix(while: { $0 != ":" }) }
        == ["forbund.yaml medlemmar/g"])
    office.forbund.members = []
    #expect(
      try office.lines(.unknownMunicipality).map { $0.prefix(while: { $0 != ":" }) }
        == ["forbund.yaml"])
  }
}
