import ArgumentParser
import FileStore
import Finsam

/// What is done with the register of youths as a whole.
struct KAACommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.kaa.rawValue, abstract: "Gallrar i registret över ungdomar.",
    usage: "kansli kaa gallra [MAPP] [--genomför]", subcommands: [PurgeCommand.self])
}

/// Lists the cases past the time they are kept, and removes them for good when asked to.
struct PurgeCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallra", abstract: "Visar, och tar bort, ärenden vars tid har gått ut.",
    usage: "kansli kaa gallra [MAPP] [--genomför]",
    discussion: """
      Tiden sätts av förbundet: gränsen ”gallring” i regler.yaml, i månader efter avslut. Det som \
      gallras tas bort ur registren, historiken och det som kan ångras, och går inte att få tillbaka. \
      Inget gallras om något av det inte går att läsa, eller om det finns uppföljningar av ärenden \
      som inte finns.

      \(CommandName.kaa.example)
      """)

  @OptionGroup var place: FolderArgument

  @Flag(
    name: .customLong("genomför"), help: "Tar bort ärendena för gott.")
  var isForReal = false

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    var forbund = try OpenForbund.one(in: place.folder, common)
    try forbund.requireRegister(of: .document(.cases))
    let today = try common.dayToday
    let kaa = forbund.office.kaa
    let day = forbund.office.kaaDay(today)
    let found = try PurgeCommand.purge(forbund, on: day)
    guard let months = kaa.rules.limit(.retention, on: day) else {
      let isOwn = kaa.ownRules.limits.contains { $0.limit == .retention }
      return CommandAnswer(messages: [
        "Förbundet har inte bestämt hur länge ärenden sparas, så inget gallras.",
        isOwn
          ? "  Sätt värdet på gränsen ”gallring” i \(forbund.path("regler.yaml")), i månader efter "
            + "avslut: högst 1200."
          : "  Skriv förbundets egen gräns, i månader efter avslut, högst 1200: ”kansli add regler "
            + "lista=gränser id=gallring vad=gallring värde=… giltig_från=… slag='lokal rutin' "
            + "källa=…”.",
      ])
    }
    guard !found.cases.isEmpty else {
      return CommandAnswer(messages: [
        "Inget ärende har varit avslutat i \(PurgeCommand.time(months)) per \(day.text)."
      ])
    }
    guard isForReal else {
      return CommandAnswer(
        data: found.cases.map { $0 + "\n" }.joined(),
        messages: [
          PurgeCommand.count(found.cases.count, found.followUps.count)
            + " har sparats i \(PurgeCommand.time(months)) eller mer efter avslut.",
          "  Lägg till --genomför för att ta bort dem för gott.",
        ])
    }
    do throws(SaveFailure) {
      return told(try forbund.folder.purge(on: day), in: forbund)
    } catch {
      throw CommandFailure.notSaved(error)
    }
  }

  private static func purge(_ forbund: OpenForbund, on day: Day) throws -> Purge {
    do throws(PurgeRefusal) {
      return try forbund.reading.purge(on: day)
    } catch {
      throw CommandFailure.notSaved(.notPurged(error))
    }
  }

  private func told(_ purge: Purge, in forbund: OpenForbund) -> CommandAnswer {
    var messages = [
      PurgeCommand.count(purge.cases.count, purge.followUps.count)
        + " är borttagna, också ur historiken."
    ]
    if !purge.leftIn.isEmpty {
      messages.append("Obs: ärendenummer står kvar i filer som gallringen inte ändrar:")
      messages += purge.leftIn.map { "  " + forbund.path($0) }
    }
    if !purge.notSearched.isEmpty {
      messages.append("Obs: det gick inte att se efter om ärendenummer står kvar i:")
      messages += purge.notSearched.map { "  " + forbund.path($0) }
    }
    messages.append("Säkerhetskopior utanför mappen, till exempel i git, måste gallras där.")
    return CommandAnswer(
      data: purge.cases.map { $0 + "\n" }.joined(), messages: messages,
      outcome: purge.leftIn.isEmpty && purge.notSearched.isEmpty ? .fine : .findings)
  }

  private static func count(_ cases: Int, _ followUps: Int) -> String {
    (cases == 1 ? "1 ärende" : "\(cases) ärenden") + " och "
      + (followUps == 1 ? "1 uppföljning" : "\(followUps) uppföljningar")
  }

  private static func time(_ months: Int) -> String {
    months == 1 ? "1 månad" : "\(months) månader"
  }
}
