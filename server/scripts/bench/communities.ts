import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildGraph, type Graph } from '#server/analysis/graph'
import { modularity } from '#server/analysis/modularity'
import { type Measured, type Missing, runForJson } from './contender.ts'
import { measureGds } from './gds.ts'
import { readIntegers, writeGraph } from './graph-files.ts'
import { plantedGraph } from './planted-graph.ts'
import { measurePython } from './python.ts'
import { figure, type Table, verdict } from './table.ts'

/** Leiden side by side on one graph, one contender after the other; modularity is ours to compute, for all alike. */

export interface GraphSize {
  nodes: number
  edges: number
}

const ours = 'Interplay (worker thread)'

export async function benchCommunities({ nodes, edges }: GraphSize): Promise<Table> {
  const planted = plantedGraph({ nodes, edges, mixing: 0.2, seed: 1 })
  const folder = mkdtempSync(join(tmpdir(), 'interplay-bench-'))
  try {
    writeGraph(folder, planted.from, planted.to)
    const graph = buildGraph(planted)
    const rows = [await measureOurs(folder, nodes), ...(await measurePython(folder, nodes))]
    rows.push(await measureGds(planted))
    return tableOf(graph, rows, `${figure(nodes)} nodes, ${figure(edges)} edges`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureOurs(folder: string, nodes: number): Promise<Measured> {
  const script = fileURLToPath(new URL('ours-process.ts', import.meta.url))
  const { time = 0, ...rest } = await runForJson(process.execPath, [
    ...['--import', 'tsx', script, folder, String(nodes)],
  ])
  return { name: ours, time, ...rest, labels: readIntegers(join(folder, 'ours.bin')) }
}

function tableOf(graph: Graph, rows: (Measured | Missing)[], size: string): Table {
  const judged = rows.map((row) => ('missing' in row ? row : { ...row, ...qualityOf(graph, row.labels) }))
  return {
    title: `Leiden, ${size}: from arrays of edges to labels`,
    head: ['', 'time', 'modularity', 'communities', 'event loop p99', 'peak memory', ''],
    rows: judged.map((row) =>
      'missing' in row
        ? [row.name, row.missing]
        : [
            row.name,
            `${(row.time / 1000).toFixed(2)} s`,
            row.modularity.toFixed(4),
            figure(row.communities),
            row.loopDelay === undefined ? '' : `${row.loopDelay.toFixed(1)} ms`,
            row.memory === undefined ? '' : `${Math.round(row.memory)} MB`,
            row.note ?? '',
          ],
    ),
    verdicts: verdictsOf(judged),
  }
}

function qualityOf(graph: Graph, labels: Int32Array) {
  const position = new Map<number, number>()
  const dense = labels.map((label) => {
    if (!position.has(label)) position.set(label, position.size)
    return position.get(label) as number
  })
  return { modularity: modularity(graph, dense), communities: position.size }
}

type Judged = (Measured & { modularity: number }) | Missing

function verdictsOf(rows: Judged[]): string[] {
  const found = (name: string) =>
    rows.find((row): row is Exclude<Judged, Missing> => row.name.startsWith(name) && !('missing' in row))
  const [mine, igraph, gds] = [found(ours), found('igraph'), found('GDS')]
  if (!mine) return []
  return [
    igraph &&
      verdict("modularity at least igraph's less 0.001", mine.modularity >= igraph.modularity - 0.001),
    igraph && verdict("at most twice igraph's time", mine.time <= 2 * igraph.time),
    gds && verdict('faster than GDS with its projection', mine.time < gds.time),
    verdict('event loop under 50 ms at the 99th percentile', (mine.loopDelay ?? 0) < 50),
    verdict('memory under 500 MB', (mine.memory ?? 0) < 500),
  ].filter((line) => line !== undefined)
}
