extension Survey {
  /// GEN-2. Only exact numbers are compared: "ca 40" contradicts nothing.
  var womenAndMen: [Finding] {
    office.insatser.flatMap { insats in
      insats.participation.compactMap { year in
        guard case .number(let total) = year.total, case .number(let women) = year.women,
          case .number(let men) = year.men, women + men != total
        else { return nil }
        return Finding(
          .womenAndMen,
          at: Place(insats.address.appending(Step("deltagare", year.id)), field: "totalt"),
          "\(women.shown) kvinnor och \(men.shown) män är \((women + men).shown), "
            + "men totalt står \(total.shown).")
      }
    }
  }
}
