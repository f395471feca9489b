import Finsam

/// What was asked for in a way that cannot be meant, or of what is not there.
enum WrongUse {
  /// What somebody tried to do with the history, which the program writes.
  enum HistoryUse { case add, read, change }

  case noId(RecordKind)
  case noField
  case noFieldName(String)
  case neitherFieldNorLast(String)
  case fieldTwice(String)
  /// What each of those that are chosen from may be, as sentences.
  case lacksField(String, choices: [String])
  /// The field or option, and why its value will not do.
  case value(String, InvalidInput)
  case oneWordTooMany(String)
  case notAddedLikeThat(RecordKind)
  case twoOwners
  /// Of a förbund that is not made yet.
  case fieldBeforeForbund(String)
  case historyIsOurs(HistoryUse)
  /// Of a kind that follows from other records.
  case isComputed(RecordKind)
  case periodOfResultsOnly
  case yearOfGoalsOnly
  case noStatuses(RecordKind)
  case noSuchStatus(String, among: [String])
  case noSuchList(String, among: [String])
  /// Nothing stands at the place, or nothing that can be accepted.
  case noFindingAt(String)
  /// What tells them apart, as words to write.
  case severalFindingsAt(String, FindingDistinction)
  case notRemoved(String)
  case notMoved
  case noWay(String)
  case noSuchFile(String, among: [String])
  case noSuchSource(String, among: [String])
  case notLeavable(String, among: [String])
  case severalLeavable(String, among: [String])
  case file(String, Problem)
  case registerChanged([String])
  case repeatedRows(String)
  case noSuchReport(String)
  case noSuchFormat(String, among: String)
  /// A report's file has an ending that says none of its forms, or another than the one asked for.
  case formlessEnding(String)
  case endingOfOtherForm(String, ReportForm)
  /// An option that the report does not use, and those that it does.
  case optionOfOtherReport(ReportOption, ReportKind, [ReportOption])
  /// An option that the command does not use here, and what it belongs to.
  case optionOfOther(String, of: String)
  case severalTimes([String])
  /// Why there is no report, in the folder of a förbund.
  case noReport(ReportRefusal, in: String)
  case noSuchCase
  /// What cannot be true of a youth.
  case fault(KAAFault)
  case registerOff
  case noClock
  case notADay(String)
  case holdsForbund(String, String)
  /// How many words there were, where git gives four.
  case mergeWords(Int)
  case noGit(String)
  case peersOfNobody
  /// Why nobody can be chosen to compare with.
  case noPeers(String)
  case noSuchForbund(String, among: [String])
}

extension WrongUse {
  /// That somebody tried to change what the program computes or writes.
  init(notWritten kind: RecordKind) {
    self = kind.isComputed ? .isComputed(kind) : .historyIsOurs(.change)
  }

  var message: String {
    switch self {
    case .noId: "Id saknas."
    case .noField: "Inget fält anges."
    case .noFieldName(let word): "”\(word)” saknar fältets namn."
    case .neitherFieldNorLast(let word): "”\(word)” är varken FÄLT=VÄRDE eller sist."
    case .fieldTwice(let key): "Fältet ”\(key)” anges två gånger."
    case .lacksField(let field, _): "\(field) saknas."
    case .value(let name, let reason): "\(name): \(reason.message)"
    case .oneWordTooMany(let word): "”\(word)” är överflödigt."
    case .notAddedLikeThat(let kind): "\(kind.plural.capitalizedFirst) läggs inte till så."
    case .twoOwners: "Både styrkort och insats anges."
    case .fieldBeforeForbund(let field): "Fältet ”\(field)” går att fylla i när förbundet finns."
    case .periodOfResultsOnly: "Bara insatser och resultat listas för en period."
    case .isComputed(let kind): kind.computation?.fact ?? ""
    case .yearOfGoalsOnly:
      "Bara insatser, resultat, måluppfyllelse och jämförelser listas för ett år."
    case .noStatuses(let kind): "\(kind.plural.capitalizedFirst) har ingen status."
    case .noSuchStatus(let status, _): "Ingen rad har statusen ”\(status)”."
    case .historyIsOurs(.change): "Historiken går inte att ändra."
    case .historyIsOurs: "Historiken skrivs av programmet."
    case .noSuchList(let list, _): "Listan ”\(list)” finns inte där."
    case .noFindingAt(let place): "Det finns inget fynd att godta på ”\(place)”."
    case .severalFindingsAt(let place, _): "På ”\(place)” finns flera fynd."
    case .notRemoved(let reason): reason
    case .notMoved: "Den kan inte flyttas längre."
    case .noWay(let word): "”\(word)” är varken upp eller ned."
    case .noSuchFile(let path, _), .noSuchSource(let path, _): "\(path) finns inte."
    case .notLeavable(let word, _): "”\(word)” är varken en lista eller ett id att utelämna."
    case .severalLeavable(let word, let ids): "”\(word)” är id för \(ids.count) delar."
    case .file(let file, let problem): "\(file): \(problem.message)"
    case .registerChanged: "Registret har ändrats medan filen lästes."
    case .repeatedRows(let repetition): repetition
    case .noSuchReport(let name): "Rapporten ”\(name)” finns inte."
    case .optionOfOtherReport(let option, let kind, _):
      "\(option.rawValue) hör inte till rapporten \(kind.word)."
    case .optionOfOther(let option, _): "\(option) har ingen verkan här."
    case .severalTimes(let options): "Både \(options.swedishList) anges."
    case .noSuchFormat(let format, _): "Formen ”\(format)” finns inte."
    case .formlessEnding(let ending): "Rapporter skrivs inte som .\(ending)-filer."
    case .endingOfOtherForm(let ending, let form):
      "Filens namn slutar på .\(ending), men formen är \(form.rawValue)."
    case .noReport(let refusal, let root): refusal.message(in: root)
    case .noSuchCase: "Ärendet finns inte."
    case .fault(let fault): fault.message
    case .registerOff: KAA.registerOff
    case .noClock: "Datorns klocka går inte att läsa."
    case .notADay(let text): "--idag: ”\(text)” är inte ett datum."
    case .mergeWords(let count): "Git anger fyra filer, men här är \(count)."
    case .peersOfNobody: "Vilket förbund som jämförs är inte sagt."
    case .noPeers(let hindrance): hindrance
    case .noSuchForbund(let name, _): "Inget förbund i mappen heter ”\(name)”."
    case .noGit(let folder): "Git finns inte, eller kan inte användas i \(folder)."
    case .holdsForbund(let folder, let other):
      "Mappen \(folder) innehåller redan förbund, till exempel \(other)."
    }
  }

  var advice: String {
    switch self {
    case .noId(let kind): "Se ”kansli list \(kind.word)” för alla."
    case .noField, .noFieldName: "Skriv FÄLT=VÄRDE."
    case .neitherFieldNorLast:
      "Skriv fälten som FÄLT=VÄRDE, med citattecken om värdet har mellanslag."
    case .fieldTwice: "Ange det en gång."
    case .lacksField(_, let choices):
      (choices + ["Se ”kansli add --help”."]).joined(separator: " ")
    case .notAddedLikeThat: "Se ”kansli add --help”."
    case .value(_, let reason): reason.advice
    case .oneWordTooMany: "Skriv kansli show SLAG ID [MAPP]."
    case .twoOwners: "Ange det som målet hör till."
    case .fieldBeforeForbund:
      "Skapa det med bara namn=…, och skriv sedan ”kansli set forbund FÄLT=VÄRDE”."
    case .periodOfResultsOnly: "Ta bort --period, eller skriv ”kansli list resultat”."
    case .isComputed(let kind): kind.computation?.advice ?? ""
    case .yearOfGoalsOnly: "Ta bort --år, eller skriv ”kansli list maluppfyllelse --år ÅR”."
    case .noStatuses: "Ta bort --status, eller skriv --filter TEXT."
    case .noSuchStatus(_, []): "Listan har inga rader med status."
    case .noSuchStatus(_, let known): "Välj bland \(known.swedishList)."
    case .historyIsOurs(.add): "Gör ändringen med ”kansli set”."
    case .historyIsOurs(.read): "Läs in posterna som den berättar om."
    case .historyIsOurs(.change): "Ta tillbaka en ändring med ”kansli undo”."
    case .noSuchList(_, []): "Den posten har inga listor."
    case .noSuchList(_, let known): "Listorna är \(known.swedishList)."
    case .noFindingAt: "Skriv FIL:RAD som ”kansli check” visar det."
    case .severalFindingsAt(_, let distinction): distinction.advice
    case .notRemoved, .notMoved: ""
    case .noWay: "Skriv upp eller ned."
    case .noSuchSource(_, []): "Utelämna från=, så blir dokumentet tomt."
    case .noSuchFile(_, let known), .noSuchSource(_, let known):
      "Välj ett av: \(known.joined(separator: ", "))."
    case .notLeavable(_, let known):
      "Välj bland \(known.swedishList), eller skriv id för en del av det som tas över."
    case .severalLeavable(_, let ids): "Skriv en av: \(ids.joined(separator: ", "))."
    case .file(_, let problem): problem.advice
    case .registerChanged(let refusal): refusal.joined(separator: " ")
    case .repeatedRows: "Lägg till --bara-nya för att lämna dem utanför, eller --alla."
    case .noSuchReport: "Rapporterna som finns är \(ReportKind.words("och"))."
    case .optionOfOtherReport(_, _, let known):
      "Till den hör \(known.map(\.rawValue).swedishList)."
    case .optionOfOther(let option, let use): "\(option) hör till \(use). Ta bort den."
    case .severalTimes: "Ange en av dem."
    case .noSuchFormat(_, let known): "Skriv \(known)."
    case .formlessEnding:
      "Låt namnet sluta på \(ReportForm.ofAll.map { "." + $0.rawValue }.joined(last: "eller")): "
        + "html öppnas i Word, csv i Excel. Eller skriv formen med --form."
    case .endingOfOtherForm(_, let form):
      "Låt namnet sluta på .\(form.rawValue), eller ta bort --form."
    case .noReport(let refusal, _): refusal.advice
    case .noSuchCase: "Se ärendenumren med ”kansli list kaa”."
    case .fault(let fault): fault.advice
    case .registerOff: KAA.adviceOnRegister
    case .noClock: "Ange --idag."
    case .notADay: "Skriv till exempel 2014-12-31."
    case .mergeWords: "Se det som återstår med ”kansli merge --visa MAPP”."
    case .peersOfNobody: "Skriv --eget och namnet på förbundets mapp."
    case .noPeers: "Skriv in det där, eller jämför med alla."
    case .noSuchForbund(_, let names): "Välj ett av: \(names.joined(separator: ", "))."
    case .noGit: "Installera git och försök igen."
    case .holdsForbund(let folder, _): "Ange en ny mapp i den, till exempel \(folder)/nytt."
    }
  }
}

extension ReportRefusal {
  fileprivate func message(in root: String) -> String {
    switch self {
    case .noneOfKind(let kind): "Det finns \(ReportRefusal.none(kind)) i \(root)."
    case .noneOfYear(let kind, let year, _): "Det finns \(ReportRefusal.none(kind)) för ”\(year)”."
    case .noneOfPlace(let place, _): "Inga siffror om behov är från ”\(place)”."
    case .noYouths: "Det finns inga ungdomar i \(root)."
    case .lackOfRules: KAA.lackOfRules
    case .notAHalfYear(let period): "”\(period)” är inget halvår."
    case .notBegun(let half, let day):
      "Perioden \(half) har inte börjat: uppgifterna är per \(day.text)."
    case .period(let reason): "--period: \(reason.message)"
    case .day(let reason): reason.message
    case .noMeeting: "Det finns inget möte att räkna från."
    case .lastDay(let reason): "--per: \(reason.message)"
    case .noneNext, .noneHeld, .noSummons, .noInterimAsked: notice ?? ""
    case .phase(let reason): "--skede: \(reason.message)"
    case .noSuchInsats(let name, _): "Insatsen ”\(name)” finns inte."
    case .noneChosen: "Ingen insats är vald: ingen har det skedet vid den tiden."
    case .openFindings(let name, let findings):
      "\(name) kan inte lämnas ut: \(findings.count) fynd rör tal i den.\n"
        + findings.joined(separator: "\n")
    case .notOver(let name, let until, let known):
      "\(name) kan inte lämnas ut: den gäller till och med \(until.text), och uppgifterna är per "
        + "\(known.text)."
    case .unreadable(let name, let problems):
      "\(name) kan inte lämnas ut: allt gick inte att läsa.\n" + problems.joined(separator: "\n")
    case .fewTold(let name, let places):
      "\(name) kan inte lämnas ut än: egna ord i den nämner få personer.\n"
        + places.joined(separator: "\n")
    }
  }

  fileprivate var advice: String {
    switch self {
    case .noneOfYear(let kind, _, let known) where known.isEmpty:
      ReportRefusal.noneOfKind(kind).advice
    case .noneOfKind(let kind):
      "Gör \(kind.row.words.isNeuter ? "ett" : "en") med ”kansli add \(kind.row.words.word) "
        + "\(kind.wordsOfNew)”."
    case .noneOfPlace(_, let known): "Välj ett område: \(known.joined(separator: ", "))."
    case .noneOfYear(_, _, let known): "Välj ett av: \(known.joined(separator: ", "))."
    case .noYouths: "Läs in dem med ”kansli import kaa FIL”."
    case .lackOfRules: KAA.adviceOnRules
    case .notAHalfYear: "Skriv till exempel --period 2014-H2."
    case .notBegun: "Välj en tidigare period."
    case .period(let reason), .day(let reason), .lastDay(let reason), .phase(let reason):
      reason.advice
    case .noInterimAsked(let year, let isKnown):
      (isKnown ? "Om den ska göra det" : "Om den gör det")
        + ": ”kansli set forbund delårsrapport=ja”. Ekonomin i korthet: ”kansli report ekonomi "
        + "--år "
        + "\(year.text)”."
    case .noSuchInsats(_, let known): "Insatserna är \(known.joined(separator: ", "))."
    case .noneChosen: "Välj ett annat --skede eller --år, eller skriv --insatser."
    case .openFindings:
      "Rätta dem, eller godta dem med en kommentar: ”kansli accept”. Utan --slutlig skrivs ett "
        + "utkast "
        + "där talen är märkta."
    case .notOver: "Skriv den slutliga när tiden är slut. Utan --slutlig skrivs ett utkast."
    case .unreadable: "Rätta felen: ”kansli check” säger hur. Utan --slutlig skrivs ett utkast."
    case .fewTold:
      "Läs dem och ändra det som visar vem det gäller. Skriv --genomläst för att ta med dem som de "
        + "står. Utan --slutlig skrivs ett utkast."
    case .noneNext:
      "Lägg in mötet, eller säg vilket möte kallelsen är till: --möte 2014-11-28."
    case .noneHeld: "Välj vilket protokollet är från: --möte 2014-11-28."
    case .noSummons:
      "Lägg in mötet med ”kansli add moten dag=DAG slag=SLAG”, eller välj ett med --möte."
    case .noMeeting: "Skriv sedan vilken dag, till exempel --sedan 2014-11-01."
    }
  }

  /// `inget styrkort`, `ingen handlingsplan`
  private static func none(_ kind: DocumentKind) -> String {
    (kind.row.words.isNeuter ? "inget " : "ingen ") + kind.row.words.singular
  }
}

extension DocumentKind {
  /// What must be said of a new one on the command line: `dag=… slag=…`.
  fileprivate var wordsOfNew: String {
    if case .yearly = row.creation { return "år=ÅR" }
    if rowShape == nil, row.isListedInParts { return "lista=…" }
    let shape = rowShape ?? shape
    let required = shape.fields.filter { $0.isRequired && $0.key != shape.idKey }.map(\.key)
    let usual = rowShape == nil ? namingKey : shape.fieldsOfWords.first?.key
    return (required.isEmpty ? [usual ?? shape.idKey] : required)
      .map { "\($0)=…" }.joined(separator: " ")
  }
}
