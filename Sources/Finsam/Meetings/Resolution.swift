/// What is proposed to a meeting, or what it decided: an att-sats.
package struct Resolution: Record {
  package var id = ""
  /// As printed, with each person's name replaced by a role within brackets.
  package var wording = ""
  package var verdict: Decision.Verdict?
  package var amount: Kronor?
  package var from: PrintedDay?
  package var to: PrintedDay?
  /// Whether the money is within what was granted before: then it is no new money.
  package var isWithinFrame: Bool?
  /// Whether it comes on top of what the insats was granted, or has in the budget, before.
  package var isIncrease: Bool?
  package var condition = ""
  package var insats = ""
  /// By role.
  package var delegatedTo = ""
  package var responsible = ""
  package var due: PrintedDay?
  package var done: PrintedDay?
  /// The meeting of the board that a decision by another body was told to.
  package var reported: PrintedDay?
  /// Whether the minutes have it, where there are minutes.
  package var isInMinutes: Bool?
  /// As an account retells it.
  package var retold = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { wording }

  package static let fields: [Field<Resolution>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .prose(
        "lydelse", \.wording, label: "Lydelse", required: true,
        help: "Ordagrant. Namn på personer byts mot en roll inom hakparenteser."),
      .choice("utfall", \.verdict, label: "Utfall").orReading(),
      .kronor("belopp", \.amount, label: "Belopp"),
      .day("från", \.from, label: "Från och med").orReading(),
      .printed(besideDay: "från", label: "Från och med"),
      .day("till", \.to, label: "Till och med", notBefore: "från").orReading(),
      .printed(besideDay: "till", label: "Till och med"),
      .answer(
        "inom_ram", \.isWithinFrame, label: "Inom tidigare ram",
        help: "Ja: pengarna ryms i en budget som redan är beslutad."),
      .answer(
        "utökning", \.isIncrease, label: "Utökning",
        help: "Ja: pengarna läggs till dem som insatsen redan har."),
      .prose("villkor", \.condition, label: "Villkor"),
      .reference(
        "insats", \.insats, to: .insatser, label: "Insats",
        help: "Om beslutet gäller en annan insats än ärendet."
      ).orReading(),
      .text("delegerat_till", \.delegatedTo, label: "Delegerat till", help: "En roll."),
      .text("ansvarig", \.responsible, label: "Ansvarig", help: "En roll, inte ett namn."),
      .day("senast", \.due, label: "Verkställs senast"),
      .printed(besideDay: "senast", label: "Verkställs senast"),
      .day("klart", \.done, label: "Verkställt").orReading(),
      .printed(besideDay: "klart", label: "Verkställt"),
      .day(
        "anmält", \.reported, label: "Anmält till styrelsen",
        help: "Mötet där ett beslut av någon annan anmäldes."),
      .printed(besideDay: "anmält", label: "Anmält till styrelsen"),
      .answer(
        "i_protokollet", \.isInMinutes, label: "Står i protokollet",
        help: "Nej: beslutet återges bara i ett annat dokument."),
      .prose(
        "återgivet", \.retold, label: "Så återges det",
        help: "Ordagrant, där ett annat dokument säger det med andra ord."),
      .prose("anteckning", \.note, label: "Anteckning"),
      .source(\.source),
    ], Readings.belongsToInsats)
}
