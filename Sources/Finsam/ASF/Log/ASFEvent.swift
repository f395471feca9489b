/// A row of the log: something that was held, or a figure that a source states for a whole year.
///
/// A source that gives a year or a month but no day leaves `dag` empty and fills in `år`, with the
/// printed time under `tid`. Such a row counts as `antal` occasions; without a number it shows that
/// something was held, and adds nothing. A stated total of the year is a row of the kind
/// `årsuppgift`: what it does not split is shown apart from what the year's rows do. Without a year
/// it is the stated total of all years, which nothing is summed from.
package struct ASFEvent: Record {
  package enum Kind: String, Choice {
    /// Seminars, conferences, fairs, breakfast and information meetings. S3:298.
    case information = "informationstillfälle"
    case meeting = "möte"
    case training = "utbildning"
    case network = "nätverk"
    case studyVisit = "studiebesök"
    case other = "annat"
    case yearTotal = "årsuppgift"
  }

  package var id = ""
  package var day: PrintedDay?
  /// Only where there is no day.
  package var year: Year?
  /// As printed, where there is no day: `Under hösten`.
  package var time = ""
  /// The id of the activity in the plan of that year.
  package var activity = ""
  /// The id of the row whose statement it repeats, where one statement belongs to several
  /// activities; it counts once.
  package var sameAs = ""
  package var kind: Kind?
  package var what = ""
  package var municipalities: [String] = []
  package var count: Number?
  /// Organisations that took part, by name; persons are only counted.
  package var participants: [String] = []
  package var organisations: Number?
  package var employees: Number?
  package var politicians: Number?
  package var others: Number?
  package var women: Number?
  package var men: Number?
  /// Persons that the source does not split into employees, politicians and others.
  package var notSplit: Number?
  package var note = ""
  package var isExample: Bool?
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { what.isEmpty ? id : what }

  package static let fields: [Field<ASFEvent>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .day("dag", \.day, label: "Dag").ofThePast(),
      .printed(besideDay: "dag", label: "Dag"),
      .year("år", \.year, label: "År utan dag"),
      .time("tid", \.time, label: "Tid i ord", help: "När bara året är känt: Under hösten.")
        .orReading(),
      .reference(
        "aktivitet", \.activity, to: .activities, label: "Aktivitet",
        help: "En aktivitet i handlingsplanen för händelsens år."
      ).orReading(),
      .choice("slag", \.kind, label: "Slag", required: true),
      .text("vad", \.what, label: "Vad"),
      .municipalities("kommun", \.municipalities, label: "Kommun").orReading(),
      .count("antal", \.count, label: "Antal tillfällen", help: "Tomt betyder ett, om dagen finns.")
        .orReading(),
      .list(
        "deltog", \.participants, label: "Deltog",
        help: "Organisationer, med kommatecken mellan. Aldrig personers namn."),
      .count("organisationer", \.organisations, label: "Organisationer").orReading(),
      .count("anställda", \.employees, label: "Anställda").orReading(),
      .count("politiker", \.politicians, label: "Politiker"),
      .count("övriga", \.others, label: "Övriga"),
      .count("kvinnor", \.women, label: "Kvinnor"),
      .count("män", \.men, label: "Män"),
      .count("ej_uppdelat", \.notSplit, label: "Ej uppdelat"),
      .text(
        "samma_som", \.sameAs, label: "Samma uppgift som",
        help: "Id för händelsen som raden upprepar, när en uppgift hör till flera aktiviteter. "
          + "Uppgiften räknas en gång."
      ).naming(.elsewhere),
      .text("anteckning", \.note, label: "Anteckning"),
      .answer("exempel", \.isExample, label: "Påhittat exempel"),
      .source(\.source),
    ])
}

extension ASFEvent: RegisterRow {
  package static let documentKind = DocumentKind.events
}

extension ASFEvent {
  /// Whether it is what a source states for several years together.
  package var isPeriodTotal: Bool {
    kind == .yearTotal && ofYear == nil && unread(["dag", "år"]) == nil
  }

  /// Whether another row has the same statement, and is the one that counts.
  package var isRepeat: Bool { !sameAs.isEmpty }

  package var ofYear: Year? { day?.day.map { Year($0.year) } ?? year }

  package var occasions: Int { max(0, count?.whole ?? (isUncounted ? 0 : 1)) }

  /// Whether it was held an unknown number of times.
  package var isUncounted: Bool { count == nil && (day == nil || unread(["antal"]) != nil) }

  /// The days that it can have been on: its day, the time that is printed, else its whole year.
  package var days: ClosedRange<Day>? { ClosedRange(of: day, year, time) }

  /// Whether it can have been by the day: one in the autumn cannot in May, and what a source states
  /// for a whole year cannot before the year is over.
  package func hasHappened(by day: Day) -> Bool {
    if isPeriodTotal { return day.isPast(time) }
    if kind == .yearTotal, self.day == nil { return year?.isOver(on: day) ?? false }
    return day.isReached(by: self.day, year, time)
  }
}
