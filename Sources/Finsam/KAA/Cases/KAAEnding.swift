/// Why a case ended. The routine left this open (KAA-14); the national file's reasons are KAA-L7.
package enum KAAEnding: String, Choice {
  case diploma = "fullföljt utbildning med examen"
  case programme = "påbörjat nationellt program eller motsvarande"
  case returned = "återgått i utbildning"
  case movedOut = "inte längre folkbokförd i kommunen"
  case turnedTwenty = "fyllt 20 år"
  case mistake = "registrerad av misstag"
}
