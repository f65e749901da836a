// Opening Graphviz's plugins.

internal import CGraphviz

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A plugin of Graphviz.
///
/// Opening it by hand needs neither Graphviz's configuration file, which only the package of the
/// commands makes, nor link flags, which would bar other packages from depending on this one.
enum Plugin: String {
  case core
  case dotLayout = "dot_layout"
  case neatoLayout = "neato_layout"
  case pango

  /// The name of the plugin's table, as Graphviz expects it.
  var symbol: String { "gvplugin_\(rawValue)_LTX_library" }

  /// The address of the plugin's table. The library stays open until the process ends, as Graphviz
  /// keeps pointers into it; opening it again is cheap.
  func open() throws(GraphvizError) -> UnsafeMutableRawPointer {
    let file = "graphviz/libgvplugin_\(rawValue)"
    var reason = "the folder of libgvc is not known"
    for suffix in Self.suffixes {
      guard let folder = Self.folder else { break }
      if let library = dlopen("\(folder)/\(file)\(suffix)", RTLD_NOW | RTLD_LOCAL),
        let table = dlsym(library, symbol)
      {
        return table
      }
      reason = dlerror().map { String(cString: $0) } ?? "no reason given"
    }
    throw .missingPlugin(rawValue, reason: reason)
  }

  #if canImport(Glibc)
    /// The bare name comes with the development package, the numbered ones with the library.
    private static let suffixes = [".so", ".so.8", ".so.7", ".so.6"]
  #else
    private static let suffixes = [".dylib"]
  #endif

  /// The folder libgvc was loaded from. The plugins stand in a folder beside it.
  private static let folder: String? = {
    var origin = graphviz_origin()
    guard let function = dlsym(nil, "gvLayout"), graphviz_dladdr(function, &origin) != 0,
      let file = origin.file.map({ String(cString: $0) }), let end = file.lastIndex(of: "/")
    else { return nil }
    return String(file[..<end])
  }()
}
