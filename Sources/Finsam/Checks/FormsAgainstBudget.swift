extension Survey {
  /// Insatser whose form is another than the one that the budget prints, where no statement has the
  /// printed one: those are held against each other by what they say.
  var formsAgainstBudget: [Finding] {
    let forms = Dictionary(
      office.insatser.compactMap { insats in insats.form.map { (insats.id, (insats, $0)) } }
    ) { first, _ in first }
    return office.economy.years.flatMap { year in
      year.rows.compactMap { row -> Finding? in
        guard let (insats, form) = forms[row.insats] else { return nil }
        let printed = Insats.Form.printed(row.printedForm)
        guard !printed.isEmpty, !printed.contains(where: form.agrees),
          !isStated(row.source, formOf: insats)
        else { return nil }
        return Finding(
          .formAgainstBudget, at: Place(year.address(of: row), field: "form_tryckt"),
          ["form_tryckt": row.printedForm, "form": form.text],
          "\(year.year.text) års budget kallar insatsen \(insats.shownName) "
            + "”\(row.printedForm)”\(row.source.asPlace), men dess form är \(form.text)."
        ).against([Place(insats.address, field: "form")])
      }
    }
  }

  private func isStated(_ source: String, formOf insats: Insats) -> Bool {
    let key = "insats/\(insats.id)/form"
    return office.statements.contains { $0.key == key && $0.source.sharesLines(with: source) }
  }
}

extension Insats.Form {
  /// Those that a printed one names: `ESF-projekt/ordinarie verks.` names two.
  static func printed(_ text: String) -> Set<Self> {
    Set(
      text.lowered.split(separator: "/").compactMap { part in
        stems.first { part.contains($0.stem) }?.form
      })
  }

  /// How their names begin, also shortened.
  private static let stems: [(stem: String, form: Self)] = [
    ("förstudie", .prestudy), ("kartläggning", .survey), ("processtöd", .processSupport),
    ("esf", .esfProject), ("finsam", .finsamProject), ("ordinarie", .regular),
  ]

  /// Whether both can be said of one insats: a survey may be a project of any fund, and a project
  /// is nothing that goes on for good.
  fileprivate func agrees(_ other: Self) -> Bool {
    self == other || isProject && other.isTask || isTask && other.isProject
  }

  private var isProject: Bool { self == .esfProject || self == .finsamProject }

  private var isTask: Bool { [.prestudy, .survey, .processSupport].contains(self) }
}

extension CheckRow {
  static let formAgainstBudget = CheckRow(
    "form-mot-budget", "Form mot budgetens tryckta form",
    "En insats har en annan form än den som står tryckt på dess rad i budget och utfall.",
    advice: "Rätta formen, eller godta fyndet med vad som gäller och från när."
  ) { survey, _ in survey.formsAgainstBudget }
}
