package import Finsam
import Glibc

extension Folder {
  /// Reads the folder; files that have not changed are not read again.
  package mutating func read() -> OfficeReading {
    var reading = OfficeReading(name: name)
    let listing = FolderListing(path: path)
    if let problem = problem(of: listing) {
      files = [:]
      history = History()
      untold = []
      told = HistoryOrder([])
      secrets = History(History.secretFile)
      nameSteps()
      seen = [:]
      reading.problems = [problem]
      reading.isReadable = false
      return reading
    }
    let now = time(nil)
    var loaded: [String: LoadedFile] = [:]
    for file in listing.files {
      do throws(FileBytes.Failure) {
        var read = try load(file, now: now)
        if let problem = tighten(&read, file) { reading.problems.append(problem) }
        loaded[file] = read
      } catch {
        reading.problems.append(error.problem(file: file))
      }
    }
    files = loaded
    let documents = listing.files.compactMap { loaded[$0]?.document }
    let copies = Copies(among: documents, strays: listing.strays) { stray($0, file: $1, as: $2) }
    for document in documents where !copies.contains(document.file) {
      reading.office.add(document.record, as: document.kind)
      reading.problems += document.problems
      reading.positions.merge(document.positions)
    }
    readShared(into: &reading)
    if !listing.files.contains(DocumentKind.forbund.path(id: "")) {
      reading.problems.insert(missingForbund, at: 0)
    }
    // What is a copy is told of as that alone, once for the two.
    reading.problems += listing.problems.filter { !copies.contains($0.file) }
    reading.problems += copies.told.values.sorted { $0.file < $1.file }
    if let problem = MergeSetup.problem(in: path) { reading.problems.append(problem) }
    reading.problems += tightenCopies(listing.strays)
    if let problem = tightenSecrets() { reading.problems.append(problem) }
    refreshHistory(intents: listing.intents)
    reading.problems += history.problems + secretHindrances()
    reading.history = told.entries
    if reading.office.forbund.kaa.keepsRegister == false {
      reading.office.kaa.withholdRegister()
      reading.history = reading.history.filter {
        !(DocumentKind(path: $0.address.file)?.isConfidential ?? false)
      }
    }
    nameSteps()
    seen = signatures(of: listing)
    reading.completeMeasures()
    return reading
  }

  /// Whether another program has changed, added or removed a file since the last look.
  package mutating func hasChanged() -> Bool {
    let now = signatures(of: FolderListing(path: path))
    defer { seen = now }
    return now != seen
  }

  func signatures(of listing: FolderListing) -> [String: FileSignature] {
    var signatures: [String: FileSignature] = [:]
    for file in listing.files + [History.file, History.secretFile] + Folder.sharedFiles {
      signatures[file] = FileSignature(path: fullPath(file))
    }
    return signatures
  }

  /// The file as it is on disk; its tree is kept where its bytes have not changed.
  func load(_ file: String, now: Int) throws(FileBytes.Failure) -> LoadedFile {
    guard let kind = DocumentKind(path: file) else { throw .missing }
    let known = files[file]
    if let known, !known.isFresh, known.signature == FileSignature(path: fullPath(file)) {
      return known
    }
    let (bytes, signature) = try FileBytes.read(
      fullPath(file), largest: kind.isTable ? FileBytes.largestRegister : FileBytes.largest, disk
    )
    let isFresh = signature.isTooFresh(at: now)
    if let known, known.document.bytes.areSame(as: bytes) {
      return LoadedFile(signature: signature, isFresh: isFresh, document: known.document)
    }
    return LoadedFile(
      signature: signature, isFresh: isFresh,
      document: DataFiles.read(kind, file: file, bytes: bytes))
  }

  /// A file that may be a copy of another, read as the other's kind; nil where it cannot be read or
  /// is too large to be compared in passing.
  private func stray(_ kind: DocumentKind, file: String, as name: String) -> (any DataFile)? {
    do throws(FileBytes.Failure) {
      let bytes = try FileBytes.read(fullPath(file), largest: Folder.largestCompared).bytes
      return DataFiles.read(kind, file: name, bytes: bytes)
    } catch { return nil }
  }

  private static let largestCompared = 1_000_000

  private func problem(of listing: FolderListing) -> Problem? {
    if let failure = listing.failure { return failure.problem(folder: path) }
    // Names alone do not help where what they name cannot be reached.
    return access(path, X_OK) == 0 ? nil : FolderFailure.noPermission.problem(folder: path)
  }

  private var missingForbund: Problem {
    Problem(
      file: DocumentKind.forbund.path(id: ""), message: "Mappen saknar forbund.yaml.",
      advice: "Skapa filen med ”kansli init”, eller öppna en annan mapp.")
  }
}
