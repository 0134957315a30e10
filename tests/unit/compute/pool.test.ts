import { afterAll, describe, expect, it } from 'vitest'
import { layout } from '#server/analysis/layout'
import { buffersOf } from '#server/compute/buffers'
import { createCompute } from '#server/compute/pool'

const compute = createCompute({ threads: 1 })
afterAll(() => compute.close())

const input = {
  nodes: [
    { id: 'a', type: 'organisation', importance: 1 },
    { id: 'b', type: 'programme', importance: 0.5 },
  ],
  ties: [{ from: 'a', to: 'b' }],
  anchors: [{ id: 'north', members: [{ id: 'b' }] }],
}

describe('the worker pool', () => {
  it('gives the same answer as the function called directly', async () => {
    expect(await compute.run('layout', input)).toEqual(layout(input))
  })

  it('brings typed arrays back as typed arrays', async () => {
    const found = await compute.run('importance', { nodeCount: 2, from: [0], to: [1], evidence: ['seen'] })
    expect(found).toEqual(Float64Array.of(1, 1))
  })

  it('runs each task of the table', async () => {
    const edges = { nodeCount: 6, from: [0, 1, 0, 3, 4, 3, 2], to: [1, 2, 2, 4, 5, 5, 3] }
    const found = await compute.run('clustering', { edges })
    expect(found.labels).toEqual(Int32Array.of(0, 0, 0, 1, 1, 1))
    expect(found.stability.mean).toBe(1)
    expect(found.clusters[0]).toMatchObject({ size: 3, conductance: 1 / 7 })
    expect((await compute.run('leiden', { edges })).labels).toEqual(found.labels)
    expect((await compute.run('centrality', { edges })).betweenness.values[2]).toBe(6)
    expect((await compute.run('networkFigures', { edges })).diameter).toBe(3)
    const [hole] = await compute.run('holes', { edges, labels: found.labels })
    expect(hole).toMatchObject({ observed: 1, expected: 3.5 })
    const [path] = await compute.run('paths', { edges, source: 0, target: 5, k: 1 })
    expect(path?.nodes).toEqual([0, 2, 3, 5])
  })

  it('rejects with what the task threw', async () => {
    const twice = { ...input, nodes: [...input.nodes, ...input.nodes] }
    await expect(compute.run('layout', twice)).rejects.toThrow(/two nodes have the id a/)
  })

  it('refuses a task that is not in the table', async () => {
    await expect(compute.run('constructor' as never, {} as never)).rejects.toThrow(/no task constructor/)
  })

  it('gives a running task up when its signal says so, and runs the next', async () => {
    const endless = compute.run('layout', { ...input, ticks: 1e9 }, { signal: AbortSignal.timeout(200) })
    await expect(endless).rejects.toThrow(/abort/i)
    expect(await compute.run('layout', input)).toEqual(layout(input))
  })

  it('refuses more tasks than may wait', async () => {
    const busy = createCompute({ threads: 1, maxWaiting: 1 })
    const endless = () => busy.run('layout', { ...input, ticks: 1e9 }).catch((error: Error) => error)
    const waiting = [endless(), endless(), endless(), endless()]
    expect(await Promise.race(waiting)).toMatchObject({ name: 'ComputeBusy' })
    await busy.close()
    await Promise.all(waiting)
  })

  it('closes without having started, twice, and takes no task after', async () => {
    const closed = createCompute()
    await closed.close()
    await closed.close()
    await expect(closed.run('layout', input)).rejects.toThrow(/closed/)
  })

  it('rejects what still runs when it closes', async () => {
    const closing = createCompute({ threads: 1 })
    const endless = expect(closing.run('layout', { ...input, ticks: 1e9 })).rejects.toThrow()
    await closing.close()
    await endless
  })
})

describe('buffersOf', () => {
  it('finds each buffer once, inside objects and arrays', () => {
    const shared = new Float64Array(4)
    const value = { a: shared, b: { c: [shared.subarray(2), new Int32Array(1)] }, d: 'text', e: null }
    expect(buffersOf(value)).toHaveLength(2)
  })

  it('finds none in plain values', () => {
    expect(buffersOf({ a: [1, 2, 3], b: [{ c: 'x' }] })).toEqual([])
    expect(buffersOf(undefined)).toEqual([])
  })
})
