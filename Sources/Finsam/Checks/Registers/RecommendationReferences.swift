extension Survey {
  /// What answers a recommendation, and is not here.
  var recommendationReferences: [Finding] {
    office.registers.audits.flatMap { audit in
      audit.recommendations.flatMap { one in
        one.answeredBy.filter { office.place(named: $0) == nil }.map { words in
          Finding(
            .danglingReference,
            at: Place(
              audit.address.appending(Step(PartKey.recommendations, one.id)),
              field: AuditRecommendation.key(\.answeredBy)),
            ["besvaras_av": words], "Det finns inget som heter ”\(words.oneLine)”."
          ).advising("Skriv slag och id, som insatser/trisam eller lagesbild/2018.")
        }
      }
    }
  }
}
