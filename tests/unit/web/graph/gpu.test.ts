import cytoscape from 'cytoscape'
import { expect, test } from 'vitest'
import { isRealGpu } from '../../../../web/graph/gpu.ts'
import { markNames } from '../../../../web/graph/marks.ts'
import { SceneNumbers } from '../../../../web/graph/scene-numbers.ts'
import { edgeElement, nodeElement } from '../../../../web/graph/to-elements.ts'
import type { ViewEdge, ViewNode } from '../../../../web/graph/types.ts'

const real = [
  'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (Intel, Intel(R) UHD Graphics 620 (0x00003EA0) Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (AMD, AMD Radeon Graphics (radeonsi, renoir, LLVM 15.0.7, DRM 3.49), OpenGL 4.6)',
  'ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)',
  'Mesa Intel(R) Iris(R) Xe Graphics (TGL GT2)',
  'Adreno (TM) 640',
  'Mali-G78',
  'Apple GPU',
  // A browser that tells nothing, but that it would be slow.
  '',
]

const played = [
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'Google SwiftShader',
  'llvmpipe (LLVM 15.0.7, 256 bits)',
  'ANGLE (Mesa, llvmpipe (LLVM 12.0.0 256 bits), OpenGL 4.5 (Core Profile) Mesa 21.2.6)',
  'Gallium 0.4 on softpipe',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'Apple Software Renderer',
]

test.each(real)('draws by the GPU on %s', (renderer) => {
  expect(isRealGpu({ renderer, largest: 16384 })).toBe(true)
})

test.each(played)('draws on canvas where %s plays the GPU', (renderer) => {
  expect(isRealGpu({ renderer, largest: 16384 })).toBe(false)
})

test('draws on canvas without WebGL, and where the GPU is too small', () => {
  expect(isRealGpu(null)).toBe(false)
  expect(isRealGpu({ renderer: 'Mali-400 MP', largest: 4096 })).toBe(false)
})

const node = (id: string, more: Partial<ViewNode> = {}): ViewNode => ({
  id,
  type: 'organisation',
  mark: 'research',
  name: id,
  short: id,
  importance: 0.5,
  x: 0,
  y: 0,
  ...more,
})
const tie: ViewEdge = { id: 'ab', from: 'a', to: 'b', relation: 'FUNDS', evidence: 'seen' }
const here = ({ x, y }: { x: number; y: number }) => ({ x, y })

function drawn(nodes: readonly ViewNode[], edges: readonly ViewEdge[] = []) {
  const core = cytoscape({ headless: true })
  const scene = new SceneNumbers(core)
  core.add([...nodes.map((each) => nodeElement(each, here)), ...edges.map(edgeElement)])
  return { core, scene }
}
const rows = (numbers: Float32Array, each: number) =>
  Array.from({ length: numbers.length / each }, (_, row) => [...numbers.slice(row * each, (row + 1) * each)])

test('the GPU gets each node with its place, size and mark, the important ones last, and each tie with its ends', () => {
  const { scene } = drawn(
    [
      node('a', { x: 1, y: 2, importance: 0.9 }),
      node('b', { x: 3, y: 4, importance: 0.1, mark: 'unheard of' }),
      node('p', { type: 'programme', mark: 'programme', importance: 1, x: 5, y: 6 }),
    ],
    [tie, { ...tie, id: 'bundle', count: 9 }],
  )
  expect(scene.refresh()).toEqual({ nodes: true, ties: true })
  const places = rows(scene.nodes, 5).map(([x, y, , mark, pinned]) => [x, y, mark, pinned])
  expect(places).toEqual([
    [5, 6, markNames.indexOf('programme'), 0],
    [3, 4, markNames.length, 0],
    [1, 2, markNames.indexOf('research'), 0],
  ])
  const [first, bundle] = rows(scene.ties, 6)
  expect(first?.slice(0, 4)).toEqual([1, 2, 3, 4])
  expect(first?.at(5)).toBe(0)
  expect(bundle?.at(5)).toBe(1)
  expect(bundle?.at(4)).toBeGreaterThan(first?.at(4) ?? 0)
})

test('only what changed is sent again', () => {
  const { core, scene } = drawn([node('a'), node('b')], [tie])
  scene.refresh()
  expect(scene.refresh()).toEqual({ nodes: false, ties: false })
  core.getElementById('a').data('px', 33)
  expect(scene.refresh()).toEqual({ nodes: true, ties: false })
  expect(rows(scene.nodes, 5).map(([, , px]) => px)).toContain(33)
  core.batch(() => core.getElementById('b').position({ x: 7, y: 8 }))
  expect(scene.refresh()).toEqual({ nodes: true, ties: true })
  expect(rows(scene.ties, 6)[0]?.slice(0, 4)).toEqual([0, 0, 7, 8])
  core.getElementById('b').addClass('pinned')
  scene.refresh()
  expect(rows(scene.nodes, 5).map(([, , , , pinned]) => pinned)).toEqual([0, 1])
  core.getElementById('a').remove()
  expect(scene.refresh()).toEqual({ nodes: true, ties: true })
  expect([scene.nodes.length, scene.ties.length]).toEqual([5, 0])
})
