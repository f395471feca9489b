/// The report of `ReportTests.office`, as it is to be read.
enum StyrkortReportPicture {
  static let markdown = #"""
    # Styrkort 2014

    *Provförbundet. Uppgifterna är per 2014-12-31.*

    **Vision.** Alla i arbete – egen försörjning

    ## Sammanfattning

    0 av 4 perspektiv är uppnådda. 0 av 2 mål föreslås uppnådda, inget är inskrivet som beslutat. \#
    1 mål är inte bedömt. Kansli räknar perspektiv som uppnådda först när alla \#
    deras mål är det.

    | Perspektiv | Uppnådda mål | Bedömning | Uträknat | Uppnådda 2013 |
    | --- | --- | --- | --- | --- |
    | Individ | 0 av 1 föreslås | – ej bedömt | ✖ ej uppnått | 1 av 1 föreslås |
    | Förnyelse | – | – ej bedömt | ? ej mätt | – |
    | Arbetssätt | – | – ej bedömt | ? ej mätt | – |
    | Ekonomi | inget bedömt | – ej bedömt | ? ej mätt | 1 av 1 föreslås |

    - Individ: ░░░░░░░░░░░░░░░░░░░░ 0 av 1 mål föreslås uppnått

    ## Alla mål

    | Mål | Bedömning | Uträknat | Aktiviteter |
    | --- | --- | --- | --- |
    | **Individ: 0 av 1 mål föreslås uppnått** | – ej bedömt | ✖ ej uppnått |  |
    | 100 % har kommit närmare arbete | ✖ föreslås ej uppnått | ✖ ej uppnått | \#
    1 av 1 genomförd |
    | **Förnyelse: 0 av 0 mål uppnådda** | – ej bedömt | ? ej mätt |  |
    | **Arbetssätt: 0 av 0 mål uppnådda** | – ej bedömt | ? ej mätt |  |
    | **Ekonomi: 0 av 1 mål bedömt** | – ej bedömt | ? ej mätt |  |
    | Ekonomi i balans | – ej bedömt | ○ inget mått | 1 utan läge |

    ## Individ

    ### 100 % har kommit närmare arbete

    Föreslås **ej uppnått** av styrelsen 2015-03-05. Goda resultat,
    men inte 100 %.

    Uträknat ur utfallen: ✖ ej uppnått. År 2013: ✔ föreslås uppnått.

    | Mått | Målvärde | Utfall | Uträknat | Källa |
    | --- | --- | --- | --- | --- |
    | Arbete \| studier | minst 100 % | 50–65 % | ✖ ej uppnått | S4:2 |

    Aktiviteter: 1 av 1 uppgift genomförd.

    - Aktivitet a1 – genomförd

    Mål i insatser som stödjer målet:

    - Utsikten 2.0: Över 65 % i egen försörjning (föreslås uppnått; uträknat ur utfallen: ej uppnått)

    ## Förnyelse

    Här finns inga mål.

    ## Arbetssätt

    Här finns inga mål.

    ## Ekonomi

    ### Ekonomi i balans

    Målet är inte bedömt.

    Uträknat ur utfallen: ○ inget mått.

    Målets mått framgår inte.

    Aktiviteter: 1 utan läge.

    - Aktivitet a1

    """#
}
