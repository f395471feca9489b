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
          .heading(priorities.rows.isEmpty ? "" : "Prioriterade åtgärder"), .table(priorities),
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

  /// With what is to be done: several may be of the same need.
  private var priorities: ReportTable {
    let heads = ["Vad", "Status", "Förslag", "Beslut", "Insats", "Ansvarig"]
    let rows = office.registers.priorities.map { one in
      [
        one.what.oneLine, one.status.text, one.proposal.oneLine, one.decision.oneLine,
        office.insats(one.insats)?.shownName ?? one.insats, one.responsible,
      ]
    }
    let kept = heads.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    return ReportTable(kept.map { heads[$0] }, rows.map { row in kept.map { row[$0] } })
  }
}

extension Consultation {
  package var year: Year? { day?.day.map { Year($0.year) } ?? Year(id: String(id.prefix(4))) }
}
