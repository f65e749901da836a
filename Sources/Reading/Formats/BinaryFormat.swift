// File formats that are no text, by their first bytes.

/// Formats that are no text.
enum BinaryFormat {
  /// What people call the format that the bytes begin with; nil where they may be text.
  static func name(_ bytes: [UInt8]) -> String? {
    signatures.first { signature in
      bytes.count >= signature.offset + signature.bytes.count
        && bytes[signature.offset...].starts(with: signature.bytes)
    }?.name
  }

  private struct Signature {
    let name: String
    let bytes: [UInt8]
    var offset = 0

    init(_ name: String, _ bytes: [UInt8], at offset: Int = 0) {
      self.name = name
      self.bytes = bytes
      self.offset = offset
    }

    init(_ name: String, _ text: String, at offset: Int = 0) {
      self.init(name, Array(text.utf8), at: offset)
    }
  }

  /// Only such as no text begins with.
  private static let signatures: [Signature] = [
    Signature("a PDF", "%PDF-"),
    Signature("a ZIP archive (as .docx, .xlsx, .odt and .epub files are)", "PK\u{3}\u{4}"),
    Signature("an empty ZIP archive", "PK\u{5}\u{6}"),
    Signature("an old Office file (as .doc, .xls, .ppt or .msg)", [0xD0, 0xCF, 0x11, 0xE0, 0xA1]),
    Signature("an RTF document", "{\\rtf"),
    Signature("a PostScript file", "%!PS-"),
    Signature("a PNG picture", [0x89, 0x50, 0x4E, 0x47]),
    Signature("a JPEG picture", [0xFF, 0xD8, 0xFF]),
    Signature("a GIF picture", "GIF89a"),
    Signature("a GIF picture", "GIF87a"),
    Signature("a TIFF picture", "II*\0"),
    Signature("a TIFF picture", "MM\0*"),
    Signature("a WebP picture", "WEBP", at: 8),
    Signature("a film or sound recording", "ftyp", at: 4),
    Signature("a sound recording", "ID3\u{3}"),
    Signature("a sound recording", "ID3\u{4}"),
    Signature("a sound recording or film", "OggS\0"),
    Signature("a sound recording", "WAVE", at: 8),
    Signature("a gzip archive", [0x1F, 0x8B, 0x08]),
    Signature("a bzip2 archive", "BZh91AY&SY"),
    Signature("an xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    Signature("a Zstandard archive", [0x28, 0xB5, 0x2F, 0xFD]),
    Signature("a 7-Zip archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    Signature("a RAR archive", "Rar!\u{1A}\u{7}"),
    Signature("an SQLite database", "SQLite format 3\0"),
    Signature("a binary property list (as .webarchive files are)", "bplist00"),
    Signature("a program", "\u{7F}ELF"),
  ]
}
