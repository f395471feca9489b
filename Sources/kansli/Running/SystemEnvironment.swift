import NcursesTerminal
import FileStore
import Finsam
import Glibc

/// What the machine tells: the day, the time, who one is, and the environment.
enum SystemEnvironment {
  /// environ(7).
  static let environment: [String: String] = {
    var values: [String: String] = [:]
    values.reserveCapacity(100)
    var entry = environ
    while let text = entry.pointee {
      if let equals = strchr(text, Int32(UInt8(ascii: "="))) {
        let name = UnsafeRawBufferPointer(start: text, count: equals - text)
        values[String(decoding: name, as: UTF8.self)] = String(cString: equals + 1)
      }
      entry += 1
    }
    return values
  }()

  private static var localTime: tm {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return local
  }

  static var today: Day? {
    let now = localTime
    return Day(year: Int(now.tm_year) + 1900, month: Int(now.tm_mon) + 1, day: Int(now.tm_mday))
  }

  static var dayToday: Today {
    get throws {
      guard let today else { throw CommandFailure.wrongUse(.noClock) }
      return Today(today)
    }
  }

  /// Local time as history rows have it: `2014-12-31 14:02:11`.
  @Sendable static func clock() -> String {
    let now = localTime
    func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(Int(now.tm_year) + 1900)-\(padded(now.tm_mon + 1))-\(padded(now.tm_mday))"
    return "\(day) \(padded(now.tm_hour)):\(padded(now.tm_min)):\(padded(now.tm_sec))"
  }

  /// `$KANSLI_USER`, else the name of the settings, else the login name.
  static var user: String {
    if let user = environment["KANSLI_USER"], !user.isEmpty { return user }
    if let user = SettingsFile.settings[.user] { return user }
    if let entry = getpwuid(getuid()) { return String(cString: entry.pointee.pw_name) }
    return environment["USER"] ?? "okänd"
  }

  /// `$KANSLI_DATA`, else the folder of the settings, else `data` here.
  static var dataFolder: String {
    let folder = environment["KANSLI_DATA"] ?? ""
    return folder.isEmpty ? SettingsFile.settings[.folder] ?? "data" : folder
  }

  static func home(_ environment: [String: String]) -> String {
    if let home = environment["HOME"], home.hasPrefix("/") { return home }
    return getpwuid(getuid()).flatMap { $0.pointee.pw_dir.map { String(cString: $0) } } ?? "/tmp"
  }
}

/// What is wrong around the program, and does not keep it from starting: told once, in plain words.
struct StartNote {
  /// As the status row has room for.
  let short: String
  /// With what to do.
  let whole: String

  init(_ short: String, whole: String? = nil) {
    self.short = short
    self.whole = whole ?? short
  }

  init(_ delay: UnusableEscapeDelay) {
    short =
      "ESCDELAY: ”\(delay.text.oneLine.prefix(20))” är inte ett antal millisekunder; Esc väntar "
      + "\(delay.instead)."
    whole = short + " Skriv ett heltal från 0 till 10000."
  }

  /// The first of them, and how many more there are.
  static func notice(of notes: [StartNote]) -> String? {
    notes.first.map { notes.count == 1 ? $0.short : "\($0.short) Och \(notes.count - 1) fel till." }
  }
}
