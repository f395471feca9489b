/// What sheets from elsewhere call the columns of our registers, by the key of the field.
enum ColumnSynonyms {
  static let byKey: [String: [String]] = [
    "dag": ["datum", "date", "mötesdag", "mötesdatum", "när"],
    "år": ["årtal", "verksamhetsår"],
    "kommun": ["kommuner", "kommunnamn", "ort"],
    "slag": ["typ", "kategori", "sort"],
    "vad": ["beskrivning", "händelse", "rubrik", "titel", "ämne"],
    "antal": ["tillfällen"],
    "deltog": ["deltagare", "medverkande", "deltagande organisationer"],
    "organisationer": ["antal organisationer"],
    "anställda": ["antal anställda", "tjänstepersoner", "tjänstemän"],
    "politiker": ["antal politiker", "förtroendevalda"],
    "kvinnor": ["antal kvinnor"],
    "män": ["antal män"],
    "ej_uppdelat": ["antal personer", "personer"],
    "namn": ["företag", "företagsnamn", "benämning"],
    "bransch": ["verksamhet", "näringsgren"],
    "beviljade": ["beviljat", "antal beviljade"],
    "nyttjade": ["utnyttjade", "använda", "antal nyttjade"],
    "unika": ["individer", "antal individer", "antal personer", "personer"],
    "anteckning": ["kommentar", "notering", "anmärkning", "övrigt"],
    "källa": ["referens", "hänvisning"],
  ]
}
