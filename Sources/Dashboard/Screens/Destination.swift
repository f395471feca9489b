import Finsam

/// Where a line, a card, a key or a finding leads. Screens say it as data; only `State` makes
/// screens.
enum Destination: Hashable, Sendable {
  case main(MainScreen)
  case insats(String)
  case phase(Insats.Phase)
  /// What became of the participants in all insatser.
  case results
  /// The figures of all insatser for a time, to write in, beginning at an insats.
  case periodSheet(CountPeriod, insats: String? = nil)
  case styrkort(Year)
  /// The goals of a year by how they stand, and why.
  case reasons(Year)
  /// Beside those of the year before.
  case comparison(Year)
  /// What changed since a day; without one since the last meeting, or since a day that is asked
  /// for.
  case changes(Day?)
  /// By its id.
  case perspective(Year, String)
  case goal(Address)
  /// What a styrkort says itself, such as its vision, beside the goals of a perspective.
  case statement(Place, perspective: String)
  /// A core indicator in a year, by its number.
  case indicator(String, Year)
  case asf(ASFLink)
  case asfView(ASFView)
  /// What the board is told of the ASF plan of a year or its first half.
  case boardTexts(CountPeriod)
  case meetings(MeetingView)
  case economy(EconomyView)
  case indicators(IndicatorView)
  case register(RegisterView)
  /// The answers of one group in one round, to write in.
  case tally(TallyKey)
  /// The plan's activities with this status.
  case activities(ActivityProgress.Status)
  /// Where the record is shown best: in its own list, else in its form.
  case record(Place)
  case form(FormRequest)
  case report(ReportRequest)
  /// The same on top of the screen that one is in, so that Esc leads back to it.
  indirect case within(Destination)
}

/// A form to open: what is changed, made or judged.
enum FormRequest: Hashable, Sendable {
  /// The form of a record, at a field where the place has one.
  case edit(Place)
  /// A new part; the texts are proposed, by key.
  case add(PartReference, after: String?, proposing: [String: String] = [:])
  /// A new row last in a register; the texts are proposed, by key.
  case addRow(DocumentKind, proposing: [String: String] = [:])
  /// What was held, on an activity of the year's plan where one is meant.
  case logEvent(activity: String, year: Year?)
  case newCase
  /// A contact with the youth of the case with this number.
  case followUp(ofCase: String)
  /// A new document, of the year where one is meant; the texts are proposed, by key.
  case create(DocumentKind, year: Year? = nil, proposing: [String: String] = [:])
  case assess(Address)
  /// Records of one kind, which are given the same.
  case editAll([Address])
  case assessAll([Address])
  case decide(Address)
  case accept(Finding)
}
