/// One time that a youth came under the municipal activity responsibility.
///
/// No name, personal number, contact detail, health or free text: KAA-L9. Who breaks off again
/// gets a new case that names the earlier one.
package struct KAACase: MaskedRecord {
  /// The case number.
  package var id = ""
  package var birth: SerialDay?
  package var sex: KAASex?
  package var municipality = ""
  package var group: KAAGroup?
  /// Application time (G1), admission (G2), break-off (G3), register run (G4), leaving (G5).
  package var event: SerialDay?
  package var previous = ""
  /// Empty counts as yes. A no needs the day that follows, and counts for nothing before it.
  package var isResident: Bool?
  /// The last day as a registered resident.
  package var residentThrough: SerialDay?
  /// The day from which a pupil of the introductory programme is one who broke off. KAA-L2.
  package var leftProgramme: SerialDay?
  package var invited: SerialDay?
  package var firstTalk: SerialDay?
  package var activity: KAAActivity?
  package var activityFrom: SerialDay?
  /// The last day in the activity.
  package var activityThrough: SerialDay?
  package var consent: SerialDay?
  package var consentParties = KAAParties()
  package var responsible: KAARole?
  package var documentation = KAADocumentation()
  package var ended: SerialDay?
  package var ending: KAAEnding?
  package var isExample: Bool?
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = "ärende"
  package var title: String { id }

  /// What says where the case belongs stays readable; what tells of the youth does not.
  package static let openKeys: Set<String> = [
    idKey, Keys.municipality, Keys.group, Keys.responsible, Keys.isExample,
  ]

  package static let fields: [Field<KAACase>] = [
    .identifier("ärende", \.id, label: "Ärendenummer"),
    .day("födelsedag", \.birth, label: "Födelsedag", required: true),
    .choice("kön", \.sex, label: "Kön"),
    .municipality("kommun", \.municipality, label: "Kommun", required: true),
    .choice("intagsgrupp", \.group, label: "Intagsgrupp", required: true),
    .day(
      "händelsedag", \.event, label: "Händelsedag", required: true,
      help: "Ansökningstid, antagning, avbrott, körning eller avgång, efter intagsgrupp."),
    .text(
      "tidigare_ärende", \.previous, label: "Tidigare ärende",
      help: "Ungdomens förra ärendenummer, om ungdomen kommit tillbaka."),
    .answer(
      "folkbokförd", \.isResident, label: "Folkbokförd",
      help: "Tomt räknas som ja. Nej kräver en dag i Folkbokförd till."),
    .day(
      "folkbokförd_till", \.residentThrough, label: "Folkbokförd till",
      help: "Sista dagen. Den som aldrig varit folkbokförd: dagen före händelsedagen."),
    .day(
      "lämnade_im", \.leftProgramme, label: "Lämnade introduktionsprogrammet",
      help: "Från den dagen räknas ärendet som avbrott."),
    .day("inbjuden", \.invited, label: "Inbjuden"),
    .day("första_samtal", \.firstTalk, label: "Första samtal"),
    .choice("aktivitet", \.activity, label: "Aktivitet eller planering"),
    .day("aktivitet_från", \.activityFrom, label: "Aktivitet från"),
    .day("aktivitet_till", \.activityThrough, label: "Aktivitet till", help: "Sista dagen."),
    .day("sekretessmedgivande_dag", \.consent, label: "Sekretessmedgivande"),
    Field(
      "sekretessmedgivande_med", \.consentParties, label: "Medgivande med",
      help: "Ett eller flera av: \(KAAParty.allCases.map(\.rawValue).joined(separator: ", "))."),
    .choice("ansvarig", \.responsible, label: "Ansvarig", help: "En roll, inte ett namn."),
    .answer("dok_mål", \.documentation.plan, label: "Dokumenterat: planering och mål"),
    .answer("dok_den_unge", \.documentation.youth, label: "Dokumenterat: den unges ansvar"),
    .answer(
      "dok_kommunen", \.documentation.municipality, label: "Dokumenterat: kommunens ansvar"),
    .answer("dok_andra", \.documentation.others, label: "Dokumenterat: andras ansvar"),
    .answer("dok_tider", \.documentation.period, label: "Dokumenterat: start och slut"),
    .answer(
      "dok_avslut", \.documentation.reasonForEnding, label: "Dokumenterat: skäl för avslut",
      help: "Svara ja också när aktiviteten pågår, om det är bestämt hur ett avslut dokumenteras."),
    .answer("dok_uppföljning", \.documentation.followUp, label: "Dokumenterat: uppföljningstider"),
    .day("avslutad", \.ended, label: "Avslutad"),
    .choice("avslutsorsak", \.ending, label: "Avslutsorsak"),
    .answer("exempel", \.isExample, label: "Påhittat exempel"),
  ]
}

extension KAACase {
  /// What its fields are called in the register, by what they hold.
  enum Keys {
    static let birth = key(\.birth)
    static let sex = key(\.sex)
    static let municipality = key(\.municipality)
    static let group = key(\.group)
    static let event = key(\.event)
    static let previous = key(\.previous)
    static let isResident = key(\.isResident)
    static let residentThrough = key(\.residentThrough)
    static let leftProgramme = key(\.leftProgramme)
    static let invited = key(\.invited)
    static let firstTalk = key(\.firstTalk)
    static let activity = key(\.activity)
    static let activityFrom = key(\.activityFrom)
    static let activityThrough = key(\.activityThrough)
    static let consent = key(\.consent)
    static let responsible = key(\.responsible)
    static let ended = key(\.ended)
    static let ending = key(\.ending)
    static let isExample = key(\.isExample)
  }
}

/// As the municipality's register has it; empty where it is not stated.
package enum KAASex: String, Choice {
  case woman = "kvinna"
  case man
}

extension KAACase {
  /// A case number in the series of the latest: `sk-14-037` after `sk-14-036`. Many offices have
  /// numbers of their own, so it is only proposed.
  package static func nextNumber(after taken: [String]) -> String {
    let series = taken.lazy.compactMap { NumberSeries(of: $0) }.last
    return (series ?? NumberSeries(prefix: "kaa-")).next(after: taken)
  }

  /// The same in the series of a municipality's own cases, where it has any.
  package static func nextNumber(in municipality: String, among cases: [KAACase]) -> String {
    let own = cases.lazy.filter { $0.municipality == municipality }.map(\.id)
    guard let last = own.last, let series = NumberSeries(of: last) else {
      return nextNumber(after: cases.map(\.id))
    }
    return series.next(after: cases.map(\.id))
  }
}
