// swift-format-ignore-file
// Made from the files in `themes/` by BuiltInThemeTests.

/// The program's own themes, for where there are no files.
enum BuiltInThemes {
  typealias File = (name: String, title: String, text: String)

  static let files: [File] = [
    ("fargblind", "Färgblind", #"""
      # Färgblind: mörkt tema i blått och orange, som går att skilja åt vid röd-grön färgblindhet.
      namn: Färgblind
      underlag: mörkt
      bakgrund: "#121417"
      roller:
        # Löptext och ramar
        text:
          text: "#e4e4e4"
          bakgrund: "#121417"
        dim:
          text: "#a8b0b8"
          bakgrund: "#121417"
        strong:
          text: "#ffffff"
          bakgrund: "#121417"
          fet: ja
          utan_färg: fet
        heading:
          text: "#87d7ff"
          bakgrund: "#121417"
          fet: ja
          utan_färg: fet
        border:
          text: "#808a94"
          bakgrund: "#121417"
        # Rad 1, flikar, statusrad och hjälprad
        title:
          text: "#ffffff"
          bakgrund: "#005f87"
          text16: 15
          bakgrund16: 4
          text8: 7
          bakgrund8: 4
          fet: ja
          utan_färg: fet omvänd
        tab:
          text: "#d0d8e0"
          bakgrund: "#262b33"
        activeTab:
          text: "#121417"
          bakgrund: "#ffaf5f"
          text16: 0
          bakgrund16: 3
          text8: 0
          bakgrund8: 3
          fet: ja
          utan_färg: fet omvänd
        status:
          text: "#d0d0d0"
          bakgrund: "#262b33"
          utan_färg: omvänd
        helpKey:
          text: "#ffaf5f"
          bakgrund: "#262b33"
          text16: 11
          text8: 3
          fet: ja
          utan_färg: fet omvänd
        help:
          text: "#d0d0d0"
          bakgrund: "#262b33"
          utan_färg: omvänd
        # Listor
        cursor:
          text: "#ffffff"
          bakgrund: "#005faf"
          text16: 15
          bakgrund16: 4
          text8: 7
          bakgrund8: 4
          fet: ja
          utan_färg: fet omvänd
        otherCursor:
          text: "#ffffff"
          bakgrund: "#3a4452"
          text16: 0
          bakgrund16: 8
          text8: 0
          bakgrund8: 7
          utan_färg: understruken
        marked:
          text: "#ffd7af"
          bakgrund: "#121417"
          text16: 11
          text8: 3
          utan_färg: fet
        columnTitle:
          text: "#afd7ff"
          bakgrund: "#121417"
          understruken: ja
          utan_färg: understruken
        match:
          text: "#ffd787"
          bakgrund: "#121417"
          text16: 11
          text8: 3
          understruken: ja
          utan_färg: understruken
        # Måluppfyllelse och andra omdömen
        met:
          text: "#5fafff"
          bakgrund: "#121417"
          text16: 14
          text8: 6
          fet: ja
          utan_färg: fet
        partlyMet:
          text: "#ffd7af"
          bakgrund: "#121417"
          text16: 11
          text8: 3
        notMet:
          text: "#ff8700"
          bakgrund: "#121417"
          text16: 9
          text8: 1
          fet: ja
          utan_färg: fet understruken
        notMeasured:
          text: "#ffffff"
          bakgrund: "#121417"
          text16: 15
          text8: 7
        notAssessed:
          text: "#9e9e9e"
          bakgrund: "#121417"
          text16: 7
          text8: 7
        good:
          text: "#5fafff"
          bakgrund: "#121417"
          text16: 14
          text8: 6
          fet: ja
          utan_färg: fet
        warning:
          text: "#ffd7af"
          bakgrund: "#121417"
          text16: 11
          text8: 3
          utan_färg: fet understruken
        error:
          text: "#ff8700"
          bakgrund: "#121417"
          text16: 9
          text8: 1
          fet: ja
          utan_färg: fet understruken
        # Formulär och rutor
        label:
          text: "#afd7ff"
          bakgrund: "#121417"
          utan_färg: fet
        input:
          text: "#e4e4e4"
          bakgrund: "#303743"
          text16: 15
          bakgrund16: 4
          text8: 7
          bakgrund8: 4
          utan_färg: understruken
        activeInput:
          text: "#ffffff"
          bakgrund: "#303743"
          text16: 15
          bakgrund16: 4
          text8: 7
          bakgrund8: 4
          fet: ja
          understruken: ja
          utan_färg: omvänd
        placeholder:
          text: "#b8c0c8"
          bakgrund: "#303743"
          text16: 7
          bakgrund16: 4
          text8: 7
          bakgrund8: 4
        popup:
          text: "#e4e4e4"
          bakgrund: "#262b33"
          text16: 15
          bakgrund16: 0
          text8: 7
          bakgrund8: 0
        popupTitle:
          text: "#87d7ff"
          bakgrund: "#262b33"
          fet: ja
          utan_färg: fet
        # Diagram
        bar:
          text: "#5fafff"
          bakgrund: "#121417"
          text16: 14
          text8: 6
        barRest:
          text: "#808a94"
          bakgrund: "#121417"
        target:
          text: "#ffaf5f"
          bakgrund: "#121417"
          text16: 11
          text8: 3
          fet: ja

      """#),
    ("hog-kontrast", "Hög kontrast", #"""
      # Hög kontrast: alla texter minst 7:1 mot sin bakgrund.
      namn: Hög kontrast
      underlag: mörkt
      bakgrund: "#000000"
      roller:
        # Löptext och ramar
        text:
          text: "#ffffff"
          bakgrund: "#000000"
        dim:
          text: "#d0d0d0"
          bakgrund: "#000000"
          text16: 7
        strong:
          text: "#ffffff"
          bakgrund: "#000000"
          fet: ja
          utan_färg: fet
        heading:
          text: "#ffff00"
          bakgrund: "#000000"
          text8: 3
          fet: ja
          utan_färg: fet
        border:
          text: "#ffffff"
          bakgrund: "#000000"
        # Rad 1, flikar, statusrad och hjälprad
        title:
          text: "#000000"
          bakgrund: "#ffffff"
          text16: 0
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
          fet: ja
          utan_färg: fet omvänd
        tab:
          text: "#ffffff"
          bakgrund: "#000000"
        activeTab:
          text: "#000000"
          bakgrund: "#ffff00"
          text16: 0
          bakgrund16: 11
          text8: 0
          bakgrund8: 3
          fet: ja
          utan_färg: fet omvänd
        status:
          text: "#000000"
          bakgrund: "#ffffff"
          text16: 0
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
          utan_färg: omvänd
        helpKey:
          text: "#000000"
          bakgrund: "#ffff00"
          text16: 0
          bakgrund16: 11
          text8: 0
          bakgrund8: 3
          fet: ja
          utan_färg: fet omvänd
        help:
          text: "#ffffff"
          bakgrund: "#000000"
          utan_färg: omvänd
        # Listor
        cursor:
          text: "#000000"
          bakgrund: "#ffff00"
          text16: 0
          bakgrund16: 11
          text8: 0
          bakgrund8: 3
          fet: ja
          utan_färg: fet omvänd
        otherCursor:
          text: "#000000"
          bakgrund: "#d0d0d0"
          text16: 0
          bakgrund16: 7
          text8: 0
          bakgrund8: 7
          utan_färg: understruken
        marked:
          text: "#00ffff"
          bakgrund: "#000000"
          text8: 6
          fet: ja
          utan_färg: fet
        columnTitle:
          text: "#ffffff"
          bakgrund: "#000000"
          fet: ja
          understruken: ja
          utan_färg: understruken
        match:
          text: "#00ffff"
          bakgrund: "#000000"
          text8: 6
          fet: ja
          understruken: ja
          utan_färg: understruken
        # Måluppfyllelse och andra omdömen
        met:
          text: "#00ff00"
          bakgrund: "#000000"
          text16: 10
          text8: 2
          fet: ja
          utan_färg: fet
        partlyMet:
          text: "#ffff00"
          bakgrund: "#000000"
          text16: 11
          text8: 3
          fet: ja
        notMet:
          text: "#ff8787"
          bakgrund: "#000000"
          text16: 9
          text8: 1
          fet: ja
          utan_färg: fet understruken
        notMeasured:
          text: "#87d7ff"
          bakgrund: "#000000"
          text16: 14
          text8: 6
        notAssessed:
          text: "#e4e4e4"
          bakgrund: "#000000"
          text16: 15
          text8: 7
        good:
          text: "#00ff00"
          bakgrund: "#000000"
          text16: 10
          text8: 2
          fet: ja
          utan_färg: fet
        warning:
          text: "#ffff00"
          bakgrund: "#000000"
          text16: 11
          text8: 3
          fet: ja
          utan_färg: fet understruken
        error:
          text: "#ff8787"
          bakgrund: "#000000"
          text16: 9
          text8: 1
          fet: ja
          utan_färg: fet understruken
        # Formulär och rutor
        label:
          text: "#ffffff"
          bakgrund: "#000000"
          fet: ja
          utan_färg: fet
        input:
          text: "#ffffff"
          bakgrund: "#000000"
          understruken: ja
          utan_färg: understruken
        activeInput:
          text: "#000000"
          bakgrund: "#ffffff"
          text16: 0
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
          fet: ja
          utan_färg: omvänd
        placeholder:
          text: "#000000"
          bakgrund: "#ffffff"
          text16: 0
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
        popup:
          text: "#ffffff"
          bakgrund: "#000000"
        popupTitle:
          text: "#ffff00"
          bakgrund: "#000000"
          text8: 3
          fet: ja
          utan_färg: fet
        # Diagram
        bar:
          text: "#ffffff"
          bakgrund: "#000000"
        barRest:
          text: "#a8a8a8"
          bakgrund: "#000000"
          text16: 7
          text8: 7
        target:
          text: "#ffff00"
          bakgrund: "#000000"
          text8: 3
          fet: ja

      """#),
    ("mono", "Mono", #"""
      # Mono: inga färger alls, bara fet, understruken och omvänd text. Följer terminalens egna färger.
      namn: Mono
      underlag: mörkt
      roller:
        # Löptext och ramar
        text: {}
        dim: {}
        strong:
          fet: ja
        heading:
          fet: ja
        border: {}
        # Rad 1, flikar, statusrad och hjälprad
        title:
          fet: ja
        tab: {}
        activeTab:
          fet: ja
          omvänd: ja
        status:
          omvänd: ja
        helpKey:
          fet: ja
          omvänd: ja
        help:
          omvänd: ja
        # Listor
        cursor:
          fet: ja
          omvänd: ja
        otherCursor:
          understruken: ja
        marked:
          fet: ja
        columnTitle:
          understruken: ja
        match:
          understruken: ja
        # Måluppfyllelse och andra omdömen
        met:
          fet: ja
        partlyMet: {}
        notMet:
          fet: ja
          understruken: ja
        notMeasured: {}
        notAssessed: {}
        good:
          fet: ja
        warning:
          fet: ja
          understruken: ja
        error:
          fet: ja
          understruken: ja
        # Formulär och rutor
        label:
          fet: ja
        input:
          understruken: ja
        activeInput:
          omvänd: ja
        placeholder: {}
        popup: {}
        popupTitle:
          fet: ja
        # Diagram
        bar: {}
        barRest: {}
        target: {}

      """#),
    ("norrsken", "Norrsken", #"""
      # Norrsken: mörkt tema med norrskenets gröna och violetta. Fungerar på de flesta skärmar.
      namn: Norrsken
      underlag: mörkt
      bakgrund: "#10161f"
      roller:
        # Löptext och ramar
        text:
          text: "#d7dfe8"
          bakgrund: "#10161f"
        dim:
          text: "#9aa7b5"
          bakgrund: "#10161f"
        strong:
          text: "#ffffff"
          bakgrund: "#10161f"
          fet: ja
          utan_färg: fet
        heading:
          text: "#87ffaf"
          bakgrund: "#10161f"
          fet: ja
          utan_färg: fet
        border:
          text: "#8787af"
          bakgrund: "#10161f"
        # Rad 1, flikar, statusrad och hjälprad
        title:
          text: "#ffd7ff"
          bakgrund: "#5f0087"
          text16: 15
          bakgrund16: 4
          text8: 7
          bakgrund8: 4
          fet: ja
          utan_färg: fet omvänd
        tab:
          text: "#d7afff"
          bakgrund: "#252b36"
        activeTab:
          text: "#08130f"
          bakgrund: "#5fd7af"
          text16: 0
          bakgrund16: 2
          text8: 0
          bakgrund8: 2
          fet: ja
          utan_färg: fet omvänd
        status:
          text: "#c6d0da"
          bakgrund: "#252b36"
          utan_färg: omvänd
        helpKey:
          text: "#87ffaf"
          bakgrund: "#252b36"
          fet: ja
          utan_färg: fet omvänd
        help:
          text: "#c6d0da"
          bakgrund: "#252b36"
          utan_färg: omvänd
        # Listor
        cursor:
          text: "#ffffff"
          bakgrund: "#005f5f"
          text16: 0
          bakgrund16: 6
          text8: 0
          bakgrund8: 6
          fet: ja
          utan_färg: fet omvänd
        otherCursor:
          text: "#ffffff"
          bakgrund: "#3d4657"
          text16: 0
          bakgrund16: 8
          text8: 0
          bakgrund8: 7
          utan_färg: understruken
        marked:
          text: "#ffafff"
          bakgrund: "#10161f"
          utan_färg: fet
        columnTitle:
          text: "#afafff"
          bakgrund: "#10161f"
          understruken: ja
          utan_färg: understruken
        match:
          text: "#ffff87"
          bakgrund: "#10161f"
          understruken: ja
          utan_färg: understruken
        # Måluppfyllelse och andra omdömen
        met:
          text: "#5fff87"
          bakgrund: "#10161f"
          text16: 10
          text8: 2
          utan_färg: fet
        partlyMet:
          text: "#ffd75f"
          bakgrund: "#10161f"
          text16: 11
          text8: 3
        notMet:
          text: "#ff8787"
          bakgrund: "#10161f"
          text16: 9
          text8: 1
          fet: ja
          utan_färg: fet understruken
        notMeasured:
          text: "#87d7ff"
          bakgrund: "#10161f"
          text16: 14
          text8: 6
        notAssessed:
          text: "#afafd7"
          bakgrund: "#10161f"
          text16: 7
          text8: 7
        good:
          text: "#5fff87"
          bakgrund: "#10161f"
          text16: 10
          text8: 2
          utan_färg: fet
        warning:
          text: "#ffd75f"
          bakgrund: "#10161f"
          text16: 11
          text8: 3
          utan_färg: fet understruken
        error:
          text: "#ff8787"
          bakgrund: "#10161f"
          text16: 9
          text8: 1
          fet: ja
          utan_färg: fet understruken
        # Formulär och rutor
        label:
          text: "#afafff"
          bakgrund: "#10161f"
          utan_färg: fet
        input:
          text: "#e4eaf0"
          bakgrund: "#2f3644"
          text16: 15
          bakgrund16: 4
          text8: 7
          bakgrund8: 4
          utan_färg: understruken
        activeInput:
          text: "#ffffff"
          bakgrund: "#2f3644"
          text16: 15
          bakgrund16: 4
          text8: 7
          bakgrund8: 4
          fet: ja
          understruken: ja
          utan_färg: omvänd
        placeholder:
          text: "#b2bcc8"
          bakgrund: "#2f3644"
          text16: 7
          bakgrund16: 4
          text8: 7
          bakgrund8: 4
        popup:
          text: "#e4eaf0"
          bakgrund: "#252b36"
          text16: 15
          bakgrund16: 0
          text8: 7
          bakgrund8: 0
        popupTitle:
          text: "#87ffaf"
          bakgrund: "#252b36"
          fet: ja
          utan_färg: fet
        # Diagram
        bar:
          text: "#5fd7af"
          bakgrund: "#10161f"
          text16: 6
          text8: 6
        barRest:
          text: "#808a99"
          bakgrund: "#10161f"
        target:
          text: "#ff87ff"
          bakgrund: "#10161f"
          text16: 13
          text8: 5
          fet: ja

      """#),
    ("sno", "Snö", #"""
      # Snö: ljust tema, svart på vitt med blå markering.
      namn: Snö
      underlag: ljust
      bakgrund: "#f7f9fb"
      roller:
        # Löptext och ramar
        text:
          text: "#1c1c1c"
          bakgrund: "#f7f9fb"
          text16: 0
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
        dim:
          text: "#4e5a66"
          bakgrund: "#f7f9fb"
          text16: 0
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
        strong:
          text: "#000000"
          bakgrund: "#f7f9fb"
          text16: 0
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
          fet: ja
          utan_färg: fet
        heading:
          text: "#005f87"
          bakgrund: "#f7f9fb"
          text16: 4
          bakgrund16: 15
          text8: 4
          bakgrund8: 7
          fet: ja
          utan_färg: fet
        border:
          text: "#6c7a89"
          bakgrund: "#f7f9fb"
          text16: 0
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
        # Rad 1, flikar, statusrad och hjälprad
        title:
          text: "#ffffff"
          bakgrund: "#005f87"
          text16: 15
          bakgrund16: 4
          text8: 7
          bakgrund8: 4
          fet: ja
          utan_färg: fet omvänd
        tab:
          text: "#303030"
          bakgrund: "#d7dfe7"
          text16: 0
          bakgrund16: 7
          text8: 0
          bakgrund8: 7
        activeTab:
          text: "#ffffff"
          bakgrund: "#00005f"
          text16: 15
          bakgrund16: 4
          text8: 7
          bakgrund8: 4
          fet: ja
          utan_färg: fet omvänd
        status:
          text: "#262626"
          bakgrund: "#d7dfe7"
          text16: 0
          bakgrund16: 7
          text8: 0
          bakgrund8: 7
          utan_färg: omvänd
        helpKey:
          text: "#00005f"
          bakgrund: "#d7dfe7"
          text16: 4
          bakgrund16: 7
          text8: 4
          bakgrund8: 7
          fet: ja
          utan_färg: fet omvänd
        help:
          text: "#262626"
          bakgrund: "#d7dfe7"
          text16: 0
          bakgrund16: 7
          text8: 0
          bakgrund8: 7
          utan_färg: omvänd
        # Listor
        cursor:
          text: "#ffffff"
          bakgrund: "#005faf"
          text16: 15
          bakgrund16: 4
          text8: 7
          bakgrund8: 4
          fet: ja
          utan_färg: fet omvänd
        otherCursor:
          text: "#000000"
          bakgrund: "#afd7ff"
          text16: 0
          bakgrund16: 14
          text8: 0
          bakgrund8: 6
          utan_färg: understruken
        marked:
          text: "#870087"
          bakgrund: "#f7f9fb"
          text16: 5
          bakgrund16: 15
          text8: 5
          bakgrund8: 7
          fet: ja
          utan_färg: fet
        columnTitle:
          text: "#303030"
          bakgrund: "#f7f9fb"
          text16: 0
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
          understruken: ja
          utan_färg: understruken
        match:
          text: "#870000"
          bakgrund: "#f7f9fb"
          text16: 1
          bakgrund16: 15
          text8: 1
          bakgrund8: 7
          fet: ja
          understruken: ja
          utan_färg: understruken
        # Måluppfyllelse och andra omdömen
        met:
          text: "#005f00"
          bakgrund: "#f7f9fb"
          text16: 4
          bakgrund16: 15
          text8: 4
          bakgrund8: 7
          utan_färg: fet
        partlyMet:
          text: "#875f00"
          bakgrund: "#f7f9fb"
          text16: 5
          bakgrund16: 15
          text8: 5
          bakgrund8: 7
        notMet:
          text: "#af0000"
          bakgrund: "#f7f9fb"
          text16: 1
          bakgrund16: 15
          text8: 1
          bakgrund8: 7
          fet: ja
          utan_färg: fet understruken
        notMeasured:
          text: "#005faf"
          bakgrund: "#f7f9fb"
          text16: 0
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
        notAssessed:
          text: "#585858"
          bakgrund: "#f7f9fb"
          text16: 8
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
        good:
          text: "#005f00"
          bakgrund: "#f7f9fb"
          text16: 0
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
          utan_färg: fet
        warning:
          text: "#875f00"
          bakgrund: "#f7f9fb"
          text16: 0
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
          utan_färg: fet understruken
        error:
          text: "#af0000"
          bakgrund: "#f7f9fb"
          text16: 1
          bakgrund16: 15
          text8: 1
          bakgrund8: 7
          fet: ja
          utan_färg: fet understruken
        # Formulär och rutor
        label:
          text: "#005f87"
          bakgrund: "#f7f9fb"
          text16: 4
          bakgrund16: 15
          text8: 4
          bakgrund8: 7
          utan_färg: fet
        input:
          text: "#1c1c1c"
          bakgrund: "#dfe9f2"
          text16: 0
          bakgrund16: 7
          text8: 0
          bakgrund8: 7
          utan_färg: understruken
        activeInput:
          text: "#000000"
          bakgrund: "#dfe9f2"
          text16: 0
          bakgrund16: 7
          text8: 0
          bakgrund8: 7
          fet: ja
          understruken: ja
          utan_färg: omvänd
        placeholder:
          text: "#4e5a66"
          bakgrund: "#dfe9f2"
          text16: 0
          bakgrund16: 7
          text8: 0
          bakgrund8: 7
        popup:
          text: "#1c1c1c"
          bakgrund: "#d7dfe7"
          text16: 0
          bakgrund16: 7
          text8: 0
          bakgrund8: 7
        popupTitle:
          text: "#00005f"
          bakgrund: "#d7dfe7"
          text16: 4
          bakgrund16: 7
          text8: 4
          bakgrund8: 7
          fet: ja
          utan_färg: fet
        # Diagram
        bar:
          text: "#005f87"
          bakgrund: "#f7f9fb"
          text16: 4
          bakgrund16: 15
          text8: 4
          bakgrund8: 7
        barRest:
          text: "#6c7a89"
          bakgrund: "#f7f9fb"
          text16: 8
          bakgrund16: 15
          text8: 0
          bakgrund8: 7
        target:
          text: "#870087"
          bakgrund: "#f7f9fb"
          text16: 5
          bakgrund16: 15
          text8: 5
          bakgrund8: 7
          fet: ja

      """#),
  ]
}
