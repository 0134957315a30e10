/**
 * Our Leiden as the server runs it: the main thread stays free to answer, a worker thread computes. A process of
 * its own, so that its memory is measured alone. Arguments: folder, number of nodes.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { createCompute } from '#server/compute/pool'
import { readGraph } from './graph-files.ts'

const [folder = '', nodes = ''] = process.argv.slice(2)
const { nodeCount, from, to } = readGraph(folder, Number(nodes))
const compute = createCompute({ threads: 1 })
// A server that runs has its thread: starting one takes a third of a second once.
await compute.run('leiden', { edges: { nodeCount: 2, from: [0], to: [1] } })

const delay = monitorEventLoopDelay({ resolution: 1 })
await sleep(50)
delay.enable()
const started = performance.now()
const transfer = [from.buffer, to.buffer] as ArrayBuffer[]
const { labels, iterations } = await compute.run(
  'leiden',
  { edges: { nodeCount, from, to }, options: { seed: 1, starts: 1 } },
  { transfer },
)
const time = performance.now() - started
delay.disable()
writeFileSync(join(folder, 'ours.bin'), labels)
await compute.close()
const memory = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ time, iterations, loopDelay: delay.percentile(99) / 1e6, memory }))
