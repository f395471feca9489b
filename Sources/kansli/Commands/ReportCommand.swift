import ArgumentParser
import Finsam

/// Writes a report.
struct ReportCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.report.rawValue,
    abstract: "Skriver en rapport, till exempel för styrelsen.",
    usage: """
      kansli report RAPPORT [MAPP] [--år ÅR] [--form html|md|csv] [--utfil FIL]
      kansli report ekonomi [MAPP] [--per 2014-09-30]
      kansli report resultat [MAPP] [--period 2014-H2]
      kansli report asf [MAPP] [--period 2017-H1]
      kansli report kaa [MAPP] [--period 2014-H2]
      kansli report kallelse|protokoll [MAPP] [--möte 2014-11-28]
      kansli report arshjul [MAPP] [--år ÅR] [--form ics]
      kansli report andringar [MAPP] [--sedan 2014-11-01]
      kansli report arsredovisning [MAPP] [--år ÅR] [--slutlig [--genomläst]]
      kansli report delarsrapport [MAPP] [--per 2014-06-30] [--slutlig [--genomläst]]
      kansli report projektkatalog [MAPP] [--insatser ID,ID] [--skede SKEDE] [--år ÅR]
      kansli report behovsbild [MAPP] [--område Norsjö]
      """,
    discussion: """
      \(ReportKind.help)

      html är en fil att skriva ut, skicka och öppna i Word, md (Markdown) är text, och csv är för \
      Excel. \
      kaa som csv är en rad per ärende, kodad för SCB:s undersökning, och får bara lämnas till SCB.

      I Word uppdateras innehållsförteckningens sidnummer med F9. En webbläsare som skriver ut har \
      sidnummer nederst på sidan men inga i innehållsförteckningen; avsnitten är länkar.

      En fil som Kansli har skrivit och ingen har ändrat i ersätts. Har någon ändrat i den skrivs den \
      bara över med --ersätt.

      \(CommandName.report.example)
      """)

  @Argument(
    help: ArgumentHelp(
      "Rapportens namn: \(ReportKind.words("eller")).", valueName: "rapport"))
  var name: String

  @OptionGroup var place: FolderArgument

  @Option(
    name: .customLong("år"),
    help: ArgumentHelp("Rapportens år; annars det senaste.", valueName: "år"))
  var year: String?

  @Option(
    help: ArgumentHelp(
      "Halvåret för kaa, annars det som pågår; tiden för resultat och asf.", valueName: "period"))
  var period: String?

  @Option(
    help: ArgumentHelp(
      "Dagen som andringar räknas från, till exempel 2014-11-01.", valueName: "dag"))
  var sedan: String?

  @Option(
    help: ArgumentHelp(
      "Den sista dagen som en delårsrapport gäller; för ekonomi dagen då det var känt.",
      valueName: "dag"))
  var per: String?

  @Option(
    name: .customLong("område"),
    help: ArgumentHelp(
      "Kommunen, länet eller riket som behovsbild visar; annars alla.", valueName: "område"))
  var area: String?

  @Flag(
    name: .customLong("slutlig"),
    help: ArgumentHelp(
      "Skriver den som ska lämnas ut, utan tomma avsnitt: den nekas om tiden inte är slut, om ett "
        + "öppet fynd rör tal i den, eller om den nämner få personer."))
  var isFinal = false

  @Flag(
    name: .customLong("genomläst"),
    help: "Skriver den slutliga fast egna ord i den nämner få personer.")
  var isReadThrough = false

  @Flag(
    name: .customLong("med-små-grupper"),
    help: ArgumentHelp(
      "Visar också små grupper i arsredovisning, delarsrapport, verksamhetsplan, "
        + "projektkatalog, jamstalldhet och uppfoljning-finsam, som annars döljer dem. För "
        + "kontorets eget bruk."))
  var showsSmallGroups = false

  @Option(
    help: ArgumentHelp(
      "Insatserna i projektkatalogen, med kommatecken mellan: id eller namn.", valueName: "id"))
  var insatser: String?

  @Option(
    help: ArgumentHelp(
      "Skedet för insatserna i projektkatalogen: "
        + "\(Insats.Phase.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "skede"))
  var skede: String?

  @Option(
    name: .customLong("möte"),
    help: ArgumentHelp(
      "Mötets dag eller id, för kallelse och protokoll.", valueName: "möte"))
  var meeting: String?

  @Option(
    name: .customLong("form"),
    help: ArgumentHelp(
      "Rapportens form: \(ReportForm.words("eller")); annars den som filens ändelse säger, eller "
        + "md.",
      valueName: "form"))
  var format: String?

  @Option(
    name: .customLong("utfil"),
    help: ArgumentHelp("Skriver till en fil; - är standard ut.", valueName: "fil"))
  var output: String?

  @Flag(name: .customLong("ersätt"), help: "Skriver över filen om den finns.")
  var replaces = false

  @OptionGroup var common: CommonOptions

  func answer(for target: OutputTarget) throws -> CommandAnswer {
    guard let kind = ReportKind(word: name) else {
      throw CommandFailure.wrongUse(.noSuchReport(name))
    }
    try checkOptions(of: kind)
    if kind == .arshjul, isCalendar {
      return try answerCalendar(OpenForbund.one(in: place.folder, common))
    }
    let form = try self.form
    let forbund = try OpenForbund.one(in: place.folder, common)
    if kind == .kaa, form == .csv { return try answerCasesOfKAA(forbund) }
    let report = try make(kind, of: forbund).warned(of: forbund.reading.problems)
    var answer = try answer(report.written(as: form), as: form, of: forbund)
    if !report.leftOut.isEmpty {
      answer.messages.append(
        "Utan text och uppgifter, och därför inte med: \(report.leftOut.swedishList).")
    }
    return answer
  }

  /// Whether iCalendar is asked for, or is what the file's name says.
  private var isCalendar: Bool {
    (format?.lowercased() ?? output.flatMap(ReportForm.ending(of:))) == ReportForm.calendar.rawValue
  }

  /// That asked for, else that of the file's name.
  private var form: ReportForm {
    get throws {
      let ending = output.flatMap(ReportForm.ending(of:))
      let own = output.flatMap(ReportForm.init(path:))
      guard let format else {
        if let ending, own == nil || own == .calendar {
          throw CommandFailure.wrongUse(.formlessEnding(ending))
        }
        return own ?? .markdown
      }
      guard let form = ReportForm(rawValue: format.lowercased()), form != .calendar else {
        throw CommandFailure.wrongUse(
          .noSuchFormat(format, among: "--form \(ReportForm.words("eller"))"))
      }
      if let ending, let own, own != form {
        throw CommandFailure.wrongUse(.endingOfOtherForm(ending, form))
      }
      return form
    }
  }

  /// What the report is asked to be of.
  private func asked(_ option: ReportOption) -> String? {
    switch option {
    case .year: year
    case .period: period
    case .since: sedan
    case .day: per
    case .meeting: meeting
    case .place: area
    case .insatser, .phase, .final, .readThrough, .smallGroups: nil
    }
  }

  private func isGiven(_ option: ReportOption) -> Bool {
    switch option {
    case .insatser: insatser != nil
    case .phase: skede != nil
    case .final: isFinal
    case .readThrough: isReadThrough
    case .smallGroups: showsSmallGroups
    case .year, .period, .since, .day, .meeting, .place: asked(option) != nil
    }
  }

  /// Refuses an option that the report does not use, rather than leave it unheard.
  private func checkOptions(of kind: ReportKind) throws {
    let times = ReportOption.allCases.filter { asked($0) != nil }
    let given = ReportOption.allCases.filter(isGiven)
    let known = kind.row.options
    if let other = given.first(where: { !known.contains($0) }) {
      throw CommandFailure.wrongUse(.optionOfOtherReport(other, kind, known))
    }
    if times.count > 1, !isDayOfYear(times) {
      throw CommandFailure.wrongUse(.severalTimes(times.map(\.rawValue)))
    }
    if isReadThrough, !isFinal {
      throw CommandFailure.wrongUse(.optionOfOther("--genomläst", of: "--slutlig"))
    }
    if replaces, output == nil {
      throw CommandFailure.wrongUse(.optionOfOther("--ersätt", of: "--utfil"))
    }
  }

  /// Whether the times are a year and a day in it: then it is the day that the report is of.
  private func isDayOfYear(_ times: [ReportOption]) -> Bool {
    guard Set(times) == [.year, .day], let year, let per else { return false }
    return per.split { !$0.isNumber }.contains { $0 == year }
  }

  func make(_ kind: ReportKind, of forbund: OpenForbund) throws -> Report {
    if kind == .andringar, let problem = forbund.reading.unreadHistory {
      throw CommandFailure.wrongUse(.file(forbund.path(problem.file), problem))
    }
    let source = ReportSource(
      forbund.reading, today: try common.dayToday, isFinal: isFinal,
      isReadThrough: isReadThrough, showsSmallGroups: showsSmallGroups, choice: try choice)
    do throws(ReportRefusal) {
      return try kind.row.make(
        source, asked(.day) ?? ReportOption.allCases.lazy.compactMap(asked).first)
    } catch {
      if let unread = error.unread { try forbund.requireRead(unread) }
      throw CommandFailure.wrongUse(.noReport(error, in: forbund.root))
    }
  }

  private var choice: InsatsChoice {
    get throws {
      var phases: [Insats.Phase] = []
      for word in skede?.split(separator: ",") ?? [] {
        do throws(InvalidInput) {
          phases.append(try Insats.Phase(text: String(word).trimmed))
        } catch {
          throw CommandFailure.wrongUse(.noReport(.phase(error), in: place.folder))
        }
      }
      let ids = insatser?.split(separator: ",").map { String($0).trimmed } ?? []
      return InsatsChoice(ids: ids.filter { !$0.isEmpty }, phases: phases)
    }
  }

  /// The report as the command's answer, or in the file asked for.
  private func answer(_ text: String, as form: ReportForm, of forbund: OpenForbund) throws
    -> CommandAnswer
  {
    var answer = CommandAnswer()
    if let output, output != "-" {
      let state = GeneratedText.State(ofFile: output)
      if state == .edited, !replaces { throw CommandFailure.editedReport(output) }
      try OutputFile(path: output).write(
        GeneratedText.marked(text, as: form), replacing: replaces || state == .untouched)
      answer.messages = ["Rapporten ligger i \(output)."]
    } else {
      answer.data = text
      answer.isExact = form == .csv
    }
    answer.warn(of: [forbund])
    return answer
  }
}

extension ReportKind {
  /// A line for each, in columns.
  fileprivate static var help: String {
    let longest = allCases.map(\.word.count).max() ?? 0
    return allCases.map { kind in
      kind.word + String(repeating: " ", count: longest - kind.word.count + 2) + kind.row.help
    }.joined(separator: "\n")
  }
}
