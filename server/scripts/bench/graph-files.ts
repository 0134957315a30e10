import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EdgeList } from '#server/analysis/graph'

/** The graph of the bench as files of little-endian 32-bit integers, which every contender reads alike. */

export function writeGraph(folder: string, from: Int32Array, to: Int32Array): void {
  writeFileSync(join(folder, 'from.bin'), from)
  writeFileSync(join(folder, 'to.bin'), to)
}

export function readGraph(
  folder: string,
  nodeCount: number,
): EdgeList & { from: Int32Array; to: Int32Array } {
  return { nodeCount, from: readIntegers(join(folder, 'from.bin')), to: readIntegers(join(folder, 'to.bin')) }
}

export function readIntegers(path: string): Int32Array {
  const bytes = readFileSync(path)
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}
