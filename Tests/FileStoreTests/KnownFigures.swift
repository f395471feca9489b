@testable import Finsam

/// The figures and days that a förbund's documents print, each of which can be made wrong to see
/// whether that is noticed.
struct KnownFigures {
  struct Figure {
    let address: Address
    let kind: DocumentKind
    /// Of which list of parts the record is; empty for a row or a document.
    let part: String
    let field: String
    let text: String
    let isDay: Bool
    /// Where it is from; empty where that is not said.
    let source: String

    var table: String { "\(kind) \(part)" }
    var name: String { "\(address.wholeId) \(field)" }
  }

  let figures: [Figure]
  private let reading: OfficeReading
  private let day: Day
  private let contacts: KAAContacts
  private let kept: KeptSurvey
  private let told: Set<String>

  init(_ reading: OfficeReading, on today: Day) {
    let office = reading.office
    self.reading = reading
    day = office.day(Today(today))
    contacts = KAAContacts(office.kaa.followUps, of: office.kaa.cases)
    kept = KeptSurvey(office)
    told = KnownFigures.told(Survey(office, contacts: contacts, kept: kept), on: day)
    figures = office.files.flatMap { file -> [Figure] in
      guard let kind = DocumentKind(path: file), !kind.isConfidential,
        let outline = office.document(file)
      else { return [] }
      return outline.placed(at: Address(file)).flatMap { placed in
        placed.outline.fields.compactMap { field in
          let isDay = field.shape.kind == .day && field.text.isOneDay
          guard
            isDay || field.shape.kind.isFigure
              || kind == .statements && field.shape.key == "värde",
            !field.isUnread, !field.isReading, isDay || field.text.hasPlainDigits
          else { return nil }
          return Figure(
            address: placed.address, kind: kind,
            part: placed.address.steps.map(\.part).joined(separator: "/"),
            field: field.shape.key, text: field.text, isDay: isDay,
            source: placed.outline.text("källa") ?? "")
        }
      }
    }
  }

  /// Those that a sum is of, or that stand in two places at least.
  var known: [Figure] {
    let doubles = Doubles(reading.office)
    return figures.filter { figure in
      if figure.isDay {
        return figure.kind != .statements && doubles.isStated(figure.text, at: figure.source)
      }
      switch figure.kind {
      // What the labour market centre prints of its own money stands nowhere else.
      case .economy: return !figure.address.wholeId.contains("/amt-")
      case .accounts, .prognoses: return true
      case .equity: return ["ingående", "resultat", "utgående"].contains(figure.field)
      case .census: return true
      case .forbund where figure.part == "medlemmar/bidrag": return true
      case .statements: return figure.field == "värde" && doubles.isStatedTwice(figure.address)
      case .places where ["beviljade", "nyttjade", "kvinnor", "män"].contains(figure.field):
        return true
      case .insats where figure.part == "kostnader":
        return reading.office.economy.years.contains { year in
          year.rows.contains { $0.insats == DocumentKind.stem(of: figure.address.file) }
        }
      default: return doubles.isStated(figure.text, at: figure.source)
      }
    }
  }

  /// The office with one digit of the figure changed to another, and whether a check tells of it.
  func changed(_ figure: Figure, _ chance: inout Chance) -> (text: String, isNoticed: Bool)? {
    let text =
      figure.isDay ? figure.text.withAnotherDay(&chance) : figure.text.withAnotherDigit(&chance)
    guard let wrong = office(with: figure, saying: text) else { return nil }
    let change = OfficeChange(from: reading.office, to: wrong)
    let survey = Survey(
      wrong, contacts: contacts, kept: KeptSurvey(wrong, since: kept, change))
    return (text, KnownFigures.told(survey, on: day) != told)
  }

  private func office(with figure: Figure, saying text: String) -> Office? {
    let file = figure.address.file
    guard let record = reading.office.record(file) else { return nil }
    var changed = reading
    do throws(EditRefusal) {
      let document = try record.applying(
        .field(figure.field, from: figure.text, to: text), at: figure.address.steps, in: file,
        restoring: true)
      changed.office.remove(file)
      figure.kind.row.take(document, &changed.office)
    } catch {
      return nil
    }
    changed.completeMeasures()
    return changed.computed(for: day).office
  }

  private static func told(_ survey: Survey, on day: Day) -> Set<String> {
    Set(
      survey.findings(on: day, besides: []).map {
        "\($0.check.name) \($0.place.text) \($0.facts.text) \($0.message)"
      })
  }
}

extension Kind {
  fileprivate var isFigure: Bool {
    switch self {
    case .kronor, .number, .quantity: true
    default: false
    }
  }
}

extension Office {
  /// Takes out a document of which there are several.
  fileprivate mutating func remove(_ file: String) {
    let id = DocumentKind.stem(of: file)
    switch DocumentKind(path: file) {
    case .styrkort: styrkort.removeAll { $0.id == id }
    case .insats: insatser.removeAll { $0.id == id }
    case .plan: asf.plans.removeAll { $0.id == id }
    case .economy: economy.years.removeAll { $0.id == id }
    case .accounts: economy.accounts.removeAll { $0.id == id }
    case .meeting: meetings.all.removeAll { $0.id == id }
    case .meetingPlan: meetings.plans.removeAll { $0.id == id }
    case .surveyRound: indicators.rounds.removeAll { $0.id == id }
    case .agreements: registers.agreements.removeAll { $0.id == id }
    case .audits: registers.audits.removeAll { $0.id == id }
    case .consultations: registers.consultations.removeAll { $0.id == id }
    case .annualReport: documents.annual.removeAll { $0.id == id }
    case .interimReport: documents.interim.removeAll { $0.id == id }
    case .activityPlan: documents.plans.removeAll { $0.id == id }
    default: break
    }
  }
}

extension String {
  /// Whether it is a number in digits alone, as a source prints it, perhaps with decimals.
  fileprivate var hasPlainDigits: Bool {
    let digits = hasPrefix("-") ? dropFirst() : self[...]
    return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C }
      && digits.utf8.first != 0x2C
  }

  /// Whether it is a day that there is.
  fileprivate var isOneDay: Bool {
    do throws(InvalidInput) { return try Day(text: self).text == self } catch { return false }
  }

  /// Another day of the same month.
  fileprivate func withAnotherDay(_ chance: inout Chance) -> String {
    let own = String(suffix(2))
    let days = (1...28).map { $0 < 10 ? "0\($0)" : "\($0)" }.filter { $0 != own }
    return String(dropLast(2)) + chance.pick(days)
  }

  /// With one digit changed to another.
  fileprivate func withAnotherDigit(_ chance: inout Chance) -> String {
    var characters = Array(self)
    let digits = characters.indices.filter { characters[$0].isNumber }
    let place = chance.pick(digits)
    characters[place] = chance.pick(Array("0123456789").filter { $0 != characters[place] })
    return String(characters)
  }
}

/// What statements say of each fact and in each line.
private struct Doubles {
  private var values: [String: [String]] = [:]
  private var keys: [String: String] = [:]
  private var lines: [(place: String, values: Set<String>)] = []

  init(_ office: Office) {
    for row in office.statements {
      let time = [row.year.text, row.day.text, row.from.text, row.to.text]
      let fact =
        ([row.key, row.basis.text, row.sex.text, row.meaning] + time).joined(separator: "|")
      keys[row.id] = fact
      values[fact, default: []].append(row.value)
      lines.append((row.source, [row.value, row.denominator?.text ?? ""]))
    }
  }

  /// Whether another row says the same of the same fact.
  func isStatedTwice(_ address: Address) -> Bool {
    guard let id = address.steps.last?.id, let fact = keys[id], let own = values[fact] else {
      return false
    }
    return own.count > 1 && Set(own).count == 1
  }

  /// Whether a row has the figure of just that source, or of a part of it.
  func isStated(_ value: String, at source: String) -> Bool {
    let parts = Set(source.split(separator: ",").map { $0.drop { $0 == " " } })
    return lines.contains { line in
      line.values.contains(value) && parts.contains { $0 == line.place }
    }
  }
}
