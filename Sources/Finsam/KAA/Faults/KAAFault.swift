/// What cannot be true of a case or a follow-up, or cannot be used as it stands.
package enum KAAFault: Hashable, Sendable {
  case bornAfterEvent
  /// Turns less than this the year of the event, in years.
  case tooYoung(Int)
  /// Had turned this before the event, in years.
  case tooOld(Int)
  /// Not a registered resident, but since when is not said.
  case residentWithoutDay
  /// Said to be a registered resident, though the last day as one has passed.
  case residentThroughPast
  case leftBeforeEvent
  /// Left the introductory programme, and never was in it by the intake group.
  case leftWithoutProgramme
  case invitedTooEarly
  case talkBeforeEvent
  case activityEndsBeforeStart
  case activityEndsBeforeEvent
  /// Days of an activity that nobody has said which it is.
  case activityWithoutKind
  case endedBeforeEvent
  /// Why the case ended is said, but not when.
  case reasonWithoutEnd
  /// Consent from longer before the event than any case can be open.
  case consentLongBefore
  /// A day of something that a closed case can have no more of, by its key.
  case afterEnd(String)
  /// A day of a youth, by its key, from before the youth was born.
  case beforeBirth(String)
  /// A day, by its key, that lies too far ahead to be right.
  case farAhead(String)
  case ownPredecessor
  /// Earlier cases that come back to where they began.
  case circularPredecessors
  case laterPredecessor
  /// The earlier case has another birth day or sex: it is of somebody else.
  case otherYouth
  /// Ended for having turned this, in years, before the birthday.
  case endedTooYoung(Int)
  /// Registered through a day from before the event, so that the case never counts.
  case residentEndsBeforeEvent
  /// Found elsewhere in files: see `Survey.unknownCases`.
  case unknownPredecessor
  case followUpBeforeEvent
  case followUpAfterEnd
}

extension KAAFault {
  /// The field that it stands in.
  package var key: String {
    switch self {
    case .bornAfterEvent, .tooYoung, .tooOld: KAACase.Keys.birth
    case .residentWithoutDay, .residentThroughPast: KAACase.Keys.isResident
    case .residentEndsBeforeEvent: KAACase.Keys.residentThrough
    case .endedTooYoung, .reasonWithoutEnd: KAACase.Keys.ending
    case .leftBeforeEvent, .leftWithoutProgramme: KAACase.Keys.leftProgramme
    case .invitedTooEarly: KAACase.Keys.invited
    case .talkBeforeEvent: KAACase.Keys.firstTalk
    case .activityEndsBeforeStart, .activityEndsBeforeEvent: KAACase.Keys.activityThrough
    case .activityWithoutKind: KAACase.Keys.activity
    case .consentLongBefore: KAACase.Keys.consent
    case .endedBeforeEvent: KAACase.Keys.ended
    case .afterEnd(let key), .beforeBirth(let key), .farAhead(let key): key
    case .ownPredecessor, .circularPredecessors, .laterPredecessor, .unknownPredecessor,
      .otherYouth:
      KAACase.Keys.previous
    case .followUpBeforeEvent, .followUpAfterEnd: KAAFollowUp.dayKey
    }
  }

  /// The other fields that it follows from: who writes in one of them answers for it too.
  var otherKeys: [String] {
    switch self {
    case .bornAfterEvent, .tooOld, .leftBeforeEvent, .invitedTooEarly, .talkBeforeEvent,
      .activityEndsBeforeEvent, .endedBeforeEvent, .consentLongBefore:
      [KAACase.Keys.event]
    case .leftWithoutProgramme: [KAACase.Keys.group]
    case .activityWithoutKind: [KAACase.Keys.activityFrom, KAACase.Keys.activityThrough]
    case .reasonWithoutEnd: [KAACase.Keys.ended]
    case .tooYoung: [KAACase.Keys.event, KAACase.Keys.group]
    case .otherYouth: [KAACase.Keys.birth, KAACase.Keys.sex]
    case .endedTooYoung: [KAACase.Keys.ended, KAACase.Keys.birth]
    case .residentEndsBeforeEvent: [KAACase.Keys.event]
    case .residentWithoutDay, .residentThroughPast: [KAACase.Keys.residentThrough]
    case .activityEndsBeforeStart: [KAACase.Keys.activityFrom]
    case .afterEnd: [KAACase.Keys.ended]
    case .beforeBirth: [KAACase.Keys.birth]
    case .laterPredecessor: [KAACase.Keys.event]
    case .farAhead, .ownPredecessor, .circularPredecessors, .unknownPredecessor: []
    case .followUpBeforeEvent: [KAAFollowUp.caseKey, KAACase.Keys.event]
    case .followUpAfterEnd: [KAAFollowUp.caseKey, KAACase.Keys.ended]
    }
  }

  /// What is wrong, as a Swedish sentence without anything that tells of the youth.
  package var message: String {
    switch self {
    case .bornAfterEvent: "Födelsedagen är inte före händelsedagen."
    case .tooYoung(let years):
      "Ungdomen är för ung för intagsgruppen: fyller inte \(years) år samma år som händelsedagen."
    case .tooOld(let years): "Ungdomen hade redan fyllt \(years) år på händelsedagen."
    case .residentWithoutDay: "Folkbokförd är nej, men det står inte sedan när."
    case .residentThroughPast:
      "Folkbokförd är ja, men den sista dagen som folkbokförd har passerat."
    case .residentEndsBeforeEvent:
      "Ungdomen var folkbokförd bara till en dag långt före händelsedagen, så ärendet räknas "
        + "aldrig."
    case .otherYouth:
      "Det tidigare ärendet har en annan födelsedag eller ett annat kön, så det gäller någon annan."
    case .endedTooYoung(let years):
      "Ärendet är avslutat för att ungdomen fyllt \(years) år, men före den dagen."
    case .leftBeforeEvent: "Introduktionsprogrammet är lämnat före händelsedagen."
    case .leftWithoutProgramme:
      "Introduktionsprogrammet är lämnat, men intagsgruppen är en annan, så dagen räknas inte."
    case .invitedTooEarly:
      "Inbjudan är mer än \(KAAIntake.earlyDays) dagar före händelsedagen, så den räknas inte."
    case .talkBeforeEvent: "Det första samtalet är före händelsedagen, så det räknas inte."
    case .activityEndsBeforeStart: "Aktiviteten slutar innan den börjar."
    case .activityEndsBeforeEvent: "Aktiviteten slutar före händelsedagen."
    case .activityWithoutKind:
      "Det står när aktiviteten är, men inte vilken den är, så dagarna räknas inte."
    case .reasonWithoutEnd: "Det står varför ärendet är avslutat, men inte vilken dag."
    case .consentLongBefore:
      "Sekretessmedgivandet är från mer än \(Self.mostPlannedYears) år före händelsedagen."
    case .endedBeforeEvent: "Ärendet är avslutat före händelsedagen."
    case .afterEnd(let key): "\(Self.label(key)) är efter den dag då ärendet avslutades."
    case .beforeBirth(let key): "\(Self.label(key)) är före födelsedagen."
    case .farAhead(let key):
      "\(Self.label(key)) ligger mer än \(Self.years(ahead: key)) fram i tiden."
    case .ownPredecessor: "Ärendet är sitt eget tidigare ärende."
    case .circularPredecessors: "Raden av tidigare ärenden går runt och kommer tillbaka hit."
    case .laterPredecessor: "Det tidigare ärendet har en senare händelsedag än det här."
    case .unknownPredecessor: "Det tidigare ärendet finns inte."
    case .followUpBeforeEvent: "Uppföljningen är före ärendets händelsedag, så den räknas inte."
    case .followUpAfterEnd: "Uppföljningen är efter den dag då ärendet avslutades."
    }
  }

  /// What to do about it, as a Swedish sentence.
  package var advice: String {
    switch self {
    case .bornAfterEvent, .tooYoung, .tooOld: "Rätta födelsedagen eller händelsedagen."
    case .residentWithoutDay:
      "Skriv den sista dagen som folkbokförd i Folkbokförd till (folkbokförd_till). Har ungdomen "
        + "aldrig varit folkbokförd i kommunen: dagen före händelsedagen."
    case .leftBeforeEvent, .invitedTooEarly, .talkBeforeEvent, .activityEndsBeforeEvent,
      .consentLongBefore:
      "Rätta årtalet, eller händelsedagen."
    case .residentThroughPast:
      "Rätta dagen, eller töm Folkbokförd om ungdomen har flyttat: då gäller dagen."
    case .leftWithoutProgramme:
      "Rätta intagsgruppen eller töm dagen. Är programmet en aktivitet: skriv den sista dagen i "
        + "Aktivitet till (aktivitet_till)."
    case .activityWithoutKind: "Skriv vilken aktivitet eller planering det är, eller töm dagarna."
    case .reasonWithoutEnd: "Skriv dagen i Avslutad, eller töm avslutsorsaken."
    case .residentEndsBeforeEvent: "Rätta årtalet i folkbokförd till, eller händelsedagen."
    case .otherYouth:
      "Rätta ärendenumret, födelsedagen eller kön: det som hänger ihop räknas som en ungdom."
    case .endedTooYoung: "Rätta avslutsorsaken, den dag då ärendet avslutades eller födelsedagen."
    case .activityEndsBeforeStart: "Rätta den ena av dagarna."
    case .endedBeforeEvent:
      "Rätta den ena av dagarna, eller ta bort ärendet om det aldrig blev något."
    case .afterEnd: "Rätta den ena av dagarna."
    case .beforeBirth, .farAhead: "Rätta årtalet."
    case .ownPredecessor, .unknownPredecessor:
      "Skriv ungdomens förra ärendenummer, eller lämna tomt."
    case .circularPredecessors, .laterPredecessor:
      "Ett tidigare ärende ska ha börjat före det här. Rätta ärendenumret eller händelsedagen."
    case .followUpBeforeEvent: "Rätta dagen eller ärendenumret."
    case .followUpAfterEnd:
      "Rätta dagen, eller lägg till ett nytt ärende om ungdomen har kommit tillbaka."
    }
  }

  private static func label(_ key: String) -> String {
    KAACase.field(key)?.shape.label ?? KAAFollowUp.field(key)?.shape.label ?? key
  }

  private static func years(ahead key: String) -> String {
    isPlanned(key) ? "\(mostPlannedYears) år" : "ett år"
  }

  /// A day more years ahead than this has a mistyped year.
  static let mostYears = 1
  /// The same for what is planned for a youth, which is over when they are grown.
  static let mostPlannedYears = 5

  static func isPlanned(_ key: String) -> Bool { key == KAACase.Keys.activityThrough }
}
