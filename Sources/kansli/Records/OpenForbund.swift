import FileStore
import Finsam

/// A förbund's folder and what was read from it.
struct OpenForbund {
  var folder: Folder
  var reading: OfficeReading
  let today: Today
  /// Whether personal data is told unmasked.
  var isRevealing = false
  /// The time that results are of; nil where each insats has its own latest.
  var resultPeriod: CountPeriod?
  /// The year whose goals are listed by how they stand; nil for the latest.
  var listedYear: Year?
  /// What is read here as its own, and is from a document that several förbund share.
  private var borrowed: Set<Address> = []

  /// All förbund that a path names.
  static func all(in path: String, _ common: CommonOptions) throws -> [OpenForbund] {
    try each(in: path, common) { $0 }
  }

  /// What comes of each förbund that a path names; several are read at once.
  static func each<Answer: Sendable>(
    in path: String, _ common: CommonOptions,
    _ work: @escaping @Sendable (OpenForbund) -> Answer
  ) throws -> [Answer] {
    let asked = try common.dayAskedFor.map { Today($0, isAskedFor: true) }
    let today = asked ?? SystemEnvironment.today.map { Today($0) }
    let user = common.userName
    return Parallel.map(try DataFolders(path).paths) { path in
      var folder = Folder(path: path, user: user, clock: SystemEnvironment.clock)
      let reading = folder.read()
      return work(
        OpenForbund(
          folder: folder,
          reading: today.map { reading.computed(for: reading.office.day($0)) } ?? reading,
          today: today ?? Today(Day.last)))
    }
  }

  /// The one förbund that a path names.
  static func one(in path: String, _ common: CommonOptions) throws -> OpenForbund {
    let all = try all(in: path, common)
    guard all.count == 1, let only = all.first else {
      throw CommandFailure.severalForbund(
        path: DataFolders.path(path), names: all.map(\.reading.name))
    }
    return only
  }
}

extension OpenForbund {
  /// The same to read from, with what the document of the kind that several förbund share says
  /// where its own says nothing else.
  func borrowing(_ kind: RecordKind) -> OpenForbund {
    guard let document = kind.document, let shared = document.row.shared else { return self }
    let own = parts(of: document).map(\.address)
    var forbund = self
    document.row.take(shared.inForce(office), &forbund.reading.office)
    let borrowed = forbund.parts(of: document).map(\.address)
    forbund.borrowed = Set(borrowed).subtracting(own)
    return forbund
  }

  var office: Office { reading.office }

  /// The day that everything is counted on.
  var day: Day { office.day(today) }

  /// The folder, as the person wrote it.
  var root: String { folder.path }

  /// A file's path as the person wrote the folder's.
  func path(_ file: String) -> String {
    file == folder.path ? file : folder.path + "/" + file
  }

  /// `data/x/insatser/y.yaml:3:1`, as editors and terminals find it.
  func position(_ place: Place) -> String {
    if borrowed.contains(place.address),
      let shared = DocumentKind(path: place.address.file)?.row.shared
    {
      return path(shared.path)
    }
    let path = path(place.address.file)
    guard let position = reading.positions.nearest(place) else { return path }
    return "\(path):\(position.line):\(position.column)"
  }

  /// Writes in the history which cases the records tell of; throws where it cannot be written.
  mutating func logReveal(_ records: [NamedRecord]) throws {
    let kaa = office.kaa
    let owners = Dictionary(
      kaa.followUps.map { ($0.id, $0.caseID) }, uniquingKeysWith: { first, _ in first })
    try logReveal(
      ofCases: records.map { $0.kind == .document(.followUps) ? owners[$0.id] ?? "" : $0.id })
  }

  /// The same of the cases with these numbers.
  mutating func logReveal(ofCases ids: [String]) throws {
    guard !ids.isEmpty else { return }
    do throws(SaveFailure) {
      try folder.logReveal(Set(ids).sorted().map { KAACase.address(id: $0) })
    } catch {
      throw CommandFailure.notSaved(error)
    }
  }

  /// Files that could not be read whole.
  var unreadable: [Problem] { reading.problems.filter { $0.severity == .error } }

  /// Throws where something of the kinds could not be read: what is not there may be.
  func requireRead(_ kinds: DocumentKind...) throws {
    guard let problem = kinds.lazy.compactMap(reading.unread).first else { return }
    throw CommandFailure.unread(path: path(problem.position), problem)
  }

  /// Saves the changes as one step and reads the folder again; answers warnings.
  mutating func save(_ changes: [Change]) throws -> [String] {
    do throws(SaveFailure) {
      return told(try folder.save(changes))
    } catch {
      throw CommandFailure.notSaved(error)
    }
  }

  /// The same with changes made of the folder as it is while nobody else can write, so that several
  /// programs at once each get the next free id.
  mutating func save(making changes: (OpenForbund) throws -> [Change]) throws -> [String] {
    var fresh = self
    do {
      let saved = try folder.save { reading in
        fresh.reading = reading
        return try changes(fresh)
      }
      return told(saved)
    } catch let failure as SaveFailure {
      throw CommandFailure.notSaved(failure)
    }
  }

  private mutating func told(_ saved: [SavedChange]) -> [String] {
    let doubts =
      saved.count > OpenForbund.mostJudged
      ? [] : office.contradictions(writing: saved.map(\.change)).prefix(OpenForbund.mostDoubts)
    reading = folder.read()
    return Set(saved.compactMap(\.warning)).sorted()
      + doubts.map { "Obs: \(position($0.place)): \($0.message) \($0.advice)".trimmed }
  }

  /// So many of what disagrees in what is saved are told of; ”kansli check” tells of all.
  private static let mostDoubts = 5
  /// More changes than that are an import: whether its rows agree ”kansli check” tells.
  private static let mostJudged = 1_000
}

extension CommandAnswer {
  /// Tells of files that could not be read whole: the answer may lack something.
  mutating func warn(of forbund: [OpenForbund]) {
    let positions = forbund.flatMap { open in
      open.unreadable.map { problem in
        "Obs: \(open.path(problem.position)) \(problem.message.oneLine)"
      }
    }
    guard !positions.isEmpty else { return }
    messages += positions + ["  Svaret kan sakna uppgifter. Se ”kansli check” för råd."]
    outcome = .failed
  }
}

extension OpenForbund {
  /// Refuses cases and follow-ups where the förbund shows no register of them.
  func requireRegister(of kind: RecordKind) throws {
    guard kind.isConfidential, office.kaa.isRegisterOff else { return }
    throw CommandFailure.wrongUse(.registerOff)
  }

  /// Those of several förbund that show records of the kind; refuses where none does.
  static func showing(_ kind: RecordKind, among forbund: [OpenForbund]) throws -> [OpenForbund] {
    let showing = forbund.filter { !kind.isConfidential || !$0.office.kaa.isRegisterOff }
    if showing.isEmpty, let first = forbund.first { try first.requireRegister(of: kind) }
    return showing
  }

  /// Refuses a follow-up of a case that is not there: nothing would show it.
  func checkCase(in texts: [Draft.Text], of kind: RecordKind) throws {
    guard kind == .document(.followUps), let id = texts.first(where: { $0.key == "ärende" })?.text,
      !id.isEmpty, !office.kaa.cases.contains(where: { $0.id == id })
    else { return }
    throw CommandFailure.wrongUse(.noSuchCase)
  }

  /// Refuses what cannot be true of a youth, as the forms do.
  func checkFaults(of changes: [Change], today: Today) throws {
    guard let fault = office.fault(of: changes, on: office.kaaDay(today)) else { return }
    throw CommandFailure.wrongUse(.fault(fault))
  }
}
