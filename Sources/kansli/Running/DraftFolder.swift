import Dashboard
import FileStore
import Finsam
import Glibc

/// Drafts of forms on disk, in the person's own state folder: one file for each running program,
/// under a lock that ends with the program, however it ends.
///
/// Only the owner may read them, and what is written of youths never comes here. XDG Base
/// Directory.
struct DraftFolder {
  let path: String
  /// The förbund that is open, as an absolute path.
  let forbund: String
  let clock: () -> String
  /// The lock of each draft that this program has taken, by name.
  private var locks: [String: Int32] = [:]
  /// The draft that this program writes.
  private var own: String?
  private var hasTold = false

  /// `$XDG_STATE_HOME/kansli`, else `.local/state/kansli` in the home folder.
  init(forbund: String, environment: [String: String], clock: @escaping () -> String) {
    let wanted = environment["XDG_STATE_HOME"] ?? ""
    // A path that is not absolute is to be ignored.
    let state =
      wanted.hasPrefix("/") ? wanted : SystemEnvironment.home(environment) + "/.local/state"
    self.init(path: state + "/kansli", forbund: forbund, clock: clock)
  }

  init(path: String, forbund: String, clock: @escaping () -> String) {
    self.path = path
    self.forbund = forbund.resolvedPath ?? forbund
    self.clock = clock
  }

  private static let ending = ".utkast"
  private static let lockEnding = ".lock"
  private static let spoiltEnding = ".skadat"
}

extension DraftFolder {
  /// What earlier runs have left: drafts for this förbund, and sentences about the rest. Drafts of
  /// programs that still run are theirs.
  mutating func find() -> Event {
    var drafts: [WaitingDraft] = []
    var notes: [String] = []
    var elsewhere: [String] = []
    let names = FolderNames(path).foldersAndFiles(endingIn: [DraftFolder.ending])
      .filter { $0.hasSuffix(DraftFolder.ending) }.map {
        String($0.dropLast(DraftFolder.ending.count))
      }
    for name in names where locks[name] == nil && own != name {
      guard take(name) else { continue }
      switch DraftFile(bytes: bytes(of: name)) {
      case nil:
        let aside = path + "/" + name + DraftFolder.spoiltEnding
        rename(file(name), aside)
        release(name)
        notes.append("Ett utkast gick inte att läsa. Det ligger kvar i \(aside).")
      case let found? where found.forbund != forbund:
        if !elsewhere.contains(found.forbund) { elsewhere.append(found.forbund) }
        release(name)
      case let found?:
        drafts.append(WaitingDraft(name: name, draft: found.draft, time: found.time))
      }
    }
    notes += elsewhere.map { "Ett osparat utkast hör till \($0). Öppna den mappen för att se det." }
    return .draftsFound(drafts.sorted { $0.time < $1.time }, notes: notes)
  }

  /// Keeps a draft in place of what this program kept before; nil removes that.
  mutating func keep(_ draft: FormDraft?) -> Event {
    guard let draft else {
      if let own { remove(own) }
      own = nil
      return .draftKept
    }
    do throws(CommandFailure) {
      try makeFolder()
      let name = own ?? newName()
      if locks[name] == nil, !take(name) { throw .unwritable(file(name), reason: reason) }
      own = name
      let text = DraftFile(forbund: forbund, time: clock(), draft: draft).text
      try write(Array(text.utf8), to: name)
      return .draftKept
    } catch {
      defer { hasTold = true }
      return hasTold
        ? .draftKept
        : .draftNotKept("Utkast kan inte sparas i \(path). Spara ofta. \(error.message)")
    }
  }

  /// Goes on writing a draft of an earlier run as one's own.
  mutating func adopt(_ name: String) {
    if let own, own != name { remove(own) }
    own = name
  }

  /// Leaves the drafts that nobody has answered for to be found again.
  mutating func letGo() {
    for lock in locks.values { close(lock) }
    locks = [:]
  }

  mutating func remove(_ name: String) {
    unlink(file(name))
    release(name)
  }

  private func file(_ name: String) -> String { path + "/" + name + DraftFolder.ending }

  private var reason: String { String(cString: strerror(errno)) }

  private func newName() -> String {
    "\(getpid())-\(time(nil))-\(String(UInt32.random(in: 0 ... .max), radix: 36))"
  }

  /// Makes the folder, and those above it that are missing; only the owner may look into it.
  private func makeFolder() throws(CommandFailure) {
    var made = ""
    for word in path.split(separator: "/") {
      made += "/" + word
      if mkdir(made, 0o700) != 0, errno != EEXIST, access(made, F_OK) != 0 {
        throw .unwritable(path, reason: reason)
      }
    }
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == geteuid()
    else { throw .unwritable(path, reason: "det är inte din egen mapp") }
    if status.st_mode & 0o077 != 0, chmod(path, 0o700) != 0 {
      throw .unwritable(path, reason: reason)
    }
  }

  /// Whether the draft is this program's now; flock(2).
  private mutating func take(_ name: String) -> Bool {
    let lock = open(
      path + "/" + name + DraftFolder.lockEnding, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard lock >= 0 else { return false }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      return false
    }
    locks[name] = lock
    return true
  }

  private mutating func release(_ name: String) {
    guard let lock = locks.removeValue(forKey: name) else { return }
    unlink(path + "/" + name + DraftFolder.lockEnding)
    close(lock)
  }

  private func bytes(of name: String) -> [UInt8] {
    let descriptor = open(file(name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < DraftFolder.mostBytes {
      let count = read(descriptor, &part, part.count)
      if count <= 0 { break }
      bytes += part.prefix(count)
    }
    return bytes
  }

  /// No form holds as much.
  private static let mostBytes = 4_000_000

  /// The whole new draft or the old one, however the program ends.
  private func write(_ bytes: [UInt8], to name: String) throws(CommandFailure) {
    let temporary = path + "/" + name + ".tmp"
    unlink(temporary)
    let descriptor = open(
      temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unwritable(temporary, reason: reason) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    let isWritten = rest.isEmpty && fsync(descriptor) == 0
    let why = reason
    close(descriptor)
    guard isWritten, rename(temporary, file(name)) == 0 else {
      unlink(temporary)
      throw .unwritable(temporary, reason: why)
    }
  }
}

/// What a file of a draft says: whose it is, when it was written, and the draft.
struct DraftFile: Equatable {
  let forbund: String
  let time: String
  let draft: FormDraft

  private static let head = "kansli utkast 1"
  private static let end = "slut"

  /// One line for each, and a last one that tells that all of it is there.
  var text: String {
    [DraftFile.head, forbund.replacing("\n", with: " "), time, draft.text, DraftFile.end, ""]
      .joined(separator: "\n")
  }
}

extension DraftFile {
  /// Nil where the bytes are anything else than what `text` writes.
  init?(bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count == 6, lines[0] == DraftFile.head, lines[4] == DraftFile.end,
      lines[5].isEmpty, let draft = FormDraft(text: lines[3])
    else { return nil }
    self.init(forbund: lines[1], time: lines[2], draft: draft)
  }
}
