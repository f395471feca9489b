package import Finsam
import Glibc

extension Folder {
  /// Reads the folder; files that have not changed are not read again.
  package mutating func read() -> OfficeReading {
    var reading = OfficeReading(name: name)
    if let problem = folderProblem {
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
    let listing = FolderListing(path: path)
    let now = time(nil)
    var loaded: [String: LoadedFile] = [:]
    for file in listing.files {
      do throws(FileBytes.Failure) {
        var read = try load(file, now: now)
        if let problem = tighten(&read, file) { reading.problems.append(problem) }
        loaded[file] = read
        reading.office.add(read.document.record)
        reading.problems += read.document.problems
        reading.positions.merge(read.document.positions)
      } catch {
        reading.problems.append(error.problem(file: file))
      }
    }
    files = loaded
    readSharedRules(into: &reading)
    if !listing.files.contains(DocumentKind.forbund.path(id: "")) {
      reading.problems.insert(missingForbund, at: 0)
    }
    reading.problems += listing.problems
    if let problem = tightenSecrets() { reading.problems.append(problem) }
    refreshHistory()
    reading.problems += history.problems
    reading.history = told.entries
    nameSteps()
    seen = signatures(of: listing)
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
    for file in listing.files + [History.file, Folder.sharedRules] {
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
      fullPath(file), largest: kind.isRegister ? FileBytes.largestRegister : FileBytes.largest, disk
    )
    let isFresh = signature.isTooFresh(at: now)
    if let known, known.document.bytes == bytes {
      return LoadedFile(signature: signature, isFresh: isFresh, document: known.document)
    }
    return LoadedFile(
      signature: signature, isFresh: isFresh,
      document: DataFiles.read(kind, file: file, bytes: bytes))
  }

  private var folderProblem: Problem? {
    do throws(FolderFailure) {
      _ = try FolderListing.allNames(in: path)
      // Names alone do not help where what they name cannot be reached.
      guard access(path, X_OK) == 0 else { throw .noPermission }
      return nil
    } catch {
      return error.problem(folder: path)
    }
  }

  private var missingForbund: Problem {
    Problem(
      file: DocumentKind.forbund.path(id: ""), message: "Mappen saknar forbund.yaml.",
      advice: "Skapa filen med ”kansli init”, eller öppna en annan mapp.")
  }
}
