import type { Path } from '#contract/paths'
import { markColour } from '../../ui/groups.ts'
import type { Lexicon } from '../../ui/lexicon.ts'
import { wrapWords } from '../../ui/svg-words.ts'
import { type Joint, layersOf } from './layers.ts'

const dashes = { seen: undefined, known: '7 5', judgement: '2 4' }
const side = 90

/** All paths in one drawing, for files: columns by steps from the start, shared names once. */
export function PathsPicture({ paths, lexicon }: { paths: readonly Path[]; lexicon: Lexicon }) {
  const longest = Math.max(...paths.map((path) => path.length))
  const { nodes, joints, width, height } = layersOf(paths, { width: longest * 210, row: 92 })
  const whole = { width: width + 2 * side, height: height + 20 }
  return (
    <svg
      width={whole.width}
      height={whole.height}
      viewBox={`${-side} -10 ${whole.width} ${whole.height}`}
      role="img"
      aria-label="Paths"
    >
      {joints.map((joint) => (
        <JointLine key={joint.edge.id} joint={joint} lexicon={lexicon} />
      ))}
      {nodes.map(({ node, x, y }) => (
        <g key={node.id} transform={`translate(${x} ${y})`}>
          <circle r="8" fill={markColour(lexicon.mark(node))} stroke="var(--paper)" strokeWidth="2" />
          {wrapWords(node.name, 24, 3).map((line, at) => (
            <text
              key={line}
              y={22 + at * 14}
              textAnchor="middle"
              fontSize="12"
              fontWeight="560"
              fill="var(--ink)"
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}

function JointLine({ joint: { edge, from, to }, lexicon }: { joint: Joint; lexicon: Lexicon }) {
  const middle = (from.x + to.x) / 2
  const words = lexicon.relation(edge.relation, edge.from === from.node.id ? 'out' : 'in')
  return (
    <g>
      <path
        d={`M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`}
        fill="none"
        stroke="var(--line-control)"
        strokeWidth="2"
        strokeDasharray={dashes[edge.evidence]}
      />
      <text
        x={middle}
        y={(from.y + to.y) / 2 - 6}
        textAnchor="middle"
        fontSize="11"
        fill="var(--ink-2)"
        stroke="var(--paper)"
        strokeWidth="4"
        paintOrder="stroke"
      >
        {words.toLowerCase()}
      </text>
    </g>
  )
}
