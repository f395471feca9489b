import FileStore
import Finsam

/// A förbund's folder and what was read from it.
struct OpenForbund {
  var folder: Folder
  var reading: OfficeReading
  let today: Today
  /// Whether personal data is told unmasked.
  var isRevealing = false

  /// All förbund that a path names.
  static func all(in path: String, _ common: CommonOptions) throws -> [OpenForbund] {
    let asked = try common.dayAskedFor.map { Today($0, isAskedFor: true) }
    let today = asked ?? SystemEnvironment.today.map { Today($0) }
    return try DataFolders(path).paths.map { path in
      var folder = Folder(path: path, user: common.userName, clock: SystemEnvironment.clock)
      let reading = folder.read()
      return OpenForbund(
        folder: folder,
        reading: today.map { reading.computed(for: reading.office.day($0)) } ?? reading,
        today: today ?? Today(Day.last))
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
    let path = path(place.address.file)
    guard let position = reading.positions.nearest(place) else { return path }
    return "\(path):\(position.line):\(position.column)"
  }

  /// Writes in the history which cases the records tell of; throws where it cannot be written.
  mutating func logReveal(_ records: [NamedRecord]) throws {
    let kaa = office.kaa
    let owners = Dictionary(
      kaa.followUps.map { ($0.id, $0.caseID) }, uniquingKeysWith: { first, _ in first })
    let ids = records.map { $0.kind == .document(.followUps) ? owners[$0.id] ?? "" : $0.id }
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
    reading = folder.read()
    return Set(saved.compactMap(\.warning)).sorted()
  }
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
