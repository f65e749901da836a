// Formats that cannot be read yet, by their first bytes.

/// Formats that are not text and that nothing here reads. A format that is read has its signature in its
/// `DocumentFormat` instead.
enum BinaryFormat {
  /// The name of the format that the bytes begin with; nil where they may be text.
  static func name(_ bytes: [UInt8]) -> String? {
    known.first { $0.signature.isBorne(by: bytes) }?.name
  }

  /// Signatures that no text begins with.
  private static let known: [(name: String, signature: Signature)] = [
    ("a PDF", Signature("%PDF-")),
    ("a ZIP archive (as .docx, .xlsx, .odt and .epub files are)", Signature("PK\u{3}\u{4}")),
    ("an empty ZIP archive", Signature("PK\u{5}\u{6}")),
    ("an old Office file (as .doc, .xls, .ppt or .msg)", Signature([0xD0, 0xCF, 0x11, 0xE0, 0xA1])),
    ("an RTF document", Signature("{\\rtf")),
    ("a PostScript file", Signature("%!PS-")),
    ("a PNG picture", Signature([0x89, 0x50, 0x4E, 0x47])),
    ("a JPEG picture", Signature([0xFF, 0xD8, 0xFF])),
    ("a GIF picture", Signature("GIF89a")),
    ("a GIF picture", Signature("GIF87a")),
    ("a TIFF picture", Signature("II*\0")),
    ("a TIFF picture", Signature("MM\0*")),
    ("a WebP picture", Signature("WEBP", at: 8)),
    ("a film or sound recording", Signature("ftyp", at: 4)),
    ("a sound recording", Signature("ID3\u{3}")),
    ("a sound recording", Signature("ID3\u{4}")),
    ("a sound recording or film", Signature("OggS\0")),
    ("a sound recording", Signature("WAVE", at: 8)),
    ("a gzip archive", Signature([0x1F, 0x8B, 0x08])),
    ("a bzip2 archive", Signature("BZh91AY&SY")),
    ("an xz archive", Signature([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00])),
    ("a Zstandard archive", Signature([0x28, 0xB5, 0x2F, 0xFD])),
    ("a 7-Zip archive", Signature([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])),
    ("a RAR archive", Signature("Rar!\u{1A}\u{7}")),
    ("an SQLite database", Signature("SQLite format 3\0")),
    ("a binary property list (as .webarchive files are)", Signature("bplist00")),
    ("a program", Signature("\u{7F}ELF")),
  ]
}
