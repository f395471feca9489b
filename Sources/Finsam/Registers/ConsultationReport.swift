/// The consultations with members of a year, question by question, and what members ask for. G.4.
package struct ConsultationReport: Sendable {
  let office: Office
  let year: Year
  let day: Day

  package init(_ office: Office, _ year: Year, on day: Day) {
    (self.office, self.year, self.day) = (office, year, day)
  }

  package var report: Report {
    let own = office.registers.consultations.filter { $0.year == year }
    let demands = office.registers.demands
    let rows = demands.map {
      [name(of: $0.member), $0.kind.text, $0.wording.oneLine, $0.answer.oneLine, $0.source]
    }
    return Report(
      "Samråd \(year.text)",
      [.byline("\(office.forbund.name). Uppgifterna är per \(day.text).")]
        + own.flatMap(section)
        + [
          .heading(demands.isEmpty ? "" : "Krav från medlemmar"),
          rows.isEmpty
            ? .paragraph("")
            : .table(ReportTable(["Medlem", "Slag", "Lydelse", "Svar", "Källa"], rows)),
          .heading(priorities.isEmpty ? "" : "Prioriterade åtgärder"), .list(priorities),
        ])
  }

  private func name(of member: String) -> String {
    office.forbund.members.first { $0.id == member }?.name ?? member
  }

  private func section(_ one: Consultation) -> [ReportBlock] {
    let present = one.present.map { person in
      [name(of: person.member), person.who, person.role].filter { !$0.isEmpty }
        .joined(separator: ", ")
    }.joined(separator: "; ")
    return [
      .heading(ReportText(one.title)),
      .paragraph(ReportText(present.isEmpty ? "" : "Närvarande: \(present).")),
      .paragraph(ReportText(one.note)),
      .list(
        one.questions.map { question in
          ReportItem(
            ReportText(question.title),
            below: question.views.map { ReportText("\(name(of: $0.member)): \($0.what.oneLine)") }
              + [
                ReportText(
                  question.agreement.isEmpty ? "" : "Överenskommet: \(question.agreement.oneLine)"),
                ReportText(question.done.map { "Klart \($0.text)." } ?? ""),
              ])
        }),
    ]
  }

  private var priorities: [String] {
    office.registers.priorities.map { one in
      [one.status.text, one.what.oneLine].filter { !$0.isEmpty }.joined(separator: ": ")
    }
  }
}

extension Consultation {
  package var year: Year? { day?.day.map { Year($0.year) } ?? Year(id: String(id.prefix(4))) }
}
