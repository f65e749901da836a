// The list of plugins handed to Graphviz.

internal import CGraphviz

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Owns a list of plugins, ended by an empty entry, with the names in it.
final class PluginTable {
  let pointer: UnsafeMutablePointer<lt_symlist_t>
  private let count: Int

  init(_ plugins: [Plugin]) throws(GraphvizError) {
    var entries: [(Plugin, UnsafeMutableRawPointer)] = []
    for plugin in plugins { entries.append((plugin, try plugin.open())) }
    count = entries.count
    pointer = .allocate(capacity: count + 1)
    for (index, (plugin, table)) in entries.enumerated() {
      (pointer + index).initialize(to: lt_symlist_t(name: strdup(plugin.symbol), address: table))
    }
    (pointer + count).initialize(to: lt_symlist_t(name: nil, address: nil))
  }

  deinit {
    for index in 0..<count { free(UnsafeMutableRawPointer(mutating: pointer[index].name)) }
    pointer.deallocate()
  }
}
