import Glibc

/// The system's errors in Swedish; the rare ones in the system's own words. strerror(3).
enum SystemError {
  static func words(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "du har inte rättighet"
    case ENOENT: "mappen finns inte"
    case ENOTDIR: "en del av sökvägen är en fil"
    case EISDIR: "det är en mapp"
    case ENOSPC, EDQUOT: "disken är full"
    case EROFS: "disken är skrivskyddad"
    case ENAMETOOLONG: "namnet är för långt"
    default: strerror(code).map { String(cString: $0) } ?? "fel \(code)"
    }
  }
}
