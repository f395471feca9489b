import ArgumentParser
import Finsam

/// Writes a report.
struct ReportCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Skriver en rapport, till exempel för styrelsen.",
    usage: "kansli report styrkort [MAPP] [--year ÅR] [--format md] [--output FIL] [--ersatt]",
    discussion: "Rapporten som finns än så länge är styrkort, som Markdown (md).")

  @Argument(help: ArgumentHelp("Rapportens namn: styrkort.", valueName: "rapport"))
  var name: String

  @OptionGroup var place: FolderArgument

  @Option(help: ArgumentHelp("Styrkortets år; annars det senaste.", valueName: "år"))
  var year: String?

  @Option(help: ArgumentHelp("Rapportens form.", valueName: "form"))
  var format = "md"

  @Option(help: ArgumentHelp("Skriver till en fil i stället.", valueName: "fil"))
  var output: String?

  @Flag(help: "Skriver över filen om den finns.")
  var ersatt = false

  @OptionGroup var common: CommonOptions

  func answer(for target: OutputTarget) throws -> CommandAnswer {
    guard name.lowercased() == "styrkort" else {
      throw CommandFailure.wrongUse(
        "Rapporten ”\(name)” finns inte.", advice: "Rapporten som finns är styrkort.")
    }
    guard format == "md" else {
      throw CommandFailure.wrongUse(
        "Formen ”\(format)” finns inte än.", advice: "Skriv --format md.")
    }
    let forbund = try OpenForbund.one(in: place.folder, common)
    let report = StyrkortReport(
      try styrkort(in: forbund), office: forbund.office, today: try common.day)
    var answer = CommandAnswer()
    if let output {
      try OutputFile(path: output).write(report.markdown, replacing: ersatt)
      answer.talk = ["Rapporten ligger i \(output)."]
    } else {
      answer.data = report.markdown
    }
    answer.warn(of: [forbund])
    return answer
  }

  private func styrkort(in forbund: OpenForbund) throws -> Styrkort {
    let years = forbund.office.styrkort.map(\.id)
    guard let latest = forbund.office.latestStyrkort else {
      throw CommandFailure.wrongUse(
        "Det finns inget styrkort i \(forbund.root).",
        advice: "Lägg till styrkort/ÅR.yaml.")
    }
    guard let year else { return latest }
    guard let styrkort = forbund.office.styrkort.first(where: { $0.id == year }) else {
      throw CommandFailure.wrongUse(
        "Det finns inget styrkort för ”\(year)”.",
        advice: "Välj ett av: \(years.joined(separator: ", ")).")
    }
    return styrkort
  }
}
