import Finsam
import Testing

@testable import FileStore

/// Copies that sync programs and people leave beside the data are told of and not counted.
struct CopiesTests {
  static let mysam = """
    namn: Mysam
    inriktning: individ
    ägare: Region Västerbotten
    målgrupp: Unga som varken arbetar eller studerar
    period:
      start: 2012-01-01
      slut: 2014-12-31
    deltagare:
      - period: 2014
        totalt: 40
        kvinnor: 22
        män: 18
        källa: S4:1
    mål:
      - id: m1
        lydelse: Hälften går vidare till arbete
    källa: S4:2
    """ + "\n"

  private static func reading(_ files: [String: String]) throws -> OfficeReading {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\nlän: Norrbotten\nkälla: S1:1\n")
    for (file, text) in files { disk.write(file, text) }
    var folder = disk.folder()
    return folder.read()
  }

  static let names = [
    "mysam-DATOR", "mysam 2", "mysam - kopia", "mysam (1)", "Kopia av mysam", "mysam~1", "Mysam",
    "mysam.sync-conflict-20141231-140211-ABC", "mysam (Annas conflicted copy 2014-12-31)",
    "mysam_1", "mysam-dator", "mysam-2",
  ]

  @Test(arguments: names)
  func `a copy is told of once, with both names and what differs, and is not counted`(name: String)
    throws
  {
    let copy = "insatser/\(name).yaml"
    let reading = try CopiesTests.reading([
      "insatser/mysam.yaml": CopiesTests.mysam,
      copy: CopiesTests.mysam.replacing("totalt: 40", with: "totalt: 41"),
    ])
    #expect(reading.office.insatser.map(\.id) == ["mysam"])
    let told = reading.problems.filter { $0.copy != nil }
    #expect(told.map(\.file) == [copy])
    #expect(
      told.first?.copy
        == FileCopy(
          original: "insatser/mysam.yaml",
          differences: [
            FieldDifference(
              label: "deltagarperiod 2014, Deltagare totalt", original: "40", copy: "41")
          ]))
    #expect(!reading.problems.contains { $0.copy == nil && $0.file == copy })
  }

  @Test func `an insats under a name that is no id is told of, and not counted`() throws {
    let reading = try CopiesTests.reading([
      "insatser/Mitt projekt.yaml": CopiesTests.mysam.replacing("Mysam", with: "Projektet")
    ])
    #expect(reading.office.insatser.isEmpty)
    #expect(
      reading.problems.map(\.message) == [
        "Filens namn kan inte användas som id, så insatsen läses inte."
      ])
  }

  @Test func `copies of whole registers and of the förbund are named beside what they copy`() throws
  {
    let events = "id;dag;slag;vad\nh-1;2014-05-01;möte;Möte\nh-2;2014-06-01;möte;Möte\n"
    let reading = try CopiesTests.reading([
      "asf/handelser.csv": events, "asf/handelser-DATOR.csv": events + "h-3;2014-07-01;möte;Möte\n",
      "forbund (2).yaml": "namn: Provförbundet\nlän: Norrbotten\nkälla: S1:1\n",
      "kaa/ungdomar.csv": "ärende\nA-1\n", "kaa/ungdomar (1).csv": "ärende\nA-1\n",
      "styrkort/2014.yaml": "år: 2014\n", "styrkort/2014 (1).yaml": "år: 2014\n",
    ])
    #expect(
      reading.problems.compactMap { problem in
        problem.copy.map { "\(problem.file) \($0.original) \($0.differences?.count ?? -1)" }
      } == [
        "asf/handelser-DATOR.csv asf/handelser.csv 4", "forbund (2).yaml forbund.yaml 0",
        "kaa/ungdomar (1).csv kaa/ungdomar.csv -1", "styrkort/2014 (1).yaml styrkort/2014.yaml 0",
      ])
    #expect(reading.office.asf.events.count == 2)
    #expect(reading.office.styrkort.count == 1)
  }

  /// Faults of structure, each in a file of its own kind.
  private static let faults = [
    "<<<<<<< HEAD\nx: 1\n=======\nx: 2\n>>>>>>> b\n", "\tanteckning: tabb\n", "källa: S4:9\n",
    "  form: för långt in\n", "anteckning: \"öppen\n",
  ]

  @Test(arguments: faults, [true, false])
  func `a copy of a broken file is told of as any, and is none the less not counted`(
    fault: String, isOriginalBroken: Bool
  ) throws {
    let broken = CopiesTests.mysam + fault
    let reading = try CopiesTests.reading([
      "insatser/mysam.yaml": isOriginalBroken ? broken : CopiesTests.mysam,
      "insatser/mysam-dator.yaml": isOriginalBroken ? CopiesTests.mysam : broken,
    ])
    #expect(reading.office.insatser.map(\.id) == ["mysam"])
    let told = reading.problems.filter { $0.copy != nil }
    #expect(told.map(\.file) == ["insatser/mysam-dator.yaml"])
    #expect(told.first?.copy == FileCopy(original: "insatser/mysam.yaml", differences: nil))
    #expect(reading.isWritable("insatser/mysam.yaml") == !isOriginalBroken)
  }

  @Test(arguments: [
    "historik (1).csv", "historik-DATOR.csv", "historik 2.csv", "Kopia av historik.csv",
    "Historik.csv", "historik - kopia.CSV", "historik~1.csv",
  ])
  func `a copy of the history is told of`(name: String) throws {
    let reading = try CopiesTests.reading([name: "tid;användare\n"])
    let told = reading.problems.filter { $0.file == name }
    #expect(told.map(\.severity) == [.hint])
    #expect(told.first?.message.hasPrefix("Filen är en kopia av historik.csv") == true)
    let others = try CopiesTests.reading(["historiken.csv": "a\n", "min historia.csv": "a\n"])
    #expect(others.problems.isEmpty)
  }

  @Test func `a styrkort or plan copied to another year is that year's, and is told of`() throws {
    let styrkort = "år: 2014\nmål:\n  - id: m1\n    lydelse: Ett\n"
    let reading = try CopiesTests.reading([
      "styrkort/2014.yaml": styrkort, "styrkort/2015.yaml": styrkort,
      "asf/handlingsplan-2017.yaml": "år: 2017\n", "asf/handlingsplan-2018.yaml": "år: 2017\n",
    ])
    #expect(reading.office.styrkort.map(\.id) == ["2014", "2015"])
    #expect(reading.office.asf.plans.map(\.id) == ["2017", "2018"])
    #expect(
      reading.problems.map { "\($0.file) \($0.message)" } == [
        "styrkort/2015.yaml Filen heter 2015.yaml, men år är 2014.",
        "asf/handlingsplan-2018.yaml Filen heter handlingsplan-2018.yaml, men år är 2017.",
      ])
    #expect(reading.isWritable("styrkort/2014.yaml") && !reading.isWritable("styrkort/2015.yaml"))
  }

  @Test(arguments: [
    ("insatser/mysam.yaml.txt", "Filen läses inte: namnet ska sluta på .yaml."),
    ("insatser/mysam.yml", "Filen läses inte: namnet ska sluta på .yaml."),
    ("insatser/mysam.YAML", "Filen läses inte: namnet ska sluta på .yaml."),
    ("asf/handelser.csv.txt", "Filen läses inte: namnet ska sluta på .csv."),
    ("asf/handelser.CSV", "Filen läses inte: namnet ska sluta på .csv."),
    ("regler.yml", "Filen läses inte: namnet ska sluta på .yaml."),
    ("insatser/mysam.yaml~", ""), ("insatser/mysam.yaml.bak", ""),
    ("insatser/.mysam.yaml.swp", ""), ("insatser/.#mysam.yaml", ""),
    ("insatser/mysam.yaml.orig", ""),
    ("anteckningar.yaml", ""), ("LÄSMIG.txt", ""),
  ])
  func `a wrong ending gets a hint, and what editors leave gets none`(file: String, message: String)
    throws
  {
    let reading = try CopiesTests.reading([file: CopiesTests.mysam])
    #expect(reading.problems.map(\.message) == (message.isEmpty ? [] : [message]))
    #expect(reading.office.insatser.isEmpty)
  }

  /// An insats that a person could have written.
  private static func insats(_ chance: inout Chance) -> [String] {
    let words = [
      "arbete", "hälsa", "unga", "stöd", "samverkan", "språk", "rehab", "studier", "vuxna",
    ]
    func text(_ count: Int) -> String {
      (0..<count).map { _ in chance.pick(words) }.joined(separator: " ")
    }
    return [
      "namn: \(text(2)) \(Int.random(in: 1...999, using: &chance))",
      "inriktning: \(chance.pick(["individ", "struktur"]))",
      "ägare: \(chance.pick(["Region", "Skellefteå kommun", "Försäkringskassan"]))",
      "målgrupp: \(text(8))", "beskrivning: \(text(20))", "anteckning: \(text(6))",
      "utvärderare: \(text(2))",
      "källa: S4:\(Int.random(in: 1...40, using: &chance))",
    ]
  }

  @Test(arguments: Array(1...60))
  func `a pair is a copy as long as few fields differ, whichever they are`(seed: Int) throws {
    var chance = Chance(seed: seed)
    let original = CopiesTests.insats(&chance)
    for edits in 0...original.count - 1 {
      var copy = original
      for index in copy.indices.dropFirst(2).shuffled(using: &chance).prefix(edits) {
        copy[index] += " ändrad"
      }
      let reading = try CopiesTests.reading([
        "insatser/aaa.yaml": original.joined(separator: "\n") + "\n",
        "insatser/bbbb.yaml": copy.joined(separator: "\n") + "\n",
      ])
      let isCopy = reading.problems.contains { $0.copy?.original == "insatser/aaa.yaml" }
      #expect(isCopy == (edits <= 3), "\(edits)")
      #expect(reading.office.insatser.map(\.id) == (isCopy ? ["aaa"] : ["aaa", "bbbb"]))
    }
  }

  @Test(arguments: Array(1...40))
  func `insatser of their own are none, however much they share`(seed: Int) throws {
    var chance = Chance(seed: -seed)
    let first = CopiesTests.insats(&chance)
    var files: [String: String] = [:]
    for number in 1...6 {
      // The same owner, orientation and source, and now and then the same description: but a name
      // of its own.
      var other = first
      other[0] = "namn: Insats \(number)"
      for index in 3..<other.count where chance.isTrue(oneIn: 2) { other[index] += " \(number)" }
      files["insatser/insats-\(number).yaml"] = other.joined(separator: "\n") + "\n"
    }
    let reading = try CopiesTests.reading(files)
    #expect(reading.office.insatser.count == 6)
    #expect(!reading.problems.contains { $0.copy != nil })
  }

  @Test(arguments: ExampleDataTests.folders)
  func `nothing in the example data is taken for a copy`(path: String) {
    var folder = Folder(path: path, user: "anna") { "" }
    #expect(!folder.read().problems.contains { $0.copy != nil })
  }
}
