// The system's words for its errors.
internal import Glibc

/// The system's words for an error number, as `permission denied`.
func systemReason(_ code: Int32) -> String {
  guard let text = strerror(code) else { return "error \(code)" }
  let words = String(cString: text)
  return words.prefix(1).lowercased() + words.dropFirst()
}
